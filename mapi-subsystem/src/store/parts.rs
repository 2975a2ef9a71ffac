//! A whole message outside a store: what import, delivery and transports hand around.

use mapi_session::{PropValue, Tag, Value};

/// A message with everything in it, in no store.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MessageParts {
    /// Its properties. A store computes the others: sizes, display lists, keys.
    pub props: Vec<PropValue>,
    /// Its recipients; `PR_RECIPIENT_TYPE` says whether To, Cc or Bcc.
    pub recipients: Vec<Vec<PropValue>>,
    /// Its attachments, in order.
    pub attachments: Vec<AttachmentParts>,
    /// Whether it belongs to its folder's associated contents: hidden from people.
    pub associated: bool,
}

/// An attachment of a message that is in no store.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachmentParts {
    /// Its properties, the data included.
    pub props: Vec<PropValue>,
    /// The message that is attached, where `PR_ATTACH_METHOD` says so.
    pub embedded: Option<Box<MessageParts>>,
}

impl MessageParts {
    /// The value of a property of the message itself.
    #[must_use]
    pub fn get(&self, tag: impl Into<Tag>) -> Option<&Value> {
        find(&self.props, tag.into())
    }

    /// Gives a property a value, in place of the one it had.
    pub fn set(&mut self, tag: impl Into<Tag>, value: Value) {
        let tag = tag.into();
        self.props.retain(|prop| prop.tag.id() != tag.id());
        self.props.push(PropValue { tag, value });
    }
}

impl AttachmentParts {
    /// The value of a property of the attachment itself.
    #[must_use]
    pub fn get(&self, tag: impl Into<Tag>) -> Option<&Value> {
        find(&self.props, tag.into())
    }
}

fn find(props: &[PropValue], tag: Tag) -> Option<&Value> {
    props.iter().find(|prop| prop.tag == tag).map(|prop| &prop.value)
}

/// The text of a property among others.
pub(crate) fn text_of(props: &[PropValue], tag: Tag) -> Option<&str> {
    match find(props, tag) {
        Some(Value::Unicode(text)) => Some(text),
        _ => None,
    }
}

/// The number of a property among others.
pub(crate) fn long_of(props: &[PropValue], tag: Tag) -> Option<i32> {
    match find(props, tag) {
        Some(Value::Long(number)) => Some(*number),
        _ => None,
    }
}
