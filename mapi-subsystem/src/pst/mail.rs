//! A message of a file as a value, for whoever takes it elsewhere.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use mapi_session::PropValue;

use super::error::{PstError, PstResult, damaged, take};
use super::file::PstFile;
use super::message::{PstAttachment, PstMessage};
use crate::mail::{Mail, MailAttachment};

/// What a message has for its place in a store only: identifiers and keys of objects, what may be
/// done with it, what its tables have for themselves.
const OF_THE_STORE: [u16; 14] = [
    0x0E09, 0x0E20, 0x0FF4, 0x0FF5, 0x0FF6, 0x0FF7, 0x0FF8, 0x0FF9, 0x0FFA, 0x0FFB, 0x0FFE, 0x0FFF,
    0x67F2, 0x67F3,
];
const ATTACH_SIZE: u16 = 0x0E20;

/// What of a message could not be read, while the rest was.
pub(crate) type Lost = Vec<(String, PstError)>;

impl PstFile {
    /// A message with all that is in it: named properties by their names, recipients, attachments,
    /// messages in messages. What of it cannot be read is left out.
    ///
    /// # Errors
    /// [`PstError::Missing`] or [`PstError::Damaged`] where there is no message to be read.
    pub fn mail(self: &Arc<PstFile>, message: u32) -> Result<Mail, PstError> {
        self.mail_within(message, &mut self.whole()).map(|(mail, _)| mail)
    }

    /// The same, as long as so many bytes may be read, and what of it was left out.
    pub(crate) fn mail_within(
        self: &Arc<PstFile>,
        message: u32,
        left: &mut u64,
    ) -> PstResult<(Mail, Lost)> {
        catch_unwind(AssertUnwindSafe(|| {
            let (message, _) = self.message(message)?;
            let mut lost = Lost::new();
            let mut mail = mail_of(message, left, "", &mut lost)?;
            mail.names = self.names_in(&mail);
            Ok((mail, lost))
        }))
        .unwrap_or_else(|_| damaged("its numbers do not fit"))
    }

    /// The names of the named properties of a message, and of what is in it.
    fn names_in(&self, mail: &Mail) -> Vec<(u16, mapi_session::wire::NamedProp)> {
        let mut ids = std::collections::HashSet::new();
        collect(mail, &mut ids);
        self.names().iter().filter(|(id, _)| ids.contains(id)).cloned().collect()
    }
}

fn collect(mail: &Mail, ids: &mut std::collections::HashSet<u16>) {
    let of_attachments = mail.attachments.iter().map(|a| &a.properties);
    let all = std::iter::once(&mail.properties).chain(&mail.recipients).chain(of_attachments);
    ids.extend(all.flatten().map(|p| p.tag.id()).filter(|id| *id >= 0x8000));
    mail.attachments.iter().filter_map(|a| a.message.as_deref()).for_each(|m| collect(m, ids));
}

/// `place` is what the message is in: `attachment 1, `.
fn mail_of(message: PstMessage, left: &mut u64, place: &str, lost: &mut Lost) -> PstResult<Mail> {
    take(left, message.properties.read)?;
    let kept = |p: &PropValue| !OF_THE_STORE.contains(&p.tag.id());
    let of_row = |p: &PropValue| !matches!(p.tag.id(), 0x67F2 | 0x67F3);
    let mut mail = Mail::default();
    match message.recipients(left) {
        Ok(rows) => {
            let rows = rows.into_iter();
            mail.recipients = rows.map(|row| row.into_iter().filter(of_row).collect()).collect();
        }
        Err(error) => lost.push((format!("{place}recipients"), error)),
    }
    message.each_attachment(left, |number, found, left| {
        let place = format!("{place}attachment {}", i64::from(number) + 1);
        match found.and_then(|found| attachment_of(found, left, &place, lost)) {
            Ok(attachment) => mail.attachments.push(attachment),
            Err(error) => lost.push((place, error)),
        }
    });
    for attachment in &mut mail.attachments {
        if let Some(inner) = &mut attachment.message {
            inner.names = message.file.names_in(inner);
        }
    }
    let file = Arc::clone(&message.file);
    let all = message.properties.load_all(file.blocks(), left, |tag, error| {
        lost.push((format!("{place}property {tag:?}"), error));
    });
    mail.properties = all.into_iter().filter(kept).collect();
    Ok(mail)
}

fn attachment_of(
    attachment: PstAttachment,
    left: &mut u64,
    place: &str,
    lost: &mut Lost,
) -> PstResult<MailAttachment> {
    let kept = |p: &PropValue| p.tag.id() == ATTACH_SIZE || !OF_THE_STORE.contains(&p.tag.id());
    // A message that cannot be read leaves what is known of its attachment.
    let inner = format!("{place}, ");
    let mut message = None;
    match attachment.message() {
        Ok(None) => {}
        Ok(Some(found)) => message = Some(Box::new(mail_of(found, left, &inner, lost)?)),
        Err(error) => lost.push((format!("{inner}its message"), error)),
    }
    let all = attachment.properties.load_all(attachment.file.blocks(), left, |tag, error| {
        lost.push((format!("{inner}property {tag:?}"), error));
    });
    let object = |p: &PropValue| p.value != mapi_session::Value::Object;
    let properties = all.into_iter().filter(kept).filter(object).collect();
    Ok(MailAttachment { properties, message })
}
