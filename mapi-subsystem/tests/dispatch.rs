//! Which calls reach a provider's own OpenEntry, CompareEntryIDs and Advise: the session's
//! methods look at the UID in an entry identifier and forward the call to one provider, or to
//! none. [accessing-objects-by-using-the-session]

mod support {
    #[macro_use]
    mod forward;
    pub(crate) mod counted;
}

use mapi_session::flags::{
    CreateEntryFlags, EventMask, OneOffFlags, OpenEntryFlags, ProfileFlags, ProfileSectionFlags,
    SaveFlags,
};
use mapi_session::{
    AnyObject, Code, EntryId, Guid, Logon, Mapi, MsgStore, Outcome, Session, StoreAccess, raw, tags,
};

use support::counted::{Calls, providers};

const READ: OpenEntryFlags = OpenEntryFlags::empty();

/// The entry identifiers of objects of two stores and an address book, and what reaches these.
struct World<'s> {
    session: &'s Session<'s>,
    calls: Calls,
    stores: [EntryId; 2],
    inboxes: [EntryId; 2],
    user: EntryId,
    one_off: EntryId,
    status: EntryId,
    section: EntryId,
}

/// A home whose profile `Work` has the stores `First` and `Second` and the address book `Book`.
fn home() -> (tempfile::TempDir, Calls, Mapi) {
    let folder = tempfile::tempdir().unwrap();
    let calls = Calls::default();
    let subsystem = mapi_subsystem::open_with(folder.path(), providers(&calls)).unwrap();
    let mapi = Mapi::initialize(subsystem).unwrap();
    let admin = mapi.profiles().unwrap();
    admin.create_profile("Work", ProfileFlags::empty()).unwrap();
    let services = admin.admin_services("Work", ProfileFlags::empty()).unwrap();
    for (service, name) in [("LOCALSTORE", "First"), ("LOCALSTORE", "Second"), ("LOCALAB", "Book")]
    {
        services.create_msg_service(service, Some(name), Default::default()).unwrap();
    }
    drop((services, admin));
    (folder, calls, mapi)
}

/// Runs a test in a session with that profile.
fn in_world(test: impl FnOnce(&World<'_>)) {
    let (_folder, calls, mapi) = home();
    mapi.session(Logon::profile("Work").new_session(), |session| {
        let rows = session.message_stores()?.rows()?;
        let store = |name: &str| {
            let row = rows.iter().find(|row| row.display_name == name).unwrap();
            row.entry_id.clone()
        };
        let stores = [store("First"), store("Second")];
        let inbox = |store: &EntryId| -> mapi_session::Result<EntryId> {
            let inbox = open_store(session, store, StoreAccess::READ)?.inbox()?;
            Ok(EntryId::from_bytes(inbox.get(tags::ENTRYID)?.unwrap()))
        };
        let inboxes = [inbox(&stores[0])?, inbox(&stores[1])?];
        let book = session.address_book()?;
        let pab = book.pab()?;
        let pab = match book.open_entry(Some(&pab), OpenEntryFlags::MODIFY)? {
            AnyObject::AbContainer(pab) => pab,
            _ => panic!("no container"),
        };
        let template = EntryId::from_bytes(pab.get(tags::DEF_CREATE_MAILUSER)?.unwrap());
        let user = pab.create_entry(&template, CreateEntryFlags::empty())?;
        user.set(tags::DISPLAY_NAME, "Ursula")?;
        user.save_changes(SaveFlags::empty())?;
        let section = session
            .open_profile_section(&Guid::from_u128(0x77), ProfileSectionFlags::MODIFY)?
            .get(tags::ENTRYID)?;
        let status = session.status()?.rows()?.remove(0).entry_id;
        let world = World {
            session,
            stores,
            inboxes,
            user: EntryId::from_bytes(user.get(tags::ENTRYID)?.unwrap()),
            one_off: book.create_one_off(
                Some("Vera"),
                "SMTP",
                "vera@example.org",
                OneOffFlags::empty(),
            )?,
            status,
            section: EntryId::from_bytes(section.unwrap()),
            calls,
        };
        world.calls.take();
        test(&world);
        Ok(())
    })
    .unwrap();
}

impl World<'_> {
    /// What reaches providers while something is done.
    fn reached(&self, work: impl FnOnce()) -> Vec<String> {
        work();
        self.calls.take()
    }

    /// What reaches providers while the session opens something.
    fn opening(&self, entry: &EntryId, flags: OpenEntryFlags) -> Vec<String> {
        self.reached(|| drop(self.session.open_entry(entry, flags).unwrap()))
    }

    /// What reaches providers while the session compares.
    fn comparing(&self, a: &EntryId, b: &EntryId, expected: bool) -> Vec<String> {
        self.reached(|| assert_eq!(self.session.compare_entry_ids(a, b).unwrap(), expected))
    }
}

