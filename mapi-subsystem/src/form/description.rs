//! What a form is: the content of its configuration file.

use std::collections::BTreeMap;

use caseless::default_case_fold_str;
use mapi_session::flags::{FormPropKind, ObjectType};
use mapi_session::wire::form::{FormChoices, FormProp, FormVerb};
use mapi_session::wire::{NameKind, NamedProp};
use mapi_session::{Guid, PropValue, Value, guids, tags};
use serde::{Deserialize, Serialize};

use super::ini::Ini;

const DESCRIPTION: &str = "Description";

/// A form as a library keeps it: its configuration file, and the files that this names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormDescription {
    ini: Ini,
    /// By the names that the configuration file has for them.
    files: BTreeMap<String, Vec<u8>>,
}

/// How it is kept.
#[derive(Serialize, Deserialize)]
struct Kept {
    text: String,
    files: BTreeMap<String, Vec<u8>>,
}

impl FormDescription {
    /// Reads a form configuration file. `read` gives the files that it names: icons, and with
    /// `with_platforms` those of the form's server
    /// `[creating-a-form-configuration-file]`.
    ///
    /// # Errors
    /// What is wrong with it, for a person.
    pub fn parse(
        bytes: &[u8],
        with_platforms: bool,
        mut read: impl FnMut(&str) -> Result<Vec<u8>, String>,
    ) -> Result<FormDescription, String> {
        let mut form = FormDescription { ini: Ini::read(bytes)?, files: BTreeMap::new() };
        form.check()?;
        for path in form.paths(with_platforms) {
            let bytes = read(&path)?;
            form.files.insert(path, bytes);
        }
        Ok(form)
    }

    /// A form with no more than it needs.
    pub(super) fn plain(class: &str, name: &str, class_id: Guid) -> FormDescription {
        let mut ini = Ini::default();
        ini.add(DESCRIPTION, "MessageClass", class);
        ini.add(DESCRIPTION, "Clsid", &format!("{{{class_id:?}}}"));
        ini.add(DESCRIPTION, "DisplayName", name);
        ini.add("Verbs", "Verb1", "Open");
        ini.add("Verb.Open", "DisplayName", "Open");
        ini.add("Verb.Open", "Code", "0");
        FormDescription { ini, files: BTreeMap::new() }
    }

    /// Refuses what is no form.
    fn check(&self) -> Result<(), String> {
        if !self.ini.has(DESCRIPTION) {
            return Err("there is no section [Description]".to_owned());
        }
        let needed =
            |key: &str| self.text(key).ok_or_else(|| format!("[Description] has no entry {key}"));
        let class = needed("MessageClass")?;
        if class.len() > 255 || !class.split('.').all(|part| !part.is_empty()) {
            return Err(format!("{class:?} is no message class: names with full stops between"));
        }
        guid(needed("Clsid")?).ok_or("Clsid is no GUID")?;
        needed("DisplayName")?;
        for section in self.ini.listed("Verbs", "Verb") {
            self.verb(section)?;
        }
        for section in self.ini.listed("Properties", "Property") {
            self.prop(section)?;
        }
        for name in self.ini.listed("Extensions", "Extension") {
            self.extension(name)?;
        }
        for name in self.platforms() {
            if !self.ini.has(&format!("Platform.{name}")) {
                return Err(format!("there is no section [Platform.{name}]"));
            }
            // PrepareForm makes a folder for each, with its files in it.
            if file_name(&name) != Some(&name) {
                return Err(format!("{name:?} is no name for a platform"));
            }
            self.check_link(&name)?;
            let mut names = BTreeMap::new();
            for path in self.platform_files(&name) {
                let file = file_name(&path)
                    .ok_or_else(|| format!("[Platform.{name}]: {path:?} is no name for a file"))?;
                // They go into one folder, where letters may have no case.
                let folded = default_case_fold_str(file);
                if let Some(other) = names.insert(folded, path.clone()).filter(|o| *o != path) {
                    return Err(format!(
                        "[Platform.{name}]: {other:?} and {path:?} would be one file"
                    ));
                }
            }
        }
        Ok(())
    }

