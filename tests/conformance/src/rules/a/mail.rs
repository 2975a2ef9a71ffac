//! Part A: sessions without mail, mail that is fetched at the logon, and what providers do then.

use std::path::{Path, PathBuf};
use std::ptr;

use mapi_session::raw::IMessage;
use mapi_session::wire::{Arena, encode};
use mapi_session::{Code, PropValue, Tag, tags};
use windows_core::{IUnknown, Interface};

use crate::bench::{
    ALLOW_OTHERS, BEST_ACCESS, MDB_WRITE, NEW_SESSION, PROFILE, SPOOLER, STORE_PROVIDER, Session,
    TRANSPORT,
};
use crate::breach::{answers, hold, ok, same, some};
use crate::messages::{address, contents, inbox, message, recipient};
use crate::objects::{Opens, cast};
use crate::read::{entry_id, number, row_count, text};
use crate::rules::a::logon::{NO_MAIL, OTHER, two_profiles};
use crate::rules::mailing::{UPLOAD, office};
use crate::rules::sharers::{PAIRS, Sharer};
use crate::{Backstage, Bench, Breach, Check, Rule};

/// `STATUS_FAILURE`
const FAILURE: u32 = 4;
/// `MAPI_FORCE_DOWNLOAD`
const FORCE_DOWNLOAD: u32 = 0x1000;

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
        "A.6.7",
        "What is read in a session without mail is not reported to its sender; in one with mail it \
         is, where the sender asked for it.",
        "mapi-spooler-overview",
        no_reports,
    ),
    Rule::reads(
        "A.7.1",
        "OpenAddressBook starts the address book providers, OpenMsgStore one message store.",
        "starting-a-service-provider",
        started_when_opened,
    ),
    Rule::reads(
        "A.7.2.S_OK",
        "A provider whose logon succeeds is in use.",
        "imsprovider-logon",
        in_use,
    ),
    Rule::changes(
        "A.7.3",
        "A provider that cannot be logged on puts its service out of use for the rest of the \
         session; the session itself is there, and the next one tries again.",
        "mapi-sessions",
        out_of_use,
    )
    .chosen("whether it is tried a second time where no dialog may be shown; it is"),
    Rule::changes(
        "A.7.4",
        "A logon that cannot be is MAPI_E_LOGON_FAILED.",
        "mapilogonex",
        logon_fails,
    ),
    Rule::changes(
        "A.7.5",
        "A store that is opened twice has one row in the status table.",
        "imsprovider-logon",
        one_row_for_a_store,
    ),
    Rule::changes(
        "A.4.MAPI_FORCE_DOWNLOAD",
        "With MAPI_FORCE_DOWNLOAD the user's mail is there when the logon returns.",
        "mapilogonex",
        downloads_first,
    ),
    Rule::changes(
        "A.6.3",
        "In a session without mail no transport offers options for messages or recipients.",
        "mapilogonex",
        no_options,
    ),
];

/// How many rows of transports a session's status table has.
pub(crate) unsafe fn transports(bench: &Bench, session: &Session) -> Result<usize, Breach> {
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
    for (first, second) in PAIRS {
        let flags = NEW_SESSION | ALLOW_OTHERS | NO_MAIL;
        let mut quiet = Sharer::logs_on(bench, first, Some(PROFILE), flags)?;
        let mut joined = Sharer::logs_on(bench, second, None, 0)?;
        hold(joined.transports()? > 0, || "the second client has no transports".into())?;
        // The earlier logon is what it was.
        same("the first client's transports", quiet.transports()?, 0)?;
    }
    Ok(())
}

/// Submits a message to the first profile's user that asks for a read report.
unsafe fn ask(bench: &Bench, session: &Session, subject: &str) -> Check {
    let store = session.default_store(bench)?;
    let props = [
        tags::SUBJECT.with(subject),
        tags::MESSAGE_CLASS.with("IPM.Note"),
        tags::READ_RECEIPT_REQUESTED.with(true),
        tags::DELETE_AFTER_SUBMIT.with(true),
    ];
    let message = message(bench, &inbox(bench, &store)?, &props)?;
    address(&message, &[recipient(PROFILE, "SMTP", bench.own())])?;
    ok("SubmitMessage", message.SubmitMessage(0))
}

