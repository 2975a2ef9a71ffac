// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Well-known identifiers: of profile sections, providers, property sets.
#![allow(non_upper_case_globals)]
use windows_core::GUID;
/// Identifies boxes.
pub const MUID_BOX: GUID = GUID::from_u128(0x0102030a_0b0c_0d0e_0f10_1112131415ff);
