//! The rules of IMAPIProp, written once for all objects of a store.

use std::sync::Arc;

use mapi_session::flags::{IdsFromNamesFlags, NamesFromIdsFlags, OpenPropertyFlags, StreamMode};
use mapi_session::raw;
use mapi_session::wire::{NameKind, NamedProp, PropProblem};
use mapi_session::{Code, Guid, Outcome, PropValue, Tag, Value};
use windows_core::{IUnknown, Interface};

use super::Context;
use crate::com::{Fault, ObjectState, Reply};
use crate::deviation::deviates;
use crate::msg_store::{CopySource, Parts};
use crate::props::types::{PT_BINARY, PT_ERROR, PT_STRING8, PT_UNICODE, PT_UNSPECIFIED};
use crate::props::{
    Found, Names, PropSource, Setting, Visible, bytes_of, check_settable, convert, names_from_ids,
    setting, value_of, width,
};
use crate::store::large::{LARGEST, kept, shown};
use crate::store::names::FIRST_NAMED;
use crate::store::props::{Bag, LARGE, Slot, from_large};
use crate::store::tags;
use crate::stream::{Buffer, IN_MEMORY, Spool, read_stream, stream_mode, write_stream};

/// An object of a store, as far as its properties go.
pub(super) trait Object: Parts + Send + Sync {
    fn context(&self) -> &Arc<Context>;

    /// The state of its COM object; streams end with it.
    fn object_state(&self) -> ObjectState;

    /// The properties that are kept.
    fn stored(&self) -> Reply<Arc<Bag>>;

    /// The properties that the store works out, which hide stored ones.
    fn computed(&self) -> Reply<Vec<PropValue>>;

    /// Its number in the file, under which its large values stand, once it is there.
    fn row(&self) -> Reply<Option<i64>>;

    /// `MAPI_E_NO_ACCESS` unless the object was opened to be changed.
    fn check_writable(&self) -> Reply<()>;

    /// Whether a client cannot set the property.
    fn is_computed(&self, id: u16) -> bool;

    /// Whether CopyTo leaves the property where it is.
    fn stays(&self, id: u16) -> bool {
        self.is_computed(id)
    }

    /// Changes the kept properties.
    fn change(&self, changes: Vec<Edit>) -> Reply<()>;

    /// Opens a property that is an object or a table. `None`: it is neither.
    fn open_object(
        &self,
        tag: Tag,
        iid: Guid,
        options: u32,
        flags: OpenPropertyFlags,
    ) -> Reply<Option<IUnknown>> {
        let _ = (tag, iid, options, flags);
        Ok(None)
    }
}

/// What every object of a store computes.
const COMPUTED: [Tag; 8] = [
    tags::OBJECT_TYPE,
    tags::ACCESS_LEVEL,
    tags::STORE_RECORD_KEY,
    tags::MAPPING_SIGNATURE,
    tags::STORE_ENTRYID,
    tags::STORE_SUPPORT_MASK,
    tags::RECORD_KEY,
    tags::ACCESS,
];

/// What a folder and a message compute beside that.
pub(super) const COMPUTED_OF_ENTRIES: [Tag; 9] = [
    tags::SOURCE_KEY,
    tags::CHANGE_KEY,
    tags::PREDECESSOR_CHANGE_LIST,
    tags::LOCAL_COMMIT_TIME,
    tags::ENTRYID,
    tags::PARENT_ENTRYID,
    tags::INSTANCE_KEY,
    tags::CREATION_TIME,
    tags::LAST_MODIFICATION_TIME,
];

/// For `is_computed`: whether every object computes the property, or one of these lists has it.
pub(super) fn computes(id: u16, lists: &[&[Tag]]) -> bool {
    let has = |list: &[Tag]| list.iter().any(|tag| tag.id() == id);
    has(&COMPUTED) || lists.iter().any(|list| has(list))
}

/// A change to the properties of an object.
#[derive(Debug, Clone)]
pub(super) enum Edit {
    Set(Tag, Value),
    /// A value as the file is to keep it.
    Apart(Tag, Arc<Spool>),
    Remove(u16),
}

