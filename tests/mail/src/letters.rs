//! What is sent.

use std::io::Write as _;

use mapi_session::flags::{AttachMethod, RecipientType, SaveFlags};
use mapi_session::wire::Row;
use mapi_session::{Message, Session, StreamAccess, tags};

use crate::Failure;
use crate::seen::Seen;

/// A recipient: what kind, name and address.
pub(crate) type Person = (RecipientType, &'static str, &'static str);

/// A file that is attached: its name, its type, what is in it, and under which identifier an HTML
/// body shows it.
pub(crate) struct File {
    name: &'static str,
    mime: &'static str,
    bytes: Vec<u8>,
    shown_as: Option<&'static str>,
}

/// A message to be sent.
#[derive(Default)]
pub(crate) struct Letter {
    pub(crate) subject: &'static str,
    recipients: Vec<Person>,
    text: Option<String>,
    html: Option<String>,
    message_id: Option<&'static str>,
    in_reply_to: Option<&'static str>,
    references: Option<&'static str>,
    files: Vec<File>,
    /// Subject and text of a message that is attached.
    embedded: Option<(&'static str, &'static str)>,
}

const TO: Person = (RecipientType::To, "Support Desk", "support@example.org");

/// `ATT_MHTML_REF`: the HTML body shows it.
const SHOWN: i32 = 4;

/// The letters, each of which says something in another way.
pub(crate) fn all() -> Vec<Letter> {
    let long = "a line without an end ".repeat(120);
    vec![
        Letter {
            subject: "Grüße aus Köln – 你好 🌍",
            recipients: vec![TO],
            text: Some(format!(
                "Schöne Grüße.\r\n.\r\n..two dots\r\nFrom here on\r\n\tTab, and blanks at the end  \r\n\
                 {long}\r\n"
            )),
            ..Letter::default()
        },
        Letter {
            subject: "Figures with a picture",
            recipients: vec![
                TO,
                (RecipientType::Cc, "Büro, Süd \"Office\"", "sales@example.org"),
                (RecipientType::Bcc, "Audit", "audit@example.org"),
            ],
            text: Some("The figures are attached.\r\n".into()),
            html: Some(
                "<html><body><p>The <b>figures</b> für 2026: \
                 <img src=\"cid:picture@example.org\"></p></body></html>\r\n"
                    .into(),
            ),
            message_id: Some("<figures-1@example.org>"),
            files: vec![
                File {
                    name: "picture.png",
                    mime: "image/png",
                    bytes: bytes(5_000, 1),
                    shown_as: Some("picture@example.org"),
                },
                File {
                    name: "Übersicht für das Jahr 2026.csv",
                    mime: "text/csv",
                    bytes: "Jahr;Umsatz\n2026;1 €\n".into(),
                    shown_as: None,
                },
                File {
                    name: "large.bin",
                    mime: "application/octet-stream",
                    bytes: bytes(300_000, 2),
                    shown_as: None,
                },
            ],
            ..Letter::default()
        },
        Letter {
            subject: "Re: Figures with a picture",
            recipients: vec![TO, (RecipientType::To, "Sales", "sales@example.org")],
            text: Some("Thank you.\r\n".into()),
            message_id: Some("<figures-2@example.org>"),
            in_reply_to: Some("<figures-1@example.org>"),
            references: Some("<figures-0@example.org> <figures-1@example.org>"),
            ..Letter::default()
        },
        Letter {
            subject: "Fwd: a letter in a letter",
            recipients: vec![TO],
            text: Some("See below.\r\n".into()),
            message_id: Some("<forward-1@example.org>"),
            embedded: Some(("Inside: Ärger", "The letter inside.\r\n")),
            ..Letter::default()
        },
    ]
}

/// Bytes that do not repeat soon and look like nothing.
fn bytes(count: usize, seed: u32) -> Vec<u8> {
    let mut state = seed;
    let next = |_| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    };
    (0..count).map(next).collect()
}

