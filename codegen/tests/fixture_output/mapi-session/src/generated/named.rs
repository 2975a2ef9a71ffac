// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Named properties, each with the Rust type of its values.
