//! From YAML files to spec types, each value with the place it was read from.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use serde_yaml::budget::BudgetBreach;
use serde_yaml::{Error as YamlError, Location};

use crate::diagnostics::{Diagnostic, FileId, Place, Rule, Source, nearest};
use crate::spec::{At, SpecFile};

/// Larger files are refused before they are read: 8 MiB.
pub const MAX_FILE: u64 = 8 << 20;

/// All files of a spec together are at most as large: 32 MiB.
pub const MAX_SPEC: u64 = 32 << 20;

/// A file has at most so many values, those that aliases stand for among them.
pub const MAX_VALUES: usize = 250_000;

/// Folders deeper than this are not looked into.
const MAX_DEPTH: usize = 16;

/// Broken entries of one file that are shown in one run.
const MAX_ERRORS: usize = 50;

/// Bytes that are parsed again for the sake of further errors of one file.
const MAX_PARSED_AGAIN: usize = 32 << 20;

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
    let mut found = Found::default();
    match fs::metadata(root) {
        // What is no folder says so itself when it is read.
        Ok(meta) if !meta.is_dir() => found.files.push(root.to_owned()),
        _ => walk(root, 0, &mut found, &mut spec),
    }
    found.files.sort();
    let mut left = MAX_SPEC;
    for path in found.files {
        let shown = show(&path);
        match read(&path, left) {
            Ok(bytes) => {
                left -= bytes.len() as u64;
                spec.add(shown, bytes);
            }
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

/// What lies below a folder.
#[derive(Default)]
struct Found {
    files: Vec<PathBuf>,
    /// Folders by where they really are, and the name that each was found under.
    folders: BTreeMap<PathBuf, PathBuf>,
}

fn walk(folder: &Path, depth: usize, found: &mut Found, spec: &mut Spec) {
    let mut refuse = |title: String, label: &str| {
        spec.unreadable(show(folder), Rule::ReadFile, title, label.to_owned());
    };
    if depth > MAX_DEPTH {
        return refuse(
            format!("the folder lies more than {MAX_DEPTH} folders deep"),
            "not looked into",
        );
    }
    if depth > 0 && is_yaml(folder) {
        return refuse("this is a folder, yet it is called like a file".to_owned(), YAML_FILE);
    }
    let entries = folder.canonicalize().and_then(|real| {
        let first = found.folders.insert(real, folder.to_owned());
        let entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
        Ok((first, entries.collect::<std::io::Result<Vec<_>>>()?))
    });
    match entries {
        Ok((None, mut paths)) => {
            paths.sort();
            for path in paths {
                if path.is_dir() {
                    walk(&path, depth + 1, found, spec);
                } else if is_yaml(&path) {
                    found.files.push(path);
                }
            }
        }
        Ok((Some(first), _)) => refuse(
            format!("the folder is a link to `{}`, which is in the spec already", show(&first)),
            "expected each folder once",
        ),
        Err(e) => {
            refuse(format!("the folder cannot be read: {e}"), "expected a folder of YAML files");
        }
    }
}

fn is_yaml(path: &Path) -> bool {
    path.extension().is_some_and(|e| e == "yaml" || e == "yml")
}

const YAML_FILE: &str = "expected a YAML file";

/// Reads a file of at most `MAX_FILE` bytes, where no more than `left` may follow.
fn read(path: &Path, left: u64) -> Result<Vec<u8>, Unreadable> {
    let io = |e: std::io::Error| {
        (Rule::ReadFile, format!("the file cannot be read: {e}"), YAML_FILE.to_owned())
    };
    let meta = fs::metadata(path).map_err(io)?;
    // Opening a pipe would wait for whoever writes to it.
    if !meta.is_file() {
        let title = "this is a pipe, a device or a socket".to_owned();
        return Err((Rule::ReadFile, title, YAML_FILE.to_owned()));
    }
    if meta.len() > MAX_FILE {
        return Err(too_large(meta.len()));
    }
    let mut bytes = Vec::new();
    // It may grow while it is read, and some files do not tell how large they are.
    let most = MAX_FILE.min(left);
    File::open(path).map_err(io)?.take(most + 1).read_to_end(&mut bytes).map_err(io)?;
    match bytes.len() as u64 {
        size if size > MAX_FILE => Err(too_large(size)),
        size if size > left => Err((
            Rule::FileSize,
            format!("with this file, the spec has more than {MAX_SPEC} bytes"),
            "not read, nor is what follows it".to_owned(),
        )),
        _ => Ok(bytes),
    }
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
            // A byte order mark is no part of the first line.
            Ok(text) => text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text),
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
        let options = serde_yaml::options! {
            budget: serde_yaml::budget! {
                max_nodes: MAX_VALUES,
                // With aliases a text counts as often as it is used.
                max_total_scalar_bytes: 2 * MAX_FILE as usize,
            },
            strict_booleans: true,
            // `!include` and its kind would be passed over.
            reject_unsupported_tags: true,
        };
        match serde_yaml::from_str_with_options::<Option<SpecFile>>(&rest, options) {
            Ok(parsed) => return (parsed, problems),
            Err(e) => {
                let problem = describe(file, text, e.without_snippet());
                let at = problem.place.range.start;
                let syntax = problem.rule == Rule::Syntax;
                problems.push(problem);
                let again = problems.len() < MAX_ERRORS
                    && problems.len().saturating_mul(text.len()) < MAX_PARSED_AGAIN;
                if syntax || !again || !blank_entry(&mut rest, at) {
                    return (None, problems);
                }
            }
        }
    }
}

