//! The rules of IMAPIProp, written once for all objects of a store.

use std::sync::Arc;

use mapi_session::flags::{
    CopyFlags, IdsFromNamesFlags, NamesFromIdsFlags, OpenPropertyFlags, StreamMode,
};
use mapi_session::raw;
use mapi_session::wire::{NameKind, NamedProp, PropProblem};
use mapi_session::{Code, Guid, Outcome, PropValue, Tag, Value};
use windows_core::{IUnknown, Interface};

use super::Context;
use crate::com::{Fault, ObjectState, Reply};
use crate::generated::servers::{MapiPropCom, MapiPropServer};
use crate::props::{convert, missing, type_code, width};
use crate::store::database::Reader;
use crate::store::names::FIRST_NAMED;
use crate::store::props::{Bag, Slot, large_bytes};
use crate::stream::{Buffer, read_stream, stream_mode, write_stream};

const PT_UNSPECIFIED: u16 = 0x0000;
const PT_NULL: u16 = 0x0001;
const PT_ERROR: u16 = 0x000A;
const PT_OBJECT: u16 = 0x000D;
const PT_STRING8: u16 = 0x001E;
const PT_UNICODE: u16 = 0x001F;
const PT_BINARY: u16 = 0x0102;

/// An object of a store, as far as its properties go.
pub(super) trait Object: Send + Sync {
    fn context(&self) -> &Arc<Context>;

    /// The state of its COM object; streams end with it.
    fn object_state(&self) -> ObjectState;

    /// The properties that are kept.
    fn stored(&self) -> Reply<Arc<Bag>>;

    /// The properties that the store works out, which hide stored ones.
    fn computed(&self) -> Reply<Vec<PropValue>>;

    /// A large value that `stored` only names.
    fn large(&self, tag: Tag) -> Reply<Option<Value>>;

    /// `MAPI_E_NO_ACCESS` unless the object was opened to be changed.
    fn check_writable(&self) -> Reply<()>;

    /// Whether a client cannot set the property.
    fn is_computed(&self, id: u16) -> bool;

    /// Changes the kept properties.
    fn change(&self, changes: Vec<Edit>) -> Reply<()>;

    /// Opens a property that is an object or a table. `None`: it is neither.
    fn open_object(&self, tag: Tag, iid: Guid, options: u32, flags: OpenPropertyFlags) -> Reply<Option<IUnknown>> {
        let _ = (tag, iid, options, flags);
        Ok(None)
    }
}

/// A change to the properties of an object.
#[derive(Debug, Clone)]
pub(super) enum Edit {
    Set(Tag, Value),
    Remove(u16),
}

