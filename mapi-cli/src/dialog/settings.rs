//! The dialog of a message service's settings.

use std::sync::Arc;

use mapi_session::tags::EMAIL_ADDRESS;
use mapi_session::{Code, PropValue, Value};
use mapi_subsystem::service::{ServiceCall, USER, set_service_entry};
use mapi_subsystem::{SettingsPrompt, set_settings_dialog};

use super::{line, secret};
use crate::output::one_line;
use crate::settings::{self, Setting, of_service};

/// Takes part in the entry functions of message services: where one is to show a dialog, its
/// settings are asked for at the terminal.
pub(crate) fn install() {
    install_for(Vec::new(), None);
}

/// The same, for a service that some settings are given of already: what else it needs is asked
/// for. `address` is suggested where one is to be named.
pub(crate) fn install_for(given: Vec<PropValue>, address: Option<String>) {
    set_service_entry(Some(Arc::new(move |call: &ServiceCall| {
        if !call.dialog {
            return Ok(Vec::new());
        }
        let asked = Asked { given: &given, address: address.as_deref() };
        edit(call.service, &call.settings, &asked).ok_or_else(|| Code::E_USER_CANCEL.into())
    })));
}

/// What is known before anybody is asked.
#[derive(Default)]
struct Asked<'a> {
    given: &'a [PropValue],
    address: Option<&'a str>,
}

/// Shows the settings of providers, for IMAPIStatus::SettingsDialog. `services` are the message
/// services of the profile: display name and name.
pub(crate) fn install_for_status(services: Vec<(String, String)>) {
    set_settings_dialog(Some(Arc::new(move |prompt: &SettingsPrompt| {
        let service = services.iter().find(|(display, _)| *display == prompt.service);
        edit(service.map_or("", |(_, name)| name), &prompt.settings, &Asked::default())
    })));
}

/// Asks for the settings of a service, and gives those that the user has changed, and what was given
/// before. `None`: the user has cancelled.
fn edit(service: &str, settings: &[PropValue], asked: &Asked<'_>) -> Option<Vec<PropValue>> {
    let mut changed = asked.given.to_vec();
    for setting in of_service(service) {
        let is_given = asked.given.iter().any(|prop| prop.tag == setting.tag);
        if is_given || (!asked.given.is_empty() && !setting.is_asked_in(service)) {
            continue;
        }
        let old = settings.iter().find(|prop| prop.tag == setting.tag);
        let suggested = asked.address.filter(|_| {
            // A directory knows its users by other names.
            let user = setting.tag == USER.tag() && !service.eq_ignore_ascii_case("LDAP");
            old.is_none() && (user || setting.tag == EMAIL_ADDRESS.tag())
        });
        changed.extend(ask(setting, old, suggested)?);
    }
    Some(changed)
}

/// Asks for a setting: what it is to be, where that is not what it was.
fn ask(
    setting: &Setting,
    old: Option<&PropValue>,
    suggested: Option<&str>,
) -> Option<Option<PropValue>> {
    if setting.is_secret() {
        let new = secret(setting.title)?;
        let value = settings::value(setting.word, setting.tag, &new).ok()?;
        // Nothing typed: it stays what it was.
        return Some((!new.is_empty()).then_some(PropValue { tag: setting.tag, value }));
    }
    let old = match old.map(|prop| &prop.value) {
        Some(Value::Unicode(text)) => one_line(text),
        Some(Value::Long(number)) if *number != 0 => number.to_string(),
        Some(Value::Boolean(true)) => "yes".to_owned(),
        _ if setting.tag.type_code() == 0x000B => "no".to_owned(),
        _ => String::new(),
    };
    let check = |text: &str| match settings::value(setting.word, setting.tag, text) {
        Ok(_) => Ok(()),
        Err(failure) => Err(failure.message),
    };
    let initial = suggested.unwrap_or(&old);
    let new = line(&format!("{}:", setting.title), initial, setting.help, check)?;
    if new == old {
        return Some(None);
    }
    let value = settings::value(setting.word, setting.tag, &new).ok()?;
    Some(Some(PropValue { tag: setting.tag, value }))
}
