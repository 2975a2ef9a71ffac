//! What a test works with: a subject, and what is prepared on it.
#![allow(unsafe_op_in_unsafe_fn)] // C clients throughout, as the rules are

use std::ffi::c_void;
use std::ops::Deref;
use std::path::PathBuf;
use std::ptr;

use mapi_session::raw::{
    ENTRYID, IMAPIProp, IMAPISession, IMAPIStatus, IMAPITable, IMsgServiceAdmin, IMsgStore,
    IProfAdmin, MAPIUID,
};
use mapi_session::wire::{Arena, Row, encode};
use mapi_session::{Code, EntryPoints, PropValue, Tag, constants, tags};
use windows_core::Interface;

use crate::admin::row_named;
use crate::breach::{Breach, Check, hold, ok, some, succeeds};
use crate::folders::Folders;
use crate::objects::{Opens, cast};
use crate::read::{bytes, entry_id, number, text};
use crate::{Backstage, Outside, Subject, Way};

/// `MAPI_UNICODE`
pub(crate) const UNICODE: u32 = constants::basics::MAPI_UNICODE;
/// `MAPI_EXTENDED`, which every logon has.
pub(crate) const EXTENDED: u32 = 0x20;
/// `MAPI_NEW_SESSION`
pub(crate) const NEW_SESSION: u32 = 0x2;
/// `MAPI_ALLOW_OTHERS`
pub(crate) const ALLOW_OTHERS: u32 = 0x8;
/// `MAPI_USE_DEFAULT`
pub(crate) const USE_DEFAULT: u32 = 0x40;
/// `MAPI_MODIFY`
pub(crate) const MODIFY: u32 = 0x1;
/// `MAPI_BEST_ACCESS`
pub(crate) const BEST_ACCESS: u32 = 0x10;
/// `MDB_WRITE`
pub(crate) const MDB_WRITE: u32 = 0x4;
/// `MAPI_STORE_PROVIDER`, of PR_RESOURCE_TYPE as those below
pub(crate) const STORE_PROVIDER: u32 = 33;
/// `MAPI_AB`
pub(crate) const BOOK: u32 = 34;
/// `MAPI_AB_PROVIDER`
pub(crate) const BOOK_PROVIDER: u32 = 35;
/// `MAPI_TRANSPORT_PROVIDER`
pub(crate) const TRANSPORT: u32 = 36;
/// `MAPI_SPOOLER`
pub(crate) const SPOOLER: u32 = 37;
/// `MAPI_SUBSYSTEM`
pub(crate) const SUBSYSTEM: u32 = 39;
/// The service of the transport that a profile with default services has.
const DEFAULT_TRANSPORT: &str = "LOCALXP";
/// The profile that [`Bench::session`] logs on to.
pub(crate) const PROFILE: &str = "Work";

/// What a transport does for a profile: one may do both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// It sends, first of all that do.
    Sender,
    /// It receives.
    Receiver,
}

/// What a test works with.
#[derive(Debug)]
pub struct Bench {
    subject: Subject,
    home: PathBuf,
    folders: Folders,
}

impl Bench {
    pub(crate) fn new(subject: Subject, home: PathBuf) -> Bench {
        let folders = Folders::new(&home);
        Bench { subject, home, folders }
    }

    /// The entry points of the subject.
    pub(crate) fn entry(&self) -> &EntryPoints {
        self.subject.entry_points()
    }

    pub(crate) fn subject(&self) -> &Subject {
        &self.subject
    }

    /// The providers and the user that do what the test tells them.
    pub(crate) fn backstage(&self) -> Result<&dyn Backstage, Breach> {
        some("what stands behind the subject", self.subject.backstage())
    }

    /// Where mail goes to and comes from.
    pub(crate) fn outside(&self) -> &dyn Outside {
        self.subject.outside().unwrap_or(&self.folders)
    }

    /// The address of the user of [`PROFILE`].
    pub(crate) fn own(&self) -> &str {
        self.outside().own()
    }

    /// An address that no profile has.
    pub(crate) fn far(&self) -> &str {
        self.outside().far()
    }

    /// A message with a subject comes from outside.
    pub(crate) fn arrive(&self, subject: &str) -> Check {
        let lines = [
            "From: Far <far@example.net>",
            &format!("To: {}", self.own()),
            &format!("Subject: {subject}"),
            "Date: Thu, 1 Jan 2026 10:00:00 +0000",
            "",
            "Words.",
            "",
        ];
        self.outside().arrive(subject, &lines.join("\r\n"))
    }

