//! Rules that the database of profiles keeps. Its interface is not public: the tests through
//! `IProfAdmin` are beside those of the session.

use mapi_session::Code;
use mapi_session::Value;

use super::*;
use crate::service::{DROP_FOLDER, STATUS_DEFAULT_STORE, STATUS_PRIMARY_IDENTITY};

const NO_UI: ServiceUiFlags = ServiceUiFlags::empty();

fn home() -> (tempfile::TempDir, Home) {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::open(folder.path()).unwrap();
    (folder, home)
}

fn id(home: &Home, name: &str) -> ProfileId {
    home.profile(name).unwrap().unwrap().0
}

fn code<T: std::fmt::Debug>(reply: Reply<T>) -> mapi_session::Code {
    reply.unwrap_err().code
}

#[test]
fn a_new_profile_has_the_default_services_one_default_store_and_one_identity() {
    let (_folder, home) = home();
    home.create_profile("Work", true, false, NO_UI).unwrap();
    let profile = id(&home, "work");
    let names: Vec<_> =
        home.services(profile).unwrap().iter().map(|s| s.service().unwrap().name).collect();
    assert_eq!(names, ["LOCALAB", "LOCALSTORE", "LOCALXP"]);
    let providers = home.providers(profile).unwrap();
    let marked = |bit: i32| providers.iter().filter(|p| p.flags() & bit != 0).count();
    assert_eq!(marked(STATUS_DEFAULT_STORE), 1);
    assert_eq!(marked(STATUS_PRIMARY_IDENTITY), 1);
}

#[test]
fn names_are_unique_whatever_their_case_and_checked() {
    let (_folder, home) = home();
    home.create_profile("Work", false, false, NO_UI).unwrap();
    assert_eq!(code(home.create_profile("WORK", false, false, NO_UI)), Code::E_NO_ACCESS);
    for bad in ["", " a", "a ", "a/b", &"x".repeat(65)] {
        assert_eq!(code(home.create_profile(bad, false, false, NO_UI)), Code::E_INVALID_PARAMETER);
    }
    home.create_profile(&"x".repeat(64), false, false, NO_UI).unwrap();
}

#[test]
fn a_profile_in_use_goes_with_its_last_session_and_frees_its_name_at_once() {
    let (_folder, home) = home();
    home.create_profile("Work", true, false, NO_UI).unwrap();
    let profile = id(&home, "Work");
    let first = home.begin_session(profile, false).unwrap();
    let second = home.begin_session(profile, false).unwrap();
    home.delete_profile("Work", false).unwrap();
    assert!(home.profiles(true).unwrap().is_empty());
    home.create_profile("Work", false, false, NO_UI).unwrap();
    drop(first);
    assert_eq!(home.services(profile).unwrap().len(), 3);
    drop(second);
    assert!(home.services(profile).unwrap().is_empty());
    assert_eq!(home.profiles(true).unwrap().len(), 1);
}

#[test]
fn a_rename_in_use_waits() {
    let (_folder, home) = home();
    home.create_profile("Work", true, false, NO_UI).unwrap();
    let session = home.begin_session(id(&home, "Work"), false).unwrap();
    home.rename_profile("Work", "Play", false).unwrap();
    assert!(home.profile("Work").unwrap().is_some());
    drop(session);
    assert!(home.profile("Work").unwrap().is_none());
    assert!(home.profile("Play").unwrap().is_some());
}

#[test]
fn a_copy_has_identifiers_of_its_own_and_equal_settings() {
    let (_folder, home) = home();
    home.create_profile("Work", true, false, NO_UI).unwrap();
    let work = id(&home, "Work");
    let transport = home.services(work).unwrap().pop().unwrap();
    home.configure_service(work, &transport.uid, Some(&[DROP_FOLDER.with("/tmp/drop")]), NO_UI)
        .unwrap();
    home.copy_profile("Work", "Copy", false).unwrap();
    let copy = id(&home, "Copy");
    let other = home.services(copy).unwrap().pop().unwrap();
    assert_ne!(transport.uid, other.uid);
    let section = home.section(copy, &other.uid).unwrap();
    let value = section.iter().find(|p| p.tag == DROP_FOLDER.tag()).map(|p| &p.value);
    assert_eq!(value, Some(&Value::Unicode("/tmp/drop".into())));
    assert_eq!(home.providers(copy).unwrap().len(), 3);
}

