//! The rules of a session: the order in which it ends, what its calls report, who frees what.

#[path = "../../tests/fake/mod.rs"]
mod fake;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use mapi_session::flags::{EventMask, QueryRowsFlags};
use mapi_session::wire::{TableChange, TableEvent};
use mapi_session::{
    Across, Code, Error, Guid, Identity, Logon, Mapi, MapiObject, MapiProp, Notification,
    ProfileSection, PropValue, Result, Session, StoreAccess, Table, Tag, Value, row, tags,
};

fn mapi() -> Mapi {
    Mapi::initialize(fake::subsystem()).unwrap()
}

fn in_session<R>(work: impl FnOnce(&Session<'_>) -> Result<R>) -> Result<R> {
    mapi().session(Logon::profile("Work"), work)
}

fn section<'s>(session: &Session<'s>) -> Result<ProfileSection<'s>> {
    session.profile_section(&Guid::from_u128(1))
}

fn table_event() -> Notification {
    Notification::Table(TableEvent {
        change: TableChange::Reload,
        code: Code::S_OK,
        index: None,
        prior: None,
        row: Vec::new(),
    })
}

row! {
    struct Line {
        name: Option<String> = tags::DISPLAY_NAME,
        size: i32 = tags::MESSAGE_SIZE,
    }
}

fn lines(count: i32) {
    let row =
        |n: i32| vec![tags::DISPLAY_NAME.with(format!("row {n}")), tags::MESSAGE_SIZE.with(n)];
    fake::set_rows((0..count).map(row).collect());
}

#[test]
fn unadvise_release_logoff_release_uninitialize_follow_in_order() {
    in_session(|session| {
        let table = session.message_stores()?;
        let registration = table.advise(EventMask::TABLE_MODIFIED, |_| {})?;
        drop(table);
        drop(registration);
        Ok(())
    })
    .unwrap();
    // The session watches for its own end: the first advise and the last unadvise.
    let order = [
        "initialize",
        "logon",
        "advise",
        "advise",
        "unadvise",
        "table released",
        "unadvise",
        "logoff",
        "session released",
        "uninitialize",
    ];
    assert_eq!(fake::log(), order);
    assert_eq!(fake::unfreed(), 0);
}

#[test]
fn a_session_that_is_dropped_logs_off() {
    let mapi = mapi();
    drop(mapi.logon(Logon::profile("Work")).unwrap());
    assert!(fake::log().ends_with(&["unadvise", "logoff", "session released"]));
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let _ = mapi.session(Logon::profile("Work"), |_| -> Result<()> { panic!("at work") });
    }));
    assert!(panicked.is_err());
    drop(mapi);
    assert!(fake::log().ends_with(&["logoff", "session released", "uninitialize"]));
}

#[test]
fn errors_of_the_work_and_of_the_logoff_are_both_reported() {
    fake::answer_logoff(Code::E_NETWORK_ERROR);
    let worked = in_session(|_| Ok(()));
    assert_eq!(worked.unwrap_err().code(), Code::E_NETWORK_ERROR);
    let error = in_session(|session| session.address_book().map(drop)).unwrap_err();
    assert_eq!(error.code(), Code::E_NO_SUPPORT);
    assert_eq!(error.also().map(Error::code), Some(Code::E_NETWORK_ERROR));
    assert!(error.to_string().contains("MAPI_E_NETWORK_ERROR"), "{error}");
}

#[test]
fn a_logon_that_fails_names_the_profile() {
    let mapi = mapi();
    let error = mapi.logon(Logon::profile("Play")).map(drop).unwrap_err();
    assert_eq!(error.code(), Code::E_LOGON_FAILED);
    assert!(error.to_string().contains("\"Play\""), "{error}");
    let long = mapi.logon(Logon::profile("x".repeat(65))).map(drop).unwrap_err();
    assert_eq!(long.code(), Code::E_INVALID_PARAMETER);
    assert!(!fake::log().contains(&"logon"));
}

#[test]
fn objects_of_a_shared_session_keep_it_alive() {
    let mapi = mapi();
    let shared = mapi.logon(Logon::profile("Work")).unwrap().into_shared().unwrap();
    let stores = shared.message_stores().unwrap();
    drop(shared);
    drop(mapi);
    assert!(!fake::log().contains(&"logoff"));
    assert_eq!(stores.count().unwrap(), 0);
    drop(stores);
    assert!(fake::log().ends_with(&[
        "table released",
        "logoff",
        "session released",
        "uninitialize"
    ]));
    let count = |what| fake::log().iter().filter(|w| **w == what).count();
    assert_eq!(count("initialize"), count("uninitialize"));
}

