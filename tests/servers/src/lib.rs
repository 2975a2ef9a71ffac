//! Real servers for tests: Dovecot, Postfix and slapd as Debian packages them, each started in a
//! temporary folder on loopback ports of its own, with certificates made for it, and stopped and
//! removed when its value is dropped, also when the test panics or is killed. A [`Peer`] says what
//! no real server says, for faults.
//!
//! ```no_run
//! # #[cfg(unix)]
//! # fn demo() {
//! use mapi_test_servers::{Mail, MailOptions, available};
//!
//! let Some(mail) = available(Mail::start(MailOptions::default())) else { return };
//! let user = &mail.users[0];
//! println!("{} reads at 127.0.0.1:{}", user.address, mail.dovecot.imap);
//! println!("{} sends at 127.0.0.1:{}", user.address, mail.postfix.submission);
//! # }
//! ```
//!
//! Nothing of a system's configuration is read but the schemas of `/etc/ldap/schema`, which belong
//! to the package `slapd`.

#![cfg(unix)]

mod certificates;
mod directory;
mod dovecot;
mod error;
mod mail;
mod peer;
mod postfix;
mod process;
mod tokens;

pub use certificates::{Certificates, Identity};
pub use directory::Directory;
pub use dovecot::{Dovecot, deliver};
pub use error::{Error, Result, available};
pub use mail::{Mail, MailOptions, User};
pub use peer::{Connection, Peer};
pub use postfix::Postfix;
