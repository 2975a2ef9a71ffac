//! File names that every system takes, Windows too.

use std::collections::HashSet;

/// So long a name may become, in characters; in UTF-8 they are at most 240 bytes.
const MOST: usize = 60;

/// A name without what some system refuses in one: separators and other signs of Windows, control
/// characters, dots and blanks at its ends, names of devices.
pub(super) fn safe(name: &str) -> String {
    let clean: String = name
        .chars()
        .map(|c| match c {
            '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*' => '_',
            c if c.is_control() => '_',
            // Text that runs the other way could show an ending that is not there.
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => '_',
            c => c,
        })
        .take(MOST)
        .collect();
    let clean = clean.trim_start().trim_end_matches(['.', ' ']);
    let clean = clean.strip_prefix('.').map_or(clean.to_owned(), |rest| format!("_{rest}"));
    if clean.is_empty() {
        return "_".to_owned();
    }
    if is_device(&clean) { format!("_{clean}") } else { clean }
}

/// `NUL`, and `nul.txt`, are devices of Windows in every folder.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    match stem.as_str() {
        "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$" => true,
        other => {
            let number = other.strip_prefix("COM").or_else(|| other.strip_prefix("LPT"));
            let mut number = number.unwrap_or_default().chars();
            matches!(number.next(), Some('0'..='9' | '¹' | '²' | '³')) && number.next().is_none()
        }
    }
}

/// The names that a folder has already, capital and small letters being the same.
#[derive(Debug, Default)]
pub(super) struct Taken(HashSet<String>);

impl Taken {
    /// A name like this one that was not given yet.
    pub(super) fn new_name(&mut self, name: &str) -> String {
        let name = safe(name);
        let mut tried = name.clone();
        let mut number = 2u64;
        while !self.0.insert(tried.to_lowercase()) {
            tried = format!("{name} ({number})");
            number += 1;
        }
        tried
    }
}

#[cfg(test)]
mod tests {
    use super::{Taken, safe};

    /// [Naming Files, Paths, and Namespaces](https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file)
    #[test]
    fn every_system_takes_the_names() {
        for (name, expected) in [
            ("Re: 1/2 \"done\"?", "Re_ 1_2 _done__"),
            ("../../etc/passwd", "_._.._etc_passwd"),
            ("nul", "_nul"),
            ("Com1.txt", "_Com1.txt"),
            ("company", "company"),
            ("COM¹", "_COM¹"),
            ("ends. . ", "ends"),
            (" . ", "_"),
            ("", "_"),
            ("a\u{202E}gpj.exe", "a_gpj.exe"),
            ("Grüße", "Grüße"),
        ] {
            assert_eq!(safe(name), expected, "{name:?}");
        }
        assert_eq!(safe(&"é".repeat(500)).chars().count(), super::MOST);
    }

    #[test]
    fn names_that_differ_in_case_only_are_told_apart() {
        let mut taken = Taken::default();
        assert_eq!(taken.new_name("Work"), "Work");
        assert_eq!(taken.new_name("work"), "work (2)");
        assert_eq!(taken.new_name("work"), "work (3)");
    }
}
