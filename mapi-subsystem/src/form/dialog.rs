//! What users are asked about forms: an application supplies the dialogs, the subsystem has none.

use std::sync::{Arc, PoisonError, RwLock};

use super::description::FormDescription;

/// What a user chooses among.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Choice {
    /// One form: `SelectForm`.
    Form,
    /// Any number of forms: `SelectMultipleForms`.
    Forms,
    /// One form library: `SelectFormContainer`.
    Library,
}

/// What a user is to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChoicePrompt {
    /// What is chosen.
    pub choice: Choice,
    /// The caption, where the client gave one.
    pub title: Option<String>,
    /// What there is, as people call it.
    pub names: Vec<String>,
    /// Which of them are chosen already.
    pub chosen: Vec<usize>,
}

/// A form that is about to be installed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InstallPrompt {
    /// The form.
    pub form: FormDescription,
    /// The form that the library has for the message class.
    pub present: Option<FormDescription>,
    /// The library, as people call it.
    pub library: String,
}

/// What a user answers to an [`InstallPrompt`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Install {
    /// Installs it; where there is one, adds the platforms that this lacks.
    Merge,
    /// Installs it in place of what there is.
    Replace,
    /// Does not install it.
    Cancel,
}

/// The dialogs about forms.
pub trait FormDialogs: Send + Sync {
    /// Has the user choose, on the thread that calls, and gives the places of what was chosen;
    /// `None`: the user has cancelled.
    fn choose(&self, prompt: &ChoicePrompt) -> Option<Vec<usize>>;

    /// Asks the user about a form that is installed with `MAPI_DIALOG`.
    fn install(&self, _: &InstallPrompt) -> Install {
        Install::Merge
    }
}

static DIALOGS: RwLock<Option<Arc<dyn FormDialogs>>> = RwLock::new(None);

/// Sets the dialogs about forms in this process, or takes them away. Without, the form manager's
/// `SelectForm`, `SelectMultipleForms` and `SelectFormContainer` answer `MAPI_E_NO_SUPPORT`.
pub fn set_form_dialogs(dialogs: Option<Arc<dyn FormDialogs>>) {
    *DIALOGS.write().unwrap_or_else(PoisonError::into_inner) = dialogs;
}

/// The dialogs that are set. They are not locked while they ask.
pub(super) fn dialogs() -> Option<Arc<dyn FormDialogs>> {
    DIALOGS.read().unwrap_or_else(PoisonError::into_inner).clone()
}
