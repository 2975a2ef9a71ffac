//! Part D: administration of the message services of a profile.

use std::ptr;

use mapi_session::raw::{IMsgServiceAdmin, IMsgServiceAdmin2, IProfSect, MAPIUID};
use mapi_session::wire::{Arena, Row, decode, encode};
use mapi_session::{Code, PropTag, PropValue, Tag, tags, types};
use windows_core::Interface;

use crate::admin::{NOTHING, flags, row_named, uid};
use crate::bench::{PROFILE, UNICODE, as_prop};
use crate::breach::{Breach, answers, hold, ok, same, some};
use crate::read::{bytes, number, text};
use crate::rules::d::sections::{FORCE_ACCESS, section, try_section};
use crate::rules::e::flags::choose;
use crate::rules::e::identity::{query, two_identities};
use crate::{Bench, Check, Rule};

const BOOK: &str = "LOCALAB";
const STORE: &str = "LOCALSTORE";
const WIRE: &str = "LOCALXP";
/// `SERVICE_UI_ALWAYS`
const UI_ALWAYS: u32 = 0x2;
/// `SERVICE_NO_RESTART_WARNING`
const NO_RESTART_WARNING: u32 = 0x80;
/// A setting of a service's own.
pub(crate) const OWN_SETTING: PropTag<types::Long> = PropTag::from_id(0x6604);

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "D.9.next-session",
        "What is changed by IMAPISession::AdminServices counts from the next session on.",
        "imapisession-adminservices",
        next_session,
    ),
    Rule::changes(
        "D.9.GetMsgServiceTable",
        "The message service table has its eight columns, by name, and stays as it was.",
        "message-service-tables",
        service_table,
    ),
    Rule::changes(
        "D.9.CreateMsgService",
        "CreateMsgService adds a service of MapiSvc.inf, found by its PR_SERVICE_NAME then; a second \
         one with SERVICE_SINGLE_COPY is refused.",
        "imsgserviceadmin-createmsgservice",
        create,
    )
    .chosen("which code refuses a second copy; MAPI_E_NO_ACCESS, as CopyMsgService"),
    Rule::changes(
        "D.9.CreateMsgServiceEx",
        "CreateMsgServiceEx gives the UID of the service, or none if it is not asked for.",
        "imsgserviceadmin2-createmsgserviceex",
        create_ex,
    ),
    Rule::changes(
        "D.9.DeleteMsgService",
        "DeleteMsgService removes a service with its providers and all of their profile sections.",
        "imsgserviceadmin-deletemsgservice",
        delete,
    ),
    Rule::changes(
        "D.9.CopyMsgService",
        "CopyMsgService copies a service with its settings into a profile; one that a profile may \
         have once is refused where it is.",
        "imsgserviceadmin-copymsgservice",
        copy,
    ),
    Rule::changes(
        "D.9.RenameMsgService",
        "RenameMsgService answers MAPI_E_NO_SUPPORT.",
        "imsgserviceadmin-renamemsgservice",
        rename,
    ),
    Rule::changes(
        "D.9.ConfigureMsgService",
        "ConfigureMsgService with properties and no flag sets them without a dialog; what the \
         service refuses is explained by GetLastError.",
        "imsgserviceadmin-configuremsgservice",
        configure,
    ),
    Rule::changes(
        "D.9.OpenProfileSection",
        "IMsgServiceAdmin::OpenProfileSection opens a service's section with MAPI_FORCE_ACCESS only.",
        "imsgserviceadmin-openprofilesection",
        open_section,
    ),
    Rule::changes(
        "D.9.MsgServiceTransportOrder",
        "MsgServiceTransportOrder takes all transports of the profile, and sets their order.",
        "imsgserviceadmin-msgservicetransportorder",
        transport_order,
    ),
    Rule::changes(
        "D.9.AdminProviders",
        "AdminProviders gives the administration of a service's providers, MAPI_E_NOT_FOUND where \
         there is no such service.",
        "imsgserviceadmin-adminproviders",
        admin_providers,
    ),
    Rule::changes(
        "D.9.SetPrimaryIdentity",
        "SetPrimaryIdentity makes a service the one of the primary identity, of which there is one.",
        "imsgserviceadmin-setprimaryidentity",
        primary_identity,
    ),
    Rule::changes(
        "D.9.GetProviderTable",
        "IMsgServiceAdmin::GetProviderTable lists the providers of all services, as they were.",
        "imsgserviceadmin-getprovidertable",
        provider_table,
    ),
];

