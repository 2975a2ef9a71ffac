//! Part J: what transports answer, who serves whom, and what is reported.

use std::ptr;
use std::time::Duration;

use mapi_session::raw::{IMessage, MAPIUID};
use mapi_session::wire::{Arena, decode, encode};
use mapi_session::{Code, EntryId, Notification, PropValue, tags};

use super::letters::{SUBMIT, asked, flags, reopen, reports, responsibility, submitted, to};
use crate::bench::{PROFILE, id};
use crate::breach::{answers, hold, ok, same, some};
use crate::messages::{attachments, contents, inbox};
use crate::read::{bytes, number, text};
use crate::rules::mailing::{DOWNLOAD, FORCE, Office, UPLOAD, office};
use crate::{Bench, Breach, Check, Rule, Submit, Way};

/// `ATTACH_EMBEDDED_MSG`
const EMBEDDED: u32 = 5;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "J.3.1",
        "Of several transports that serve an address type the first in the transport order gets \
         the message.",
        "setting-transport-order",
        transport_order,
    ),
    Rule::changes(
        "J.3.1.UID",
        "A transport that registers the UID of a recipient's entry identifier goes before those \
         that serve its address type.",
        "ixplogon-addresstypes",
        by_uid,
    )
    .backstage(),
    Rule::changes(
        "J.3.1.NDR",
        "Recipients that no transport serves, or that cannot be reached, are named in one \
         non-delivery report, which has the message attached.",
        "mapi-report-messages",
        non_delivery,
    ),
    Rule::changes(
        "J.3.1.suppressed",
        "Nobody is told of recipients for whom PR_ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED is \
         FALSE.",
        "mapi-report-messages",
        suppressed,
    ),
    Rule::changes(
        "J.3.1.DR",
        "A delivery report comes where PR_ORIGINATOR_DELIVERY_REPORT_REQUESTED asks for it, and \
         only there; it does not have the message attached.",
        "mapi-report-messages",
        delivery,
    ),
    Rule::changes(
        "J.3.2",
        "A recipient that is dealt with has PR_RESPONSIBILITY TRUE, and does not get the message \
         again when it is tried for the others.",
        "pidtagresponsibility-canonical-property",
        responsible,
    ),
    Rule::changes(
        "J.3.3.S_OK",
        "A message that its transport has taken leaves the queue.",
        "ixplogon-submitmessage",
        taken,
    )
    .backstage(),
    Rule::changes(
        "J.3.3.MAPI_E_BUSY",
        "A message whose transport is busy is given to it again later.",
        "ixplogon-submitmessage",
        busy,
    )
    .backstage(),
    Rule::changes(
        "J.3.3.MAPI_E_CANCEL",
        "A message that its transport cancels is not sent again, and the spooler goes on.",
        "ixplogon-submitmessage",
        cancelled,
    )
    .backstage()
    .chosen("whether the sender is told; it is not, the transport knows why"),
    Rule::changes(
        "J.3.3.MAPI_E_WAIT",
        "After MAPI_E_WAIT a message is given to its transport again after as many seconds as that \
         says, and not before.",
        "ixplogon-submitmessage",
        waits,
    )
    .backstage(),
    Rule::changes(
        "J.3.3.MAPI_E_NETWORK_ERROR",
        "After MAPI_E_NETWORK_ERROR likewise.",
        "ixplogon-submitmessage",
        network_error,
    )
    .backstage()
    .chosen("what becomes of other messages for the same transport; they wait as long"),
    Rule::changes(
        "J.3.3.MAPI_E_NOT_ME",
        "A message that a transport does not want is given to the next that serves its recipients.",
        "ixplogon-submitmessage",
        not_me,
    )
    .backstage(),
    Rule::changes(
        "J.3.4.END_RESEND_NOW",
        "After END_RESEND_NOW the transport gets the message once more at once.",
        "ixplogon-endmessage",
        resend_now,
    )
    .backstage(),
    Rule::changes(
        "J.3.4.END_RESEND_LATER",
        "After END_RESEND_LATER the message stays in the queue, and is tried again later.",
        "ixplogon-endmessage",
        resend_later,
    )
    .backstage()
    .chosen("after how long; a minute, and twice as long after each try, up to an hour"),
    Rule::changes(
        "J.3.4.END_DONT_RESEND",
        "After END_DONT_RESEND the message stays in the queue until its transport asks for it \
         (NOTIFY_SENTDEFERRED).",
        "ixplogon-endmessage",
        dont_resend,
    )
    .backstage(),
    Rule::changes(
        "J.3.6",
        "A transport is logged on, asked for its address types, told when its queue is worked off \
         and when that is over, and logged off.",
        "transport-provider-and-mapi-spooler-operational-model",
        life,
    )
    .backstage(),
    Rule::changes(
        "J.3.7",
        "FinishedMsg, SetLockState, GetOutgoingQueue and NotifyNewMail are the spooler's: clients \
         are refused with MAPI_E_NO_SUPPORT.",
        "imsgstore-finishedmsg",
        spooler_only,
    )
    .chosen("only FinishedMsg names a code; the others answer the same"),
    Rule::changes(
        "J.6.EnumAdrTypes",
        "EnumAdrTypes gives the address types of all transports, each once.",
        "ixplogon-addresstypes",
        all_types,
    ),
    Rule::changes(
        "J.6.CONFIG_CHANGED",
        "A transport is asked for its address types again after CONFIG_CHANGED.",
        "ixplogon-addresstypes",
        types_again,
    )
    .backstage(),
];

