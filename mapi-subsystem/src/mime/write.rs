//! A MAPI message as a message in MIME format.

use std::borrow::Cow;
use std::io;

use mail_builder::encoders::base64::base64_encode;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::date::Date;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::{BodyPart, MimePart};
use mapi_session::types::Unicode;
use mapi_session::{PropTag, PropValue, Tag, Value, tags};

use super::header::{bare_id, field, one_line, parameter, phrase, text as encoded};
use super::{report, rtf};
use crate::identity::OneOff;
use crate::mail::{Mail, MailAttachment, html_text};
use crate::rich_text;
use crate::service::{binary, long, text};

const TO: i32 = 1;
const CC: i32 = 2;
/// `ATT_MHTML_REF`: the HTML body shows it.
const MHTML_REF: i32 = 4;

/// How deep messages may be attached to messages: what lies deeper is left out.
const MAX_DEPTH: usize = 32;

/// What a message says outside that its properties do not.
pub(crate) struct Outer<'a> {
    /// A header for each address.
    pub(crate) delivered_to: &'a [&'a str],
    /// Its Message-ID, without brackets, where it has none by itself.
    pub(crate) message_id: Option<&'a str>,
    /// Whom it comes from, by name and address, where it does not say so.
    pub(crate) from: Option<(&'a str, &'a str)>,
    /// How addresses are written.
    pub(crate) address: fn(&str) -> Cow<'_, str>,
    /// All is written in ASCII: an address that cannot be is named, as a group of nobody (RFC 6857).
    pub(crate) ascii: bool,
}

impl Default for Outer<'_> {
    fn default() -> Self {
        fn same(address: &str) -> Cow<'_, str> {
            address.into()
        }
        Outer { delivered_to: &[], message_id: None, from: None, address: same, ascii: false }
    }
}

/// The Message-ID of a submission, without brackets: the same however often it is tried.
pub(crate) fn message_id(key: &[u8; 16], domain: &str) -> String {
    let key: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{key}@{domain}")
}

/// Writes a message as a MIME file. Blind copies are not named in it; `delivered_to` gets a
/// header for each address.
///
/// # Errors
/// What the writer says; memory is all it needs.
pub fn to_mime(mail: &Mail, delivered_to: &[&str]) -> io::Result<Vec<u8>> {
    write_mime(mail, &Outer { delivered_to, ..Outer::default() })
}

/// Writes a message with what it says outside.
pub(crate) fn write_mime(mail: &Mail, outer: &Outer<'_>) -> io::Result<Vec<u8>> {
    write(mail, outer, 0)
}

fn write(mail: &Mail, outer: &Outer<'_>, depth: usize) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    headers(mail, outer, &mut out);
    let body = match report::status(mail) {
        Some((kind, status)) => report_part(mail, kind, status, outer, depth)?,
        None => with_attachments(mail, body(mail), outer, depth)?,
    };
    body.write_part(&mut out)?;
    Ok(out)
}

