//! Reading and writing properties.

use std::mem::ManuallyDrop;
use std::ptr;
use std::slice;

use windows_core::Interface;

use crate::call;
use crate::flags::{CopyFlags, OpenPropertyFlags, SaveFlags, StreamMode};
use crate::mapi::obtained;
use crate::object::{broken, check, failure};
use crate::row;
use crate::value::{Binary, Long, PropType, String8, Unicode, Value, ValueType};
use crate::wire::{Arena, CodePage, NamedProp, PropProblem, decode, encode};
use crate::{
    Code, Error, MapiBuffer, MapiObject, MapiProp, NamedTag, PropTag, PropValue, Result, Stream,
    StreamAccess, Tag, raw,
};

const MESSAGE_CODEPAGE: PropTag<Long> = PropTag::from_id(0x3FFD);
const INTERNET_CPID: PropTag<Long> = PropTag::from_id(0x3FDE);

/// What [`MapiProp::get`] can be asked for: a property tag, the name of a named property, or a tuple
/// of up to eight.
pub trait Selection {
    /// What it gives: `Option` of the property's type, or a tuple of them.
    type Output;
    #[doc(hidden)]
    fn wanted(&self, wanted: &mut Vec<Wanted>);
    #[doc(hidden)]
    fn read(&self, values: &mut Values<'_, '_>) -> Result<Self::Output>;
}

/// A property that is asked for: by its tag, or by its name and type.
#[derive(Debug)]
#[doc(hidden)]
pub enum Wanted {
    Tag(Tag),
    Named(NamedProp, u16),
}

/// The values that GetProps gave, in the order they were asked for.
#[allow(missing_debug_implementations)]
#[doc(hidden)]
pub struct Values<'a, 'o> {
    object: &'a MapiProp<'o>,
    /// The tag of each property that was asked for; a name for which the object has none was not.
    tags: slice::Iter<'a, Option<Tag>>,
    values: slice::Iter<'a, raw::SPropValue>,
}

impl Values<'_, '_> {
    /// Reads the next property.
    fn next<T: ValueType>(&mut self) -> Result<Option<T::Owned>> {
        let Some(&Some(tag)) = self.tags.next() else { return Ok(None) };
        let tag: PropTag<T> = PropTag::from_id(tag.id());
        let Some(value) = self.values.next() else {
            return Err(failure(self.object, GET_PROPS, Code::E_CALL_FAILED)
                .with_property(tag)
                .with_detail("it gave fewer values than it was asked for"));
        };
        read_value(self.object, tag, value)
    }
}

impl<T: ValueType> Selection for PropTag<T> {
    type Output = Option<T::Owned>;

    fn wanted(&self, wanted: &mut Vec<Wanted>) {
        wanted.push(Wanted::Tag(self.tag()));
    }

    fn read(&self, values: &mut Values<'_, '_>) -> Result<Option<T::Owned>> {
        values.next::<T>()
    }
}

impl<T: ValueType> Selection for NamedTag<T> {
    type Output = Option<T::Owned>;

    fn wanted(&self, wanted: &mut Vec<Wanted>) {
        wanted.push(Wanted::Named(self.name(), T::CODE));
    }

    fn read(&self, values: &mut Values<'_, '_>) -> Result<Option<T::Owned>> {
        values.next::<T>().map_err(|error| error.with_name(self.name()))
    }
}

/// What [`MapiProp::set`] can set: a property with a tag or a name.
pub trait Property {
    /// The type of its values.
    type Type: ValueType;
    #[doc(hidden)]
    fn tag_on(&self, object: &MapiProp<'_>) -> Result<PropTag<Self::Type>>;
    /// The tag of a column of a row; of a name it has the type only.
    #[doc(hidden)]
    fn column_tag(&self) -> PropTag<Self::Type>;
    #[doc(hidden)]
    fn named(&self) -> Option<NamedProp>;
}

impl<T: ValueType> Property for PropTag<T> {
    type Type = T;

    fn tag_on(&self, _: &MapiProp<'_>) -> Result<PropTag<T>> {
        Ok(*self)
    }

    #[inline]
    fn column_tag(&self) -> PropTag<T> {
        *self
    }

