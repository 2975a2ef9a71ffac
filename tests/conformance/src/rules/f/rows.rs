//! Part F: the rows of the status table, their columns and their flags.

use mapi_session::wire::Row;
use mapi_session::{PropTag, Tag, tags, types};

use crate::bench::{
    BOOK, BOOK_PROVIDER, NEW_SESSION, PROFILE, Role, SPOOLER, STORE_PROVIDER, SUBSYSTEM, TRANSPORT,
};
use crate::breach::{hold, same, some};
use crate::read::{bytes, entry_id, number, text, value};
use crate::{Bench, Check, Rule};

/// `MAPI_STATUS`, an object type.
const STATUS: u32 = 10;
/// `STATUS_REMOTE_ACCESS`
const REMOTE_ACCESS: u32 = 0x80_0000;
/// `MAPI_NO_MAIL`
const NO_MAIL: u32 = 0x8000;

pub(super) const RULES: &[Rule] = &[
    Rule::reads(
        "F.1.address-book",
        "There is always a row of the integrated address book.",
        "status-tables",
        book_row,
    ),
    Rule::changes(
        "F.1.transport",
        "Each active transport has a row; a session without mail has none.",
        "mapilogonex",
        transport_rows,
    ),
    Rule::changes(
        "F.1.store-provider",
        "A store provider that is logged on may have a row.",
        "status-tables",
        store_row,
    )
    .chosen("rows of store providers are optional or mandatory, as pages differ; there is one"),
    Rule::reads(
        "F.1.other",
        "PR_RESOURCE_TYPE of each row is one of those that the headers have.",
        "pidtagresourcetype-canonical-property",
        known_types,
    ),
    Rule::reads(
        "F.2.object",
        "Each row has PR_DISPLAY_NAME, PR_STATUS_CODE and PR_RESOURCE_METHODS.",
        "status-tables",
        columns_of_the_object,
    ),
    Rule::reads(
        "F.2.mapi",
        "Each row has PR_PROVIDER_DLL_NAME, PR_RESOURCE_FLAGS and PR_RESOURCE_TYPE.",
        "status-tables",
        columns_of_mapi,
    ),
    Rule::reads(
        "F.2.computed",
        "Each row has PR_ENTRYID, PR_INSTANCE_KEY, PR_ROWID, and PR_OBJECT_TYPE is MAPI_STATUS.",
        "status-tables",
        computed_columns,
    ),
    Rule::reads(
        "F.2.PR_PROVIDER_DISPLAY",
        "The row of a provider has PR_PROVIDER_DISPLAY.",
        "imapistatusimapiprop",
        provider_display,
    ),
    Rule::changes(
        "F.2.PR_IDENTITY",
        "A row has all three properties of an identity or none.",
        "status-tables",
        identities,
    ),
    Rule::changes(
        "F.2.PR_STATUS_STRING",
        "The row of a transport has PR_STATUS_STRING, if need be by the spooler.",
        "pidtagstatusstring-canonical-property",
        status_string,
    ),
    Rule::reads(
        "F.2.PR_OWN_STORE_ENTRYID",
        "A row with STATUS_OWN_STORE has PR_OWN_STORE_ENTRYID.",
        "pidtagownstoreentryid-canonical-property",
        own_store,
    ),
    Rule::reads(
        "F.3.OWN_STORE",
        "Only a row with STATUS_OWN_STORE has PR_OWN_STORE_ENTRYID.",
        "pidtagresourceflags-canonical-property",
        own_store_only,
    ),
    Rule::reads(
        "F.2.varies",
        "Columns vary by row: MAPI's own rows have no identity.",
        "status-tables",
        own_rows_have_no_identity,
    ),
    Rule::reads(
        "F.2.PR_REMOTE_PROGRESS",
        "Only transports have PR_REMOTE_PROGRESS.",
        "pidtagremoteprogress-canonical-property",
        progress_of_transports,
    ),
    Rule::reads(
        "F.8.4",
        "PR_REMOTE_PROGRESS is a percentage, or -1.",
        "pidtagremoteprogress-canonical-property",
        progress_is_a_percentage,
    )
    .chosen("what it is when nothing is on its way: 1 by its page, and -1 is taken too"),
    Rule::reads(
        "F.3.STATUS_VALIDATE_STATE",
        "Every status object offers ValidateState.",
        "pidtagresourcemethods-canonical-property",
        all_validate,
    ),
    Rule::reads(
        "F.3.STATUS_SETTINGS_DIALOG",
        "MAPI's own status objects offer no SettingsDialog.",
        "pidtagresourcemethods-canonical-property",
        no_settings,
    ),
    Rule::reads(
        "F.3.STATUS_CHANGE_PASSWORD",
        "MAPI's own status objects offer no ChangePassword.",
        "pidtagresourcemethods-canonical-property",
        no_password,
    ),
    Rule::changes(
        "F.3.STATUS_FLUSH_QUEUES",
        "The spooler and a transport flush queues, and nobody else does.",
        "status-object-implementation",
        who_flushes,
    ),
    Rule::changes(
        "F.3.STATUS_AVAILABLE",
        "What works says STATUS_AVAILABLE.",
        "pidtagstatuscode-canonical-property",
        all_available,
    ),
    Rule::changes(
        "F.3.STATUS_FAILURE",
        "Trouble is STATUS_FAILURE: the spooler's of a session without mail.",
        "mapilogonex",
        failed_spooler,
    ),
    Rule::changes(
        "F.3.STATUS_INBOUND_ENABLED",
        "A transport that can receive says STATUS_INBOUND_ENABLED.",
        "pidtagstatuscode-canonical-property",
        inbound_enabled,
    ),
    Rule::changes(
        "F.3.STATUS_OUTBOUND_ENABLED",
        "A transport that can send says STATUS_OUTBOUND_ENABLED.",
        "pidtagstatuscode-canonical-property",
        outbound_enabled,
    ),
    Rule::changes(
        "F.3.STATUS_REMOTE_ACCESS",
        "A transport that has headers of remote mail says STATUS_REMOTE_ACCESS, and no other does.",
        "pidtagstatuscode-canonical-property",
        remote_access,
    ),
    Rule::changes(
        "F.3.DEFAULT_STORE",
        "The row of the default store's provider says STATUS_DEFAULT_STORE.",
        "pidtagresourceflags-canonical-property",
        default_store,
    ),
    Rule::changes(
        "F.3.PRIMARY_IDENTITY",
        "The provider of the primary identity says STATUS_PRIMARY_IDENTITY.",
        "pidtagresourceflags-canonical-property",
        primary_identity,
    ),
    Rule::reads(
        "F.3.NO_PRIMARY_IDENTITY",
        "A row with STATUS_NO_PRIMARY_IDENTITY has no identity.",
        "pidtagresourceflags-canonical-property",
        no_primary_identity,
    ),
    Rule::reads(
        "F.3.NO_DEFAULT_STORE",
        "The default store is none that says STATUS_NO_DEFAULT_STORE.",
        "pidtagresourceflags-canonical-property",
        no_default_store,
    ),
    Rule::reads(
        "F.3.TEMP_SECTION",
        "A store of the message store table has no STATUS_TEMP_SECTION.",
        "pidtagresourceflags-canonical-property",
        no_temporary_section,
    ),
    Rule::reads(
        "F.3.XP_PREFER_LAST",
        "Only transports say STATUS_XP_PREFER_LAST.",
        "pidtagresourceflags-canonical-property",
        prefer_last,
    ),
    Rule::reads(
        "F.3.HOOK",
        "Only hook providers have the flags of hooks.",
        "pidtagresourceflags-canonical-property",
        hooks,
    ),
    Rule::reads(
        "F.8.6",
        "STATUS_OFFLINE tells that only local data can be had: MAPI's own rows of a session that \
         is online do not say it.",
        "status-tables",
        own_rows_are_online,
    ),
];

