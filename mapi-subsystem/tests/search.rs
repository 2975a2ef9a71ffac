//! Search folders: what they find, and how they follow.

mod support;

use std::process::Command;
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

use mapi_session::flags::{
    CopyFolderFlags, CopyMessagesFlags, CreateFolderFlags, DeleteFolderFlags, EmptyFolderFlags,
    EventMask, FolderType, ReadFlags, RelOp, SaveFlags, SearchFlags, SearchState,
};
use mapi_session::rows::ContentsRow;
use mapi_session::wire::{Notification, TableChange};
use mapi_session::{
    Code, EntryId, Folder, Logon, MsgStore, Outcome, PropValue, Restriction, Result, Tag, Value,
    tags,
};
use mapi_subsystem::Home;
use mapi_subsystem::mail::Mail;
use mapi_subsystem::store::Database;
use proptest::prelude::*;

use support::{World, code};

const SHALLOW: SearchFlags = SearchFlags::SHALLOW;
const RECURSIVE: SearchFlags = SearchFlags::RECURSIVE;

fn id(folder: &Folder<'_>) -> EntryId {
    EntryId::from_bytes(folder.get(tags::ENTRYID).unwrap().unwrap())
}

fn bytes(ids: &[EntryId]) -> Vec<&[u8]> {
    ids.iter().map(EntryId::as_bytes).collect()
}

/// All of it was done.
fn whole(outcome: Outcome<()>) {
    assert_eq!(outcome.warning(), None);
}

fn mail(folder: &Folder<'_>, subject: &str) -> EntryId {
    mail_with(folder, &[tags::SUBJECT.with(subject)])
}

fn mail_with(folder: &Folder<'_>, props: &[PropValue]) -> EntryId {
    let message = folder.new_message().unwrap();
    message.set_all(props).unwrap();
    message.save_changes(SaveFlags::empty()).unwrap();
    EntryId::from_bytes(message.get(tags::ENTRYID).unwrap().unwrap())
}

/// The subjects of what a folder shows, by age.
fn subjects(folder: &Folder<'_>) -> Vec<String> {
    let rows = folder.messages().unwrap();
    rows.into_iter().map(|row| row.subject.unwrap_or_default()).collect()
}

fn counts(folder: &Folder<'_>) -> (i32, i32) {
    let (all, unread) = folder.get((tags::CONTENT_COUNT, tags::CONTENT_UNREAD)).unwrap();
    (all.unwrap(), unread.unwrap())
}

fn search<'s>(
    store: &MsgStore<'s>,
    name: &str,
    restriction: &Restriction,
    folders: &[EntryId],
    flags: SearchFlags,
) -> Folder<'s> {
    let found = store.search_root().unwrap().new_search_folder(name).unwrap();
    found.set_search_criteria(Some(restriction), Some(folders), flags).unwrap();
    found
}

