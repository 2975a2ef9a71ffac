//! A session as a client sees it: starting, identity, status, address book, ending.

mod support;

use mapi_session::flags::{
    AddressBookFlags, CreateEntryFlags, FlushFlags, LogonFlags, ObjectType, OneOffFlags,
    OpenEntryFlags, ProfileFlags, ProfileSectionFlags, ResolveNameFlags, ResourceMethods,
    ResourceStatus, ResourceType, SaveFlags, SettingsFlags, ValidateFlags,
};
use mapi_session::rows::{AbContentsRow, ProfileRow, StatusRow};
use mapi_session::{AnyObject, Code, EntryId, Guid, Identity, Logon, Mapi, guids, raw, tags};
use windows_core::Interface as _;

use support::{World, code};

fn logon_raw(mapi: &Mapi, name: Option<&str>, flags: u32) -> (Code, Option<raw::IMAPISession>) {
    let wide: Option<Vec<u16>> = name.map(|n| n.encode_utf16().chain([0]).collect());
    let name = wide.as_ref().map_or(std::ptr::null(), |w| w.as_ptr().cast());
    let mut session = None;
    let entry = mapi.subsystem().entry_points();
    // SAFETY: the name ends with a zero, the session is a place of ours.
    let status = unsafe {
        (entry.MAPILogonEx)(0, name, std::ptr::null(), flags | 0x8000_0000, &mut session)
    };
    (Code::from_hresult(status), session)
}

#[test]
fn nothing_works_before_mapi_is_initialised_or_after() {
    let folder = tempfile::tempdir().unwrap();
    let subsystem = mapi_subsystem::open(folder.path()).unwrap();
    let entry = *subsystem.entry_points();
    let mut admin = None;
    // SAFETY: null is allowed for the argument; the other pointer is a place of ours.
    unsafe {
        assert_eq!((entry.MAPIAdminProfiles)(0, &mut admin), Code::E_NOT_INITIALIZED.to_hresult());
        let bad = [1u32, 0];
        let init = |words: &[u32; 2]| (entry.MAPIInitialize)(words.as_ptr().cast_mut().cast());
        assert_eq!(init(&bad), Code::E_VERSION.to_hresult());
        assert_eq!(init(&[0, 0x4000]), Code::E_UNKNOWN_FLAGS.to_hresult());
        assert_eq!(init(&[0, 0x1_0009]), 0);
        assert_eq!((entry.MAPIInitialize)(std::ptr::null_mut()), 0);
        (entry.MAPIUninitialize)();
        assert_eq!((entry.MAPIAdminProfiles)(0, &mut admin), 0);
        admin = None;
        (entry.MAPIUninitialize)();
        assert_eq!((entry.MAPIAdminProfiles)(0, &mut admin), Code::E_NOT_INITIALIZED.to_hresult());
        assert!(admin.is_none());
    }
}

#[test]
fn several_homes_are_open_at_the_same_time() {
    let one = World::with_profiles(&["One"]);
    let two = World::with_profiles(&["Two"]);
    assert_eq!(code(one.mapi.session(Logon::profile("Two"), |_| Ok(()))), Code::E_LOGON_FAILED);
    one.mapi.session(Logon::profile("One"), |_| Ok(())).unwrap();
    two.mapi.session(Logon::profile("Two"), |_| Ok(())).unwrap();
}

