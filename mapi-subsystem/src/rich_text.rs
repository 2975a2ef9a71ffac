//! Compressed rich text, as `PR_RTF_COMPRESSED` has it, and the text in it.

use std::panic::catch_unwind;

use mapi_session::Code;

use crate::com::{Fault, Reply};

/// The largest text, in bytes.
pub const LIMIT: u32 = 256 << 20;
/// Before the text: sizes, kind, checksum.
const HEADER: usize = 16;
/// The kind of text that is not compressed.
const MELA: u32 = 0x414C_454D;
/// Two bytes stand for at most seventeen of the text.
const MOST: usize = 9;

fn damaged(what: impl std::fmt::Display) -> Fault {
    Fault::new(Code::E_CORRUPT_DATA, format!("the compressed rich text is damaged: {what}"))
}

/// The text of compressed bytes, one byte a character. Nothing at all is no text.
///
/// # Errors
/// `E_CORRUPT_DATA` when the bytes are not compressed rich text, or are damaged; `E_TOO_BIG` when
/// they say that their text is larger than [`LIMIT`].
///
/// # See
/// <https://learn.microsoft.com/office/client-developer/outlook/mapi/pidtagrtfcompressed-canonical-property>
pub fn unpack(compressed: &[u8]) -> Reply<Vec<u8>> {
    if compressed.is_empty() {
        return Ok(Vec::new());
    }
    let body = compressed.get(HEADER..).ok_or_else(|| damaged("it has no header"))?;
    let field = |at: usize| {
        let bytes = compressed.get(at..at + 4).and_then(|b| <[u8; 4]>::try_from(b).ok());
        bytes.map_or(0, u32::from_le_bytes)
    };
    let size = field(4);
    // What the library takes on trust.
    let most = if field(8) == MELA { body.len() } else { body.len().saturating_mul(MOST) };
    if size as usize > most {
        return Err(damaged(format!("{} bytes cannot hold {size}", body.len())));
    }
    if size > LIMIT {
        let what = format!("the rich text has {size} bytes, and {LIMIT} are read at most");
        return Err(Fault::new(Code::E_TOO_BIG, what));
    }
    // It panics on some that are damaged.
    let text = catch_unwind(|| compressed_rtf::decompress_rtf(compressed));
    let text = text.map_err(|_| damaged("its parts do not fit one another"))?.map_err(damaged)?;
    Ok(text.chars().map(|c| u8::try_from(c).unwrap_or(b'?')).collect())
}

/// The bytes that are stored for a text of one byte a character: compressed, or as it is behind a
/// header (`STORE_UNCOMPRESSED_RTF`).
///
/// # Errors
/// `E_TOO_BIG` when the text is larger than the format can say.
///
/// # See
/// <https://learn.microsoft.com/office/client-developer/outlook/mapi/wrapcompressedrtfstream>
pub fn pack(text: &[u8], compress: bool) -> Reply<Vec<u8>> {
    if compress {
        let text: String = text.iter().map(|&byte| char::from(byte)).collect();
        let packed = compressed_rtf::compress_rtf(&text);
        return packed.map_err(|e| Fault::new(Code::E_TOO_BIG, e.to_string()));
    }
    let length = u32::try_from(text.len()).map_err(|_| Code::E_TOO_BIG)?;
    let whole = length.checked_add(HEADER as u32 - 4).ok_or(Code::E_TOO_BIG)?;
    let header = [whole, length, MELA, 0].map(u32::to_le_bytes);
    Ok([header.as_flattened(), text].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_comes_back_as_it_was() {
        let text = b"{\\rtf1\\ansi Some words, some words, \xe4.}";
        for compress in [true, false] {
            let packed = pack(text, compress).unwrap();
            assert_eq!(unpack(&packed).unwrap(), text, "compressed: {compress}");
        }
        assert_eq!(unpack(&[]).unwrap(), b"");
    }

    #[test]
    fn what_is_damaged_is_an_error() {
        let packed = pack(b"{\\rtf1 Some words, some words.}", true).unwrap();
        for at in 1..packed.len() {
            let cut = unpack(&packed[..at]).map_err(|fault| fault.code);
            assert_eq!(cut, Err(Code::E_CORRUPT_DATA), "the first {at} bytes");
            let mut odd = packed.clone();
            odd[at] ^= 0x55;
            // Many changes are changes of the text, or of what nobody reads.
            let _ = unpack(&odd);
        }
        let mut large = [&packed[..HEADER], &vec![0; 64 << 20]].concat();
        large[4..8].copy_from_slice(&(LIMIT + 1).to_le_bytes());
        assert_eq!(unpack(&large).map_err(|fault| fault.code), Err(Code::E_TOO_BIG));
    }
}
