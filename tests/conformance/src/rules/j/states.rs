//! Part J: the states of a message on its way, and SubmitMessage.

use std::ptr;

use mapi_session::{Code, PropValue, Value, tags};

use super::letters::{
    LOCKED, PREPROCESS, SUBMIT, UNSENT, abort, asked, flags, reopen, reports, responsibility,
    submitted, to,
};
use crate::bench::{BEST_ACCESS, MODIFY, as_prop};
use crate::breach::{answers, hold, ok, same, some};
use crate::messages::{address, recipients};
use crate::objects::entry_id_of;
use crate::read::{number, text};
use crate::rules::mailing::{FORCE, UPLOAD, office, subjects};
use crate::{Bench, Check, Rule, Submit};

/// `MAPI_SUBMITTED`
const MAPI_SUBMITTED: i32 = 0x8000_0000_u32 as i32;
/// `MAPI_P1`
const MAPI_P1: u32 = 0x1000_0000;
/// `MSGFLAG_RESEND`
const RESEND: i32 = 0x80;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "J.1.draft",
        "A message that is being composed has MSGFLAG_UNSENT and not MSGFLAG_SUBMIT; it can be \
         changed, and is in no queue.",
        "pidtagmessageflags-canonical-property",
        draft,
    ),
    Rule::changes(
        "J.1.submitted",
        "A submitted message has MSGFLAG_SUBMIT and MSGFLAG_UNSENT. It cannot be opened to be \
         changed (MAPI_E_SUBMITTED); with MAPI_BEST_ACCESS it is read only. AbortSubmit makes a \
         draft of it again.",
        "imsgstore-abortsubmit",
        submitted_state,
    ),
    Rule::changes(
        "J.1.PREPROCESS",
        "Where a transport wants to see messages beforehand, a submitted message has \
         SUBMITFLAG_PREPROCESS until the spooler has had it preprocessed.",
        "pidtagsubmitflags-canonical-property",
        preprocess,
    )
    .backstage(),
    Rule::changes(
        "J.1.locked",
        "While the spooler works on a message it has SUBMITFLAG_LOCKED: AbortSubmit is \
         MAPI_E_UNABLE_TO_ABORT, and it cannot be opened (MAPI_E_NO_ACCESS).",
        "pidtagsubmitflags-canonical-property",
        locked,
    )
    .backstage(),
    Rule::changes(
        "J.1.deferred",
        "A message that a transport keeps for later stays in the queue and can be taken back; the \
         transport is told.",
        "ixplogon-transportnotify",
        deferred,
    )
    .backstage(),
    Rule::changes(
        "J.1.PR_DEFERRED_SEND_TIME",
        "A message is not sent before its PR_DEFERRED_SEND_TIME; with PR_DEFERRED_SEND_NUMBER and \
         PR_DEFERRED_SEND_UNITS that is counted from PR_CLIENT_SUBMIT_TIME. A time that is over is \
         none.",
        "pidtagdeferredsendtime-canonical-property",
        deferred_send,
    )
    .chosen("whether FLUSH_FORCE outdoes the sender's wish; it does not"),
    Rule::changes(
        "J.1.sent",
        "A message that was sent has left the queue: it has neither MSGFLAG_SUBMIT nor \
         MSGFLAG_UNSENT, and AbortSubmit is MAPI_E_NOT_IN_QUEUE.",
        "imsgstore-abortsubmit",
        sent,
    ),
    Rule::changes(
        "J.2.1",
        "SubmitMessage saves the message. Without recipients it is MAPI_E_NO_RECIPIENTS, and the \
         message stays open and usable.",
        "imessage-submitmessage",
        saves_first,
    ),
    Rule::changes(
        "J.2.2",
        "After SubmitMessage every pointer to the message and to what was opened of it is dead \
         but for Release.",
        "imessage-submitmessage",
        dead_afterwards,
    )
    .chosen("what calls answer then; MAPI_E_INVALID_OBJECT"),
    Rule::changes(
        "J.2.3",
        "The entry identifier that a message had before SubmitMessage takes it back.",
        "imessage-submitmessage",
        entry_id_from_before,
    ),
    Rule::changes(
        "J.2.4",
        "Messages leave in the order in which they were submitted.",
        "outgoing-queue-tables",
        in_order,
    ),
    Rule::changes(
        "J.2.5",
        "A message with MSGFLAG_RESEND goes to recipients with MAPI_SUBMITTED only, which loses \
         that flag; the others become MAPI_P1.",
        "imapisupport-preparesubmit",
        resent,
    )
    .chosen("the pages differ on PR_RESPONSIBILITY of those that get it; FALSE until they have"),
    Rule::changes(
        "J.2.6",
        "FORCE_SUBMIT is taken, and means nothing.",
        "imessage-submitmessage",
        force_submit,
    ),
    Rule::changes(
        "J.2.7",
        "A sent message is moved to the folder of PR_SENTMAIL_ENTRYID; with \
         PR_DELETE_AFTER_SUBMIT it is deleted, with both too; with neither it stays.",
        "imsgstore-finishedmsg",
        sent_copy,
    ),
];

