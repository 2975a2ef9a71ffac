//! The check of a file's password, which is all that the file has of it.

use mapi_session::wire::CodePage;

/// What a file may have for this password: the checksum of its 8-bit text, in the code page that
/// the writer may have had.
pub(super) fn checks(password: &str) -> impl Iterator<Item = u32> {
    let pages = [CodePage::system(), CodePage::WINDOWS_1252, CodePage::UTF_8];
    let texts = pages.into_iter().map(move |page| page.encode(password));
    texts.map(|text| crc(&text))
}

/// The checksum of a file's pages and blocks: CRC-32 that begins with 0 and is not inverted.
/// [MS-PST 5.3]
fn crc(bytes: &[u8]) -> u32 {
    const POLYNOMIAL: u32 = 0xEDB8_8320;
    bytes.iter().fold(0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 { crc >> 1 ^ POLYNOMIAL } else { crc >> 1 }
        })
    })
}
