//! The two parts of a subject.

/// A subject's prefix and the rest: `Re: ` and `Lunch` of `Re: Lunch`. A prefix has one to
/// three letters, a colon and a blank; another one behind it belongs to the rest
/// [pidtagsubjectprefix-canonical-property].
pub(crate) fn split(subject: &str) -> (&str, &str) {
    let letters = subject.chars().take_while(|c| c.is_alphabetic()).take(4).count();
    let end: usize = subject.chars().take(letters).map(char::len_utf8).sum();
    if (1..=3).contains(&letters) && subject[end..].starts_with(": ") {
        subject.split_at(end + 2)
    } else {
        ("", subject)
    }
}