unsafe fn draft(bench: &Bench) -> Check {
    let office = office(bench)?;
    let message = office.letter(bench, &[], &[to("SMTP", bench.far())])?;
    // KEEP_OPEN_READWRITE
    ok("SaveChanges", message.SaveChanges(2))?;
    let entry = entry_id_of(bench, &message)?;
    let (said, _) = flags(bench, &office)?;
    same("MSGFLAG_UNSENT and MSGFLAG_SUBMIT of a draft", said & (UNSENT | SUBMIT), UNSENT)?;
    answers("AbortSubmit of a draft", abort(bench, &office, &entry)?, Code::E_NOT_IN_QUEUE)?;
    bench.set_props(&as_prop(&message)?, &[tags::SUBJECT.with("Changed")])?;
    ok("SaveChanges of a draft", message.SaveChanges(2))
}

unsafe fn submitted_state(bench: &Bench) -> Check {
    let office = office(bench)?;
    let entry = submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    let both = SUBMIT | UNSENT;
    same("its MSGFLAG_SUBMIT and MSGFLAG_UNSENT", flags(bench, &office)?.0 & both, both)?;
    let (code, _) = reopen(bench, &office, &entry, MODIFY)?;
    same("what opening it with MAPI_MODIFY answers", code, Code::E_SUBMITTED)?;
    let (code, message) = reopen(bench, &office, &entry, BEST_ACCESS)?;
    let message = some(&format!("the message, opened with {code}"), message)?;
    let props = bench.props(&as_prop(&message)?, Some(&[tags::ACCESS_LEVEL.into()]))?;
    same("PR_ACCESS_LEVEL with MAPI_BEST_ACCESS", number(&props, tags::ACCESS_LEVEL), Some(0))?;
    ok("AbortSubmit", abort(bench, &office, &entry)?)?;
    same("MSGFLAG_SUBMIT afterwards", flags(bench, &office)?.0 & both, UNSENT)?;
    let (code, _) = reopen(bench, &office, &entry, MODIFY)?;
    same("what opening it with MAPI_MODIFY answers then", code, Code::S_OK)?;
    office.flush(bench, UPLOAD)?;
    same("messages sent after AbortSubmit", office.sent(bench)?, 0)
}

unsafe fn preprocess(bench: &Bench) -> Check {
    let office = office(bench)?;
    let stage = bench.backstage()?;
    stage.preprocess(true);
    submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    let flag = |bench| -> Result<u32, crate::Breach> { Ok(flags(bench, &office)?.1 & PREPROCESS) };
    same("SUBMITFLAG_PREPROCESS before", flag(bench)?, PREPROCESS)?;
    stage.answer_submissions(&[Submit::Busy]);
    stage.seen();
    office.flush(bench, UPLOAD)?;
    let seen = stage.seen();
    let place = |line: &str| seen.iter().position(|seen| seen == line);
    hold(place("transport preprocess") < place("transport submit"), || format!("{seen:?}"))?;
    hold(place("transport preprocess").is_some(), || "nothing was preprocessed".into())?;
    same("SUBMITFLAG_PREPROCESS after", flag(bench)?, 0)?;
    office.flush(bench, UPLOAD)?;
    hold(stage.seen().iter().any(|line| line == "transport clean up"), || {
        "what was added is not taken out of a message that was sent".into()
    })
}

unsafe fn locked(bench: &Bench) -> Check {
    let office = office(bench)?;
    let entry = submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    office.flush_until(bench, UPLOAD, "transport submit")?;
    let (_, state) = flags(bench, &office)?;
    let aborted = abort(bench, &office, &entry)?;
    let (opened, _) = reopen(bench, &office, &entry, 0)?;
    bench.backstage()?.let_go();
    same("SUBMITFLAG_LOCKED while it is sent", state & LOCKED, LOCKED)?;
    answers("AbortSubmit while it is sent", aborted, Code::E_UNABLE_TO_ABORT)?;
    same("what opening it answers meanwhile", opened, Code::E_NO_ACCESS)
}