#[test]
fn a_shared_session_does_not_log_off_while_objects_live_and_names_them() {
    let mapi = mapi();
    let shared = mapi.logon(Logon::profile("Work")).unwrap().into_shared().unwrap();
    let section = section(&shared).unwrap();
    let error = shared.logoff().unwrap_err();
    assert_eq!(error.code(), Code::E_BUSY);
    assert!(error.to_string().contains("profile section"), "{error}");
    assert!(!fake::log().contains(&"logoff"));
    drop(section);
    assert!(fake::log().contains(&"logoff"));

    let shared = mapi.logon(Logon::profile("Work")).unwrap().into_shared().unwrap();
    fake::answer_logoff(Code::E_NETWORK_ERROR);
    assert_eq!(shared.logoff().unwrap_err().code(), Code::E_NETWORK_ERROR);
}

#[test]
fn a_session_knows_that_mapi_ended_it() {
    in_session(|session| {
        assert!(!session.ended());
        fake::notify(&[Notification::CriticalError {
            entry_id: None,
            code: Code::E_END_OF_SESSION,
            error: None,
        }]);
        assert!(session.ended());
        Ok(())
    })
    .unwrap();
}

#[test]
fn no_identity_is_a_value() {
    in_session(|session| {
        match session.identity()? {
            Identity::Generic { entry_id } => assert_eq!(entry_id.as_bytes(), [1, 2, 3, 4]),
            other => panic!("{other:?}"),
        }
        Ok(())
    })
    .unwrap();
    assert_eq!(fake::unfreed(), 0);
}

#[test]
fn an_error_says_object_method_code_and_what_mapi_says() {
    in_session(|session| {
        let access = StoreAccess::BEST;
        let id = mapi_session::EntryId::from_bytes(vec![1; 24]);
        let error = session.open_msg_store(&id, access.flags()).map(drop).unwrap_err();
        assert_eq!(error.code(), Code::E_NO_ACCESS);
        assert_eq!(error.method(), "IMAPISession::OpenMsgStore");
        assert_eq!(error.object(), Some("session"));
        let text = error.to_string();
        assert!(text.contains("The dog ate it."), "{text}");
        assert!(text.contains("MAPI_E_NO_ACCESS (0x80070005)"), "{text}");
        Ok(())
    })
    .unwrap();
    assert_eq!(fake::unfreed(), 0);
}

#[test]
fn fewer_rows_than_asked_for_are_not_the_end() {
    lines(10);
    in_session(|session| {
        let table = session.message_stores()?;
        let all = table.select::<Line>()?.rows()?;
        assert_eq!(all.iter().map(|l| l.size).collect::<Vec<_>>(), (0..10).collect::<Vec<_>>());
        assert_eq!(all[9].name.as_deref(), Some("row 9"));
        let some: Vec<i32> =
            table.select::<Line>()?.limit(4).iter()?.map(|l| l.unwrap().size).collect();
        assert_eq!(some, [0, 1, 2, 3]);
        assert_eq!(table.select::<Line>()?.limit(7).rows()?.len(), 7);
        assert_eq!(table.select::<Line>()?.first()?.map(|l| l.size), Some(0));
        Ok(())
    })
    .unwrap();
    assert_eq!(fake::unfreed(), 0);
}

#[test]
fn columns_that_are_filtered_or_sorted_by_are_chosen_too() {
    in_session(|session| {
        let table = session.message_stores()?;
        let query = table.select::<Line>()?.sort(tags::SUBJECT.ascending());
        query.rows()?;
        let wanted = [tags::DISPLAY_NAME.tag(), tags::MESSAGE_SIZE.tag(), tags::SUBJECT.tag()];
        assert_eq!(table.columns()?, wanted);
        let filtered = table.select::<Line>()?.filter(tags::SUBJECT.contains("x")).rows();
        assert_eq!(filtered.map(drop).unwrap_err().code(), Code::E_TOO_COMPLEX);
        Ok(())
    })
    .unwrap();
    assert_eq!(fake::unfreed(), 0);
}

