//! Properties: the rules of IMAPIProp over whatever keeps the values.

mod convert;
mod row;

pub(crate) use convert::decode;
pub use convert::{convert, width};
pub use row::{find, find_id, missing, put};
