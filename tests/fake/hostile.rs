//! An object whose every method gives the same answer and nothing else.

use std::cell::Cell;
use std::ffi::c_void;
use std::ptr;

use mapi_session::{Code, Guid};

thread_local! {
    static ANSWER: Cell<Code> = const { Cell::new(Code::S_OK) };
}

/// What is left in the out pointer of a call that failed: no pointer.
const NOWHERE: *mut c_void = ptr::without_provenance_mut(0x10);

/// What every method answers from now on.
pub(crate) fn set_answer(code: Code) {
    ANSWER.set(code);
}

/// Gives the answer, and no object: null where it is success, else what is no pointer.
///
/// # Safety
/// `out` can be written.
pub(crate) unsafe fn answer_into<T>(out: *mut Option<T>) -> i32 {
    let answer = ANSWER.get();
    let left = if answer.is_error() { NOWHERE } else { ptr::null_mut() };
    // SAFETY: as the caller says; an interface is a pointer.
    unsafe { *out.cast() = left };
    answer.to_hresult()
}

/// Whatever its interface, it is never freed.
#[repr(C)]
struct Hostile {
    vtable: *const [*const c_void; 64],
}

unsafe extern "system" fn query_interface(
    _: *mut c_void,
    _: *const Guid,
    out: *mut *mut c_void,
) -> i32 {
    // SAFETY: the caller's out pointer.
    unsafe { *out = ptr::null_mut() };
    Code::E_INTERFACE_NOT_SUPPORTED.to_hresult()
}

unsafe extern "system" fn count(_: *mut c_void) -> u32 {
    1
}

unsafe extern "system" fn answer() -> i32 {
    ANSWER.get().to_hresult()
}

/// A new object; the functions given stand in their slots.
pub(crate) fn hostile(slots: &[(usize, *const c_void)]) -> *mut c_void {
    let mut vtable = [answer as *const c_void; 64];
    vtable[0] = query_interface as *const c_void;
    vtable[1] = count as *const c_void;
    vtable[2] = count as *const c_void;
    for &(slot, function) in slots {
        vtable[slot] = function;
    }
    Box::into_raw(Box::new(Hostile { vtable: Box::into_raw(Box::new(vtable)) })).cast()
}
