//! `.msg` files, written.

use std::collections::{HashMap, HashSet};
use std::io::{self, Read, Seek, Write};

use cfb::{CompoundFile, Version};
use mapi_session::wire::CodePage;
use mapi_session::{PropValue, Tag, Value};

use super::names::{self, Names};
use super::value::{self, Place};
use super::{
    EMBEDDED, FIRST_NAMED, HEADER_OF_EMBEDDED, HEADER_OF_FILE, HEADER_OF_PART, MAX_DEPTH, NAME_ID,
    OLE, PROPERTIES, attachment, ole, recipient, stream, stream_of_value,
};
use crate::mail::{Mail, MailAttachment};
use crate::store::tags;

/// The class of a compound file that is a message.
const MESSAGE: u128 = 0x0002_0D0B_0000_0000_C000_0000_0000_0046;
/// `STORE_UNICODE_OK`: all text is Unicode.
const UNICODE_OK: u64 = 0x0004_0000;
/// Each property may be read and written.
const READABLE_AND_WRITABLE: u32 = 0x2 | 0x4;

/// Writes a message as a `.msg` file into `file`, which is empty.
///
/// # Errors
/// Those of `file`. `InvalidInput`: messages are attached to each other more than 32 deep, or have
/// more than 32,764 different names of properties.
pub fn write<F: Read + Write + Seek>(mail: &Mail, file: F) -> io::Result<()> {
    let file = CompoundFile::create_with_version(Version::V3, file)?;
    let mut writer = Writer { file, names: Names::default() };
    writer.file.set_storage_clsid("/", uuid::Uuid::from_u128(MESSAGE))?;
    writer.mail("/", mail, 0)?;
    writer.write_names()?;
    writer.file.flush()
}

fn invalid(text: impl Into<String>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, text.into())
}

struct Writer<F> {
    file: CompoundFile<F>,
    names: Names,
}

/// From the identifiers that a message has for its named properties to those of the file.
type Ids = HashMap<u16, u16>;

impl<F: Read + Write + Seek> Writer<F> {
    fn stream(&mut self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let mut stream = self.file.create_new_stream(path)?;
        stream.write_all(bytes)?;
        stream.flush()
    }

    /// Writes a message into a storage, whose path ends with a slash.
    fn mail(&mut self, at: &str, mail: &Mail, depth: usize) -> io::Result<()> {
        if depth > MAX_DEPTH {
            return Err(invalid(format!(
                "messages are attached to each other more than {MAX_DEPTH} deep"
            )));
        }
        let mut ids = Ids::new();
        for (id, name) in &mail.names {
            let own = self.names.id(name).ok_or_else(|| invalid("too many named properties"))?;
            ids.insert(*id, own);
        }
        let page = code_page(&mail.properties);

        let count = |parts: usize| {
            u32::try_from(parts).map_err(|_| invalid("too many recipients or attachments"))
        };
        let (recipients, attachments) =
            (count(mail.recipients.len())?, count(mail.attachments.len())?);
        // The numbers of the next, then how many there are.
        let mut list = vec![0; 8];
        for number in [recipients, attachments, recipients, attachments] {
            list.extend_from_slice(&number.to_le_bytes());
        }
        list.resize(if depth == 0 { HEADER_OF_FILE } else { HEADER_OF_EMBEDDED }, 0);
        entry(&mut list, tags::STORE_SUPPORT_MASK, UNICODE_OK.to_le_bytes());
        let own = mail.properties.iter().filter(|prop| prop.tag != tags::STORE_SUPPORT_MASK);
        self.properties(at, own, &ids, page, &mut list)?;
        self.stream(&format!("{at}{PROPERTIES}"), &list)?;

        for (number, row) in mail.recipients.iter().enumerate() {
            let part = self.part(at, &recipient(number))?;
            let mut list = vec![0; HEADER_OF_PART];
            self.properties(&part, row.iter(), &ids, page, &mut list)?;
            self.stream(&format!("{part}{PROPERTIES}"), &list)?;
        }
        for (number, one) in mail.attachments.iter().enumerate() {
            let part = self.part(at, &attachment(number))?;
            self.attachment(&part, one, &ids, page, depth)?;
        }
        Ok(())
    }

    fn part(&mut self, at: &str, name: &str) -> io::Result<String> {
        let path = format!("{at}{name}");
        self.file.create_storage(&path)?;
        Ok(path + "/")
    }

