//! Part D: administration of the providers of a message service.

use std::ptr;

use mapi_session::raw::{IMsgServiceAdmin, IProfSect, IProviderAdmin, MAPIUID};
use mapi_session::wire::{Arena, Row, encode};
use mapi_session::{Code, Tag, tags};

use crate::admin::{NOTHING, uid};
use crate::rules::d::sections::{FORCE_ACCESS, section, try_section};
use windows_core::Interface;

use crate::bench::{MODIFY, PROFILE, UNICODE};
use crate::breach::{Breach, answers, hold, ok, same, some};
use crate::read::{number, text};
use crate::{Bench, Check, Rule};

const BOOK: &str = "LOCALAB";
const WIRE: &str = "LOCALXP";

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "D.10.GetProviderTable",
        "IProviderAdmin::GetProviderTable lists the providers of one service with ten columns, as \
         they were.",
        "iprovideradmin-getprovidertable",
        provider_table,
    )
    .chosen(
        "the page has a client keep the rows whose PR_RESOURCE_TYPE is an error; they are the rows \
         that stand for no provider, and there are none here",
    ),
    Rule::changes(
        "D.10.CreateProvider",
        "CreateProvider adds a provider, whatever it is called, unless its service forbids it.",
        "iprovideradmin-createprovider",
        create,
    )
    .chosen("which code a service answers that forbids it; MAPI_E_NO_SUPPORT"),
    Rule::changes(
        "D.10.DeleteProvider",
        "DeleteProvider removes a provider, one that is in use when it is used no more.",
        "iprovideradmin-deleteprovider",
        delete,
    ),
    Rule::changes(
        "D.10.OpenProfileSection",
        "A section may have many readers or one writer; a client names it.",
        "iprovideradmin-openprofilesection",
        open_section,
    )
    .chosen("which code refuses null; MAPI_E_INVALID_PARAMETER"),
];

unsafe fn prepared(bench: &Bench) -> Result<(IMsgServiceAdmin, IProviderAdmin), Breach> {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    let services = bench.services(PROFILE)?;
    let providers = bench.providers(&services, &bench.service_uid(PROFILE, WIRE)?)?;
    Ok((services, providers))
}

unsafe fn provider_table(bench: &Bench) -> Check {
    let (_, providers) = prepared(bench)?;
    let mut table = None;
    ok("GetProviderTable", providers.GetProviderTable(UNICODE, &mut table))?;
    let table = some("the provider table", table)?;
    bench.create_provider(&providers, "Second", &[])?;
    let rows = bench.rows(&table, None)?;
    same("the number of providers of before", rows.len(), 1)?;
    let columns: [Tag; 10] = [
        tags::INSTANCE_KEY.into(),
        tags::DISPLAY_NAME.into(),
        tags::PROVIDER_DISPLAY.into(),
        tags::PROVIDER_DLL_NAME.into(),
        tags::PROVIDER_ORDINAL.into(),
        tags::PROVIDER_UID.into(),
        tags::RESOURCE_FLAGS.into(),
        tags::RESOURCE_TYPE.into(),
        tags::SERVICE_NAME.into(),
        tags::SERVICE_UID.into(),
    ];
    for row in bench.rows_of_service(&providers)? {
        for column in columns {
            hold(row.iter().any(|p| p.tag == column), || {
                format!("a row has no column 0x{:08X}", column.0)
            })?;
        }
    }
    let mut ordinals: Vec<_> = bench
        .rows_of_service(&providers)?
        .iter()
        .map(|row| number(row, tags::PROVIDER_ORDINAL))
        .collect();
    ordinals.sort_unstable();
    ordinals.dedup();
    same("the number of ordinals", ordinals.len(), 2)
}

/// The names of the providers in a table.
fn names(rows: &[Row]) -> Vec<String> {
    rows.iter().filter_map(|row| text(row, tags::DISPLAY_NAME)).collect()
}

