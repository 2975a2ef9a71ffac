//! The tests of the workspace, run under Wine.

use std::io::{BufRead, BufReader};

use serde_json::Value;

use super::report::Report;
use super::wine::Wine;
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
    let passed = count(wine, &arguments)?;
    report.holds("tests of the workspace", format!("{passed} tests"));
    let passed = count(wine, &["--workspace", "--no-fail-fast", "--doc"])?;
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

/// Runs tests and counts those that passed; the output is shown as it comes. A program that Wine did
/// not start is named and started once more.
fn count(wine: &Wine, arguments: &[&str]) -> Result<u64, String> {
    let mut run = Run::new(wine, arguments)?;
    if run.is_unstarted_only() {
        for program in std::mem::take(&mut run.unstarted) {
            println!("windows: Wine did not start a program; once more: cargo test {program}");
            let program: Vec<&str> = program.split(' ').collect();
            let rest = arguments.iter().skip_while(|argument| **argument != "--");
            let again =
                Run::new(wine, &[&program, &rest.copied().collect::<Vec<_>>()[..]].concat())?;
            run.ok = again.ok;
            run.passed += again.passed;
            run.failures.extend(again.failures);
            if !again.ok {
                run.failures.extend(again.unstarted);
                break;
            }
        }
    }
    match run.passed {
        _ if !run.ok => {
            let failures: String =
                run.failures.iter().map(|line| format!("\n    {line}")).collect();
            Err(format!("error: tests fail under Wine{failures}"))
        }
        0 => Err("error: no test ran under Wine".to_owned()),
        passed => Ok(passed),
    }
}

/// What one run of `cargo test` says.
#[derive(Default)]
struct Run {
    ok: bool,
    passed: u64,
    /// What test programs say of tests that fail. It is shown again at the end: a run prints
    /// thousands of lines, and of a long one often only the last are kept.
    failures: Vec<String>,
    /// Cargo's arguments for programs that failed before they said anything.
    unstarted: Vec<String>,
    /// How many programs failed.
    failed: usize,
}

impl Run {
    fn new(wine: &Wine, arguments: &[&str]) -> Result<Run, String> {
        let failed = |e| format!("error: a pipe: {e}");
        let (output, writer) = std::io::pipe().map_err(failed)?;
        let errors = writer.try_clone().map_err(failed)?;
        let mut command = wine.cargo("test", arguments);
        // Snapshots are found from here; else cargo would be asked where.
        command.env("INSTA_WORKSPACE_ROOT", root()).env("INSTA_UPDATE", "no");
        // One pipe for both: programs' output and what cargo says of them stay in order.
        command.stdout(writer).stderr(errors);
        let mut child = command.spawn().map_err(|e| format!("error: cargo cannot run: {e}"))?;
        // Its ends of the pipe would keep the reader waiting.
        drop(command);
        let mut run = Run::default();
        let (mut started, mut failing) = (false, false);
        for line in BufReader::new(output).lines() {
            let line = line.map_err(|e| format!("error: cargo's output: {e}"))?;
            println!("{line}");
            let line = line.trim_end();
            run.passed += passed_in(line).unwrap_or(0);
            if line.trim_start().starts_with("Running ") {
                started = false;
            } else if line.starts_with("running ") {
                started = true;
            } else if let Some(rest) = line.strip_prefix("error: test failed, to rerun pass `") {
                run.failed += 1;
                if !started {
                    run.unstarted.push(rest.trim_end_matches('`').to_owned());
                }
            }
            match line {
                "failures:" => failing = true,
                _ if line.starts_with("test result: ") => failing = false,
                _ if failing && !line.is_empty() => run.failures.push(line.to_owned()),
                _ => {}
            }
        }
        run.ok = child.wait().map_err(|e| format!("error: cargo: {e}"))?.success();
        Ok(run)
    }

    /// Whether it failed because programs were not started, and for nothing else.
    fn is_unstarted_only(&self) -> bool {
        !self.ok && self.failed > 0 && self.failed == self.unstarted.len()
    }
}

/// The number in a line such as `test result: ok. 12 passed; 0 failed; …`.
fn passed_in(line: &str) -> Option<u64> {
    line.trim().strip_prefix("test result: ok. ")?.split(' ').next()?.parse().ok()
}