unsafe fn deferred(bench: &Bench) -> Check {
    let office = office(bench)?;
    let entry = submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    asked(bench, &office, &[Submit::Deferred], UPLOAD)?;
    same("MSGFLAG_SUBMIT of what a transport keeps", flags(bench, &office)?.0 & SUBMIT, SUBMIT)?;
    ok("AbortSubmit of it", abort(bench, &office, &entry)?)?;
    let seen = bench.backstage()?.seen();
    hold(seen.iter().any(|line| line == "transport abort deferred"), || {
        format!("the transport is not told: {seen:?}")
    })?;
    office.flush(bench, UPLOAD | FORCE)?;
    same("messages sent after all", office.sent(bench)?, 0)
}

unsafe fn deferred_send(bench: &Bench) -> Check {
    const HOUR: i64 = 3600 * 10_000_000;
    // 1601 to 1970, in units of a hundred nanoseconds.
    const EPOCH: i64 = 116_444_736_000_000_000;
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let now = since.map_or(0, |since| (since.as_nanos() / 100) as i64) + EPOCH;
    let office = office(bench)?;
    let time = |tag, time| PropValue { tag, value: Value::SysTime(time) };
    let at = |when| time(tags::DEFERRED_SEND_TIME.tag(), when);
    // What was deferred by a number of hours from its submission, and what was by a time.
    let by_number =
        [at(now - HOUR), tags::DEFERRED_SEND_NUMBER.with(2), tags::DEFERRED_SEND_UNITS.with(1)];
    submitted(bench, &office, &by_number, &[to("SMTP", bench.far())])?;
    submitted(bench, &office, &[at(now + HOUR)], &[to("SMTP", bench.far())])?;
    office.flush(bench, UPLOAD | FORCE)?;
    same("messages sent before their time", office.sent(bench)?, 0)?;
    submitted(bench, &office, &[at(now - HOUR)], &[to("SMTP", bench.far())])?;
    let long_ago = [
        time(tags::CLIENT_SUBMIT_TIME.tag(), now - 3 * HOUR),
        at(now + HOUR),
        tags::DEFERRED_SEND_NUMBER.with(2),
        tags::DEFERRED_SEND_UNITS.with(1),
    ];
    submitted(bench, &office, &long_ago, &[to("SMTP", bench.far())])?;
    office.flush(bench, UPLOAD)?;
    same("messages sent whose time has come", office.sent(bench)?, 2)
}

unsafe fn sent(bench: &Bench) -> Check {
    let office = office(bench)?;
    let entry = submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    office.flush(bench, UPLOAD)?;
    same("messages sent", office.sent(bench)?, 1)?;
    let (said, state) = flags(bench, &office)?;
    same("its MSGFLAG_SUBMIT and MSGFLAG_UNSENT", said & (SUBMIT | UNSENT), 0)?;
    same("its PR_SUBMIT_FLAGS", state, 0)?;
    answers("AbortSubmit", abort(bench, &office, &entry)?, Code::E_NOT_IN_QUEUE)
}

unsafe fn saves_first(bench: &Bench) -> Check {
    let office = office(bench)?;
    let message = office.letter(bench, &[tags::SUBJECT.with("Nobody")], &[])?;
    let answer = message.SubmitMessage(0);
    answers("SubmitMessage without recipients", answer, Code::E_NO_RECIPIENTS)?;
    bench.set_props(&as_prop(&message)?, &[tags::SUBJECT.with("Somebody")])?;
    address(&message, &[to("SMTP", bench.far())])?;
    ok("SubmitMessage of what was never saved", message.SubmitMessage(0))?;
    same("the subjects in the Outbox", office.waiting(bench)?, vec!["Somebody".to_owned()])
}

unsafe fn dead_afterwards(bench: &Bench) -> Check {
    let office = office(bench)?;
    let message = office.letter(bench, &[], &[to("SMTP", bench.far())])?;
    ok("SubmitMessage", message.SubmitMessage(0))?;
    let (mut count, mut first) = (0, ptr::null_mut());
    let answer = message.GetProps(ptr::null(), 0, &mut count, &mut first);
    answers("GetProps after SubmitMessage", answer, Code::E_INVALID_OBJECT)?;
    let answer = message.SaveChanges(2);
    answers("SaveChanges after SubmitMessage", answer, Code::E_INVALID_OBJECT)?;
    let answer = message.SubmitMessage(0);
    answers("a second SubmitMessage", answer, Code::E_INVALID_OBJECT)
}

