//! CopyTo and CopyProps out of a file into any other object, through its vtable.

use mapi_session::flags::CopyFlags;
use mapi_session::raw::IMAPIProgress;
use mapi_session::wire::PropProblem;
use mapi_session::{Code, Guid, PropValue, Tag};
use windows_core::IUnknown;

use super::prop::{Object, Snapshot, name_of, stream_source};
use super::read_only;
use crate::com::{Fault, Reply};
use crate::props::{
    Found, Progress, PropSource, copy_into, destination, not_itself, parts_excluded, present,
    tags_there,
};
use crate::store::server::foreign;
use crate::stream::Spool;

/// Up to how many bytes a value goes by SetProps rather than by a stream.
const SMALL: usize = 32 * 1024;
/// The bytes that go from stream to stream at once.
const PIECE: usize = 64 * 1024;

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
    if exclude_props.is_some_and(<[Tag]>::is_empty) {
        return Err(Fault::invalid("to exclude nothing, pass no array of what to exclude"));
    }
    let wanted = |tag| !no_parts && !lists(exclude_props, tag);
    // What is worked out is worked out there, too.
    let computed = object.computed();
    let stays = |tag: &Tag| computed.iter().any(|prop| prop.tag.id() == tag.id());
    let tags: Vec<Tag> = object
        .stored()
        .iter()
        .map(|(tag, _)| tag)
        .filter(|tag| !stays(tag) && !lists(exclude_props, *tag))
        .collect();
    copy(object, &tags, &wanted, progress, interface, target, flags)
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
    copy(object, include, &wanted, progress, interface, target, flags)
}

fn copy(
    object: &dyn Object,
    tags: &[Tag],
    wanted: &dyn Fn(Tag) -> bool,
    progress: Option<&IMAPIProgress>,
    interface: Guid,
    target: &IUnknown,
    flags: CopyFlags,
) -> Reply<Vec<PropProblem>> {
    not_itself(object, target)?;
    if flags.contains(CopyFlags::MOVE) {
        return read_only();
    }
    let progress = Progress::start(progress, flags.contains(CopyFlags::DIALOG));
    let problems = properties(object, tags, interface, target, flags)?;
    object.copy_parts(wanted, target, flags, &progress)?;
    progress.end(1);
    Ok(problems)
}

fn properties(
    object: &dyn Object,
    tags: &[Tag],
    interface: Guid,
    target: &IUnknown,
    flags: CopyFlags,
) -> Reply<Vec<PropProblem>> {
    let destination = destination(target, interface)?;
    let snapshot = Snapshot::of(object);
    let mut problems = Vec::new();
    let mut found = Vec::new();
    for (index, tag) in (0u32..).zip(tags) {
        match snapshot.find(tag.id(), SMALL)? {
            Found::Missing => {
                problems.push(PropProblem { index, tag: *tag, code: Code::E_NOT_FOUND })
            }
            // An object is copied by whoever knows what is in it.
            Found::Object => {}
            Found::Value(value) => {
                found.push((index, tag.with_type(value.type_code()), Some(value)))
            }
            Found::TooLarge(ty) => found.push((index, tag.with_type(ty), None)),
        }
    }
    let named: Vec<_> =
        found.iter().map(|(_, tag, _)| (*tag, name_of(object.context(), tag.id()))).collect();
    let kept = match flags.contains(CopyFlags::NOREPLACE) {
        true => present(&destination)?,
        false => Vec::new(),
    };
    let (mut small, mut sent) = (Vec::new(), Vec::new());
    for ((index, own, value), there) in found.into_iter().zip(tags_there(&destination, &named)?) {
        // A property from 0x8000 on that the file has no name for means nothing elsewhere.
        let nameless = own.id() >= 0x8000 && name_of(object.context(), own.id()).is_none();
        let Some(tag) = there.filter(|_| !nameless) else {
            problems.push(PropProblem { index, tag: own, code: Code::E_UNEXPECTED_ID });
            continue;
        };
        if lists(Some(&kept), tag) {
            continue;
        }
        match value {
            Some(value) => {
                small.push(PropValue { tag, value });
                sent.push((index, own));
            }
            None => stream(object, own, &destination, tag)?,
        }
    }
    for problem in copy_into(&destination, &small, CopyFlags::empty())? {
        // What is told of a property is what it is here.
        let told = sent.get(problem.index as usize).copied();
        let (index, tag) = told.unwrap_or((problem.index, problem.tag));
        problems.push(PropProblem { index, tag, code: problem.code });
    }
    problems.sort_by_key(|problem| problem.index);
    Ok(problems)
}

/// Writes a large value through the stream of the property there.
fn stream(object: &dyn Object, own: Tag, to: &mapi_session::raw::IMAPIProp, tag: Tag) -> Reply<()> {
    let source = stream_source(object, own)?.ok_or(Code::E_NOT_FOUND)?;
    let spool = Spool::new();
    let mut piece = vec![0; PIECE];
    let mut offset = 0;
    loop {
        match source.read_at(offset, &mut piece)? {
            0 => break,
            count => {
                spool.append(piece.get(..count).unwrap_or_default())?;
                offset += count as u64;
            }
        }
    }
    foreign::write_stream(to, tag, &spool)
}
