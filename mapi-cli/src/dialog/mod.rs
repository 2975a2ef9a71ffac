//! MAPI's dialogs at the terminal. MAPI shows none of its own here: it asks the application, which
//! is this program, and this program asks the user where there is one.

pub(crate) mod logon;
pub(crate) mod settings;

use std::io::IsTerminal;

use inquire::error::InquireResult;
use inquire::{InquireError, Password, PasswordDisplayMode};

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
