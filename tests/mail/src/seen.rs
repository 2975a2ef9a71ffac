//! What is to be seen of a message, in words that can be compared whoever read it.

use std::collections::BTreeMap;
use std::time::SystemTime;

use mail_parser::{Address, HeaderValue, MessageParser, MimeHeaders};
use mapi_session::flags::{AttachMethod, RecipientType};
use mapi_session::{Message, tags};
use sha2::{Digest, Sha256};

use crate::Failure;

/// The fields of a message by name.
#[derive(Debug, Default, Clone)]
pub(crate) struct Seen(BTreeMap<String, String>);

impl Seen {
    pub(crate) fn get(&self, field: &str) -> Option<&str> {
        self.0.get(field).map(String::as_str)
    }

    pub(crate) fn fields(&self) -> impl Iterator<Item = &String> {
        self.0.keys()
    }

    pub(crate) fn say(&mut self, field: &str, value: &str) {
        if !value.is_empty() {
            self.0.insert(field.to_owned(), value.to_owned());
        }
    }

    /// Names and addresses in their order.
    pub(crate) fn people<'a>(
        &mut self,
        field: &str,
        people: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) {
        let shown = |(name, address): (&str, &str)| match name {
            "" => format!("<{address}>"),
            name => format!("{name} <{address}>"),
        };
        let people: Vec<String> = people.into_iter().map(shown).collect();
        self.say(field, &people.join(", "));
    }

    /// Identifiers without their brackets.
    pub(crate) fn ids(&mut self, field: &str, ids: Option<&str>) {
        let bare = |id: &str| id.trim_matches(['<', '>']).to_owned();
        let ids: Vec<String> = ids.unwrap_or_default().split_whitespace().map(bare).collect();
        self.say(field, &ids.join(" "));
    }

    /// A time, to the second: a header has no more.
    pub(crate) fn time(&mut self, field: &str, time: Option<SystemTime>) {
        let since = time.and_then(|time| time.duration_since(SystemTime::UNIX_EPOCH).ok());
        let time =
            since.and_then(|since| jiff::Timestamp::from_second(since.as_secs() as i64).ok());
        self.say(field, &time.map(|time| time.to_string()).unwrap_or_default());
    }

    /// A body, whose end may have got another line break on the way.
    pub(crate) fn body(&mut self, field: &str, text: Option<&str>) {
        let text = text.unwrap_or_default().replace("\r\n", "\n");
        self.say(field, text.trim_end_matches('\n'));
    }

    /// A file: how large it is, what it is called to be, and its digest.
    pub(crate) fn file(&mut self, name: &str, mime: Option<&str>, bytes: &[u8]) {
        let digest: String = Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect();
        let value = format!("{} {} bytes {digest}", mime.unwrap_or("no type"), bytes.len());
        self.say(&format!("file {name}"), &value);
    }

    /// A message of a store, read by MAPI.
    pub(crate) fn by_mapi(message: &Message<'_>) -> Result<Seen, Failure> {
        let mut seen = Seen::default();
        let (subject, name, address) = message.get((
            tags::SUBJECT,
            tags::SENT_REPRESENTING_NAME,
            tags::SENT_REPRESENTING_EMAIL_ADDRESS,
        ))?;
        let (id, reply, references, time) = message.get((
            tags::INTERNET_MESSAGE_ID,
            tags::IN_REPLY_TO_ID,
            tags::INTERNET_REFERENCES,
            tags::CLIENT_SUBMIT_TIME,
        ))?;
        let (name, address) = (name.unwrap_or_default(), address.unwrap_or_default());
        seen.people("From", [(name.as_str(), address.as_str())]);
        let rows = message.recipients()?;
        for (kind, field) in
            [(RecipientType::To, "To"), (RecipientType::Cc, "Cc"), (RecipientType::Bcc, "Bcc")]
        {
            let of = rows.iter().filter(|row| row.recipient_type == kind);
            let person = |row: &'_ mapi_session::rows::RecipientRow| {
                (row.display_name.clone(), row.email_address.clone().unwrap_or_default())
            };
            let people: Vec<(String, String)> = of.map(person).collect();
            seen.people(field, people.iter().map(|(name, at)| (name.as_str(), at.as_str())));
        }
        seen.say("Subject", &subject.unwrap_or_default());
        seen.ids("Message-ID", id.as_deref());
        seen.ids("In-Reply-To", reply.as_deref());
        seen.ids("References", references.as_deref());
        seen.time("Date", time);
        seen.body("text", message.body_text()?.as_deref());
        let html = message.get(tags::HTML)?.unwrap_or_default();
        seen.body("HTML", Some(&String::from_utf8_lossy(&html)));
        for row in message.attachments()? {
            let attachment = message.open_attachment(row.attach_num.cast_unsigned())?;
            if row.attach_method == Some(AttachMethod::EmbeddedMessage) {
                let inner = attachment.embedded_message()?;
                seen.say("attached: Subject", &inner.get(tags::SUBJECT)?.unwrap_or_default());
                seen.body("attached: text", inner.body_text()?.as_deref());
                continue;
            }
            let name = row.attach_long_filename.or(row.attach_filename).unwrap_or_default();
            let bytes = attachment.data()?.unwrap_or_default();
            seen.file(&name, row.attach_mime_tag.as_deref(), &bytes);
        }
        Ok(seen)
    }

    /// A message in Internet format, as a library reads it that has no part in the transports'
    /// writing.
    pub(crate) fn in_a_file(bytes: &[u8]) -> Result<Seen, Failure> {
        let message = MessageParser::default().parse(bytes).ok_or("no message is in the file")?;
        let mut seen = Seen::default();
        for (field, address) in [
            ("From", message.from()),
            ("To", message.to()),
            ("Cc", message.cc()),
            ("Bcc", message.bcc()),
        ] {
            let all = address.map(Address::iter).into_iter().flatten();
            seen.people(
                field,
                all.map(|one| (one.name().unwrap_or_default(), one.address().unwrap_or_default())),
            );
        }
        seen.say("Subject", message.subject().unwrap_or_default());
        seen.ids("Message-ID", message.message_id());
        for (field, value) in
            [("In-Reply-To", message.in_reply_to()), ("References", message.references())]
        {
            let ids = match value {
                HeaderValue::Text(id) => id.to_string(),
                HeaderValue::TextList(ids) => ids.join(" "),
                _ => String::new(),
            };
            seen.ids(field, Some(&ids));
        }
        let time = message.date().and_then(|date| u64::try_from(date.to_timestamp()).ok());
        let time = time.map(|time| SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(time));
        seen.time("Date", time);
        // A body that is not there the library makes from the other.
        let is_html = |part: &mail_parser::MessagePart<'_>| part.is_text_html();
        if message.text_body.iter().any(|at| message.part(*at).is_some_and(|p| !is_html(p))) {
            seen.body("text", message.body_text(0).as_deref());
        }
        if message.html_body.iter().any(|at| message.part(*at).is_some_and(is_html)) {
            seen.body("HTML", message.body_html(0).as_deref());
        }
        for part in message.attachments() {
            if let Some(inner) = part.message() {
                seen.say("attached: Subject", inner.subject().unwrap_or_default());
                seen.body("attached: text", inner.body_text(0).as_deref());
                continue;
            }
            let mime = part
                .content_type()
                .map(|kind| format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default()));
            seen.file(part.attachment_name().unwrap_or_default(), mime.as_deref(), part.contents());
        }
        Ok(seen)
    }
}
