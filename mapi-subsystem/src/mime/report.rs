//! Reports: what became of a message (RFC 3464) and whether it was read (RFC 8098).

use mail_parser::{Message, MimeHeaders, PartType};
use mapi_session::{PropTag, PropValue, Value, tags, types};

use super::diagnosis::{Diagnosis, is_status};
use super::header::{bare_id, one_line};
use crate::identity::{OneOff, search_key};
use crate::mail::Mail;
use crate::service::text;

/// `MAPI_DIAG_NO_DIAGNOSTIC` and `MAPI_REASON_TRANSFER_FAILED`.
const NO_DIAGNOSTIC: i32 = -1;
/// So many recipients of one report are read.
const MOST: usize = 10_000;

/// What a report is to MAPI, by the end of its class.
const NDR: &str = "NDR";
const DR: &str = "DR";
const READ: &str = "IPNRN";
const NOT_READ: &str = "IPNNRN";

/// The part of a report that programs read: its type below `message/`, and its text. None: the
/// message is no report.
pub(super) fn status(mail: &Mail) -> Option<(&'static str, String)> {
    let class = text(&mail.properties, tags::MESSAGE_CLASS)?;
    let start = class.get(..7)?;
    let kind = class.rsplit_once('.')?.1.to_ascii_uppercase();
    if !start.eq_ignore_ascii_case("REPORT.") {
        return None;
    }
    match kind.as_str() {
        NDR | DR => Some(("delivery-status", delivery_status(mail, kind == NDR))),
        READ | NOT_READ => Some(("disposition-notification", disposition(mail, kind == READ)?)),
        _ => None,
    }
}

fn delivery_status(mail: &Mail, failed: bool) -> String {
    let mut status = String::from("Reporting-MTA: dns; localhost\r\n");
    for row in mail.recipients.iter().filter(|row| address_of(row).is_some()) {
        let address = address_of(row).unwrap_or_default();
        let said = text(row, tags::SUPPLEMENTARY_INFO).map(plain).unwrap_or_default();
        let code = said.split_whitespace().find(|word| is_status(word));
        let code = code.unwrap_or(if failed { "5.0.0" } else { "2.0.0" });
        let action = if failed { "failed" } else { "delivered" };
        status.push_str(&format!(
            "\r\nFinal-Recipient: rfc822; {address}\r\nAction: {action}\r\nStatus: {code}\r\n"
        ));
        if !said.is_empty() {
            status.push_str(&format!("Diagnostic-Code: smtp; {said}\r\n"));
        }
    }
    status
}

/// Nobody has read it who does not say who they are.
fn disposition(mail: &Mail, read: bool) -> Option<String> {
    let sender = [tags::SENDER_EMAIL_ADDRESS, tags::SENT_REPRESENTING_EMAIL_ADDRESS];
    let address = sender.iter().find_map(|tag| text(&mail.properties, *tag)).map(plain)?;
    let mut status = format!("Final-Recipient: rfc822; {address}\r\n");
    if let Some(id) = text(&mail.properties, tags::IN_REPLY_TO_ID) {
        status.push_str(&format!("Original-Message-ID: <{}>\r\n", plain(&bare_id(id))));
    }
    let what = if read { "displayed" } else { "deleted" };
    status.push_str(&format!("Disposition: manual-action/MDN-sent-manually; {what}\r\n"));
    Some(status)
}

fn address_of(row: &[PropValue]) -> Option<String> {
    text(row, tags::EMAIL_ADDRESS).map(plain).filter(|address| !address.is_empty())
}

/// Text for a line of a report, which is in ASCII.
fn plain(text: &str) -> String {
    let plain = |c: char| if c.is_ascii() { c } else { '?' };
    one_line(text).chars().map(plain).take(900).collect::<String>().trim().to_owned()
}