#[test]
fn logon_checks_its_arguments() {
    let world = World::with_profiles(&["Work"]);
    let new = LogonFlags::NEW_SESSION.bits();
    assert_eq!(logon_raw(&world.mapi, Some("Nobody"), new).0, Code::E_LOGON_FAILED);
    assert_eq!(logon_raw(&world.mapi, None, new).0, Code::E_LOGON_FAILED);
    assert_eq!(logon_raw(&world.mapi, Some(""), new).0, Code::E_LOGON_FAILED);
    assert_eq!(logon_raw(&world.mapi, Some("Work"), new | 0x80).0, Code::E_UNKNOWN_FLAGS);
    assert_eq!(logon_raw(&world.mapi, Some(&"x".repeat(65)), new).0, Code::E_INVALID_PARAMETER);
    let default = LogonFlags::USE_DEFAULT.bits() | new;
    assert_eq!(logon_raw(&world.mapi, None, default).0, Code::E_LOGON_FAILED);
    world.mapi.profiles().unwrap().set_default_profile(Some("Work")).unwrap();
    assert_eq!(logon_raw(&world.mapi, None, default).0, Code::S_OK);
    let entry = world.mapi.subsystem().entry_points();
    let mut session = None;
    // SAFETY: both texts end with a zero; the session is a place of ours.
    unsafe {
        let name = c"Work".as_ptr().cast();
        let status = (entry.MAPILogonEx)(0, name, name, new, &mut session);
        assert_eq!(Code::from_hresult(status), Code::E_INVALID_PARAMETER, "passwords are gone");
        // 8-bit names are for callers without MAPI_UNICODE.
        assert_eq!((entry.MAPILogonEx)(0, name, std::ptr::null(), new, &mut session), 0);
    }
}

#[test]
fn a_shared_session_is_joined_whatever_name_is_given() {
    let world = World::with_profiles(&["Work", "Home"]);
    let name_of = |session: &mapi_session::Session<'_>| {
        session.status().unwrap().find(ResourceType::Subsystem).unwrap().unwrap().display_name
    };
    let first = world.mapi.logon(Logon::profile("Work").new_session().allow_others()).unwrap();
    let joined = world.mapi.logon(Logon::profile("Home").or_shared()).unwrap();
    assert_eq!(name_of(&joined.session()), "Work");
    let own = world.mapi.logon(Logon::profile("Home").new_session()).unwrap();
    assert_eq!(name_of(&own.session()), "Home");
    // Without the shared flag the others go on.
    first.logoff().unwrap();
    assert_eq!(name_of(&joined.session()), "Work");
    joined.logoff().unwrap();
    // Nobody shares a session any more.
    assert_eq!(code(world.mapi.logon(Logon::shared())), Code::E_LOGON_FAILED);
    own.logoff().unwrap();
}

#[test]
fn objects_that_are_left_open_at_logoff_answer_invalid_object() {
    let world = World::with_profiles(&["Work"]);
    let (status, session) = logon_raw(&world.mapi, Some("Work"), LogonFlags::NEW_SESSION.bits());
    assert_eq!(status, Code::S_OK);
    let session = session.unwrap();
    let mut table = None;
    let mut section = std::ptr::null_mut();
    let uid: raw::MAPIUID = guid_to_uid(&guids::MUID_PROFILE_INSTANCE);
    // SAFETY: pointers to places of ours.
    unsafe {
        assert_eq!(session.GetStatusTable(0, &mut table), 0);
        let status = session.OpenProfileSection(&uid, std::ptr::null(), 0, &mut section);
        assert_eq!(status, 0);
        let table = table.unwrap();
        let section = raw::IProfSect::from_raw(section);
        assert_eq!(session.Logoff(0, 0, 0), 0);
        let dead = Code::E_INVALID_OBJECT.to_hresult();
        let mut count = 0;
        assert_eq!(table.GetRowCount(0, &mut count), dead);
        assert_eq!(section.SaveChanges(0), dead);
        assert_eq!(session.Logoff(0, 0, 0), dead);
        // IUnknown still answers.
        assert!(section.cast::<raw::IMAPIProp>().is_ok());
    }
}

fn guid_to_uid(guid: &Guid) -> raw::MAPIUID {
    // SAFETY: both are 16 bytes.
    unsafe { std::mem::transmute_copy(guid) }
}