unsafe fn prepared(bench: &Bench) -> Result<IMsgServiceAdmin, Breach> {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    bench.services(PROFILE)
}

fn names(rows: &[Row]) -> Vec<String> {
    rows.iter().filter_map(|row| text(row, tags::SERVICE_NAME)).collect()
}

unsafe fn next_session(bench: &Bench) -> Check {
    two_identities(bench)?;
    let session = bench.logon(PROFILE)?;
    let (_, before) = query(bench, &session)?;
    let mut services = None;
    ok("IMAPISession::AdminServices", session.AdminServices(0, &mut services))?;
    let services = some("what AdminServices gives", services)?;
    choose(&services, Some(&bench.service_uid(PROFILE, WIRE)?))?;
    let store = bench.service_uid(PROFILE, STORE)?;
    ok("DeleteMsgService", services.DeleteMsgService(&store))?;
    bench.create_service(&services, WIRE)?;
    // This session goes on as it began.
    same("its identity", query(bench, &session)?.1, before.clone())?;
    session.default_store(bench)?;
    let transports = |rows: Vec<Row>| -> usize {
        rows.iter().filter(|row| number(row, tags::RESOURCE_TYPE) == Some(36)).count()
    };
    same("its transports", transports(session.status_rows(bench)?), 1)?;
    let next = bench.logon(PROFILE)?;
    hold(query(bench, &next)?.1 != before, || "the next session has the old identity".into())?;
    same("the transports of the next", transports(next.status_rows(bench)?), 2)?;
    same("the stores of the next", bench.rows(&next.stores_table()?, None)?.len(), 0)
}

unsafe fn service_table(bench: &Bench) -> Check {
    let services = prepared(bench)?;
    let mut table = None;
    ok("GetMsgServiceTable", services.GetMsgServiceTable(0, &mut table))?;
    let table = some("the message service table", table)?;
    ok("CreateMsgService", bench.create_service(&services, STORE).map(|_| 0)?)?;
    let rows = bench.rows(&table, None)?;
    same("the number of rows of before", rows.len(), 3)?;
    same("the number of rows of now", bench.service_rows(&services)?.len(), 4)?;
    let columns: [Tag; 8] = [
        tags::DISPLAY_NAME.into(),
        tags::INSTANCE_KEY.into(),
        tags::RESOURCE_FLAGS.into(),
        tags::SERVICE_DLL_NAME.into(),
        tags::SERVICE_ENTRY_NAME.into(),
        tags::SERVICE_NAME.into(),
        tags::SERVICE_SUPPORT_FILES.into(),
        tags::SERVICE_UID.into(),
    ];
    for row in &rows {
        for column in columns {
            let there = row.iter().any(|p| p.tag.id() == column.id());
            hold(there, || format!("a row has no column 0x{:08X}", column.0))?;
        }
    }
    let by_name: Vec<_> = rows.iter().map(|row| text(row, tags::DISPLAY_NAME)).collect();
    let mut sorted = by_name.clone();
    sorted.sort();
    same("the order of rows", by_name, sorted)
}

/// CreateMsgService.
unsafe fn create_one(
    services: &IMsgServiceAdmin,
    service: &str,
    display: &str,
    flags: u32,
) -> Result<i32, Breach> {
    let arena = Arena::new();
    let name = encode::text(&arena, service, true)?;
    let display = encode::text(&arena, display, true)?;
    Ok(services.CreateMsgService(name.cast(), display.cast(), 0, flags | UNICODE))
}

