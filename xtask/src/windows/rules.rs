//! The documented rules, held against a library.

use std::process::Stdio;

use super::place::Place;
use super::report::Report;
use super::wine::Wine;

/// How the suite says that a process has ended in a function that Wine exports and does not have:
/// `EXCEPTION_WINE_STUB`.
const STUB: &str = " fail: its process ended with exit code: 0x80000100";

/// Runs the conformance suite. A rule about a function that the library does not export, or only as
/// Wine's stub, cannot be held against it: such rules are counted apart.
///
/// # Errors
/// When a rule is broken, or none could be tested.
pub(super) fn run(
    wine: &Wine,
    library: &str,
    way: &str,
    report: &mut Report,
) -> Result<(), String> {
    let place = Place::new("rules")?;
    let suite = ["--quiet", "--package", "mapi-conformance", "--test", "suite", "--"];
    let mut suite = wine.cargo("test", &[&suite[..], &["--library", library]].concat());
    let output = suite
        .env("MAPI_TRACE", place.trace())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|e| format!("error: cargo cannot run: {e}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    println!("{}", text.trim_end());
    let count = |verdict: &dyn Fn(&str) -> bool| text.lines().filter(|l| verdict(l)).count();
    let passed = count(&|line| line.trim_end().ends_with("  pass"));
    let missing = count(&|line| line.contains(" fail: the export ") || line.contains(STUB));
    let failed = count(&|line| line.contains(" fail: ")) - missing;
    if failed > 0 || passed == 0 || (missing == 0 && !output.status.success()) {
        return Err(format!("error: {library}: {passed} rules hold, {failed} are broken"));
    }
    let mut ran = format!("{passed} rules hold, {}", place.calls()?);
    if missing > 0 {
        ran.push_str(&format!("; {missing} are about what it does not have"));
    }
    report.holds(&format!("the rules → {way}"), ran);
    Ok(())
}