/// Marks the message of a subject as read: SetReadFlag.
unsafe fn read(bench: &Bench, session: &Session, subject: &str) -> Check {
    let store = session.default_store(bench)?;
    let columns: [Tag; 2] = [tags::ENTRYID.into(), tags::SUBJECT.into()];
    let rows = bench.rows(&contents(&inbox(bench, &store)?)?, Some(&columns))?;
    let row = rows.iter().find(|row| text(row, tags::SUBJECT).as_deref() == Some(subject));
    let entry = entry_id(some("the message that was sent", row)?)?;
    let message: IMessage = cast("a message", &store.opened(&entry, BEST_ACCESS)?.0)?;
    ok("SetReadFlag", message.SetReadFlag(0))
}

unsafe fn no_reports(bench: &Bench) -> Check {
    two_profiles(bench)?;
    let sender = bench.logon(OTHER)?;
    ask(bench, &sender, "Quiet")?;
    ask(bench, &sender, "Told")?;
    sender.flush(bench, UPLOAD)?;
    read(bench, &bench.logon_with(Some(PROFILE), NEW_SESSION | NO_MAIL)?, "Quiet")?;
    let reader = bench.logon(PROFILE)?;
    read(bench, &reader, "Told")?;
    reader.flush(bench, UPLOAD)?;

    let store = sender.default_store(bench)?;
    let columns: [Tag; 2] = [tags::MESSAGE_CLASS.into(), tags::SUBJECT.into()];
    let rows = bench.rows(&contents(&inbox(bench, &store)?)?, Some(&columns))?;
    let is_report = |row: &&Vec<PropValue>| {
        let class = text(row, tags::MESSAGE_CLASS).unwrap_or_default();
        class.to_ascii_uppercase().ends_with(".IPNRN")
    };
    let reports: Vec<_> = rows.iter().filter(is_report).collect();
    same("the reports that came", reports.len(), 1)?;
    let subject = reports.first().and_then(|row| text(row, tags::SUBJECT)).unwrap_or_default();
    hold(subject.contains("Told"), || format!("the report is {subject:?}"))
}

unsafe fn one_row_for_a_store(bench: &Bench) -> Check {
    let session = bench.session()?;
    let _one = session.default_store(bench)?;
    let before = rows_of(bench, &session, STORE_PROVIDER)?;
    let _two = session.default_store(bench)?;
    hold(before <= 1, || format!("one open store has {before} rows"))?;
    same("the rows after it was opened again", rows_of(bench, &session, STORE_PROVIDER)?, before)
}

unsafe fn started_when_opened(bench: &Bench) -> Check {
    let session = bench.session()?;
    let started = || {
        let seen = bench.backstage().ok().map(Backstage::seen);
        seen.map(|seen| seen.iter().filter(|line| *line == "store logon").count())
    };
    let mut book = std::ptr::null_mut();
    let answer = session.OpenAddressBook(0, std::ptr::null(), 0, &mut book);
    ok("OpenAddressBook", answer)?;
    hold(!book.is_null(), || "OpenAddressBook gave a null pointer with S_OK".into())?;
    let _book = IUnknown::from_raw(book);
    hold(started().unwrap_or(0) == 0, || "OpenAddressBook started a message store".into())?;
    let before = rows_of(bench, &session, STORE_PROVIDER)?;
    let _store = session.default_store(bench)?;
    hold(started().unwrap_or(1) == 1, || "OpenMsgStore did not start one message store".into())?;
    let after = rows_of(bench, &session, STORE_PROVIDER)?;
    hold(after <= before + 1, || format!("one store was opened, {} are", after - before))
}

unsafe fn in_use(bench: &Bench) -> Check {
    let session = bench.session()?;
    let store = session.default_store(bench)?;
    inbox(bench, &store).map(drop)
}