fn headers(mail: &Mail, outer: &Outer<'_>, out: &mut Vec<u8>) {
    let properties = &mail.properties;
    let said = |tag| text(properties, tag).map(one_line).filter(|text| !text.trim().is_empty());
    for address in outer.delivered_to {
        field(out, "Delivered-To", &one_line(address));
    }
    let person = |name, kind, address, smtp| {
        let (name, address) = mailbox(properties, [name, kind, address, smtp], outer)?;
        Some((address.clone(), outer.named(&name, &address)))
    };
    let sender = person(
        tags::SENDER_NAME,
        tags::SENDER_ADDRTYPE,
        tags::SENDER_EMAIL_ADDRESS,
        tags::SENDER_SMTP_ADDRESS,
    );
    let from = person(
        tags::SENT_REPRESENTING_NAME,
        tags::SENT_REPRESENTING_ADDRTYPE,
        tags::SENT_REPRESENTING_EMAIL_ADDRESS,
        tags::SENT_REPRESENTING_SMTP_ADDRESS,
    );
    let other =
        || outer.from.map(|(name, address)| (address.to_owned(), outer.named(name, address)));
    match (from, sender) {
        (Some(from), Some(sender)) if from.0 != sender.0 => {
            field(out, "From", &from.1);
            field(out, "Sender", &sender.1);
        }
        (Some(one), _) | (None, Some(one)) => field(out, "From", &one.1),
        (None, None) => {
            if let Some((_, other)) = other() {
                field(out, "From", &other);
            }
        }
    }
    let reply_to = reply_to(properties, outer);
    if !reply_to.is_empty() {
        field(out, "Reply-To", &reply_to.join(", "));
    }
    for (kind, header) in [(TO, "To"), (CC, "Cc")] {
        let list: Vec<String> = mail
            .recipients
            .iter()
            .filter(|row| long(row, tags::RECIPIENT_TYPE) & 0xF == kind)
            .filter_map(|row| {
                let tags =
                    [tags::DISPLAY_NAME, tags::ADDRTYPE, tags::EMAIL_ADDRESS, tags::SMTP_ADDRESS];
                let (name, address) = mailbox(row, tags, outer)?;
                Some(outer.named(&name, &address))
            })
            .collect();
        if !list.is_empty() {
            field(out, header, &list.join(", "));
        }
    }
    if let Some(subject) = text(properties, tags::SUBJECT) {
        field(out, "Subject", &encoded(&one_line(subject)));
    }
    let time = time(properties, tags::CLIENT_SUBMIT_TIME.tag())
        .or_else(|| self::time(properties, tags::MESSAGE_DELIVERY_TIME.tag()));
    if let Some(time) = time {
        field(out, "Date", &Date::new(time).to_rfc822());
    }
    let own_id = text(properties, tags::INTERNET_MESSAGE_ID).map(bare_id);
    let id = own_id.filter(|id| !id.is_empty());
    if let Some(id) = id.or_else(|| outer.message_id.map(str::to_owned)) {
        field(out, "Message-ID", &format!("<{id}>"));
    }
    for (tag, header) in
        [(tags::IN_REPLY_TO_ID, "In-Reply-To"), (tags::INTERNET_REFERENCES, "References")]
    {
        let ids: Vec<String> = text(properties, tag)
            .unwrap_or_default()
            .split_whitespace()
            .map(bare_id)
            .filter(|id| !id.is_empty())
            .map(|id| format!("<{id}>"))
            .collect();
        if !ids.is_empty() {
            field(out, header, &ids.join(" "));
        }
    }
    let number = |tag: PropTag<mapi_session::types::Long>| {
        properties.iter().find(|p| p.tag == tag.tag()).map(|_| long(properties, tag))
    };
    match number(tags::IMPORTANCE) {
        Some(2) => field(out, "Importance", "high"),
        Some(0) => field(out, "Importance", "low"),
        _ => {}
    }
    match number(tags::PRIORITY) {
        Some(1) => field(out, "Priority", "urgent"),
        Some(-1) => field(out, "Priority", "non-urgent"),
        _ => {}
    }
    match number(tags::SENSITIVITY) {
        Some(1) => field(out, "Sensitivity", "Personal"),
        Some(2) => field(out, "Sensitivity", "Private"),
        Some(3) => field(out, "Sensitivity", "Company-Confidential"),
        _ => {}
    }
    if is_true(properties, tags::READ_RECEIPT_REQUESTED.tag()) {
        // To whom it comes from.
        let to = mailbox(
            properties,
            [
                tags::SENT_REPRESENTING_NAME,
                tags::SENT_REPRESENTING_ADDRTYPE,
                tags::SENT_REPRESENTING_EMAIL_ADDRESS,
                tags::SENT_REPRESENTING_SMTP_ADDRESS,
            ],
            outer,
        );
        let to = to.map(|(name, address)| outer.named(&name, &address));
        if let Some(to) = to.or_else(|| other().map(|(_, other)| other)) {
            field(out, "Disposition-Notification-To", &to);
        }
    }
    if let Some(topic) = said(tags::CONVERSATION_TOPIC) {
        let subject = text(properties, tags::SUBJECT).unwrap_or_default();
        if crate::store::subject::split(subject).1 != topic {
            field(out, "Thread-Topic", &encoded(&topic));
        }
    }
    if let Some(index) = binary(properties, tags::CONVERSATION_INDEX).filter(|i| i.len() <= 1024)
        && let Ok(index) = base64_encode(index)
    {
        field(out, "Thread-Index", &String::from_utf8_lossy(&index));
    }
    field(out, "MIME-Version", "1.0");
}

