//! From YAML files to spec types, each value with the place it was read from.

use std::path::{Path, PathBuf};

use serde_yaml::{Error as YamlError, Location};

use crate::diagnostics::{Diagnostic, FileId, Place, Rule, Source, nearest};
use crate::spec::{At, SpecFile};

/// Larger files are refused before they are read.
pub const MAX_FILE: u64 = 8 << 20;

/// Folders deeper than this are not looked into.
const MAX_DEPTH: usize = 16;

/// Broken entries of one file that are shown in one run.
const MAX_ERRORS: usize = 50;

/// A spec as it was read: its sources, what they say, and what could not be read.
#[derive(Debug, Default)]
pub struct Spec {
    pub(crate) sources: Vec<Source>,
    pub(crate) files: Vec<(FileId, SpecFile)>,
    pub(crate) problems: Vec<Diagnostic>,
    /// The first file of a user's own spec, where that extends another.
    pub(crate) own_from: Option<FileId>,
}

impl Spec {
    /// The files that were read.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.sources.iter()
    }

    /// This spec with a user's own beside it, which may refer to it.
    #[must_use]
    pub fn extended_by(mut self, own: Spec) -> Spec {
        let first = self.sources.len();
        let moved = |file: FileId| FileId(file.0 + first);
        self.sources.extend(own.sources);
        self.files.extend(own.files.into_iter().map(|(file, content)| (moved(file), content)));
        self.problems.extend(own.problems.into_iter().map(|mut problem| {
            problem.place.file = moved(problem.place.file);
            if let Some((place, _)) = &mut problem.other {
                place.file = moved(place.file);
            }
            problem
        }));
        self.own_from = Some(FileId(first));
        self
    }

    /// Whether a file is a user's, who extends another spec.
    pub(crate) fn is_own(&self, file: FileId) -> bool {
        self.own_from.is_some_and(|first| file >= first)
    }

    /// What the user's files say.
    pub(crate) fn own_files(&self) -> impl Iterator<Item = &SpecFile> {
        self.files.iter().filter(|(file, _)| self.is_own(*file)).map(|(_, content)| content)
    }
}

/// Reads all `.yaml` files under a folder, or one file. What cannot be read is kept for
/// [`check`](crate::check), which shows it beside the violations.
#[must_use]
pub fn load(root: &Path) -> Spec {
    let mut spec = Spec::default();
    let mut paths = Vec::new();
    if root.is_file() {
        paths.push(root.to_owned());
    } else {
        walk(root, 0, &mut paths, &mut spec);
    }
    paths.sort();
    for path in paths {
        let shown = show(&path);
        match read(&path) {
            Ok(bytes) => spec.add(shown, bytes),
            Err((rule, title, label)) => spec.unreadable(shown, rule, title, label),
        }
    }
    spec
}

