//! Delivery and non-delivery reports. [mapi-report-messages]

use std::sync::Arc;

use mapi_session::{PropTag, PropValue, Value, tags, types};

use crate::addrbook;
use crate::deviation::deviates;
use crate::home::filetime_now;
use crate::identity::search_key;
use crate::mail::{Mail, MailAttachment};
use crate::provider::{AddressBookLogon, Failure, Report};
use crate::service::{binary, text};

/// `ATTACH_EMBEDDED_MSG`
const EMBEDDED: i32 = 5;
const ATTACH_METHOD: PropTag<types::Long> = PropTag::from_id(0x3705);
/// `MAPI_DIAG_NO_DIAGNOSTIC`
const NO_DIAGNOSTIC: i32 = -1;
const REPORT_NAME: &str = "System Administrator";

/// The report that tells a sender who did not get a message, and why. The message is attached.
/// None: nobody failed whose failure is to be told.
pub(super) fn non_delivery(mail: &Mail, failed: &[(usize, Failure)]) -> Option<Report> {
    let wanted = |(index, _): &&(usize, Failure)| wants_non_delivery(mail, *index);
    let failed: Vec<&(usize, Failure)> = failed.iter().filter(wanted).collect();
    if failed.is_empty() || is_report(mail) || deviates("J.3.1.NDR") {
        return None;
    }
    let subject = text(&mail.properties, tags::SUBJECT).unwrap_or_default();
    let now = Value::SysTime(filetime_now());
    let mut body = format!(
        "Your message did not reach some or all of its recipients.\r\n\r\n  Subject: {subject}\r\n\r\n\
         It could not be delivered to:\r\n"
    );
    let mut recipients = Vec::new();
    for (index, failure) in failed {
        let Some(row) = mail.recipients.get(*index) else { continue };
        let reason = &failure.reason;
        body.push_str(&format!("\r\n  {}\r\n    {reason}\r\n", name_of(row)));
        if let Some(details) = &failure.details {
            body.push_str(&format!("    {details}\r\n"));
        }
        let mut row = reported(row, &now);
        row.push(tags::REPORT_TEXT.with(reason.clone()));
        row.push(tags::NDR_REASON_CODE.with(failure.reason_code));
        row.push(tags::NDR_DIAG_CODE.with(failure.diagnostic.unwrap_or(NO_DIAGNOSTIC)));
        if let Some(details) = &failure.details {
            row.push(tags::SUPPLEMENTARY_INFO.with(details.clone()));
        }
        recipients.push(row);
    }
    let mut report = compose(mail, "NDR", "Undeliverable", body, recipients, now);
    report.attachments.push(MailAttachment {
        properties: vec![ATTACH_METHOD.with(EMBEDDED), tags::DISPLAY_NAME.with(subject)],
        message: Some(Box::new(Mail { names: Vec::new(), ..mail.clone() })),
    });
    Some(Report::Deliver(report))
}

/// The report that tells a sender who has a message, where they asked for it. The message is not
/// attached.
pub(super) fn delivery(mail: &Mail, delivered: &[usize]) -> Option<Report> {
    let wanted = |index: &&usize| wants_delivery(mail, **index);
    let delivered: Vec<&usize> = delivered.iter().filter(wanted).collect();
    if delivered.is_empty() || is_report(mail) {
        return None;
    }
    let subject = text(&mail.properties, tags::SUBJECT).unwrap_or_default();
    let now = Value::SysTime(filetime_now());
    let mut body = format!(
        "Your message has been delivered.\r\n\r\n  Subject: {subject}\r\n\r\nIt has reached:\r\n\r\n"
    );
    let mut recipients = Vec::new();
    for index in delivered {
        let Some(row) = mail.recipients.get(*index) else { continue };
        body.push_str(&format!("  {}\r\n", name_of(row)));
        let mut row = reported(row, &now);
        row.push(PropValue { tag: tags::DELIVER_TIME.tag(), value: now.clone() });
        recipients.push(row);
    }
    Some(Report::Deliver(compose(mail, "DR", "Delivered", body, recipients, now)))
}

/// Whether the sender wants to hear that a recipient did not get a message.
pub(crate) fn wants_non_delivery(mail: &Mail, index: usize) -> bool {
    asked(mail, index, tags::ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED, true)
        || deviates("J.3.1.suppressed")
}

/// Whether the sender wants to hear that a recipient has a message.
pub(crate) fn wants_delivery(mail: &Mail, index: usize) -> bool {
    asked(mail, index, tags::ORIGINATOR_DELIVERY_REPORT_REQUESTED, false) != deviates("J.3.1.DR")
}

/// Whether a recipient, or else the whole message, asks for a report.
fn asked(mail: &Mail, index: usize, tag: PropTag<types::Boolean>, otherwise: bool) -> bool {
    let said = |props: &[PropValue]| match crate::props::find(props, tag.tag()) {
        Some(Value::Boolean(asked)) => Some(*asked),
        _ => None,
    };
    let own = mail.recipients.get(index).and_then(|row| said(row));
    own.or_else(|| said(&mail.properties)).unwrap_or(otherwise)
}

