//! Profile sections: properties under a UID.
//!
//! Those of the secure range, and what a provider saves as a secret, are encrypted. They are read
//! one by one, by their tags, and never with the others.

use mapi_session::{Code, PropValue, Tag, Value, tags};
use rusqlite::{Connection, OptionalExtension, Transaction};
use windows_core::GUID;

use super::ProfileId;
use crate::com::{Fault, Reply};
use crate::home::secret::{Place, seal, unseal};
use crate::home::{DbError, Home, blob, uid_to_bytes};
use crate::props::is_secure;

/// `MUID_PROFILE_INSTANCE`: the section that every profile has, with its search key.
pub(crate) const PROFILE_INSTANCE: GUID =
    GUID::from_u128(0x0002_0385_0000_0000_c000_0000_0000_0046);

pub(super) fn create(db: &Transaction<'_>, profile: i64, uid: &GUID) -> Result<(), DbError> {
    db.prepare_cached("INSERT OR IGNORE INTO section (profile, uid) VALUES (?, ?)")?
        .execute((profile, uid_to_bytes(uid)))?;
    Ok(())
}

pub(super) fn exists(db: &Connection, profile: i64, uid: &GUID) -> Result<bool, DbError> {
    Ok(db
        .query_row(
            "SELECT 1 FROM section WHERE profile = ? AND uid = ?",
            (profile, uid_to_bytes(uid)),
            |_| Ok(()),
        )
        .optional()?
        .is_some())
}

/// The properties of a section, without its secrets.
pub(super) fn read(db: &Connection, profile: i64, uid: &GUID) -> Result<Vec<PropValue>, DbError> {
    let mut statement = db.prepare_cached(
        "SELECT id, type, value FROM section_prop
         WHERE profile = ? AND uid = ? AND sealed = 0 ORDER BY id",
    )?;
    let mut rows = statement.query((profile, uid_to_bytes(uid)))?;
    let mut properties = Vec::new();
    while let Some(row) = rows.next()? {
        let tag = Tag::new(row.get(0)?, row.get(1)?);
        let bytes = row.get_ref(2)?.as_blob().unwrap_or_default();
        let value = blob::decode(tag.type_code(), bytes).ok_or_else(|| damaged(uid, tag))?;
        properties.push(PropValue { tag, value });
    }
    Ok(properties)
}

fn damaged(uid: &GUID, tag: Tag) -> Fault {
    Fault::new(
        Code::E_CORRUPT_DATA,
        format!("the profile section {uid:?} has a damaged property 0x{:08X}", tag.0),
    )
}

/// A secret of a section, decrypted.
fn secret(
    db: &Connection,
    profile: i64,
    uid: &GUID,
    id: u16,
) -> Result<Option<PropValue>, DbError> {
    let found: Option<(u16, Vec<u8>)> = db
        .prepare_cached(
            "SELECT type, value FROM section_prop
             WHERE profile = ? AND uid = ? AND id = ? AND sealed = 1",
        )?
        .query_row((profile, uid_to_bytes(uid), id), |r| Ok((r.get(0)?, r.get(1)?)))
        .optional()?;
    let Some((type_code, sealed)) = found else { return Ok(None) };
    let tag = Tag::new(id, type_code);
    let bytes = unseal(db, &Place { profile, section: uid, tag }, &sealed)?;
    let value = blob::decode(type_code, &bytes).ok_or_else(|| damaged(uid, tag))?;
    Ok(Some(PropValue { tag, value }))
}

/// Copies the secrets of a section into another one, encrypted for their new place.
pub(super) fn copy_secrets(
    db: &Transaction<'_>,
    (from, from_uid): (i64, &GUID),
    (to, to_uid): (i64, &GUID),
) -> Result<(), DbError> {
    let mut statement = db.prepare_cached(
        "SELECT id FROM section_prop WHERE profile = ? AND uid = ? AND sealed = 1",
    )?;
    let ids: Vec<u16> = statement
        .query_map((from, uid_to_bytes(from_uid)), |r| r.get(0))?
        .collect::<Result<_, _>>()?;
    for id in ids {
        if let Some(property) = secret(db, from, from_uid, id)? {
            write_secrets(db, to, to_uid, &[property])?;
        }
    }
    Ok(())
}

/// Sets properties of a section. Those of the secure range are encrypted, and so is what is a
/// secret there already.
pub(super) fn write(
    db: &Transaction<'_>,
    profile: i64,
    uid: &GUID,
    properties: &[PropValue],
) -> Result<(), DbError> {
    put(db, profile, uid, properties, false)
}

/// Sets properties of a section, all of them encrypted.
fn write_secrets(
    db: &Transaction<'_>,
    profile: i64,
    uid: &GUID,
    properties: &[PropValue],
) -> Result<(), DbError> {
    put(db, profile, uid, properties, true)
}

fn put(
    db: &Transaction<'_>,
    profile: i64,
    uid: &GUID,
    properties: &[PropValue],
    secret: bool,
) -> Result<(), DbError> {
    create(db, profile, uid)?;
    let key = uid_to_bytes(uid);
    let mut statement = db.prepare_cached(
        "INSERT INTO section_prop (profile, uid, id, type, value, sealed)
         VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (profile, uid, id) DO UPDATE
         SET type = excluded.type, value = excluded.value, sealed = excluded.sealed",
    )?;
    let mut is_sealed = db.prepare_cached(
        "SELECT 1 FROM section_prop WHERE profile = ? AND uid = ? AND id = ? AND sealed = 1",
    )?;
    for PropValue { tag, value } in properties {
        let sealed = secret || is_secure(tag.id()) || is_sealed.exists((profile, key, tag.id()))?;
        let mut bytes = blob::encode(value);
        if sealed {
            bytes = seal(db, &Place { profile, section: uid, tag: *tag }, &bytes)?;
        }
        statement.execute((profile, key, tag.id(), tag.type_code(), bytes, sealed))?;
    }
    Ok(())
}