unsafe fn create(bench: &Bench) -> Check {
    let services = prepared(bench)?;
    let answer = create_one(&services, STORE, "Archive", NO_RESTART_WARNING)?;
    ok("CreateMsgService", answer)?;
    let rows = bench.service_rows(&services)?;
    let stores = rows.iter().filter(|row| text(row, tags::SERVICE_NAME).as_deref() == Some(STORE));
    same("the number of its services", stores.count(), 2)?;
    row_named(&rows, tags::DISPLAY_NAME, "Archive")?;
    let answer = create_one(&services, "NOSUCH", "Nothing", 0)?;
    answers("CreateMsgService of another", answer, Code::E_NOT_FOUND)?;
    // SERVICE_SINGLE_COPY
    let book = row_named(&rows, tags::SERVICE_NAME, BOOK)?;
    hold(flags(book) & 0x2 != 0, || "the address book does not say SERVICE_SINGLE_COPY".into())?;
    let answer = create_one(&services, BOOK, "Second", 0)?;
    answers("CreateMsgService of a second", answer, Code::E_NO_ACCESS)?;
    same("the number of services", bench.service_rows(&services)?.len(), 4)
}

unsafe fn create_ex(bench: &Bench) -> Check {
    let services = prepared(bench)?;
    let uid_of_it = bench.create_service(&services, STORE)?;
    let rows = bench.service_rows(&services)?;
    let found = rows.iter().any(|row| bytes(row, tags::SERVICE_UID) == Some(&uid_of_it.ab));
    hold(found, || "no row has the UID of CreateMsgServiceEx".into())?;
    let admin: IMsgServiceAdmin2 =
        services.cast().map_err(|error| Breach::new(format!("no IMsgServiceAdmin2: {error}")))?;
    let arena = Arena::new();
    let name = encode::text(&arena, STORE, true)?;
    let made = admin.CreateMsgServiceEx(name.cast(), name.cast(), 0, UNICODE, ptr::null_mut());
    ok("CreateMsgServiceEx without a place for the UID", made)?;
    same("the number of services", bench.service_rows(&services)?.len(), 5)
}

unsafe fn delete(bench: &Bench) -> Check {
    let services = prepared(bench)?;
    answers("of nothing", services.DeleteMsgService(&NOTHING), Code::E_NOT_FOUND)?;
    let wire = bench.service_uid(PROFILE, WIRE)?;
    let providers = bench.rows_of_service(&bench.providers(&services, &wire)?)?;
    let provider = uid(some("its provider", providers.first())?, tags::PROVIDER_UID)?;
    for section_of in [&wire, &provider] {
        section(&services, section_of, FORCE_ACCESS)?;
    }
    ok("DeleteMsgService", services.DeleteMsgService(&wire))?;
    answers("DeleteMsgService again", services.DeleteMsgService(&wire), Code::E_NOT_FOUND)?;
    hold(!names(&bench.service_rows(&services)?).contains(&WIRE.to_owned()), || {
        "the message service table has it still".into()
    })?;
    for section_of in [&wire, &provider] {
        let answer = try_section(&services, section_of, FORCE_ACCESS).0;
        answers("OpenProfileSection of it", answer, Code::E_NOT_FOUND)?;
    }
    Ok(())
}

/// CopyMsgService to another administration of services, or to that of `services`' own profile.
unsafe fn copy_to(
    services: &IMsgServiceAdmin,
    service: &MAPIUID,
    to: Option<&IMsgServiceAdmin>,
) -> i32 {
    let iid = IMsgServiceAdmin::IID;
    let to = to.unwrap_or(services);
    services.CopyMsgService(service, ptr::null(), ptr::null(), &iid, to.as_raw(), 0, UNICODE)
}

