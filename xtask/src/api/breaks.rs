//! What two lists of a public API differ in, and whether CHANGELOG.md says so.

use std::collections::BTreeSet;
use std::fmt::Write;

/// How many lines of one kind a report shows.
const SHOWN: usize = 30;

/// What two lists differ in.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Difference {
    added: Vec<String>,
    removed: Vec<String>,
    /// What programs that were written for the old API may stumble over.
    breaks: Vec<String>,
}

impl Difference {
    pub(super) fn new(old: &str, new: &str) -> Difference {
        let (old, new): (BTreeSet<&str>, BTreeSet<&str>) =
            (old.lines().collect(), new.lines().collect());
        let owned = |lines: Vec<&str>| lines.into_iter().map(str::to_owned).collect();
        let removed: Vec<&str> = old.difference(&new).copied().collect();
        let added: Vec<&str> = new.difference(&old).copied().collect();
        let mut breaks = removed.clone();
        breaks.extend(added.iter().filter(|line| breaks_others(line, &old)));
        Difference { added: owned(added), removed: owned(removed), breaks: owned(breaks) }
    }

    /// The lines that differ, and the command that takes them for good; nothing when none does.
    pub(super) fn report(&self, name: &str) -> String {
        if self.added.is_empty() && self.removed.is_empty() {
            return String::new();
        }
        let mut out = format!("error: the public API of {name} is not what api/{name}.txt says\n");
        for (sign, lines) in [('-', &self.removed), ('+', &self.added)] {
            show(&mut out, &sign.to_string(), lines);
        }
        out.push_str("  if that is meant, take it into the list: cargo xtask api\n");
        out
    }
}

fn show(out: &mut String, before: &str, lines: &[String]) {
    for line in lines.iter().take(SHOWN) {
        let _ = writeln!(out, "  {before} {line}");
    }
    if let Some(more) = lines.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        let _ = writeln!(out, "  {before} … and {more} more");
    }
}

/// A new variant breaks whoever matches on all of an enumeration that said it was complete, a new
/// item of a trait whoever implements it.
fn breaks_others(line: &str, old: &BTreeSet<&str>) -> bool {
    let head = head(line);
    let Some((parent, _)) = head.rsplit_once("::") else { return false };
    let Some(parent) = parent.split(' ').next_back() else { return false };
    old.iter().any(|one| {
        let declares =
            |what: &str| one.starts_with(what) && self::head(&one[what.len()..]) == parent;
        declares("pub enum ") && !head.contains(' ')
            || declares("pub trait ")
            || declares("pub unsafe trait ")
    })
}

/// What a line declares, without generic arguments and signature: `fn mapi_session::Session::status`.
fn head(line: &str) -> String {
    let mut out = String::new();
    let mut depth = 0_usize;
    let mut before = ' ';
    for (at, c) in line.char_indices() {
        match c {
            '<' => depth += 1,
            // Not that of `->`.
            '>' if before != '-' => depth = depth.saturating_sub(1),
            '(' if depth == 0 => break,
            ':' if depth == 0 && line[at..].starts_with(": ") => break,
            '=' if depth == 0 => break,
            _ if depth == 0 => out.push(c),
            _ => {}
        }
        before = c;
    }
    let out = out.trim();
    out.strip_prefix("pub ").unwrap_or(out).to_owned()
}

/// The breaks of a crate that CHANGELOG.md does not name, as an error; nothing when it names all.
pub(super) fn unsaid(name: &str, difference: &Difference, changelog: &str) -> String {
    let said = said(changelog);
    let unsaid: Vec<String> = difference
        .breaks
        .iter()
        .filter(|line| !said.iter().any(|name| names(line, name)))
        .cloned()
        .collect();
    if unsaid.is_empty() {
        return String::new();
    }
    let mut out = format!("error: CHANGELOG.md does not say that {name} breaks\n");
    show(&mut out, "!", &unsaid);
    out.push_str(
        "  add a line under `### Breaks` of `## Unreleased` that names the item, or the type or \
         module that it is of, in backquotes,\n  and what to write instead; then: cargo xtask api\n",
    );
    out
}

