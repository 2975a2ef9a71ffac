//! The dialog of a message service's settings.

use std::sync::Arc;

use mapi_session::{Code, PropValue, Value};
use mapi_subsystem::service::{ServiceCall, set_service_entry};
use mapi_subsystem::{SettingsPrompt, set_settings_dialog};

use super::line;
use crate::output::one_line;
use crate::settings::{self, Setting, of_service};

/// Takes part in the entry functions of message services: where one is to show a dialog, its
/// settings are asked for at the terminal.
pub(crate) fn install() {
    set_service_entry(Some(Arc::new(|call: &ServiceCall| {
        if !call.dialog {
            return Ok(Vec::new());
        }
        edit(call.service, &call.settings).ok_or_else(|| Code::E_USER_CANCEL.into())
    })));
}

/// Shows the settings of providers, for IMAPIStatus::SettingsDialog. `services` are the message
/// services of the profile: display name and name.
pub(crate) fn install_for_status(services: Vec<(String, String)>) {
    set_settings_dialog(Some(Arc::new(move |prompt: &SettingsPrompt| {
        let service = services.iter().find(|(display, _)| *display == prompt.service);
        edit(service.map_or("", |(_, name)| name), &prompt.settings)
    })));
}

/// Asks for each setting of a service, and gives those that the user has changed. `None`: the user
/// has cancelled.
fn edit(service: &str, settings: &[PropValue]) -> Option<Vec<PropValue>> {
    let mut changed = Vec::new();
    for setting in of_service(service) {
        let old = settings.iter().find(|prop| prop.tag == setting.tag);
        changed.extend(ask(setting, old)?);
    }
    Some(changed)
}

/// Asks for a setting: what it is to be, where that is not what it was.
fn ask(setting: &Setting, old: Option<&PropValue>) -> Option<Option<PropValue>> {
    let old = old.map_or(String::new(), |prop| match &prop.value {
        Value::Unicode(text) => one_line(text),
        _ => String::new(),
    });
    let check = |text: &str| match settings::value(setting.word, setting.tag, text) {
        Ok(_) => Ok(()),
        Err(failure) => Err(failure.message),
    };
    let new = line(&format!("{}:", setting.title), &old, None, check)?;
    if new == old {
        return Some(None);
    }
    let value = settings::value(setting.word, setting.tag, &new).ok()?;
    Some(Some(PropValue { tag: setting.tag, value }))
}
