//! The forms of an application without windows, for the rules of ShowForm: each does at once
//! what its message class says that the user decides.

use std::ptr;
use std::sync::Arc;

use mapi_session::flags::ShowFormFlags;
use mapi_session::raw::IMessage;
use mapi_session::wire::{Arena, decode, encode};
use mapi_session::{Code, PropTag, Value, tags, types};
use mapi_subsystem::com::{Fault, Reply};
use mapi_subsystem::form::{FormRequest, set_form_viewer};

/// Shows messages in this process from now on.
pub(crate) fn install() {
    set_form_viewer(Some(Arc::new(show)));
}

fn show(form: FormRequest) -> Reply<()> {
    // What the client says of the message has to be what the message says.
    let said = [
        (tags::MSG_STATUS, form.message_status.bits()),
        (tags::MESSAGE_FLAGS, form.message_flags.bits()),
        (tags::ACCESS, form.access.bits()),
    ];
    for (tag, said) in said {
        if number(&form.message, tag)?.unwrap_or(0) != said {
            return Err(Fault::invalid(format!("{:?} of the message is not {said:#x}", tag.tag())));
        }
    }
    match form.message_class.as_str() {
        "IPM.Note.Cancelled" => Err(Code::E_USER_CANCEL.into()),
        // A code that no page has.
        "IPM.Note.Broken" => Err(Code(0x8004_0FFE_u32).into()),
        "IPM.Note" => {
            let flags = if form.flags.contains(ShowFormFlags::NEW_MESSAGE) { 2 } else { 0 };
            // SAFETY: a live message.
            done(unsafe { form.message.SaveChanges(flags) })?;
            if form.flags.contains(ShowFormFlags::POST_MESSAGE) {
                return Ok(());
            }
            // SAFETY: as above.
            done(unsafe { form.message.SubmitMessage(0) })
        }
        other => Err(Fault::invalid(format!("no form shows the class {other}"))),
    }
}

fn done(answer: i32) -> Reply<()> {
    let code = Code::from_hresult(answer);
    if code.is_error() { Err(code.into()) } else { Ok(()) }
}

fn number(message: &IMessage, tag: PropTag<types::Long>) -> Reply<Option<u32>> {
    let arena = Arena::new();
    let wanted = encode::tags(&arena, &[tag.tag()])?;
    let (mut count, mut first) = (0, ptr::null_mut());
    // SAFETY: a live message; the tags live in the arena, and what comes is read with its count.
    let props = unsafe {
        done(message.GetProps(wanted, 0, &mut count, &mut first))?;
        let props = decode::props(first, count);
        mapi_subsystem::com::alloc::mapi_free_buffer(first.cast());
        props?
    };
    Ok(props.into_iter().find_map(|prop| match prop.value {
        Value::Long(number) if prop.tag == tag.tag() => Some(number as u32),
        _ => None,
    }))
}
