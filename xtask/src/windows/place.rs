//! Where a client works: a home of its own, and the trace of what it called.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::wine::{Wine, output};
use crate::root;

/// The folder of all places.
const FOLDER: &str = "target/windows/clients";

/// A folder with a home and a trace.
pub(super) struct Place {
    folder: PathBuf,
}

impl Place {
    /// An empty folder.
    ///
    /// # Errors
    /// When it cannot be made.
    pub(super) fn new(name: &str) -> Result<Place, String> {
        let folder = root().join(FOLDER).join(name);
        let failed = |e: std::io::Error| format!("error: {}: {e}", folder.display());
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(failed)?;
        }
        fs::create_dir_all(&folder).map_err(failed)?;
        Ok(Place { folder })
    }

    /// A home with a default profile and a letter in its Inbox.
    ///
    /// # Errors
    /// When `mapi` cannot make it.
    pub(super) fn with_letter(name: &str, wine: &Wine, mapi: &Path) -> Result<Place, String> {
        let place = Place::new(name)?;
        let letter = root().join("tests/windows/letter.eml").display().to_string();
        let profile = ["profile", "new", "Work", "--address", "work@example.org"];
        for args in [&profile[..], &["import", &letter]] {
            output(wine.command(mapi).args(args).env("MAPI_HOME", place.home()))?;
        }
        Ok(place)
    }

    /// The folder.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    fn home(&self) -> PathBuf {
        self.folder.join("home")
    }

    /// The file that calls are traced to.
    pub(super) fn trace(&self) -> PathBuf {
        self.folder.join("trace.txt")
    }

    /// Runs a client, which has to end well and to say all that is expected; gives the last line.
    ///
    /// # Errors
    /// When it does not.
    pub(super) fn run(&self, client: &mut Command, expected: &[&str]) -> Result<String, String> {
        // A trace that is left over would be counted.
        if self.trace().exists() {
            fs::remove_file(self.trace()).map_err(|e| format!("error: {e}"))?;
        }
        client.env("MAPI_HOME", self.home()).env("MAPI_TRACE", self.trace());
        let text = output(client)?;
        let text = text.trim_end();
        println!("{text}");
        match expected.iter().find(|what| !text.contains(**what)) {
            Some(what) => Err(format!("error: {client:?} does not say {what:?}")),
            None => Ok(text.lines().last().unwrap_or_default().to_owned()),
        }
    }

    /// How many calls came to the DLL, and of how many functions and methods.
    ///
    /// # Errors
    /// When a whole session is not among them.
    pub(super) fn calls(&self) -> Result<String, String> {
        let trace = self.trace();
        let text =
            fs::read_to_string(&trace).map_err(|e| format!("error: {}: {e}", trace.display()))?;
        let names: BTreeSet<&str> = text.lines().filter_map(|l| l.split(' ').next()).collect();
        for needed in ["MAPIInitialize", "MAPILogonEx", "IMAPISession::Logoff", "MAPIUninitialize"]
        {
            if !names.contains(needed) {
                return Err(format!("error: no call of {needed} came to the DLL"));
            }
        }
        Ok(format!("{} calls of {} functions and methods", text.lines().count(), names.len()))
    }
}