    fn attachment(
        &mut self,
        at: &str,
        attachment: &MailAttachment,
        ids: &Ids,
        page: CodePage,
        depth: usize,
    ) -> io::Result<()> {
        const MESSAGE_INSIDE: u64 = 0x1_FFFF_FFFF;
        const STORAGE_INSIDE: u64 = 0x4_FFFF_FFFF;
        let find = |tag: Tag| {
            attachment.properties.iter().find(|prop| prop.tag == tag).map(|prop| &prop.value)
        };
        let mut list = vec![0; HEADER_OF_PART];
        let mut object = None;
        if let Some(message) = &attachment.message {
            let inside = self.part(at, EMBEDDED)?;
            self.mail(&inside, message, depth + 1)?;
            object = Some(MESSAGE_INSIDE);
        } else if find(tags::ATTACH_METHOD) == Some(&Value::Long(OLE))
            && let Some(Value::Binary(bytes)) = find(tags::ATTACH_DATA_BIN)
            && ole::put_in(bytes, &mut self.file, &format!("{at}{EMBEDDED}"))?
        {
            object = Some(STORAGE_INSIDE);
        }
        let stored = object == Some(STORAGE_INSIDE);
        let own = attachment.properties.iter().filter(|prop| {
            prop.tag != tags::ATTACH_DATA_OBJ && !(stored && prop.tag == tags::ATTACH_DATA_BIN)
        });
        self.properties(at, own, ids, page, &mut list)?;
        if let Some(object) = object {
            entry(&mut list, tags::ATTACH_DATA_OBJ, object.to_le_bytes());
        }
        self.stream(&format!("{at}{PROPERTIES}"), &list)
    }

    /// Adds properties to the list of an object. Of several with the same tag the first counts.
    fn properties<'a>(
        &mut self,
        at: &str,
        properties: impl Iterator<Item = &'a PropValue>,
        ids: &Ids,
        page: CodePage,
        list: &mut Vec<u8>,
    ) -> io::Result<()> {
        let mut seen = HashSet::new();
        for prop in properties {
            let PropValue { tag, value } = value::unicode(prop, page);
            let tag = match tag.id() {
                id if id < FIRST_NAMED => tag,
                id => match ids.get(&id) {
                    Some(id) => Tag::new(*id, tag.type_code()),
                    None => continue,
                },
            };
            // The type of the tag decides how it is read again.
            if tag.type_code() != value.type_code() || !seen.insert(tag) {
                continue;
            }
            match value::place(tag.type_code()) {
                None => {}
                Some(Place::Here) => {
                    if let Some(bytes) = value::to_here(&value) {
                        entry(list, tag, bytes);
                    }
                }
                Some(Place::Object) => entry(list, tag, [0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0]),
                Some(Place::Stream) => {
                    if let Some((bytes, size)) = value::to_stream(&value) {
                        self.stream(&format!("{at}{}", stream(tag)), &bytes)?;
                        entry(list, tag, (size as u64 & 0xFFFF_FFFF).to_le_bytes());
                    }
                }
                Some(Place::Streams) => {
                    if let Some(values) = value::to_streams(&value) {
                        let lengths = self.values(at, tag, &values)?;
                        entry(list, tag, lengths.to_le_bytes());
                    }
                }
            }
        }
        Ok(())
    }

    /// Writes several values, each into a stream. Gives the size of the stream with their lengths.
    fn values(&mut self, at: &str, tag: Tag, values: &[Vec<u8>]) -> io::Result<u64> {
        let mut lengths = Vec::new();
        for (number, value) in values.iter().enumerate() {
            let length =
                u32::try_from(value.len()).map_err(|_| invalid("a value of 4 GiB or more"))?;
            lengths.extend_from_slice(&length.to_le_bytes());
            lengths.resize((number + 1) * value::size_of_length(tag.type_code()), 0);
            self.stream(&format!("{at}{}", stream_of_value(tag, number)), value)?;
        }
        self.stream(&format!("{at}{}", stream(tag)), &lengths)?;
        Ok(lengths.len() as u64)
    }

    fn write_names(&mut self) -> io::Result<()> {
        let at = self.part("/", NAME_ID)?;
        let streams = self.names.streams();
        self.stream(&format!("{at}{}", names::GUIDS), &streams.guids)?;
        self.stream(&format!("{at}{}", names::ENTRIES), &streams.entries)?;
        self.stream(&format!("{at}{}", names::STRINGS), &streams.strings)?;
        for (name, bytes) in &streams.hashed {
            self.stream(&format!("{at}{name}"), bytes)?;
        }
        Ok(())
    }
}

fn entry(list: &mut Vec<u8>, tag: Tag, value: [u8; 8]) {
    list.extend_from_slice(&tag.0.to_le_bytes());
    list.extend_from_slice(&READABLE_AND_WRITABLE.to_le_bytes());
    list.extend_from_slice(&value);
}

/// The code page that a message has its 8-bit text in.
fn code_page(properties: &[PropValue]) -> CodePage {
    let long = |tag: Tag| {
        properties.iter().find_map(|prop| match prop.value {
            Value::Long(page) if prop.tag == tag && page != 0 => u32::try_from(page).ok(),
            _ => None,
        })
    };
    let page = long(tags::MESSAGE_CODEPAGE).or_else(|| long(tags::INTERNET_CPID));
    page.map_or_else(CodePage::default, CodePage)
}
