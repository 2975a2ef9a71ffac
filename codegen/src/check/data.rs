//! Flag sets, status codes, GUIDs.

use std::collections::BTreeMap;

use super::Checker;
use crate::diagnostics::{FileId, Rule};
use crate::emit::names;
use crate::model;
use crate::spec::{self, At, FlagKind};

impl<'a> Checker<'a> {
    pub(super) fn flag_sets(&mut self) -> Vec<model::FlagSet> {
        let sets: Vec<_> = self.flags.values().copied().collect();
        sets.into_iter().map(|(file, set)| self.one_flag_set(file, set)).collect()
    }

    fn one_flag_set(&mut self, file: FileId, set: &'a spec::FlagSet) -> model::FlagSet {
        self.identifier(file, &set.name);
        let of = &set.name.value;
        let mut names: BTreeMap<&str, &At<String>> = BTreeMap::new();
        let mut rust: BTreeMap<String, &At<String>> = BTreeMap::new();
        let mut values: BTreeMap<u32, &'a spec::FlagValue> = BTreeMap::new();
        if let Some(zero) = &set.zero {
            self.identifier(file, zero);
            if set.kind == FlagKind::Ordinal {
                self.report(
                    Rule::BitsAndOrdinals,
                    self.at(file, zero),
                    format!("`{of}` is an enumeration"),
                    "expected `zero` in a set of bits: here 0 is a member like others".to_owned(),
                );
            }
        }
        for value in &set.values {
            self.identifier(file, &value.name);
            for alias in &value.aliases {
                self.identifier(file, alias);
            }
            self.identifier(file, &value.rust);
            let place = self.at(file, &value.name);
            let same_name = names.insert(&value.name.value, &value.name);
            let same_value = values.insert(value.value.value, value);
            let same_rust = rust.insert(names::in_rust(&value.rust.value), &value.rust);
            if let Some(first) = same_name {
                let first = self.at(file, first);
                let what = format!("flag of `{of}`");
                self.duplicate(Rule::DuplicateFlag, &what, place, &value.name.value, first);
            } else if let Some(first) = same_value {
                let first = (self.at(file, &first.value), format!("`{}`", first.name.value));
                self.report(
                    Rule::DuplicateFlag,
                    self.at(file, &value.value),
                    format!("two flags of `{of}` have the value {:#x}", value.value.value),
                    format!("expected another value for `{}`", value.name.value),
                )
                .other = Some(first);
            } else if let Some(first) = same_rust {
                let first = (self.at(file, first), "taken here".to_owned());
                self.report(
                    Rule::NameCollision,
                    self.at(file, &value.rust),
                    format!("two flags of `{of}` are `{}` in Rust", value.rust.value),
                    "expected another name".to_owned(),
                )
                .other = Some(first);
            }
            self.kind(file, set, value);
        }
        self.free(file, set);
        model::FlagSet {
            name: of.clone(),
            kind: set.kind,
            doc: set.doc.clone(),
            page: set.page.clone(),
            source: self.source(file, &set.source, set.page.is_some()),
            feature: self.feature(file).map(|f| f.value.clone()),
            zero: set.zero.as_ref().map(|z| z.value.clone()),
            free: set.free.as_ref().map_or(0, |free| free.value),
            values: set
                .values
                .iter()
                .map(|v| model::FlagValue {
                    name: v.name.value.clone(),
                    value: v.value.value,
                    aliases: v.aliases.iter().map(|a| a.value.clone()).collect(),
                    rust: v.rust.value.clone(),
                    doc: v.doc.clone(),
                })
                .collect(),
        }
    }

    /// The bits that are left to clients are no members.
    fn free(&mut self, file: FileId, set: &spec::FlagSet) {
        let Some(free) = &set.free else { return };
        let of = &set.name.value;
        if set.kind == FlagKind::Ordinal {
            self.report(
                Rule::BitsAndOrdinals,
                self.at(file, free),
                format!("`{of}` is an enumeration"),
                "expected `free` in a set of bits: numbers do not combine".to_owned(),
            );
        } else if let Some(member) = set.values.iter().find(|v| v.value.value & free.value != 0) {
            let first = (self.at(file, &member.value), format!("`{}`", member.name.value));
            self.report(
                Rule::DuplicateFlag,
                self.at(file, free),
                format!("a bit of `{of}` is free and a flag: {:#x}", member.value.value),
                "expected only bits that no flag has".to_owned(),
            )
            .other = Some(first);
        }
    }

