//! Part D: what profiles have from MapiSvc.inf.

use mapi_session::raw::IMsgServiceAdmin;
use mapi_session::wire::{Arena, Row, encode};
use mapi_session::{Code, PropTag, PropValue, Tag, tags, types};

use windows_core::Interface;

use crate::admin::{flags, row_named, uid};
use crate::bench::{MODIFY, PROFILE, UNICODE, as_prop};
use crate::breach::{answers, hold, ok, same};
use crate::read::{number, text};
use crate::rules::d::sections::{FORCE_ACCESS, section};
use crate::rules::d::services::{OWN_SETTING, set_order, transports};
use crate::rules::mailing::{NO_UI, Office, UPLOAD};
use crate::{Bench, Check, Rule, Way};

const STORE: &str = "LOCALSTORE";
const WIRE: &str = "LOCALXP";
/// `STATUS_XP_PREFER_LAST`
const PREFER_LAST: u32 = 0x10;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "D.11.1",
        "A service that is made has what MapiSvc.inf says of it, and keeps that for itself.",
        "file-format-of-mapisvc-inf",
        copied,
    ),
    Rule::changes(
        "D.11.2",
        "MAPI_DEFAULT_SERVICES gives a profile the services of [Default Services].",
        "mapisvc-inf-default-services-section",
        default_services,
    ),
    Rule::changes(
        "D.11.3",
        "The section of a service names its library, its entry function and its flags.",
        "property-entries-in-mapisvc-inf-message-service-sections",
        service_section,
    ),
    Rule::changes(
        "D.11.4",
        "The section of a provider has its names, its library, its type and its flags.",
        "mapisvc-inf-service-provider-sections",
        provider_section,
    ),
    Rule::changes(
        "D.11.5",
        "A setting of a service's own is known by its tag alone; a new service has no secrets.",
        "file-format-of-mapisvc-inf",
        own_settings,
    ),
    Rule::changes(
        "D.11.7",
        "ConfigureMsgService answers what the entry function does: MAPI_E_UNCONFIGURED, say.",
        "msgserviceentry",
        entry_function,
    ),
    Rule::changes(
        "D.11.8",
        "A transport with STATUS_XP_PREFER_LAST is asked last, unless MsgServiceTransportOrder has \
         it otherwise.",
        "imsgserviceadmin-msgservicetransportorder",
        order_of_transports,
    ),
];

unsafe fn copied(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.create_profile(PROFILE, 0)?;
    let services = bench.services(PROFILE)?;
    let first = bench.create_service(&services, WIRE)?;
    {
        let section = as_prop(&section(&services, &first, FORCE_ACCESS | MODIFY)?)?;
        let props = bench.props(&section, None)?;
        same("PR_SERVICE_NAME", text(&props, tags::SERVICE_NAME).as_deref(), Some(WIRE))?;
        let library = text(&props, tags::SERVICE_DLL_NAME);
        hold(library.is_some(), || "the section has no PR_SERVICE_DLL_NAME".into())?;
        bench.set_props(&section, &[tags::SERVICE_DLL_NAME.with("elsewhere.dll")])?;
    }
    let second = bench.create_service(&services, WIRE)?;
    let props = bench.props(&as_prop(&section(&services, &second, FORCE_ACCESS)?)?, None)?;
    let library = text(&props, tags::SERVICE_DLL_NAME);
    hold(library.is_some_and(|name| name != "elsewhere.dll"), || {
        "a change of one service is in the next".into()
    })
}

unsafe fn default_services(bench: &Bench) -> Check {
    bench.initialize()?;
    // MAPI_DEFAULT_SERVICES
    bench.create_profile(PROFILE, 1)?;
    let services = bench.services(PROFILE)?;
    let rows = bench.service_rows(&services)?;
    hold(!rows.is_empty(), || "the profile has no services".into())?;
    // They are services of [Services], too.
    bench.create_profile("Other", 0)?;
    let other = bench.services("Other")?;
    for row in &rows {
        bench.create_service(&other, &text(row, tags::SERVICE_NAME).unwrap_or_default())?;
    }
    same("the number of services", bench.service_rows(&other)?.len(), rows.len())
}

