//! Access tokens, which a user logs on with instead of a password.

use std::path::Path;
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::hmac;

use crate::{Error, Result, User, process};

/// What the tokens are signed with, by the tests as by the server.
const KEY: &[u8] = b"a key of the tests, which keeps nobody out";

/// Has Dovecot take tokens that are signed with the key.
pub(crate) fn configure(folder: &Path) -> Result<()> {
    let keys = folder.join("keys/default/HS256");
    std::fs::create_dir_all(&keys).map_err(Error::io("make a folder"))?;
    process::write(&keys.join("default"), &STANDARD.encode(KEY))?;
    let configuration = format!(
        "introspection_mode = local\nlocal_validation_key_dict = fs:posix:prefix={}/keys/\n\
         username_attribute = sub\nusername_format = %Lu\n",
        folder.display()
    );
    process::write(&folder.join("tokens.conf"), &configuration)
}

impl User {
    /// An access token of the user, for XOAUTH2 and OAUTHBEARER: good for an hour.
    #[must_use]
    pub fn token(&self) -> String {
        self.signed(SystemTime::now() + Duration::from_secs(3600))
    }

    /// One that was good until an hour ago.
    #[must_use]
    pub fn expired_token(&self) -> String {
        self.signed(SystemTime::now() - Duration::from_secs(3600))
    }

    fn signed(&self, expires: SystemTime) -> String {
        let seconds = expires.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
        let issued = seconds.saturating_sub(7200);
        let claims = format!(
            r#"{{"sub":"{}","iat":{issued},"exp":{seconds}}}"#,
            self.address.to_lowercase()
        );
        let signed = format!(
            "{}.{}",
            URL_SAFE_NO_PAD.encode(r#"{"alg":"HS256","typ":"JWT"}"#),
            URL_SAFE_NO_PAD.encode(claims)
        );
        let key = hmac::Key::new(hmac::HMAC_SHA256, KEY);
        let signature = URL_SAFE_NO_PAD.encode(hmac::sign(&key, signed.as_bytes()));
        format!("{signed}.{signature}")
    }
}
