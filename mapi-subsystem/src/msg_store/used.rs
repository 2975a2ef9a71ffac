//! The use that a session's client makes of a store: from the first object of it that is opened to
//! the release of the last.

use std::sync::{Arc, Mutex, PoisonError, Weak};

use mapi_session::flags::StoreLogoffFlags;

use crate::com::{Liveness, Reply};
use crate::provider::LogonContext;

/// A use. All objects that the client has of the store hold it.
pub(crate) struct Use {
    support: LogonContext,
    /// Ends with the use, and with the logon.
    pub(crate) liveness: Arc<Liveness>,
}

impl Use {
    /// `IMsgStore::StoreLogoff`: once it is complete, the objects answer MAPI_E_INVALID_OBJECT.
    pub(crate) fn log_off(&self, flags: StoreLogoffFlags) -> Reply<StoreLogoffFlags> {
        let state = self.support.store_logoff(flags)?;
        if state.contains(StoreLogoffFlags::COMPLETE) {
            self.liveness.end();
        }
        Ok(state)
    }

    /// Whether what is submitted now is to be preprocessed.
    pub(crate) fn preprocesses(&self) -> bool {
        self.support.preprocesses()
    }

    /// A message was taken out of the queue that a transport had deferred.
    pub(crate) fn aborted(&self, submission: &[u8; 16]) {
        self.support.submission_aborted(submission);
    }
}

impl Drop for Use {
    fn drop(&mut self) {
        self.support.store_released();
    }
}

/// The use that is going on, if one is.
#[derive(Default)]
pub(crate) struct Current(Mutex<Weak<Use>>);

impl Current {
    /// Joins the use that is going on, or begins one: one that was logged off is over, whatever is
    /// left of it.
    pub(crate) fn join(&self, support: &LogonContext, logon: &Arc<Liveness>) -> Arc<Use> {
        let mut current = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(going) = current.upgrade().filter(|going| going.liveness.is_alive()) {
            return going;
        }
        let new = Arc::new(Use { support: support.clone(), liveness: Liveness::child(logon) });
        *current = Arc::downgrade(&new);
        new
    }
}
