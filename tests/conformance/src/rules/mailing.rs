//! Mail for the rules that are about its way: submitted, watched in the status table, received.

use mapi_session::raw::{IMAPIFolder, IMAPIStatus, IMAPITable, IMessage, IMsgStore};
use mapi_session::wire::{Arena, Notification, Row, TableEvent, encode};
use mapi_session::{Code, PropTag, PropValue, Tag, tags, types};

use crate::bench::{MDB_WRITE, PROFILE, Role, SPOOLER, Session, TRANSPORT, as_prop};
use crate::breach::{Breach, answers, hold, ok};
use crate::messages::{address, contents, draft, folder, inbox, recipient};
use crate::objects::bytes_of;
use crate::read::{number, text};
use crate::sink::Events;
use crate::{Bench, Check, Way};

const FORCE_XP_DISCONNECT: u32 = 0x8_0000;
const OFFLINE: u32 = 0x2;
/// `FLUSH_UPLOAD`
pub(super) const UPLOAD: u32 = 0x2;
/// `FLUSH_DOWNLOAD`
pub(super) const DOWNLOAD: u32 = 0x4;
/// `FLUSH_FORCE`
pub(super) const FORCE: u32 = 0x8;
/// `FLUSH_NO_UI`
pub(super) const NO_UI: u32 = 0x10;
/// `FLUSH_ASYNC_OK`
pub(super) const ASYNC_OK: u32 = 0x20;

/// A session with a profile whose mail goes outside and comes from there.
pub(super) struct Office {
    pub(super) session: Session,
}

/// Makes one.
pub(super) unsafe fn office(bench: &Bench) -> Result<Office, Breach> {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    if bench.subject().outside().is_none() {
        bench.connect()?;
    }
    open(bench)
}

/// Logs on, with mail that comes when it is asked for.
unsafe fn open(bench: &Bench) -> Result<Office, Breach> {
    let session = bench.logon(PROFILE)?;
    bench.outside().calm()?;
    Ok(Office { session })
}

impl Office {
    /// Submits a message in the default store.
    pub(super) unsafe fn submit(&self, bench: &Bench, subject: &str, to: &str) -> Check {
        let props = [tags::SUBJECT.with(subject), tags::DELETE_AFTER_SUBMIT.with(true)];
        let message = self.letter(bench, &props, &[recipient(to, "SMTP", to)])?;
        ok("SubmitMessage", message.SubmitMessage(0))
    }

    /// A message that is being written in the Outbox, and is not saved.
    pub(super) unsafe fn letter(
        &self,
        bench: &Bench,
        props: &[PropValue],
        recipients: &[Row],
    ) -> Result<IMessage, Breach> {
        let message = draft(&self.outbox(bench)?)?;
        let mut all = vec![tags::SUBJECT.with("Hello"), tags::MESSAGE_CLASS.with("IPM.Note")];
        for prop in props {
            all.retain(|p| p.tag != prop.tag);
            all.push(prop.clone());
        }
        bench.set_props(&as_prop(&message)?, &all)?;
        if !recipients.is_empty() {
            address(&message, recipients)?;
        }
        Ok(message)
    }

    /// The default store, to be written.
    pub(super) unsafe fn store(&self, bench: &Bench) -> Result<IMsgStore, Breach> {
        self.session.open_store(&self.session.default_store_id(bench)?, MDB_WRITE)
    }

    /// A folder of the default store that it names by a property.
    pub(super) unsafe fn named_folder(
        &self,
        bench: &Bench,
        tag: PropTag<types::Binary>,
    ) -> Result<IMAPIFolder, Breach> {
        let store = self.store(bench)?;
        folder(&store, &bytes_of(bench, &store, tag)?)
    }

    /// The Outbox of the default store.
    pub(super) unsafe fn outbox(&self, bench: &Bench) -> Result<IMAPIFolder, Breach> {
        self.named_folder(bench, tags::IPM_OUTBOX_ENTRYID)
    }

    /// The subjects in its Inbox.
    pub(super) unsafe fn received(&self, bench: &Bench) -> Result<Vec<String>, Breach> {
        subjects(bench, &inbox(bench, &self.store(bench)?)?)
    }

    /// The subjects in its Outbox.
    pub(super) unsafe fn waiting(&self, bench: &Bench) -> Result<Vec<String>, Breach> {
        subjects(bench, &self.outbox(bench)?)
    }

    /// How many messages went to others by the first way.
    pub(super) fn sent(&self, bench: &Bench) -> Result<usize, Breach> {
        bench.outside().reached(Way::First)
    }

    /// How many messages went to others by each way.
    pub(super) fn sent_by(&self, bench: &Bench) -> Result<(usize, usize), Breach> {
        Ok((self.sent(bench)?, bench.outside().reached(Way::Second)?))
    }

    /// Has messages to oneself that were sent come back, where they went outside.
    pub(super) unsafe fn fetch(&self, bench: &Bench) -> Check {
        if bench.outside().keeps_own() {
            // What is under way is there afterwards.
            self.sent(bench)?;
            self.flush(bench, DOWNLOAD)?;
        }
        Ok(())
    }

