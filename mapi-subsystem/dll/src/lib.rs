//! The embedded MAPI subsystem as a library with MAPI's own C exports, so that programs written
//! for MAPI32 run on it.
//!
//! Its home is the folder that the environment variable `MAPI_HOME` names, else `mapi` in the
//! platform's folder for a user's data. `generated/exports.rs` has the functions by their names
//! in C; each calls its namesake in one of the modules here, and none lets a panic out.

#![allow(clippy::missing_safety_doc)] // each function's contract is its MAPI page

#[rustfmt::skip]
mod generated;
mod checks;
mod columns;
mod compare;
mod copies;
mod entry_ids;
mod file_streams;
mod guard;
mod memory;
mod objects;
mod props;
mod relocate;
mod rich_text;
mod rows;
mod sinks;
mod start;
mod storage_codes;
mod table_data;
mod table_views;
mod text;
mod time;

pub use generated::exports::export;

/// What the exports call.
mod functions {
    pub(crate) use crate::checks::*;
    pub(crate) use crate::columns::*;
    pub(crate) use crate::compare::*;
    pub(crate) use crate::copies::*;
    pub(crate) use crate::entry_ids::*;
    pub(crate) use crate::file_streams::*;
    pub(crate) use crate::memory::*;
    pub(crate) use crate::objects::*;
    pub(crate) use crate::props::*;
    pub(crate) use crate::relocate::*;
    pub(crate) use crate::rich_text::*;
    pub(crate) use crate::rows::*;
    pub(crate) use crate::sinks::*;
    pub(crate) use crate::start::*;
    pub(crate) use crate::storage_codes::*;
    pub(crate) use crate::table_data::create_table;
    pub(crate) use crate::text::*;
    pub(crate) use crate::time::*;
}
