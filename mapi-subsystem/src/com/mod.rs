//! What every COM object of the subsystem stands on.

mod fault;
mod liveness;

pub use fault::{Fault, Reply};
pub use liveness::Liveness;
