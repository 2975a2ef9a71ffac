//! Every rule of the spec. What holds is lowered to the model as it is checked; what does not is
//! reported, and the rest checked all the same, so that one run shows all violations.

mod data;
mod differences;
mod extension;
mod features;
mod interfaces;
mod opens;
mod properties;
mod rust_names;
mod structs;

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Diagnostics, FileId, MAX_SHOWN, Place, Rule, nearest};
use crate::load::{Spec, place};
use crate::model::Model;
use crate::spec::{self, At};

/// How many bases an interface may have, and how deep structures may lie in one another.
const MAX_NESTING: usize = 32;

/// Holds a spec against every rule and resolves it.
///
/// # Errors
///
/// All violations, and what could not be read.
pub fn check(spec: &Spec) -> Result<Model, Diagnostics> {
    let mut checker = Checker::new(spec);
    checker.index();
    checker.feature_names();
    let mut model = Model {
        flags: checker.flag_sets(),
        codes: checker.status_codes(),
        guids: checker.guids(),
        constants: checker.constants(),
        structs: checker.structs(),
        interfaces: checker.interfaces(),
        functions: checker.functions(),
        callbacks: checker.callbacks(),
        properties: checker.properties(),
        named_properties: checker.named_properties(),
        tables: checker.tables(),
        differences: Vec::new(),
    };
    model.differences = checker.differences(&model);
    model.sort();
    checker.names();
    checker.accessors(&model);
    checker.extension();
    if checker.problems.is_empty() && spec.problems.is_empty() {
        // What is wrong with a type would be said again here.
        checker.roles(&model);
    }

    let mut problems = checker.problems;
    if !spec.problems.is_empty() {
        problems.retain(|p| !p.rule.is_lookup());
    }
    problems.extend(spec.problems.iter().cloned());
    if problems.is_empty() {
        Ok(model)
    } else {
        Err(Diagnostics::new(spec.sources.clone(), problems))
    }
}

/// An entry and the file that it stands in.
type In<'a, T> = (FileId, &'a T);

/// The entries by name, and the violations so far.
struct Checker<'a> {
    spec: &'a Spec,
    problems: Vec<Diagnostic>,
    interfaces: BTreeMap<&'a str, In<'a, spec::Interface>>,
    structs: BTreeMap<&'a str, In<'a, spec::Struct>>,
    flags: BTreeMap<&'a str, In<'a, spec::FlagSet>>,
    codes: BTreeMap<&'a str, In<'a, spec::StatusCode>>,
    guids: BTreeMap<&'a str, In<'a, spec::Guid>>,
    functions: BTreeMap<&'a str, In<'a, spec::Method>>,
    callbacks: BTreeMap<&'a str, In<'a, spec::Method>>,
    properties: BTreeMap<&'a str, In<'a, spec::Property>>,
    /// Interfaces by the Rust name of their object.
    objects: BTreeMap<&'a str, In<'a, spec::Interface>>,
}

impl<'a> Checker<'a> {
    fn new(spec: &'a Spec) -> Checker<'a> {
        Checker {
            spec,
            problems: Vec::new(),
            interfaces: BTreeMap::new(),
            structs: BTreeMap::new(),
            flags: BTreeMap::new(),
            codes: BTreeMap::new(),
            guids: BTreeMap::new(),
            functions: BTreeMap::new(),
            callbacks: BTreeMap::new(),
            properties: BTreeMap::new(),
            objects: BTreeMap::new(),
        }
    }

    /// All entries of one kind, with their files.
    fn all<T>(&self, section: fn(&spec::SpecFile) -> &Option<Vec<T>>) -> Vec<In<'a, T>> {
        self.spec
            .files
            .iter()
            .flat_map(|(file, content)| section(content).iter().flatten().map(|t| (*file, t)))
            .collect()
    }

