//! From the bytes of a file to the text of each card in it.

use mapi_session::wire::CodePage;

/// Western European (Windows), which old programs write without saying so.
const WINDOWS_1252: CodePage = CodePage(1252);

/// A card's place in a file, and its text.
pub(super) struct Chunk<'a> {
    /// The number of its first line, from 1.
    pub(super) line: u64,
    bytes: &'a [u8],
    /// Whether it has its last line.
    pub(super) whole: bool,
}

impl Chunk<'_> {
    /// Its text: UTF-8, or what old programs write.
    pub(super) fn text(&self) -> String {
        match str::from_utf8(self.bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => WINDOWS_1252.decode(self.bytes),
        }
    }
}

/// Takes a file apart. What is between cards is passed over; a card that begins within another
/// ends that, which is then not whole: so one broken card takes no other with it.
pub(super) fn chunks(file: &[u8]) -> impl Iterator<Item = Chunk<'_>> {
    let file = file.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file);
    // The place that is read on from, and the number of lines before it.
    let (mut at, mut line) = (0, 0);
    std::iter::from_fn(move || {
        let mut begun: Option<(usize, u64)> = None;
        while let Some(rest) = file.get(at..).filter(|rest| !rest.is_empty()) {
            let length = rest.iter().position(|b| *b == b'\n').map_or(rest.len(), |end| end + 1);
            let is =
                |word: &str| rest[..length].trim_ascii_end().eq_ignore_ascii_case(word.as_bytes());
            match begun {
                Some((start, first)) if is("BEGIN:VCARD") => {
                    return Some(Chunk { line: first, bytes: &file[start..at], whole: false });
                }
                None if is("BEGIN:VCARD") => begun = Some((at, line + 1)),
                _ => {}
            }
            at += length;
            line += 1;
            if let Some((start, first)) = begun
                && is("END:VCARD")
            {
                return Some(Chunk { line: first, bytes: &file[start..at], whole: true });
            }
        }
        begun.map(|(start, line)| Chunk { line, bytes: &file[start..], whole: false })
    })
}
