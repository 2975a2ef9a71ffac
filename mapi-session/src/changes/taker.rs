//! What a store tells its changes to: it keeps them for the caller, and copies nothing.

use std::sync::{Arc, Mutex, PoisonError};

use windows_core::{ComObject, IUnknown, OutRef, Ref, implement};

use crate::flags::{SyncFlags, SyncReadFlags};
use crate::wire::decode;
use crate::{Code, PropValue, raw, tags};

/// A change as it is told.
#[derive(Debug, Clone)]
pub(super) enum Told {
    Changed(Vec<PropValue>, SyncFlags),
    Read(Vec<u8>, bool),
    Gone(Vec<u8>),
}

impl Told {
    pub(super) fn source_key(&self) -> Option<Vec<u8>> {
        match self {
            Told::Changed(props, _) => super::binary(props, tags::SOURCE_KEY.tag()),
            Told::Read(key, _) | Told::Gone(key) => Some(key.clone()),
        }
    }

    /// What the same change is known by, if it is told again.
    pub(super) fn mark(&self) -> Vec<u8> {
        let (kind, more) = match self {
            Told::Changed(props, _) => (1, super::binary(props, tags::CHANGE_KEY.tag())),
            Told::Read(_, read) => (2 + u8::from(*read), None),
            Told::Gone(_) => (4, None),
        };
        let parts = [self.source_key(), more];
        std::iter::once(kind).chain(parts.into_iter().flatten().flatten()).collect()
    }
}

/// What has been told and not been taken.
#[derive(Default)]
pub(super) struct Queue(Mutex<Vec<Told>>);

impl Queue {
    fn push(&self, told: Told) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(told);
    }

    pub(super) fn take(&self) -> Vec<Told> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

pub(super) fn contents() -> (IUnknown, Arc<Queue>) {
    let queue = Arc::<Queue>::default();
    let taker = ComObject::new(ContentsTaker { queue: Arc::clone(&queue) });
    (taker.into_interface::<raw::IExchangeImportContentsChanges>().into(), queue)
}

pub(super) fn hierarchy() -> (IUnknown, Arc<Queue>) {
    let queue = Arc::<Queue>::default();
    let taker = ComObject::new(HierarchyTaker { queue: Arc::clone(&queue) });
    (taker.into_interface::<raw::IExchangeImportHierarchyChanges>().into(), queue)
}

#[implement(raw::IExchangeImportContentsChanges)]
struct ContentsTaker {
    queue: Arc<Queue>,
}

#[implement(raw::IExchangeImportHierarchyChanges)]
struct HierarchyTaker {
    queue: Arc<Queue>,
}

/// What a method answers.
fn status(done: Result<(), Code>) -> i32 {
    done.err().unwrap_or(Code::S_OK).to_hresult()
}

/// No texts: nothing here fails with more than a code.
fn no_error(error: *mut *mut raw::MAPIERROR) -> i32 {
    if error.is_null() {
        return Code::E_INVALID_PARAMETER.to_hresult();
    }
    // SAFETY: the store has room for a pointer.
    unsafe { error.write(std::ptr::null_mut()) };
    0
}

/// # Safety
/// `list` is null or a list of source keys.
unsafe fn gone(queue: &Queue, list: *const raw::SBinaryArray) -> Result<(), Code> {
    // SAFETY: as the caller vouches.
    let keys = unsafe { decode::entry_list(list) }?;
    keys.iter().for_each(|key| queue.push(Told::Gone(key.as_bytes().to_vec())));
    Ok(())
}

#[allow(non_snake_case)]
impl raw::IExchangeImportContentsChanges_Impl for ContentsTaker_Impl {
    fn GetLastError(&self, _: i32, _: u32, error: *mut *mut raw::MAPIERROR) -> i32 {
        no_error(error)
    }

    fn Config(&self, _: Ref<'_, raw::IStream>, _: u32) -> i32 {
        0
    }

    fn UpdateState(&self, _: Ref<'_, raw::IStream>) -> i32 {
        0
    }

    fn ImportMessageChange(
        &self,
        cpvalchanges: u32,
        ppvalchanges: *const raw::SPropValue,
        ulflags: u32,
        lppmessage: OutRef<'_, raw::IMessage>,
    ) -> i32 {
        if !lppmessage.is_null() {
            let _ = lppmessage.write(None);
        }
        // SAFETY: the store passes that many properties.
        let done = unsafe { decode::props(ppvalchanges, cpvalchanges) }.map(|props| {
            self.queue.push(Told::Changed(props, SyncFlags::from_bits_retain(ulflags)));
        });
        // Nothing is to be copied: the caller fetches what it wants.
        status(done.and(Err(Code::SYNC_E_IGNORE)))
    }

    fn ImportMessageDeletion(&self, _: u32, list: *const raw::SBinaryArray) -> i32 {
        // SAFETY: the store passes a list.
        status(unsafe { gone(&self.queue, list) })
    }

    fn ImportPerUserReadStateChange(
        &self,
        celements: u32,
        lpreadstate: *const raw::READSTATE,
    ) -> i32 {
        const MOST: u32 = 1 << 24;
        // SAFETY: the store passes that many states, each with its key.
        let done = unsafe {
            decode::array(lpreadstate, celements, MOST).and_then(|states| {
                states.iter().try_for_each(|state| {
                    let key = decode::bytes(state.pbSourceKey, state.cbSourceKey)?;
                    let flags = SyncReadFlags::from_bits_retain(state.ulFlags);
                    self.queue.push(Told::Read(key, flags.contains(SyncReadFlags::READ)));
                    Ok(())
                })
            })
        };
        status(done)
    }

    fn ImportMessageMove(
        &self,
        _: u32,
        _: *const u8,
        cbsourcekeysrcmessage: u32,
        pbsourcekeysrcmessage: *const u8,
        _: u32,
        _: *const u8,
        _: u32,
        _: *const u8,
        _: u32,
        _: *const u8,
    ) -> i32 {
        // SAFETY: the store passes the key.
        let key = unsafe { decode::bytes(pbsourcekeysrcmessage, cbsourcekeysrcmessage) };
        status(key.map(|key| self.queue.push(Told::Gone(key))))
    }
}

#[allow(non_snake_case)]
impl raw::IExchangeImportHierarchyChanges_Impl for HierarchyTaker_Impl {
    fn GetLastError(&self, _: i32, _: u32, error: *mut *mut raw::MAPIERROR) -> i32 {
        no_error(error)
    }

    fn Config(&self, _: Ref<'_, raw::IStream>, _: u32) -> i32 {
        0
    }

    fn UpdateState(&self, _: Ref<'_, raw::IStream>) -> i32 {
        0
    }

    fn ImportFolderChange(&self, count: u32, values: *const raw::SPropValue) -> i32 {
        // SAFETY: the store passes that many properties.
        let done = unsafe { decode::props(values, count) };
        status(done.map(|props| self.queue.push(Told::Changed(props, SyncFlags::empty()))))
    }

    fn ImportFolderDeletion(&self, _: u32, list: *const raw::SBinaryArray) -> i32 {
        // SAFETY: the store passes a list.
        status(unsafe { gone(&self.queue, list) })
    }
}
