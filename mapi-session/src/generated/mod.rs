// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! What the generator makes of the spec.

pub(crate) mod accessors;
pub(crate) mod codes;
pub mod constants;
pub mod flags;
pub(crate) mod functions;
pub mod guids;
#[allow(
    missing_docs,
    rust_2018_idioms,
    non_snake_case,
    non_camel_case_types,
    non_upper_case_globals,
    clippy::all,
    clippy::undocumented_unsafe_blocks
)]
#[cfg(any(test, feature = "implement"))]
pub(crate) mod implement;
#[cfg(any(test, feature = "implement"))]
pub(crate) mod layout;
pub mod named;
pub(crate) mod objects;
pub mod prototypes;
#[allow(
    missing_docs,
    rust_2018_idioms,
    non_snake_case,
    non_camel_case_types,
    non_upper_case_globals,
    clippy::all,
    clippy::undocumented_unsafe_blocks
)]
pub mod raw;
pub mod rows;
pub mod tags;
