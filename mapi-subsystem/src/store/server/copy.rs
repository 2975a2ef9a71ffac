//! CopyTo and CopyProps of the objects of a store: out of one object into any other, through its
//! vtable. A large property goes from stream to stream.

use mapi_session::flags::CopyFlags;
use mapi_session::raw::{IMAPIProgress, IMAPIProp};
use mapi_session::wire::PropProblem;
use mapi_session::{Code, Guid, PropValue, Tag, Value};
use windows_core::IUnknown;

use super::foreign;
use super::prop::{Edit, Object, Snapshot, is_large, stream_bytes, whole_value};
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::props::{
    Progress, PropSource, copy_into, destination, not_itself, parts_excluded, present, tags_there,
};
use crate::store::error::StoreResult;
use crate::store::names::FIRST_NAMED;

/// Whether a tag is in a list, whatever its type.
fn lists(list: Option<&[Tag]>, tag: Tag) -> bool {
    list.is_some_and(|list| list.iter().any(|other| other.id() == tag.id()))
}

/// CopyTo: all properties but the excluded ones, with the parts of the object.
pub(super) fn copy_to(
    object: &dyn Object,
    exclude: Option<&[Guid]>,
    exclude_props: Option<&[Tag]>,
    progress: Option<&IMAPIProgress>,
    interface: Guid,
    target: &IUnknown,
    flags: CopyFlags,
) -> Reply<Vec<PropProblem>> {
    let no_parts = parts_excluded(exclude, object.part_interfaces())?;
    let wanted = |tag| !no_parts && !lists(exclude_props, tag);
    copy(object, &wanted, progress, target, flags, || {
        if exclude_props.is_some_and(<[Tag]>::is_empty) && !deviates("H.5.1") {
            return Err(Fault::invalid("to exclude nothing, pass no array of what to exclude"));
        }
        let tags: Vec<Tag> = Snapshot::of(object)?
            .tags()?
            .into_iter()
            .filter(|tag| !object.stays(tag.id()) && !lists(exclude_props, *tag))
            .collect();
        copy_properties(object, &tags, interface, target, flags)
    })
}

/// CopyProps: the listed properties and parts.
pub(super) fn copy_props(
    object: &dyn Object,
    include: &[Tag],
    progress: Option<&IMAPIProgress>,
    interface: Guid,
    target: &IUnknown,
    flags: CopyFlags,
) -> Reply<Vec<PropProblem>> {
    let wanted = |tag| lists(Some(include), tag);
    copy(object, &wanted, progress, target, flags, || {
        copy_properties(object, include, interface, target, flags)
    })
}

/// Copies properties, and the parts that are wanted.
fn copy(
    object: &dyn Object,
    wanted: &dyn Fn(Tag) -> bool,
    progress: Option<&IMAPIProgress>,
    target: &IUnknown,
    flags: CopyFlags,
    properties: impl FnOnce() -> Reply<Vec<PropProblem>>,
) -> Reply<Vec<PropProblem>> {
    not_itself(object, target)?;
    object.check_target(wanted, target)?;
    let progress = Progress::start(progress, flags.contains(CopyFlags::DIALOG));
    let problems = properties()?;
    object.copy_parts(wanted, target, flags, &progress)?;
    progress.end(1);
    Ok(problems)
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

fn copy_properties(
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
        // What is told of a property is what it is here.
        let told = small.get(problem.index as usize).map(|prop| (prop.index, prop.own));
        let (index, tag) = told.unwrap_or((problem.index, problem.tag));
        problems.push(PropProblem { index, tag, code: problem.code });
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
    let named = object.context().read(|reader| {
        let name = |id| if id < FIRST_NAMED { Ok(None) } else { reader.name_of_id(id) };
        props
            .iter()
            .map(|prop| Ok((prop.own, name(prop.own.id())?)))
            .collect::<StoreResult<Vec<_>>>()
    })?;
    let mut there = tags_there(target, &named)?.into_iter();
    let mut problems = Vec::new();
    props.retain_mut(|prop| match there.next().flatten() {
        Some(tag) => {
            prop.tag = tag;
            true
        }
        None => {
            let (index, tag, code) = (prop.index, prop.own, Code::E_UNEXPECTED_ID);
            problems.push(PropProblem { index, tag, code });
            false
        }
    });
    Ok(problems)
}
