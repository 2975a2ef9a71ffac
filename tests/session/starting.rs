//! Starting a session.

use mapi_session::flags::{ProfileFlags, ResourceType};
use mapi_session::{Across, Code, Logon, Mapi, Session};
use mapi_tests::{World, code, message};

/// The profile of a session, as its subsystem row names it.
fn profile_of(session: &Session<'_>) -> String {
    let status = session.status().expect("a status table");
    status.find(ResourceType::Subsystem).expect("rows").expect("a subsystem row").display_name
}

/// A logon that fails says which profile, which method and why ([mapilogonex]).
#[test]
fn a_logon_that_fails_names_the_profile() {
    let world = World::new(&["Work"]);
    let error = world.mapi.logon(Logon::profile("Nobody")).expect_err("there is no such profile");
    assert_eq!(error.code(), Code::E_LOGON_FAILED);
    assert_eq!(error.method(), "MAPILogonEx");
    assert!(error.to_string().contains("\"Nobody\""), "{error}");
    // No name, no default profile, no dialog.
    assert_eq!(code(world.mapi.logon(Logon::default_profile())), Code::E_LOGON_FAILED);
    // Nobody shares a session.
    assert_eq!(code(world.mapi.logon(Logon::shared())), Code::E_LOGON_FAILED);
}

/// MAPI_USE_DEFAULT takes the default profile; a client may be logged on several times, to one
/// profile or to several ([mapilogonex], [mapi-sessions]).
#[test]
fn one_client_may_have_several_sessions() {
    let world = World::new(&["Work", "Home"]);
    let admin = world.mapi.profiles().expect("administration");
    admin.set_default_profile(Some("Home")).expect("it exists");
    let default = world.mapi.logon(Logon::default_profile()).expect("a session");
    let work = world.mapi.logon(Logon::profile("Work")).expect("a session");
    let again = world.mapi.logon(Logon::profile("Work")).expect("a session");
    assert_eq!(profile_of(&default.session()), "Home");
    assert_eq!(profile_of(&work.session()), "Work");
    work.logoff().expect("ends well");
    // One session's end is not the other's.
    assert_eq!(profile_of(&again.session()), "Work");
    assert!(again.session().default_store().is_ok());
}

/// Sharers of a session each have a pointer of their own; joining needs no name
/// ([logging-on-to-mapi], [mapi-sessions]).
#[test]
fn a_shared_session_has_a_pointer_for_each_client() {
    let world = World::new(&["Work", "Home"]);
    let first = world.mapi.logon(Logon::profile("Work").allow_others()).expect("a session");
    let joined = world.mapi.logon(Logon::shared()).expect("it is joined");
    let (one, two) = (first.session(), joined.session());
    use mapi_session::windows_core::Interface;
    assert_ne!(one.as_raw().as_raw(), two.as_raw().as_raw());
    assert_eq!(profile_of(&two), "Work");
    // The name is ignored when a shared session is joined.
    let named = world.mapi.logon(Logon::profile("Home").or_shared()).expect("it is joined");
    assert_eq!(profile_of(&named.session()), "Work");
}

/// A profile may be made, logged on to and deleted at once: it serves its session to the end, and
/// is gone then ([creating-a-profile-by-using-custom-code]).
#[test]
fn a_temporary_profile_serves_one_session() {
    let world = World::new(&["Temporary"]);
    world.with("Temporary", |session| {
        let admin = world.mapi.profiles()?;
        admin.delete_profile("Temporary", ProfileFlags::empty())?;
        let inbox = session.default_store()?.inbox()?;
        message(&inbox, "still works")?.save()?;
        assert_eq!(inbox.messages()?.len(), 1);
        Ok(())
    });
    let gone = world.mapi.logon(Logon::profile("Temporary"));
    assert_eq!(code(gone), Code::E_LOGON_FAILED);
}

/// Every thread that touches MAPI initialises it; objects may be used on each that has
/// ([using-thread-safe-objects]).
#[test]
fn objects_are_used_on_every_thread_that_takes_part() {
    let world = World::new(&["Work"]);
    world.with("Work", |session| {
        let inbox = session.default_store()?.inbox()?;
        let (mapi, inbox) = (&world.mapi, Across::new(inbox));
        std::thread::scope(|scope| {
            let workers: Vec<_> = (0..4)
                .map(|number| {
                    let inbox = &inbox;
                    scope.spawn(move || -> mapi_session::Result<()> {
                        let thread = mapi.thread()?;
                        for round in 0..5 {
                            let subject = format!("{number} {round}");
                            message(inbox.on(&thread), &subject)?.save()?;
                        }
                        Ok(())
                    })
                })
                .collect();
            for worker in workers {
                worker.join().expect("no panic")?;
            }
            Ok::<_, mapi_session::Error>(())
        })?;
        let thread = mapi.thread()?;
        assert_eq!(inbox.on(&thread).messages()?.len(), 20);
        Ok(())
    });
}

/// MAPIInitialize counts: the last MAPIUninitialize ends MAPI, not the first ([mapiuninitialize]).
#[test]
fn initialisations_count() {
    let world = World::new(&["Work"]);
    let second = Mapi::initialize(world.mapi.subsystem().clone()).expect("counts up");
    drop(second);
    world.with("Work", |session| session.default_store().map(drop));
}
