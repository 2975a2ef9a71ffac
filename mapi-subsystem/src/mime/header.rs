//! Header fields as any mail program reads them: in ASCII, in lines that are not too long.

use std::borrow::Cow;

use mail_builder::encoders::base64::base64_encode;

/// How long a line is at most, where it can be helped.
const LINE: usize = 76;
/// So many bytes of text go into one encoded word: 75 characters with all that is around them.
const WORD: usize = 45;

/// Adds a header field whose value needs no encoding. It is folded at its single spaces.
pub(super) fn field(out: &mut Vec<u8>, name: &str, value: &str) {
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b": ");
    let mut column = name.len() + 2;
    for (at, word) in value.split(' ').enumerate() {
        // A line that holds nothing but spaces would end the header.
        if at > 0 {
            if column + 1 + word.len() > LINE && !word.is_empty() && !out.ends_with(b" ") {
                out.extend_from_slice(b"\r\n");
                column = 0;
            }
            out.push(b' ');
            column += 1;
        }
        out.extend_from_slice(word.as_bytes());
        column += word.len();
    }
    out.extend_from_slice(b"\r\n");
}

/// Text for people, in encoded words (RFC 2047) where it has other letters than those of ASCII.
pub(super) fn text(text: &str) -> Cow<'_, str> {
    let plain = is_printable(text)
        && !text.contains("=?")
        && text.trim() == text
        // Where a line cannot be folded it has an end all the same.
        && text.split(' ').all(|word| word.len() < 2 * LINE);
    if plain { text.into() } else { encoded_words(text).into() }
}

/// A name before an address.
pub(super) fn phrase(name: &str) -> String {
    let atoms = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~ ".contains(c);
    let plain = is_printable(name) && !name.contains("=?") && name.trim() == name;
    if plain && name.chars().all(atoms) && !name.contains("  ") {
        name.to_owned()
    } else if plain && name.len() < LINE {
        format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
    } else {
        encoded_words(name)
    }
}

/// A parameter of a field, `; filename=…`: what is not short and plain as RFC 2231 has it.
pub(super) fn parameter(name: &str, value: &str) -> String {
    if is_printable(value) && value.len() < LINE && !value.contains(['"', '\\']) {
        return format!("; {name}=\"{value}\"");
    }
    let mut text = String::new();
    let (mut number, mut part) = (0, String::from("utf-8''"));
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            part.push(char::from(byte));
        } else {
            part.push_str(&format!("%{byte:02X}"));
        }
        if part.len() > LINE - 24 {
            text.push_str(&format!("; {name}*{number}*={part}"));
            number += 1;
            part.clear();
        }
    }
    if number == 0 {
        format!("; {name}*={part}")
    } else if part.is_empty() {
        text
    } else {
        format!("{text}; {name}*{number}*={part}")
    }
}

fn is_printable(text: &str) -> bool {
    text.bytes().all(|byte| (32..127).contains(&byte))
}

fn encoded_words(text: &str) -> String {
    let mut words = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let mut end = WORD.min(rest.len());
        while !rest.is_char_boundary(end) {
            end -= 1;
        }
        let (word, others) = rest.split_at(end);
        // It only fails where a writer does, and memory does not.
        let encoded = base64_encode(word.as_bytes()).unwrap_or_default();
        words.push_str(if words.is_empty() { "=?utf-8?B?" } else { " =?utf-8?B?" });
        words.push_str(&String::from_utf8_lossy(&encoded));
        words.push_str("?=");
        rest = others;
    }
    words
}

/// Text that cannot end its header.
pub(super) fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// A message id without its angle brackets, and without what no id has.
pub(super) fn bare_id(id: &str) -> String {
    let id = id.trim().trim_start_matches('<').trim_end_matches('>');
    id.chars().filter(|c| !c.is_control() && !c.is_whitespace() && !"<>".contains(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_folded_so_that_unfolding_gives_it_back() {
        for value in ["a", "word ".repeat(60).trim(), "two  spaces and more".repeat(9).as_str()] {
            let mut out = Vec::new();
            field(&mut out, "Subject", value);
            let text = String::from_utf8(out).unwrap();
            assert!(text.lines().all(|line| line.len() <= 110), "{text}");
            assert_eq!(text.replace("\r\n ", " "), format!("Subject: {value}\r\n"));
        }
    }

    #[test]
    fn what_is_plain_stays_so_and_all_else_is_ascii() {
        assert_eq!(text("Report of the year"), "Report of the year");
        assert_eq!(phrase("Ida Example"), "Ida Example");
        assert_eq!(phrase("Example, Ida \"I\""), "\"Example, Ida \\\"I\\\"\"");
        assert_eq!(parameter("filename", "a b.pdf"), "; filename=\"a b.pdf\"");
        assert_eq!(parameter("filename", "ä.pdf"), "; filename*=utf-8''%C3%A4.pdf");
        for odd in
            ["Größe", "=?utf-8?Q?no?=", " blank", "日本語のとても長い件名です".repeat(9).as_str()]
        {
            for written in [text(odd).into_owned(), phrase(odd), parameter("filename", odd)] {
                assert!(is_printable(&written), "{written}");
                assert!(written.split(' ').all(|word| word.len() <= LINE), "{written}");
            }
        }
    }
}
