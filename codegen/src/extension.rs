//! A user's own spec, which refers to MAPI's: what stands in it, and the Rust that is made of it
//! for the user's crate.
//!
//! The folder holds YAML files of the same format, with properties (tagged and named), tables, flag
//! sets, constants, GUIDs, structures and interfaces of the user's own. They may name everything that MAPI's spec has: a
//! row takes its columns from both, an interface extends one of MAPI's. Only what is the user's
//! is emitted, into a folder `mapi` of modules that stand on the crate `mapi-session`:
//!
//! - `tags`, `named`, `flags`, `constants`, `guids`, `rows`: as those of `mapi-session`.
//! - `accessors`: a trait `MessageProperties` for the properties that are `on: [Message]`, and so
//!   on, since only a crate itself adds methods to its types.
//! - `raw`: interfaces and structures, as COM has them (feature `winmd`).
//! - `objects`: a wrapper with safe methods for each interface that has an `object`.
//!
//! A build script makes them where Cargo wants them:
//!
//! ```no_run
//! // build.rs
//! fn main() -> Result<(), mapi_codegen::ExtendError> {
//!     println!("cargo::rerun-if-changed=spec");
//!     let out = std::env::var("OUT_DIR").unwrap_or_default();
//! #   #[cfg(feature = "base")]
//!     mapi_codegen::extend("spec", out)?;
//!     Ok(())
//! }
//! ```
//!
//! and the crate takes them in: `mod mapi { include!(concat!(env!("OUT_DIR"), "/mapi/mod.rs")); }`.

use std::collections::BTreeSet;
use std::fmt;
use std::io;

use crate::check::check;
use crate::diagnostics::Diagnostics;
use crate::emit::EmitError;
use crate::load::Spec;
use crate::model::Model;
use crate::spec::SpecFile;

/// MAPI's own spec, as this package carries it.
#[cfg(feature = "base")]
#[must_use]
pub fn base() -> Spec {
    const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/base.rs"));
    let file = |(path, text): &(&str, &str)| {
        (format!("mapi-codegen/base/{path}"), text.as_bytes().to_vec())
    };
    crate::load::load_files(FILES.iter().map(file))
}

/// Reads the user's spec in the folder `spec`, and makes the folder `mapi` in `out` what it gives.
/// Files that are so already are not written.
///
/// # Errors
///
/// All violations of the rules, or a file that cannot be written. The error's `Debug` is its text
/// too, so that a build script may return it.
#[cfg(feature = "base")]
pub fn extend(
    spec: impl AsRef<std::path::Path>,
    out: impl AsRef<std::path::Path>,
) -> Result<(), ExtendError> {
    use crate::{emit, files, load};
    let extension = Extension::check(&base().extended_by(load(spec.as_ref())))?;
    let outputs = emit::extension::outputs(extension)?;
    let differences = files::compare(out.as_ref(), &outputs)?;
    Ok(files::write(out.as_ref(), &differences)?)
}

/// A user's spec could not be made into Rust.
pub enum ExtendError {
    /// It breaks rules.
    Spec(Diagnostics),
    /// The generator could not make an output.
    Emit(EmitError),
    /// A file could not be read or written.
    Io(io::Error),
}

impl fmt::Display for ExtendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ExtendError::Spec(e) => e.fmt(f),
            ExtendError::Emit(e) => e.fmt(f),
            ExtendError::Io(e) => e.fmt(f),
        }
    }
}

impl fmt::Debug for ExtendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{self}")
    }
}

impl std::error::Error for ExtendError {}

impl From<Diagnostics> for ExtendError {
    fn from(e: Diagnostics) -> ExtendError {
        ExtendError::Spec(e)
    }
}

impl From<EmitError> for ExtendError {
    fn from(e: EmitError) -> ExtendError {
        ExtendError::Emit(e)
    }
}

impl From<io::Error> for ExtendError {
    fn from(e: io::Error) -> ExtendError {
        ExtendError::Io(e)
    }
}

/// The model of both specs, and what of it is the user's.
#[derive(Debug)]
pub struct Extension {
    /// Everything.
    pub model: Model,
    /// The user's.
    pub own: Own,
}

/// Names of what a user's spec adds.
#[derive(Debug, Default)]
#[allow(missing_docs)]
pub struct Own {
    pub constants: BTreeSet<String>,
    pub flags: BTreeSet<String>,
    pub guids: BTreeSet<String>,
    pub interfaces: BTreeSet<String>,
    pub named_properties: BTreeSet<String>,
    pub properties: BTreeSet<String>,
    pub structs: BTreeSet<String>,
    pub tables: BTreeSet<String>,
}

impl Extension {
    /// Holds a spec that [extends](Spec::extended_by) another against every rule.
    ///
    /// # Errors
    ///
    /// All violations; where the two specs clash, each shows both places.
    pub fn check(spec: &Spec) -> Result<Extension, Diagnostics> {
        let model = check(spec)?;
        let mut own = Own::default();
        for file in spec.own_files() {
            own.add(file);
        }
        Ok(Extension { model, own })
    }
}

impl Own {
    fn add(&mut self, file: &SpecFile) {
        let SpecFile { constants, flags, guids, interfaces, .. } = file;
        let SpecFile { named_properties, properties, structs, tables, .. } = file;
        self.constants.extend(constants.iter().flatten().map(|c| c.name.value.clone()));
        self.flags.extend(flags.iter().flatten().map(|f| f.name.value.clone()));
        self.guids.extend(guids.iter().flatten().map(|g| g.name.value.clone()));
        self.interfaces.extend(interfaces.iter().flatten().map(|i| i.name.value.clone()));
        self.named_properties
            .extend(named_properties.iter().flatten().map(|p| p.name.value.clone()));
        self.properties.extend(properties.iter().flatten().map(|p| p.name.value.clone()));
        self.structs.extend(structs.iter().flatten().map(|s| s.name.value.clone()));
        self.tables.extend(tables.iter().flatten().map(|t| t.name.value.clone()));
    }
}
