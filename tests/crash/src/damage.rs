//! Damaged databases: each is told of, or read as far as it can be; nothing else suffers.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use fastrand::Rng;
use indicatif::ProgressBar;

use crate::actor::Work;
use crate::chain::{Chain, copy};
use crate::check;
use crate::kills::{Failure, Plan};
use crate::process::Actor;
use crate::sound;
use crate::walk::Found;

/// How long reading a damaged home may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// How much memory it may take, in MiB. A whole one takes a twentieth of it.
const MEMORY: usize = 300;

/// What is done to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Damage {
    Cut,
    CutInHeader,
    Flipped,
    FlippedHeader,
    FlippedPageHead,
    ManyFlipped,
    ZeroPage,
    SwappedPages,
    Garbage,
    /// The database is whole, and what a value in it says is not.
    Value,
}

const ALL: [Damage; 10] = [
    Damage::Cut,
    Damage::CutInHeader,
    Damage::Flipped,
    Damage::FlippedHeader,
    Damage::FlippedPageHead,
    Damage::ManyFlipped,
    Damage::ZeroPage,
    Damage::SwappedPages,
    Damage::Garbage,
    Damage::Value,
];

/// What came of one kind of damage.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) files: usize,
    /// Nothing could be read of it.
    pub(crate) refused: usize,
    /// Some of it could, and errors told of the rest.
    pub(crate) partly: usize,
    /// All of it could: the damage is in what nobody reads, or in a text.
    pub(crate) read: usize,
    /// How often `mapi doctor` was asked, and told of it.
    pub(crate) asked: usize,
    pub(crate) told: usize,
    pub(crate) memory: usize,
}

/// Damages files, and gives the tally by kind and the failures.
pub(crate) fn run(
    plan: &Plan<'_>,
    damages: usize,
    bar: &ProgressBar,
) -> (BTreeMap<Damage, Tally>, Vec<Failure>) {
    let mut tallies: BTreeMap<Damage, Tally> = BTreeMap::new();
    let folder = plan.folder.join("damage");
    let failed = |round, why| Failure {
        what: "--damages",
        chain: 0,
        round,
        work: Work::Make,
        why,
        kept: folder.clone(),
    };
    if damages == 0 || plan.only.is_some_and(|only| only != 0) {
        return (tallies, Vec::new());
    }
    let (chain, whole) = match made(plan, &folder) {
        Ok(made) => made,
        Err(why) => return (tallies, vec![failed(0, why)]),
    };
    let files = sound::databases(&chain.home);
    let mut random = Rng::with_seed(plan.seed);
    let mut failures = Vec::new();
    for round in 0..damages {
        let damage = ALL[round % ALL.len()];
        let file = &files[(round / ALL.len()) % files.len()];
        let mut one = One { chain: &chain, file, whole: &whole, random: &mut random };
        match one.spoil(damage, round % 4 == 0, tallies.entry(damage).or_default()) {
            Ok(()) => bar.inc(1),
            Err(why) => {
                let kept = folder.join(format!("damaged-{round}"));
                let _ = fs::rename(folder.join("damaged"), &kept);
                let why = format!("{damage:?} of {}: {why}", name(file));
                bar.println(format!("damage {round}: {why}"));
                failures.push(Failure { kept, ..failed(round, why) });
                if failures.len() >= 3 {
                    break;
                }
            }
        }
    }
    if failures.is_empty() {
        let _ = fs::remove_dir_all(&folder);
    }
    (tallies, failures)
}

/// A home with mail of all kinds, which nobody has open, and what is read in it.
fn made(plan: &Plan<'_>, folder: &Path) -> Result<(Chain, Found), String> {
    let mut chain = Chain::new(folder.to_owned(), plan.seed, plan.mapi.map(Path::to_owned))?;
    chain.make()?;
    for (work, calls) in
        [(Work::Import, 12), (Work::Submit, 20), (Work::Change, 40), (Work::Move, 20)]
    {
        let state = chain.state()?;
        let seed = chain.random.u64(..);
        let mut actor = Actor::start(work, &chain.home, &state, seed, None)?;
        actor.wait_for(calls);
        let heard = check::hear(&chain.model, &actor.kill());
        let (found, _) = check::check(&chain.home, &heard, None)?;
        chain.go_on(&heard, found)?;
    }
    let whole = walk(&chain.home)?;
    match whole.errors.first() {
        None => Ok((chain, whole)),
        Some(error) => Err(format!("a whole home answers {}: {}", error.code, error.text)),
    }
}

