//! What a folder tells of its changes: whoever follows them, from whatever place, has in the end
//! what the folder has.

mod support;

use std::collections::BTreeMap;

use mapi_session::changes::{Change, Changes, Cursor, FolderChange};
use mapi_session::flags::{
    CopyFolderFlags, CopyMessagesFlags, DeleteFolderFlags, ReadFlags, SaveFlags,
};
use mapi_session::{Code, EntryId, Folder, Logon, tags};
use proptest::prelude::*;
use support::World;

fn id(folder: &Folder<'_>) -> EntryId {
    EntryId::from_bytes(folder.get(tags::ENTRYID).unwrap().unwrap())
}

fn mail(folder: &Folder<'_>, subject: &str) -> EntryId {
    let message = folder.new_message().unwrap();
    message.set(tags::SUBJECT, subject).unwrap();
    message.save_changes(SaveFlags::empty()).unwrap();
    EntryId::from_bytes(message.get(tags::ENTRYID).unwrap().unwrap())
}

fn ids(folder: &Folder<'_>) -> Vec<EntryId> {
    folder.messages().unwrap().into_iter().map(|row| row.entry_id).collect()
}

/// A copy of a folder, by source key: subject, and whether it has been read.
#[derive(Debug, Default, PartialEq, Clone)]
struct Copy(BTreeMap<Vec<u8>, (String, bool)>);

impl Copy {
    fn of(folder: &Folder<'_>) -> Copy {
        let mut copy = Copy::default();
        for id in ids(folder) {
            copy.fetch(folder, &id);
        }
        copy
    }

    fn fetch(&mut self, folder: &Folder<'_>, id: &EntryId) {
        let message = folder.open_message(id).unwrap();
        let (key, subject, flags) =
            message.get((tags::SOURCE_KEY, tags::SUBJECT, tags::MESSAGE_FLAGS)).unwrap();
        let read = flags.unwrap() & 1 != 0;
        self.0.insert(key.unwrap(), (subject.unwrap_or_default(), read));
    }

    fn follow(&mut self, folder: &Folder<'_>, change: Change) {
        match change {
            Change::Message(message) => self.fetch(folder, &message.entry_id),
            Change::Read { source_key, read } => {
                if let Some(known) = self.0.get_mut(&source_key) {
                    known.1 = read;
                }
            }
            Change::Gone { source_key } => {
                self.0.remove(&source_key);
            }
            other => panic!("{other:?}"),
        }
    }
}

fn all(changes: Changes<'_>) -> (Vec<Change>, Cursor) {
    let mut changes = changes;
    let list = changes.by_ref().collect::<Result<Vec<_>, _>>().unwrap();
    (list, changes.cursor().clone())
}

#[test]
fn a_folder_tells_what_is_new_changed_read_moved_and_deleted() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let store = session.default_store()?;
            let inbox = store.inbox()?;
            let other = store.ipm_subtree()?.new_folder("Other")?;
            let first = mail(&inbox, "first");
            let second = mail(&inbox, "second");
            let (list, cursor) = all(inbox.changes_since(None)?);
            assert_eq!(list.len(), 2);
            for (change, id) in list.iter().zip([&first, &second]) {
                let Change::Message(message) = change else { panic!("{change:?}") };
                assert!(message.is_new && message.read.is_some());
                assert!(session.same_entry(&message.entry_id, id)?);
                let open = inbox.open_message(id)?;
                let (source, key, known) =
                    open.get((tags::SOURCE_KEY, tags::CHANGE_KEY, tags::PREDECESSOR_CHANGE_LIST))?;
                assert_eq!(source.as_ref(), Some(&message.source_key));
                assert_eq!(key.as_ref(), Some(&message.change_key));
                assert!(known.unwrap().ends_with(&message.change_key));
            }
            // Nothing has happened.
            let (list, same) = all(inbox.changes_since(Some(&cursor))?);
            assert!(list.is_empty(), "{list:?}");
            assert_eq!(same, cursor);

            // A change, a read state, a move in and a move out, a deletion: each is told once.
            let message = inbox.open_message(&first)?;
            let key = message.get(tags::CHANGE_KEY)?;
            message.set(tags::SUBJECT, "first, changed")?;
            message.save_changes(SaveFlags::KEEP_OPEN_READWRITE)?;
            assert_ne!(message.get(tags::CHANGE_KEY)?, key);
            let (list, cursor) = all(inbox.changes_since(Some(&cursor))?);
            assert!(matches!(&list[..], [Change::Message(one)] if !one.is_new), "{list:?}");
            let _ = inbox
                .set_read_flags(Some(std::slice::from_ref(&second)), ReadFlags::CLEAR_READ_FLAG)?;
            let (list, cursor) = all(inbox.changes_since(Some(&cursor))?);
            assert!(matches!(&list[..], [Change::Read { read: false, .. }]), "{list:?}");
            let third = mail(&other, "third");
            let (_, before) = all(inbox.changes_since(Some(&cursor))?);
            let _ = other.copy_messages_to(&[third], &inbox, CopyMessagesFlags::MOVE)?;
            let _ = inbox.copy_messages_to(&[first], &other, CopyMessagesFlags::MOVE)?;
            let _ = inbox.delete(&[second])?;
            let (list, cursor) = all(inbox.changes_since(Some(&before))?);
            let gone = list.iter().filter(|one| matches!(one, Change::Gone { .. })).count();
            let new = list.iter().filter(|one| matches!(one, Change::Message(one) if one.is_new));
            assert_eq!((gone, new.count(), list.len()), (2, 1, 3), "{list:?}");

            // A cursor is of one folder, and of no later time.
            for wrong in [
                other.changes_since(Some(&cursor)),
                store.root_folder()?.changes_since(Some(&cursor)),
            ] {
                assert_eq!(wrong.unwrap_err().code(), Code::SYNC_E_UNSYNCHRONIZED);
            }
            let error = store.search_root()?.new_search_folder("None")?.changes_since(None);
            let error = error.unwrap_err();
            assert_eq!(error.code(), Code::E_NO_SUPPORT);
            assert!(error.to_string().contains("PR_LAST_MODIFICATION_TIME"), "{error}");
            Ok(())
        })
        .unwrap();
}

