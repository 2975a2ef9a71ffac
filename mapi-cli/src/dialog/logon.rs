//! The logon dialog: which profile, and a new one where there is none.

use std::sync::Arc;

use inquire::validator::Validation;
use inquire::{Confirm, Select, Text};
use mapi_session::Mapi;
use mapi_subsystem::{LogonPrompt, set_logon_dialog};

use super::answer;
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
        let name = Text::new("Name of the profile:").with_initial_value("Work");
        let name = answer(name.prompt())?.trim().to_owned();
        let address = Text::new("Address:")
            .with_help_message("mail is sent from it and delivered to it; may be left empty")
            .with_validator(|text: &str| {
                Ok(match text.trim() {
                    "" => Validation::Valid,
                    text => match crate::args::address(text) {
                        Ok(_) => Validation::Valid,
                        Err(expected) => Validation::Invalid(expected.into()),
                    },
                })
            });
        let address = answer(address.prompt())?.trim().to_owned();
        let display_name = Text::new("Your name:")
            .with_help_message("as recipients see it; may be left empty")
            .prompt();
        let display_name = answer(display_name)?.trim().to_owned();
        let given = |text: &'_ str| (!text.is_empty()).then(|| text.to_owned());
        let (address, display_name) = (given(&address), given(&display_name));
        let owner = Owner {
            address: address.as_deref(),
            display_name: display_name.as_deref(),
            drop_folder: None,
        };
        match make(&name, &owner) {
            Ok(()) => return Some(name),
            Err(failure) => eprintln!("mapi: {failure}"),
        }
    }
}
