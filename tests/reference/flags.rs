//! The flags that each method and function accepts.

use std::collections::{BTreeMap, BTreeSet};

use mapi_codegen::model::{Dir, FlagKind, Method, Model, Param, Width};

use super::{Held, none, number};

/// What lists flags that are accepted. A flag that a page only speaks of is none of them.
const LISTS: &[&str] =
    &["list", "table", "inline", "header-comment", "header-comment (also listed on page)"];

/// Sets of which a method takes all, though its page lists some: a sink may ask for events that
/// never come.
const WHOLE: &[&str] = &["EventMask"];

/// A method or function by its name in the reference.
fn subject<'m>(model: &'m Model, name: &str) -> Option<&'m Method> {
    let Some((interface, method)) = name.split_once("::") else {
        return model.functions.iter().chain(&model.callbacks).find(|one| one.name == name);
    };
    std::iter::once(model.interface(interface)?)
        .chain(model.bases(interface))
        .flat_map(|one| &one.methods)
        .find(|one| one.name == method)
}

/// The parameter that a page means. A comment of a header names none; then it is the one with flags.
fn parameter<'m>(method: &'m Method, name: &str) -> Option<&'m Param> {
    let mut with_flags = method.params.iter().filter(|p| p.flags.is_some() && p.dir == Dir::In);
    method.params.iter().find(|p| p.name == name).or_else(|| {
        let only = with_flags.next()?;
        (name.is_empty() && with_flags.next().is_none()).then_some(only)
    })
}

#[test]
fn accepted_flags() {
    let Some(held) = Held::new() else { return };
    let model = &held.model;
    let mut listed: BTreeMap<(String, String), BTreeMap<String, u32>> = BTreeMap::new();
    for row in held.rows("flags") {
        let param = subject(model, &row["subject"])
            .and_then(|method| parameter(method, &row["param"]))
            .filter(|param| param.dir == Dir::In);
        let accepted = LISTS.contains(&row["evidence"].as_str()) && !row["value"].is_empty();
        if let Some(param) = param.filter(|_| accepted) {
            let key = (row["subject"].clone(), param.name.clone());
            let value = number(&row["value"]);
            listed.entry(key).or_default().insert(row["flag"].clone(), value);
        }
    }
    let mut wrong = BTreeSet::new();
    let mut seen = 0;
    for ((name, param), mut flags) in listed {
        let Some(method) = subject(model, &name) else { continue };
        let Some(ours) = parameter(method, &param) else { continue };
        seen += flags.len();
        // Of the width of text the method itself speaks.
        if flags.remove("MAPI_UNICODE").is_some() && method.width != Width::Flag {
            wrong.insert((name.clone(), "MAPI_UNICODE".to_owned(), "refused"));
        }
        // What is no number of 32 bits holds no flags: bookmarks, handles, pointers.
        if ours.ty.to_string() != "ULONG" {
            continue;
        }
        let Some(set) = ours.flags.as_deref().and_then(|set| model.flag_set(set)) else {
            wrong.extend(flags.into_keys().map(|flag| (name.clone(), flag, "not told")));
            continue;
        };
        let all = flags.values().fold(0, |all, value| all | value);
        for (flag, value) in flags {
            let known = match set.kind {
                FlagKind::Bits => value & !ours.accepts == 0,
                FlagKind::Ordinal => set.values.iter().any(|one| one.value == value),
            };
            if !known {
                wrong.insert((name.clone(), flag, "refused"));
            }
        }
        if set.kind == FlagKind::Bits && all != 0 && !WHOLE.contains(&set.name.as_str()) {
            let more = set.values.iter().filter(|one| one.value & ours.accepts & !all != 0);
            wrong.extend(more.map(|one| (name.clone(), one.name.clone(), "accepted")));
        }
    }
    assert!(seen > 500, "only {seen} flags were looked at");
    // Where the spec says other flags than the reference, it says why.
    let decided = |name: &str| subject(model, name).is_some_and(|method| method.decision.is_some());
    let mut open: Vec<String> = wrong
        .iter()
        .filter(|(name, ..)| !decided(name))
        .map(|(name, flag, what)| format!("{flag} is {what} by {name}"))
        .collect();
    let methods = model.interfaces.iter().flat_map(|interface| {
        interface.methods.iter().map(move |one| (format!("{}::{}", interface.name, one.name), one))
    });
    let functions = model.functions.iter().chain(&model.callbacks).map(|f| (f.name.clone(), f));
    for (name, _) in methods.chain(functions).filter(|(_, one)| one.decision.is_some()) {
        if !wrong.iter().any(|(wrong, ..)| *wrong == name) {
            open.push(format!("{name} is as the reference says: it needs no `decision`"));
        }
    }
    none(&open);
}
