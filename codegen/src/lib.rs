//! From a YAML spec of MAPI to Rust.

pub mod model;
pub mod spec;
