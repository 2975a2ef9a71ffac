// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! What the generator makes of the spec.

pub mod ab_container;
pub mod address_book;
pub mod attachment;
pub mod container;
pub mod dist_list;
pub mod folder;
pub mod mail_user;
pub mod mapi_prop;
pub mod message;
pub mod msg_store;
pub mod profile_admin;
pub mod profile_section;
pub mod provider_admin;
pub mod servers;
pub mod service_admin;
pub mod service_admin2;
pub mod session;
pub mod status_object;
pub mod table;
