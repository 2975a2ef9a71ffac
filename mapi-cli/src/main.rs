//! The command `mapi`.

mod args;
mod commands;
mod failure;
mod output;

use std::process::ExitCode;

use clap::Parser;

use crate::args::{Cli, Verb};
use crate::failure::{Failure, Result};
use crate::output::Output;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let mut out = Output::new(cli.global.json);
    match run(&cli, &mut out).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        // `mapi list Inbox | head` is no failure.
        Err(failure) if failure.closed_pipe => ExitCode::SUCCESS,
        Err(failure) => {
            // What was written before the failure belongs before its report.
            let _ = out.flush();
            report(&failure, cli.global.json);
            ExitCode::FAILURE
        }
    }
}

fn run(cli: &Cli, out: &mut Output) -> Result<()> {
    match &cli.verb {
        Verb::Error(args) => commands::error::run(args, out),
        other => Err(Failure::new(format!("{other:?}"))),
    }
}

/// Reports on standard error, so that what a program reads on standard output stays pure.
fn report(failure: &Failure, json: bool) {
    if json {
        eprintln!("{:#}", serde_json::json!({ "error": failure }));
    } else {
        eprintln!("mapi: {failure}");
    }
}
