//! CopyTo and CopyProps of the objects of a store: out of one object into any other, through its
//! vtable. A large property goes from stream to stream.

use mapi_session::flags::CopyFlags;
use mapi_session::raw::{IMAPIProgress, IMAPIProp};
use mapi_session::wire::{NamedProp, PropProblem};
use mapi_session::{Code, Guid, PropValue, Tag, Value};
use windows_core::IUnknown;

use super::foreign;
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::props::{
    Found, Progress, copy_into, destination, not_itself, parts_excluded, present, tags_there,
};
use crate::store::FIRST_NAMED;
use crate::stream::Spool;

/// What an object has beside its properties, and how that is copied.
pub(crate) trait Parts {
    /// The interfaces without which only properties are copied.
    fn part_interfaces(&self) -> &'static [Guid] {
        &[]
    }

    /// Looks at a destination before anything is copied there.
    fn check_target(&self, wanted: &dyn Fn(Tag) -> bool, target: &IUnknown) -> Reply<()> {
        let _ = (wanted, target);
        Ok(())
    }

    /// Copies or moves the parts that a client wants, by the tags that stand for them.
    fn copy_parts(
        &self,
        wanted: &dyn Fn(Tag) -> bool,
        target: &IUnknown,
        flags: CopyFlags,
        progress: &Progress<'_>,
    ) -> Reply<()> {
        let _ = (wanted, target, flags, progress);
        Ok(())
    }
}

/// An object that is copied out of.
pub(crate) trait CopySource: Parts {
    /// What CopyTo copies: the properties that the other object does not work out for itself.
    fn copied(&self) -> Reply<Vec<Tag>>;

    /// What there is of these properties. A large one goes by its stream.
    fn found(&self, tags: &[Tag]) -> Reply<Vec<Found>>;

    /// What a large property's stream gives.
    fn spool(&self, tag: Tag) -> Reply<Option<Spool>>;

    /// The names that these identifiers stand for.
    fn names(&self, tags: &[Tag]) -> Reply<Vec<Option<NamedProp>>>;

    /// Whether something can be moved away.
    fn check_movable(&self) -> Reply<()>;

    /// Takes away what was moved, as far as it is not worked out.
    fn moved(&self, tags: &[Tag]) -> Reply<()>;
}

/// Whether a tag is in a list, whatever its type.
fn lists(list: Option<&[Tag]>, tag: Tag) -> bool {
    list.is_some_and(|list| list.iter().any(|other| other.id() == tag.id()))
}

/// CopyTo: all properties but the excluded ones, with the parts of the object. The destination comes
/// with the interface that it is said to have.
pub(crate) fn copy_to(
    object: &(impl CopySource + ?Sized),
    exclude: Option<&[Guid]>,
    exclude_props: Option<&[Tag]>,
    progress: Option<&IMAPIProgress>,
    to: (Guid, &IUnknown),
    flags: CopyFlags,
) -> Reply<Vec<PropProblem>> {
    let no_parts = parts_excluded(exclude, object.part_interfaces())?;
    let wanted = |tag| !no_parts && !lists(exclude_props, tag);
    copy(object, &wanted, progress, to.1, flags, || {
        if exclude_props.is_some_and(<[Tag]>::is_empty) && !deviates("H.5.1") {
            return Err(Fault::invalid("to exclude nothing, pass no array of what to exclude"));
        }
        let mut tags = object.copied()?;
        tags.retain(|tag| !lists(exclude_props, *tag));
        copy_properties(object, &tags, to, flags)
    })
}

/// CopyProps: the listed properties and parts.
pub(crate) fn copy_props(
    object: &(impl CopySource + ?Sized),
    include: &[Tag],
    progress: Option<&IMAPIProgress>,
    to: (Guid, &IUnknown),
    flags: CopyFlags,
) -> Reply<Vec<PropProblem>> {
    let wanted = |tag| lists(Some(include), tag);
    copy(object, &wanted, progress, to.1, flags, || copy_properties(object, include, to, flags))
}

/// Copies properties, and the parts that are wanted.
fn copy(
    object: &(impl CopySource + ?Sized),
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
    object: &(impl CopySource + ?Sized),
    include: &[Tag],
    (interface, target): (Guid, &IUnknown),
    flags: CopyFlags,
) -> Reply<Vec<PropProblem>> {
    if deviates("H.5.MAPI_DECLINE_OK") && flags.contains(CopyFlags::DECLINE_OK) {
        return Err(Code::E_DECLINE_COPY.into());
    }
    let moves = flags.contains(CopyFlags::MOVE);
    if moves {
        object.check_movable()?;
    }
    let destination = destination(target, interface)?;
    let mut problems = Vec::new();
    let mut props = Vec::new();
    for ((index, tag), found) in (0u32..).zip(include).zip(object.found(include)?) {
        let (own, value) = match found {
            // An object is copied by whoever knows what is in it.
            Found::Object => continue,
            Found::Missing => {
                problems.push(PropProblem { index, tag: *tag, code: Code::E_NOT_FOUND });
                continue;
            }
            Found::Value(Value::Error(code)) => {
                problems.push(PropProblem { index, tag: *tag, code });
                continue;
            }
            Found::Value(value) => (tag.with_type(value.type_code()), Some(value)),
            Found::TooLarge(ty) => (tag.with_type(ty), None),
        };
        props.push(Moving { index, own, tag: own, value });
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
        let bytes = object.spool(prop.own)?.ok_or(Code::E_NOT_FOUND)?;
        foreign::write_stream(&destination, prop.tag, &bytes)?;
    }
    if moves && !deviates("H.5.MAPI_MOVE") {
        let stays = |prop: &&Moving| problems.iter().any(|problem| problem.index == prop.index);
        let gone: Vec<Tag> = props.iter().filter(|p| !stays(p)).map(|prop| prop.own).collect();
        object.moved(&gone)?;
    }
    problems.sort_by_key(|problem| problem.index);
    Ok(problems)
}

/// Gives named properties the identifiers that the target has for their names. One that has none
/// there, or stands for no name here, is a problem, and is left out.
fn rename(
    object: &(impl CopySource + ?Sized),
    target: &IMAPIProp,
    props: &mut Vec<Moving>,
) -> Reply<Vec<PropProblem>> {
    let own: Vec<Tag> = props.iter().map(|prop| prop.own).collect();
    let named: Vec<_> = own.iter().copied().zip(object.names(&own)?).collect();
    let there = tags_there(target, &named)?;
    let nameless = |(tag, name): &(Tag, Option<_>)| tag.id() >= FIRST_NAMED && name.is_none();
    let mut there = there.into_iter().zip(&named).map(|(tag, n)| tag.filter(|_| !nameless(n)));
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
