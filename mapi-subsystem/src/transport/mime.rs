//! A message in MIME format (RFC 5322).

use std::borrow::Cow;

use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::message_id::MessageId;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::MimePart;
use mapi_session::{PropTag, PropValue, Tag, Value, tags};

use crate::mail::{Mail, MailAttachment, html_text};
use crate::service::{binary, long, text};

const TO: i32 = 1;
const CC: i32 = 2;

/// How deep messages may be attached to messages: what lies deeper is left out.
const MAX_DEPTH: usize = 32;

/// Writes a message as a MIME file. Blind copies are not named in it; `delivered_to` gets a
/// header for each address.
///
/// # Errors
/// What the writer says; memory is all it needs.
pub fn to_mime(mail: &Mail, delivered_to: &[&str]) -> std::io::Result<Vec<u8>> {
    write(mail, delivered_to, 0)
}

fn write(mail: &Mail, delivered_to: &[&str], depth: usize) -> std::io::Result<Vec<u8>> {
    let properties = &mail.properties;
    let mut builder = MessageBuilder::new();
    for address in delivered_to {
        builder = builder.header("Delivered-To", Raw::new(one_line(address)));
    }
    let sender = mailbox(properties, tags::SENDER_NAME, tags::SENDER_EMAIL_ADDRESS);
    let from =
        mailbox(properties, tags::SENT_REPRESENTING_NAME, tags::SENT_REPRESENTING_EMAIL_ADDRESS);
    builder = match (from, sender) {
        (Some(from), Some(sender)) if address_of(&from) != address_of(&sender) => {
            builder.from(from).sender(sender)
        }
        (Some(one), _) | (None, Some(one)) => builder.from(one),
        (None, None) => builder,
    };
    for (kind, header) in [(TO, "To"), (CC, "Cc")] {
        let list: Vec<_> = mail
            .recipients
            .iter()
            .filter(|r| long(r, tags::RECIPIENT_TYPE) & 0xF == kind)
            .filter_map(|r| mailbox(r, tags::DISPLAY_NAME, tags::EMAIL_ADDRESS))
            .collect();
        if !list.is_empty() {
            builder = builder.header(header, Address::new_list(list));
        }
    }
    if let Some(subject) = text(properties, tags::SUBJECT) {
        builder = builder.subject(one_line(subject));
    }
    let time = time(properties, tags::CLIENT_SUBMIT_TIME.tag())
        .or_else(|| self::time(properties, tags::MESSAGE_DELIVERY_TIME.tag()));
    if let Some(time) = time {
        builder = builder.date(time);
    }
    if let Some(id) = text(properties, tags::INTERNET_MESSAGE_ID) {
        builder = builder.message_id(bare(id).into_owned());
    }
    if let Some(id) = text(properties, tags::IN_REPLY_TO_ID) {
        builder = builder.in_reply_to(bare(id).into_owned());
    }
    if let Some(ids) = text(properties, tags::INTERNET_REFERENCES) {
        let ids: Vec<_> = ids.split_whitespace().map(|i| bare(i).into_owned()).collect();
        if !ids.is_empty() {
            builder = builder.references(MessageId::new_list(ids.into_iter()));
        }
    }
    match long(properties, tags::IMPORTANCE) {
        2 => builder = builder.header("Importance", Raw::new("high")),
        0 if properties.iter().any(|p| p.tag == tags::IMPORTANCE.tag()) => {
            builder = builder.header("Importance", Raw::new("low"));
        }
        _ => {}
    }
    let html = html(properties);
    if let Some(body) = text(properties, tags::BODY) {
        builder = builder.text_body(body.to_owned());
    } else if html.is_none() {
        builder = builder.text_body("");
    }
    if let Some(html) = html {
        builder = builder.html_body(html);
    }
    for attachment in &mail.attachments {
        builder = attach(builder, attachment, depth)?;
    }
    builder.write_to_vec()
}

fn attach<'x>(
    builder: MessageBuilder<'x>,
    attachment: &'x MailAttachment,
    depth: usize,
) -> std::io::Result<MessageBuilder<'x>> {
    let properties = &attachment.properties;
    let name = text(properties, tags::ATTACH_LONG_FILENAME)
        .or_else(|| text(properties, tags::ATTACH_FILENAME))
        .or_else(|| text(properties, tags::DISPLAY_NAME));
    if let Some(message) = &attachment.message {
        if depth >= MAX_DEPTH {
            return Ok(builder);
        }
        let bytes = write(message, &[], depth + 1)?;
        let name = name.map_or_else(|| "message.eml".to_owned(), one_line);
        // What is written here is ASCII already, and RFC 2046 allows no other encoding.
        let part =
            MimePart::new("message/rfc822", bytes).attachment(name).transfer_encoding("7bit");
        let mut builder = builder;
        builder.attachments.get_or_insert_default().push(part);
        return Ok(builder);
    }
    let Some(bytes) = binary(properties, tags::ATTACH_DATA_BIN) else { return Ok(builder) };
    let kind = text(properties, tags::ATTACH_MIME_TAG)
        .filter(|t| is_media_type(t))
        .unwrap_or("application/octet-stream");
    let name = name.map_or_else(|| "attachment".to_owned(), one_line);
    Ok(match text(properties, tags::ATTACH_CONTENT_ID) {
        Some(id) => {
            // Pictures that the body shows come without a name where they have one in `cid`.
            let part = MimePart::new(kind.to_owned(), bytes).inline().cid(bare(id).into_owned());
            let mut builder = builder;
            builder.attachments.get_or_insert_default().push(part);
            builder
        }
        None => builder.attachment(kind.to_owned(), name, bytes),
    })
}

fn mailbox(
    properties: &[PropValue],
    name: PropTag<mapi_session::types::Unicode>,
    address: PropTag<mapi_session::types::Unicode>,
) -> Option<Address<'static>> {
    let address = one_line(text(properties, address)?.trim());
    let name = text(properties, name).map(one_line).filter(|n| !n.is_empty() && *n != address);
    Some(Address::new_address(name, address))
}

fn address_of<'a>(address: &'a Address<'_>) -> &'a str {
    match address {
        Address::Address(one) => &one.email,
        _ => "",
    }
}

fn html(properties: &[PropValue]) -> Option<String> {
    let page = u32::try_from(long(properties, tags::INTERNET_CPID)).unwrap_or_default();
    Some(html_text(binary(properties, tags::HTML)?, page))
}

/// Seconds since 1970.
fn time(properties: &[PropValue], tag: Tag) -> Option<i64> {
    properties.iter().find(|p| p.tag == tag).and_then(|p| match p.value {
        Value::SysTime(t) => Some(t / 10_000_000 - 11_644_473_600),
        _ => None,
    })
}

/// Text that cannot end its header.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// A message id without its angle brackets, which the writer adds.
fn bare(id: &str) -> Cow<'_, str> {
    let id = id.trim().trim_start_matches('<').trim_end_matches('>');
    if id.chars().any(|c| c.is_control() || c.is_whitespace()) {
        Cow::Owned(id.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect())
    } else {
        Cow::Borrowed(id)
    }
}

fn is_media_type(text: &str) -> bool {
    let token = |t: &str| {
        !t.is_empty() && t.chars().all(|c| c.is_ascii_alphanumeric() || "!#$&-^_.+".contains(c))
    };
    text.split_once('/').is_some_and(|(a, b)| token(a) && token(b))
}