/// What of `ids` a section lacks.
fn lacks(props: &[PropValue], ids: &[Tag]) -> Vec<Tag> {
    ids.iter().filter(|tag| !props.iter().any(|p| p.tag.id() == tag.id())).copied().collect()
}

unsafe fn service_section(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    let services = bench.services(PROFILE)?;
    let wanted: [Tag; 3] = [
        tags::SERVICE_DLL_NAME.into(),
        tags::SERVICE_ENTRY_NAME.into(),
        tags::RESOURCE_FLAGS.into(),
    ];
    for row in bench.service_rows(&services)? {
        let uid = uid(&row, tags::SERVICE_UID)?;
        let props = bench.props(&as_prop(&section(&services, &uid, FORCE_ACCESS)?)?, None)?;
        let name = text(&row, tags::SERVICE_NAME);
        same(&format!("what the section of {name:?} lacks"), lacks(&props, &wanted), vec![])?;
        let providers = bench.rows_of_service(&bench.providers(&services, &uid)?)?;
        hold(!providers.is_empty(), || format!("the service {name:?} has no provider"))?;
    }
    Ok(())
}

unsafe fn provider_section(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    let services = bench.services(PROFILE)?;
    let wanted: [Tag; 5] = [
        tags::DISPLAY_NAME.into(),
        tags::PROVIDER_DISPLAY.into(),
        tags::PROVIDER_DLL_NAME.into(),
        tags::RESOURCE_TYPE.into(),
        tags::RESOURCE_FLAGS.into(),
    ];
    for row in bench.provider_rows(&services)? {
        let uid = uid(&row, tags::PROVIDER_UID)?;
        let props = bench.props(&as_prop(&section(&services, &uid, FORCE_ACCESS)?)?, None)?;
        let name = text(&row, tags::DISPLAY_NAME);
        same(&format!("what the section of {name:?} lacks"), lacks(&props, &wanted), vec![])?;
    }
    Ok(())
}

unsafe fn own_settings(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.create_profile(PROFILE, 0)?;
    let services = bench.services(PROFILE)?;
    let wire = bench.create_service(&services, WIRE)?;
    bench.configure(PROFILE, WIRE, &[OWN_SETTING.with(0x0600_0000)])?;
    let object = as_prop(&section(&services, &wire, FORCE_ACCESS)?)?;
    let props = bench.props(&object, None)?;
    same("a setting by its tag", number(&props, OWN_SETTING), Some(0x0600_0000))?;
    let secrets: Vec<Tag> =
        (0x67F0..=0x67FF).map(|id| PropTag::<types::Binary>::from_id(id).into()).collect();
    let told = bench.props(&object, Some(&secrets))?;
    let secret = told.iter().find(|p| !matches!(p.value, mapi_session::Value::Error(_)));
    same("a secret of a new service", secret, None)
}

unsafe fn entry_function(bench: &Bench) -> Check {
    bench.initialize()?;
    // MAPI_DEFAULT_SERVICES: the address book has no address yet.
    bench.create_profile(PROFILE, 1)?;
    let services = bench.services(PROFILE)?;
    let book = bench.service_uid(PROFILE, "LOCALAB")?;
    let check = || services.ConfigureMsgService(&book, 0, UNICODE, 0, std::ptr::null());
    answers("ConfigureMsgService of an empty one", check(), Code::E_UNCONFIGURED)?;
    bench.configure(PROFILE, "LOCALAB", &[tags::EMAIL_ADDRESS.with("work@example.org")])?;
    ok("ConfigureMsgService of one with an address", check())?;
    if bench.backstage().is_ok() { contexts(bench, &services) } else { Ok(()) }
}

