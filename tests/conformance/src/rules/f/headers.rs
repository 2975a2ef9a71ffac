//! Part F: ValidateState about headers of mail that is elsewhere.

use std::time::{Duration, Instant};

use mapi_session::raw::IMAPIFolder;
use mapi_session::wire::Row;
use mapi_session::{Code, Tag, Value, tags};

use super::calls::{validate_transports, validates};
use crate::bench::{Role, Session, id};
use crate::breach::{Breach, answers_one_of, hold, ok, same, some};
use crate::messages::{contents, folder};
use crate::read::{bytes, entry_id, number, text, value};
use crate::rules::mailing::{DOWNLOAD, Office, STATE, office, watch};
use crate::{Bench, Check, Rule};

const OFFLINE: u32 = 0x2;
const INBOUND: u32 = 0x3_0000;
const OUTBOUND: u32 = 0x30_0000;
const REMOTE_ACCESS: u32 = 0x80_0000;
const REFRESH: u32 = 0x1_0000;
const PROCESS: u32 = 0x2_0000;
const DISCONNECT: u32 = 0x8_0000;
const ABORT: u32 = 0x20_0000;
const SHOW: u32 = 0x40_0000;
/// `MSGSTATUS_REMOTE_DOWNLOAD` and `MSGSTATUS_REMOTE_DELETE`
const FETCH: u32 = 0x1000;
const DELETE: u32 = 0x2000;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "F.5.REFRESH_XP_HEADER_CACHE",
        "REFRESH_XP_HEADER_CACHE has a transport fetch headers and take marks away, while its row \
         says so; a transport without headers refuses it.",
        "imapistatus-validatestate",
        refresh,
    ),
    Rule::changes(
        "F.5.PROCESS_XP_HEADER_CACHE",
        "PROCESS_XP_HEADER_CACHE has a transport fetch, delete or move what is marked, while its \
         row says so; a transport without headers refuses it.",
        "imapistatus-validatestate",
        process,
    ),
    Rule::changes(
        "F.5.ABORT_XP_HEADER_OPERATION",
        "ABORT_XP_HEADER_OPERATION takes a transport offline, which receives no more; a transport \
         without headers refuses it.",
        "imapistatus-validatestate",
        abort,
    ),
    Rule::changes(
        "F.5.SHOW_XP_SESSION_UI",
        "A transport without a dialog for headers refuses SHOW_XP_SESSION_UI.",
        "ixplogon-validatestate",
        refuses_show,
    ),
    Rule::changes(
        "F.5.4",
        "FORCE_XP_DISCONNECT that comes with REFRESH_XP_HEADER_CACHE is done with it or not at all.",
        "imapistatus-validatestate",
        all_or_nothing,
    )
    .chosen("when it is done; after the headers, and never without them"),
];

/// The transports that do not say STATUS_REMOTE_ACCESS refuse what is about headers.
unsafe fn refused_without_headers(bench: &Bench, session: &Session, flags: u32) -> Check {
    for row in session.transport_rows(bench)? {
        if !is_remote(&row) {
            validates(&session.status_object_of(&row)?, flags, Code::E_NO_SUPPORT)?;
        }
    }
    Ok(())
}

fn code(row: &Row) -> u32 {
    number(row, tags::STATUS_CODE).unwrap_or(0)
}

fn is_remote(row: &Row) -> bool {
    code(row) & REMOTE_ACCESS != 0
}

/// Whether something is being done about a transport's headers.
fn is_busy(row: &Row) -> bool {
    value(row, tags::REMOTE_VALIDATE_OK) == Some(&Value::Boolean(false))
}

/// ValidateState of what receives, until nothing is done any more: meanwhile its row has these bits,
/// is not offline, and tells in words.
unsafe fn works(bench: &Bench, office: &Office, flags: u32, bits: u32) -> Check {
    let watch = watch(bench, &office.session, Role::Receiver)?;
    validates(&office.transport(bench, Role::Receiver)?, flags, Code::S_OK)?;
    let (mut busy, mut said) = (false, false);
    loop {
        let row = watch.transport_row("a transport at work on headers")?.row;
        if busy && !is_busy(&row) {
            break;
        }
        busy |= is_busy(&row);
        let words = text(&row, tags::STATUS_STRING).is_some_and(|words| !words.is_empty());
        said |= is_busy(&row) && code(&row) & (bits | OFFLINE) == bits && words;
    }
    hold(said, || format!("the row never said {bits:#x} with words while ValidateState worked"))
}

/// The folder of headers of what receives.
unsafe fn headers(bench: &Bench, office: &Office) -> Result<IMAPIFolder, Breach> {
    let row = state(bench, &office.session, Role::Receiver)?;
    let entry = bytes(&row, tags::HEADER_FOLDER_ENTRYID);
    folder(&office.store(bench)?, some("PR_HEADER_FOLDER_ENTRYID of the row", entry)?)
}

/// The subjects of headers, sorted, and their marks.
unsafe fn marked(bench: &Bench, office: &Office) -> Result<Vec<(String, u32)>, Breach> {
    let columns: [Tag; 2] = [tags::SUBJECT.into(), tags::MSG_STATUS.into()];
    let rows = bench.rows(&contents(&headers(bench, office)?)?, Some(&columns))?;
    let one = |row: &Row| {
        let status = number(row, tags::MSG_STATUS).unwrap_or(0);
        (text(row, tags::SUBJECT).unwrap_or_default(), status & (FETCH | DELETE))
    };
    let mut all: Vec<_> = rows.iter().map(one).collect();
    all.sort();
    Ok(all)
}

