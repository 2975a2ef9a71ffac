//! What message stores do alike, whatever keeps them: the tables of a message and a folder, copying
//! out of an object into that of any other store, the use that a client makes of a store.

mod copy;
pub(crate) mod foreign;
mod serve;
mod tables;
pub(crate) mod used;

use mapi_session::raw::IMAPITable;
use mapi_session::{Code, Guid, Tag};
use windows_core::{IUnknown, Interface};

use crate::com::{Fault, Reply};

pub(crate) use copy::{CopySource, Parts, copy_props, copy_to};
pub(crate) use serve::{serve_copies, serve_properties};
pub(crate) use tables::{FOLDER_COLUMNS, attachment_table, receive_folder_table, recipient_table};

/// OpenProperty of a property that is a table, such as `PR_CONTAINER_CONTENTS`.
///
/// # Errors
/// `MAPI_E_INTERFACE_NOT_SUPPORTED` for any other interface than a table's.
pub(crate) fn open_as_table(table: IMAPITable, tag: Tag, iid: Guid) -> Reply<Option<IUnknown>> {
    if iid != IMAPITable::IID {
        let text = format!("{tag:?} opens as IMAPITable");
        return Err(Fault::new(Code::E_INTERFACE_NOT_SUPPORTED, text));
    }
    Ok(Some(table.into()))
}
