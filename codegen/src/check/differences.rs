//! Where headers that others wrote differ from the spec.

use std::collections::{BTreeMap, BTreeSet};

use super::Checker;
use crate::diagnostics::{FileId, Rule};
use crate::model::{self, Model};
use crate::spec::{At, Header};

impl<'a> Checker<'a> {
    pub(super) fn differences(&mut self, model: &Model) -> Vec<model::Difference> {
        let all = self.all(|f| &f.differences);
        if all.is_empty() {
            return Vec::new();
        }
        let entries = entries(model);
        let mut seen: BTreeMap<(Header, &str), (FileId, &'a At<String>)> = BTreeMap::new();
        let mut list = Vec::new();
        for (file, one) in all {
            for name in &one.of {
                if !entries.contains(&name.value) {
                    self.unknown(
                        Rule::UnknownEntry,
                        self.at(file, name),
                        "entry",
                        &name.value,
                        "expected a name, `IInterface::Method` or `STRUCTURE.field` of the spec",
                        entries.iter().map(String::as_str),
                    );
                }
                if let Some((other, first)) = seen.insert((one.header, &name.value), (file, name)) {
                    let (place, first) = (self.at(file, name), self.at(other, first));
                    let kind = "difference of";
                    self.duplicate(Rule::UnknownEntry, kind, place, &name.value, first);
                }
            }
            list.push(model::Difference {
                header: one.header,
                reason: one.reason,
                doc: one.doc.clone(),
                of: one.of.iter().map(|name| name.value.clone()).collect(),
            });
        }
        list
    }
}

/// What headers may have too.
fn entries(model: &Model) -> BTreeSet<String> {
    let mut list = BTreeSet::new();
    for one in &model.interfaces {
        list.insert(one.name.clone());
        list.insert(format!("IID_{}", one.name));
        list.extend(one.methods.iter().map(|method| format!("{}::{}", one.name, method.name)));
    }
    for one in &model.structs {
        list.insert(one.name.clone());
        list.extend(one.fields.iter().map(|field| format!("{}.{}", one.name, field.name)));
    }
    list.extend(model.functions.iter().chain(&model.callbacks).map(|one| one.name.clone()));
    for set in &model.flags {
        list.extend(set.zero.clone());
        for value in &set.values {
            list.extend(std::iter::once(&value.name).chain(&value.aliases).cloned());
        }
    }
    list.extend(model.constants.iter().flat_map(|g| &g.values).map(|one| one.name.clone()));
    for code in &model.codes {
        list.extend(std::iter::once(&code.name).chain(&code.aliases).cloned());
    }
    for property in &model.properties {
        list.extend(std::iter::once(&property.name).chain(&property.aliases).cloned());
    }
    list.extend(model.guids.iter().map(|one| one.name.clone()));
    list
}
