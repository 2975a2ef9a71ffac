//! Part E: who the session is: QueryIdentity and the rows of the status table.

use std::ptr;

use mapi_session::raw::IMailUser;
use mapi_session::wire::{Arena, Row, decode, encode};
use mapi_session::{Code, tags};
use windows_core::Interface;

use crate::admin::flags;
use crate::bench::{PROFILE, Session, as_prop, id};
use crate::breach::{Breach, hold, ok, same, some, succeeds};
use crate::objects::Opens;
use crate::read::{bytes, number, text};
use crate::rules::e::flags::{WIRE_SERVICE, choose};
use crate::{Bench, Check, Rule};

/// `MAPI_MAILUSER`, an object type.
const MAILUSER: u32 = 6;
/// `STATUS_PRIMARY_IDENTITY`
const PRIMARY: u32 = 0x4;
/// The identity of the transport in [`two_identities`]: its name and its address.
pub(crate) const WIRE: (&str, &str) = ("Wire", "wire@example.org");

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "E.3.1",
        "QueryIdentity gives PR_IDENTITY_ENTRYID of the row that says STATUS_PRIMARY_IDENTITY.",
        "imapisession-queryidentity",
        of_the_primary_row,
    ),
    Rule::changes(
        "E.3.2",
        "Where that row has no PR_IDENTITY_ENTRYID, QueryIdentity gives a one-off from the rest of \
         the row.",
        "imapisession-queryidentity",
        one_off_of_the_row,
    )
    .chosen("what the rest is: PR_IDENTITY_DISPLAY or else PR_DISPLAY_NAME, and the search key"),
    Rule::changes(
        "E.3.3",
        "Where no row says so, QueryIdentity gives the first identity that it finds.",
        "retrieving-primary-and-provider-identity",
        the_first_one,
    ),
    Rule::changes(
        "E.3.4",
        "Where no provider gives an identity, QueryIdentity answers MAPI_W_NO_SERVICE, with an \
         entry identifier all the same.",
        "imapisession-queryidentity",
        nobody,
    )
    .chosen("what the identifier is: a one-off without an address, which opens"),
    Rule::reads(
        "E.3.5",
        "QueryIdentity looks the identity up in the status table: a row has it, or the primary row \
         lacks one, or none has.",
        "imapisession-queryidentity",
        it_is_in_the_table,
    ),
    Rule::changes(
        "E.4.1",
        "The identity of one provider is in its row, found by PR_PROVIDER_DLL_NAME.",
        "retrieving-primary-and-provider-identity",
        of_one_provider,
    ),
    Rule::changes(
        "E.4.2",
        "PR_RESOURCE_PATH of the provider of the primary identity leads to the user's files.",
        "pidtagresourcepath-canonical-property",
        resource_path,
    )
    .chosen("what path it is: that of the folder of the provider's files, in full"),
    Rule::changes(
        "E.4.3",
        "The identity is a mail user that IMAPISession::OpenEntry opens.",
        "imapisession-queryidentity",
        it_opens,
    ),
];

/// MAPI initialised and a profile of which two services can identify: the address book does, by
/// the address of [`Bench::make_profile`]; the transport would by [`WIRE`].
pub(crate) unsafe fn two_identities(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    let wire = [tags::IDENTITY_DISPLAY.with(WIRE.0), tags::EMAIL_ADDRESS.with(WIRE.1)];
    bench.configure(PROFILE, WIRE_SERVICE, &wire)
}

/// QueryIdentity: what it answers, and the entry identifier.
pub(crate) unsafe fn query(bench: &Bench, session: &Session) -> Result<(Code, Vec<u8>), Breach> {
    let (mut count, mut entry) = (0, ptr::null_mut());
    let code = succeeds("QueryIdentity", session.QueryIdentity(&mut count, &mut entry))?;
    hold(!entry.is_null() && count > 20, || format!("the entry identifier has {count} bytes"))?;
    Ok((code, bench.owned_bytes(count, entry)?.as_bytes().to_vec()))
}

/// The name and the address of a mail user.
unsafe fn mail_user(
    bench: &Bench,
    session: &Session,
    entry: &[u8],
) -> Result<(Option<String>, Option<String>), Breach> {
    let (object, kind) = session.opened(entry, 0)?;
    same("the type of the identity", kind, MAILUSER)?;
    let user: IMailUser =
        object.cast().map_err(|error| Breach::new(format!("no IMailUser: {error}")))?;
    let tags = [tags::DISPLAY_NAME.into(), tags::EMAIL_ADDRESS.into()];
    let props = bench.props(&as_prop(&user)?, Some(&tags))?;
    Ok((text(&props, tags::DISPLAY_NAME), text(&props, tags::EMAIL_ADDRESS)))
}

unsafe fn of_the_primary_row(bench: &Bench) -> Check {
    two_identities(bench)?;
    let wire = bench.service_uid(PROFILE, WIRE_SERVICE)?;
    choose(&bench.services(PROFILE)?, Some(&wire))?;
    let session = bench.logon(PROFILE)?;
    let rows = session.status_rows(bench)?;
    let identities: Vec<&Row> =
        rows.iter().filter(|row| bytes(row, tags::IDENTITY_ENTRYID).is_some()).collect();
    same("the number of identities", identities.len(), 2)?;
    let primary = identities.iter().find(|row| flags(row) & PRIMARY != 0);
    let expected = bytes(some("a primary row", primary)?, tags::IDENTITY_ENTRYID);
    let (code, entry) = query(bench, &session)?;
    same("what QueryIdentity answers", code, Code::S_OK)?;
    same("its identity", Some(&entry[..]), expected)?;
    let (name, address) = mail_user(bench, &session, &entry)?;
    same("its name", name.as_deref(), Some(WIRE.0))?;
    same("its address", address.as_deref(), Some(WIRE.1))
}

