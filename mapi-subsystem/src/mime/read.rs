//! A MIME message as a MAPI message: which header, body and part becomes which property.

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::SystemTime;

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::charsets::map::charset_decoder;
use mail_parser::decoders::html::html_to_text;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{
    Addr, Address, DateTime, HeaderName, HeaderValue, Message, MessageParser, MessagePart,
    MimeHeaders, PartType,
};
use mapi_session::{PropValue, Tag, Value};

use super::report;
use crate::identity::{OneOff, search_key};
use crate::mail::{Mail, MailAttachment};
use crate::store::{filetime, flag, subject, tags};

/// `PR_FLAG_STATUS` of a message that is flagged.
pub(crate) const FLAGGED: i32 = 2;
/// `PR_LAST_VERB_EXECUTED` of a message that was replied to, to its sender or to all.
pub(crate) const REPLIED: i32 = 102;
pub(crate) const REPLIED_TO_ALL: i32 = 103;
pub(crate) const FORWARDED: i32 = 104;

/// Why bytes are no message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotAMessage {
    /// There is nothing.
    #[error("is no message: it is empty")]
    Empty,
    /// No line at its beginning is a header field.
    #[error("is no message: it begins with no header field (Name: value)")]
    NoHeader,
    /// The beginning has bytes that no header has.
    #[error("is no message: it begins with binary data")]
    Binary,
    /// The parser gave up.
    #[error("is a message that cannot be taken apart")]
    Unparsable,
}

/// What is known of a message beside its bytes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Hints {
    /// When it came, if its own header does not say so.
    pub(crate) received: Option<SystemTime>,
    /// The letters at the end of a Maildir's file name.
    pub(crate) flags: String,
}

/// Turns an RFC 5322 message into properties.
///
/// # Errors
/// [`NotAMessage`] when the bytes are none; a defective message becomes what can be read of it.
pub fn from_mime(raw: &[u8]) -> Result<Mail, NotAMessage> {
    convert(&parser(), raw, &Hints::default())
}

pub(crate) fn parser() -> MessageParser {
    MessageParser::default()
}

pub(crate) fn convert(
    parser: &MessageParser,
    raw: &[u8],
    hints: &Hints,
) -> Result<Mail, NotAMessage> {
    check(raw)?;
    // Mail comes from strangers; a fault of the library costs one message, not the import.
    catch_unwind(AssertUnwindSafe(|| {
        let message = parser.parse(raw).ok_or(NotAMessage::Unparsable)?;
        Ok(mail(&message, hints))
    }))
    .unwrap_or(Err(NotAMessage::Unparsable))
}

/// Tells messages from other files by their first lines.
fn check(raw: &[u8]) -> Result<(), NotAMessage> {
    const LOOKED_AT: usize = 64 << 10;
    let start =
        raw.iter().position(|byte| !byte.is_ascii_whitespace()).ok_or(NotAMessage::Empty)?;
    let head = &raw[start..raw.len().min(start + LOOKED_AT)];
    let mut has_field = false;
    for line in head.split(|byte| *byte == b'\n') {
        if line.trim_ascii().is_empty() {
            break;
        }
        if line.contains(&0) {
            return Err(NotAMessage::Binary);
        }
        let name = line.split(|byte| *byte == b':').next().unwrap_or_default().trim_ascii_end();
        has_field |= name.len() < line.len()
            && !name.is_empty()
            && name.iter().all(|byte| (33..127).contains(byte));
    }
    if has_field { Ok(()) } else { Err(NotAMessage::NoHeader) }
}

struct Props(Vec<PropValue>);

impl Props {
    fn text(&mut self, tag: Tag, text: impl Into<String>) {
        self.0.push(PropValue { tag, value: Value::Unicode(text.into()) });
    }
    fn long(&mut self, tag: Tag, number: i32) {
        self.0.push(PropValue { tag, value: Value::Long(number) });
    }
    fn time(&mut self, tag: Tag, time: i64) {
        self.0.push(PropValue { tag, value: Value::SysTime(time) });
    }
    fn bytes(&mut self, tag: Tag, bytes: Vec<u8>) {
        self.0.push(PropValue { tag, value: Value::Binary(bytes) });
    }
    fn boolean(&mut self, tag: Tag, value: bool) {
        self.0.push(PropValue { tag, value: Value::Boolean(value) });
    }
}

fn mail(message: &Message<'_>, hints: &Hints) -> Mail {
    let mut props = Props(Vec::with_capacity(32));
    let mut attachments = Vec::new();
    if message.parts.is_empty() {
        return Mail::default();
    }
    props.text(tags::MESSAGE_CLASS, "IPM.Note");
    headers(message, hints, &mut props);
    bodies(message, &mut props, &mut attachments);
    let recipients = recipients(message);
    let mut mail = Mail { properties: props.0, recipients, attachments, names: Vec::new() };
    report::read(message, &mut mail);
    mail
}