fn with_store(test: impl FnOnce(&MsgStore<'_>) -> Result<()>) {
    let world = World::with_profiles(&["Work"]);
    world.mapi.session(Logon::profile("Work"), |session| test(&session.default_store()?)).unwrap();
}

#[test]
fn a_search_finds_what_fits_where_it_is() {
    with_store(|store| {
        let mask = store.get(tags::STORE_SUPPORT_MASK)?.unwrap();
        assert_ne!(mask & 4, 0, "STORE_SEARCH_OK");
        let (inbox, drafts) = (store.inbox()?, store.ipm_subtree()?.new_folder("Drawer")?);
        let below = drafts.new_folder("Below")?;
        let one = mail(&inbox, "Invoice one");
        mail(&inbox, "Something else");
        mail(&drafts, "an INVOICE two");
        mail(&below, "invoice three");
        let invoice = tags::SUBJECT.contains("invoice");

        let found = search(store, "Invoices", &invoice, &[id(&inbox), id(&drafts)], SHALLOW);
        assert_eq!(subjects(&found), ["Invoice one", "an INVOICE two"]);
        assert_eq!(counts(&found), (2, 0));
        let rows = found.messages()?;
        assert_eq!(rows[0].entry_id.as_bytes(), one.as_bytes());
        let table = found.contents()?;
        table.set_columns(
            &[tags::PARENT_ENTRYID.tag(), tags::PARENT_DISPLAY.tag()],
            Default::default(),
        )?;
        let parents = table.query_rows(10, Default::default())?.to_rows().unwrap();
        assert_eq!(parents[0][0].value, Value::Binary(id(&inbox).as_bytes().to_vec()));
        assert_eq!(parents[1][0].value, Value::Binary(id(&drafts).as_bytes().to_vec()));
        assert_eq!(parents[1][1].value, Value::Unicode("Drawer".to_owned()));

        let kind = found.get((tags::FOLDER_TYPE, tags::DISPLAY_TYPE))?;
        assert_eq!(kind, (Some(FolderType::Search.to_raw() as i32), Some(0x0200_0000)));
        let (restriction, folders, state) = found.search_criteria()?;
        assert_eq!(restriction, Some(invoice.clone()));
        assert_eq!(bytes(&folders.unwrap()), bytes(&[id(&inbox), id(&drafts)]));
        assert_eq!(state, SearchState::RUNNING | SearchState::COMPLETE | SearchState::TWIR_TOTALLY);

        // The same criteria, in the folders below too.
        found.set_search_criteria(None, None, RECURSIVE | SearchFlags::FOREGROUND)?;
        assert_eq!(subjects(&found), ["Invoice one", "an INVOICE two", "invoice three"]);
        let (_, _, state) = found.search_criteria()?;
        assert!(state.contains(SearchState::RECURSIVE | SearchState::FOREGROUND));

        // Everything in the store; what search folders show is not found twice.
        found.set_search_criteria(None, Some(&[id(&store.root_folder()?)]), RECURSIVE)?;
        assert_eq!(subjects(&found).len(), 3);
        Ok(())
    });
}

#[test]
fn recipients_attachments_and_large_texts_are_looked_into() {
    with_store(|store| {
        let inbox = store.inbox()?;
        let message = inbox.new_message()?;
        message.set_all(&[
            tags::SUBJECT.with("to Ann"),
            tags::BODY.with("word ".repeat(20_000) + "needle"),
        ])?;
        message.add_recipients(&[vec![
            tags::DISPLAY_NAME.with("Ann"),
            tags::ADDRTYPE.with("SMTP"),
            tags::EMAIL_ADDRESS.with("ann@example.org"),
            tags::RECIPIENT_TYPE.with(1),
        ]])?;
        message.save_changes(SaveFlags::empty())?;
        mail(&inbox, "to nobody");
        let scope = [id(&inbox)];
        let ann = Restriction::Sub {
            table: tags::MESSAGE_RECIPIENTS.tag(),
            restriction: Box::new(tags::EMAIL_ADDRESS.eq("ann@example.org")),
        };
        assert_eq!(subjects(&search(store, "Ann", &ann, &scope, SHALLOW)), ["to Ann"]);
        let needle = tags::BODY.contains("needle");
        assert_eq!(subjects(&search(store, "Body", &needle, &scope, SHALLOW)), ["to Ann"]);
        let neither = Restriction::Not(Box::new(Restriction::Or(vec![ann, needle])));
        assert_eq!(subjects(&search(store, "Not", &neither, &scope, SHALLOW)), ["to nobody"]);
        Ok(())
    });
}

#[test]
fn a_search_follows_what_changes() {
    with_store(|store| {
        let (inbox, other) = (store.inbox()?, store.ipm_subtree()?.new_folder("Other")?);
        let found =
            search(store, "Found", &tags::SUBJECT.starts_with("x"), &[id(&inbox)], RECURSIVE);
        assert_eq!(counts(&found), (0, 0));
        let one = mail(&inbox, "x one");
        let two = mail(&other, "x two");
        let three = mail(&inbox, "three");
        assert_eq!(subjects(&found), ["x one"]);

        // Changed so that it fits, and again.
        let message = inbox.open_message(&three)?;
        message.set_all(&[tags::SUBJECT.with("x three")])?;
        assert_eq!(subjects(&found), ["x one"], "not before it is saved");
        message.save_changes(SaveFlags::KEEP_OPEN_READWRITE)?;
        assert_eq!(subjects(&found), ["x one", "x three"]);
        message.set_all(&[tags::SUBJECT.with("no")])?;
        message.save_changes(SaveFlags::empty())?;
        assert_eq!(subjects(&found), ["x one"]);

        // Moved in, copied in, moved out.
        whole(other.copy_messages_to(
            std::slice::from_ref(&two),
            &inbox,
            CopyMessagesFlags::MOVE,
        )?);
        assert_eq!(subjects(&found), ["x one", "x two"]);
        whole(inbox.copy_messages_to(
            std::slice::from_ref(&one),
            &inbox,
            CopyMessagesFlags::empty(),
        )?);
        assert_eq!(subjects(&found), ["x one", "x two", "x one"]);
        whole(inbox.copy_messages_to(
            std::slice::from_ref(&one),
            &other,
            CopyMessagesFlags::MOVE,
        )?);
        assert_eq!(subjects(&found), ["x two", "x one"]);

        // Read and unread.
        whole(found.set_read_flags(None, ReadFlags::CLEAR_READ_FLAG)?);
        assert_eq!(counts(&found), (2, 2));
        whole(inbox.set_read_flags(Some(std::slice::from_ref(&two)), ReadFlags::empty())?);
        assert_eq!(counts(&found), (2, 1));

        // A folder that moves brings its messages and takes them away.
        let sub = other.new_folder("Sub")?;
        mail(&sub, "x four");
        whole(other.copy_folder_to(&id(&sub), &inbox, None, CopyFolderFlags::MOVE)?);
        assert_eq!(subjects(&found), ["x two", "x one", "x four"]);
        whole(inbox.copy_folder_to(&id(&sub), &other, None, CopyFolderFlags::MOVE)?);
        assert_eq!(subjects(&found), ["x two", "x one"]);

        // Deleted through the search folder, it is gone from its own.
        whole(found.delete(std::slice::from_ref(&two))?);
        assert_eq!(subjects(&found), ["x one"]);
        assert_eq!(subjects(&inbox).len(), 2);
        assert_eq!(code(inbox.open_message(&two)), Code::E_NOT_FOUND);

        // Gone with its folder.
        let sub = inbox.new_folder("Gone")?;
        mail(&sub, "x five");
        assert_eq!(counts(&found).0, 2);
        whole(inbox.delete_folder(&id(&sub), DeleteFolderFlags::DEL_MESSAGES)?);
        assert_eq!(subjects(&found), ["x one"]);
        assert_eq!(counts(&found).0, 1);
        Ok(())
    });
}

#[test]
fn stopping_and_starting() {
    with_store(|store| {
        let inbox = store.inbox()?;
        let all = tags::SUBJECT.exists();
        let root = store.search_root()?;
        let found = root.new_search_folder("Found")?;
        assert_eq!(code(found.search_criteria()), Code::E_NOT_INITIALIZED);
        let scope = [id(&inbox)];
        let set = |restriction, scope, flags| found.set_search_criteria(restriction, scope, flags);
        assert_eq!(code(set(None, Some(&scope), SHALLOW)), Code::E_NOT_INITIALIZED);
        assert_eq!(code(set(Some(&all), None, SHALLOW)), Code::E_NOT_INITIALIZED);
        assert_eq!(code(found.search_criteria()), Code::E_NOT_INITIALIZED);
        for both in [
            RECURSIVE | SHALLOW,
            SearchFlags::RESTART | SearchFlags::STOP,
            SearchFlags::FOREGROUND | SearchFlags::BACKGROUND,
        ] {
            assert_eq!(code(set(Some(&all), Some(&scope), both)), Code::E_INVALID_PARAMETER);
        }

        mail(&inbox, "one");
        set(Some(&all), Some(&scope), SearchFlags::RESTART)?;
        assert_eq!(subjects(&found), ["one"]);
        set(None, None, SearchFlags::STOP)?;
        let running = |state: SearchState| state.contains(SearchState::RUNNING);
        assert!(!running(found.search_criteria()?.2));
        mail(&inbox, "two");
        assert_eq!(subjects(&found), ["one"], "it stands still");
        let two = tags::SUBJECT.eq("two");
        // Other criteria alone do not start it.
        set(Some(&two), None, SearchFlags::empty())?;
        assert_eq!(subjects(&found), ["one"]);
        assert!(!found.search_criteria()?.2.contains(SearchState::COMPLETE));
        set(None, None, SearchFlags::RESTART)?;
        assert_eq!(subjects(&found), ["two"]);
        assert!(running(found.search_criteria()?.2));
        // One that runs takes other criteria up at once.
        set(Some(&all), None, SearchFlags::empty())?;
        assert_eq!(subjects(&found), ["one", "two"]);
        assert_eq!(counts(&found).0, 2);
        Ok(())
    });
}

#[test]
fn a_search_folder_holds_nothing_itself() {
    with_store(|store| {
        let inbox = store.inbox()?;
        let one = mail(&inbox, "one");
        let root = store.search_root()?;
        let found = search(store, "Found", &tags::SUBJECT.exists(), &[id(&inbox)], SHALLOW);
        let no = Code::E_NO_SUPPORT;
        assert_eq!(code(found.new_message()), no);
        assert_eq!(code(found.new_folder("Below")), no);
        assert_eq!(code(found.new_search_folder("Below")), no);
        for how in [CopyMessagesFlags::empty(), CopyMessagesFlags::MOVE] {
            assert_eq!(code(inbox.copy_messages_to(std::slice::from_ref(&one), &found, how)), no);
        }
        let sub = inbox.new_folder("Sub")?;
        for how in [CopyFolderFlags::empty(), CopyFolderFlags::MOVE] {
            assert_eq!(code(inbox.copy_folder_to(&id(&sub), &found, None, how)), no);
            assert_eq!(code(root.copy_folder_to(&id(&found), &inbox, None, how)), no);
        }
        assert_eq!(code(found.empty_folder(EmptyFolderFlags::empty())), no);
        assert_eq!(code(store.set_receive_folder(Some("IPM.X"), Some(&id(&found)))), no);
        assert_eq!(code(inbox.set_search_criteria(None, None, SHALLOW)), no);
        assert_eq!(code(inbox.search_criteria()), Code::E_NOT_INITIALIZED);
        // A name belongs to one folder, whatever its kind.
        let made = |kind, flags| root.create_folder(kind, "Found", None, flags);
        let open = CreateFolderFlags::OPEN_IF_EXISTS;
        assert_eq!(id(&made(FolderType::Search, open)?).as_bytes(), id(&found).as_bytes());
        assert_eq!(code(made(FolderType::Generic, open)), Code::E_COLLISION);
        assert_eq!(code(made(FolderType::Search, CreateFolderFlags::empty())), Code::E_COLLISION);

        // Messages are copied out of it, and stay when it goes.
        whole(found.copy_messages_to(
            std::slice::from_ref(&one),
            &sub,
            CopyMessagesFlags::empty(),
        )?);
        assert_eq!(subjects(&sub), ["one"]);
        whole(root.delete_folder(&id(&found), DeleteFolderFlags::empty())?);
        assert_eq!(subjects(&inbox), ["one"]);
        assert_eq!(code(found.contents()), Code::E_OBJECT_DELETED);
        assert_eq!(code(found.search_criteria()), Code::E_OBJECT_DELETED);
        let all = tags::SUBJECT.exists();
        let gone = found.set_search_criteria(Some(&all), Some(&[id(&inbox)]), SHALLOW);
        assert_eq!(code(gone), Code::E_OBJECT_DELETED);
        // What follows has nothing to follow any more.
        mail(&inbox, "two");
        Ok(())
    });
}

#[test]
fn what_no_search_does_is_refused_and_changes_nothing() {
    let world = World::with_profiles(&["Work", "Home"]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let store = session.default_store()?;
            let inbox = store.inbox()?;
            mail(&inbox, "one");
            let all = tags::SUBJECT.exists();
            let found = search(&store, "Found", &all, &[id(&inbox)], SHALLOW);
            let set = |restriction: &Restriction, scope: &[EntryId]| {
                found.set_search_criteria(Some(restriction), Some(scope), SHALLOW)
            };
            // Past what goes over the wire, and past what tables evaluate.
            for depth in [10_000, 250] {
                let mut deep = all.clone();
                for _ in 0..depth {
                    deep = Restriction::Not(Box::new(deep));
                }
                assert_eq!(code(set(&deep, &[id(&inbox)])), Code::E_TOO_COMPLEX, "{depth}");
                // Taken apart from the outside, as dropping it would go as deep.
                while let Restriction::Not(inner) = deep {
                    deep = *inner;
                }
            }
            let some = Restriction::Count { count: 1, restriction: Box::new(all.clone()) };
            assert_eq!(code(set(&some, &[id(&inbox)])), Code::E_TOO_COMPLEX);
            let wrong = Restriction::Property {
                op: RelOp::Eq,
                tag: tags::SUBJECT.tag(),
                value: tags::IMPORTANCE.with(1),
            };
            assert_eq!(code(set(&wrong, &[id(&inbox)])), Code::E_TOO_COMPLEX);
            let of_search = set(&all, &[id(&inbox), id(&found)]);
            assert_eq!(code(of_search), Code::E_TOO_COMPLEX, "a search of a search");
            assert_eq!(code(set(&all, &[])), Code::E_INVALID_PARAMETER);
            assert_eq!(code(set(&all, &[EntryId::from_bytes(vec![1])])), Code::E_INVALID_ENTRYID);
            let message = inbox.messages()?[0].entry_id.clone();
            assert_eq!(code(set(&all, &[message])), Code::E_INVALID_ENTRYID);
            let gone = id(&inbox.new_folder("Gone")?);
            whole(inbox.delete_folder(&gone, DeleteFolderFlags::empty())?);
            assert_eq!(code(set(&all, &[gone])), Code::E_NOT_FOUND);
            let other = world.mapi.session(Logon::profile("Home"), |session| {
                Ok(id(&session.default_store()?.inbox()?))
            })?;
            assert_eq!(code(set(&all, &[other])), Code::E_UNKNOWN_ENTRYID);

            assert_eq!(found.search_criteria()?.0, Some(all.clone()));
            assert_eq!(subjects(&found), ["one"]);

            // A folder that goes leaves the scope, and the rest is searched on.
            let scope = inbox.new_folder("Scope")?;
            mail(&scope, "two");
            set(&all, &[id(&inbox), id(&scope)])?;
            assert_eq!(subjects(&found), ["one", "two"]);
            whole(inbox.delete_folder(&id(&scope), DeleteFolderFlags::DEL_MESSAGES)?);
            assert_eq!(bytes(&found.search_criteria()?.1.unwrap()), bytes(&[id(&inbox)]));
            mail(&inbox, "three");
            assert_eq!(subjects(&found), ["one", "three"]);
            Ok(())
        })
        .unwrap();
}

