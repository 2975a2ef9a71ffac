//! Messages that come in.

use std::borrow::Cow;
use std::fmt;

use crate::mail::Mail;

/// A message that a transport gives to a store, with the key under which it is delivered once.
pub struct Incoming {
    key: Vec<u8>,
    content: Content,
}

enum Content {
    Made(Mail),
    Later(Box<dyn Fn() -> Mail + Send + Sync>),
}

impl Incoming {
    /// A message that is there.
    #[must_use]
    pub fn new(key: Vec<u8>, mail: Mail) -> Incoming {
        Incoming { key, content: Content::Made(mail) }
    }

    /// A message that `make` makes when a store takes it, perhaps more than once: of the many that a
    /// transport gives at a time only one is taken apart then. It has nothing to fail with: what
    /// cannot be made into a message comes in as what it is.
    #[must_use]
    pub fn later(key: Vec<u8>, make: impl Fn() -> Mail + Send + Sync + 'static) -> Incoming {
        Incoming { key, content: Content::Later(Box::new(make)) }
    }

    /// The key.
    #[must_use]
    pub fn key(&self) -> &[u8] {
        &self.key
    }

    /// The message.
    #[must_use]
    pub fn mail(&self) -> Cow<'_, Mail> {
        match &self.content {
            Content::Made(mail) => Cow::Borrowed(mail),
            Content::Later(make) => Cow::Owned(make()),
        }
    }
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming").field("key", &self.key).finish_non_exhaustive()
    }
}