impl Edit {
    pub(super) fn apply(self, bag: &mut Bag) {
        match self {
            Edit::Set(tag, value) => bag.set(tag, value),
            Edit::Apart(tag, bytes) => bag.set_slot(tag, Slot::Apart(bytes)),
            Edit::Remove(id) => {
                bag.remove(id);
            }
        }
    }
}

fn no_access() -> Fault {
    Fault::new(Code::E_NO_ACCESS, "the object was opened to be read only; open it with MAPI_MODIFY")
}

/// For `check_writable`.
pub(super) fn writable(is: bool) -> Reply<()> {
    if is { Ok(()) } else { Err(no_access()) }
}

/// The properties of an object at one moment.
pub(super) struct Snapshot {
    stored: Arc<Bag>,
    computed: Vec<PropValue>,
}

impl Snapshot {
    pub(super) fn of(object: &dyn Object) -> Reply<Snapshot> {
        Ok(Snapshot { stored: object.stored()?, computed: object.computed()? })
    }
}

impl PropSource for Snapshot {
    fn tags(&self) -> Reply<Vec<Tag>> {
        let hidden = |tag: &Tag| self.computed.iter().any(|prop| prop.tag.id() == tag.id());
        let own = self.stored.tags().filter(|tag| !hidden(tag));
        Ok(self.computed.iter().map(|prop| prop.tag).chain(own).collect())
    }

    fn find(&self, id: u16, _: usize) -> Reply<Found> {
        let value = match self.computed.iter().find(|prop| prop.tag.id() == id) {
            Some(prop) => &prop.value,
            None => match self.stored.get(id) {
                Some((_, Slot::Here(value))) => value,
                Some((tag, Slot::Large(_) | Slot::Apart(_))) => {
                    return Ok(Found::TooLarge(tag.type_code()));
                }
                None => return Ok(Found::Missing),
            },
        };
        Ok(if *value == Value::Object { Found::Object } else { Found::Value(value.clone()) })
    }
}

/// Values that the file keeps by themselves are read by a stream, even before they are there.
const VISIBLE: Visible = Visible { largest: LARGE, hidden: |_| false };

pub(super) fn get_props(
    object: &dyn Object,
    tags: Option<&[Tag]>,
    unicode: bool,
) -> Reply<Outcome<Vec<PropValue>>> {
    crate::props::get_props(&Snapshot::of(object)?, tags, unicode, &VISIBLE)
}

pub(super) fn get_prop_list(object: &dyn Object, unicode: bool) -> Reply<Vec<Tag>> {
    crate::props::prop_list(&Snapshot::of(object)?, unicode, &VISIBLE)
}

/// The whole value of a property, however large; `None` when it is not there.
pub(super) fn whole_value(object: &dyn Object, tag: Tag) -> Reply<Option<Value>> {
    if let Some(prop) = object.computed()?.into_iter().find(|prop| prop.tag.id() == tag.id()) {
        return Ok(Some(prop.value));
    }
    let stored = object.stored()?;
    match stored.get(tag.id()) {
        Some((_, Slot::Here(value))) => Ok(Some(value.clone())),
        Some((found, Slot::Large(_))) => match object.row()? {
            Some(row) => object.context().read(|reader| reader.large(row, *found)),
            None => Ok(None),
        },
        Some((found, Slot::Apart(bytes))) => {
            Ok(Some(from_large(*found, bytes.to_vec()?).map_err(Fault::from)?))
        }
        None => Ok(None),
    }
}

