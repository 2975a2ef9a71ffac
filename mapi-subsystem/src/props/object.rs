//! An object that is nothing but its properties: a status object, a profile section, an entry.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use mapi_session::flags::{
    CopyFlags, IdsFromNamesFlags, NamesFromIdsFlags, OpenPropertyFlags, SaveFlags, StreamMode,
};
use mapi_session::wire::{NamedProp, PropProblem};
use mapi_session::{Code, Guid, Outcome, PropValue, Tag, Value, raw};
use windows_core::{IUnknown, Interface};

use super::answer::{Setting, Visible, check_settable, get_props, prop_list, setting};
use super::convert::{bytes_of, value_of};
use super::copy::{copy_into, destination, present};
use super::names::{Names, names_from_ids, tags_there};
use super::row::{find_id, put};
use super::types::{PT_ERROR, PT_UNSPECIFIED};
use crate::com::{Fault, ObjectState, Reply, arg};
use crate::deviation::deviates;
use crate::generated::servers::MapiPropCom;
use crate::stream::{Buffer, Spool, read_stream, stream_mode, write_stream};

/// What keeps the properties of a [`PropObject`].
pub trait PropBacking: Send + Sync + 'static {
    /// All properties as they are now, computed ones included.
    ///
    /// # Errors
    /// Those of what keeps them.
    fn load(&self) -> Reply<Vec<PropValue>>;

    /// A property that is given only to who asks for it by its tag, and is not among those of
    /// [`load`](PropBacking::load).
    ///
    /// # Errors
    /// Those of what keeps it.
    fn secret(&self, _: u16) -> Reply<Option<PropValue>> {
        Ok(None)
    }

    /// Sets and deletes properties, all or none.
    ///
    /// # Errors
    /// Those of what keeps them.
    fn save(&self, set: &[PropValue], deleted: &[u16]) -> Reply<()>;

    /// The names of the properties from 0x8000 on. `None`: this is no object that has such.
    fn names(&self) -> Option<&[(u16, NamedProp)]> {
        None
    }
}

/// Properties that nobody changes: those of a status object, or of an entry that is read only.
impl PropBacking for Vec<PropValue> {
    fn load(&self) -> Reply<Vec<PropValue>> {
        Ok(self.clone())
    }

    fn save(&self, _: &[PropValue], _: &[u16]) -> Reply<()> {
        Err(Code::E_NO_ACCESS.into())
    }
}

/// How an object treats its properties.
#[derive(Debug, Clone)]
pub struct PropRules {
    /// The object was opened for reading and writing.
    pub writable: bool,
    /// Changes wait for SaveChanges; otherwise they are in effect at once and SaveChanges does
    /// nothing.
    pub transacted: bool,
    /// The object may have properties from 0x8000 on.
    pub named: bool,
    /// Identifiers that the object computes: setting or deleting one is the problem
    /// `MAPI_E_COMPUTED`.
    pub computed: Vec<u16>,
    /// What a client may see.
    pub visible: Visible,
    /// The most bytes of a value that is written through a stream.
    pub largest_stream: u64,
}

impl Default for PropRules {
    /// Read only, not transacted, without named properties, nothing hidden.
    fn default() -> PropRules {
        PropRules {
            writable: false,
            transacted: false,
            named: false,
            computed: Vec::new(),
            visible: Visible::default(),
            largest_stream: 64 << 20,
        }
    }
}

/// A property that opens as a table (`PT_OBJECT`): it is listed, and OpenProperty gives the table.
pub(crate) struct TableProp {
    /// The property.
    pub(crate) tag: Tag,
    /// Opens the table; text columns are Unicode with `true`, `MAPI_UNICODE` of the caller.
    pub(crate) open: Box<dyn Fn(bool) -> Reply<raw::IMAPITable> + Send + Sync>,
}

/// The server of `IMAPIProp` over a [`PropBacking`]. Servers of interfaces that extend `IMAPIProp`
/// keep one and forward to it, with the macro `forward_props!`.
pub struct PropObject {
    state: ObjectState,
    backing: Arc<dyn PropBacking>,
    rules: PropRules,
    tables: Vec<TableProp>,
    /// What SaveChanges is to write: a value, or `None` to delete.
    pending: Mutex<BTreeMap<u16, Option<PropValue>>>,
    me: Weak<PropObject>,
}

