// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Numbers that are no flags: limits, versions, identifiers. Their names are those of
//! the headers.
#![allow(non_upper_case_globals, missing_docs)]
/// How much fits.
pub mod limits {
    /// Characters of a label.
    pub const cchLabelMax: u32 = 64;
    /// Defined by Box.h; has no page.
    pub const cbBoxMax: u32 = 0x10000;
}