#[test]
fn an_interface_is_given_as_the_pointer_that_was_asked_for() {
    let world = World::with_profiles(&["Work"]);
    let (_, session) = logon_raw(&world.mapi, Some("Work"), LogonFlags::NEW_SESSION.bits());
    let session = session.unwrap();
    let uid = guid_to_uid(&guids::MUID_PROFILE_INSTANCE);
    for iid in [raw::IProfSect::IID, raw::IMAPIProp::IID, windows_core::IUnknown::IID] {
        let mut section = std::ptr::null_mut();
        // SAFETY: pointers to places of ours; what came is asked for what it must be.
        unsafe {
            assert_eq!(session.OpenProfileSection(&uid, &iid, 0, &mut section), 0);
            let object = windows_core::IUnknown::from_raw(section);
            let mut same = std::ptr::null_mut();
            object.query(&iid, &mut same).unwrap();
            assert_eq!(same, section, "{iid:?}");
            drop(windows_core::IUnknown::from_raw(same));
        }
    }
    let mut section = std::ptr::null_mut();
    // SAFETY: as above.
    let status = unsafe { session.OpenProfileSection(&uid, &raw::IMessage::IID, 0, &mut section) };
    assert_eq!(Code::from_hresult(status), Code(0x8000_4002));
    assert!(section.is_null());
}

#[test]
fn the_status_table_has_its_rows_and_columns() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work").new_session(), |session| {
            let status = session.status()?;
            let rows = status.rows()?;
            assert_eq!(session.address_types()?, ["SMTP"]);
            let kinds: Vec<_> = rows.iter().map(|r| r.resource_type).collect();
            for kind in [
                ResourceType::Subsystem,
                ResourceType::Spooler,
                ResourceType::AddressBook,
                ResourceType::AddressBookProvider,
                ResourceType::TransportProvider,
            ] {
                assert_eq!(kinds.iter().filter(|k| **k == kind).count(), 1, "{kind:?}");
            }
            for row in &rows {
                assert_eq!(row.object_type, ObjectType::Status);
                assert!(row.resource_methods.contains(ResourceMethods::VALIDATE_STATE));
                assert!(row.status_code.contains(ResourceStatus::AVAILABLE), "{row:?}");
                let AnyObject::StatusObject(object) =
                    session.open_entry(&row.entry_id, OpenEntryFlags::MODIFY)?
                else {
                    panic!("a status row opens a status object");
                };
                assert_eq!(object.get(tags::DISPLAY_NAME)?, Some(row.display_name.clone()));
                object.validate_state(ValidateFlags::SUPPRESS_UI)?;
                assert_eq!(
                    code(object.settings_dialog(SettingsFlags::empty())),
                    Code::E_NO_SUPPORT
                );
                assert_eq!(code(object.set(tags::COMMENT, "x")), Code::E_NO_ACCESS);
                let flush = object.flush_queues(None, FlushFlags::UPLOAD);
                match row.resource_type {
                    ResourceType::Spooler | ResourceType::TransportProvider => flush?,
                    _ => assert_eq!(code(flush), Code::E_NO_SUPPORT),
                }
            }
            assert_eq!(
                rows.iter()
                    .find(|r| r.resource_type == ResourceType::Subsystem)
                    .unwrap()
                    .display_name,
                "Work"
            );
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_session_without_mail_has_a_failed_spooler_and_no_transports() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work").new_session().no_mail(), |session| {
            let status = session.status()?;
            let rows: Vec<StatusRow> = status.rows()?;
            assert!(!rows.iter().any(|r| r.resource_type == ResourceType::TransportProvider));
            let spooler = rows.iter().find(|r| r.resource_type == ResourceType::Spooler).unwrap();
            assert!(spooler.status_code.contains(ResourceStatus::FAILURE));
            assert!(!spooler.resource_methods.contains(ResourceMethods::FLUSH_QUEUES));
            assert!(session.address_types()?.is_empty());
            let flush = status.open(spooler)?.flush_queues(None, FlushFlags::UPLOAD);
            assert_eq!(code(flush), Code::E_NO_SUPPORT);
            Ok(())
        })
        .unwrap();
}

