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
    let mut arguments = vec!["--workspace", "--no-fail-fast", "--lib", "--bins"];
    for name in &names {
        arguments.extend(["--test", name]);
    }
    arguments.extend(["--", "--exact"]);
    for name in BY_RUSTFMT {
        println!("windows: left out: {name} (it runs rustfmt, which is not inside Wine)");
        arguments.extend(["--skip", name]);
    }
    let passed = count(wine.cargo("test", &arguments))?;
    report.holds("tests of the workspace", format!("{passed} tests"));
    let passed = count(wine.cargo("test", &["--workspace", "--no-fail-fast", "--doc"]))?;
    report.holds("documentation tests", format!("{passed} tests"));
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

/// Runs tests and counts those that passed; the output is shown as it comes.
fn count(mut command: Command) -> Result<u64, String> {
    // Snapshots are found from here; else cargo would be asked where.
    command.env("INSTA_WORKSPACE_ROOT", root()).env("INSTA_UPDATE", "no");
    let mut passed = 0;
    let mut failures = Failures::default();
    let status = listen(&mut command, |line| {
        println!("{line}");
        passed += passed_in(line).unwrap_or(0);
        failures.read(line);
    })?;
    match passed {
        _ if !status.success() => Err(format!("error: tests fail under Wine{failures}")),
        0 => Err("error: no test ran under Wine".to_owned()),
        _ => Ok(passed),
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