fn open_store<'s>(
    session: &Session<'s>,
    entry: &EntryId,
    access: StoreAccess,
) -> mapi_session::Result<MsgStore<'s>> {
    session.open_msg_store(entry, access.flags()).map(Outcome::into_value)
}

/// An identifier whose provider nobody is.
fn foreign(entry: &EntryId) -> EntryId {
    let mut bytes = entry.as_bytes().to_vec();
    bytes[4..20].fill(0x5A);
    EntryId::from_bytes(bytes)
}

#[test]
fn the_session_forwards_open_entry_to_the_provider_of_the_uid() {
    in_world(|world| {
        assert_eq!(world.opening(&world.inboxes[0], READ), ["First::OpenEntry Read"]);
        assert_eq!(world.opening(&world.inboxes[1], READ), ["Second::OpenEntry Read"]);
        assert_eq!(world.opening(&world.user, READ), ["Book::OpenEntry Read"]);
        // What is wished for goes with it.
        let modify = OpenEntryFlags::MODIFY;
        assert_eq!(world.opening(&world.inboxes[1], modify), ["Second::OpenEntry Modify"]);
        let best = OpenEntryFlags::BEST_ACCESS;
        assert_eq!(world.opening(&world.user, best), ["Book::OpenEntry Best"]);
    });
}

#[test]
fn with_the_identifier_of_a_store_it_is_open_msg_store() {
    in_world(|world| {
        let expected = ["Second::CompareEntryIDs", "Second::open_store Read"];
        assert_eq!(world.opening(&world.stores[1], READ), expected);
        let opened = world.reached(|| {
            open_store(world.session, &world.stores[1], StoreAccess::READ).unwrap();
        });
        assert_eq!(opened, expected);
    });
}

#[test]
fn what_is_mapis_own_reaches_no_provider() {
    in_world(|world| {
        let none: [&str; 0] = [];
        for entry in [&world.one_off, &world.status, &world.section] {
            assert_eq!(world.opening(entry, READ), none);
        }
        // Nor what is nobody's, or no entry identifier at all.
        let cases = [
            (foreign(&world.inboxes[0]), Code::E_UNKNOWN_ENTRYID),
            (foreign(&world.user), Code::E_UNKNOWN_ENTRYID),
            (EntryId::from_bytes(vec![0; 19]), Code::E_INVALID_ENTRYID),
            (EntryId::from_bytes(Vec::new()), Code::E_INVALID_PARAMETER),
        ];
        for (entry, code) in cases {
            let reached = world.reached(|| {
                assert_eq!(world.session.open_entry(&entry, READ).unwrap_err().code(), code);
            });
            assert_eq!(reached, none, "{entry:?}");
        }
    });
}

#[test]
fn the_address_book_forwards_too_and_its_root_is_mapis() {
    in_world(|world| {
        let book = world.session.address_book().unwrap();
        let none: [&str; 0] = [];
        let opening = |entry| {
            world.reached(|| drop(book.open_entry(entry, OpenEntryFlags::empty()).unwrap()))
        };
        assert_eq!(opening(Some(&world.user)), ["Book::OpenEntry Read"]);
        assert_eq!(opening(None), none);
        assert_eq!(opening(Some(&world.one_off)), none);
        // What is no entry of an address book is not looked for in the stores.
        let reached = world.reached(|| {
            let error = book.open_entry(Some(&world.inboxes[0]), READ).unwrap_err();
            assert_eq!(error.code(), Code::E_UNKNOWN_ENTRYID);
        });
        assert_eq!(reached, none);
    });
}

#[test]
fn a_store_and_a_folder_open_by_themselves() {
    in_world(|world| {
        let store = open_store(world.session, &world.stores[0], StoreAccess::READ).unwrap();
        world.calls.take();
        let none: [&str; 0] = [];
        assert_eq!(world.reached(|| drop(store.open_entry(None, READ).unwrap())), none);
        let inbox = store.inbox().unwrap();
        let entry = Some(&world.inboxes[0]);
        assert_eq!(world.reached(|| drop(store.open_entry(entry, READ).unwrap())), none);
        assert_eq!(world.reached(|| drop(inbox.open_entry(entry, READ).unwrap())), none);
        let reached = world.reached(|| {
            assert!(store.open_entry(Some(&world.inboxes[1]), READ).is_err());
        });
        assert_eq!(reached, none);
    });
}

