//! The status table: how MAPI, its spooler, its address book and the providers are doing.

mod object;
mod rows;

pub(crate) use object::open;
pub(crate) use rows::{SUBSYSTEM, smtp_identity};

use rows::{MAPI_BOOK, SPOOLER};
