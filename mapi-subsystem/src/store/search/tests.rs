//! What happens to a search between its batches.

use mapi_session::{Code, tags};

use super::{SearchChange, State};
use crate::mail::Mail;
use crate::store::{Database, Special, StoreError};

const INBOX: i64 = Special::Inbox.id();

fn store() -> (tempfile::TempDir, Database) {
    let folder = tempfile::tempdir().unwrap();
    let store = Database::create_or_open(&folder.path().join("a.store")).unwrap();
    (folder, store)
}

fn mail(importance: i32) -> Mail {
    Mail { properties: vec![tags::IMPORTANCE.with(importance)], ..Mail::default() }
}

/// A search for important messages in the Inbox, which has not read anything yet.
fn begun(store: &Database) -> i64 {
    let change = SearchChange {
        restriction: Some(tags::IMPORTANCE.eq(2)),
        folders: Some(vec![INBOX]),
        ..SearchChange::default()
    };
    let made = store.write(|writer| {
        let search = writer.create_search_folder(Special::Finder.id(), "Search", None)?;
        assert!(writer.set_search(search, &change)?);
        Ok(search)
    });
    made.unwrap()
}

#[test]
fn changes_between_two_batches_are_neither_lost_nor_found_twice() {
    let (_folder, store) = store();
    let ids: Vec<i64> = store
        .write(|writer| (0..20_000).map(|n| writer.insert_message(INBOX, &mail(n % 3))).collect())
        .unwrap();
    let search = begun(&store);
    assert!(store.write(|writer| writer.search_on(search)).unwrap());
    let one = store.read(|reader| reader.folder(search)).unwrap().unwrap().contents;
    assert!((1..6_666).contains(&one), "{one}");

    // Of what was read and what was not, one goes and one moves away; and new ones come.
    let (early, late) = (&ids[..9], &ids[19_989..]);
    store
        .write(|writer| {
            for some in [early, late] {
                // The messages 2, 5 and 8 fit, 0 does not.
                writer.delete_message(some[2])?;
                writer.move_message(some[5], Special::Drafts.id())?;
                writer.set_read(some[8], true)?;
                writer.delete_message(some[0])?;
            }
            writer.insert_message(INBOX, &mail(2))?;
            writer.insert_message(INBOX, &mail(1))
        })
        .unwrap();
    store.run_search(search).unwrap();

    let (found, folder, state) = store
        .read(|reader| {
            let state = reader.search(search)?.map(|search| (search.state, search.complete));
            Ok((reader.found(search)?, reader.folder(search)?.unwrap(), state))
        })
        .unwrap();
    assert_eq!(state, Some((State::Follows, true)));
    // Two deleted, two moved, one new; two of them read.
    assert_eq!(found.len(), 6_666 - 4 + 1);
    assert_eq!((folder.contents, folder.unread), (6_663, 6_661));
    for some in [early, late] {
        assert!(found.contains(&some[8]) && !found.contains(&some[5]));
    }
}

#[test]
fn a_search_folder_that_goes_while_it_searches_ends_the_search() {
    let (_folder, store) = store();
    store
        .write(|writer| {
            (0..9_000).try_for_each(|_| writer.insert_message(INBOX, &mail(2)).map(drop))
        })
        .unwrap();
    let search = begun(&store);
    assert!(store.write(|writer| writer.search_on(search)).unwrap());
    store.write(|writer| writer.delete_folder(search, false, false)).unwrap();
    let ended = store.run_search(search).unwrap_err();
    assert_eq!(ended.code(), Code::E_OBJECT_DELETED);
    let left: i64 = store
        .read(|reader| {
            let sql = "SELECT (SELECT count(*) FROM search_hit) + (SELECT count(*) FROM search)
                           + (SELECT count(*) FROM search_scope)";
            Ok(reader.connection().query_row(sql, [], |row| row.get(0))?)
        })
        .unwrap();
    assert_eq!(left, 0);
}

#[test]
fn damaged_criteria_stop_their_search_and_nobody_else() {
    let (_folder, store) = store();
    let search = begun(&store);
    store.run_search(search).unwrap();
    store.write(|writer| writer.insert_message(INBOX, &mail(2))).unwrap();
    store
        .write(|writer| {
            Ok(writer.connection().execute("UPDATE search SET criteria = x'0102FF'", [])?)
        })
        .unwrap();
    store.write(|writer| writer.insert_message(INBOX, &mail(2))).unwrap();
    let damaged = store.read(|reader| reader.search(search)).unwrap_err();
    assert!(matches!(damaged, StoreError::InUse { .. }), "{damaged}");
    assert_eq!(store.read(|reader| reader.found(search)).unwrap().len(), 1);
    let again = SearchChange { run: Some(true), ..SearchChange::default() };
    assert_eq!(store.search(search, &again).unwrap_err().code(), Code::E_CORRUPT_STORE);
    // Whole new criteria make it good.
    let new = SearchChange {
        restriction: Some(tags::IMPORTANCE.ge(1)),
        folders: Some(vec![INBOX]),
        ..SearchChange::default()
    };
    store.search(search, &new).unwrap();
    assert_eq!(store.read(|reader| reader.found(search)).unwrap().len(), 2);
}