unsafe fn entry_id_from_before(bench: &Bench) -> Check {
    let office = office(bench)?;
    let entry = submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    ok("AbortSubmit", abort(bench, &office, &entry)?)?;
    same("MSGFLAG_SUBMIT", flags(bench, &office)?.0 & SUBMIT, 0)?;
    office.flush(bench, UPLOAD)?;
    same("messages sent", office.sent(bench)?, 0)
}

unsafe fn in_order(bench: &Bench) -> Check {
    let office = office(bench)?;
    let subjects = ["b", "a", "d", "c"];
    for subject in subjects {
        submitted(bench, &office, &[tags::SUBJECT.with(subject)], &[to("SMTP", bench.own())])?;
    }
    office.flush(bench, UPLOAD)?;
    office.fetch(bench)?;
    // A contents table without a sort order has messages as they came.
    let came = office.received(bench)?;
    same("the order in which they came", came, subjects.map(str::to_owned).to_vec())
}

unsafe fn resent(bench: &Bench) -> Check {
    let office = office(bench)?;
    let mut again = to("SMTP", bench.far());
    again.retain(|p| p.tag != tags::RECIPIENT_TYPE.tag());
    again.push(tags::RECIPIENT_TYPE.with(1 | MAPI_SUBMITTED));
    let list = [again, to("SMTP", bench.own())];
    // MSGFLAG_UNSENT and MSGFLAG_RESEND
    let props = [tags::MESSAGE_FLAGS.with(RESEND | 8)];
    let message = office.letter(bench, &props, &list)?;
    ok("SaveChanges", message.SaveChanges(2))?;
    let entry = entry_id_of(bench, &message)?;
    ok("SubmitMessage", message.SubmitMessage(0))?;
    let (_, message) = reopen(bench, &office, &entry, 0)?;
    let message = some("the message in the queue", message)?;
    let mut expected = vec![(bench.far().to_owned(), false), (bench.own().to_owned(), true)];
    expected.sort();
    same("PR_RESPONSIBILITY of its recipients", responsibility(bench, &message)?, expected)?;
    for row in recipients(bench, &message)? {
        let kind = number(&row, tags::RECIPIENT_TYPE).unwrap_or(0);
        let is_far = text(&row, tags::EMAIL_ADDRESS).as_deref() == Some(bench.far());
        let expected = if is_far { 1 } else { 1 | MAPI_P1 };
        same("PR_RECIPIENT_TYPE of a recipient", kind, expected)?;
    }
    drop(message);
    office.flush(bench, UPLOAD)?;
    same("messages to who is to have it again", office.sent(bench)?, 1)?;
    office.fetch(bench)?;
    same("messages to who has it", office.received(bench)?.len(), 0)
}

unsafe fn force_submit(bench: &Bench) -> Check {
    let office = office(bench)?;
    let message = office.letter(bench, &[], &[to("SMTP", bench.far())])?;
    ok("SubmitMessage(FORCE_SUBMIT)", message.SubmitMessage(1))?;
    same("messages sent by it", office.sent(bench)?, 0)?;
    office.flush(bench, UPLOAD)?;
    same("messages sent by the flush", office.sent(bench)?, 1)
}

unsafe fn sent_copy(bench: &Bench) -> Check {
    let office = office(bench)?;
    let sent = office.named_folder(bench, tags::IPM_SENTMAIL_ENTRYID)?;
    let moved = tags::SENTMAIL_ENTRYID.with(entry_id_of(bench, &sent)?);
    let delete = tags::DELETE_AFTER_SUBMIT.with(true);
    let name = |subject: &str| tags::SUBJECT.with(subject);
    let list = [to("SMTP", bench.far())];
    submitted(bench, &office, &[name("moved"), moved.clone()], &list)?;
    submitted(bench, &office, &[name("deleted"), delete.clone()], &list)?;
    submitted(bench, &office, &[name("both"), moved, delete], &list)?;
    submitted(bench, &office, &[name("neither")], &list)?;
    office.flush(bench, UPLOAD)?;
    same("the sent copies", subjects(bench, &sent)?, vec!["moved".to_owned()])?;
    same("what stays in the Outbox", office.waiting(bench)?, vec!["neither".to_owned()])?;
    same("reports", reports(bench, &office)?, Vec::new())
}
