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
/// An object of each kind, with the name of the kind, whose server writes no method.
/// They live as long as `liveness`.
#[must_use]
pub(crate) fn nobodys(liveness: &Arc<Liveness>) -> Vec<(&'static str, IUnknown)> {
    let mut objects = Vec::new();
    let state = ObjectState::new("lock", Arc::clone(liveness));
    let object = servers::LockCom::create(state, Arc::new(Nobody));
    objects.push(("lock", object.cast().expect("IUnknown of every object")));
    let state = ObjectState::new("thing", Arc::clone(liveness));
    let object = servers::ThingCom::create(state, Arc::new(Nobody));
    objects.push(("thing", object.cast().expect("IUnknown of every object")));
    let state = ObjectState::new("chest", Arc::clone(liveness));
    let object = servers::ChestCom::create(state, Arc::new(Nobody));
    objects.push(("chest", object.cast().expect("IUnknown of every object")));
    objects
}
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
/// The bits beside those that are accepted.
fn unknown_bits(accepted: u32) -> impl Iterator<Item = u32> {
    (0..32).map(|bit| 1 << bit).filter(move |bit| accepted & bit == 0)
}
/// Calls each method that an object has, those of the interfaces that it inherits too,
/// with each thing that it must refuse, one at a time.
#[must_use]
pub(crate) fn faults(unknown: &IUnknown, sink: &raw::IMAPIAdviseSink) -> Vec<Call> {
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
    let zeros = [0_u64; 16];
    let text = [b'x' as u16, 0];
    let tag = [1_u32, 0x0037_001F];
    let value = [0x0E08_0003_u64, 1, 0];
    let exist = [8_u64, 0x0037_001F << 32, 0, 0];
    let order = [1_u32, 0, 0, 0x0037_001F, 0];
    if let Ok(object) = unknown.cast::<raw::IThing>() {
        call(
            "IThing::GetLastError",
            "null: lppMAPIError",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.GetLastError(0, 0, ptr::null_mut())
            },
        );
        for bit in unknown_bits(0x80000000) {
            call(
                "IThing::GetLastError",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.GetLastError(0, bit, room.as_mut_ptr().add(8usize).cast())
                },
            );
        }
        for bit in unknown_bits(0x80000001) {
            call(
                "IThing::Rename",
                "unknown flag in ulFlags",
                Code::E_UNKNOWN_FLAGS,
                unsafe {
                    room.fill(0);
                    object.Rename(text.as_ptr().cast(), bit)
                },
            );
        }
        call(
            "IThing::Rename",
            "null: type",
            Code::E_NOT_FOUND,
            unsafe {
                room.fill(0);
                object.Rename(ptr::null(), 0)
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IBox>() {
        for bit in unknown_bits(0x00000011) {
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
                            bit,
                            room.as_mut_ptr().add(16usize).cast(),
                            room.as_mut_ptr().add(20usize).cast(),
                        )
                },
            );
        }
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
            "null, but counted: lpEntryID",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .OpenThing(
                        5,
                        ptr::null(),
                        ptr::null(),
                        0,
                        room.as_mut_ptr().add(16usize).cast(),
                        room.as_mut_ptr().add(20usize).cast(),
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
                object
                    .Count(
                        0,
                        0,
                        0,
                        ptr::null_mut(),
                        room.as_mut_ptr().add(16usize).cast(),
                    )
            },
        );
        call(
            "IBox::Count",
            "null: lpulSize",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object
                    .Count(
                        0,
                        0,
                        0,
                        room.as_mut_ptr().add(12usize).cast(),
                        ptr::null_mut(),
                    )
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
        call(
            "IBox::Watch",
            "null, but counted: lpbKey",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.Watch(5, ptr::null(), None::<&raw::IWatcher>)
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
    }
    calls
}
/// Calls each method that an object has with nothing, or with what is harmless. One
/// whose server writes no method answers the code that is expected.
#[must_use]
pub(crate) fn harmless(unknown: &IUnknown) -> Vec<Call> {
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
    if let Ok(object) = unknown.cast::<raw::ILock>() {
        call(
            "ILock::TurnKey",
            "the server writes no method",
            Code::E_NO_SUPPORT,
            unsafe {
                room.fill(0);
                object.TurnKey(0)
            },
        );
    }
    if let Ok(object) = unknown.cast::<raw::IThing>() {
        call(
            "IThing::GetLastError",
            "no error came before",
            Code::S_OK,
            unsafe {
                room.fill(0);
                object.GetLastError(0, 0, room.as_mut_ptr().add(8usize).cast())
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
    }
    if let Ok(object) = unknown.cast::<raw::IBox>() {
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
            "null: lpbKey",
            Code::E_INVALID_PARAMETER,
            unsafe {
                room.fill(0);
                object.Watch(0, ptr::null(), None::<&raw::IWatcher>)
            },
        );
    }
    calls
}
/// Calls each method that takes numbers or one of several choices with the largest and
/// smallest there are. It tells the method, whether it was a choice, and what was
/// answered.
#[must_use]
pub(crate) fn extremes(
    unknown: &IUnknown,
    sink: &raw::IMAPIAdviseSink,
) -> Vec<(&'static str, bool, Code)> {
    let mut calls = Vec::new();
    let mut call = |method, choice, answer| {
        calls.push((method, choice, Code::from_hresult(answer)));
    };
    let mut room = [0_u64; 64];
    let zeros = [0_u64; 16];
    let text = [b'x' as u16, 0];
    let tag = [1_u32, 0x0037_001F];
    let value = [0x0E08_0003_u64, 1, 0];
    let exist = [8_u64, 0x0037_001F << 32, 0, 0];
    let order = [1_u32, 0, 0, 0x0037_001F, 0];
    for number in [0x7FFF_FFFF_u32, 0x8000_0000, 0xFFFF_FFFF] {}
    calls
}
/// Calls each method of an object that takes entry identifiers with `id` for each of
/// them, and with what is harmless otherwise. It tells the method, whether the
/// identifier stood in a list, and what was answered.
#[must_use]
pub(crate) fn with_entry_id(
    unknown: &IUnknown,
    id: &[u8],
    sink: &raw::IMAPIAdviseSink,
) -> Vec<(&'static str, bool, Code)> {
    let mut calls = Vec::new();
    let mut call = |method, listed, answer| {
        calls.push((method, listed, Code::from_hresult(answer)));
    };
    let mut room = [0_u64; 64];
    let text = [b'x' as u16, 0];
    let mut entry = raw::SBinary {
        cb: id.len() as u32,
        lpb: id.as_ptr().cast_mut().cast(),
    };
    let list = raw::SBinaryArray {
        cValues: 1,
        lpbin: &mut entry,
    };
    if let Ok(object) = unknown.cast::<raw::IBox>() {
        call(
            "IBox::OpenThing",
            false,
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
