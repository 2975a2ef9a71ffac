//! Named properties of objects: what each name's identifier is.
//!
//! An object that has a `PR_MAPPING_SIGNATURE` shares its mapping of names with every object that has
//! the same, so a session asks for a name once per signature. A mapping only grows: what was looked
//! up stays right. A name that was not there is asked for again, as another may make it any time.

use std::collections::HashMap;
use std::ptr;
use std::slice;
use std::sync::{Arc, Mutex, PoisonError};

use crate::flags::{IdsFromNamesFlags, NamesFromIdsFlags};
use crate::object::{check, failure};
use crate::prop::Wanted;
use crate::value::{Binary, PropType};
use crate::wire::{Arena, NamedProp, decode, encode};
use crate::{Code, MapiBuffer, MapiProp, NamedValue, PropTag, PropValue, Result, Tag};

const MAPPING_SIGNATURE: PropTag<Binary> = PropTag::from_id(0x0FF8);

/// The identifiers of names in one mapping.
pub(crate) type Mapping = Mutex<HashMap<NamedProp, u16>>;

/// The mappings that the objects of a session have, by signature.
pub(crate) type Mappings = Mutex<HashMap<Vec<u8>, Arc<Mapping>>>;

impl MapiProp<'_> {
    /// The identifiers that the object has for names of properties; `None` where it has none.
    /// With [`IdsFromNamesFlags::CREATE`] it makes one.
    ///
    /// # Errors
    /// `MAPI_E_NO_SUPPORT`: the object has no named properties; `MAPI_E_TOO_BIG`: no identifier is
    /// left `[imapiprop-getidsfromnames]`.
    pub fn ids_of_names(
        &self,
        names: &[NamedProp],
        flags: IdsFromNamesFlags,
    ) -> Result<Vec<Option<u16>>> {
        const METHOD: &str = "IMAPIProp::GetIDsFromNames";
        if names.is_empty() {
            // To MAPI, no names means all names.
            return Ok(Vec::new());
        }
        let arena = Arena::new();
        let fail = |code| failure(self, METHOD, code);
        let count = encode::count(names.len()).map_err(fail)?;
        let names: Vec<_> = names.iter().cloned().map(Some).collect();
        let names = encode::names(&arena, &names).map_err(fail)?;
        let mut tags = ptr::null_mut();
        // SAFETY: as many names as `count` are in the arena; the out pointer is ours, and the tags
        // one root block.
        let tags = unsafe {
            let status =
                self.as_raw().GetIDsFromNames(count, names.cast(), flags.bits(), &mut tags);
            check(self, METHOD, status)?;
            let tags = MapiBuffer::from_raw(tags, self.scope().allocator());
            decode::tags(tags.as_ptr()).map_err(fail)?
        };
        let known = |tag: Tag| tag.type_code() != 0x000A && tag.id() != 0;
        Ok(tags.into_iter().map(|tag| known(tag).then_some(tag.id())).collect())
    }

    /// The tag that the object has for a named property, of the type that the caller knows it to
    /// have: what a restriction, a sort order or a column of a table is made with. Looked up once
    /// for all objects of the session that have the same mapping signature.
    ///
    /// # Errors
    /// As [`MapiProp::ids_of_names`].
    pub fn named_tag<T: PropType>(
        &self,
        name: &NamedProp,
        flags: IdsFromNamesFlags,
    ) -> Result<Option<PropTag<T>>> {
        let create = flags.contains(IdsFromNamesFlags::CREATE);
        let ids = self.looked_up(slice::from_ref(name), create)?;
        Ok(ids.first().copied().flatten().map(PropTag::from_id))
    }

    /// The names of properties whose identifiers are 0x8000 or more; `None` where one has no name.
    ///
    /// # Errors
    /// `MAPI_E_NO_SUPPORT`: the object has no named properties `[imapiprop-getnamesfromids]`.
    pub fn names_of_ids(
        &self,
        tags: &[Tag],
        flags: NamesFromIdsFlags,
    ) -> Result<Vec<Option<NamedProp>>> {
        const METHOD: &str = "IMAPIProp::GetNamesFromIDs";
        let arena = Arena::new();
        let fail = |code| failure(self, METHOD, code);
        let mut tags = encode::tags(&arena, tags).map_err(fail)?;
        let (mut count, mut names) = (0, ptr::null_mut());
        // SAFETY: the tags are in the arena and, being given, not replaced; the other out pointers
        // are ours, and the names one root block.
        unsafe {
            let status = self.as_raw().GetNamesFromIDs(
                &mut tags,
                ptr::null(),
                flags.bits(),
                &mut count,
                &mut names,
            );
            check(self, METHOD, status)?;
            let names = MapiBuffer::from_raw(names, self.scope().allocator());
            decode::names(names.as_ptr(), count).map_err(fail)
        }
    }

    /// Sets named properties, all in one call. Names that the object does not know yet are given
    /// identifiers, all in one call too.
    ///
    /// ```no_run
    /// # use mapi_session::{Message, Result, named};
    /// # fn demo(message: &Message<'_>) -> Result<()> {
    /// message.set_named(&[
    ///     named::REMINDER_SET.with(true),
    ///     named::KEYWORDS.with(["travel".to_owned()]),
    /// ])
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`MapiProp::set_all`] and [`MapiProp::ids_of_names`].
    pub fn set_named(&self, values: &[NamedValue]) -> Result<()> {
        let names: Vec<NamedProp> = values.iter().map(|v| v.name.clone()).collect();
        let ids = self.looked_up(&names, true)?;
        let mut props = Vec::with_capacity(values.len());
        for (value, id) in values.iter().zip(ids) {
            let id = id.ok_or_else(|| self.not_made(&value.name))?;
            let tag = Tag::new(id, value.value.type_code());
            props.push(PropValue { tag, value: value.value.clone() });
        }
        self.set_all(&props)
    }

    /// The tags of what is asked for; `None` for a name that the object does not know.
    pub(crate) fn tags_of(&self, wanted: &[Wanted]) -> Result<Vec<Option<Tag>>> {
        let names: Vec<NamedProp> = wanted
            .iter()
            .filter_map(|w| match w {
                Wanted::Named(name, _) => Some(name.clone()),
                Wanted::Tag(_) => None,
            })
            .collect();
        let mut ids = self.looked_up(&names, false)?.into_iter();
        Ok(wanted
            .iter()
            .map(|wanted| match wanted {
                Wanted::Tag(tag) => Some(*tag),
                Wanted::Named(_, ty) => ids.next().flatten().map(|id| Tag::new(id, *ty)),
            })
            .collect())
    }

    /// The tag of a name, which the object makes if it does not know it.
    pub(crate) fn made_tag<T: PropType>(&self, name: &NamedProp) -> Result<PropTag<T>> {
        let tag = self.named_tag(name, IdsFromNamesFlags::CREATE)?;
        tag.ok_or_else(|| self.not_made(name))
    }

    fn not_made(&self, name: &NamedProp) -> crate::Error {
        failure(self, "IMAPIProp::GetIDsFromNames", Code::E_NOT_FOUND).with_name(name.clone())
    }

    /// The identifiers of names, asking the object for those only that its mapping does not have.
    fn looked_up(&self, names: &[NamedProp], create: bool) -> Result<Vec<Option<u16>>> {
        if names.is_empty() {
            return Ok(Vec::new());
        }
        let mapping = self.mapping();
        let mut ids: Vec<Option<u16>> = {
            let known = mapping.lock().unwrap_or_else(PoisonError::into_inner);
            names.iter().map(|name| known.get(name).copied()).collect()
        };
        let open = ids.iter().enumerate().filter(|(_, id)| id.is_none());
        let open: Vec<usize> = open.map(|(at, _)| at).collect();
        if open.is_empty() {
            return Ok(ids);
        }
        let asked: Vec<NamedProp> = open.iter().map(|&at| names[at].clone()).collect();
        let flags = if create { IdsFromNamesFlags::CREATE } else { IdsFromNamesFlags::empty() };
        let found = match self.ids_of_names(&asked, flags) {
            // Some objects answer so when they know none of the names.
            Err(error) if error.code() == Code::E_NOT_FOUND && !create => return Ok(ids),
            found => found?,
        };
        let mut known = mapping.lock().unwrap_or_else(PoisonError::into_inner);
        for ((at, name), id) in open.into_iter().zip(asked).zip(found) {
            ids[at] = id;
            if let Some(id) = id {
                known.insert(name, id);
            }
        }
        Ok(ids)
    }

    /// The mapping of names that the object has: that of its signature, or else its own.
    fn mapping(&self) -> &Mapping {
        self.scope().mapping(|| self.get(MAPPING_SIGNATURE).ok().flatten())
    }
}
