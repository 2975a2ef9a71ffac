//! Part M: codes about messages on their way.

use std::ptr;

use mapi_session::raw::{IMAPIFolder, IMessage};
use mapi_session::wire::{Arena, decode, encode};
use mapi_session::{Code, tags};

use crate::bench::{MODIFY, as_prop};
use crate::breach::{Breach, answers, answers_one_of, hold, ok, same, some};
use crate::messages::{contents, inbox};
use crate::objects::{Opens, cast, entry_id_of, text_of};
use crate::read::{entry_id, number, text};
use crate::rules::j::letters::{SUBMIT, UNSENT, abort, flags, reopen, reports, submitted, to};
use crate::rules::mailing::{Office, UPLOAD, office};
use crate::{Bench, Check, Rule, Submit};

/// `MODRECIP_REMOVE`
const REMOVE: u32 = 0x8;
/// `FLUSH_ASYNC_OK`
const ASYNC_OK: u32 = 0x20;
/// `SUPPRESS_RECEIPT`
const SUPPRESS: u32 = 0x1;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "M.E_BUSY",
        "MAPI_E_BUSY after FLUSH_ASYNC_OK: the work is under way. Asking again does not do it \
         twice.",
        "imapistatus-flushqueues",
        under_way,
    )
    .backstage(),
    Rule::changes(
        "M.E_UNABLE_TO_ABORT",
        "MAPI_E_UNABLE_TO_ABORT of AbortSubmit: it is too late; a message that is being made ready \
         for a transport goes its way.",
        "imsgstore-abortsubmit",
        too_late,
    )
    .backstage(),
    Rule::changes(
        "M.E_WAIT",
        "MAPI_E_WAIT, MAPI_E_CANCEL and MAPI_E_NOT_ME are between the spooler and transports: who \
         submits and flushes is not told.",
        "ixplogon-submitmessage",
        among_themselves,
    )
    .backstage(),
    Rule::changes(
        "M.E_NOT_IN_QUEUE",
        "MAPI_E_NOT_IN_QUEUE of AbortSubmit: the message does not wait to be sent, and stays what \
         it is.",
        "imsgstore-abortsubmit",
        taken_back_already,
    ),
    Rule::changes(
        "M.E_NO_SUPPRESS",
        "MAPI_E_NO_SUPPRESS: a read report cannot be held back. Where SetReadFlag with \
         SUPPRESS_RECEIPT is S_OK none is sent.",
        "imessage-setreadflag",
        held_back,
    ),
    Rule::changes(
        "M.E_NO_RECIPIENTS",
        "MAPI_E_NO_RECIPIENTS: all recipients were removed again; the message is a draft, which \
         can be saved.",
        "imessage-submitmessage",
        all_removed,
    ),
    Rule::changes(
        "M.E_SUBMITTED",
        "MAPI_E_SUBMITTED: the message was submitted since it was opened; what is sent is what \
         was submitted.",
        "mapi-constants",
        submitted_meanwhile,
    ),
];

unsafe fn under_way(bench: &Bench) -> Check {
    let office = office(bench)?;
    submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    office.flush_until(bench, UPLOAD, "transport submit")?;
    let answer = office.spooler(bench)?.FlushQueues(0, 0, ptr::null(), UPLOAD | ASYNC_OK);
    bench.backstage()?.let_go();
    answers("FlushQueues while it is under way", answer, Code::E_BUSY)?;
    // This waits until it is done.
    office.flush(bench, UPLOAD)?;
    same("messages sent", office.sent(bench)?, 1)
}

unsafe fn too_late(bench: &Bench) -> Check {
    let office = office(bench)?;
    let stage = bench.backstage()?;
    stage.preprocess(true);
    let entry = submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    office.flush_until(bench, UPLOAD, "transport preprocess")?;
    let aborted = abort(bench, &office, &entry)?;
    stage.let_go();
    answers("AbortSubmit while it is preprocessed", aborted, Code::E_UNABLE_TO_ABORT)?;
    office.flush(bench, UPLOAD)?;
    same("messages sent", office.sent(bench)?, 1)
}

unsafe fn among_themselves(bench: &Bench) -> Check {
    let stage = bench.backstage()?;
    let office = office(bench)?;
    for said in [Submit::Wait(1), Submit::Cancel, Submit::NotMe] {
        stage.answer_submissions(&[said]);
        let message = office.letter(bench, &[], &[to("SMTP", bench.far())])?;
        ok("SubmitMessage", message.SubmitMessage(0))?;
        let answer = office.spooler(bench)?.FlushQueues(0, 0, ptr::null(), UPLOAD);
        ok(&format!("FlushQueues when a transport answers {said:?}"), answer)?;
    }
    same("messages sent", office.sent(bench)?, 0)
}

