//! Part E: how services and providers say who identifies, and who is chosen.

use mapi_session::raw::{IMsgServiceAdmin, MAPIUID};
use mapi_session::wire::Row;
use mapi_session::{Code, PropValue, tags};

use crate::admin::{flags, row_named, uid};
use crate::bench::PROFILE;
use crate::breach::{Breach, answers, hold, ok, same};
use crate::read::{bytes, number, text};
use crate::rules::e::identity::{WIRE, two_identities};
use crate::{Bench, Check, Rule};

const BOOK: &str = "LOCALAB";
const STORE: &str = "LOCALSTORE";
pub(crate) const WIRE_SERVICE: &str = "LOCALXP";
/// `SERVICE_PRIMARY_IDENTITY`; of a provider it is `STATUS_SIMPLE_STORE`.
const SERVICE_PRIMARY: u32 = 0x8;
/// `SERVICE_NO_PRIMARY_IDENTITY`
const SERVICE_NEVER: u32 = 0x20;
/// `STATUS_PRIMARY_IDENTITY`
const PRIMARY: u32 = 0x4;
/// `STATUS_NO_PRIMARY_IDENTITY`
const NEVER: u32 = 0x20;
/// What the page of PR_RESOURCE_FLAGS has for providers, with HOOK_INBOUND and HOOK_OUTBOUND.
const ALL: u32 = 0x3FFF;
/// The static flags of a service: `SERVICE_SINGLE_COPY`, `SERVICE_NO_PRIMARY_IDENTITY`.
const STATIC_OF_SERVICE: u32 = 0x2 | SERVICE_NEVER;
/// Those of a provider: XP_PREFER_LAST, NO_PRIMARY_IDENTITY, NO_DEFAULT_STORE, OWN_STORE, hooks.
const STATIC_OF_PROVIDER: u32 = 0x10 | NEVER | 0x40 | 0x100 | 0x600;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "E.1.SERVICE_PRIMARY_IDENTITY",
        "One service of a profile says SERVICE_PRIMARY_IDENTITY: that of SetPrimaryIdentity.",
        "pidtagresourceflags-canonical-property",
        primary_service,
    ),
    Rule::changes(
        "E.1.SERVICE_NO_PRIMARY_IDENTITY",
        "SERVICE_NO_PRIMARY_IDENTITY says that no provider of the service can identify.",
        "pidtagresourceflags-canonical-property",
        service_without_identity,
    ),
    Rule::changes(
        "E.1.STATUS_PRIMARY_IDENTITY",
        "The provider that furnishes the identity of QueryIdentity says STATUS_PRIMARY_IDENTITY.",
        "pidtagresourceflags-canonical-property",
        primary_provider,
    ),
    Rule::changes(
        "E.1.STATUS_NO_PRIMARY_IDENTITY",
        "A provider that says STATUS_NO_PRIMARY_IDENTITY has no identity in its status row.",
        "pidtagresourceflags-canonical-property",
        provider_without_identity,
    ),
    Rule::changes(
        "E.1.1",
        "A service and each provider has one flag of the pair: it identifies, or it cannot.",
        "pidtagresourceflags-canonical-property",
        one_of_each_pair,
    )
    .chosen(
        "what one that can and is not chosen says: neither, since the mark is cleared elsewhere and \
         the other flag is static; alone in a profile, each says one",
    ),
    Rule::changes(
        "E.1.2",
        "Flags of services and of providers share PR_RESOURCE_FLAGS with other meanings: a mark of \
         the service is none of its providers'.",
        "pidtagresourceflags-canonical-property",
        two_namespaces,
    ),
    Rule::changes(
        "E.1.3",
        "Static flags are those of MapiSvc.inf for ever; whoever identifies, they stay.",
        "pidtagresourceflags-canonical-property",
        static_flags,
    )
    .chosen(
        "imsgserviceadmin-setprimaryidentity has SERVICE_NO_PRIMARY_IDENTITY set for the services \
         that are not chosen; it is static, and stays",
    ),
    Rule::reads(
        "E.1.4",
        "PR_RESOURCE_FLAGS of a status row has no flag beside those of its page.",
        "pidtagresourceflags-canonical-property",
        no_other_flags,
    ),
    Rule::changes(
        "E.2.1",
        "In a new profile the first service that can identifies, by its first provider.",
        "mapi-primary-identity",
        the_first_one,
    ),
    Rule::changes(
        "E.2.2",
        "When the service that identifies is removed, the next one that can does.",
        "mapi-primary-identity",
        the_next_one,
    ),
    Rule::changes(
        "E.2.3",
        "SetPrimaryIdentity chooses a service, or with null none; one that cannot is refused with \
         MAPI_E_NO_ACCESS.",
        "imsgserviceadmin-setprimaryidentity",
        set_and_clear,
    ),
    Rule::changes(
        "E.2.4",
        "SetPrimaryIdentity takes the UID of a service or of a provider.",
        "mapi-primary-identity",
        either_uid,
    )
    .chosen(
        "pages differ in whose UID it is: both are taken; a service's marks all its providers that \
         can, a provider's that one",
    ),
    Rule::changes(
        "E.2.5",
        "All providers of the service that identifies say the same of it in their status rows.",
        "mapi-primary-identity",
        shared_identity,
    ),
];

