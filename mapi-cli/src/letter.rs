//! A message as people and programs read it.

use std::io::Read;

use mapi_session::flags::{AttachMethod, RecipientType};
use mapi_session::{Attachment, Message, Stream, StreamAccess, tags};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::failure::{Failure, Result};
use crate::{values, words};

/// What a message says.
#[derive(Debug, Serialize)]
pub(crate) struct Letter {
    pub(crate) subject: String,
    pub(crate) from: Option<String>,
    pub(crate) submitted: Option<String>,
    pub(crate) delivered: Option<String>,
    pub(crate) class: String,
    pub(crate) importance: Option<String>,
    pub(crate) message_id: Option<String>,
    pub(crate) size: i32,
    pub(crate) flags: String,
    pub(crate) recipients: Vec<Recipient>,
    pub(crate) attachments: Vec<File>,
    pub(crate) text: Option<String>,
    pub(crate) html_bytes: Option<usize>,
}

/// A row of the recipient table.
#[derive(Debug, Serialize)]
pub(crate) struct Recipient {
    pub(crate) r#type: String,
    pub(crate) name: String,
    pub(crate) address: Option<String>,
}

/// An attachment and what is in it.
#[derive(Debug, Serialize)]
pub(crate) struct File {
    #[serde(skip)]
    pub(crate) number: i32,
    pub(crate) name: String,
    pub(crate) r#type: Option<String>,
    pub(crate) method: Option<String>,
    /// Bytes of the file; of a message, what its store counts.
    pub(crate) size: Option<u64>,
    pub(crate) sha256: Option<String>,
    pub(crate) message: Option<Box<Letter>>,
}

impl File {
    /// What it is, for people: its MIME type where the sender gave one.
    pub(crate) fn kind(&self) -> String {
        match (&self.r#type, &self.method, &self.message) {
            (Some(mime), ..) => mime.clone(),
            (None, _, Some(_)) => "message".to_owned(),
            (None, Some(method), None) if method != "by value" => method.clone(),
            (None, ..) => "file".to_owned(),
        }
    }
}

/// Reads a message: its headers in one call, its tables, its bodies through their streams.
pub(crate) fn read(message: &Message<'_>) -> Result<Letter> {
    // A message in a message in a message may go on for long; a reader's stack must not end.
    read_to(message, 8)
}

fn read_to(message: &Message<'_>, depth: usize) -> Result<Letter> {
    let (subject, name, address, submitted, delivered) = message.get((
        tags::SUBJECT,
        tags::SENT_REPRESENTING_NAME,
        tags::SENT_REPRESENTING_EMAIL_ADDRESS,
        tags::CLIENT_SUBMIT_TIME,
        tags::MESSAGE_DELIVERY_TIME,
    ))?;
    let (class, importance, message_id, size, flags) = message.get((
        tags::MESSAGE_CLASS,
        tags::IMPORTANCE,
        tags::INTERNET_MESSAGE_ID,
        tags::MESSAGE_SIZE,
        tags::MESSAGE_FLAGS,
    ))?;
    let mut recipients = Vec::new();
    for row in message.recipients()? {
        recipients.push(Recipient {
            r#type: match row.recipient_type {
                RecipientType::Originator => "from".to_owned(),
                other => words::ordinal(other),
            },
            name: row.display_name,
            address: row.smtp_address.or(row.email_address),
        });
    }
    let mut attachments = Vec::new();
    for row in message.attachments()? {
        let attachment = message.open_attachment(row.attach_num.cast_unsigned())?;
        let embedded = row.attach_method == Some(AttachMethod::EmbeddedMessage);
        let (size, sha256, inner) = if embedded && depth > 0 {
            let inner = read_to(&attachment.embedded_message()?, depth - 1)?;
            (u64::try_from(inner.size).ok(), None, Some(Box::new(inner)))
        } else if embedded {
            (None, None, None)
        } else {
            match digest(&attachment)? {
                Some((size, digest)) => (Some(size), Some(digest), None),
                None => (None, None, None),
            }
        };
        attachments.push(File {
            number: row.attach_num,
            name: (row.attach_long_filename.or(row.attach_filename).or(row.display_name))
                .unwrap_or_else(|| "(without a name)".to_owned()),
            r#type: row.attach_mime_tag,
            method: row.attach_method.map(words::ordinal),
            size,
            sha256,
            message: inner,
        });
    }
    Ok(Letter {
        subject: subject.unwrap_or_default(),
        from: match (name, address) {
            (Some(name), Some(address)) if name != address => Some(format!("{name} <{address}>")),
            (name, address) => name.or(address),
        },
        submitted: submitted.map(values::time),
        delivered: delivered.map(values::time),
        class: class.unwrap_or_default(),
        importance: importance
            .map(|i| words::ordinal(mapi_session::flags::Importance::from_raw(i.cast_unsigned()))),
        message_id,
        size: size.unwrap_or_default(),
        flags: words::flags(mapi_session::flags::MessageFlags::from_bits_retain(
            flags.unwrap_or_default().cast_unsigned(),
        )),
        recipients,
        attachments,
        text: message.body_text()?,
        html_bytes: message.get(tags::HTML)?.map(|html| html.len()),
    })
}

/// The bytes of an attachment as a stream, if it is a file.
pub(crate) fn data<'s>(attachment: &Attachment<'s>) -> Result<Option<Stream<'s>>> {
    match attachment.open_data(StreamAccess::Read) {
        Ok(stream) => Ok(Some(stream)),
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Size and SHA-256 of an attachment that is a file, however large.
fn digest(attachment: &Attachment<'_>) -> Result<Option<(u64, String)>> {
    let Some(mut stream) = data(attachment)? else { return Ok(None) };
    let (mut size, mut digest, mut chunk) = (0, Sha256::new(), vec![0; 64 * 1024]);
    loop {
        let read = stream
            .read(&mut chunk)
            .map_err(|error| Failure::new(format!("cannot read the attachment: {error}")))?;
        if read == 0 {
            return Ok(Some((size, values::hex(&digest.finalize()).to_lowercase())));
        }
        digest.update(&chunk[..read]);
        size += read as u64;
    }
}
