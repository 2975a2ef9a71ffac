//! Objects of whatever store, reached as a client reaches them: through their vtables.

use std::ffi::c_void;
use std::ptr;

use mapi_session::flags::{CopyFlags, OpenPropertyFlags, RecipientFlags, StreamMode};
use mapi_session::raw::{self, IMAPIProp};
use mapi_session::wire::{Arena, Row, encode};
use mapi_session::{Code, Guid, PropValue, Tag, Value};
use windows_core::{IUnknown, Interface};

use crate::com::{Fault, Reply};
use crate::props::copy_into;
use crate::store::{flag, tags};
use crate::stream::Spool;

/// An interface that the object has to have.
pub(crate) fn interface<T: Interface>(target: &IUnknown) -> Reply<T> {
    target.cast().map_err(|_| {
        Fault::new(
            Code::E_INTERFACE_NOT_SUPPORTED,
            format!("the destination has no interface {:?}", T::IID),
        )
    })
}

/// A client's code as a reply.
pub(crate) fn reply(hresult: i32) -> Reply<()> {
    let code = Code::from_hresult(hresult);
    if code.is_error() { Err(code.into()) } else { Ok(()) }
}

/// Writes a property of another object through its stream.
pub(crate) fn write_stream(to: &IMAPIProp, tag: Tag, bytes: &Spool) -> Reply<()> {
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
pub(crate) unsafe fn given<T: Interface>(answer: i32, pointer: *mut c_void) -> Reply<T> {
    // SAFETY: the caller vouches for it.
    let given = (!pointer.is_null()).then(|| unsafe { T::from_raw(pointer) });
    reply(answer)?;
    given.ok_or_else(|| Code::E_CALL_FAILED.into())
}

/// OpenProperty of another object.
pub(crate) fn open<T: Interface>(
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
pub(crate) fn whole(from: &IMAPIProp, to: &IMAPIProp, interface: Guid) -> Reply<()> {
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

/// Gives a message these recipients, in place of its own or beside them as the flags of a CopyTo
/// say.
pub(crate) fn copy_recipients(rows: &[Row], target: &raw::IMessage, flags: CopyFlags) -> Reply<()> {
    let how = if flags.contains(CopyFlags::NOREPLACE) {
        RecipientFlags::ADD
    } else {
        RecipientFlags::empty()
    };
    if rows.is_empty() && how == RecipientFlags::ADD {
        return Ok(());
    }
    let memory = Arena::new();
    let list = encode::adr_list(&memory, rows)?;
    // SAFETY: the list lives in the arena until the call has returned.
    reply(unsafe { target.ModifyRecipients(how.bits(), list) })
}

/// Copies an attachment into a new one of a message.
pub(crate) fn copy_attachment(own: &IMAPIProp, target: &raw::IMessage) -> Reply<()> {
    let (mut there, mut made) = (0, ptr::null_mut());
    // SAFETY: the out pointers are ours.
    let answer = unsafe { target.CreateAttach(ptr::null(), 0, &raw mut there, &raw mut made) };
    // SAFETY: the standard interface, which null asks for.
    let made = unsafe { given::<raw::IAttach>(answer, made)? };
    let made: IMAPIProp = interface(&made.into())?;
    whole(own, &made, raw::IAttach::IID)?;
    // SAFETY: an attachment that was just made.
    reply(unsafe { made.SaveChanges(0) })
}

/// Copies a message into an attachment.
pub(crate) fn copy_embedded(own: &raw::IMessage, target: &raw::IAttach) -> Reply<()> {
    let flags = OpenPropertyFlags::CREATE | OpenPropertyFlags::MODIFY;
    let there: raw::IMessage =
        open(&interface(&target.clone().into())?, tags::ATTACH_DATA_OBJ, 0, flags)?;
    let there = interface::<IMAPIProp>(&there.into())?;
    whole(&interface(&own.clone().into())?, &there, raw::IMessage::IID)?;
    // SAFETY: a message that was just opened.
    reply(unsafe { there.SaveChanges(0) })
}

/// Copies a message with all that is in it into a folder, with these `PR_MESSAGE_FLAGS`.
pub(crate) fn copy_message(
    own: raw::IMessage,
    folder: &raw::IMAPIFolder,
    associated: bool,
    flags: i32,
) -> Reply<()> {
    let made = create_message(folder, associated)?;
    whole(&interface(&own.into())?, &made, raw::IMessage::IID)?;
    // The flags are a client's until the first save; what it does not take, it works out.
    let kept = flag::READ | flag::UNMODIFIED | flag::UNSENT | flag::FROM_ME;
    let flags = PropValue { tag: tags::MESSAGE_FLAGS, value: Value::Long(flags & kept) };
    copy_into(&made, &[flags], CopyFlags::empty())?;
    // SAFETY: a message that was just made.
    reply(unsafe { made.SaveChanges(0) })
}

/// A new message in a folder, not saved yet.
fn create_message(folder: &raw::IMAPIFolder, associated: bool) -> Reply<IMAPIProp> {
    const MAPI_ASSOCIATED: u32 = 0x40;
    let flags = if associated { MAPI_ASSOCIATED } else { 0 };
    let mut made = ptr::null_mut();
    // SAFETY: the out pointer is ours.
    let answer = unsafe { folder.CreateMessage(ptr::null(), flags, &raw mut made) };
    // SAFETY: the standard interface, which null asks for.
    let made = unsafe { given::<raw::IMessage>(answer, made)? };
    interface(&made.into())
}