#[test]
fn folders_below_are_told_after_those_that_they_are_in() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let top = session.default_store()?.ipm_subtree()?;
            let follow = |known: &mut BTreeMap<Vec<u8>, (Vec<u8>, String)>,
                          cursor: Option<&Cursor>|
             -> mapi_session::Result<(Cursor, i32)> {
                let mut changes = top.folder_changes_since(cursor)?;
                let mut told = 0;
                for change in changes.by_ref() {
                    told += 1;
                    match change? {
                        FolderChange::Folder(folder) => {
                            let parent = folder.parent_source_key;
                            assert!(parent.is_empty() || known.contains_key(&parent));
                            known.insert(folder.source_key, (parent, folder.name));
                        }
                        FolderChange::Gone { source_key } => {
                            known.remove(&source_key);
                        }
                        other => panic!("{other:?}"),
                    }
                }
                Ok((changes.cursor().clone(), told))
            };
            let child = top.new_folder("Child")?;
            let parent = top.new_folder("Parent")?;
            let inside = child.new_folder("Inside")?;
            mail(&inside, "no change of a folder");
            let _ = top.copy_folder_to(&id(&child), &parent, None, CopyFolderFlags::MOVE)?;
            parent.set(tags::DISPLAY_NAME, "Renamed")?;
            let mut known = BTreeMap::new();
            let (cursor, _) = follow(&mut known, None)?;
            let names: Vec<&str> = known.values().map(|(_, name)| name.as_str()).collect();
            for name in ["Inbox", "Renamed", "Child", "Inside"] {
                assert!(names.contains(&name), "{names:?}");
            }
            assert_eq!(follow(&mut known, Some(&cursor))?.1, 0);
            let _ = top.delete_folder(
                &id(&parent),
                DeleteFolderFlags::DEL_FOLDERS | DeleteFolderFlags::DEL_MESSAGES,
            )?;
            follow(&mut known, Some(&cursor))?;
            let names: Vec<&str> = known.values().map(|(_, name)| name.as_str()).collect();
            assert!(names.contains(&"Inbox") && !names.contains(&"Child"), "{names:?}");
            assert!(!names.contains(&"Inside") && !names.contains(&"Renamed"), "{names:?}");
            Ok(())
        })
        .unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Random changes, followed from random places: a run is broken off anywhere, and the next
    /// begins with its cursor, as after a crash.
    #[test]
    fn who_follows_has_what_the_folder_has(
        acts in proptest::collection::vec((0_u8..8, 0_usize..8, 0_usize..6), 1..40),
    ) {
        let world = World::with_profiles(&["Work"]);
        world.mapi.session(Logon::profile("Work"), |session| {
            let store = session.default_store()?;
            let inbox = store.inbox()?;
            let other = store.ipm_subtree()?.new_folder("Other")?;
            let (mut copy, mut cursor) = (Copy::default(), None::<Cursor>);
            for (number, (act, which, taken)) in acts.iter().enumerate() {
                let (here, there) = (ids(&inbox), ids(&other));
                let one = |list: &[EntryId]| list.get(which % list.len().max(1)).cloned();
                match (act, one(&here), one(&there)) {
                    (0 | 1, ..) => { mail(&inbox, &format!("mail {number}")); }
                    (2, Some(id), _) => {
                        let message = inbox.open_message(&id)?;
                        message.set(tags::SUBJECT, format!("changed {number}"))?;
                        message.save_changes(SaveFlags::empty())?;
                    }
                    (3, Some(_), _) => {
                        let flags = if which % 2 == 0 { ReadFlags::CLEAR_READ_FLAG } else { ReadFlags::empty() };
                        let _ = inbox.set_read_flags(Some(&here[..=which % here.len()]), flags)?;
                    }
                    (4, Some(id), _) => { let _ = inbox.delete(&[id])?; }
                    (5, Some(id), _) => {
                        let _ = inbox.copy_messages_to(&[id], &other, CopyMessagesFlags::MOVE)?;
                    }
                    (6, _, Some(id)) => {
                        let _ = other.copy_messages_to(&[id], &inbox, CopyMessagesFlags::MOVE)?;
                    }
                    _ => {}
                }
                let mut changes = inbox.changes_since(cursor.as_ref())?;
                for _ in 0..*taken {
                    let Some(change) = changes.next() else { break };
                    let change = change?;
                    // The message may be another by now only in a copy that is behind.
                    copy.follow(&inbox, change);
                }
                cursor = Some(changes.cursor().to_string().parse().unwrap());
            }
            for change in inbox.changes_since(cursor.as_ref())? {
                copy.follow(&inbox, change?);
            }
            assert_eq!(copy, Copy::of(&inbox));
            Ok(())
        }).unwrap();
    }
}