/// Makes a message that says what became of another the report that it is. Any other stays as it
/// is.
pub(super) fn read(message: &Message<'_>, mail: &mut Mail) {
    let root = message.root_part().content_type();
    if !root.is_some_and(|kind| {
        kind.ctype().eq_ignore_ascii_case("multipart")
            && kind.subtype().is_some_and(|subtype| subtype.eq_ignore_ascii_case("report"))
    }) {
        return;
    }
    for part in &message.parts {
        let Some(kind) = part.content_type() else { continue };
        if !kind.ctype().eq_ignore_ascii_case("message") {
            continue;
        }
        let subtype = kind.subtype().unwrap_or_default().to_ascii_lowercase();
        let groups = || groups(&String::from_utf8_lossy(part.contents()));
        let class = match subtype.as_str() {
            "delivery-status" | "global-delivery-status" => delivery(&groups(), mail),
            "disposition-notification" | "global-disposition-notification" => {
                notification(&groups(), mail)
            }
            _ => None,
        };
        if let Some(class) = class {
            put(mail, tags::MESSAGE_CLASS.with(format!("REPORT.IPM.Note.{class}")));
            about(message, mail);
            return;
        }
    }
}

/// Sets a property of the report.
fn put(mail: &mut Mail, property: PropValue) {
    crate::props::put(&mut mail.properties, property);
}

/// What the report says of the message that it is about, and of itself.
fn about(message: &Message<'_>, mail: &mut Mail) {
    if let Some(words) = text(&mail.properties, tags::BODY).map(str::to_owned) {
        put(mail, tags::REPORT_TEXT.with(words));
    }
    let time = |props: &[PropValue], tag: PropTag<types::SysTime>| {
        crate::props::find(props, tag.tag()).cloned()
    };
    let when = time(&mail.properties, tags::CLIENT_SUBMIT_TIME);
    if let Some(when) = when {
        put(mail, PropValue { tag: tags::REPORT_TIME.tag(), value: when.clone() });
        for row in &mut mail.recipients {
            row.push(PropValue { tag: tags::REPORT_TIME.tag(), value: when.clone() });
        }
    }
    // The message itself, or its headers.
    let whole = message.parts.iter().find_map(|part| match &part.body {
        PartType::Message(inner) => Some(super::read::mail_of(inner)),
        _ => None,
    });
    let original = whole.or_else(|| {
        let headers = message.parts.iter().find(|part| {
            part.content_type()
                .and_then(|kind| kind.subtype())
                .is_some_and(|subtype| subtype.eq_ignore_ascii_case("rfc822-headers"))
        })?;
        super::read::from_mime(headers.contents()).ok()
    });
    let Some(original) = original.map(|mail| mail.properties) else { return };
    if let Some(subject) = text(&original, tags::SUBJECT) {
        put(mail, tags::ORIGINAL_SUBJECT.with(subject));
    }
    if let Some(id) = text(&original, tags::INTERNET_MESSAGE_ID) {
        put(mail, tags::IN_REPLY_TO_ID.with(id));
    }
    if let Some(sent) = time(&original, tags::CLIENT_SUBMIT_TIME) {
        put(mail, PropValue { tag: tags::ORIGINAL_SUBMIT_TIME.tag(), value: sent });
    }
    for same in [tags::CONVERSATION_TOPIC.tag(), tags::CONVERSATION_INDEX.tag()] {
        if let Some(value) = crate::props::find(&original, same) {
            put(mail, PropValue { tag: same, value: value.clone() });
        }
    }
}