/// Reads a spec from memory: pairs of a path, for diagnostics, and the bytes of a file. The order
/// does not matter.
#[must_use]
pub fn load_files(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Spec {
    let mut files: Vec<_> = files.into_iter().collect();
    files.sort();
    let mut spec = Spec::default();
    for (path, bytes) in files {
        spec.add(path, bytes);
    }
    spec
}

type Unreadable = (Rule, String, String);

fn walk(folder: &Path, depth: usize, paths: &mut Vec<PathBuf>, spec: &mut Spec) {
    if depth > MAX_DEPTH {
        spec.unreadable(
            show(folder),
            Rule::ReadFile,
            format!("the folder lies more than {MAX_DEPTH} folders deep"),
            "not looked into".to_owned(),
        );
        return;
    }
    let entries = std::fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    match entries {
        Ok(entries) => {
            for entry in entries {
                let path = entry.path();
                if path.is_dir() {
                    walk(&path, depth + 1, paths, spec);
                } else if path.extension().is_some_and(|e| e == "yaml" || e == "yml") {
                    paths.push(path);
                }
            }
        }
        Err(e) => spec.unreadable(
            show(folder),
            Rule::ReadFile,
            format!("the folder cannot be read: {e}"),
            "expected a folder of YAML files".to_owned(),
        ),
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Unreadable> {
    let io = |e: std::io::Error| {
        (Rule::ReadFile, format!("the file cannot be read: {e}"), "expected a YAML file".to_owned())
    };
    let size = std::fs::metadata(path).map_err(io)?.len();
    if size > MAX_FILE {
        return Err(too_large(size));
    }
    std::fs::read(path).map_err(io)
}

fn too_large(size: u64) -> Unreadable {
    (
        Rule::FileSize,
        format!("the file has {size} bytes"),
        format!("a file of the spec has at most {MAX_FILE} bytes"),
    )
}

fn show(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

impl Spec {
    fn unreadable(&mut self, path: String, rule: Rule, title: String, label: String) {
        let file = FileId(self.sources.len());
        self.sources.push(Source { path, text: String::new() });
        let place = Place { file, range: 0..0 };
        self.problems.push(Diagnostic { rule, place, title, label, other: None, help: None });
    }

    fn add(&mut self, path: String, bytes: Vec<u8>) {
        if bytes.len() as u64 > MAX_FILE {
            let (rule, title, label) = too_large(bytes.len() as u64);
            return self.unreadable(path, rule, title, label);
        }
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(e) => {
                let at = e.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(e.as_bytes()).into_owned();
                let file = FileId(self.sources.len());
                self.sources.push(Source { path, text });
                self.problems.push(Diagnostic {
                    rule: Rule::Utf8,
                    place: Place { file, range: at..at + '\u{FFFD}'.len_utf8() },
                    title: "the file is not UTF-8".to_owned(),
                    label: "this byte does not belong to a character".to_owned(),
                    other: None,
                    help: Some("save the file as UTF-8".to_owned()),
                });
                return;
            }
        };
        let file = FileId(self.sources.len());
        let (parsed, problems) = parse(file, &text);
        self.problems.extend(problems);
        self.sources.push(Source { path, text });
        if let Some(parsed) = parsed {
            self.files.push((file, parsed));
        }
    }
}

/// Parses a file. The parser stops at the first error, so that an entry that has one is blanked
/// and the rest read again: each broken entry is shown, in one run.
fn parse(file: FileId, text: &str) -> (Option<SpecFile>, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let mut rest = text.to_owned();
    loop {
        let options = serde_yaml::options! { strict_booleans: true };
        match serde_yaml::from_str_with_options::<Option<SpecFile>>(&rest, options) {
            Ok(parsed) => return (parsed, problems),
            Err(e) => {
                let problem = describe(file, text, e.without_snippet());
                let line = text[..problem.place.range.start].matches('\n').count();
                let syntax = problem.rule == Rule::Syntax;
                problems.push(problem);
                if syntax || problems.len() >= MAX_ERRORS || !blank_entry(&mut rest, line) {
                    return (None, problems);
                }
            }
        }
    }
}

/// Blanks the top-level list entry that the line (from 0) is part of. Places stay what they were.
fn blank_entry(text: &mut String, line: usize) -> bool {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let indent = |l: &str| l.len() - l.trim_start_matches(' ').len();
    let is_blank = |l: &str| l.trim().is_empty() || l.trim_start().starts_with('#');
    if line >= lines.len() {
        return false;
    }
    // The entries of the list stand at the indentation of its first one.
    let section = (0..=line)
        .rev()
        .find(|i| indent(lines[*i]) == 0 && !is_blank(lines[*i]) && !lines[*i].starts_with('-'));
    let Some(section) = section else { return false };
    let Some(first) = (section + 1..lines.len()).find(|i| !is_blank(lines[*i])) else {
        return false;
    };
    let depth = indent(lines[first]);
    let starts = |l: &str| indent(l) == depth && l.trim_start().starts_with('-');
    let Some(start) = (section + 1..=line).rev().find(|i| starts(lines[*i])) else {
        return false;
    };
    let end = (start + 1..lines.len())
        .find(|i| !is_blank(lines[*i]) && (starts(lines[*i]) || indent(lines[*i]) < depth))
        .unwrap_or(lines.len());
    let mut out = String::with_capacity(text.len());
    for (i, l) in lines.iter().enumerate() {
        if (start..end).contains(&i) {
            out.extend(l.bytes().map(|b| if b == b'\n' || b == b'\r' { b as char } else { ' ' }));
        } else {
            out.push_str(l);
        }
    }
    *text = out;
    true
}

fn describe(file: FileId, text: &str, error: &YamlError) -> Diagnostic {
    let location = error.location();
    let at = |location: Option<Location>| {
        let range = location.and_then(range_of).unwrap_or(0..0);
        Place { file, range: widen(text, range) }
    };
    let quoted = |list: &[&str]| {
        let list: Vec<String> = list.iter().map(|n| format!("`{n}`")).collect();
        list.join(", ")
    };
    let mut diagnostic = Diagnostic {
        rule: Rule::WrongType,
        place: at(location),
        title: String::new(),
        label: String::new(),
        other: None,
        help: None,
    };
    match error {
        YamlError::SerdeUnknownField { field, expected, .. } => {
            diagnostic.rule = Rule::UnknownKey;
            diagnostic.title = format!("the key `{field}` is not part of the format");
            diagnostic.label = format!("expected one of {}", quoted(expected));
            diagnostic.help = nearest(field, expected.iter().copied())
                .map(|n| format!("the nearest key is `{n}`"));
        }
        YamlError::SerdeMissingField { field, .. } => {
            diagnostic.rule = Rule::MissingKey;
            diagnostic.title = format!("the key `{field}` is missing");
            diagnostic.label = format!("this entry needs `{field}`");
        }
        YamlError::SerdeUnknownVariant { variant, expected, .. } => {
            diagnostic.title = format!("`{variant}` is not a value of this key");
            diagnostic.label = format!("expected one of {}", quoted(expected));
            diagnostic.help = nearest(variant, expected.iter().copied())
                .map(|n| format!("the nearest value is `{n}`"));
        }
        YamlError::SerdeInvalidType { unexpected, expected, .. }
        | YamlError::SerdeInvalidValue { unexpected, expected, .. } => {
            diagnostic.title = format!("the value is {unexpected}");
            diagnostic.label = format!("expected {expected}");
        }
        YamlError::InvalidScalar { ty, .. } => {
            diagnostic.title = "the value is of another type".to_owned();
            diagnostic.label = format!("expected a value of type {ty}");
        }
        YamlError::Unexpected { expected, .. } => {
            diagnostic.title = "the value is of another kind".to_owned();
            diagnostic.label = format!("expected {expected}");
        }
        YamlError::InvalidBooleanStrict { .. } => {
            diagnostic.title = "the value is no truth value".to_owned();
            diagnostic.label = "expected `true` or `false`".to_owned();
        }
        YamlError::DuplicateMappingKey { key, .. } => {
            diagnostic.rule = Rule::UnknownKey;
            let key = key.as_deref().unwrap_or("?");
            diagnostic.title = format!("the key `{key}` stands here twice");
            diagnostic.label = "expected each key once".to_owned();
        }
        YamlError::NullIntoString { .. } => {
            diagnostic.title = "the value is empty".to_owned();
            diagnostic.label = "expected text".to_owned();
        }
        other => {
            diagnostic.rule = Rule::Syntax;
            diagnostic.title = "the file cannot be read as YAML".to_owned();
            diagnostic.label = other.to_string().lines().next().unwrap_or_default().to_owned();
        }
    }
    diagnostic
}

fn range_of(location: Location) -> Option<std::ops::Range<usize>> {
    let span = location.span();
    let start = usize::try_from(span.byte_offset()?).ok()?;
    let len = usize::try_from(span.byte_len()?).ok()?;
    Some(start..start.checked_add(len)?)
}

/// Keeps a range in the text and on one line, at least one character wide where there is one.
fn widen(text: &str, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let mut start = range.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let line_end = text[start..].find('\n').map_or(text.len(), |n| start + n);
    let word =
        text[start..line_end].find([':', ',', '}', ']', ' ']).map_or(line_end, |n| start + n);
    let end = if range.end > start { range.end.min(line_end) } else { word };
    start..end.max(start)
}

/// Where a value was read from.
pub(crate) fn place<T>(file: FileId, text: &str, value: &At<T>) -> Place {
    let range = range_of(value.referenced).unwrap_or(0..0);
    Place { file, range: widen(text, range) }
}
