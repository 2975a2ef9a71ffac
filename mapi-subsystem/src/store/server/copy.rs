//! CopyTo and CopyProps of the objects of a store: out of one object into any other, through its
//! vtable. A large property goes from stream to stream.

use mapi_session::flags::CopyFlags;
use mapi_session::raw::IMAPIProp;
use mapi_session::wire::PropProblem;
use mapi_session::{Code, Guid, PropValue, Tag, Value};
use windows_core::IUnknown;

use super::foreign;
use super::prop::{Edit, Object, Snapshot, is_large, stream_bytes, whole_value};
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
pub(super) use crate::props::parts_excluded;
use crate::props::{PropSource, copy_into, destination, ids_of_names, present};
use crate::store::names::FIRST_NAMED;

/// Whether a tag is in a list, whatever its type.
pub(super) fn lists(list: Option<&[Tag]>, tag: Tag) -> bool {
    list.is_some_and(|list| list.iter().any(|other| other.id() == tag.id()))
}

pub(super) fn copy_to(
    object: &dyn Object,
    exclude: Option<&[Tag]>,
    interface: Guid,
    target: &IUnknown,
    flags: CopyFlags,
) -> Reply<Vec<PropProblem>> {
    if exclude.is_some_and(<[Tag]>::is_empty) && !deviates("H.5.1") {
        return Err(Fault::invalid("to exclude nothing, pass no array of what to exclude"));
    }
    let tags: Vec<Tag> = Snapshot::of(object)?
        .tags()?
        .into_iter()
        .filter(|tag| !object.is_computed(tag.id()) && !lists(exclude, *tag))
        .collect();
    copy_props(object, &tags, interface, target, flags)
}

/// A property on its way to another object.
struct Moving {
    /// Its place in the client's list.
    index: u32,
    /// What it is here.
    own: Tag,
    /// What it is there.
    tag: Tag,
    /// `None`: it is large.
    value: Option<Value>,
}

pub(super) fn copy_props(
    object: &dyn Object,
    include: &[Tag],
    interface: Guid,
    target: &IUnknown,
    flags: CopyFlags,
) -> Reply<Vec<PropProblem>> {
    if deviates("H.5.MAPI_DECLINE_OK") && flags.contains(CopyFlags::DECLINE_OK) {
        return Err(Code::E_DECLINE_COPY.into());
    }
    let moves = flags.contains(CopyFlags::MOVE);
    if moves {
        object.check_writable()?;
    }
    let destination = destination(target, interface)?;
    let mut problems = Vec::new();
    let mut props = Vec::new();
    for (index, tag) in (0u32..).zip(include) {
        if let Some(own) = is_large(object, *tag)? {
            props.push(Moving { index, own, tag: own, value: None });
            continue;
        }
        match whole_value(object, *tag)? {
            // An object is copied by whoever knows what is in it.
            Some(Value::Object) => {}
            Some(value) => {
                let own = tag.with_type(value.type_code());
                props.push(Moving { index, own, tag: own, value: Some(value) });
            }
            None => problems.push(PropProblem { index, tag: *tag, code: Code::E_NOT_FOUND }),
        }
    }
    problems.extend(rename(object, &destination, &mut props)?);
    if flags.contains(CopyFlags::NOREPLACE) && !deviates("H.5.MAPI_NOREPLACE") {
        let there = present(&destination)?;
        props.retain(|prop| !there.iter().any(|tag| tag.id() == prop.tag.id()));
    }
    let small: Vec<&Moving> = props.iter().filter(|prop| prop.value.is_some()).collect();
    let values: Vec<PropValue> = small
        .iter()
        .filter_map(|prop| Some(PropValue { tag: prop.tag, value: prop.value.clone()? }))
        .collect();
    for problem in copy_into(&destination, &values, CopyFlags::empty())? {
        let index = small.get(problem.index as usize).map_or(problem.index, |prop| prop.index);
        problems.push(PropProblem { index, ..problem });
    }
    for prop in props.iter().filter(|prop| prop.value.is_none()) {
        let bytes = stream_bytes(object, prop.own)?.ok_or(Code::E_NOT_FOUND)?;
        foreign::write_stream(&destination, prop.tag, &bytes)?;
    }
    if moves && !deviates("H.5.MAPI_MOVE") {
        let stays = |prop: &&Moving| {
            object.is_computed(prop.own.id())
                || problems.iter().any(|problem| problem.index == prop.index)
        };
        let gone: Vec<Edit> = props
            .iter()
            .filter(|prop| !stays(prop))
            .map(|prop| Edit::Remove(prop.own.id()))
            .collect();
        if !gone.is_empty() {
            object.change(gone)?;
        }
    }
    problems.sort_by_key(|problem| problem.index);
    Ok(problems)
}

/// Gives named properties the identifiers that the target has for their names. One that has none
/// there is a problem, and is left out.
fn rename(
    object: &dyn Object,
    target: &IMAPIProp,
    props: &mut Vec<Moving>,
) -> Reply<Vec<PropProblem>> {
    let mut names = Vec::new();
    for prop in props.iter().filter(|prop| prop.own.id() >= FIRST_NAMED) {
        names.extend(object.context().read(|reader| reader.name_of_id(prop.own.id()))?);
    }
    if names.is_empty() {
        return Ok(Vec::new());
    }
    // Every property from 0x8000 on has a name: SetProps sees to that.
    let mut ids = ids_of_names(target, &names)?.unwrap_or_default().into_iter();
    let mut problems = Vec::new();
    props.retain_mut(|prop| {
        if prop.own.id() < FIRST_NAMED {
            return true;
        }
        match ids.next().filter(|id| id.id() >= FIRST_NAMED) {
            Some(_) if deviates("H.6.2") => true,
            Some(id) => {
                prop.tag = Tag::new(id.id(), prop.tag.type_code());
                true
            }
            None => {
                let (index, tag, code) = (prop.index, prop.own, Code::E_UNEXPECTED_ID);
                problems.push(PropProblem { index, tag, code });
                false
            }
        }
    });
    Ok(problems)
}
