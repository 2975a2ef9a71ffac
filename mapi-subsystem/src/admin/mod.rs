//! Administration: profiles, their services and providers, and profile sections.

mod profiles;
mod providers;
mod sections;
mod services;

pub(crate) use profiles::ProfileAdmin;
pub(crate) use sections::{SectionOwner, open_section};
pub(crate) use services::ServiceAdmin;

use mapi_session::Tag;
use mapi_session::raw::IMAPITable;
use mapi_session::wire::Row;

use crate::com::ObjectState;
use crate::table::{MemoryRows, open_table};

/// A table as it is now: administration tables do not follow changes.
fn snapshot(state: ObjectState, columns: &[Tag], rows: Vec<Row>, unicode: bool) -> IMAPITable {
    open_table(state, MemoryRows::snapshot(columns.to_vec(), rows) as _, None, unicode)
}
