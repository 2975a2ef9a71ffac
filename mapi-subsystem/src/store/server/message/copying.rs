//! The recipients and attachments of a message on their way to another one, through its vtable.

use std::ptr;

use mapi_session::flags::{CopyFlags, DeleteAttachFlags, OpenEntryFlags, RecipientFlags};
use mapi_session::wire::{Arena, Row, encode};
use mapi_session::{Tag, raw};
use windows_core::{IUnknown, Interface};

use super::MessageObject;
use crate::com::Reply;
use crate::deviation::deviates;
use crate::generated::servers::MessageServer;
use crate::props::Progress;
use crate::store::server::foreign;
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
            copy_recipients(&recipients, &target, flags)?;
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
        let (mut there, mut made) = (0, ptr::null_mut());
        // SAFETY: the out pointers are ours.
        let answer = unsafe { target.CreateAttach(ptr::null(), 0, &raw mut there, &raw mut made) };
        // SAFETY: the standard interface, which null asks for.
        let made = unsafe { foreign::given::<raw::IAttach>(answer, made)? };
        let made: raw::IMAPIProp = foreign::interface(&made.into())?;
        foreign::whole(&own, &made, raw::IAttach::IID)?;
        // SAFETY: an attachment that was just made.
        foreign::reply(unsafe { made.SaveChanges(0) })
    }
}

fn copy_recipients(rows: &[Row], target: &raw::IMessage, flags: CopyFlags) -> Reply<()> {
    let how = if flags.contains(CopyFlags::NOREPLACE) {
        RecipientFlags::ADD
    } else {
        RecipientFlags::empty()
    };
    if rows.is_empty() && how == RecipientFlags::ADD {
        return Ok(());
    }
    let memory = Arena::new();
    let list = encode::adr_list(&memory, rows)?;
    // SAFETY: the list lives in the arena until the call has returned.
    foreign::reply(unsafe { target.ModifyRecipients(how.bits(), list) })
}