    fn named(&self) -> Option<NamedProp> {
        None
    }
}

impl<T: ValueType> Property for NamedTag<T> {
    type Type = T;

    fn tag_on(&self, object: &MapiProp<'_>) -> Result<PropTag<T>> {
        object.made_tag(&self.name())
    }

    fn column_tag(&self) -> PropTag<T> {
        PropTag::from_id(0)
    }

    fn named(&self) -> Option<NamedProp> {
        Some(self.name())
    }
}

macro_rules! tuples {
    ($(($($name:ident $index:tt),+))*) => {$(
        impl<$($name: Selection),+> Selection for ($($name,)+) {
            type Output = ($($name::Output,)+);
            fn wanted(&self, wanted: &mut Vec<Wanted>) {
                $(self.$index.wanted(wanted);)+
            }
            fn read(&self, values: &mut Values<'_, '_>) -> Result<Self::Output> {
                Ok(($(self.$index.read(values)?,)+))
            }
        }
    )*};
}
tuples! {
    (A 0)
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
    (A 0, B 1, C 2, D 3, E 4)
    (A 0, B 1, C 2, D 3, E 4, F 5)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7)
}

/// The error of values that GetProps gave and that cannot be what they say.
fn unreadable(object: &MapiProp<'_>, code: Code) -> Error {
    broken(object, GET_PROPS, code, "it succeeded, but gave values that cannot be read")
}

const GET_PROPS: &str = "IMAPIProp::GetProps";
const SET_PROPS: &str = "IMAPIProp::SetProps";
const DELETE_PROPS: &str = "IMAPIProp::DeleteProps";

/// One value of GetProps as Rust has it. What is too large for GetProps is read through its stream;
/// 8-bit text, where the object has no other, by the object's code page.
fn read_value<T: ValueType>(
    object: &MapiProp<'_>,
    tag: PropTag<T>,
    value: &raw::SPropValue,
) -> Result<Option<T::Owned>> {
    let found = value.ulPropTag as u16;
    if found == T::CODE {
        // SAFETY: the value's own tag says that it is of this type.
        return unsafe { T::read(&value.Value) }
            .map(Some)
            .map_err(|code| unreadable(object, code).with_property(tag));
    }
    if found == String8::CODE && T::CODE == Unicode::CODE {
        // SAFETY: the value's own tag says that 8-bit text is there.
        let text = unsafe { String8::read(&value.Value) }
            .map_err(|code| unreadable(object, code).with_property(tag))?;
        let text = Value::Unicode(object.code_page()?.decode(&text));
        return Ok(T::from_value(text).ok());
    }
    if found == 0x000A {
        // SAFETY: the value's own tag says that a code is there.
        let code = Code::from_hresult(unsafe { value.Value.err });
        let large = [Unicode::CODE, String8::CODE, Binary::CODE].contains(&T::CODE);
        if code == Code::E_NOT_ENOUGH_MEMORY && large {
            let bytes = object.open_stream(tag.tag(), StreamAccess::Read)?.read_all()?;
            return Ok(T::from_value(from_stream(T::CODE, bytes)).ok());
        }
        if code == Code::E_BAD_CHARWIDTH && T::CODE == Unicode::CODE {
            let narrow: PropTag<String8> = PropTag::from_id(tag.tag().id());
            let Some(text) = object.get(narrow)? else { return Ok(None) };
            return Ok(T::from_value(Value::Unicode(object.code_page()?.decode(&text))).ok());
        }
        if code != Code::E_NOT_FOUND {
            let library = object.scope().library();
            return Err(Error::new(code, GET_PROPS)
                .on(MapiProp::KIND)
                .in_library(library)
                .with_property(tag));
        }
    }
    row::other::<T>(tag.tag(), value)
        .map_err(|error| error.of_call(GET_PROPS, MapiProp::KIND, object.scope().library()))
}

/// A value as its stream has it, if it has one.
fn stream_bytes(prop: &PropValue) -> Option<(Tag, Vec<u8>)> {
    let bytes = match &prop.value {
        Value::Unicode(text) => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        Value::String8(bytes) | Value::Binary(bytes) => bytes.clone(),
        _ => return None,
    };
    Some((prop.tag.with_type(prop.value.type_code()), bytes))
}

