//! `cargo xtask extension`: the example of a user's crate, as a user builds it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::{cargo, root};

/// What the example stands on, as crates.io would hand it out.
const PACKAGES: &[&str] = &["mapi-codegen", "mapi-session", "mapi-subsystem"];

/// Packages the library crates, unpacks them beside a copy of `tests/extension` in an empty folder,
/// and runs the copy's tests there: nothing of the workspace is in reach.
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
        patch.push_str(&format!("{name} = {{ path = {:?} }}\n", unpacked.display().to_string()));
    }
    copy(&root.join("tests/extension"), &addin)?;
    let config = addin.join(".cargo");
    fs::create_dir_all(&config).map_err(|e| failed(&config, &e))?;
    fs::write(config.join("config.toml"), patch).map_err(|e| failed(&config, &e))?;
    // The versions of other crates are those that the workspace is tested with.
    let lock = root.join("Cargo.lock");
    fs::copy(&lock, addin.join("Cargo.lock")).map_err(|e| failed(&lock, &e))?;
    let mut test = cargo(&["test", "--quiet"]);
    // Kept between runs: what is built anew is only what changed.
    succeed(test.current_dir(&addin).arg("--target-dir").arg(root.join("target/extension")))?;
    println!("tests/extension builds from packages alone, and its tests pass");
    Ok(())
}

fn succeed(command: &mut Command) -> Result<(), String> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("error: {command:?}: {status}")),
        Err(e) => Err(format!("error: {command:?}: {e}")),
    }
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
