//! Ending a session.

use mapi_session::flags::LogoffFlags;
use mapi_session::{Code, Logon, tags};
use mapi_tests::{World, code, message, store_files};

/// After Logoff an object that was left open answers MAPI_E_INVALID_OBJECT, as does the session;
/// releasing it is all that is left ([invalidating-an-object], [imapisession-logoff]).
#[test]
fn logoff_invalidates_what_was_left_open() {
    let world = World::new(&["Work"]);
    let open = world.mapi.logon(Logon::profile("Work")).expect("a session");
    let (session, store, inbox, note, table) = (|| {
        let session = open.session();
        let store = session.default_store()?;
        let inbox = store.inbox()?;
        let note = message(&inbox, "left open")?;
        Ok::<_, mapi_session::Error>((
            session.as_raw().clone(),
            store.as_raw().clone(),
            inbox.as_raw().clone(),
            note.as_raw().clone(),
            inbox.contents()?.as_raw().clone(),
        ))
    })()
    .expect("a message");
    open.logoff().expect("ends well");
    let dead = Code::E_INVALID_OBJECT.to_hresult();
    // SAFETY: the objects are alive as COM objects; out pointers are places of ours.
    unsafe {
        let (mut count, mut out, mut props) = (0, None, std::ptr::null_mut());
        assert_eq!(session.GetStatusTable(0, &mut out), dead);
        assert_eq!(session.Logoff(0, LogoffFlags::empty().bits(), 0), dead);
        assert_eq!(store.GetReceiveFolderTable(0, &mut out), dead);
        assert_eq!(inbox.GetContentsTable(0, &mut out), dead);
        assert_eq!(note.SaveChanges(0), dead);
        assert_eq!(note.GetProps(std::ptr::null(), 0, &mut count, &mut props), dead);
        assert_eq!(table.GetRowCount(0, &mut count), dead);
        assert!(out.is_none() && props.is_null());
    }
}

/// MAPI_LOGOFF_SHARED ends the session of every sharer, who hears of it; a session of its own goes
/// on ([imapisession-logoff], [ending-a-mapi-session]).
#[test]
fn logging_everyone_off_tells_the_sharers() {
    let world = World::new(&["Work"]);
    let first = world.mapi.logon(Logon::profile("Work").allow_others()).expect("a session");
    let joined = world.mapi.logon(Logon::shared()).expect("joined");
    let own = world.mapi.logon(Logon::profile("Work")).expect("a session");
    assert!(!joined.session().ended());
    first.logoff_everyone().expect("ends");
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(10);
    while !joined.session().ended() {
        assert!(std::time::Instant::now() < deadline, "the sharer was not told");
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert!(!own.session().ended());
    assert!(own.session().default_store().is_ok());
}

/// A shared session's objects keep it alive; an explicit logoff before they are gone is refused
/// and names them.
#[test]
fn a_session_with_objects_of_its_own_ends_with_the_last() {
    let world = World::new(&["Work"]);
    let shared =
        world.mapi.logon(Logon::profile("Work")).expect("a session").into_shared().expect("shared");
    let inbox = shared.default_store().expect("a store").inbox().expect("a folder");
    let error = shared.logoff().expect_err("the folder is in use");
    assert_eq!(error.code(), Code::E_BUSY);
    assert!(error.to_string().contains("folder"), "{error}");
    // The folder has kept its session.
    assert!(message(&inbox, "still here").is_ok());
    drop(inbox);
    let again =
        world.mapi.logon(Logon::profile("Work")).expect("a session").into_shared().expect("shared");
    again.logoff().expect("nothing of it is left");
}

/// What fails in a session does not keep it from being logged off, and is what the caller hears.
#[test]
fn an_error_in_a_session_ends_it_all_the_same() {
    let world = World::new(&["Work"]);
    let failed = world.mapi.session(Logon::profile("Work"), |session| {
        session.default_store()?.inbox()?.get(tags::SUBJECT)?;
        session.default_store()?.open_folder(&mapi_session::EntryId::from_bytes([1; 32]))?;
        Ok(())
    });
    assert!(code(failed).is_error());
    // The profile is no longer in use: deleting it takes effect at once.
    let admin = world.mapi.profiles().expect("administration");
    admin.delete_profile("Work", Default::default()).expect("nobody uses it");
    world.profile("Work").expect("the name is free");
}

/// When the last session is gone and MAPI is uninitialised, nothing holds the files.
#[test]
fn nothing_holds_the_files_after_the_end() {
    let world = World::new(&["Work"]);
    world.with("Work", |session| message(&session.default_store()?.inbox()?, "x")?.save());
    let World { mapi, folder } = world;
    drop(mapi);
    for file in store_files(folder.path()) {
        let connection = rusqlite::Connection::open(&file).expect("it opens");
        connection.pragma_update(None, "locking_mode", "EXCLUSIVE").expect("a pragma");
        connection.execute_batch("BEGIN EXCLUSIVE; ROLLBACK").expect("nobody else has it");
    }
}
