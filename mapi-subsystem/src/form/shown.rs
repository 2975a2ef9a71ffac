//! What a message says, as the default form shows it.

use std::ptr;

use mapi_session::raw::{IAttach, IMAPIProp, IMessage, IStream};
use mapi_session::wire::{CodePage, Row};
use mapi_session::{PropValue, Tag, Value, tags};
use windows_core::Interface as _;

use super::calls::{done, given, missing, props, read_all, rows};
use crate::com::Reply;
use crate::props::find;

/// The most bytes of an image that is shown within its message.
const LARGEST_IMAGE: i32 = 16 << 20;

/// A message, read for showing it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ShownMessage {
    /// `PR_SUBJECT`.
    pub subject: String,
    /// Who has sent it: a name, an address, or both.
    pub from: String,
    /// Whom it is to.
    pub to: Vec<String>,
    /// Who gets a copy.
    pub cc: Vec<String>,
    /// When it was sent or delivered, in 100 nanoseconds since 1601.
    pub time: Option<i64>,
    /// Its text.
    pub text: Option<String>,
    /// Its text as HTML, as it came.
    pub html: Option<String>,
    /// Its attachments.
    pub attachments: Vec<ShownAttachment>,
}

/// An attachment of a message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ShownAttachment {
    /// Its name.
    pub name: String,
    /// Its MIME type, if it is known.
    pub mime_type: Option<String>,
    /// Its `PR_ATTACH_SIZE`.
    pub size: i32,
    /// What the HTML calls it: `cid:` and this.
    pub content_id: Option<String>,
    /// The image itself, where it has a content identifier.
    pub image: Option<Vec<u8>>,
}

fn text(values: &[PropValue], tag: impl Into<Tag>) -> Option<String> {
    match find(values, tag.into()) {
        Some(Value::Unicode(text)) if !text.trim().is_empty() => Some(text.clone()),
        _ => None,
    }
}

fn number(values: &[PropValue], tag: impl Into<Tag>) -> Option<i32> {
    match find(values, tag.into()) {
        Some(Value::Long(number)) => Some(*number),
        _ => None,
    }
}

/// A name and an address, of which one may be missing or both be the same.
fn who(name: Option<String>, address: Option<String>) -> Option<String> {
    match (name, address) {
        (Some(name), Some(address)) if name != address => Some(format!("{name} <{address}>")),
        (name, address) => name.or(address),
    }
}

/// The bytes of a property through its stream; `None`: the object has not got it.
fn stream(object: &IMAPIProp, tag: Tag) -> Option<Vec<u8>> {
    let mut pointer = ptr::null_mut();
    // SAFETY: a live object; what the call gives with S_OK is a stream.
    let stream: IStream = unsafe {
        done(object.OpenProperty(tag.0, &IStream::IID, 0, 0, &mut pointer)).ok()?;
        given(pointer).ok()?
    };
    read_all(&stream).ok()
}

