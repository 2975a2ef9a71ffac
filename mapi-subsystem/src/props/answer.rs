//! The rules of GetProps, GetPropList and SetProps, for whatever keeps the properties.

use mapi_session::{Code, Outcome, PropValue, Tag, Value};

use super::convert::{convert, width};
use super::row::missing;
use super::types::{MV_FLAG, PT_ERROR, PT_NULL, PT_OBJECT, PT_UNSPECIFIED};
use crate::com::Reply;
use crate::deviation::deviates;
use crate::table::size_of;

/// The identifiers that named properties have.
pub(super) const NAMED: std::ops::RangeInclusive<u16> = 0x8000..=0xFFFE;

/// The properties that GetProps answers from.
pub trait PropSource {
    /// The tags of all properties that there are, with their real types (text as it is kept).
    ///
    /// # Errors
    /// Those of what keeps the properties.
    fn tags(&self) -> Reply<Vec<Tag>>;

    /// A property by its identifier. `limit` is the size in bytes from which a value need not be
    /// read: the source then may say [`Found::TooLarge`].
    ///
    /// # Errors
    /// Those of what keeps the properties.
    fn find(&self, id: u16, limit: usize) -> Reply<Found>;
}

/// What there is of a property.
#[derive(Debug, Clone, PartialEq)]
pub enum Found {
    /// Nothing.
    Missing,
    /// Its value; an error: why it cannot be given.
    Value(Value),
    /// A value of this type that is to be read through a stream.
    TooLarge(u16),
    /// An object, to be opened.
    Object,
}

impl PropSource for [PropValue] {
    fn tags(&self) -> Reply<Vec<Tag>> {
        Ok(self.iter().map(|prop| prop.tag).collect())
    }

    fn find(&self, id: u16, _: usize) -> Reply<Found> {
        Ok(match super::row::find_id(self, id).map(|prop| &prop.value) {
            None | Some(Value::Error(_)) => Found::Missing,
            Some(Value::Object) => Found::Object,
            Some(value) => Found::Value(value.clone()),
        })
    }
}

/// What a client may see of an object's properties.
#[derive(Debug, Clone, Copy)]
pub struct Visible {
    /// Values above this many bytes are `MAPI_E_NOT_ENOUGH_MEMORY` and are read by a stream.
    pub largest: usize,
    /// Identifiers that are given only to who asks for them by tag.
    pub hidden: fn(u16) -> bool,
}

impl Default for Visible {
    /// Values of less than 32 KiB, and none hidden.
    fn default() -> Visible {
        Visible { largest: 32 * 1024, hidden: |_| false }
    }
}

/// Whether an identifier is in the secure range of profile sections, 0x67F0 to 0x67FF.
#[must_use]
pub fn is_secure(id: u16) -> bool {
    (0x67F0..=0x67FF).contains(&id)
}

/// GetProps: the value of each tag in its place, or PT_ERROR with the reason and the warning
/// `MAPI_W_ERRORS_RETURNED`. No tags means all properties that are not hidden; text then, and
/// where a tag's type is PT_UNSPECIFIED, is in the width of `unicode`. A tag that names a type gets
/// that one, text in either width, or PT_ERROR. [imapiprop-getprops]
///
/// # Errors
/// `MAPI_E_INVALID_PARAMETER` for an empty list of tags; those of the source.
pub fn get_props(
    source: &(impl PropSource + ?Sized),
    tags: Option<&[Tag]>,
    unicode: bool,
    visible: &Visible,
) -> Reply<Outcome<Vec<PropValue>>> {
    let all;
    let tags = match tags {
        Some([]) => return Err(Code::E_INVALID_PARAMETER.into()),
        Some(tags) => tags,
        None => {
            let mut list = prop_list(source, unicode, visible)?;
            if deviates("H.1.1") {
                list.truncate(1);
            }
            all = list;
            &all
        }
    };
    let mut props = Vec::with_capacity(tags.len());
    let mut failed = false;
    for tag in tags {
        let prop = one(source, *tag, unicode, visible)?;
        failed |= prop.tag.type_code() == PT_ERROR;
        props.push(prop);
    }
    if deviates("H.1.2") {
        props.reverse();
    }
    if deviates("H.1.6") {
        props.sort_by_key(|prop| prop.tag.type_code() == PT_ERROR);
    }
    let failed = failed && !deviates("H.1.5");
    let warning = if failed { Code::W_ERRORS_RETURNED } else { Code::S_OK };
    Ok(Outcome::with_code(props, warning))
}

