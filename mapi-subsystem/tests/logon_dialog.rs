//! The logon dialog that an application supplies, and what goes on while it is shown.

mod support;

use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};

use mapi_session::flags::{LogonFlags, ResourceType};
use mapi_session::{Code, Logon, Mapi, raw};
use mapi_subsystem::{LogonPrompt, set_logon_dialog};

use support::World;

/// The dialog is one for the process.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// MAPILogonEx, with MAPI_UNICODE and a window of 7.
fn logon(mapi: &Mapi, name: Option<&str>, flags: LogonFlags) -> (Code, Option<raw::IMAPISession>) {
    let wide: Option<Vec<u16>> = name.map(|n| n.encode_utf16().chain([0]).collect());
    let name = wide.as_ref().map_or(std::ptr::null(), |w| w.as_ptr().cast());
    let mut session = None;
    let flags = flags.bits() | 0x8000_0000;
    let entry = mapi.subsystem().entry_points();
    // SAFETY: the name ends with a zero, the session is a place of ours.
    let status = unsafe { (entry.MAPILogonEx)(7, name, std::ptr::null(), flags, &mut session) };
    (Code::from_hresult(status), session)
}

/// Does something with a dialog in place, which tells what it was asked.
fn with_dialog(answer: Option<&'static str>, work: impl FnOnce()) -> Vec<LogonPrompt> {
    let _one = ONE_AT_A_TIME.lock().unwrap_or_else(|e| e.into_inner());
    let asked = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&asked);
    set_logon_dialog(Some(Arc::new(move |prompt: &LogonPrompt| {
        seen.lock().unwrap().push(prompt.clone());
        answer.map(str::to_owned)
    })));
    work();
    set_logon_dialog(None);
    let asked = asked.lock().unwrap();
    asked.clone()
}

#[test]
fn the_dialog_is_shown_where_a_name_is_lacking_and_the_flag_allows_it() {
    let world = World::with_profiles(&["Work", "Home"]);
    let new = LogonFlags::NEW_SESSION;
    let asked = with_dialog(Some("Work"), || {
        let (code, session) = logon(&world.mapi, None, new | LogonFlags::LOGON_UI);
        assert_eq!(code, Code::S_OK);
        assert!(session.is_some());
        let no_default = new | LogonFlags::LOGON_UI | LogonFlags::USE_DEFAULT;
        assert_eq!(logon(&world.mapi, None, no_default).0, Code::S_OK);
    });
    assert_eq!(asked.len(), 2);
    assert_eq!(asked[0].window, 7);
    assert_eq!(asked[0].profiles, ["Home", "Work"]);
    assert_eq!(asked[0].default, None);
    assert!(asked[0].home.ends_with(world.folder.path().file_name().unwrap()));
}

#[test]
fn the_dialog_is_not_shown_where_it_is_not_allowed_or_needed() {
    let world = World::with_profiles(&["Work"]);
    let (new, ui) = (LogonFlags::NEW_SESSION, LogonFlags::LOGON_UI);
    let asked = with_dialog(Some("Work"), || {
        assert_eq!(logon(&world.mapi, None, new).0, Code::E_LOGON_FAILED);
        let service = new | ui | LogonFlags::NT_SERVICE | LogonFlags::NO_MAIL;
        assert_eq!(logon(&world.mapi, None, service).0, Code::E_LOGON_FAILED);
        assert_eq!(logon(&world.mapi, Some("Work"), new | ui).0, Code::S_OK);
        let shared = logon(&world.mapi, Some("Work"), new | LogonFlags::ALLOW_OTHERS);
        assert_eq!(logon(&world.mapi, None, ui).0, Code::S_OK);
        drop(shared);
        world.mapi.profiles().unwrap().set_default_profile(Some("Work")).unwrap();
        assert_eq!(logon(&world.mapi, None, new | ui | LogonFlags::USE_DEFAULT).0, Code::S_OK);
    });
    assert_eq!(asked, []);
}

#[test]
fn a_typed_logon_lets_the_user_choose() {
    let world = World::with_profiles(&["Work", "Home"]);
    world.mapi.profiles().unwrap().set_default_profile(Some("Home")).unwrap();
    let asked = with_dialog(Some("Work"), || {
        let open = world.mapi.logon(Logon::chosen_by_user()).unwrap();
        let status = open.session().status().unwrap();
        let row = status.find(ResourceType::Subsystem).unwrap().unwrap();
        assert_eq!(row.display_name, "Work");
    });
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].default.as_deref(), Some("Home"));
    with_dialog(None, || {
        let error = world.mapi.logon(Logon::chosen_by_user()).map(drop).unwrap_err();
        assert_eq!(error.code(), Code::E_USER_CANCEL);
        assert!(error.to_string().contains("the profile that the user chooses"), "{error}");
    });
}

#[test]
fn a_cancelled_dialog_and_a_profile_that_is_not_there_are_failures() {
    let world = World::with_profiles(&["Work"]);
    let flags = LogonFlags::NEW_SESSION | LogonFlags::LOGON_UI;
    let asked = with_dialog(None, || {
        let (code, session) = logon(&world.mapi, None, flags);
        assert_eq!(code, Code::E_USER_CANCEL);
        assert!(session.is_none());
    });
    assert_eq!(asked.len(), 1);
    with_dialog(Some("Nobody's"), || {
        assert_eq!(logon(&world.mapi, None, flags).0, Code::E_LOGON_FAILED);
    });
    // Nobody is there to ask.
    let _one = ONE_AT_A_TIME.lock().unwrap_or_else(|e| e.into_inner());
    assert_eq!(logon(&world.mapi, None, flags).0, Code::E_LOGON_FAILED);
}

#[test]
fn a_logon_that_shall_not_wait_gives_up_while_another_is_under_way() {
    let _one = ONE_AT_A_TIME.lock().unwrap_or_else(|e| e.into_inner());
    let world = World::with_profiles(&["Work"]);
    let (shown, when_shown) = channel();
    let (close, closed) = channel::<()>();
    let ends = Mutex::new((shown, closed));
    set_logon_dialog(Some(Arc::new(move |_: &LogonPrompt| {
        let ends = ends.lock().unwrap();
        ends.0.send(()).unwrap();
        ends.1.recv().unwrap();
        Some("Work".to_owned())
    })));
    let new = LogonFlags::NEW_SESSION;
    std::thread::scope(|scope| {
        let slow = scope.spawn(|| logon(&world.mapi, None, new | LogonFlags::LOGON_UI).0);
        when_shown.recv().unwrap();
        let short = logon(&world.mapi, Some("Work"), new | LogonFlags::TIMEOUT_SHORT).0;
        close.send(()).unwrap();
        assert_eq!(short, Code::E_TIMEOUT);
        assert_eq!(slow.join().unwrap(), Code::S_OK);
    });
    set_logon_dialog(None);
    assert_eq!(logon(&world.mapi, Some("Work"), new | LogonFlags::TIMEOUT_SHORT).0, Code::S_OK);
}
