//! A message of a file as a value, for whoever takes it elsewhere.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use mapi_session::PropValue;

use super::error::{PstError, PstResult, damaged};
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

impl PstFile {
    /// A message with all that is in it: named properties by their names, recipients, attachments,
    /// messages in messages. What of it cannot be read is left out.
    ///
    /// # Errors
    /// [`PstError::Missing`] or [`PstError::Damaged`] where there is no message to be read.
    pub fn mail(self: &Arc<PstFile>, message: u32) -> Result<Mail, PstError> {
        catch_unwind(AssertUnwindSafe(|| {
            let (message, _) = self.message(message)?;
            // No message is larger than its file.
            let mut left = self.blocks().length();
            let mut mail = mail_of(message, &mut left)?;
            mail.names = self.names_in(&mail);
            Ok(mail)
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

fn mail_of(message: PstMessage, left: &mut u64) -> PstResult<Mail> {
    let kept = |p: &PropValue| !OF_THE_STORE.contains(&p.tag.id());
    let recipients = message.recipients().unwrap_or_default().into_iter();
    let of_row = |p: &PropValue| !matches!(p.tag.id(), 0x67F2 | 0x67F3);
    let mut mail = Mail {
        properties: Vec::new(),
        recipients: recipients.map(|row| row.into_iter().filter(of_row).collect()).collect(),
        attachments: message
            .attachments()
            .into_iter()
            .filter_map(|attachment| attachment_of(attachment.ok()?, left).ok())
            .collect(),
        names: Vec::new(),
    };
    for attachment in &mut mail.attachments {
        if let Some(inner) = &mut attachment.message {
            inner.names = message.file.names_in(inner);
        }
    }
    let all = message.properties.load_all(message.file.blocks(), left);
    mail.properties = all.into_iter().filter(kept).collect();
    Ok(mail)
}

fn attachment_of(attachment: PstAttachment, left: &mut u64) -> PstResult<MailAttachment> {
    let kept = |p: &PropValue| p.tag.id() == ATTACH_SIZE || !OF_THE_STORE.contains(&p.tag.id());
    // A message that cannot be read leaves what is known of its attachment.
    let message = attachment.message().ok().flatten();
    let message = message.map(|message| mail_of(message, left)).transpose()?.map(Box::new);
    let all = attachment.properties.load_all(attachment.file.blocks(), left);
    let object = |p: &PropValue| p.value != mapi_session::Value::Object;
    let properties = all.into_iter().filter(kept).filter(object).collect();
    Ok(MailAttachment { properties, message })
}
