//! What waits to be sent, and why.
//!
//! A message in an Outbox says by its properties how it stands: `PR_MESSAGE_FLAGS` has
//! `MSGFLAG_SUBMIT` while it is in the queue, `PR_SUBMIT_FLAGS` has `SUBMITFLAG_LOCKED` while the
//! spooler works on it, `PR_DEFERRED_SEND_TIME` is the sender's own wish. What is beyond those is in
//! properties of this subsystem's own, which a contents table shows as any other.

use mapi_session::{Guid, PropTag, types};

use crate::com::Reply;
use crate::home::Home;
use crate::store::{Database, Kind, entry_id};

/// When a message that could not be sent is tried again (`PT_SYSTIME`). One without it is tried at
/// the next flush of the queues, which the spooler of an open session begins by itself within a
/// minute, or when the transport that keeps it asks for it.
pub const NEXT_TRY: PropTag<types::SysTime> = PropTag::from_id(0x6610);

/// How often the spooler has tried to send a message (`PT_LONG`).
pub const TRIES: PropTag<types::Long> = PropTag::from_id(0x6611);

/// Why a message has not been sent yet, in words (`PT_UNICODE`).
pub const REASON: PropTag<types::Unicode> = PropTag::from_id(0x6612);

/// Has a message of an Outbox tried at the next flush of the queues, whatever time was set for it
/// by the spooler or by its sender.
///
/// # Errors
/// - `MAPI_E_NOT_IN_QUEUE`: it does not wait to be sent.
/// - `MAPI_E_NOT_FOUND`: no store of this home has it.
/// - `MAPI_E_INVALID_ENTRYID`: the identifier is none of a message.
pub fn retry(home: &Home, message: &[u8]) -> Reply<()> {
    let uid: [u8; 16] = message.get(4..20).and_then(|uid| uid.try_into().ok()).unwrap_or_default();
    let store: Guid = entry_id::guid_from_bytes(uid);
    let database = Database::of_home(home, &uid)?;
    match entry_id::parse(&store, message)? {
        (Kind::Message, id) => Ok(database.write(|writer| writer.retry(id))?),
        _ => Err(mapi_session::Code::E_INVALID_ENTRYID.into()),
    }
}
