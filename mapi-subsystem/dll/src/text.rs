//! Text of one byte a character, as all of these functions have it, and numbers in it.

use std::ffi::{CStr, c_void};
use std::ptr;

use mapi_session::Code;

/// A text of the caller's; null is none.
unsafe fn bytes<'a>(text: *const c_void) -> Option<&'a [u8]> {
    // SAFETY: the caller vouches for null or a text that ends with a NUL.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text.cast()) }.to_bytes())
}

/// The address of a place in a text.
unsafe fn place(text: *const c_void, at: Option<usize>) -> *const c_void {
    // SAFETY: the place is in the text.
    at.map_or(ptr::null(), |at| unsafe { text.byte_add(at) })
}

/// The character that is looked for; none where no character of a text can be it.
fn character(character: u16) -> Option<u8> {
    u8::try_from(character).ok().filter(|&c| c != 0)
}

pub(crate) unsafe fn sz_find_ch(text: *const c_void, wanted: u16) -> *const c_void {
    // SAFETY: the caller vouches for the text.
    unsafe {
        let at = bytes(text).zip(character(wanted));
        place(text, at.and_then(|(text, c)| text.iter().position(|&b| b == c)))
    }
}

pub(crate) unsafe fn sz_find_last_ch(text: *const c_void, wanted: u16) -> *const c_void {
    // SAFETY: the caller vouches for the text.
    unsafe {
        let at = bytes(text).zip(character(wanted));
        place(text, at.and_then(|(text, c)| text.iter().rposition(|&b| b == c)))
    }
}

pub(crate) unsafe fn sz_find_sz(text: *const c_void, wanted: *const c_void) -> *const c_void {
    // SAFETY: the caller vouches for the texts.
    unsafe {
        let at = bytes(text).zip(bytes(wanted)).and_then(|(text, wanted)| match wanted {
            [] => Some(0),
            _ => text.windows(wanted.len()).position(|part| part == wanted),
        });
        place(text, at)
    }
}

/// The number that a text begins with; digits that no longer fit push the first ones out.
unsafe fn number(text: *const c_void, radix: u32) -> u32 {
    // SAFETY: the caller vouches for the text.
    let digits = unsafe { bytes(text) }.unwrap_or_default().iter();
    digits
        .map_while(|&byte| char::from(byte).to_digit(radix))
        .fold(0u32, |number, digit| number.wrapping_mul(radix).wrapping_add(digit))
}

pub(crate) unsafe fn u_from_sz(text: *const c_void) -> u32 {
    // SAFETY: the caller vouches for the text.
    unsafe { number(text, 10) }
}

pub(crate) unsafe fn ul_from_sz_hex(text: *const c_void) -> u32 {
    // SAFETY: the caller vouches for the text.
    unsafe { number(text, 16) }
}

/// The bytes that pairs of hexadecimal digits mean.
pub(crate) fn from_hex(text: &[u8]) -> Option<Vec<u8>> {
    let (pairs, []) = text.as_chunks::<2>() else { return None };
    let digit = |byte: u8| char::from(byte).to_digit(16);
    pairs.iter().map(|&[high, low]| u8::try_from(digit(high)? << 4 | digit(low)?).ok()).collect()
}

/// Hexadecimal digits in capitals, without a NUL.
pub(crate) fn to_hex(bytes: &[u8]) -> Vec<u8> {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    bytes
        .iter()
        .flat_map(|&byte| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]])
        .collect()
}

/// Bytes of hexadecimal text, which has to be all of it.
pub(crate) unsafe fn hex_bytes(text: *const c_void) -> Option<Vec<u8>> {
    // SAFETY: the caller vouches for the text.
    from_hex(unsafe { bytes(text) }?)
}

pub(crate) unsafe fn f_bin_from_hex(text: *const c_void, to: *mut u8) -> i32 {
    // SAFETY: the caller vouches for the text, and for half as many bytes as it has digits.
    let done = unsafe { hex_bytes(text) }.filter(|_| !to.is_null()).map(|bytes| unsafe {
        ptr::copy_nonoverlapping(bytes.as_ptr(), to, bytes.len());
    });
    i32::from(done.is_some())
}

pub(crate) unsafe fn sc_bin_from_hex_bounded(text: *const c_void, to: *mut u8, room: u32) -> i32 {
    // SAFETY: the caller vouches for the text, and for `room` bytes.
    let bytes = unsafe { hex_bytes(text) }.filter(|b| !to.is_null() && b.len() <= room as usize);
    match bytes {
        Some(bytes) => {
            // SAFETY: there is room for them.
            unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), to, bytes.len()) };
            Code::S_OK
        }
        None => Code::E_CALL_FAILED,
    }
    .to_hresult()
}

pub(crate) unsafe fn hex_from_bin(bytes: *const u8, count: i32, to: *mut c_void) {
    let count = u32::try_from(count).unwrap_or(0);
    // SAFETY: the caller vouches for the bytes.
    let bytes = unsafe { mapi_session::wire::decode::bytes(bytes, count) };
    let Ok(bytes) = bytes else { return };
    if to.is_null() {
        return;
    }
    let digits = to_hex(&bytes);
    // SAFETY: the caller vouches for room for two digits a byte and a NUL.
    unsafe {
        ptr::copy_nonoverlapping(digits.as_ptr(), to.cast(), digits.len());
        to.cast::<u8>().add(digits.len()).write(0);
    }
}