/// One file of a home that is damaged.
struct One<'a> {
    chain: &'a Chain,
    file: &'a Path,
    whole: &'a Found,
    random: &'a mut Rng,
}

impl One<'_> {
    fn spoil(&mut self, damage: Damage, doctor: bool, tally: &mut Tally) -> Result<(), String> {
        let home = self.chain.folder.join("damaged");
        copy(&self.chain.home, &home)?;
        let within = self.file.strip_prefix(&self.chain.home).map_err(|e| e.to_string())?;
        let path = home.join(within);
        let text = |error: std::io::Error| format!("{}: {error}", path.display());
        let mut bytes = fs::read(&path).map_err(text)?;
        if damage == Damage::Value {
            spoil_value(&path, self.random).map_err(|error| error.to_string())?;
            bytes = fs::read(&path).map_err(text)?;
        } else {
            self.change(&mut bytes, damage);
            fs::write(&path, &bytes).map_err(text)?;
        }

        let found = walk(&home)?;
        tally.files += 1;
        tally.memory = tally.memory.max(found.memory);
        self.judge(&found)?;
        let store = path.extension().is_some_and(|extension| extension == "store");
        let refused = found.read.is_empty();
        // The profiles are written by everyone whom they let log on.
        let untouched = store || found.errors.iter().any(|error| error.code == "no code");
        if untouched && fs::read(&path).map_err(text)? != bytes {
            return Err("it was changed".into());
        }
        if store && refused {
            return Err(format!("no store of the home could be read: {:?}", found.errors));
        }
        let all = found.errors.is_empty() && found.read == self.whole.read;
        *(if all {
            &mut tally.read
        } else if found.read.values().sum::<usize>() > 0 && !store
            || found.read.len() == self.whole.read.len()
        {
            &mut tally.partly
        } else {
            &mut tally.refused
        }) += 1;
        if doctor && let Some(mapi) = &self.chain.mapi {
            tally.asked += 1;
            tally.told += usize::from(self.doctor(mapi, &home, &path)?);
        }
        Ok(())
    }

    fn change(&mut self, bytes: &mut Vec<u8>, damage: Damage) {
        let size = page_size(bytes);
        let pages = bytes.len() / size;
        let random = &mut *self.random;
        match damage {
            Damage::Cut => bytes.truncate(random.usize(100..bytes.len())),
            // An empty file is no damaged store: it is one that is about to be made. SQLite takes a
            // file of one byte for an empty one.
            Damage::CutInHeader => bytes.truncate(random.usize(2..100)),
            Damage::Flipped => flip(bytes, random.usize(100..pages * size), random),
            Damage::FlippedHeader => flip(bytes, random.usize(..100), random),
            Damage::FlippedPageHead => {
                let at = random.usize(1..pages) * size + random.usize(..16);
                flip(bytes, at, random);
            }
            Damage::ManyFlipped => {
                for _ in 0..200 {
                    flip(bytes, random.usize(100..pages * size), random);
                }
            }
            Damage::ZeroPage => {
                let page = random.usize(1..pages) * size;
                bytes[page..page + size].fill(0);
            }
            Damage::SwappedPages => {
                let (one, other) = (random.usize(1..pages), random.usize(1..pages));
                for at in 0..size {
                    bytes.swap(one * size + at, other * size + at);
                }
            }
            Damage::Value => {}
            Damage::Garbage => {
                let page = random.usize(1..pages) * size;
                random.fill(&mut bytes[page..page + 512]);
            }
        }
    }

    /// Whether what was found is what may be.
    fn judge(&self, found: &Found) -> Result<(), String> {
        if found.memory > MEMORY {
            return Err(format!("reading it took {} MiB", found.memory));
        }
        let damaged = name(self.file);
        for error in &found.errors {
            let vague = ["MAPI_E_CALL_FAILED", "MAPI_E_NOT_ENOUGH_MEMORY", "MAPI_E_BUSY"];
            if vague.iter().any(|code| error.code.starts_with(code)) {
                return Err(format!("a call answered {}: {}", error.code, error.text));
            }
            // MAPILogonEx has no object yet that could be asked for a text.
            let about = error.code.starts_with("MAPI_E_CORRUPT") || error.code == "no code";
            let named = error.text.contains(&damaged) || error.text.starts_with("MAPILogonEx");
            if about && !named {
                return Err(format!("an error does not name the file: {}", error.text));
            }
            let advice = [
                "put back a copy",
                "put it back from a copy",
                "use that release",
                "open it with",
                "name a file",
            ];
            if error.text.contains(&damaged)
                && about
                && !advice.iter().any(|advice| error.text.contains(advice))
            {
                return Err(format!("an error does not say what to do: {}", error.text));
            }
        }
        let store = self.file.extension().is_some_and(|extension| extension == "store");
        if store {
            // All stores but one have all of their messages.
            let less: Vec<_> = self
                .whole
                .read
                .iter()
                .filter(|(name, count)| found.read.get(*name) != Some(count))
                .map(|(name, _)| name.as_str())
                .collect();
            if less.len() > 1 {
                return Err(format!("it kept others away: {less:?} ({:?})", found.errors));
            }
        }
        Ok(())
    }

    /// Whether the doctor tells of it; it must where SQLite itself sees it.
    fn doctor(&self, mapi: &Path, home: &Path, path: &Path) -> Result<bool, String> {
        let output = Command::new(mapi)
            .arg("--home")
            .arg(home)
            .args(["--profile", "Ida", "doctor"])
            .output()
            .map_err(|error| format!("{} does not run: {error}", mapi.display()))?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned()
            + &String::from_utf8_lossy(&output.stderr);
        let seen = {
            let connection = rusqlite::Connection::open(path).map_err(|error| error.to_string())?;
            let first: rusqlite::Result<String> =
                connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0));
            first.map_or(true, |first| first != "ok")
        };
        let told = !output.status.success() && text.contains(&name(path));
        if seen && !told {
            return Err(format!("mapi doctor does not tell of it: {text}"));
        }
        Ok(told)
    }
}

