// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! What the generator makes of the spec.

pub(crate) mod ab_container;
pub(crate) mod address_book;
pub(crate) mod attachment;
pub(crate) mod client_shutdown;
pub(crate) mod container;
pub(crate) mod dist_list;
pub(crate) mod folder;
pub(crate) mod form_container;
pub(crate) mod form_info;
pub(crate) mod form_manager;
pub(crate) mod mail_user;
pub(crate) mod mapi_prop;
pub(crate) mod message;
pub(crate) mod msg_store;
pub(crate) mod profile_admin;
pub(crate) mod profile_section;
pub(crate) mod provider_admin;
pub mod servers;
pub(crate) mod service_admin;
pub(crate) mod service_admin2;
pub(crate) mod session;
pub(crate) mod status_object;
pub(crate) mod table;
