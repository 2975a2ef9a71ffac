//! `.msg` files, read.

use std::collections::HashMap;
use std::io::{self, Read, Seek, SeekFrom};
use std::panic::{AssertUnwindSafe, catch_unwind};

use cfb::CompoundFile;
use mapi_session::wire::{CodePage, NamedProp};
use mapi_session::{PropValue, Tag, Value};

use super::value::{self, Place};
use super::{
    EMBEDDED, FIRST_NAMED, HEADER_OF_EMBEDDED, HEADER_OF_FILE, HEADER_OF_PART, MAX_DEPTH, NAME_ID,
    PROPERTIES, SIGNATURE, names, ole, stream, stream_of_value,
};
use crate::mail::{Mail, MailAttachment};
use crate::store::tags;

/// Why a file is no `.msg` file, or cannot be read as one.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MsgError {
    /// It is no compound file.
    #[error("is no .msg file: it does not begin as a compound file")]
    NotACompoundFile,
    /// It is a compound file of another kind.
    #[error("is no .msg file: it is a compound file without the stream {PROPERTIES}")]
    NotAMessage,
    /// It is damaged.
    #[error("is a damaged .msg file: {0}")]
    Damaged(String),
    /// It has messages in messages in messages.
    #[error("is a .msg file with messages attached to each other more than {MAX_DEPTH} deep")]
    TooDeep,
    /// It cannot be read at all.
    #[error("cannot be read: {0}")]
    Unreadable(#[from] io::Error),
}

/// Reads a `.msg` file. It takes as much memory as the file is long, and a little more.
///
/// # Errors
/// [`MsgError`]: it is none, it is damaged, or it cannot be read. A property whose stream is
/// missing is no error; it is left out.
pub fn read<F: Read + Seek>(mut file: F) -> Result<Mail, MsgError> {
    let length = file.seek(SeekFrom::End(0))?;
    file.seek(SeekFrom::Start(0))?;
    let mut start = [0; SIGNATURE.len()];
    match file.read_exact(&mut start) {
        Err(error) if error.kind() != io::ErrorKind::UnexpectedEof => return Err(error.into()),
        _ if start != SIGNATURE => return Err(MsgError::NotACompoundFile),
        _ => file.seek(SeekFrom::Start(0))?,
    };
    // Files come from strangers; a fault of the library costs one message, not the import.
    let read = catch_unwind(AssertUnwindSafe(|| {
        let inner = CompoundFile::open(file).map_err(damaged("the compound file"))?;
        let mut reader = Reader { file: inner, left: length, names: HashMap::new() };
        reader.read_names()?;
        reader.mail("/", 0)
    }));
    read.unwrap_or_else(|_| Err(MsgError::Damaged("it cannot be taken apart".into())))
}

fn damaged(what: &str) -> impl Fn(io::Error) -> MsgError {
    move |error| MsgError::Damaged(format!("{what}: {error}"))
}

struct Reader<F> {
    file: CompoundFile<F>,
    /// Bytes that streams may still have: together no more than the file.
    left: u64,
    names: HashMap<u16, NamedProp>,
}

impl<F: Read + Seek> Reader<F> {
    /// A stream; `None`: it is not there.
    fn stream(&mut self, path: &str) -> Result<Option<Vec<u8>>, MsgError> {
        if !self.file.is_stream(path) {
            return Ok(None);
        }
        let stream = self.file.open_stream(path).map_err(damaged(path))?;
        let length = stream.len();
        self.left = self.left.checked_sub(length).ok_or_else(|| {
            MsgError::Damaged(format!("{path}: its streams are longer than the file"))
        })?;
        let mut bytes = Vec::new();
        stream.take(length).read_to_end(&mut bytes).map_err(damaged(path))?;
        Ok(Some(bytes))
    }

    fn read_names(&mut self) -> Result<(), MsgError> {
        let mut part = |name: &str| {
            Ok::<_, MsgError>(self.stream(&format!("/{NAME_ID}/{name}"))?.unwrap_or_default())
        };
        let (guids, entries) = (part(names::GUIDS)?, part(names::ENTRIES)?);
        let strings = part(names::STRINGS)?;
        self.names = names::read(&guids, &entries, &strings, &mut self.left);
        Ok(())
    }

    /// The message in a storage, whose path ends with a slash.
    fn mail(&mut self, at: &str, depth: usize) -> Result<Mail, MsgError> {
        if depth > MAX_DEPTH {
            return Err(MsgError::TooDeep);
        }
        let header = if depth == 0 { HEADER_OF_FILE } else { HEADER_OF_EMBEDDED };
        let list = self.stream(&format!("{at}{PROPERTIES}"))?.ok_or(MsgError::NotAMessage)?;
        let list = list.get(header..).unwrap_or_default();
        let page = code_page(list);
        let mut properties = self.properties(at, list, page)?;
        // It says how the file is, not how the message is.
        properties.retain(|prop| prop.tag != tags::STORE_SUPPORT_MASK);
        let mut mail = Mail { properties, ..Mail::default() };
        for part in self.parts(at, "__recip_version1.0_#")? {
            if let Some(list) = self.stream(&format!("{part}{PROPERTIES}"))? {
                let list = list.get(HEADER_OF_PART..).unwrap_or_default();
                mail.recipients.push(self.properties(&part, list, page)?);
            }
        }
        for part in self.parts(at, "__attach_version1.0_#")? {
            if let Some(list) = self.stream(&format!("{part}{PROPERTIES}"))? {
                let list = list.get(HEADER_OF_PART..).unwrap_or_default();
                mail.attachments.push(self.attachment(&part, list, page, depth)?);
            }
        }
        let mut ids: Vec<u16> = crate::mail::all_properties(&mail)
            .map(|prop| prop.tag.id())
            .filter(|id| *id >= FIRST_NAMED)
            .collect();
        ids.sort_unstable();
        ids.dedup();
        for id in ids {
            mail.names.extend(self.names.get(&id).map(|name| (id, name.clone())));
        }
        Ok(mail)
    }

