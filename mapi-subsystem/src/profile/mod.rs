//! Profiles: which services and providers a session has, and their settings.
//!
//! What a service or provider is called and which flags it has is kept in the profile section
//! with its UID, where clients and providers read it too.

mod identity;
mod section;
mod services;
mod sessions;
mod sharing;
mod transports;

use mapi_session::Code;
use mapi_session::flags::ServiceUiFlags;
use mapi_session::tags;
use rusqlite::{Connection, OptionalExtension, Transaction};
use windows_core::GUID;

use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::home::{DbError, Home, new_uid, uid_to_bytes};
use crate::service::{Context, ServiceCall, long};

pub(crate) use section::PROFILE_INSTANCE;
pub(crate) use services::ProviderEntry;
pub(crate) use sessions::SessionEntry;
pub(crate) use sharing::{SharerLogoff, Sharing};

/// The longest name of a profile, in characters.
const NAME_LIMIT: usize = 64;

/// A row of the profile table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ProfileEntry {
    pub(crate) name: String,
    pub(crate) is_default: bool,
    /// Made for one program; left out of the table unless that asks for it.
    pub(crate) app: bool,
}

/// A profile, by the number that stays with it when its name changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct ProfileId(pub(crate) i64);

/// Names that differ only in case denote one profile.
fn key(name: &str) -> String {
    name.to_lowercase()
}

fn check_name(name: &str) -> Reply<()> {
    let allowed = |c: char| c.is_alphanumeric() || c == '_' || c == ' ';
    let fault = |why: &str| {
        Fault::new(Code::E_INVALID_PARAMETER, format!("the profile name \"{name}\" {why}"))
    };
    if name.is_empty() {
        Err(fault("is empty"))
    } else if name.chars().count() > NAME_LIMIT && !deviates("D.8.names") {
        Err(fault("is longer than 64 characters"))
    } else if name.starts_with(' ') || name.ends_with(' ') {
        Err(fault("begins or ends with a space"))
    } else if let Some(c) = name.chars().find(|c| !allowed(*c)) {
        Err(fault(&format!(
            "has the character {c:?}; letters, digits, underscores and spaces inside are allowed"
        )))
    } else {
        Ok(())
    }
}

fn unknown(name: &str) -> Fault {
    Fault::new(Code::E_NOT_FOUND, format!("there is no profile \"{name}\""))
}

fn app_only(name: &str) -> Fault {
    Fault::new(
        Code::E_NO_ACCESS,
        format!("the profile \"{name}\" belongs to one program; MAPI_APP_PROFILE is needed"),
    )
}

/// A profile found by name.
struct Found {
    id: i64,
    app: bool,
}

fn find(db: &Connection, name: &str) -> Result<Option<Found>, DbError> {
    Ok(db
        .query_row("SELECT id, app FROM profile WHERE key = ? AND deleted = 0", [key(name)], |r| {
            Ok(Found { id: r.get(0)?, app: r.get(1)? })
        })
        .optional()?)
}

fn require(db: &Connection, name: &str, app: bool) -> Result<i64, DbError> {
    let found = find(db, name)?.ok_or_else(|| unknown(name))?;
    if found.app && !app {
        return Err(app_only(name).into());
    }
    Ok(found.id)
}

fn refuse_taken(db: &Connection, name: &str) -> Result<(), DbError> {
    if find(db, name)?.is_some() {
        return Err(Fault::new(
            Code::E_NO_ACCESS,
            format!("there is a profile \"{name}\" already"),
        )
        .into());
    }
    Ok(())
}