    /// Refuses a platform whose files are nowhere. Those of another stand with that one: a link
    /// leads to no other link.
    fn check_link(&self, name: &str) -> Result<(), String> {
        let section = format!("Platform.{name}");
        let Some(other) = self.ini.get(&section, "LinkTo") else { return Ok(()) };
        let target = format!("Platform.{other}");
        if !self.ini.has(&target) {
            return Err(format!("[{section}]: LinkTo = {other}, but there is no [{target}]"));
        }
        if self.ini.get(&target, "LinkTo").is_some() {
            return Err(format!("[{section}]: LinkTo = {other}, which is a link itself"));
        }
        Ok(())
    }

    fn text(&self, key: &str) -> Option<&str> {
        self.ini.get(DESCRIPTION, key)
    }

    /// The message class whose messages it shows.
    #[must_use]
    pub fn message_class(&self) -> &str {
        self.text("MessageClass").unwrap_or_default()
    }

    /// What people call it.
    #[must_use]
    pub fn display_name(&self) -> &str {
        self.text("DisplayName").unwrap_or_default()
    }

    /// The class of its server: see [`register_form_server`](super::register_form_server).
    #[must_use]
    pub fn class_id(&self) -> Guid {
        self.text("Clsid").and_then(guid).unwrap_or_default()
    }

    /// Whether users are not offered it.
    #[must_use]
    pub fn is_hidden(&self) -> bool {
        self.text("Hidden").and_then(number).is_some_and(|number| number != 0)
    }

    /// What it can do, in the order of their numbers.
    #[must_use]
    pub fn verbs(&self) -> Vec<FormVerb> {
        let sections = self.ini.listed("Verbs", "Verb");
        let mut verbs: Vec<_> = sections.filter_map(|section| self.verb(section).ok()).collect();
        verbs.sort_by_key(|verb| verb.verb);
        verbs
    }

    fn verb(&self, name: &str) -> Result<FormVerb, String> {
        let section = format!("Verb.{name}");
        let wrong = |key: &str| format!("[{section}] has no number {key}");
        let entry = |key: &str| self.ini.get(&section, key).map(number);
        Ok(FormVerb {
            verb: entry("Code").flatten().ok_or_else(|| wrong("Code"))? as i32,
            name: self.ini.get(&section, "DisplayName").unwrap_or(name).to_owned(),
            menu_flags: entry("Flags").unwrap_or(Some(0)).ok_or_else(|| wrong("Flags"))?,
            attributes: entry("Attribs").unwrap_or(Some(0)).ok_or_else(|| wrong("Attribs"))?,
        })
    }

    /// The properties that its messages have.
    #[must_use]
    pub fn props(&self) -> Vec<FormProp> {
        let sections = self.ini.listed("Properties", "Property");
        sections.filter_map(|section| self.prop(section).ok()).collect()
    }

    fn prop(&self, name: &str) -> Result<FormProp, String> {
        let section = format!("Property.{name}");
        let entry = |key: &str| self.ini.get(&section, key);
        let type_code = entry("Type").and_then(number).and_then(|n| u16::try_from(n).ok());
        let choices = match entry("SpecialType").map(number) {
            None | Some(Some(0)) => None,
            Some(Some(1)) => Some(self.choices(entry("Enum1").unwrap_or_default())?),
            _ => return Err(format!("[{section}]: SpecialType is 0 or 1")),
        };
        Ok(FormProp {
            name: self.name(&section, "")?,
            type_code: type_code.ok_or_else(|| format!("[{section}] has no number Type"))?,
            display_name: entry("DisplayName").unwrap_or(name).to_owned(),
            kind: if choices.is_some() { FormPropKind::EnumProp } else { FormPropKind::Vanilla },
            choices,
        })
    }