/// SetPrimaryIdentity.
pub(crate) unsafe fn choose(services: &IMsgServiceAdmin, uid: Option<&MAPIUID>) -> Check {
    let uid = uid.map_or(std::ptr::null(), std::ptr::from_ref);
    ok("SetPrimaryIdentity", services.SetPrimaryIdentity(uid, 0))
}

/// The names of the services that say SERVICE_PRIMARY_IDENTITY.
unsafe fn chosen(bench: &Bench, services: &IMsgServiceAdmin) -> Result<Vec<String>, Breach> {
    let rows = bench.service_rows(services)?;
    let primary = rows.iter().filter(|row| flags(row) & SERVICE_PRIMARY != 0);
    Ok(primary.filter_map(|row| text(row, tags::SERVICE_NAME)).collect())
}

/// The display names of the providers that say STATUS_PRIMARY_IDENTITY.
unsafe fn chosen_providers(
    bench: &Bench,
    services: &IMsgServiceAdmin,
) -> Result<Vec<String>, Breach> {
    let rows = bench.provider_rows(services)?;
    let primary = rows.iter().filter(|row| flags(row) & PRIMARY != 0);
    Ok(primary.filter_map(|row| text(row, tags::DISPLAY_NAME)).collect())
}

unsafe fn primary_service(bench: &Bench) -> Check {
    two_identities(bench)?;
    let services = bench.services(PROFILE)?;
    same("the primary service", chosen(bench, &services)?, vec![BOOK.to_owned()])?;
    choose(&services, Some(&bench.service_uid(PROFILE, WIRE_SERVICE)?))?;
    same("the primary service", chosen(bench, &services)?, vec![WIRE_SERVICE.to_owned()])
}

unsafe fn service_without_identity(bench: &Bench) -> Check {
    two_identities(bench)?;
    let services = bench.services(PROFILE)?;
    let mut seen = 0;
    for row in bench.service_rows(&services)? {
        let providers = bench.providers(&services, &uid(&row, tags::SERVICE_UID)?)?;
        let never = bench.rows_of_service(&providers)?.iter().all(|p| flags(p) & NEVER != 0);
        let says = flags(&row) & SERVICE_NEVER != 0;
        seen += u32::from(says);
        let name = text(&row, tags::SERVICE_NAME);
        same(&format!("SERVICE_NO_PRIMARY_IDENTITY of {name:?}"), says, never)?;
    }
    hold(seen > 0, || "no service says SERVICE_NO_PRIMARY_IDENTITY".into())
}

unsafe fn primary_provider(bench: &Bench) -> Check {
    two_identities(bench)?;
    let services = bench.services(PROFILE)?;
    choose(&services, Some(&bench.service_uid(PROFILE, WIRE_SERVICE)?))?;
    let row = bench.provider_rows(&services)?;
    let row = row_named(&row, tags::SERVICE_NAME, WIRE_SERVICE)?;
    hold(flags(row) & PRIMARY != 0, || format!("PR_RESOURCE_FLAGS is {:#x}", flags(row)))?;
    let session = bench.logon(PROFILE)?;
    let rows = session.status_rows(bench)?;
    let primary: Vec<&Row> = rows.iter().filter(|row| flags(row) & PRIMARY != 0).collect();
    same("the number of status rows with the flag", primary.len(), 1)?;
    let entry = bytes(primary[0], tags::IDENTITY_ENTRYID).map(<[u8]>::to_vec);
    same("the identity", Some(crate::rules::e::identity::query(bench, &session)?.1), entry)
}

