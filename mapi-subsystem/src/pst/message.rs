//! A message of a file: its properties, recipients and attachments.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use mapi_session::{PropValue, Tag, Value};

use super::blocks::{Blocks, Pieces};
use super::error::{PstError, PstResult, take};
use super::file::{PstFile, once};
use super::ndb::Node;
use super::props::{Properties, Slot};
use super::table::Table;

const RECIPIENTS: u32 = 0x692;
const ATTACHMENTS: u32 = 0x671;
const SUBJECT: u16 = 0x0037;
const ATTACHMENT: u32 = 0x05;
/// The bytes that the file has for a row of a table, at the least.
const ROW: u64 = 6;
const ATTACH_NUM: u16 = 0x0E21;
const ATTACH_DATA: u16 = 0x3701;
/// How deep messages in messages are followed.
const MAX_DEPTH: usize = 32;
/// How many messages are opened within one at most.
const MAX_EMBEDDED: usize = 100_000;

/// A message.
#[derive(Clone)]
pub(crate) struct PstMessage {
    pub(super) file: Arc<PstFile>,
    pub(crate) properties: Properties,
    nesting: Nesting,
}

/// Where a message in messages is, so that one which is in itself has an end.
#[derive(Clone, Default)]
struct Nesting {
    depth: usize,
    /// How many messages were opened within the one in the folder.
    opened: Arc<AtomicUsize>,
}

/// An attachment of a message.
#[derive(Clone)]
pub(crate) struct PstAttachment {
    pub(super) file: Arc<PstFile>,
    /// Its `PR_ATTACH_NUM`: its place among the attachments.
    pub(crate) number: i32,
    pub(crate) properties: Properties,
    nesting: Nesting,
}

impl PstMessage {
    /// Reads a message that stands in a folder.
    pub(super) fn read(file: &Arc<PstFile>, node: &Node) -> PstResult<PstMessage> {
        PstMessage::read_at(file, node, Nesting::default())
    }

    fn read_at(file: &Arc<PstFile>, node: &Node, nesting: Nesting) -> PstResult<PstMessage> {
        let mut properties = Properties::read(file.blocks(), node)?;
        plain_subject(&mut properties);
        Ok(PstMessage { file: Arc::clone(file), properties, nesting })
    }

    fn blocks(&self) -> &Blocks {
        self.file.blocks()
    }

    fn table(&self, id: u32) -> PstResult<Option<Table>> {
        let Ok(node) = self.properties.node(id) else { return Ok(None) };
        let mut table = Table::read(self.blocks(), &node)?;
        table.code_page = self.properties.code_page;
        Ok(Some(table))
    }

    /// A row for each recipient, as long as so many bytes may be read.
    pub(crate) fn recipients(&self, left: &mut u64) -> PstResult<Vec<Vec<PropValue>>> {
        let Some(table) = self.table(RECIPIENTS)? else { return Ok(Vec::new()) };
        take(left, table.read)?;
        let row = |row| {
            take(left, ROW)?;
            Ok(table.row(self.blocks(), row, left))
        };
        (0..table.len()).map(row).collect()
    }

    /// The attachments with their numbers, in the order of their table, each once and read when it
    /// is its turn: one that cannot be read does not hide the others. They end where there is more
    /// than may be read.
    pub(crate) fn each_attachment(
        &self,
        left: &mut u64,
        mut each: impl FnMut(i32, PstResult<PstAttachment>, &mut u64),
    ) {
        for (number, id) in (0..).zip(self.attachment_nodes(left)) {
            let read = take(left, ROW).and_then(|()| self.read_attachment(number, id));
            let read = read.and_then(|found| take(left, found.properties.read).map(|()| found));
            each(number, read, left);
            if *left == 0 {
                return;
            }
        }
    }

