//! The properties that configure the message services that the subsystem ships, set with
//! `IMsgServiceAdmin::ConfigureMsgService`. They are in the range that a provider has for itself.

use mapi_session::PropTag;
use mapi_session::types::{Long, Unicode};

/// A folder for the local transport: mail to addresses that no profile of the home has is put
/// there, a file in MIME format for each message. A property of the service `LOCALXP`.
pub const DROP_FOLDER: PropTag<Unicode> = PropTag::from_id(0x6601);

/// A folder from which the local transport fetches mail: each file whose name ends in `.eml`, in
/// MIME format, is received by the profile's user and deleted. A property of the service `LOCALXP`.
pub const PICKUP_FOLDER: PropTag<Unicode> = PropTag::from_id(0x6602);

/// The name or the address of the server, as its certificate has it.
pub const SERVER: PropTag<Unicode> = PropTag::from_id(0x6610);

/// The port of the server; that of the protocol and of [`SECURITY`] where there is none.
pub const PORT: PropTag<Long> = PropTag::from_id(0x6611);

/// How the connection is kept from others: `tls` from its first byte on, `starttls`, which is the
/// default, or `none`.
pub const SECURITY: PropTag<Unicode> = PropTag::from_id(0x6612);

/// Whom the provider logs on as at the server; nobody where there is none.
pub const USER: PropTag<Unicode> = PropTag::from_id(0x6613);

/// How it proves that: `password`, which is the default, or `xoauth2`, with which
/// [`PASSWORD`] is an access token.
pub const AUTHENTICATION: PropTag<Unicode> = PropTag::from_id(0x6614);

/// A file of certificates in PEM format that are trusted beside those of the platform, such as that
/// of a company.
pub const TRUSTED_CERTIFICATES: PropTag<Unicode> = PropTag::from_id(0x6615);

/// Below which entry of the directory people are looked for: `ou=people,dc=example,dc=org`. A
/// property of the service `LDAP`.
pub const SEARCH_BASE: PropTag<Unicode> = PropTag::from_id(0x6616);

/// What the provider proves with who it is. Its identifier is one of those that a profile section
/// keeps encrypted: nobody reads it in a table, a row or a file.
pub const PASSWORD: PropTag<Unicode> = PropTag::from_id(0x67F0);

/// The PST file that is opened as a message store: `PR_PST_PATH`. A property of the service `PST`.
#[cfg(feature = "pst")]
pub const PST_PATH: PropTag<Unicode> = PropTag::from_id(0x6700);

/// The password of the PST file, where it asks for one: `PR_PST_PW_SZ`. It is encrypted at rest,
/// as [`PASSWORD`] is.
#[cfg(feature = "pst")]
pub const PST_PASSWORD: PropTag<Unicode> = PropTag::from_id(0x67FF);
