//! What configures the transport.

use std::path::{Path, PathBuf};
use std::time::Duration;

use lettre::Address;
use lettre::transport::smtp::client::{Certificate, TlsParameters};
use lettre::transport::smtp::{SMTP_PORT, SUBMISSION_PORT, SUBMISSIONS_PORT};
use mapi_session::{PropValue, tags};

use crate::service::{
    AUTHENTICATION, PORT, SECURITY, SERVER, TRUSTED_CERTIFICATES, USER, long, text,
};

/// How the connection is kept from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Security {
    Tls,
    StartTls,
    None,
}

/// Where mail is submitted, and as whom.
#[derive(Debug, Clone)]
pub(super) struct Settings {
    pub(super) server: String,
    pub(super) port: u16,
    pub(super) security: Security,
    /// Whom it logs on as; none: nobody.
    pub(super) user: Option<String>,
    /// The password is an access token.
    pub(super) token: bool,
    /// Whose mail it is: where what cannot be delivered comes back to.
    pub(super) address: Address,
    pub(super) name: String,
    trusted: Option<PathBuf>,
    /// How long the server has for each answer.
    pub(super) answer: Duration,
}

impl Settings {
    /// What the profile says. A path without a place of its own is one in the home.
    ///
    /// # Errors
    /// What is missing or wrong, in words.
    pub(super) fn read(
        properties: &[PropValue],
        home: &Path,
        answer: Duration,
    ) -> Result<Settings, String> {
        let set = |tag| text(properties, tag).map(str::trim).filter(|text| !text.is_empty());
        let server = set(SERVER).ok_or("it has no server (SERVER): configure its service")?;
        let address = set(tags::EMAIL_ADDRESS)
            .ok_or("it has no address (PR_EMAIL_ADDRESS): configure its service")?;
        let security = match set(SECURITY).unwrap_or("starttls").to_ascii_lowercase().as_str() {
            "tls" => Security::Tls,
            "starttls" => Security::StartTls,
            "none" => Security::None,
            other => {
                return Err(format!(
                    "its security (SECURITY) is \"{other}\": \"tls\", \"starttls\" or \"none\" is \
                     expected"
                ));
            }
        };
        let port = match long(properties, PORT) {
            0 => match security {
                Security::Tls => SUBMISSIONS_PORT,
                Security::StartTls => SUBMISSION_PORT,
                Security::None => SMTP_PORT,
            },
            port => u16::try_from(port).map_err(|_| {
                format!("its port (PORT) is {port}: a number from 1 to 65535 is expected")
            })?,
        };
        let way = set(AUTHENTICATION).unwrap_or("password");
        let token = match way.to_ascii_lowercase().as_str() {
            "password" => false,
            "xoauth2" => true,
            other => {
                return Err(format!(
                    "its way to log on (AUTHENTICATION) is \"{other}\": \"password\" or \
                     \"xoauth2\" is expected"
                ));
            }
        };
        let name = set(tags::IDENTITY_DISPLAY).unwrap_or(address).to_owned();
        let address = address
            .parse()
            .map_err(|_| format!("its address (PR_EMAIL_ADDRESS) \"{address}\" is none"))?;
        Ok(Settings {
            server: server.to_owned(),
            port,
            security,
            user: set(USER).map(str::to_owned),
            token,
            address,
            name,
            trusted: set(TRUSTED_CERTIFICATES).map(|path| home.join(path)),
            answer,
        })
    }

    /// How the server's certificate is checked: against those of the platform, and of the file.
    ///
    /// # Errors
    /// What is wrong with the file, in words.
    pub(super) fn tls(&self) -> Result<TlsParameters, String> {
        let mut builder = TlsParameters::builder(self.server.clone());
        if let Some(path) = &self.trusted {
            let bad = |why: &dyn std::fmt::Display| {
                format!("{}: its trusted certificates cannot be read ({why})", path.display())
            };
            let pem = std::fs::read(path).map_err(|e| bad(&e))?;
            if !String::from_utf8_lossy(&pem).contains("-----BEGIN CERTIFICATE-----") {
                return Err(bad(&"there is none in PEM format"));
            }
            let certificates = Certificate::from_pem(&pem).map_err(|e| bad(&e))?;
            builder = builder.add_root_certificate(certificates);
        }
        builder.build().map_err(|e| format!("certificates cannot be checked ({e})"))
    }
}
