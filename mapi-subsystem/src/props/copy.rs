//! CopyTo and CopyProps: out of one object into any other, through its vtable.

use std::ptr;

use mapi_session::flags::CopyFlags;
use mapi_session::raw::IMAPIProp;
use mapi_session::wire::{Arena, NamedProp, PropProblem, decode, encode};
use mapi_session::{Code, Guid, PropValue, Tag};
use windows_core::{IUnknown, Interface};

use crate::com::alloc::mapi_free_buffer;
use crate::com::{Fault, Reply};

/// The destination of CopyTo or CopyProps as an `IMAPIProp`. `interface` is the interface that the
/// client says it has.
///
/// # Errors
/// `MAPI_E_INTERFACE_NOT_SUPPORTED` if it has not that, or no properties.
pub fn destination(object: &IUnknown, interface: Guid) -> Reply<IMAPIProp> {
    let missing = || Fault {
        code: Code::E_INTERFACE_NOT_SUPPORTED,
        text: Some(format!(
            "the destination has no properties, or not the interface {interface:?}"
        )),
    };
    let mut asked = ptr::null_mut();
    // SAFETY: both pointers are good for the call, and the interface is released just below.
    let has = unsafe { object.query(&raw const interface, &raw mut asked) };
    if has.is_err() || asked.is_null() {
        return Err(missing());
    }
    // SAFETY: QueryInterface gave this reference, which is ours to release.
    drop(unsafe { IUnknown::from_raw(asked) });
    object.cast().map_err(|_| missing())
}

/// Sets properties of another object. A problem's index is the property's place in `props`.
/// `MAPI_NOREPLACE` leaves alone what the object has.
///
/// # Errors
/// Those of its SetProps and GetPropList.
pub fn copy_into(to: &IMAPIProp, props: &[PropValue], flags: CopyFlags) -> Reply<Vec<PropProblem>> {
    let present = if flags.contains(CopyFlags::NOREPLACE) { present(to)? } else { Vec::new() };
    let (places, props): (Vec<usize>, Vec<PropValue>) = props
        .iter()
        .enumerate()
        .filter(|(_, prop)| !present.iter().any(|tag| tag.id() == prop.tag.id()))
        .map(|(place, prop)| (place, prop.clone()))
        .unzip();
    if props.is_empty() {
        return Ok(Vec::new());
    }
    let memory = Arena::new();
    let array = encode::props(&memory, &props)?;
    let count = encode::count(props.len())?;
    let mut problems = ptr::null_mut();
    // SAFETY: the array lives in the arena until the call has returned; the out pointer is ours.
    let code = Code::from_hresult(unsafe { to.SetProps(count, array, &raw mut problems) });
    let problems = Freed(problems.cast());
    if code.is_error() {
        return Err(code.into());
    }
    if problems.0.is_null() {
        return Ok(Vec::new());
    }
    // SAFETY: SetProps succeeded and gave this array, which lives until it is freed.
    let mut problems = unsafe { decode::problems(problems.0.cast())? };
    for problem in &mut problems {
        let place = places.get(problem.index as usize).copied();
        problem.index = place.map_or(problem.index, |place| place as u32);
    }
    Ok(problems)
}

/// Whether the parts of an object that its own interfaces alone know are left out.
///
/// # Errors
/// `MAPI_E_INTERFACE_NOT_SUPPORTED` when nothing is left, not even properties.
pub(crate) fn parts_excluded(exclude: Option<&[Guid]>, own: &[Guid]) -> Reply<bool> {
    let exclude = exclude.unwrap_or_default();
    if exclude.contains(&IMAPIProp::IID) || exclude.contains(&IUnknown::IID) {
        return Err(Fault::new(
            Code::E_INTERFACE_NOT_SUPPORTED,
            "without IMAPIProp there is nothing left to copy",
        ));
    }
    Ok(exclude.iter().any(|excluded| own.contains(excluded)))
}

/// The identifiers that an object has for names, which it is to make if it has none. `None`: it has
/// no named properties.
///
/// # Errors
/// Those of its GetIDsFromNames.
pub(super) fn ids_of_names(of: &IMAPIProp, names: &[NamedProp]) -> Reply<Option<Vec<Tag>>> {
    const MAPI_CREATE: u32 = 2;
    let names: Vec<_> = names.iter().cloned().map(Some).collect();
    let memory = Arena::new();
    let array = encode::names(&memory, &names)?;
    let count = encode::count(names.len())?;
    let mut tags = ptr::null_mut();
    // SAFETY: the names live in the arena until the call has returned; the out pointer is ours.
    let code = Code::from_hresult(unsafe {
        of.GetIDsFromNames(count, array.cast(), MAPI_CREATE, &raw mut tags)
    });
    let tags = Freed(tags.cast());
    if code == Code::E_NO_SUPPORT {
        return Ok(None);
    }
    if code.is_error() {
        return Err(code.into());
    }
    // SAFETY: GetIDsFromNames succeeded and gave this array, which lives until it is freed.
    Ok(Some(unsafe { decode::tags(tags.0.cast())? }))
}

/// The tags of what an object has.
///
/// # Errors
/// Those of its GetPropList.
pub(crate) fn present(of: &IMAPIProp) -> Reply<Vec<Tag>> {
    const MAPI_UNICODE: u32 = 0x8000_0000;
    let mut tags = ptr::null_mut();
    // SAFETY: the out pointer is ours.
    let code = Code::from_hresult(unsafe { of.GetPropList(MAPI_UNICODE, &raw mut tags) });
    let tags = Freed(tags.cast());
    if code.is_error() {
        return Err(code.into());
    }
    // SAFETY: GetPropList succeeded and gave this array, which lives until it is freed.
    Ok(unsafe { decode::tags(tags.0.cast())? })
}

/// A block of MAPI's memory, freed at the end.
struct Freed(*mut std::ffi::c_void);

impl Drop for Freed {
    fn drop(&mut self) {
        // SAFETY: null, or a root block that a method handed over, and nobody reads it any more.
        unsafe { mapi_free_buffer(self.0) };
    }
}
