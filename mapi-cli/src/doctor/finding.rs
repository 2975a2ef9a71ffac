//! What a step found, and how it is told: to the person at the terminal in full, in a report to
//! others without what tells of a person.

use std::collections::HashMap;
use std::fmt::Write;

use mapi_session::Error;
use serde::{Serialize, Serializer};

use crate::failure::Failure;

/// A step of the examination.
#[derive(Debug, Serialize)]
pub(crate) struct Finding {
    /// What was to be done.
    pub(crate) step: &'static str,
    /// By which calls of MAPI.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) calls: Option<&'static str>,
    /// What came of it.
    pub(crate) result: Outcome,
    /// What was found, also where it failed in the end.
    pub(crate) facts: Vec<Fact>,
    /// What is wrong.
    pub(crate) troubles: Vec<Trouble>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Outcome {
    Ok,
    Failed,
    /// A step before it failed, without which it cannot be done.
    NotTried,
}

impl Finding {
    pub(crate) fn failed(&self) -> bool {
        self.result == Outcome::Failed
    }
}

/// Something found.
#[derive(Debug, Serialize)]
pub(crate) struct Fact {
    pub(crate) about: &'static str,
    pub(crate) value: Text,
}

/// Something wrong, and what to do about it.
#[derive(Debug, Serialize)]
pub(crate) struct Trouble {
    /// In full, with names and paths.
    pub(crate) message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) hint: Option<String>,
    /// As others may read it.
    #[serde(skip)]
    shared: Text,
}

impl Trouble {
    pub(crate) fn new(text: Text) -> Trouble {
        Trouble { message: text.full(), hint: None, shared: text }
    }

    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Trouble {
        self.hint = Some(hint.into());
        self
    }
}

/// An error in full may hold anything: a profile's name, a provider's text about an address. Its
/// code, method, library and property hold nothing of the kind.
impl From<Error> for Trouble {
    fn from(error: Error) -> Trouble {
        let mut shared = error.method().to_owned();
        if let Some(library) = error.library() {
            let _ = write!(shared, " in {}", library.rsplit(['\\', '/']).next().unwrap_or(library));
        }
        if let Some(tag) = error.property() {
            let _ = write!(shared, ", property {tag:?}");
        }
        let _ = write!(shared, ": {}", error.code());
        if let Some(meaning) = error.code().meaning() {
            let _ = write!(shared, ": {meaning}");
        }
        let failure = Failure::from(error);
        Trouble { message: failure.message, hint: failure.hint, shared: Text::from(shared) }
    }
}

/// Text of which parts may be private.
#[derive(Debug, Clone, Default)]
pub(crate) struct Text(Vec<Part>);

#[derive(Debug, Clone)]
enum Part {
    Plain(String),
    Private(Private),
}

/// What tells of a person.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Private {
    /// `name`, `address`, `folder`.
    pub(crate) kind: &'static str,
    pub(crate) text: String,
}

impl Text {
    /// Goes on with text that anybody may read.
    pub(crate) fn plain(mut self, text: impl Into<String>) -> Text {
        self.0.push(Part::Plain(text.into()));
        self
    }

    /// Goes on with text that is private.
    pub(crate) fn private(mut self, kind: &'static str, text: impl Into<String>) -> Text {
        self.0.push(Part::Private(Private { kind, text: text.into() }));
        self
    }

    /// Goes on with a path. The folder tells of a person unless it is Windows' or that of programs.
    pub(crate) fn path(self, path: &str) -> Text {
        let end = path.rfind(['\\', '/']).map_or(0, |end| end + 1);
        let (folder, name) = path.split_at(end);
        let lower = folder.to_ascii_lowercase();
        let common = [r":\windows\", r":\program files\", r":\program files (x86)\"];
        let common = common.iter().any(|c| lower.get(1..).is_some_and(|l| l.starts_with(c)));
        match folder {
            "" => self.plain(name),
            _ if common => self.plain(path),
            _ => {
                let (folder, separator) = folder.split_at(folder.len() - 1);
                self.private("folder", folder).plain(format!("{separator}{name}"))
            }
        }
    }

    fn full(&self) -> String {
        self.with(&mut |private| private.text.clone())
    }

    fn with(&self, show: &mut dyn FnMut(&Private) -> String) -> String {
        self.0
            .iter()
            .map(|part| match part {
                Part::Plain(text) => text.clone(),
                Part::Private(private) => show(private),
            })
            .collect()
    }
}

impl<T: Into<String>> From<T> for Text {
    fn from(text: T) -> Text {
        Text::default().plain(text)
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.full())
    }
}

/// The findings as lines; `show` tells how private text is shown.
pub(crate) fn lines(findings: &[Finding], show: &mut dyn FnMut(&Private) -> String) -> Vec<String> {
    told(findings, show, true)
}

fn told(findings: &[Finding], show: &mut dyn FnMut(&Private) -> String, full: bool) -> Vec<String> {
    let mut lines = Vec::new();
    for (number, finding) in findings.iter().enumerate() {
        let result = match finding.result {
            Outcome::Ok => "ok",
            Outcome::Failed => "FAILED",
            Outcome::NotTried => "not tried",
        };
        let calls = finding.calls.map(|calls| format!("  [{calls}]")).unwrap_or_default();
        lines.push(format!("{:2} {result:<9}  {}{calls}", number + 1, finding.step));
        for fact in &finding.facts {
            lines.push(format!("      {:<14} {}", fact.about, fact.value.with(show)));
        }
        for trouble in &finding.troubles {
            let said = if full { trouble.message.clone() } else { trouble.shared.with(show) };
            lines.push(format!("      {said}"));
            if let Some(hint) = &trouble.hint {
                lines.push(format!("      hint: {hint}"));
            }
        }
    }
    lines
}

/// The findings for others to read: what is private is numbered unless `names` are wanted.
pub(crate) fn report(findings: &[Finding], names: bool) -> String {
    let mut text = format!("mapi {} doctor\n", env!("CARGO_PKG_VERSION"));
    let lines = if names {
        text.push_str("Names, addresses and folders are in it.\n\n");
        lines(findings, &mut |private| private.text.clone())
    } else {
        text.push_str(
            "Names, addresses and folders are left out: [name 1] is one name wherever it stands.\n\n",
        );
        let mut seen: HashMap<Private, usize> = HashMap::new();
        let mut counts: HashMap<&'static str, usize> = HashMap::new();
        told(
            findings,
            &mut |private| {
                let number = *seen.entry(private.clone()).or_insert_with(|| {
                    let count = counts.entry(private.kind).or_default();
                    *count += 1;
                    *count
                });
                format!("[{} {number}]", private.kind)
            },
            false,
        )
    };
    for line in lines {
        text.push_str(&line);
        text.push('\n');
    }
    text
}
