//! Resolving names in the address book.

use std::mem::offset_of;
use std::ptr;

use crate::flags::{AddressDialogFlags, ResolveNameFlags, ResolveNamesFlags, ResolveState};
use crate::object::{MAPI_UNICODE, check, failure};
use crate::wire::{self, Arena, Memory, decode, encode};
use crate::{
    AbContainer, AddressBook, DistList, EntryId, MapiObject, Restriction, Result, RowSet, Tag, raw,
};

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

/// What the address dialog shows, and asks for (`ADRPARM`).
#[derive(Debug, Clone, Default)]
pub struct AddressDialog {
    /// How it looks.
    pub flags: AddressDialogFlags,
    /// The container that it shows first.
    pub container: Option<EntryId>,
    /// Its title.
    pub caption: String,
    /// The title of what recipients are added to.
    pub wells_title: String,
    /// The kinds of recipients that it asks for: a title and a `PR_RECIPIENT_TYPE` each.
    pub fields: Vec<(String, u32)>,
    /// Which of them is asked for first, from 0.
    pub focus: u32,
    /// Which entries of containers are shown.
    pub contents: Option<Restriction>,
    /// Which containers are shown.
    pub hierarchy: Option<Restriction>,
}

impl AddressBook<'_> {
    /// Has the user choose recipients, beginning with those in `recipients`, whose place the chosen
    /// ones take: a row each. `parent` is the handle of a window; the dialog is modal.
    ///
    /// # Errors
    /// `MAPI_E_USER_CANCEL`; `MAPI_E_NO_SUPPORT` where there is no user interface. The recipients
    /// are as they were then `[iaddrbook-address]`.
    pub fn address(
        &self,
        parent: usize,
        dialog: &AddressDialog,
        recipients: &mut Vec<wire::Row>,
    ) -> Result<()> {
        const METHOD: &str = "IAddrBook::Address";
        let fail = |code| failure(self, METHOD, code);
        let arena = Arena::new();
        let text = |text: &str| match text {
            "" => Ok(ptr::null_mut()),
            text => encode::text(&arena, text, true).map_err(fail),
        };
        let condition = |condition: &Option<Restriction>| match condition {
            Some(condition) => encode::restriction(&arena, condition).map_err(fail),
            None => Ok(ptr::null_mut()),
        };
        let titles: Vec<String> = dialog.fields.iter().map(|(title, _)| title.clone()).collect();
        let mut kinds: Vec<u32> = dialog.fields.iter().map(|(_, kind)| *kind).collect();
        let container = dialog.container.as_ref().map_or(&[][..], EntryId::as_bytes);
        let mut parameters = raw::ADRPARM {
            cbABContEntryID: encode::count(container.len()).map_err(fail)?,
            lpABContEntryID: encode::entry_id(&arena, container).map_err(fail)?,
            ulFlags: dialog.flags.bits() | ResolveNameFlags::UNICODE_UI.bits(),
            lpszCaption: text(&dialog.caption)?,
            lpszDestWellsTitle: text(&dialog.wells_title)?,
            cDestFields: encode::count(titles.len()).map_err(fail)?,
            nDestFieldFocus: dialog.focus,
            lppszDestTitles: encode::text_list(&arena, &titles, true).map_err(fail)?,
            lpulDestComps: kinds.as_mut_ptr(),
            lpContRestriction: condition(&dialog.contents)?,
            lpHierRestriction: condition(&dialog.hierarchy)?,
            ..Default::default()
        };
        let allocator = self.scope().allocator();
        let mut list = match recipients.as_slice() {
            [] => ptr::null_mut(),
            rows => encode::adr_list_out(allocator, rows).map_err(fail)?,
        };
        let mut window = parent;
        // SAFETY: all that the parameters point at is alive until the call is over; the list is
        // MAPI memory, which the callee may replace, and has the shape of a row set.
        unsafe {
            let status = self.as_raw().Address(&mut window, &mut parameters, &mut list);
            let _freed = RowSet::from_raw(list.cast(), allocator);
            check(self, METHOD, status)?;
            *recipients =
                if list.is_null() { Vec::new() } else { decode::adr_list(list).map_err(fail)? };
        }
        Ok(())
    }
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
