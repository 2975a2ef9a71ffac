//! What a profile says of a mailbox at a server.

use std::path::Path;
use std::time::Duration;

use mapi_session::{Code, PropValue, Value};

use crate::com::{Fault, Reply};
use crate::connection::{Proof, Server};
use crate::service::{DELETE_ON_SERVER, HEADERS_ONLY, USER, text};

/// A mailbox at a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Account {
    pub(super) server: Server,
    pub(super) user: String,
    pub(super) proof: Proof,
    /// What is deleted in the store is deleted at the server.
    pub(super) deletes: bool,
    /// Messages are fetched only when they are marked for it.
    pub(super) headers_only: bool,
}

impl Account {
    /// # Errors
    /// `MAPI_E_UNCONFIGURED`: what is missing or wrong, in words.
    pub(super) fn of(properties: &[PropValue], home: &Path, answer: Duration) -> Reply<Account> {
        let set = |tag| text(properties, tag).map(str::trim).filter(|text| !text.is_empty());
        let wrong = |text: String| Fault::new(Code::E_UNCONFIGURED, text);
        let user = set(USER)
            .ok_or_else(|| wrong("it has no user (USER): configure its service".to_owned()))?;
        let is_on = |tag: mapi_session::PropTag<mapi_session::types::Boolean>| {
            properties.iter().any(|p| p.tag == tag.tag() && p.value == Value::Boolean(true))
        };
        Ok(Account {
            server: Server::of(properties, home, answer)?,
            user: user.to_owned(),
            proof: Proof::of(properties)?,
            deletes: is_on(DELETE_ON_SERVER),
            headers_only: is_on(HEADERS_ONLY),
        })
    }
}
