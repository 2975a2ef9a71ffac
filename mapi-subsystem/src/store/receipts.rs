//! Read and non-read reports: what a sender is told of a message that asked for it.
//! [providing-read-and-nonread-reports-for-message-store-providers]

use mapi_session::flags::ReadFlags;
use mapi_session::{Code, Flags as _, PropValue, Value, tags};

use super::database::Writer;
use super::error::{StoreError, StoreResult};
use super::folder::Special;
use super::message::{Place, flag, no_message};
use super::queue::text_of;
use crate::deviation::deviates;
use crate::mail::Mail;
use crate::store::entry_id::Kind;
use crate::store::journal::{Change, Event};

/// The flags of reports that are still to be sent.
pub(crate) const PENDING: i32 = flag::RN_PENDING | flag::NRN_PENDING;

/// Who reports: name and SMTP address. Nobody does in a session without mail.
pub(crate) type Reporter<'a> = Option<&'a (String, String)>;

/// What a report says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Receipt {
    Read,
    NotRead,
}

/// Refuses flags that contradict one another. [imessage-setreadflag]
pub(crate) fn check(flags: ReadFlags) -> StoreResult<()> {
    let clear = flags.contains(ReadFlags::CLEAR_READ_FLAG);
    if clear && flags.intersects(ReadFlags::SUPPRESS_RECEIPT | ReadFlags::GENERATE_RECEIPT_ONLY) {
        return Err(StoreError::refused(
            Code::E_INVALID_PARAMETER,
            "CLEAR_READ_FLAG goes with neither SUPPRESS_RECEIPT nor GENERATE_RECEIPT_ONLY",
        ));
    }
    Ok(())
}

/// Whether a message that comes in asks for reports.
pub(crate) fn asks(properties: &[PropValue]) -> bool {
    let requested = properties.iter().find(|p| p.tag == tags::READ_RECEIPT_REQUESTED.tag());
    let report = text_of(properties, tags::MESSAGE_CLASS.tag())
        .is_some_and(|class| class.to_ascii_uppercase().starts_with("REPORT."));
    requested.is_some_and(|p| p.value == Value::Boolean(true)) && !report
}

impl Writer<'_> {
    /// SetReadFlag and SetReadFlags of a message: whether it is read, and what becomes of the
    /// reports that it asked for.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND` when it is not there.
    pub(crate) fn mark_read(
        &mut self,
        id: i64,
        flags: ReadFlags,
        reporter: Reporter<'_>,
    ) -> StoreResult<()> {
        let only = ReadFlags::CLEAR_RN_PENDING | ReadFlags::CLEAR_NRN_PENDING;
        if flags.intersects(only) {
            let mut cleared = 0;
            for (asked, bit) in [
                (ReadFlags::CLEAR_RN_PENDING, flag::RN_PENDING),
                (ReadFlags::CLEAR_NRN_PENDING, flag::NRN_PENDING),
            ] {
                cleared |= if flags.contains(asked) { bit } else { 0 };
            }
            self.clear_pending(id, cleared)?;
        }
        let suppress = flags.contains(ReadFlags::SUPPRESS_RECEIPT) && !deviates("M.E_NO_SUPPRESS");
        if flags.contains(ReadFlags::GENERATE_RECEIPT_ONLY) {
            if suppress {
                self.clear_pending(id, PENDING)?;
            } else {
                self.report(id, Receipt::Read, reporter)?;
            }
        } else if flags.contains(ReadFlags::CLEAR_READ_FLAG) {
            self.set_read(id, false)?;
        } else if !flags.intersects(only)
            && let Some(new) = self.turn(id, true)?
            && new & PENDING != 0
        {
            if suppress {
                self.clear_pending(id, PENDING)?;
            } else {
                self.report(id, Receipt::Read, reporter)?;
            }
        }
        Ok(())
    }

    /// Sends the non-read report of a message that is deleted without having been read, if it
    /// asked for one.
    pub(crate) fn report_unread(&mut self, id: i64, reporter: Reporter<'_>) -> StoreResult<()> {
        match self.standing(id) {
            Ok((_, _, flags)) if flags & flag::READ == 0 => {
                self.report(id, Receipt::NotRead, reporter)
            }
            _ => Ok(()),
        }
    }

    fn clear_pending(&mut self, id: i64, bits: i32) -> StoreResult<()> {
        let (folder, _, flags) = self.standing(id)?;
        if flags & bits != 0 {
            self.set_flags(id, flags & !bits)?;
            self.happened(Change::new(Event::Modified, Kind::Message, id, Some(folder)));
        }
        Ok(())
    }

    /// Puts a report that is pending into the outgoing queue: once, whichever it is. Without a
    /// reporter it stays pending.
    fn report(&mut self, id: i64, receipt: Receipt, reporter: Reporter<'_>) -> StoreResult<()> {
        let Some((name, address)) = reporter else { return Ok(()) };
        let (_, _, flags) = self.standing(id)?;
        let bit = match receipt {
            Receipt::Read => flag::RN_PENDING,
            Receipt::NotRead => flag::NRN_PENDING,
        };
        if flags & bit == 0 {
            return Ok(());
        }
        self.clear_pending(id, PENDING)?;
        let record = self.message(id)?.ok_or_else(|| no_message(id))?;
        let original = self.mail_of(&record)?.properties;
        // Nobody can be told where a message does not say who sent it.
        if let Some(report) = compose(&original, receipt, name, address, self.now) {
            let outbox = Special::Outbox.id();
            let report = self.insert(Place::Folder(outbox), &report, false)?;
            self.happened(Change::new(Event::Created, Kind::Message, report, Some(outbox)));
            self.submit(report)?;
        }
        Ok(())
    }
}

