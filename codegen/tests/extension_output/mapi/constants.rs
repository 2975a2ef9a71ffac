// Made by mapi-codegen from a spec that extends MAPI's. Do not edit.
// To make it again: mapi_codegen::extend in a build script, or cargo xtask codegen --spec DIR --out DIR
#![allow(non_upper_case_globals, missing_docs)]
/// Of the add-in.
pub mod addin_limits {
    pub const ADDIN_MOST: u32 = 0x1000;
}
