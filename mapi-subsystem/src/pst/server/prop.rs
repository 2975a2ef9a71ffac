//! The rules of IMAPIProp for all objects of a file, which nobody changes.

use std::sync::{Arc, Mutex, PoisonError};

use mapi_session::flags::{IdsFromNamesFlags, NamesFromIdsFlags, OpenPropertyFlags};
use mapi_session::wire::{NamedProp, PropProblem};
use mapi_session::{Code, Guid, Outcome, PropValue, Tag, Value, raw};
use windows_core::{IUnknown, Interface};

use super::super::blocks::Pieces;
use super::super::file::PstFile;
use super::super::message::pieces;
use super::super::props::{Properties, Slot};
use super::{Context, read_only};
use crate::com::{Fault, ObjectState, Reply};
use crate::msg_store::{CopySource, Parts};
use crate::props::types::{PT_BINARY, PT_ERROR, PT_STRING8, PT_UNICODE, PT_UNSPECIFIED};
use crate::props::{
    Found, Names, PropSource, Visible, bytes_of, check_settable, names_from_ids, width,
};
use crate::store::tags;
use crate::stream::{Spool, StreamSource, read_stream, stream_mode};

const MULTIPLE: u16 = 0x1000;
/// Up to how many bytes a value goes by SetProps rather than by a stream.
const SMALL: usize = 32 * 1024;
/// The bytes that go from stream to stream at once.
const PIECE: usize = 64 * 1024;

/// An object of a file, as far as its properties go.
pub(super) trait Object: Parts + Send + Sync {
    /// What opens its properties: no stream of a file needs the object to live on.
    fn me(&self) -> Reply<&dyn Object>
    where
        Self: Sized,
    {
        Ok(self)
    }

    fn context(&self) -> &Arc<Context>;

    /// The state of its COM object; streams end with it.
    fn object_state(&self) -> ObjectState;

    /// The properties that the file has of it.
    fn stored(&self) -> &Properties;

    /// The properties that are worked out, which hide those of the file.
    fn computed(&self) -> Vec<PropValue>;

    /// Opens a property that is an object or a table. `None`: it is neither.
    fn open_object(&self, tag: Tag, iid: Guid, unicode: bool) -> Reply<Option<IUnknown>> {
        let _ = (tag, iid, unicode);
        Ok(None)
    }
}

/// The properties of an object at one moment.
pub(super) struct Snapshot<'a> {
    stored: &'a Properties,
    computed: Vec<PropValue>,
    context: &'a Context,
}

impl<'a> Snapshot<'a> {
    pub(super) fn of(object: &'a dyn Object) -> Snapshot<'a> {
        Snapshot { stored: object.stored(), computed: object.computed(), context: object.context() }
    }

    fn computed(&self, id: u16) -> Option<&PropValue> {
        self.computed.iter().find(|prop| prop.tag.id() == id)
    }
}

impl PropSource for Snapshot<'_> {
    fn tags(&self) -> Reply<Vec<Tag>> {
        let own = self.stored.iter().map(|(tag, _)| tag);
        let own = own.filter(|tag| self.computed(tag.id()).is_none());
        Ok(self.computed.iter().map(|prop| prop.tag).chain(own).collect())
    }

    fn find(&self, id: u16, limit: usize) -> Reply<Found> {
        if let Some(prop) = self.computed(id) {
            let object = prop.value == Value::Object;
            return Ok(if object { Found::Object } else { Found::Value(prop.value.clone()) });
        }
        Ok(match self.stored.get(id) {
            None | Some((_, Slot::Here(Value::Error(_)))) => Found::Missing,
            Some((_, Slot::Here(value))) => Found::Value(value.clone()),
            Some((_, Slot::Object(_))) => Found::Object,
            Some((tag, slot @ Slot::Apart { .. })) => {
                let blocks = self.context.file.blocks();
                let read = || {
                    let length = pieces(blocks, self.stored, id)?.map_or(0, |found| found.length);
                    // One of several values has no stream: it is given whole.
                    if tag.type_code() & MULTIPLE == 0 && length > limit as u64 {
                        return Ok(Found::TooLarge(tag.type_code()));
                    }
                    self.stored.load(blocks, slot).map(Found::Value)
                };
                // What is damaged does not hide the properties beside it.
                match self.context.read(read()) {
                    Ok(found) => found,
                    Err(fault) => Found::Value(Value::Error(fault.code)),
                }
            }
        })
    }
}

/// The whole value of a property, however large; `None` when it is not there.
pub(super) fn whole_value(object: &dyn Object, tag: Tag) -> Reply<Option<Value>> {
    if let Some(prop) = object.computed().into_iter().find(|prop| prop.tag.id() == tag.id()) {
        return Ok(Some(prop.value));
    }
    let (stored, context) = (object.stored(), object.context());
    let Some((_, slot)) = stored.get(tag.id()) else { return Ok(None) };
    context.read(stored.load(context.file.blocks(), slot)).map(Some)
}

