//! Named properties: which identifier stands for which name in a store.

use mapi_session::wire::{NameKind, NamedProp};
use mapi_session::{Code, PropValue, Tag};
use rusqlite::{OptionalExtension, params};

use super::database::{Reader, Writer};
use super::entry_id::{guid_bytes, guid_from_bytes};
use super::error::{StoreError, StoreResult};
use crate::deviation::deviates;
use crate::mail::{Mail, MailAttachment, all_properties};

/// The first identifier of a named property.
pub const FIRST_NAMED: u16 = 0x8000;
const LAST_NAMED: u16 = 0xFFFE;

impl Reader<'_> {
    /// The identifier of a named property, if the store has one for it.
    ///
    /// # Errors
    /// The database's.
    pub fn id_of_name(&self, name: &NamedProp) -> StoreResult<Option<u16>> {
        let set = guid_bytes(&name.set);
        Ok(match &name.kind {
            NameKind::Id(number) => self
                .connection()
                .prepare_cached("SELECT id FROM named WHERE guid = ?1 AND number = ?2")?
                .query_row(params![set, number], |row| row.get(0))
                .optional()?,
            NameKind::Name(text) => self
                .connection()
                .prepare_cached("SELECT id FROM named WHERE guid = ?1 AND name = ?2")?
                .query_row(params![set, text], |row| row.get(0))
                .optional()?,
        })
    }

    /// All named properties that the store knows, by identifier.
    ///
    /// # Errors
    /// The database's.
    pub fn names(&self) -> StoreResult<Vec<(u16, NamedProp)>> {
        let mut select = self
            .connection()
            .prepare_cached("SELECT id, guid, number, name FROM named ORDER BY id")?;
        let mut rows = select.query([])?;
        let mut names = Vec::new();
        while let Some(row) = rows.next()? {
            let number: Option<i32> = row.get(2)?;
            let text: Option<String> = row.get(3)?;
            let name = match (number, text) {
                (Some(number), _) => NameKind::Id(number),
                (None, Some(text)) => NameKind::Name(text),
                (None, None) => return Err(StoreError::corrupt("a named property has no name")),
            };
            names.push((row.get(0)?, NamedProp { set: guid_from_bytes(row.get(1)?), kind: name }));
        }
        Ok(names)
    }

    /// What this identifier stands for.
    ///
    /// # Errors
    /// The database's.
    pub fn name_of_id(&self, id: u16) -> StoreResult<Option<NamedProp>> {
        let found = self
            .connection()
            .prepare_cached("SELECT guid, number, name FROM named WHERE id = ?1")?
            .query_row([id], |row| {
                Ok((
                    row.get::<_, [u8; 16]>(0)?,
                    row.get::<_, Option<i32>>(1)?,
                    row.get::<_, Option<String>>(2)?,
                ))
            })
            .optional()?;
        Ok(found.map(|(set, number, text)| NamedProp {
            set: guid_from_bytes(set),
            kind: match number {
                Some(number) => NameKind::Id(number),
                None => NameKind::Name(text.unwrap_or_default()),
            },
        }))
    }
}

impl Writer<'_> {
    /// The identifier of a named property, a new one if the store has none for it.
    ///
    /// # Errors
    /// `MAPI_E_TOO_BIG` when all identifiers are given out.
    pub fn make_id_of_name(&mut self, name: &NamedProp) -> StoreResult<u16> {
        if let Some(id) = self.id_of_name(name)? {
            return Ok(id);
        }
        let last: Option<u16> = self
            .connection()
            .prepare_cached("SELECT max(id) FROM named")?
            .query_row([], |row| row.get(0))?;
        let id = match last {
            None => FIRST_NAMED,
            Some(LAST_NAMED..) if deviates("M.E_TOO_BIG") => FIRST_NAMED,
            Some(LAST_NAMED..) => {
                return Err(StoreError::refused(
                    Code::E_TOO_BIG,
                    "the store has no identifiers left for named properties",
                ));
            }
            Some(last) => last + 1,
        };
        let (number, text) = match &name.kind {
            NameKind::Id(number) => (Some(number), None),
            NameKind::Name(text) => (None, Some(text)),
        };
        self.connection()
            .prepare_cached("INSERT INTO named (id, guid, number, name) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![id, guid_bytes(&name.set), number, text])?;
        Ok(id)
    }
}

impl Reader<'_> {
    /// Gives a message that leaves the store the names of its named properties.
    pub(crate) fn name_properties(&self, mail: &mut Mail) -> StoreResult<()> {
        let mut ids: Vec<u16> = all_properties(mail)
            .map(|prop| prop.tag.id())
            .filter(|id| *id >= FIRST_NAMED)
            .collect();
        ids.sort_unstable();
        ids.dedup();
        for id in ids {
            if let Some(name) = self.name_of_id(id)? {
                mail.names.push((id, name));
            }
        }
        Ok(())
    }
}

impl Writer<'_> {
    /// A message with named properties as this store numbers them. One whose name is not told
    /// means nothing here and is left out. `None`: there are none, take it as it is.
    pub(crate) fn renumbered(&mut self, mail: &Mail) -> StoreResult<Option<Mail>> {
        if all_properties(mail).all(|prop| prop.tag.id() < FIRST_NAMED) {
            return Ok(None);
        }
        let mut ids = Vec::new();
        for (there, name) in &mail.names {
            ids.push((*there, self.make_id_of_name(name)?));
        }
        let translate = |props: &[PropValue]| -> Vec<PropValue> {
            props
                .iter()
                .filter_map(|prop| {
                    let id = prop.tag.id();
                    let id = match ids.iter().find(|(there, _)| *there == id) {
                        _ if id < FIRST_NAMED => id,
                        Some((_, here)) => *here,
                        None => return None,
                    };
                    Some(PropValue {
                        tag: Tag::new(id, prop.tag.type_code()),
                        value: prop.value.clone(),
                    })
                })
                .collect()
        };
        Ok(Some(Mail {
            properties: translate(&mail.properties),
            recipients: mail.recipients.iter().map(|row| translate(row)).collect(),
            attachments: mail
                .attachments
                .iter()
                .map(|attachment| MailAttachment {
                    properties: translate(&attachment.properties),
                    message: attachment.message.clone(),
                })
                .collect(),
            names: Vec::new(),
        }))
    }
}
