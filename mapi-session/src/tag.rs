//! Property tags whose type is part of their Rust type.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use crate::flags::{BitMaskOp, FuzzyLevel, FuzzyOptions, RelOp, SortDirection};
use crate::value::{Comparable, Long, PropType, Searchable, Value, ValueType};
use crate::{Restriction, SortKey};

/// A property tag as MAPI passes it: identifier in the upper, type in the lower 16 bits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
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

    /// The name of the type: `PT_UNICODE`; a number for one that has none.
    #[must_use]
    pub fn type_name(self) -> String {
        type_name(self.type_code())
    }

    /// The same identifier with another type.
    #[must_use]
    pub const fn with_type(self, ty: u16) -> Tag {
        Tag::new(self.id(), ty)
    }
}

/// For objects that have 8-bit text only.
impl Tag {
    /// The tag that such an object has the property under: PT_STRING8 in place of PT_UNICODE.
    pub(crate) const fn narrowed(self) -> Tag {
        if self.type_code() == 0x001F { self.with_type(0x001E) } else { self }
    }
}

impl PropValue {
    /// The property as such an object has it.
    pub(crate) fn narrowed(&self) -> PropValue {
        let value = match &self.value {
            Value::Unicode(text) => Value::String8(crate::wire::CodePage::system().encode(text)),
            other => other.clone(),
        };
        PropValue { tag: self.tag.narrowed(), value }
    }
}

impl Tag {
    /// The property's name in MAPI's headers, `PR_SUBJECT`, if the spec has it. A tag whose type
    /// is PT_ERROR, PT_UNSPECIFIED or 8-bit text has the name of its property.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        let names = crate::generated::tags::NAMES;
        if let Ok(at) = names.binary_search_by_key(&self, |(tag, _)| *tag) {
            return Some(names[at].1);
        }
        if !matches!(self.type_code(), 0x0000 | 0x000A | 0x001E) || self.id() >= 0x8000 {
            return None;
        }
        let at = names.partition_point(|(tag, _)| tag.id() < self.id());
        names.get(at).filter(|(tag, _)| tag.id() == self.id()).map(|(_, name)| *name)
    }

    /// The tag of a name in MAPI's headers, with or without `PR_` before it, capital or small. Text
    /// is PT_UNICODE.
    ///
    /// ```
    /// use mapi_session::{Tag, tags};
    /// assert_eq!(Tag::from_name("PR_SUBJECT"), Some(tags::SUBJECT.tag()));
    /// assert_eq!(Tag::from_name("subject"), Some(tags::SUBJECT.tag()));
    /// assert_eq!(Tag::from_name("PR_SUBJEKT"), None);
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<Tag> {
        let bare = |name: &'static str| name.strip_prefix("PR_").unwrap_or(name);
        Tag::named()
            .find(|(_, known)| {
                known.eq_ignore_ascii_case(name) || bare(known).eq_ignore_ascii_case(name)
            })
            .map(|(tag, _)| tag)
    }

    /// The tags of the spec with their names, in the order of their numbers.
    pub fn named() -> impl Iterator<Item = (Tag, &'static str)> {
        crate::generated::tags::NAMES.iter().copied()
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => write!(f, "{name} (0x{:08X})", self.0),
            None => write!(f, "Tag(0x{:08X})", self.0),
        }
    }
}

/// The name of a property type: `PT_UNICODE`.
pub(crate) fn type_name(code: u16) -> String {
    let (single, multi) = (code & !0x3000, code & 0x1000 != 0);
    let name = match single {
        0x0000 => "UNSPECIFIED",
        0x0001 => "NULL",
        0x0002 => "I2",
        0x0003 => "LONG",
        0x0004 => "R4",
        0x0005 => "DOUBLE",
        0x0006 => "CURRENCY",
        0x0007 => "APPTIME",
        0x000A => "ERROR",
        0x000B => "BOOLEAN",
        0x000D => "OBJECT",
        0x0014 => "I8",
        0x001E => "STRING8",
        0x001F => "UNICODE",
        0x0040 => "SYSTIME",
        0x0048 => "CLSID",
        0x0102 => "BINARY",
        _ => return format!("0x{code:04X}"),
    };
    format!("PT_{}{name}", if multi { "MV_" } else { "" })
}

/// Shows a tag with the name that the headers give it.
pub(crate) struct Named(pub(crate) Tag);

impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.name() {
            Some(name) => write!(f, "{name} (0x{:08X})", self.0.0),
            None => write!(f, "0x{:08X}", self.0.0),
        }
    }
}

