//! Codes of property types: the lower 16 bits of a tag.

use mapi_session::types::{
    Binary, ErrorCode, Long, Null, Object, PropType, String8, Unicode, Unspecified,
};

pub(crate) const PT_UNSPECIFIED: u16 = Unspecified::CODE;
pub(crate) const PT_NULL: u16 = Null::CODE;
pub(crate) const PT_LONG: u16 = Long::CODE;
pub(crate) const PT_ERROR: u16 = ErrorCode::CODE;
pub(crate) const PT_OBJECT: u16 = Object::CODE;
pub(crate) const PT_STRING8: u16 = String8::CODE;
pub(crate) const PT_UNICODE: u16 = Unicode::CODE;
pub(crate) const PT_BINARY: u16 = Binary::CODE;

/// In the type of a property with several values.
pub(crate) const MV_FLAG: u16 = 0x1000;
/// In the type of a column that has a row for each of them.
pub(crate) const MV_INSTANCE: u16 = 0x2000;