unsafe fn provider_without_identity(bench: &Bench) -> Check {
    two_identities(bench)?;
    // A store's row comes with its logon. Its service is made the one of a transport's, so that
    // there is an identity to be shared.
    let session = bench.logon(PROFILE)?;
    session.default_store(bench)?;
    let rows = session.status_rows(bench)?;
    let never: Vec<&Row> = rows.iter().filter(|row| flags(row) & NEVER != 0).collect();
    hold(never.iter().any(|r| number(r, tags::RESOURCE_TYPE) == Some(33)), || {
        "the row of the store does not say STATUS_NO_PRIMARY_IDENTITY".into()
    })?;
    let identifies = |row: &&&Row| bytes(row, tags::IDENTITY_ENTRYID).is_some();
    let wrong = never.iter().find(identifies).map(|row| text(row, tags::DISPLAY_NAME));
    same("a row that identifies and says that it cannot", wrong, None)
}

unsafe fn one_of_each_pair(bench: &Bench) -> Check {
    bench.initialize()?;
    for service in [BOOK, STORE, WIRE_SERVICE] {
        let profile = format!("Only {service}");
        bench.create_profile(&profile, 0)?;
        let services = bench.services(&profile)?;
        bench.create_service(&services, service)?;
        for row in bench.service_rows(&services)? {
            let pair = flags(&row) & (SERVICE_PRIMARY | SERVICE_NEVER);
            hold(pair == SERVICE_PRIMARY || pair == SERVICE_NEVER, || {
                format!("PR_RESOURCE_FLAGS of the service {service} has {pair:#x}")
            })?;
        }
        for row in bench.provider_rows(&services)? {
            let pair = flags(&row) & (PRIMARY | NEVER);
            hold(pair == PRIMARY || pair == NEVER, || {
                format!("PR_RESOURCE_FLAGS of the provider of {service} has {pair:#x}")
            })?;
        }
    }
    Ok(())
}

unsafe fn two_namespaces(bench: &Bench) -> Check {
    two_identities(bench)?;
    let services = bench.services(PROFILE)?;
    choose(&services, Some(&bench.service_uid(PROFILE, WIRE_SERVICE)?))?;
    same("the primary service", chosen(bench, &services)?, vec![WIRE_SERVICE.to_owned()])?;
    // Of a provider the bit says that Simple MAPI uses the store.
    let rows = bench.provider_rows(&services)?;
    let simple = rows.iter().filter(|row| flags(row) & SERVICE_PRIMARY != 0).count();
    same("the number of providers with STATUS_SIMPLE_STORE", simple, 0)
}

/// The static flags of all services and providers.
unsafe fn all_static(
    bench: &Bench,
    services: &IMsgServiceAdmin,
) -> Result<Vec<(Option<String>, u32)>, Breach> {
    let of = |row: &[PropValue], mask| (text(row, tags::SERVICE_NAME), flags(row) & mask);
    let mut all: Vec<_> =
        bench.service_rows(services)?.iter().map(|row| of(row, STATIC_OF_SERVICE)).collect();
    let rows = bench.provider_rows(services)?;
    all.extend(rows.iter().map(|row| of(row, STATIC_OF_PROVIDER)));
    all.sort();
    Ok(all)
}

unsafe fn static_flags(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    let services = bench.services(PROFILE)?;
    let before = all_static(bench, &services)?;
    choose(&services, None)?;
    same("the static flags without an identity", all_static(bench, &services)?, before.clone())?;
    for service in [WIRE_SERVICE, BOOK] {
        choose(&services, Some(&bench.service_uid(PROFILE, service)?))?;
        let now = all_static(bench, &services)?;
        same(&format!("the static flags with that of {service}"), now, before.clone())?;
    }
    Ok(())
}

