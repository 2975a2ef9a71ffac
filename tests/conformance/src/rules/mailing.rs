//! Mail for the rules that are about its way: submitted, watched in the status table, received.

use std::path::{Path, PathBuf};

use mapi_session::raw::{IMAPIFolder, IMAPIStatus, IMAPITable, IMessage};
use mapi_session::wire::{Arena, Notification, TableEvent, encode};
use mapi_session::{PropTag, PropValue, tags, types};
use windows_core::Interface;

use crate::bench::{MDB_WRITE, PROFILE, Session, UNICODE, as_prop, folder, inbox};
use crate::breach::{Breach, hold, ok, some, succeeds};
use crate::read::{bytes, number, text};
use crate::rules::f::rows::TRANSPORT;
use crate::sink::{Events, sink};
use crate::{Bench, Check};

/// Where our own transport puts mail for others: a setting of its service.
pub(super) const DROP_FOLDER: PropTag<types::Unicode> = PropTag::from_id(0x6601);
/// Where it fetches mail: another.
pub(super) const PICKUP_FOLDER: PropTag<types::Unicode> = PropTag::from_id(0x6602);
/// The address of the user of [`PROFILE`].
pub(super) const SELF: &str = "work@example.org";
/// An address that no profile has.
pub(super) const FAR: &str = "far@example.net";

const FORCE_XP_DISCONNECT: u32 = 0x8_0000;
const OFFLINE: u32 = 0x2;
/// `fnevTableModified`
const TABLE_MODIFIED: u32 = 0x100;
/// `MODRECIP_ADD`
const ADD: u32 = 0x2;

/// A session with a profile whose transport has folders for mail from and to elsewhere.
pub(super) struct Office {
    pub(super) session: Session,
    /// What is put here comes in.
    pub(super) pickup: PathBuf,
    /// What goes to others ends here.
    pub(super) drop: PathBuf,
}

/// Makes one. Its folders are not there yet.
pub(super) unsafe fn office(bench: &Bench) -> Result<Office, Breach> {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    let pickup = bench.home().join("in");
    let drop = bench.home().join("out");
    let settings = [setting(PICKUP_FOLDER, &pickup)?, setting(DROP_FOLDER, &drop)?];
    bench.configure(PROFILE, "LOCALXP", &settings)?;
    Ok(Office { session: bench.logon(PROFILE)?, pickup, drop })
}

/// A folder as a setting.
pub(super) fn setting(tag: PropTag<types::Unicode>, folder: &Path) -> Result<PropValue, Breach> {
    let folder = some("a path that is Unicode", folder.to_str())?;
    Ok(tag.with(folder))
}

impl Office {
    /// Submits a message in the default store.
    pub(super) unsafe fn submit(&self, bench: &Bench, subject: &str, to: &str) -> Check {
        let message = draft(bench, &self.outbox(bench)?, subject, to)?;
        ok("SubmitMessage", message.SubmitMessage(0))
    }

    /// The Outbox of the default store.
    pub(super) unsafe fn outbox(&self, bench: &Bench) -> Result<IMAPIFolder, Breach> {
        let id = self.session.default_store_id(bench)?;
        let store = self.session.open_store(&id, MDB_WRITE)?;
        let props = bench.props(&as_prop(&store)?, Some(&[tags::IPM_OUTBOX_ENTRYID.into()]))?;
        folder(&store, some("PR_IPM_OUTBOX_ENTRYID", bytes(&props, tags::IPM_OUTBOX_ENTRYID))?)
    }

    /// The subjects in its Inbox.
    pub(super) unsafe fn received(&self, bench: &Bench) -> Result<Vec<String>, Breach> {
        let id = self.session.default_store_id(bench)?;
        let store = self.session.open_store(&id, MDB_WRITE)?;
        subjects(bench, &inbox(bench, &store)?)
    }

    /// The subjects in its Outbox.
    pub(super) unsafe fn waiting(&self, bench: &Bench) -> Result<Vec<String>, Breach> {
        subjects(bench, &self.outbox(bench)?)
    }

    /// Puts a message where the transport fetches mail.
    pub(super) fn arrive(&self, name: &str) -> Check {
        let broken = |error| Breach::new(format!("the folder of mail that comes: {error}"));
        std::fs::create_dir_all(&self.pickup).map_err(broken)?;
        let lines = [
            "From: Far <far@example.net>",
            &format!("To: {SELF}"),
            &format!("Subject: {name}"),
            "Date: Thu, 1 Jan 2026 10:00:00 +0000",
            "",
            "Words.",
            "",
        ];
        std::fs::write(self.pickup.join(format!("{name}.eml")), lines.join("\r\n")).map_err(broken)
    }

