//! `cargo xtask coverage`: how much of the reference the spec has, and what it has not.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use mapi_codegen::model::{Interface, Method, Model, PropName};
use mapi_codegen::{check, load};

/// Options of `coverage`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The folder with the reference's tables; else MAPI_REFERENCE, else ../shared/reference.
    #[arg(long, value_name = "DIR")]
    reference: Option<PathBuf>,
}

/// Structures that are types of C in the spec's own words, not structures of it.
const BASE_TYPES: &[&str] = &["GUID", "LARGE_INTEGER", "CY"];

/// What the reference calls a table, by its variant where that matters, and what the spec does.
const TABLES: &[(&str, &str, &str)] = &[
    ("status", "", "status"),
    ("message store", "", "message stores"),
    ("profile", "", "profiles"),
    ("message service", "", "services"),
    ("provider", "", "providers"),
    ("hierarchy", "address book container", "address book hierarchy"),
    ("hierarchy", "", "hierarchy"),
    ("contents", "address book container", "address book contents"),
    ("contents", "", "contents"),
    ("recipient", "", "recipients"),
    ("attachment", "", "attachments"),
    ("one-off", "", "one-off templates"),
    ("receive folder", "", "receive folders"),
    ("outgoing queue", "", "outgoing queue"),
    ("display", "", "display"),
];

/// One line of the table.
#[derive(Default)]
struct Line {
    what: &'static str,
    reference: usize,
    spec: usize,
    /// What the spec has not: the reason why, if there is one, and the names.
    missing: BTreeMap<Option<String>, Vec<String>>,
}

impl Line {
    fn new(what: &'static str) -> Line {
        Line { what, ..Line::default() }
    }

    /// Counts something of the reference.
    fn count(&mut self, name: impl Into<String>, has: bool, reason: Option<&str>) {
        self.reference += 1;
        if has {
            self.spec += 1;
        } else {
            self.missing.entry(reason.map(str::to_owned)).or_default().push(name.into());
        }
    }
}

/// A table of the reference: rows of cells by the name of their column.
type Rows = Vec<BTreeMap<String, String>>;

/// Compares and prints.
pub(crate) fn run(args: &Args) -> Result<(), String> {
    let root = crate::root();
    let reference = args
        .reference
        .clone()
        .or_else(|| std::env::var_os("MAPI_REFERENCE").map(PathBuf::from))
        .unwrap_or_else(|| root.join("../shared/reference"));
    let model = check(&load(&root.join("spec"))).map_err(|d| d.render(false))?;
    let table = |name: &str| read(&reference, name);

    let lines = [
        interfaces(&model, &table("interfaces")?),
        methods(&model, &table("methods")?),
        wrappers(&model, &table("methods")?),
        structs(&model, &table("structs")?),
        properties(&model, &table("properties")?, &table("properties-conflicts")?),
        named_properties(&model, &table("named-properties")?, &table("properties-conflicts")?),
        constants(&model, &table("constants")?),
        codes(&model, &table("errors")?),
        functions("functions", &model.functions, &table("functions")?, "function"),
        functions(
            "callbacks",
            &model.callbacks,
            &table("functions")?,
            "callback-or-prototype type",
        ),
        columns(&model, &table("tables")?),
    ];
    print(&lines)
}

/// The table, then what is missing.
fn print(lines: &[Line]) -> Result<(), String> {
    println!("{:<30} {:>9} {:>9}", "", "reference", "spec");
    for line in lines {
        println!("{:<30} {:>9} {:>9}", line.what, line.reference, line.spec);
    }
    let mut unexplained = 0;
    for line in lines {
        for (reason, names) in &line.missing {
            let why = reason.as_deref().unwrap_or("MISSING, and nothing says why");
            println!("\n{}, {}: {why}", line.what, names.len());
            println!("  {}", names.join(", "));
            if reason.is_none() {
                unexplained += names.len();
            }
        }
    }
    if unexplained > 0 {
        return Err(format!("error: {unexplained} are missing from the spec without a reason"));
    }
    Ok(())
}

fn read(folder: &Path, name: &str) -> Result<Rows, String> {
    let path = folder.join(format!("{name}.tsv"));
    let text = std::fs::read_to_string(&path).map_err(|e| {
        format!(
            "error: {}: {e}\nsay where the reference is: cargo xtask coverage --reference DIR",
            path.display()
        )
    })?;
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    Ok(lines
        .map(|line| {
            header
                .iter()
                .map(|h| (*h).to_owned())
                .zip(line.split('\t').map(str::to_owned))
                .collect()
        })
        .collect())
}

fn number(text: &str) -> Option<u32> {
    match text.strip_prefix("0x") {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => text.parse().ok(),
    }
}

fn interfaces(model: &Model, rows: &Rows) -> Line {
    let mut line = Line::new("interfaces");
    for row in rows {
        line.count(&row["interface"], model.interface(&row["interface"]).is_some(), None);
    }
    line
}

/// The method in a slot of an interface, its own or a base's.
fn in_slot<'m>(model: &'m Model, interface: &'m Interface, slot: u32) -> Option<&'m Method> {
    std::iter::once(interface).chain(model.bases(&interface.name)).find_map(|one| {
        let own = slot.checked_sub(one.inherited_slots)?;
        one.methods.get(own as usize)
    })
}

fn method_of<'m>(model: &'m Model, row: &BTreeMap<String, String>) -> Option<&'m Method> {
    let interface = model.interface(&row["interface"])?;
    let method = in_slot(model, interface, number(&row["abs_slot"])?)?;
    (method.name == row["method"]).then_some(method)
}

