//! Forms: what shows the messages of a class, and the libraries that say which form that is.
//!
//! A *form description* says what a form is: its message class, its name, its verbs, the properties
//! of its messages, and the class of its *server*, the program that shows it. Descriptions are kept
//! in *form libraries*: the local one, a file of the home; those of folders, in their associated
//! contents; and the personal one, that of the root folder of the default store. The form manager
//! (`MAPIOpenFormMgr`) looks through them in this order, and what none of them knows is shown by
//! the default form, if its class begins with IPM.
//!
//! # Showing messages
//!
//! The subsystem has no windows. An application registers the servers of its forms
//! ([`register_form_server`]), and a [`FormViewer`] that shows what no server is registered for:
//! its own, or the [`DefaultForm`] of this module, which writes text or a page for a browser.
//! Without either, `IMAPISession::ShowForm` and `IMAPIForm::DoVerb` answer `MAPI_E_NO_SUPPORT`;
//! so do `SelectForm` and its like where no [`FormDialogs`] are set.

mod calls;
mod classes;
mod container;
mod default;
#[cfg(feature = "form-html")]
mod depth;
mod description;
mod dialog;
#[cfg(feature = "form-html")]
mod html;
mod info;
mod ini;
mod library;
mod manager;
mod object;
mod search;
mod shown;
mod text;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use mapi_session::flags::{Access, MessageFlags, MessageStatus, ShowFormFlags};
use mapi_session::raw::{IMAPIFolder, IMAPIMessageSite, IMAPIViewContext, IMessage, IMsgStore};
use mapi_session::{Code, Guid};

use crate::com::{Fault, Reply};

pub(crate) use calls::rows as table_rows;
pub use default::{DefaultForm, DefaultFormOutput};
pub use description::FormDescription;
pub use dialog::{Choice, ChoicePrompt, FormDialogs, Install, InstallPrompt, set_form_dialogs};
pub use library::DEFAULT_FORM;
pub(crate) use manager::{local_container, manager, of_message};
pub use shown::{ShownAttachment, ShownMessage};

/// `EXCHIVERB_OPEN`: the verb that shows a message.
pub const OPEN: i32 = 0;

/// A message that is to be shown, with what the client says of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct FormRequest {
    /// The message. A client that keeps to the rules has released its own reference.
    pub message: IMessage,
    /// The folder in which the message was made; a message in another one has none.
    pub folder: Option<IMAPIFolder>,
    /// The store of the folder.
    pub store: Option<IMsgStore>,
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
    /// The form that was found for the message class.
    pub form: Option<FormDescription>,
    /// What the viewer offers the form, where a form object shows the message
    /// (`IMAPIFormMgr::LoadForm`).
    pub site: Option<IMAPIMessageSite>,
    /// What the viewer of such a form object offers beside: the next message, a stream to save to.
    pub view_context: Option<IMAPIViewContext>,
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

/// The server of forms of one class: the program that shows their messages.
pub trait FormServer: Send + Sync {
    /// Carries out a verb of the form on a message, on the thread that called, until the user is
    /// done with it. [`OPEN`] is that of `ShowForm`; a form object passes only verbs that the
    /// form's description has.
    ///
    /// # Errors
    /// `MAPI_E_USER_CANCEL` when the user has cancelled, `MAPI_E_NO_SUPPORT` for a verb that it
    /// does not have. The client gets this and any other failure as it is.
    fn do_verb(&self, verb: i32, form: FormRequest) -> Reply<()>;

    /// Whether it resolves conflicts of its messages itself (`IMAPIFormMgr::IsInConflict`).
    fn handles_conflicts(&self) -> bool {
        false
    }
}

static VIEWER: RwLock<Option<Arc<dyn FormViewer>>> = RwLock::new(None);

/// The servers by the class that descriptions name.
static SERVERS: LazyLock<RwLock<HashMap<Guid, Arc<dyn FormServer>>>> =
    LazyLock::new(RwLock::default);

/// Sets what shows messages in this process that no form server shows, or takes it away.
///
/// See [imapisession-showform](https://learn.microsoft.com/office/client-developer/outlook/mapi/imapisession-showform).
pub fn set_form_viewer(viewer: Option<Arc<dyn FormViewer>>) {
    *VIEWER.write().unwrap_or_else(PoisonError::into_inner) = viewer;
}

/// The viewer that is set. It is not locked while it shows something.
fn form_viewer() -> Option<Arc<dyn FormViewer>> {
    VIEWER.read().unwrap_or_else(PoisonError::into_inner).clone()
}

/// Registers the server of the forms whose descriptions name this class (`Clsid`), in this process,
/// and gives the one that was. [`DEFAULT_FORM`] is the class of the default form.
pub fn register_form_server(
    class_id: Guid,
    server: Arc<dyn FormServer>,
) -> Option<Arc<dyn FormServer>> {
    SERVERS.write().unwrap_or_else(PoisonError::into_inner).insert(class_id, server)
}

/// Undoes [`register_form_server`], and gives the server that was.
pub fn revoke_form_server(class_id: Guid) -> Option<Arc<dyn FormServer>> {
    SERVERS.write().unwrap_or_else(PoisonError::into_inner).remove(&class_id)
}

fn form_server(class_id: Guid) -> Option<Arc<dyn FormServer>> {
    SERVERS.read().unwrap_or_else(PoisonError::into_inner).get(&class_id).cloned()
}

/// Has the server of the request's form, or else the viewer, carry out a verb.
pub(crate) fn serve(verb: i32, request: FormRequest) -> Reply<()> {
    let class_id = request.form.as_ref().map(FormDescription::class_id);
    if let Some(server) = class_id.and_then(form_server) {
        return server.do_verb(verb, request);
    }
    if verb != OPEN {
        let text = format!("no server is registered that would carry out the verb {verb}");
        return Err(Fault::new(Code::E_NO_SUPPORT, text));
    }
    let none = || Fault::new(Code::E_NO_SUPPORT, "this program has no window to show a form in");
    form_viewer().ok_or_else(none)?.show(request)
}