/// Deletes properties of a section, whatever type the tags have.
pub(super) fn remove(
    db: &Transaction<'_>,
    profile: i64,
    uid: &GUID,
    tags: &[Tag],
) -> Result<(), DbError> {
    let mut statement =
        db.prepare_cached("DELETE FROM section_prop WHERE profile = ? AND uid = ? AND id = ?")?;
    for tag in tags {
        statement.execute((profile, uid_to_bytes(uid), tag.id()))?;
    }
    Ok(())
}

pub(super) fn delete(db: &Transaction<'_>, profile: i64, uid: &GUID) -> Result<(), DbError> {
    db.execute("DELETE FROM section WHERE profile = ? AND uid = ?", (profile, uid_to_bytes(uid)))?;
    Ok(())
}

/// Properties that a section computes and nobody sets.
pub(super) fn computed(
    db: &Connection,
    profile: i64,
    uid: &GUID,
) -> Result<Vec<PropValue>, DbError> {
    let (name, search_key): (String, Vec<u8>) =
        db.query_row("SELECT name, search_key FROM profile WHERE id = ?", [profile], |r| {
            Ok((r.get(0)?, r.get(1)?))
        })?;
    let mut properties = vec![tags::OBJECT_TYPE.with(9), tags::PROFILE_NAME.with(name)];
    if *uid == PROFILE_INSTANCE {
        properties.push(tags::SEARCH_KEY.with(search_key));
    }
    Ok(properties)
}

impl Home {
    /// Whether the profile has a section with this UID.
    pub(crate) fn has_section(&self, profile: ProfileId, uid: &GUID) -> Reply<bool> {
        self.read(|db| exists(db, profile.0, uid))
    }

    /// Makes the section, unless it is there.
    pub(crate) fn create_section(&self, profile: ProfileId, uid: &GUID) -> Reply<()> {
        self.write(|db| create(db, profile.0, uid))
    }

    /// The properties of a section, those that it computes first, without its secrets.
    pub(crate) fn section(&self, profile: ProfileId, uid: &GUID) -> Reply<Vec<PropValue>> {
        self.read(|db| {
            let mut properties = computed(db, profile.0, uid)?;
            let own = read(db, profile.0, uid)?;
            properties.extend(own.into_iter().filter(|p| !is_computed(uid, p.tag)));
            Ok(properties)
        })
    }

    /// The section of a store provider, of whatever profile of the home, whose store has this
    /// identifier, and its UID.
    pub(crate) fn store_section(&self, entry_id: &[u8]) -> Reply<Option<(GUID, Vec<PropValue>)>> {
        let tag = tags::ENTRYID.tag();
        self.read(|db| {
            let found = db
                .prepare_cached(
                    "SELECT p.profile, p.uid FROM provider p JOIN section_prop s
                     ON s.profile = p.profile AND s.uid = p.uid
                     WHERE s.id = ? AND s.type = ? AND s.value = ? AND s.sealed = 0",
                )?
                .query_row(
                    (tag.id(), tag.type_code(), blob::encode(&Value::Binary(entry_id.to_vec()))),
                    |r| Ok((r.get(0)?, super::uid_column(r, 1)?)),
                )
                .optional()?;
            found.map(|(profile, uid)| Ok((uid, read(db, profile, &uid)?))).transpose()
        })
    }

    /// Deletes a section, where there is one.
    pub(crate) fn delete_section(&self, profile: ProfileId, uid: &GUID) -> Reply<()> {
        self.write(|db| {
            delete(db, profile.0, uid)?;
            self.note(db, "section", &uid_to_bytes(uid))
        })
    }

    /// Sets properties of a section. They count from now on.
    pub(crate) fn set_section(
        &self,
        profile: ProfileId,
        uid: &GUID,
        properties: &[PropValue],
    ) -> Reply<()> {
        self.write(|db| {
            write(db, profile.0, uid, properties)?;
            self.note(db, "section", &uid_to_bytes(uid))
        })
    }

    /// A secret of a section, by its identifier.
    pub(crate) fn section_secret(
        &self,
        profile: ProfileId,
        uid: &GUID,
        id: u16,
    ) -> Reply<Option<PropValue>> {
        self.read(|db| secret(db, profile.0, uid, id))
    }

    /// Sets properties of a section, all of them as secrets.
    pub(crate) fn set_section_secrets(
        &self,
        profile: ProfileId,
        uid: &GUID,
        properties: &[PropValue],
    ) -> Reply<()> {
        self.write(|db| {
            write_secrets(db, profile.0, uid, properties)?;
            self.note(db, "section", &uid_to_bytes(uid))
        })
    }

    /// Deletes properties of a section, whatever type the tags have.
    pub(crate) fn unset_section(&self, profile: ProfileId, uid: &GUID, tags: &[Tag]) -> Reply<()> {
        self.write(|db| {
            remove(db, profile.0, uid, tags)?;
            self.note(db, "section", &uid_to_bytes(uid))
        })
    }
}

/// Whether the section with this UID computes the property.
pub(crate) fn is_computed(uid: &GUID, tag: Tag) -> bool {
    tag.id() == tags::OBJECT_TYPE.tag().id()
        || tag.id() == tags::PROFILE_NAME.tag().id()
        || (*uid == PROFILE_INSTANCE && tag.id() == tags::SEARCH_KEY.tag().id())
}