    /// The home of this run: a folder of its own, which a library finds as `MAPI_HOME`.
    pub(crate) fn home(&self) -> &std::path::Path {
        &self.home
    }

    /// The function that the subject exports under a name.
    ///
    /// # Safety
    /// `F` is a pointer to a function of the prototype on its page.
    pub(crate) unsafe fn export<F: Copy>(&self, name: &str) -> Result<F, Breach> {
        const { assert!(size_of::<F>() == size_of::<*const c_void>()) };
        let address = some(&format!("the export {name}"), self.subject.export(name))?;
        Ok(std::mem::transmute_copy(&address))
    }

    /// MAPIInitialize with null.
    pub(crate) unsafe fn initialize(&self) -> Check {
        succeeds("MAPIInitialize", (self.entry().MAPIInitialize)(ptr::null_mut())).map(drop)
    }

    /// MAPIUninitialize.
    pub(crate) unsafe fn uninitialize(&self) {
        (self.entry().MAPIUninitialize)();
    }

    /// MAPIAdminProfiles.
    pub(crate) unsafe fn profiles(&self) -> Result<IProfAdmin, Breach> {
        let mut admin = None;
        ok("MAPIAdminProfiles", (self.entry().MAPIAdminProfiles)(0, &mut admin))?;
        some("what MAPIAdminProfiles gives", admin)
    }

    /// Makes a profile with the default services, whose user is its name at example.org.
    pub(crate) unsafe fn make_profile(&self, name: &str) -> Check {
        let arena = Arena::new();
        let wide = encode::text(&arena, name, true)?;
        // MAPI_DEFAULT_SERVICES
        let made = self.profiles()?.CreateProfile(wide.cast(), ptr::null(), 0, 1 | UNICODE);
        ok("CreateProfile", made)?;
        let address = match name {
            PROFILE => self.outside().own().to_owned(),
            name => format!("{}@example.org", name.to_lowercase()),
        };
        let user = [
            tags::IDENTITY_DISPLAY.with(format!("{name} Example")),
            tags::EMAIL_ADDRESS.with(address),
        ];
        self.configure(name, "LOCALAB", &user)?;
        // Where mail goes elsewhere than to folders, it does so in all tests.
        if name == PROFILE && self.subject.outside().is_some() {
            self.connect()?;
        }
        Ok(())
    }

    /// Connects [`PROFILE`] with what lies outside.
    pub(crate) unsafe fn connect(&self) -> Check {
        let outside = self.outside();
        let services = self.services(PROFILE)?;
        let wires = [Some(outside.sender(Way::First)?), outside.receiver()?];
        if !wires.iter().flatten().any(|wire| wire.service == DEFAULT_TRANSPORT) {
            let uid = self.service_uid(PROFILE, DEFAULT_TRANSPORT)?;
            ok("DeleteMsgService", services.DeleteMsgService(&uid))?;
        }
        for wire in wires.iter().flatten().filter(|wire| wire.service != DEFAULT_TRANSPORT) {
            self.create_service(&services, wire.service)?;
        }
        for wire in wires.iter().flatten() {
            self.configure(PROFILE, wire.service, &wire.settings)?;
        }
        Ok(())
    }

    /// IProfAdmin::AdminServices.
    pub(crate) unsafe fn services(&self, profile: &str) -> Result<IMsgServiceAdmin, Breach> {
        let arena = Arena::new();
        let name = encode::text(&arena, profile, true)?;
        let mut services = None;
        let admin = self.profiles()?;
        let answer = admin.AdminServices(name.cast(), ptr::null(), 0, UNICODE, &mut services);
        ok("IProfAdmin::AdminServices", answer)?;
        some("what AdminServices gives", services)
    }

    /// The rows of a profile's message service table.
    pub(crate) unsafe fn service_rows(
        &self,
        services: &IMsgServiceAdmin,
    ) -> Result<Vec<Row>, Breach> {
        let mut table = None;
        ok("GetMsgServiceTable", services.GetMsgServiceTable(0, &mut table))?;
        self.rows(&some("the message service table", table)?, None)
    }

    /// The UID of the first service of a name in a profile.
    pub(crate) unsafe fn service_uid(
        &self,
        profile: &str,
        service: &str,
    ) -> Result<MAPIUID, Breach> {
        let rows = self.service_rows(&self.services(profile)?)?;
        let row = rows.iter().find(|row| text(row, tags::SERVICE_NAME).as_deref() == Some(service));
        let row = some(&format!("the row of the service {service}"), row)?;
        let uid = bytes(row, tags::SERVICE_UID).and_then(|uid| uid.try_into().ok());
        Ok(MAPIUID { ab: some("PR_SERVICE_UID of 16 bytes", uid)? })
    }

