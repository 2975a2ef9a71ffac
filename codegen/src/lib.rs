//! From a YAML spec of MAPI to Rust.

mod check;
pub mod diagnostics;
pub mod emit;
pub mod files;
mod load;
pub mod model;
pub mod roles;
pub mod spec;

pub use check::check;
pub use diagnostics::Diagnostics;
pub use emit::{Output, outputs};
pub use load::{MAX_FILE, Spec, load, load_files};
pub use model::Model;
