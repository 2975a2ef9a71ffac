// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Numbers that are no flags: limits, versions, identifiers. Their names are those of
//! the headers.
#![allow(non_upper_case_globals, missing_docs)]
