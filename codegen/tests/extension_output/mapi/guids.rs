// Made by mapi-codegen from a spec that extends MAPI's. Do not edit.
// To make it again: mapi_codegen::extend in a build script, or cargo xtask codegen --spec DIR --out DIR
#![allow(non_upper_case_globals)]
/// Property set of the add-in.
pub const PS_ADDIN: ::mapi_session::windows_core::GUID = ::mapi_session::windows_core::GUID::from_u128(
    0x20000002_0000_0000_c000_000000000046,
);