#[test]
fn a_required_column_that_is_missing_is_an_error_that_names_it() {
    fake::set_rows(vec![vec![tags::DISPLAY_NAME.with("no size")]]);
    in_session(|session| {
        let error = session.message_stores()?.select::<Line>()?.rows().map(drop).unwrap_err();
        assert_eq!(error.code(), Code::E_NOT_FOUND);
        assert_eq!(error.property(), Some(tags::MESSAGE_SIZE.tag()));
        assert!(error.to_string().contains("PR_MESSAGE_SIZE"), "{error}");
        Ok(())
    })
    .unwrap();
    assert_eq!(fake::unfreed(), 0);
}

#[test]
fn a_column_of_another_type_is_an_error_and_eight_bit_text_is_text() {
    let narrow = PropValue { tag: Tag(0x3001_001E), value: Value::String8(b"caf\xE9".to_vec()) };
    fake::set_rows(vec![vec![narrow, tags::MESSAGE_SIZE.with(1)]]);
    in_session(|session| {
        let table = session.message_stores()?;
        let line = table.select::<Line>()?.first()?;
        assert_eq!(line.and_then(|l| l.name).as_deref(), Some("caf\u{E9}"));
        let wrong = PropValue { tag: Tag(0x0E08_000B), value: Value::Boolean(true) };
        fake::set_rows(vec![vec![wrong]]);
        let error = table.select::<Line>()?.rows().map(drop).unwrap_err();
        assert_eq!(error.code(), Code::E_UNEXPECTED_TYPE);
        assert!(error.to_string().contains("PT_BOOLEAN"), "{error}");
        Ok(())
    })
    .unwrap();
    assert_eq!(fake::unfreed(), 0);
}

#[test]
fn bookmarks_free_themselves_and_an_unknown_position_is_none() {
    in_session(|session| {
        let table = session.message_stores()?;
        drop(table.bookmark()?);
        assert!(fake::log().ends_with(&["bookmark", "bookmark freed"]));
        let position = table.position()?;
        assert_eq!((position.row, position.numerator, position.denominator), (None, 1, 2));
        lines(2);
        assert_eq!(table.row_count()?.warning(), Some(Code::W_APPROX_COUNT));
        table.set_columns(&[tags::MESSAGE_SIZE.tag()], Default::default())?;
        assert_eq!(table.query_rows(1, QueryRowsFlags::empty())?.len(), 1);
        assert_eq!(table.remaining_rows()?, [vec![tags::MESSAGE_SIZE.with(1)]]);
        Ok(())
    })
    .unwrap();
    assert_eq!(fake::unfreed(), 0);
}

#[test]
fn a_tuple_of_properties_is_read_in_one_call_and_missing_is_none() {
    fake::set_props(vec![tags::SUBJECT.with("hello"), tags::MESSAGE_SIZE.with(7)]);
    in_session(|session| {
        let section = section(session)?;
        let (subject, size, body) = section.get((tags::SUBJECT, tags::MESSAGE_SIZE, tags::BODY))?;
        assert_eq!((subject.as_deref(), size, body), (Some("hello"), Some(7), None));
        assert_eq!(section.all_props()?, fake::props());
        Ok(())
    })
    .unwrap();
    assert_eq!(fake::unfreed(), 0);
}

#[test]
fn a_property_too_large_for_getprops_is_read_through_its_stream() {
    let large = |tag| PropValue { tag, value: Value::Error(Code::E_NOT_ENOUGH_MEMORY) };
    fake::set_props(vec![large(tags::BODY.tag()), large(tags::ATTACH_DATA_BIN.tag())]);
    in_session(|session| {
        let section = section(session)?;
        let (body, data) = section.get((tags::BODY, tags::ATTACH_DATA_BIN))?;
        assert_eq!(body, Some("\u{E9}".repeat(1000)));
        assert_eq!(data, Some(vec![0x42; 1000]));
        Ok(())
    })
    .unwrap();
    assert_eq!(fake::log().iter().filter(|w| **w == "stream opened").count(), 2);
    assert_eq!(fake::unfreed(), 0);
}

#[test]
fn any_other_error_of_a_property_is_an_error_that_names_it() {
    let refused = PropValue { tag: tags::SUBJECT.tag(), value: Value::Error(Code::E_NO_ACCESS) };
    fake::set_props(vec![
        refused,
        PropValue { tag: Tag(0x0E08_000B), value: Value::Boolean(true) },
    ]);
    in_session(|session| {
        let section = section(session)?;
        let error = section.get(tags::SUBJECT).unwrap_err();
        assert_eq!(error.code(), Code::E_NO_ACCESS);
        assert!(error.to_string().contains("PR_SUBJECT"), "{error}");
        let error = section.get(tags::MESSAGE_SIZE).unwrap_err();
        assert_eq!(error.code(), Code::E_UNEXPECTED_TYPE);
        Ok(())
    })
    .unwrap();
}

