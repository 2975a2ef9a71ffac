//! `IProviderAdmin`: the providers of a service.

use std::sync::Arc;

use mapi_session::flags::{ProfileSectionFlags, ProviderFlags, ServiceUiFlags};
use mapi_session::raw::IMAPITable;
use mapi_session::rows::ProviderRow;
use mapi_session::wire::Row as Values;
use mapi_session::{Guid, PropValue, Row as _, tags};
use windows_core::IUnknown;

use super::sections::{SectionOwner, open_section};
use super::snapshot;
use crate::com::{ObjectState, Reply};
use crate::deviation::deviates;
use crate::generated::servers::ProviderAdminServer;
use crate::home::uid_to_bytes;
use crate::profile::ProviderEntry;
use crate::session::unknown_of;

/// The server of the administration of a service's providers.
pub(super) struct ProviderAdmin {
    pub(super) owner: SectionOwner,
    pub(super) service: Guid,
}

/// A row of a provider table.
pub(super) fn provider_row(provider: &ProviderEntry) -> Values {
    let mut row: Values = provider
        .properties
        .iter()
        .filter(|p| ProviderRow::TAGS.contains(&p.tag))
        .cloned()
        .collect();
    row.push(tags::INSTANCE_KEY.with(uid_to_bytes(&provider.uid).to_vec()));
    row.push(tags::PROVIDER_ORDINAL.with(provider.ordinal));
    row
}

impl ProviderAdminServer for ProviderAdmin {
    fn get_provider_table(&self, unicode: bool) -> Reply<IMAPITable> {
        let providers = self.owner.engine.home.providers(self.owner.profile)?;
        let rows = providers
            .iter()
            .filter(|p| p.service == self.service || deviates("D.10.GetProviderTable"))
            .map(provider_row)
            .collect();
        let state = ObjectState::new("provider table", Arc::clone(&self.owner.liveness));
        Ok(snapshot(state, ProviderRow::TAGS, rows, unicode))
    }

    fn create_provider(
        &self,
        provider: &str,
        props: Option<&[PropValue]>,
        flags: ProviderFlags,
    ) -> Reply<Guid> {
        let owner = &self.owner;
        let ui = if flags.contains(ProviderFlags::DIALOG) {
            ServiceUiFlags::UI_ALLOWED
        } else {
            ServiceUiFlags::empty()
        };
        owner.engine.home.create_provider(
            owner.profile,
            &self.service,
            provider,
            props.unwrap_or_default(),
            ui,
        )
    }

    fn delete_provider(&self, uid: Guid) -> Reply<()> {
        self.owner.engine.home.delete_provider(self.owner.profile, &self.service, &uid)
    }

    fn open_profile_section(
        &self,
        uid: Guid,
        _: Option<Guid>,
        flags: ProfileSectionFlags,
    ) -> Reply<IUnknown> {
        unknown_of(&open_section(&self.owner, uid, flags)?)
    }
}
