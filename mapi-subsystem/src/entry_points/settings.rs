//! The dialog of a provider's settings: an application supplies it, as it does the logon dialog.

use std::sync::{Arc, PoisonError, RwLock};

use mapi_session::PropValue;

/// What the user is shown in a dialog of settings.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SettingsPrompt {
    /// The name of the profile.
    pub profile: String,
    /// The display name of the message service.
    pub service: String,
    /// The client asks that nothing be changed (`UI_READONLY`); changes are not kept then.
    pub read_only: bool,
    /// The properties that configure the service, those that are set.
    pub settings: Vec<PropValue>,
}

/// A dialog of settings. A closure that takes a [`SettingsPrompt`] is one.
pub trait SettingsDialog: Send + Sync {
    /// Shows the settings, on the thread that asked for the dialog, and gives those that the user
    /// has changed: none are, where the list is empty. `None`: the user has cancelled, and
    /// `IMAPIStatus::SettingsDialog` answers `MAPI_E_USER_CANCEL`.
    fn edit(&self, prompt: &SettingsPrompt) -> Option<Vec<PropValue>>;
}

impl<F: Fn(&SettingsPrompt) -> Option<Vec<PropValue>> + Send + Sync> SettingsDialog for F {
    fn edit(&self, prompt: &SettingsPrompt) -> Option<Vec<PropValue>> {
        self(prompt)
    }
}

static DIALOG: RwLock<Option<Arc<dyn SettingsDialog>>> = RwLock::new(None);

/// Sets the settings dialog of this process, or takes it away.
///
/// With one, the providers of this subsystem offer `IMAPIStatus::SettingsDialog` (the bit
/// `STATUS_SETTINGS_DIALOG` of `PR_RESOURCE_METHODS`); without, it answers `MAPI_E_NO_SUPPORT`.
///
/// See [imapistatus-settingsdialog](https://learn.microsoft.com/office/client-developer/outlook/mapi/imapistatus-settingsdialog).
pub fn set_settings_dialog(dialog: Option<Arc<dyn SettingsDialog>>) {
    *DIALOG.write().unwrap_or_else(PoisonError::into_inner) = dialog;
}

/// The dialog that is set. It is not locked while it is shown.
pub(crate) fn settings_dialog() -> Option<Arc<dyn SettingsDialog>> {
    DIALOG.read().unwrap_or_else(PoisonError::into_inner).clone()
}
