//! Resolving names in the address book.

use std::mem::offset_of;
use std::ptr;

use crate::flags::{ResolveNamesFlags, ResolveState};
use crate::object::{MAPI_UNICODE, check, failure};
use crate::wire::{self, Arena, Memory, decode, encode};
use crate::{AbContainer, DistList, MapiObject, Result, RowSet, Tag, raw};

/// A name looked up: the row that it stands in, completed where it was found.
#[derive(Debug, Clone)]
pub struct Resolved {
    /// Whether it was found.
    pub state: ResolveState,
    /// The row, with the properties of the entry where it was found.
    pub row: wire::Row,
}

macro_rules! resolve {
    ($($name:ident $method:literal,)*) => {$(
        impl $name<'_> {
            /// Looks up the names in rows, each of which has a `PR_DISPLAY_NAME`, in this container
            /// only. Found ones get the properties in `columns`
            /// `[iabcontainer-resolvenames]`.
            ///
            /// # Errors
            /// `MAPI_E_NO_SUPPORT`: the container does not resolve names.
            pub fn resolve_names(
                &self,
                rows: &[wire::Row],
                columns: Option<&[Tag]>,
                flags: ResolveNamesFlags,
            ) -> Result<Vec<Resolved>> {
                const METHOD: &str = $method;
                let fail = |code| failure(self, METHOD, code);
                let arena = Arena::new();
                let columns = match columns {
                    Some(columns) => encode::tags(&arena, columns).map_err(fail)?,
                    None => ptr::null_mut(),
                };
                let states = flag_list(&arena, rows.len()).map_err(fail)?;
                let allocator = self.scope().allocator();
                let list = encode::row_set_out(allocator, rows).map_err(fail)?;
                // The callee may put other properties into the entries; whatever it leaves is
                // freed as a row set, whose shape an address list has.
                // SAFETY: list and states are as long as each other; the list is MAPI memory.
                unsafe {
                    let list = RowSet::from_raw(list, allocator);
                    let status = self.as_raw().ResolveNames(
                        columns,
                        flags.bits() | MAPI_UNICODE,
                        list.as_ptr().cast_mut().cast(),
                        states.cast(),
                    );
                    check(self, METHOD, status)?;
                    let rows = list.to_rows().map_err(fail)?;
                    let states = decode::flag_list(states).map_err(fail)?;
                    Ok(states
                        .into_iter()
                        .map(ResolveState::from_raw)
                        .zip(rows)
                        .map(|(state, row)| Resolved { state, row })
                        .collect())
                }
            }
        }
    )*};
}
resolve! {
    AbContainer "IABContainer::ResolveNames",
    DistList "IDistList::ResolveNames",
}

/// A list of that many flags, all zero: nothing is resolved yet.
fn flag_list(arena: &Arena, length: usize) -> Result<*mut raw::FlagList, crate::Code> {
    let count = encode::count(length)?;
    let size = offset_of!(raw::FlagList, ulFlag) + 4 * length.max(1);
    let list = arena.allocate(size)?.cast::<raw::FlagList>().as_ptr();
    // SAFETY: the room holds the structure and as many flags.
    unsafe { (*list).cFlags = count };
    Ok(list)
}