/// A message within another.
pub(super) fn mail_of(message: &Message<'_>) -> Mail {
    mail(message, &Hints::default())
}

fn headers(message: &Message<'_>, hints: &Hints, props: &mut Props) {
    let text_of = |name: HeaderName<'static>| message.header(name).and_then(plain);
    let whole_subject = message.subject().unwrap_or_default();
    if message.subject().is_some() {
        props.text(tags::SUBJECT, whole_subject);
    }

    let submitted = message.date().and_then(time_of);
    let received =
        message.received().and_then(|received| received.date()).as_ref().and_then(time_of);
    let file = hints.received.map(filetime);
    if let Some(time) = submitted {
        props.time(tags::CLIENT_SUBMIT_TIME, time);
    }
    if let Some(time) = received.or(submitted).or(file) {
        props.time(tags::MESSAGE_DELIVERY_TIME, time);
    }

    let from = message.from().and_then(first);
    let sender = message.sender().and_then(first).or(from);
    if let Some(from) = from {
        person(
            from,
            props,
            [
                tags::SENT_REPRESENTING_NAME,
                tags::SENT_REPRESENTING_ADDRTYPE,
                tags::SENT_REPRESENTING_EMAIL_ADDRESS,
                tags::SENT_REPRESENTING_ENTRYID,
                tags::SENT_REPRESENTING_SEARCH_KEY,
            ],
        );
    }
    if let Some(sender) = sender {
        person(
            sender,
            props,
            [
                tags::SENDER_NAME,
                tags::SENDER_ADDRTYPE,
                tags::SENDER_EMAIL_ADDRESS,
                tags::SENDER_ENTRYID,
                tags::SENDER_SEARCH_KEY,
            ],
        );
    }
    if let Some(reply_to) = message.reply_to() {
        reply_recipients(reply_to, props);
    }

    if let Some(id) = message.message_id() {
        props.text(tags::INTERNET_MESSAGE_ID, format!("<{id}>"));
    }
    if let Some(ids) = ids_of(message.in_reply_to()) {
        props.text(tags::IN_REPLY_TO_ID, ids);
    }
    if let Some(ids) = ids_of(message.references()) {
        props.text(tags::INTERNET_REFERENCES, ids);
    }

    props.long(tags::IMPORTANCE, importance(message));
    match text_of(HeaderName::Priority).map(str::to_ascii_lowercase).as_deref() {
        Some("urgent") => props.long(tags::PRIORITY, 1),
        Some("non-urgent") => props.long(tags::PRIORITY, -1),
        _ => {}
    }
    match text_of(HeaderName::from("Sensitivity")).map(str::to_ascii_lowercase).as_deref() {
        Some("personal") => props.long(tags::SENSITIVITY, 1),
        Some("private") => props.long(tags::SENSITIVITY, 2),
        Some("company-confidential") => props.long(tags::SENSITIVITY, 3),
        _ => {}
    }

    if message.header(HeaderName::from("Disposition-Notification-To")).is_some() {
        props.boolean(mapi_session::tags::READ_RECEIPT_REQUESTED.tag(), true);
    }

    let topic = match text_of(HeaderName::from("Thread-Topic")) {
        Some(topic) => topic,
        None => subject::split(whole_subject).1,
    };
    if !topic.is_empty() {
        props.text(tags::CONVERSATION_TOPIC, topic);
    }
    let index = text_of(HeaderName::from("Thread-Index"))
        .and_then(|index| base64_decode(index.as_bytes()))
        .filter(|index| index.len() >= 22 && (index.len() - 22) % 5 == 0);
    match index {
        Some(index) => props.bytes(tags::CONVERSATION_INDEX, index),
        None => {
            if let Some(time) = submitted.or(received) {
                props.bytes(
                    tags::CONVERSATION_INDEX,
                    conversation_index(time, thread(message, topic)),
                );
            }
        }
    }

    // What mail programs keep in an mbox, and in the names of a Maildir's files.
    let status = text_of(HeaderName::from("Status")).unwrap_or_default();
    let marks = text_of(HeaderName::from("X-Status")).unwrap_or_default();
    let read = status.contains('R') || hints.flags.contains('S');
    let draft = hints.flags.contains('D')
        || marks.contains('T')
        || text_of(HeaderName::from("X-Unsent")) == Some("1");
    let mut flags = 0;
    flags |= if read { flag::READ } else { 0 };
    flags |= if draft { flag::UNSENT } else { 0 };
    props.long(tags::MESSAGE_FLAGS, flags);
    if hints.flags.contains('F') || marks.contains('F') {
        props.long(tags::FLAG_STATUS, FLAGGED);
    }
    if hints.flags.contains('R') || marks.contains('A') {
        props.long(tags::LAST_VERB_EXECUTED, REPLIED);
    } else if hints.flags.contains('P') {
        props.long(tags::LAST_VERB_EXECUTED, FORWARDED);
    }

    let root = message.root_part();
    let header = message
        .raw_message
        .get(root.offset_header as usize..root.offset_body as usize)
        .unwrap_or_default();
    if !header.is_empty() {
        props.text(tags::TRANSPORT_MESSAGE_HEADERS, String::from_utf8_lossy(header));
    }
}