/// Opens an object that is nothing but properties, for a client.
#[must_use]
pub fn open_props(
    state: ObjectState,
    backing: Arc<dyn PropBacking>,
    rules: PropRules,
) -> raw::IMAPIProp {
    MapiPropCom::create(state.clone(), PropObject::new(state, backing, rules))
}

impl PropObject {
    /// An object with these properties. `state` is that of the COM object, whose streams end with
    /// it.
    #[must_use]
    pub fn new(
        state: ObjectState,
        backing: Arc<dyn PropBacking>,
        rules: PropRules,
    ) -> Arc<PropObject> {
        PropObject::with_tables(state, backing, rules, Vec::new())
    }

    /// An object that has tables among its properties. Nobody sets or deletes those.
    pub(crate) fn with_tables(
        state: ObjectState,
        backing: Arc<dyn PropBacking>,
        mut rules: PropRules,
        tables: Vec<TableProp>,
    ) -> Arc<PropObject> {
        rules.computed.extend(tables.iter().map(|table| table.tag.id()));
        Arc::new_cyclic(|me| PropObject {
            state,
            backing,
            rules,
            tables,
            pending: Mutex::default(),
            me: me.clone(),
        })
    }

    /// The properties as this object shows them: kept ones under what is not saved yet.
    ///
    /// # Errors
    /// Those of the backing.
    pub fn props(&self) -> Reply<Vec<PropValue>> {
        let mut props = self.backing.load()?;
        for table in &self.tables {
            put(&mut props, PropValue { tag: table.tag, value: Value::Object });
        }
        for (id, change) in self.pending().iter() {
            match change {
                Some(prop) => put(&mut props, prop.clone()),
                None => props.retain(|prop| prop.tag.id() != *id),
            }
        }
        Ok(props)
    }

    /// As [`props`](Self::props), and what is secret among these tags.
    fn props_with(&self, tags: &[Tag]) -> Reply<Vec<PropValue>> {
        let mut props = self.props()?;
        for tag in tags {
            if find_id(&props, tag.id()).is_none() {
                props.extend(self.backing.secret(tag.id())?);
            }
        }
        Ok(props)
    }