    /// Configures the first service of a name in a profile, without a dialog.
    pub(crate) unsafe fn configure(
        &self,
        profile: &str,
        service: &str,
        props: &[PropValue],
    ) -> Check {
        let uid = self.service_uid(profile, service)?;
        let arena = Arena::new();
        let first = encode::props(&arena, props)?;
        let services = self.services(profile)?;
        let answer = services.ConfigureMsgService(&uid, 0, 0, props.len() as u32, first);
        ok(&format!("ConfigureMsgService of {service}"), answer)
    }

    /// MAPILogonEx, with MAPI_EXTENDED and MAPI_UNICODE beside `flags`. It answers a code, and a
    /// session if it is no error.
    pub(crate) unsafe fn try_logon(
        &self,
        profile: Option<&str>,
        flags: u32,
    ) -> Result<(Code, Option<IMAPISession>), Breach> {
        let arena = Arena::new();
        let name = match profile {
            Some(name) => encode::text(&arena, name, true)?.cast_const().cast(),
            None => ptr::null(),
        };
        let mut session = None;
        let flags = flags | EXTENDED | UNICODE;
        let answer = (self.entry().MAPILogonEx)(0, name, ptr::null(), flags, &mut session);
        let code = Code::from_hresult(answer);
        hold(session.is_some() != code.is_error(), || {
            format!("MAPILogonEx answered {code}, and the session is {session:?}")
        })?;
        Ok((code, session))
    }

    /// A session of its own with a profile.
    pub(crate) unsafe fn logon(&self, profile: &str) -> Result<Session, Breach> {
        self.logon_with(Some(profile), NEW_SESSION)
    }

    /// A session: [`try_logon`](Bench::try_logon) that has to succeed.
    pub(crate) unsafe fn logon_with(
        &self,
        profile: Option<&str>,
        flags: u32,
    ) -> Result<Session, Breach> {
        let (code, session) = self.try_logon(profile, flags)?;
        hold(!code.is_error(), || format!("MAPILogonEx failed with {code}"))?;
        some("what MAPILogonEx gives", session).map(Session::new)
    }

    /// How many transports [`PROFILE`] has.
    pub(crate) fn transports(&self) -> Result<usize, Breach> {
        Ok(1 + usize::from(self.outside().receiver()?.is_some()))
    }

    /// The library of the transport that sends, or receives, as status rows name it.
    pub(crate) unsafe fn library(&self, role: Role) -> Result<String, Breach> {
        let sender = self.outside().sender(Way::First)?;
        let wire = match role {
            Role::Sender => sender,
            Role::Receiver => self.outside().receiver()?.unwrap_or(sender),
        };
        let rows = self.service_rows(&self.services(PROFILE)?)?;
        let row = row_named(&rows, tags::SERVICE_NAME, wire.service)?;
        some("PR_SERVICE_DLL_NAME", text(row, tags::SERVICE_DLL_NAME))
    }

    /// The row among these of the transport that has a role.
    pub(crate) unsafe fn row_of(&self, role: Role, rows: Vec<Row>) -> Result<Row, Breach> {
        let library = Some(self.library(role)?);
        let row = rows.into_iter().find(|r| text(r, tags::PROVIDER_DLL_NAME) == library);
        some(&format!("a status row of a transport in {library:?}"), row)
    }

    /// MAPI initialised and a session with a profile that is ready for everything: one made for
    /// the purpose, or the user's default profile.
    pub(crate) unsafe fn session(&self) -> Result<Session, Breach> {
        self.initialize()?;
        if self.subject.has_own_home() {
            self.make_profile(PROFILE)?;
            self.logon(PROFILE)
        } else {
            self.logon_with(None, USE_DEFAULT | NEW_SESSION)
        }
    }
}

/// A session that is logged off when it is dropped, unless the test did so.
#[derive(Debug)]
pub struct Session(IMAPISession);

impl Session {
    /// A session that was logged on.
    pub(crate) fn new(session: IMAPISession) -> Session {
        Session(session)
    }
}

impl Deref for Session {
    type Target = IMAPISession;

    fn deref(&self) -> &IMAPISession {
        &self.0
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // SAFETY: a live pointer; one that is logged off already answers so.
        unsafe { self.0.Logoff(0, 0, 0) };
    }
}