/// The text of a header that is text, or the first of several.
fn plain<'a>(value: &'a HeaderValue<'_>) -> Option<&'a str> {
    match value {
        HeaderValue::Text(text) => Some(text.trim()),
        HeaderValue::TextList(list) => list.first().map(|text| text.trim()),
        _ => None,
    }
}

fn ids_of(value: &HeaderValue<'_>) -> Option<String> {
    let list = value.as_text_list()?;
    Some(list.iter().map(|id| format!("<{id}>")).collect::<Vec<_>>().join(" "))
}

/// A date as MAPI counts it. Impossible ones, and those before 1601, are no date.
fn time_of(date: &DateTime) -> Option<i64> {
    if !date.is_valid() {
        return None;
    }
    let ticks = date
        .to_timestamp()
        .checked_mul(10_000_000)?
        .checked_add(filetime(SystemTime::UNIX_EPOCH))?;
    (ticks > 0).then_some(ticks)
}

/// 0 low, 1 normal, 2 high.
fn importance(message: &Message<'_>) -> i32 {
    let named = message.header(HeaderName::Importance).and_then(plain);
    match named.map(str::to_ascii_lowercase).as_deref() {
        Some("high") => return 2,
        Some("low") => return 0,
        Some("normal") => return 1,
        _ => {}
    }
    let level = message.header(HeaderName::from("X-Priority")).and_then(plain).unwrap_or_default();
    match level.bytes().next() {
        Some(b'1' | b'2') => 2,
        Some(b'4' | b'5') => 0,
        _ => 1,
    }
}

/// 22 bytes: a 1, the upper part of the time, and a number that the whole conversation shares.
fn conversation_index(time: i64, thread: u128) -> Vec<u8> {
    let mut index = Vec::with_capacity(22);
    index.push(1);
    index.extend_from_slice(&time.to_be_bytes()[1..6]);
    index.extend_from_slice(&thread.to_be_bytes());
    index
}

/// A number for the conversation: of its first message's id where the message knows it, else of
/// its topic.
fn thread(message: &Message<'_>, topic: &str) -> u128 {
    let first =
        message.references().as_text_list().and_then(|list| list.first()).map(|id| id.as_ref());
    let reply =
        message.in_reply_to().as_text_list().and_then(|list| list.first()).map(|id| id.as_ref());
    fnv(first.or(reply).or(message.message_id()).unwrap_or(topic).as_bytes())
}

/// FNV-1a with 128 bits: the same everywhere and for ever, and no secret.
fn fnv(bytes: &[u8]) -> u128 {
    bytes.iter().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d, |hash, byte| {
        (hash ^ u128::from(*byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013B)
    })
}

fn first<'a>(address: &'a Address<'_>) -> Option<&'a Addr<'a>> {
    address.first().filter(|addr| addr.address.is_some() || addr.name.is_some())
}

/// Name and address of a person; each stands for the other where one is missing.
fn name_and_address<'a>(addr: &'a Addr<'_>) -> (&'a str, &'a str) {
    let address = addr.address().unwrap_or_default().trim();
    let name = addr.name().map(str::trim).filter(|name| !name.is_empty()).unwrap_or(address);
    (name, address)
}

fn one_off(name: &str, address: &str) -> Vec<u8> {
    OneOff { rich_info: false, ..OneOff::smtp(name, address) }.to_entry_id()
}

fn person(
    addr: &Addr<'_>,
    props: &mut Props,
    [name_tag, type_tag, address_tag, id_tag, key_tag]: [Tag; 5],
) {
    let (name, address) = name_and_address(addr);
    props.text(name_tag, name);
    props.text(type_tag, "SMTP");
    props.text(address_tag, address);
    props.bytes(id_tag, one_off(name, address));
    props.bytes(key_tag, search_key("SMTP", address));
}

