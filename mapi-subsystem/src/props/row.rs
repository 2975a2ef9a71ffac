//! Properties in a list.

use mapi_session::{Code, PropValue, Tag, Value};

/// What stands where there is no value: `MAPI_E_NOT_FOUND`.
#[must_use]
pub fn missing() -> Value {
    Value::Error(Code::E_NOT_FOUND)
}

/// The property with this identifier.
#[must_use]
pub fn find_id(props: &[PropValue], id: u16) -> Option<&PropValue> {
    props.iter().find(|prop| prop.tag.id() == id)
}

/// The value of the property with this identifier, unless it stands for an error.
#[must_use]
pub fn find(props: &[PropValue], tag: Tag) -> Option<&Value> {
    find_id(props, tag.id()).map(|prop| &prop.value).filter(|v| !matches!(v, Value::Error(_)))
}

/// Sets a property, replacing one with the same identifier.
pub fn put(props: &mut Vec<PropValue>, prop: PropValue) {
    match props.iter_mut().find(|old| old.tag.id() == prop.tag.id()) {
        Some(old) => *old = prop,
        None => props.push(prop),
    }
}

/// Values of one list under tags of another, as far as they are there: what a report says of the
/// message that it is about.
pub(crate) fn retagged<'a>(
    props: &'a [PropValue],
    tags: &'a [(Tag, Tag)],
) -> impl Iterator<Item = PropValue> + 'a {
    tags.iter()
        .filter_map(|(of, to)| Some(PropValue { tag: *to, value: find(props, *of)?.clone() }))
}