/// A stream's bytes as the value they are.
fn from_stream(ty: u16, mut bytes: Vec<u8>) -> Value {
    match ty {
        Unicode::CODE => {
            let units = bytes.as_chunks::<2>().0.iter().map(|pair| u16::from_le_bytes(*pair));
            let mut units: Vec<u16> = units.collect();
            // Some objects put the terminator into the stream.
            while units.last() == Some(&0) {
                units.pop();
            }
            Value::Unicode(String::from_utf16_lossy(&units))
        }
        String8::CODE => {
            while bytes.last() == Some(&0) {
                bytes.pop();
            }
            Value::String8(bytes)
        }
        _ => Value::Binary(bytes),
    }
}

impl<'s> MapiProp<'s> {
    /// Reads a property, or a tuple of up to eight in one call. `None` means that the object does
    /// not have it.
    ///
    /// Properties with tags and named properties go together. The names are looked up in one call,
    /// and only those that no object of the same session and mapping signature has looked up; a
    /// name that the object does not know is `None` and is not made.
    ///
    /// ```no_run
    /// # use mapi_session::{Message, PropTag, Result, types::{SysTime, Unicode}};
    /// # const SUBJECT: PropTag<Unicode> = PropTag::from_id(0x0037);
    /// # const CLIENT_SUBMIT_TIME: PropTag<SysTime> = PropTag::from_id(0x0039);
    /// # fn demo(message: &Message<'_>) -> Result<()> {
    /// let subject: Option<String> = message.get(SUBJECT)?;
    /// let (subject, sent) = message.get((SUBJECT, CLIENT_SUBMIT_TIME))?;
    /// let (subject, reminder) = message.get((SUBJECT, mapi_session::named::REMINDER_SET))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Text and bytes too large for GetProps are read through their stream; the caller does not
    /// notice.
    ///
    /// # Errors
    /// The property's PT_ERROR unless it is MAPI_E_NOT_FOUND; MAPI_E_UNEXPECTED_TYPE when its value
    /// is of another type. Both name the property. `MAPI_E_NO_SUPPORT`: the object has no named
    /// properties `[imapiprop-getprops, imapiprop-getidsfromnames]`.
    pub fn get<P: Selection>(&self, selection: P) -> Result<P::Output> {
        let mut wanted = Vec::new();
        selection.wanted(&mut wanted);
        let tags = self.tags_of(&wanted)?;
        let known: Vec<Tag> = tags.iter().flatten().copied().collect();
        if known.is_empty() {
            // To MAPI, no tags means all properties.
            let (tags, values) = (tags.iter(), [].iter());
            return selection.read(&mut Values { object: self, tags, values });
        }
        let (buffer, count) = self.get_props(Some(&known))?;
        // SAFETY: as many values as GetProps said, alive in `buffer`.
        let values = unsafe { decode::array(buffer.as_ptr(), count, crate::wire::MAX_PROPS) }
            .map_err(|code| unreadable(self, code))?;
        selection.read(&mut Values { object: self, tags: tags.iter(), values: values.iter() })
    }

    /// Reads properties whose types are known at run time only. A property that cannot be given
    /// has `Value::Error` in its place.
    ///
    /// # Errors
    /// Those of `IMAPIProp::GetProps` `[imapiprop-getprops]`.
    pub fn props(&self, tags: &[Tag]) -> Result<Vec<PropValue>> {
        self.decoded_props(Some(tags))
    }

    /// Reads all properties that the object gives unasked: none that are protected, and objects
    /// only by their tag.
    ///
    /// # Errors
    /// Those of `IMAPIProp::GetProps` `[imapiprop-getprops]`.
    pub fn all_props(&self) -> Result<Vec<PropValue>> {
        self.decoded_props(None)
    }

    fn decoded_props(&self, tags: Option<&[Tag]>) -> Result<Vec<PropValue>> {
        let (buffer, count) = self.get_props(tags)?;
        // SAFETY: as many values as GetProps said, alive in `buffer`.
        unsafe { decode::props(buffer.as_ptr(), count) }.map_err(|code| unreadable(self, code))
    }

