// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Named properties, each with the Rust type of its values.
use crate::{NamedTag, guids, types};
/// Whether the lid is open.
///
/// `PidLidLidOpen`, PT_BOOLEAN, 0x8501 of `MUID_BOX`.
///
/// [pidlidlidopen-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidlidlidopen-canonical-property)
#[doc(alias = "PidLidLidOpen")]
#[doc(alias = "dispidLidOpen")]
pub const LID_OPEN: NamedTag<types::Boolean> = NamedTag::from_lid(
    guids::MUID_BOX,
    0x8501,
);
/// `PidNameWood`, PT_UNICODE, `http://box/wood` of `MUID_BOX`.
#[doc(alias = "PidNameWood")]
pub const TIMBER: NamedTag<types::Unicode> = NamedTag::from_name(
    guids::MUID_BOX,
    "http://box/wood",
);