/// What the entry function of a service is called for.
unsafe fn contexts(bench: &Bench, services: &IMsgServiceAdmin) -> Check {
    let stage = bench.backstage()?;
    stage.user(Some(""));
    stage.seen();
    let called = |what: &str, lines: &[&str]| {
        let seen = stage.seen();
        same(
            &format!("what the entry function is called for by {what}"),
            seen,
            lines.iter().map(|line| (*line).to_owned()).collect(),
        )
    };
    let second = bench.create_service(services, WIRE)?;
    called("CreateMsgServiceEx", &["create LOCALXP"])?;
    let providers = bench.providers(services, &second)?;
    let provider = bench.create_provider(&providers, "Another", &[])?;
    called("CreateProvider", &["provider create LOCALXP"])?;
    ok("DeleteProvider", providers.DeleteProvider(&provider))?;
    called("DeleteProvider", &["provider delete LOCALXP"])?;
    let arena = Arena::new();
    let props = encode::props(&arena, &[OWN_SETTING.with(7)])?;
    ok("ConfigureMsgService", services.ConfigureMsgService(&second, 0, 0, 1, props))?;
    called("ConfigureMsgService", &["configure LOCALXP"])?;
    let iid = IMsgServiceAdmin::IID;
    let to = services.as_raw();
    let copied =
        services.CopyMsgService(&second, std::ptr::null(), std::ptr::null(), &iid, to, 0, UNICODE);
    ok("CopyMsgService", copied)?;
    called("CopyMsgService", &[])?;
    ok("DeleteMsgService", services.DeleteMsgService(&second))?;
    called("DeleteMsgService", &["delete LOCALXP"])?;
    let name = encode::text(&arena, PROFILE, true)?;
    ok("DeleteProfile", bench.profiles()?.DeleteProfile(name.cast(), UNICODE))?;
    let mut seen = stage.seen();
    seen.sort();
    let each = ["LOCALAB", "LOCALSTORE", "LOCALXP", "LOCALXP"];
    let each: Vec<String> = each.iter().map(|name| format!("delete {name}")).collect();
    same("what the entry functions are called for by DeleteProfile", seen, each)
}

/// Sends one message to somebody elsewhere, and tells by which ways some have come.
unsafe fn sent_by(bench: &Bench) -> Result<(usize, usize), crate::Breach> {
    let office = Office { session: bench.logon(PROFILE)? };
    office.submit(bench, "Which way", bench.far())?;
    office.flush(bench, UPLOAD | NO_UI)?;
    office.sent_by(bench)
}

unsafe fn order_of_transports(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    let services = bench.services(PROFILE)?;
    let [first, second] = [Way::First, Way::Second].map(|way| bench.outside().sender(way));
    let (first, second) = (first?, second?);
    let providers = bench.providers(&services, &bench.service_uid(PROFILE, first.service)?)?;
    bench.configure(PROFILE, first.service, &first.settings)?;
    bench.create_provider(&providers, "Second", &second.settings)?;
    let order = transports(bench, &services)?;
    same("who sends at first", sent_by(bench)?, (1, 0))?;
    {
        let first = mapi_session::raw::MAPIUID { ab: order[0] };
        let object = as_prop(&section(&services, &first, FORCE_ACCESS | MODIFY)?)?;
        let rows: Vec<Row> = bench.provider_rows(&services)?;
        let old = flags(row_named(&rows, tags::SERVICE_NAME, WIRE)?);
        let new = tags::RESOURCE_FLAGS.with((old | PREFER_LAST) as i32);
        bench.set_props(&object, &[new])?;
    }
    let last = vec![order[1], order[0]];
    same("the order of one that wants to be last", transports(bench, &services)?, last)?;
    same("who sends then", sent_by(bench)?, (1, 1))?;
    ok("MsgServiceTransportOrder", set_order(&services, &order))?;
    same("the order that is given", transports(bench, &services)?, order)?;
    let rows = bench.provider_rows(&services)?;
    let still = rows.iter().filter(|row| flags(row) & PREFER_LAST != 0).count();
    same("the number of transports with STATUS_XP_PREFER_LAST", still, 1)?;
    same("who sends at last", sent_by(bench)?, (2, 1))?;
    // A store has no place in it.
    let store = bench.provider_rows(&services)?;
    let store = uid(row_named(&store, tags::SERVICE_NAME, STORE)?, tags::PROVIDER_UID)?;
    let wrong = [store.ab, transports(bench, &services)?[0]];
    answers("with a store", set_order(&services, &wrong), Code::E_NOT_FOUND)
}