    /// Whether the object has changes that are not saved.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        !self.pending().is_empty()
    }

    fn pending(&self) -> MutexGuard<'_, BTreeMap<u16, Option<PropValue>>> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn require_write(&self) -> Reply<()> {
        if self.rules.writable {
            return Ok(());
        }
        let kind = self.state.kind();
        let text = format!("this {kind} was opened for reading; open it with MAPI_MODIFY");
        Err(Fault::new(Code::E_NO_ACCESS, text))
    }

    /// Writes changes through, or keeps them for SaveChanges.
    fn change(&self, set: Vec<PropValue>, deleted: Vec<u16>) -> Reply<()> {
        if set.is_empty() && deleted.is_empty() {
            return Ok(());
        }
        if !self.rules.transacted {
            return self.backing.save(&set, &deleted);
        }
        let mut pending = self.pending();
        pending.extend(deleted.into_iter().map(|id| (id, None)));
        pending.extend(set.into_iter().map(|prop| (prop.tag.id(), Some(prop))));
        Ok(())
    }

    /// SaveChanges. [imapiprop-savechanges]
    ///
    /// # Errors
    /// `MAPI_E_NO_ACCESS` if there is something to save and the object is read only.
    pub fn save_changes(&self, _: SaveFlags) -> Reply<()> {
        let mut pending = self.pending();
        if pending.is_empty() {
            return Ok(());
        }
        let set: Vec<_> = pending.values().flatten().cloned().collect();
        let deleted: Vec<_> =
            pending.iter().filter(|(_, change)| change.is_none()).map(|(id, _)| *id).collect();
        self.backing.save(&set, &deleted)?;
        pending.clear();
        Ok(())
    }

    /// GetProps; see [`get_props`].
    ///
    /// # Errors
    /// As there.
    pub fn get_props(&self, tags: Option<&[Tag]>, unicode: bool) -> Reply<Outcome<Vec<PropValue>>> {
        let props = self.props_with(tags.unwrap_or_default())?;
        get_props(props.as_slice(), tags, unicode, &self.rules.visible)
    }

    /// GetPropList; see [`prop_list`].
    ///
    /// # Errors
    /// Those of the backing.
    pub fn get_prop_list(&self, unicode: bool) -> Reply<Vec<Tag>> {
        prop_list(self.props()?.as_slice(), unicode, &self.rules.visible)
    }

    /// SetProps. Success does not mean that all were set: the problems tell. [imapiprop-setprops]
    ///
    /// # Errors
    /// `MAPI_E_NO_ACCESS` when the object is read only; see [`check_settable`].
    pub fn set_props(&self, props: &[PropValue]) -> Reply<Vec<PropProblem>> {
        check_settable(props)?;
        self.require_write()?;
        let mut problems = Vec::new();
        let mut set: Vec<PropValue> = Vec::new();
        for (index, prop) in (0u32..).zip(props) {
            let problem = |code| PropProblem { index, tag: prop.tag, code };
            match setting(prop, self.rules.named) {
                Setting::Skip => {}
                Setting::Problem(code) => problems.push(problem(code)),
                Setting::Set if self.rules.computed.contains(&prop.tag.id()) => {
                    problems.push(problem(Code::E_COMPUTED));
                    if deviates("M.E_COMPUTED") {
                        return Ok(problems);
                    }
                }
                Setting::Set => put(&mut set, prop.clone()),
            }
        }
        self.change(set, Vec::new())?;
        Ok(problems)
    }

    /// DeleteProps; only the identifiers count, and what is not there is deleted already.
    /// [imapiprop-deleteprops]
    ///
    /// # Errors
    /// `MAPI_E_NO_ACCESS` when the object is read only; `MAPI_E_INVALID_PARAMETER` for no tags.
    pub fn delete_props(&self, tags: &[Tag]) -> Reply<Vec<PropProblem>> {
        if tags.is_empty() {
            return Err(Code::E_INVALID_PARAMETER.into());
        }
        self.require_write()?;
        let computed = |tag: &Tag| self.rules.computed.contains(&tag.id());
        let problems = (0u32..)
            .zip(tags)
            .filter(|(_, tag)| computed(tag))
            .map(|(index, tag)| PropProblem { index, tag: *tag, code: Code::E_COMPUTED });
        let problems = problems.collect();
        let deleted = tags.iter().filter(|tag| !computed(tag)).map(|tag| tag.id()).collect();
        self.change(Vec::new(), deleted)?;
        Ok(problems)
    }

    /// GetIDsFromNames. What has no identifier does not get one.
    ///
    /// # Errors
    /// `MAPI_E_NO_SUPPORT` for an object without named properties, `MAPI_E_NO_ACCESS` to give a name
    /// an identifier.
    pub fn get_ids_from_names(
        &self,
        names: Option<&[NamedProp]>,
        flags: IdsFromNamesFlags,
    ) -> Reply<Outcome<Vec<Tag>>> {
        let none = || Fault::no_support("IMAPIProp::GetIDsFromNames");
        let known = self.backing.names().ok_or_else(none)?;
        let tag = |id: u16| Tag::new(id, PT_UNSPECIFIED);
        let Some(names) = names else {
            return Ok(Outcome::ok(known.iter().map(|(id, _)| tag(*id)).collect()));
        };
        let id = |name: &NamedProp| known.iter().find(|(_, k)| k == name).map(|(id, _)| *id);
        let ids: Vec<_> = names.iter().map(id).collect();
        let code = if !ids.contains(&None) {
            Code::S_OK
        } else if flags.contains(IdsFromNamesFlags::CREATE) {
            return Err(Fault::new(Code::E_NO_ACCESS, "this object gets no further names"));
        } else {
            Code::W_ERRORS_RETURNED
        };
        let tags = ids.into_iter().map(|id| id.map_or(Tag::new(0, PT_ERROR), tag));
        Ok(Outcome::with_code(tags.collect(), code))
    }

    /// GetNamesFromIDs: tags, and for each the name that it stands for; the tag of one without a
    /// name is of PT_ERROR.
    ///
    /// # Errors
    /// `MAPI_E_NO_SUPPORT` for an object without named properties.
    pub fn get_names_from_ids(
        &self,
        tags: Option<&[Tag]>,
        set: Option<Guid>,
        flags: NamesFromIdsFlags,
    ) -> Reply<Outcome<Names>> {
        let none = || Fault::no_support("IMAPIProp::GetNamesFromIDs");
        let known = self.backing.names().ok_or_else(none)?;
        let of = |tags: &[Tag]| Ok(tags.iter().map(|tag| self.name(tag.id())).collect());
        names_from_ids(tags, set, flags, || Ok(known.to_vec()), of)
    }

    /// The name that an identifier stands for.
    fn name(&self, id: u16) -> Option<NamedProp> {
        let known = self.backing.names()?;
        known.iter().find(|(other, _)| *other == id).map(|(_, name)| name.clone())
    }

    /// OpenProperty: text and binary as `IStream`, text in the width of the tag; tables as
    /// `IMAPITable`, with MAPI_UNICODE in `interface_options` for text columns in Unicode. To write,
    /// both MAPI_MODIFY and STGM_WRITE (or READWRITE, in `interface_options`) are needed; what is
    /// written is set as SetProps would set it, at Commit. [imapiprop-openproperty]
    ///
    /// # Errors
    /// `MAPI_E_INVALID_PARAMETER` for PT_UNSPECIFIED or MAPI_CREATE without MAPI_MODIFY,
    /// `MAPI_E_INTERFACE_NOT_SUPPORTED` for another interface or type, `MAPI_E_NOT_FOUND`,
    /// `MAPI_E_NO_ACCESS`, `MAPI_E_COMPUTED`.
    pub fn open_property(
        &self,
        tag: Tag,
        iid: Guid,
        interface_options: u32,
        flags: OpenPropertyFlags,
    ) -> Reply<IUnknown> {
        if tag.type_code() == PT_UNSPECIFIED {
            return Err(Fault::invalid("OpenProperty needs a tag with its type"));
        }
        let create = flags.contains(OpenPropertyFlags::CREATE);
        let modify = flags.contains(OpenPropertyFlags::MODIFY);
        if create && !modify {
            return Err(Fault::invalid("MAPI_CREATE needs MAPI_MODIFY"));
        }
        if let Some(table) = self.tables.iter().find(|table| table.tag == tag) {
            return self.open_table(table, iid, interface_options, modify);
        }
        if iid != raw::IStream::IID && iid != raw::ISequentialStream::IID {
            let text = format!("{tag:?} opens as IStream only");
            return Err(Fault::new(Code::E_INTERFACE_NOT_SUPPORTED, text));
        }
        let empty = value_of(tag.type_code(), Vec::new()).ok_or_else(|| {
            let text = format!("{tag:?} is neither text nor binary, and opens as no stream");
            Fault::new(Code::E_INTERFACE_NOT_SUPPORTED, text)
        })?;
        if modify {
            self.require_write()?;
            if self.rules.computed.contains(&tag.id()) {
                return Err(Fault::new(Code::E_COMPUTED, format!("{tag:?} is computed")));
            }
            let empty = PropValue { tag, value: empty };
            if let Setting::Problem(code) = setting(&empty, self.rules.named) {
                return Err(code.into());
            }
        }
        let props = self.props_with(&[tag])?;
        let kept = find_id(&props, tag.id()).map(|prop| &prop.value);
        let bytes = match kept {
            Some(_) if create => Vec::new(),
            Some(value) => bytes_of(value, tag.type_code()).ok_or(Code::E_NOT_FOUND)?,
            None if create => Vec::new(),
            None => return Err(Code::E_NOT_FOUND.into()),
        };
        let (mode, write) = stream_mode(interface_options)?;
        if !(modify && write) {
            return Ok(read_stream(self.state.clone(), Arc::new(bytes)).into());
        }
        // The stream keeps its object until it is released itself.
        let me = self.me.upgrade().ok_or(Code::E_OBJECT_DELETED)?;
        let ty = tag.type_code();
        let commit = move |bytes: &Spool| {
            let value = value_of(ty, bytes.to_vec()?).ok_or(Code::E_CALL_FAILED)?;
            me.change(vec![PropValue { tag, value }], Vec::new())
        };
        let transacted = mode.contains(StreamMode::TRANSACTED);
        let limit = self.rules.largest_stream;
        let buffer = Buffer::new(bytes.into(), create, transacted, limit, Box::new(commit))?;
        Ok(write_stream(self.state.clone(), buffer, mode).into())
    }

    fn open_table(
        &self,
        table: &TableProp,
        iid: Guid,
        interface_options: u32,
        modify: bool,
    ) -> Reply<IUnknown> {
        let tag = table.tag;
        if iid != raw::IMAPITable::IID {
            let text = format!("{tag:?} opens as IMAPITable only");
            return Err(Fault::new(Code::E_INTERFACE_NOT_SUPPORTED, text));
        }
        if modify {
            return Err(Fault::new(Code::E_NO_ACCESS, format!("{tag:?} is for reading")));
        }
        Ok((table.open)(arg::unicode(interface_options))?.into())
    }

    /// CopyTo: all but the excluded ones. [imapiprop-copyto]
    ///
    /// # Errors
    /// As [`copy_props`](Self::copy_props).
    pub fn copy_to(
        &self,
        exclude: Option<&[Tag]>,
        interface: Guid,
        object: &IUnknown,
        flags: CopyFlags,
    ) -> Reply<Vec<PropProblem>> {
        if exclude.is_some_and(<[Tag]>::is_empty) {
            return Err(Code::E_INVALID_PARAMETER.into());
        }
        let exclude = exclude.unwrap_or_default();
        let all = self.get_prop_list(true)?;
        let include: Vec<Tag> = all
            .into_iter()
            .filter(|tag| !exclude.iter().any(|excluded| excluded.id() == tag.id()))
            .collect();
        if include.is_empty() {
            return destination(object, interface).map(|_| Vec::new());
        }
        self.copy_props(&include, interface, object, flags)
    }

    /// CopyProps: the listed ones, as far as they are there. [imapiprop-copyprops]
    ///
    /// # Errors
    /// `MAPI_E_NO_ACCESS` to move out of an object that is read only; `MAPI_E_INTERFACE_NOT_SUPPORTED`; those of the destination's SetProps.
    pub fn copy_props(
        &self,
        include: &[Tag],
        interface: Guid,
        object: &IUnknown,
        flags: CopyFlags,
    ) -> Reply<Vec<PropProblem>> {
        if include.is_empty() {
            return Err(Code::E_INVALID_PARAMETER.into());
        }
        let moves = flags.contains(CopyFlags::MOVE);
        if moves {
            self.require_write()?;
        }
        let to = destination(object, interface)?;
        // What the destination keeps of its own stays here, too.
        let replaces = !flags.contains(CopyFlags::NOREPLACE);
        let kept = if replaces { Vec::new() } else { present(&to)? };
        let own = self.props_with(include)?;
        let found: Vec<(u32, &PropValue)> = (0u32..)
            .zip(include)
            .filter_map(|(index, tag)| Some((index, find_id(&own, tag.id())?)))
            .filter(|(_, prop)| prop.value != Value::Object)
            .collect();
        let named: Vec<_> =
            found.iter().map(|(_, prop)| (prop.tag, self.name(prop.tag.id()))).collect();
        // What is told of a property, and deleted, is what it is here.
        let (mut sent, mut props, mut problems) = (Vec::new(), Vec::new(), Vec::new());
        for ((index, prop), there) in found.into_iter().zip(tags_there(&to, &named)?) {
            let Some(there) = there else {
                problems.push(PropProblem { index, tag: prop.tag, code: Code::E_UNEXPECTED_ID });
                continue;
            };
            if !kept.iter().any(|kept| kept.id() == there.id()) {
                sent.push((index, prop.tag));
                props.push(PropValue { tag: there, value: prop.value.clone() });
            }
        }
        if deviates("D.7.5") {
            return Ok(Vec::new());
        }
        for problem in copy_into(&to, &props, CopyFlags::empty())? {
            let told = sent.get(problem.index as usize).copied();
            let (index, tag) = told.unwrap_or((problem.index, problem.tag));
            problems.push(PropProblem { index, tag, code: problem.code });
        }
        if moves {
            let stays = |index: u32| problems.iter().any(|problem| problem.index == index);
            let moved: Vec<u16> = sent
                .iter()
                .filter(|(index, _)| !stays(*index))
                .map(|(_, tag)| tag.id())
                .filter(|id| !self.rules.computed.contains(id))
                .collect();
            self.change(Vec::new(), moved)?;
        }
        problems.sort_by_key(|problem| problem.index);
        Ok(problems)
    }
}