#[test]
fn the_identity_is_a_mail_user_or_a_generic_one_with_a_warning() {
    let world = World::with_profiles(&["Work"]);
    let admin = world.mapi.profiles().unwrap();
    admin.create_profile("Bare", ProfileFlags::empty()).unwrap();
    world
        .mapi
        .session(Logon::profile("Work").new_session(), |session| {
            let Identity::Primary(user) = session.identity()? else { panic!("it has an identity") };
            let user = user.open()?;
            assert_eq!(user.display_name()?, "Work Example");
            let row = session.status()?.find(ResourceType::AddressBookProvider)?.unwrap();
            assert_eq!(row.identity_display.as_deref(), Some("Work Example"));
            assert_eq!(row.identity_search_key.as_deref(), Some(&b"SMTP:WORK@EXAMPLE.ORG\0"[..]));
            let id = row.identity_entry_id.unwrap();
            let AnyObject::MailUser(entry) = session.open_entry(&id, OpenEntryFlags::empty())?
            else {
                panic!("an identity is a mail user");
            };
            assert_eq!(entry.get(tags::EMAIL_ADDRESS)?.as_deref(), Some("work@example.org"));
            Ok(())
        })
        .unwrap();
    world
        .mapi
        .session(Logon::profile("Bare").new_session(), |session| {
            let Identity::Generic { entry_id } = session.identity()? else {
                panic!("nobody identifies this session");
            };
            let AnyObject::MailUser(user) =
                session.open_entry(&entry_id, OpenEntryFlags::empty())?
            else {
                panic!("it is a mail user all the same");
            };
            assert!(user.get(tags::DISPLAY_NAME)?.is_some());
            Ok(())
        })
        .unwrap();
}

#[test]
fn open_entry_tells_apart_malformed_unknown_and_missing() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work").new_session(), |session| {
            let open = |bytes: &[u8]| {
                code(session.open_entry(&EntryId::from_bytes(bytes), OpenEntryFlags::empty()))
            };
            assert_eq!(open(&[0; 19]), Code::E_INVALID_ENTRYID);
            assert_eq!(open(&[7; 40]), Code::E_UNKNOWN_ENTRYID);
            let book = session.address_book()?;
            let container = book.pab()?;
            let mut gone = container.as_bytes().to_vec();
            // A mail user that never was.
            gone[21] = 2;
            gone[24] = 99;
            assert_eq!(open(&gone), Code::E_NOT_FOUND);
            gone.pop();
            assert_eq!(open(&gone), Code::E_INVALID_ENTRYID);
            assert_eq!(
                code(session.same_entry(&container, &EntryId::from_bytes([7; 40]))),
                Code::E_UNKNOWN_ENTRYID
            );
            assert!(session.same_entry(&container, &container)?);
            let status = session.status()?.find(ResourceType::Spooler)?.unwrap().entry_id;
            assert!(!session.same_entry(&container, &status)?);
            Ok(())
        })
        .unwrap();
}

#[test]
fn profile_sections_have_many_readers_or_one_writer() {
    let world = World::with_profiles(&["Work"]);
    let service = world.service("Work", "LOCALXP");
    world
        .mapi
        .session(Logon::profile("Work").new_session(), |session| {
            let uid = Guid::from_u128(0x1234);
            let read = ProfileSectionFlags::empty();
            let modify = ProfileSectionFlags::MODIFY;
            assert_eq!(code(session.open_profile_section(&uid, read)), Code::E_NOT_FOUND);
            let writer = session.open_profile_section(&uid, modify)?;
            assert_eq!(code(session.open_profile_section(&uid, read)), Code::E_NO_ACCESS);
            writer.set(tags::COMMENT, "kept")?;
            writer.save_changes(SaveFlags::empty())?;
            let problems = writer.set_reporting(&[tags::PROFILE_NAME.with("x")])?;
            assert_eq!(problems[0].code, Code::E_COMPUTED);
            drop(writer);
            let one = session.open_profile_section(&uid, read)?;
            let two = session.open_profile_section(&uid, read)?;
            assert_eq!(two.get(tags::COMMENT)?.as_deref(), Some("kept"));
            assert_eq!(one.get(tags::PROFILE_NAME)?.as_deref(), Some("Work"));
            assert_eq!(code(session.open_profile_section(&uid, modify)), Code::E_NO_ACCESS);
            assert_eq!(code(one.set(tags::COMMENT, "x")), Code::E_NO_ACCESS);
            drop((one, two));
            session.open_profile_section(&uid, modify)?;
            // Those of providers are not for everyone.
            assert_eq!(code(session.open_profile_section(&service, read)), Code::E_NO_ACCESS);
            session.open_profile_section(&service, ProfileSectionFlags::FORCE_ACCESS)?;
            let instance = session.profile_section(&guids::MUID_PROFILE_INSTANCE)?;
            assert_eq!(instance.get(tags::SEARCH_KEY)?.map(|k| k.len()), Some(16));
            Ok(())
        })
        .unwrap();
}

