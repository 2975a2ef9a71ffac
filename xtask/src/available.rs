//! Tools that not every machine has.

use std::process::{Command, Stdio};

use crate::{Failure, root};

/// A command of the nightly toolchain's cargo, in the root of the workspace.
pub(crate) fn nightly(args: &[&str]) -> Command {
    let mut command = Command::new("rustup");
    command.current_dir(root()).args(["run", "nightly", "cargo"]).args(args);
    // Cargo told us which toolchain it is of; this is about another one.
    for name in ["CARGO", "RUSTC", "RUSTDOC", "RUSTUP_TOOLCHAIN"] {
        command.env_remove(name);
    }
    command
}

/// Whether the command runs and ends well; what it prints is not shown.
pub(crate) fn runs(mut command: Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|s| s.success())
}

/// The first part that is missing, with the command that installs it.
///
/// # Errors
/// A sentence about the missing part.
pub(crate) fn need(parts: &[(&str, &[&str], &str)]) -> Result<(), Failure> {
    for (part, probe, install) in parts {
        if !runs(nightly(probe)) {
            return Err(Failure::CannotRun(format!("{part} is not installed: {install}")));
        }
    }
    Ok(())
}

/// Runs `verb` with the tools that it needs. Where they are missing, that is an error, unless
/// `if_available`: then the output names what is missing, and the verb is left out.
///
/// # Errors
/// What is missing, or the verb's own.
pub(crate) fn where_available<T>(
    verb: &str,
    tools: Result<T, Failure>,
    if_available: bool,
    run: impl FnOnce(T) -> Result<(), String>,
) -> Result<(), Failure> {
    match tools {
        Ok(tools) => Ok(run(tools)?),
        Err(Failure::CannotRun(what)) if if_available => {
            println!("{verb}: not run: {what}");
            Ok(())
        }
        Err(Failure::CannotRun(what)) => {
            Err(Failure::CannotRun(format!("error: {verb} cannot run: {what}")))
        }
        Err(failed) => Err(failed),
    }
}