fn reply_recipients(addresses: &Address<'_>, props: &mut Props) {
    let mut names = Vec::new();
    let mut entries = Vec::new();
    for addr in addresses.iter() {
        let (name, address) = name_and_address(addr);
        names.push(name);
        // FLATENTRY: the size, then the identifier, filled up to four bytes.
        let id = one_off(name, address);
        entries.extend_from_slice(&(id.len() as u32).to_le_bytes());
        entries.extend_from_slice(&id);
        entries.resize(entries.len().next_multiple_of(4), 0);
    }
    if names.is_empty() {
        return;
    }
    let mut list = Vec::with_capacity(8 + entries.len());
    list.extend_from_slice(&(names.len() as u32).to_le_bytes());
    list.extend_from_slice(&(entries.len() as u32).to_le_bytes());
    list.extend_from_slice(&entries);
    props.text(tags::REPLY_RECIPIENT_NAMES, names.join("; "));
    props.bytes(tags::REPLY_RECIPIENT_ENTRIES, list);
}

fn recipients(message: &Message<'_>) -> Vec<Vec<PropValue>> {
    let mut rows = Vec::new();
    for (name, kind) in [(HeaderName::To, 1), (HeaderName::Cc, 2), (HeaderName::Bcc, 3)] {
        for addresses in message.header_values(name).filter_map(HeaderValue::as_address) {
            for addr in addresses.iter() {
                let (name, address) = name_and_address(addr);
                if name.is_empty() {
                    continue;
                }
                let mut row = Props(Vec::with_capacity(12));
                row.long(tags::ROWID, rows.len() as i32);
                row.long(tags::RECIPIENT_TYPE, kind);
                row.text(tags::DISPLAY_NAME, name);
                row.text(tags::ADDRTYPE, "SMTP");
                row.text(tags::EMAIL_ADDRESS, address);
                row.text(tags::SMTP_ADDRESS, address);
                row.bytes(tags::ENTRYID, one_off(name, address));
                row.bytes(tags::SEARCH_KEY, search_key("SMTP", address));
                row.long(tags::OBJECT_TYPE, 6);
                row.long(tags::DISPLAY_TYPE, 0);
                row.boolean(tags::SEND_RICH_INFO, false);
                rows.push(row.0);
            }
        }
    }
    rows
}

/// The first text and the first HTML of the body are the message's; every other part is an
/// attachment, so that nothing is lost.
fn bodies(message: &Message<'_>, props: &mut Props, attachments: &mut Vec<MailAttachment>) {
    let find = |ids: &[u32], wanted: fn(&PartType<'_>) -> bool| {
        ids.iter().copied().find(|id| message.part(*id).is_some_and(|part| wanted(&part.body)))
    };
    let text = find(&message.text_body, |body| matches!(body, PartType::Text(_)));
    let html = find(&message.html_body, |body| matches!(body, PartType::Html(_)));
    let text = text.or_else(|| Some(0).filter(|_| html.is_none() && is_bare_text(message)));
    let body_of =
        |id: Option<u32>| id.and_then(|id| message.part(id)).map(|part| part_text(message, part));
    let html_text = body_of(html);
    match (body_of(text), &html_text) {
        (Some(text), _) => props.text(tags::BODY, text),
        (None, Some(html)) => props.text(tags::BODY, html_to_text(html)),
        (None, None) => {}
    }
    if let Some(html) = html_text {
        // Decoded from whatever it came in; the code page says so.
        props.bytes(tags::HTML, html.into_owned().into_bytes());
        props.long(tags::INTERNET_CPID, 65001);
    }

    let mut others: Vec<u32> = message
        .attachments
        .iter()
        .chain(&message.text_body)
        .chain(&message.html_body)
        .copied()
        .filter(|id| Some(*id) != text && Some(*id) != html)
        .collect();
    others.sort_unstable();
    others.dedup();
    for id in others {
        if let Some(part) = message.part(id) {
            attachments.push(attachment(message, part, html.is_some()));
        }
    }
}

/// Methods of attachment: the data itself, or a message.
const BY_VALUE: i32 = 1;
const EMBEDDED: i32 = 5;
/// The HTML body shows it.
const MHTML_REF: i32 = 4;