/// The bytes of a property as its stream gives them, read in pieces where the file has them as they
/// are wanted; `None` when it is not there, or of another type.
pub(super) fn stream_source(object: &dyn Object, tag: Tag) -> Reply<Option<Arc<dyn StreamSource>>> {
    let (stored, context) = (object.stored(), object.context());
    let computed = object.computed().iter().any(|prop| prop.tag.id() == tag.id());
    if !computed
        && let Some((_, Slot::Apart { stored: ty, .. })) = stored.get(tag.id())
        && *ty == tag.type_code()
        && matches!(*ty, PT_BINARY | PT_UNICODE)
    {
        let pieces = context.read(pieces(context.file.blocks(), stored, tag.id()))?;
        let Some(pieces) = pieces else { return Ok(None) };
        let file = Arc::clone(&context.file);
        let source =
            PieceSource { file, context: Context::clone(context), pieces, last: Mutex::default() };
        return Ok(Some(Arc::new(source)));
    }
    let value = whole_value(object, tag)?;
    let bytes = value.and_then(|value| bytes_of(&value, tag.type_code()));
    Ok(bytes.map(|bytes| Arc::new(bytes) as Arc<dyn StreamSource>))
}

/// A value that is spread over blocks of the file.
struct PieceSource {
    file: Arc<PstFile>,
    context: Context,
    pieces: Pieces,
    /// The block that was read last, and where it begins.
    last: Mutex<Option<(u64, Vec<u8>)>>,
}

impl StreamSource for PieceSource {
    fn len(&self) -> Reply<u64> {
        Ok(self.pieces.length)
    }

    fn read_at(&self, offset: u64, to: &mut [u8]) -> Reply<usize> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let mut done = 0;
        while let Some(rest) = to.get_mut(done..).filter(|rest| !rest.is_empty()) {
            let at = offset.saturating_add(done as u64);
            if at >= self.pieces.length {
                break;
            }
            let within =
                |(start, bytes): &(u64, Vec<u8>)| at >= *start && at - *start < bytes.len() as u64;
            if !last.as_ref().is_some_and(within) {
                *last = self.context.read(self.pieces.read(self.file.blocks(), at))?;
            }
            let bytes = last.as_ref().and_then(|(start, bytes)| bytes.get((at - start) as usize..));
            let bytes = bytes.unwrap_or_default();
            let count = bytes.len().min(rest.len());
            if count == 0 {
                break;
            }
            rest[..count].copy_from_slice(&bytes[..count]);
            done += count;
        }
        Ok(done)
    }
}

pub(super) fn get_props(
    object: &dyn Object,
    tags: Option<&[Tag]>,
    unicode: bool,
) -> Reply<Outcome<Vec<PropValue>>> {
    crate::props::get_props(&Snapshot::of(object), tags, unicode, &Visible::default())
}

pub(super) fn get_prop_list(object: &dyn Object, unicode: bool) -> Reply<Vec<Tag>> {
    crate::props::prop_list(&Snapshot::of(object), unicode, &Visible::default())
}

pub(super) fn set_props(_: &dyn Object, props: &[PropValue]) -> Reply<Vec<PropProblem>> {
    check_settable(props)?;
    read_only()
}

pub(super) fn delete_props(_: &dyn Object, tags: &[Tag]) -> Reply<Vec<PropProblem>> {
    if tags.is_empty() {
        return Err(Fault::invalid("DeleteProps needs the tags of what it is to delete"));
    }
    read_only()
}

pub(super) fn open_property(
    object: &dyn Object,
    tag: Tag,
    iid: Guid,
    options: u32,
    flags: OpenPropertyFlags,
) -> Reply<IUnknown> {
    const MAPI_UNICODE: u32 = 0x8000_0000;
    if tag.type_code() == PT_UNSPECIFIED {
        return Err(Fault::invalid("OpenProperty needs the type of the property in its tag"));
    }
    if flags.contains(OpenPropertyFlags::CREATE) && !flags.contains(OpenPropertyFlags::MODIFY) {
        return Err(Fault::invalid("MAPI_CREATE needs MAPI_MODIFY"));
    }
    stream_mode(options)?;
    if flags.contains(OpenPropertyFlags::MODIFY) {
        return read_only();
    }
    if let Some(opened) = object.open_object(tag, iid, options & MAPI_UNICODE != 0)? {
        return Ok(opened);
    }
    if !matches!(tag.type_code(), PT_UNICODE | PT_STRING8 | PT_BINARY) {
        return Err(Fault::new(Code::E_NO_SUPPORT, format!("{tag:?} cannot be opened, only read")));
    }
    if iid != raw::IStream::IID && iid != raw::ISequentialStream::IID {
        let text = format!("{tag:?} opens as IStream, not as {iid:?}");
        return Err(Fault::new(Code::E_INTERFACE_NOT_SUPPORTED, text));
    }
    let missing = || Fault::new(Code::E_NOT_FOUND, format!("the object has no property {tag:?}"));
    let same = object
        .stored()
        .get(tag.id())
        .is_none_or(|(found, _)| width(found, true) == width(tag, true));
    let source = if same { stream_source(object, tag)? } else { None };
    let source = source.ok_or_else(missing)?;
    Ok(read_stream(object.object_state(), source).into())
}