/// The report as a message. [mapi-report-messages, required-report-message-properties]
fn compose(
    original: &[PropValue],
    receipt: Receipt,
    name: &str,
    address: &str,
    now: i64,
) -> Option<Mail> {
    let text = |tag| text_of(original, tag).unwrap_or_default();
    let from = [
        (
            tags::SENT_REPRESENTING_NAME.tag(),
            tags::SENT_REPRESENTING_ADDRTYPE.tag(),
            tags::SENT_REPRESENTING_EMAIL_ADDRESS.tag(),
        ),
        (tags::SENDER_NAME.tag(), tags::SENDER_ADDRTYPE.tag(), tags::SENDER_EMAIL_ADDRESS.tag()),
    ];
    let (to_name, to_type, to) = from
        .into_iter()
        .map(|(name, kind, address)| (text(name), text(kind), text(address)))
        .find(|(.., address)| !address.is_empty())?;
    let subject = text(tags::SUBJECT.tag());
    let class = Some(text(tags::MESSAGE_CLASS.tag())).filter(|class| !class.is_empty());
    let class = class.unwrap_or("IPM.Note");
    let (kind, prefix, was) = match receipt {
        Receipt::Read => ("IPNRN", "Read", "was read"),
        Receipt::NotRead => ("IPNNRN", "Not read", "was deleted without being read"),
    };
    let body =
        format!("Your message\r\n\r\n  Subject: {subject}\r\n\r\n{was} by {name} <{address}>.\r\n");
    let mut properties = vec![
        tags::MESSAGE_CLASS.with(format!("REPORT.{class}.{kind}")),
        tags::SUBJECT.with(format!("{prefix}: {subject}")),
        tags::ORIGINAL_SUBJECT.with(subject),
        tags::REPORT_TEXT.with(body.clone()),
        tags::BODY.with(body),
        tags::DELETE_AFTER_SUBMIT.with(true),
        PropValue { tag: tags::REPORT_TIME.tag(), value: Value::SysTime(now) },
    ];
    // What the report says of the message by properties of its own.
    let told = [
        (tags::INTERNET_MESSAGE_ID.tag(), tags::IN_REPLY_TO_ID.tag()),
        (tags::CLIENT_SUBMIT_TIME.tag(), tags::ORIGINAL_SUBMIT_TIME.tag()),
        (tags::MESSAGE_DELIVERY_TIME.tag(), tags::ORIGINAL_DELIVERY_TIME.tag()),
        (tags::DISPLAY_TO.tag(), tags::ORIGINAL_DISPLAY_TO.tag()),
        (tags::DISPLAY_CC.tag(), tags::ORIGINAL_DISPLAY_CC.tag()),
        (tags::CONVERSATION_TOPIC.tag(), tags::CONVERSATION_TOPIC.tag()),
        (tags::CONVERSATION_INDEX.tag(), tags::CONVERSATION_INDEX.tag()),
        (tags::REPORT_TAG.tag(), tags::REPORT_TAG.tag()),
    ];
    properties.extend(crate::props::retagged(original, &told));
    let recipient = vec![
        tags::DISPLAY_NAME.with(if to_name.is_empty() { to } else { to_name }),
        tags::ADDRTYPE.with(if to_type.is_empty() { "SMTP" } else { to_type }),
        tags::EMAIL_ADDRESS.with(to),
        tags::RECIPIENT_TYPE.with(1),
    ];
    Some(Mail { properties, recipients: vec![recipient], ..Mail::default() })
}

/// Who reports what is read in a session.
pub(crate) fn reporter(no_mail: bool, owner: Option<(String, String)>) -> Option<(String, String)> {
    owner.filter(|_| !no_mail || deviates("A.6.7"))
}
