//! Profile sections: properties under a UID.

use mapi_session::{Code, PropValue, Tag, tags};
use rusqlite::{Connection, OptionalExtension, Transaction};
use windows_core::GUID;

use super::ProfileId;
use crate::com::{Fault, Reply};
use crate::home::{DbError, Home, blob, uid_to_bytes};

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

pub(super) fn read(db: &Connection, profile: i64, uid: &GUID) -> Result<Vec<PropValue>, DbError> {
    let mut statement = db.prepare_cached(
        "SELECT id, type, value FROM section_prop WHERE profile = ? AND uid = ? ORDER BY id",
    )?;
    let mut rows = statement.query((profile, uid_to_bytes(uid)))?;
    let mut properties = Vec::new();
    while let Some(row) = rows.next()? {
        let tag = Tag::new(row.get(0)?, row.get(1)?);
        let bytes = row.get_ref(2)?.as_blob().unwrap_or_default();
        let value = blob::decode(tag.type_code(), bytes).ok_or_else(|| {
            Fault::new(
                Code::E_CORRUPT_DATA,
                format!("the profile section {uid:?} has a damaged property 0x{:08X}", tag.0),
            )
        })?;
        properties.push(PropValue { tag, value });
    }
    Ok(properties)
}

pub(super) fn write(
    db: &Transaction<'_>,
    profile: i64,
    uid: &GUID,
    properties: &[PropValue],
) -> Result<(), DbError> {
    create(db, profile, uid)?;
    let mut statement = db.prepare_cached(
        "INSERT INTO section_prop (profile, uid, id, type, value) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (profile, uid, id) DO UPDATE SET type = excluded.type, value = excluded.value",
    )?;
    for property in properties {
        statement.execute((
            profile,
            uid_to_bytes(uid),
            property.tag.id(),
            property.tag.type_code(),
            blob::encode(&property.value),
        ))?;
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

    /// All properties of a section, those that it computes first.
    pub(crate) fn section(&self, profile: ProfileId, uid: &GUID) -> Reply<Vec<PropValue>> {
        self.read(|db| {
            let mut properties = computed(db, profile.0, uid)?;
            let own = read(db, profile.0, uid)?;
            properties.extend(own.into_iter().filter(|p| !is_computed(uid, p.tag)));
            Ok(properties)
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

    /// Deletes properties of a section, whatever type the tags have.
    pub(crate) fn unset_section(&self, profile: ProfileId, uid: &GUID, tags: &[Tag]) -> Reply<()> {
        self.write(|db| {
            let mut statement = db.prepare_cached(
                "DELETE FROM section_prop WHERE profile = ? AND uid = ? AND id = ?",
            )?;
            for tag in tags {
                statement.execute((profile.0, uid_to_bytes(uid), tag.id()))?;
            }
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