#[test]
fn eight_bit_text_is_read_by_the_code_page_of_its_object() {
    fake::set_props(vec![
        PropValue { tag: Tag(0x0037_001E), value: Value::String8(b"\xCF\xF0\xE8".to_vec()) },
        PropValue { tag: Tag(0x3FFD_0003), value: Value::Long(1251) },
    ]);
    in_session(|session| {
        let subject = section(session)?.get(tags::SUBJECT)?;
        assert_eq!(subject.as_deref(), Some("\u{41F}\u{440}\u{438}"));
        Ok(())
    })
    .unwrap();
}

#[test]
fn properties_that_could_not_be_set_are_listed_and_computed_ones_are_no_loss() {
    in_session(|session| {
        let section = section(session)?;
        section.set(tags::SUBJECT, "set")?;
        section.set(tags::MESSAGE_SIZE, 0)?;
        let error = section
            .set_all(&[
                tags::MESSAGE_SIZE.with(1),
                tags::BODY.with("also set"),
                tags::IMPORTANCE.with(2),
            ])
            .unwrap_err();
        assert_eq!(error.code(), Code::E_NO_ACCESS);
        let text = error.to_string();
        assert!(text.contains("PR_MESSAGE_SIZE") && text.contains("PR_IMPORTANCE"), "{text}");
        assert_eq!(fake::props(), [tags::SUBJECT.with("set"), tags::BODY.with("also set")]);
        let problems = section.set_reporting(&[tags::MESSAGE_SIZE.with(0)])?;
        assert_eq!(problems[0].code, Code::E_COMPUTED);
        let refused = section.set(tags::SUBJECT, "with \0 inside").unwrap_err();
        assert_eq!(refused.code(), Code::E_INVALID_PARAMETER);
        Ok(())
    })
    .unwrap();
    assert_eq!(fake::unfreed(), 0);
}

