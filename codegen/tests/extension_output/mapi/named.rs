// Made by mapi-codegen from a spec that extends MAPI's. Do not edit.
// To make it again: mapi_codegen::extend in a build script, or cargo xtask codegen --spec DIR --out DIR
/// A number in the add-in's own set.
///
/// `AddinColor`, PT_LONG, 0x8001 of `PS_ADDIN`.
#[doc(alias = "AddinColor")]
pub const ADDIN_COLOR: super::base::NamedTag<super::base::types::Long> = super::base::NamedTag::from_lid(
    super::base::guids::PS_ADDIN,
    0x8001,
);
/// `AddinNote`, PT_UNICODE, `addin-note` of `PS_PUBLIC_STRINGS`.
#[doc(alias = "AddinNote")]
pub const ADDIN_NOTE: super::base::NamedTag<super::base::types::Unicode> = super::base::NamedTag::from_name(
    super::base::guids::PS_PUBLIC_STRINGS,
    "addin-note",
);