    /// Finds every entry by name; a name that stands twice is a violation.
    fn index(&mut self) {
        let all = self.all(|f| &f.interfaces);
        self.interfaces = self.unique(Rule::DuplicateInterface, "interface", all, |i| &i.name);
        let all = self.all(|f| &f.structs);
        self.structs = self.unique(Rule::DuplicateStruct, "structure", all, |s| &s.name);
        let all = self.all(|f| &f.flags);
        self.flags = self.unique(Rule::DuplicateFlagSet, "flag set", all, |s| &s.name);
        let all = self.all(|f| &f.codes);
        self.codes = self.unique(Rule::DuplicateCode, "status code", all, |c| &c.name);
        let all = self.all(|f| &f.guids);
        self.guids = self.unique(Rule::DuplicateGuid, "GUID", all, |g| &g.name);
        let all = self.all(|f| &f.functions);
        self.functions = self.unique(Rule::DuplicateFunction, "function", all, |f| &f.name);
        let all = self.all(|f| &f.callbacks);
        self.callbacks = self.unique(Rule::DuplicateFunction, "callback", all, |f| &f.name);
        let all = self.all(|f| &f.properties);
        self.properties = self.unique(Rule::DuplicateProperty, "property", all, |p| &p.name);
        for (file, interface) in self.all(|f| &f.interfaces) {
            if let Some(object) = &interface.object {
                self.identifier(file, object);
                if let Some((other, first)) = self.objects.insert(&object.value, (file, interface))
                    && let Some(name) = &first.object
                {
                    let other = self.at(other, name);
                    self.report(
                        Rule::NameCollision,
                        self.at(file, object),
                        format!("two interfaces are the object `{}` in Rust", object.value),
                        format!("`{}` must be another object", interface.name.value),
                    )
                    .other = Some((other, format!("`{}` is it already", first.name.value)));
                }
            }
        }
    }

    /// Indexes entries by a name of theirs; the first of a name stays.
    fn unique<T>(
        &mut self,
        rule: Rule,
        kind: &str,
        entries: Vec<In<'a, T>>,
        name: impl Fn(&'a T) -> &'a At<String>,
    ) -> BTreeMap<&'a str, In<'a, T>> {
        let mut map: BTreeMap<&'a str, In<'a, T>> = BTreeMap::new();
        for (file, entry) in entries {
            let key = name(entry);
            if let Some((other, first)) = map.get(key.value.as_str()) {
                let other = self.at(*other, name(first));
                self.duplicate(rule, kind, self.at(file, key), &key.value, other);
            } else {
                map.insert(&key.value, (file, entry));
            }
        }
        map
    }

    /// Reports what stands twice and must not.
    fn duplicate(&mut self, rule: Rule, kind: &str, place: Place, name: &str, first: Place) {
        self.report(
            rule,
            place,
            format!("the {kind} `{name}` is in the spec twice"),
            "expected each once".to_owned(),
        )
        .other = Some((first, "first here".to_owned()));
    }

    fn report(
        &mut self,
        rule: Rule,
        place: Place,
        title: String,
        label: String,
    ) -> &mut Diagnostic {
        self.problems.push(Diagnostic { rule, place, title, label, other: None, help: None });
        let last = self.problems.len() - 1;
        &mut self.problems[last]
    }

    /// Reports a name that is not there, with the nearest that is.
    fn unknown<'n>(
        &mut self,
        rule: Rule,
        place: Place,
        kind: &str,
        name: &str,
        label: &str,
        valid: impl IntoIterator<Item = &'n str>,
    ) {
        // To look through all names for each of a million errors would take hours.
        let near = if self.problems.len() < MAX_SHOWN { nearest(name, valid) } else { None };
        // A user sees where MAPI's spec has it.
        let other = near
            .and_then(|near| self.place_of(kind, near))
            .filter(|other| self.spec.is_own(place.file) && other.file != place.file)
            .map(|other| (other, "the nearest name is here".to_owned()));
        let help = near.map(|n| format!("the nearest name is `{n}`"));
        let problem =
            self.report(rule, place, format!("there is no {kind} `{name}`"), label.to_owned());
        problem.help = help;
        problem.other = other;
    }

