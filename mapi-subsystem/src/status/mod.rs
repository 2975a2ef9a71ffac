//! The status table: how MAPI, its spooler, its address book and the providers are doing.

mod activity;
mod deviations;
mod object;
mod rows;

pub(crate) use activity::{Activities, Progress};
pub(crate) use object::open;
pub(crate) use rows::{SUBSYSTEM, resource_path, smtp_identity};

use rows::{MAPI_BOOK, SPOOLER};
