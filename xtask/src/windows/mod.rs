//! `cargo xtask windows`: the workspace built for Windows, and run under Wine.

mod check;
mod clients;
mod place;
mod registry;
mod report;
mod rules;
mod setup;
mod tests;
mod wine;

use report::Report;
use wine::Wine;

use crate::Failure;
use crate::available::where_available;

/// The target whose programs run under Wine.
const TARGET: &str = "x86_64-pc-windows-gnu";

/// Builds the workspace for Windows and runs it under Wine, where programs of Windows run on
/// Linux; sets up what is missing for that, if the user is root.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Where the set-up cannot be had, say so and end well; else that ends with exit code 3.
    #[arg(long)]
    if_available: bool,
    /// Runs only these parts.
    #[arg(value_enum)]
    parts: Vec<Part>,
}

/// A part of the verb.
#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
enum Part {
    /// The tests of the workspace, under Wine.
    Tests,
    /// Clients on the subsystem's DLL: the demo, one in C++, one on Microsoft's outlook-mapi.
    Clients,
    /// `cargo check` for targets whose programs do not run here.
    Check,
}

/// A part, and what runs it.
type Step = (Part, fn(&Wine, &mut Report) -> Result<(), String>);

const STEPS: [Step; 3] =
    [(Part::Tests, tests::run), (Part::Clients, clients::run), (Part::Check, check::run)];

/// # Errors
/// When a part fails, or the set-up cannot be had.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    where_available("windows", setup::set_up(), args.if_available, |wine| {
        let _server = wine.serve()?;
        let mut report = Report::default();
        for (part, step) in STEPS {
            if args.parts.is_empty() || args.parts.contains(&part) {
                report.part(|report| step(&wine, report));
            }
        }
        report.close()
    })
}
