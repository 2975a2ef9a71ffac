//! Faults of the disk, below the SQLite of a process that works.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use indicatif::ProgressBar;

use crate::actor::Work;
use crate::chain::{Chain, copy};
use crate::check;
use crate::disk::{Fault, Kind};
use crate::kills::{Failure, Plan};
use crate::process::Actor;

/// Faults in one home.
const ROUNDS: usize = 10;

/// What came of the faults of one kind.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) faults: usize,
    pub(crate) acknowledged: usize,
    /// Calls that answered an error, by its code.
    pub(crate) codes: BTreeMap<String, usize>,
    pub(crate) waited: Duration,
}

/// Makes faults, and gives the tally by kind and the failures.
pub(crate) fn run(
    plan: &Plan<'_>,
    faults: usize,
    bar: &ProgressBar,
) -> (BTreeMap<Kind, Tally>, Vec<Failure>) {
    let mut tallies: BTreeMap<Kind, Tally> = BTreeMap::new();
    let mut failures = Vec::new();
    for number in 0..faults.div_ceil(ROUNDS) {
        if plan.only.is_some_and(|only| only != number) {
            continue;
        }
        let folder = plan.folder.join(format!("faults-{number}"));
        let failed = |round, work, why| Failure {
            what: "--faults",
            chain: number,
            round,
            work,
            why,
            kept: folder.clone(),
        };
        let seed = plan.seed ^ (number as u64 + 1).wrapping_mul(0xD1B5_4A32_D192_ED03);
        let rounds = ROUNDS.min(faults - number * ROUNDS);
        let made = Chain::new(folder.clone(), seed, plan.mapi.map(Path::to_owned))
            .and_then(|mut chain| chain.make().map(|()| chain));
        let mut chain = match made {
            Ok(chain) => chain,
            Err(why) => {
                failures.push(failed(0, Work::Make, why));
                continue;
            }
        };
        for round in 0..rounds {
            let kind = Kind::ALL[(number * ROUNDS + round) % Kind::ALL.len()];
            let work = chain.work(number, 1 + (number + round / Kind::ALL.len() + round) % 5);
            chain.log.push(format!("round {round}: {work:?}, {kind:?}"));
            match fault(&mut chain, work, kind, tallies.entry(kind).or_default()) {
                Ok(()) => bar.inc(1),
                Err(why) => {
                    chain.keep(&why);
                    bar.println(format!(
                        "faults {number}, round {round} ({work:?}, {kind:?}): {why}"
                    ));
                    failures.push(failed(round, work, format!("{kind:?}: {why}")));
                    break;
                }
            }
        }
        if failures.len() >= 3 {
            break;
        }
        if failures.iter().all(|failure| failure.chain != number) {
            let _ = fs::remove_dir_all(&folder);
        }
    }
    (tallies, failures)
}

/// One fault.
fn fault(chain: &mut Chain, work: Work, kind: Kind, tally: &mut Tally) -> Result<(), String> {
    let kept = chain.folder.join("kept");
    copy(&chain.home, &kept)?;
    let state = chain.state()?;
    let random = &mut chain.random;
    let fault = Fault {
        kind,
        after: random.u64(
            ..match kind {
                Kind::FailedSync => 30,
                _ => 300,
            },
        ),
        times: if kind == Kind::FullDisk || random.bool() { u64::MAX } else { 1 },
        seed: random.u64(..),
        home: chain.home.canonicalize().map_err(|error| error.to_string())?,
        kept: kept.clone(),
    };
    let fault = serde_json::to_string(&fault).map_err(|error| error.to_string())?;
    chain.log.push(fault.clone());
    let seed = chain.random.u64(..);
    let mut actor =
        Actor::start(work, &chain.home, &state, seed, Some(("--fault", fault.as_ref())))?;
    actor.wait_for(20);
    let said = actor.kill();
    chain.heard_of(&said);
    if kind.loses_power() {
        lose_power(&chain.home, &kept)?;
    }
    copy(&chain.home, &chain.folder.join("left"))?;
    let heard = check::hear(&chain.model, &said);
    if let Some(why) = &heard.ended {
        return Err(format!("the process ended by itself: {why}"));
    }
    for (code, text) in &heard.failed {
        documented(kind, code, text)?;
        *tally.codes.entry(code.clone()).or_default() += 1;
    }
    let (found, waited) = check::check(&chain.home, &heard, chain.mapi.as_deref())?;
    tally.faults += 1;
    tally.acknowledged += heard.acknowledged;
    tally.waited = tally.waited.max(waited);
    chain.go_on(&heard, found)
}

/// Whether the error of a call says what it must: a documented code, the file, and what to do.
fn documented(kind: Kind, code: &str, text: &str) -> Result<(), String> {
    let codes: &[&str] = match kind {
        Kind::FullDisk => &["MAPI_E_NOT_ENOUGH_DISK"],
        _ => &["MAPI_E_DISK_ERROR"],
    };
    // Some of several messages: the call says so, and those that failed are as before.
    // Opening a home answers a text without a code.
    let none = code == "no code" && text.contains("profiles.sqlite");
    let partial = code.starts_with("MAPI_W_PARTIAL_COMPLETION");
    if !partial && !none && !codes.iter().any(|known| code.starts_with(known)) {
        return Err(format!("a call answered {code}, not {}: {text}", codes.join(" or ")));
    }
    // MAPILogonEx has no object yet that could be asked for a text.
    let silent = partial || text.starts_with("MAPILogonEx");
    let named = text.contains(".store") || text.contains("profiles.sqlite");
    if !silent && !named {
        return Err(format!("the text of {code} names no file: {text}"));
    }
    Ok(())
}

/// Puts into a home what the disk has kept of its databases.
fn lose_power(home: &Path, kept: &Path) -> Result<(), String> {
    for folder in ["", "stores"] {
        let (home, kept) = (home.join(folder), kept.join(folder));
        let text = |error: std::io::Error| format!("{}: {error}", home.display());
        for entry in fs::read_dir(&home).map_err(text)? {
            let path = entry.map_err(text)?.path();
            if is_database(&path) {
                fs::remove_file(&path).map_err(text)?;
            }
        }
        for entry in fs::read_dir(&kept).map_err(text)? {
            let path = entry.map_err(text)?.path();
            // What all processes share of the log is made anew.
            let shared = path.to_string_lossy().ends_with("-shm");
            if let Some(name) = path.file_name()
                && is_database(&path)
                && !shared
            {
                fs::copy(&path, home.join(name)).map_err(text)?;
            }
        }
    }
    Ok(())
}

/// Whether a file is a database, or lies beside one.
fn is_database(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let name =
        ["-wal", "-shm", "-journal"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(&name);
    name.ends_with(".store") || name.ends_with(".sqlite")
}

/// A number of faults that goes with so many kills.
pub(crate) fn beside(kills: usize) -> usize {
    (kills / 2).max(Kind::ALL.len())
}