fn next(events: &Receiver<Notification>) -> Notification {
    events.recv_timeout(Duration::from_secs(10)).expect("an event in ten seconds")
}

#[test]
fn listeners_hear_of_the_end_and_of_every_row() {
    with_store(|store| {
        let inbox = store.inbox()?;
        mail(&inbox, "one");
        let found = store.search_root()?.new_search_folder("Found")?;
        let of_folder = store.notifications(Some(&id(&found)), EventMask::SEARCH_COMPLETE)?;
        let of_store = store.notifications(None, EventMask::SEARCH_COMPLETE)?;
        let table = found.contents()?;
        let of_table = table.notifications(EventMask::TABLE_MODIFIED)?;
        let all = tags::SUBJECT.exists();
        found.set_search_criteria(Some(&all), Some(&[id(&inbox)]), SHALLOW)?;
        for heard in [&of_folder, &of_store] {
            match next(heard.channel()) {
                Notification::SearchComplete(event) => {
                    assert_eq!(event.entry_id.unwrap().as_bytes(), id(&found).as_bytes());
                }
                other => panic!("{other:?}"),
            }
        }
        let change = || loop {
            match next(of_table.channel()) {
                Notification::Table(event) if event.change != TableChange::Reload => break event,
                Notification::Table(_) => {}
                other => panic!("{other:?}"),
            }
        };
        let two = mail(&inbox, "two");
        let added = change();
        assert_eq!(added.change, TableChange::RowAdded);
        let is = |tag: Tag, value: &Value| {
            added.row.iter().any(|prop| prop.tag == tag && prop.value == *value)
        };
        assert!(is(tags::SUBJECT.tag(), &Value::Unicode("two".to_owned())));
        assert!(is(tags::ENTRYID.tag(), &Value::Binary(two.as_bytes().to_vec())));
        whole(inbox.set_read_flags(Some(std::slice::from_ref(&two)), ReadFlags::CLEAR_READ_FLAG)?);
        assert_eq!(change().change, TableChange::RowModified);
        whole(inbox.delete(std::slice::from_ref(&two))?);
        let gone = change();
        assert_eq!((gone.change, gone.index), (TableChange::RowDeleted, added.index.clone()));
        // No other search has ended, and links are nobody's objects.
        assert!(of_folder.channel().try_recv().is_err());
        assert!(of_store.channel().try_recv().is_err());
        Ok(())
    });
}