#[test]
fn secrets_of_a_section_are_given_only_by_their_tag() {
    let world = World::with_profiles(&["Work"]);
    let secret: mapi_session::PropTag<mapi_session::types::Unicode> =
        mapi_session::PropTag::from_id(0x67F1);
    world
        .mapi
        .session(Logon::profile("Work").new_session(), |session| {
            let uid = Guid::from_u128(0x77);
            let section = session.open_profile_section(&uid, ProfileSectionFlags::MODIFY)?;
            section.set(secret, "hush")?;
            assert!(!section.all_props()?.iter().any(|p| p.tag.id() == 0x67F1));
            assert_eq!(section.get(secret)?.as_deref(), Some("hush"));
            Ok(())
        })
        .unwrap();
}

#[test]
fn the_address_book_keeps_people_and_lists() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work").new_session(), |session| {
            let book = session.address_book()?;
            let AnyObject::AbContainer(root) = book.open_entry(None, OpenEntryFlags::empty())?
            else {
                panic!("the root is a container");
            };
            assert!(root.get(tags::DISPLAY_NAME)?.is_some());
            let pab = book.pab()?;
            let AnyObject::AbContainer(pab) =
                book.open_entry(Some(&pab), OpenEntryFlags::MODIFY)?
            else {
                panic!("a container");
            };
            let template = EntryId::from_bytes(pab.get(tags::DEF_CREATE_MAILUSER)?.unwrap());
            for (name, address) in
                [("Ida Lovelace", "ida@example.org"), ("Ida Noddack", "noddack@example.org")]
            {
                let entry = pab.create_entry(&template, CreateEntryFlags::CHECK_DUP_STRICT)?;
                entry.set(tags::DISPLAY_NAME, name)?;
                entry.set(tags::EMAIL_ADDRESS, address)?;
                entry.save_changes(SaveFlags::empty())?;
            }
            let again = pab.create_entry(&template, CreateEntryFlags::CHECK_DUP_STRICT)?;
            again.set(tags::DISPLAY_NAME, "ida lovelace")?;
            again.set(tags::EMAIL_ADDRESS, "IDA@example.org")?;
            assert_eq!(code(again.save_changes(SaveFlags::empty())), Code::E_COLLISION);

            let contents = pab.contents_table(Default::default())?;
            let rows = contents.select::<AbContentsRow>()?.rows()?;
            assert_eq!(rows.len(), 2);
            assert_eq!(rows[0].addrtype, "SMTP");

            // Ambiguous, found, described, unknown.
            let mut list = vec![vec![tags::DISPLAY_NAME.with("ida")]];
            let resolve =
                |list: &mut Vec<_>| book.resolve_name(ResolveNameFlags::empty(), None, list);
            assert_eq!(code(resolve(&mut list)), Code::E_AMBIGUOUS_RECIP);
            let mut list = vec![
                vec![tags::DISPLAY_NAME.with("lovelace"), tags::RECIPIENT_TYPE.with(1)],
                vec![tags::DISPLAY_NAME.with("New <new@example.org>")],
            ];
            resolve(&mut list)?;
            let value = |row: &[mapi_session::PropValue], tag: mapi_session::Tag| {
                row.iter().find(|p| p.tag == tag).map(|p| format!("{:?}", p.value))
            };
            assert!(
                value(&list[0], tags::EMAIL_ADDRESS.tag()).unwrap().contains("ida@example.org")
            );
            assert!(value(&list[0], tags::RECIPIENT_TYPE.tag()).is_some());
            assert!(value(&list[1], tags::DISPLAY_NAME.tag()).unwrap().contains("New"));
            let mut list = vec![vec![tags::DISPLAY_NAME.with("nobody")]];
            assert_eq!(code(resolve(&mut list)), Code::E_NOT_FOUND);

            // A list of one entry and a one-off.
            let template = EntryId::from_bytes(pab.get(tags::DEF_CREATE_DL)?.unwrap());
            let entry = pab.create_entry(&template, CreateEntryFlags::empty())?;
            entry.set(tags::DISPLAY_NAME, "Chemists")?;
            entry.save_changes(SaveFlags::empty())?;
            let id = EntryId::from_bytes(entry.get(tags::ENTRYID)?.unwrap());
            let AnyObject::DistList(chemists) = session.open_entry(&id, OpenEntryFlags::MODIFY)?
            else {
                panic!("a distribution list");
            };
            let one_off = book.create_one_off(
                Some("Marie"),
                "SMTP",
                "marie@example.org",
                OneOffFlags::empty(),
            )?;
            let added = [rows[1].entry_id.clone(), one_off.clone()];
            assert_eq!(chemists.copy_entries(&added, CreateEntryFlags::empty())?.warning(), None);
            let members = chemists.contents_table(Default::default())?;
            let names: Vec<_> = members
                .select::<AbContentsRow>()?
                .rows()?
                .into_iter()
                .map(|r| r.display_name)
                .collect();
            assert_eq!(names, ["Ida Noddack", "Marie"]);
            let AnyObject::MailUser(marie) =
                session.open_entry(&one_off, OpenEntryFlags::empty())?
            else {
                panic!("a one-off is a mail user");
            };
            assert_eq!(marie.get(tags::EMAIL_ADDRESS)?.as_deref(), Some("marie@example.org"));

            // Deleting follows into the table that is open.
            let gone = rows[0].entry_id.clone();
            assert_eq!(pab.delete_entries(std::slice::from_ref(&gone))?.warning(), None);
            assert_eq!(
                code(session.open_entry(&rows[0].entry_id, OpenEntryFlags::empty())),
                Code::E_NOT_FOUND
            );
            let rows = pab.contents_table(Default::default())?.select::<AbContentsRow>()?.rows()?;
            assert_eq!(rows.len(), 2);
            Ok(())
        })
        .unwrap();
}

