//! A process that is killed leaves databases that open with everything that was committed.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use mapi_session::flags::FlushFlags;
use mapi_session::{Result, Session};
use mapi_subsystem::import::Importer;
use mapi_subsystem::store::Database;
use mapi_tests::World;

use crate::child::Actor;

/// How often each subject is in the inbox; every message there is whole.
fn inbox(session: &Session<'_>) -> Result<BTreeMap<String, usize>> {
    let inbox = session.default_store()?.inbox()?;
    let mut subjects = BTreeMap::new();
    for row in inbox.messages()? {
        let note = inbox.open_message(&row.entry_id)?;
        assert!(note.body_text()?.is_some_and(|body| !body.is_empty()));
        *subjects.entry(row.subject.unwrap_or_default()).or_default() += 1;
    }
    Ok(subjects)
}

/// Killed in the middle of an import: whole batches are there, those that were reported among them,
/// and the import can be made again.
#[test]
fn an_import_that_is_killed_leaves_whole_batches() {
    let world = World::new(&["Work"]);
    world.with("Work", |session| session.default_store().map(drop));
    let store = world.store_files().remove(0);
    let home = world.close();
    let mut mbox = String::new();
    for number in 0..4000 {
        let _ = write!(
            mbox,
            "From a@example.org Tue Nov 24 13:00:00 2026\nSubject: number {number}\n\n{}\n\n",
            "A line of the body.\n".repeat(40)
        );
    }
    let file = home.path().join("mail.mbox");
    fs::write(&file, mbox).expect("it can be written");
    let mut child = Actor::start("import", &store, &file);
    child.says("imported ");
    child.says("imported ");
    let mut reported: usize = child.says("imported ").parse().expect("a number");
    for line in child.kill() {
        if let Some(number) = line.strip_prefix("imported ") {
            // The last line may have been cut off.
            reported = number.parse().unwrap_or(reported);
        }
    }
    assert!(reported < 4000, "it was killed too late");
    let world = World::open(home);
    let found = world.with("Work", inbox);
    println!("{reported} messages reported, {} found", found.len());
    assert!(found.len() >= reported, "{} of {reported} messages are there", found.len());
    assert_eq!(found.len() % 20, 0, "a batch is there by half");
    assert!(found.values().all(|count| *count == 1));
    let database = Database::open(&store).expect("the store opens");
    let again = Importer::into_path(&database, "Inbox").expect("the inbox is there");
    assert_eq!(again.import(&[&file]).expect("the store holds").messages, 4000);
}

/// Killed while it submits: every message whose submission succeeded is sent later, none twice, and
/// what was not yet submitted stays a whole message.
#[test]
fn messages_that_were_submitted_survive_their_process() {
    let home = World::new(&["Work", "Home"]).close();
    let mut child = Actor::start("submit", home.path(), home.path());
    let mut submitted: u32 = 0;
    while submitted < 5 {
        submitted = child.says("submitted ").parse().expect("a number");
    }
    for line in child.kill() {
        if let Some(number) = line.strip_prefix("submitted ") {
            submitted = number.parse().unwrap_or(submitted);
        }
    }
    let world = World::open(home);
    world.with("Work", |session| {
        session.status()?.spooler()?.flush_queues(FlushFlags::UPLOAD | FlushFlags::NO_UI)?;
        let outbox = session.default_store()?.outbox()?;
        let left = outbox.messages()?;
        assert!(left.len() <= 1, "{} messages wait still", left.len());
        for row in left {
            outbox.open_message(&row.entry_id)?.all_props()?;
        }
        Ok(())
    });
    let found = world.with("Home", inbox);
    for number in 0..=submitted {
        assert_eq!(found.get(&format!("number {number}")), Some(&1), "message {number}");
    }
}

/// Killed while it sends: what it had not finished is sent by the next, and nothing is lost.
#[test]
fn a_queue_survives_the_process_that_works_it_off() {
    let home = World::new(&["Work", "Home"]).close();
    let mut child = Actor::start("submit", home.path(), home.path());
    let mut last: u32 = 0;
    while last < 60 {
        last = child.says("submitted ").parse().expect("a number");
    }
    child.kill();
    let mut child = Actor::start("flush", home.path(), home.path());
    child.says("flushing");
    std::thread::sleep(std::time::Duration::from_millis(30));
    let finished = child.kill().iter().any(|line| line == "flushed");
    let world = World::open(home);
    let sent = world.with("Home", inbox).len();
    world.with("Work", |session| {
        session.status()?.spooler()?.flush_queues(FlushFlags::UPLOAD | FlushFlags::NO_UI)
    });
    let found = world.with("Home", inbox);
    println!("killed after {sent} messages (finished: {finished}), {} in the end", found.len());
    for number in 0..=last {
        assert!(found.contains_key(&format!("number {number}")), "message {number} is lost");
    }
    // Two databases cannot commit as one: the message that was under way may come twice.
    let twice = found.values().filter(|count| **count > 1).count();
    assert!(twice <= 1, "{twice} messages came more than once");
}
