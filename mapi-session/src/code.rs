//! Status codes.

use std::fmt;

/// A status code of MAPI: an HRESULT that keeps every bit, known or not.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Code(pub u32);

impl Code {
    /// Everything went well.
    pub const S_OK: Code = Code(0);

    /// From the number that a method returned.
    #[must_use]
    pub const fn from_hresult(hresult: i32) -> Code {
        Code(hresult as u32)
    }

    /// The number that a method returns.
    #[must_use]
    pub const fn to_hresult(self) -> i32 {
        self.0 as i32
    }

    /// Whether it is an error; a warning is a success.
    #[must_use]
    pub const fn is_error(self) -> bool {
        self.0 >= 0x8000_0000
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Code(0x{:08X})", self.0)
    }
}