/// Blanks the top-level list entry that the byte `at` is part of. Places stay what they were.
fn blank_entry(text: &mut String, at: usize) -> bool {
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    // The list's own indentation is that of the first entry after its key.
    let (mut in_list, mut depth) = (false, None);
    let mut entry: Option<usize> = None;
    let mut end = text.len();
    let mut next = 0;
    for line in text.split_inclusive('\n') {
        let begin = next;
        next += line.len();
        let content = line.trim_start();
        if content.is_empty() || content.starts_with('#') {
            continue;
        }
        let is_entry = content.starts_with('-');
        let indent = indent(line);
        if begin > at {
            if depth.is_some_and(|depth| indent < depth || (indent == depth && is_entry)) {
                end = begin;
                break;
            }
        } else if indent == 0 && !is_entry {
            (in_list, depth, entry) = (true, None, None);
        } else if in_list && indent == *depth.get_or_insert(indent) && is_entry {
            entry = Some(begin);
        }
    }
    let Some(begin) = entry else { return false };
    let blank: String = text[begin..end]
        .bytes()
        .map(|b| if matches!(b, b'\n' | b'\r') { b as char } else { ' ' })
        .collect();
    text.replace_range(begin..end, &blank);
    true
}

fn describe(file: FileId, text: &str, error: &YamlError) -> Diagnostic {
    let at = |location: Option<Location>| {
        let range = location.map(|at| range_of(at).unwrap_or_else(|| line_column(text, at)));
        Place { file, range: widen(text, range.unwrap_or(0..0)) }
    };
    let quoted = |list: &[&str]| {
        let list: Vec<String> = list.iter().map(|n| format!("`{n}`")).collect();
        list.join(", ")
    };
    let mut diagnostic = Diagnostic {
        rule: Rule::WrongType,
        place: at(error.location()),
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
            let expected = match *expected {
                "mapping start" => "keys with their values",
                "sequence start" => "a list",
                other => other,
            };
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
            diagnostic.label = syntax(other);
        }
    }
    diagnostic
}

/// What the parser says, without the place.
fn syntax(error: &YamlError) -> String {
    match error {
        YamlError::AliasError { error, .. } => syntax(error),
        YamlError::Budget { breach: BudgetBreach::Nodes { .. }, .. } => {
            format!("expected at most {MAX_VALUES} values in a file, what aliases repeat included")
        }
        YamlError::Budget { breach: BudgetBreach::ScalarBytes { .. }, .. } => {
            "the aliases up to here repeat too much text".to_owned()
        }
        YamlError::Budget { .. } | YamlError::AliasReplayLimitExceeded { .. } => {
            "too many anchors, aliases or levels".to_owned()
        }
        YamlError::MultipleDocuments { .. } => "expected one document in a file".to_owned(),
        YamlError::RecursiveReferencesRequireWeakTypes { .. } => {
            "the alias stands inside of what it stands for".to_owned()
        }
        other => {
            let text = other.to_string();
            let text = text.lines().next().unwrap_or_default();
            text.split(" at line ").next().unwrap_or(text).to_owned()
        }
    }
}

fn range_of(location: Location) -> Option<std::ops::Range<usize>> {
    let span = location.span();
    let start = usize::try_from(span.byte_offset()?).ok()?;
    let len = usize::try_from(span.byte_len()?).ok()?;
    Some(start..start.checked_add(len)?)
}

/// A place that is known by its line and column only, both from 1, in characters.
fn line_column(text: &str, at: Location) -> std::ops::Range<usize> {
    let number = |n: u64| usize::try_from(n).unwrap_or(usize::MAX).saturating_sub(1);
    let line = match number(at.line()) {
        0 => 0,
        n => text.match_indices('\n').nth(n - 1).map_or(text.len(), |(i, _)| i + 1),
    };
    let length: usize = text[line..].chars().take(number(at.column())).map(char::len_utf8).sum();
    line + length..line + length
}

/// Keeps a range in the text and on one line, at least one word wide where there is one.
fn widen(text: &str, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let mut start = range.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = range.end.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    // Only what is shown is looked at: a file may be one long line.
    let rest = if end > start { &text[start..end] } else { &text[start..] };
    let separators: &[char] = if end > start { &['\n'] } else { &['\n', ':', ',', '}', ']', ' '] };
    start..start + rest.find(separators).unwrap_or(rest.len())
}

/// Where a value was read from.
pub(crate) fn place<T>(file: FileId, text: &str, value: &At<T>) -> Place {
    let range = range_of(value.referenced).unwrap_or(0..0);
    Place { file, range: widen(text, range) }
}
