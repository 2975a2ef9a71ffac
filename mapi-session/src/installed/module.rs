//! What kind of library a file is.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};

/// How wide the addresses of a program or library are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bits {
    /// 32 bits (x86).
    B32,
    /// 64 bits (x64, ARM64).
    B64,
}

impl Bits {
    /// Those of this program.
    pub const HERE: Bits = if cfg!(target_pointer_width = "32") { Bits::B32 } else { Bits::B64 };
}

impl fmt::Display for Bits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Bits::B32 => "32-bit",
            Bits::B64 => "64-bit",
        })
    }
}

/// What is at a path that is said to be a library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Module {
    /// Nothing.
    Missing,
    /// A file that cannot be read, and why.
    Unreadable(String),
    /// A file that is no library of Windows.
    Foreign,
    /// A library.
    Library(Bits),
}

/// More than the headers of any library take.
const HEADERS: u64 = 64 * 1024;

impl Module {
    /// Looks at a file.
    #[must_use]
    pub fn at(path: &str) -> Module {
        let mut headers = Vec::new();
        match File::open(path).and_then(|file| file.take(HEADERS).read_to_end(&mut headers)) {
            Ok(_) => Module::of(&headers),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Module::Missing,
            Err(error) => Module::Unreadable(error.to_string()),
        }
    }

    /// Looks at the first bytes of a file, which must hold its headers.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Module {
        match bits(bytes) {
            Some(bits) => Module::Library(bits),
            None => Module::Foreign,
        }
    }
}

/// The width of a portable executable: the DOS header says where the headers are, and the optional
/// header begins with a number that tells.
fn bits(bytes: &[u8]) -> Option<Bits> {
    let at = |offset: usize| Some(u16::from_le_bytes(*bytes.get(offset..)?.first_chunk()?));
    let start = u32::from_le_bytes(*bytes.get(0x3C..)?.first_chunk()?) as usize;
    let portable = bytes.starts_with(b"MZ") && bytes.get(start..)?.starts_with(b"PE\0\0");
    // Behind the signature come the 20 bytes of the file header.
    match at(start.checked_add(24)?)? {
        0x010B if portable => Some(Bits::B32),
        0x020B if portable => Some(Bits::B64),
        _ => None,
    }
}
