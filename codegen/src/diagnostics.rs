//! What is wrong with a spec: each violation with its place, shown as a compiler shows one.

use std::fmt;
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};

/// A file of the spec as it was read.
#[derive(Debug, Clone)]
pub struct Source {
    /// How diagnostics name it.
    pub path: String,
    /// Its text; empty if it could not be read.
    pub text: String,
}

/// Which of the spec's sources something stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub(crate) usize);

/// A place in a source: some of its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The source.
    pub file: FileId,
    /// The bytes.
    pub range: Range<usize>,
}

macro_rules! rules {
    ($($(#[doc = $doc:literal])* $name:ident,)*) => {
        /// What a spec must hold to. Each rule has a golden error test.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $($(#[doc = $doc])* $name,)*
        }

        impl Rule {
            /// Every rule.
            pub const ALL: &[Rule] = &[$(Rule::$name),*];

            /// Its name, as diagnostics show it: `unknown-flag-set`.
            #[must_use]
            pub fn name(self) -> String {
                kebab(match self { $(Rule::$name => stringify!($name)),* })
            }
        }
    };
}

rules! {
    /// A file or folder of the spec can be read.
    ReadFile,
    /// A file is at most 8 MiB, and all of a spec 32 MiB.
    FileSize,
    /// A file is UTF-8.
    Utf8,
    /// A file is well-formed YAML, with a bounded number of values, aliases and levels.
    Syntax,
    /// Every key is one of the format's.
    UnknownKey,
    /// Every key that the format demands is there.
    MissingKey,
    /// Every value is of the type that the format demands.
    WrongType,
    /// A name is an identifier of C and Rust.
    BadName,
    /// No two interfaces have the same name or IID.
    DuplicateInterface,
    /// No two methods of an interface have the same name.
    DuplicateMethod,
    /// No two functions or callbacks have the same name.
    DuplicateFunction,
    /// No two parameters of a method have the same name.
    DuplicateParam,
    /// No two structures have the same name.
    DuplicateStruct,
    /// No two fields of a structure have the same name.
    DuplicateField,
    /// No two flag sets have the same name.
    DuplicateFlagSet,
    /// No two members of a flag set have the same name, Rust name or value.
    DuplicateFlag,
    /// No two status codes have the same name or value.
    DuplicateCode,
    /// No two GUIDs have the same name.
    DuplicateGuid,
    /// No two groups of constants, and no two constants of a group, have the same name.
    DuplicateConstant,
    /// No two properties have the same name.
    DuplicateProperty,
    /// No two properties have the same tag, unless one says that it shares it.
    DuplicateTag,
    /// No two named properties have the same name, or the same number or text in their set.
    DuplicateNamedProperty,
    /// No two tables have the same name.
    DuplicateTable,
    /// No two columns of a table show the same property.
    DuplicateColumn,
    /// Methods stand in the order of their slots, which follow those of the base without a gap.
    SlotOrder,
    /// A base is an interface of the spec, or `IUnknown`.
    UnknownBase,
    /// No interface extends itself.
    BaseCycle,
    /// In a file, a base stands before the interfaces that extend it.
    BaseOrder,
    /// An interface that is referred to is in the spec.
    UnknownInterface,
    /// A method that is referred to is in the spec.
    UnknownMethod,
    /// A C type is a number, a structure or an interface of the spec, and fits its place.
    UnknownType,
    /// A flag set that is referred to is in the spec.
    UnknownFlagSet,
    /// A flag that is referred to is in its set.
    UnknownFlag,
    /// A status code that is referred to is in the spec.
    UnknownCode,
    /// A property that is referred to is in the spec.
    UnknownProperty,
    /// An object that a property is found on is one that an interface of the spec names.
    UnknownObject,
    /// A property type is one of MAPI's.
    UnknownPropType,
    /// A difference of a header is about an entry of the spec, once.
    UnknownEntry,
    /// A property set is a GUID of the spec.
    UnknownGuid,
    /// `count` and `iid_is` name parameters of the same method.
    UnknownParam,
    /// A GUID is 8-4-4-4-12 hexadecimal digits.
    BadGuid,
    /// A method has a safe wrapper, or says why there is none.
    ClientOrReason,
    /// A property of type PT_OBJECT says what it opens as, or why it does not.
    OpensOrReason,
    /// A key stands only where it means something.
    Misplaced,
    /// Members of a set of bits are bits; those of an enumeration are not combined.
    BitsAndOrdinals,
    /// Offsets, size and alignment of a structure are what the C rules of x86-64 give.
    StructLayout,
    /// No two things get the same name in Rust.
    NameCollision,
    /// The parameters of a method with a wrapper have a form in safe Rust.
    Role,
    /// What is always there refers to nothing that a cargo feature brings.
    NeedsFeature,
    /// A property of an extension has an identifier that is free for it.
    ReservedId,
    /// A property of an extension has no other property's identifier with another type.
    ClashingId,
}

impl Rule {
    /// Whether it says that a name is missing: not to be trusted while an entry is unreadable.
    pub(crate) fn is_lookup(self) -> bool {
        matches!(
            self,
            Rule::UnknownBase
                | Rule::UnknownInterface
                | Rule::UnknownMethod
                | Rule::UnknownType
                | Rule::UnknownFlagSet
                | Rule::UnknownFlag
                | Rule::UnknownCode
                | Rule::UnknownProperty
                | Rule::UnknownObject
                | Rule::UnknownGuid
                | Rule::UnknownEntry
        )
    }
}

fn kebab(camel: &str) -> String {
    let mut out = String::new();
    for (i, c) in camel.char_indices() {
        if c.is_ascii_uppercase() && i > 0 {
            out.push('-');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// One violation.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// The rule that does not hold.
    pub rule: Rule,
    /// Where.
    pub place: Place,
    /// What is wrong, naming the entry.
    pub title: String,
    /// What was expected, beside the underlined text.
    pub label: String,
    /// Another place that has to do with it, and what is there.
    pub other: Option<(Place, String)>,
    /// What to do, for example the nearest valid name.
    pub help: Option<String>,
}

/// Violations that are shown as text; the rest are counted.
pub const MAX_SHOWN: usize = 100;

/// All violations of a spec, ordered by place.
#[derive(Debug, Clone)]
pub struct Diagnostics {
    pub(crate) sources: Vec<Source>,
    pub(crate) list: Vec<Diagnostic>,
}

impl Diagnostics {
    pub(crate) fn new(sources: Vec<Source>, mut list: Vec<Diagnostic>) -> Diagnostics {
        list.sort_by(|a, b| {
            let key = |d: &Diagnostic| (d.place.file, d.place.range.start, d.rule);
            key(a).cmp(&key(b)).then_with(|| a.title.cmp(&b.title))
        });
        Diagnostics { sources, list }
    }

    /// The violations.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// Path, line and column (both from 1, in characters) of a violation.
    #[must_use]
    pub fn position(&self, diagnostic: &Diagnostic) -> (&str, usize, usize) {
        let source = &self.sources[diagnostic.place.file.0];
        let before = &source.text[..clamp(&source.text, diagnostic.place.range.start)];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |l| l.chars().count()) + 1;
        (&source.path, line, column)
    }

    /// The first [`MAX_SHOWN`] violations as text, with colour for a terminal or without.
    #[must_use]
    pub fn render(&self, colour: bool) -> String {
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        let mut out = String::new();
        for diagnostic in self.list.iter().take(MAX_SHOWN) {
            out.push_str(&self.render_one(&renderer, diagnostic));
            out.push_str("\n\n");
        }
        let n = self.list.len();
        if n > MAX_SHOWN {
            out.push_str(&format!("{} more are not shown\n", n - MAX_SHOWN));
        }
        out.push_str(&format!(
            "{n} {} in the spec; nothing was written\n",
            if n == 1 { "error" } else { "errors" }
        ));
        out
    }

    fn render_one(&self, renderer: &Renderer, diagnostic: &Diagnostic) -> String {
        let primary = (&diagnostic.place, AnnotationKind::Primary, diagnostic.label.as_str());
        let other =
            diagnostic.other.as_ref().map(|(p, l)| (p, AnnotationKind::Context, l.as_str()));
        let title =
            Level::ERROR.primary_title(diagnostic.title.as_str()).id(diagnostic.rule.name());
        let mut group = match other {
            Some(other) if other.0.file == primary.0.file => {
                title.element(self.snippet(&[primary, other]))
            }
            Some(other) => title.element(self.snippet(&[primary])).element(self.snippet(&[other])),
            None => title.element(self.snippet(&[primary])),
        };
        if let Some(help) = &diagnostic.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        renderer.render(&[group])
    }

    /// Places of one file. The renderer gets the lines from the first to the last of them only, as
    /// it looks at all that it gets.
    fn snippet<'a>(
        &'a self,
        places: &[(&Place, AnnotationKind, &'a str)],
    ) -> Snippet<'a, Annotation<'a>> {
        let source = &self.sources[places[0].0.file.0];
        let text = source.text.as_str();
        let range = |place: &Place| {
            let start = clamp(text, place.range.start);
            start..clamp(text, place.range.end).max(start)
        };
        let first = places.iter().map(|(p, ..)| range(p).start).min().unwrap_or(0);
        let last = places.iter().map(|(p, ..)| range(p).end).max().unwrap_or(0);
        let begin = text[..first].rfind('\n').map_or(0, |at| at + 1);
        let end = text[last..].find('\n').map_or(text.len(), |at| last + at + 1);
        let line = text[..begin].matches('\n').count() + 1;
        let shown = Snippet::source(&text[begin..end]).line_start(line);
        shown.path(source.path.as_str()).fold(true).annotations(places.iter().map(
            |(place, kind, label)| {
                let range = range(place);
                kind.span(range.start - begin..range.end - begin).label(*label)
            },
        ))
    }
}

/// The nearest place at or before `at` where text may be cut.
fn clamp(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl std::error::Error for Diagnostics {}

/// The candidate that looks most like `name`, if any looks like it.
pub(crate) fn nearest<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|c| (strsim::jaro_winkler(&name.to_lowercase(), &c.to_lowercase()), c))
        .filter(|(score, _)| *score > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, c)| c)
}