#[test]
fn many_messages_are_found_in_batches() {
    let world = World::with_profiles(&["Work"]);
    let home = Home::open(world.folder.path()).unwrap();
    let test = |store: &MsgStore<'_>| {
        let inbox = store.inbox()?;
        let key = store.get(tags::RECORD_KEY)?.unwrap();
        let database = Database::of_home(&home, &key).unwrap();
        let (folder, other) = {
            let parse = |id: &EntryId| i64::from_le_bytes(id.as_bytes()[24..].try_into().unwrap());
            (parse(&id(&inbox)), parse(&id(&inbox.new_folder("Other")?)))
        };
        database
            .write(|writer| {
                for n in 0..20_000 {
                    let mut mail = Mail::default();
                    mail.properties.push(tags::IMPORTANCE.with(n % 3));
                    writer.insert_message(if n < 9_000 { folder } else { other }, &mail)?;
                }
                Ok(())
            })
            .unwrap();
        let high = tags::IMPORTANCE.eq(2);
        let found = search(store, "High", &high, &[id(&inbox)], RECURSIVE);
        assert_eq!(counts(&found), (6_666, 6_666));
        assert_eq!(found.contents()?.count()?, 6_666);
        found.set_search_criteria(None, None, SHALLOW)?;
        assert_eq!(counts(&found), (3_000, 3_000));
        Ok(())
    };
    world.mapi.session(Logon::profile("Work"), |session| test(&session.default_store()?)).unwrap();
}