    fn get_props(&self, asked: Option<&[Tag]>) -> Result<(MapiBuffer<raw::SPropValue>, u32)> {
        let tags = asked;
        let arena = Arena::new();
        let tags = match tags {
            Some(tags) => {
                encode::tags(&arena, tags).map_err(|code| failure(self, GET_PROPS, code))?
            }
            None => ptr::null_mut(),
        };
        let (mut count, mut values) = (0, ptr::null_mut());
        // SAFETY: the tags are in the arena; the out pointers are ours, and the values one root
        // block, to be freed after a success only.
        let (status, buffer) = unsafe {
            let mut unicode = true;
            let status = loop {
                // The flag is about text whose type no tag names.
                let flags = call::width(unicode);
                let status = self.as_raw().GetProps(tags, flags, &mut count, &mut values);
                if !call::refuses_width(status, &mut unicode) {
                    break status;
                }
            };
            let values = if status < 0 { ptr::null_mut() } else { values };
            (status, MapiBuffer::from_raw(values, self.scope().allocator()))
        };
        check(self, GET_PROPS, status)?;
        if let Some(asked) = asked.filter(|asked| asked.len() != count as usize) {
            let asked = asked.len();
            let what =
                format!("it succeeded, but gave {count} values where {asked} were asked for");
            return Err(broken(self, GET_PROPS, Code::E_CALL_FAILED, what));
        }
        Ok((buffer, count))
    }

    /// The code page that the object's 8-bit text is in.
    ///
    /// # Errors
    /// As [`MapiProp::get`].
    pub fn code_page(&self) -> Result<CodePage> {
        let (message, internet) = self.get((MESSAGE_CODEPAGE, INTERNET_CPID))?;
        let page = message.or(internet).and_then(|page| u32::try_from(page).ok());
        Ok(page.map_or_else(CodePage::default, CodePage))
    }

    /// Sets a property, by its tag or its name. A name that the object does not know yet is given
    /// an identifier.
    ///
    /// # Errors
    /// As [`MapiProp::set_all`], and for a name as [`MapiProp::ids_of_names`].
    pub fn set<P: Property>(
        &self,
        property: P,
        value: impl Into<<P::Type as ValueType>::Owned>,
    ) -> Result<()> {
        let set = property.tag_on(self).and_then(|tag| self.set_all(&[tag.with(value)]));
        set.map_err(|error| match property.named() {
            Some(name) => error.with_name(name),
            None => error,
        })
    }

    /// Sets properties, all in one call. Text and bytes that the object finds too large for that
    /// are written through their stream; the caller does not notice.
    ///
    /// # Errors
    /// If some could not be set, an error that lists each of them; the others are set then.
    /// Otherwise those of `IMAPIProp::SetProps` `[imapiprop-setprops]`.
    pub fn set_all(&self, props: &[PropValue]) -> Result<()> {
        let mut problems = self.set_reporting(props)?;
        for at in (0..problems.len()).rev() {
            let PropProblem { index, code, .. } = problems[at];
            let large = code == Code::E_NOT_ENOUGH_MEMORY || code == Code::E_TOO_BIG;
            let value = props.get(index as usize).filter(|_| large);
            if let Some((tag, bytes)) = value.and_then(stream_bytes) {
                let mut stream = self.open_stream(tag, StreamAccess::Create)?;
                stream.write_through(&bytes)?;
                problems.swap_remove(at);
            }
        }
        problems_as_error(SET_PROPS, &problems)
    }

    /// Sets properties and tells which could not be set.
    ///
    /// # Errors
    /// Those of `IMAPIProp::SetProps` `[imapiprop-setprops]`.
    pub fn set_reporting(&self, props: &[PropValue]) -> Result<Vec<PropProblem>> {
        let arena = Arena::new();
        let fail = |code| failure(self, SET_PROPS, code);
        let count = encode::count(props.len()).map_err(fail)?;
        let values = encode::props(&arena, props).map_err(fail)?;
        let mut problems = ptr::null_mut();
        // SAFETY: as many values as `count` are in the arena; the out pointer is ours.
        let status = unsafe { self.as_raw().SetProps(count, values, &mut problems) };
        self.problems(SET_PROPS, status, problems)
    }

