//! Part A: sessions without mail, and what providers do at a logon.

use mapi_session::{Code, tags};

use super::a_logon::{ALLOW_OTHERS, NO_MAIL, two_profiles};
use crate::bench::{NEW_SESSION, PROFILE, Session};
use crate::breach::{answers, hold, same};
use crate::read::number;
use crate::{Bench, Breach, Check, Rule};

/// `MAPI_SPOOLER`
const SPOOLER: u32 = 37;
/// `MAPI_TRANSPORT_PROVIDER`
const TRANSPORT: u32 = 36;
/// `MAPI_STORE_PROVIDER`
const STORE: u32 = 33;
/// `STATUS_FAILURE`
const FAILURE: u32 = 4;
/// `FLUSH_UPLOAD`
const UPLOAD: u32 = 2;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "A.4.MAPI_NO_MAIL",
        "With MAPI_NO_MAIL the spooler is not told of the session; without, it is.",
        "mapilogonex",
        the_flag,
    ),
    Rule::changes(
        "A.6.1",
        "In a session without mail the spooler does nothing: its queues cannot be flushed.",
        "mapilogonex",
        no_traffic,
    )
    .chosen("what FlushQueues answers; MAPI_E_NO_SUPPORT"),
    Rule::not_applicable(
        "A.6.2",
        "What server stores deliver in a session without mail is not seen by hook providers.",
        "mapilogonex",
        "there are no hook providers: only Outlook's spooler has ever run them",
    ),
    Rule::changes(
        "A.6.4",
        "The status table of a session without mail has no rows of transports.",
        "mapilogonex",
        no_transport_rows,
    ),
    Rule::changes(
        "A.6.5",
        "The spooler's row is there in a session without mail, and says STATUS_FAILURE.",
        "mapilogonex",
        failed_spooler,
    ),
    Rule::changes(
        "A.6.6",
        "Others may join a session without mail.",
        "mapilogonex",
        joining_without_mail,
    ),
    Rule::changes(
        "A.7.5",
        "A store that is opened twice has one row in the status table.",
        "imsprovider-logon",
        one_row_for_a_store,
    ),
];

/// How many rows of transports a session's status table has.
pub(super) unsafe fn transports(bench: &Bench, session: &Session) -> Result<usize, Breach> {
    rows_of(bench, session, TRANSPORT)
}

unsafe fn rows_of(bench: &Bench, session: &Session, resource: u32) -> Result<usize, Breach> {
    let rows = session.status_rows(bench)?;
    Ok(rows.iter().filter(|row| number(row, tags::RESOURCE_TYPE) == Some(resource)).count())
}

unsafe fn spooler_has_failed(bench: &Bench, session: &Session) -> Result<bool, Breach> {
    let row = session.status_row(bench, SPOOLER)?;
    Ok(number(&row, tags::STATUS_CODE).unwrap_or(0) & FAILURE != 0)
}

/// A session without mail.
unsafe fn quiet(bench: &Bench) -> Result<Session, Breach> {
    two_profiles(bench)?;
    bench.logon_with(Some(PROFILE), NEW_SESSION | NO_MAIL)
}

unsafe fn the_flag(bench: &Bench) -> Check {
    let quiet = quiet(bench)?;
    let busy = bench.logon(PROFILE)?;
    same("STATUS_FAILURE without mail", spooler_has_failed(bench, &quiet)?, true)?;
    same("STATUS_FAILURE with mail", spooler_has_failed(bench, &busy)?, false)
}

unsafe fn no_traffic(bench: &Bench) -> Check {
    let session = quiet(bench)?;
    let spooler = session.status_object(bench, SPOOLER)?;
    let answer = spooler.FlushQueues(0, 0, std::ptr::null(), UPLOAD);
    answers("FlushQueues without mail", answer, Code::E_NO_SUPPORT)
}

unsafe fn no_transport_rows(bench: &Bench) -> Check {
    let session = quiet(bench)?;
    same("the number of transports without mail", transports(bench, &session)?, 0)?;
    let busy = bench.logon(PROFILE)?;
    let count = transports(bench, &busy)?;
    hold(count > 0, || "a session with mail has no transport".into())
}

unsafe fn failed_spooler(bench: &Bench) -> Check {
    let session = quiet(bench)?;
    hold(spooler_has_failed(bench, &session)?, || "the spooler's row says no failure".into())
}

unsafe fn joining_without_mail(bench: &Bench) -> Check {
    two_profiles(bench)?;
    let first = bench.logon_with(Some(PROFILE), NEW_SESSION | ALLOW_OTHERS | NO_MAIL)?;
    let joined = bench.logon_with(None, 0)?;
    hold(transports(bench, &joined)? > 0, || "the second client has no transports".into())?;
    // The earlier logon is what it was.
    same("the first client's transports", transports(bench, &first)?, 0)
}

unsafe fn one_row_for_a_store(bench: &Bench) -> Check {
    let session = bench.session()?;
    let _one = session.default_store(bench)?;
    let before = rows_of(bench, &session, STORE)?;
    let _two = session.default_store(bench)?;
    hold(before <= 1, || format!("one open store has {before} rows"))?;
    same("the rows after it was opened again", rows_of(bench, &session, STORE)?, before)
}
