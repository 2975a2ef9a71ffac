//! The logon dialog: which profile, and a new one where there is none.

use std::sync::Arc;

use inquire::{Confirm, Select};
use mapi_session::Mapi;
use mapi_subsystem::{LogonPrompt, set_logon_dialog};

use super::{answer, line};
use crate::failure::Result;
use crate::profiles::{self, Owner};

/// How a new profile is made.
type Make<'a> = &'a dyn Fn(&str, &Owner<'_>) -> Result<()>;

/// Has the embedded subsystem ask at the terminal when a logon allows it and lacks a profile.
pub(crate) fn install() {
    set_logon_dialog(Some(Arc::new(|prompt: &LogonPrompt| {
        choose(&prompt.profiles, prompt.default.as_deref(), &|name, owner| {
            // The home is open already: this counts one more user of it on this thread.
            let subsystem = mapi_subsystem::open(&prompt.home)
                .map_err(|error| crate::failure::Failure::new(error.to_string()))?;
            profiles::create(&Mapi::initialize(subsystem)?, name, owner)
        })
    })));
}

const NEW: &str = "a new profile …";

/// Asks which profile to take. `None`: the user takes none.
pub(crate) fn choose(names: &[String], default: Option<&str>, make: Make<'_>) -> Option<String> {
    if names.is_empty() {
        let wanted = Confirm::new("There is no profile yet. Make one?").with_default(true).prompt();
        return answer(wanted).filter(|wanted| *wanted).and_then(|_| new(make));
    }
    let label = |name: &String| match default {
        Some(default) if default == name => format!("{name} (default)"),
        _ => name.clone(),
    };
    let mut labels: Vec<String> = names.iter().map(label).collect();
    labels.push(NEW.to_owned());
    let first = names.iter().position(|name| Some(name.as_str()) == default).unwrap_or(0);
    let select = Select::new("Which profile?", labels).with_starting_cursor(first);
    let chosen = answer(select.raw_prompt())?;
    match names.get(chosen.index) {
        Some(name) => Some(name.clone()),
        None => new(make),
    }
}

/// Asks for what a new profile needs, until it can be made.
fn new(make: Make<'_>) -> Option<String> {
    loop {
        let name = line("Name of the profile:", "Work", None, |_| Ok(()))?;
        let help = "mail is sent from it and delivered to it; may be left empty";
        let address = line("Address:", "", Some(help), super::address)?;
        let help = "as recipients see it; may be left empty";
        let display_name = line("Your name:", "", Some(help), |_| Ok(()))?;
        let owner = Owner {
            address: Some(address.as_str()).filter(|text| !text.is_empty()),
            display_name: Some(display_name.as_str()).filter(|text| !text.is_empty()),
            drop_folder: None,
        };
        match make(&name, &owner) {
            Ok(()) => return Some(name),
            Err(failure) => eprintln!("mapi: {failure}"),
        }
    }
}