    /// Where an entry is.
    fn place_of(&self, kind: &str, name: &str) -> Option<Place> {
        let (file, name) = match kind {
            "interface" => self.interfaces.get(name).map(|(f, i)| (*f, &i.name)),
            "property" => self.properties.get(name).map(|(f, p)| (*f, &p.name)),
            "flag set" => self.flags.get(name).map(|(f, s)| (*f, &s.name)),
            "GUID" => self.guids.get(name).map(|(f, g)| (*f, &g.name)),
            "object" => self.objects.get(name).and_then(|(f, i)| Some((*f, i.object.as_ref()?))),
            _ => None,
        }?;
        Some(self.at(file, name))
    }

    /// The header that an entry is from: the one it names, or that of its file if it has no page.
    fn source(&self, file: FileId, own: &Option<At<String>>, page: bool) -> Option<String> {
        let of_file = || {
            let content = self.spec.files.iter().find(|(f, _)| *f == file);
            content.and_then(|(_, content)| content.source.as_ref()).filter(|_| !page)
        };
        own.as_ref().or_else(of_file).map(|s| s.value.clone())
    }

    fn at<T>(&self, file: FileId, value: &At<T>) -> Place {
        place(file, &self.spec.sources[file.0].text, value)
    }

    /// A name that both C and Rust take.
    fn identifier(&mut self, file: FileId, name: &At<String>) {
        let mut chars = name.value.chars();
        let ok = chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
            && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
            && name.value != "_";
        if !ok {
            self.report(
                Rule::BadName,
                self.at(file, name),
                format!("`{}` is not a name", name.value),
                "expected letters, digits and `_`, no digit first".to_owned(),
            );
        }
    }

    /// Checks that a status code is in the spec, under its name or an alias.
    fn code(&mut self, file: FileId, name: &At<String>) -> Option<u32> {
        if let Some((_, code)) = self.codes.get(name.value.as_str()) {
            return Some(code.value.value);
        }
        let alias = self
            .codes
            .values()
            .find(|(_, c)| c.aliases.iter().any(|a| a.value == name.value))
            .map(|(_, c)| c.name.value.clone());
        let names: Vec<&str> = self.codes.keys().copied().collect();
        let place = self.at(file, name);
        match alias {
            Some(canonical) => {
                self.report(
                    Rule::UnknownCode,
                    place,
                    format!("`{}` is an alias", name.value),
                    "expected the name of a status code".to_owned(),
                )
                .help = Some(format!("write `{canonical}`"));
            }
            None => self.unknown(
                Rule::UnknownCode,
                place,
                "status code",
                &name.value,
                "expected the name of a status code of the spec",
                names,
            ),
        }
        None
    }

    /// Checks that a flag set is in the spec.
    fn flag_set(&mut self, file: FileId, name: &At<String>) -> Option<&'a spec::FlagSet> {
        let found = self.flags.get(name.value.as_str()).map(|(_, set)| *set);
        if found.is_none() {
            let names: Vec<&str> = self.flags.keys().copied().collect();
            self.unknown(
                Rule::UnknownFlagSet,
                self.at(file, name),
                "flag set",
                &name.value,
                "expected a flag set or enumeration of the spec",
                names,
            );
        }
        found
    }

    /// Reads 8-4-4-4-12 hexadecimal digits.
    fn guid(&mut self, file: FileId, guid: &At<String>) -> u128 {
        let groups: Vec<&str> = guid.value.split('-').collect();
        let lengths: Vec<usize> = groups.iter().map(|g| g.len()).collect();
        let hex = groups.iter().all(|g| g.bytes().all(|b| b.is_ascii_hexdigit()));
        if lengths == [8, 4, 4, 4, 12]
            && hex
            && let Ok(value) = u128::from_str_radix(&groups.concat(), 16)
        {
            return value;
        }
        self.report(
            Rule::BadGuid,
            self.at(file, guid),
            format!("`{}` is not a GUID", guid.value),
            "expected hexadecimal digits in groups of 8-4-4-4-12".to_owned(),
        );
        0
    }
}
