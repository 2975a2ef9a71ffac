//! `cargo xtask VERB`: what developers and CI run. Each verb is a module.

mod api;
mod available;
mod build_cost;
mod codegen;
mod conformance;
mod coverage;
mod crash;
mod demo;
mod extension;
mod features;
mod fmt_spec;
mod fuzz;
mod mail;
mod miri;
mod test;
mod windows;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use clap::{Parser, Subcommand};

/// Tasks of the workspace.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Makes the bindings from spec/, or checks that they are made of it.
    Codegen(codegen::Args),
    /// Brings the YAML of specs into its canonical form, or checks that it is in it.
    FmtSpec(fmt_spec::Args),
    /// Lists the public API of the published crates, or checks it against the committed lists.
    Api(api::Args),
    /// Builds the example of a user's crate from packages in an empty folder, and tests it.
    Extension,
    /// Tells how much of the reference the spec has, and names what it has not.
    Coverage(coverage::Args),
    /// Holds a MAPI against every documented rule, and prints the table.
    Conformance(conformance::Args),
    /// Kills processes, breaks the disk below SQLite and damages databases: nothing is lost.
    Crash(crash::Args),
    /// Checks the bindings, then walks a session through its five parts on real mail.
    Demo(demo::Args),
    /// Sends and receives mail over real servers, and compares what arrived with what was sent.
    Mail(mail::Args),
    /// Checks everything that must hold: formatting, generated files, lints, tests, examples,
    /// licences.
    Test,
    /// Compares a clean check of mapi-session with one of its dependencies; takes minutes.
    BuildCost,
    /// Runs the fuzz targets, each for a while.
    Fuzz(fuzz::Args),
    /// Runs the tests of the unsafe runtime under Miri.
    Miri(miri::Args),
    /// Builds the workspace for Windows and runs it under Wine.
    Windows(windows::Args),
}

/// How a verb can end other than well.
enum Failure {
    /// What it checks does not hold.
    Failed(String),
    /// This machine lacks what it needs.
    CannotRun(String),
}

impl From<String> for Failure {
    fn from(message: String) -> Failure {
        Failure::Failed(message)
    }
}

fn run(verb: &Verb) -> Result<(), Failure> {
    match verb {
        Verb::Codegen(args) => codegen::run(args)?,
        Verb::FmtSpec(args) => fmt_spec::run(args)?,
        Verb::Api(args) => api::run(args)?,
        Verb::Extension => extension::run()?,
        Verb::Coverage(args) => coverage::run(args)?,
        Verb::Conformance(args) => conformance::run(args)?,
        Verb::Crash(args) => crash::run(args)?,
        Verb::Demo(args) => demo::run(args)?,
        Verb::Mail(args) => mail::run(args)?,
        Verb::Test => test::run()?,
        Verb::BuildCost => build_cost::run()?,
        Verb::Fuzz(args) => fuzz::run(args)?,
        Verb::Miri(args) => miri::run(args)?,
        Verb::Windows(args) => windows::run(args)?,
    }
    Ok(())
}

/// Exit code 1 tells that something does not hold, 3 that this machine cannot tell; 2 is that of an
/// unknown command line.
fn main() -> ExitCode {
    let (message, code) = match run(&Cli::parse().verb) {
        Ok(()) => return ExitCode::SUCCESS,
        Err(Failure::Failed(message)) => (message, ExitCode::FAILURE),
        Err(Failure::CannotRun(message)) => (message, ExitCode::from(3)),
    };
    eprintln!("{}", message.trim_end());
    code
}

/// The root of the workspace.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Cargo, run in the root of the workspace.
fn cargo(args: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root()).args(args);
    command
}

/// Runs a command; that it fails is an error that shows it.
fn succeed(command: &mut Command) -> Result<(), String> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("error: {command:?}: {status}")),
        Err(e) => Err(format!("error: {command:?}: {e}")),
    }
}