    /// The name of a named property, from `NmidPropset`, `NmidString` and `NmidInteger`.
    fn name(&self, section: &str, before: &str) -> Result<NamedProp, String> {
        let entry = |key: &str| self.ini.get(section, &format!("{before}{key}"));
        let kind = match (entry("NmidString"), entry("NmidInteger")) {
            (Some(name), None) => NameKind::Name(name.to_owned()),
            (None, Some(id)) => {
                let id = number(id).ok_or_else(|| format!("[{section}]: no number {id:?}"))?;
                NameKind::Id(id as i32)
            }
            _ => return Err(format!("[{section}] wants one of NmidString and NmidInteger")),
        };
        let set = match (entry("NmidPropset"), &kind) {
            (Some(set), _) => guid(set).ok_or_else(|| format!("[{section}]: no GUID {set:?}"))?,
            (None, NameKind::Id(id)) if *id < 0x8000 => guids::PS_MAPI,
            (None, _) => guids::PS_PUBLIC_STRINGS,
        };
        Ok(NamedProp { set, kind })
    }

    fn choices(&self, name: &str) -> Result<FormChoices, String> {
        let section = format!("Enum1.{name}");
        let entry = |key: &str| self.ini.get(&section, key);
        let count = entry("EnumCount").and_then(number).filter(|count| *count <= 4096);
        let count = count.ok_or_else(|| format!("[{section}] has no number EnumCount"))?;
        let value = |index: u32| {
            let name = entry(&format!("Val.{index}.Display"))?;
            Some((name.to_owned(), number(entry(&format!("Val.{index}.Index"))?)?))
        };
        let values: Option<Vec<_>> = (1..=count).map(value).collect();
        // The page has the names of its entries both ways.
        let index = self.name(&section, "Idx").or_else(|_| self.name(&section, ""))?;
        let values = values.ok_or_else(|| format!("[{section}] has not all of its values"))?;
        Ok(FormChoices { index, values })
    }

    fn extension(&self, name: &str) -> Result<(NamedProp, Value), String> {
        let section = format!("Extension.{name}");
        let entry = |key: &str| self.ini.get(&section, key);
        let named = self.name(&section, "")?;
        let value = entry("Value").ok_or_else(|| format!("[{section}] has no Value"))?;
        // PT_LONG, PT_STRING8 and, as for properties of messages, PT_UNICODE.
        let value = match entry("Type").and_then(number) {
            Some(3) => {
                let number = number(value).ok_or_else(|| format!("[{section}]: no {value:?}"))?;
                Value::Long(number as i32)
            }
            Some(30 | 31) => Value::Unicode(value.to_owned()),
            _ => return Err(format!("[{section}]: Type is 3 or 30")),
        };
        Ok((named, value))
    }

    /// What it says of itself beyond what the pages name: the named properties of its form
    /// information object `[form-configuration-file-extensions-section]`.
    #[must_use]
    pub fn extensions(&self) -> Vec<(NamedProp, Value)> {
        let names = self.ini.listed("Extensions", "Extension");
        names.filter_map(|name| self.extension(name).ok()).collect()
    }

    /// The platforms that it has a server for.
    #[must_use]
    pub fn platforms(&self) -> Vec<String> {
        self.ini.listed("Platforms", "Platform").map(str::to_owned).collect()
    }

    /// The files of a platform, which may be those of another.
    fn platform_files(&self, name: &str) -> Vec<String> {
        self.ini.listed(&self.files_section(name), "File").map(str::to_owned).collect()
    }

    /// The section that has the files of a platform.
    fn files_section(&self, name: &str) -> String {
        let section = format!("Platform.{name}");
        let other = self.ini.get(&section, "LinkTo").map(|other| format!("Platform.{other}"));
        other.unwrap_or(section)
    }

