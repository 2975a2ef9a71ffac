//! Part M: codes of logons and sessions.

use std::ptr;
use std::time::Duration;

use mapi_session::{Code, tags};

use crate::bench::{NEW_SESSION, PROFILE, SPOOLER, UNICODE, USE_DEFAULT};
use crate::breach::{Breach, answers, hold, ok, same, some, succeeds};
use crate::messages::inbox;
use crate::objects::Opens;
use crate::other::Other;
use crate::read::text;
use crate::rules::a::dialog::{TIMEOUT_SHORT, answer_within, logon_elsewhere};
use crate::rules::a::logon::{LOGON_UI, set_default, two_profiles};
use crate::{Bench, Check, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "M.W_NO_SERVICE",
        "MAPI_W_NO_SERVICE: no provider says who the user is. What came with it is good all the \
         same, and is the caller's to free.",
        "imapisession-queryidentity",
        nobody_says,
    ),
    Rule::changes(
        "M.E_INVALID_OBJECT",
        "MAPI_E_INVALID_OBJECT: the object's session has ended. It can only be released; those of \
         other sessions live.",
        "imapisession-logoff",
        dead,
    ),
    Rule::changes(
        "M.E_LOGON_FAILED",
        "MAPI_E_LOGON_FAILED: a name that a profile had is none any more; none is made.",
        "mapilogonex",
        former_name,
    ),
    Rule::changes(
        "M.E_TIMEOUT",
        "MAPI_E_TIMEOUT of a logon with MAPI_TIMEOUT_SHORT: another one, of any process, is under \
         way. When that is done it succeeds.",
        "mapilogonex",
        other_process_waits,
    )
    .backstage(),
    Rule::changes(
        "M.E_NOT_INITIALIZED",
        "MAPI_E_NOT_INITIALIZED: MAPI was ended; initialised once more it works.",
        "mapiopenlocalformcontainer",
        ended,
    ),
    Rule::not_applicable(
        "M.RPC_E_CHANGED_MODE",
        "RPC_E_CHANGED_MODE: COM was started on the thread in another way; MAPI passes it on.",
        "mapiinitialize",
        "COM answers it, on Windows only, to a thread that its program has started it on",
    ),
];

unsafe fn nobody_says(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.create_profile("Stores", 0)?;
    bench.create_service(&bench.services("Stores")?, "LOCALSTORE")?;
    let session = bench.logon("Stores")?;
    let (mut count, mut entry) = (0, ptr::null_mut());
    let code = succeeds("QueryIdentity", session.QueryIdentity(&mut count, &mut entry))?;
    same("QueryIdentity", code, Code::W_NO_SERVICE)?;
    hold(!entry.is_null(), || "QueryIdentity gave null with a warning".into())?;
    let bytes = mapi_session::wire::decode::entry_id(entry, count)?;
    bench.frees_root("what came with the warning", entry)?;
    // MAPI_MAILUSER
    same("the type of what it opens", session.opened(bytes.as_bytes(), 0)?.1, 6)
}

unsafe fn dead(bench: &Bench) -> Check {
    let session = bench.session()?;
    let other = bench.logon(PROFILE)?;
    let folder = inbox(bench, &session.default_store(bench)?)?;
    let mut table = None;
    ok("GetContentsTable", folder.GetContentsTable(UNICODE, &mut table))?;
    let table = some("a contents table", table)?;
    let spooler = session.status_object(bench, SPOOLER)?;
    let living = other.status_object(bench, SPOOLER)?;
    ok("Logoff", session.Logoff(0, 0, 0))?;
    let mut rows = 0;
    let dead = Code::E_INVALID_OBJECT;
    answers("GetRowCount after Logoff", table.GetRowCount(0, &mut rows), dead)?;
    answers("ValidateState after Logoff", spooler.ValidateState(0, 0), dead)?;
    let mut below = None;
    answers("GetHierarchyTable after Logoff", folder.GetHierarchyTable(0, &mut below), dead)?;
    hold(below.is_none(), || "a dead folder gave a table".into())?;
    ok("ValidateState of another session", living.ValidateState(0, 0))
}

/// The names of the profiles.
unsafe fn profiles(bench: &Bench) -> Result<Vec<String>, Breach> {
    let mut table = None;
    ok("GetProfileTable", bench.profiles()?.GetProfileTable(0, &mut table))?;
    let rows = bench.rows(&some("the profile table", table)?, None)?;
    let mut names: Vec<_> = rows.iter().filter_map(|row| text(row, tags::DISPLAY_NAME)).collect();
    names.sort();
    Ok(names)
}

unsafe fn former_name(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.make_profile("Former")?;
    let arena = mapi_session::wire::Arena::new();
    let name = |name| mapi_session::wire::encode::text(&arena, name, true);
    let (old, new) = (name("Former")?.cast_const(), name("Latter")?.cast_const());
    let admin = bench.profiles()?;
    ok("RenameProfile", admin.RenameProfile(old, ptr::null(), new, 0, UNICODE))?;
    let (code, _) = bench.try_logon(Some("Former"), NEW_SESSION)?;
    same("MAPILogonEx with the former name", code, Code::E_LOGON_FAILED)?;
    same("the profiles", profiles(bench)?, vec!["Latter".to_owned()])?;
    bench.logon("Latter").map(drop)
}

unsafe fn other_process_waits(bench: &Bench) -> Check {
    two_profiles(bench)?;
    set_default(bench, PROFILE)?;
    let stage = bench.backstage()?;
    let mut other = Other::start()?;
    stage.user(Some(PROFILE));
    stage.hold("logon dialog");
    let slow = logon_elsewhere(bench, LOGON_UI);
    let held = stage.is_held();
    let short = format!("logon {}", NEW_SESSION | USE_DEFAULT | TIMEOUT_SHORT);
    let answer = other.ask(&short);
    stage.let_go();
    hold(held, || "the first logon shows no dialog".into())?;
    let timeout = Code::E_TIMEOUT.to_hresult().to_string();
    same("MAPILogonEx with MAPI_TIMEOUT_SHORT", answer?, timeout)?;
    let first = answer_within(slow, Duration::from_secs(30))?;
    ok("the first logon", some("an answer to the first logon", first)?)?;
    same("MAPILogonEx when that is done", other.ask(&short)?, "0".to_owned())
}

unsafe fn ended(bench: &Bench) -> Check {
    let open =
        some("the export MAPIOpenLocalFormContainer", bench.entry().MAPIOpenLocalFormContainer)?;
    bench.initialize()?;
    bench.uninitialize();
    let mut container = None;
    let answer = open(&mut container);
    answers("MAPIOpenLocalFormContainer after the end", answer, Code::E_NOT_INITIALIZED)?;
    hold(container.is_none(), || "it gave a container with an error".into())?;
    bench.initialize()?;
    ok("MAPIOpenLocalFormContainer", open(&mut container))?;
    hold(container.is_some(), || "it gave null with S_OK".into())
}