/// An entry identifier as a call takes it: count and pointer.
pub(crate) fn id(bytes: &[u8]) -> (u32, *const ENTRYID) {
    (bytes.len() as u32, bytes.as_ptr().cast())
}

/// The properties behind any object.
pub(crate) fn as_prop(object: &impl Interface) -> Result<IMAPIProp, Breach> {
    object.cast().map_err(|error| Breach::new(format!("no IMAPIProp: {error}")))
}

impl Session {
    /// GetStatusTable.
    pub(crate) unsafe fn status_table(&self) -> Result<IMAPITable, Breach> {
        let mut table = None;
        ok("GetStatusTable", self.GetStatusTable(0, &mut table))?;
        some("the status table", table)
    }

    /// GetMsgStoresTable.
    pub(crate) unsafe fn stores_table(&self) -> Result<IMAPITable, Breach> {
        let mut table = None;
        ok("GetMsgStoresTable", self.GetMsgStoresTable(UNICODE, &mut table))?;
        some("the message store table", table)
    }

    /// The rows of the status table, with all its columns.
    pub(crate) unsafe fn status_rows(&self, bench: &Bench) -> Result<Vec<Row>, Breach> {
        bench.rows(&self.status_table()?, None)
    }

    /// The first row of the status table with a PR_RESOURCE_TYPE.
    pub(crate) unsafe fn status_row(&self, bench: &Bench, resource: u32) -> Result<Row, Breach> {
        let rows = self.status_rows(bench)?;
        let row = rows.into_iter().find(|r| number(r, tags::RESOURCE_TYPE) == Some(resource));
        some(&format!("a status row with PR_RESOURCE_TYPE {resource}"), row)
    }

    /// The rows of the transports, in their order.
    pub(crate) unsafe fn transport_rows(&self, bench: &Bench) -> Result<Vec<Row>, Breach> {
        let mut rows = self.status_rows(bench)?;
        rows.retain(|row| number(row, tags::RESOURCE_TYPE) == Some(TRANSPORT));
        hold(!rows.is_empty(), || "there is no status row of a transport".into())?;
        Ok(rows)
    }

    /// The row of the transport that has a role.
    pub(crate) unsafe fn transport_row(&self, bench: &Bench, role: Role) -> Result<Row, Breach> {
        bench.row_of(role, self.transport_rows(bench)?)
    }

    /// The status object of a row.
    pub(crate) unsafe fn status_object_of(&self, row: &Row) -> Result<IMAPIStatus, Breach> {
        cast("a status object", &self.opened(&entry_id(row)?, 0)?.0)
    }

    /// The status object of the first row with a PR_RESOURCE_TYPE.
    pub(crate) unsafe fn status_object(
        &self,
        bench: &Bench,
        resource: u32,
    ) -> Result<IMAPIStatus, Breach> {
        self.status_object_of(&self.status_row(bench, resource)?)
    }

    /// FlushQueues of the spooler's status object.
    pub(crate) unsafe fn flush(&self, bench: &Bench, flags: u32) -> Check {
        let spooler = self.status_object(bench, SPOOLER)?;
        ok("FlushQueues of the spooler", spooler.FlushQueues(0, 0, ptr::null(), flags))
    }

    /// The entry identifier of the default store.
    pub(crate) unsafe fn default_store_id(&self, bench: &Bench) -> Result<Vec<u8>, Breach> {
        let columns = [tags::ENTRYID.into(), tags::DEFAULT_STORE.into()];
        let rows = bench.rows(&self.stores_table()?, Some(&columns as &[Tag]))?;
        let yes = mapi_session::Value::Boolean(true);
        let row = rows.iter().find(|r| crate::read::value(r, tags::DEFAULT_STORE) == Some(&yes));
        entry_id(some("a row of the default store", row)?)
    }

    /// OpenMsgStore.
    pub(crate) unsafe fn open_store(&self, entry: &[u8], flags: u32) -> Result<IMsgStore, Breach> {
        let mut store = ptr::null_mut();
        let (count, first) = id(entry);
        let answer = self.OpenMsgStore(0, count, first, ptr::null(), flags, &mut store);
        succeeds("OpenMsgStore", answer)?;
        hold(!store.is_null(), || "OpenMsgStore gave a null pointer with a success".into())?;
        Ok(IMsgStore::from_raw(store))
    }

    /// The default store, to be written if it can be.
    pub(crate) unsafe fn default_store(&self, bench: &Bench) -> Result<IMsgStore, Breach> {
        self.open_store(&self.default_store_id(bench)?, MDB_WRITE | BEST_ACCESS)
    }
}