/// The files of the home's stores.
fn store_files(bench: &Bench) -> Result<Vec<PathBuf>, Breach> {
    let broken = |error| Breach::new(format!("the folder of stores: {error}"));
    let mut found = Vec::new();
    for file in std::fs::read_dir(bench.home().join("stores")).map_err(broken)? {
        found.push(file.map_err(broken)?.path());
    }
    Ok(found)
}

unsafe fn out_of_use(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    let session = bench.logon(PROFILE)?;
    let store = session.default_store_id(bench)?;
    drop(session.open_store(&store, MDB_WRITE)?);
    ok("Logoff", session.Logoff(0, 0, 0))?;
    drop(session);

    // The store's files are moved away, and something else is in their place.
    let broken = |error| Breach::new(format!("a file of a store: {error}"));
    let files = store_files(bench)?;
    hold(!files.is_empty(), || "the store has no file".into())?;
    let away = bench.home().join("away");
    std::fs::create_dir(&away).map_err(broken)?;
    let place = |file: &Path| away.join(file.file_name().unwrap_or_default());
    for file in &files {
        std::fs::rename(file, place(file)).map_err(broken)?;
        std::fs::write(file, "no store at all").map_err(broken)?;
    }
    let session = bench.logon(PROFILE)?;
    let fails = |session: &Session| session.open_store(&store, MDB_WRITE).is_err();
    hold(fails(&session), || "a damaged store was opened".into())?;
    for file in &files {
        std::fs::rename(place(file), file).map_err(broken)?;
    }
    hold(fails(&session), || "the service is in use again in the same session".into())?;
    // The others are not concerned.
    session.status_table()?;
    ok("Logoff", session.Logoff(0, 0, 0))?;
    bench.logon(PROFILE)?.open_store(&store, MDB_WRITE).map(drop)
}

unsafe fn logon_fails(bench: &Bench) -> Check {
    two_profiles(bench)?;
    let (code, _) = bench.try_logon(Some("Nobody's"), NEW_SESSION)?;
    answers("MAPILogonEx with an unknown name", code.to_hresult(), Code::E_LOGON_FAILED)
}

unsafe fn downloads_first(bench: &Bench) -> Check {
    let office = office(bench)?;
    ok("Logoff", office.session.Logoff(0, 0, 0))?;
    for subject in ["One", "Two"] {
        bench.arrive(subject)?;
    }
    let session = bench.logon_with(Some(PROFILE), NEW_SESSION | FORCE_DOWNLOAD)?;
    let store = session.default_store(bench)?;
    let table = contents(&inbox(bench, &store)?)?;
    same("the messages that are there", row_count(&table)?, 2)?;
    // There is nothing to fetch for one without mail.
    bench.arrive("Three")?;
    drop(bench.logon_with(Some(PROFILE), NEW_SESSION | FORCE_DOWNLOAD | NO_MAIL)?);
    same("messages left for a session without mail", bench.outside().unfetched()?, 1)
}

unsafe fn no_options(bench: &Bench) -> Check {
    two_profiles(bench)?;
    let session = bench.logon_with(Some(PROFILE), NEW_SESSION | NO_MAIL)?;
    let arena = Arena::new();
    let kind = encode::text(&arena, "SMTP", false)?;
    let (mut count, mut options) = (0, ptr::null_mut());
    let answer = session.QueryDefaultMessageOpt(kind.cast(), 0, &mut count, &mut options);
    answers("QueryDefaultMessageOpt", answer, Code::E_NO_SUPPORT)?;
    let answer = session.MessageOptions(0, 0, kind.cast(), None);
    hold(Code::from_hresult(answer).is_error(), || "MessageOptions shows options".into())?;
    // No transport is there that could have any.
    let (mut count, mut types) = (0, ptr::null_mut());
    ok("EnumAdrTypes", session.EnumAdrTypes(0, &mut count, &mut types))?;
    bench.free(types);
    same("the address types without mail", count, 0)
}
