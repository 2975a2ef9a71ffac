//! `IMAPISession`, method by method.

use std::any::Any;
use std::sync::Arc;

use mapi_session::flags::{
    Access as AccessBits, AddressBookFlags, DefaultStore, EventMask, LogoffFlags, MessageFlags,
    MessageStatus, MsgStoreFlags, ObjectType, OpenEntryFlags, ProfileSectionFlags, ShowFormFlags,
};
use mapi_session::raw::{
    IMAPIAdviseSink, IMAPIFolder, IMAPITable, IMessage, IMsgServiceAdmin, IMsgStore,
};
use mapi_session::{Code, EntryId, Guid, Outcome};
use windows_core::{IUnknown, Interface as _};

use super::open::unknown_of;
use super::{Session, lock};
use crate::addrbook;
use crate::admin::{self, ServiceAdmin};
use crate::com::{Fault, ObjectState, Reply};
use crate::deviation::deviates;
use crate::form::{self, FormRequest};
use crate::generated::servers::{ServiceAdmin2Com, SessionCom, SessionServer};
use crate::provider::Access;

/// A session behind its COM object. The methods that open objects need the session itself.
pub(super) struct Server(pub(super) Arc<Session>);

impl Server {
    /// Keeps for GetLastError what a warning is about.
    fn explain(&self, code: Code, text: &[String]) {
        if let Some(state) = self.0.state.get() {
            state.explain(code, text.join("; "));
        }
    }
}

impl SessionServer for Server {
    fn get_msg_stores_table(&self, unicode: bool) -> Reply<IMAPITable> {
        self.0.stores_table(unicode)
    }

    fn open_msg_store(
        &self,
        entry_id: &[u8],
        _: Option<Guid>,
        flags: MsgStoreFlags,
    ) -> Reply<Outcome<IUnknown>> {
        let best = flags.contains(MsgStoreFlags::BEST_ACCESS);
        let access = if best && !deviates("D.4.MAPI_BEST_ACCESS") {
            Access::Best
        } else if flags.contains(MsgStoreFlags::WRITE) && !deviates("D.4.MDB_WRITE") {
            Access::Modify
        } else {
            Access::Read
        };
        Ok(Outcome::ok(self.0.open_with_flags(entry_id, access, flags)?))
    }

    fn open_address_book(&self, _: Option<Guid>, _: AddressBookFlags) -> Reply<Outcome<IUnknown>> {
        if deviates("A.7.1") {
            self.0.mail_stores()?;
        }
        let book = unknown_of(&addrbook::open(&self.0))?;
        let (_, failed) = self.0.books();
        if failed.is_empty() || deviates("C.3.OpenAddressBook") {
            return Ok(Outcome::ok(book));
        }
        if !deviates("M.W_ERRORS_RETURNED") && !deviates("M.E_UNKNOWN_CPID") {
            self.explain(Code::W_ERRORS_RETURNED, &failed);
        }
        Ok(Outcome::with_code(book, Code::W_ERRORS_RETURNED))
    }

    fn open_profile_section(
        &self,
        uid: Guid,
        _: Option<Guid>,
        flags: ProfileSectionFlags,
    ) -> Reply<IUnknown> {
        let uid = if deviates("C.3.OpenProfileSection") { Guid::zeroed() } else { uid };
        self.0.open_section(uid, flags)
    }

    fn get_status_table(&self, unicode: bool) -> Reply<IMAPITable> {
        self.0.status_table(unicode)
    }

    fn open_entry(
        &self,
        entry_id: &[u8],
        _: Option<Guid>,
        flags: OpenEntryFlags,
    ) -> Reply<(ObjectType, IUnknown)> {
        self.0.open_object(entry_id, flags)
    }

    fn compare_entry_ids(&self, entry_id1: &[u8], entry_id2: &[u8]) -> Reply<bool> {
        self.0.same_object(entry_id1, entry_id2)
    }

    fn advise(
        &self,
        entry_id: Option<&[u8]>,
        event_mask: EventMask,
        advise_sink: &IMAPIAdviseSink,
    ) -> Reply<usize> {
        self.0.register(entry_id, event_mask, advise_sink)
    }

    fn unadvise(&self, connection: usize) -> Reply<()> {
        self.0.unregister(connection)
    }