/// Marks the header with a subject.
unsafe fn mark(bench: &Bench, office: &Office, subject: &str, marks: u32) -> Check {
    let folder = headers(bench, office)?;
    let columns: [Tag; 2] = [tags::ENTRYID.into(), tags::SUBJECT.into()];
    let rows = bench.rows(&contents(&folder)?, Some(&columns))?;
    let row = rows.iter().find(|row| text(row, tags::SUBJECT).as_deref() == Some(subject));
    let entry = entry_id(some(&format!("the header of {subject}"), row)?)?;
    let (count, first) = id(&entry);
    let answer = folder.SetMessageStatus(count, first, marks, FETCH | DELETE, &mut 0);
    ok("SetMessageStatus", answer)
}

unsafe fn refresh(bench: &Bench) -> Check {
    let office = office(bench)?;
    refused_without_headers(bench, &office.session, REFRESH)?;
    if !bench.outside().has_headers() {
        return Ok(());
    }
    bench.arrive("One")?;
    works(bench, &office, REFRESH, INBOUND)?;
    same("the headers", marked(bench, &office)?, vec![("One".to_owned(), 0)])?;
    mark(bench, &office, "One", FETCH)?;
    bench.arrive("Two")?;
    works(bench, &office, REFRESH, INBOUND)?;
    let both = ["One", "Two"].map(|subject| (subject.to_owned(), 0));
    same("the headers later", marked(bench, &office)?, both.to_vec())?;
    same("the messages fetched", office.received(bench)?, Vec::<String>::new())
}

unsafe fn process(bench: &Bench) -> Check {
    let office = office(bench)?;
    refused_without_headers(bench, &office.session, PROCESS)?;
    if !bench.outside().has_headers() {
        return Ok(());
    }
    let marks = [("Fetched", FETCH), ("Deleted", DELETE), ("Moved", FETCH | DELETE), ("Left", 0)];
    for (subject, _) in marks {
        bench.arrive(subject)?;
    }
    works(bench, &office, REFRESH, INBOUND)?;
    for (subject, marks) in marks {
        mark(bench, &office, subject, marks)?;
    }
    works(bench, &office, PROCESS, OUTBOUND)?;
    let received = || -> Result<Vec<String>, Breach> {
        let mut received = office.received(bench)?;
        received.sort();
        Ok(received)
    };
    same("the messages fetched", received()?, ["Fetched", "Moved"].map(str::to_owned).to_vec())?;
    same("the headers left", marked(bench, &office)?, vec![("Left".to_owned(), 0)])?;
    office.flush(bench, DOWNLOAD)?;
    let all = ["Fetched", "Left", "Moved"].map(str::to_owned).to_vec();
    same("the messages that there were", received()?, all)
}

unsafe fn abort(bench: &Bench) -> Check {
    let office = office(bench)?;
    refused_without_headers(bench, &office.session, ABORT)?;
    if !bench.outside().has_headers() {
        return Ok(());
    }
    bench.arrive("One")?;
    let transport = office.transport(bench, Role::Receiver)?;
    validates(&transport, REFRESH, Code::S_OK)?;
    // Where it cannot be stopped it ends by itself.
    let mut answer = Code::E_BUSY.to_hresult();
    let end = Instant::now() + Duration::from_secs(20);
    while Code::from_hresult(answer) == Code::E_BUSY && Instant::now() < end {
        answer = transport.ValidateState(0, ABORT);
        answers_one_of("ValidateState(ABORT)", answer, &[Code::S_OK, Code::E_BUSY])?;
    }
    let row = at_rest(bench, &office.session, Role::Receiver)?;
    let code = code(&row);
    hold(code & OFFLINE != 0 && code & INBOUND == 0, || {
        format!("PR_STATUS_CODE of a transport that was stopped is {code:#x}")
    })?;
    let words = text(&row, tags::STATUS_STRING).unwrap_or_default();
    hold(!words.is_empty(), || "a transport that was stopped says nothing of it".into())
}

unsafe fn refuses_show(bench: &Bench) -> Check {
    validate_transports(bench, &bench.session()?, SHOW, Code::E_NO_SUPPORT)
}

unsafe fn all_or_nothing(bench: &Bench) -> Check {
    let office = office(bench)?;
    for role in [Role::Sender, Role::Receiver] {
        let row = office.session.transport_row(bench, role)?;
        let expected = if is_remote(&row) { Code::S_OK } else { Code::E_NO_SUPPORT };
        validates(&office.session.status_object_of(&row)?, REFRESH | DISCONNECT, expected)?;
        let now = at_rest(bench, &office.session, role)?;
        same("STATUS_OFFLINE", code(&now) & OFFLINE != 0, is_remote(&row))?;
    }
    Ok(())
}

/// What the row of the transport that has a role tells of its state.
unsafe fn state(bench: &Bench, session: &Session, role: Role) -> Result<Row, Breach> {
    bench.row_of(role, bench.rows(&session.status_table()?, Some(&STATE))?)
}

/// A transport's row as it is when nothing is done about its headers any more.
unsafe fn at_rest(bench: &Bench, session: &Session, role: Role) -> Result<Row, Breach> {
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        let row = state(bench, session, role)?;
        if !is_busy(&row) {
            return Ok(row);
        }
        hold(Instant::now() < end, || "PR_REMOTE_VALIDATE_OK stays FALSE".into())?;
        std::thread::sleep(Duration::from_millis(20));
    }
}
