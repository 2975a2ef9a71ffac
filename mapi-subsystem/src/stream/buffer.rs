//! What is written through a stream, until it is committed.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::STG_E_MEDIUMFULL;
use super::server::{StreamSource, StreamTarget};
use crate::com::{Fault, Reply};

/// Takes over the bytes of a stream: what Commit calls.
pub type Commit = Box<dyn Fn(&[u8]) -> Reply<()> + Send + Sync>;

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
    bytes: Vec<u8>,
    /// What Revert goes back to; only kept when transacted.
    committed: Vec<u8>,
    dirty: bool,
}

impl Buffer {
    /// A buffer that holds `bytes` now and at most `limit` bytes ever. A value that is created or
    /// emptied is `dirty` from the start: it is to be committed even if nothing is written.
    #[must_use]
    pub fn new(
        bytes: Vec<u8>,
        dirty: bool,
        transacted: bool,
        limit: u64,
        commit: Commit,
    ) -> Buffer {
        let committed = if transacted { bytes.clone() } else { Vec::new() };
        Buffer { state: Mutex::new(Bytes { bytes, committed, dirty }), commit, transacted, limit }
    }

    fn resize(&self, state: &mut Bytes, length: u64) -> Reply<()> {
        let full = || Fault {
            code: STG_E_MEDIUMFULL,
            text: Some(format!("this property holds at most {} bytes", self.limit)),
        };
        if length > self.limit {
            return Err(full());
        }
        let length = usize::try_from(length).map_err(|_| full())?;
        let more = length.saturating_sub(state.bytes.len());
        // A client names the length: running out of memory must not end the process.
        state.bytes.try_reserve(more).map_err(|_| full())?;
        state.bytes.resize(length, 0);
        Ok(())
    }

    fn state(&self) -> MutexGuard<'_, Bytes> {
        // Every change is whole before anything can panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl StreamSource for Buffer {
    fn len(&self) -> Reply<u64> {
        Ok(self.state().bytes.len() as u64)
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
        let end = offset.checked_add(from.len() as u64).ok_or(STG_E_MEDIUMFULL)?;
        if end > state.bytes.len() as u64 {
            self.resize(&mut state, end)?;
        }
        // It fits: the vector is at least `end` long.
        state.bytes[offset as usize..end as usize].copy_from_slice(from);
        state.dirty = true;
        Ok(())
    }

    fn set_len(&self, length: u64) -> Reply<()> {
        let mut state = self.state();
        self.resize(&mut state, length)?;
        state.dirty = true;
        Ok(())
    }

    fn commit(&self) -> Reply<()> {
        let mut state = self.state();
        if state.dirty {
            (self.commit)(&state.bytes)?;
            state.dirty = false;
            if self.transacted {
                state.committed = state.bytes.clone();
            }
        }
        Ok(())
    }

    /// Back to what was committed last; in direct mode nothing happens.
    fn revert(&self) {
        if self.transacted {
            let mut state = self.state();
            state.bytes = state.committed.clone();
            state.dirty = false;
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
