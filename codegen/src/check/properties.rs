//! Properties, tables, and the names that both get in Rust.

use std::collections::BTreeMap;

use super::{Checker, MAX_NESTING};
use crate::diagnostics::{FileId, Place, Rule};
use crate::emit::names;
use crate::model::{self, PropName, PropType};
use crate::spec::{self, At};

impl<'a> Checker<'a> {
    pub(super) fn properties(&mut self) -> Vec<model::Property> {
        let mut tags: BTreeMap<u32, (FileId, &'a At<String>)> = BTreeMap::new();
        let mut constants: BTreeMap<String, (FileId, &'a At<String>)> = BTreeMap::new();
        let mut list = Vec::new();
        for (file, content) in &self.spec.files {
            let area = self.area(*file, content);
            for property in content.properties.iter().flatten() {
                if self.properties.get(property.name.value.as_str()).is_some_and(|(f, p)| {
                    *f != *file || p.name.referenced != property.name.referenced
                }) {
                    continue;
                }
                let Some(lowered) = self.property(*file, &area, property) else { continue };
                if let Some(shared) = &property.shares {
                    self.shares(*file, property, &lowered, shared);
                } else if let Some((other, first)) = tags.get(&lowered.tag()) {
                    let other = (self.at(*other, first), "the other".to_owned());
                    self.report(
                        Rule::DuplicateTag,
                        self.at(*file, &property.name),
                        format!("two properties have the tag {:#010x}", lowered.tag()),
                        format!(
                            "`{}` needs another, is an alias, or `shares` it",
                            property.name.value
                        ),
                    )
                    .other = Some(other);
                } else {
                    tags.insert(lowered.tag(), (*file, &property.name));
                }
                let rust = names::in_rust(&lowered.rust);
                if let Some((other, first)) = constants.get(&rust) {
                    let other = (self.at(*other, first), "the other".to_owned());
                    self.report(
                        Rule::NameCollision,
                        self.at(*file, property.rust.as_ref().unwrap_or(&property.name)),
                        format!("two properties are `{}` in Rust", lowered.rust),
                        "expected another `rust` name".to_owned(),
                    )
                    .other = Some(other);
                } else {
                    constants.insert(rust, (*file, &property.name));
                }
                list.push(lowered);
            }
        }
        list
    }

    fn property(
        &mut self,
        file: FileId,
        area: &str,
        property: &'a spec::Property,
    ) -> Option<model::Property> {
        let name = &property.name.value;
        self.identifier(file, &property.name);
        let rust = match &property.rust {
            Some(rust) => {
                self.identifier(file, rust);
                rust.value.clone()
            }
            None => {
                let rust = name.strip_prefix("PR_").unwrap_or(name);
                if rust.starts_with(|c: char| c.is_ascii_digit()) || rust.is_empty() {
                    self.report(
                        Rule::BadName,
                        self.at(file, &property.name),
                        format!("`{rust}` is not a name in Rust"),
                        "expected a `rust` name beside it".to_owned(),
                    );
                }
                rust.to_owned()
            }
        };
        let area = property.area.as_ref().map_or(area, |a| a.value.as_str());
        for alias in property.canonical.iter().chain(&property.aliases) {
            self.identifier(file, alias);
        }
        for object in &property.on {
            if let Some((_, interface)) = self.objects.get(object.value.as_str()).copied() {
                if !self.has_properties(interface) {
                    self.report(
                        Rule::Misplaced,
                        self.at(file, object),
                        format!("`{}` has no properties", object.value),
                        "expected an object that extends `MapiProp`".to_owned(),
                    );
                }
            } else {
                let names: Vec<&str> = self.objects.keys().copied().collect();
                self.unknown(
                    Rule::UnknownObject,
                    self.at(file, object),
                    "object",
                    &object.value,
                    "expected the `object` of an interface",
                    names,
                );
            }
        }
        let ty = self.prop_type(file, &property.ty)?;
        if let Some(values) = &property.values {
            self.flag_set(file, values);
            self.set_is_there(file, values);
            self.values_fit(file, values, ty, name);
        }
        let (opens, no_open) = self.opens(file, property, ty);
        Some(model::Property {
            area: area.to_owned(),
            feature: self.feature(file).map(|f| f.value.clone()),
            name: name.clone(),
            id: property.id.value,
            ty,
            canonical: property.canonical.as_ref().map(|c| c.value.clone()),
            aliases: property.aliases.iter().map(|a| a.value.clone()).collect(),
            shares: property.shares.as_ref().map(|s| s.value.clone()),
            on: property.on.iter().map(|o| o.value.clone()).collect(),
            access: property.access,
            values: property.values.as_ref().map(|v| v.value.clone()),
            opens,
            no_open,
            rust,
            doc: property.doc.clone(),
            page: property.page.clone(),
            source: self.source(file, &property.source, property.page.is_some()),
            decision: property.decision.as_ref().map(|d| d.value.clone()),
        })
    }

    /// What a property shares its tag with has that tag.
    fn shares(
        &mut self,
        file: FileId,
        property: &'a spec::Property,
        lowered: &model::Property,
        shared: &At<String>,
    ) {
        let Some((other, first)) = self.properties.get(shared.value.as_str()).copied() else {
            let names: Vec<&str> = self.properties.keys().copied().collect();
            self.unknown(
                Rule::UnknownProperty,
                self.at(file, shared),
                "property",
                &shared.value,
                "expected the property that has the same tag",
                names,
            );
            return;
        };
        let same = first.id.value == lowered.id && first.ty.value == property.ty.value;
        if !same || first.shares.is_some() {
            let other = (self.at(other, &first.name), "it is here".to_owned());
            self.report(
                Rule::Misplaced,
                self.at(file, shared),
                format!("`{}` does not share the tag of `{}`", lowered.name, shared.value),
                if same {
                    "expected a property that shares no tag itself".to_owned()
                } else {
                    "expected a property of the same identifier and type".to_owned()
                },
            )
            .other = Some(other);
        }
    }

    pub(super) fn named_properties(&mut self) -> Vec<model::NamedProperty> {
        let mut names: BTreeMap<&str, (FileId, &'a At<String>)> = BTreeMap::new();
        let mut ids: BTreeMap<(&str, PropName), (FileId, &'a At<String>)> = BTreeMap::new();
        let mut constants: BTreeMap<String, (FileId, &'a At<String>)> = BTreeMap::new();
        let mut list = Vec::new();
        for (file, content) in &self.spec.files {
            let (file, area) = (*file, self.area(*file, content));
            for property in content.named_properties.iter().flatten() {
                let Some(lowered) = self.named_property(file, &area, property) else { continue };
                let place = self.at(file, &property.name);
                let set = property.set.value.as_str();
                let first = names.insert(&property.name.value, (file, &property.name));
                let first = first.or(ids.insert((set, lowered.id.clone()), (file, &property.name)));
                if let Some((other, first)) = first {
                    let other = (self.at(other, first), "the other".to_owned());
                    self.report(
                        Rule::DuplicateNamedProperty,
                        place,
                        format!("two named properties are {}", shown(&lowered)),
                        format!("`{}` needs another name, or is an alias", lowered.name),
                    )
                    .other = Some(other);
                } else if let Some((other, first)) =
                    constants.insert(names::in_rust(&lowered.rust), (file, &property.name))
                {
                    let other = (self.at(other, first), "the other".to_owned());
                    self.report(
                        Rule::NameCollision,
                        self.at(file, property.rust.as_ref().unwrap_or(&property.name)),
                        format!("two named properties are `{}` in Rust", lowered.rust),
                        "expected another `rust` name".to_owned(),
                    )
                    .other = Some(other);
                }
                list.push(lowered);
            }
        }
        list
    }

    fn named_property(
        &mut self,
        file: FileId,
        area: &str,
        property: &'a spec::NamedProperty,
    ) -> Option<model::NamedProperty> {
        let name = &property.name.value;
        for name in property.rust.iter().chain([&property.name]).chain(&property.aliases) {
            self.identifier(file, name);
        }
        if !self.guids.contains_key(property.set.value.as_str()) {
            let names: Vec<&str> = self.guids.keys().copied().collect();
            self.unknown(
                Rule::UnknownGuid,
                self.at(file, &property.set),
                "GUID",
                &property.set.value,
                "expected the property set, a GUID of the spec",
                names,
            );
        }
        let id = match (&property.lid, &property.string) {
            (Some(lid), None) => PropName::Lid(lid.value),
            (None, Some(text)) => PropName::Text(text.value.clone()),
            _ => {
                self.report(
                    Rule::Misplaced,
                    self.at(file, &property.name),
                    format!("`{name}` is not named by one thing"),
                    "expected either `lid` or `string`".to_owned(),
                );
                return None;
            }
        };
        let ty = self.prop_type(file, &property.ty)?;
        let short = ["PidLid", "PidName"].iter().find_map(|p| name.strip_prefix(p));
        Some(model::NamedProperty {
            area: property.area.as_ref().map_or(area, |a| a.value.as_str()).to_owned(),
            name: name.clone(),
            set: property.set.value.clone(),
            id,
            ty,
            aliases: property.aliases.iter().map(|a| a.value.clone()).collect(),
            rust: property.rust.as_ref().map_or_else(
                || names::snake(short.unwrap_or(name)).to_ascii_uppercase(),
                |r| r.value.clone(),
            ),
            doc: property.doc.clone(),
            page: property.page.clone(),
            source: self.source(file, &property.source, property.page.is_some()),
            decision: property.decision.as_ref().map(|d| d.value.clone()),
        })
    }

    /// A property type of MAPI.
    fn prop_type(&mut self, file: FileId, ty: &At<String>) -> Option<PropType> {
        let found = PropType::from_name(&ty.value);
        if found.is_none() {
            self.unknown(
                Rule::UnknownPropType,
                self.at(file, ty),
                "property type",
                &ty.value,
                "expected a type of MAPI",
                PropType::ALL.iter().map(|t| t.name()),
            );
        }
        found
    }

    /// What the properties of a file are about, unless they say so themselves.
    fn area(&self, file: FileId, content: &spec::SpecFile) -> String {
        content
            .area
            .as_ref()
            .map_or_else(|| file_stem(&self.spec.sources[file.0].path), |a| a.value.clone())
    }

    /// Whether an interface is or extends the one that reads properties, if the spec has that.
    fn has_properties(&self, interface: &spec::Interface) -> bool {
        let Some((_, props)) = self.objects.get("MapiProp") else { return true };
        let mut next = interface;
        for _ in 0..MAX_NESTING {
            if next.name.value == props.name.value {
                return true;
            }
            let Some((_, base)) = self.interfaces.get(next.base.value.as_str()) else { break };
            next = base;
        }
        false
    }

    fn values_fit(&mut self, file: FileId, values: &At<String>, ty: PropType, name: &str) {
        if ty != PropType::Long {
            self.report(
                Rule::Misplaced,
                self.at(file, values),
                format!("`{name}` is {}, yet has the values of a flag set", ty.name()),
                "expected a property of type PT_LONG".to_owned(),
            );
        }
    }

    pub(super) fn tables(&mut self) -> Vec<model::Table> {
        let all = self.all(|f| &f.tables);
        let unique = self.unique(Rule::DuplicateTable, "table", all, |t| &t.name);
        let mut list = Vec::new();
        for (file, table) in unique.into_values() {
            self.identifier(file, &table.row);
            for opener in &table.opened_by {
                self.opener(file, opener);
            }
            let mut shown: BTreeMap<&str, &'a At<String>> = BTreeMap::new();
            let mut fields: BTreeMap<String, Place> = BTreeMap::new();
            let mut columns = Vec::new();
            for column in &table.columns {
                let Some(lowered) = self.column(file, table, column) else { continue };
                let place = self.at(file, &column.property);
                if let Some(first) = shown.insert(&column.property.value, &column.property) {
                    let first = self.at(file, first);
                    let what = format!("column of `{}`", table.name.value);
                    let name = &column.property.value;
                    self.duplicate(Rule::DuplicateColumn, &what, place, name, first);
                } else if lowered.row {
                    if let Some(first) = fields.get(&names::in_rust(&lowered.rust)) {
                        let first = (first.clone(), "the other".to_owned());
                        self.report(
                            Rule::NameCollision,
                            place,
                            format!(
                                "two columns of `{}` are the field `{}` in Rust",
                                table.name.value, lowered.rust
                            ),
                            "expected another `rust` name".to_owned(),
                        )
                        .other = Some(first);
                    } else {
                        fields.insert(names::in_rust(&lowered.rust), place);
                    }
                }
                columns.push(lowered);
            }
            list.push(model::Table {
                name: table.name.value.clone(),
                row: table.row.value.clone(),
                opened_by: table.opened_by.iter().map(|o| o.value.clone()).collect(),
                doc: table.doc.clone(),
                page: table.page.clone(),
                columns,
            });
        }
        list
    }

    fn column(
        &mut self,
        file: FileId,
        table: &spec::Table,
        column: &'a spec::Column,
    ) -> Option<model::Column> {
        let name = &column.property.value;
        let Some((of, property)) = self.properties.get(name.as_str()).copied() else {
            let names: Vec<&str> = self.properties.keys().copied().collect();
            self.unknown(
                Rule::UnknownProperty,
                self.at(file, &column.property),
                "property",
                name,
                &format!("expected a property of the spec, as `{}` shows it", table.name.value),
                names,
            );
            return None;
        };
        if let Some(rust) = &column.rust {
            self.identifier(file, rust);
        }
        self.needs_feature(file, self.at(file, &column.property), of, name);
        let ty = PropType::from_name(&property.ty.value)?;
        if let Some(values) = &column.values {
            self.flag_set(file, values);
            self.set_is_there(file, values);
            self.values_fit(file, values, ty, name);
        }
        let constant = property.rust.as_ref().map_or(name, |r| &r.value);
        Some(model::Column {
            property: name.clone(),
            required: column.required,
            row: column.row,
            values: column.values.as_ref().or(property.values.as_ref()).map(|v| v.value.clone()),
            rust: column.rust.as_ref().map_or_else(
                || constant.strip_prefix("PR_").unwrap_or(constant).to_ascii_lowercase(),
                |r| r.value.clone(),
            ),
            supplier: column.supplier.clone(),
            condition: column.condition.clone(),
        })
    }

    /// `IMAPISession::GetStatusTable`: an interface and a method of it or of a base.
    fn opener(&mut self, file: FileId, opener: &At<String>) {
        let (interface, method) =
            opener.value.split_once("::").unwrap_or((opener.value.as_str(), ""));
        let mut names = Vec::new();
        let mut next = interface;
        for _ in 0..MAX_NESTING {
            let Some((_, one)) = self.interfaces.get(next).copied() else { break };
            names.extend(one.methods.iter().map(|m| format!("{interface}::{}", m.name.value)));
            next = &one.base.value;
        }
        if names.contains(&opener.value) {
            return;
        }
        if names.is_empty() {
            names = self
                .interfaces
                .values()
                .flat_map(|(_, i)| {
                    i.methods.iter().map(|m| format!("{}::{}", i.name.value, m.name.value))
                })
                .filter(|n| method.is_empty() || n.ends_with(method))
                .collect();
        }
        self.unknown(
            Rule::UnknownMethod,
            self.at(file, opener),
            "method",
            &opener.value,
            "expected an interface and a method of it, with `::` between",
            names.iter().map(String::as_str),
        );
    }
}

/// How a named property is told apart.
fn shown(property: &model::NamedProperty) -> String {
    match &property.id {
        PropName::Lid(lid) => format!("{lid:#x} of `{}`", property.set),
        PropName::Text(text) => format!("`{text}` of `{}`", property.set),
    }
}

fn file_stem(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split('.').next().unwrap_or(name).to_owned()
}