/// The recipients of a delivery report, those who failed before all others. None: it tells of
/// nobody whose lot is settled.
fn delivery(groups: &[Fields], mail: &mut Mail) -> Option<&'static str> {
    let (message, recipients) = groups.split_first()?;
    let action = |fields: &Fields| fields.value("Action").to_ascii_lowercase();
    let any =
        |wanted: &[&str]| recipients.iter().any(|fields| wanted.contains(&action(fields).as_str()));
    let (class, wanted): (_, &[&str]) = if any(&["failed"]) {
        (NDR, &["failed"])
    } else if any(&["delivered", "relayed", "expanded"]) {
        (DR, &["delivered", "relayed", "expanded"])
    } else {
        return None;
    };
    let reporter = typed(message.value("Reporting-MTA"));
    if !reporter.is_empty() {
        put(mail, tags::REPORT_NAME.with(reporter));
    }
    let mut rows = Vec::new();
    for fields in recipients.iter().filter(|f| wanted.contains(&action(f).as_str())).take(MOST) {
        let named = [fields.value("Original-Recipient"), fields.value("Final-Recipient")];
        let Some(address) = named.into_iter().map(typed).find(|address| !address.is_empty()) else {
            continue;
        };
        // How the message itself names it, where it does.
        let mut row = vec![
            tags::ROWID.with(rows.len() as i32),
            tags::RECIPIENT_TYPE.with(1),
            tags::DISPLAY_NAME.with(address),
            tags::ADDRTYPE.with("SMTP"),
            tags::EMAIL_ADDRESS.with(address),
            tags::SMTP_ADDRESS.with(address),
            tags::ENTRYID.with(OneOff::smtp(address, address).to_entry_id()),
            tags::SEARCH_KEY.with(search_key("SMTP", address)),
        ];
        let said = typed(fields.value("Diagnostic-Code"));
        if !said.is_empty() {
            row.push(tags::SUPPLEMENTARY_INFO.with(said));
        }
        if class == NDR {
            let status = fields.value("Status").split_whitespace().next().unwrap_or_default();
            let found = Some(status).filter(|status| is_status(status)).map(Diagnosis::of);
            row.push(tags::NDR_REASON_CODE.with(found.map_or(0, |found| found.reason)));
            row.push(
                tags::NDR_DIAG_CODE.with(found.map_or(NO_DIAGNOSTIC, |found| found.diagnostic)),
            );
            row.push(tags::REPORT_TEXT.with(found.map_or("it was refused", |found| found.words)));
        } else if let Some(Value::SysTime(time)) =
            crate::props::find(&mail.properties, tags::CLIENT_SUBMIT_TIME.tag())
        {
            let time = Value::SysTime(*time);
            row.push(PropValue { tag: tags::DELIVER_TIME.tag(), value: time });
        }
        rows.push(row);
    }
    if rows.is_empty() {
        return None;
    }
    mail.recipients = rows;
    Some(class)
}

/// Whether somebody has read the message, or has deleted it unread.
fn notification(groups: &[Fields], mail: &mut Mail) -> Option<&'static str> {
    let fields = groups.first()?;
    let disposition = fields.value("Disposition").to_ascii_lowercase();
    let kind = disposition.rsplit_once(';').map_or("", |(_, kind)| kind).trim();
    let kind = kind.split('/').next().unwrap_or_default().trim();
    let class = match kind {
        "displayed" => READ,
        "deleted" => NOT_READ,
        _ => return None,
    };
    let id = bare_id(fields.value("Original-Message-ID"));
    if !id.is_empty() {
        put(mail, tags::IN_REPLY_TO_ID.with(format!("<{id}>")));
    }
    let when = crate::props::find(&mail.properties, tags::CLIENT_SUBMIT_TIME.tag()).cloned();
    if let Some(when) = when {
        put(mail, PropValue { tag: tags::RECEIPT_TIME.tag(), value: when });
    }
    // What it answers is in its subject, where the message does not come with it.
    let subject = text(&mail.properties, tags::SUBJECT).unwrap_or_default().to_owned();
    let original = subject.split_once(": ").map_or(subject.as_str(), |(_, rest)| rest);
    put(mail, tags::ORIGINAL_SUBJECT.with(original));
    Some(class)
}

/// The fields of one group.
#[derive(Default)]
struct Fields(Vec<(String, String)>);

impl Fields {
    fn value(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map_or("", |(_, value)| value.trim())
    }
}

/// The groups of fields of a part, with lines that were folded made whole.
fn groups(text: &str) -> Vec<Fields> {
    let mut groups = vec![Fields::default()];
    for line in text.lines() {
        let Some(group) = groups.last_mut() else { break };
        if line.trim().is_empty() {
            if !group.0.is_empty() {
                groups.push(Fields::default());
            }
        } else if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = group.0.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            group.0.push((name.trim().to_owned(), value.trim().to_owned()));
        }
    }
    groups.retain(|group| !group.0.is_empty());
    groups
}

/// The value of a field that says first of what kind it is: `rfc822; user@example.org`.
fn typed(value: &str) -> &str {
    value.split_once(';').map_or(value, |(_, value)| value).trim()
}