impl ShownMessage {
    /// Reads a message.
    ///
    /// # Errors
    /// Those of its calls.
    pub fn read(message: &IMessage) -> Reply<ShownMessage> {
        let wanted: [Tag; 8] = [
            tags::SUBJECT.tag(),
            tags::SENT_REPRESENTING_NAME.tag(),
            tags::SENT_REPRESENTING_EMAIL_ADDRESS.tag(),
            tags::SENDER_NAME.tag(),
            tags::SENDER_EMAIL_ADDRESS.tag(),
            tags::CLIENT_SUBMIT_TIME.tag(),
            tags::MESSAGE_DELIVERY_TIME.tag(),
            tags::INTERNET_CPID.tag(),
        ];
        let values = props(message, &wanted)?;
        let from = who(text(&values, wanted[1]), text(&values, wanted[2]))
            .or_else(|| who(text(&values, wanted[3]), text(&values, wanted[4])));
        let time = [wanted[5], wanted[6]].into_iter().find_map(|tag| match find(&values, tag) {
            Some(Value::SysTime(time)) => Some(*time),
            _ => None,
        });
        let body = stream(message, tags::BODY.tag()).map(|bytes| {
            let units = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
            String::from_utf16_lossy(&units.collect::<Vec<_>>())
        });
        let page = number(&values, wanted[7]).and_then(|page| u32::try_from(page).ok());
        let html = stream(message, tags::HTML.tag()).map(|bytes| match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => CodePage(page.unwrap_or_default()).decode(error.as_bytes()),
        });
        let mut shown = ShownMessage {
            subject: text(&values, wanted[0]).unwrap_or_default(),
            from: from.unwrap_or_default(),
            time,
            text: body.filter(|text| !text.trim().is_empty()),
            html: html.filter(|html| !html.trim().is_empty()),
            ..ShownMessage::default()
        };
        shown.read_recipients(message)?;
        shown.read_attachments(message)?;
        Ok(shown)
    }

    fn read_recipients(&mut self, message: &IMessage) -> Reply<()> {
        let mut table = None;
        // SAFETY: a live message; the out pointer is to a local.
        done(unsafe { message.GetRecipientTable(0, &mut table) })?;
        let columns: [Tag; 4] = [
            tags::RECIPIENT_TYPE.tag(),
            tags::DISPLAY_NAME.tag(),
            tags::SMTP_ADDRESS.tag(),
            tags::EMAIL_ADDRESS.tag(),
        ];
        for row in rows(&table.ok_or_else(missing)?, &columns)? {
            let address = text(&row, columns[2]).or_else(|| text(&row, columns[3]));
            let Some(who) = who(text(&row, columns[1]), address) else { continue };
            match number(&row, columns[0]) {
                // MAPI_TO and MAPI_CC; blind copies are nobody's business.
                Some(1) => self.to.push(who),
                Some(2) => self.cc.push(who),
                _ => {}
            }
        }
        Ok(())
    }

    fn read_attachments(&mut self, message: &IMessage) -> Reply<()> {
        let mut table = None;
        // SAFETY: a live message; the out pointer is to a local.
        done(unsafe { message.GetAttachmentTable(0, &mut table) })?;
        let columns: [Tag; 7] = [
            tags::ATTACH_NUM.tag(),
            tags::ATTACH_LONG_FILENAME.tag(),
            tags::ATTACH_FILENAME.tag(),
            tags::DISPLAY_NAME.tag(),
            tags::ATTACH_MIME_TAG.tag(),
            tags::ATTACH_SIZE.tag(),
            tags::ATTACH_CONTENT_ID.tag(),
        ];
        for row in rows(&table.ok_or_else(missing)?, &columns)? {
            let name = columns[1..4].iter().find_map(|tag| text(&row, *tag));
            let mut shown = ShownAttachment {
                name: name.unwrap_or_else(|| "(without a name)".to_owned()),
                mime_type: text(&row, columns[4]),
                size: number(&row, columns[5]).unwrap_or_default(),
                content_id: text(&row, columns[6]),
                image: None,
            };
            let is_image = shown.mime_type.as_deref().is_some_and(|t| t.starts_with("image/"));
            if is_image && shown.content_id.is_some() && shown.size <= LARGEST_IMAGE {
                shown.image = data(message, &row, columns[0])?;
            }
            self.attachments.push(shown);
        }
        Ok(())
    }
}

/// What is in the attachment of a row.
fn data(message: &IMessage, row: &Row, tag: Tag) -> Reply<Option<Vec<u8>>> {
    let Some(place) = number(row, tag) else { return Ok(None) };
    let mut pointer = ptr::null_mut();
    // SAFETY: a live message; what the call gives with S_OK is an attachment.
    let attachment: IAttach = unsafe {
        done(message.OpenAttach(place.cast_unsigned(), ptr::null(), 0, &mut pointer))?;
        given(pointer)?
    };
    Ok(stream(&attachment, tags::ATTACH_DATA_BIN.tag()))
}
