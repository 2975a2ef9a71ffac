//! Work that a thread does again and again.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// A thread that works at intervals. Dropping it ends the thread, and waits for that: no code of
/// this library runs on when everything that a program had of it is gone.
pub(crate) struct Periodic {
    stop: Arc<(Mutex<bool>, Condvar)>,
    thread: Option<JoinHandle<()>>,
}

impl Periodic {
    /// Starts the thread: `prepare` runs on it once, then what that gives each time `interval` has
    /// passed, until it gives `None` or the value is dropped. `None` when no thread can be started.
    pub(crate) fn start<W: FnMut() -> Option<()>>(
        name: &str,
        interval: Duration,
        prepare: impl FnOnce() -> Option<W> + Send + 'static,
    ) -> Option<Periodic> {
        let stop: Arc<(Mutex<bool>, Condvar)> = Arc::default();
        let stopped = Arc::clone(&stop);
        let run = move || {
            let Some(mut work) = prepare() else { return };
            let (flag, signal) = &*stopped;
            loop {
                let ended = flag.lock().unwrap_or_else(PoisonError::into_inner);
                let waited = signal.wait_timeout_while(ended, interval, |ended| !*ended);
                if *waited.unwrap_or_else(PoisonError::into_inner).0 || work().is_none() {
                    return;
                }
            }
        };
        let thread = thread::Builder::new().name(name.into()).spawn(run).ok()?;
        Some(Periodic { stop, thread: Some(thread) })
    }
}

impl Drop for Periodic {
    fn drop(&mut self) {
        *self.stop.0.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.stop.1.notify_all();
        // The work itself may drop what it is done for; a thread cannot wait for itself.
        if let Some(thread) = self.thread.take()
            && thread.thread().id() != thread::current().id()
        {
            // What panics in it was told already, and there is nothing else to learn.
            let _ = thread.join();
        }
    }
}
