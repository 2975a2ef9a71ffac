//! Property tags whose type is part of their Rust type.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use crate::value::{Value, ValueType};

/// A property tag as MAPI passes it: identifier in the upper, type in the lower 16 bits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(pub u32);

impl Tag {
    /// `PR_NULL`: reserves a place in a column set.
    pub const NULL: Tag = Tag(1);

    /// Puts a tag together.
    #[must_use]
    pub const fn new(id: u16, ty: u16) -> Tag {
        Tag((id as u32) << 16 | ty as u32)
    }

    /// The identifier.
    #[must_use]
    pub const fn id(self) -> u16 {
        (self.0 >> 16) as u16
    }

    /// The type's code: 0x001F for PT_UNICODE.
    #[must_use]
    pub const fn type_code(self) -> u16 {
        self.0 as u16
    }

    /// The same identifier with another type.
    #[must_use]
    pub const fn with_type(self, ty: u16) -> Tag {
        Tag::new(self.id(), ty)
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tag(0x{:08X})", self.0)
    }
}

/// A property tag that knows the Rust type of its value: `PropTag<Unicode>` reads a `String`.
pub struct PropTag<T> {
    raw: Tag,
    ty: PhantomData<fn() -> T>,
}

impl<T: ValueType> PropTag<T> {
    /// The tag of the property with this identifier.
    #[must_use]
    pub const fn from_id(id: u16) -> Self {
        PropTag { raw: Tag::new(id, T::CODE), ty: PhantomData }
    }

    /// The tag without its Rust type.
    #[must_use]
    pub const fn tag(self) -> Tag {
        self.raw
    }

    /// Pairs the tag with a value.
    #[must_use]
    pub fn with(self, value: impl Into<T::Owned>) -> crate::PropValue {
        crate::PropValue { tag: self.raw, value: T::into_value(value.into()) }
    }
}

impl<T> Clone for PropTag<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for PropTag<T> {}
impl<T> PartialEq for PropTag<T> {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}
impl<T> Eq for PropTag<T> {}
impl<T> Hash for PropTag<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.raw.hash(state);
    }
}
impl<T> fmt::Debug for PropTag<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw.fmt(f)
    }
}
impl<T> From<PropTag<T>> for Tag {
    fn from(tag: PropTag<T>) -> Tag {
        tag.raw
    }
}

/// A value as a property of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct PropValue {
    /// Which property.
    pub tag: Tag,
    /// What it says.
    pub value: Value,
}