    /// FlushQueues of the spooler's status object.
    pub(super) unsafe fn flush(&self, bench: &Bench, flags: u32) -> Check {
        self.session.flush(bench, flags)
    }

    /// FlushQueues that goes on behind the call, until it is held at a line from behind the stage.
    pub(super) unsafe fn flush_until(&self, bench: &Bench, flags: u32, line: &str) -> Check {
        let stage = bench.backstage()?;
        stage.hold(line);
        let answer = self.spooler(bench)?.FlushQueues(0, 0, std::ptr::null(), flags | ASYNC_OK);
        answers("FlushQueues with FLUSH_ASYNC_OK", answer, Code::E_BUSY)?;
        hold(stage.is_held(), || format!("no {line} came"))
    }

    /// Logs off, which waits for what is under way, and logs on again.
    pub(super) unsafe fn logs_off_and_on(self, bench: &Bench) -> Result<Office, Breach> {
        ok("Logoff", self.session.Logoff(0, 0, 0))?;
        open(bench)
    }

    pub(super) unsafe fn spooler(&self, bench: &Bench) -> Result<IMAPIStatus, Breach> {
        self.session.status_object(bench, SPOOLER)
    }

    /// The status object of the transport that has a role.
    pub(super) unsafe fn transport(
        &self,
        bench: &Bench,
        role: Role,
    ) -> Result<IMAPIStatus, Breach> {
        self.session.status_object_of(&self.session.transport_row(bench, role)?)
    }

    /// PR_STATUS_CODE of the row of the transport that has a role.
    pub(super) unsafe fn code(&self, bench: &Bench, role: Role) -> Result<u32, Breach> {
        let row = self.session.transport_row(bench, role)?;
        Ok(number(&row, tags::STATUS_CODE).unwrap_or(0))
    }

    /// FlushQueues of the spooler's status object, and what PR_STATUS_CODE of a transport's row
    /// was meanwhile, one after the other.
    pub(super) unsafe fn codes_of(
        &self,
        bench: &Bench,
        role: Role,
        flags: u32,
    ) -> Result<Vec<u32>, Breach> {
        let watch = watch(bench, &self.session, role)?;
        self.flush(bench, flags)?;
        // What this tells comes after all that the work told.
        let answer = self.transport(bench, role)?.ValidateState(0, FORCE_XP_DISCONNECT);
        ok("ValidateState(FORCE_XP_DISCONNECT)", answer)?;
        let mut codes = Vec::new();
        loop {
            let row = watch.transport_row("a transport at work")?.row;
            let code = number(&row, tags::STATUS_CODE).unwrap_or(0);
            if code & OFFLINE != 0 {
                return Ok(codes);
            }
            codes.push(code);
        }
    }
}

/// What a row tells of a transport's state; with it the row is found.
pub(super) const STATE: [Tag; 6] = [
    tags::RESOURCE_TYPE.tag(),
    tags::PROVIDER_DLL_NAME.tag(),
    tags::STATUS_CODE.tag(),
    tags::STATUS_STRING.tag(),
    tags::REMOTE_VALIDATE_OK.tag(),
    tags::HEADER_FOLDER_ENTRYID.tag(),
];

/// A status table that tells its changes.
pub(super) struct Watch {
    /// The registration lasts as long as this.
    _table: IMAPITable,
    events: Events,
    /// The library of the transport that is watched.
    library: Option<String>,
}

/// Watches the status table of a session for the row of a transport.
pub(super) unsafe fn watch(bench: &Bench, session: &Session, role: Role) -> Result<Watch, Breach> {
    let library = Some(bench.library(role)?);
    let table = session.status_table()?;
    let arena = Arena::new();
    ok("SetColumns", table.SetColumns(encode::tags(&arena, &STATE)?, 0))?;
    let (events, _) = Events::of_table(&table)?;
    Ok(Watch { _table: table, events, library })
}

impl Watch {
    /// The next event of the transport's row.
    pub(super) fn transport_row(&self, what: &str) -> Result<TableEvent, Breach> {
        let is_its = |event: &Notification| {
            matches!(event, Notification::Table(event)
            if number(&event.row, tags::RESOURCE_TYPE) == Some(TRANSPORT)
                && text(&event.row, tags::PROVIDER_DLL_NAME) == self.library)
        };
        match self.events.wait(what, is_its)? {
            Notification::Table(event) => Ok(event),
            other => Err(Breach::new(format!("{other:?} is no event of a table"))),
        }
    }
}

/// The subjects in a folder, in the order of its contents table.
pub(super) unsafe fn subjects(bench: &Bench, folder: &IMAPIFolder) -> Result<Vec<String>, Breach> {
    let rows = bench.rows(&contents(folder)?, Some(&[tags::SUBJECT.into()]))?;
    Ok(rows.iter().filter_map(|row| text(row, tags::SUBJECT)).collect())
}
