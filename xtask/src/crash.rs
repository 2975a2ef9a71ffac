//! `cargo xtask crash`: nothing that was acknowledged is lost.

use std::path::PathBuf;
use std::process::Command;

use crate::{cargo, root, succeed};

/// Options of `crash`; what it does with them is in `tests/crash`.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Args {
    /// `--help` lists them.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "OPTION")]
    options: Vec<String>,
}

/// Builds the program that is killed, and `mapi` for its doctor, and runs the tests.
///
/// # Errors
/// When something does not build, or does not hold.
pub(crate) fn run(args: &Args) -> Result<(), String> {
    succeed(&mut cargo(&["build", "--quiet", "--package", "mapi-cli", "--package", "mapi-crash"]))?;
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |folder| root().join(PathBuf::from(folder)));
    let program =
        |name: &str| target.join("debug").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    let mut command = Command::new(program("mapi-crash"));
    command.env("MAPI_CRASH_FOLDER", target.join("crash"));
    command.env("MAPI_CRASH_MAPI", program("mapi")).args(&args.options);
    let status = command.status().map_err(|error| format!("error: mapi-crash: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err("error: something that was acknowledged does not hold".into())
    }
}
