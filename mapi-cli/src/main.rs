//! The command `mapi`.

mod address;
mod args;
mod commands;
mod demo;
mod dialog;
mod doctor;
mod failure;
mod letter;
mod objects;
mod output;
mod profiles;
mod registration;
mod services;
mod session;
mod settings;
mod values;
mod words;

use std::process::ExitCode;

use clap::Parser;

use crate::args::{Cli, Verb};
use crate::failure::{Failure, Result};
use crate::output::Output;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let mut out = Output::new(cli.global.json);
    if let Verb::Doctor(args) = &cli.verb
        && let Some(rule) = &args.conformance_rule
    {
        return doctor::conformance::one(&cli.global, rule).unwrap_or_else(|failure| {
            report(&failure, false);
            ExitCode::FAILURE
        });
    }
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
    let global = &cli.global;
    match &cli.verb {
        Verb::Profile(verb) => commands::profile::run(global, verb, out),
        Verb::Service(verb) => commands::service::run(global, verb, out),
        Verb::Stores => commands::stores::run(global, out),
        Verb::Folders(args) => commands::folders::run(global, args, out),
        Verb::List(args) => commands::list::run(global, args, out),
        Verb::Changes(args) => commands::changes::run(global, args, out),
        Verb::Search(args) => commands::search::run(global, args, out),
        Verb::Show(args) => commands::show::run(global, args, out),
        Verb::Form(verb) => commands::form::run(global, verb, out),
        Verb::Props(args) => commands::props::run(global, args, out),
        Verb::Import(args) => commands::import::run(global, args, out),
        Verb::Export(args) => commands::export::run(global, args, out),
        Verb::Send(args) => commands::send::run(global, args, out),
        Verb::Find(args) => commands::find::run(global, args, out),
        Verb::Contacts(verb) => commands::contacts::run(global, verb, out),
        Verb::Flush(args) => commands::flush::run(global, args, out),
        Verb::Fetch(args) => commands::fetch::run(global, args, out),
        Verb::Outbox(args) => commands::outbox::run(global, args.verb.as_ref(), out),
        Verb::Identity(args) => commands::identity::run(global, args, out),
        Verb::Status(args) => commands::status::run(global, args, out),
        Verb::Watch(args) => commands::watch::run(global, args, out),
        Verb::Error(args) => commands::error::run(args, out),
        Verb::Doctor(args) => doctor::run(global, args, out),
        Verb::Register(args) => registration::register(global, args, out),
        Verb::Unregister(args) => registration::unregister(args, out),
        Verb::Demo(args) => demo::run(global, args, out),
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
