// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Typed rows of MAPI's tables.
//!
//! Each page lists all columns of its table, also those that the row
//! has no field for: [`row!`](crate::row!) makes a row of any choice of tags.
//!
//! | table | row | opened by |
//! |---|---|---|
//! | boxes | [`BoxRow`] | `IBox::Count`, `IBox::Rename` |
use super::tags;
use crate::{Result, Row, RowReader, Tag};
/// A box in a box.
///
/// A row of the boxes table, which `IBox::Count` or `IBox::Rename` opens.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_LABEL`](crate::tags::LABEL) | `label` | 0x3001001F | PT_UNICODE | always | the box |
/// | [`PR_KIND`](crate::tags::KIND) | `kind` | 0x0FFE0003 | PT_LONG | always |  |
/// | [`PR_OPTIONS`](crate::tags::OPTIONS) | `options` | 0x0FFF0003 | PT_LONG | not always |  |
/// | [`PR_BOX_ENTRYID`](crate::tags::BOX_ENTRYID) | `entry_id` | 0x0FFC0102 | PT_BINARY | always |  |
/// | [`PR_TYPE`](crate::tags::TYPE) | `type` | 0x10000003 | PT_LONG | not always |  |
/// | [`PR_3D`](crate::tags::THREE_D) | – | 0x1001000B | PT_BOOLEAN | not always |  |
/// | [`PR_OF_I2`](crate::tags::OF_I2) | `of_i2` | 0x20000002 | PT_I2 | not always |  |
/// | [`PR_OF_R4`](crate::tags::OF_R4) | `of_r4` | 0x20010004 | PT_R4 | not always |  |
/// | [`PR_OF_DOUBLE`](crate::tags::OF_DOUBLE) | `of_double` | 0x20020005 | PT_DOUBLE | not always |  |
/// | [`PR_OF_CURRENCY`](crate::tags::OF_CURRENCY) | `of_currency` | 0x20030006 | PT_CURRENCY | not always |  |
/// | [`PR_OF_APPTIME`](crate::tags::OF_APPTIME) | `of_apptime` | 0x20040007 | PT_APPTIME | not always |  |
/// | [`PR_OF_I8`](crate::tags::OF_I8) | `of_i8` | 0x20060014 | PT_I8 | not always |  |
/// | [`PR_OF_STRING8`](crate::tags::OF_STRING8) | `of_string8` | 0x2007001E | PT_STRING8 | not always |  |
/// | [`PR_OF_SYSTIME`](crate::tags::OF_SYSTIME) | `of_systime` | 0x20080040 | PT_SYSTIME | not always |  |
/// | [`PR_OF_CLSID`](crate::tags::OF_CLSID) | `of_clsid` | 0x20090048 | PT_CLSID | not always |  |
/// | [`PR_OF_MV_I2`](crate::tags::OF_MV_I2) | `of_mv_i2` | 0x200A1002 | PT_MV_I2 | not always |  |
/// | [`PR_OF_MV_LONG`](crate::tags::OF_MV_LONG) | `of_mv_long` | 0x200B1003 | PT_MV_LONG | not always |  |
/// | [`PR_OF_MV_R4`](crate::tags::OF_MV_R4) | `of_mv_r4` | 0x200C1004 | PT_MV_R4 | not always |  |
/// | [`PR_OF_MV_DOUBLE`](crate::tags::OF_MV_DOUBLE) | `of_mv_double` | 0x200D1005 | PT_MV_DOUBLE | not always |  |
/// | [`PR_OF_MV_CURRENCY`](crate::tags::OF_MV_CURRENCY) | `of_mv_currency` | 0x200E1006 | PT_MV_CURRENCY | not always |  |
/// | [`PR_OF_MV_APPTIME`](crate::tags::OF_MV_APPTIME) | `of_mv_apptime` | 0x200F1007 | PT_MV_APPTIME | not always |  |
/// | [`PR_OF_MV_I8`](crate::tags::OF_MV_I8) | `of_mv_i8` | 0x20101014 | PT_MV_I8 | not always |  |
/// | [`PR_OF_MV_STRING8`](crate::tags::OF_MV_STRING8) | `of_mv_string8` | 0x2011101E | PT_MV_STRING8 | not always |  |
/// | [`PR_OF_MV_UNICODE`](crate::tags::OF_MV_UNICODE) | `of_mv_unicode` | 0x2012101F | PT_MV_UNICODE | not always |  |
/// | [`PR_OF_MV_SYSTIME`](crate::tags::OF_MV_SYSTIME) | `of_mv_systime` | 0x20131040 | PT_MV_SYSTIME | not always |  |
/// | [`PR_OF_MV_CLSID`](crate::tags::OF_MV_CLSID) | `of_mv_clsid` | 0x20141048 | PT_MV_CLSID | not always |  |
/// | [`PR_OF_MV_BINARY`](crate::tags::OF_MV_BINARY) | `of_mv_binary` | 0x20151102 | PT_MV_BINARY | not always |  |
///
/// [box-tables](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/box-tables)
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BoxRow {
    /// What is written on it.
    ///
    /// There if: it has a label
    ///
    /// Supplied by: the box
    ///
    /// [pidtaglabel-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtaglabel-canonical-property)
    #[doc(alias = "PR_LABEL")]
    pub label: String,
    /// What it is.
    #[doc(alias = "PR_KIND")]
    pub kind: crate::flags::Kind,
    /// `PR_OPTIONS`.
    #[doc(alias = "PR_OPTIONS")]
    pub options: Option<crate::flags::OpenFlags>,
    /// `PR_BOX_ENTRYID`.
    #[doc(alias = "PR_BOX_ENTRYID")]
    pub entry_id: crate::EntryId,
    /// Its accessor has a reserved name.
    #[doc(alias = "PR_TYPE")]
    pub r#type: Option<crate::flags::Kind>,
    /// `PR_OF_I2`.
    #[doc(alias = "PR_OF_I2")]
    pub of_i2: Option<i16>,
    /// `PR_OF_R4`.
    #[doc(alias = "PR_OF_R4")]
    pub of_r4: Option<f32>,
    /// `PR_OF_DOUBLE`.
    #[doc(alias = "PR_OF_DOUBLE")]
    pub of_double: Option<f64>,
    /// `PR_OF_CURRENCY`.
    #[doc(alias = "PR_OF_CURRENCY")]
    pub of_currency: Option<i64>,
    /// `PR_OF_APPTIME`.
    #[doc(alias = "PR_OF_APPTIME")]
    pub of_apptime: Option<f64>,
    /// `PR_OF_I8`.
    #[doc(alias = "PR_OF_I8")]
    pub of_i8: Option<i64>,
    /// `PR_OF_STRING8`.
    #[doc(alias = "PR_OF_STRING8")]
    #[cfg_attr(feature = "serde", serde(default, with = "crate::serial"))]
    pub of_string8: Option<Vec<u8>>,
    /// `PR_OF_SYSTIME`.
    #[doc(alias = "PR_OF_SYSTIME")]
    #[cfg_attr(feature = "serde", serde(default, with = "crate::serial"))]
    pub of_systime: Option<std::time::SystemTime>,
    /// `PR_OF_CLSID`.
    #[doc(alias = "PR_OF_CLSID")]
    #[cfg_attr(feature = "serde", serde(default, with = "crate::serial"))]
    pub of_clsid: Option<windows_core::GUID>,
    /// `PR_OF_MV_I2`.
    #[doc(alias = "PR_OF_MV_I2")]
    pub of_mv_i2: Option<Vec<i16>>,
    /// `PR_OF_MV_LONG`.
    #[doc(alias = "PR_OF_MV_LONG")]
    pub of_mv_long: Option<Vec<i32>>,
    /// `PR_OF_MV_R4`.
    #[doc(alias = "PR_OF_MV_R4")]
    pub of_mv_r4: Option<Vec<f32>>,
    /// `PR_OF_MV_DOUBLE`.
    #[doc(alias = "PR_OF_MV_DOUBLE")]
    pub of_mv_double: Option<Vec<f64>>,
    /// `PR_OF_MV_CURRENCY`.
    #[doc(alias = "PR_OF_MV_CURRENCY")]
    pub of_mv_currency: Option<Vec<i64>>,
    /// `PR_OF_MV_APPTIME`.
    #[doc(alias = "PR_OF_MV_APPTIME")]
    pub of_mv_apptime: Option<Vec<f64>>,
    /// `PR_OF_MV_I8`.
    #[doc(alias = "PR_OF_MV_I8")]
    pub of_mv_i8: Option<Vec<i64>>,
    /// `PR_OF_MV_STRING8`.
    #[doc(alias = "PR_OF_MV_STRING8")]
    #[cfg_attr(feature = "serde", serde(default, with = "crate::serial"))]
    pub of_mv_string8: Option<Vec<Vec<u8>>>,
    /// `PR_OF_MV_UNICODE`.
    #[doc(alias = "PR_OF_MV_UNICODE")]
    pub of_mv_unicode: Option<Vec<String>>,
    /// `PR_OF_MV_SYSTIME`.
    #[doc(alias = "PR_OF_MV_SYSTIME")]
    #[cfg_attr(feature = "serde", serde(default, with = "crate::serial"))]
    pub of_mv_systime: Option<Vec<std::time::SystemTime>>,
    /// `PR_OF_MV_CLSID`.
    #[doc(alias = "PR_OF_MV_CLSID")]
    #[cfg_attr(feature = "serde", serde(default, with = "crate::serial"))]
    pub of_mv_clsid: Option<Vec<windows_core::GUID>>,
    /// `PR_OF_MV_BINARY`.
    #[doc(alias = "PR_OF_MV_BINARY")]
    #[cfg_attr(feature = "serde", serde(default, with = "crate::serial"))]
    pub of_mv_binary: Option<Vec<Vec<u8>>>,
}
impl Row for BoxRow {
    const TAGS: &'static [Tag] = &[
        tags::LABEL.tag(),
        tags::KIND.tag(),
        tags::OPTIONS.tag(),
        tags::BOX_ENTRYID.tag(),
        tags::TYPE.tag(),
        tags::OF_I2.tag(),
        tags::OF_R4.tag(),
        tags::OF_DOUBLE.tag(),
        tags::OF_CURRENCY.tag(),
        tags::OF_APPTIME.tag(),
        tags::OF_I8.tag(),
        tags::OF_STRING8.tag(),
        tags::OF_SYSTIME.tag(),
        tags::OF_CLSID.tag(),
        tags::OF_MV_I2.tag(),
        tags::OF_MV_LONG.tag(),
        tags::OF_MV_R4.tag(),
        tags::OF_MV_DOUBLE.tag(),
        tags::OF_MV_CURRENCY.tag(),
        tags::OF_MV_APPTIME.tag(),
        tags::OF_MV_I8.tag(),
        tags::OF_MV_STRING8.tag(),
        tags::OF_MV_UNICODE.tag(),
        tags::OF_MV_SYSTIME.tag(),
        tags::OF_MV_CLSID.tag(),
        tags::OF_MV_BINARY.tag(),
    ];
    fn from_row(row: &mut RowReader<'_>) -> Result<Self> {
        Ok(BoxRow {
            label: row.required(tags::LABEL)?,
            kind: crate::flags::Kind::from_raw(row.required(tags::KIND)? as u32),
            options: row
                .optional(tags::OPTIONS)?
                .map(|value| crate::flags::OpenFlags::from_bits_retain(value as u32)),
            entry_id: crate::EntryId::from_bytes(row.required(tags::BOX_ENTRYID)?),
            r#type: row
                .optional(tags::TYPE)?
                .map(|value| crate::flags::Kind::from_raw(value as u32)),
            of_i2: row.optional(tags::OF_I2)?,
            of_r4: row.optional(tags::OF_R4)?,
            of_double: row.optional(tags::OF_DOUBLE)?,
            of_currency: row.optional(tags::OF_CURRENCY)?,
            of_apptime: row.optional(tags::OF_APPTIME)?,
            of_i8: row.optional(tags::OF_I8)?,
            of_string8: row.optional(tags::OF_STRING8)?,
            of_systime: row.optional(tags::OF_SYSTIME)?,
            of_clsid: row.optional(tags::OF_CLSID)?,
            of_mv_i2: row.optional(tags::OF_MV_I2)?,
            of_mv_long: row.optional(tags::OF_MV_LONG)?,
            of_mv_r4: row.optional(tags::OF_MV_R4)?,
            of_mv_double: row.optional(tags::OF_MV_DOUBLE)?,
            of_mv_currency: row.optional(tags::OF_MV_CURRENCY)?,
            of_mv_apptime: row.optional(tags::OF_MV_APPTIME)?,
            of_mv_i8: row.optional(tags::OF_MV_I8)?,
            of_mv_string8: row.optional(tags::OF_MV_STRING8)?,
            of_mv_unicode: row.optional(tags::OF_MV_UNICODE)?,
            of_mv_systime: row.optional(tags::OF_MV_SYSTIME)?,
            of_mv_clsid: row.optional(tags::OF_MV_CLSID)?,
            of_mv_binary: row.optional(tags::OF_MV_BINARY)?,
        })
    }
}
