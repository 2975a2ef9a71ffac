//! The names of named properties, with the Rust type of their values.

use std::fmt;
use std::marker::PhantomData;

use crate::Guid;
use crate::value::{PropType, ValueType};
use crate::wire::{NameKind, NamedProp};
use crate::{Tag, Value};

/// The name of a named property that knows the Rust type of its value.
///
/// Which objects have a named property no identifier says, so that there are no methods for them by
/// kind of object: [`MapiProp::get`](crate::MapiProp::get) and [`MapiProp::set`](crate::MapiProp::set)
/// of every object take a name wherever they take a tag, with the same types, and look its
/// identifier up as far as the session does not know it.
/// [`MapiProp::named_tag`](crate::MapiProp::named_tag) tells the tag, for tables and restrictions.
///
/// ```
/// use mapi_session::named;
/// use mapi_session::wire::{NameKind, NamedProp};
///
/// let name: NamedProp = named::REMINDER_SET.into();
/// assert_eq!(name.kind, NameKind::Id(0x8503));
/// ```
pub struct NamedTag<T> {
    set: Guid,
    name: Name,
    ty: PhantomData<fn() -> T>,
}

#[derive(Clone, Copy)]
enum Name {
    Lid(i32),
    Text(&'static str),
}

impl<T: PropType> NamedTag<T> {
    /// The property that a number in a property set names.
    #[must_use]
    pub const fn from_lid(set: Guid, lid: i32) -> Self {
        NamedTag { set, name: Name::Lid(lid), ty: PhantomData }
    }

    /// The property that a text in a property set names.
    #[must_use]
    pub const fn from_name(set: Guid, name: &'static str) -> Self {
        NamedTag { set, name: Name::Text(name), ty: PhantomData }
    }

    /// Stands for its tag in [`Row::TAGS`](crate::Row::TAGS): it has the type, and no identifier.
    #[doc(hidden)]
    #[must_use]
    pub const fn tag(self) -> Tag {
        Tag::new(0, T::CODE)
    }
}

impl<T: ValueType> NamedTag<T> {
    /// Pairs the name with a value.
    #[must_use]
    pub fn with(self, value: impl Into<T::Owned>) -> NamedValue {
        NamedValue { name: self.name(), value: T::into_value(value.into()) }
    }
}

/// A value of a named property, which may have another identifier on each object.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedValue {
    /// Which property.
    pub name: NamedProp,
    /// What it says.
    pub value: Value,
}

impl<T> NamedTag<T> {
    /// The name without its Rust type.
    #[must_use]
    pub fn name(self) -> NamedProp {
        let kind = match self.name {
            Name::Lid(lid) => NameKind::Id(lid),
            Name::Text(text) => NameKind::Name(text.to_owned()),
        };
        NamedProp { set: self.set, kind }
    }
}

impl<T> From<NamedTag<T>> for NamedProp {
    fn from(tag: NamedTag<T>) -> NamedProp {
        tag.name()
    }
}

impl<T> Clone for NamedTag<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for NamedTag<T> {}

impl<T> fmt::Debug for NamedTag<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name {
            Name::Lid(lid) => write!(f, "NamedTag({lid:#06x} of {:?})", self.set),
            Name::Text(text) => write!(f, "NamedTag({text:?} of {:?})", self.set),
        }
    }
}
