//! C++ programs that hold claims, and what a compiler says of them.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use std::process::{Command, Output};

use super::claims::Claim;

/// What a compiler knows of one claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    /// It is true.
    Holds,
    /// The headers do not have what it is about.
    Absent,
    /// It is false.
    Differs,
}

/// Whether `compiler` is on this machine; says so if it is not.
pub(crate) fn is_there(compiler: &str) -> bool {
    let there = Command::new(compiler).arg("--version").output().is_ok_and(|o| o.status.success());
    if !there {
        println!("not run: {compiler} is missing");
    }
    there
}

/// A compiler, and headers.
pub(crate) struct Headers<'a> {
    /// `x86_64-w64-mingw32-g++`.
    pub(crate) compiler: &'a str,
    /// Its arguments.
    pub(crate) args: &'a [&'a str],
    /// What comes before the claims: the headers, and what claims are made with.
    pub(crate) start: &'a str,
}

impl Headers<'_> {
    fn run(&self, args: &[&str], text: &str) -> Output {
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::fs::write(folder.path().join("claims.cpp"), text).expect("a writable folder");
        Command::new(self.compiler)
            .current_dir(folder.path())
            .env("LC_ALL", "C")
            .args(["-std=c++17", "-w"])
            .args(args)
            .args(self.args)
            .arg("claims.cpp")
            .output()
            .unwrap_or_else(|e| panic!("{}: {e}", self.compiler))
    }

    /// The program without claims, as the preprocessor leaves it, with the macros that it knows.
    pub(crate) fn preprocessed(&self) -> String {
        let output = self.run(&["-E", "-dD"], self.start);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{}: {errors}", self.compiler);
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Compiles the claims, each on a line of its own, and gives a verdict for each.
    pub(crate) fn judge(&self, claims: &[Claim]) -> Vec<Verdict> {
        // What the headers do not name is not compiled: the compiler thinks long about such names.
        let words = self.preprocessed();
        let words: BTreeSet<&str> =
            words.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
        let mut text = format!("{}\n# 1 \"claims\"\n", self.start);
        for one in claims {
            if words.contains(one.name.as_str()) {
                let _ = write!(text, "static_assert({}, \"differs\");", one.holds);
            }
            text.push('\n');
        }
        let output = self.run(
            &[
                "-fsyntax-only",
                "-fmax-errors=0",
                "-fno-diagnostics-show-caret",
                "-ftrack-macro-expansion=0",
            ],
            &text,
        );
        let mut verdicts: Vec<Verdict> = claims
            .iter()
            .map(|one| match words.contains(one.name.as_str()) {
                true => Verdict::Holds,
                false => Verdict::Absent,
            })
            .collect();
        let errors = String::from_utf8_lossy(&output.stderr);
        let mut elsewhere = Vec::new();
        for (place, message) in errors.lines().filter_map(|line| line.split_once(": error: ")) {
            let mut at = place.split(':');
            let (file, line) = (at.next(), at.next().and_then(|n| n.parse::<usize>().ok()));
            match line.and_then(|line| verdicts.get_mut(line.checked_sub(1)?)) {
                Some(verdict) if file == Some("claims") => {
                    // What is not declared makes more errors on its line, after the one.
                    if *verdict == Verdict::Holds {
                        *verdict = match is_absence(message) {
                            true => Verdict::Absent,
                            false => Verdict::Differs,
                        };
                    }
                }
                _ => elsewhere.push(format!("{place}: {message}")),
            }
        }
        assert!(elsewhere.is_empty(), "{}: {}", self.compiler, elsewhere.join("\n"));
        assert!(output.status.success() || errors.contains("error: "), "{errors}");
        verdicts
    }
}

fn is_absence(message: &str) -> bool {
    ["was not declared", "has not been declared"].iter().any(|said| message.contains(said))
}

/// A folder with the headers of `from` whose names `ours` picks, and nothing else of it.
pub(crate) fn only(from: &Path, ours: impl Fn(&str) -> bool) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for entry in std::fs::read_dir(from).expect("a folder of headers") {
        let path = entry.expect("a header").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if ours(&name) {
            std::fs::copy(&path, folder.path().join(name)).expect("a writable folder");
        }
    }
    folder
}