pub(super) fn set_props(object: &dyn Object, props: &[PropValue]) -> Reply<Vec<PropProblem>> {
    check_settable(props)?;
    object.check_writable()?;
    let mut problems = Vec::new();
    let mut edits = Vec::with_capacity(props.len());
    for (index, prop) in (0u32..).zip(props) {
        let problem = |code| PropProblem { index, tag: prop.tag, code };
        match setting(prop, true) {
            Setting::Skip => {}
            Setting::Problem(Code::E_UNEXPECTED_ID) if deviates("M.E_UNEXPECTED_ID") => {}
            Setting::Problem(code) => problems.push(problem(code)),
            Setting::Set if object.is_computed(prop.tag.id()) => {
                problems.push(problem(Code::E_COMPUTED))
            }
            Setting::Set if !is_named(object, prop.tag.id())? => {
                problems.push(problem(Code::E_UNEXPECTED_ID))
            }
            Setting::Set => {
                // Kept as Unicode, whatever it comes in.
                let tag = width(prop.tag, true);
                match convert(prop.value.clone(), tag.type_code()) {
                    Ok(value) => edits.push(Edit::Set(tag, value)),
                    Err(code) => problems.push(problem(code)),
                }
            }
        }
    }
    if !edits.is_empty() && !deviates("H.3.4") {
        object.change(edits)?;
    }
    if deviates("H.3.3") {
        problems.clear();
    }
    Ok(problems)
}

/// Whether an identifier stands for something: from 0x8000 on, only if it was given a name.
fn is_named(object: &dyn Object, id: u16) -> Reply<bool> {
    Ok(id < FIRST_NAMED || object.context().read(|reader| reader.name_of_id(id))?.is_some())
}

fn is_of_another_type(object: &dyn Object, tag: Tag) -> Reply<bool> {
    Ok(object.stored()?.get(tag.id()).is_some_and(|(found, _)| *found != tag))
}

pub(super) fn delete_props(object: &dyn Object, tags: &[Tag]) -> Reply<Vec<PropProblem>> {
    if tags.is_empty() && !deviates("H.3.1") {
        return Err(Fault::invalid("DeleteProps needs the tags of what it is to delete"));
    }
    object.check_writable()?;
    let mut problems = Vec::new();
    let mut edits = Vec::new();
    for (index, tag) in tags.iter().enumerate() {
        if deviates("H.3.5") && is_of_another_type(object, *tag)? {
            continue;
        }
        if object.is_computed(tag.id()) {
            problems.push(PropProblem { index: index as u32, tag: *tag, code: Code::E_COMPUTED });
        } else {
            edits.push(Edit::Remove(tag.id()));
        }
    }
    if !edits.is_empty() {
        object.change(edits)?;
    }
    Ok(problems)
}

pub(super) fn open_property(
    object: Arc<dyn Object>,
    tag: Tag,
    iid: Guid,
    options: u32,
    flags: OpenPropertyFlags,
) -> Reply<IUnknown> {
    let tag = if deviates("H.2.PT_UNSPECIFIED")
        && let Some((found, _)) = object.stored()?.get(tag.id())
    {
        *found
    } else if tag.type_code() == PT_UNSPECIFIED {
        return Err(Fault::invalid("OpenProperty needs the type of the property in its tag"));
    } else {
        tag
    };
    let create = flags.contains(OpenPropertyFlags::CREATE);
    if create && !flags.contains(OpenPropertyFlags::MODIFY) {
        return Err(Fault::invalid("MAPI_CREATE needs MAPI_MODIFY"));
    }
    let (mode, writes) = stream_mode(options)?;
    let modify =
        flags.contains(OpenPropertyFlags::MODIFY) && writes && !deviates("H.2.2") || create;
    if flags.contains(OpenPropertyFlags::MODIFY) && !deviates("H.2.rights") {
        object.check_writable()?;
    }
    if let Some(opened) = object.open_object(tag, iid, options, flags)? {
        return Ok(opened);
    }
    if !matches!(tag.type_code(), PT_UNICODE | PT_STRING8 | PT_BINARY) && !deviates("H.2.interface")
    {
        return Err(Fault::new(Code::E_NO_SUPPORT, format!("{tag:?} cannot be opened, only read")));
    }
    if iid != raw::IStream::IID && iid != raw::ISequentialStream::IID {
        return Err(Fault::new(
            Code::E_INTERFACE_NOT_SUPPORTED,
            format!("{tag:?} opens as IStream, not as {iid:?}"),
        ));
    }
    if modify && object.is_computed(tag.id()) {
        return Err(Fault::new(
            Code::E_COMPUTED,
            format!("the store works out {tag:?}; it cannot be written"),
        ));
    }
    if create && !is_named(&*object, tag.id())? {
        return Err(Fault::new(Code::E_UNEXPECTED_ID, format!("{tag:?} stands for no name")));
    }
    let bytes = if create && !deviates("H.2.1") {
        Spool::new()
    } else {
        match stream_bytes(&*object, tag)? {
            Some(bytes) => bytes,
            None if deviates("H.2.absent") || deviates("H.2.interface") => Spool::new(),
            None => return Err(missing_property(tag)),
        }
    };
    let state = object.object_state();
    let stream = if modify {
        if create {
            object.change(vec![Edit::Set(width(tag, true), empty(tag))])?;
        }
        let transacted = mode.contains(StreamMode::TRANSACTED);
        let commit = move |bytes: &Spool| object.change(vec![written(tag, bytes)?]);
        let buffer = Buffer::new(bytes, false, transacted, LARGEST, Box::new(commit))?;
        write_stream(state, buffer, mode)
    } else {
        read_stream(state, Arc::new(bytes))
    };
    stream.cast().map_err(|error| Code::from_hresult(error.code().0).into())
}