pub(super) fn get_ids_from_names(
    context: &Context,
    names: Option<&[NamedProp]>,
    flags: IdsFromNamesFlags,
) -> Reply<Outcome<Vec<Tag>>> {
    let known = context.file.names();
    let tag = |id: u16| Tag::new(id, PT_UNSPECIFIED);
    let create = flags.contains(IdsFromNamesFlags::CREATE);
    let Some(names) = names else {
        if create {
            return Err(Fault::invalid("MAPI_CREATE needs the names to create identifiers for"));
        }
        return Ok(Outcome::ok(known.iter().map(|(id, _)| tag(*id)).collect()));
    };
    let id = |name: &NamedProp| known.iter().find(|(_, k)| k == name).map(|(id, _)| *id);
    let ids: Vec<_> = names.iter().map(id).collect();
    let all = !ids.contains(&None);
    if create && !all {
        return read_only();
    }
    let tags = ids.into_iter().map(|id| id.map_or(Tag::new(0, PT_ERROR), tag)).collect();
    Ok(Outcome::with_code(tags, if all { Code::S_OK } else { Code::W_ERRORS_RETURNED }))
}

/// The name that an identifier stands for.
pub(super) fn name_of(context: &Context, id: u16) -> Option<NamedProp> {
    let names = context.file.names();
    let at = names.binary_search_by_key(&id, |(id, _)| *id).ok()?;
    names.get(at).map(|(_, name)| name.clone())
}

pub(super) fn get_names_from_ids(
    context: &Context,
    tags: Option<&[Tag]>,
    set: Option<Guid>,
    flags: NamesFromIdsFlags,
) -> Reply<Outcome<Names>> {
    let all = || Ok(context.file.names().to_vec());
    let of = |tags: &[Tag]| Ok(tags.iter().map(|tag| name_of(context, tag.id())).collect());
    names_from_ids(tags, set, flags, all, of)
}

/// Implements `MapiPropServer` for an [`Object`].
macro_rules! serve_properties {
    ($server:ty) => {
        impl crate::generated::servers::MapiPropServer for $server {
            crate::msg_store::serve_properties!();

            fn save_changes(&self, _: mapi_session::flags::SaveFlags) -> Reply<()> {
                super::read_only()
            }

            crate::msg_store::serve_copies!();
        }
    };
}
pub(super) use serve_properties;

/// What every store works out for itself of a message.
const OF_STORES: [Tag; 4] = [
    tags::MESSAGE_SIZE,
    tags::NORMALIZED_SUBJECT,
    tags::CREATION_TIME,
    tags::LAST_MODIFICATION_TIME,
];

impl CopySource for dyn Object + '_ {
    fn copied(&self) -> Reply<Vec<Tag>> {
        let computed = self.computed();
        let stays = |tag: &Tag| {
            OF_STORES.contains(tag) || computed.iter().any(|prop| prop.tag.id() == tag.id())
        };
        Ok(self.stored().iter().map(|(tag, _)| tag).filter(|tag| !stays(tag)).collect())
    }

    fn found(&self, tags: &[Tag]) -> Reply<Vec<Found>> {
        let snapshot = Snapshot::of(self);
        tags.iter().map(|tag| snapshot.find(tag.id(), SMALL)).collect()
    }

    fn spool(&self, tag: Tag) -> Reply<Option<Spool>> {
        let Some(source) = stream_source(self, tag)? else { return Ok(None) };
        let spool = Spool::new();
        let mut piece = vec![0; PIECE];
        let mut offset = 0;
        loop {
            let count = source.read_at(offset, &mut piece)?;
            let Some(read) = piece.get(..count).filter(|read| !read.is_empty()) else { break };
            spool.append(read)?;
            offset += count as u64;
        }
        Ok(Some(spool))
    }

    fn names(&self, tags: &[Tag]) -> Reply<Vec<Option<NamedProp>>> {
        Ok(tags.iter().map(|tag| name_of(self.context(), tag.id())).collect())
    }

    fn check_movable(&self) -> Reply<()> {
        read_only()
    }

    fn moved(&self, _: &[Tag]) -> Reply<()> {
        read_only()
    }
}