unsafe fn one_off_of_the_row(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    // No address is configured for it, so that its row has no identity.
    let wire = bench.service_uid(PROFILE, WIRE_SERVICE)?;
    choose(&bench.services(PROFILE)?, Some(&wire))?;
    let session = bench.logon(PROFILE)?;
    let rows = session.status_rows(bench)?;
    let primary = some("a primary row", rows.iter().find(|row| flags(row) & PRIMARY != 0))?;
    same("its identity", bytes(primary, tags::IDENTITY_ENTRYID), None)?;
    let (code, entry) = query(bench, &session)?;
    same("what QueryIdentity answers", code, Code::S_OK)?;
    let (name, _) = mail_user(bench, &session, &entry)?;
    same("the name of the one-off", name, text(primary, tags::DISPLAY_NAME))
}

unsafe fn the_first_one(bench: &Bench) -> Check {
    two_identities(bench)?;
    choose(&bench.services(PROFILE)?, None)?;
    let session = bench.logon(PROFILE)?;
    let rows = session.status_rows(bench)?;
    same("a primary row", rows.iter().find(|row| flags(row) & PRIMARY != 0), None)?;
    let first = rows.iter().find_map(|row| bytes(row, tags::IDENTITY_ENTRYID));
    let (code, entry) = query(bench, &session)?;
    same("what QueryIdentity answers", code, Code::S_OK)?;
    same("its identity", Some(&entry[..]), first)
}

unsafe fn nobody(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.create_profile("Bare", 0)?;
    let session = bench.logon("Bare")?;
    let (code, entry) = query(bench, &session)?;
    same("what QueryIdentity answers", code, Code::W_NO_SERVICE)?;
    let (name, _) = mail_user(bench, &session, &entry)?;
    hold(name.is_some_and(|name| !name.is_empty()), || "nobody has no name".into())
}

unsafe fn it_is_in_the_table(bench: &Bench) -> Check {
    let session = bench.session()?;
    let (code, entry) = query(bench, &session)?;
    let rows = session.status_rows(bench)?;
    let mut identities = rows.iter().filter_map(|row| bytes(row, tags::IDENTITY_ENTRYID));
    if code == Code::W_NO_SERVICE {
        return hold(identities.next().is_none(), || "a row has an identity".into());
    }
    let lacks =
        |row: &Row| flags(row) & PRIMARY != 0 && bytes(row, tags::IDENTITY_ENTRYID).is_none();
    if rows.iter().any(lacks) {
        return Ok(());
    }
    for identity in identities {
        let ((a, first), (b, second)) = (id(&entry), id(identity));
        let mut equal = 0;
        ok("CompareEntryIDs", session.CompareEntryIDs(a, first, b, second, 0, &mut equal))?;
        if equal != 0 {
            return Ok(());
        }
    }
    Err(Breach::new("no row of the status table has the identity of QueryIdentity"))
}

unsafe fn of_one_provider(bench: &Bench) -> Check {
    two_identities(bench)?;
    let session = bench.logon(PROFILE)?;
    let rows = bench.provider_rows(&bench.services(PROFILE)?)?;
    let wire = rows.iter().find(|row| number(row, tags::RESOURCE_TYPE) == Some(36));
    let library = text(some("a transport", wire)?, tags::PROVIDER_DLL_NAME);
    let library = some("PR_PROVIDER_DLL_NAME of the transport", library)?;
    let table = session.status_table()?;
    let arena = Arena::new();
    let columns = [
        tags::PROVIDER_DLL_NAME.into(),
        tags::IDENTITY_ENTRYID.into(),
        tags::IDENTITY_DISPLAY.into(),
    ];
    ok("SetColumns", table.SetColumns(encode::tags(&arena, &columns)?, 0))?;
    let wanted = tags::PROVIDER_DLL_NAME.eq(library.as_str());
    let wanted = encode::restriction(&arena, &wanted)?;
    // BOOKMARK_BEGINNING
    ok("FindRow", table.FindRow(wanted, 0, 0))?;
    let mut set = ptr::null_mut();
    ok("QueryRows", table.QueryRows(1, 0, &mut set))?;
    let rows = decode::rows(set);
    bench.free_rows(set);
    let rows = rows?;
    let row = some("the row of the provider", rows.first())?;
    same("PR_IDENTITY_DISPLAY", text(row, tags::IDENTITY_DISPLAY).as_deref(), Some(WIRE.0))?;
    let entry = some("PR_IDENTITY_ENTRYID", bytes(row, tags::IDENTITY_ENTRYID))?;
    same("its address", mail_user(bench, &session, entry)?.1.as_deref(), Some(WIRE.1))
}

unsafe fn resource_path(bench: &Bench) -> Check {
    let session = bench.session()?;
    let rows = session.status_rows(bench)?;
    let primary = some("a primary row", rows.iter().find(|row| flags(row) & PRIMARY != 0))?;
    let path = some("PR_RESOURCE_PATH", text(primary, tags::RESOURCE_PATH))?;
    let path = std::path::Path::new(&path);
    hold(path.is_absolute() && path.exists(), || format!("{} is no folder", path.display()))
}

unsafe fn it_opens(bench: &Bench) -> Check {
    let session = bench.session()?;
    let (code, entry) = query(bench, &session)?;
    same("what QueryIdentity answers", code, Code::S_OK)?;
    let (name, address) = mail_user(bench, &session, &entry)?;
    same("its name", name.as_deref(), Some("Work Example"))?;
    same("its address", address.as_deref(), Some("work@example.org"))
}
