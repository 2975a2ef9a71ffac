//! The tests of the workspace, run under Wine.

use std::fmt;
use std::process::Command;

use serde_json::Value;

use super::report::Report;
use super::wine::{Wine, listen};
use crate::{cargo, root};

/// Test programs that stay out, each with the reason.
const LEFT_OUT: [(&str, &str); 4] = [
    (
        "deterministic",
        "drift: it holds what is made in other orders against what is committed, by rustfmt too",
    ),
    ("spec", "drift: it makes the bindings anew, which runs rustfmt, and that is not inside Wine"),
    ("compile_fail", "what must not compile: it runs cargo, which is not inside Wine"),
    ("oracle", "the import against another reader: it runs python3, which is not inside Wine"),
];

/// Tests that stay out: what they make is laid out by rustfmt, which is not inside Wine either. Most
/// hold the generator's output against what is committed.
const BY_RUSTFMT: [&str; 6] = [
    "every_output_says_what_made_it_and_how_to_make_it_again",
    "only_what_differs_is_written_and_orphans_go",
    "only_what_is_the_users_is_made",
    "the_extension_gives_the_golden_output",
    "the_fixture_gives_the_golden_output",
    "the_same_spec_gives_the_same_bytes_whatever_the_order_of_its_files",
];

/// # Errors
/// When a test fails.
pub(super) fn run(wine: &Wine, report: &mut Report) -> Result<(), String> {
    let mut names = test_programs()?;
    for (name, reason) in LEFT_OUT {
        let before = names.len();
        names.retain(|other| other != name);
        if names.len() == before {
            return Err(format!("error: no test program is called {name}"));
        }
        println!("windows: left out: {name} ({reason})");
    }
    let mut programs = vec!["--lib", "--bins"];
    for name in &names {
        programs.extend(["--test", name]);
    }
    let mut options = vec!["--", "--exact"];
    for name in BY_RUSTFMT {
        println!("windows: left out: {name} (it runs rustfmt, which is not inside Wine)");
        options.extend(["--skip", name]);
    }
    report.holds("tests of the workspace", count(wine, &programs, &options)?);
    report.holds("documentation tests", count(wine, &["--doc"], &[])?);
    Ok(())
}

/// The names of the workspace's test programs; some packages use the same name.
fn test_programs() -> Result<Vec<String>, String> {
    let output = cargo(&["metadata", "--no-deps", "--format-version", "1"])
        .output()
        .map_err(|e| format!("error: cargo metadata: {e}"))?;
    let metadata: Value = serde_json::from_slice(&output.stdout)
        .map_err(|e| format!("error: cargo metadata: {e}"))?;
    let mut names = Vec::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        for target in package["targets"].as_array().into_iter().flatten() {
            if target["kind"] == serde_json::json!(["test"]) {
                names.extend(target["name"].as_str().map(str::to_owned));
            }
        }
    }
    names.sort();
    names.dedup();
    Ok(names)
}

/// Runs tests and says how many passed. Wine sometimes loses a process that it has just started;
/// test programs that failed when that happened are run once more.
fn count(wine: &Wine, programs: &[&str], options: &[&str]) -> Result<String, String> {
    let all = ["--workspace", "--no-fail-fast"];
    let first = Run::of(wine.cargo("test", &[&all[..], programs, options].concat()))?;
    let mut passed = first.passed;
    let mut said = String::new();
    if !first.well {
        if !first.lost || first.failed.is_empty() {
            return Err(format!("error: tests fail under Wine{}", first.failures));
        }
        for failed in &first.failed {
            println!("windows: Wine lost a process; again: {failed}");
            let program: Vec<&str> = failed.split(' ').collect();
            let again = Run::of(wine.cargo("test", &[&program[..], options].concat()))?;
            if !again.well {
                return Err(format!("error: tests fail under Wine{}", again.failures));
            }
            passed += again.passed;
        }
        said = format!("; run again, as Wine lost a process: {}", first.failed.join(", "));
    }
    match passed {
        0 => Err("error: no test ran under Wine".to_owned()),
        _ => Ok(format!("{passed} tests{said}")),
    }
}

/// A run of tests.
#[derive(Default)]
struct Run {
    well: bool,
    passed: u64,
    failures: Failures,
    /// The test programs that failed, each as cargo's options for it.
    failed: Vec<String>,
    /// Wine lost a process: its `CreateProcess` answers ERROR_INTERNAL_ERROR then.
    lost: bool,
}

impl Run {
    /// Runs them; the output is shown as it comes.
    fn of(mut command: Command) -> Result<Run, String> {
        // Snapshots are found from here; else cargo would be asked where.
        command.env("INSTA_WORKSPACE_ROOT", root()).env("INSTA_UPDATE", "no");
        let mut run = Run::default();
        let status = listen(&mut command, |line| {
            println!("{line}");
            run.read(line);
        })?;
        run.well = status.success();
        Ok(run)
    }

    fn read(&mut self, line: &str) {
        self.passed += passed_in(line).unwrap_or(0);
        self.failures.read(line);
        self.failed.extend(failed_in(line).map(str::to_owned));
        self.lost |= line.contains("code: 1359,") || line.contains("os error 1359");
    }
}

/// What the test programs say about tests that fail. It is shown again at the end: a run prints
/// thousands of lines, and of a long one often only the last are kept.
#[derive(Default)]
struct Failures {
    lines: Vec<String>,
    within: bool,
}

impl Failures {
    fn read(&mut self, line: &str) {
        match line {
            "failures:" => self.within = true,
            _ if line.starts_with("test result: ") => self.within = false,
            _ if line.starts_with("error: test failed") => self.lines.push(line.to_owned()),
            _ if self.within && !line.trim().is_empty() => self.lines.push(line.to_owned()),
            _ => {}
        }
    }
}

impl fmt::Display for Failures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.lines.iter().try_for_each(|line| write!(f, "\n    {line}"))
    }
}

/// The number in a line such as `test result: ok. 12 passed; 0 failed; …`.
fn passed_in(line: &str) -> Option<u64> {
    line.trim().strip_prefix("test result: ok. ")?.split(' ').next()?.parse().ok()
}

/// The options in a line such as ``error: test failed, to rerun pass `-p mapi-cli --test service` ``.
fn failed_in(line: &str) -> Option<&str> {
    let (error, options) = line.split_once("test failed, to rerun pass `")?;
    if error.starts_with("error: ") { options.strip_suffix('`') } else { None }
}