/// What a message says, in each of the ways in which it says it.
fn body(mail: &Mail) -> Body {
    let properties = &mail.properties;
    let mut text = text(properties, tags::BODY).map(lines);
    let html = html(properties).map(|html| lines(&html));
    let mut rich = None;
    if text.is_none() && html.is_none() {
        let packed = binary(properties, tags::RTF_COMPRESSED);
        rich = packed.and_then(|packed| rich_text::unpack(packed).ok());
        text = rich.as_deref().map(rtf::plain);
    }
    Body { text, html, rich }
}

/// The bodies of a message.
struct Body {
    text: Option<String>,
    html: Option<String>,
    rich: Option<Vec<u8>>,
}

/// A report: its words, what programs read, and the message that it is about.
fn report_part<'x>(
    mail: &'x Mail,
    kind: &'static str,
    status: String,
    outer: &Outer<'_>,
    depth: usize,
) -> io::Result<MimePart<'x>> {
    let words = Body { html: None, rich: None, ..body(mail) };
    let status = raw_part(&format!("message/{kind}"), status.into_bytes(), Vec::new());
    let mut parts = vec![words.into_part(Vec::new()), status.transfer_encoding("7bit")];
    for attachment in mail.attachments.iter().filter(|attachment| attachment.message.is_some()) {
        parts.extend(part(attachment, None, outer, depth)?);
    }
    let report = ContentType::new("multipart/report").attribute("report-type", kind);
    Ok(MimePart::new(report, parts))
}

/// The bodies, and the attachments around them.
fn with_attachments<'x>(
    mail: &'x Mail,
    body: Body,
    outer: &Outer<'_>,
    depth: usize,
) -> io::Result<MimePart<'x>> {
    let mut shown = Vec::new();
    let mut others = Vec::new();
    for attachment in &mail.attachments {
        let Some(part) = part(attachment, body.html.as_deref(), outer, depth)? else { continue };
        if is_shown(attachment, body.html.as_deref()) { &mut shown } else { &mut others }
            .push(part);
    }
    let said = body.into_part(shown);
    Ok(if others.is_empty() {
        said
    } else {
        others.insert(0, said);
        MimePart::new("multipart/mixed", others)
    })
}

impl Body {
    /// The bodies as alternatives of each other, with what the HTML shows beside that.
    fn into_part<'x>(self, shown: Vec<MimePart<'x>>) -> MimePart<'x> {
        let mut ways = Vec::new();
        match self.text {
            Some(text) => ways.push(text_part("text/plain", text)),
            None if self.html.is_none() => ways.push(text_part("text/plain", String::new())),
            None => {}
        }
        if let Some(html) = self.html {
            let html = text_part("text/html", html);
            ways.push(if shown.is_empty() {
                html
            } else {
                let mut parts = vec![html];
                parts.extend(shown);
                let kind = ContentType::new("multipart/related").attribute("type", "text/html");
                MimePart::new(kind, parts)
            });
        }
        if let Some(rich) = self.rich {
            ways.push(raw_part("text/rtf", rich, Vec::new()));
        }
        match (ways.pop(), ways.is_empty()) {
            (Some(only), true) => only,
            (last, _) => {
                ways.extend(last);
                MimePart::new("multipart/alternative", ways)
            }
        }
    }
}

/// Text in whatever encoding brings it over whole.
fn text_part<'x>(kind: &'x str, text: String) -> MimePart<'x> {
    // Systems on the way change or refuse other control characters.
    let odd = |c: char| c.is_control() && !"\t\r\n".contains(c);
    if text.contains(odd) {
        let kind = format!("{kind}; charset=\"utf-8\"");
        return raw_part(&kind, text.into_bytes(), Vec::new());
    }
    MimePart::new(kind, BodyPart::Text(text.into()))
}