#[test]
fn the_default_profile_is_one_or_none() {
    let (_folder, home) = home();
    home.create_profile("A", false, false, NO_UI).unwrap();
    home.create_profile("B", false, false, NO_UI).unwrap();
    home.create_profile("P", false, true, NO_UI).unwrap();
    home.set_default_profile(Some("A")).unwrap();
    home.set_default_profile(Some("b")).unwrap();
    assert_eq!(home.default_profile().unwrap().unwrap().1, "B");
    assert_eq!(code(home.set_default_profile(Some("C"))), Code::E_NOT_FOUND);
    assert_eq!(code(home.set_default_profile(Some("P"))), Code::E_CALL_FAILED);
    assert_eq!(home.default_profile().unwrap().unwrap().1, "B");
    home.set_default_profile(None).unwrap();
    assert!(home.default_profile().unwrap().is_none());
}

#[test]
fn a_second_copy_of_a_single_copy_service_is_refused_and_leaves_nothing() {
    let (_folder, home) = home();
    home.create_profile("Work", true, false, NO_UI).unwrap();
    let profile = id(&home, "Work");
    assert_eq!(code(home.create_service(profile, "localab", None, NO_UI)), Code::E_NO_ACCESS);
    assert_eq!(code(home.create_service(profile, "MSPST", None, NO_UI)), Code::E_NOT_FOUND);
    assert_eq!(home.services(profile).unwrap().len(), 3);
    let second = home.create_service(profile, "LOCALSTORE", Some("Archive"), NO_UI).unwrap();
    let default: Vec<_> = home
        .providers(profile)
        .unwrap()
        .into_iter()
        .filter(|p| p.flags() & STATUS_DEFAULT_STORE != 0)
        .map(|p| p.service)
        .collect();
    assert_eq!(default.len(), 1);
    assert_ne!(default[0], second);
    home.delete_service(profile, &default[0]).unwrap();
    let providers = home.providers(profile).unwrap();
    let default = providers.iter().find(|p| p.flags() & STATUS_DEFAULT_STORE != 0).unwrap();
    assert_eq!(default.service, second);
}

#[test]
fn the_primary_identity_is_one_service_that_can_give_it() {
    let (_folder, home) = home();
    home.create_profile("Work", true, false, NO_UI).unwrap();
    let profile = id(&home, "Work");
    let services = home.services(profile).unwrap();
    assert_eq!(code(home.set_primary_identity(profile, Some(&services[1].uid))), Code::E_NO_ACCESS);
    home.set_primary_identity(profile, None).unwrap();
    let marked = |home: &Home| {
        home.providers(profile)
            .unwrap()
            .iter()
            .filter(|p| p.flags() & STATUS_PRIMARY_IDENTITY != 0)
            .count()
    };
    assert_eq!(marked(&home), 0);
    home.set_primary_identity(profile, Some(&services[0].uid)).unwrap();
    assert_eq!(marked(&home), 1);
}

#[test]
fn a_transport_order_names_each_transport_once() {
    let (_folder, home) = home();
    home.create_profile("Work", true, false, NO_UI).unwrap();
    let profile = id(&home, "Work");
    let providers = home.providers(profile).unwrap();
    assert_eq!(code(home.set_transport_order(profile, &[])), Code::E_BUSY);
    assert_eq!(code(home.set_transport_order(profile, &[providers[0].uid])), Code::E_NOT_FOUND);
    home.set_transport_order(profile, &[providers[2].uid]).unwrap();
}