unsafe fn rows(bench: &Bench) -> Result<Vec<Row>, crate::breach::Breach> {
    bench.session()?.status_rows(bench)
}

/// The rows while the default store is open, which is when its provider has one.
unsafe fn rows_with_store(bench: &Bench) -> Result<Vec<Row>, crate::breach::Breach> {
    let session = bench.session()?;
    let store = session.open_store(&session.default_store_id(bench)?, 0)?;
    let rows = session.status_rows(bench);
    drop(store);
    rows
}

fn kind(row: &Row) -> u32 {
    number(row, tags::RESOURCE_TYPE).unwrap_or(0)
}

fn is_own(row: &Row) -> bool {
    [SUBSYSTEM, SPOOLER, BOOK].contains(&kind(row))
}

/// Each row has the property.
fn all_have(rows: &[Row], tag: impl Into<Tag>) -> Check {
    let tag = tag.into();
    for row in rows {
        hold(value(row, tag).is_some(), || {
            format!("the row {:?} has no {tag:?}", text(row, tags::DISPLAY_NAME))
        })?;
    }
    Ok(())
}

/// In the rows of these types, the bits of a property are all set (`Some(true)`) or all clear.
fn bits(rows: &[Row], of: &[u32], tag: PropTag<types::Long>, mask: u32, set: bool) -> Check {
    let rows: Vec<&Row> =
        rows.iter().filter(|row| of.is_empty() || of.contains(&kind(row))).collect();
    hold(!rows.is_empty(), || format!("there is no row of the types {of:?}"))?;
    for row in rows {
        let number = number(row, tag).unwrap_or(0);
        hold((number & mask == mask) == set && (set || number & mask == 0), || {
            format!("{:?} of {:?} is {number:#x}", tag.tag(), text(row, tags::DISPLAY_NAME))
        })?;
    }
    Ok(())
}

