//! The order in which the transports of a profile are asked.
//!
//! It is that in which they were added, but for those that want to be last
//! (`STATUS_XP_PREFER_LAST`), unless a client has given an order. `PR_PROVIDER_ORDINAL` tells it.
//! [setting-transport-order, imsgserviceadmin-msgservicetransportorder]

use mapi_session::Code;
use rusqlite::Transaction;
use windows_core::GUID;

use super::ProfileId;
use super::services::{ProviderEntry, providers};
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::home::{DbError, Home, uid_to_bytes};
use crate::service::{MAPI_TRANSPORT_PROVIDER, STATUS_XP_PREFER_LAST};

fn is_transport(entry: &ProviderEntry) -> bool {
    entry.resource_type() == MAPI_TRANSPORT_PROVIDER
}

/// Providers that came by their ordinals, with the transports in the order in which they are
/// asked: they share the ordinals that they have among themselves.
pub(super) fn in_order(mut all: Vec<ProviderEntry>) -> Vec<ProviderEntry> {
    let ordinals: Vec<i32> = all.iter().filter(|p| is_transport(p)).map(|p| p.ordinal).collect();
    let mut transports: Vec<ProviderEntry> =
        all.iter().filter(|p| is_transport(p)).cloned().collect();
    // An order that was given outweighs the wish to be last.
    let last = |p: &ProviderEntry| p.flags() & STATUS_XP_PREFER_LAST != 0 && !p.placed;
    transports.sort_by_key(|p| last(p) && !deviates("D.11.8"));
    let places = all.iter_mut().filter(|p| is_transport(p));
    for ((place, transport), ordinal) in places.zip(transports).zip(ordinals) {
        *place = ProviderEntry { ordinal, ..transport };
    }
    all
}

/// Notes that a client has given a transport its place.
pub(super) fn place(db: &Transaction<'_>, profile: i64, uid: &GUID) -> Result<(), DbError> {
    db.execute(
        "UPDATE provider SET placed = 1 WHERE profile = ? AND uid = ?",
        (profile, uid_to_bytes(uid)),
    )?;
    Ok(())
}

impl Home {
    /// Sets the order in which transports are asked: all of them, by provider UID.
    pub(crate) fn set_transport_order(&self, profile: ProfileId, order: &[GUID]) -> Reply<()> {
        self.write(|db| {
            let all = providers(db, profile.0)?;
            let transports: Vec<_> = all.iter().filter(|p| is_transport(p)).collect();
            if order.len() != transports.len() {
                return Err(Fault::new(
                    Code::E_BUSY,
                    format!(
                        "the profile has {} transports, the list {}; read the provider table again",
                        transports.len(),
                        order.len()
                    ),
                )
                .into());
            }
            let mut seen = Vec::new();
            for uid in order {
                if seen.contains(uid) || !transports.iter().any(|p| p.uid == *uid) {
                    return Err(Fault::new(
                        Code::E_NOT_FOUND,
                        format!("{uid:?} is no transport of the profile, or is listed twice"),
                    )
                    .into());
                }
                seen.push(*uid);
            }
            // The places that transports have among the providers stay, who has which changes.
            let mut ordinals: Vec<i32> = transports.iter().map(|p| p.ordinal).collect();
            ordinals.sort_unstable();
            for (uid, ordinal) in order.iter().zip(ordinals) {
                db.execute(
                    "UPDATE provider SET ordinal = ? WHERE profile = ? AND uid = ?",
                    (ordinal, profile.0, uid_to_bytes(uid)),
                )?;
                place(db, profile.0, uid)?;
            }
            self.note(db, "services", &profile.0.to_le_bytes())
        })
    }
}