/// The tag of a property that is too large for memory.
pub(super) fn is_large(object: &dyn Object, tag: Tag) -> Reply<Option<Tag>> {
    Ok(match object.stored()?.get(tag.id()) {
        Some((found, Slot::Apart(_))) => Some(*found),
        Some((found, Slot::Large(size))) if *size > IN_MEMORY as u64 => Some(*found),
        _ => None,
    })
}

/// The bytes of a property as its stream gives them; `None` when it is not there, or of another
/// type.
pub(super) fn stream_bytes(object: &dyn Object, tag: Tag) -> Reply<Option<Spool>> {
    let stored = object.stored()?;
    let computed = object.computed()?.into_iter().any(|prop| prop.tag.id() == tag.id());
    let (found, spool) = match stored.get(tag.id()) {
        Some((found, Slot::Large(size))) if !computed && *size > IN_MEMORY as u64 => {
            let row = object.row()?.unwrap_or_default();
            match object.context().read(|reader| reader.large_spool(row, *found))? {
                Some(spool) => (*found, Arc::new(spool)),
                None => return Ok(None),
            }
        }
        Some((found, Slot::Apart(spool))) if !computed => (*found, Arc::clone(spool)),
        _ => {
            let value = whole_value(object, tag)?;
            return Ok(value.and_then(|value| bytes_of(&value, tag.type_code())).map(Spool::from));
        }
    };
    // Text opens in either width, and as nothing else.
    if width(found, true) != width(tag, true) {
        return Ok(None);
    }
    shown(tag.type_code(), found.type_code() == PT_UNICODE, &spool).map(Some)
}

/// The change that what was written to a property's stream makes.
fn written(tag: Tag, bytes: &Spool) -> Reply<Edit> {
    let tag_kept = width(tag, true);
    if bytes.len() > IN_MEMORY as u64 {
        let kept = kept(tag.type_code(), bytes)?;
        if kept.len() > LARGEST {
            let text = format!("{tag:?} would have more than {LARGEST} bytes");
            return Err(Fault::new(Code::E_TOO_BIG, text));
        }
        if kept.len() > IN_MEMORY as u64 {
            return Ok(Edit::Apart(tag_kept, Arc::new(kept)));
        }
        let value = from_large(tag_kept, kept.to_vec()?).map_err(Fault::from)?;
        return Ok(Edit::Set(tag_kept, value));
    }
    let value = value_of(tag.type_code(), bytes.to_vec()?)
        .and_then(|value| convert(value, tag_kept.type_code()).ok())
        .ok_or_else(|| {
            let text = format!("what was written is no value of {tag:?}");
            Fault::new(Code::E_CORRUPT_DATA, text)
        })?;
    Ok(Edit::Set(tag_kept, value))
}

fn missing_property(tag: Tag) -> Fault {
    Fault::new(Code::E_NOT_FOUND, format!("the object has no property {tag:?}"))
}

fn empty(tag: Tag) -> Value {
    if tag.type_code() == PT_BINARY {
        Value::Binary(Vec::new())
    } else {
        Value::Unicode(String::new())
    }
}

