//! A home of its own for each test, and the command `mapi` in it.
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A home that is gone when the test ends.
pub(crate) struct Home {
    dir: tempfile::TempDir,
}

impl Home {
    /// An empty home.
    pub(crate) fn empty() -> Home {
        Home { dir: tempfile::tempdir().expect("a temporary folder") }
    }

    /// A home with the default profile `Work` of work@example.org.
    pub(crate) fn with_profile() -> Home {
        let home = Home::empty();
        home.ok(&["profile", "new", "Work", "--address", "work@example.org"]);
        home
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        self.dir.path()
    }

    /// The command, not yet run.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mapi"));
        command.env_remove("MAPI_HOME").arg("--home").arg(self.path()).args(args);
        command
    }

    /// Runs the command.
    pub(crate) fn run(&self, args: &[&str]) -> Output {
        self.command(args).output().expect("mapi runs")
    }

    /// Runs it, and wants exit code 0; gives what it printed.
    #[track_caller]
    pub(crate) fn ok(&self, args: &[&str]) -> String {
        let output = self.run(args);
        assert_eq!(output.status.code(), Some(0), "mapi {args:?}: {}", stderr(&output));
        stdout(&output)
    }

    /// Runs it with `--json`, and wants exit code 0; gives the data.
    #[track_caller]
    pub(crate) fn json(&self, args: &[&str]) -> serde_json::Value {
        let mut args = args.to_vec();
        args.push("--json");
        serde_json::from_str(&self.ok(&args)).expect("JSON on standard output")
    }

    /// Runs it, and wants exit code 1; gives what it reported on standard error.
    #[track_caller]
    pub(crate) fn fails(&self, args: &[&str]) -> String {
        let output = self.run(args);
        assert_eq!(output.status.code(), Some(1), "mapi {args:?}: {}", stdout(&output));
        stderr(&output)
    }

    /// Writes a file beside nothing else, and gives its path as text.
    pub(crate) fn file(&self, name: &str, content: &[u8]) -> String {
        let path = self.path().join("files of the test").join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(&path, content).expect("a file");
        path.to_str().expect("UTF-8").to_owned()
    }
}

/// Runs a command with this on its standard input.
pub(crate) fn with_input(command: &mut Command, input: &str) -> Output {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("mapi runs");
    child.stdin.take().expect("its input").write_all(input.as_bytes()).expect("it reads");
    child.wait_with_output().expect("its end")
}

/// The row of an array whose field has this value.
#[track_caller]
pub(crate) fn row<'a>(
    rows: &'a serde_json::Value,
    field: &str,
    value: &str,
) -> &'a serde_json::Value {
    let mut all = rows.as_array().expect("rows").iter();
    all.find(|row| row[field] == value).unwrap_or_else(|| panic!("no {value:?} in {rows}"))
}

/// Standard output as text.
pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

/// Standard error as text.
pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

/// The project's sample message with this number.
pub(crate) fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("mail").join(name)
}