#[test]
fn the_profile_table_is_a_snapshot_and_follows_no_changes() {
    let world = World::with_profiles(&["Work"]);
    let admin = world.mapi.profiles().unwrap();
    let table = admin.profile_table(ProfileFlags::empty()).unwrap();
    world.profile("Later");
    let names = |table: &mapi_session::Table<'_>| -> Vec<String> {
        let rows = table.select::<ProfileRow>().unwrap().rows().unwrap();
        rows.into_iter().map(|r| r.display_name).collect()
    };
    assert_eq!(names(&table), ["Work"]);
    assert_eq!(names(&admin.profile_table(ProfileFlags::empty()).unwrap()), ["Later", "Work"]);
    assert_eq!(code(admin.create_profile("work", ProfileFlags::empty())), Code::E_NO_ACCESS);
    assert_eq!(code(admin.delete_profile("none", ProfileFlags::empty())), Code::E_NOT_FOUND);
    assert_eq!(code(admin.admin_services("none", ProfileFlags::empty())), Code::E_LOGON_FAILED);
}

#[test]
fn a_profile_that_is_deleted_in_use_serves_its_session_to_the_end() {
    let world = World::with_profiles(&["Temp"]);
    world
        .mapi
        .session(Logon::profile("Temp").new_session(), |session| {
            let admin = world.mapi.profiles()?;
            admin.delete_profile("Temp", ProfileFlags::empty())?;
            assert_eq!(
                code(world.mapi.logon(Logon::profile("Temp").new_session())),
                Code::E_LOGON_FAILED
            );
            let Identity::Primary(user) = session.identity()? else { panic!("still identified") };
            assert_eq!(user.open()?.display_name()?, "Temp Example");
            Ok(())
        })
        .unwrap();
    world.profile("Temp");
}