fn one(
    source: &(impl PropSource + ?Sized),
    tag: Tag,
    unicode: bool,
    visible: &Visible,
) -> Reply<PropValue> {
    let wanted = if deviates("H.1.3") { PT_UNSPECIFIED } else { tag.type_code() };
    let error = |code: Code| PropValue { tag: tag.with_type(PT_ERROR), value: Value::Error(code) };
    Ok(match source.find(tag.id(), visible.largest)? {
        Found::Missing if deviates("H.1.E_NOT_FOUND") => error(Code::E_NO_SUPPORT),
        Found::Missing => PropValue { tag: tag.with_type(PT_ERROR), value: missing() },
        Found::TooLarge(_) if deviates("H.1.E_NOT_ENOUGH_MEMORY") => error(Code::E_NOT_FOUND),
        Found::TooLarge(_) => error(Code::E_NOT_ENOUGH_MEMORY),
        Found::Value(Value::Error(code)) => error(code),
        Found::Object if matches!(wanted, PT_OBJECT | PT_UNSPECIFIED) => {
            PropValue { tag: tag.with_type(PT_OBJECT), value: Value::Object }
        }
        Found::Object => error(Code::E_NOT_FOUND),
        // One of several values has no stream: it is given whole.
        Found::Value(value)
            if value.type_code() & MV_FLAG == 0 && size_of(&value) > visible.largest =>
        {
            error(Code::E_NOT_ENOUGH_MEMORY)
        }
        Found::Value(value) => {
            let wanted = match wanted {
                PT_UNSPECIFIED => {
                    let unicode = unicode || deviates("H.1.4");
                    width(tag.with_type(value.type_code()), unicode).type_code()
                }
                wanted => wanted,
            };
            let converted = if deviates("H.1.E_BAD_CHARWIDTH") && wanted != value.type_code() {
                Err(Code::E_BAD_CHARWIDTH)
            } else {
                convert(value, wanted)
            };
            match converted {
                Ok(value) => PropValue { tag: tag.with_type(wanted), value },
                // A property of another type is another property, which is not there.
                Err(_) => error(Code::E_NOT_FOUND),
            }
        }
    })
}

/// GetPropList: the tags of all properties that are not hidden, text in the width of `unicode`.
/// [imapiprop-getproplist]
///
/// # Errors
/// Those of the source.
pub fn prop_list(
    source: &(impl PropSource + ?Sized),
    unicode: bool,
    visible: &Visible,
) -> Reply<Vec<Tag>> {
    let unicode = unicode != deviates("H.1.10");
    let unlisted =
        |tag: &Tag| (visible.hidden)(tag.id()) || deviates("H.1.8") && tag.type_code() == PT_OBJECT;
    let tags = source.tags()?.into_iter().filter(|tag| !unlisted(tag));
    Ok(tags.map(|tag| width(tag, unicode)).collect())
}

/// What SetProps is to do with a property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// Set it.
    Set,
    /// Nothing: it is `PR_NULL` or an error.
    Skip,
    /// Report this problem.
    Problem(Code),
}

/// Checks a list for SetProps before anything is set. [imapiprop-setprops]
///
/// # Errors
/// `MAPI_E_INVALID_PARAMETER` for an empty list, and when any entry is an object or a
/// multi-valued property without values: then nothing may be set.
pub fn check_settable(props: &[PropValue]) -> Reply<()> {
    let impossible = |prop: &PropValue| {
        !is_skipped(prop)
            && !deviates("H.3.2")
            && (prop.tag.type_code() == PT_OBJECT
                || prop.value == Value::Object
                || prop.value.type_code() & MV_FLAG != 0 && size_is_none(&prop.value))
    };
    if props.is_empty() {
        return Err(Code::E_INVALID_PARAMETER.into());
    }
    match props.iter().find(|prop| impossible(prop)) {
        Some(prop) => Err(crate::com::Fault::invalid(format!(
            "{:?} is an object or has no values, which cannot be set",
            prop.tag
        ))),
        None => Ok(()),
    }
}

/// What to do with one property of a checked list. `named` says whether the object has named
/// properties. What else an object refuses (computed ones) it says itself.
#[must_use]
pub fn setting(prop: &PropValue, named: bool) -> Setting {
    if is_skipped(prop) {
        return Setting::Skip;
    }
    if matches!(prop.tag.type_code(), PT_UNSPECIFIED | PT_NULL)
        || prop.tag.type_code() != prop.value.type_code()
    {
        return Setting::Problem(Code::E_INVALID_TYPE);
    }
    match prop.tag.id() {
        0 | 0xFFFF => Setting::Problem(Code::E_UNEXPECTED_ID),
        id if NAMED.contains(&id) && !named && !deviates("H.6.5") => {
            Setting::Problem(Code::E_UNEXPECTED_ID)
        }
        _ => Setting::Set,
    }
}

fn is_skipped(prop: &PropValue) -> bool {
    prop.tag == Tag::NULL
        || prop.tag.type_code() == PT_ERROR
        || matches!(prop.value, Value::Error(_))
}

fn size_is_none(value: &Value) -> bool {
    crate::table::elements(value).is_empty()
}