    /// A set has bits, an enumeration has names that Rust gives to variants.
    fn kind(&mut self, file: FileId, set: &spec::FlagSet, value: &spec::FlagValue) {
        let of = &set.name.value;
        let name = &value.name.value;
        match set.kind {
            FlagKind::Bits if value.value.value == 0 => {
                self.report(
                    Rule::BitsAndOrdinals,
                    self.at(file, &value.value),
                    format!("`{name}` of `{of}` has no bit"),
                    "expected a value other than 0: no flag at all is the empty set".to_owned(),
                );
            }
            FlagKind::Bits if name == "MAPI_UNICODE" => {
                self.report(
                    Rule::BitsAndOrdinals,
                    self.at(file, &value.name),
                    format!("`MAPI_UNICODE` is no flag of `{of}`"),
                    "expected only flags that a caller chooses".to_owned(),
                )
                .help = Some("say `width: flag` at the methods that take it".to_owned());
            }
            FlagKind::Bits if value.rust.value.bytes().any(|b| b.is_ascii_lowercase()) => {
                self.report(
                    Rule::BitsAndOrdinals,
                    self.at(file, &value.rust),
                    format!("`{}` is not how Rust names a bit", value.rust.value),
                    "expected capital letters: bits are constants".to_owned(),
                );
            }
            FlagKind::Ordinal
                if value.rust.value.contains('_')
                    || !value.rust.value.starts_with(|c: char| c.is_ascii_uppercase()) =>
            {
                self.report(
                    Rule::BitsAndOrdinals,
                    self.at(file, &value.rust),
                    format!("`{}` is not how Rust names a variant", value.rust.value),
                    "expected camel case: the members of an enumeration are variants".to_owned(),
                );
            }
            FlagKind::Ordinal if value.rust.value == "Unknown" => {
                self.report(
                    Rule::NameCollision,
                    self.at(file, &value.rust),
                    format!("`Unknown` is already a variant of `{of}`"),
                    "expected another name: `Unknown` keeps values that the spec has not"
                        .to_owned(),
                );
            }
            _ => {}
        }
    }

    pub(super) fn status_codes(&mut self) -> Vec<model::StatusCode> {
        let codes = self.base_first(self.codes.values().copied().collect());
        let mut values: BTreeMap<u32, (FileId, &'a spec::StatusCode)> = BTreeMap::new();
        let mut aliases: BTreeMap<&str, (FileId, &'a At<String>)> = BTreeMap::new();
        let mut list = Vec::new();
        for (file, code) in codes {
            self.identifier(file, &code.name);
            if let Some((other, first)) = values.insert(code.value.value, (file, code)) {
                let label = format!("`{}`", first.name.value);
                let first = self.at(other, &first.value);
                let diagnostic = self.report(
                    Rule::DuplicateCode,
                    self.at(file, &code.value),
                    format!("two status codes have the value {:#010x}", code.value.value),
                    format!("expected another value for `{}`", code.name.value),
                );
                diagnostic.other = Some((first, label));
                diagnostic.help = Some("another name of a code is one of its `aliases`".to_owned());
            }
            for alias in &code.aliases {
                self.identifier(file, alias);
                let taken = self
                    .codes
                    .get(alias.value.as_str())
                    .map(|(f, c)| (*f, &c.name))
                    .or_else(|| aliases.get(alias.value.as_str()).copied());
                if let Some((other, first)) = taken {
                    let first = self.at(other, first);
                    let place = self.at(file, alias);
                    self.duplicate(Rule::DuplicateCode, "status code", place, &alias.value, first);
                }
                aliases.insert(&alias.value, (file, alias));
            }
            list.push(model::StatusCode {
                name: code.name.value.clone(),
                value: code.value.value,
                aliases: code.aliases.iter().map(|a| a.value.clone()).collect(),
                transient: code.transient,
                source: self.source(file, &code.source, false),
                doc: code.doc.clone(),
                hint: code.hint.clone(),
            });
        }
        list
    }

    pub(super) fn guids(&mut self) -> Vec<model::Guid> {
        let all: Vec<_> = self.guids.values().copied().collect();
        all.into_iter()
            .map(|(file, guid)| {
                self.identifier(file, &guid.name);
                model::Guid {
                    name: guid.name.value.clone(),
                    value: self.guid(file, &guid.value),
                    source: self.source(file, &guid.source, false),
                    doc: guid.doc.clone(),
                }
            })
            .collect()
    }

    pub(super) fn constants(&mut self) -> Vec<model::ConstantGroup> {
        let all = self.all(|f| &f.constants);
        let unique = self.unique(Rule::DuplicateConstant, "group of constants", all, |g| &g.name);
        let mut list = Vec::new();
        for (file, group) in unique.into_values() {
            self.identifier(file, &group.name);
            let mut names: BTreeMap<&str, &At<String>> = BTreeMap::new();
            for constant in &group.values {
                self.identifier(file, &constant.name);
                if let Some(first) = names.insert(&constant.name.value, &constant.name) {
                    let (place, first) = (self.at(file, &constant.name), self.at(file, first));
                    let what = format!("constant of `{}`", group.name.value);
                    let name = &constant.name.value;
                    self.duplicate(Rule::DuplicateConstant, &what, place, name, first);
                }
            }
            list.push(model::ConstantGroup {
                name: group.name.value.clone(),
                doc: group.doc.clone(),
                source: self.source(file, &group.source, false),
                values: group
                    .values
                    .iter()
                    .map(|c| model::Constant {
                        name: c.name.value.clone(),
                        value: c.value.value,
                        doc: c.doc.clone(),
                    })
                    .collect(),
            });
        }
        list
    }
}
