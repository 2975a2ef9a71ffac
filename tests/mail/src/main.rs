//! `cargo xtask mail`: mail goes from one profile to another over real servers, by SMTP and by
//! IMAP, and arrives as it was sent.

#[cfg(unix)]
mod letters;
#[cfg(unix)]
mod others;
#[cfg(unix)]
mod round;
#[cfg(unix)]
mod seen;
#[cfg(unix)]
mod site;
#[cfg(unix)]
mod watch;

use std::process::ExitCode;

use clap::Parser;

/// Starts Postfix and Dovecot in a temporary folder, sends letters from one profile by SMTP,
/// receives them in another by IMAP, and compares what was written with what was received, with
/// what isync fetches and with what s-nail shows; then has mutt send, and compares that.
#[derive(Parser)]
#[command(name = "cargo xtask mail")]
struct Cli {
    /// Shows only what differs
    #[arg(long)]
    quiet: bool,
}

/// What keeps the comparison from being made.
type Failure = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(&cli) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(differences) => {
            eprintln!("error: {differences} values differ");
            ExitCode::FAILURE
        }
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(unix)]
fn run(cli: &Cli) -> Result<usize, Failure> {
    round::run(cli.quiet)
}

#[cfg(not(unix))]
fn run(_: &Cli) -> Result<usize, Failure> {
    Err("the servers are those of Debian: run it on Linux".into())
}