unsafe fn book_row(bench: &Bench) -> Check {
    let books = rows(bench)?.iter().filter(|row| kind(row) == BOOK).count();
    same("the number of the address book's rows", books, 1)
}

unsafe fn transport_rows(bench: &Bench) -> Check {
    let session = bench.session()?;
    let count = |rows: &[Row]| rows.iter().filter(|row| kind(row) == TRANSPORT).count();
    same("transports with mail", count(&session.status_rows(bench)?), bench.transports()?)?;
    let silent = bench.logon_with(Some(PROFILE), NEW_SESSION | NO_MAIL)?;
    same("transports without mail", count(&silent.status_rows(bench)?), 0)
}

unsafe fn store_row(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.default_store(bench)?;
    let stores =
        session.status_rows(bench)?.iter().filter(|row| kind(row) == STORE_PROVIDER).count();
    drop(store);
    same("rows of store providers", stores, 1)
}

unsafe fn known_types(bench: &Bench) -> Check {
    for row in rows(bench)? {
        let kind = kind(&row);
        hold((33..=40).contains(&kind), || format!("a row has PR_RESOURCE_TYPE {kind}"))?;
    }
    Ok(())
}

unsafe fn columns_of_the_object(bench: &Bench) -> Check {
    let rows = rows(bench)?;
    all_have(&rows, tags::STATUS_CODE)?;
    all_have(&rows, tags::RESOURCE_METHODS)?;
    for row in &rows {
        hold(text(row, tags::DISPLAY_NAME).is_some(), || "a row has no PR_DISPLAY_NAME".into())?;
    }
    Ok(())
}

unsafe fn columns_of_mapi(bench: &Bench) -> Check {
    let rows = rows(bench)?;
    all_have(&rows, tags::RESOURCE_FLAGS)?;
    all_have(&rows, tags::RESOURCE_TYPE)?;
    for row in &rows {
        hold(text(row, tags::PROVIDER_DLL_NAME).is_some(), || {
            format!("{:?} has no PR_PROVIDER_DLL_NAME", text(row, tags::DISPLAY_NAME))
        })?;
    }
    Ok(())
}

unsafe fn computed_columns(bench: &Bench) -> Check {
    let rows = rows(bench)?;
    all_have(&rows, tags::INSTANCE_KEY)?;
    all_have(&rows, tags::ROWID)?;
    for row in &rows {
        entry_id(row)?;
        same("PR_OBJECT_TYPE", number(row, tags::OBJECT_TYPE), Some(STATUS))?;
    }
    Ok(())
}

unsafe fn provider_display(bench: &Bench) -> Check {
    for row in rows(bench)?.iter().filter(|row| !is_own(row)) {
        hold(text(row, tags::PROVIDER_DISPLAY).is_some(), || {
            format!("{:?} has no PR_PROVIDER_DISPLAY", text(row, tags::DISPLAY_NAME))
        })?;
    }
    Ok(())
}