/// A profile with a second way for its mail.
pub(super) unsafe fn two_ways(bench: &Bench) -> Result<Office, Breach> {
    let office = office(bench)?;
    let services = bench.services(PROFILE)?;
    let second = bench.outside().sender(Way::Second)?;
    let uid = bench.create_service(&services, second.service)?;
    let arena = Arena::new();
    let props = encode::props(&arena, &second.settings)?;
    let count = second.settings.len() as u32;
    ok("ConfigureMsgService", services.ConfigureMsgService(&uid, 0, 0, count, props))?;
    // The session that is open has the transports that there were when it began.
    office.logs_off_and_on(bench)
}

/// The transports' PR_PROVIDER_UID, in their order.
unsafe fn transports(bench: &Bench, office: &Office) -> Result<Vec<MAPIUID>, Breach> {
    let rows = office.session.transport_rows(bench)?;
    Ok(rows
        .iter()
        .filter_map(|row| bytes(row, tags::PROVIDER_UID)?.try_into().ok())
        .map(|ab| MAPIUID { ab })
        .collect())
}

unsafe fn transport_order(bench: &Bench) -> Check {
    let office = two_ways(bench)?;
    submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    office.flush(bench, UPLOAD)?;
    same("messages of the first and the second", office.sent_by(bench)?, (1, 0))?;
    let mut order = transports(bench, &office)?;
    order.reverse();
    let count = order.len() as u32;
    let answer = bench.services(PROFILE)?.MsgServiceTransportOrder(count, order.as_ptr(), 0);
    ok("MsgServiceTransportOrder", answer)?;
    let office = office.logs_off_and_on(bench)?;
    submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    office.flush(bench, UPLOAD)?;
    same("messages in the other order", office.sent_by(bench)?, (1, 1))
}

unsafe fn by_uid(bench: &Bench) -> Check {
    let office = two_ways(bench)?;
    let uid = [0x77; 16];
    // The last one is the second that sends.
    bench.backstage()?.serve_uid(transports(bench, &office)?.len(), uid);
    let mut entry = vec![0; 4];
    entry.extend_from_slice(&uid);
    entry.extend_from_slice(b"somebody");
    let mut known = to("SMTP", bench.far());
    known.push(tags::ENTRYID.with(entry));
    submitted(bench, &office, &[], &[known])?;
    submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    office.flush(bench, UPLOAD)?;
    same("messages by type and by UID", office.sent_by(bench)?, (1, 1))
}

