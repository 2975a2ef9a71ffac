//! What a killed process leaves: everything that was committed, and nothing twice.

mod support;

use std::process::Command;
use std::time::Duration;

use mapi_session::flags::{FlushFlags, ProfileFlags};
use mapi_session::{Logon, Mapi, tags};

use support::{World, to};

/// Set for the copy of this program that is to die.
const VICTIM: &str = "MAPI_TEST_VICTIM";

const MESSAGES: usize = 12;

/// Submits messages, lets the spooler work on them behind it, and dies after so many
/// milliseconds, with no destructor run.
fn die(home: &std::ffi::OsStr, after: u64) {
    let mapi = Mapi::initialize(mapi_subsystem::open(home).unwrap()).unwrap();
    let _: mapi_session::Result<()> =
        mapi.session(Logon::profile("Ida").new_session(), |session| {
            let store = session.default_store()?;
            let outbox = store.outbox()?;
            for number in 0..MESSAGES {
                let message = outbox.new_message()?;
                message.set(tags::SUBJECT, format!("m{number}"))?;
                message.set(tags::DELETE_AFTER_SUBMIT, true)?;
                message.add_recipients(&[to("max@example.org"), to("nobody@example.org")])?;
                message.submit().map_err(|(error, _)| error)?;
            }
            println!("submitted");
            let spooler = session.status()?.spooler()?;
            let _ = spooler.flush_queues(FlushFlags::UPLOAD | FlushFlags::ASYNC_OK);
            std::thread::sleep(Duration::from_millis(after));
            std::process::abort()
        });
}

#[test]
fn a_spooler_that_is_killed_sends_each_message_once_all_the_same() {
    if let Some(home) = std::env::var_os(VICTIM) {
        let after = std::env::var("MAPI_TEST_AFTER").unwrap().parse().unwrap();
        return die(&home, after);
    }
    for after in [0, 10, 30, 60] {
        let world = World::with_profiles(&["Ida", "Max"]);
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "a_spooler_that_is_killed_sends_each_message_once_all_the_same"])
            .arg("--nocapture")
            .env(VICTIM, world.folder.path())
            .env("MAPI_TEST_AFTER", after.to_string())
            .output()
            .unwrap();
        assert!(!output.status.success(), "it was to die");
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(text.contains("submitted"), "{text}");

        let subjects = |profile: &str| {
            let mut found = Vec::new();
            world
                .mapi
                .session(Logon::profile(profile).new_session(), |session| {
                    session.status()?.spooler()?.flush_queues(FlushFlags::UPLOAD)?;
                    let inbox = session.default_store()?.inbox()?;
                    found = inbox.messages()?.into_iter().filter_map(|m| m.subject).collect();
                    Ok(())
                })
                .unwrap();
            found.sort();
            found
        };
        let mut expected: Vec<String> =
            (0..MESSAGES).map(|n| format!("Undeliverable: m{n}")).collect();
        expected.sort();
        assert_eq!(subjects("Ida"), expected, "one report each, killed after {after} ms");
        let mut expected: Vec<String> = (0..MESSAGES).map(|n| format!("m{n}")).collect();
        expected.sort();
        assert_eq!(subjects("Max"), expected, "one copy each, killed after {after} ms");
        // Its session is forgotten: the profile can go at once.
        let admin = world.mapi.profiles().unwrap();
        admin.delete_profile("Ida", ProfileFlags::empty()).unwrap();
        world.profile("Ida");
    }
}
