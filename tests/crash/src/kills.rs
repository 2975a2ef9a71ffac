//! Processes killed at random moments, many times.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use indicatif::ProgressBar;

use crate::actor::Work;
use crate::chain::{Chain, Killed, ROUNDS};

/// What is to be done.
pub(crate) struct Plan<'a> {
    pub(crate) kills: usize,
    pub(crate) seed: u64,
    /// Only this home.
    pub(crate) only: Option<usize>,
    pub(crate) jobs: usize,
    pub(crate) folder: &'a Path,
    pub(crate) mapi: Option<&'a Path>,
}

/// What came of the kills of one kind of work.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) kills: usize,
    pub(crate) acknowledged: usize,
    pub(crate) cut: usize,
    pub(crate) found_done: usize,
    pub(crate) waited: Duration,
}

/// A kill after which something did not hold.
pub(crate) struct Failure {
    /// The option that says how many of these there are.
    pub(crate) what: &'static str,
    pub(crate) chain: usize,
    pub(crate) round: usize,
    pub(crate) work: Work,
    pub(crate) why: String,
    pub(crate) kept: PathBuf,
}

/// Kills, and gives the tally by work and the failures.
pub(crate) fn run(plan: &Plan<'_>, bar: &ProgressBar) -> (BTreeMap<Work, Tally>, Vec<Failure>) {
    let chains = plan.kills.div_ceil(ROUNDS);
    let next = AtomicUsize::new(plan.only.unwrap_or(0));
    let end = plan.only.map_or(chains, |only| only + 1);
    let stop = AtomicBool::new(false);
    let found = Mutex::new((BTreeMap::<Work, Tally>::new(), Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..plan.jobs.max(1) {
            scope.spawn(|| {
                loop {
                    let chain = next.fetch_add(1, Ordering::Relaxed);
                    if chain >= end || stop.load(Ordering::Relaxed) {
                        return;
                    }
                    let rounds = ROUNDS.min(plan.kills - (chain * ROUNDS).min(plan.kills));
                    let failed = chain_of(plan, chain, rounds, &|killed| {
                        bar.inc(1);
                        let mut found = found.lock().unwrap_or_else(|e| e.into_inner());
                        let tally = found.0.entry(killed.work).or_default();
                        tally.kills += 1;
                        tally.acknowledged += killed.acknowledged;
                        tally.cut += usize::from(killed.cut.is_some());
                        tally.found_done += usize::from(killed.cut == Some(true));
                        tally.waited = tally.waited.max(killed.waited);
                    });
                    if let Err(failure) = failed {
                        bar.println(format!(
                            "home {}, round {} ({:?}): {}",
                            failure.chain, failure.round, failure.work, failure.why
                        ));
                        let mut found = found.lock().unwrap_or_else(|e| e.into_inner());
                        found.1.push(failure);
                        // A few show what is wrong; the rest would say the same.
                        stop.fetch_or(found.1.len() >= 3, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    found.into_inner().unwrap_or_else(|e| e.into_inner())
}

/// The rounds of one home.
fn chain_of(
    plan: &Plan<'_>,
    number: usize,
    rounds: usize,
    killed: &dyn Fn(Killed),
) -> Result<(), Failure> {
    let folder = plan.folder.join(format!("home-{number}"));
    let failure = |round, work, why| Failure {
        what: "--kills",
        chain: number,
        round,
        work,
        why,
        kept: folder.clone(),
    };
    // Homes that come one after the other have nothing in common.
    let seed = plan.seed ^ (number as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mut chain = Chain::new(folder.clone(), seed, plan.mapi.map(Path::to_owned))
        .map_err(|why| failure(0, Work::Make, why))?;
    for round in 0..rounds {
        let work = chain.work(number, round);
        chain.log.push(format!("round {round}: {work:?}"));
        match chain.kill(work) {
            Ok(outcome) => killed(outcome),
            Err(why) => {
                chain.keep(&why);
                return Err(failure(round, work, why));
            }
        }
    }
    // What went well needs no room.
    let _ = std::fs::remove_dir_all(folder);
    Ok(())
}