#[test]
fn a_search_that_was_cut_off_goes_on_when_its_rows_are_read() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let store = session.default_store()?;
            let inbox = store.inbox()?;
            mail(&inbox, "one");
            let found = search(&store, "Found", &tags::SUBJECT.exists(), &[id(&inbox)], SHALLOW);
            let home = Home::open(world.folder.path()).unwrap();
            let key = store.get(tags::RECORD_KEY)?.unwrap();
            // As the file is when the process ended between two batches.
            let file = rusqlite::Connection::open(Database::of_home(&home, &key).unwrap().path());
            file.unwrap()
                .execute_batch(
                    "UPDATE search SET state = 1, complete = 0, at_folder = 0, at_message = 0;
                     UPDATE folder SET contents = 0 WHERE kind = 2; DELETE FROM search_hit;",
                )
                .unwrap();
            let (_, _, state) = found.search_criteria()?;
            assert_eq!(
                state,
                SearchState::RUNNING | SearchState::REBUILD | SearchState::TWIR_TOTALLY
            );
            mail(&inbox, "two");
            assert_eq!(counts(&found).0, 1, "what comes is followed already");
            assert_eq!(subjects(&found), ["one", "two"]);
            assert_eq!(counts(&found), (2, 0));
            assert!(found.search_criteria()?.2.contains(SearchState::COMPLETE));
            Ok(())
        })
        .unwrap();
}

