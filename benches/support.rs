//! What a benchmark measures: instructions, counted by callgrind; processor time; memory.

use std::process::{Command, Stdio};

/// The instructions that `function` takes (callees included) when this program is run with the
/// argument `mode` under valgrind's callgrind; `None` where valgrind is missing.
///
/// # Panics
/// When the run fails or callgrind prints no count.
#[must_use]
pub fn instructions(mode: &str, function: &str) -> Option<u64> {
    let toggle = format!("--toggle-collect={function}");
    counted(mode, &["--collect-atstart=no", &toggle])
}

/// The instructions of all threads of this program, from its start to its end, when it is run with
/// the argument `mode` under callgrind; `None` where valgrind is missing.
///
/// # Panics
/// When the run fails or callgrind prints no count.
#[must_use]
pub fn instructions_of_all_threads(mode: &str) -> Option<u64> {
    counted(mode, &[])
}

fn counted(mode: &str, options: &[&str]) -> Option<u64> {
    let found = Command::new("valgrind").arg("--version").stdout(Stdio::null()).status();
    if !found.is_ok_and(|status| status.success()) {
        return None;
    }
    let program = std::env::current_exe().expect("the benchmark knows its own path");
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .args(options)
        .arg(program)
        .arg(mode)
        .output()
        .expect("valgrind starts");
    let report = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{mode} failed under valgrind:\n{report}");
    let count = report.lines().find_map(|line| {
        let (_, count) = line.split_once("Collected :")?;
        count.trim().replace(',', "").parse().ok()
    });
    Some(count.unwrap_or_else(|| panic!("callgrind counted nothing:\n{report}")))
}

/// Prints a figure and the ratio it stands in to its peer's, with the bound that it has to keep.
///
/// Returns whether it does.
#[must_use]
pub fn ratio(what: &str, ours: f64, peer: f64, unit: &str, at_most: f64) -> bool {
    let ratio = ours / peer;
    let verdict = if ratio <= at_most { "kept" } else { "MISSED" };
    println!("{what}\n  ours {ours:>16.0} {unit}\n  peer {peer:>16.0} {unit}");
    println!("  ratio {ratio:.3}, at most {at_most}: {verdict}");
    ratio <= at_most
}

/// The processor time that this process and its ended children have taken, in ms, to 10 ms.
///
/// # Panics
/// Where there is no `/proc`.
#[must_use]
pub fn processor_time() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").expect("Linux tells times");
    // The name of the program, which may hold anything, ends at the last parenthesis; user and
    // system time of the process and its children are the fields 14 to 17 of proc(5).
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11).take(4);
    fields.map(|ticks| ticks.parse::<f64>().expect("a number of ticks")).sum::<f64>() * 10.0
}

/// The processor time that this process has taken, in ns.
///
/// # Panics
/// Where the system is no Unix.
#[must_use]
pub fn processor_nanoseconds() -> u64 {
    #[cfg(unix)]
    {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
        time.tv_sec as u64 * 1_000_000_000 + time.tv_nsec as u64
    }
    #[cfg(not(unix))]
    panic!("processor time is measured on Unix only")
}

/// The most memory that this process ever had, in KiB.
///
/// # Panics
/// Where there is no `/proc`.
#[must_use]
pub fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux tells memory");
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.strip_suffix(" kB"));
    peak.and_then(|kib| kib.trim().parse().ok()).expect("a number of KiB")
}
