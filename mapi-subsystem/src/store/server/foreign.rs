//! Objects of whatever store, reached as a client reaches them: through their vtables.

use std::ffi::c_void;
use std::ptr;

use mapi_session::flags::{OpenPropertyFlags, StreamMode};
use mapi_session::raw::{self, IMAPIProp};
use mapi_session::{Code, Guid, Tag};
use windows_core::{IUnknown, Interface};

use crate::com::{Fault, Reply};
use crate::stream::Spool;

/// An interface that the object has to have.
pub(super) fn interface<T: Interface>(target: &IUnknown) -> Reply<T> {
    target.cast().map_err(|_| {
        Fault::new(
            Code::E_INTERFACE_NOT_SUPPORTED,
            format!("the destination has no interface {:?}", T::IID),
        )
    })
}

/// A client's code as a reply.
pub(super) fn reply(hresult: i32) -> Reply<()> {
    let code = Code::from_hresult(hresult);
    if code.is_error() { Err(code.into()) } else { Ok(()) }
}

/// Writes a property of another object through its stream.
pub(super) fn write_stream(to: &IMAPIProp, tag: Tag, bytes: &Spool) -> Reply<()> {
    let flags = OpenPropertyFlags::CREATE | OpenPropertyFlags::MODIFY;
    let mode = StreamMode::READWRITE;
    let stream: raw::IStream = open(to, tag, mode.bits(), flags)?;
    bytes.pieces(|piece| {
        let mut rest = piece;
        while !rest.is_empty() {
            let mut taken = 0;
            // SAFETY: the bytes are there; the count may be written.
            reply(unsafe {
                stream.Write(rest.as_ptr().cast(), rest.len() as u32, &raw mut taken)
            })?;
            rest = match rest.get(taken as usize..) {
                Some(left) if taken > 0 => left,
                _ => return Err(Code::E_CALL_FAILED.into()),
            };
        }
        Ok(())
    })?;
    // SAFETY: a stream that was just opened.
    reply(unsafe { stream.Commit(0) })
}

/// What a method gave: the pointer of this interface, which is released on any error.
///
/// # Safety
/// The pointer is null, or one of `T` that the method has handed over.
pub(super) unsafe fn given<T: Interface>(answer: i32, pointer: *mut c_void) -> Reply<T> {
    // SAFETY: the caller vouches for it.
    let given = (!pointer.is_null()).then(|| unsafe { T::from_raw(pointer) });
    reply(answer)?;
    given.ok_or_else(|| Code::E_CALL_FAILED.into())
}

/// OpenProperty of another object.
pub(super) fn open<T: Interface>(
    object: &IMAPIProp,
    tag: Tag,
    options: u32,
    flags: OpenPropertyFlags,
) -> Reply<T> {
    let (mut opened, iid) = (ptr::null_mut(), T::IID);
    // SAFETY: the identifier lives for the call, and the object may be written.
    let answer = unsafe {
        object.OpenProperty(tag.0, &raw const iid, options, flags.bits(), &raw mut opened)
    };
    // SAFETY: the interface that was asked for, or null.
    unsafe { given(answer, opened) }
}

/// CopyTo of an object into another of its kind, with all that is in it.
pub(super) fn whole(from: &IMAPIProp, to: &IMAPIProp, interface: Guid) -> Reply<()> {
    // SAFETY: the identifier lives for the call; no problems are asked for.
    reply(unsafe {
        from.CopyTo(
            0,
            ptr::null(),
            ptr::null(),
            0,
            None,
            &raw const interface,
            to.as_raw(),
            0,
            ptr::null_mut(),
        )
    })
}
