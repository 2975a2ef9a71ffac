//! Typed rows, read straight from a row set.

use std::marker::PhantomData;

use crate::prop::Property;
use crate::value::{PropType, String8, Unicode, ValueType};
use crate::wire::{CodePage, NamedProp, decode};
use crate::{Code, Error, PropTag, Result, Tag, raw};

/// A row of a table as a Rust type. The spec's tables have one each, and [`row!`](crate::row!)
/// declares others.
pub trait Row: Sized {
    /// The columns it reads, in the order it reads them.
    const TAGS: &'static [Tag];

    /// The columns that are named properties: each has its place in [`Row::TAGS`], where the tag has
    /// the type only, and its name. The object that the table belongs to knows the identifier:
    /// [`Table::select_on`](crate::Table::select_on) asks it.
    #[must_use]
    fn names() -> Vec<(usize, NamedProp)> {
        Vec::new()
    }

    /// Reads a row.
    ///
    /// # Errors
    /// The error of a column that is not there or has another type, naming the property.
    fn from_row(row: &mut RowReader<'_>) -> Result<Self>;
}

/// Reads the columns of a row, one after the other. Columns are told apart by their position, as
/// the tag of one that is missing need not say which it is.
#[derive(Debug)]
pub struct RowReader<'a> {
    next: *const raw::SPropValue,
    end: *const raw::SPropValue,
    row: PhantomData<&'a raw::SRow>,
}

impl<'a> RowReader<'a> {
    /// Reads `row` from its first column.
    #[must_use]
    #[inline]
    pub fn new(row: &'a raw::SRow) -> RowReader<'a> {
        // SAFETY: a row that came from a RowSet or a decoded notification holds as many values.
        let props = unsafe { decode::array(row.lpProps, row.cValues, crate::wire::MAX_PROPS) }
            .unwrap_or_default();
        let range = props.as_ptr_range();
        RowReader { next: range.start, end: range.end, row: PhantomData }
    }

    #[inline]
    fn take(&mut self, tag: Tag) -> Result<&'a raw::SPropValue> {
        if self.next == self.end {
            return Err(unread(tag, Code::E_BAD_COLUMN, "the row has no such column"));
        }
        // SAFETY: before the end, so it is a value of the row.
        unsafe {
            let value = &*self.next;
            self.next = self.next.add(1);
            Ok(value)
        }
    }

    /// The next column, which every row has.
    ///
    /// # Errors
    /// The column's PT_ERROR, or MAPI_E_NOT_FOUND when it has no value; MAPI_E_UNEXPECTED_TYPE
    /// when it has another type.
    #[inline]
    pub fn required<T: ValueType>(&mut self, tag: PropTag<T>) -> Result<T::Owned> {
        let value = self.take(tag.tag())?;
        if value.ulPropTag as u16 == T::CODE {
            // SAFETY: the value's own tag says that it is of this type.
            return unsafe { T::read(&value.Value) }.map_err(|code| unreadable(tag.tag(), code));
        }
        match other::<T>(tag.tag(), value)? {
            Some(value) => Ok(value),
            None => Err(unread(tag.tag(), Code::E_NOT_FOUND, "the row has no value for it")),
        }
    }

    /// The next column, which a row may lack.
    ///
    /// # Errors
    /// The column's PT_ERROR if it is another than MAPI_E_NOT_FOUND; MAPI_E_UNEXPECTED_TYPE when
    /// it has another type.
    #[inline]
    pub fn optional<T: ValueType>(&mut self, tag: PropTag<T>) -> Result<Option<T::Owned>> {
        let value = self.take(tag.tag())?;
        if value.ulPropTag as u16 == T::CODE {
            // SAFETY: the value's own tag says that it is of this type.
            return unsafe { T::read(&value.Value) }
                .map(Some)
                .map_err(|code| unreadable(tag.tag(), code));
        }
        other::<T>(tag.tag(), value)
    }

    /// Passes over the next column.
    ///
    /// # Errors
    /// MAPI_E_BAD_COLUMN when there is none.
    pub fn skip(&mut self, tag: impl Into<Tag>) -> Result<()> {
        self.take(tag.into()).map(drop)
    }

    /// Reads the next column into a field of any type that fits its tag.
    ///
    /// # Errors
    /// As [`RowReader::required`], or [`RowReader::optional`] for an `Option`.
    #[inline]
    pub fn column<P: Property, C: Column<P::Type>>(&mut self, property: P) -> Result<C> {
        C::read(self, property.column_tag()).map_err(|error| match property.named() {
            Some(name) => error.with_name(name),
            None => error,
        })
    }
}

/// A value that is not of the type its column has: missing, an error, or 8-bit text for UTF-16.
#[cold]
pub(crate) fn other<T: ValueType>(tag: Tag, value: &raw::SPropValue) -> Result<Option<T::Owned>> {
    match value.ulPropTag as u16 {
        // SAFETY: the tag says that a code is there.
        0x000A => match Code::from_hresult(unsafe { value.Value.err }) {
            Code::E_NOT_FOUND => Ok(None),
            code => Err(Error::new(code, "reading a value").with_property(tag)),
        },
        0x0001 => Ok(None),
        String8::CODE if T::CODE == Unicode::CODE => {
            // An object that keeps 8-bit text only may not convert it.
            // SAFETY: the tag says that 8-bit text is there.
            let text = unsafe { String8::read(&value.Value) }.map_err(|c| unreadable(tag, c))?;
            let text = crate::Value::Unicode(CodePage::system().decode(&text));
            T::from_value(text).map(Some).map_err(|_| unexpected(tag, String8::CODE))
        }
        found => Err(unexpected(tag, found)),
    }
}

