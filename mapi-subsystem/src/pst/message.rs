//! A message of a file: its properties, recipients and attachments.

use std::sync::Arc;

use mapi_session::{PropValue, Tag, Value};

use super::blocks::{Blocks, Pieces};
use super::error::{PstError, PstResult};
use super::file::PstFile;
use super::ndb::Node;
use super::props::{Properties, Slot};
use super::table::Table;

const RECIPIENTS: u32 = 0x692;
const ATTACHMENTS: u32 = 0x671;
const SUBJECT: u16 = 0x0037;
const ATTACHMENT: u32 = 0x05;
const ATTACH_NUM: u16 = 0x0E21;
const ATTACH_DATA: u16 = 0x3701;
/// The most messages in messages that are followed.
pub(crate) const MAX_EMBEDDED: usize = 32;

/// A message.
#[derive(Clone)]
pub(crate) struct PstMessage {
    pub(super) file: Arc<PstFile>,
    pub(crate) properties: Properties,
    /// How many messages it is within.
    pub(crate) depth: usize,
}

/// An attachment of a message.
#[derive(Clone)]
pub(crate) struct PstAttachment {
    pub(super) file: Arc<PstFile>,
    /// Its `PR_ATTACH_NUM`: its place among the attachments.
    pub(crate) number: i32,
    pub(crate) properties: Properties,
    depth: usize,
}

impl PstMessage {
    pub(super) fn read(file: &Arc<PstFile>, node: &Node, depth: usize) -> PstResult<PstMessage> {
        let mut properties = Properties::read(file.blocks(), node)?;
        plain_subject(&mut properties);
        Ok(PstMessage { file: Arc::clone(file), properties, depth })
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

    /// A row for each recipient.
    pub(crate) fn recipients(&self) -> PstResult<Vec<Vec<PropValue>>> {
        let Some(table) = self.table(RECIPIENTS)? else { return Ok(Vec::new()) };
        Ok((0..table.len()).map(|row| table.row(self.blocks(), row)).collect())
    }

    /// The nodes of the attachments, in the order of their table. Where that cannot be read, as
    /// the message has them.
    fn attachment_nodes(&self) -> Vec<u32> {
        let of_type = |id: &u32| id & 0x1F == ATTACHMENT;
        match self.table(ATTACHMENTS) {
            Ok(Some(table)) => table.ids().filter(of_type).collect(),
            Ok(None) => Vec::new(),
            Err(_) => self.properties.sub_nodes.iter().map(|(id, _)| *id).filter(of_type).collect(),
        }
    }

    /// How many attachments there are.
    pub(crate) fn attachment_count(&self) -> usize {
        self.attachment_nodes().len()
    }

    /// The attachments, each by itself: one that cannot be read does not hide the others.
    pub(crate) fn attachments(&self) -> Vec<PstResult<PstAttachment>> {
        (0..).zip(self.attachment_nodes()).map(|(n, id)| self.read_attachment(n, id)).collect()
    }

    /// The attachment with this number.
    pub(crate) fn attachment(&self, number: i32) -> PstResult<PstAttachment> {
        let nodes = self.attachment_nodes();
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
        Ok(PstAttachment { file: Arc::clone(&self.file), number, properties, depth: self.depth })
    }
}

impl PstAttachment {
    /// The message in it, where it holds one.
    pub(crate) fn message(&self) -> PstResult<Option<PstMessage>> {
        let Some((_, Slot::Object(id))) = self.properties.get(ATTACH_DATA) else { return Ok(None) };
        if self.properties.long(0x3705) != Some(5) {
            return Ok(None);
        }
        if self.depth >= MAX_EMBEDDED {
            return Err(PstError::Damaged("there are too many messages in messages".to_owned()));
        }
        let node = self.properties.node(*id)?;
        PstMessage::read(&self.file, &node, self.depth + 1).map(Some)
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
