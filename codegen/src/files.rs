//! From outputs to files: only what differs is written, all of it or nothing.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::emit::Output;

/// A file that is not what the spec gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// It is not there.
    Missing(Output),
    /// It has another text.
    Stale(Output),
    /// It lies among generated files, and nothing makes it; its path below the root.
    Orphan(String),
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Difference::Missing(output) => write!(f, "new     {}", output.path),
            Difference::Stale(output) => write!(f, "changed {}", output.path),
            Difference::Orphan(path) => write!(f, "orphan  {path}"),
        }
    }
}

/// Compares outputs with the files below `root`. Folders that outputs go to hold nothing else.
///
/// # Errors
///
/// When a file or folder cannot be read.
pub fn compare(root: &Path, outputs: &[Output]) -> io::Result<Vec<Difference>> {
    let mut differences = Vec::new();
    let mut folders: BTreeSet<&str> = BTreeSet::new();
    for output in outputs {
        folders.insert(output.path.rsplit_once('/').map_or("", |(folder, _)| folder));
        let path = root.join(&output.path);
        match fs::read(&path) {
            Ok(bytes) if bytes == output.text.as_bytes() => {}
            Ok(_) => differences.push(Difference::Stale(output.clone())),
            Err(e) if e.kind() == io::ErrorKind::NotFound => {
                differences.push(Difference::Missing(output.clone()));
            }
            Err(e) => return Err(named(&path, &e)),
        }
    }
    for folder in folders {
        let path = root.join(folder);
        if !path.exists() {
            continue;
        }
        for entry in fs::read_dir(&path).map_err(|e| named(&path, &e))? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            let relative = format!("{folder}/{name}");
            if !outputs.iter().any(|o| o.path == relative) {
                differences.push(Difference::Orphan(relative));
            }
        }
    }
    differences.sort_by_key(|d| match d {
        Difference::Missing(o) | Difference::Stale(o) => o.path.clone(),
        Difference::Orphan(path) => path.clone(),
    });
    Ok(differences)
}

/// Makes the files below `root` what they should be. New text is written beside its place first;
/// only when all of it is there do files change their names.
///
/// # Errors
///
/// When a file cannot be written; then no file has changed, unless renaming itself failed.
pub fn write(root: &Path, differences: &[Difference]) -> io::Result<()> {
    let mut ready: Vec<(PathBuf, PathBuf)> = Vec::new();
    let mut prepare = || -> io::Result<()> {
        for difference in differences {
            let (Difference::Missing(output) | Difference::Stale(output)) = difference else {
                continue;
            };
            let path = root.join(&output.path);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(|e| named(folder, &e))?;
            }
            let temporary = path.with_extension("rs.new");
            ready.push((temporary.clone(), path));
            fs::write(&temporary, &output.text).map_err(|e| named(&temporary, &e))?;
        }
        Ok(())
    };
    if let Err(e) = prepare() {
        for (temporary, _) in &ready {
            let _ = fs::remove_file(temporary);
        }
        return Err(e);
    }
    for (temporary, path) in &ready {
        fs::rename(temporary, path).map_err(|e| named(path, &e))?;
    }
    for difference in differences {
        if let Difference::Orphan(path) = difference {
            let path = root.join(path);
            let removed =
                if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
            removed.map_err(|e| named(&path, &e))?;
        }
    }
    Ok(())
}

fn named(path: &Path, e: &io::Error) -> io::Error {
    io::Error::new(e.kind(), format!("{}: {e}", path.display()))
}
