//! Compressed rich text of strangers, on its way to those who read plain text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mapi_session::tags;
use mapi_subsystem::mail::Mail;
use mapi_subsystem::transport::to_mime;

const COMPRESSED: u32 = 0x7546_5A4C;
const UNCOMPRESSED: u32 = 0x414C_454D;

/// CRC-32 without the inversions before and after, as the header of rich text has it.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 }
        })
    })
}

fuzz_target!(|data: &[u8]| {
    mapi_fuzz::allow_compressed_rtf_to_panic();
    let Some((&form, data)) = data.split_first() else { return };
    let header = |kind: u32, size: u32, checksum: u32| {
        let whole = data.len() as u32 + 12;
        [whole, size, kind, checksum].map(u32::to_le_bytes).concat()
    };
    let rich = match form % 3 {
        // With a header that is right, which few random bytes would have.
        0 => [header(COMPRESSED, data.len() as u32 * 2, checksum(data)), data.to_vec()].concat(),
        1 => [header(UNCOMPRESSED, data.len() as u32, 0), data.to_vec()].concat(),
        _ => data.to_vec(),
    };
    let mail = Mail { properties: vec![tags::RTF_COMPRESSED.with(rich)], ..Mail::default() };
    to_mime(&mail, &[]).expect("memory can be written");
});
