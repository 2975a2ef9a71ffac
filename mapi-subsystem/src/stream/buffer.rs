//! What is written through a stream, until it is committed.

use std::sync::{Mutex, MutexGuard, PoisonError};

use mapi_session::Code;

use super::Spool;
use super::server::{StreamSource, StreamTarget};
use crate::com::{Fault, Reply};

/// Takes over the bytes of a stream: what Commit calls.
pub type Commit = Box<dyn Fn(&Spool) -> Reply<()> + Send + Sync>;

/// The bytes behind a stream that may be written, shared by its clones.
///
/// Without STGM_TRANSACTED, bytes that nobody committed are committed when the last stream on them
/// is released; an error is then lost, so a careful client calls Commit.
pub struct Buffer {
    state: Mutex<Bytes>,
    commit: Commit,
    transacted: bool,
    limit: u64,
}

struct Bytes {
    bytes: Spool,
    /// What Revert goes back to; only kept when transacted.
    committed: Spool,
    dirty: bool,
}

impl Buffer {
    /// A buffer that holds `bytes` now and at most `limit` bytes ever. A value that is created or
    /// emptied is `dirty` from the start: it is to be committed even if nothing is written.
    ///
    /// # Errors
    /// Those of [`Spool::copy`], when `transacted`.
    pub fn new(
        bytes: Spool,
        dirty: bool,
        transacted: bool,
        limit: u64,
        commit: Commit,
    ) -> Reply<Buffer> {
        let committed = if transacted { bytes.copy()? } else { Spool::new() };
        let state = Mutex::new(Bytes { bytes, committed, dirty });
        Ok(Buffer { state, commit, transacted, limit })
    }

    fn check(&self, length: u64) -> Reply<()> {
        if length > self.limit {
            let text = format!("this property holds at most {} bytes", self.limit);
            return Err(Fault::new(Code::STG_E_MEDIUMFULL, text));
        }
        Ok(())
    }

    fn state(&self) -> MutexGuard<'_, Bytes> {
        // Every change is whole before anything can panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl StreamSource for Buffer {
    fn len(&self) -> Reply<u64> {
        Ok(self.state().bytes.len())
    }

    fn read_at(&self, offset: u64, to: &mut [u8]) -> Reply<usize> {
        self.state().bytes.read_at(offset, to)
    }
}

impl StreamTarget for Buffer {
    fn write_at(&self, offset: u64, from: &[u8]) -> Reply<()> {
        if from.is_empty() {
            return Ok(());
        }
        let mut state = self.state();
        self.check(offset.checked_add(from.len() as u64).ok_or(Code::STG_E_MEDIUMFULL)?)?;
        state.bytes.write_at(offset, from)?;
        state.dirty = true;
        Ok(())
    }

    fn set_len(&self, length: u64) -> Reply<()> {
        let mut state = self.state();
        self.check(length)?;
        state.bytes.set_len(length)?;
        state.dirty = true;
        Ok(())
    }

    fn commit(&self) -> Reply<()> {
        let mut state = self.state();
        if state.dirty {
            let committed = if self.transacted { state.bytes.copy()? } else { Spool::new() };
            (self.commit)(&state.bytes)?;
            state.dirty = false;
            state.committed = committed;
        }
        Ok(())
    }

    /// Back to what was committed last; in direct mode nothing happens.
    fn revert(&self) {
        if self.transacted {
            let mut state = self.state();
            // Without room for a copy there is nothing to go back to but what is there.
            if let Ok(bytes) = state.committed.copy() {
                state.bytes = bytes;
                state.dirty = false;
            }
        }
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        if !self.transacted {
            // Nobody is left to tell of an error.
            let _ = self.commit();
        }
    }
}