#[test]
fn unknown_flags_are_refused() {
    let world = World::with_profiles(&["Work"]);
    let open = world.mapi.logon(Logon::profile("Work").new_session()).unwrap();
    let flags = AddressBookFlags::from_bits_retain(0x40);
    assert_eq!(code(open.session().open_address_book(flags)), Code::E_UNKNOWN_FLAGS);
    open.logoff().unwrap();
}

#[test]
fn the_address_book_follows_what_another_process_adds() {
    let world = World::with_profiles(&["Work"]);
    // Another opening of the home stands for another process.
    let other = Mapi::initialize(mapi_subsystem::open(world.folder.path()).unwrap()).unwrap();
    let here = world.mapi.logon(Logon::profile("Work").new_session()).unwrap();
    let session = here.session();
    let book = session.address_book().unwrap();
    let pab = book.open_entry(Some(&book.pab().unwrap()), OpenEntryFlags::empty()).unwrap();
    let pab = mapi_session::AbContainer::try_from(pab).unwrap();
    let table = pab.contents_table(Default::default()).unwrap();
    assert_eq!(table.count().unwrap(), 0);
    other
        .session(Logon::profile("Work").new_session(), |session| {
            let book = session.address_book()?;
            let pab = book.open_entry(Some(&book.pab()?), OpenEntryFlags::MODIFY)?;
            let pab = mapi_session::AbContainer::try_from(pab)?;
            let template = EntryId::from_bytes(pab.get(tags::DEF_CREATE_MAILUSER)?.unwrap());
            let entry = pab.create_entry(&template, CreateEntryFlags::empty())?;
            entry.set(tags::EMAIL_ADDRESS, "ida@example.org")?;
            entry.save_changes(SaveFlags::empty())
        })
        .unwrap();
    let start = std::time::Instant::now();
    while table.count().unwrap() == 0 {
        assert!(start.elapsed().as_secs() < 20, "the entry never showed");
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
}

#[test]
fn a_store_that_cannot_be_made_has_its_row_and_says_why_it_does_not_open() {
    let world = World::with_profiles(&["Work"]);
    let stores = world.folder.path().join("stores");
    std::fs::remove_dir(&stores).unwrap();
    std::fs::write(&stores, "no folder").unwrap();
    let mut kept = None;
    world
        .mapi
        .session(Logon::profile("Work").new_session(), |session| {
            kept = session.message_stores()?.find_default()?;
            // The second time the service is out of use for the session, for the same reason.
            for _ in 0..2 {
                let error = session.default_store().unwrap_err();
                assert_ne!(error.code(), Code::E_NOT_FOUND, "{error}");
                assert!(error.to_string().contains(".store"), "{error}");
            }
            Ok(())
        })
        .unwrap();
    std::fs::remove_file(&stores).unwrap();
    std::fs::create_dir(&stores).unwrap();
    // What it went by leads to it still, beside its own identifier.
    let row = kept.unwrap();
    world
        .mapi
        .session(Logon::profile("Work").new_session(), |session| {
            let opened = session.open_store(&row, mapi_session::StoreAccess::BEST)?;
            let own = session.message_stores()?.find_default()?.unwrap();
            assert_ne!(own.entry_id.as_bytes(), row.entry_id.as_bytes());
            assert_eq!(opened.get(tags::RECORD_KEY)?.unwrap(), own.record_key);
            opened.inbox().map(drop)
        })
        .unwrap();
}
