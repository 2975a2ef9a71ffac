//! `cargo xtask build-cost`: what it costs a user to compile `mapi-session`, as a ratio to what its
//! dependencies cost alone. Processor time, as other work on the machine changes that little.

use crate::cargo;

/// Measures so often; the least counts.
const ROUNDS: usize = 2;

/// # Errors
/// When a build fails, or a ratio is above its bound.
pub(crate) fn run() -> Result<(), String> {
    let kept = [
        measure(&[], "default features", 1.5)?,
        measure(&["--all-features"], "all features", 4.0)?,
    ];
    if kept.contains(&false) {
        return Err("error: mapi-session costs more to compile than it may".to_owned());
    }
    Ok(())
}

/// A clean `cargo check` of the crate against the same without the crate itself, which is what
/// checking it once more costs.
fn measure(features: &[&str], what: &str, at_most: f64) -> Result<bool, String> {
    let mut least = (f64::MAX, f64::MAX);
    for _ in 0..ROUNDS {
        let folder = tempfile::tempdir().map_err(|e| format!("error: no temporary folder: {e}"))?;
        let timed = |verb: &str, features: &[&str]| {
            let mut command = cargo(&[verb, "--quiet", "--offline", "--package", "mapi-session"]);
            command.args(features).arg("--target-dir").arg(folder.path());
            // A user has it from a registry, and what comes from there is not compiled incrementally.
            command.env("CARGO_INCREMENTAL", "0");
            let before = children()?;
            match command.status() {
                Ok(status) if status.success() => Ok(children()? - before),
                Ok(status) => Err(format!("error: {command:?}: {status}")),
                Err(e) => Err(format!("error: {command:?}: {e}")),
            }
        };
        let all = timed("check", features)?;
        timed("clean", &[])?;
        let own = timed("check", features)?;
        if all < least.0 {
            least = (all, own);
        }
    }
    let (all, own) = least;
    let ratio = all / (all - own);
    let verdict = if ratio <= at_most { "kept" } else { "MISSED" };
    println!("a clean check of mapi-session with {what}, against its dependencies alone");
    println!("  all          {all:>8.1} s\n  dependencies {:>8.1} s", all - own);
    println!("  ratio {ratio:.3}, at most {at_most}: {verdict}");
    Ok(ratio <= at_most)
}

/// Seconds of the processor that ended child processes have taken, theirs included.
fn children() -> Result<f64, String> {
    let stat = std::fs::read_to_string("/proc/self/stat")
        .map_err(|e| format!("error: this verb runs on Linux, which tells times: {e}"))?;
    // Fields 16 and 17 of proc(5), in hundredths; the program's name ends at the last parenthesis.
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace().skip(13).take(2);
    Ok(fields.filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0)
}
