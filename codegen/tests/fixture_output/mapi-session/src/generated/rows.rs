// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Typed rows of MAPI's tables.
use super::tags;
use crate::{Result, Row, RowReader, Tag};
/// A box in a box.
///
/// A row of the boxes table, which `IBox::Count` or `IBox::Rename` opens.
///
/// [box-tables](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/box-tables)
#[derive(Debug, Clone)]
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
    pub of_string8: Option<Vec<u8>>,
    /// `PR_OF_SYSTIME`.
    #[doc(alias = "PR_OF_SYSTIME")]
    pub of_systime: Option<std::time::SystemTime>,
    /// `PR_OF_CLSID`.
    #[doc(alias = "PR_OF_CLSID")]
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
    pub of_mv_string8: Option<Vec<Vec<u8>>>,
    /// `PR_OF_MV_UNICODE`.
    #[doc(alias = "PR_OF_MV_UNICODE")]
    pub of_mv_unicode: Option<Vec<String>>,
    /// `PR_OF_MV_SYSTIME`.
    #[doc(alias = "PR_OF_MV_SYSTIME")]
    pub of_mv_systime: Option<Vec<std::time::SystemTime>>,
    /// `PR_OF_MV_CLSID`.
    #[doc(alias = "PR_OF_MV_CLSID")]
    pub of_mv_clsid: Option<Vec<windows_core::GUID>>,
    /// `PR_OF_MV_BINARY`.
    #[doc(alias = "PR_OF_MV_BINARY")]
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
