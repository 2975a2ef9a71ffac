//! `cargo xtask test`: everything that must hold before a change is taken.

use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::{api, cargo, codegen, extension, features, fmt_spec};

/// What became of a step.
enum Outcome {
    Passed,
    Failed,
    /// This machine cannot run it; the text says what is missing.
    NotRun(String),
}

/// A name, and what it runs.
type Step = (&'static str, fn() -> Outcome);

/// Runs every step, also after one has failed, and closes with a table of what became of each.
///
/// # Errors
/// When a step fails.
pub(crate) fn run() -> Result<(), String> {
    let steps: [Step; 14] = [
        ("formatting", || passes(&["fmt", "--all", "--check"])),
        ("generated files", || verified(codegen::verify())),
        ("form of the spec", || verified(fmt_spec::verify())),
        ("clippy", || {
            passes(&[
                "clippy",
                "--quiet",
                "--workspace",
                "--all-targets",
                "--",
                "--deny",
                "warnings",
            ])
        }),
        ("tests", || {
            passes(&["test", "--workspace", "--no-fail-fast", "--lib", "--bins", "--tests"])
        }),
        ("documentation tests", || passes(&["test", "--workspace", "--doc"])),
        ("examples", examples),
        ("32-bit x86", narrow),
        ("features", || verified(features::verify())),
        ("a user's crate", || verified(extension::run())),
        ("documentation", documentation),
        ("public API", || match api::missing() {
            Some(what) => Outcome::NotRun(what),
            None => verified(api::verify()),
        }),
        ("licences, bans, sources", || deny(&["licenses", "bans", "sources"])),
        ("advisories", advisories),
    ];
    let mut table = Vec::new();
    for (name, step) in steps {
        eprintln!("\n== {name}");
        let start = Instant::now();
        table.push((name, step(), start.elapsed()));
    }
    summary(&table)
}

fn summary(table: &[(&str, Outcome, Duration)]) -> Result<(), String> {
    println!("\n{:<26} {:>7}  result", "step", "seconds");
    let mut failed = 0;
    for (name, outcome, time) in table {
        let result = match outcome {
            Outcome::Passed => "passed".to_owned(),
            Outcome::Failed => {
                failed += 1;
                "FAILED".to_owned()
            }
            Outcome::NotRun(why) => format!("not run: {why}"),
        };
        println!("{name:<26} {:>7.1}  {result}", time.as_secs_f64());
    }
    if failed == 0 {
        println!("\nall that this machine can run has passed");
        Ok(())
    } else {
        Err(format!("error: {failed} of {} steps failed", table.len()))
    }
}

fn passes(args: &[&str]) -> Outcome {
    outcome(cargo(args).status().is_ok_and(|status| status.success()))
}

fn outcome(passed: bool) -> Outcome {
    if passed { Outcome::Passed } else { Outcome::Failed }
}

fn verified(result: Result<(), String>) -> Outcome {
    match result {
        Ok(()) => Outcome::Passed,
        Err(message) => {
            eprintln!("{message}");
            Outcome::Failed
        }
    }
}

/// Every program under `examples/` runs and ends well.
fn examples() -> Outcome {
    let folder = crate::root().join("mapi-session/examples");
    let mut names: Vec<String> = match std::fs::read_dir(&folder) {
        Ok(entries) => entries
            .filter_map(|entry| {
                let path = entry.ok()?.path();
                (path.extension()? == "rs")
                    .then(|| path.file_stem()?.to_str().map(str::to_owned))?
            })
            .collect(),
        Err(error) => {
            eprintln!("{}: {error}", folder.display());
            return Outcome::Failed;
        }
    };
    names.sort();
    outcome(
        !names.is_empty()
            && names.iter().all(|name| {
                eprintln!("-- example {name}");
                let args = ["run", "--quiet", "--package", "mapi-session", "--example", name];
                cargo(&args).status().is_ok_and(|status| status.success())
            }),
    )
}

/// Layouts and calling conventions of 32-bit Windows are asserted when the crate is compiled for it.
/// Nothing is linked, so that the target's standard library is all that it takes.
fn narrow() -> Outcome {
    const TARGET: &str = "i686-pc-windows-gnu";
    let libraries = std::process::Command::new("rustc")
        .args(["--print", "target-libdir", "--target", TARGET])
        .output()
        .map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    if libraries.is_ok_and(|folder| std::path::Path::new(&folder).is_dir()) {
        passes(&["check", "--quiet", "--package", "mapi-session", "--target", TARGET])
    } else {
        Outcome::NotRun(format!("rustup target add {TARGET}"))
    }
}

fn documentation() -> Outcome {
    let mut doc = cargo(&["doc", "--quiet", "--workspace", "--no-deps", "--all-features"]);
    outcome(doc.env("RUSTDOCFLAGS", "--deny warnings").status().is_ok_and(|s| s.success()))
}

/// Runs `cargo deny check`, installing cargo-deny where it is missing.
fn deny(what: &[&str]) -> Outcome {
    if !has_deny()
        && !cargo(&["install", "cargo-deny", "--locked"]).status().is_ok_and(|s| s.success())
    {
        return Outcome::NotRun("cargo-deny is not installed and could not be".to_owned());
    }
    let mut args = vec!["deny", "--log-level", "error", "check"];
    args.extend(what);
    passes(&args)
}

fn has_deny() -> bool {
    let mut version = cargo(&["deny", "--version"]);
    version.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|s| s.success())
}

/// The advisory database is a git repository on the network: where it cannot be fetched, the step
/// says so instead of passing.
fn advisories() -> Outcome {
    if !has_deny() {
        return Outcome::NotRun("cargo-deny is not installed".to_owned());
    }
    let fetched = cargo(&["deny", "--log-level", "off", "fetch", "db"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if fetched {
        deny(&["advisories"])
    } else {
        Outcome::NotRun("the advisory database cannot be reached from here".to_owned())
    }
}