const HOME: &str = "MAPI_TEST_SEARCH_HOME";

/// Not a test by itself: the other process.
#[test]
#[ignore = "run by the test below"]
fn child_that_writes() {
    let home = std::env::var_os(HOME).expect("only run by the test below");
    let mapi = mapi_session::Mapi::initialize(mapi_subsystem::open(home).unwrap());
    mapi.unwrap()
        .session(Logon::profile("Work"), |session| {
            mail(&session.default_store()?.inbox()?, "from elsewhere");
            Ok(())
        })
        .unwrap();
}

#[test]
fn what_another_process_writes_is_found_and_told() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let store = session.default_store()?;
            let inbox = store.inbox()?;
            let found = search(&store, "Found", &tags::SUBJECT.exists(), &[id(&inbox)], SHALLOW);
            let table = found.contents()?;
            let heard = table.notifications(EventMask::TABLE_MODIFIED)?;
            let status = Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "child_that_writes", "--ignored"])
                .env(HOME, world.folder.path())
                .status()
                .unwrap();
            assert!(status.success());
            let start = Instant::now();
            loop {
                assert!(start.elapsed() < Duration::from_secs(10));
                if let Notification::Table(event) = next(heard.channel())
                    && event.change == TableChange::RowAdded
                {
                    break;
                }
            }
            assert_eq!(subjects(&found), ["from elsewhere"]);
            assert_eq!(counts(&found), (1, 0));
            Ok(())
        })
        .unwrap();
}

