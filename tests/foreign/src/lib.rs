//! A library with MAPI's exports that misbehaves as the environment variable `FOREIGN_MAPI` says.
//!
//! It stands for a MAPI of others: what a client makes of it is seen as with any library that it
//! loads.
#![allow(non_snake_case)] // the exports are called so
#![allow(clippy::missing_safety_doc)]
// each function's contract is its MAPI page
// One function answers every slot of a vtable, which works where the caller clears the stack.
#![cfg(target_pointer_width = "64")]

#[path = "../../fake/mod.rs"]
mod fake;

use std::ffi::c_void;

use fake::Lie;
use fake::hostile::{answer_into, hostile, set_answer};
use mapi_session::{Code, EntryPoints, PropValue, Tag, Value, raw, tags};
use windows_core::Interface;

/// What it does wrong.
enum Wrong {
    Nothing,
    MapiInitialize,
    /// MAPILogonEx and MAPIAdminProfiles answer this and give no object.
    Functions(Code),
    /// Every method of the session and of the profile administration does.
    Methods(Code),
    /// The table says of its rows what is not so.
    Table(Lie),
    /// Values are of other types than were asked for.
    Types,
}

fn wrong() -> Wrong {
    let how = std::env::var("FOREIGN_MAPI").expect("FOREIGN_MAPI says what to do wrong");
    match how.as_str() {
        "nothing" => Wrong::Nothing,
        "MAPIInitialize fails" => Wrong::MapiInitialize,
        "functions fail" => Wrong::Functions(Code::E_LOGON_FAILED),
        "functions give nothing" => Wrong::Functions(Code::S_OK),
        "methods fail" => Wrong::Methods(Code::E_CALL_FAILED),
        "methods give nothing" => Wrong::Methods(Code::S_OK),
        "other types" => Wrong::Types,
        other => {
            let lie = Lie::ALL.into_iter().find(|lie| format!("{lie:?}") == other);
            Wrong::Table(lie.unwrap_or_else(|| panic!("it knows no way to do {other:?}")))
        }
    }
}

fn well_behaved() -> EntryPoints {
    *fake::subsystem().entry_points()
}

/// An object of any interface whose every method answers alike.
fn object<I: Interface>() -> Option<I> {
    // SAFETY: every slot of any interface can be called.
    Some(unsafe { I::from_raw(hostile(&[])) })
}

/// `[mapiinitialize]`
#[unsafe(no_mangle)]
pub unsafe extern "system" fn MAPIInitialize(init: *mut c_void) -> i32 {
    if matches!(wrong(), Wrong::MapiInitialize) {
        return Code::E_NOT_INITIALIZED.to_hresult();
    }
    // SAFETY: as the caller's.
    unsafe { (well_behaved().MAPIInitialize)(init) }
}

/// `[mapiuninitialize]`
#[unsafe(no_mangle)]
pub unsafe extern "system" fn MAPIUninitialize() {
    // SAFETY: as the caller's.
    unsafe { (well_behaved().MAPIUninitialize)() }
}

/// `[mapilogonex]`
#[unsafe(no_mangle)]
pub unsafe extern "system" fn MAPILogonEx(
    ui: usize,
    name: *const c_void,
    password: *const c_void,
    flags: u32,
    session: *mut Option<raw::IMAPISession>,
) -> i32 {
    let mut size = tags::MESSAGE_SIZE.with(7);
    let mut text = tags::DISPLAY_NAME.with("a name");
    match wrong() {
        Wrong::Functions(code) => {
            set_answer(code);
            // SAFETY: the caller's out pointer.
            return unsafe { answer_into(session) };
        }
        Wrong::Methods(code) => {
            set_answer(code);
            // SAFETY: the caller's out pointer, which holds nothing yet.
            unsafe { session.write(object()) };
            return 0;
        }
        Wrong::Table(lie) => fake::lie(Some(lie)),
        Wrong::Types => {
            size = PropValue { tag: Tag(0x0E08_000B), value: Value::Boolean(true) };
            text = PropValue { tag: Tag(0x3001_0003), value: Value::Long(1) };
        }
        Wrong::Nothing | Wrong::MapiInitialize => {}
    }
    fake::set_props(vec![text.clone(), size.clone()]);
    fake::set_rows(vec![vec![text, size]; 3]);
    // SAFETY: as the caller's.
    unsafe { (well_behaved().MAPILogonEx)(ui, name, password, flags, session) }
}

/// `[mapiadminprofiles]`
#[unsafe(no_mangle)]
pub unsafe extern "system" fn MAPIAdminProfiles(
    _flags: u32,
    admin: *mut Option<raw::IProfAdmin>,
) -> i32 {
    if let Wrong::Functions(code) = wrong() {
        set_answer(code);
        // SAFETY: the caller's out pointer.
        return unsafe { answer_into(admin) };
    }
    // SAFETY: the caller's out pointer, which holds nothing yet.
    unsafe { admin.write(object()) };
    0
}

/// `[mapiallocatebuffer]`
#[unsafe(no_mangle)]
pub unsafe extern "system" fn MAPIAllocateBuffer(size: u32, out: *mut *mut c_void) -> i32 {
    // SAFETY: as the caller's.
    unsafe { (well_behaved().MAPIAllocateBuffer)(size, out) }
}

/// `[mapiallocatemore]`
#[unsafe(no_mangle)]
pub unsafe extern "system" fn MAPIAllocateMore(
    size: u32,
    root: *mut c_void,
    out: *mut *mut c_void,
) -> i32 {
    // SAFETY: as the caller's.
    unsafe { (well_behaved().MAPIAllocateMore)(size, root, out) }
}

/// `[mapifreebuffer]`
#[unsafe(no_mangle)]
pub unsafe extern "system" fn MAPIFreeBuffer(root: *mut c_void) -> u32 {
    // SAFETY: as the caller's.
    unsafe { (well_behaved().MAPIFreeBuffer)(root) }
}
