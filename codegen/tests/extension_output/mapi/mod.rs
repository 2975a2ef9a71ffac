// Made by mapi-codegen from a spec that extends MAPI's. Do not edit.
// To make it again: mapi_codegen::extend in a build script, or cargo xtask codegen --spec DIR --out DIR
/// Interfaces and structures as COM has them.
#[allow(warnings, clippy::all, clippy::pedantic)]
pub mod raw;
/// Wrappers, each of which owns an interface pointer, with safe methods.
#[allow(warnings, clippy::all, clippy::pedantic)]
pub mod objects;
/// Typed rows of tables.
#[allow(warnings, clippy::all, clippy::pedantic)]
pub mod rows;
/// Identifiers.
#[allow(warnings, clippy::all, clippy::pedantic)]
pub mod guids;
/// Named properties, each with the Rust type of its values.
#[allow(warnings, clippy::all, clippy::pedantic)]
pub mod named;
/// Numbers that are no flags.
#[allow(warnings, clippy::all, clippy::pedantic)]
pub mod constants;
/// Property tags, each with the Rust type of its values.
#[allow(warnings, clippy::all, clippy::pedantic)]
pub mod tags;
/// Properties as methods of the objects that have them.
#[allow(warnings, clippy::all, clippy::pedantic)]
pub mod accessors;
/// Flag sets, which keep bits that they do not know, and enumerations.
#[allow(warnings, clippy::all, clippy::pedantic)]
pub mod flags;
/// MAPI's crate, with what is in these modules among its own.
#[allow(warnings, clippy::all, clippy::pedantic)]
mod base {
    pub use ::mapi_session::*;
    pub use super::objects::Vault;
    pub mod flags {
        pub use ::mapi_session::flags::*;
        pub use super::super::flags::*;
    }
    pub mod guids {
        pub use ::mapi_session::guids::*;
        pub use super::super::guids::*;
    }
    pub mod raw {
        pub use ::mapi_session::raw::*;
        pub use super::super::raw::*;
    }
    pub mod tags {
        pub use ::mapi_session::tags::*;
        pub use super::super::tags::*;
    }
}
