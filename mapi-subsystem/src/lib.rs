//! The embedded MAPI subsystem: logs on without Outlook, anywhere.
//!
//! [`open`] gives a [`Subsystem`](mapi_session::Subsystem) on a *home*, a folder that holds
//! profiles, stores and mail. `mapi-session` runs against it as it does against Outlook's MAPI:
//!
//! ```
//! use mapi_session::flags::{ProfileFlags, ResourceType};
//! use mapi_session::{Logon, Mapi};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let folder = tempfile::tempdir()?;
//! # let home = folder.path();
//! let mapi = Mapi::initialize(mapi_subsystem::open(home)?)?;
//! mapi.profiles()?.create_profile("Work", ProfileFlags::DEFAULT_SERVICES)?;
//! mapi.session(Logon::profile("Work"), |session| {
//!     let store = session.default_store()?;
//!     assert!(store.inbox()?.messages()?.is_empty());
//!     assert!(session.status()?.find(ResourceType::Spooler)?.is_some());
//!     Ok(())
//! })?;
//! # Ok(())
//! # }
//! ```
//!
//! # How it is built
//!
//! | part | what it is |
//! |---|---|
//! | [`com`], [`servers`] | COM objects: generated glue in front of safe traits |
//! | [`home`] | the folder, its database of profiles, the journal and the leases |
//! | [`service`], [`provider`] | the message services that there are, and what a provider is |
//! | [`store`], [`import`] | the message store provider; MIME messages as [`mail::Mail`] |
//! | `pst` | PST files of Outlook as message stores, read only; with the feature of that name |
//! | [`transport`], [`outbox`] | the local transport; what waits to be sent, and why |
//! | [`table`], [`props`], [`stream`], [`notify`] | what objects of every kind stand on |
//! | [`identity`] | entry identifiers that MAPI itself makes |
//! | [`form`] | how an application shows a message that ShowForm was called for |
//!
//! A new profile has three services. `LOCALAB` is an address book; it is configured (with
//! `IMsgServiceAdmin::ConfigureMsgService`) by `PR_IDENTITY_DISPLAY` and `PR_EMAIL_ADDRESS`, which
//! say whose profile it is, the primary identity of its sessions. `LOCALSTORE` is a message store. `LOCALXP` is a transport that takes
//! mail to the profile of the home whose address it is for, and that identifies its user too where
//! it is configured by the same two properties (`IMsgServiceAdmin::SetPrimaryIdentity` chooses);
//! with a
//! [`DROP_FOLDER`](service::DROP_FOLDER) it writes what is for nobody here to a file there, and
//! from a [`PICKUP_FOLDER`](service::PICKUP_FOLDER) it fetches what is in files there.
//!
//! # Ending at once
//!
//! A client's process may end with its sessions open, once all providers have saved what they
//! have: [`Session::exit_process`](mapi_session::Session::exit_process), or `IMAPIClientShutdown`
//! of a session. The environment variable `MAPI_FAST_SHUTDOWN` says what the registry's value
//! `FastShutdownBehavior` says on Windows: `0`, unless a provider objects; `1`, if every provider
//! agrees; `2`, never.

mod addrbook;
mod admin;
pub mod com;
#[doc(hidden)]
pub mod deviation;
mod entry_points;
pub mod form;
// The generator formats what it makes.
#[rustfmt::skip]
mod generated;
pub mod home;
pub mod identity;
pub mod import;
pub mod mail;
pub mod notify;
pub mod outbox;
mod periodic;
mod profile;
pub mod props;
pub mod provider;
#[cfg(feature = "pst")]
pub mod pst;
pub mod service;
mod session;
mod shutdown;
mod spooler;
mod status;
pub mod store;
pub mod stream;
pub mod table;
pub mod transport;

/// Its program is tested.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

pub use entry_points::{
    LogonDialog, LogonPrompt, OpenError, SettingsDialog, SettingsPrompt, dispatch_notifications,
    notification_hub, open, open_default, open_with, set_logon_dialog, set_settings_dialog,
};
pub use generated::servers;
pub use home::{Home, HomeError};
