// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! The server side of MAPI's interfaces.
//!
//! For each interface that the subsystem implements there is
//! - a trait `…Server` that an object of the subsystem implements, in Rust values;
//! - glue, a function for each method: it checks what the caller passed, calls the
//!   trait and hands the results over in MAPI's memory;
//! - a COM class `…Com` that owns a server and answers calls through the glue.
//!
//! All `unsafe` blocks of the glue rely on one thing: the caller of a COM method
//! vouches for what its parameters point at. What can be checked is checked by
//! [`com`](crate::com).
use mapi_session::raw;
use windows_core::{GUID, Interface};
pub use super::client_shutdown::{ClientShutdownCom, ClientShutdownServer};
pub use super::form_container::{FormContainerCom, FormContainerServer};
pub use super::form_manager::{FormManagerCom, FormManagerServer};
pub use super::mapi_prop::{MapiPropCom, MapiPropServer};
pub use super::session::{SessionCom, SessionServer};
pub use super::table::{TableCom, TableServer};
pub use super::service_admin::{ServiceAdminCom, ServiceAdminServer};
pub use super::profile_admin::{ProfileAdminCom, ProfileAdminServer};
pub use super::provider_admin::{ProviderAdminCom, ProviderAdminServer};
pub use super::address_book::{AddressBookCom, AddressBookServer};
pub use super::attachment::{AttachmentCom, AttachmentServer};
pub use super::container::{ContainerCom, ContainerServer};
pub use super::form_info::{FormInfoCom, FormInfoServer};
pub use super::status_object::{StatusObjectCom, StatusObjectServer};
pub use super::mail_user::{MailUserCom, MailUserServer};
pub use super::message::{MessageCom, MessageServer};
pub use super::service_admin2::{ServiceAdmin2Com, ServiceAdmin2Server};
pub use super::msg_store::{MsgStoreCom, MsgStoreServer};
pub use super::profile_section::{ProfileSectionCom, ProfileSectionServer};
pub use super::ab_container::{AbContainerCom, AbContainerServer};
pub use super::dist_list::{DistListCom, DistListServer};
pub use super::folder::{FolderCom, FolderServer};
/// The interface that a null IID stands for, by the type of an object.
#[must_use]
pub fn standard_interface(object_type: u32) -> Option<GUID> {
    match object_type {
        11u32 => Some(<raw::IMAPISession as Interface>::IID),
        2u32 => Some(<raw::IAddrBook as Interface>::IID),
        7u32 => Some(<raw::IAttach as Interface>::IID),
        12u32 => Some(<raw::IMAPIFormInfo as Interface>::IID),
        10u32 => Some(<raw::IMAPIStatus as Interface>::IID),
        6u32 => Some(<raw::IMailUser as Interface>::IID),
        5u32 => Some(<raw::IMessage as Interface>::IID),
        1u32 => Some(<raw::IMsgStore as Interface>::IID),
        9u32 => Some(<raw::IProfSect as Interface>::IID),
        4u32 => Some(<raw::IABContainer as Interface>::IID),
        8u32 => Some(<raw::IDistList as Interface>::IID),
        3u32 => Some(<raw::IMAPIFolder as Interface>::IID),
        _ => None,
    }
}