unsafe fn no_other_flags(bench: &Bench) -> Check {
    let session = bench.session()?;
    for row in session.status_rows(bench)? {
        let (name, bits) = (text(&row, tags::DISPLAY_NAME), flags(&row));
        hold(bits & !ALL == 0, || format!("PR_RESOURCE_FLAGS of {name:?} is {bits:#x}"))?;
    }
    Ok(())
}

unsafe fn the_first_one(bench: &Bench) -> Check {
    bench.initialize()?;
    for order in [[STORE, BOOK, WIRE_SERVICE], [STORE, WIRE_SERVICE, BOOK]] {
        let profile = order.join(" ");
        bench.create_profile(&profile, 0)?;
        let services = bench.services(&profile)?;
        for service in order {
            bench.create_service(&services, service)?;
        }
        let first = vec![order[1].to_owned()];
        same("the service that identifies", chosen(bench, &services)?, first.clone())?;
        same("the provider that does", chosen_providers(bench, &services)?, first)?;
    }
    Ok(())
}

unsafe fn the_next_one(bench: &Bench) -> Check {
    two_identities(bench)?;
    let services = bench.services(PROFILE)?;
    ok("DeleteMsgService", services.DeleteMsgService(&bench.service_uid(PROFILE, BOOK)?))?;
    same("the next service", chosen(bench, &services)?, vec![WIRE_SERVICE.to_owned()])?;
    same("the number of its providers", chosen_providers(bench, &services)?.len(), 1)
}

unsafe fn set_and_clear(bench: &Bench) -> Check {
    two_identities(bench)?;
    let services = bench.services(PROFILE)?;
    let wire = bench.service_uid(PROFILE, WIRE_SERVICE)?;
    choose(&services, Some(&wire))?;
    same("who identifies", chosen(bench, &services)?, vec![WIRE_SERVICE.to_owned()])?;
    let store = bench.service_uid(PROFILE, STORE)?;
    let answer = services.SetPrimaryIdentity(&store, 0);
    answers("SetPrimaryIdentity of a store", answer, Code::E_NO_ACCESS)?;
    same("who identifies then", chosen(bench, &services)?, vec![WIRE_SERVICE.to_owned()])?;
    choose(&services, None)?;
    same("who identifies after null", chosen(bench, &services)?, vec![])?;
    same("which providers do", chosen_providers(bench, &services)?, vec![])
}

unsafe fn either_uid(bench: &Bench) -> Check {
    two_identities(bench)?;
    let services = bench.services(PROFILE)?;
    let wire = bench.service_uid(PROFILE, WIRE_SERVICE)?;
    let providers = bench.providers(&services, &wire)?;
    let second = bench.create_provider(&providers, "Second", &[])?;
    choose(&services, Some(&wire))?;
    same("the number of its providers", chosen_providers(bench, &services)?.len(), 2)?;
    choose(&services, Some(&bench.service_uid(PROFILE, BOOK)?))?;
    choose(&services, Some(&second))?;
    same("the service", chosen(bench, &services)?, vec![WIRE_SERVICE.to_owned()])?;
    same("the provider", chosen_providers(bench, &services)?, vec!["Second".to_owned()])
}

unsafe fn shared_identity(bench: &Bench) -> Check {
    two_identities(bench)?;
    let services = bench.services(PROFILE)?;
    let wire = bench.service_uid(PROFILE, WIRE_SERVICE)?;
    let providers = bench.providers(&services, &wire)?;
    let other = [tags::EMAIL_ADDRESS.with("other@example.org")];
    bench.create_provider(&providers, "Second", &other)?;
    choose(&services, Some(&wire))?;
    let session = bench.logon(PROFILE)?;
    let rows = session.status_rows(bench)?;
    let rows: Vec<&Row> =
        rows.iter().filter(|row| number(row, tags::RESOURCE_TYPE) == Some(36)).collect();
    same("the number of transports", rows.len(), 2)?;
    for row in rows {
        same("PR_IDENTITY_DISPLAY", text(row, tags::IDENTITY_DISPLAY).as_deref(), Some(WIRE.0))?;
        let key = format!("SMTP:{}\0", WIRE.1.to_uppercase()).into_bytes();
        same("PR_IDENTITY_SEARCH_KEY", bytes(row, tags::IDENTITY_SEARCH_KEY), Some(&key[..]))?;
    }
    Ok(())
}
