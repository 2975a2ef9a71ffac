//! Messages and attachments.

use crate::flags::{
    DeferFlags, OpenEntryFlags, OpenPropertyFlags, RecipientFlags, SaveFlags, SubmitMessageFlags,
};
use crate::object::check;
use crate::{Attachment, Error, Message, Result, Stream, StreamAccess, tags, wire};

impl<'s> Message<'s> {
    /// The recipients.
    ///
    /// # Errors
    /// As [`TableQuery::rows`](crate::TableQuery::rows).
    pub fn recipients(&self) -> Result<Vec<crate::rows::RecipientRow>> {
        self.recipient_table(DeferFlags::empty())?.select()?.rows()
    }

    /// The attachments.
    ///
    /// # Errors
    /// As [`TableQuery::rows`](crate::TableQuery::rows).
    pub fn attachments(&self) -> Result<Vec<crate::rows::AttachmentRow>> {
        self.attachment_table(DeferFlags::empty())?.select()?.rows()
    }

    /// Adds recipients: a row of properties for each.
    ///
    /// # Errors
    /// Those of `IMessage::ModifyRecipients` `[imessage-modifyrecipients]`.
    pub fn add_recipients(&self, recipients: &[wire::Row]) -> Result<()> {
        self.modify_recipients(RecipientFlags::ADD, Some(recipients))
    }

    /// Opens the attachment whose `PR_ATTACH_NUM` this is.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND` `[imessage-openattach]`.
    pub fn open_attachment(&self, number: u32) -> Result<Attachment<'s>> {
        self.open_attach(number, OpenEntryFlags::BEST_ACCESS)
    }

    /// Makes an attachment and tells its number. It is part of the message once both are saved.
    ///
    /// # Errors
    /// `MAPI_E_NO_ACCESS` `[imessage-createattach]`.
    pub fn new_attachment(&self) -> Result<(u32, Attachment<'s>)> {
        self.create_attach(DeferFlags::empty())
    }

    /// The text of the message, if it has one.
    ///
    /// # Errors
    /// As [`MapiProp::get`](crate::MapiProp::get).
    pub fn body_text(&self) -> Result<Option<String>> {
        self.get(tags::BODY)
    }

    /// Saves the message and closes it.
    ///
    /// # Errors
    /// As [`MapiProp::save_changes`](crate::MapiProp::save_changes).
    pub fn save(self) -> Result<()> {
        self.save_changes(SaveFlags::empty())
    }

    /// Hands the message over to be sent. It cannot be used afterwards, so it is consumed; if it
    /// could not be submitted, it comes back beside the error.
    ///
    /// # Errors
    /// `MAPI_E_NO_RECIPIENTS` `[imessage-submitmessage]`.
    #[allow(clippy::result_large_err)] // the message is what is large, and the caller's
    pub fn submit(self) -> Result<(), (Error, Message<'s>)> {
        self.submit_with(SubmitMessageFlags::empty())
    }

    /// As [`Message::submit`], with flags.
    ///
    /// # Errors
    /// As [`Message::submit`].
    #[allow(clippy::result_large_err)]
    pub fn submit_with(self, flags: SubmitMessageFlags) -> Result<(), (Error, Message<'s>)> {
        // SAFETY: a number goes in; after a success the message is released.
        let status = unsafe { self.as_raw().SubmitMessage(flags.bits()) };
        match check(&self, "IMessage::SubmitMessage", status) {
            Ok(_) => Ok(()),
            Err(error) => Err((error, self)),
        }
    }
}

/// So that `message.submit()?` does, where the message is not wanted back.
impl From<(Error, Message<'_>)> for Error {
    fn from((error, _message): (Error, Message<'_>)) -> Error {
        error
    }
}

impl<'s> Attachment<'s> {
    /// The bytes of the attachment, if it holds a file.
    ///
    /// # Errors
    /// As [`MapiProp::get`](crate::MapiProp::get).
    pub fn data(&self) -> Result<Option<Vec<u8>>> {
        self.get(tags::ATTACH_DATA_BIN)
    }

    /// The bytes of the attachment as a stream.
    ///
    /// # Errors
    /// As [`MapiProp::open_stream`](crate::MapiProp::open_stream).
    pub fn open_data(&self, access: StreamAccess) -> Result<Stream<'s>> {
        self.open_stream(tags::ATTACH_DATA_BIN, access)
    }

    /// The message that the attachment is.
    ///
    /// # Errors
    /// As [`MapiProp::open_object`](crate::MapiProp::open_object).
    pub fn embedded_message(&self) -> Result<Message<'s>> {
        self.open_object(tags::ATTACH_DATA_OBJ, OpenPropertyFlags::empty())
    }

    /// Makes the attachment a message, to be filled and saved.
    ///
    /// # Errors
    /// As [`MapiProp::open_object`](crate::MapiProp::open_object).
    pub fn new_embedded_message(&self) -> Result<Message<'s>> {
        let flags = OpenPropertyFlags::CREATE | OpenPropertyFlags::MODIFY;
        self.open_object(tags::ATTACH_DATA_OBJ, flags)
    }

    /// Saves the attachment and closes it; its message has to be saved too.
    ///
    /// # Errors
    /// As [`MapiProp::save_changes`](crate::MapiProp::save_changes).
    pub fn save(self) -> Result<()> {
        self.save_changes(SaveFlags::empty())
    }
}
