//! The entry points of a subsystem: functions that carry no context, one set for each home that
//! is open.
//!
//! `MAPILogonEx` is a plain function: nothing in its arguments says which home is meant. So there
//! is a fixed number of *slots*, each with functions of its own (made by the compiler from one
//! source, with the number of the slot as a constant), and opening a home binds it to a free slot.

mod dialog;
mod functions;
mod initialize;
mod logon;
mod settings;

use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use mapi_session::{Code, Subsystem};

pub(crate) use dialog::logon_dialog;
pub use dialog::{LogonDialog, LogonPrompt, set_logon_dialog};
pub(crate) use logon::Request;
pub(crate) use settings::settings_dialog;
pub use settings::{SettingsDialog, SettingsPrompt, set_settings_dialog};

use crate::com::{Reply, alloc};
use crate::deviation::deviates;
use crate::home::{Home, HomeError};
use crate::notify::{NotificationHub, deliver_here};
use crate::provider::Providers;
use crate::session::Engine;

/// How many homes may be open in one process at a time.
const SLOTS: usize = 64;

static OPEN: [RwLock<Option<Arc<Engine>>>; SLOTS] = [const { RwLock::new(None) }; SLOTS];

/// Why a subsystem could not be opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The home cannot be used.
    #[error(transparent)]
    Home(#[from] HomeError),
    /// Too many homes are open.
    #[error("{SLOTS} homes are open in this process already; drop a Subsystem first")]
    TooMany,
}

/// Opens the embedded subsystem on the home in this folder, and makes the home when it is not
/// there. The subsystem ends when the last clone of the value and everything made with it is gone.
///
/// # Errors
/// [`OpenError`], which names the folder or file and says what to do.
pub fn open(home: impl AsRef<Path>) -> Result<Subsystem, OpenError> {
    open_with(home, Providers::default())
}

/// Opens the embedded subsystem as [`open`] does, with these providers.
///
/// # Errors
/// As [`open`].
pub fn open_with(home: impl AsRef<Path>, providers: Providers) -> Result<Subsystem, OpenError> {
    let engine = Engine::new(Home::open(home)?, providers);
    for (slot, place) in OPEN.iter().enumerate() {
        let mut place = place.write().unwrap_or_else(PoisonError::into_inner);
        if place.is_none() {
            *place = Some(engine);
            // SAFETY: the functions do what MAPI's pages say, and answer as uninitialised once
            // the slot is free.
            return Ok(unsafe {
                Subsystem::from_entry_points(functions::of_slot(slot), Slot(slot))
            });
        }
    }
    Err(OpenError::TooMany)
}

/// Opens the embedded subsystem on the home that `MAPI_HOME` names, else on `mapi` in the
/// platform's folder for a user's data.
///
/// # Errors
/// As [`open`], and when the platform names no such folder.
pub fn open_default() -> Result<Subsystem, OpenError> {
    open(Home::default_path()?)
}

/// Holds a slot; frees it when it is dropped.
struct Slot(usize);

impl Drop for Slot {
    fn drop(&mut self) {
        let engine = OPEN[self.0].write().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(engine) = engine {
            engine.shut_down();
        }
    }
}

/// Where objects that belong to no session report their events: the notifications of the home
/// that was opened first, if it is initialised.
#[must_use]
pub fn notification_hub() -> Option<NotificationHub> {
    (0..SLOTS).filter_map(engine).find_map(|engine| engine.hub().ok())
}

/// Delivers every notification that was reported so far, to sinks of this thread on this thread.
/// A sink that does not return keeps it for a few seconds.
///
/// # Errors
/// `MAPI_E_NOT_INITIALIZED`: no subsystem is initialised in this process.
pub fn dispatch_notifications() -> Reply<()> {
    let engines = (0..SLOTS).filter_map(engine);
    let hubs: Vec<_> = engines.filter_map(|engine| engine.hub().ok()).collect();
    if hubs.is_empty() {
        return Err(Code::E_NOT_INITIALIZED.into());
    }
    if deviates("I.3.4") {
        return Ok(());
    }
    for hub in hubs {
        hub.flush_within(Duration::from_secs(5));
    }
    deliver_here();
    Ok(())
}

pub(crate) fn engine(slot: usize) -> Option<Arc<Engine>> {
    OPEN[slot].read().unwrap_or_else(PoisonError::into_inner).clone()
}
