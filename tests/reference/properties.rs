//! Tags, types and names of properties; sets, numbers and texts of named ones; table columns.

use std::collections::BTreeMap;

use mapi_codegen::model::{PropName, PropType};

use super::{Held, guid, none, number};

#[test]
fn tags_of_properties() {
    let Some(held) = Held::new() else { return };
    let mut tags: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for row in held.rows("properties") {
        for name in row["pr_names"].split(';').chain([row["canonical"].as_str()]) {
            tags.entry(name.to_owned()).or_default().push(number(&row["tag"]));
        }
    }
    let mut wrong = Vec::new();
    for property in &held.model.properties {
        let names = [&property.name].into_iter().chain(&property.canonical);
        for name in names.chain(&property.aliases) {
            match tags.get(name) {
                None => wrong.push(format!("{name} is in no table")),
                Some(tags) if !tags.contains(&property.tag()) => wrong.push(format!(
                    "{name} has the tag {:#010X}, not {tags:#010X?}",
                    property.tag()
                )),
                Some(_) => {}
            }
        }
    }
    none(&wrong);
}

#[test]
fn names_of_named_properties() {
    let Some(held) = Held::new() else { return };
    let rows = held.rows("named-properties");
    let mut wrong = Vec::new();
    for property in &held.model.named_properties {
        let name = &property.name;
        let Some(row) = rows.iter().find(|r| r["canonical"] == *name) else {
            wrong.push(format!("{name} is in no table"));
            continue;
        };
        let set = held.model.guids.iter().find(|g| g.name == property.set).map(|g| g.value);
        let same_set = property.set == row["property_set"] && set == Some(guid(&row["guid"]));
        let same_id = match &property.id {
            PropName::Lid(lid) => row["kind"] == "LID" && *lid == number(&row["lid"]),
            PropName::Text(text) => row["kind"] == "string" && *text == row["string_name"],
        };
        let same_type = property.ty.name() == row["type"]
            || (row["type"].is_empty() && property.ty == PropType::Unspecified);
        // Where the sources disagree, the spec says what it follows.
        if property.decision.is_none() && !(same_set && same_id && same_type) {
            wrong.push(format!("{name} is {:?} of {}", property.id, property.set));
        }
        for alias in &property.aliases {
            if !row["associated_names"].split(';').any(|n| n == alias) {
                wrong.push(format!("{name} is not {alias}"));
            }
        }
    }
    none(&wrong);
}

/// Each disagreement of the sources has a decision.
#[test]
fn disagreements_are_decided() {
    let Some(held) = Held::new() else { return };
    let model = &held.model;
    let mut open = Vec::new();
    for row in held.rows("properties-conflicts") {
        if matches!(row["kind"].as_str(), "header-macro-unresolvable" | "mapping-only-canonical") {
            continue;
        }
        let name = [&row["canonical"], &row["doc_stem"]].into_iter().find(|n| !n.is_empty());
        for name in name.map_or("", String::as_str).split(';') {
            let tagged = model.properties.iter().any(|p| {
                p.decision.is_some()
                    && (p.name == name
                        || p.canonical.as_deref() == Some(name)
                        || p.aliases.iter().any(|a| a == name))
            });
            let named =
                model.named_properties.iter().any(|p| p.decision.is_some() && p.name == name);
            if !tagged && !named {
                open.push(format!("{name} ({})", row["kind"]));
            }
        }
    }
    for row in held.rows("interfaces-conflicts") {
        if model.interface(&row["interface"]).is_none_or(|i| i.decision.is_none()) {
            open.push(format!("{} ({})", row["interface"], row["kind"]));
        }
    }
    none(&open);
}

#[test]
fn required_columns() {
    let Some(held) = Held::new() else { return };
    const TABLES: &[(&str, &str)] = &[
        ("status", "status"),
        ("message store", "message stores"),
        ("profile", "profiles"),
        ("message service", "services"),
        ("provider", "providers"),
        ("attachment", "attachments"),
        ("one-off", "one-off templates"),
        ("receive folder", "receive folders"),
        ("outgoing queue", "outgoing queue"),
        ("display", "display"),
    ];
    let mut wrong = Vec::new();
    let mut seen = 0;
    for row in held.rows("tables") {
        let Some((_, ours)) = TABLES.iter().find(|(name, _)| row["table"] == *name) else {
            continue;
        };
        let column = held
            .model
            .tables
            .iter()
            .find(|t| t.name == *ours)
            .and_then(|t| t.columns.iter().find(|c| c.property == row["column"]));
        let required = row["requirement"] == "required";
        // A page may be stricter than what is seen: then a condition says so.
        let fits = column.is_some_and(|c| {
            c.supplier.is_some() && (c.required == required || c.condition.is_some())
        });
        if !fits {
            wrong.push(format!("{} of {} is {}", row["column"], row["table"], row["requirement"]));
        }
        seen += 1;
    }
    assert!(seen > 80, "only {seen} columns were looked at");
    none(&wrong);
}
