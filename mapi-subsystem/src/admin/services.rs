//! `IMsgServiceAdmin` and `IMsgServiceAdmin2`: the services of a profile.

use std::any::Any;
use std::sync::Arc;

use mapi_session::flags::{ProfileSectionFlags, ServiceUiFlags};
use mapi_session::raw::{IMAPISession, IMAPITable, IMsgServiceAdmin, IProfSect, IProviderAdmin};
use mapi_session::rows::{ProviderRow, ServiceRow};
use mapi_session::wire::Row as Values;
use mapi_session::{Code, Guid, PropValue, Row as _, tags};
use windows_core::{IUnknown, Interface as _};

use super::providers::{ProviderAdmin, provider_row};
use super::sections::{SectionOwner, open_section};
use super::snapshot;
use crate::com::{Fault, ObjectState, Reply};
use crate::deviation::deviates;
use crate::generated::servers::{
    ProviderAdminCom, ServiceAdmin2Server, ServiceAdminCom, ServiceAdminServer,
};
use crate::home::uid_to_bytes;
use crate::profile::ProfileId;
use crate::service::text;
use crate::session::{session_of, unknown_of};

/// The server of the administration of a profile's services.
pub(crate) struct ServiceAdmin {
    owner: SectionOwner,
}

impl ServiceAdmin {
    pub(crate) fn new(owner: SectionOwner) -> ServiceAdmin {
        ServiceAdmin { owner }
    }

    fn state(&self, kind: &'static str) -> ObjectState {
        ObjectState::new(kind, Arc::clone(&self.owner.liveness))
    }

    /// The profile that a copy goes to: that of a session, or of an administration object.
    fn destination(
        &self,
        interface: Option<Guid>,
        object: Option<&IUnknown>,
    ) -> Reply<Option<ProfileId>> {
        let Some(object) = object else { return Ok(None) };
        let refuse = || {
            Fault::new(
                Code::E_INTERFACE_NOT_SUPPORTED,
                "a service is copied to a session or a service administration of this subsystem",
            )
        };
        let allowed = [IMAPISession::IID, IMsgServiceAdmin::IID];
        if interface.is_some_and(|iid| !allowed.contains(&iid)) {
            return Err(refuse());
        }
        let admin = ServiceAdminCom::server_of(object).and_then(|server| {
            let any: &dyn Any = &*server;
            any.downcast_ref::<ServiceAdmin>().map(|s| (s.owner.engine.clone(), s.owner.profile))
        });
        // A profile of another home has a database of its own.
        match admin.or_else(|| session_of(object).map(|s| (s.engine.clone(), s.profile))) {
            Some((engine, profile)) if Arc::ptr_eq(&engine, &self.owner.engine) => {
                Ok(Some(profile))
            }
            _ => Err(refuse()),
        }
    }
}

impl ServiceAdminServer for ServiceAdmin {
    fn get_msg_service_table(&self) -> Reply<IMAPITable> {
        let mut services = self.owner.engine.home.services(self.owner.profile)?;
        // The column that it is sorted by, unless somebody wants it otherwise. [message-service-tables]
        services.sort_by_cached_key(|service| {
            text(&service.properties, tags::DISPLAY_NAME).unwrap_or_default().to_lowercase()
        });
        if deviates("D.9.GetMsgServiceTable") {
            services.reverse();
        }
        let rows: Vec<Values> = services
            .into_iter()
            .map(|service| {
                let mut row: Values = service
                    .properties
                    .into_iter()
                    .filter(|p| ServiceRow::TAGS.contains(&p.tag))
                    .collect();
                row.push(tags::INSTANCE_KEY.with(uid_to_bytes(&service.uid).to_vec()));
                row
            })
            .collect();
        Ok(snapshot(self.state("message service table"), ServiceRow::TAGS, rows, true))
    }

    fn create_msg_service(
        &self,
        service: &str,
        display_name: Option<&str>,
        flags: ServiceUiFlags,
    ) -> Reply<()> {
        self.create_msg_service_ex(service, display_name, flags).map(|_| ())
    }

