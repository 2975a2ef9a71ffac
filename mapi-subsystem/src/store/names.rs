//! Named properties: which identifier stands for which name in a store.

use mapi_session::windows_core::GUID;
use rusqlite::{OptionalExtension, params};

use super::database::{Reader, Writer};
use super::entry_id::{guid_bytes, guid_from_bytes};
use super::error::{StoreError, StoreResult};
use crate::codes as code;

/// The name of a property beyond the identifiers that MAPI gives out.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PropertyName {
    /// The set that the name belongs to.
    pub set: GUID,
    /// The name in the set.
    pub name: Name,
}

/// A name in a property set.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Name {
    /// A number.
    Id(i32),
    /// A text, in which case counts.
    Text(String),
}

/// The first identifier of a named property.
pub const FIRST_NAMED: u16 = 0x8000;
const LAST_NAMED: u16 = 0xFFFE;

impl Reader<'_> {
    /// The identifier of a named property, if the store has one for it.
    ///
    /// # Errors
    /// The database's.
    pub fn id_of_name(&self, name: &PropertyName) -> StoreResult<Option<u16>> {
        let set = guid_bytes(&name.set);
        Ok(match &name.name {
            Name::Id(number) => self
                .connection()
                .prepare_cached("SELECT id FROM named WHERE guid = ?1 AND number = ?2")?
                .query_row(params![set, number], |row| row.get(0))
                .optional()?,
            Name::Text(text) => self
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
    pub fn names(&self) -> StoreResult<Vec<(u16, PropertyName)>> {
        let mut select =
            self.connection().prepare_cached("SELECT id, guid, number, name FROM named ORDER BY id")?;
        let mut rows = select.query([])?;
        let mut names = Vec::new();
        while let Some(row) = rows.next()? {
            let number: Option<i32> = row.get(2)?;
            let text: Option<String> = row.get(3)?;
            let name = match (number, text) {
                (Some(number), _) => Name::Id(number),
                (None, Some(text)) => Name::Text(text),
                (None, None) => return Err(StoreError::corrupt("a named property has no name")),
            };
            names.push((row.get(0)?, PropertyName { set: guid_from_bytes(row.get(1)?), name }));
        }
        Ok(names)
    }

    /// What this identifier stands for.
    ///
    /// # Errors
    /// The database's.
    pub fn name_of_id(&self, id: u16) -> StoreResult<Option<PropertyName>> {
        let found = self
            .connection()
            .prepare_cached("SELECT guid, number, name FROM named WHERE id = ?1")?
            .query_row([id], |row| {
                Ok((row.get::<_, [u8; 16]>(0)?, row.get::<_, Option<i32>>(1)?, row.get::<_, Option<String>>(2)?))
            })
            .optional()?;
        Ok(found.map(|(set, number, text)| PropertyName {
            set: guid_from_bytes(set),
            name: match number {
                Some(number) => Name::Id(number),
                None => Name::Text(text.unwrap_or_default()),
            },
        }))
    }
}

impl Writer<'_> {
    /// The identifier of a named property, a new one if the store has none for it.
    ///
    /// # Errors
    /// `MAPI_E_TOO_BIG` when all identifiers are given out.
    pub fn make_id_of_name(&mut self, name: &PropertyName) -> StoreResult<u16> {
        if let Some(id) = self.id_of_name(name)? {
            return Ok(id);
        }
        let last: Option<u16> =
            self.connection().prepare_cached("SELECT max(id) FROM named")?.query_row([], |row| row.get(0))?;
        let id = match last {
            None => FIRST_NAMED,
            Some(LAST_NAMED..) => {
                return Err(StoreError::refused(
                    code::E_TOO_BIG,
                    "the store has no identifiers left for named properties",
                ));
            }
            Some(last) => last + 1,
        };
        let (number, text) = match &name.name {
            Name::Id(number) => (Some(number), None),
            Name::Text(text) => (None, Some(text)),
        };
        self.connection()
            .prepare_cached("INSERT INTO named (id, guid, number, name) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![id, guid_bytes(&name.set), number, text])?;
        Ok(id)
    }
}
