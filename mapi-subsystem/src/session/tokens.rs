//! Messages that PrepareForm keeps until ShowForm.

use std::collections::HashMap;

use mapi_session::raw::IMessage;

use crate::deviation::deviates;

/// The messages by token.
#[derive(Default)]
pub(super) struct Tokens {
    last: usize,
    messages: HashMap<usize, Kept>,
}

struct Kept(IMessage);

// SAFETY: a message that a client hands to a session may be used on any thread that initialised
// MAPI (using-thread-safe-objects); the reference is only kept and released here.
unsafe impl Send for Kept {}

impl Tokens {
    /// Keeps a message. Tokens are not 0 and not used again.
    pub(super) fn keep(&mut self, message: &IMessage) -> usize {
        self.last += 1;
        if !deviates("C.12.1") {
            self.messages.insert(self.last, Kept(message.clone()));
        }
        self.last
    }

    /// Gives the message of a token back; `None`: there is none, or not any more.
    pub(super) fn take(&mut self, token: usize) -> Option<IMessage> {
        if deviates("C.12.2") {
            return self.messages.get(&token).map(|kept| kept.0.clone());
        }
        self.messages.remove(&token).map(|kept| kept.0)
    }
}
