//! Forms: how a message is shown that a client gave to `PrepareForm` and `ShowForm`.
//!
//! The subsystem has no windows. An application that can show messages supplies a [`FormViewer`];
//! without one `ShowForm` answers `MAPI_E_NO_SUPPORT`.

use std::sync::{Arc, PoisonError, RwLock};

use mapi_session::flags::{Access, MessageFlags, MessageStatus, ShowFormFlags};
use mapi_session::raw::{IMAPIFolder, IMessage, IMsgStore};

use crate::com::Reply;

/// A message that is to be shown, with what the client says of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct FormRequest {
    /// The message. A client that keeps to the rules has released its own reference.
    pub message: IMessage,
    /// The folder in which the message was made.
    pub folder: IMAPIFolder,
    /// The store of the folder.
    pub store: IMsgStore,
    /// `PR_MESSAGE_CLASS` of the message.
    pub message_class: String,
    /// Whether the message was never saved, and whether it is posted in its folder instead of
    /// sent.
    pub flags: ShowFormFlags,
    /// `PR_MSG_STATUS` of the message.
    pub message_status: MessageStatus,
    /// `PR_MESSAGE_FLAGS` of the message.
    pub message_flags: MessageFlags,
    /// `PR_ACCESS` of the message.
    pub access: Access,
}

/// What shows messages. A closure that takes a [`FormRequest`] is one.
pub trait FormViewer: Send + Sync {
    /// Shows the message, on the thread that called `ShowForm`, until the user is done with it.
    ///
    /// What the user has decided is done here: with [`ShowFormFlags::POST_MESSAGE`] the message is
    /// saved in its folder, else it is copied to the Outbox and submitted.
    ///
    /// # Errors
    /// `MAPI_E_USER_CANCEL` when the user has cancelled. `ShowForm` answers this and any other
    /// failure as it is.
    fn show(&self, form: FormRequest) -> Reply<()>;
}

impl<F: Fn(FormRequest) -> Reply<()> + Send + Sync> FormViewer for F {
    fn show(&self, form: FormRequest) -> Reply<()> {
        self(form)
    }
}

static VIEWER: RwLock<Option<Arc<dyn FormViewer>>> = RwLock::new(None);

/// Sets what shows messages in this process, or takes it away.
///
/// See [imapisession-showform](https://learn.microsoft.com/office/client-developer/outlook/mapi/imapisession-showform).
pub fn set_form_viewer(viewer: Option<Arc<dyn FormViewer>>) {
    *VIEWER.write().unwrap_or_else(PoisonError::into_inner) = viewer;
}

/// The viewer that is set. It is not locked while it shows something.
pub(crate) fn form_viewer() -> Option<Arc<dyn FormViewer>> {
    VIEWER.read().unwrap_or_else(PoisonError::into_inner).clone()
}
