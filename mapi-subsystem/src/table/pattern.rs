//! Text that is looked for in many others.

use mapi_session::flags::{FuzzyLevel, FuzzyOptions};

use super::text;

/// Text that a content restriction looks for, prepared once for any number of comparisons.
///
/// Both texts are compared as their code points after canonical composition; without regard to
/// case (FL_IGNORECASE, FL_LOOSE) after full case folding, and without diacritics
/// (FL_IGNORENONSPACE, FL_LOOSE) after these were taken off.
#[derive(Debug, Clone)]
pub struct Pattern {
    level: FuzzyLevel,
    options: FuzzyOptions,
    /// As the options have it.
    wanted: String,
    ignores_case: bool,
}

impl Pattern {
    /// What a content restriction with this level and these options looks for. A level that does
    /// not exist finds nothing.
    #[must_use]
    pub fn new(level: FuzzyLevel, options: FuzzyOptions, wanted: &str) -> Pattern {
        let ignores_case =
            options.contains(FuzzyOptions::IGNORE_CASE) || options.contains(FuzzyOptions::LOOSE);
        Pattern { level, options, wanted: text::simplify(wanted, options), ignores_case }
    }

    /// Whether a text has what is wanted.
    #[must_use]
    pub fn fits(&self, text: &str) -> bool {
        // ASCII is composed, without diacritics, and folds to ASCII: nothing is to be prepared.
        if text.is_ascii() {
            self.fits_ascii(text.as_bytes())
        } else {
            let text = text::simplify(text, self.options);
            match self.level {
                FuzzyLevel::FullString => text == self.wanted,
                FuzzyLevel::Prefix => text.starts_with(&self.wanted),
                FuzzyLevel::Substring => text.contains(&self.wanted),
                _ => false,
            }
        }
    }

    fn fits_ascii(&self, text: &[u8]) -> bool {
        let wanted = self.wanted.as_bytes();
        let Some(last) = text.len().checked_sub(wanted.len()) else { return false };
        let same = |part: &[u8]| match self.ignores_case {
            true => part.eq_ignore_ascii_case(wanted),
            false => part == wanted,
        };
        match self.level {
            FuzzyLevel::FullString => last == 0 && same(text),
            FuzzyLevel::Prefix => same(&text[..wanted.len()]),
            FuzzyLevel::Substring => {
                let Some(&first) = wanted.first() else { return true };
                let upper = if self.ignores_case { first.to_ascii_uppercase() } else { first };
                let starts = |at: &usize| text[*at] == first || text[*at] == upper;
                (0..=last).filter(starts).any(|at| same(&text[at..at + wanted.len()]))
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The definition, without what makes it quick.
    fn slowly(pattern: &Pattern, text: &str) -> bool {
        let text = text::simplify(text, pattern.options);
        match pattern.level {
            FuzzyLevel::FullString => text == pattern.wanted,
            FuzzyLevel::Prefix => text.starts_with(&pattern.wanted),
            FuzzyLevel::Substring => text.contains(&pattern.wanted),
            _ => false,
        }
    }

    #[test]
    fn what_is_quick_finds_the_same() {
        let texts = [
            "",
            "a",
            "A",
            "Berlin",
            "berlin",
            "BERLIN calling",
            "in Berlin",
            "straße",
            "STRASSE",
            "Caf\u{e9}",
            "Cafe\u{301}",
            "cafe",
            "\u{212A}elvin",
            "kelvin",
            "aab",
            "aaab",
            "\u{0}",
        ];
        let levels = [
            FuzzyLevel::FullString,
            FuzzyLevel::Substring,
            FuzzyLevel::Prefix,
            FuzzyLevel::Unknown(7),
        ];
        let options = [
            FuzzyOptions::empty(),
            FuzzyOptions::IGNORE_CASE,
            FuzzyOptions::IGNORE_NONSPACE,
            FuzzyOptions::LOOSE,
        ];
        let mut found = 0;
        for level in levels {
            for options in options {
                for wanted in texts {
                    let pattern = Pattern::new(level, options, wanted);
                    for text in texts {
                        let fits = pattern.fits(text);
                        assert_eq!(fits, slowly(&pattern, text), "{pattern:?} in {text:?}");
                        found += usize::from(fits);
                    }
                }
            }
        }
        assert!(found > 100, "{found}");
        let kelvin = Pattern::new(FuzzyLevel::Substring, FuzzyOptions::IGNORE_CASE, "\u{212A}EL");
        assert!(kelvin.fits("kelvin"));
    }
}