unsafe fn non_delivery(bench: &Bench) -> Check {
    let office = office(bench)?;
    let (nowhere, settings) = bench.outside().nowhere();
    let sender = bench.outside().sender(Way::First)?;
    bench.configure(PROFILE, sender.service, &settings)?;
    let office = office.logs_off_and_on(bench)?;
    let list = [to("FAX", "1234"), to("SMTP", nowhere), to("SMTP", bench.own())];
    submitted(bench, &office, &[], &list)?;
    office.flush(bench, UPLOAD)?;
    let expected = vec![("REPORT.IPM.Note.NDR".to_owned(), "Undeliverable: Hello".to_owned())];
    same("the reports", reports(bench, &office)?, expected)?;
    let report = report(bench, &office)?;
    let mut failed = addresses(bench, &report)?;
    failed.sort();
    same("who is reported", failed, vec!["1234".to_owned(), nowhere.to_owned()])?;
    same("messages attached", attached(bench, &report)?, 1)
}

/// The first report in the Inbox.
unsafe fn report(bench: &Bench, office: &Office) -> Result<IMessage, Breach> {
    let inbox = inbox(bench, &office.store(bench)?)?;
    let columns = [tags::ENTRYID.into(), tags::MESSAGE_CLASS.into()];
    let rows = bench.rows(&contents(&inbox)?, Some(&columns))?;
    let is_report = |row: &&Vec<PropValue>| {
        text(row, tags::MESSAGE_CLASS).is_some_and(|class| class.starts_with("REPORT."))
    };
    let row = some("a report", rows.iter().find(is_report))?;
    let entry = some("its PR_ENTRYID", bytes(row, tags::ENTRYID))?;
    some("the report", reopen(bench, office, entry, 0)?.1)
}

/// The addresses of the recipients of a message.
unsafe fn addresses(bench: &Bench, message: &IMessage) -> Result<Vec<String>, Breach> {
    Ok(responsibility(bench, message)?.into_iter().map(|(address, _)| address).collect())
}

/// How many messages are attached to one.
unsafe fn attached(bench: &Bench, message: &IMessage) -> Result<usize, Breach> {
    let rows = bench.rows(&attachments(message)?, None)?;
    let is_message = |row: &&Vec<PropValue>| number(row, tags::ATTACH_METHOD) == Some(EMBEDDED);
    Ok(rows.iter().filter(is_message).count())
}

unsafe fn suppressed(bench: &Bench) -> Check {
    let office = office(bench)?;
    let mut quiet = to("FAX", "1234");
    quiet.push(tags::ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED.with(false));
    submitted(bench, &office, &[], &[quiet, to("FAX", "77")])?;
    office.flush(bench, UPLOAD)?;
    let report = report(bench, &office)?;
    same("who is reported", addresses(bench, &report)?, vec!["77".to_owned()])?;
    let silent = [tags::ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED.with(false)];
    submitted(bench, &office, &silent, &[to("FAX", "1234")])?;
    office.flush(bench, UPLOAD)?;
    same("reports", reports(bench, &office)?.len(), 1)
}

unsafe fn delivery(bench: &Bench) -> Check {
    let office = office(bench)?;
    submitted(bench, &office, &[], &[to("SMTP", bench.own())])?;
    office.flush(bench, UPLOAD)?;
    office.fetch(bench)?;
    same("reports that nobody asked for", reports(bench, &office)?, Vec::new())?;
    let asks = [tags::ORIGINATOR_DELIVERY_REPORT_REQUESTED.with(true)];
    submitted(bench, &office, &asks, &[to("SMTP", bench.own())])?;
    office.flush(bench, UPLOAD)?;
    office.fetch(bench)?;
    let reports = reports(bench, &office)?;
    let classes: Vec<&str> = reports.iter().map(|(class, _)| &**class).collect();
    same("the reports", classes, vec!["REPORT.IPM.Note.DR"])?;
    // That of a server has words of its own.
    if !bench.outside().keeps_own() {
        same("its subject", &*reports[0].1, "Delivered: Hello")?;
    }
    let report = report(bench, &office)?;
    same("who is reported", addresses(bench, &report)?, vec![bench.own().to_owned()])?;
    same("messages attached", attached(bench, &report)?, 0)
}

