//! What a COM object knows of itself: its kind, whether it is valid, and its last error.

use std::sync::{Arc, Mutex, PoisonError};

use mapi_session::Code;

use super::{Fault, Liveness};
use crate::deviation::deviates;

/// The state behind a COM object. Clones share it, so that a server may keep one and explain a
/// warning with [`ObjectState::explain`].
#[derive(Debug, Clone)]
pub struct ObjectState(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    kind: &'static str,
    liveness: Arc<Liveness>,
    last: Mutex<Option<LastError>>,
}

/// The last failure or warning of an object, as GetLastError tells it.
#[derive(Debug, Clone, PartialEq)]
pub struct LastError {
    /// The code that the method returned.
    pub code: Code,
    /// What a person should know of it.
    pub text: String,
    /// The method and the kind of object.
    pub component: String,
}

impl ObjectState {
    /// The state of a new object: `kind` names it to people ("folder"), `liveness` says how
    /// long it is valid.
    #[must_use]
    pub fn new(kind: &'static str, liveness: Arc<Liveness>) -> ObjectState {
        ObjectState(Arc::new(Inner { kind, liveness, last: Mutex::new(None) }))
    }

    /// What the object is called when people are told of it.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        self.0.kind
    }

    /// How long the object is valid.
    #[must_use]
    pub fn liveness(&self) -> &Arc<Liveness> {
        &self.0.liveness
    }

    /// Whether the object is valid.
    #[must_use]
    pub fn is_alive(&self) -> bool {
        self.0.liveness.is_alive()
    }

    /// Keeps `text` for a client that asks GetLastError about `code`: for warnings, since the
    /// text of a [`Fault`] is kept by itself.
    pub fn explain(&self, code: Code, text: impl Into<String>) {
        self.keep(Some(LastError {
            code,
            text: text.into(),
            component: format!("MAPI {}", self.0.kind),
        }));
    }

    /// What GetLastError tells about `code`: nothing, if another error came after it.
    #[must_use]
    pub fn last_error(&self, code: Code) -> Option<LastError> {
        let last = self.0.last.lock().unwrap_or_else(PoisonError::into_inner);
        last.as_ref().filter(|error| error.code == code || deviates("C.2.when")).cloned()
    }

    pub(super) fn remember(&self, method: &str, fault: &Fault) {
        // A code that says it all still has words for a person.
        let mut text = fault.text.as_deref().or_else(|| fault.code.meaning());
        if deviates("D.8.GetLastError") && self.0.kind == "profile administration" {
            text = None;
        }
        if deviates("K.2.GetLastError") && self.0.kind == "form manager" {
            text = None;
        }
        self.keep(text.map(|text| LastError {
            code: fault.code,
            text: text.to_owned(),
            component: format!("MAPI {} ({method})", self.0.kind),
        }));
    }

    fn keep(&self, error: Option<LastError>) {
        *self.0.last.lock().unwrap_or_else(PoisonError::into_inner) = error;
    }
}
