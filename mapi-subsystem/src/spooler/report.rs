//! Non-delivery reports.

use mapi_session::{PropValue, Value, tags};

use crate::home::filetime_now;
use crate::mail::{Mail, MailAttachment};
use crate::service::text;

/// `ATTACH_EMBEDDED_MSG`
const EMBEDDED: i32 = 5;
const ATTACH_METHOD: mapi_session::PropTag<mapi_session::types::Long> =
    mapi_session::PropTag::from_id(0x3705);
const REPORT_NAME: &str = "System Administrator";

/// The report that tells a sender who did not get a message, and why. The message is attached.
pub(super) fn non_delivery(mail: &Mail, failed: &[(usize, String)]) -> Mail {
    let subject = text(&mail.properties, tags::SUBJECT).unwrap_or_default();
    let now = Value::SysTime(filetime_now());
    let mut body = format!(
        "Your message did not reach some or all of its recipients.\r\n\r\n  Subject: {subject}\r\n\r\n\
         It could not be delivered to:\r\n"
    );
    let mut recipients = Vec::new();
    for (index, reason) in failed {
        let Some(row) = mail.recipients.get(*index) else { continue };
        let address = text(row, tags::EMAIL_ADDRESS).unwrap_or_default();
        let name = text(row, tags::DISPLAY_NAME).unwrap_or(address);
        body.push_str(&if name == address || address.is_empty() {
            format!("\r\n  {name}\r\n    {reason}\r\n")
        } else {
            format!("\r\n  {name} <{address}>\r\n    {reason}\r\n")
        });
        let mut row: Vec<PropValue> =
            row.iter().filter(|p| p.tag != tags::RESPONSIBILITY.tag()).cloned().collect();
        row.push(tags::REPORT_TEXT.with(reason.clone()));
        row.push(PropValue { tag: tags::REPORT_TIME.tag(), value: now.clone() });
        recipients.push(row);
    }
    let class = text(&mail.properties, tags::MESSAGE_CLASS).unwrap_or("IPM.Note");
    Mail {
        properties: vec![
            tags::MESSAGE_CLASS.with(format!("REPORT.{class}.NDR")),
            tags::SUBJECT.with(format!("Undeliverable: {subject}")),
            tags::ORIGINAL_SUBJECT.with(subject),
            tags::BODY.with(body),
            tags::REPORT_NAME.with(REPORT_NAME),
            tags::SENDER_NAME.with(REPORT_NAME),
            tags::SENT_REPRESENTING_NAME.with(REPORT_NAME),
            tags::MESSAGE_FLAGS.with(0),
            PropValue { tag: tags::REPORT_TIME.tag(), value: now.clone() },
            PropValue { tag: tags::CLIENT_SUBMIT_TIME.tag(), value: now.clone() },
            PropValue { tag: tags::MESSAGE_DELIVERY_TIME.tag(), value: now },
        ],
        recipients,
        attachments: vec![MailAttachment {
            properties: vec![ATTACH_METHOD.with(EMBEDDED), tags::DISPLAY_NAME.with(subject)],
            message: Some(Box::new(Mail { names: Vec::new(), ..mail.clone() })),
        }],
        names: mail.names.clone(),
    }
}