unsafe fn responsible(bench: &Bench) -> Check {
    let office = office(bench)?;
    let (own, stuck) = (bench.own(), bench.outside().stuck()?);
    let entry = submitted(bench, &office, &[], &[to("SMTP", stuck), to("SMTP", own)])?;
    office.flush(bench, UPLOAD)?;
    let (_, message) = reopen(bench, &office, &entry, 0)?;
    let told = responsibility(bench, &some("the message in the queue", message)?)?;
    let mut expected = vec![(stuck.to_owned(), false), (own.to_owned(), true)];
    expected.sort();
    same("PR_RESPONSIBILITY of its recipients", told, expected)?;
    bench.outside().mend()?;
    office.flush(bench, UPLOAD | FORCE)?;
    if stuck == bench.far() {
        same("messages to others", office.sent(bench)?, 1)?;
    }
    office.fetch(bench)?;
    same("messages to oneself", office.received(bench)?.len(), 1)
}

/// What waits in the Outbox is still in the queue.
unsafe fn waits_on(bench: &Bench, office: &Office) -> Check {
    same("MSGFLAG_SUBMIT of what waits", flags(bench, office)?.0 & SUBMIT, SUBMIT)
}

unsafe fn taken(bench: &Bench) -> Check {
    let office = office(bench)?;
    submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    same("messages given", asked(bench, &office, &[], UPLOAD)?, 1)?;
    same("MSGFLAG_SUBMIT", flags(bench, &office)?.0 & SUBMIT, 0)?;
    same("messages given again", asked(bench, &office, &[], UPLOAD | FORCE)?, 0)
}

unsafe fn busy(bench: &Bench) -> Check {
    let office = office(bench)?;
    submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    same("messages given", asked(bench, &office, &[Submit::Busy], UPLOAD)?, 1)?;
    waits_on(bench, &office)?;
    same("messages given again", asked(bench, &office, &[], UPLOAD)?, 1)?;
    same("messages sent", office.sent(bench)?, 1)
}

unsafe fn cancelled(bench: &Bench) -> Check {
    let office = office(bench)?;
    submitted(bench, &office, &[tags::SUBJECT.with("One")], &[to("SMTP", bench.far())])?;
    submitted(bench, &office, &[tags::SUBJECT.with("Two")], &[to("SMTP", bench.far())])?;
    same("messages given", asked(bench, &office, &[Submit::Cancel], UPLOAD)?, 2)?;
    same("messages sent", office.sent(bench)?, 1)?;
    same("messages given again", asked(bench, &office, &[], UPLOAD | FORCE)?, 0)?;
    same("reports", reports(bench, &office)?, Vec::new())
}

unsafe fn waits(bench: &Bench) -> Check {
    waits_for(bench, Submit::Wait(1))
}

unsafe fn network_error(bench: &Bench) -> Check {
    waits_for(bench, Submit::NetworkError(1))
}

/// A message is tried again after a second, and not at once.
unsafe fn waits_for(bench: &Bench, answer: Submit) -> Check {
    let office = office(bench)?;
    submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    // It is asked to come back in an hour, and when it is forced to, in a second.
    let hour = match answer {
        Submit::Wait(_) => Submit::Wait(3600),
        _ => Submit::NetworkError(3600),
    };
    same("messages given", asked(bench, &office, &[hour], UPLOAD)?, 1)?;
    waits_on(bench, &office)?;
    same("messages given before the time", asked(bench, &office, &[], UPLOAD)?, 0)?;
    asked(bench, &office, &[answer], UPLOAD | FORCE)?;
    waits_on(bench, &office)?;
    std::thread::sleep(Duration::from_millis(1100));
    // Unless the spooler has done it by itself.
    office.flush(bench, UPLOAD)?;
    same("messages sent after the time", office.sent(bench)?, 1)
}

unsafe fn not_me(bench: &Bench) -> Check {
    let office = two_ways(bench)?;
    submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    same("messages given", asked(bench, &office, &[Submit::NotMe], UPLOAD)?, 2)?;
    same("messages of the first and the second", office.sent_by(bench)?, (0, 1))
}

unsafe fn resend_now(bench: &Bench) -> Check {
    let office = office(bench)?;
    submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    same("messages given", asked(bench, &office, &[Submit::Again], UPLOAD)?, 2)?;
    same("messages sent", office.sent(bench)?, 1)
}