/// What the breaks of the version to come name in backquotes.
fn said(changelog: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let (mut unreleased, mut breaks) = (false, false);
    for line in changelog.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            (unreleased, breaks) = (title.trim() == "Unreleased", false);
        } else if let Some(title) = line.strip_prefix("### ") {
            breaks = title.trim() == "Breaks";
        } else if unreleased && breaks {
            names.extend(line.split('`').skip(1).step_by(2).filter(|name| !name.is_empty()));
        }
    }
    names
}

/// Whether a line is about what is named so: `Session::status`, or all of `Session`.
fn names(line: &str, name: &str) -> bool {
    let text = match line.strip_prefix("impl") {
        Some(_) => line.to_owned(),
        None => head(line),
    };
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    text.match_indices(name).any(|(at, _)| {
        !is_part(text[..at].chars().next_back()) && !is_part(text[at + name.len()..].chars().next())
    })
}

/// What the list keeps of the tool's. Left out is what cannot change by itself: traits that types
/// have of themselves, except those that say which threads may hold a value; methods that a trait
/// asks for; what `bitflags` gives to each flag set; tables of methods under the raw interfaces,
/// which follow from the methods.
pub(super) fn held(list: &str) -> String {
    let flag_sets: BTreeSet<&str> =
        list.lines().filter_map(|l| l.strip_prefix("impl bitflags::traits::Flags for ")).collect();
    let mut seen = BTreeSet::new();
    let mut out = String::new();
    let mut of_trait = false;
    for line in list.lines() {
        if line.starts_with("impl") {
            of_trait = line.contains(" for ");
        } else if !line.contains(" fn ")
            && !line.starts_with("pub type")
            && !line.starts_with("pub const")
        {
            of_trait = false;
        }
        let left_out = if line.starts_with("impl") {
            let (of, object) = line.rsplit_once(" for ").unwrap_or((line, ""));
            !of_trait
                || BY_THEMSELVES.iter().any(|name| of.ends_with(name))
                || flag_sets.contains(object) && !of.starts_with("impl mapi_")
        } else {
            let head = head(line);
            let owner = head.rsplit_once("::").map_or("", |(owner, _)| owner);
            let owner = owner.rsplit(' ').next().unwrap_or_default();
            let of_flags = flag_sets.contains(owner);
            of_trait && (line.contains(" fn ") || of_flags)
                || of_flags && FLAG_METHODS.contains(&head.rsplit("::").next().unwrap_or_default())
                || line.contains("_Vtbl")
        };
        if !left_out && seen.insert(line) {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

const BY_THEMSELVES: &[&str] =
    &["::Freeze", "::Unpin", "::UnsafeUnpin", "::RefUnwindSafe", "::UnwindSafe"];

/// The inherent methods of every flag set.
const FLAG_METHODS: &[&str] = &[
    "all",
    "bits",
    "complement",
    "contains",
    "difference",
    "empty",
    "from_bits",
    "from_bits_retain",
    "from_bits_truncate",
    "from_name",
    "insert",
    "intersection",
    "intersects",
    "is_all",
    "is_empty",
    "iter",
    "iter_names",
    "remove",
    "set",
    "symmetric_difference",
    "toggle",
    "union",
];

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "pub mod a
pub enum a::Closed
pub a::Closed::One
#[non_exhaustive] pub enum a::Open
pub a::Open::One
pub struct a::Session<'s>
pub fn a::Session<'s>::status(&self) -> a::Result<a::Status<'s>>
pub const a::tags::SUBJECT: a::PropTag<a::types::Unicode>
pub trait a::Row
impl core::marker::Send for a::Session<'_>
";

    fn with(change: impl Fn(&str) -> String) -> Difference {
        Difference::new(OLD, &change(OLD))
    }

    fn changelog(breaks: &str) -> String {
        format!(
            "# Changes\n\n## Unreleased\n\n- New `Nothing`.\n\n### Breaks\n\n{breaks}\n\n## 0.1.0\n\n### Breaks\n\n- `a::old`\n"
        )
    }

    #[test]
    fn a_break_without_a_word_in_the_changelog_is_an_error_that_tells_what_to_do() {
        let gone = with(|old| old.replace("::status", "::state"));
        let error = unsaid("a", &gone, &changelog(""));
        assert!(error.contains("! pub fn a::Session<'s>::status"), "{error}");
        assert!(error.contains("### Breaks") && error.contains("cargo xtask api"), "{error}");
        assert!(!error.contains("state("), "what came new breaks nobody: {error}");
        // A word about another item, or in another place, is none about this one.
        for other in ["- `Session::stat`", "- `status_of`", "- Session::status"] {
            assert!(!unsaid("a", &gone, &changelog(other)).is_empty(), "{other}");
        }
        assert!(!unsaid("a", &gone, "## Unreleased\n- `Session::status`\n").is_empty());
        assert!(!unsaid("a", &gone, "## 0.1.0\n### Breaks\n- `Session::status`\n").is_empty());
    }

    #[test]
    fn a_break_that_the_changelog_names_is_none_to_stop_at() {
        let gone = with(|old| old.replace("::status", "::state"));
        for said in ["- `Session::status` is `Session::state` now.", "- All of `Session` is new."] {
            assert_eq!(unsaid("a", &gone, &changelog(said)), "", "{said}");
        }
        let gone = with(|old| old.replace("impl core::marker::Send for a::Session<'_>\n", ""));
        assert!(!unsaid("a", &gone, &changelog("")).is_empty(), "no longer Send");
        assert_eq!(unsaid("a", &gone, &changelog("- `Session` stays on its thread.")), "");
    }

    #[test]
    fn another_type_of_an_item_is_a_break() {
        let changed = with(|old| old.replace("types::Unicode", "types::Binary"));
        let error = unsaid("a", &changed, &changelog("- `Unicode` is not what it says"));
        assert!(error.contains("a::tags::SUBJECT"), "{error}");
    }

    #[test]
    fn what_is_added_breaks_who_counts_on_completeness_alone() {
        let added = |line: &str| with(|old| format!("{old}{line}\n"));
        for line in [
            "pub fn a::Session<'s>::new_one(&self)",
            "pub a::Open::Two",
            "pub a::Open::Three(alloc::string::String)",
            "pub fn a::Closed::of(self) -> bool",
            "pub const a::tags::BODY: a::PropTag<a::types::Unicode>",
        ] {
            assert_eq!(unsaid("a", &added(line), &changelog("")), "", "{line}");
            assert!(added(line).report("a").contains(&format!("+ {line}")), "{line}");
        }
        for line in ["pub a::Closed::Two", "pub a::Closed::Two(u32)", "pub fn a::Row::tags(&self)"]
        {
            assert!(unsaid("a", &added(line), &changelog("")).contains(line), "{line}");
        }
    }

    #[test]
    fn the_list_leaves_out_what_cannot_change_by_itself() {
        let kept = "pub struct a::Flags(_)
pub const a::Flags::READ: Self
pub fn a::Flags::own(&self)
impl mapi_session::Marker for a::Flags
pub struct a::Session<'s>
impl core::marker::Send for a::Session<'_>
impl core::ops::deref::Deref for a::Session<'_>
pub type a::Session<'_>::Target = a::Other
pub fn a::Session<'s>::set(&self)
";
        let list = "pub struct a::Flags(_)
impl a::Flags
pub const a::Flags::READ: Self
pub fn a::Flags::own(&self)
pub const fn a::Flags::all() -> Self
impl mapi_session::Marker for a::Flags
impl bitflags::traits::Flags for a::Flags
pub type a::Flags::Bits = u32
impl core::ops::bit::Not for a::Flags
pub fn a::Flags::not(self) -> Self
pub struct a::Session<'s>
impl core::marker::Send for a::Session<'_>
impl core::marker::Unpin for a::Session<'_>
impl core::ops::deref::Deref for a::Session<'_>
pub type a::Session<'_>::Target = a::Other
pub fn a::Session<'_>::deref(&self) -> &a::Other
impl<'s> a::Session<'s>
pub fn a::Session<'s>::set(&self)
pub struct a::Session_Vtbl
";
        assert_eq!(held(list), kept.to_owned());
        assert_eq!(held(&format!("{list}{list}")), kept);
    }

    #[test]
    fn the_same_api_is_no_difference() {
        let same = with(str::to_owned);
        assert_eq!(same, Difference::default());
        assert_eq!(same.report("a") + &unsaid("a", &same, ""), "");
    }
}