unsafe fn identities(bench: &Bench) -> Check {
    let mut whole = 0;
    for row in rows(bench)? {
        let parts = [
            text(&row, tags::IDENTITY_DISPLAY).is_some(),
            bytes(&row, tags::IDENTITY_ENTRYID).is_some(),
            bytes(&row, tags::IDENTITY_SEARCH_KEY).is_some(),
        ];
        whole += usize::from(parts == [true; 3]);
        hold(parts == [true; 3] || parts == [false; 3], || {
            format!("{:?} has a part of an identity: {parts:?}", text(&row, tags::DISPLAY_NAME))
        })?;
    }
    hold(whole > 0, || "no row has an identity".into())
}

unsafe fn status_string(bench: &Bench) -> Check {
    for row in rows(bench)?.iter().filter(|row| kind(row) == TRANSPORT) {
        hold(text(row, tags::STATUS_STRING).is_some_and(|text| !text.is_empty()), || {
            "a transport has no PR_STATUS_STRING".into()
        })?;
    }
    Ok(())
}

unsafe fn own_store(bench: &Bench) -> Check {
    for row in
        rows(bench)?.iter().filter(|r| number(r, tags::RESOURCE_FLAGS).unwrap_or(0) & 0x100 != 0)
    {
        some("PR_OWN_STORE_ENTRYID", bytes(row, tags::OWN_STORE_ENTRYID))?;
    }
    Ok(())
}

unsafe fn own_store_only(bench: &Bench) -> Check {
    for row in
        rows(bench)?.iter().filter(|r| number(r, tags::RESOURCE_FLAGS).unwrap_or(0) & 0x100 == 0)
    {
        same("PR_OWN_STORE_ENTRYID", bytes(row, tags::OWN_STORE_ENTRYID), None)?;
    }
    Ok(())
}

unsafe fn own_rows_have_no_identity(bench: &Bench) -> Check {
    for row in rows(bench)?.iter().filter(|row| is_own(row)) {
        same("PR_IDENTITY_DISPLAY of a row of MAPI", text(row, tags::IDENTITY_DISPLAY), None)?;
    }
    Ok(())
}

unsafe fn progress_of_transports(bench: &Bench) -> Check {
    for row in rows(bench)?.iter().filter(|row| kind(row) != TRANSPORT) {
        same("PR_REMOTE_PROGRESS of no transport", number(row, tags::REMOTE_PROGRESS), None)?;
    }
    Ok(())
}

unsafe fn progress_is_a_percentage(bench: &Bench) -> Check {
    for row in rows(bench)? {
        if let Some(progress) = number(&row, tags::REMOTE_PROGRESS) {
            hold(progress as i32 == -1 || progress <= 100, || {
                format!("PR_REMOTE_PROGRESS is {progress}")
            })?;
        }
    }
    Ok(())
}

unsafe fn all_validate(bench: &Bench) -> Check {
    bits(&rows(bench)?, &[], tags::RESOURCE_METHODS, 0x1, true)
}

unsafe fn no_settings(bench: &Bench) -> Check {
    bits(&rows(bench)?, &[SUBSYSTEM, SPOOLER, BOOK], tags::RESOURCE_METHODS, 0x2, false)
}

unsafe fn no_password(bench: &Bench) -> Check {
    bits(&rows(bench)?, &[SUBSYSTEM, SPOOLER, BOOK], tags::RESOURCE_METHODS, 0x4, false)
}

unsafe fn who_flushes(bench: &Bench) -> Check {
    let rows = rows(bench)?;
    bits(&rows, &[SPOOLER, TRANSPORT], tags::RESOURCE_METHODS, 0x8, true)?;
    bits(&rows, &[SUBSYSTEM, BOOK, BOOK_PROVIDER], tags::RESOURCE_METHODS, 0x8, false)
}

unsafe fn all_available(bench: &Bench) -> Check {
    bits(&rows(bench)?, &[], tags::STATUS_CODE, 0x1, true)
}

unsafe fn failed_spooler(bench: &Bench) -> Check {
    let session = bench.session()?;
    bits(&session.status_rows(bench)?, &[], tags::STATUS_CODE, 0x4, false)?;
    let silent = bench.logon_with(Some(PROFILE), NEW_SESSION | NO_MAIL)?;
    bits(&silent.status_rows(bench)?, &[SPOOLER], tags::STATUS_CODE, 0x4, true)
}

