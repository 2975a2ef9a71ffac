//! What a message says, as the default form shows it.

use std::ptr;

use mapi_session::raw::{IAttach, IMAPIProp, IMessage, IStream};
use mapi_session::types::Unicode;
use mapi_session::{Code, PropTag, PropValue, Tag, Value, tags};
use windows_core::Interface as _;

use super::calls::{done, given, missing, props, read_all, rows};
use crate::com::Reply;
use crate::mail::html_text;
use crate::props::find;
use crate::service::{self, long};

/// The most bytes of the images that are shown within their message.
pub(super) const IMAGES: usize = 32 << 20;

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

/// Text that is not blank.
fn text(values: &[PropValue], tag: PropTag<Unicode>) -> Option<String> {
    service::text(values, tag).filter(|text| !text.trim().is_empty()).map(str::to_owned)
}

/// A name and an address, of which one may be missing or both be the same.
fn who(name: Option<String>, address: Option<String>) -> Option<String> {
    match (name, address) {
        (Some(name), Some(address)) if name != address => Some(format!("{name} <{address}>")),
        (name, address) => name.or(address),
    }
}

/// The bytes of a property through its stream; `None`: the object has not got it.
fn stream(object: &IMAPIProp, tag: Tag) -> Reply<Option<Vec<u8>>> {
    const ABSENT: [Code; 3] =
        [Code::E_NOT_FOUND, Code::E_NO_SUPPORT, Code::E_INTERFACE_NOT_SUPPORTED];
    let mut pointer = ptr::null_mut();
    // SAFETY: a live object; what the call gives with S_OK is a stream.
    let stream: IStream = unsafe {
        match done(object.OpenProperty(tag.0, &IStream::IID, 0, 0, &mut pointer)) {
            Ok(_) => given(pointer)?,
            Err(fault) if ABSENT.contains(&fault.code) => return Ok(None),
            Err(fault) => return Err(fault),
        }
    };
    read_all(&stream).map(Some)
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
        let who_of = |name, address| who(text(&values, name), text(&values, address));
        let from = who_of(tags::SENT_REPRESENTING_NAME, tags::SENT_REPRESENTING_EMAIL_ADDRESS)
            .or_else(|| who_of(tags::SENDER_NAME, tags::SENDER_EMAIL_ADDRESS));
        let times = [tags::CLIENT_SUBMIT_TIME, tags::MESSAGE_DELIVERY_TIME];
        let time = times.into_iter().find_map(|tag| match find(&values, tag.tag()) {
            Some(Value::SysTime(time)) => Some(*time),
            _ => None,
        });
        let body = stream(message, tags::BODY.tag())?.map(|bytes| {
            let units = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
            String::from_utf16_lossy(&units.collect::<Vec<_>>())
        });
        let page = long(&values, tags::INTERNET_CPID).cast_unsigned();
        let html = stream(message, tags::HTML.tag())?.map(|html| html_text(&html, page));
        let mut shown = ShownMessage {
            subject: text(&values, tags::SUBJECT).unwrap_or_default(),
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
            let address = text(&row, tags::SMTP_ADDRESS);
            let address = address.or_else(|| text(&row, tags::EMAIL_ADDRESS));
            let Some(who) = who(text(&row, tags::DISPLAY_NAME), address) else { continue };
            match long(&row, tags::RECIPIENT_TYPE) {
                // MAPI_TO and MAPI_CC; blind copies are nobody's business.
                1 => self.to.push(who),
                2 => self.cc.push(who),
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
        let mut room = IMAGES;
        for row in rows(&table.ok_or_else(missing)?, &columns)? {
            let names = [tags::ATTACH_LONG_FILENAME, tags::ATTACH_FILENAME, tags::DISPLAY_NAME];
            let name = names.into_iter().find_map(|tag| text(&row, tag));
            let mut shown = ShownAttachment {
                name: name.unwrap_or_else(|| "(without a name)".to_owned()),
                mime_type: text(&row, tags::ATTACH_MIME_TAG),
                size: long(&row, tags::ATTACH_SIZE),
                content_id: text(&row, tags::ATTACH_CONTENT_ID),
                image: None,
            };
            let kind = shown.mime_type.as_deref().and_then(|kind| kind.get(..6));
            let is_image = kind.is_some_and(|kind| kind.eq_ignore_ascii_case("image/"));
            let fits = usize::try_from(shown.size).is_ok_and(|size| size <= room);
            if is_image && shown.content_id.is_some() && fits {
                let image = data(message, long(&row, tags::ATTACH_NUM))?
                    .filter(|image| image.len() <= room);
                room -= image.as_ref().map_or(0, Vec::len);
                shown.image = image;
            }
            self.attachments.push(shown);
        }
        Ok(())
    }
}

/// What is in an attachment.
fn data(message: &IMessage, number: i32) -> Reply<Option<Vec<u8>>> {
    let mut pointer = ptr::null_mut();
    // SAFETY: a live message; what the call gives with S_OK is an attachment.
    let attachment: IAttach = unsafe {
        done(message.OpenAttach(number.cast_unsigned(), ptr::null(), 0, &mut pointer))?;
        given(pointer)?
    };
    stream(&attachment, tags::ATTACH_DATA_BIN.tag())
}
