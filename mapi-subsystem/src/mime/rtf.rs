//! Rich text for those who cannot read it.

use mapi_session::wire::CodePage;

/// Groups that hold no text of the message.
const SILENT: &[&str] = &[
    "fonttbl",
    "colortbl",
    "stylesheet",
    "info",
    "pict",
    "object",
    "header",
    "footer",
    "listtable",
    "listoverridetable",
    "rsidtbl",
    "generator",
    "themedata",
    "datastore",
    "htmltag",
    "mhtmltag",
];
/// How deep groups may lie in one another.
const MAX_DEPTH: usize = 256;

/// The text of rich text, without what it looks like.
pub(super) fn plain(rtf: &[u8]) -> String {
    let mut reader = Reader { rest: rtf, text: Vec::new(), out: String::new() };
    reader.read();
    reader.end_bytes();
    reader.out
}

/// How a group reads.
#[derive(Clone, Copy)]
struct Group {
    silent: bool,
    /// How many characters stand for one that is given by its number: `\uc`.
    fallback: usize,
}

struct Reader<'a> {
    rest: &'a [u8],
    /// Bytes that are still to be decoded: letters of two bytes come one by one.
    text: Vec<u8>,
    out: String,
}

impl Reader<'_> {
    fn read(&mut self) {
        let mut groups = Vec::new();
        let mut group = Group { silent: false, fallback: 1 };
        let mut skip = 0;
        while let Some((&byte, rest)) = self.rest.split_first() {
            self.rest = rest;
            match byte {
                b'{' => {
                    if groups.len() < MAX_DEPTH {
                        groups.push(group);
                    }
                    skip = 0;
                }
                b'}' => {
                    group = groups.pop().unwrap_or(group);
                    skip = 0;
                }
                b'\\' => self.control(&mut group, &mut skip),
                b'\r' | b'\n' | 0 => {}
                _ if skip > 0 => skip -= 1,
                _ if group.silent => {}
                other => self.text.push(other),
            }
        }
    }

    fn control(&mut self, group: &mut Group, skip: &mut usize) {
        let Some((&first, rest)) = self.rest.split_first() else { return };
        if !first.is_ascii_alphabetic() {
            self.rest = rest;
            match first {
                b'\'' => {
                    let hex = rest.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
                    let byte = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
                    self.rest = rest.get(2..).unwrap_or_default();
                    if *skip > 0 {
                        *skip -= 1;
                    } else if let Some(byte) = byte.filter(|_| !group.silent) {
                        self.text.push(byte);
                    }
                }
                b'*' => group.silent = true,
                b'~' => self.say(*group, " "),
                b'_' => self.say(*group, "-"),
                b'\\' | b'{' | b'}' if !group.silent => self.text.push(first),
                b'\r' | b'\n' => self.say(*group, "\r\n"),
                _ => {}
            }
            return;
        }
        let length = self.rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        let (word, rest) = self.rest.split_at(length);
        let digits = rest
            .iter()
            .enumerate()
            .take_while(|(at, byte)| byte.is_ascii_digit() || (*at == 0 && **byte == b'-'))
            .count();
        let (number, rest) = rest.split_at(digits);
        self.rest = rest.strip_prefix(b" ").unwrap_or(rest);
        let word = std::str::from_utf8(word).unwrap_or_default();
        let number = std::str::from_utf8(number).ok().and_then(|n| n.parse::<i64>().ok());
        match word {
            "par" | "line" | "row" | "sect" | "page" => self.say(*group, "\r\n"),
            "tab" | "cell" => self.say(*group, "\t"),
            "emdash" => self.say(*group, "—"),
            "endash" => self.say(*group, "–"),
            "bullet" => self.say(*group, "•"),
            "lquote" => self.say(*group, "‘"),
            "rquote" => self.say(*group, "’"),
            "ldblquote" => self.say(*group, "“"),
            "rdblquote" => self.say(*group, "”"),
            "uc" => group.fallback = number.and_then(|n| n.try_into().ok()).unwrap_or(1).min(16),
            "u" => {
                // Numbers of 16 bits, with a sign: above 0x7FFF they are written below zero.
                let unit = number.unwrap_or_default() as u16;
                let letter = char::from_u32(u32::from(unit)).unwrap_or('\u{FFFD}');
                self.say(*group, letter.encode_utf8(&mut [0; 4]));
                *skip = group.fallback;
            }
            "bin" => {
                let length = number.and_then(|n| usize::try_from(n).ok()).unwrap_or_default();
                self.rest = self.rest.get(length..).unwrap_or_default();
            }
            word if SILENT.contains(&word) => group.silent = true,
            _ => {}
        }
    }

    fn say(&mut self, group: Group, text: &str) {
        if !group.silent {
            self.end_bytes();
            self.out.push_str(text);
        }
    }

    fn end_bytes(&mut self) {
        // The code page of Western Europe, in which all but a few of such texts are written.
        self.out.push_str(&CodePage(1252).decode(&std::mem::take(&mut self.text)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rich_text_is_read_without_its_looks() {
        let rtf = r"{\rtf1\ansi{\fonttbl{\f0 Arial;}}\f0\b Gr\'f6\'dfe\b0\par {\*\generator x;}5 \u8364?\tab\{x\}}";
        assert_eq!(plain(rtf.as_bytes()), "Größe\r\n5 €\t{x}");
    }

    #[test]
    fn damaged_rich_text_is_never_a_fault() {
        for odd in [r"{\rtf1 \u", r"\'", r"}}}{\bin99999999999999999999 x", r"{\*", "\\"] {
            let _ = plain(odd.as_bytes());
        }
        let deep = "{".repeat(100_000);
        assert_eq!(plain(deep.as_bytes()), "");
    }
}
