//! Values of flags, constants, status codes and GUIDs.

use std::collections::BTreeMap;

use super::{Held, guid, none, number};

/// Names of Windows, which the reference does not cover, by their beginnings. COM's headers give
/// their values.
const OF_WINDOWS: &[&str] = &["LOCK_", "STATFLAG_", "STGC_", "STGM_", "STGTY_", "STREAM_SEEK_"];

/// Names that only pages have, with the values they state.
const OF_PAGES: &[&str] =
    &["MAPI_READONLY", "SERVICE_NO_RESTART_WARNING", "TIME_UNIT_", "followup"];

/// Names that the headers of mingw have, which the test `headers` reads.
const OF_MINGW: &[&str] = &["PROP_ID_SECURE_"];

fn beyond(name: &str) -> bool {
    OF_WINDOWS.iter().chain(OF_PAGES).chain(OF_MINGW).any(|start| name.starts_with(start))
}

#[test]
fn values_of_flags_and_constants() {
    let Some(held) = Held::new() else { return };
    let mut values: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for table in ["constants", "errors"] {
        for row in held.rows(table) {
            values.entry(row["name"].clone()).or_default().push(number(&row["value"]));
        }
    }
    for row in held.rows("flags").iter().filter(|r| !r["value"].is_empty()) {
        values.entry(row["flag"].clone()).or_default().push(number(&row["value"]));
    }
    let mut ours: Vec<(&str, u32)> = Vec::new();
    for set in &held.model.flags {
        ours.extend(set.zero.iter().map(|zero| (zero.as_str(), 0)));
        for value in &set.values {
            ours.push((&value.name, value.value));
            ours.extend(value.aliases.iter().map(|a| (a.as_str(), value.value)));
        }
    }
    for group in &held.model.constants {
        ours.extend(group.values.iter().map(|c| (c.name.as_str(), c.value)));
    }
    let mut wrong = Vec::new();
    for (name, value) in ours {
        match values.get(name) {
            Some(values) if !values.contains(&value) => {
                wrong.push(format!("{name} is {value:#X}, not {values:#X?}"));
            }
            None if !beyond(name) => wrong.push(format!("{name} is in no table")),
            _ => {}
        }
    }
    none(&wrong);
}

#[test]
fn values_of_status_codes() {
    let Some(held) = Held::new() else { return };
    let mut values: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for table in ["errors", "constants"] {
        for row in held.rows(table) {
            values.entry(row["name"].clone()).or_default().push(number(&row["value"]));
        }
    }
    for row in held.rows("return-codes").iter().filter(|r| !r["value"].is_empty()) {
        values.entry(row["code"].clone()).or_default().push(number(&row["value"]));
    }
    let mut wrong = Vec::new();
    for code in &held.model.codes {
        for name in [&code.name].into_iter().chain(&code.aliases) {
            match values.get(name) {
                Some(values) if !values.contains(&code.value) => {
                    wrong.push(format!("{name} is {:#010X}", code.value));
                }
                // Codes of COM that MAPI passes on.
                None if name.starts_with("MAPI_") || name.starts_with("SYNC_") => {
                    wrong.push(format!("{name} is in no table"))
                }
                _ => {}
            }
        }
    }
    none(&wrong);
}

#[test]
fn values_of_guids() {
    let Some(held) = Held::new() else { return };
    let rows = held.rows("guids");
    let mut wrong = Vec::new();
    for row in &rows {
        let value = guid(&row["guid"]);
        let known = held.model.guids.iter().any(|g| g.name == row["symbol"] && g.value == value)
            || held.model.interfaces.iter().any(|i| i.iid == Some(value));
        if !known {
            wrong.push(format!("{} is not there", row["symbol"]));
        }
    }
    for ours in &held.model.guids {
        let theirs = rows.iter().find(|r| r["symbol"] == ours.name);
        if theirs.is_some_and(|r| guid(&r["guid"]) != ours.value) {
            wrong.push(format!("{} is {:032X}", ours.name, ours.value));
        }
    }
    none(&wrong);
}