    /// How many messages went to others.
    pub(super) fn dropped(&self) -> usize {
        mails(&self.drop)
    }

    /// FlushQueues of the spooler's status object.
    pub(super) unsafe fn flush(&self, bench: &Bench, flags: u32) -> Check {
        let spooler = self.spooler(bench)?;
        ok("FlushQueues", spooler.FlushQueues(0, 0, std::ptr::null(), flags))
    }

    pub(super) unsafe fn spooler(&self, bench: &Bench) -> Result<IMAPIStatus, Breach> {
        self.session.status_object(bench, crate::rules::f::status::SPOOLER)
    }

    pub(super) unsafe fn transport(&self, bench: &Bench) -> Result<IMAPIStatus, Breach> {
        self.session.status_object(bench, TRANSPORT)
    }

    /// FlushQueues of the spooler's status object, and what PR_STATUS_CODE of the transport's row
    /// was meanwhile, one after the other.
    pub(super) unsafe fn codes_of(&self, bench: &Bench, flags: u32) -> Result<Vec<u32>, Breach> {
        let watch = watch(&self.session)?;
        self.flush(bench, flags)?;
        // What this tells comes after all that the work told.
        let answer = self.transport(bench)?.ValidateState(0, FORCE_XP_DISCONNECT);
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

/// A status table that tells its changes.
pub(super) struct Watch {
    /// The registration lasts as long as this.
    _table: IMAPITable,
    events: Events,
}

/// Watches the status table of a session.
pub(super) unsafe fn watch(session: &Session) -> Result<Watch, Breach> {
    let table = session.status_table()?;
    let (sink, events) = sink();
    let mut connection = 0;
    ok("IMAPITable::Advise", table.Advise(TABLE_MODIFIED, &sink, &mut connection))?;
    Ok(Watch { _table: table, events })
}

impl Watch {
    /// The next event of the transport's row.
    pub(super) fn transport_row(&self, what: &str) -> Result<TableEvent, Breach> {
        let is_transport = |event: &Notification| {
            matches!(event, Notification::Table(event)
            if number(&event.row, tags::RESOURCE_TYPE) == Some(TRANSPORT))
        };
        match self.events.wait(what, is_transport)? {
            Notification::Table(event) => Ok(event),
            other => Err(Breach::new(format!("{other:?} is no event of a table"))),
        }
    }
}

/// A new message in a folder, to one recipient.
unsafe fn draft(
    bench: &Bench,
    folder: &IMAPIFolder,
    subject: &str,
    to: &str,
) -> Result<IMessage, Breach> {
    let mut message = std::ptr::null_mut();
    ok("CreateMessage", folder.CreateMessage(std::ptr::null(), 0, &mut message))?;
    hold(!message.is_null(), || "CreateMessage gave a null pointer with S_OK".into())?;
    let message = IMessage::from_raw(message);
    let props = [
        tags::SUBJECT.with(subject),
        tags::MESSAGE_CLASS.with("IPM.Note"),
        tags::DELETE_AFTER_SUBMIT.with(true),
    ];
    bench.set_props(&as_prop(&message)?, &props)?;
    let recipient = vec![
        tags::DISPLAY_NAME.with(to),
        tags::ADDRTYPE.with("SMTP"),
        tags::EMAIL_ADDRESS.with(to),
        tags::RECIPIENT_TYPE.with(1),
    ];
    let arena = Arena::new();
    let list = encode::adr_list(&arena, &[recipient])?;
    succeeds("ModifyRecipients", message.ModifyRecipients(ADD, list))?;
    Ok(message)
}

unsafe fn subjects(bench: &Bench, folder: &IMAPIFolder) -> Result<Vec<String>, Breach> {
    let mut table = None;
    ok("GetContentsTable", folder.GetContentsTable(UNICODE, &mut table))?;
    let rows = bench.rows(&some("the contents table", table)?, Some(&[tags::SUBJECT.into()]))?;
    Ok(rows.iter().filter_map(|row| text(row, tags::SUBJECT)).collect())
}

/// How many messages a folder of files has; one that is not there has none.
pub(super) fn mails(folder: &Path) -> usize {
    let Ok(files) = std::fs::read_dir(folder) else { return 0 };
    let is_mail = |path: PathBuf| path.extension().is_some_and(|e| e == "eml");
    files.filter_map(Result::ok).filter(|file| is_mail(file.path())).count()
}
