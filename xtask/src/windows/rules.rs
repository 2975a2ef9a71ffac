//! The documented rules, held against a library.

use super::place::Place;
use super::report::Report;
use super::wine::{Wine, listen};

/// How the suite says that a process has ended in a function that Wine exports and does not have:
/// `EXCEPTION_WINE_STUB`.
const STUB: &str = " fail: its process ended with exit code: 0x80000100";

/// Runs the conformance suite. A rule about a function that a library does not export, or only as
/// Wine's stub, cannot be held against it: such rules are counted apart, if the library need not be
/// whole.
///
/// # Errors
/// When a rule is broken, or none could be tested.
pub(super) fn run(
    wine: &Wine,
    library: &str,
    whole: bool,
    way: &str,
    report: &mut Report,
) -> Result<(), String> {
    let place = Place::new("rules")?;
    let suite = ["--quiet", "--package", "mapi-conformance", "--test", "suite", "--"];
    let mut suite = wine.cargo("test", &[&suite[..], &["--library", library]].concat());
    let (mut passed, mut missing, mut failed) = (0, 0, 0);
    let status = listen(suite.env("MAPI_TRACE", place.trace()), |line| {
        println!("{line}");
        let absent = line.contains(" fail: the export ") || line.contains(STUB);
        passed += usize::from(line.trim_end().ends_with("  pass"));
        missing += usize::from(absent && !whole);
        failed += usize::from(line.contains(" fail: ") && (whole || !absent));
    })?;
    if failed > 0 || passed == 0 || (missing == 0 && !status.success()) {
        return Err(format!("error: {library}: {passed} rules hold, {failed} are broken"));
    }
    let mut ran = format!("{passed} rules hold, {}", place.calls()?);
    if missing > 0 {
        ran.push_str(&format!("; {missing} are about what it does not have"));
    }
    report.holds(&format!("the rules → {way}"), ran);
    Ok(())
}
