//! Text of both widths.

use std::borrow::Cow;

/// A Windows code page, as `PR_MESSAGE_CODEPAGE` and `PR_INTERNET_CPID` give it: how 8-bit text
/// is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CodePage(pub u32);

impl CodePage {
    /// Western European, what 8-bit text is taken for when nobody says better.
    pub const WINDOWS_1252: CodePage = CodePage(1252);
    /// UTF-8.
    pub const UTF_8: CodePage = CodePage(65001);

    /// The one that MAPI's own objects have their 8-bit text in: Windows' code page for programs
    /// without Unicode; windows-1252 elsewhere.
    #[must_use]
    pub fn system() -> CodePage {
        #[cfg(windows)]
        {
            windows_link::link!("kernel32.dll" "system" fn GetACP() -> u32);
            // SAFETY: nothing goes in.
            CodePage(unsafe { GetACP() })
        }
        #[cfg(not(windows))]
        CodePage::WINDOWS_1252
    }

    fn encoding(self) -> &'static encoding_rs::Encoding {
        u16::try_from(self.0)
            .ok()
            .and_then(codepage::to_encoding)
            // UTF-16 (1200, 1201) is no 8-bit text: nothing writes it.
            .filter(|encoding| encoding.output_encoding() == *encoding)
            .unwrap_or(encoding_rs::WINDOWS_1252)
    }

    /// Reads 8-bit text. What is no text in this code page becomes U+FFFD; a code page that
    /// nobody knows is taken for windows-1252.
    #[must_use]
    pub fn decode(self, bytes: &[u8]) -> String {
        if bytes.is_ascii() && self.encoding().is_ascii_compatible() {
            return String::from_utf8_lossy(bytes).into_owned();
        }
        self.encoding().decode_without_bom_handling(bytes).0.into_owned()
    }

    /// Writes 8-bit text. A character that the code page lacks becomes `?`.
    #[must_use]
    pub fn encode(self, text: &str) -> Vec<u8> {
        if text.is_ascii() {
            return text.as_bytes().to_vec();
        }
        let encoding = self.encoding();
        match encoding.encode(text) {
            (Cow::Borrowed(bytes), ..) => bytes.to_vec(),
            (Cow::Owned(bytes), _, false) => bytes,
            // encoding_rs writes what it cannot encode as an HTML reference.
            _ => text
                .chars()
                .flat_map(|c| {
                    let mut utf8 = [0; 4];
                    match encoding.encode(c.encode_utf8(&mut utf8)) {
                        (bytes, _, false) => bytes.into_owned(),
                        _ => vec![b'?'],
                    }
                })
                .collect(),
        }
    }
}

impl Default for CodePage {
    fn default() -> CodePage {
        CodePage::WINDOWS_1252
    }
}

/// UTF-16 to a `String`. Most text is ASCII, which needs no decoding: it is narrowed unit by
/// unit, a loop that compilers turn into vector instructions. A lone surrogate becomes U+FFFD.
#[inline]
pub(super) fn from_utf16(units: &[u16]) -> String {
    let mut bytes: Vec<u8> = Vec::with_capacity(units.len());
    let mut seen = 0;
    for &unit in units {
        seen |= unit;
    }
    if seen < 0x80 {
        bytes.extend(units.iter().map(|&unit| unit as u8));
        // SAFETY: every byte is below 0x80.
        return unsafe { String::from_utf8_unchecked(bytes) };
    }
    // Enough for what a table shows; longer text is rare.
    let mut short = [0; 3 * SHORT];
    if units.len() <= SHORT {
        let length = encoding_rs::mem::convert_utf16_to_utf8(units, &mut short);
        return String::from_utf8_lossy(&short[..length]).into_owned();
    }
    String::from_utf16_lossy(units)
}

/// How many units are decoded without room on the heap.
const SHORT: usize = 256;
