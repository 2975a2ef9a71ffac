//! The status table and status objects.

use std::fmt;
use std::ops::Deref;

use crate::flags::{FlushFlags, ObjectType, OpenEntryFlags, ResourceType};
use crate::rows::StatusRow;
use crate::{AnyObject, Code, EntryId, Error, Result, Session, StatusObject, Table, tags};

/// The status table, with the session that opens its objects `[status-tables]`. It has a row for
/// MAPI itself, its spooler and its address book, and one for each provider that supplies one.
pub struct Status<'s> {
    session: Session<'s>,
    table: Table<'s>,
}

impl<'s> Status<'s> {
    pub(crate) fn new(session: Session<'s>, table: Table<'s>) -> Status<'s> {
        Status { session, table }
    }

    /// The rows.
    ///
    /// # Errors
    /// As [`TableQuery::rows`](crate::TableQuery::rows).
    pub fn rows(&self) -> Result<Vec<StatusRow>> {
        self.table.select()?.rows()
    }

    /// The first row of a kind, if there is one. The table keeps all rows in view, so a sink that
    /// watches it misses none.
    ///
    /// # Errors
    /// As [`TableQuery::rows`](crate::TableQuery::rows).
    pub fn find(&self, kind: ResourceType) -> Result<Option<StatusRow>> {
        let wanted = tags::RESOURCE_TYPE.eq(kind.to_raw().cast_signed());
        self.table.select()?.find(&wanted)
    }

    /// Opens the status object of a row.
    ///
    /// # Errors
    /// As [`Session::open_entry`].
    pub fn open(&self, row: &StatusRow) -> Result<StatusObject<'s>> {
        match self.session.open_entry(&row.entry_id, OpenEntryFlags::empty())? {
            AnyObject::StatusObject(object) => Ok(object),
            other => Err(other.unexpected(ObjectType::Status)),
        }
    }

    /// Opens the status object of MAPI's spooler.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND`: the session has no spooler; and as [`Session::open_entry`].
    pub fn spooler(&self) -> Result<Spooler<'s>> {
        match self.find(ResourceType::Spooler)? {
            Some(row) => Ok(Spooler { object: self.open(&row)? }),
            None => Err(Error::new(Code::E_NOT_FOUND, "IMAPISession::OpenEntry")
                .on("the status table")
                .with_detail("the session has no spooler")),
        }
    }
}

impl<'s> Deref for Status<'s> {
    type Target = Table<'s>;
    fn deref(&self) -> &Table<'s> {
        &self.table
    }
}

impl fmt::Debug for Status<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Status").finish_non_exhaustive()
    }
}

/// The status object of MAPI's spooler.
#[derive(Debug)]
pub struct Spooler<'s> {
    object: StatusObject<'s>,
}

impl<'s> Spooler<'s> {
    /// Has all transports send ([`FlushFlags::UPLOAD`]) or fetch ([`FlushFlags::DOWNLOAD`]) what
    /// waits `[imapistatus-flushqueues]`. Returns when that is done, unless
    /// [`FlushFlags::ASYNC_OK`] is given: then `MAPI_E_BUSY` says that it has begun.
    ///
    /// # Errors
    /// `MAPI_E_BUSY`: another operation goes on.
    pub fn flush_queues(&self, flags: FlushFlags) -> Result<()> {
        self.object.flush_queues(None, flags)
    }

    /// The same for one transport.
    ///
    /// # Errors
    /// As [`Spooler::flush_queues`].
    pub fn flush_transport(&self, transport: &EntryId, flags: FlushFlags) -> Result<()> {
        self.object.flush_queues(Some(transport), flags)
    }
}

impl<'s> Deref for Spooler<'s> {
    type Target = StatusObject<'s>;
    fn deref(&self) -> &StatusObject<'s> {
        &self.object
    }
}