/// In the row of the transport that has a role, a bit of PR_STATUS_CODE is set.
unsafe fn enabled(bench: &Bench, role: Role, bit: u32) -> Check {
    let row = bench.session()?.transport_row(bench, role)?;
    bits(&[row], &[TRANSPORT], tags::STATUS_CODE, bit, true)
}

unsafe fn inbound_enabled(bench: &Bench) -> Check {
    enabled(bench, Role::Receiver, 0x1_0000)
}

unsafe fn outbound_enabled(bench: &Bench) -> Check {
    enabled(bench, Role::Sender, 0x10_0000)
}

unsafe fn remote_access(bench: &Bench) -> Check {
    let session = bench.session()?;
    let remote = bench.outside().has_headers();
    let receiver = session.transport_row(bench, Role::Receiver)?;
    for row in session.transport_rows(bench)? {
        let expected = remote && entry_id(&row)? == entry_id(&receiver)?;
        bits(&[row], &[TRANSPORT], tags::STATUS_CODE, REMOTE_ACCESS, expected)?;
    }
    Ok(())
}

unsafe fn default_store(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.default_store(bench)?;
    let rows = session.status_rows(bench)?;
    drop(store);
    bits(&rows, &[STORE_PROVIDER], tags::RESOURCE_FLAGS, 0x2, true)
}

unsafe fn primary_identity(bench: &Bench) -> Check {
    let rows = rows(bench)?;
    let primary = |row: &&Row| number(row, tags::RESOURCE_FLAGS).unwrap_or(0) & 0x4 != 0;
    let row = rows.iter().filter(|row| !is_own(row)).find(primary);
    let row = some("a row with STATUS_PRIMARY_IDENTITY", row)?;
    some("its identity", bytes(row, tags::IDENTITY_ENTRYID)).map(drop)
}

unsafe fn no_primary_identity(bench: &Bench) -> Check {
    for row in rows(bench)?.iter().filter(|row| !is_own(row)) {
        if number(row, tags::RESOURCE_FLAGS).unwrap_or(0) & 0x20 != 0 {
            same("an identity", bytes(row, tags::IDENTITY_ENTRYID), None)?;
        }
    }
    Ok(())
}

unsafe fn no_default_store(bench: &Bench) -> Check {
    for row in rows_with_store(bench)?.iter().filter(|row| kind(row) == STORE_PROVIDER) {
        let flags = number(row, tags::RESOURCE_FLAGS).unwrap_or(0);
        hold(flags & 0x42 != 0x42, || format!("PR_RESOURCE_FLAGS of a store is {flags:#x}"))?;
    }
    Ok(())
}

unsafe fn no_temporary_section(bench: &Bench) -> Check {
    let session = bench.session()?;
    for row in bench.rows(&session.stores_table()?, None)? {
        let flags = number(&row, tags::RESOURCE_FLAGS).unwrap_or(0);
        hold(flags & 0x80 == 0, || format!("PR_RESOURCE_FLAGS of a store is {flags:#x}"))?;
    }
    for row in session.status_rows(bench)?.iter().filter(|row| kind(row) == STORE_PROVIDER) {
        let flags = number(row, tags::RESOURCE_FLAGS).unwrap_or(0);
        hold(flags & 0x80 == 0, || format!("PR_RESOURCE_FLAGS of a store is {flags:#x}"))?;
    }
    Ok(())
}

unsafe fn prefer_last(bench: &Bench) -> Check {
    for row in
        rows_with_store(bench)?.iter().filter(|row| ![TRANSPORT, SPOOLER].contains(&kind(row)))
    {
        let flags = number(row, tags::RESOURCE_FLAGS).unwrap_or(0);
        hold(flags & 0x10 == 0, || format!("PR_RESOURCE_FLAGS is {flags:#x}"))?;
    }
    Ok(())
}

unsafe fn hooks(bench: &Bench) -> Check {
    // MAPI_HOOK_PROVIDER
    for row in rows(bench)?.iter().filter(|row| kind(row) != 40) {
        let flags = number(row, tags::RESOURCE_FLAGS).unwrap_or(0);
        hold(flags & 0x600 == 0, || format!("PR_RESOURCE_FLAGS is {flags:#x}"))?;
    }
    Ok(())
}

unsafe fn own_rows_are_online(bench: &Bench) -> Check {
    bits(&rows(bench)?, &[SUBSYSTEM, BOOK], tags::STATUS_CODE, 0x2, false)
}