    fn delete_msg_service(&self, uid: Guid) -> Reply<()> {
        self.owner.engine.home.delete_service(self.owner.profile, &uid)
    }

    fn copy_msg_service(
        &self,
        uid: Guid,
        display_name: Option<&str>,
        interface_to_copy: Option<Guid>,
        interface_dst: Option<Guid>,
        object_dst: Option<&IUnknown>,
        flags: ServiceUiFlags,
    ) -> Reply<()> {
        if flags.contains(ServiceUiFlags::UI_ALWAYS) {
            // The entry function is not called for a copy, so that nobody shows a dialog.
            return Err(Fault::new(
                Code::E_NO_SUPPORT,
                "a copy is made without a dialog; ConfigureMsgService changes its settings",
            ));
        }
        if interface_to_copy.is_some_and(|iid| iid != IProfSect::IID) {
            return Err(Fault::new(
                Code::E_INTERFACE_NOT_SUPPORTED,
                "of a service its profile section is copied: IID_IProfSect",
            ));
        }
        let owner = &self.owner;
        let target = self.destination(interface_dst, object_dst)?.unwrap_or(owner.profile);
        owner.engine.home.copy_service(owner.profile, &uid, target, display_name).map(|_| ())
    }

    // RenameMsgService is never supported: the trait's own answer.

    fn configure_msg_service(
        &self,
        uid: Guid,
        flags: ServiceUiFlags,
        props: Option<&[PropValue]>,
    ) -> Reply<()> {
        let owner = &self.owner;
        owner.engine.home.configure_service(owner.profile, &uid, props, flags)
    }

    fn open_profile_section(
        &self,
        uid: Guid,
        _: Option<Guid>,
        flags: ProfileSectionFlags,
    ) -> Reply<IUnknown> {
        let flags = if deviates("D.9.OpenProfileSection") {
            flags | ProfileSectionFlags::FORCE_ACCESS
        } else {
            flags
        };
        unknown_of(&open_section(&self.owner, uid, flags)?)
    }

    fn msg_service_transport_order(&self, uid_list: &[Guid]) -> Reply<()> {
        if deviates("D.9.MsgServiceTransportOrder") {
            return Ok(());
        }
        self.owner.engine.home.set_transport_order(self.owner.profile, uid_list)
    }

    fn admin_providers(&self, uid: Guid) -> Reply<IProviderAdmin> {
        // A service that is not there is said now, not at the first use.
        if !deviates("D.9.AdminProviders") {
            self.owner.engine.home.service(self.owner.profile, &uid)?;
        }
        let server = ProviderAdmin { owner: self.owner.clone(), service: uid };
        Ok(ProviderAdminCom::create(self.state("provider administration"), Arc::new(server)))
    }

    fn set_primary_identity(&self, uid: Option<Guid>) -> Reply<()> {
        self.owner.engine.home.set_primary_identity(self.owner.profile, uid.as_ref())
    }

    fn get_provider_table(&self, unicode: bool) -> Reply<IMAPITable> {
        let providers = self.owner.engine.home.providers(self.owner.profile)?;
        let shown = if deviates("D.9.GetProviderTable") { 1 } else { providers.len() };
        let rows = providers.iter().take(shown).map(provider_row).collect();
        Ok(snapshot(self.state("provider table"), ProviderRow::TAGS, rows, unicode))
    }
}

impl ServiceAdmin2Server for ServiceAdmin {
    fn create_msg_service_ex(
        &self,
        service: &str,
        display_name: Option<&str>,
        flags: ServiceUiFlags,
    ) -> Reply<Guid> {
        let owner = &self.owner;
        let uid = owner.engine.home.create_service(owner.profile, service, display_name, flags)?;
        Ok(if deviates("D.9.CreateMsgServiceEx") { Guid::zeroed() } else { uid })
    }
}
