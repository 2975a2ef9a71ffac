//! From a YAML spec of MAPI to Rust.

pub mod emit;
pub mod model;
pub mod spec;
