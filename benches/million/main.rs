//! A folder of a million messages, against a flat table: one row a message, made from the same
//! data, read and written with bare rusqlite.
//!
//! `MAPI_MESSAGES` is how many (1,000,000), `MAPI_ROUNDS` how often everything is measured (5).
//! Store and table are made once, under `target/tmp`. Each measurement is a process of its own,
//! ours and the peer's in turn; what counts is the median of the processor time of its part that
//! does the work, and the most memory that any of ours ever had.

mod data;
mod make;
mod ours;
mod peer;
mod work;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use work::Work;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // Cargo passes --bench, or what stands behind `--` of its own command.
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["make", place] => make::make(Path::new(place), number("MAPI_MESSAGES", 1_000_000)),
        ["ours", work, place] => report(&ours::run(Work::named(work), Path::new(place))),
        ["peer", work, place] => report(&peer::run(Work::named(work), Path::new(place))),
        _ => return compare(),
    }
    ExitCode::SUCCESS
}

fn number(variable: &str, standard: usize) -> usize {
    let said = std::env::var(variable).ok();
    said.map_or(standard, |said| said.parse().expect("a number of messages or rounds"))
}

/// What a measurement found.
#[derive(Debug, Clone, Copy, Default)]
struct Measured {
    /// Processor time of one piece of work, in ms.
    processor: f64,
    /// Time on the clock, in ms.
    elapsed: f64,
    /// What came of it; the same on both sides.
    rows: u64,
    /// The most memory that the process ever had, in KiB.
    peak: u64,
}

fn report(measured: &Measured) {
    let Measured { processor, elapsed, rows, .. } = measured;
    println!("measured {processor} {elapsed} {rows} {}", mapi_benches::peak_memory());
}

fn child(arguments: &[&str]) -> Measured {
    let program = std::env::current_exe().expect("the benchmark knows its own path");
    let output = Command::new(program).args(arguments).output().expect("a process of its own");
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?} failed:\n{text}{errors}");
    let line = text.lines().find_map(|line| line.strip_prefix("measured "));
    let fields: Vec<f64> = line
        .unwrap_or_default()
        .split_whitespace()
        .map(|field| field.parse().expect("a number"))
        .collect();
    match fields[..] {
        [processor, elapsed, rows, peak] => {
            Measured { processor, elapsed, rows: rows as u64, peak: peak as u64 }
        }
        _ => Measured::default(),
    }
}

fn median(of: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = of.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn compare() -> ExitCode {
    let messages = number("MAPI_MESSAGES", 1_000_000);
    let rounds = number("MAPI_ROUNDS", 5);
    let place = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("million-{messages}"));
    let place = place.to_str().expect("a target folder whose path is text").to_owned();
    child(&["make", &place]);

    let mut kept = true;
    let mut most = 0;
    println!("a folder of {messages} messages, median of {rounds} rounds");
    for work in Work::ALL {
        let mut ours = Vec::new();
        let mut peer = Vec::new();
        for _ in 0..rounds {
            ours.push(child(&["ours", work.name(), &place]));
            if work.bound().is_some() {
                peer.push(child(&["peer", work.name(), &place]));
                let (ours, peer) = (ours[ours.len() - 1].rows, peer[peer.len() - 1].rows);
                assert_eq!(ours, peer, "{}: both do the same", work.name());
            }
        }
        most = ours.iter().fold(most, |most, one| one.peak.max(most));
        let processor = |of: &[Measured]| median(of.iter().map(|one| one.processor));
        match work.bound() {
            Some(at_most) => {
                let ratio = processor(&ours) / processor(&peer);
                let (ours, peer) = (processor(&ours) * 1e3, processor(&peer) * 1e3);
                let verdict = if ratio <= at_most { "kept" } else { "MISSED" };
                kept &= ratio <= at_most;
                println!("{}\n  ours {ours:>14.1} µs\n  peer {peer:>14.1} µs", work.what());
                println!("  ratio {ratio:.3}, at most {at_most:.3}: {verdict}");
            }
            None => {
                let elapsed = median(ours.iter().map(|one| one.elapsed)) * 1e3;
                let processor = processor(&ours) * 1e3;
                println!("{}\n  {processor:.1} µs, {elapsed:.1} µs on the clock", work.what());
            }
        }
    }
    let (most, at_most) = (most as f64 / 1024.0, 100.0);
    let verdict = if most < at_most { "kept" } else { "MISSED" };
    println!("the most memory of any of these processes\n  {most:.1} MiB, below 100: {verdict}");
    if kept && most < at_most { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
