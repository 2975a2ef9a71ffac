//! `cargo xtask extension`: the packages as a registry would hand them out, and the example of a
//! user's crate, as a user builds it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::{cargo, root, succeed};

/// What is published: the libraries, which the example stands on, and the command.
const PACKAGES: &[&str] =
    &["mapi-codegen", "mapi-session", "mapi-subsystem", "mapi-conformance", "mapi-cli"];

/// Packages the published crates and unpacks them beside a copy of `tests/extension` in an empty
/// folder. Holds each against what a registry asks for and what its readers look for, then runs the
/// copy's tests and checks the command there: nothing of the workspace is in reach.
pub(crate) fn run() -> Result<(), String> {
    let root = root();
    let folder = tempfile::tempdir().map_err(|e| format!("error: no temporary folder: {e}"))?;
    let (crates, addin) = (folder.path().join("crates"), folder.path().join("addin"));
    let mut package = cargo(&["package", "--quiet", "--no-verify", "--allow-dirty"]);
    for name in PACKAGES {
        package.args(["--package", name]);
    }
    succeed(package.arg("--target-dir").arg(folder.path().join("packages")))?;
    fs::create_dir_all(&crates).map_err(|e| failed(&crates, &e))?;
    let made = folder.path().join("packages/package");
    let mut patch = String::from("[patch.crates-io]\n");
    for name in PACKAGES {
        let file = format!("{name}-{}.crate", env!("CARGO_PKG_VERSION"));
        succeed(Command::new("tar").arg("-xzf").arg(made.join(&file)).arg("-C").arg(&crates))?;
        let unpacked = crates.join(file.trim_end_matches(".crate"));
        complete(name, &unpacked)?;
        patch.push_str(&format!("{name} = {{ path = {:?} }}\n", unpacked.display().to_string()));
    }
    copy(&root.join("tests/extension"), &addin)?;
    // For all that is below the folder.
    let config = folder.path().join(".cargo");
    fs::create_dir_all(&config).map_err(|e| failed(&config, &e))?;
    fs::write(config.join("config.toml"), patch).map_err(|e| failed(&config, &e))?;
    // The versions of other crates are those that the workspace is tested with.
    let lock = root.join("Cargo.lock");
    fs::copy(&lock, addin.join("Cargo.lock")).map_err(|e| failed(&lock, &e))?;
    // What the packages depend on is what the workspace does, and is not built twice.
    let target = root.join("target");
    let mut test = cargo(&["test", "--quiet"]);
    succeed(test.current_dir(&addin).arg("--target-dir").arg(&target))?;
    println!("tests/extension builds from packages alone, and its tests pass");
    let command = crates.join(format!("mapi-cli-{}", env!("CARGO_PKG_VERSION")));
    let mut check = cargo(&["check", "--quiet"]);
    succeed(check.current_dir(&command).arg("--target-dir").arg(&target))
}

/// Whether a package has what a registry shows and what a licence asks for.
fn complete(name: &str, unpacked: &Path) -> Result<(), String> {
    let mut command = cargo(&["metadata", "--no-deps", "--format-version", "1"]);
    let output = command.current_dir(unpacked).output();
    let output = output.map_err(|e| format!("error: {command:?}: {e}"))?;
    let metadata: serde_json::Value =
        serde_json::from_slice(&output.stdout).map_err(|e| format!("error: {command:?}: {e}"))?;
    let package = &metadata["packages"][0];
    let mut lacking = Vec::new();
    for text in ["description", "license", "readme", "documentation", "rust_version"] {
        if package[text].as_str().is_none_or(str::is_empty) {
            lacking.push(text.to_owned());
        }
    }
    for list in ["keywords", "categories"] {
        if package[list].as_array().is_none_or(Vec::is_empty) {
            lacking.push(list.to_owned());
        }
    }
    let features = package["features"].as_object().is_some_and(|f| !f.is_empty());
    if features && package["metadata"]["docs"]["rs"]["all-features"] != true {
        lacking.push("metadata.docs.rs.all-features".to_owned());
    }
    for file in ["README.md", "LICENSE-APACHE", "LICENSE-MIT"] {
        // A link that was not followed is a file with the path that it leads to.
        if fs::read_to_string(unpacked.join(file)).is_ok_and(|text| text.lines().count() > 1) {
            continue;
        }
        lacking.push(format!("the file {file}"));
    }
    if lacking.is_empty() {
        return Ok(());
    }
    Err(format!("error: the package of {name} lacks: {}", lacking.join(", ")))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    fs::create_dir_all(to).map_err(|e| failed(to, &e))?;
    for entry in fs::read_dir(from).map_err(|e| failed(from, &e))? {
        let path = entry.map_err(|e| failed(from, &e))?.path();
        let Some(name) = path.file_name() else { continue };
        // What a person's own build in the folder left is not part of it.
        if name == "target" || name == "Cargo.lock" {
            continue;
        }
        if path.is_dir() {
            copy(&path, &to.join(name))?;
        } else {
            fs::copy(&path, to.join(name)).map_err(|e| failed(&path, &e))?;
        }
    }
    Ok(())
}

fn failed(path: &Path, e: &std::io::Error) -> String {
    format!("error: {}: {e}", path.display())
}
