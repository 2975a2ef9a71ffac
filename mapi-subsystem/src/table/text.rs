//! Text as a restriction sees it.

use std::borrow::Cow;

use caseless::Caseless;
use mapi_session::Value;
use mapi_session::flags::FuzzyOptions;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::deviation::deviates;

/// The text of a string value in either width.
pub(crate) fn of(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::Unicode(text) => Some(Cow::Borrowed(text)),
        Value::String8(bytes) => Some(Cow::Owned(crate::props::decode(bytes))),
        _ => None,
    }
}

/// Text without case: two that differ in case only fold to the same (Unicode's full case
/// folding, canonically normalised).
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    folded(text).collect()
}

/// The characters of text without case, one by one.
pub(crate) fn folded(text: &str) -> impl Iterator<Item = char> {
    text.chars().nfd().default_case_fold().nfc()
}

/// Text as fuzzy options compare it. Loose is without case and without diacritics.
pub(crate) fn simplify(text: &str, options: FuzzyOptions) -> String {
    let mut options = options;
    for (rule, option) in [
        ("G.9.FL_IGNORECASE", FuzzyOptions::IGNORE_CASE),
        ("G.9.FL_IGNORENONSPACE", FuzzyOptions::IGNORE_NONSPACE),
        ("G.9.FL_LOOSE", FuzzyOptions::LOOSE),
    ] {
        if deviates(rule) {
            options -= option;
        }
    }
    let loose = options.contains(FuzzyOptions::LOOSE);
    let text: String = if loose || options.contains(FuzzyOptions::IGNORE_NONSPACE) {
        text.chars().nfd().filter(|c| !is_combining_mark(*c)).nfc().collect()
    } else {
        text.chars().nfc().collect()
    };
    if loose || options.contains(FuzzyOptions::IGNORE_CASE) { fold(&text) } else { text }
}
