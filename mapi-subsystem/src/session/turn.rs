//! The logon mutex: logons on a home come one after the other, in whatever process. [mapilogonex]
//!
//! Between processes it is a lock on the file `logon.lock` in the home. The operating system drops
//! it with the process that holds it, so that a logon that is killed blocks nobody.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::sync::{Mutex, MutexGuard};
use std::time::{Duration, Instant};

use mapi_session::Code;

use super::lock;
use crate::com::{Fault, Reply};
use crate::home::{Home, HomeError};

/// The file in the home.
const FILE: &str = "logon.lock";

/// How long a logon with MAPI_TIMEOUT_SHORT waits for another one: the pages say "a few seconds".
/// Without the flag it waits until its turn comes.
const SHORT: Duration = Duration::from_secs(3);

/// How often it looks meanwhile.
const INTERVAL: Duration = Duration::from_millis(20);

/// The turn of a logon. The next one's comes when it is dropped.
pub(super) struct Turn<'a> {
    file: File,
    /// Dropped after the lock on the file is.
    _here: MutexGuard<'a, ()>,
}

impl<'a> Turn<'a> {
    /// Waits for the turn. `here` is the mutex of this process's logons on the home.
    pub(super) fn wait(home: &Home, here: &'a Mutex<()>, short: bool) -> Reply<Turn<'a>> {
        let end = short.then(|| Instant::now() + SHORT);
        let here = match end {
            None => lock(here),
            Some(end) => poll(end, || match here.try_lock() {
                Ok(here) => Ok(Some(here)),
                Err(std::sync::TryLockError::Poisoned(here)) => Ok(Some(here.into_inner())),
                Err(std::sync::TryLockError::WouldBlock) => Ok(None),
            })?,
        };
        let path = home.path().join(FILE);
        let fail = |e: io::Error| HomeError::Folder { path: path.clone(), reason: e.to_string() };
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(&path);
        let file = file.map_err(fail)?;
        match end {
            None => loop {
                match file.lock() {
                    Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                    done => break done.map_err(fail)?,
                }
            },
            Some(end) => poll(end, || match file.try_lock() {
                Ok(()) => Ok(Some(())),
                Err(TryLockError::WouldBlock) => Ok(None),
                Err(TryLockError::Error(e)) => Err(fail(e).into()),
            })?,
        }
        Ok(Turn { file, _here: here })
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        // Closing the file does it too, but late where a child process has inherited it.
        let _ = self.file.unlock();
    }
}

/// Tries until it succeeds or the time is over.
fn poll<T>(end: Instant, mut attempt: impl FnMut() -> Reply<Option<T>>) -> Reply<T> {
    loop {
        if let Some(got) = attempt()? {
            return Ok(got);
        }
        if Instant::now() >= end {
            return Err(Fault::new(Code::E_TIMEOUT, "another logon is under way"));
        }
        std::thread::sleep(INTERVAL);
    }
}
