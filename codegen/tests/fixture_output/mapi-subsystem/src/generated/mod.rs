// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! What the generator makes of the spec.

pub(crate) mod chest;
pub(crate) mod lock;
pub mod servers;
pub(crate) mod thing;