impl Letter {
    /// What is to be seen of it, whoever reads it. What it does not say itself (its date, an
    /// identifier) is left to the readers to agree on.
    pub(crate) fn seen(&self, from: (&str, &str)) -> Seen {
        let mut seen = Seen::default();
        seen.people("From", [from]);
        for (kind, header) in [(RecipientType::To, "To"), (RecipientType::Cc, "Cc")] {
            let of = self.recipients.iter().filter(|person| person.0 == kind);
            seen.people(header, of.map(|person| (person.1, person.2)));
        }
        seen.say("Subject", self.subject);
        for (header, ids) in [
            ("Message-ID", self.message_id),
            ("In-Reply-To", self.in_reply_to),
            ("References", self.references),
        ] {
            seen.ids(header, ids);
        }
        seen.body("text", self.text.as_deref());
        seen.body("HTML", self.html.as_deref());
        for file in &self.files {
            seen.file(file.name, Some(file.mime), &file.bytes);
        }
        if let Some((subject, text)) = self.embedded {
            seen.say("attached: Subject", subject);
            seen.body("attached: text", Some(text));
        }
        seen
    }

    /// Writes it in the Outbox of the session's default store and submits it.
    pub(crate) fn submit(&self, session: &Session<'_>) -> Result<(), Failure> {
        let store = session.default_store()?;
        let message = store.outbox()?.new_message()?;
        message.set(tags::MESSAGE_CLASS, "IPM.Note")?;
        message.set(tags::SUBJECT, self.subject)?;
        if let Some(text) = &self.text {
            message.set(tags::BODY, text.as_str())?;
        }
        if let Some(html) = &self.html {
            message.set(tags::HTML, html.as_bytes().to_vec())?;
            message.set(tags::INTERNET_CPID, 65001)?;
        }
        for (tag, value) in [
            (tags::INTERNET_MESSAGE_ID, self.message_id),
            (tags::IN_REPLY_TO_ID, self.in_reply_to),
            (tags::INTERNET_REFERENCES, self.references),
        ] {
            if let Some(value) = value {
                message.set(tag, value)?;
            }
        }
        if let Some(sent) = store.sent_items()?.get(tags::ENTRYID)? {
            message.set(tags::SENTMAIL_ENTRYID, sent)?;
        }
        let rows: Vec<Row> = self.recipients.iter().map(recipient).collect();
        message.add_recipients(&rows)?;
        self.files.iter().try_for_each(|file| attach(&message, file))?;
        if let Some((subject, text)) = self.embedded {
            let (_, attachment) = message.new_attachment()?;
            let method = AttachMethod::EmbeddedMessage.to_raw().cast_signed();
            attachment.set(tags::ATTACH_METHOD, method)?;
            attachment.set(tags::DISPLAY_NAME, subject)?;
            let inner = attachment.new_embedded_message()?;
            inner.set(tags::MESSAGE_CLASS, "IPM.Note")?;
            inner.set(tags::SUBJECT, subject)?;
            inner.set(tags::BODY, text)?;
            inner.save_changes(SaveFlags::empty())?;
            attachment.save()?;
        }
        message.submit().map_err(|(error, _)| error)?;
        Ok(())
    }
}

fn recipient((kind, name, address): &Person) -> Row {
    vec![
        tags::RECIPIENT_TYPE.with(kind.to_raw().cast_signed()),
        tags::DISPLAY_NAME.with(*name),
        tags::ADDRTYPE.with("SMTP"),
        tags::EMAIL_ADDRESS.with(*address),
    ]
}

fn attach(message: &Message<'_>, file: &File) -> Result<(), Failure> {
    let (_, attachment) = message.new_attachment()?;
    attachment.set_all(&[
        tags::ATTACH_METHOD.with(AttachMethod::ByValue.to_raw().cast_signed()),
        tags::ATTACH_LONG_FILENAME.with(file.name),
        tags::DISPLAY_NAME.with(file.name),
        tags::ATTACH_MIME_TAG.with(file.mime),
        tags::RENDERING_POSITION.with(-1),
    ])?;
    if let Some(id) = file.shown_as {
        attachment.set_all(&[tags::ATTACH_CONTENT_ID.with(id), tags::ATTACH_FLAGS.with(SHOWN)])?;
    }
    let mut stream = attachment.open_data(StreamAccess::Create)?;
    stream.write_all(&file.bytes)?;
    stream.flush()?;
    drop(stream);
    attachment.save()?;
    Ok(())
}
