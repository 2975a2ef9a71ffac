//! Outlook's `.msg` files: a message with all its properties in a compound file `[MS-OXMSG]`.
//!
//! [`read`] and [`write()`] are each other's reverse: a [`Mail`](crate::mail::Mail) that was written
//! is read as it was, with the names of its named properties, its recipients, its attachments and
//! the messages in them. What changes on the way:
//!
//! - The identifiers of named properties, as the file numbers them anew. What a name stands for
//!   stays; a property of theirs that no name is told of means nothing and is left out.
//! - 8-bit text (`PT_STRING8`) becomes Unicode, by the code page that its message names
//!   (`PR_MESSAGE_CODEPAGE`, else `PR_INTERNET_CPID`, else windows-1252). A file has text of one
//!   width only, and is written in Unicode.
//! - `PR_STORE_SUPPORT_MASK` says in a file which width its text has, and is not read from it.
//! - An OLE object (`ATTACH_OLE`) is a storage of its own in a file, and in a `Mail` a compound
//!   file in `PR_ATTACH_DATA_BIN`: the same storages and streams, put together anew.
//! - A property of a type that MAPI's clients cannot be given, as a rule's condition, is left out.

mod names;
mod ole;
mod read;
mod value;
mod write;

pub use read::{MsgError, read};
pub use write::write;

/// The first bytes of every compound file, `.msg` or other.
pub(crate) const SIGNATURE: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// How deep messages may be attached to messages.
const MAX_DEPTH: usize = 32;

/// The identifiers of named properties begin here.
const FIRST_NAMED: u16 = crate::store::FIRST_NAMED;

/// An attachment's message, or its OLE object.
const EMBEDDED: &str = "__substg1.0_3701000D";
const NAME_ID: &str = "__nameid_version1.0";
const PROPERTIES: &str = "__properties_version1.0";

/// Before the properties of each kind of object, in bytes.
const HEADER_OF_FILE: usize = 32;
const HEADER_OF_EMBEDDED: usize = 24;
const HEADER_OF_PART: usize = 8;

/// `ATTACH_OLE`
const OLE: i32 = 6;

fn recipient(number: usize) -> String {
    format!("__recip_version1.0_#{number:08X}")
}

fn attachment(number: usize) -> String {
    format!("__attach_version1.0_#{number:08X}")
}

/// The stream of a property's value.
fn stream(tag: mapi_session::Tag) -> String {
    format!("__substg1.0_{:08X}", tag.0)
}

/// The stream of one of several values.
fn stream_of_value(tag: mapi_session::Tag, number: usize) -> String {
    format!("__substg1.0_{:08X}-{number:08X}", tag.0)
}
