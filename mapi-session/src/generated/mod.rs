// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
pub(crate) mod codes;
pub mod flags;
pub mod functions;
#[allow(
    missing_docs,
    non_snake_case,
    non_camel_case_types,
    non_upper_case_globals,
    clippy::all,
    clippy::undocumented_unsafe_blocks
)]
pub mod raw;