unsafe fn taken_back_already(bench: &Bench) -> Check {
    let office = office(bench)?;
    let entry = submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    ok("AbortSubmit", abort(bench, &office, &entry)?)?;
    let answer = abort(bench, &office, &entry)?;
    answers("AbortSubmit once more", answer, Code::E_NOT_IN_QUEUE)?;
    let both = SUBMIT | UNSENT;
    same("its MSGFLAG_SUBMIT and MSGFLAG_UNSENT", flags(bench, &office)?.0 & both, UNSENT)?;
    let (code, message) = reopen(bench, &office, &entry, MODIFY)?;
    let message = some(&format!("the draft, opened with {code}"), message)?;
    ok("SubmitMessage of the draft", message.SubmitMessage(0))?;
    office.flush(bench, UPLOAD)?;
    same("messages sent", office.sent(bench)?, 1)
}

/// A message with this subject in the Inbox, to be changed.
unsafe fn received(bench: &Bench, office: &Office, subject: &str) -> Result<IMessage, Breach> {
    let inbox: IMAPIFolder = inbox(bench, &office.store(bench)?)?;
    let rows =
        bench.rows(&contents(&inbox)?, Some(&[tags::SUBJECT.into(), tags::ENTRYID.into()]))?;
    let row = rows.iter().find(|row| text(row, tags::SUBJECT).as_deref() == Some(subject));
    let entry = entry_id(some(&format!("the message {subject}"), row)?)?;
    cast("a message", &inbox.opened(&entry, MODIFY)?.0)
}

unsafe fn held_back(bench: &Bench) -> Check {
    let office = office(bench)?;
    for subject in ["quiet", "loud"] {
        let props = [
            tags::SUBJECT.with(subject),
            tags::READ_RECEIPT_REQUESTED.with(true),
            tags::DELETE_AFTER_SUBMIT.with(true),
        ];
        submitted(bench, &office, &props, &[to("SMTP", bench.own())])?;
    }
    office.flush(bench, UPLOAD)?;
    office.fetch(bench)?;
    let answer = received(bench, &office, "quiet")?.SetReadFlag(SUPPRESS);
    answers_one_of("SetReadFlag", answer, &[Code::S_OK, Code::E_NO_SUPPRESS])?;
    ok("SetReadFlag of the other", received(bench, &office, "loud")?.SetReadFlag(0))?;
    office.flush(bench, UPLOAD)?;
    let told = reports(bench, &office)?;
    let about = |subject: &str| told.iter().any(|(_, about)| about.contains(subject));
    hold(about("loud"), || format!("the other is not reported: {told:?}"))?;
    if answer != 0 {
        return Ok(());
    }
    hold(!about("quiet"), || format!("a report that was held back is there: {told:?}"))?;
    let quiet = as_prop(&received(bench, &office, "quiet")?)?;
    let props = bench.props(&quiet, Some(&[tags::MESSAGE_FLAGS.into()]))?;
    // MSGFLAG_READ
    same("MSGFLAG_READ", number(&props, tags::MESSAGE_FLAGS).unwrap_or(0) & 1, 1)
}

unsafe fn all_removed(bench: &Bench) -> Check {
    let office = office(bench)?;
    let message =
        office.letter(bench, &[tags::SUBJECT.with("Nobody")], &[to("SMTP", bench.far())])?;
    let mut table = None;
    ok("GetRecipientTable", message.GetRecipientTable(crate::bench::UNICODE, &mut table))?;
    let rows = bench.rows(&some("the recipient table", table)?, None)?;
    let arena = Arena::new();
    let list = encode::adr_list(&arena, &rows)?;
    same("the recipients", decode::adr_list(list)?.len(), 1)?;
    ok("ModifyRecipients", message.ModifyRecipients(REMOVE, list))?;
    let answer = message.SubmitMessage(0);
    answers("SubmitMessage without recipients any more", answer, Code::E_NO_RECIPIENTS)?;
    ok("SaveChanges", message.SaveChanges(2))?;
    let both = SUBMIT | UNSENT;
    same("its MSGFLAG_SUBMIT and MSGFLAG_UNSENT", flags(bench, &office)?.0 & both, UNSENT)?;
    office.flush(bench, UPLOAD)?;
    same("messages sent", office.sent(bench)?, 0)
}

unsafe fn submitted_meanwhile(bench: &Bench) -> Check {
    let office = office(bench)?;
    let message =
        office.letter(bench, &[tags::SUBJECT.with("As meant")], &[to("SMTP", bench.own())])?;
    ok("SaveChanges", message.SaveChanges(2))?;
    let entry = entry_id_of(bench, &message)?;
    let (code, other) = reopen(bench, &office, &entry, MODIFY)?;
    let other = some(&format!("the draft once more, opened with {code}"), other)?;
    ok("SubmitMessage", message.SubmitMessage(0))?;
    bench.set_props(&as_prop(&other)?, &[tags::SUBJECT.with("Changed behind")])?;
    // FORCE_SAVE: that it was changed is no matter here.
    let answer = other.SaveChanges(4);
    answers("SaveChanges of what was submitted", answer, Code::E_SUBMITTED)?;
    drop(other);
    office.flush(bench, UPLOAD)?;
    office.fetch(bench)?;
    let came = received(bench, &office, "As meant")?;
    let subject = text_of(bench, &came, tags::SUBJECT)?;
    same("the subject of what was sent", subject.as_deref(), Some("As meant"))
}