/// Bytes in Base64, whatever they are.
fn raw_part<'x>(
    kind: &str,
    bytes: impl Into<Cow<'x, [u8]>>,
    headers: Vec<(&'static str, String)>,
) -> MimePart<'x> {
    // A type that is only text to the library says nothing to it of how the bytes are to be written.
    let mut part = MimePart::raw(BodyPart::Binary(bytes.into()))
        .header("Content-Type", Raw::new(kind.to_owned()));
    for (name, value) in headers {
        part = part.header(name, Raw::new(value));
    }
    part
}

/// Whether the HTML body shows an attachment.
fn is_shown(attachment: &MailAttachment, html: Option<&str>) -> bool {
    let properties = &attachment.properties;
    let Some((html, id)) = html.zip(text(properties, tags::ATTACH_CONTENT_ID)) else {
        return false;
    };
    attachment.message.is_none()
        && (long(properties, tags::ATTACH_FLAGS) & MHTML_REF != 0
            || html.contains(&format!("cid:{}", bare_id(id))))
}

/// An attachment; none where there is nothing in it that can be sent.
fn part<'x>(
    attachment: &'x MailAttachment,
    html: Option<&str>,
    outer: &Outer<'_>,
    depth: usize,
) -> io::Result<Option<MimePart<'x>>> {
    let properties = &attachment.properties;
    let file_name = text(properties, tags::ATTACH_LONG_FILENAME)
        .or_else(|| text(properties, tags::ATTACH_FILENAME));
    let placed = |place: &str, name: Option<&str>| {
        let name = name.map(one_line).map(|name| parameter("filename", &name));
        ("Content-Disposition", format!("{place}{}", name.unwrap_or_default()))
    };
    if let Some(message) = &attachment.message {
        if depth >= MAX_DEPTH {
            return Ok(None);
        }
        let inner = Outer { address: outer.address, ascii: outer.ascii, ..Outer::default() };
        return Ok(Some(message_part(
            write(message, &inner, depth + 1)?,
            placed("attachment", file_name),
        )));
    }
    let Some(bytes) = binary(properties, tags::ATTACH_DATA_BIN) else { return Ok(None) };
    // Whole messages and multiparts are not to be written in Base64 (RFC 2046).
    let plain = |kind: &&str| !["multipart/", "message/"].iter().any(|no| kind.starts_with(no));
    let kind = text(properties, tags::ATTACH_MIME_TAG)
        .filter(|kind| is_media_type(kind))
        .filter(plain)
        .unwrap_or("application/octet-stream");
    let mut headers = Vec::new();
    if is_shown(attachment, html) {
        headers.push(placed("inline", file_name));
    } else {
        let name = file_name.or_else(|| text(properties, tags::DISPLAY_NAME));
        headers.push(placed("attachment", name.or(Some("attachment"))));
    }
    if let Some(id) = text(properties, tags::ATTACH_CONTENT_ID).map(bare_id)
        && !id.is_empty()
    {
        headers.push(("Content-ID", format!("<{id}>")));
    }
    if let Some(place) = text(properties, tags::ATTACH_CONTENT_LOCATION)
        && place.bytes().all(|byte| (33..127).contains(&byte))
    {
        headers.push(("Content-Location", place.to_owned()));
    }
    Ok(Some(raw_part(kind, bytes, headers)))
}

/// A message within a message. What is written here is ASCII but for addresses that cannot be, and
/// RFC 2046 allows no other encoding.
fn message_part<'x>(bytes: Vec<u8>, disposition: (&'static str, String)) -> MimePart<'x> {
    let encoding = if bytes.is_ascii() { "7bit" } else { "8bit" };
    raw_part("message/rfc822", bytes, vec![disposition]).transfer_encoding(encoding)
}

