//! MAPI's dialogs at the terminal. MAPI shows none of its own here: it asks the application, which
//! is this program, and this program asks the user where there is one.

pub(crate) mod logon;
pub(crate) mod settings;

use std::io::IsTerminal;

use inquire::error::InquireResult;
use inquire::validator::Validation;
use inquire::{InquireError, Password, PasswordDisplayMode, Text};

use crate::args::Global;
use crate::failure::{Failure, Result};

/// Whether somebody can be asked: both ends of the dialog are at a terminal, and the user has not
/// forbidden it.
pub(crate) fn can_ask(global: &Global) -> bool {
    !global.no_input && std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Why nobody can be asked which profile to take, if that is so.
pub(crate) fn require(global: &Global) -> Result<()> {
    if can_ask(global) {
        return Ok(());
    }
    let why = if global.choose {
        "there is nobody to ask: this is no terminal"
    } else {
        "no profile is named, and there is no default profile"
    };
    Err(Failure::new(why).hint(
        "--profile NAME names one; mapi profile new NAME makes a profile, mapi profile default \
         NAME chooses one",
    ))
}

/// Asks for what is not to be seen.
pub(crate) fn secret(what: &str) -> Option<String> {
    let prompt = format!("{}:", crate::output::one_line(what));
    answer(
        Password::new(&prompt)
            .with_display_mode(PasswordDisplayMode::Hidden)
            .without_confirmation()
            .prompt(),
    )
}

/// Asks for a line of text, which `check` finds right. Keys that the prompt has no use for are no
/// text.
pub(crate) fn line(
    prompt: &str,
    initial: &str,
    help: Option<&str>,
    check: impl Fn(&str) -> std::result::Result<(), String> + Clone,
) -> Option<String> {
    let mut text = Text::new(prompt).with_initial_value(initial);
    text.help_message = help;
    let text = text.with_validator(move |text: &str| {
        let checked = if text.contains(char::is_control) {
            Err("keys like Tab and Ctrl-W are no text".to_owned())
        } else {
            check(text.trim())
        };
        Ok(match checked {
            Ok(()) => Validation::Valid,
            Err(expected) => Validation::Invalid(expected.into()),
        })
    });
    Some(answer(text.prompt())?.trim().to_owned())
}

/// What [`line()`] takes for an address: one, or nothing.
pub(crate) fn address(text: &str) -> std::result::Result<(), String> {
    if text.is_empty() { Ok(()) } else { crate::args::address(text).map(drop) }
}

/// The answer, unless the user has cancelled. A terminal that fails cancels too, and says why.
fn answer<T>(answer: InquireResult<T>) -> Option<T> {
    match answer {
        Ok(answer) => Some(answer),
        Err(InquireError::OperationCanceled | InquireError::OperationInterrupted) => None,
        Err(error) => {
            eprintln!("mapi: cannot ask at the terminal: {error}");
            None
        }
    }
}