/// Changes bytes of some values of a database, so that SQLite has nothing against it.
fn spoil_value(path: &Path, random: &mut Rng) -> rusqlite::Result<()> {
    const STORE: [(&str, &str); 5] = [
        ("message", "props"),
        ("recipient", "props"),
        ("attachment", "props"),
        ("folder", "props"),
        ("large", "bytes"),
    ];
    const PROFILES: [(&str, &str); 1] = [("section_prop", "value")];
    let database = rusqlite::Connection::open(path)?;
    let store = path.extension().is_some_and(|extension| extension == "store");
    let places = if store { &STORE[..] } else { &PROFILES[..] };
    let (table, column) = places[random.usize(..places.len())];
    let mut select = database.prepare(&format!("SELECT DISTINCT {column} FROM {table}"))?;
    let values: Vec<Vec<u8>> = select.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    for value in values {
        let mut spoiled = value.clone();
        match random.u8(..3) {
            0 => spoiled.truncate(random.usize(..=value.len())),
            _ if value.is_empty() => {}
            1 => flip(&mut spoiled, random.usize(..value.len()), random),
            _ => random.fill(&mut spoiled),
        }
        let update = format!("UPDATE {table} SET {column} = ?1 WHERE {column} = ?2");
        database.execute(&update, (spoiled, value))?;
    }
    Ok(())
}

/// The size of a database's pages, in bytes, as its head says.
fn page_size(bytes: &[u8]) -> usize {
    match bytes.get(16..18) {
        Some(&[high, low]) => usize::from(u16::from_be_bytes([high, low])).max(512),
        _ => 512,
    }
}

/// Changes some bits of a byte.
fn flip(bytes: &mut [u8], at: usize, random: &mut Rng) {
    let bits = random.u8(1..);
    if let Some(byte) = bytes.get_mut(at) {
        *byte ^= bits;
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Has a process of its own read everything in a home.
fn walk(home: &Path) -> Result<Found, String> {
    let program: PathBuf = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut child = Command::new(program)
        .args(["walk", "--home"])
        .arg(home)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("a process cannot be started: {error}"))?;
    // It says little, at its end: no pipe fills up meanwhile.
    let end = Instant::now() + PATIENCE;
    while child.try_wait().is_ok_and(|status| status.is_none()) {
        if Instant::now() > end {
            let _ = child.kill();
            let _ = child.wait();
            return Err(format!("reading it takes more than {} s", PATIENCE.as_secs()));
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() || said.contains("panicked") {
        return Err(format!("reading it ended with {}: {said}", output.status));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| format!("{error}: {said}"))
}