#[test]
fn two_opens_of_a_home_see_each_others_changes_and_leases() {
    let (folder, home) = home();
    let other = Home::open(folder.path()).unwrap();
    let start = other.journal_end().unwrap();
    home.create_profile("Work", true, false, NO_UI).unwrap();
    let (changes, end) = other.journal_after(start).unwrap();
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].kind, "profile");
    assert_eq!(home.journal_after(start).unwrap().0, []);
    assert_eq!(other.journal_after(end).unwrap().0, []);

    let lease = home.lease("spooler").unwrap().unwrap();
    assert!(other.lease("spooler").unwrap().is_none());
    assert!(lease.renew().unwrap());
    drop(lease);
    assert!(other.lease("spooler").unwrap().is_some());
}

#[test]
fn the_sessions_of_a_process_that_is_gone_are_forgotten() {
    let (folder, home) = home();
    home.create_profile("Work", true, false, NO_UI).unwrap();
    let dead = Home::open(folder.path()).unwrap();
    let session = dead.begin_session(id(&dead, "Work"), false).unwrap();
    let lease = dead.lease("spooler").unwrap().unwrap();
    home.delete_profile("Work", false).unwrap();
    // What a killed process leaves: its rows, and a lock that the system dropped.
    dead.with_process_lock(|held| {
        drop(held.take().unwrap());
        Ok(())
    })
    .unwrap();
    std::mem::forget(session);
    std::mem::forget(lease);
    home.sweep().unwrap();
    let left: i64 = home
        .read(|db| Ok(db.query_row("SELECT count(*) FROM profile", [], |r| r.get(0))?))
        .unwrap();
    assert_eq!(left, 0);
    assert!(home.lease("spooler").unwrap().is_some());
}

#[test]
fn no_session_begins_on_a_profile_that_was_deleted_meanwhile() {
    let (_folder, home) = home();
    home.create_profile("Work", false, false, NO_UI).unwrap();
    let profile = id(&home, "Work");
    home.delete_profile("Work", false).unwrap();
    for shared in [false, true] {
        let refused = home.begin_session(profile, shared).map(drop).unwrap_err();
        assert_eq!(refused.code, Code::E_LOGON_FAILED);
    }
    assert!(home.join_session().unwrap().is_none(), "nothing is left of it");
}

#[test]
fn a_shared_session_is_there_as_long_as_anybody_is_in_it() {
    let (folder, home) = home();
    home.create_profile("Work", true, false, NO_UI).unwrap();
    let other = Home::open(folder.path()).unwrap();
    assert!(other.join_session().unwrap().is_none());
    let first = home.begin_session(id(&home, "Work"), true).unwrap();
    let joined = other.join_session().unwrap().unwrap();
    assert_eq!(first.sharing.unwrap().session, joined.sharing.unwrap().session);
    // What it began with: a provider that is deleted, and none that is new.
    let began = home.session_providers(&first).unwrap();
    let service = home.services(first.profile).unwrap()[0].uid;
    home.delete_service(first.profile, &service).unwrap();
    home.create_service(first.profile, "LOCALSTORE", Some("New"), NO_UI).unwrap();
    let uids = |entries: Vec<ProviderEntry>| entries.iter().map(|p| p.uid).collect::<Vec<_>>();
    assert_eq!(uids(other.session_providers(&joined).unwrap()), uids(began.clone()));
    assert_ne!(uids(home.providers(first.profile).unwrap()), uids(began));
    drop(first);
    let again = home.join_session().unwrap().unwrap();
    drop((joined, again));
    assert!(home.join_session().unwrap().is_none());
    let left = |table: &str| -> i64 {
        let count = format!("SELECT count(*) FROM {table}");
        home.read(|db| Ok(db.query_row(&count, [], |r| r.get(0))?)).unwrap()
    };
    assert_eq!((left("shared_session"), left("shared_provider"), left("session")), (0, 0, 0));
}