fn unexpected(tag: Tag, found: u16) -> Error {
    Error::new(Code::E_UNEXPECTED_TYPE, "reading a value").with_property(tag).with_detail(format!(
        "expected a value of type {}, found {}",
        crate::tag::type_name(tag.type_code()),
        crate::tag::type_name(found)
    ))
}

#[cold]
fn unreadable(tag: Tag, code: Code) -> Error {
    unread(tag, code, "the value's pointers or counts cannot be right")
}

#[cold]
fn unread(tag: Tag, code: Code, detail: &'static str) -> Error {
    Error::new(code, "reading a value").with_property(tag).with_detail(detail)
}

/// A field that a column of type `T` is read into: the type's own Rust type, or an `Option` of it.
pub trait Column<T: ValueType>: Sized {
    /// Reads the next column.
    ///
    /// # Errors
    /// As [`RowReader::required`] or [`RowReader::optional`].
    fn read(row: &mut RowReader<'_>, tag: PropTag<T>) -> Result<Self>;
}

macro_rules! columns {
    ($($name:ident)*) => {$(
        impl Column<crate::types::$name> for <crate::types::$name as ValueType>::Owned {
            #[inline]
            fn read(row: &mut RowReader<'_>, tag: PropTag<crate::types::$name>) -> Result<Self> {
                row.required(tag)
            }
        }
        impl Column<crate::types::$name> for Option<<crate::types::$name as ValueType>::Owned> {
            #[inline]
            fn read(row: &mut RowReader<'_>, tag: PropTag<crate::types::$name>) -> Result<Self> {
                row.optional(tag)
            }
        }
    )*};
}
columns!(I2 Long R4 Double Currency AppTime ErrorCode Boolean I8 String8 Unicode SysTime Clsid Binary
    MvI2 MvLong MvR4 MvDouble MvCurrency MvAppTime MvI8 MvString8 MvUnicode MvSysTime MvClsid MvBinary);

impl Column<crate::types::Binary> for crate::EntryId {
    #[inline]
    fn read(row: &mut RowReader<'_>, tag: PropTag<crate::types::Binary>) -> Result<Self> {
        row.required(tag).map(crate::EntryId::from_bytes)
    }
}

impl Column<crate::types::Binary> for Option<crate::EntryId> {
    #[inline]
    fn read(row: &mut RowReader<'_>, tag: PropTag<crate::types::Binary>) -> Result<Self> {
        Ok(row.optional(tag)?.map(crate::EntryId::from_bytes))
    }
}

/// Declares a row type: which columns are wanted, under which names.
///
/// A field of type `Option` stays `None` where a row has no value; for any other field that is an
/// error that names the property.
///
/// ```
/// use mapi_session::{PropTag, Row, types::{Long, Unicode}};
/// const SUBJECT: PropTag<Unicode> = PropTag::from_id(0x0037);
/// const MESSAGE_SIZE: PropTag<Long> = PropTag::from_id(0x0E08);
///
/// mapi_session::row! {
///     /// What a message list shows.
///     pub struct Headline {
///         pub subject: Option<String> = SUBJECT,
///         pub size: i32 = MESSAGE_SIZE,
///     }
/// }
/// assert_eq!(Headline::TAGS, [SUBJECT.tag(), MESSAGE_SIZE.tag()]);
/// ```
///
/// A column may be a named property. The rows are read with
/// [`Table::select_on`](crate::Table::select_on), which takes the object that knows its identifier.
///
/// ```no_run
/// use mapi_session::{Folder, Result, named, tags};
///
/// mapi_session::row! {
///     struct Reminder {
///         subject: Option<String> = tags::SUBJECT,
///         set: Option<bool> = named::REMINDER_SET,
///     }
/// }
///
/// fn reminders(folder: &Folder<'_>) -> Result<Vec<Reminder>> {
///     folder.contents()?.select_on(folder)?.rows()
/// }
/// ```
#[macro_export]
macro_rules! row {
    ($(#[$meta:meta])* $vis:vis struct $name:ident {
        $($(#[$field_meta:meta])* $field_vis:vis $field:ident : $ty:ty = $tag:expr),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone)]
        $vis struct $name { $($(#[$field_meta])* $field_vis $field: $ty,)* }
        impl $crate::Row for $name {
            const TAGS: &'static [$crate::Tag] = &[$($tag.tag()),*];
            fn names() -> Vec<(usize, $crate::wire::NamedProp)> {
                let names = [$($crate::Property::named(&$tag)),*];
                names.into_iter().enumerate().filter_map(|(at, n)| Some((at, n?))).collect()
            }
            fn from_row(row: &mut $crate::RowReader<'_>) -> $crate::Result<Self> {
                Ok($name { $($field: row.column($tag)?,)* })
            }
        }
    };
}
