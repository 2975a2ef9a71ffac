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
//! | [`store`], `pst` | the message stores: of the home, and PST files of Outlook (feature `pst`) |
//! | [`import`], [`export`] | mail from files and to files, as [`mail::Mail`] |
//! | [`rich_text`] | compressed rich text, as `PR_RTF_COMPRESSED` has it |
//! | [`msg`] | Outlook's `.msg` files, read and written |
//! | [`transport`], [`outbox`] | the transports; what waits to be sent, and why |
//! | [`table`], [`props`], [`stream`], [`notify`] | what objects of every kind stand on |
//! | [`identity`] | entry identifiers that MAPI itself makes |
//! | [`vcard`] | contacts from files into a personal address book, and back |
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
//! # Secrets
//!
//! What a profile section has in the range from 0x67F0 to 0x67FF, passwords of services above all,
//! is encrypted in the database. The key is in a file of the home that only its user can read; with
//! the feature `keyring` it is in the platform's keyring, if one takes it within seconds when the
//! first secret of a home is kept, and the file has its name there. The environment variable
//! `MAPI_KEYRING` set to `off` leaves new keys in their files: for homes that are to be copied as
//! they are, or used where nobody can unlock a keyring. A home that has a key keeps it where it is.
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
#[cfg(any(feature = "imap", feature = "ldap", feature = "smtp"))]
mod certificate;
pub mod com;
#[cfg(any(feature = "imap", feature = "ldap", feature = "smtp"))]
#[cfg_attr(
    not(all(feature = "imap", feature = "smtp")),
    allow(dead_code, reason = "each protocol has a part of it that no other needs")
)]
mod connection;
#[doc(hidden)]
pub mod deviation;
mod entry_points;
pub mod export;
pub mod form;
// The generator formats what it makes.
#[rustfmt::skip]
mod generated;
pub mod home;
pub mod identity;
pub mod import;
pub mod mail;
mod mime;
pub mod msg;
mod msg_store;
pub mod notify;
pub mod outbox;
mod periodic;
mod profile;
pub mod props;
pub mod provider;
#[cfg(feature = "pst")]
pub mod pst;
pub mod rich_text;
pub mod service;
mod session;
mod shutdown;
mod spooler;
mod status;
pub mod store;
pub mod stream;
pub mod table;
pub mod transport;
pub mod vcard;

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