    /// The files that it names.
    fn paths(&self, with_platforms: bool) -> Vec<String> {
        let icons = ["SmallIcon", "LargeIcon"].into_iter().filter_map(|key| self.text(key));
        let mut paths: Vec<String> = icons.map(str::to_owned).collect();
        if with_platforms {
            paths.extend(self.platforms().iter().flat_map(|name| self.platform_files(name)));
        }
        paths
    }

    /// A file that it came with, by the name that the configuration file has for it.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&[u8]> {
        self.files.get(name).map(Vec::as_slice)
    }

    /// The files of its server: the platform, a name without folders, and what is in it. Those of
    /// two platforms are often called the same.
    pub(super) fn server_files(&self) -> Vec<(String, &str, &[u8])> {
        let mut found = Vec::new();
        for platform in self.platforms() {
            for path in self.platform_files(&platform) {
                if let Some((path, bytes)) = self.files.get_key_value(&path)
                    && let Some(name) = file_name(path)
                {
                    found.push((platform.clone(), name, bytes.as_slice()));
                }
            }
        }
        found
    }

    /// Adds the platforms of another description of the form that this one lacks. Nothing else
    /// changes.
    pub(super) fn merge(&mut self, other: &FormDescription) {
        let known = self.platforms();
        let new = other.platforms().into_iter();
        for name in new.filter(|name| !known.iter().any(|k| k.eq_ignore_ascii_case(name))) {
            let number = self.platforms().len() + 1;
            self.ini.add("Platforms", &format!("Platform.{number}"), &name);
            let section = format!("Platform.{name}");
            // What a link of this form leads to may stand here, though it is not listed.
            if !self.ini.begin(&section) {
                continue;
            }
            let own = other.ini.entries(&section).iter();
            for (key, value) in own.filter(|(key, _)| !is_file(key) && !is_link(key)) {
                self.ini.add(&section, key, value);
            }
            // Not the link, but the files that it leads to: here, a platform of that name may have
            // others, or not be there.
            for (key, path) in other.ini.entries(&other.files_section(&name)) {
                if is_file(key) {
                    let path = self.add_file(&name, path, other.file(path));
                    self.ini.add(&section, key, &path);
                }
            }
        }
    }

    /// Adds a file of a platform that comes from elsewhere, and gives its name here: another one
    /// where the name is that of another file.
    fn add_file(&mut self, platform: &str, path: &str, bytes: Option<&[u8]>) -> String {
        let mut path = path.to_owned();
        let Some(bytes) = bytes else { return path };
        while self.file(&path).is_some_and(|there| there != bytes) {
            path = format!("{platform}\\{path}");
        }
        self.files.insert(path.clone(), bytes.to_vec());
        path
    }

    /// A configuration file that says the same, and the files that it names. Their names are new:
    /// short, with `stem` in front.
    pub(super) fn export(&self, stem: &str) -> (String, Vec<(String, &[u8])>) {
        let mut ini = self.ini.clone();
        let names: BTreeMap<&String, String> = self
            .files
            .keys()
            .enumerate()
            .map(|(index, path)| {
                let end = path.rsplit(['\\', '/']).next().unwrap_or(path);
                (path, format!("{stem}-{}-{end}", index + 1))
            })
            .collect();
        ini.change(|section, key, value| {
            let section = section.to_ascii_lowercase();
            let names_a_file = match section.strip_prefix("platform.") {
                Some(_) => is_file(key),
                None => section == "description" && key.to_ascii_lowercase().ends_with("icon"),
            };
            names_a_file.then(|| names.get(&value.to_owned()).cloned()).flatten()
        });
        let files = names.into_iter().map(|(path, name)| (name, self.files[path].as_slice()));
        (ini.text(), files.collect())
    }

    /// How a library keeps it.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let kept = Kept { text: self.ini.text(), files: self.files.clone() };
        postcard::to_allocvec(&kept).unwrap_or_default()
    }

    /// What [`to_bytes`](Self::to_bytes) has made.
    pub(super) fn from_bytes(bytes: &[u8]) -> Result<FormDescription, String> {
        let kept: Kept = postcard::from_bytes(bytes).map_err(|error| error.to_string())?;
        let form = FormDescription { ini: Ini::parse(&kept.text)?, files: kept.files };
        form.check()?;
        Ok(form)
    }

    /// The properties of its form information object `[imapiforminfoimapiprop]`.
    pub(super) fn properties(&self) -> Vec<PropValue> {
        let mut comment = String::new();
        for key in
            std::iter::once("Comment".to_owned()).chain((1..10).map(|n| format!("Comment{n}")))
        {
            if let Some(line) = self.text(&key) {
                comment.push_str(if comment.is_empty() { "" } else { "\r\n" });
                comment.push_str(line);
            }
        }
        let mut props = vec![
            tags::OBJECT_TYPE.with(ObjectType::FormInfo.to_raw() as i32),
            tags::MESSAGE_CLASS.with(self.message_class()),
            tags::DISPLAY_NAME.with(self.display_name()),
            tags::FORM_CLSID.with(self.class_id()),
            tags::FORM_HIDDEN.with(self.is_hidden()),
            tags::FORM_MESSAGE_BEHAVIOR.with(0),
            tags::COMMENT.with(comment),
        ];
        let texts = [
            (tags::FORM_VERSION, "Version"),
            (tags::FORM_CATEGORY, "Category"),
            (tags::FORM_CATEGORY_SUB, "Subcategory"),
            (tags::FORM_CONTACT_NAME, "Owner"),
            (tags::FORM_DESIGNER_NAME, "DesignerToolName"),
        ];
        props.extend(texts.into_iter().filter_map(|(tag, key)| Some(tag.with(self.text(key)?))));
        if let Some(designer) = self.text("DesignerToolGuid").and_then(guid) {
            props.push(tags::FORM_DESIGNER_GUID.with(designer));
        }
        let icons = [(tags::MINI_ICON, "SmallIcon"), (tags::ICON, "LargeIcon")];
        props.extend(
            icons
                .into_iter()
                .filter_map(|(tag, key)| Some(tag.with(self.file(self.text(key)?)?.to_vec()))),
        );
        props
    }
}

