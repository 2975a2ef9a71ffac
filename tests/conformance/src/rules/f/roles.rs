//! Part F: whose rows there are, what roles they say that stores have, and what ValidateState may
//! answer.

use mapi_session::wire::Row;
use mapi_session::{Code, Tag, tags};

use crate::bench::{BOOK, SPOOLER, STORE_PROVIDER, SUBSYSTEM, Session, TRANSPORT, as_prop, id};
use crate::breach::{answers_one_of, hold, ok, some};
use crate::objects::Opens;
use crate::read::{bytes, entry_id, number, text, value};
use crate::{Bench, Breach, Check, Rule};

/// `STATUS_REMOTE_ACCESS`
const REMOTE_ACCESS: u32 = 0x80_0000;
const DEFAULT_OUTBOUND: u32 = 0x1;
const SIMPLE_STORE: u32 = 0x8;
const NEED_IPM_TREE: u32 = 0x800;
const PRIMARY_STORE: u32 = 0x1000;
const SECONDARY_STORE: u32 = 0x2000;

pub(super) const RULES: &[Rule] = &[
    Rule::reads(
        "F.1.1",
        "The row of a provider is that of a provider of the profile; not each provider need have \
         one.",
        "status-tables",
        rows_of_the_profile,
    )
    .chosen("whether each has one, as pages differ; one that is in use has"),
    Rule::reads(
        "F.3.DEFAULT_OUTBOUND",
        "Only a transport says STATUS_DEFAULT_OUTBOUND.",
        "pidtagresourceflags-canonical-property",
        default_outbound,
    ),
    Rule::changes(
        "F.3.SIMPLE_STORE",
        "The store that SetDefaultStore chooses for Simple MAPI says STATUS_SIMPLE_STORE.",
        "pidtagresourceflags-canonical-property",
        simple_store,
    ),
    Rule::reads(
        "F.3.NEED_IPM_TREE",
        "A store whose standard folders are there does not say STATUS_NEED_IPM_TREE.",
        "pidtagresourceflags-canonical-property",
        folders_are_there,
    ),
    Rule::changes(
        "F.3.PRIMARY_STORE",
        "The store that SetDefaultStore makes the primary or secondary one says \
         STATUS_PRIMARY_STORE or STATUS_SECONDARY_STORE.",
        "pidtagresourceflags-canonical-property",
        primary_store,
    ),
    Rule::reads(
        "F.4.1",
        "GetStatusTable gives the way to status objects: a table whose rows' identifiers open.",
        "status-table-and-status-objects",
        table_leads_to_objects,
    ),
    Rule::changes(
        "F.5.2",
        "ValidateState answers S_OK, MAPI_E_BUSY or MAPI_E_NO_SUPPORT; MAPI_E_USER_CANCEL is for \
         remote transports.",
        "imapistatus-validatestate",
        documented_answers,
    ),
    Rule::reads(
        "F.5.5",
        "ValidateState may be called while PR_REMOTE_VALIDATE_OK is not FALSE; that of a transport \
         without anything to do is not.",
        "pidtagremotevalidateok-canonical-property",
        may_be_validated,
    ),
    Rule::reads(
        "F.8.5",
        "PR_REMOTE_PROGRESS_TEXT is the wording of PR_REMOTE_PROGRESS.",
        "pidtagremoteprogresstext-canonical-property",
        worded_progress,
    ),
];

fn kind(row: &Row) -> u32 {
    number(row, tags::RESOURCE_TYPE).unwrap_or(0)
}

fn flags(row: &Row) -> u32 {
    number(row, tags::RESOURCE_FLAGS).unwrap_or(0)
}

fn is_own(row: &Row) -> bool {
    [SUBSYSTEM, SPOOLER, BOOK].contains(&kind(row))
}

unsafe fn rows_of_the_profile(bench: &Bench) -> Check {
    let session = bench.session()?;
    let mut services = None;
    ok("IMAPISession::AdminServices", session.AdminServices(0, &mut services))?;
    let services = some("what AdminServices gives", services)?;
    let mut table = None;
    ok("GetProviderTable", services.GetProviderTable(0, &mut table))?;
    let providers = bench.rows(&some("the provider table", table)?, None)?;
    let is_provider = |row: &Row| {
        providers.iter().any(|p| {
            number(p, tags::RESOURCE_TYPE) == Some(kind(row))
                && text(p, tags::PROVIDER_DLL_NAME) == text(row, tags::PROVIDER_DLL_NAME)
        })
    };
    for row in session.status_rows(bench)?.iter().filter(|row| !is_own(row)) {
        hold(is_provider(row), || {
            let name = text(row, tags::DISPLAY_NAME);
            format!("the row {name:?} is of no provider of the profile")
        })?;
    }
    Ok(())
}

