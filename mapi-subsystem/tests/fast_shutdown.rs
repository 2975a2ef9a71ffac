//! A process that ends at once, with a session open: nothing is lost, and nothing is left behind.

mod support;

use std::process::Command;

use mapi_session::flags::{ProfileFlags, SaveFlags};
use mapi_session::{Code, Logon, Mapi, tags};

use support::World;

/// Names the home for the copy of this program that ends so.
const HOME: &str = "MAPI_TEST_FAST_HOME";
/// What the user wants, as the registry's FastShutdownBehavior.
const BEHAVIOR: &str = "MAPI_FAST_SHUTDOWN";

/// The copy: it ends with 7, or in order with 8.
#[test]
#[ignore = "run by the tests below"]
fn ending_process() {
    let home = std::env::var_os(HOME).expect("only run by the tests below");
    let mapi = Mapi::initialize(mapi_subsystem::open(home).unwrap()).unwrap();
    let open = mapi.logon(Logon::profile("Work").allow_others()).unwrap();
    {
        let session = open.session();
        let store = session.default_store().unwrap();
        let message = store.inbox().unwrap().new_message().unwrap();
        message.set(tags::SUBJECT, "Saved").unwrap();
        message.save_changes(SaveFlags::KEEP_OPEN_READWRITE).unwrap();
        // Every value here is still alive when the process ends.
        let refused = session.exit_process(7);
        assert_eq!(refused.code(), Code::E_NO_SUPPORT);
        // The session goes on.
        assert_eq!(store.inbox().unwrap().messages().unwrap().len(), 1);
    }
    open.logoff().unwrap();
    std::process::exit(8);
}

/// Runs the copy, and gives its exit code.
fn end(world: &World, behavior: &str) -> Option<i32> {
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "ending_process"])
        .env(HOME, world.folder.path())
        .env(BEHAVIOR, behavior)
        .status()
        .unwrap();
    status.code()
}

#[test]
fn what_was_saved_is_there_and_the_profile_is_free() {
    let world = World::with_profiles(&["Work"]);
    assert_eq!(end(&world, "0"), Some(7));
    // Nobody shares the session of a process that is gone, and nobody uses its profile.
    let joined = world.mapi.session(Logon::shared(), |_| Ok(()));
    assert_eq!(support::code(joined), Code::E_LOGON_FAILED);
    let work = |session: &mapi_session::Session<'_>| {
        let inbox = session.default_store()?.inbox()?;
        assert_eq!(inbox.messages()?.len(), 1);
        let spooler = session.status()?.spooler()?;
        spooler.flush_queues(mapi_session::flags::FlushFlags::UPLOAD)
    };
    world.mapi.session(Logon::profile("Work").new_session(), work).unwrap();
    let admin = world.mapi.profiles().unwrap();
    admin.delete_profile("Work", ProfileFlags::empty()).unwrap();
    assert!(admin.profiles().unwrap().is_empty());
}

#[test]
fn where_the_user_does_not_want_it_the_session_ends_in_order() {
    let world = World::with_profiles(&["Work"]);
    assert_eq!(end(&world, "2"), Some(8));
}