/// Whether an entry of a platform's section names a file.
fn is_file(key: &str) -> bool {
    key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("File"))
}

/// Whether an entry of a platform's section says whose files it has.
fn is_link(key: &str) -> bool {
    key.eq_ignore_ascii_case("LinkTo")
}

/// The name of a file, without the folders before it. `None`: what stands there would be another
/// file, a device or none, on one system or another.
fn file_name(path: &str) -> Option<&str> {
    let name = path.rsplit(['\\', '/']).next().unwrap_or(path);
    let bad = |c: char| c.is_control() || matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*');
    // Windows leaves full stops and spaces away at the end; "." and ".." are nothing else.
    let ends = name.is_empty() || name.ends_with(['.', ' ']);
    (!ends && !name.contains(bad) && !is_device(name)).then_some(name)
}

/// Whether Windows takes a name for that of a device, whatever follows a full stop.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_ascii_uppercase();
    let numbered = ["COM", "LPT"].iter().find_map(|start| stem.strip_prefix(start));
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$")
        || numbered.is_some_and(|number| {
            let mut digits = number.chars();
            // Superscripts are digits there.
            let one = digits.next().is_some_and(|c| matches!(c, '0'..='9' | '¹' | '²' | '³'));
            one && digits.next().is_none()
        })
}

/// A number, decimal or hexadecimal after 0x.
fn number(text: &str) -> Option<u32> {
    match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

/// A GUID in braces. One of the page's own samples closes with a bracket.
fn guid(text: &str) -> Option<Guid> {
    let text = text.trim().trim_start_matches('{').trim_end_matches(['}', ']']);
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    if lengths != [8, 4, 4, 4, 12] {
        return None;
    }
    u128::from_str_radix(&text.replace('-', ""), 16).ok().map(Guid::from_u128)
}