    /// The storages of recipients or attachments, in the order of their numbers.
    fn parts(&self, at: &str, prefix: &str) -> Result<Vec<String>, MsgError> {
        let entries = self.file.read_storage(at).map_err(damaged(at))?;
        let mut numbers: Vec<(u32, String)> = entries
            .filter(|entry| entry.is_storage())
            .filter_map(|entry| {
                let number = entry.name().strip_prefix(prefix)?;
                Some((u32::from_str_radix(number, 16).ok()?, entry.name().to_owned()))
            })
            .collect();
        numbers.sort_unstable();
        Ok(numbers.into_iter().map(|(_, name)| format!("{at}{name}/")).collect())
    }

    fn attachment(
        &mut self,
        at: &str,
        list: &[u8],
        page: CodePage,
        depth: usize,
    ) -> Result<MailAttachment, MsgError> {
        let mut properties = self.properties(at, list, page)?;
        properties.retain(|prop| prop.tag != tags::ATTACH_DATA_OBJ);
        let inside = format!("{at}{EMBEDDED}");
        if !self.file.is_storage(&inside) {
            return Ok(MailAttachment { properties, message: None });
        }
        let inside = format!("{inside}/");
        if self.file.is_stream(format!("{inside}{PROPERTIES}")) {
            let message = Some(Box::new(self.mail(&inside, depth + 1)?));
            return Ok(MailAttachment { properties, message });
        }
        if !properties.iter().any(|prop| prop.tag == tags::ATTACH_DATA_BIN) {
            let bytes =
                ole::take_out(&mut self.file, &inside, &mut self.left).map_err(damaged(&inside))?;
            properties.push(PropValue { tag: tags::ATTACH_DATA_BIN, value: Value::Binary(bytes) });
        }
        Ok(MailAttachment { properties, message: None })
    }

    /// The properties of a list, with those of their values that stand in streams.
    fn properties(
        &mut self,
        at: &str,
        list: &[u8],
        page: CodePage,
    ) -> Result<Vec<PropValue>, MsgError> {
        let mut properties = Vec::new();
        for (tag, bytes) in entries(list) {
            if tag.id() >= FIRST_NAMED && !self.names.contains_key(&tag.id()) {
                continue;
            }
            let ty = tag.type_code();
            let value = match value::place(ty) {
                None => None,
                Some(Place::Here) => value::here(ty, bytes),
                Some(Place::Object) => Some(Value::Object),
                Some(Place::Stream) => self
                    .stream(&format!("{at}{}", stream(tag)))?
                    .and_then(|bytes| value::from_stream(ty, bytes, page)),
                Some(Place::Streams) => match self.values(at, tag)? {
                    Some(values) => value::from_streams(ty, values, page),
                    None => None,
                },
            };
            properties.extend(value.map(|value| PropValue { tag: value::kept(tag), value }));
        }
        Ok(properties)
    }

    /// The streams of several values; `None`: one of them is not there.
    fn values(&mut self, at: &str, tag: Tag) -> Result<Option<Vec<Vec<u8>>>, MsgError> {
        let Some(lengths) = self.stream(&format!("{at}{}", stream(tag)))? else { return Ok(None) };
        let count = lengths.len() / value::size_of_length(tag.type_code());
        let mut values = Vec::new();
        for number in 0..count {
            match self.stream(&format!("{at}{}", stream_of_value(tag, number)))? {
                Some(value) => values.push(value),
                None => return Ok(None),
            }
        }
        Ok(Some(values))
    }
}

/// The entries of a list of properties: tag, and eight bytes of value or size.
fn entries(list: &[u8]) -> impl Iterator<Item = (Tag, [u8; 8])> {
    list.as_chunks::<16>().0.iter().map(|entry| {
        let [ty0, ty1, id0, id1, _, _, _, _, value @ ..] = *entry;
        (Tag(u32::from_le_bytes([ty0, ty1, id0, id1])), value)
    })
}

/// The code page that a message has its 8-bit text in.
fn code_page(list: &[u8]) -> CodePage {
    let long = |tag: Tag| {
        let (_, [a, b, c, d, ..]) = entries(list).find(|(there, _)| *there == tag)?;
        Some(u32::from_le_bytes([a, b, c, d])).filter(|page| *page != 0)
    };
    let page = long(tags::MESSAGE_CODEPAGE).or_else(|| long(tags::INTERNET_CPID));
    page.map_or_else(CodePage::default, CodePage)
}
