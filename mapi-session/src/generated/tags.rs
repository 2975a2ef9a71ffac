// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Property tags, each with the Rust type of its values.
use crate::Tag;
/// Names by tag, sorted.
pub(crate) static NAMES: &[(Tag, &str)] = &[];
