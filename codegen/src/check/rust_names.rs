//! Names in Rust: no two things get the same one, and none has the name of one of Rust's own types.

use std::collections::BTreeMap;

use super::Checker;
use crate::diagnostics::{FileId, Place, Rule};
use crate::emit::names;
use crate::model::{self, Model, Scalar};
use crate::spec::{self, Access, At};

/// Types and crates that need no `use`: a type of the same name would be taken for them.
const PRIMITIVE: &[&str] = &[
    "bool",
    "char",
    "f16",
    "f32",
    "f64",
    "f128",
    "i8",
    "i16",
    "i32",
    "i64",
    "i128",
    "isize",
    "str",
    "u8",
    "u16",
    "u32",
    "u64",
    "u128",
    "usize",
    "alloc",
    "core",
    "std",
    "windows_core",
];

/// A name, and what kind of thing has it.
type Named<'a> = (FileId, &'a At<String>, &'static str);

impl<'a> Checker<'a> {
    /// Types, and what stands in them.
    pub(super) fn names(&mut self) {
        let interfaces = self.all(|f| &f.interfaces);
        let structs = self.all(|f| &f.structs);
        // C and the raw layer have one namespace for all of these.
        let mut raw: Vec<Named<'a>> = Vec::new();
        raw.extend(interfaces.iter().map(|(f, i)| (*f, &i.name, "interface")));
        raw.extend(structs.iter().map(|(f, s)| (*f, &s.name, "structure")));
        raw.extend(self.all(|f| &f.callbacks).iter().map(|(f, c)| (*f, &c.name, "callback")));
        for one in &raw {
            self.no_type_of_the_format(one);
        }
        let derived = ["_Impl", "_Vtbl"];
        for (file, one, _) in &raw {
            let base = derived.iter().find_map(|suffix| one.value.strip_suffix(suffix));
            if let Some((other, interface)) = base.and_then(|b| self.interfaces.get(b).copied()) {
                let other = (self.at(other, &interface.name), "made for this".to_owned());
                self.report(
                    Rule::NameCollision,
                    self.at(*file, one),
                    format!("the raw layer has a `{}` of its own", one.value),
                    "expected another name".to_owned(),
                )
                .other = Some(other);
            }
        }

        let sets: Vec<_> =
            self.all(|f| &f.flags).iter().map(|(f, s)| (*f, &s.name, "flag set")).collect();
        let tables = self.all(|f| &f.tables);
        let mut rows: Vec<Named<'a>> = self
            .objects
            .values()
            .filter_map(|(f, i)| Some((*f, i.object.as_ref()?, "object")))
            .collect();
        rows.extend(tables.iter().map(|(f, t)| (*f, &t.row, "row")));
        for types in [&raw, &sets, &rows] {
            self.differ(types, names::in_rust);
            for one in types {
                self.no_primitive(one);
            }
        }
        let groups = self.all(|f| &f.constants);
        let modules: Vec<_> =
            groups.iter().map(|(f, g)| (*f, &g.name, "group of constants")).collect();
        self.differ(&modules, names::in_rust);
        for (file, group) in groups {
            let list: Vec<_> = group.values.iter().map(|c| (file, &c.name, "constant")).collect();
            self.differ(&list, names::in_rust);
        }
        for (file, one) in structs {
            let list: Vec<_> = one.fields.iter().map(|f| (file, &f.name, "field")).collect();
            self.differ(&list, names::raw_name);
        }
        for (file, one) in interfaces {
            let list: Vec<_> = one.methods.iter().map(|m| (file, &m.name, "method")).collect();
            self.differ(&list, names::raw_method);
            for method in &one.methods {
                self.params_differ(file, method);
            }
        }
    }

    fn params_differ(&mut self, file: FileId, method: &'a spec::Method) {
        let list: Vec<_> = method.params.iter().map(|p| (file, &p.name, "parameter")).collect();
        self.differ(&list, names::raw_name);
    }

