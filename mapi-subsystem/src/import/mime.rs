//! A MAPI message as a MIME message.

use mail_builder::MessageBuilder;
use mail_builder::headers::address::{Address, EmailAddress};
use mail_builder::headers::raw::Raw;
use mail_builder::mime::{BodyPart, MimePart};
use mapi_session::{PropValue, Tag, Value};

use crate::mail::{Mail, MailAttachment};
use crate::store::{filetime, tags};

/// Writes a message as RFC 5322 with MIME, for a file or for SMTP. Bcc recipients are left out,
/// as everybody reads the headers.
///
/// # Errors
/// None that writing to memory could have; the type is the library's.
pub fn to_mime(mail: &Mail) -> std::io::Result<Vec<u8>> {
    build(mail).write_to_vec()
}

fn text(props: &[PropValue], tag: Tag) -> Option<&str> {
    match crate::props::find(props, tag) {
        Some(Value::Unicode(text)) => Some(text),
        _ => None,
    }
}

fn long(props: &[PropValue], tag: Tag) -> Option<i32> {
    match crate::props::find(props, tag) {
        Some(Value::Long(number)) => Some(*number),
        _ => None,
    }
}

fn build(mail: &Mail) -> MessageBuilder<'_> {
    let props = mail.properties.as_slice();
    let mut builder = MessageBuilder::new();
    let person = |name: Tag, address: Tag| -> Option<EmailAddress<'_>> {
        let address = text(props, address)?;
        let name = text(props, name).filter(|name| *name != address);
        Some(EmailAddress { name: name.map(Into::into), email: address.into() })
    };
    let sender = person(tags::SENDER_NAME, tags::SENDER_EMAIL_ADDRESS);
    let from = person(tags::SENT_REPRESENTING_NAME, tags::SENT_REPRESENTING_EMAIL_ADDRESS);
    match (from, sender) {
        (Some(from), sender) => {
            if let Some(sender) = sender.filter(|sender| sender.email != from.email) {
                builder = builder.sender(Address::Address(sender));
            }
            builder = builder.from(Address::Address(from));
        }
        (None, Some(sender)) => builder = builder.from(Address::Address(sender)),
        (None, None) => {}
    }
    for (kind, header) in [(1, "To"), (2, "Cc")] {
        let list: Vec<Address<'_>> = mail
            .recipients
            .iter()
            .filter(|row| long(row, tags::RECIPIENT_TYPE).unwrap_or(1) & 0x0F == kind)
            .filter_map(|row| {
                let email =
                    text(row, tags::SMTP_ADDRESS).or_else(|| text(row, tags::EMAIL_ADDRESS))?;
                let name = text(row, tags::DISPLAY_NAME).filter(|name| *name != email);
                Some(Address::Address(EmailAddress {
                    name: name.map(Into::into),
                    email: email.into(),
                }))
            })
            .collect();
        if !list.is_empty() {
            builder = builder.header(header, Address::List(list));
        }
    }
    if let Some(subject) = text(props, tags::SUBJECT) {
        builder = builder.subject(subject);
    }
    if let Some(Value::SysTime(time)) = crate::props::find(props, tags::CLIENT_SUBMIT_TIME) {
        let unix = (time - filetime(std::time::SystemTime::UNIX_EPOCH)) / 10_000_000;
        builder = builder.date(unix);
    }
    let ids = |tag: Tag| text(props, tag).filter(|id| !id.chars().any(|c| c.is_control()));
    if let Some(id) = ids(tags::INTERNET_MESSAGE_ID) {
        builder = builder.message_id(id.trim_matches(['<', '>']));
    }
    if let Some(id) = ids(tags::IN_REPLY_TO_ID) {
        builder = builder.header("In-Reply-To", Raw::new(id));
    }
    if let Some(list) = ids(tags::INTERNET_REFERENCES) {
        builder = builder.header("References", Raw::new(list));
    }
    match long(props, tags::IMPORTANCE) {
        Some(2) => builder = builder.header("Importance", Raw::new("high")),
        Some(0) => builder = builder.header("Importance", Raw::new("low")),
        _ => {}
    }
    if let Some(body) = text(props, tags::BODY) {
        builder = builder.text_body(body);
    }
    if let Some(Value::Binary(html)) = crate::props::find(props, tags::HTML) {
        builder = builder.html_body(String::from_utf8_lossy(html));
    }
    let attachments: Vec<MimePart<'_>> = mail.attachments.iter().filter_map(part).collect();
    if !attachments.is_empty() {
        builder.attachments = Some(attachments);
    }
    builder
}

fn part(attachment: &MailAttachment) -> Option<MimePart<'_>> {
    let props = attachment.properties.as_slice();
    let name = text(props, tags::ATTACH_LONG_FILENAME)
        .or_else(|| text(props, tags::ATTACH_FILENAME))
        .or_else(|| text(props, tags::DISPLAY_NAME));
    let mut part = match &attachment.message {
        Some(message) => {
            // Encodings inside a message may not be hidden in another one.
            let raw = build(message).write_to_vec().ok()?;
            MimePart::new("message/rfc822", BodyPart::Binary(raw.into()))
        }
        None => {
            let Some(Value::Binary(data)) = crate::props::find(props, tags::ATTACH_DATA_BIN) else {
                return None;
            };
            let mime = text(props, tags::ATTACH_MIME_TAG)
                .filter(|mime| !mime.chars().any(|c| c.is_control() || c.is_whitespace()))
                .unwrap_or("application/octet-stream");
            MimePart::new(mime, BodyPart::Binary(data.as_slice().into()))
        }
    };
    if let Some(id) =
        text(props, tags::ATTACH_CONTENT_ID).filter(|id| !id.chars().any(char::is_control))
    {
        part = part.cid(id);
    }
    Some(match name {
        Some(name) => part.attachment(name),
        None => part.header("Content-Disposition", Raw::new("attachment")),
    })
}