/// What a program does to a store.
#[derive(Debug, Clone)]
enum Step {
    Create { folder: usize, subject: usize, importance: i32 },
    Change { message: usize, subject: usize, importance: i32 },
    Move { message: usize, folder: usize },
    Copy { message: usize, folder: usize },
    Delete { message: usize },
    Read { message: usize, read: bool },
    MoveFolder { inside: bool },
    Stop,
    Start,
    Criteria { restriction: usize },
}

fn step() -> impl Strategy<Value = Step> {
    let one = 0..100_usize;
    prop_oneof![
        4 => (0..4_usize, 0..4_usize, 0..3).prop_map(|(folder, subject, importance)| {
            Step::Create { folder, subject, importance }
        }),
        3 => (one.clone(), 0..4_usize, 0..3).prop_map(|(message, subject, importance)| {
            Step::Change { message, subject, importance }
        }),
        3 => (one.clone(), 0..4_usize).prop_map(|(message, folder)| Step::Move { message, folder }),
        1 => (one.clone(), 0..4_usize).prop_map(|(message, folder)| Step::Copy { message, folder }),
        2 => one.clone().prop_map(|message| Step::Delete { message }),
        3 => (one, any::<bool>()).prop_map(|(message, read)| Step::Read { message, read }),
        1 => any::<bool>().prop_map(|inside| Step::MoveFolder { inside }),
        1 => Just(Step::Stop),
        2 => Just(Step::Start),
        1 => (0..4_usize).prop_map(|restriction| Step::Criteria { restriction }),
    ]
}