unsafe fn default_outbound(bench: &Bench) -> Check {
    for row in bench.session()?.status_rows(bench)?.iter().filter(|row| kind(row) != TRANSPORT) {
        hold(flags(row) & DEFAULT_OUTBOUND == 0, || {
            let name = text(row, tags::DISPLAY_NAME);
            format!("{name:?} says STATUS_DEFAULT_OUTBOUND")
        })?;
    }
    Ok(())
}

/// PR_RESOURCE_FLAGS of the default store's status row, once SetDefaultStore has made it this.
unsafe fn flags_as(bench: &Bench, session: &Session, role: u32) -> Result<u32, Breach> {
    let entry = session.default_store_id(bench)?;
    let _open = session.open_store(&entry, 0)?;
    let (count, first) = id(&entry);
    ok(&format!("SetDefaultStore({role})"), session.SetDefaultStore(role, count, first))?;
    Ok(flags(&session.status_row(bench, STORE_PROVIDER)?))
}

unsafe fn simple_store(bench: &Bench) -> Check {
    let session = bench.session()?;
    // MAPI_SIMPLE_STORE_TEMPORARY
    let flags = flags_as(bench, &session, 2)?;
    hold(flags & SIMPLE_STORE != 0, || format!("PR_RESOURCE_FLAGS of the store is {flags:#x}"))
}

unsafe fn primary_store(bench: &Bench) -> Check {
    let session = bench.session()?;
    // MAPI_PRIMARY_STORE and MAPI_SECONDARY_STORE
    for (role, bit) in [(4, PRIMARY_STORE), (5, SECONDARY_STORE)] {
        let flags = flags_as(bench, &session, role)?;
        hold(flags & bit != 0, || {
            format!("PR_RESOURCE_FLAGS of the store is {flags:#x} after SetDefaultStore({role})")
        })?;
    }
    Ok(())
}

unsafe fn folders_are_there(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.open_store(&session.default_store_id(bench)?, 0)?;
    let props = bench.props(&as_prop(&store)?, Some(&[tags::IPM_SUBTREE_ENTRYID.into()]))?;
    some("PR_IPM_SUBTREE_ENTRYID", bytes(&props, tags::IPM_SUBTREE_ENTRYID))?;
    for row in session.status_rows(bench)?.iter().filter(|row| kind(row) == STORE_PROVIDER) {
        let flags = flags(row);
        hold(flags & NEED_IPM_TREE == 0, || format!("PR_RESOURCE_FLAGS of a store is {flags:#x}"))?;
    }
    Ok(())
}

unsafe fn table_leads_to_objects(bench: &Bench) -> Check {
    let session = bench.session()?;
    let columns = [tags::ENTRYID.into(), tags::RESOURCE_TYPE.into(), tags::DISPLAY_NAME.into()];
    let rows = bench.rows(&session.status_table()?, Some(&columns as &[Tag]))?;
    hold(!rows.is_empty(), || "the status table has no rows".into())?;
    for row in &rows {
        session.opened(&entry_id(row)?, 0)?;
    }
    Ok(())
}

unsafe fn documented_answers(bench: &Bench) -> Check {
    let session = bench.session()?;
    for row in session.status_rows(bench)? {
        let remote = number(&row, tags::STATUS_CODE).unwrap_or(0) & REMOTE_ACCESS != 0;
        let mut allowed = vec![Code::S_OK, Code::E_BUSY, Code::E_NO_SUPPORT];
        allowed.extend(remote.then_some(Code::E_USER_CANCEL));
        let object = session.status_object_of(&row)?;
        for flags in [0, 0x1, 0x1_0000, 0x2_0000, 0x4_0000, 0x8_0000, 0x10_0000, 0x20_0000] {
            let what = format!("ValidateState({flags:#x}) of type {}", kind(&row));
            answers_one_of(&what, object.ValidateState(0, flags), &allowed)?;
        }
    }
    Ok(())
}

unsafe fn may_be_validated(bench: &Bench) -> Check {
    let session = bench.session()?;
    let columns = [tags::RESOURCE_TYPE.into(), tags::REMOTE_VALIDATE_OK.into()];
    let rows = bench.rows(&session.status_table()?, Some(&columns as &[Tag]))?;
    let transports = rows.iter().filter(|row| kind(row) == TRANSPORT);
    let no = Some(&mapi_session::Value::Boolean(false));
    for row in transports {
        hold(value(row, tags::REMOTE_VALIDATE_OK) != no, || {
            "PR_REMOTE_VALIDATE_OK of a transport at rest is FALSE".into()
        })?;
    }
    Ok(())
}

unsafe fn worded_progress(bench: &Bench) -> Check {
    for row in bench.session()?.status_rows(bench)? {
        let Some(progress) = number(&row, tags::REMOTE_PROGRESS) else { continue };
        hold(text(&row, tags::REMOTE_PROGRESS_TEXT).is_some_and(|text| !text.is_empty()), || {
            format!("a row has PR_REMOTE_PROGRESS {progress}, and no words for it")
        })?;
    }
    Ok(())
}
