// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Typed rows of MAPI's tables.
