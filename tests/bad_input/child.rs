//! This program as its own child: what a test needs another process for.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use mapi_session::flags::FlushFlags;
use mapi_session::{Logon, Mapi, Result, tags};
use mapi_subsystem::import::Importer;
use mapi_subsystem::store::Database;
use mapi_tests::{message, recipient};

const ROLE: &str = "MAPI_TESTS_ROLE";
const PATH: &str = "MAPI_TESTS_PATH";
const MORE: &str = "MAPI_TESTS_MORE";

/// A child that plays a role; it says what it has done line by line.
pub(crate) struct Actor {
    child: Child,
    lines: BufReader<ChildStdout>,
}

/// The command that runs this program in a role.
pub(crate) fn command(role: &str, path: &Path, more: &Path) -> Command {
    let program = std::env::current_exe().expect("a test program has a path");
    let mut command = Command::new(program);
    command
        .args(["--exact", "child::role", "--ignored", "--nocapture", "--quiet"])
        .env(ROLE, role)
        .env(PATH, path)
        .env(MORE, more)
        .stdout(Stdio::piped());
    command
}

impl Actor {
    pub(crate) fn start(role: &str, path: &Path, more: &Path) -> Actor {
        let mut child = command(role, path, more).spawn().expect("the child starts");
        let lines = BufReader::new(child.stdout.take().expect("its output is ours"));
        Actor { child, lines }
    }

    /// The next line that begins so: what follows.
    pub(crate) fn says(&mut self, start: &str) -> String {
        let mut line = String::new();
        loop {
            line.clear();
            let read = self.lines.read_line(&mut line).expect("lines of text");
            assert!(read > 0, "the child ended before it said {start:?}");
            if let Some(rest) = line.trim_end().strip_prefix(start) {
                return rest.to_owned();
            }
        }
    }

    /// Kills it, as `kill -9` does, and gives what it had said by then.
    pub(crate) fn kill(mut self) -> Vec<String> {
        self.child.kill().expect("it can be killed");
        self.child.wait().expect("it ends");
        self.lines.lines().map_while(std::io::Result::ok).collect()
    }
}

fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{text}").and_then(|()| out.flush()).expect("the parent listens");
}

/// What the child does.
#[test]
#[ignore = "other tests run it, in a process of its own"]
fn role() {
    let path = |name| PathBuf::from(std::env::var_os(name).expect("other tests run it"));
    let role = std::env::var(ROLE).expect("other tests run it");
    let (path, more) = (path(PATH), path(MORE));
    match role.as_str() {
        "lock" => lock(&path),
        "open" => open(&path),
        "import" => import(&path, &more),
        "submit" => submit(&mapi_tests::initialize(&path)).expect("messages are taken"),
        "flush" => flush(&mapi_tests::initialize(&path)).expect("messages are sent"),
        other => panic!("no role is called {other}"),
    }
}

/// Keeps a database locked until it is killed.
fn lock(path: &Path) {
    let connection = rusqlite::Connection::open(path).expect("it opens");
    let begun = connection
        .pragma_update(None, "locking_mode", "EXCLUSIVE")
        .and_then(|()| connection.execute_batch("BEGIN EXCLUSIVE"));
    begun.expect("nobody else has it");
    say("locked");
    std::thread::sleep(Duration::from_secs(120));
}

/// Opens a home and says what came of it.
fn open(path: &Path) {
    match mapi_subsystem::open(path) {
        Ok(_) => say("opened"),
        Err(error) => say(&format!("refused: {error}")),
    }
}

/// Imports a file into a store in small batches.
fn import(store: &Path, file: &Path) {
    let store = Database::open(store).expect("the store opens");
    Importer::into_path(&store, "Inbox")
        .expect("the inbox is there")
        .batch(20)
        .on_progress(|progress| say(&format!("imported {}", progress.messages)))
        .import(&[file])
        .expect("the store holds");
}

/// Submits messages until it is killed.
fn submit(mapi: &Mapi) -> Result<()> {
    mapi.session(Logon::profile("Work"), |session| {
        let outbox = session.default_store()?.outbox()?;
        for number in 0.. {
            let note = message(&outbox, &format!("number {number}"))?;
            note.add_recipients(&[recipient("home@example.org")])?;
            note.set(tags::DELETE_AFTER_SUBMIT, true)?;
            note.submit()?;
            say(&format!("submitted {number}"));
        }
        Ok(())
    })
}

/// Has what is queued sent.
fn flush(mapi: &Mapi) -> Result<()> {
    mapi.session(Logon::profile("Work"), |session| {
        let spooler = session.status()?.spooler()?;
        say("flushing");
        spooler.flush_queues(FlushFlags::UPLOAD | FlushFlags::NO_UI)?;
        say("flushed");
        Ok(())
    })
}