fn restriction(which: usize) -> Restriction {
    match which {
        // By SQL, by evaluation, by both, and by what a missing value means.
        0 => tags::IMPORTANCE.ge(1),
        1 => tags::SUBJECT.contains("B"),
        2 => tags::SUBJECT.contains("a") & tags::MESSAGE_FLAGS.has_bits(1),
        _ => Restriction::Not(Box::new(tags::SUBJECT.eq("ab"))),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_search_shows_what_the_tables_of_its_folders_show(
        steps in proptest::collection::vec(step(), 1..60),
    ) {
        with_store(|store| {
            let inbox = store.inbox()?;
            let (sub, out) = (inbox.new_folder("Sub")?, store.ipm_subtree()?.new_folder("Out")?);
            // The folder that moves in and out of the scope.
            let moves = inbox.new_folder("Moves")?;
            let folders = [&inbox, &sub, &moves, &out];
            let mut wanted = restriction(0);
            let found = search(store, "Found", &wanted, &[id(&inbox)], RECURSIVE);
            let (mut running, mut inside) = (true, true);
            let props = |subject: usize, importance: i32| {
                let mut props = vec![tags::IMPORTANCE.with(importance)];
                props.extend(
                    ["ab", "Ba", "c"].get(subject).map(|subject| tags::SUBJECT.with(*subject)),
                );
                props
            };
            for step in steps {
                let all: Vec<EntryId> = folders
                    .iter()
                    .flat_map(|folder| folder.messages().unwrap())
                    .map(|row| row.entry_id)
                    .collect();
                let pick = |n: usize| (!all.is_empty()).then(|| &all[n % all.len()..][..1]);
                match step {
                    Step::Create { folder, subject, importance } => {
                        mail_with(folders[folder], &props(subject, importance));
                    }
                    Step::Change { message, subject, importance } => {
                        let Some(list) = pick(message) else { continue };
                        let message = store.open_message(&list[0])?;
                        message.set_all(&props(subject, importance))?;
                        message.save_changes(SaveFlags::empty())?;
                    }
                    Step::Move { message, folder } => {
                        let Some(list) = pick(message) else { continue };
                        whole(inbox.copy_messages_to(list, folders[folder], CopyMessagesFlags::MOVE)?);
                    }
                    Step::Copy { message, folder } => {
                        let Some(list) = pick(message) else { continue };
                        whole(inbox.copy_messages_to(list, folders[folder], CopyMessagesFlags::empty())?);
                    }
                    Step::Delete { message } => {
                        let Some(list) = pick(message) else { continue };
                        whole(found.delete(list)?);
                    }
                    Step::Read { message, read } => {
                        let Some(list) = pick(message) else { continue };
                        let unread = ReadFlags::CLEAR_READ_FLAG;
                        whole(found.set_read_flags(
                            Some(list),
                            if read { ReadFlags::empty() } else { unread },
                        )?);
                    }
                    Step::MoveFolder { inside: now } if now != inside => {
                        let (from, to) = if now { (&out, &inbox) } else { (&inbox, &out) };
                        whole(from.copy_folder_to(&id(&moves), to, None, CopyFolderFlags::MOVE)?);
                        inside = now;
                    }
                    Step::MoveFolder { .. } => {}
                    Step::Stop => {
                        found.set_search_criteria(None, None, SearchFlags::STOP)?;
                        running = false;
                    }
                    Step::Start => {
                        found.set_search_criteria(None, None, SearchFlags::RESTART)?;
                        running = true;
                    }
                    Step::Criteria { restriction: which } => {
                        wanted = restriction(which);
                        found.set_search_criteria(Some(&wanted), None, SearchFlags::empty())?;
                    }
                }
                if !running {
                    continue;
                }
                let mut expected = Vec::new();
                for folder in folders.iter().take(if inside { 3 } else { 2 }) {
                    expected.extend(
                        folder.contents()?.select::<ContentsRow>()?
                            .filter(wanted.clone())
                            .rows()?,
                    );
                }
                expected.sort_by(|a, b| a.entry_id.as_bytes().cmp(b.entry_id.as_bytes()));
                let mut shown = found.messages()?;
                shown.sort_by(|a, b| a.entry_id.as_bytes().cmp(b.entry_id.as_bytes()));
                let ids = |rows: &[ContentsRow]| -> Vec<Vec<u8>> {
                    rows.iter().map(|row| row.entry_id.as_bytes().to_vec()).collect()
                };
                assert_eq!(ids(&shown), ids(&expected));
                let unread = expected.iter().filter(|row| {
                    !row.message_flags.contains(mapi_session::flags::MessageFlags::READ)
                });
                assert_eq!(counts(&found), (expected.len() as i32, unread.count() as i32));
            }
            Ok(())
        });
    }
}
