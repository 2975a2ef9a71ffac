//! From a YAML spec of MAPI to Rust.
//!
//! - [`load`] reads YAML files into the types of [`spec`]; each value keeps its place.
//! - [`check()`] holds them against every [`Rule`](diagnostics::Rule), shows all violations at once,
//!   and resolves what holds into a [`Model`].
//! - [`outputs`] makes text of the model: one pure function for each kind of file.
//! - [`files`] compares the text with files, and writes what differs: all of it or nothing.
//!
//! ```
//! use mapi_codegen::{check, load_files};
//!
//! let yaml = "properties:\n  - { name: PR_SUBJECT, id: 0x0037, type: PT_UNICODE }\n";
//! let spec = load_files([("mine.yaml".to_owned(), yaml.into())]);
//! let model = check(&spec).map_err(|errors| errors.to_string())?;
//! assert_eq!(model.property("PR_SUBJECT").map(|p| p.tag()), Some(0x0037_001F));
//!
//! // What is wrong is shown as a compiler shows it.
//! let spec = load_files([("mine.yaml".to_owned(), yaml.replace("UNI", "UNY").into())]);
//! let errors = check(&spec).unwrap_err();
//! assert!(errors.to_string().contains("--> mine.yaml:2:43"));
//! # Ok::<(), String>(())
//! ```

mod check;
pub mod diagnostics;
pub mod emit;
pub mod extension;
pub mod files;
#[cfg(feature = "schema")]
pub mod format;
pub mod layout;
mod load;
pub mod model;
pub mod roles;
#[cfg(feature = "schema")]
pub mod schema;
pub mod spec;

pub use check::check;
pub use diagnostics::Diagnostics;
pub use emit::{Output, outputs};
#[cfg(feature = "base")]
pub use extension::extend;
pub use extension::{ExtendError, Extension};
pub use load::{MAX_FILE, MAX_SPEC, MAX_VALUES, Spec, load, load_files};
pub use model::Model;