#[test]
fn events_reach_closures_and_channels_until_the_registration_ends() {
    in_session(|session| {
        let table = session.message_stores()?;
        let seen = Arc::new(AtomicUsize::new(0));
        let counter = seen.clone();
        let registration = table.advise(EventMask::TABLE_MODIFIED, move |_| {
            counter.fetch_add(1, Ordering::Relaxed);
        })?;
        fake::notify(&[table_event(), table_event()]);
        assert_eq!(seen.load(Ordering::Relaxed), 2);
        drop(registration);
        // One that was under way when the registration ended.
        fake::notify(&[table_event()]);
        assert_eq!(seen.load(Ordering::Relaxed), 2);

        let events = table.notifications(EventMask::TABLE_MODIFIED)?;
        fake::notify(&[table_event()]);
        assert!(matches!(events.channel().try_recv(), Ok(Notification::Table(_))));
        assert!(events.channel().try_recv().is_err());
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_panic_in_a_closure_does_not_reach_mapi() {
    in_session(|session| {
        let table = session.message_stores()?;
        let registration = table.advise(EventMask::TABLE_MODIFIED, |_| panic!("in a sink"))?;
        fake::notify(&[table_event()]);
        assert!(registration.panicked());
        Ok(())
    })
    .unwrap();
}

#[test]
fn another_thread_takes_part_in_mapi_and_uses_what_it_is_handed() {
    let mapi = mapi();
    mapi.session(Logon::profile("Work"), |session| {
        let table = Across::new(session.msg_stores_table()?);
        let (before, counted, after) = std::thread::scope(|scope| {
            let work = || -> Result<_> {
                let thread = mapi.thread()?;
                let before = fake::log();
                lines(3);
                let counted = table.on(&thread).count()?;
                drop(thread);
                Ok((before, counted, fake::log()))
            };
            scope.spawn(work).join().unwrap()
        })?;
        assert_eq!((before, counted), (vec!["initialize"], 3));
        assert_eq!(after, ["initialize", "uninitialize"]);
        Ok(())
    })
    .unwrap();
}

#[test]
fn an_object_is_asked_for_another_interface() {
    in_session(|session| {
        let section = section(session)?;
        let props: MapiProp<'_> = section.query()?;
        drop(props);
        let error = section.query::<Table<'_>>().map(drop).unwrap_err();
        assert_eq!(error.code(), Code::E_INTERFACE_NOT_SUPPORTED);
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_borrowed_session_is_not_logged_off() {
    let mapi = mapi();
    let open = mapi.logon(Logon::profile("Work")).unwrap();
    let raw = open.session().as_raw().clone();
    // SAFETY: logged on until the end of the test.
    let borrowed = unsafe { Session::borrow_raw(&raw, mapi.subsystem()) };
    assert!(matches!(borrowed.identity().unwrap(), Identity::Generic { .. }));
    drop(borrowed);
    assert!(!fake::log().contains(&"logoff"));
    drop(raw);
    open.logoff().unwrap();
    assert!(fake::log().contains(&"session released"));
}

#[test]
fn an_error_reads_as_sentences() {
    let error = Error::new(Code::E_NOT_FOUND, "IMsgStore::OpenEntry")
        .on("message store")
        .with_property(tags::IPM_OUTBOX_ENTRYID)
        .with_detail("the store has no such folder");
    let text = error.to_string();
    let start = "IMsgStore::OpenEntry on message store, property PR_IPM_OUTBOX_ENTRYID (0x35E20102): \
                 MAPI_E_NOT_FOUND (0x8004010F): the store has no such folder. ";
    assert!(text.starts_with(start), "{text}");
    assert!(text.ends_with(error.hint().unwrap()), "{text}");
}

/// Outlook's status table refuses MAPI_UNICODE: its columns, what is looked for in it and its values
/// are 8-bit text then, and the caller does not notice.
#[test]
fn a_table_that_has_eight_bit_text_only_reads_as_any_other() {
    let text = |text: &str| vec![tags::DISPLAY_NAME.with(text), tags::MESSAGE_SIZE.with(1)];
    fake::set_rows(vec![text("first"), text("caf\u{E9}")]);
    in_session(|session| {
        let status = session.status()?;
        assert_eq!(status.count()?, 2);
        let names: Vec<_> = status.select::<Line>()?.rows()?.into_iter().map(|l| l.name).collect();
        assert_eq!(names, [Some("first".to_owned()), Some("caf\u{E9}".to_owned())]);
        let wanted = tags::DISPLAY_NAME.eq("caf\u{E9}");
        let found = status.select::<Line>()?.find(&wanted)?;
        assert_eq!(found.and_then(|line| line.name).as_deref(), Some("caf\u{E9}"));
        Ok(())
    })
    .unwrap();
    assert_eq!(fake::unfreed(), 0);
}

/// OLE is initialised after MAPI and uninitialised before it ([initializing-ole-for-mapi],
/// [ending-a-mapi-session]).
#[test]
fn ole_lives_within_mapi() {
    // SAFETY: they do nothing but tell.
    let builder = unsafe { Mapi::builder().ole_with(fake::OLE) };
    let mapi = builder.initialize(fake::subsystem()).unwrap();
    mapi.session(Logon::profile("Work"), |_| Ok(())).unwrap();
    drop(mapi);
    let log: Vec<_> = fake::log().into_iter().filter(|what| !what.contains("advise")).collect();
    let order = [
        "initialize",
        "OLE initialize",
        "logon",
        "logoff",
        "session released",
        "OLE uninitialize",
        "uninitialize",
    ];
    assert_eq!(log, order);
}

/// A MAPI that is older than MAPI_NO_COINIT is initialised without it ([mapiinitialize]).
#[test]
fn a_flag_that_mapi_does_not_know_yet_is_left_out() {
    fake::refuse_no_coinit();
    let mapi = Mapi::builder().no_coinit().initialize(fake::subsystem()).unwrap();
    drop(mapi);
    assert_eq!(fake::log(), ["flag refused", "initialize", "uninitialize"]);
}

#[test]
fn a_property_too_large_for_setprops_is_written_through_its_stream() {
    in_session(|session| {
        let text = "\u{E9}".repeat(3000);
        section(session)?
            .set_all(&[tags::SUBJECT.with("small"), tags::BODY.with(text.as_str())])?;
        assert_eq!(fake::props(), [tags::SUBJECT.with("small")]);
        let units: Vec<u16> =
            fake::written().chunks(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
        assert_eq!(String::from_utf16(&units).unwrap(), text);
        assert!(fake::log().contains(&"stream committed"));
        Ok(())
    })
    .unwrap();
    assert_eq!(fake::unfreed(), 0);
}