/// A property tag that knows the Rust type of its value: `PropTag<Unicode>` reads a `String`.
pub struct PropTag<T> {
    raw: Tag,
    ty: PhantomData<fn() -> T>,
}

impl<T: PropType> PropTag<T> {
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

    /// The rows that have the property at all.
    #[must_use]
    pub fn exists(self) -> Restriction {
        Restriction::Exist(self.raw)
    }

    /// Sorts by this column, smallest first.
    #[must_use]
    pub const fn ascending(self) -> SortKey {
        SortKey { tag: self.raw, direction: SortDirection::Ascend }
    }

    /// Sorts by this column, largest first.
    #[must_use]
    pub const fn descending(self) -> SortKey {
        SortKey { tag: self.raw, direction: SortDirection::Descend }
    }
}

impl<T: ValueType> PropTag<T> {
    /// Pairs the tag with a value.
    #[must_use]
    pub fn with(self, value: impl Into<T::Owned>) -> PropValue {
        PropValue { tag: self.raw, value: T::into_value(value.into()) }
    }
}

/// Comparisons with a constant of the property's own type.
///
/// ```
/// use mapi_session::{PropTag, types::{Long, Unicode}};
/// const SIZE: PropTag<Long> = PropTag::from_id(0x0E08);
/// const SUBJECT: PropTag<Unicode> = PropTag::from_id(0x0037);
/// let large = SIZE.gt(1_000_000) & !SUBJECT.eq("weekly report");
/// ```
///
/// A string property does not compare with a number:
///
/// ```compile_fail,E0277
/// use mapi_session::{PropTag, types::Unicode};
/// const SUBJECT: PropTag<Unicode> = PropTag::from_id(0x0037);
/// let wrong = SUBJECT.gt(1_000_000);
/// ```
impl<T: Comparable> PropTag<T> {
    fn compared(self, op: RelOp, value: T::Owned) -> Restriction {
        let value = PropValue { tag: self.raw, value: T::into_value(value) };
        Restriction::Property { op, tag: self.raw, value }
    }

    /// The value equals `value`.
    #[must_use]
    pub fn eq(self, value: impl Into<T::Owned>) -> Restriction {
        self.compared(RelOp::Eq, value.into())
    }

    /// The value differs from `value`.
    #[must_use]
    pub fn ne(self, value: impl Into<T::Owned>) -> Restriction {
        self.compared(RelOp::Ne, value.into())
    }

    /// The value is smaller than `value`.
    #[must_use]
    pub fn lt(self, value: impl Into<T::Owned>) -> Restriction {
        self.compared(RelOp::Lt, value.into())
    }

    /// The value is smaller than `value` or equal to it.
    #[must_use]
    pub fn le(self, value: impl Into<T::Owned>) -> Restriction {
        self.compared(RelOp::Le, value.into())
    }

    /// The value is larger than `value`.
    #[must_use]
    pub fn gt(self, value: impl Into<T::Owned>) -> Restriction {
        self.compared(RelOp::Gt, value.into())
    }

    /// The value is larger than `value` or equal to it.
    #[must_use]
    pub fn ge(self, value: impl Into<T::Owned>) -> Restriction {
        self.compared(RelOp::Ge, value.into())
    }
}

/// Searches in text and bytes. Text is searched without regard to case, as mail programs do.
impl<T: Searchable> PropTag<T> {
    fn searched(self, level: FuzzyLevel, value: T::Owned) -> Restriction {
        let value = PropValue { tag: self.raw, value: T::into_value(value) };
        Restriction::Content { level, options: FuzzyOptions::IGNORE_CASE, tag: self.raw, value }
    }

    /// The value contains `part`.
    #[must_use]
    pub fn contains(self, part: impl Into<T::Owned>) -> Restriction {
        self.searched(FuzzyLevel::Substring, part.into())
    }

    /// The value begins with `start`.
    #[must_use]
    pub fn starts_with(self, start: impl Into<T::Owned>) -> Restriction {
        self.searched(FuzzyLevel::Prefix, start.into())
    }
}

/// Bits of a number.
impl PropTag<Long> {
    /// At least one of the bits in `mask` is set.
    #[must_use]
    pub fn has_bits(self, mask: u32) -> Restriction {
        Restriction::BitMask { op: BitMaskOp::Nez, tag: self.raw, mask }
    }

    /// None of the bits in `mask` is set.
    #[must_use]
    pub fn lacks_bits(self, mask: u32) -> Restriction {
        Restriction::BitMask { op: BitMaskOp::Eqz, tag: self.raw, mask }
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
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PropValue {
    /// Which property.
    pub tag: Tag,
    /// What it says.
    pub value: Value,
}