unsafe fn create(bench: &Bench) -> Check {
    let (services, providers) = prepared(bench)?;
    let second = bench.create_provider(&providers, "No name of a provider", &[])?;
    let rows = bench.rows_of_service(&providers)?;
    let found = rows.iter().find(|row| uid(row, tags::PROVIDER_UID).ok() == Some(second));
    let name = found.and_then(|row| text(row, tags::DISPLAY_NAME));
    same("PR_DISPLAY_NAME", name.as_deref(), Some("No name of a provider"))?;
    // A profile may have this service once, and so its provider.
    let book = bench.providers(&services, &bench.service_uid(PROFILE, BOOK)?)?;
    let arena = Arena::new();
    let name = encode::text(&arena, "Second", true)?;
    let mut uid = MAPIUID::default();
    let answer = book.CreateProvider(name.cast(), 0, ptr::null(), 0, UNICODE, &mut uid);
    answers("CreateProvider of an address book", answer, Code::E_NO_SUPPORT)?;
    same("its providers", bench.rows_of_service(&book)?.len(), 1)
}

unsafe fn delete(bench: &Bench) -> Check {
    let (services, providers) = prepared(bench)?;
    answers("of nothing", providers.DeleteProvider(&NOTHING), Code::E_NOT_FOUND)?;
    let idle = bench.create_provider(&providers, "Idle", &[])?;
    ok("DeleteProvider", providers.DeleteProvider(&idle))?;
    let gone = try_section(&services, &idle, FORCE_ACCESS).0;
    answers("the section of one that was not in use", gone, Code::E_NOT_FOUND)?;
    let busy = bench.create_provider(&providers, "Busy", &[])?;
    let session = bench.logon(PROFILE)?;
    let transports = |rows: Vec<Row>| -> usize {
        rows.iter().filter(|row| number(row, tags::RESOURCE_TYPE) == Some(36)).count()
    };
    same("the transports of the session", transports(session.status_rows(bench)?), 2)?;
    ok("DeleteProvider in use", providers.DeleteProvider(&busy))?;
    let rows = bench.rows_of_service(&providers)?;
    hold(!names(&rows).contains(&"Busy".to_owned()), || "the table has it still".into())?;
    same("the transports of the session", transports(session.status_rows(bench)?), 2)?;
    section(&services, &busy, FORCE_ACCESS)?;
    ok("Logoff", session.Logoff(0, 0, 0))?;
    drop(session);
    let gone = try_section(&services, &busy, FORCE_ACCESS).0;
    answers("its section when the session has ended", gone, Code::E_NOT_FOUND)
}

/// IProviderAdmin::OpenProfileSection.
unsafe fn open(providers: &IProviderAdmin, uid: &MAPIUID, flags: u32) -> (i32, Option<IProfSect>) {
    let mut section = ptr::null_mut();
    let answer = providers.OpenProfileSection(uid, ptr::null(), flags, &mut section);
    // SAFETY: the standard interface of a section, which null asks for.
    (answer, (!section.is_null()).then(|| IProfSect::from_raw(section)))
}

unsafe fn open_section(bench: &Bench) -> Check {
    let (_, providers) = prepared(bench)?;
    let mine = MAPIUID { ab: [0x4D; 16] };
    let mut section = ptr::null_mut();
    let answer = providers.OpenProfileSection(ptr::null(), ptr::null(), MODIFY, &mut section);
    answers("OpenProfileSection of null", answer, Code::E_INVALID_PARAMETER)?;
    answers("one that is not there", open(&providers, &mine, 0).0, Code::E_NOT_FOUND)?;
    let (answer, writer) = open(&providers, &mine, MODIFY);
    ok("OpenProfileSection to write", answer)?;
    answers("to read meanwhile", open(&providers, &mine, 0).0, Code::E_NO_ACCESS)?;
    answers("to write meanwhile", open(&providers, &mine, MODIFY).0, Code::E_NO_ACCESS)?;
    drop(writer);
    let (first, reader) = open(&providers, &mine, 0);
    ok("OpenProfileSection to read", first)?;
    let (second, other) = open(&providers, &mine, 0);
    ok("to read with another", second)?;
    answers("to write with readers", open(&providers, &mine, MODIFY).0, Code::E_NO_ACCESS)?;
    drop((reader, other));
    ok("to write after them", open(&providers, &mine, MODIFY).0)
}