/// Name and address, by the tags of its name, its address type, its address and its SMTP address.
fn mailbox(
    properties: &[PropValue],
    [name, kind, address, smtp]: [PropTag<Unicode>; 4],
    outer: &Outer<'_>,
) -> Option<(String, String)> {
    let set = |tag| text(properties, tag).map(str::trim).filter(|text| !text.is_empty());
    let foreign = set(kind).is_some_and(|kind| !kind.eq_ignore_ascii_case("SMTP"));
    let address =
        set(smtp).filter(|_| foreign || set(address).is_none()).or_else(|| set(address))?;
    let address = mail_address(&(outer.address)(address));
    let name = set(name).map(one_line).filter(|name| *name != address).unwrap_or_default();
    Some((name, address))
}

/// An address that ends nothing but itself.
fn mail_address(address: &str) -> String {
    let quoted = address.starts_with('"');
    let no = |c: char| c.is_control() || "<>".contains(c) || (!quoted && ",; ".contains(c));
    address.chars().filter(|c| !no(*c)).collect()
}

impl Outer<'_> {
    fn named(&self, name: &str, address: &str) -> String {
        let address = mail_address(address);
        let nameless = name.is_empty() || name == address;
        if self.ascii && !address.is_ascii() {
            let who = if nameless { address } else { format!("{} {address}", one_line(name)) };
            format!("{}: ;", phrase(&who))
        } else if nameless {
            format!("<{address}>")
        } else {
            format!("{} <{address}>", phrase(&one_line(name)))
        }
    }
}

/// Whom an answer goes to, where that is not the sender: `PR_REPLY_RECIPIENT_ENTRIES`, a
/// FLATENTRYLIST of one-offs.
fn reply_to(properties: &[PropValue], outer: &Outer<'_>) -> Vec<String> {
    let Some(list) = binary(properties, tags::REPLY_RECIPIENT_ENTRIES) else { return Vec::new() };
    let number = |bytes: Option<&[u8]>| {
        bytes.and_then(|b| b.try_into().ok()).map(|b| u32::from_le_bytes(b) as usize)
    };
    let mut found = Vec::new();
    let mut rest = list.get(8..).unwrap_or_default();
    while let Some(size) = number(rest.get(..4)) {
        let Some(id) = size.checked_add(4).and_then(|end| rest.get(4..end)) else { break };
        if let Ok(one) = OneOff::from_entry_id(id)
            && one.address_type.eq_ignore_ascii_case("SMTP")
        {
            found.push(outer.named(&one.name, &(outer.address)(&one.address)));
        }
        let next = size.next_multiple_of(4).saturating_add(4);
        rest = rest.get(next..).unwrap_or_default();
    }
    found
}

fn html(properties: &[PropValue]) -> Option<String> {
    let page = u32::try_from(long(properties, tags::INTERNET_CPID)).unwrap_or_default();
    Some(html_text(binary(properties, tags::HTML)?, page))
}

/// Text whose lines all end as those of mail do.
fn lines(text: &str) -> String {
    let mut lines = String::with_capacity(text.len() + text.len() / 16);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' => {
                letters.next_if_eq(&'\n');
                lines.push_str("\r\n");
            }
            '\n' => lines.push_str("\r\n"),
            other => lines.push(other),
        }
    }
    lines
}

pub(super) fn is_true(properties: &[PropValue], tag: Tag) -> bool {
    properties.iter().any(|p| p.tag == tag && p.value == Value::Boolean(true))
}

/// Seconds since 1970.
fn time(properties: &[PropValue], tag: Tag) -> Option<i64> {
    properties.iter().find(|p| p.tag == tag).and_then(|p| match p.value {
        Value::SysTime(t) => Some(t / 10_000_000 - 11_644_473_600),
        _ => None,
    })
}

fn is_media_type(text: &str) -> bool {
    let token = |t: &str| {
        !t.is_empty() && t.chars().all(|c| c.is_ascii_alphanumeric() || "!#$&-^_.+".contains(c))
    };
    text.len() < 128 && text.split_once('/').is_some_and(|(a, b)| token(a) && token(b))
}