    /// Deletes properties.
    ///
    /// # Errors
    /// If some could not be deleted, an error that lists each of them; the others are gone then.
    /// Otherwise those of `IMAPIProp::DeleteProps` `[imapiprop-deleteprops]`.
    pub fn delete(&self, tags: &[Tag]) -> Result<()> {
        problems_as_error(DELETE_PROPS, &self.delete_reporting(tags)?)
    }

    /// Deletes properties and tells which could not be deleted.
    ///
    /// # Errors
    /// Those of `IMAPIProp::DeleteProps` `[imapiprop-deleteprops]`.
    pub fn delete_reporting(&self, tags: &[Tag]) -> Result<Vec<PropProblem>> {
        let arena = Arena::new();
        let tags = encode::tags(&arena, tags).map_err(|code| failure(self, DELETE_PROPS, code))?;
        let mut problems = ptr::null_mut();
        // SAFETY: the tags are in the arena; the out pointer is ours.
        let status = unsafe { self.as_raw().DeleteProps(tags, &mut problems) };
        self.problems(DELETE_PROPS, status, problems)
    }

    /// Reads a problem array, which holds only after a success.
    fn problems(
        &self,
        method: &'static str,
        status: i32,
        problems: *mut raw::SPropProblemArray,
    ) -> Result<Vec<PropProblem>> {
        check(self, method, status)?;
        // SAFETY: null or one root block.
        unsafe {
            let problems = MapiBuffer::from_raw(problems, self.scope().allocator());
            decode::problems(problems.as_ptr()).map_err(|code| failure(self, method, code))
        }
    }

