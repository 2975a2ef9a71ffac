//! Both mail servers, as one site has them.

use std::path::PathBuf;

use crate::{Certificates, Dovecot, Identity, Postfix, Result, process};

/// Who has a mailbox.
#[derive(Clone, Debug)]
pub struct User {
    /// The address, at `example.org`, by which the user logs on.
    pub address: String,
    /// The password.
    pub password: String,
}

impl User {
    /// A user of `example.org`.
    #[must_use]
    pub fn new(address: &str, password: &str) -> User {
        User { address: address.to_owned(), password: password.to_owned() }
    }
}

/// What kind of mail servers a test wants.
#[derive(Clone, Debug)]
pub struct MailOptions {
    /// Who has a mailbox: `sales@example.org` with the password `sales-secret`, and
    /// `support@example.org` with `support-secret`.
    pub users: Vec<User>,
    /// How the servers prove who they are.
    pub identity: Identity,
    /// How many bytes a user's mail may have; any number where there is none.
    pub quota: Option<u64>,
    /// How many bytes a message may have; any number where there is none.
    pub message_size_limit: Option<u64>,
}

impl Default for MailOptions {
    fn default() -> MailOptions {
        MailOptions {
            users: vec![
                User::new("sales@example.org", "sales-secret"),
                User::new("support@example.org", "support-secret"),
            ],
            identity: Identity::Valid,
            quota: None,
            message_size_limit: None,
        }
    }
}

/// Postfix and Dovecot: what a user submits to the one is read at the other. Dropped, they stop and
/// their folder goes.
#[derive(Debug)]
pub struct Mail {
    /// Takes mail.
    pub postfix: Postfix,
    /// Keeps mail.
    pub dovecot: Dovecot,
    /// What clients are to trust.
    pub certificates: Certificates,
    /// Who has a mailbox.
    pub users: Vec<User>,
    // The last: servers stop before their folder goes.
    folder: tempfile::TempDir,
}

impl Mail {
    /// Starts both.
    ///
    /// # Errors
    /// [`Error::Missing`](crate::Error::Missing) where this machine cannot run one of them, else
    /// why it does not start.
    pub fn start(options: MailOptions) -> Result<Mail> {
        process::attempts(|| {
            let folder = process::folder()?;
            let certificates = Certificates::make(folder.path())?;
            let dovecot = Dovecot::start(folder.path(), &options, &certificates)?;
            let postfix = Postfix::start(folder.path(), &options, &certificates, &dovecot)?;
            let users = options.users.clone();
            Ok(Mail { postfix, dovecot, certificates, users, folder })
        })
    }

    /// Where everything is.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        self.folder.path().to_owned()
    }
}
