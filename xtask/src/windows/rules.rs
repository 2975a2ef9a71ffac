//! The documented rules, held against the subsystem's DLL.

use std::process::Stdio;

use super::clients::Place;
use super::report::Report;
use super::wine::Wine;

/// Runs the conformance suite on a library. What Wine's own mapi32.dll does not export under the
/// names of 64-bit programs, no rule can be held against: with `by_wine`, that is no failure.
///
/// # Errors
/// When a rule is broken.
pub(super) fn run(
    wine: &Wine,
    library: &str,
    by_wine: bool,
    name: &str,
    report: &mut Report,
) -> Result<(), String> {
    let place = Place::new(&format!("rules-{}", if by_wine { "mapi32" } else { "dll" }))?;
    let suite = ["--quiet", "--package", "mapi-conformance", "--test", "suite", "--"];
    let mut suite = wine.cargo("test", &[&suite[..], &["--library", library]].concat());
    let output = suite
        .env("MAPI_TRACE", place.trace())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|e| format!("error: cargo cannot run: {e}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    println!("{}", text.trim_end());
    let lines = |verdict: &str| text.lines().filter(|l| l.contains(verdict)).collect::<Vec<_>>();
    let passed = text.lines().filter(|line| line.trim_end().ends_with("  pass")).count();
    let missing = lines(" fail: the export ").len();
    let failed = lines(" fail: ").len() - if by_wine { missing } else { 0 };
    if failed > 0 || passed == 0 || !(output.status.success() || by_wine) {
        return Err(format!("error: {failed} rules are broken by {library}"));
    }
    let mut ran = format!("{passed} rules hold, {}", place.calls()?);
    if missing > 0 && by_wine {
        ran.push_str(&format!("; {missing} need what Wine's mapi32 does not export"));
    }
    report.holds(name, ran);
    Ok(())
}