    fn enum_adr_types(&self) -> Reply<Vec<String>> {
        if deviates("A.1.5") {
            return Ok(Vec::new());
        }
        let mut types = Vec::new();
        for transport in self.0.transports() {
            if deviates("J.6.CONFIG_CHANGED") {
                // What they were when there was only our own.
                types = vec!["SMTP".to_owned()];
                break;
            }
            for kind in transport.logon.address_types() {
                if !types.contains(&kind) || deviates("J.6.EnumAdrTypes") {
                    types.push(kind);
                }
            }
        }
        if deviates("C.8") && types.is_empty() {
            types.push("SMTP".to_owned());
        }
        Ok(types)
    }

    fn query_identity(&self) -> Reply<Outcome<EntryId>> {
        let (entry_id, code) = self.0.identity();
        if code.is_error() {
            return Err(code.into());
        }
        if code == Code::W_NO_SERVICE {
            self.explain(code, &["no provider of this session supplies an identity".to_owned()]);
        }
        Ok(Outcome::with_code(EntryId::from_bytes(entry_id), code))
    }

    fn logoff(&self, flags: LogoffFlags) -> Reply<()> {
        if deviates("B.2.MAPI_LOGOFF_UI") && flags.contains(LogoffFlags::UI) {
            return Err(Code::E_UNKNOWN_FLAGS.into());
        }
        if !deviates("B.1.4") {
            self.0.end(flags);
        }
        Ok(())
    }

    fn set_default_store(&self, flags: DefaultStore, entry_id: Option<&[u8]>) -> Reply<()> {
        self.0.choose_store(flags, entry_id)
    }

    fn admin_services(&self) -> Reply<IMsgServiceAdmin> {
        let session = &self.0;
        let server = ServiceAdmin::new(admin::SectionOwner {
            engine: Arc::clone(&session.engine),
            profile: session.profile,
            liveness: Arc::clone(&session.liveness),
        });
        let state =
            ObjectState::new("message service administration", Arc::clone(&session.liveness));
        ServiceAdmin2Com::create(state, Arc::new(server))
            .cast()
            .map_err(|_| Code::E_INTERFACE_NOT_SUPPORTED.into())
    }

    fn show_form(
        &self,
        store: &IMsgStore,
        folder: &IMAPIFolder,
        interface: Option<Guid>,
        message_token: usize,
        flags: ShowFormFlags,
        message_status: MessageStatus,
        message_flags: MessageFlags,
        access: AccessBits,
        message_class: &str,
    ) -> Reply<()> {
        message_interface(interface)?;
        // The token is used up whatever comes of it.
        let message = lock(&self.0.tokens).take(message_token).ok_or_else(|| {
            Fault::invalid(format!(
                "{message_token} is no token of PrepareForm, or was used already"
            ))
        })?;
        let (flags, access) = (
            if deviates("C.12.4") { flags - ShowFormFlags::POST_MESSAGE } else { flags },
            if deviates("C.12.3") { AccessBits::empty() } else { access },
        );
        let request = FormRequest {
            message,
            folder: Some(folder.clone()),
            store: Some(store.clone()),
            message_class: message_class.to_owned(),
            flags,
            message_status,
            message_flags,
            access,
            form: form::of_message(&self.0, message_class, Some(folder)),
            site: None,
            view_context: None,
        };
        let shown = form::serve(form::OPEN, request);
        if deviates("C.12.5") { Ok(()) } else { shown }
    }

    fn prepare_form(&self, interface: Option<Guid>, message: &IMessage) -> Reply<usize> {
        message_interface(interface)?;
        Ok(lock(&self.0.tokens).keep(message))
    }
}

fn message_interface(interface: Option<Guid>) -> Reply<()> {
    match interface {
        None | Some(IMessage::IID) => Ok(()),
        Some(other) => Err(Fault::new(
            Code::E_INTERFACE_NOT_SUPPORTED,
            format!("forms show messages by IMessage, not by {other:?}"),
        )),
    }
}

/// The session behind an object of this subsystem that a client passed.
pub(crate) fn session_of(object: &IUnknown) -> Option<Arc<Session>> {
    let server = SessionCom::server_of(object)?;
    let any: &dyn Any = &*server;
    any.downcast_ref::<Server>().map(|server| Arc::clone(&server.0))
}
