//! Administration, as tests need it again and again.
#![allow(unsafe_op_in_unsafe_fn)] // C clients throughout, as the rules are

use std::ptr;

use mapi_session::raw::{IMsgServiceAdmin, IMsgServiceAdmin2, IProviderAdmin, MAPIUID};
use mapi_session::wire::{Arena, Row, encode};
use mapi_session::{PropTag, PropValue, tags, types};
use windows_core::Interface;

use crate::Bench;
use crate::bench::UNICODE;
use crate::breach::{Breach, Check, ok, some};
use crate::read::{bytes, number, text};

/// The flags of a row, 0 where it has none.
pub(crate) fn flags(row: &[PropValue]) -> u32 {
    number(row, tags::RESOURCE_FLAGS).unwrap_or(0)
}

/// A UID that a row has in a column.
pub(crate) fn uid(row: &[PropValue], tag: PropTag<types::Binary>) -> Result<MAPIUID, Breach> {
    let uid = bytes(row, tag).and_then(|uid| uid.try_into().ok());
    Ok(MAPIUID { ab: some(&format!("the UID 0x{:08X} of a row", tag.tag().0), uid)? })
}

/// A UID that nothing has.
pub(crate) const NOTHING: MAPIUID = MAPIUID { ab: [0xEE; 16] };

/// The row whose text in a column is `wanted`.
pub(crate) fn row_named<'a>(
    rows: &'a [Row],
    tag: PropTag<types::Unicode>,
    wanted: &str,
) -> Result<&'a Row, Breach> {
    let row = rows.iter().find(|row| text(row, tag).as_deref() == Some(wanted));
    some(&format!("a row of {wanted}"), row)
}

impl Bench {
    /// CreateProfile: `flags` beside MAPI_UNICODE.
    pub(crate) unsafe fn create_profile(&self, name: &str, flags: u32) -> Check {
        let arena = Arena::new();
        let wide = encode::text(&arena, name, true)?;
        let made = self.profiles()?.CreateProfile(wide.cast(), ptr::null(), 0, flags | UNICODE);
        ok("CreateProfile", made)
    }

    /// CreateMsgServiceEx with the name of the service for its display name.
    pub(crate) unsafe fn create_service(
        &self,
        services: &IMsgServiceAdmin,
        service: &str,
    ) -> Result<MAPIUID, Breach> {
        let arena = Arena::new();
        let name = encode::text(&arena, service, true)?;
        let admin: IMsgServiceAdmin2 = services
            .cast()
            .map_err(|error| Breach::new(format!("no IMsgServiceAdmin2: {error}")))?;
        let mut uid = MAPIUID::default();
        let made = admin.CreateMsgServiceEx(name.cast(), name.cast(), 0, UNICODE, &mut uid);
        ok(&format!("CreateMsgServiceEx of {service}"), made)?;
        Ok(uid)
    }

    /// The rows of the provider table of a profile.
    pub(crate) unsafe fn provider_rows(
        &self,
        services: &IMsgServiceAdmin,
    ) -> Result<Vec<Row>, Breach> {
        let mut table = None;
        ok("GetProviderTable", services.GetProviderTable(UNICODE, &mut table))?;
        self.rows(&some("the provider table", table)?, None)
    }

    /// AdminProviders.
    pub(crate) unsafe fn providers(
        &self,
        services: &IMsgServiceAdmin,
        service: &MAPIUID,
    ) -> Result<IProviderAdmin, Breach> {
        let mut admin = None;
        ok("AdminProviders", services.AdminProviders(service, 0, &mut admin))?;
        some("what AdminProviders gives", admin)
    }

    /// CreateProvider.
    pub(crate) unsafe fn create_provider(
        &self,
        providers: &IProviderAdmin,
        name: &str,
        props: &[PropValue],
    ) -> Result<MAPIUID, Breach> {
        let arena = Arena::new();
        let wide = encode::text(&arena, name, true)?;
        let first = encode::props(&arena, props)?;
        let mut uid = MAPIUID::default();
        let count = props.len() as u32;
        let made = providers.CreateProvider(wide.cast(), count, first, 0, UNICODE, &mut uid);
        ok("CreateProvider", made)?;
        Ok(uid)
    }

    /// The rows of a service's provider table.
    pub(crate) unsafe fn rows_of_service(
        &self,
        providers: &IProviderAdmin,
    ) -> Result<Vec<Row>, Breach> {
        let mut table = None;
        ok("IProviderAdmin::GetProviderTable", providers.GetProviderTable(UNICODE, &mut table))?;
        self.rows(&some("the provider table of a service", table)?, None)
    }
}
