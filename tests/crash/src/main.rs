//! `cargo xtask crash`: what was acknowledged is still there, whatever happens to the process, to
//! the disk below SQLite, or to a file.

mod actor;
mod chain;
mod check;
mod damage;
mod disk;
mod faults;
mod kills;
mod look;
mod model;
mod process;
mod report;
mod sound;
mod tmpfs;
mod walk;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

#[derive(Parser)]
#[command(name = "cargo xtask crash", args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    act: Option<Act>,
    #[command(flatten)]
    run: Run,
}

#[derive(Subcommand)]
enum Act {
    /// The process that is killed.
    #[command(hide = true)]
    Act(actor::Args),
    /// The process that reads a damaged home.
    #[command(hide = true)]
    Walk(walk::Args),
}

/// Kills processes at random moments, and holds what they leave against what they said.
#[derive(clap::Args)]
struct Run {
    /// How often a process is killed.
    #[arg(long, default_value_t = 500)]
    kills: usize,
    /// How often the disk fails below a process; half the kills if not said.
    #[arg(long)]
    faults: Option<usize>,
    /// How many files are damaged; as many as kills if not said.
    #[arg(long)]
    damages: Option<usize>,
    /// What chance comes from; printed, so that a run can be repeated.
    #[arg(long)]
    seed: Option<u64>,
    /// Only the home with this number, of those that the seed gives.
    #[arg(long, value_name = "NUMBER")]
    only: Option<usize>,
    /// How many homes are worked on at a time; as many as there are processors if not said.
    #[arg(long)]
    jobs: Option<usize>,
    /// Where homes are made; those that fail stay there.
    #[arg(long, value_name = "DIR", env = "MAPI_CRASH_FOLDER", default_value = "target/crash")]
    folder: PathBuf,
    /// The program `mapi`, whose doctor looks at each home too.
    #[arg(long, value_name = "FILE", env = "MAPI_CRASH_MAPI")]
    mapi: Option<PathBuf>,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    match &cli.act {
        Some(Act::Act(args)) => {
            actor::run(args);
            ExitCode::SUCCESS
        }
        Some(Act::Walk(args)) => {
            walk::run(args);
            ExitCode::SUCCESS
        }
        None => run(&cli.run),
    }
}

fn run(args: &Run) -> ExitCode {
    let seed = args.seed.unwrap_or_else(|| fastrand::u64(..u64::from(u32::MAX)));
    println!("seed {seed}");
    let plan = kills::Plan {
        kills: args.kills,
        seed,
        only: args.only,
        jobs: args
            .jobs
            .unwrap_or_else(|| std::thread::available_parallelism().map_or(1, Into::into)),
        folder: &args.folder,
        mapi: args.mapi.as_deref(),
    };
    let faults = args.faults.unwrap_or_else(|| faults::beside(args.kills));
    let damages = args.damages.unwrap_or(args.kills);
    let mut failures = Vec::new();

    let (tallies, mut failed) = kills::run(&plan, &bar(args.kills, "kills"));
    failures.append(&mut failed);
    report::kills(&tallies);

    let (tallies, mut failed) = faults::run(&plan, faults, &bar(faults, "faults"));
    failures.append(&mut failed);
    report::faults(&tallies);

    if faults > 0 {
        match tmpfs::run(&plan) {
            Ok(outcome) => report::full_disk(&outcome),
            Err(failure) => failures.push(failure),
        }
    }

    let (tallies, mut failed) = damage::run(&plan, damages, &bar(damages, "damaged files"));
    failures.append(&mut failed);
    report::damages(&tallies);

    if failures.is_empty() {
        println!(
            "Nothing that was acknowledged is lost, nothing is there twice, every database is sound."
        );
        return ExitCode::SUCCESS;
    }
    for failure in &failures {
        report::failure(failure, [args.kills, faults, damages], seed);
    }
    ExitCode::FAILURE
}

/// Drawn where standard error is a terminal.
fn bar(length: usize, what: &str) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(length as u64), ProgressDrawTarget::stderr());
    let template = format!("{{bar:40}} {{pos}}/{{len}} {what}, {{eta}} left");
    match ProgressStyle::with_template(&template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