unsafe fn copy(bench: &Bench) -> Check {
    let services = prepared(bench)?;
    bench.create_profile("Other", 0)?;
    let other = bench.services("Other")?;
    let wire = bench.service_uid(PROFILE, WIRE)?;
    bench.configure(PROFILE, WIRE, &[OWN_SETTING.with(7)])?;
    ok("CopyMsgService", copy_to(&services, &wire, Some(&other)))?;
    let rows = bench.service_rows(&other)?;
    same("the services of the other profile", names(&rows), vec![WIRE.to_owned()])?;
    let copied = uid(&rows[0], tags::SERVICE_UID)?;
    hold(copied.ab != wire.ab, || "the copy has the UID of the first".into())?;
    let props = bench.props(&as_prop(&section(&other, &copied, FORCE_ACCESS)?)?, None)?;
    same("a setting of the copy", number(&props, OWN_SETTING), Some(7))?;
    ok("CopyMsgService within the profile", copy_to(&services, &wire, None))?;
    same("the number of its services", bench.service_rows(&services)?.len(), 4)?;
    let book = bench.service_uid(PROFILE, BOOK)?;
    answers("of the address book", copy_to(&services, &book, None), Code::E_NO_ACCESS)?;
    answers("of nothing", copy_to(&services, &NOTHING, Some(&other)), Code::E_NOT_FOUND)
}

unsafe fn rename(bench: &Bench) -> Check {
    let services = prepared(bench)?;
    let wire = bench.service_uid(PROFILE, WIRE)?;
    let arena = Arena::new();
    let name = encode::text(&arena, "Renamed", true)?;
    let answer = services.RenameMsgService(&wire, UNICODE, name.cast());
    answers("RenameMsgService", answer, Code::E_NO_SUPPORT)
}

/// ConfigureMsgService.
unsafe fn try_configure(
    services: &IMsgServiceAdmin,
    service: &MAPIUID,
    flags: u32,
    props: &[PropValue],
) -> Result<i32, Breach> {
    let arena = Arena::new();
    let first = encode::props(&arena, props)?;
    let count = props.len() as u32;
    Ok(services.ConfigureMsgService(service, 0, flags | UNICODE, count, first))
}

unsafe fn configure(bench: &Bench) -> Check {
    let services = prepared(bench)?;
    let wire = bench.service_uid(PROFILE, WIRE)?;
    let good = [OWN_SETTING.with(7)];
    ok("ConfigureMsgService", try_configure(&services, &wire, 0, &good)?)?;
    {
        let props = bench.props(&as_prop(&section(&services, &wire, FORCE_ACCESS)?)?, None)?;
        same("the setting", number(&props, OWN_SETTING), Some(7))?;
    }
    let answer = try_configure(&services, &NOTHING, 0, &good)?;
    answers("ConfigureMsgService of nothing", answer, Code::E_NOT_FOUND)?;
    let answer = try_configure(&services, &wire, UI_ALWAYS, &[])?;
    let silent = [Code::E_NO_SUPPORT, Code::E_USER_CANCEL];
    crate::breach::answers_one_of("ConfigureMsgService with a dialog", answer, &silent)?;
    let answer = try_configure(&services, &wire, 0, &[tags::SUBJECT.with("x")])?;
    answers("ConfigureMsgService of a subject", answer, Code::E_EXTENDED_ERROR)?;
    let mut error = ptr::null_mut();
    ok("GetLastError", services.GetLastError(answer, UNICODE, &mut error))?;
    let told = decode::mapi_error(error, true);
    bench.free(error);
    let told = some("what GetLastError gives", told?)?;
    hold(!told.text.is_empty(), || "GetLastError has no words for it".into())
}

unsafe fn open_section(bench: &Bench) -> Check {
    let services = prepared(bench)?;
    let wire = bench.service_uid(PROFILE, WIRE)?;
    let (answer, _) = try_section(&services, &wire, 0);
    answers("OpenProfileSection without the flag", answer, Code::E_NO_ACCESS)?;
    let opened: IProfSect = section(&services, &wire, FORCE_ACCESS)?;
    let props = bench.props(&as_prop(&opened)?, None)?;
    same("PR_SERVICE_NAME", text(&props, tags::SERVICE_NAME).as_deref(), Some(WIRE))
}

