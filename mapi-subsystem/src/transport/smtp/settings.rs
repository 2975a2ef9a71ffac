//! What configures the transport.

use std::path::Path;
use std::time::Duration;

use lettre::Address;
use lettre::transport::smtp::{SMTP_PORT, SUBMISSION_PORT, SUBMISSIONS_PORT};
use mapi_session::{Code, PropValue, tags};

use super::plain_domain;
use crate::com::{Fault, Reply};
use crate::connection::{Proof, Security, Server};
use crate::service::{USER, text};

/// Where mail is submitted, and as whom.
#[derive(Debug, Clone)]
pub(super) struct Settings {
    pub(super) server: Server,
    /// Whom it logs on as; none: nobody.
    pub(super) user: Option<String>,
    pub(super) proof: Proof,
    /// Whose mail it is: where what cannot be delivered comes back to.
    pub(super) address: Address,
    pub(super) name: String,
}

impl Settings {
    /// What the profile says. A path without a place of its own is one in the home.
    ///
    /// # Errors
    /// `MAPI_E_UNCONFIGURED`: what is missing or wrong, in words.
    pub(super) fn of(properties: &[PropValue], home: &Path, answer: Duration) -> Reply<Settings> {
        let set = |tag| text(properties, tag).map(str::trim).filter(|text| !text.is_empty());
        let wrong = |text: String| Fault::new(Code::E_UNCONFIGURED, text);
        let server = Server::of(properties, home, answer)?;
        let address = set(tags::EMAIL_ADDRESS).ok_or_else(|| {
            wrong("it has no address (PR_EMAIL_ADDRESS): configure its service".to_owned())
        })?;
        let name = set(tags::IDENTITY_DISPLAY).unwrap_or(address).to_owned();
        let address = plain_domain(address)
            .parse()
            .map_err(|_| wrong(format!("its address (PR_EMAIL_ADDRESS) \"{address}\" is none")))?;
        let user = set(USER).map(str::to_owned);
        Ok(Settings { server, user, proof: Proof::of(properties)?, address, name })
    }

    /// The port, where none is configured that of the way in which the connection is secured.
    pub(super) fn port(&self) -> u16 {
        self.server.port.unwrap_or(match self.server.security {
            Security::Tls => SUBMISSIONS_PORT,
            Security::StartTls => SUBMISSION_PORT,
            Security::None => SMTP_PORT,
        })
    }

    /// How words name the server.
    pub(super) fn at(&self) -> String {
        format!("{}, port {}", self.server.host, self.port())
    }
}