#[test]
fn the_session_forwards_compare_entry_ids_where_both_are_of_one_provider() {
    in_world(|world| {
        let [first, second] = &world.inboxes;
        assert_eq!(world.comparing(first, first, true), ["First::CompareEntryIDs"]);
        assert_eq!(world.comparing(second, second, true), ["Second::CompareEntryIDs"]);
        assert_eq!(world.comparing(&world.user, &world.user, true), ["Book::CompareEntryIDs"]);
        let store = &world.stores[1];
        assert_eq!(world.comparing(store, store, true), ["Second::CompareEntryIDs"]);
        assert_eq!(world.comparing(store, second, false), ["Second::CompareEntryIDs"]);
        // Of two providers, or of none.
        let none: [&str; 0] = [];
        assert_eq!(world.comparing(first, second, false), none);
        assert_eq!(world.comparing(first, &world.user, false), none);
        assert_eq!(world.comparing(&world.stores[0], store, false), none);
        assert_eq!(world.comparing(&world.one_off, &world.one_off, true), none);
        assert_eq!(world.comparing(&world.status, &world.section, false), none);
        let unknown = foreign(first);
        for (a, b) in [(&unknown, first), (first, &unknown), (&unknown, &unknown)] {
            let reached = world.reached(|| {
                let error = world.session.compare_entry_ids(a, b).unwrap_err();
                assert_eq!(error.code(), Code::E_UNKNOWN_ENTRYID);
            });
            assert_eq!(reached, none);
        }
    });
}

#[test]
fn the_session_forwards_advise_and_unadvise() {
    in_world(|world| {
        let none: [&str; 0] = [];
        for (entry, name) in
            [(&world.inboxes[1], "Second"), (&world.stores[0], "First"), (&world.user, "Book")]
        {
            let registration =
                world.session.advise(Some(entry), EventMask::OBJECT_MODIFIED, |_| {}).unwrap();
            assert_eq!(world.calls.take(), [format!("{name}::Advise")]);
            drop(registration);
            assert_eq!(world.calls.take(), [format!("{name}::Unadvise")]);
        }
        let own = world.session.advise(None, EventMask::EXTENDED, |_| {}).unwrap();
        drop(own);
        assert_eq!(world.calls.take(), none);
    });
}

#[test]
fn a_store_is_logged_on_when_it_is_asked_for_and_once() {
    let mut entries: Option<[EntryId; 2]> = None;
    let (_folder, calls, mapi) = home();
    for _ in 0..2 {
        mapi.session(Logon::profile("Work").new_session(), |session| {
            let logons = |calls: &Calls| {
                let all = calls.take();
                all.iter().filter(|call| call.ends_with("::Logon")).count()
            };
            let Some([store, inbox]) = &entries else {
                let rows = session.message_stores()?.rows()?;
                let store = rows.iter().find(|row| row.display_name == "Second").unwrap();
                let inbox = open_store(session, &store.entry_id, StoreAccess::READ)?.inbox()?;
                let inbox = EntryId::from_bytes(inbox.get(tags::ENTRYID)?.unwrap());
                entries = Some([store.entry_id.clone(), inbox]);
                calls.take();
                return Ok(());
            };
            // Nothing is open in this session yet; the table does not open anything.
            session.message_stores()?.rows()?;
            assert_eq!(logons(&calls), 0);
            open_store(session, store, StoreAccess::READ)?;
            assert_eq!(calls.take()[0], "Second::Logon");
            session.open_entry(inbox, READ)?;
            open_store(session, store, StoreAccess::BEST)?;
            assert_eq!(logons(&calls), 0);
            Ok(())
        })
        .unwrap();
    }
}

#[test]
fn a_null_entry_identifier_reaches_no_provider() {
    in_world(|world| {
        let raw: &raw::IMAPISession = world.session.as_raw();
        let (mut kind, mut object) = (0, std::ptr::null_mut());
        let (none, standard) = (std::ptr::null(), std::ptr::null());
        // SAFETY: the out pointers are places of ours; null is refused.
        let answer = unsafe { raw.OpenEntry(0, none, standard, 0, &mut kind, &mut object) };
        assert_eq!(Code::from_hresult(answer), Code::E_INVALID_PARAMETER);
        // SAFETY: as above; a count without bytes is refused before they would be read.
        let answer = unsafe { raw.OpenEntry(48, none, standard, 0, &mut kind, &mut object) };
        assert_eq!(Code::from_hresult(answer), Code::E_INVALID_PARAMETER);
        assert!(object.is_null());
        assert_eq!(world.calls.take(), [""; 0]);
    });
}

#[test]
fn of_stores_with_one_uid_the_first_that_was_logged_on_is_asked() {
    in_world(|world| {
        // Both are logged on, the second one last.
        let uid = world.inboxes[1].as_bytes()[4..20].try_into().unwrap();
        world.calls.register_everywhere(mapi_subsystem::home::uid_from_bytes(uid));
        let reached = world.reached(|| {
            // It is no object of the first store, which has to cope with that.
            assert!(world.session.open_entry(&world.inboxes[1], READ).is_err());
        });
        assert_eq!(reached, ["First::OpenEntry Read"]);
        assert_eq!(world.opening(&world.inboxes[0], READ), ["First::OpenEntry Read"]);
    });
}
