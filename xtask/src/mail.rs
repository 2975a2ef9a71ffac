//! `cargo xtask mail`: mail over real servers.

use crate::{cargo, succeed};

/// Options of `mail`; what it does with them is in `tests/mail`.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Args {
    /// `--help` lists them.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "OPTION")]
    options: Vec<String>,
}

/// Builds the program that sends and compares, and runs it.
///
/// # Errors
/// When it does not build, or when something arrived otherwise than it was sent.
pub(crate) fn run(args: &Args) -> Result<(), String> {
    let mut command = cargo(&["run", "--quiet", "--package", "mapi-test-mail", "--"]);
    succeed(command.args(&args.options))
}
