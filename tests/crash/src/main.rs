//! `cargo xtask crash`: what was acknowledged is still there, whatever happens to the process, to
//! the disk below SQLite, or to a file.

mod actor;
mod chain;
mod check;
mod kills;
mod look;
mod model;
mod process;
mod sound;

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
}

/// Kills processes at random moments, and holds what they leave against what they said.
#[derive(clap::Args)]
struct Run {
    /// How often a process is killed.
    #[arg(long, default_value_t = 500)]
    kills: usize,
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
    let bar = ProgressBar::with_draw_target(Some(args.kills as u64), ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} kills, {eta} left") {
        bar.set_style(style);
    }
    let (tallies, failures) = kills::run(&plan, &bar);
    bar.finish_and_clear();
    let mut table = comfy_table::Table::new();
    table.load_style(comfy_table::presets::NOTHING);
    table.set_header([
        "WORK",
        "KILLS",
        "CALLS ANSWERED",
        "CUT OFF",
        "OF THESE DONE",
        "LONGEST WAIT",
    ]);
    for (work, tally) in &tallies {
        table.add_row([
            format!("{work:?}"),
            tally.kills.to_string(),
            tally.acknowledged.to_string(),
            tally.cut.to_string(),
            tally.found_done.to_string(),
            format!("{:.2} s", tally.waited.as_secs_f64()),
        ]);
    }
    println!("{table}");
    let kills: usize = tallies.values().map(|tally| tally.kills).sum();
    if failures.is_empty() {
        println!(
            "{kills} kills: nothing that was acknowledged is lost, nothing is there twice, every \
             database is sound."
        );
        return ExitCode::SUCCESS;
    }
    for failure in &failures {
        eprintln!(
            "error: home {} does not hold after round {} ({:?}); it is kept in {}; again: \
             cargo xtask crash --kills {} --seed {seed} --only {}\n{}",
            failure.chain,
            failure.round,
            failure.work,
            failure.kept.display(),
            args.kills,
            failure.chain,
            failure.why,
        );
    }
    ExitCode::FAILURE
}
