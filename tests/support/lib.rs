//! What the workspace's tests share: where things are, other people's files, and homes.

mod world;

use std::path::{Path, PathBuf};

pub use world::{World, code, initialize, message, recipient, store_files};

/// The root of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// The files with `extension` in the folder `kind` of other people's data: `MAPI_TEST_DATA`, or
/// `../shared/data` beside the workspace. Prints how many there are; without the variable and
/// without the folder it says so and gives none.
///
/// # Panics
/// When `MAPI_TEST_DATA` is set and no such file is found.
#[must_use]
pub fn test_data(kind: &str, extension: &str) -> Vec<PathBuf> {
    let named = std::env::var_os("MAPI_TEST_DATA");
    let base = named.as_ref().map_or_else(|| root().join("../shared/data"), PathBuf::from);
    let folder = base.join(kind);
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == extension))
        .collect();
    files.sort();
    println!("{}: {} files read", folder.display(), files.len());
    assert!(
        named.is_none() || !files.is_empty(),
        "MAPI_TEST_DATA is set, but {} holds no .{extension} file",
        folder.display()
    );
    files
}

/// The programs in the README compile and run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
