//! Puts MAPI's spec into the crate: every YAML file below `base`, which is a link to the
//! workspace's `spec`, and in the package a folder with what that held.
//!
//! A link, because a copy would have to be kept equal, and because `cargo package` follows it: the
//! package needs nothing from outside. Where git makes no links (Windows), `base` is a file that
//! holds the path. The list is made here and not by a macro, so that a new file is seen.

use std::fmt::Write;
use std::path::{Path, PathBuf};

fn main() -> std::io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var_os("CARGO_FEATURE_BASE").is_none() {
        return Ok(());
    }
    let here = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut base = here.join("base");
    if base.is_file() {
        base = here.join(std::fs::read_to_string(&base)?.trim());
    }
    let base = base.canonicalize()?;
    println!("cargo::rerun-if-changed={}", base.display());
    let mut files = Vec::new();
    find(&base, &mut files)?;
    files.sort();
    let mut list = String::from("&[\n");
    for file in files {
        println!("cargo::rerun-if-changed={}", file.display());
        let name = file.strip_prefix(&base).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        let _ = writeln!(list, "    ({name:?}, include_str!({:?})),", file.display().to_string());
    }
    list.push_str("]\n");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    std::fs::write(out.join("base.rs"), list)
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            find(&path, files)?;
        } else if path.extension().is_some_and(|e| e == "yaml") {
            files.push(path);
        }
    }
    Ok(())
}
