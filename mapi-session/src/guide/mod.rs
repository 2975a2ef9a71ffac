//! Pages for people who come from elsewhere.

#[doc = include_str!("outlook_mapi.md")]
pub mod outlook_mapi {}
