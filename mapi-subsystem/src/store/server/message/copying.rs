//! The recipients and attachments of a message on their way to another one, through its vtable.

use mapi_session::flags::{CopyFlags, DeleteAttachFlags, OpenEntryFlags, RecipientFlags};
use mapi_session::{Tag, raw};
use windows_core::{IUnknown, Interface};

use super::MessageObject;
use crate::com::Reply;
use crate::deviation::deviates;
use crate::generated::servers::MessageServer;
use crate::msg_store::foreign;
use crate::props::Progress;
use crate::store::tags;

impl MessageObject {
    /// Copies or moves the recipients and attachments, as far as they are wanted, to a message of
    /// whatever store. A destination that is no message has no place for them.
    pub(super) fn copy_contents(
        &self,
        wanted: &dyn Fn(Tag) -> bool,
        target: &IUnknown,
        flags: CopyFlags,
        progress: &Progress<'_>,
    ) -> Reply<()> {
        let Ok(target) = target.cast::<raw::IMessage>() else { return Ok(()) };
        if deviates("H.5.5") {
            return Ok(());
        }
        let moves = flags.contains(CopyFlags::MOVE);
        if wanted(tags::MESSAGE_RECIPIENTS) {
            let recipients = self.inner()?.content.recipients.clone();
            foreign::copy_recipients(&recipients, &target, flags)?;
            if moves && !recipients.is_empty() {
                self.modify_recipients(RecipientFlags::empty(), None)?;
            }
        }
        if wanted(tags::MESSAGE_ATTACHMENTS) {
            let numbers: Vec<i32> = self.inner()?.content.attachments.keys().copied().collect();
            for (done, number) in numbers.iter().enumerate() {
                progress.step(done + 1, numbers.len() + 2);
                self.copy_attachment(*number as u32, &target)?;
            }
            if moves {
                for number in numbers {
                    self.delete_attach(number as u32, None, DeleteAttachFlags::empty())?;
                }
            }
        }
        Ok(())
    }

    fn copy_attachment(&self, number: u32, target: &raw::IMessage) -> Reply<()> {
        let own: raw::IMAPIProp =
            foreign::interface(&self.open_attach(number, None, OpenEntryFlags::empty())?)?;
        foreign::copy_attachment(&own, target)
    }
}
