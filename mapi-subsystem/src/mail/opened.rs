//! Messages of any store as a [`Mail`], and back: through MAPI's interfaces, as every client does.

use mapi_session::flags::{
    AttachMethod, DeferFlags, IdsFromNamesFlags, NamesFromIdsFlags, SaveFlags, TableFlags,
};
use mapi_session::wire::Row;
use mapi_session::{
    Attachment, Code, Error, MapiProp, Message, PropValue, Result, StreamAccess, Tag, Value,
};

use super::{Mail, MailAttachment, all_properties};
use crate::store::{FIRST_NAMED, tags};

/// What of a message cannot be read, as people call it, and why.
pub(crate) type Lost = Vec<(String, Error)>;

/// How deep messages may be attached to messages.
const MAX_DEPTH: usize = 32;

impl Mail {
    /// Reads an open message of any store, with its recipients and its attachments. What is too
    /// large for GetProps is read through its stream; all of it is then in memory.
    ///
    /// What only its place gives a message is left out: identifiers of entry, store and folder,
    /// access, change numbers.
    ///
    /// # Errors
    /// Those of the message, its tables and its streams. `MAPI_E_TOO_COMPLEX`: messages are
    /// attached to each other more than 32 deep.
    pub fn read_from(message: &Message<'_>) -> Result<Mail> {
        let mut lost = |_: String, error| Err(error);
        Reading { lost: &mut lost }.message(message, "", 0)
    }

    /// The same, as far as the message can be read, and what of it cannot.
    pub(crate) fn read_as_far(message: &Message<'_>) -> Result<(Mail, Lost)> {
        let mut all = Lost::new();
        let mut lost = |part, error: Error| {
            // Such a message is not one that would lack a part only.
            if error.code() == Code::E_TOO_COMPLEX {
                return Err(error);
            }
            all.push((part, error));
            Ok(())
        };
        let mail = Reading { lost: &mut lost }.message(message, "", 0)?;
        Ok((mail, all))
    }

    /// Writes it into a message that was just made, in any store, and leaves that to be saved.
    ///
    /// # Errors
    /// Those of the message and its attachments. What the store computes by itself is no error.
    pub fn write_to(&self, message: &Message<'_>) -> Result<()> {
        let ids = self.ids_on(message)?;
        message.set_all(&translated(own(&self.properties), &ids))?;
        if !self.recipients.is_empty() {
            let rows: Vec<Row> =
                self.recipients.iter().map(|row| translated(row.iter(), &ids)).collect();
            message.add_recipients(&rows)?;
        }
        for attachment in &self.attachments {
            let (_, made) = message.new_attachment()?;
            made.set_all(&translated(own(&attachment.properties), &ids))?;
            if let Some(mail) = &attachment.message {
                let method = AttachMethod::EmbeddedMessage.to_raw().cast_signed();
                made.set(mapi_session::tags::ATTACH_METHOD, method)?;
                let inner = made.new_embedded_message()?;
                mail.write_to(&inner)?;
                inner.save_changes(SaveFlags::empty())?;
            }
            made.save()?;
        }
        Ok(())
    }

    /// The identifiers that the message's store has for the names, new ones where it has none.
    fn ids_on(&self, message: &Message<'_>) -> Result<Vec<(u16, u16)>> {
        let names: Vec<_> = self.names.iter().map(|(_, name)| name.clone()).collect();
        let ids = message.ids_of_names(&names, IdsFromNamesFlags::CREATE)?;
        let known = self.names.iter().zip(ids).filter_map(|((there, _), id)| Some((*there, id?)));
        Ok(known.collect())
    }
}

/// What a store lets a client say of a message or an attachment.
fn own(props: &[PropValue]) -> impl Iterator<Item = &PropValue> {
    props.iter().filter(|prop| !is_of_its_place(prop.tag))
}

/// Properties as another store numbers them. One whose name is not told means nothing there, and
/// what is no value cannot be set.
fn translated<'a>(
    props: impl Iterator<Item = &'a PropValue>,
    ids: &[(u16, u16)],
) -> Vec<PropValue> {
    let translate = |prop: &PropValue| {
        if matches!(prop.value, Value::Null | Value::Error(_) | Value::Object) {
            return None;
        }
        let id = match prop.tag.id() {
            id if id < FIRST_NAMED => id,
            id => ids.iter().find(|(there, _)| *there == id)?.1,
        };
        let tag = Tag::new(id, prop.tag.type_code());
        Some(PropValue { tag, value: prop.value.clone() })
    };
    props.filter_map(translate).collect()
}

/// Reading a message, part by part.
struct Reading<'a> {
    /// Takes what cannot be read; its error ends the reading.
    lost: &'a mut dyn FnMut(String, Error) -> Result<()>,
}

