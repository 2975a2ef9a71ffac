//! A message as a value: what travels between stores and transports.

mod opened;

use mapi_session::PropValue;
use mapi_session::wire::{CodePage, NamedProp};

pub(crate) use opened::{Lost, is_of_its_place};

/// A message with its recipients and attachments, free of any store.
///
/// Properties whose identifier is 0x8000 or above are named; [`Mail::names`] says by what.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Mail {
    /// The message's own properties, those of a store or folder left out.
    pub properties: Vec<PropValue>,
    /// A row for each recipient.
    pub recipients: Vec<Vec<PropValue>>,
    /// The attachments, in order.
    pub attachments: Vec<MailAttachment>,
    /// The names of the named properties above, of recipients and attachments too, by the
    /// identifier that stands for them here. A store gives each an identifier of its own.
    pub names: Vec<(u16, NamedProp)>,
}

/// An attachment of a [`Mail`].
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MailAttachment {
    /// Its properties; `PR_ATTACH_DATA_BIN` among them where it is a file.
    pub properties: Vec<PropValue>,
    /// The message, where it is one: `ATTACH_EMBEDDED_MSG`.
    pub message: Option<Box<Mail>>,
}

/// The properties of a message, its recipients and its attachments; not those of messages in it.
pub(crate) fn all_properties(mail: &Mail) -> impl Iterator<Item = &PropValue> {
    mail.properties
        .iter()
        .chain(mail.recipients.iter().flatten())
        .chain(mail.attachments.iter().flat_map(|attachment| &attachment.properties))
}

/// The bytes of its values and of those of messages in it.
#[cfg(feature = "pst")]
pub(crate) fn size(mail: &Mail) -> u64 {
    let own: usize = all_properties(mail).map(|prop| crate::table::size_of(&prop.value)).sum();
    let inner = mail.attachments.iter().filter_map(|attachment| attachment.message.as_deref());
    own as u64 + inner.map(size).sum::<u64>()
}

/// `PR_HTML` as text. What is UTF-8 is taken for it, whatever `PR_INTERNET_CPID` says, but for the
/// code pages that write all of their text in 7 bits.
pub(crate) fn html_text(html: &[u8], code_page: u32) -> String {
    // ISO-2022-JP.
    let seven_bits = matches!(code_page, 50220..=50222);
    match std::str::from_utf8(html) {
        Ok(text) if !seven_bits => text.to_owned(),
        _ => CodePage(code_page).decode(html),
    }
}