impl Edit {
    pub(super) fn apply(self, bag: &mut Bag) {
        match self {
            Edit::Set(tag, value) => bag.set(tag, value),
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

/// A tag as it is given out: text in the width that was asked for.
fn shown(tag: Tag, unicode: bool) -> Tag {
    width(tag, unicode)
}

pub(super) fn get_props(
    object: &dyn Object,
    tags: Option<&[Tag]>,
    unicode: bool,
) -> Reply<Outcome<Vec<PropValue>>> {
    let stored = object.stored()?;
    let computed = object.computed()?;
    let listed: Vec<Tag>;
    let wanted = match tags {
        Some(tags) => tags,
        None => {
            listed = all_tags(&stored, &computed).map(|tag| shown(tag, unicode)).collect();
            &listed
        }
    };
    let mut failed = false;
    let mut values = Vec::with_capacity(wanted.len());
    for tag in wanted {
        let value = read(&stored, &computed, *tag, unicode).unwrap_or_else(|code| {
            failed = true;
            PropValue { tag: tag.with_type(PT_ERROR), value: Value::Error(code) }
        });
        values.push(value);
    }
    let code = if failed { Code::W_ERRORS_RETURNED } else { Code::S_OK };
    Ok(Outcome::with_code(values, code))
}

fn all_tags<'a>(stored: &'a Bag, computed: &'a [PropValue]) -> impl Iterator<Item = Tag> + 'a {
    let hidden = move |tag: &Tag| computed.iter().any(|prop| prop.tag.id() == tag.id());
    let own = stored.tags().filter(move |tag| !hidden(tag));
    computed.iter().map(|prop| prop.tag).chain(own)
}

fn read(stored: &Bag, computed: &[PropValue], tag: Tag, unicode: bool) -> Result<PropValue, Code> {
    let wanted = tag.type_code();
    let (found, value) = match computed.iter().find(|prop| prop.tag.id() == tag.id()) {
        Some(prop) => (prop.tag, &prop.value),
        None => match stored.get(tag.id()) {
            Some((found, Slot::Here(value))) => (*found, value),
            Some((found, Slot::Large(_))) => {
                let text = matches!(found.type_code(), PT_UNICODE | PT_STRING8)
                    && matches!(wanted, PT_UNICODE | PT_STRING8);
                let fits = wanted == PT_UNSPECIFIED || wanted == found.type_code() || text;
                return Err(if fits { Code::E_NOT_ENOUGH_MEMORY } else { Code::E_NOT_FOUND });
            }
            None => return Err(Code::E_NOT_FOUND),
        },
    };
    let target = if wanted == PT_UNSPECIFIED { shown(found, unicode).type_code() } else { wanted };
    // A value that has come to be too large in memory is read as one that was always so.
    if large_bytes(value).is_some() && convertible(found.type_code(), target) {
        return Err(Code::E_NOT_ENOUGH_MEMORY);
    }
    // A property of another type is another property, and not there.
    let value = convert(value.clone(), target).map_err(|_| Code::E_NOT_FOUND)?;
    Ok(PropValue { tag: tag.with_type(target), value })
}

fn convertible(from: u16, to: u16) -> bool {
    from == to || matches!((from, to), (PT_UNICODE | PT_STRING8, PT_UNICODE | PT_STRING8))
}

pub(super) fn get_prop_list(object: &dyn Object, unicode: bool) -> Reply<Vec<Tag>> {
    let stored = object.stored()?;
    let computed = object.computed()?;
    Ok(all_tags(&stored, &computed).map(|tag| shown(tag, unicode)).collect())
}

/// The whole value of a property, however large; `None` when it is not there.
pub(super) fn whole_value(object: &dyn Object, tag: Tag) -> Reply<Option<Value>> {
    if let Some(prop) = object.computed()?.into_iter().find(|prop| prop.tag.id() == tag.id()) {
        return Ok(Some(prop.value));
    }
    let stored = object.stored()?;
    match stored.get(tag.id()) {
        Some((_, Slot::Here(value))) => Ok(Some(value.clone())),
        Some((found, Slot::Large(_))) => object.large(*found),
        None => Ok(None),
    }
}

pub(super) fn set_props(object: &dyn Object, props: &[PropValue]) -> Reply<Vec<PropProblem>> {
    object.check_writable()?;
    for prop in props {
        let empty = match &prop.value {
            Value::Object => true,
            Value::MvI2(v) => v.is_empty(),
            Value::MvLong(v) => v.is_empty(),
            Value::MvR4(v) => v.is_empty(),
            Value::MvDouble(v) | Value::MvAppTime(v) => v.is_empty(),
            Value::MvCurrency(v) | Value::MvI8(v) | Value::MvSysTime(v) => v.is_empty(),
            Value::MvString8(v) | Value::MvBinary(v) => v.is_empty(),
            Value::MvUnicode(v) => v.is_empty(),
            Value::MvClsid(v) => v.is_empty(),
            _ => false,
        };
        if empty || prop.tag.type_code() == PT_OBJECT {
            return Err(Fault::invalid(format!("{:?} is an object or has no values; it cannot be set", prop.tag)));
        }
    }
    let mut problems = Vec::new();
    let mut edits = Vec::with_capacity(props.len());
    for (index, prop) in props.iter().enumerate() {
        if matches!(prop.tag.type_code(), PT_NULL | PT_ERROR) {
            continue;
        }
        match settable(object, prop)? {
            Ok(edit) => edits.push(edit),
            Err(code) => problems.push(PropProblem { index: index as u32, tag: prop.tag, code }),
        }
    }
    if !edits.is_empty() {
        object.change(edits)?;
    }
    Ok(problems)
}

fn settable(object: &dyn Object, prop: &PropValue) -> Reply<Result<Edit, Code>> {
    let id = prop.tag.id();
    if object.is_computed(id) {
        return Ok(Err(Code::E_COMPUTED));
    }
    // Kept as Unicode, whatever it comes in.
    let tag = width(prop.tag, true);
    let value = match convert(prop.value.clone(), tag.type_code()) {
        Ok(value) if type_code(&value) == tag.type_code() => value,
        _ => return Ok(Err(Code::E_INVALID_TYPE)),
    };
    if id >= FIRST_NAMED && object.context().read(|reader| reader.name_of_id(id))?.is_none() {
        return Ok(Err(Code::E_UNEXPECTED_ID));
    }
    Ok(Ok(Edit::Set(tag, value)))
}

pub(super) fn delete_props(object: &dyn Object, tags: &[Tag]) -> Reply<Vec<PropProblem>> {
    object.check_writable()?;
    let mut problems = Vec::new();
    let mut edits = Vec::new();
    for (index, tag) in tags.iter().enumerate() {
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
    if tag.type_code() == PT_UNSPECIFIED {
        return Err(Fault::invalid("OpenProperty needs the type of the property in its tag"));
    }
    let create = flags.contains(OpenPropertyFlags::CREATE);
    if create && !flags.contains(OpenPropertyFlags::MODIFY) {
        return Err(Fault::invalid("MAPI_CREATE needs MAPI_MODIFY"));
    }
    let (mode, writes) = stream_mode(options)?;
    let modify = flags.contains(OpenPropertyFlags::MODIFY) && writes || create;
    if modify || flags.contains(OpenPropertyFlags::MODIFY) {
        object.check_writable()?;
    }
    if let Some(opened) = object.open_object(tag, iid, options, flags)? {
        return Ok(opened);
    }
    if !matches!(tag.type_code(), PT_UNICODE | PT_STRING8 | PT_BINARY) {
        return Err(Fault::new(Code::E_NO_SUPPORT, format!("{tag:?} cannot be opened, only read")));
    }
    if iid != raw::IStream::IID && iid != raw::ISequentialStream::IID {
        return Err(Fault::new(
            Code::E_INTERFACE_NOT_SUPPORTED,
            format!("{tag:?} opens as IStream, not as {iid:?}"),
        ));
    }
    if modify && object.is_computed(tag.id()) {
        return Err(Fault::new(Code::E_COMPUTED, format!("the store works out {tag:?}; it cannot be written")));
    }
    let value = if create { None } else { whole_value(&*object, tag)? };
    let bytes = match value.map(|value| convert(value, tag.type_code())) {
        Some(Ok(value)) => stream_bytes(value),
        Some(Err(_)) => return Err(missing_property(tag)),
        None if create => Vec::new(),
        None => return Err(missing_property(tag)),
    };
    let state = object.object_state();
    let stream = if modify {
        if create {
            object.change(vec![Edit::Set(width(tag, true), empty(tag))])?;
        }
        let transacted = mode.contains(StreamMode::TRANSACTED);
        let commit = move |bytes: &[u8]| {
            let value = from_stream(tag, bytes)?;
            object.change(vec![Edit::Set(width(tag, true), value)])
        };
        write_stream(state, Buffer::new(bytes, false, transacted, LARGEST, Box::new(commit)), mode)
    } else {
        read_stream(state, Arc::new(bytes))
    };
    stream.cast().map_err(|error| Code::from_hresult(error.code().0).into())
}

/// The most bytes that a property takes through a stream: what SQLite keeps in a value.
const LARGEST: u64 = 1_000_000_000;

fn missing_property(tag: Tag) -> Fault {
    Fault::new(Code::E_NOT_FOUND, format!("the object has no property {tag:?}"))
}

/// A value as a stream holds it: text without its final zero.
fn stream_bytes(value: Value) -> Vec<u8> {
    match value {
        Value::Unicode(text) => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        Value::String8(bytes) | Value::Binary(bytes) => bytes,
        _ => Vec::new(),
    }
}

fn empty(tag: Tag) -> Value {
    if tag.type_code() == PT_BINARY { Value::Binary(Vec::new()) } else { Value::Unicode(String::new()) }
}

fn from_stream(tag: Tag, bytes: &[u8]) -> Reply<Value> {
    Ok(match tag.type_code() {
        PT_UNICODE => {
            let (units, rest) = bytes.as_chunks::<2>();
            if !rest.is_empty() {
                return Err(Fault::new(Code::E_CORRUPT_DATA, format!("the text of {tag:?} ends within a character")));
            }
            let units: Vec<u16> = units.iter().map(|unit| u16::from_le_bytes(*unit)).collect();
            // Many clients write the final zero too.
            let end = units.iter().rposition(|unit| *unit != 0).map_or(0, |last| last + 1);
            Value::Unicode(String::from_utf16_lossy(&units[..end]))
        }
        PT_STRING8 => Value::Unicode(crate::props::decode(bytes)),
        _ => Value::Binary(bytes.to_vec()),
    })
}

/// Copies properties to another object of the subsystem; what the target refuses is a problem.
fn copy(
    object: &dyn Object,
    target: &dyn MapiPropServer,
    tags: impl Iterator<Item = (u32, Tag)>,
    flags: CopyFlags,
) -> Reply<Vec<PropProblem>> {
    let mut problems = Vec::new();
    let mut values = Vec::new();
    let mut origins = Vec::new();
    let existing = if flags.contains(CopyFlags::NOREPLACE) { target.get_prop_list(true)? } else { Vec::new() };
    for (index, tag) in tags {
        if existing.iter().any(|known| known.id() == tag.id()) {
            continue;
        }
        let Some(value) = whole_value(object, tag)? else {
            problems.push(PropProblem { index, tag, code: Code::E_NOT_FOUND });
            continue;
        };
        if matches!(value, Value::Object) {
            continue;
        }
        let tag = Tag::new(tag.id(), type_code(&value));
        values.push(PropValue { tag, value });
        origins.push(index);
    }
    let named: Vec<usize> =
        values.iter().enumerate().filter(|(_, prop)| prop.tag.id() >= FIRST_NAMED).map(|(at, _)| at).collect();
    if !named.is_empty() {
        rename(object, target, &named, &mut values)?;
    }
    if values.is_empty() {
        return Ok(problems);
    }
    for problem in target.set_props(&values)? {
        let index = origins.get(problem.index as usize).copied().unwrap_or(problem.index);
        problems.push(PropProblem { index, ..problem });
    }
    Ok(problems)
}

/// Gives named properties the identifiers that the target has for their names.
fn rename(object: &dyn Object, target: &dyn MapiPropServer, named: &[usize], values: &mut [PropValue]) -> Reply<()> {
    let mut names = Vec::new();
    let mut places = Vec::new();
    for at in named {
        let id = values[*at].tag.id();
        if let Some(name) = object.context().read(|reader| reader.name_of_id(id))? {
            names.push(name);
            places.push(*at);
        }
    }
    if names.is_empty() {
        return Ok(());
    }
    let ids = target.get_ids_from_names(Some(&names), IdsFromNamesFlags::CREATE)?.into_value();
    for (at, id) in places.into_iter().zip(ids) {
        values[at].tag = Tag::new(id.id(), values[at].tag.type_code());
    }
    Ok(())
}

fn target_of(target: &IUnknown) -> Reply<Arc<dyn MapiPropServer>> {
    MapiPropCom::server_of(target).ok_or_else(|| {
        Fault::new(Code::E_INTERFACE_NOT_SUPPORTED, "properties are copied only to objects of this subsystem")
    })
}

pub(super) fn copy_to(
    object: &dyn Object,
    exclude: Option<&[Tag]>,
    target: &IUnknown,
    flags: CopyFlags,
) -> Reply<Vec<PropProblem>> {
    refuse_move(flags)?;
    let target = target_of(target)?;
    let stored = object.stored()?;
    let computed = object.computed()?;
    let excluded = |tag: &Tag| exclude.is_some_and(|list| list.iter().any(|other| other.id() == tag.id()));
    let tags: Vec<Tag> = all_tags(&stored, &computed)
        .filter(|tag| !object.is_computed(tag.id()) && !excluded(tag))
        .collect();
    copy(object, &*target, tags.into_iter().enumerate().map(|(index, tag)| (index as u32, tag)), flags)
}

pub(super) fn copy_props(
    object: &dyn Object,
    include: &[Tag],
    target: &IUnknown,
    flags: CopyFlags,
) -> Reply<Vec<PropProblem>> {
    refuse_move(flags)?;
    let target = target_of(target)?;
    copy(object, &*target, include.iter().enumerate().map(|(index, tag)| (index as u32, *tag)), flags)
}

fn refuse_move(flags: CopyFlags) -> Reply<()> {
    if flags.contains(CopyFlags::MOVE) {
        return Err(Fault::new(Code::E_NO_SUPPORT, "properties are copied, not moved; delete them after the copy"));
    }
    Ok(())
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
        let all = context.read(Reader::names)?;
        return Ok(Outcome::ok(all.into_iter().map(|(id, _)| Tag::new(id, PT_UNSPECIFIED)).collect()));
    };
    let known = context.read(|reader| names.iter().map(|name| reader.id_of_name(name)).collect::<Result<Vec<_>, _>>())?;
    let ids = if create && known.contains(&None) {
        context.write(|writer| {
            names.iter().map(|name| writer.make_id_of_name(name).map(Some)).collect::<Result<Vec<_>, _>>()
        })?
    } else {
        known
    };
    let code = if ids.contains(&None) { Code::W_ERRORS_RETURNED } else { Code::S_OK };
    let tags = ids
        .into_iter()
        .map(|id| id.map_or(Tag::new(0, PT_ERROR), |id| Tag::new(id, PT_UNSPECIFIED)))
        .collect();
    Ok(Outcome::with_code(tags, code))
}

pub(super) fn get_names_from_ids(
    context: &Context,
    tags: Option<&[Tag]>,
    set: Option<Guid>,
    flags: NamesFromIdsFlags,
) -> Reply<Outcome<(Vec<Tag>, Vec<Option<NamedProp>>)>> {
    if let Some(tags) = tags {
        let names = context.read(|reader| {
            tags.iter().map(|tag| reader.name_of_id(tag.id())).collect::<Result<Vec<_>, _>>()
        })?;
        let code = if names.contains(&None) { Code::W_ERRORS_RETURNED } else { Code::S_OK };
        return Ok(Outcome::with_code((tags.to_vec(), names), code));
    }
    let mut out = (Vec::new(), Vec::new());
    for (id, name) in context.read(Reader::names)? {
        let wanted = match name.kind {
            NameKind::Id(_) => !flags.contains(NamesFromIdsFlags::NO_IDS),
            NameKind::Name(_) => !flags.contains(NamesFromIdsFlags::NO_STRINGS),
        };
        if wanted && set.is_none_or(|set| set == name.set) {
            out.0.push(Tag::new(id, PT_UNSPECIFIED));
            out.1.push(Some(name));
        }
    }
    Ok(Outcome::ok(out))
}

/// What stands in a row for a property: its value, or why there is none.
pub(super) fn cell(props: &[PropValue], tag: Tag) -> Value {
    crate::props::find(props, tag).cloned().unwrap_or_else(missing)
}

/// The methods of `MapiPropServer` that are the same for every object.
macro_rules! serve_properties {
    () => {
        fn get_props(&self, tags: Option<&[Tag]>, unicode: bool) -> Reply<Outcome<Vec<PropValue>>> {
            prop::get_props(self, tags, unicode)
        }

        fn get_prop_list(&self, unicode: bool) -> Reply<Vec<Tag>> {
            prop::get_prop_list(self, unicode)
        }

        fn open_property(
            &self,
            tag: Tag,
            iid: Guid,
            options: u32,
            flags: OpenPropertyFlags,
        ) -> Reply<IUnknown> {
            prop::open_property(self.me()?, tag, iid, options, flags)
        }

        fn set_props(&self, props: &[PropValue]) -> Reply<Vec<PropProblem>> {
            prop::set_props(self, props)
        }

        fn delete_props(&self, tags: &[Tag]) -> Reply<Vec<PropProblem>> {
            prop::delete_props(self, tags)
        }

        fn get_names_from_ids(
            &self,
            tags: Option<&[Tag]>,
            set: Option<Guid>,
            flags: NamesFromIdsFlags,
        ) -> Reply<Outcome<(Vec<Tag>, Vec<Option<NamedProp>>)>> {
            prop::get_names_from_ids(self.context(), tags, set, flags)
        }

        fn get_ids_from_names(
            &self,
            names: Option<&[NamedProp]>,
            flags: IdsFromNamesFlags,
        ) -> Reply<Outcome<Vec<Tag>>> {
            prop::get_ids_from_names(self.context(), names, flags)
        }
    };
}
pub(super) use serve_properties;