    /// No two names of a place become the same. Two of a kind that are the same already are told
    /// where the spec is looked through for duplicates.
    fn differ(&mut self, list: &[Named<'a>], rust: impl Fn(&str) -> String) {
        let mut taken: BTreeMap<String, Named<'a>> = BTreeMap::new();
        for one in self.own_last(list) {
            let (file, name, kind) = one;
            let in_rust = rust(&name.value);
            let Some((other_file, other, other_kind)) = taken.get(&in_rust).copied() else {
                taken.insert(in_rust, one);
                continue;
            };
            if other.value == name.value && other_kind == kind && kind != "row" {
                continue;
            }
            let label = format!("the {other_kind} `{}`", other.value);
            let other = (self.at(other_file, other), label);
            self.report(
                Rule::NameCollision,
                self.at(file, name),
                format!("two names are `{in_rust}` in Rust: of a {kind} and a {other_kind}"),
                format!("expected another name for the {kind} `{}`", name.value),
            )
            .other = Some(other);
        }
    }

    /// Names of MAPI's spec before a user's, so that the user's is the one told of a clash.
    fn own_last(&self, list: &[Named<'a>]) -> Vec<Named<'a>> {
        let mut list = list.to_vec();
        list.sort_by_key(|(file, ..)| self.spec.is_own(*file));
        list
    }

    fn no_primitive(&mut self, (file, name, kind): &Named<'_>) {
        if PRIMITIVE.contains(&name.value.as_str()) {
            self.report(
                Rule::NameCollision,
                self.at(*file, name),
                format!("`{}` is what Rust itself has a type or crate for", name.value),
                format!("expected another name for the {kind}"),
            );
        }
    }

    fn no_type_of_the_format(&mut self, (file, name, kind): &Named<'_>) {
        let name_of = name.value.as_str();
        if Scalar::from_c_name(name_of).is_some()
            || ["void", "TCHAR", "GUID", "IUnknown"].contains(&name_of)
        {
            self.report(
                Rule::NameCollision,
                self.at(*file, name),
                format!("`{name_of}` is a type that every spec has"),
                format!("expected another name for the {kind}"),
            );
        }
    }

    /// Wrapper methods and accessors of one object, its bases included, are all different.
    pub(super) fn accessors(&mut self, model: &Model) {
        for interface in &model.interfaces {
            let Some(object) = &interface.object else { continue };
            let mut chain = vec![interface];
            chain.extend(model.bases(&interface.name));
            let mut taken: BTreeMap<String, (Place, String)> = BTreeMap::new();
            // Bases first, so that what extends them is what has to give way.
            for one in chain.iter().rev() {
                let Some((file, entry)) = self.interfaces.get(one.name.as_str()).copied() else {
                    continue;
                };
                for method in &entry.methods {
                    let Some(client) = &method.client else { continue };
                    let what = format!("{}::{}", one.name, method.name.value);
                    let place = self.at(file, client);
                    self.take(
                        &mut taken,
                        object,
                        client.value.clone(),
                        place,
                        what,
                        one == &interface,
                    );
                }
            }
            let kinds: Vec<&str> = chain.iter().filter_map(|i| i.object.as_deref()).collect();
            let mut properties: Vec<&model::Property> = model.properties.iter().collect();
            properties.sort_by_key(|p| p.on.iter().any(|o| o == object));
            for property in properties {
                let own = property.on.iter().any(|o| o == object);
                if !property.on.iter().any(|o| kinds.contains(&o.as_str())) {
                    continue;
                }
                let Some((file, entry)) = self.properties.get(property.name.as_str()).copied()
                else {
                    continue;
                };
                let place = self.at(file, entry.rust.as_ref().unwrap_or(&entry.name));
                for (opener, kind) in names::openers(property) {
                    let what = format!("open {} as {}", property.name, names::opened(kind));
                    self.take(&mut taken, object, opener, place.clone(), what, own);
                }
                if !names::has_value(property) {
                    continue;
                }
                let getter = names::accessor(property);
                if property.access == Access::Rw {
                    let setter = format!("set_{getter}");
                    let what = format!("set {}", property.name);
                    self.take(&mut taken, object, setter, place.clone(), what, own);
                }
                self.take(&mut taken, object, getter, place, property.name.clone(), own);
            }
        }
    }

    fn take(
        &mut self,
        taken: &mut BTreeMap<String, (Place, String)>,
        object: &str,
        name: String,
        place: Place,
        what: String,
        own: bool,
    ) {
        let name = names::in_rust(&name);
        if let Some((first, by)) = taken.get(&name) {
            if own && *by != what {
                let other = (first.clone(), format!("`{by}`"));
                self.report(
                    Rule::NameCollision,
                    place,
                    format!("two methods of `{object}` are `{name}` in Rust"),
                    format!("expected another name for `{what}`"),
                )
                .other = Some(other);
            }
        } else {
            taken.insert(name, (place, what));
        }
    }
}