    /// Opens a text or binary property as a stream.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND`: the object does not have it; `MAPI_E_NO_ACCESS`; `MAPI_E_NO_SUPPORT` or
    /// `MAPI_E_INTERFACE_NOT_SUPPORTED`: it is no stream `[imapiprop-openproperty]`.
    pub fn open_stream(&self, tag: impl Into<Tag>, access: StreamAccess) -> Result<Stream<'s>> {
        let (mode, flags) = match access {
            StreamAccess::Read => (StreamMode::empty(), OpenPropertyFlags::empty()),
            StreamAccess::ReadWrite => (StreamMode::READWRITE, OpenPropertyFlags::MODIFY),
            StreamAccess::Create => (
                StreamMode::READWRITE | StreamMode::CREATE,
                OpenPropertyFlags::MODIFY | OpenPropertyFlags::CREATE,
            ),
        };
        let raw: raw::IStream = self.open_raw(tag.into(), mode.bits(), flags)?;
        // SAFETY: a new stream of this object.
        Ok(unsafe { Stream::from_raw(raw, self.scope().clone()) })
    }

    /// Opens a property that is an object: an embedded message, a table.
    ///
    /// # Errors
    /// As [`MapiProp::open_stream`].
    pub fn open_object<O: MapiObject<'s>>(
        &self,
        tag: impl Into<Tag>,
        flags: OpenPropertyFlags,
    ) -> Result<O> {
        let tag = tag.into();
        let mut unicode = O::Raw::IID == raw::IMAPITable::IID;
        let table = unicode;
        let raw: O::Raw = match self.open_raw(tag, call::width(unicode), flags) {
            Err(error) if call::refuses_width(error.code().to_hresult(), &mut unicode) => {
                self.open_raw(tag, 0, flags)?
            }
            opened => opened?,
        };
        let scope = self.scope().clone().with_width(unicode || !table);
        // SAFETY: a new object of this session, of the interface that was asked for.
        Ok(unsafe { O::from_raw(raw, scope) })
    }

    fn open_raw<I: Interface>(
        &self,
        tag: Tag,
        options: u32,
        flags: OpenPropertyFlags,
    ) -> Result<I> {
        const METHOD: &str = "IMAPIProp::OpenProperty";
        let mut object: ManuallyDrop<Option<I>> = ManuallyDrop::new(None);
        // SAFETY: the out pointer is ours and receives an interface of the IID that goes with it.
        let status = unsafe {
            self.as_raw().OpenProperty(
                tag.0,
                &I::IID,
                options,
                flags.bits(),
                ptr::from_mut(&mut *object).cast(),
            )
        };
        let code = Code::from_hresult(status);
        obtained(code, object, |code| failure(self, METHOD, code).with_property(tag))
    }

    /// Makes changes permanent. Folders, stores, profile sections and status objects change at
    /// once and have nothing to save.
    ///
    /// Without a `KEEP_OPEN` flag the object may only be dropped afterwards; where there is a
    /// `save` that consumes the object, that is the safer way.
    ///
    /// # Errors
    /// `MAPI_E_OBJECT_CHANGED`: somebody else changed it meanwhile, `FORCE_SAVE` overwrites that;
    /// `MAPI_E_OBJECT_DELETED`; `MAPI_E_NO_ACCESS` `[imapiprop-savechanges]`. The object stays open.
    pub fn save_changes(&self, flags: SaveFlags) -> Result<()> {
        // SAFETY: a number goes in.
        let status = unsafe { self.as_raw().SaveChanges(flags.bits()) };
        check(self, "IMAPIProp::SaveChanges", status).map(drop)
    }

    /// Copies all properties to another object, except those in `exclude`, and tells which could
    /// not be copied.
    ///
    /// # Errors
    /// `MAPI_E_NO_ACCESS`: source and destination are the same; `MAPI_E_COLLISION`;
    /// `MAPI_E_FOLDER_CYCLE` `[imapiprop-copyto]`.
    pub fn copy_to<'d, D: MapiObject<'d>>(
        &self,
        destination: &D,
        exclude: &[Tag],
        flags: CopyFlags,
    ) -> Result<Vec<PropProblem>> {
        const METHOD: &str = "IMAPIProp::CopyTo";
        let arena = Arena::new();
        let exclude = if exclude.is_empty() {
            ptr::null_mut()
        } else {
            encode::tags(&arena, exclude).map_err(|code| failure(self, METHOD, code))?
        };
        let mut problems = ptr::null_mut();
        // SAFETY: the tags are in the arena; the destination is of the IID that goes with it; the
        // out pointer is ours.
        let status = unsafe {
            self.as_raw().CopyTo(
                0,
                ptr::null(),
                exclude,
                0,
                None::<&raw::IMAPIProgress>,
                &D::Raw::IID,
                destination.as_raw().as_raw(),
                flags.bits(),
                &mut problems,
            )
        };
        self.problems(METHOD, status, problems)
    }

    /// Copies some properties to another object and tells which could not be copied.
    ///
    /// # Errors
    /// As [`MapiProp::copy_to`] `[imapiprop-copyprops]`.
    pub fn copy_props<'d, D: MapiObject<'d>>(
        &self,
        destination: &D,
        include: &[Tag],
        flags: CopyFlags,
    ) -> Result<Vec<PropProblem>> {
        const METHOD: &str = "IMAPIProp::CopyProps";
        let arena = Arena::new();
        let include = encode::tags(&arena, include).map_err(|code| failure(self, METHOD, code))?;
        let mut problems = ptr::null_mut();
        // SAFETY: as in `copy_to`.
        let status = unsafe {
            self.as_raw().CopyProps(
                include,
                0,
                None::<&raw::IMAPIProgress>,
                &D::Raw::IID,
                destination.as_raw().as_raw(),
                flags.bits(),
                &mut problems,
            )
        };
        self.problems(METHOD, status, problems)
    }
}

/// What could not be done, as one error. `MAPI_E_COMPUTED` is no loss: the object computes the
/// property itself.
fn problems_as_error(method: &'static str, problems: &[PropProblem]) -> Result<()> {
    let real: Vec<_> = problems.iter().filter(|p| p.code != Code::E_COMPUTED).collect();
    let Some(first) = real.first() else { return Ok(()) };
    let error = Error::new(first.code, method).on(MapiProp::KIND).with_property(first.tag);
    if real.len() == 1 {
        return Err(error);
    }
    let list: Vec<String> =
        real.iter().map(|p| format!("{} {}", crate::tag::Named(p.tag), p.code)).collect();
    Err(error.with_detail(format!("{} properties failed: {}", real.len(), list.join(", "))))
}