impl Reading<'_> {
    /// `place` is what the message is in: `attachment 1, `.
    fn message(&mut self, message: &Message<'_>, place: &str, depth: usize) -> Result<Mail> {
        if depth > MAX_DEPTH {
            return Err(Error::new(Code::E_TOO_COMPLEX, "IMessage::OpenAttach").on("message"));
        }
        let mut mail = Mail { properties: self.properties(message, place)?, ..Mail::default() };
        match recipients(message) {
            Ok(rows) => mail.recipients = rows,
            Err(error) => (self.lost)(format!("{place}recipients"), error)?,
        }
        let rows = match message.attachments() {
            Ok(rows) => rows,
            Err(error) => {
                (self.lost)(format!("{place}attachments"), error)?;
                Vec::new()
            }
        };
        for row in rows {
            let number = u32::try_from(row.attach_num).unwrap_or_default();
            let place = format!("{place}attachment {}", u64::from(number) + 1);
            let opened = message.open_attachment(number);
            match opened.and_then(|opened| self.attachment(&opened, &place, depth)) {
                Ok(attachment) => mail.attachments.push(attachment),
                Err(error) => (self.lost)(place, error)?,
            }
        }
        let all = all_properties(&mail).map(|prop| prop.tag);
        let mut named: Vec<Tag> = all.filter(|tag| tag.id() >= FIRST_NAMED).collect();
        named.sort_unstable();
        named.dedup_by_key(|tag| tag.id());
        if !named.is_empty() {
            let names = message.names_of_ids(&named, NamesFromIdsFlags::empty())?;
            let known = named.iter().zip(names).filter_map(|(tag, name)| Some((tag.id(), name?)));
            mail.names = known.collect();
        }
        Ok(mail)
    }

    /// The properties of an object, whatever their size.
    fn properties(&mut self, object: &MapiProp<'_>, place: &str) -> Result<Vec<PropValue>> {
        let mut wanted = object.prop_list()?;
        wanted.retain(|tag| !is_of_its_place(*tag));
        if wanted.is_empty() {
            return Ok(Vec::new());
        }
        let mut props = object.props(&wanted)?;
        for (prop, tag) in props.iter_mut().zip(&wanted) {
            let Value::Error(code) = prop.value else { continue };
            let read = match code {
                Code::E_NOT_ENOUGH_MEMORY | Code::E_TOO_BIG => object
                    .open_stream(*tag, StreamAccess::Read)
                    .and_then(|mut stream| stream.read_all()),
                Code::E_CORRUPT_DATA | Code::E_DISK_ERROR => {
                    Err(Error::new(code, "IMAPIProp::GetProps"))
                }
                _ => continue,
            };
            match read {
                Ok(bytes) => *prop = PropValue { tag: *tag, value: of_stream(*tag, bytes) },
                // Without its data an attachment is none.
                Err(error) if *tag == tags::ATTACH_DATA_BIN => return Err(error),
                Err(error) => (self.lost)(format!("{place}property {tag:?}"), error)?,
            }
        }
        // An object is opened where it is wanted; an error says that there is no value.
        props.retain(|prop| !matches!(prop.value, Value::Error(_) | Value::Object));
        Ok(props)
    }

    fn attachment(
        &mut self,
        attachment: &Attachment<'_>,
        place: &str,
        depth: usize,
    ) -> Result<MailAttachment> {
        let inner = format!("{place}, ");
        let properties = self.properties(attachment, &inner)?;
        let method = properties.iter().find(|prop| prop.tag == tags::ATTACH_METHOD);
        let embedded = AttachMethod::EmbeddedMessage.to_raw().cast_signed();
        let message = match method.map(|prop| &prop.value) {
            Some(Value::Long(method)) if *method == embedded => {
                let message = attachment.embedded_message()?;
                Some(Box::new(self.message(&message, &inner, depth + 1)?))
            }
            _ => None,
        };
        Ok(MailAttachment { properties, message })
    }
}

/// A value as its stream has it.
fn of_stream(tag: Tag, mut bytes: Vec<u8>) -> Value {
    match tag.type_code() {
        0x001F => {
            let units = bytes.as_chunks::<2>().0.iter().map(|unit| u16::from_le_bytes(*unit));
            let text = char::decode_utf16(units.take_while(|unit| *unit != 0));
            Value::Unicode(text.map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
        }
        0x001E => {
            if let Some(end) = bytes.iter().position(|byte| *byte == 0) {
                bytes.truncate(end);
            }
            Value::String8(bytes)
        }
        _ => Value::Binary(bytes),
    }
}

fn recipients(message: &Message<'_>) -> Result<Vec<Row>> {
    let table = message.recipient_table(DeferFlags::empty())?;
    let mut columns = table.all_columns()?;
    columns.retain(|tag| ![tags::ROWID, tags::INSTANCE_KEY].contains(tag));
    table.set_columns(&columns, TableFlags::empty())?;
    let mut rows = table.remaining_rows()?;
    for row in &mut rows {
        row.retain(|prop| !matches!(prop.value, Value::Error(_) | Value::Object | Value::Null));
    }
    Ok(rows)
}

/// Whether a property of a message or an attachment says where that stands or how it is opened, and
/// not what it is.
pub(crate) fn is_of_its_place(tag: Tag) -> bool {
    const OF_ITS_PLACE: [Tag; 24] = [
        tags::ACCESS,
        tags::ACCESS_LEVEL,
        tags::ATTACH_NUM,
        tags::ATTACH_SIZE,
        tags::CHANGE_KEY,
        tags::ENTRYID,
        tags::HASATTACH,
        tags::INSTANCE_KEY,
        tags::LOCAL_COMMIT_TIME,
        tags::MAPPING_SIGNATURE,
        tags::MDB_PROVIDER,
        tags::MESSAGE_ATTACHMENTS,
        tags::MESSAGE_RECIPIENTS,
        tags::MESSAGE_SIZE,
        tags::MSG_STATUS,
        tags::OBJECT_TYPE,
        tags::PARENT_DISPLAY,
        tags::PARENT_ENTRYID,
        tags::PREDECESSOR_CHANGE_LIST,
        tags::RECORD_KEY,
        tags::SOURCE_KEY,
        tags::STORE_ENTRYID,
        tags::STORE_RECORD_KEY,
        tags::STORE_SUPPORT_MASK,
    ];
    OF_ITS_PLACE.iter().any(|other| other.id() == tag.id())
}
