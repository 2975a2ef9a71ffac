//! The criteria of a search folder as clients say and hear them.

use mapi_session::flags::{SearchFlags, SearchState};
use mapi_session::{Code, EntryId, Flags, Restriction};

use super::Context;
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::store::entry_id::Kind;
use crate::store::folder::FolderRecord;
use crate::store::search::{SearchChange, State};

/// Which of two flags that exclude each other is there; `None`: neither.
fn one_of(flags: SearchFlags, yes: SearchFlags, no: SearchFlags) -> Reply<Option<bool>> {
    match (flags.contains(yes), flags.contains(no)) {
        (true, true) if deviates("G.S.6") => Ok(Some(true)),
        (true, true) => {
            Err(Fault::invalid(format!("{yes:?} and {no:?} exclude each other; set one of them")))
        }
        (true, false) => Ok(Some(true)),
        (false, true) => Ok(Some(false)),
        (false, false) => Ok(None),
    }
}

/// Sets criteria, and runs the search to its end if it is to begin anew.
pub(super) fn set(
    context: &Context,
    folder: i64,
    restriction: Option<&Restriction>,
    containers: Option<&[EntryId]>,
    flags: SearchFlags,
) -> Reply<()> {
    let change = SearchChange {
        restriction: restriction.cloned(),
        folders: match containers {
            Some(list) => Some(
                list.iter()
                    .map(|id| context.parse_as(Kind::Folder, id.as_bytes()))
                    .collect::<Reply<_>>()?,
            ),
            None => None,
        },
        recursive: one_of(flags, SearchFlags::RECURSIVE, SearchFlags::SHALLOW)?
            .filter(|_| !deviates("G.S.5")),
        foreground: one_of(flags, SearchFlags::FOREGROUND, SearchFlags::BACKGROUND)?,
        run: one_of(flags, SearchFlags::RESTART, SearchFlags::STOP)?,
    };
    Ok(context.database.search(folder, &change)?)
}

/// The criteria of a search, and how it is doing.
pub(super) fn get(
    context: &Context,
    folder: &FolderRecord,
) -> Reply<(Option<Restriction>, Option<Vec<EntryId>>, SearchState)> {
    let search = match folder.is_search() {
        true => context.read(|reader| reader.search(folder.id))?,
        false => None,
    };
    if search.is_none() && deviates("G.S.19") {
        return Ok((None, None, SearchState::empty()));
    }
    let search = search.ok_or_else(|| {
        Fault::new(Code::E_NOT_INITIALIZED, "nobody has set search criteria for this folder")
    })?;
    // The store has no full-text index: everything is read through.
    let mut state = SearchState::TWIR_TOTALLY;
    for (bit, set) in [
        (SearchState::RUNNING, search.state != State::Stopped),
        (SearchState::REBUILD, search.state == State::Gathers),
        (SearchState::RECURSIVE, search.criteria.recursive),
        (SearchState::FOREGROUND, search.foreground),
        (SearchState::COMPLETE, search.complete),
    ] {
        state.set(bit, set);
    }
    let containers = search.criteria.folders.into_iter();
    let containers =
        containers.map(|id| EntryId::from_bytes(context.entry_id(Kind::Folder, id))).collect();
    let restriction = match deviates("G.S.20") {
        true => Restriction::And(vec![search.criteria.restriction]),
        false => search.criteria.restriction,
    };
    if deviates("G.S.21") {
        state = SearchState::RUNNING;
    }
    Ok((Some(restriction), Some(containers), state))
}

/// Brings a search to its end that a process has left before.
pub(super) fn resume(context: &Context, folder: i64) -> Reply<()> {
    if context.is_read_only() {
        return Ok(());
    }
    let gathers = context.read(|reader| {
        Ok(reader.search(folder)?.is_some_and(|search| search.state == State::Gathers))
    })?;
    if gathers { Ok(context.database.run_search(folder)?) } else { Ok(()) }
}
