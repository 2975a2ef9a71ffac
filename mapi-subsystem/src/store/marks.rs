//! Many messages marked read or unread at once.

use std::collections::HashMap;

use mapi_session::flags::ReadFlags;
use mapi_session::{Code, Flags as _};
use rusqlite::params;

use super::database::Writer;
use super::entry_id::Kind;
use super::error::StoreResult;
use super::journal::{Change, Event};
use super::message::flag;
use super::receipts::{PENDING, Reporter};

/// A message that may be marked.
struct Standing {
    id: i64,
    folder: i64,
    associated: bool,
    flags: i32,
}

/// Messages of a folder that lie side by side and are all to be marked.
struct Run {
    folder: i64,
    first: i64,
    last: i64,
}

impl Writer<'_> {
    /// SetReadFlags of messages: [`mark_read`](Writer::mark_read) of each, with as few statements
    /// as there are gaps between them. Gives those that are not there.
    pub(crate) fn mark_many(
        &mut self,
        messages: &[i64],
        flags: ReadFlags,
        reporter: Reporter<'_>,
    ) -> StoreResult<Vec<i64>> {
        let mut ids = messages.to_vec();
        ids.sort_unstable();
        ids.dedup();
        let alone = ReadFlags::CLEAR_RN_PENDING
            | ReadFlags::CLEAR_NRN_PENDING
            | ReadFlags::GENERATE_RECEIPT_ONLY;
        if flags.intersects(alone) {
            return self.mark_each(&ids, flags, reporter);
        }
        let read = !flags.contains(ReadFlags::CLEAR_READ_FLAG);
        let mut missing = Vec::new();
        let mut runs: Vec<Run> = Vec::new();
        let mut asking = Vec::new();
        let mut unread: HashMap<i64, i64> = HashMap::new();
        let mut changes = Vec::with_capacity(ids.len());
        // Whether the message before is the last of a run that may go on.
        let mut open = false;
        self.each_standing(&ids, |id, found| {
            let Some(found) = found else {
                open = false;
                // Another message that lies between two of them.
                missing.extend(id);
                return;
            };
            if (found.flags & flag::READ != 0) == read {
                open = false;
            } else if read && found.flags & PENDING != 0 {
                open = false;
                asking.push(found.id);
            } else {
                let (folder, id) = (found.folder, found.id);
                match runs.last_mut() {
                    Some(run) if open && run.folder == folder => run.last = id,
                    _ => runs.push(Run { folder, first: id, last: id }),
                }
                open = true;
                if !found.associated {
                    *unread.entry(found.folder).or_default() += if read { -1 } else { 1 };
                }
                let folder = Some(found.folder);
                changes.push(Change::new(Event::Modified, Kind::Message, found.id, folder));
            }
        })?;
        let marked = if read { "flags | 1" } else { "flags & ~1" };
        let sql = format!(
            "UPDATE message SET flags = {marked}, read_changed = ?3
             WHERE id BETWEEN ?1 AND ?2 AND folder IS NOT NULL"
        );
        for Run { folder, first, last } in runs {
            let number = self.marked(folder, first, last)?;
            self.connection().prepare_cached(&sql)?.execute([first, last, number])?;
        }
        for (folder, by) in unread {
            self.counts(folder).unread += by;
        }
        for change in changes {
            self.happened(change);
        }
        missing.extend(self.mark_each(&asking, flags, reporter)?);
        Ok(missing)
    }

    fn mark_each(
        &mut self,
        ids: &[i64],
        flags: ReadFlags,
        reporter: Reporter<'_>,
    ) -> StoreResult<Vec<i64>> {
        let mut missing = Vec::new();
        for id in ids {
            match self.mark_read(*id, flags, reporter) {
                Err(error) if error.code() == Code::E_NOT_FOUND => missing.push(*id),
                other => other?,
            }
        }
        Ok(missing)
    }

    /// Calls `each` for every one of these messages, in the order of their ids, which they have:
    /// with its id alone where it is not there. With neither for any other message that lies
    /// between two of them.
    fn each_standing(
        &self,
        ids: &[i64],
        mut each: impl FnMut(Option<i64>, Option<Standing>),
    ) -> StoreResult<()> {
        let (Some(first), Some(last)) = (ids.first(), ids.last()) else { return Ok(()) };
        let sql = "SELECT id, folder, associated, flags FROM message NOT INDEXED
                   WHERE id BETWEEN ?1 AND ?2 AND folder IS NOT NULL ORDER BY id";
        let mut select = self.connection().prepare_cached(sql)?;
        // Reading over the others costs less than a statement for each, unless they are many.
        const OTHERS: usize = 8;
        let dense = (last - first) / (ids.len() as i64) < OTHERS as i64;
        let parts: Vec<&[i64]> = if dense { vec![ids] } else { ids.chunks(1).collect() };
        for part in parts {
            let (Some(first), Some(last)) = (part.first(), part.last()) else { continue };
            let mut wanted = part.iter().copied().peekable();
            let mut rows = select.query(params![first, last])?;
            while let Some(row) = rows.next()? {
                let id: i64 = row.get(0)?;
                while let Some(gone) = wanted.next_if(|wanted| *wanted < id) {
                    each(Some(gone), None);
                }
                if wanted.next_if_eq(&id).is_none() {
                    each(None, None);
                    continue;
                }
                let standing = Standing {
                    id,
                    folder: row.get(1)?,
                    associated: row.get(2)?,
                    flags: row.get(3)?,
                };
                each(Some(id), Some(standing));
            }
            wanted.for_each(|gone| each(Some(gone), None));
            if !dense {
                // What lies between this and the next was not read.
                each(None, None);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use mapi_session::tags;

    use super::*;
    use crate::mail::Mail;
    use crate::store::{Database, Special, StoreError};

    /// Flags of messages, and how many messages of folders are unread.
    type State = (Vec<(i64, i32)>, Vec<(i64, i64)>);

    /// Which messages of the store are read, and what its folders say of that.
    fn state(store: &Database) -> State {
        let rows = |sql: &str| -> Result<Vec<(i64, i64)>, StoreError> {
            store.read(|reader| {
                let mut select = reader.connection().prepare(sql)?;
                let rows = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
                Ok(rows.collect::<Result<_, _>>()?)
            })
        };
        let flags = rows("SELECT id, flags FROM message ORDER BY id").unwrap();
        let flags = flags.into_iter().map(|(id, flags)| (id, flags as i32)).collect();
        (flags, rows("SELECT id, unread FROM folder ORDER BY id").unwrap())
    }

    fn filled(path: &std::path::Path) -> (Database, Vec<i64>) {
        let store = Database::create_or_open(path).unwrap();
        let mut ids = Vec::new();
        store
            .write(|writer| {
                for number in 0..60 {
                    let flags = [0, 1, 2, 0x100, 0x102, 0x301][number % 6];
                    let mail = Mail {
                        properties: vec![
                            tags::SUBJECT.with(format!("Number {number}")),
                            tags::MESSAGE_FLAGS.with(flags),
                        ],
                        ..Mail::default()
                    };
                    let folder = [Special::Inbox, Special::Drafts][usize::from(number % 7 == 0)];
                    ids.push(writer.insert_copy(folder.id(), &mail, number % 11 == 0)?);
                }
                Ok(())
            })
            .unwrap();
        (store, ids)
    }

    #[test]
    fn many_are_marked_as_each_would_be() {
        let place = tempfile::tempdir().unwrap();
        let (many, ids) = filled(&place.path().join("many.store"));
        let (each, same) = filled(&place.path().join("each.store"));
        assert_eq!(ids, same);
        let reporter = ("Ann".to_owned(), "ann@example.org".to_owned());
        let choices = [
            ReadFlags::empty(),
            ReadFlags::CLEAR_READ_FLAG,
            ReadFlags::SUPPRESS_RECEIPT,
            ReadFlags::CLEAR_RN_PENDING,
            ReadFlags::GENERATE_RECEIPT_ONLY,
            ReadFlags::CLEAR_READ_FLAG,
            ReadFlags::empty(),
        ];
        let mut seen = BTreeSet::new();
        for (round, flags) in choices.into_iter().enumerate() {
            // All, some in another order, a few far from one another, one twice.
            let chosen: Vec<i64> = match round % 3 {
                0 => ids.clone(),
                1 => ids.iter().rev().filter(|id| *id % 5 != 0).copied().collect(),
                _ => vec![ids[50], ids[3], ids[50], ids[4]],
            };
            let missing = many.write(|w| w.mark_many(&chosen, flags, Some(&reporter))).unwrap();
            assert_eq!(missing, []);
            each.write(|w| {
                chosen.iter().try_for_each(|id| w.mark_read(*id, flags, Some(&reporter)))
            })
            .unwrap();
            assert_eq!(state(&many), state(&each), "{flags:?}");
            seen.insert(state(&many));
        }
        assert!(seen.len() > 4, "{}", seen.len());
    }

    #[test]
    fn what_is_not_there_is_told_and_keeps_nobody_back() {
        let place = tempfile::tempdir().unwrap();
        let (store, ids) = filled(&place.path().join("gone.store"));
        store.write(|writer| writer.delete_message(ids[10])).unwrap();
        let chosen = [ids[9], ids[10], ids[11], 1 << 40];
        let changes = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
        let told = std::sync::Arc::clone(&changes);
        store.listen(move |changes| told.lock().unwrap().extend_from_slice(changes));
        let read = ReadFlags::CLEAR_READ_FLAG;
        let missing = store.write(|writer| writer.mark_many(&chosen, read, None)).unwrap();
        assert_eq!(missing, [ids[10], 1 << 40]);
        let missing = store.write(|writer| writer.mark_many(&chosen, ReadFlags::empty(), None));
        assert_eq!(missing.unwrap(), [ids[10], 1 << 40]);
        let (flags, _) = state(&store);
        let read = |id| flags.iter().any(|(other, flags)| *other == id && flags & 1 != 0);
        assert!(read(ids[9]) && read(ids[11]));
        let messages = changes.lock().unwrap().iter().filter(|c| c.kind == Kind::Message).count();
        assert!(messages >= 2, "{messages}");
    }
}