fn methods(model: &Model, rows: &Rows) -> Line {
    let mut line = Line::new("methods");
    for row in rows {
        let name = format!("{}::{}", row["interface"], row["method"]);
        line.count(name, method_of(model, row).is_some(), None);
    }
    line
}

/// Methods that a client calls safely: by a generated wrapper, or by one that is written by hand.
fn wrappers(model: &Model, rows: &Rows) -> Line {
    let mut line = Line::new("methods with a safe wrapper");
    for row in rows {
        let name = format!("{}::{}", row["interface"], row["method"]);
        let method = method_of(model, row);
        let reason = method.and_then(|m| m.no_client.as_deref());
        let by_hand = reason.is_some_and(|r| r.starts_with("by hand"));
        line.count(name, method.is_some_and(|m| m.client.is_some()) || by_hand, reason);
    }
    line
}

fn structs(model: &Model, rows: &Rows) -> Line {
    let mut line = Line::new("structs and unions");
    let names: BTreeSet<&String> = rows.iter().map(|r| &r["struct"]).collect();
    for name in names {
        let has = model.structs.iter().any(|s| s.name == *name);
        line.count(name, has || BASE_TYPES.contains(&name.as_str()), None);
    }
    line
}

fn properties(model: &Model, rows: &Rows, conflicts: &Rows) -> Line {
    let mut line = Line::new("properties");
    let mut known: BTreeSet<(u32, &str)> = BTreeSet::new();
    for property in &model.properties {
        let names = [&property.name].into_iter().chain(&property.canonical);
        known.extend(names.chain(&property.aliases).map(|n| (property.tag(), n.as_str())));
    }
    for row in rows {
        let tag = number(&row["tag"]).unwrap_or_default();
        let mut names = row["pr_names"].split(';').chain([row["canonical"].as_str()]);
        let has = names.clone().filter(|n| !n.is_empty()).all(|n| known.contains(&(tag, n)));
        let name = names.find(|n| !n.is_empty()).unwrap_or_default();
        line.count(name, has, None);
    }
    for row in conflicts.iter().filter(|r| r["kind"] == "header-macro-unresolvable") {
        let name = &row["header_value"];
        let reason = format!("the reference cannot resolve it: {name}");
        line.missing.entry(Some(reason)).or_default().push(macro_name(row));
    }
    line
}

/// A conflict about a macro of a header has the macro's name where others have that of the page.
fn macro_name(row: &BTreeMap<String, String>) -> String {
    [&row["canonical"], &row["doc_stem"]]
        .into_iter()
        .find(|n| !n.is_empty())
        .cloned()
        .unwrap_or_default()
}

fn named_properties(model: &Model, rows: &Rows, conflicts: &Rows) -> Line {
    let mut line = Line::new("named properties");
    for row in rows {
        let name = &row["canonical"];
        let found = model.named_properties.iter().find(|p| p.name == *name);
        let same = found.is_some_and(|p| {
            p.decision.is_some()
                || match &p.id {
                    PropName::Lid(lid) => number(&row["lid"]) == Some(*lid),
                    PropName::Text(text) => row["string_name"] == *text,
                }
        });
        line.count(name, same, None);
    }
    for row in conflicts.iter().filter(|r| r["kind"] == "mapping-only-canonical") {
        let reason = "the reference has only its name, from a list of names";
        let names = line.missing.entry(Some(reason.to_owned())).or_default();
        names.push(row["canonical"].clone());
    }
    line
}

/// Every number that a name of a header stands for.
fn numbers(model: &Model) -> BTreeSet<(&str, u32)> {
    let mut known = BTreeSet::new();
    for set in &model.flags {
        known.extend(set.zero.iter().map(|zero| (zero.as_str(), 0)));
        for value in &set.values {
            known.insert((value.name.as_str(), value.value));
            known.extend(value.aliases.iter().map(|alias| (alias.as_str(), value.value)));
        }
    }
    for group in &model.constants {
        known.extend(group.values.iter().map(|c| (c.name.as_str(), c.value)));
    }
    for code in &model.codes {
        known.insert((&code.name, code.value));
        known.extend(code.aliases.iter().map(|alias| (alias.as_str(), code.value)));
    }
    known
}

fn constants(model: &Model, rows: &Rows) -> Line {
    let mut line = Line::new("constants");
    let known = numbers(model);
    for row in rows {
        let value = number(&row["value"]).unwrap_or_default();
        line.count(&row["name"], known.contains(&(row["name"].as_str(), value)), None);
    }
    line
}

fn codes(model: &Model, rows: &Rows) -> Line {
    let mut line = Line::new("status codes");
    let known = numbers(model);
    for row in rows {
        let value = number(&row["value"]).unwrap_or_default();
        line.count(&row["name"], known.contains(&(row["name"].as_str(), value)), None);
    }
    line
}

fn functions(what: &'static str, list: &[Method], rows: &Rows, kind: &str) -> Line {
    let mut line = Line::new(what);
    for row in rows.iter().filter(|r| r["kind"] == kind) {
        let found = list.iter().find(|f| f.name == row["name"]);
        let has = found.is_some_and(|f| Some(f.params.len()) == row["param_count"].parse().ok());
        line.count(&row["name"], has, None);
    }
    line
}

fn columns(model: &Model, rows: &Rows) -> Line {
    let mut line = Line::new("table columns");
    for row in rows {
        let (of, variant, column) = (&row["table"], &row["variant"], &row["column"]);
        let table = TABLES
            .iter()
            .find(|(name, only, _)| of == name && (only.is_empty() || variant == only))
            .and_then(|(_, _, name)| model.tables.iter().find(|t| t.name == *name));
        let has = table.is_some_and(|t| t.columns.iter().any(|c| c.property == *column));
        line.count(format!("{column} of {of} {variant}").trim_end(), has, None);
    }
    line
}
