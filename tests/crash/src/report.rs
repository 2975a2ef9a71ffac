//! The tables at the end.

use std::collections::BTreeMap;

use comfy_table::{CellAlignment, Table, presets};

use crate::actor::Work;
use crate::disk::Kind;
use crate::kills::Failure;
use crate::tmpfs::Outcome;
use crate::{damage, faults, kills};

fn table<const N: usize>(header: [&str; N], rows: Vec<[String; N]>) {
    if rows.is_empty() {
        return;
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(header);
    for row in rows {
        table.add_row(row);
    }
    // Numbers, between two columns of words.
    for column in table.column_iter_mut().skip(1).take(N - 2) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    println!("\n{table}\n");
}

pub(crate) fn kills(tallies: &BTreeMap<Work, kills::Tally>) {
    let rows = tallies.iter().map(|(work, tally)| {
        [
            format!("{work:?}"),
            tally.kills.to_string(),
            tally.acknowledged.to_string(),
            tally.cut.to_string(),
            tally.found_done.to_string(),
            format!("{:.2} s", tally.waited.as_secs_f64()),
        ]
    });
    let header =
        ["WORK", "KILLS", "CALLS ANSWERED", "CUT OFF", "DONE OF THESE", "NEXT CLIENT WAITED"];
    table(header, rows.collect());
}

pub(crate) fn faults(tallies: &BTreeMap<Kind, faults::Tally>) {
    let rows = tallies.iter().map(|(kind, tally)| {
        let codes: Vec<String> =
            tally.codes.iter().map(|(code, count)| format!("{count} {code}")).collect();
        [
            format!("{kind:?}"),
            tally.faults.to_string(),
            tally.acknowledged.to_string(),
            codes.join(", "),
        ]
    });
    table(["FAULT", "PROCESSES", "CALLS ANSWERED", "FAILED CALLS ANSWERED"], rows.collect());
}

pub(crate) fn full_disk(outcome: &Outcome) {
    match outcome {
        Outcome::Full(processes, codes) => println!(
            "A file system that is really full: {processes} processes; calls answered {}.",
            codes.join(", ")
        ),
        Outcome::NotRun(why) => {
            println!("A file system that is really full: not run, it cannot be mounted: {why}");
        }
    }
}

pub(crate) fn damages(tallies: &BTreeMap<damage::Damage, damage::Tally>) {
    let rows = tallies.iter().map(|(damage, tally)| {
        [
            format!("{damage:?}"),
            tally.files.to_string(),
            tally.refused.to_string(),
            tally.partly.to_string(),
            tally.read.to_string(),
            format!("{} of {}", tally.told, tally.asked),
            format!("{} MiB", tally.memory),
        ]
    });
    let header =
        ["DAMAGE", "FILES", "REFUSED", "READ IN PART", "READ", "TOLD BY MAPI DOCTOR", "MEMORY"];
    table(header, rows.collect());
}

pub(crate) fn failure(failure: &Failure, counts: [usize; 3], seed: u64) {
    let [kills, faults, damages] = counts;
    let Failure { what, chain, round, work, why, kept } = failure;
    eprintln!(
        "error: home {chain} ({what}) does not hold after round {round} ({work:?}); it is kept in \
         {}; again: cargo xtask crash --kills {kills} --faults {faults} --damages {damages} --seed {seed} --only \
         {chain}\n{why}",
        kept.display(),
    );
}
