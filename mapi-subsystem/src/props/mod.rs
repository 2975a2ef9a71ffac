//! Properties: the rules of IMAPIProp over whatever keeps the values.

mod convert;
mod row;

pub use convert::{convert, decode, encode, width};
pub use row::{find, find_id, missing, put, type_code};
