//! What a user's spec must hold to beside MAPI's.

use std::collections::BTreeMap;

use super::{Checker, In};
use crate::diagnostics::Rule;
use crate::spec::{self, At};

/// Identifiers that are free for transports, providers and message classes.
const FREE: std::ops::RangeInclusive<u16> = 0x4000..=0x7FFF;

/// What the methods of a wrapper stand on, under the names that they use.
const RUNTIME: &[&str] = &[
    "AnyObject",
    "Arena",
    "Debug",
    "Deref",
    "Drop",
    "EntryId",
    "Err",
    "Guid",
    "Interface",
    "ManuallyDrop",
    "MapiBuffer",
    "MapiObject",
    "NamedProp",
    "None",
    "Ok",
    "Option",
    "Outcome",
    "PropProblem",
    "PropValue",
    "Restriction",
    "Result",
    "Row",
    "RowSet",
    "Scope",
    "Self",
    "Some",
    "SortOrder",
    "Stream",
    "String",
    "Tag",
    "Vec",
];

impl Checker<'_> {
    pub(super) fn extension(&mut self) {
        if self.spec.own_from.is_none() {
            return;
        }
        let all = self.all(|f| &f.properties);
        let mut by_id: BTreeMap<u16, Vec<In<'_, spec::Property>>> = BTreeMap::new();
        for one in &all {
            by_id.entry(one.1.id.value).or_default().push(*one);
        }
        let own = |one: &In<'_, spec::Property>| self.spec.is_own(one.0);
        for (file, property) in all.iter().copied().filter(own).collect::<Vec<_>>() {
            let id = property.id.value;
            if !FREE.contains(&id) {
                let whose = if id >= 0x8000 {
                    "is of the range that stores give to named properties"
                } else {
                    "is reserved for MAPI"
                };
                self.report(
                    Rule::ReservedId,
                    self.at(file, &property.id),
                    format!("the identifier {id:#06x} of `{}` {whose}", property.name.value),
                    format!("expected one from {:#06x} to {:#06x}", FREE.start(), FREE.end()),
                );
            }
            let clash = by_id[&id].iter().find(|(other_file, other)| {
                other.ty.value != property.ty.value
                    // Of two of the user's, the second is told.
                    && (!self.spec.is_own(*other_file) || {
                        let at = |p: &spec::Property| p.name.referenced.span().offset();
                        (*other_file, at(other)) < (file, at(property))
                    })
            });
            if let Some((other_file, other)) = clash {
                let label = format!("here it is {}", other.ty.value);
                let other_place = (self.at(*other_file, &other.ty), label);
                self.report(
                    Rule::ClashingId,
                    self.at(file, &property.ty),
                    format!(
                        "`{}` has the identifier {id:#06x} of `{}`, with another type",
                        property.name.value, other.name.value
                    ),
                    format!("expected {}, or another identifier", other.ty.value),
                )
                .other = Some(other_place);
            }
        }
        let codes = self.all(|f| &f.codes);
        let names: Vec<_> = codes.into_iter().map(|(file, c)| (file, &c.name)).collect();
        self.not_in_an_extension(
            &names,
            "a status code",
            "the runtime explains those of MAPI only",
        );
        let functions = self.all(|f| &f.functions);
        let names: Vec<_> = functions.into_iter().map(|(file, f)| (file, &f.name)).collect();
        self.not_in_an_extension(&names, "an entry point", "a subsystem exports those of MAPI");
        let callbacks = self.all(|f| &f.callbacks);
        let names: Vec<_> = callbacks.into_iter().map(|(file, c)| (file, &c.name)).collect();
        self.not_in_an_extension(&names, "a callback", "write `void*`, and say what it points to");
        let differences = self.all(|f| &f.differences);
        let names: Vec<_> =
            differences.into_iter().filter_map(|(f, d)| Some((f, d.of.first()?))).collect();
        self.not_in_an_extension(
            &names,
            "a difference of",
            "headers are held against MAPI's spec only",
        );
        let interfaces = self.all(|f| &f.interfaces);
        let objects = interfaces.into_iter().filter_map(|(f, i)| Some((f, i.object.as_ref()?)));
        let taken = |name: &str| RUNTIME.contains(&name);
        let objects: Vec<_> =
            objects.filter(|(f, o)| self.spec.is_own(*f) && taken(&o.value)).collect();
        for (file, object) in objects {
            self.report(
                Rule::NameCollision,
                self.at(file, object),
                format!("an object cannot be called `{}`", object.value),
                "its own methods need what has that name in Rust".to_owned(),
            );
        }
    }

    fn not_in_an_extension(&mut self, names: &[In<'_, At<String>>], what: &str, why: &str) {
        for (file, name) in names.iter().filter(|(file, _)| self.spec.is_own(*file)) {
            self.report(
                Rule::Misplaced,
                self.at(*file, name),
                format!("an extension cannot have {what} `{}`", name.value),
                why.to_owned(),
            );
        }
    }

    /// Entries of MAPI's spec before a user's, so that the user's is the one told of a clash.
    pub(super) fn base_first<'a, T>(&self, mut all: Vec<In<'a, T>>) -> Vec<In<'a, T>> {
        all.sort_by_key(|(file, _)| self.spec.is_own(*file));
        all
    }
}
