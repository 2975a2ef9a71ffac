//! `cargo xtask api`: the public API of the published crates, as a list that is committed.
//!
//! `cargo-public-api` makes the list from rustdoc's JSON, which the nightly toolchain writes.

mod breaks;

use std::fs;
use std::path::{Path, PathBuf};

use crate::available::{nightly, runs};
use crate::{Failure, cargo, root};
use breaks::Difference;

/// The crates whose API is held.
const CRATES: &[&str] = &["mapi-codegen", "mapi-session", "mapi-subsystem"];

/// Another version may write the same API in another way.
const TOOL: &str = "0.52.0";

/// Options of `api`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Writes nothing; fails when the API is not what `api/` says.
    #[arg(long)]
    check: bool,
    /// Takes the API as it is for what later ones are held against, as at a release: asks for no
    /// word about breaks.
    #[arg(long, conflicts_with = "check")]
    released: bool,
}

/// Writes the lists, or compares them.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    if let Some(missing) = missing() {
        return Err(Failure::CannotRun(format!("error: the API cannot be listed: {missing}")));
    }
    if args.check {
        return Ok(verify()?);
    }
    let mut lists = Vec::new();
    let mut errors = String::new();
    for name in CRATES {
        let (path, now) = (baseline(name), list(name)?);
        // The first list of a crate has nothing to differ from.
        if !args.released && path.exists() {
            let difference = Difference::new(&read(&path)?, &now);
            errors.push_str(&breaks::unsaid(name, &difference, &changelog()?));
        }
        lists.push((path, now));
    }
    if !errors.is_empty() {
        return Err(errors.into());
    }
    for (path, now) in lists {
        let folder = path.parent().unwrap_or(&path);
        fs::create_dir_all(folder).map_err(|e| format!("error: {}: {e}", folder.display()))?;
        let changed = fs::read_to_string(&path).is_ok_and(|old| old == now);
        if !changed {
            fs::write(&path, &now).map_err(|e| format!("error: {}: {e}", path.display()))?;
            println!("changed {}", path.strip_prefix(root()).unwrap_or(&path).display());
        }
    }
    Ok(())
}

/// What the machine lacks, after an attempt to install it.
pub(crate) fn missing() -> Option<String> {
    if !runs(nightly(&["--version"])) {
        return Some(
            "the nightly toolchain is not installed: rustup toolchain install nightly".into(),
        );
    }
    let has_tool = || {
        let version = nightly(&["public-api", "--version"]).output();
        version.is_ok_and(|v| String::from_utf8_lossy(&v.stdout).trim_end().ends_with(TOOL))
    };
    if !has_tool() {
        let install = ["install", "cargo-public-api", "--locked", "--version", TOOL];
        let _ = cargo(&install).status();
        if !has_tool() {
            return Some(format!("cargo-public-api {TOOL} is not installed and could not be"));
        }
    }
    None
}

/// Compares every crate's API with its list.
///
/// # Errors
/// All differences, with what to do about them.
pub(crate) fn verify() -> Result<(), String> {
    let changelog = changelog()?;
    let mut errors = String::new();
    for name in CRATES {
        let difference = Difference::new(&read(&baseline(name))?, &list(name)?);
        errors.push_str(&difference.report(name));
        errors.push_str(&breaks::unsaid(name, &difference, &changelog));
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

fn baseline(name: &str) -> PathBuf {
    root().join(format!("api/{name}.txt"))
}

fn changelog() -> Result<String, String> {
    read(&root().join("CHANGELOG.md"))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path)
        .map_err(|e| format!("error: {}: {e}\nmake it with: cargo xtask api", path.display()))
}

/// The API of a crate with all its features, an item a line.
fn list(name: &str) -> Result<String, String> {
    let args = ["public-api", "--package", name, "--all-features", "--color", "never"];
    let output = nightly(&args)
        .args(["--omit", "blanket-impls,auto-derived-impls"])
        .stderr(std::process::Stdio::inherit())
        .output()
        .map_err(|e| format!("error: cargo public-api: {e}"))?;
    if !output.status.success() {
        return Err(format!("error: cargo public-api of {name}: {}", output.status));
    }
    Ok(breaks::held(&String::from_utf8_lossy(&output.stdout)))
}
