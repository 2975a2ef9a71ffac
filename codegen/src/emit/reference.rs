//! The reference for people, as documentation of what is generated: a table of its columns for
//! each table, of its values and its users for each flag set, and what leads to them.

use std::fmt::Write;

use super::names::ident;
use crate::model::{Column, Dir, FlagKind, FlagSet, Interface, Method, Model, Param, Table};

/// What stands in a module's own documentation.
pub(super) fn module_doc(text: &str) -> String {
    text.lines().map(|line| format!("//! {line}").trim_end().to_owned() + "\n").collect()
}

/// The tables, and where their rows are.
pub(super) fn tables(model: &Model) -> String {
    let mut out = String::from(
        "Typed rows of MAPI's tables.\n\nEach page lists all columns of its table, also those \
         that the row\nhas no field for: [`row!`](crate::row!) makes a row of any choice of tags.\n\n\
         | table | row | opened by |\n|---|---|---|\n",
    );
    for table in &model.tables {
        let row = ident(&table.row);
        let _ =
            writeln!(out, "| {} | [`{row}`] | {} |", cell(&table.name), openers(table).join(", "));
    }
    out
}

fn openers(table: &Table) -> Vec<String> {
    table.opened_by.iter().map(|opener| format!("`{opener}`")).collect()
}

/// The columns of a table.
pub(super) fn columns(model: &Model, table: &Table) -> String {
    let mut out = String::from(
        "| column | field | tag | type | there | supplied by |\n|---|---|---|---|---|---|\n",
    );
    for column in &table.columns {
        let Some(property) = model.property(&column.property) else { continue };
        let field = if column.row { format!("`{}`", column.rust) } else { "–".to_owned() };
        let _ = writeln!(
            out,
            "| [`{}`](crate::tags::{}) | {field} | 0x{:08X} | {} | {} | {} |",
            property.name,
            ident(&property.rust),
            property.tag(),
            property.ty.name(),
            cell(&there(column)),
            cell(column.supplier.as_deref().unwrap_or_default()),
        );
    }
    out
}

fn there(column: &Column) -> String {
    match &column.condition {
        _ if column.required => "always".to_owned(),
        Some(condition) => format!("if {}", condition.trim()),
        None => "not always".to_owned(),
    }
}

/// Which methods take which flags.
pub(super) fn flag_sets(model: &Model) -> String {
    let mut out = String::from(
        "Flag sets, which keep bits that they do not know, and enumerations.\n\n\
         Each page lists the values with MAPI's names for them, and what takes or gives them.\n\n\
         | method or function | parameter | flags |\n|---|---|---|\n",
    );
    for (owner, method) in callables(model) {
        for (param, set) in parameters(method) {
            if model.flag_set(set).is_some() {
                let set = ident(set);
                let callable = callable(owner, method);
                let _ = writeln!(out, "| {callable} | `{}` | [`{set}`] |", param.name);
            }
        }
    }
    out
}

/// Methods with their interface, then functions.
fn callables(model: &Model) -> impl Iterator<Item = (Option<&Interface>, &Method)> {
    let methods = model.interfaces.iter().flat_map(|i| i.methods.iter().map(move |m| (Some(i), m)));
    methods.chain(model.functions.iter().map(|f| (None, f)))
}

fn parameters(method: &Method) -> impl Iterator<Item = (&Param, &str)> {
    method.params.iter().filter_map(|p| Some((p, p.flags.as_deref()?)))
}

/// The name of a method, which leads to its wrapper if it has one.
fn callable(owner: Option<&Interface>, method: &Method) -> String {
    let Some(interface) = owner else { return format!("`{}`", method.name) };
    let name = format!("`{}::{}`", interface.name, method.name);
    match (&interface.object, &method.client) {
        (Some(object), Some(client)) => {
            format!("[{name}](crate::{}::{})", ident(object), ident(client))
        }
        _ => name,
    }
}

/// The values of a flag set, and what takes and gives them.
pub(super) fn flags(model: &Model, set: &FlagSet) -> String {
    let mut out = String::new();
    let mut users = |what: &str, list: Vec<String>| {
        if !list.is_empty() {
            let _ = writeln!(out, "{what}: {}.\n", list.join(", "));
        }
    };
    let with = |given: bool| -> Vec<String> {
        let mut list = Vec::new();
        for (owner, method) in callables(model) {
            for (param, _) in parameters(method).filter(|(_, name)| *name == set.name) {
                if (param.dir == Dir::Out) == given {
                    let only = if given { String::new() } else { accepted(set, param) };
                    list.push(format!("{}{only}", callable(owner, method)));
                }
            }
        }
        list.dedup();
        list
    };
    users("Taken by", with(false));
    users("Given by", with(true));
    let is_set = |values: &Option<String>| values.as_deref() == Some(set.name.as_str());
    let properties = model.properties.iter().filter(|p| is_set(&p.values));
    users(
        "Value of",
        properties.map(|p| format!("[`{}`](crate::tags::{})", p.name, ident(&p.rust))).collect(),
    );
    out.push_str("| value | name | MAPI's name | meaning |\n|---|---|---|---|\n");
    for value in &set.values {
        let number = match set.kind {
            FlagKind::Bits => format!("0x{:08X}", value.value),
            FlagKind::Ordinal if value.value < 0x100 => value.value.to_string(),
            FlagKind::Ordinal => format!("0x{:X}", value.value),
        };
        let names = std::iter::once(&value.name).chain(&value.aliases);
        let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
        let rust = ident(&value.rust);
        let _ = writeln!(
            out,
            "| {number} | [`{rust}`](Self::{rust}) | {} | {} |",
            names.join(", "),
            cell(&value.doc)
        );
    }
    out
}

/// The only values that a parameter takes, where these are not all.
fn accepted(set: &FlagSet, param: &Param) -> String {
    let all = set.values.iter().fold(0, |all, value| all | value.value);
    if set.kind == FlagKind::Ordinal || param.accepts & all == all {
        return String::new();
    }
    let names = set.values.iter().filter(|v| v.value != 0 && v.value & !param.accepts == 0);
    let names: Vec<String> = names.map(|value| format!("`{}`", value.rust)).collect();
    if names.is_empty() {
        " (none of them)".to_owned()
    } else {
        format!(" ({} only)", names.join(", "))
    }
}

/// Text as a cell of a table.
fn cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}