/// Nothing is reported of reports: two systems would do nothing else any more.
fn is_report(mail: &Mail) -> bool {
    let class = text(&mail.properties, tags::MESSAGE_CLASS).unwrap_or_default();
    class.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("REPORT."))
}

fn name_of(row: &[PropValue]) -> String {
    let address = text(row, tags::EMAIL_ADDRESS).unwrap_or_default();
    let name = text(row, tags::DISPLAY_NAME).unwrap_or(address);
    if name == address || address.is_empty() {
        name.to_owned()
    } else {
        format!("{name} <{address}>")
    }
}

/// A recipient in a report. [recipient-properties-for-delivery-status-reports]
fn reported(row: &[PropValue], now: &Value) -> Vec<PropValue> {
    let own = [tags::RESPONSIBILITY.tag(), tags::ROWID.tag()];
    let mut row: Vec<PropValue> = row.iter().filter(|p| !own.contains(&p.tag)).cloned().collect();
    if binary(&row, tags::SEARCH_KEY).is_none() {
        let kind = text(&row, tags::ADDRTYPE).unwrap_or_default();
        let key = search_key(kind, text(&row, tags::EMAIL_ADDRESS).unwrap_or_default());
        row.push(tags::SEARCH_KEY.with(key));
    }
    row.push(PropValue { tag: tags::REPORT_TIME.tag(), value: now.clone() });
    row
}

/// The report itself. [required-report-message-properties]
fn compose(
    mail: &Mail,
    kind: &str,
    prefix: &str,
    body: String,
    recipients: Vec<Vec<PropValue>>,
    now: Value,
) -> Mail {
    let original = &mail.properties;
    let subject = text(original, tags::SUBJECT).unwrap_or_default();
    let class = text(original, tags::MESSAGE_CLASS).unwrap_or("IPM.Note");
    let mut properties = vec![
        tags::MESSAGE_CLASS.with(format!("REPORT.{class}.{kind}")),
        tags::SUBJECT.with(format!("{prefix}: {subject}")),
        tags::ORIGINAL_SUBJECT.with(subject),
        tags::REPORT_TEXT.with(body.clone()),
        tags::BODY.with(body),
        tags::REPORT_NAME.with(REPORT_NAME),
        tags::SENDER_NAME.with(REPORT_NAME),
        tags::SENT_REPRESENTING_NAME.with(REPORT_NAME),
        tags::MESSAGE_FLAGS.with(0),
    ];
    for tag in [tags::REPORT_TIME, tags::CLIENT_SUBMIT_TIME, tags::MESSAGE_DELIVERY_TIME] {
        properties.push(PropValue { tag: tag.tag(), value: now.clone() });
    }
    let told = [
        (tags::CLIENT_SUBMIT_TIME.tag(), tags::ORIGINAL_SUBMIT_TIME.tag()),
        (tags::DISPLAY_TO.tag(), tags::ORIGINAL_DISPLAY_TO.tag()),
        (tags::DISPLAY_CC.tag(), tags::ORIGINAL_DISPLAY_CC.tag()),
        (tags::DISPLAY_BCC.tag(), tags::ORIGINAL_DISPLAY_BCC.tag()),
        (tags::CONVERSATION_TOPIC.tag(), tags::CONVERSATION_TOPIC.tag()),
        (tags::CONVERSATION_INDEX.tag(), tags::CONVERSATION_INDEX.tag()),
        (tags::REPORT_TAG.tag(), tags::REPORT_TAG.tag()),
    ];
    properties.extend(crate::props::retagged(original, &told));
    Mail { properties, recipients, attachments: Vec::new(), names: mail.names.clone() }
}

/// Who is to have the reports about a message, where that is not its sender
/// (`PR_REPORT_ENTRYID`).
pub(super) fn receiver(mail: &Mail, books: &[Arc<dyn AddressBookLogon>]) -> Option<Vec<PropValue>> {
    let id = binary(&mail.properties, tags::REPORT_ENTRYID)?;
    let row = [tags::ENTRYID.with(id.to_vec()), tags::RECIPIENT_TYPE.with(1)];
    // One that cannot be found is no reason not to tell the sender.
    let found = addrbook::addressed(books, &row).ok()?.into_iter().next()?;
    let address = text(&found, tags::EMAIL_ADDRESS).filter(|address| !address.is_empty())?;
    let sender = text(&mail.properties, tags::SENDER_EMAIL_ADDRESS).unwrap_or_default();
    (!address.eq_ignore_ascii_case(sender)).then_some(found)
}

/// A report that is sent to somebody as a message of its own.
pub(super) fn addressed(mut report: Mail, to: Vec<PropValue>) -> Mail {
    let flags = tags::MESSAGE_FLAGS.tag().id();
    report.properties.retain(|p| p.tag.id() != flags);
    report.properties.push(tags::DELETE_AFTER_SUBMIT.with(true));
    report.recipients = vec![to];
    report
}