    /// Their nodes. Where their table cannot be read, as the message has them.
    fn attachment_nodes(&self, left: &mut u64) -> Vec<u32> {
        let of_type = |id: &u32| id & 0x1F == ATTACHMENT;
        match self.table(ATTACHMENTS) {
            Ok(Some(table)) if take(left, table.read).is_err() => Vec::new(),
            Ok(Some(table)) => once(table.ids().filter(of_type)),
            Ok(None) => Vec::new(),
            Err(_) => self.properties.sub_nodes.iter().map(|(id, _)| *id).filter(of_type).collect(),
        }
    }

    /// How many attachments there are.
    pub(crate) fn attachment_count(&self) -> usize {
        self.attachment_nodes(&mut self.file.whole()).len()
    }

    /// The attachment with this number.
    pub(crate) fn attachment(&self, number: i32) -> PstResult<PstAttachment> {
        let nodes = self.attachment_nodes(&mut self.file.whole());
        match usize::try_from(number).ok().and_then(|number| nodes.get(number)) {
            Some(id) => self.read_attachment(number, *id),
            None => Err(PstError::Missing(format!("attachment {number}"))),
        }
    }

    fn read_attachment(&self, number: i32, id: u32) -> PstResult<PstAttachment> {
        let node = self.properties.node(id)?;
        let mut properties = Properties::read(self.blocks(), &node)?;
        properties.code_page = self.properties.code_page;
        properties.set(Tag::new(ATTACH_NUM, 0x0003), Value::Long(number));
        let (file, nesting) = (Arc::clone(&self.file), self.nesting.clone());
        Ok(PstAttachment { file, number, properties, nesting })
    }
}

impl PstAttachment {
    /// The message in it, where it holds one.
    pub(crate) fn message(&self) -> PstResult<Option<PstMessage>> {
        let Some((_, Slot::Object(id))) = self.properties.get(ATTACH_DATA) else { return Ok(None) };
        if self.properties.long(0x3705) != Some(5) {
            return Ok(None);
        }
        let opened = self.nesting.opened.fetch_add(1, Ordering::Relaxed);
        if self.nesting.depth >= MAX_DEPTH || opened >= MAX_EMBEDDED {
            return Err(PstError::Damaged("there are too many messages in messages".to_owned()));
        }
        let node = self.properties.node(*id)?;
        let depth = self.nesting.depth + 1;
        let nesting = Nesting { depth, ..self.nesting.clone() };
        PstMessage::read_at(&self.file, &node, nesting).map(Some)
    }
}

/// Where the value of a property is that is not among the small ones.
pub(super) fn pieces(
    blocks: &Blocks,
    properties: &Properties,
    id: u16,
) -> PstResult<Option<Pieces>> {
    match properties.get(id) {
        Some((_, Slot::Apart { node, .. } | Slot::Object(node))) => {
            blocks.pieces(properties.node(*node)?.data).map(Some)
        }
        _ => Ok(None),
    }
}

/// Takes the two characters from the subject that tell how long its prefix is, and puts prefix and
/// rest where they belong.
fn plain_subject(properties: &mut Properties) {
    let Some(whole) = properties.text(SUBJECT) else { return };
    let Some((plain, prefix)) = split_subject(whole) else { return };
    properties.set(Tag::new(0x003D, 0x001F), Value::Unicode(plain[..prefix].to_owned()));
    properties.set(Tag::new(0x0E1D, 0x001F), Value::Unicode(plain[prefix..].to_owned()));
    properties.set(Tag::new(SUBJECT, 0x001F), Value::Unicode(plain));
}

/// A subject without its two leading characters, and the bytes of its prefix. `None`: it has no
/// such characters.
pub(super) fn split_subject(whole: &str) -> Option<(String, usize)> {
    let rest = whole.strip_prefix('\u{1}')?;
    let length = rest.chars().next()?;
    let plain = &rest[length.len_utf8()..];
    // The number counts itself.
    let characters = (length as usize).saturating_sub(1);
    let end = plain.char_indices().nth(characters).map_or(plain.len(), |(at, _)| at);
    Some((plain.to_owned(), end))
}