impl Home {
    /// The profiles that are not about to be deleted, by name.
    pub(crate) fn profiles(&self, app: bool) -> Reply<Vec<ProfileEntry>> {
        self.read(|db| {
            let mut statement = db.prepare_cached(
                "SELECT name, is_default, app FROM profile WHERE deleted = 0 AND (app = 0 OR ?)
                 ORDER BY key",
            )?;
            let rows = statement.query_map([app], |r| {
                Ok(ProfileEntry { name: r.get(0)?, is_default: r.get(1)?, app: r.get(2)? })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// The profile of this name, and its name as it is written.
    pub(crate) fn profile(&self, name: &str) -> Reply<Option<(ProfileId, String)>> {
        self.read(|db| {
            Ok(db
                .query_row(
                    "SELECT id, name FROM profile WHERE key = ? AND deleted = 0",
                    [key(name)],
                    |r| Ok((ProfileId(r.get(0)?), r.get(1)?)),
                )
                .optional()?)
        })
    }

    /// The name of a profile, also of one that goes with its last session.
    pub(crate) fn profile_name(&self, profile: ProfileId) -> Reply<String> {
        let sql = "SELECT name FROM profile WHERE id = ?";
        self.read(|db| Ok(db.query_row(sql, [profile.0], |r| r.get(0))?))
    }

    /// The default profile.
    pub(crate) fn default_profile(&self) -> Reply<Option<(ProfileId, String)>> {
        self.read(|db| {
            Ok(db
                .query_row(
                    "SELECT id, name FROM profile WHERE is_default = 1 AND deleted = 0",
                    [],
                    |r| Ok((ProfileId(r.get(0)?), r.get(1)?)),
                )
                .optional()?)
        })
    }

    /// Makes a profile, with the default services or none.
    ///
    /// The entry function of each service is called first: if one refuses, nothing is made.
    pub(crate) fn create_profile(
        &self,
        name: &str,
        services: bool,
        app: bool,
        ui: ServiceUiFlags,
    ) -> Reply<()> {
        check_name(name)?;
        self.read(|db| refuse_taken(db, name))?;
        let mut made = Vec::new();
        for service in self.installed_services()?.into_iter().filter(|s| s.default && services) {
            let call = ServiceCall::new(Context::Create, service, name, service.section(None), ui);
            made.push((service, call.enter(None)?));
        }
        self.write(|db| {
            refuse_taken(db, name)?;
            let id = insert_profile(db, name, app)?;
            for (service, settings) in &made {
                services::insert(db, id, service, None, settings)?;
            }
            self.note(db, "profile", name.as_bytes())
        })
    }

    /// Deletes a profile; one that is in use goes when its last session ends. The entry function
    /// of each of its services is called before; if one refuses, the profile stays.
    pub(crate) fn delete_profile(&self, name: &str, app: bool) -> Reply<()> {
        self.sweep()?;
        let profile = ProfileId(self.read(|db| require(db, name, app))?);
        for entry in self.services(profile)? {
            self.enter(Context::Delete, profile, &entry, ServiceUiFlags::empty(), None)?;
        }
        self.write(|db| {
            let id = require(db, name, app)?;
            if sessions::in_use(db, id)? && !deviates("D.8.DeleteProfile") {
                // Its name is free again at once: the index of names leaves it out.
                let deleted = !deviates("A.5.8");
                db.execute(
                    "UPDATE profile SET deleted = ?2, is_default = 0 WHERE id = ?1",
                    (id, deleted),
                )?;
            } else {
                db.execute("DELETE FROM profile WHERE id = ?", [id])?;
            }
            self.note(db, "profile", name.as_bytes())
        })
    }

    /// Copies a profile with all of its settings under new identifiers.
    pub(crate) fn copy_profile(&self, old: &str, new: &str, app: bool) -> Reply<()> {
        check_name(new)?;
        self.write(|db| {
            let source = require(db, old, app)?;
            refuse_taken(db, new)?;
            let app: bool =
                db.query_row("SELECT app FROM profile WHERE id = ?", [source], |r| r.get(0))?;
            let app = app && !deviates("D.8.CopyProfile");
            let target = insert_profile(db, new, app)?;
            services::copy_all(db, source, target)?;
            self.note(db, "profile", new.as_bytes())
        })
    }

    /// Renames a profile; one that is in use gets the name when its last session ends.
    pub(crate) fn rename_profile(&self, old: &str, new: &str, app: bool) -> Reply<()> {
        check_name(new)?;
        self.sweep()?;
        self.write(|db| {
            let id = require(db, old, app)?;
            if key(old) != key(new) {
                refuse_taken(db, new)?;
            }
            if sessions::in_use(db, id)? && !deviates("D.8.RenameProfile") {
                db.execute("UPDATE profile SET new_name = ? WHERE id = ?", (new, id))?;
            } else {
                db.execute(
                    "UPDATE profile SET name = ?, key = ? WHERE id = ?",
                    (new, key(new), id),
                )?;
            }
            self.note(db, "profile", old.as_bytes())
        })
    }

    /// Makes a profile the default one, or none.
    pub(crate) fn set_default_profile(&self, name: Option<&str>) -> Reply<()> {
        self.write(|db| {
            let id = match name {
                None => None,
                Some(name) => {
                    let found = find(db, name)?.ok_or_else(|| unknown(name))?;
                    if found.app {
                        return Err(Fault::new(
                            Code::E_CALL_FAILED,
                            format!("the profile \"{name}\" belongs to one program and cannot be the default"),
                        )
                        .into());
                    }
                    Some(found.id)
                }
            };
            if name.is_some() || !deviates("D.8.SetDefaultProfile") {
                db.execute("UPDATE profile SET is_default = 0 WHERE is_default = 1", [])?;
            }
            if let Some(id) = id {
                db.execute("UPDATE profile SET is_default = 1 WHERE id = ?", [id])?;
            }
            self.note(db, "profile", name.unwrap_or_default().as_bytes())
        })
    }
}

fn insert_profile(db: &Transaction<'_>, name: &str, app: bool) -> Result<i64, DbError> {
    let own = if deviates("D.7.MUID_PROFILE_INSTANCE") { GUID::zeroed() } else { new_uid() };
    db.execute(
        "INSERT INTO profile (name, key, app, search_key) VALUES (?, ?, ?, ?)",
        (name, key(name), app, uid_to_bytes(&own)),
    )?;
    let id = db.last_insert_rowid();
    section::create(db, id, &PROFILE_INSTANCE)?;
    Ok(id)
}

/// Reads a UID column.
fn uid_column(row: &rusqlite::Row<'_>, index: usize) -> rusqlite::Result<GUID> {
    Ok(crate::home::uid_from_bytes(row.get(index)?))
}

/// The flags of a section.
fn flags(properties: &[mapi_session::PropValue]) -> i32 {
    long(properties, tags::RESOURCE_FLAGS)
}

#[cfg(test)]
mod tests;