/// The UIDs of the transports of a profile, by PR_PROVIDER_ORDINAL.
pub(crate) unsafe fn transports(
    bench: &Bench,
    services: &IMsgServiceAdmin,
) -> Result<Vec<[u8; 16]>, Breach> {
    let mut rows = bench.provider_rows(services)?;
    rows.retain(|row| number(row, tags::RESOURCE_TYPE) == Some(36));
    rows.sort_by_key(|row| number(row, tags::PROVIDER_ORDINAL));
    rows.iter().map(|row| uid(row, tags::PROVIDER_UID).map(|uid| uid.ab)).collect()
}

/// MsgServiceTransportOrder.
pub(crate) unsafe fn set_order(services: &IMsgServiceAdmin, order: &[[u8; 16]]) -> i32 {
    let uids: Vec<MAPIUID> = order.iter().map(|ab| MAPIUID { ab: *ab }).collect();
    services.MsgServiceTransportOrder(uids.len() as u32, uids.as_ptr(), 0)
}

unsafe fn transport_order(bench: &Bench) -> Check {
    let services = prepared(bench)?;
    bench.create_service(&services, WIRE)?;
    let mut order = transports(bench, &services)?;
    same("the number of transports", order.len(), 2)?;
    answers("with one of them", set_order(&services, &order[..1]), Code::E_BUSY)?;
    let wrong = [order[0], NOTHING.ab];
    answers("with another", set_order(&services, &wrong), Code::E_NOT_FOUND)?;
    same("the order then", transports(bench, &services)?, order.clone())?;
    order.reverse();
    ok("MsgServiceTransportOrder", set_order(&services, &order))?;
    same("the order", transports(bench, &services)?, order)
}

unsafe fn admin_providers(bench: &Bench) -> Check {
    let services = prepared(bench)?;
    let wire = bench.service_uid(PROFILE, WIRE)?;
    let rows = bench.rows_of_service(&bench.providers(&services, &wire)?)?;
    same("the number of its providers", rows.len(), 1)?;
    let mut admin = None;
    let answer = services.AdminProviders(&NOTHING, 0, &mut admin);
    answers("AdminProviders of nothing", answer, Code::E_NOT_FOUND)?;
    hold(admin.is_none(), || "a failed AdminProviders gave an object".into())
}

unsafe fn primary_identity(bench: &Bench) -> Check {
    let services = prepared(bench)?;
    choose(&services, Some(&bench.service_uid(PROFILE, WIRE)?))?;
    let rows = bench.service_rows(&services)?;
    let primary: Vec<String> = rows
        .iter()
        .filter(|row| flags(row) & 0x8 != 0)
        .filter_map(|row| text(row, tags::SERVICE_NAME))
        .collect();
    same("the services with SERVICE_PRIMARY_IDENTITY", primary, vec![WIRE.to_owned()])
}

unsafe fn provider_table(bench: &Bench) -> Check {
    let services = prepared(bench)?;
    let mut table = None;
    ok("GetProviderTable", services.GetProviderTable(UNICODE, &mut table))?;
    let table = some("the provider table", table)?;
    let second = bench.create_service(&services, STORE)?;
    let kinds = |rows: &[Row]| -> Vec<Option<u32>> {
        let mut kinds: Vec<_> = rows.iter().map(|row| number(row, tags::RESOURCE_TYPE)).collect();
        kinds.sort_unstable();
        kinds
    };
    let old = bench.rows(&table, None)?;
    same("the providers of before", kinds(&old), vec![Some(33), Some(35), Some(36)])?;
    let session = bench.logon(PROFILE)?;
    let now = bench.provider_rows(&services)?;
    same("those of now", kinds(&now), vec![Some(33), Some(33), Some(35), Some(36)])?;
    // One that is to be deleted is not listed.
    ok("DeleteMsgService in use", services.DeleteMsgService(&second))?;
    same("those after it", bench.provider_rows(&services)?.len(), 3)?;
    drop(session);
    Ok(())
}