pub(super) fn get_ids_from_names(
    context: &Context,
    names: Option<&[NamedProp]>,
    flags: IdsFromNamesFlags,
) -> Reply<Outcome<Vec<Tag>>> {
    let create = flags.contains(IdsFromNamesFlags::CREATE);
    let Some(names) = names else {
        if create {
            return Err(Fault::invalid("MAPI_CREATE needs the names to create identifiers for"));
        }
        let all = context.read(|reader| reader.names())?;
        return Ok(Outcome::ok(
            all.into_iter().map(|(id, _)| Tag::new(id, PT_UNSPECIFIED)).collect(),
        ));
    };
    let narrow;
    let names = if deviates("H.6.3") {
        narrow = names.iter().map(narrowed).collect::<Vec<_>>();
        &narrow
    } else {
        names
    };
    let known = context.read(|reader| {
        names.iter().map(|name| reader.id_of_name(name)).collect::<Result<Vec<_>, _>>()
    })?;
    let ids = if create && known.contains(&None) {
        context.write(|writer| {
            names
                .iter()
                .map(|name| writer.make_id_of_name(name).map(Some))
                .collect::<Result<Vec<_>, _>>()
        })?
    } else {
        known
    };
    let mut ids = ids;
    if deviates("H.6.GetIDsFromNames") {
        ids.reverse();
    }
    let code = if ids.contains(&None) { Code::W_ERRORS_RETURNED } else { Code::S_OK };
    let tags = ids
        .into_iter()
        .map(|id| id.map_or(Tag::new(0, PT_ERROR), |id| Tag::new(id, PT_UNSPECIFIED)))
        .collect();
    Ok(Outcome::with_code(tags, code))
}

/// A name whose text has lost what ASCII does not have.
fn narrowed(name: &NamedProp) -> NamedProp {
    let kind = match &name.kind {
        NameKind::Name(text) => {
            NameKind::Name(text.chars().map(|c| if c.is_ascii() { c } else { '?' }).collect())
        }
        NameKind::Id(number) => NameKind::Id(*number),
    };
    NamedProp { set: name.set, kind }
}

pub(super) fn get_names_from_ids(
    context: &Context,
    tags: Option<&[Tag]>,
    set: Option<Guid>,
    flags: NamesFromIdsFlags,
) -> Reply<Outcome<Names>> {
    let all = || context.read(|reader| reader.names());
    let of = |tags: &[Tag]| {
        context.read(|reader| tags.iter().map(|tag| reader.name_of_id(tag.id())).collect())
    };
    names_from_ids(tags, set, flags, all, of)
}

impl CopySource for dyn Object + '_ {
    fn copied(&self) -> Reply<Vec<Tag>> {
        let mut tags = Snapshot::of(self)?.tags()?;
        tags.retain(|tag| !self.stays(tag.id()));
        Ok(tags)
    }

    fn found(&self, tags: &[Tag]) -> Reply<Vec<Found>> {
        let found = |tag: &Tag| {
            if let Some(own) = is_large(self, *tag)? {
                return Ok(Found::TooLarge(own.type_code()));
            }
            Ok(match whole_value(self, *tag)? {
                Some(Value::Object) => Found::Object,
                Some(value) => Found::Value(value),
                None => Found::Missing,
            })
        };
        tags.iter().map(found).collect()
    }

    fn spool(&self, tag: Tag) -> Reply<Option<Spool>> {
        stream_bytes(self, tag)
    }

    fn names(&self, tags: &[Tag]) -> Reply<Vec<Option<NamedProp>>> {
        self.context().read(|reader| {
            let name = |id| if id < FIRST_NAMED { Ok(None) } else { reader.name_of_id(id) };
            tags.iter().map(|tag| name(tag.id())).collect()
        })
    }

    fn check_movable(&self) -> Reply<()> {
        self.check_writable()
    }

    fn moved(&self, tags: &[Tag]) -> Reply<()> {
        let gone = tags.iter().map(|tag| tag.id()).filter(|id| !self.is_computed(*id));
        let gone: Vec<Edit> = gone.map(Edit::Remove).collect();
        if gone.is_empty() { Ok(()) } else { self.change(gone) }
    }
}
