//! What every COM object of the subsystem stands on.
//!
//! The generated server side (`generated/`) holds one glue function for each method of MAPI. The
//! glue is thin: it turns C arguments into Rust values with [`arg`], runs the server's method
//! under [`guard::serve`], and hands results to the caller with [`out`]. The rules that are the
//! same for every method are written once, here.

pub mod alloc;
pub mod arg;
mod fault;
pub mod guard;
mod liveness;
pub mod out;
mod rows;
mod state;
pub mod trace;

pub use fault::{Fault, Reply};
pub use liveness::Liveness;
pub(crate) use rows::may_write;
pub use rows::{Datum, RowWriter};
pub use state::{LastError, ObjectState};

/// What every server trait extends: objects are used from any thread of a client.
pub trait Server: std::any::Any + Send + Sync {}

impl<T: std::any::Any + Send + Sync> Server for T {}
