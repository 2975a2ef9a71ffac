//! `cargo xtask miri`: the unsafe runtime under Miri, which sees undefined behaviour.

use crate::Failure;
use crate::available::{need, nightly, where_available};

/// Runs the tests of the unsafe runtime under Miri.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Where nightly or Miri is missing, say so and end well.
    #[arg(long)]
    if_available: bool,
    /// How many values each property is tried with; Miri is slow.
    #[arg(long, default_value_t = 2)]
    cases: u32,
}

/// What is run: the arguments of `cargo miri`.
const RUNS: [&[&str]; 2] = [
    &["miri", "test", "--package", "mapi-session", "--lib", "--test", "wire"],
    &["miri", "test", "--package", "mapi-subsystem", "--lib", "com::"],
];

/// # Errors
/// When a run fails, or cannot begin.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let missing = need(&[
        ("the nightly toolchain", &["--version"], "rustup toolchain install nightly"),
        ("Miri", &["miri", "--version"], "rustup +nightly component add miri rust-src"),
    ]);
    where_available("miri", missing, args.if_available, |()| {
        for arguments in RUNS {
            println!("== cargo {}", arguments.join(" "));
            let mut command = nightly(arguments);
            // proptest looks for the folder that it keeps failures in; COM turns numbers into pointers.
            command.env("MIRIFLAGS", "-Zmiri-disable-isolation -Zmiri-permissive-provenance");
            command.env("PROPTEST_CASES", args.cases.to_string());
            if !command.status().is_ok_and(|status| status.success()) {
                return Err(format!("error: cargo {} failed", arguments.join(" ")));
            }
        }
        Ok(())
    })
}
