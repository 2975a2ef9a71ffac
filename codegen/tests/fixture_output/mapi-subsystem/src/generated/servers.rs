// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! The server side of MAPI's interfaces.
//!
//! For each interface that the subsystem implements there is
//! - a trait `…Server` that an object of the subsystem implements, in Rust values;
//! - glue, a function for each method: it checks what the caller passed, calls the
//!   trait and hands the results over in MAPI's memory;
//! - a COM class `…Com` that owns a server and answers calls through the glue.
//!
//! All `unsafe` blocks of the glue rely on one thing: the caller of a COM method
//! vouches for what its parameters point at. What can be checked is checked by
//! [`com`](crate::com).
use mapi_session::raw;
use windows_core::{GUID, Interface};
pub use super::lock::{LockCom, LockServer};
pub use super::thing::{ThingCom, ThingServer};
pub use super::chest::{ChestCom, ChestServer};
/// The interface that a null IID stands for, by the type of an object.
#[must_use]
pub fn standard_interface(object_type: u32) -> Option<GUID> {
    match object_type {
        1u32 => Some(<raw::IThing as Interface>::IID),
        2u32 => Some(<raw::IBox as Interface>::IID),
        _ => None,
    }
}
