// Made from spec/ by mapi-codegen. Do not edit.
// To make it again: cargo xtask codegen
//! Every method of every object, called with what it must refuse.
#![allow(clippy::undocumented_unsafe_blocks, unused_variables)]
use std::ptr;
use std::sync::Arc;
use mapi_session::{Code, raw};
use mapi_session::windows_core::{IUnknown, Interface};
use mapi_subsystem::com::{Liveness, ObjectState};
use mapi_subsystem::servers;
/// A server that writes no method.
struct Nobody;
impl servers::LockServer for Nobody {}
impl servers::ThingServer for Nobody {}
impl servers::ChestServer for Nobody {}
/// A call that was made.
#[derive(Debug)]
pub(crate) struct Call {
    /// The method: `IMAPIFolder::CreateMessage`.
    pub(crate) method: &'static str,
    /// What was wrong with the call.
    pub(crate) fault: &'static str,
    /// The code that it has to answer.
    pub(crate) expected: Code,
    /// What it answered.
    pub(crate) answer: Code,
}
/// Makes every call on objects that live as long as `liveness`.
#[must_use]
pub(crate) fn calls(liveness: &Arc<Liveness>) -> Vec<Call> {
    let mut calls = Vec::new();
    let mut call = |method, fault, expected, answer| {
        let answer = Code::from_hresult(answer);
        calls
            .push(Call {
                method,
                fault,
                expected,
                answer,
            });
    };
    let mut room = [0_u64; 64];
    let huge = [u64::MAX; 8];
    let absent = ptr::without_provenance::<u64>(64);
    let state = ObjectState::new("lock", Arc::clone(liveness));
    let object = servers::LockCom::create(state, Arc::new(Nobody));
    call(
        "ILock::TurnKey",
        "the server writes no method",
        Code::E_NO_SUPPORT,
        unsafe {
            room.fill(0);
            object.TurnKey(0)
        },
    );
    let state = ObjectState::new("thing", Arc::clone(liveness));
    let object = servers::ThingCom::create(state, Arc::new(Nobody));
    call(
        "IThing::GetLastError",
        "nothing: no error came before",
        Code::S_OK,
        unsafe {
            room.fill(0);
            object.GetLastError(0, 0, room.as_mut_ptr().add(8usize).cast())
        },
    );
    call(
        "IThing::Rename",
        "unknown flag in ulFlags",
        Code::E_UNKNOWN_FLAGS,
        unsafe {
            room.fill(0);
            object.Rename(ptr::null(), 0x00000002)
        },
    );
    call(
        "IThing::Rename",
        "null: type",
        Code::E_NOT_FOUND,
        unsafe {
            room.fill(0);
            object.Rename(ptr::null(), 0)
        },
    );
    let state = ObjectState::new("chest", Arc::clone(liveness));
    let object = servers::ChestCom::create(state, Arc::new(Nobody));
    call(
        "IBox::OpenThing",
        "unknown flag in ulFlags",
        Code::E_UNKNOWN_FLAGS,
        unsafe {
            room.fill(0);
            object
                .OpenThing(
                    0,
                    ptr::null(),
                    ptr::null(),
                    0x00000002,
                    room.as_mut_ptr().add(16usize).cast(),
                    room.as_mut_ptr().add(20usize).cast(),
                )
        },
    );
    call(
        "IBox::OpenThing",
        "null: lpulKind",
        Code::E_INVALID_PARAMETER,
        unsafe {
            room.fill(0);
            object
                .OpenThing(
                    0,
                    ptr::null(),
                    ptr::null(),
                    0,
                    ptr::null_mut(),
                    room.as_mut_ptr().add(20usize).cast(),
                )
        },
    );
    call(
        "IBox::OpenThing",
        "null: lppUnk",
        Code::E_INVALID_PARAMETER,
        unsafe {
            room.fill(0);
            object
                .OpenThing(
                    0,
                    ptr::null(),
                    ptr::null(),
                    0,
                    room.as_mut_ptr().add(16usize).cast(),
                    ptr::null_mut(),
                )
        },
    );
    call(
        "IBox::OpenThing",
        "too many: lpEntryID",
        Code::E_INVALID_PARAMETER,
        unsafe {
            room.fill(0);
            object
                .OpenThing(
                    u32::MAX as _,
                    absent.cast(),
                    ptr::null(),
                    0,
                    room.as_mut_ptr().add(16usize).cast(),
                    room.as_mut_ptr().add(20usize).cast(),
                )
        },
    );
    call(
        "IBox::OpenThing",
        "the server writes no method",
        Code::E_NO_SUPPORT,
        unsafe {
            room.fill(0);
            object
                .OpenThing(
                    0,
                    ptr::null(),
                    ptr::null(),
                    0,
                    room.as_mut_ptr().add(16usize).cast(),
                    room.as_mut_ptr().add(20usize).cast(),
                )
        },
    );
    call(
        "IBox::Count",
        "not 0: ulReserved",
        Code::E_INVALID_PARAMETER,
        unsafe {
            room.fill(0);
            object
                .Count(
                    0,
                    0,
                    1,
                    room.as_mut_ptr().add(12usize).cast(),
                    room.as_mut_ptr().add(16usize).cast(),
                )
        },
    );
    call(
        "IBox::Count",
        "null: lpulCount",
        Code::E_INVALID_PARAMETER,
        unsafe {
            room.fill(0);
            object.Count(0, 0, 0, ptr::null_mut(), room.as_mut_ptr().add(16usize).cast())
        },
    );
    call(
        "IBox::Count",
        "the server writes no method",
        Code::E_NO_SUPPORT,
        unsafe {
            room.fill(0);
            object
                .Count(
                    0,
                    0,
                    0,
                    room.as_mut_ptr().add(12usize).cast(),
                    room.as_mut_ptr().add(16usize).cast(),
                )
        },
    );
    call(
        "IBox::Watch",
        "too many: lpbKey",
        Code::E_INVALID_PARAMETER,
        unsafe {
            room.fill(0);
            object.Watch(u32::MAX as _, absent.cast(), None::<&raw::IWatcher>)
        },
    );
    call(
        "IBox::Watch",
        "null: lpbKey",
        Code::E_INVALID_PARAMETER,
        unsafe {
            room.fill(0);
            object.Watch(0, ptr::null(), None::<&raw::IWatcher>)
        },
    );
    calls
}
/// Calls each method of an object that takes entry identifiers with `id` for each of
/// them, and with what is harmless otherwise.
#[must_use]
pub(crate) fn with_entry_id(
    object: &IUnknown,
    id: &[u8],
    sink: &raw::IMAPIAdviseSink,
) -> Vec<(&'static str, Code)> {
    let mut calls = Vec::new();
    let mut call = |method, answer| calls.push((method, Code::from_hresult(answer)));
    let mut room = [0_u64; 64];
    let text = [b'x' as u16, 0];
    if let Ok(object) = object.cast::<raw::IBox>() {
        call(
            "IBox::OpenThing",
            unsafe {
                room.fill(0);
                object
                    .OpenThing(
                        id.len() as u32,
                        id.as_ptr().cast(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
                    )
            },
        );
    }
    calls
}
