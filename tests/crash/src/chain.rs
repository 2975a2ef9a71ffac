//! A home from its making on, with a kill in each round: each finds what those before have left.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use fastrand::Rng;

use crate::actor::{self, Said, State, Work};
use crate::check::{self, Heard};
use crate::look;
use crate::model::{Model, Op};
use crate::process::Actor;

/// Kills in one home.
pub(crate) const ROUNDS: usize = 8;

/// What came of a kill.
pub(crate) struct Killed {
    pub(crate) work: Work,
    pub(crate) acknowledged: usize,
    /// A call was cut off, and whether it is found done.
    pub(crate) cut: Option<bool>,
    pub(crate) waited: Duration,
}

/// A home under test.
pub(crate) struct Chain {
    pub(crate) folder: PathBuf,
    pub(crate) home: PathBuf,
    pub(crate) random: Rng,
    pub(crate) model: Model,
    pub(crate) next: u64,
    /// The program `mapi`.
    pub(crate) mapi: Option<PathBuf>,
    /// Who has said what in the round.
    pub(crate) log: Vec<String>,
}

impl Chain {
    /// A folder that holds the home and what is known of it.
    pub(crate) fn new(folder: PathBuf, seed: u64, mapi: Option<PathBuf>) -> Result<Chain, String> {
        let text = |error: std::io::Error| format!("{}: {error}", folder.display());
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(text)?;
        }
        fs::create_dir_all(&folder).map_err(text)?;
        let home = folder.join("home");
        let random = Rng::with_seed(seed);
        Ok(Chain { home, folder, random, model: Model::default(), next: 0, mapi, log: Vec::new() })
    }

    /// What the process in this round does.
    pub(crate) fn work(&self, chain: usize, round: usize) -> Work {
        const TURNS: [Work; 5] =
            [Work::Import, Work::Submit, Work::Move, Work::Change, Work::Profiles];
        if round == 0 { Work::Make } else { TURNS[(chain * (ROUNDS - 1) + round) % TURNS.len()] }
    }

    /// The file with what is known of the home.
    pub(crate) fn state(&self) -> Result<PathBuf, String> {
        let path = self.folder.join("state.json");
        let state = State { model: self.model.clone(), next: self.next };
        let bytes = serde_json::to_vec(&state).map_err(|error| error.to_string())?;
        fs::write(&path, bytes).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(path)
    }

    /// Has a process work, kills it, and holds what it leaves against what it said.
    pub(crate) fn kill(&mut self, work: Work) -> Result<Killed, String> {
        let state = self.state()?;
        let seed = self.random.u64(..);
        let mut actor = Actor::start(work, &self.home, &state, seed, None)?;
        // Another process works off the queue meanwhile.
        let spool = if work == Work::Submit && self.random.bool() {
            Some(Actor::start(Work::Spool, &self.home, &state, seed, None)?)
        } else {
            None
        };
        let (calls, most) = if work == Work::Make {
            (self.random.usize(..6), 40_000)
        } else {
            (self.random.usize(..14), 12_000)
        };
        if calls == 0 && self.random.bool() {
            // While it starts.
            std::thread::sleep(Duration::from_micros(self.random.u64(..150_000)));
        } else {
            actor.wait_for(calls);
            std::thread::sleep(Duration::from_micros(self.random.u64(..most)));
        }
        let first = spool.is_some() && self.random.bool();
        if let Some(spool) = spool {
            if first {
                self.heard_of(&spool.kill());
                std::thread::sleep(Duration::from_micros(self.random.u64(..20_000)));
                return self.after(work, &actor.kill());
            }
            let said = actor.kill();
            std::thread::sleep(Duration::from_micros(self.random.u64(..20_000)));
            self.heard_of(&spool.kill());
            return self.after(work, &said);
        }
        self.after(work, &actor.kill())
    }

    /// Makes a home.
    pub(crate) fn make(&mut self) -> Result<(), String> {
        fs::create_dir_all(&self.home)
            .map_err(|error| format!("{}: {error}", self.home.display()))?;
        let nothing = check::hear(&Model::default(), &[]);
        self.go_on(&nothing, Model::default())
    }

    pub(crate) fn heard_of(&mut self, said: &[Said]) {
        self.log.extend(said.iter().filter_map(|said| serde_json::to_string(said).ok()));
    }

    fn after(&mut self, work: Work, said: &[Said]) -> Result<Killed, String> {
        self.heard_of(said);
        // As it was left: checking changes it.
        let left = self.folder.join("left");
        copy(&self.home, &left)?;
        let heard = check::hear(&self.model, said);
        if let Some(why) = &heard.ended {
            return Err(format!("the process ended by itself: {why}"));
        }
        let (found, waited) = check::check(&self.home, &heard, self.mapi.as_deref())?;
        let killed = self.killed(work, &heard, &found, waited);
        self.go_on(&heard, found)?;
        Ok(killed)
    }

    fn killed(&self, work: Work, heard: &Heard, found: &Model, waited: Duration) -> Killed {
        let cut = heard.cut.as_ref().filter(|op| !matches!(op, Op::Flush));
        let cut = cut.map(|_| heard.candidates.first().is_some_and(|before| before != found));
        Killed { work, acknowledged: heard.acknowledged, cut, waited }
    }

    /// Takes what was found for what is there, and makes what the home still lacks.
    pub(crate) fn go_on(&mut self, heard: &Heard, found: Model) -> Result<(), String> {
        self.model = found;
        self.next = self.next.max(heard.highest);
        let lacks = actor::making(&self.model);
        if lacks.is_empty() {
            return Ok(());
        }
        let mapi = look::initialize(&self.home)?;
        let admin = mapi.profiles().map_err(|error| error.to_string())?;
        for op in lacks {
            actor::administer(&admin, &op).map_err(|error| error.to_string())?;
            self.model = self.model.after(&op);
        }
        Ok(())
    }

    /// Keeps what is needed to look into a failure.
    pub(crate) fn keep(&self, why: &str) {
        let _ = fs::write(self.folder.join("said.jsonl"), self.log.join("\n"));
        let _ = fs::write(self.folder.join("why.txt"), why);
    }
}

/// Copies a folder.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let text = |error: std::io::Error| format!("{}: {error}", from.display());
    if to.exists() {
        fs::remove_dir_all(to).map_err(text)?;
    }
    fs::create_dir_all(to).map_err(text)?;
    if !from.exists() {
        return Ok(());
    }
    for entry in fs::read_dir(from).map_err(text)? {
        let entry = entry.map_err(text)?;
        let target = to.join(entry.file_name());
        if entry.file_type().map_err(text)?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target).map_err(text)?;
        }
    }
    Ok(())
}