unsafe fn resend_later(bench: &Bench) -> Check {
    let office = office(bench)?;
    submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    same("messages given", asked(bench, &office, &[Submit::Later], UPLOAD)?, 1)?;
    waits_on(bench, &office)?;
    same("messages given at once", asked(bench, &office, &[], UPLOAD)?, 0)?;
    asked(bench, &office, &[], UPLOAD | FORCE)?;
    same("messages sent after all", office.sent(bench)?, 1)
}

unsafe fn dont_resend(bench: &Bench) -> Check {
    let office = office(bench)?;
    submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    same("messages given", asked(bench, &office, &[Submit::Deferred], UPLOAD)?, 1)?;
    waits_on(bench, &office)?;
    same("messages given unasked", asked(bench, &office, &[], UPLOAD)?, 0)?;
    bench.backstage()?.want_deferred();
    same("messages given when asked for", asked(bench, &office, &[], UPLOAD)?, 1)?;
    same("messages sent", office.sent(bench)?, 1)
}

unsafe fn life(bench: &Bench) -> Check {
    let stage = bench.backstage()?;
    stage.tell_more();
    let office = office(bench)?;
    submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    office.flush(bench, UPLOAD | DOWNLOAD)?;
    ok("Logoff", office.session.Logoff(0, 0, 0))?;
    let mut seen = stage.seen();
    seen.retain(|line| line.starts_with("transport"));
    seen.dedup();
    let expected = [
        "transport logon",
        "transport begin upload",
        "transport address types",
        "transport submit",
        "transport end upload",
        "transport begin download",
        "transport end download",
        "transport logoff",
    ];
    let mut left = seen.iter();
    // In this order, whatever is between them.
    let found = expected.iter().all(|line| left.any(|seen| seen == line));
    hold(found, || format!("{seen:?} is not {expected:?}"))
}

unsafe fn spooler_only(bench: &Bench) -> Check {
    let office = office(bench)?;
    let entry = submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    let store = office.store(bench)?;
    let (count, first) = id(&entry);
    answers("FinishedMsg", store.FinishedMsg(0, count, first), Code::E_NO_SUPPORT)?;
    let mut table = None;
    answers("GetOutgoingQueue", store.GetOutgoingQueue(0, &mut table), Code::E_NO_SUPPORT)?;
    let (_, message) = reopen(bench, &office, &entry, 0)?;
    let message = some("the message in the queue", message)?;
    // MSG_LOCKED
    answers("SetLockState", store.SetLockState(&message, 1), Code::E_NO_SUPPORT)?;
    let arena = Arena::new();
    let news = Notification::NewMail {
        entry_id: EntryId::from_bytes(entry),
        parent: None,
        message_class: "IPM.Note".to_owned(),
        message_flags: 0,
    };
    let news = encode::notifications(&arena, &[news])?;
    answers("NotifyNewMail", store.NotifyNewMail(news), Code::E_NO_SUPPORT)?;
    waits_on(bench, &office)
}

/// What EnumAdrTypes gives.
unsafe fn types(bench: &Bench, office: &Office) -> Result<Vec<String>, Breach> {
    let (mut count, mut first) = (0, ptr::null_mut());
    let unicode = crate::bench::UNICODE;
    ok("EnumAdrTypes", office.session.EnumAdrTypes(unicode, &mut count, &mut first))?;
    let found = decode::wide_list(count, first.cast());
    bench.free(first);
    Ok(found?)
}

unsafe fn all_types(bench: &Bench) -> Check {
    let office = two_ways(bench)?;
    same("the address types of two transports", types(bench, &office)?, vec!["SMTP".to_owned()])
}

unsafe fn types_again(bench: &Bench) -> Check {
    let office = office(bench)?;
    same("the address types", types(bench, &office)?, vec!["SMTP".to_owned()])?;
    bench.backstage()?.address_types(&["SMTP", "FAX"]);
    // CONFIG_CHANGED
    let answer = office.spooler(bench)?.ValidateState(0, 0x10_0000);
    ok("ValidateState(CONFIG_CHANGED)", answer)?;
    let expected = vec!["SMTP".to_owned(), "FAX".to_owned()];
    same("the address types afterwards", types(bench, &office)?, expected)
}