fn attachment(message: &Message<'_>, part: &MessagePart<'_>, has_html: bool) -> MailAttachment {
    let mut props = Props(Vec::with_capacity(12));
    props.long(tags::RENDERING_POSITION, -1);
    if let Some(content_type) = part.content_type() {
        let mime = match content_type.subtype() {
            Some(subtype) => format!("{}/{subtype}", content_type.ctype()),
            None => content_type.ctype().to_owned(),
        };
        props.text(tags::ATTACH_MIME_TAG, mime.to_ascii_lowercase());
    } else if part.is_text() {
        // What a part is that does not say so.
        props.text(tags::ATTACH_MIME_TAG, "text/plain");
    }
    let content_id = part.content_id().map(|id| id.trim_matches(['<', '>']));
    if let Some(id) = content_id {
        props.text(tags::ATTACH_CONTENT_ID, id);
    }
    if let Some(location) = part.content_location() {
        props.text(tags::ATTACH_CONTENT_LOCATION, location);
    }
    if has_html && content_id.is_some() {
        props.long(tags::ATTACH_FLAGS, MHTML_REF);
        props.boolean(tags::ATTACHMENT_HIDDEN, true);
    }
    let name = part.attachment_name().map(base_name).filter(|name| !name.is_empty());
    if let Some(name) = name {
        props.text(tags::ATTACH_LONG_FILENAME, name);
        props.text(tags::ATTACH_FILENAME, short_name(name));
        if let Some((_, extension)) = name.rsplit_once('.') {
            props.text(tags::ATTACH_EXTENSION, format!(".{extension}"));
        }
    }

    let embedded = match &part.body {
        PartType::Message(inner) => Some(Box::new(mail_of(inner))),
        _ => None,
    };
    let display = match (&part.body, name) {
        (PartType::Message(inner), None) => inner.subject(),
        (_, name) => name,
    };
    if let Some(display) = display {
        props.text(tags::DISPLAY_NAME, display);
    }
    if embedded.is_some() {
        props.long(tags::ATTACH_METHOD, EMBEDDED);
    } else {
        props.long(tags::ATTACH_METHOD, BY_VALUE);
        props.bytes(tags::ATTACH_DATA_BIN, data(message, part));
    }
    MailAttachment { properties: props.0, message: embedded }
}

/// `Content-Type: text` without a subtype is no type at all, so that the message is plain text.
fn is_bare_text(message: &Message<'_>) -> bool {
    let kind = message.root_part().content_type();
    kind.is_some_and(|kind| kind.ctype().eq_ignore_ascii_case("text") && kind.subtype().is_none())
}

/// The text of a part.
fn part_text<'a>(message: &'a Message<'_>, part: &'a MessagePart<'_>) -> Cow<'a, str> {
    if part.is_encoding_problem
        && let Some(bytes) = declared_bytes(message, part)
    {
        let label = part.content_type().and_then(|content_type| content_type.attribute("charset"));
        return match label.and_then(|label| charset_decoder(label.as_bytes())) {
            Some(decode) => decode(&bytes).into(),
            None => String::from_utf8_lossy(&bytes).into_owned().into(),
        };
    }
    match part.text_contents() {
        Some(text) => text.into(),
        None => String::from_utf8_lossy(part.contents()),
    }
}

/// The bytes of a part. Text was decoded to Unicode by the parser, and what it could not decode
/// to its end it left as it came; an attachment keeps the bytes that were sent.
fn data(message: &Message<'_>, part: &MessagePart<'_>) -> Vec<u8> {
    let left = part.is_encoding_problem || part.is_text();
    let declared = if left { declared_bytes(message, part) } else { None };
    declared.unwrap_or_else(|| part.contents().to_vec())
}

/// The bytes that a part's own header says it holds; `None` when they are not so encoded.
fn declared_bytes(message: &Message<'_>, part: &MessagePart<'_>) -> Option<Vec<u8>> {
    let raw = message.raw_message.get(part.offset_body as usize..part.offset_end as usize)?;
    let declared = part.content_transfer_encoding().unwrap_or_default().trim();
    if declared.eq_ignore_ascii_case("base64") {
        base64_decode(raw.trim_ascii_end())
    } else if declared.eq_ignore_ascii_case("quoted-printable") {
        quoted_printable_decode(raw)
    } else {
        Some(raw.to_vec())
    }
}

/// A file name without the folders that a sender may have put before it.
fn base_name(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or_default().trim()
}

/// `Report of the year.docx` as `REPORTOF.DOC`: eight and three letters that any system takes.
fn short_name(name: &str) -> String {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let plain = |text: &str, most: usize| -> String {
        text.chars()
            .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '~'))
            .take(most)
            .map(|c| c.to_ascii_uppercase())
            .collect()
    };
    let (stem, extension) = (plain(stem, 8), plain(extension, 3));
    let stem = if stem.is_empty() { "FILE".to_owned() } else { stem };
    if extension.is_empty() { stem } else { format!("{stem}.{extension}") }
}
