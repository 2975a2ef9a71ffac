//! Part F: queues that are flushed, and how rows live while that goes on.

use std::time::{Duration, Instant};

use mapi_session::wire::TableChange;
use mapi_session::{Code, tags};

use crate::bench::{PROFILE, Role, SUBSYSTEM, id};
use crate::breach::{answers, answers_one_of, hold, ok, same};
use crate::read::{entry_id, text};
use crate::rules::mailing::{ASYNC_OK, DOWNLOAD, FORCE, NO_UI, UPLOAD, office, watch};
use crate::sink::sink;
use crate::{Bench, Breach, Check, Rule, Way};

const CONNECT: u32 = 0x4_0000;
const DISCONNECT: u32 = 0x8_0000;
const CONFIG_CHANGED: u32 = 0x10_0000;
const FAILURE: u32 = 0x4;
const INBOUND_ACTIVE: u32 = 0x2_0000;
const INBOUND_FLUSH: u32 = 0x4_0000;
const OUTBOUND_ACTIVE: u32 = 0x20_0000;
const OUTBOUND_FLUSH: u32 = 0x40_0000;
/// `fnevStatusObjectModified`
const STATUS_OBJECT_MODIFIED: u32 = 0x200;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "F.3.STATUS_INBOUND_ACTIVE",
        "A transport says STATUS_INBOUND_ACTIVE while it receives a message, and not after.",
        "pidtagstatuscode-canonical-property",
        inbound_active,
    ),
    Rule::changes(
        "F.3.STATUS_INBOUND_FLUSH",
        "A transport says STATUS_INBOUND_FLUSH while its incoming queue is flushed, and not after.",
        "pidtagstatuscode-canonical-property",
        inbound_flush,
    ),
    Rule::changes(
        "F.3.STATUS_OUTBOUND_ACTIVE",
        "A transport says STATUS_OUTBOUND_ACTIVE while it sends a message, and not after.",
        "pidtagstatuscode-canonical-property",
        outbound_active,
    ),
    Rule::changes(
        "F.3.STATUS_OUTBOUND_FLUSH",
        "A transport says STATUS_OUTBOUND_FLUSH while its outgoing queue is flushed, and not after.",
        "pidtagstatuscode-canonical-property",
        outbound_flush,
    ),
    Rule::changes(
        "F.5.provider",
        "ValidateState of a provider's object finds out whether the provider can work, and its \
         row tells.",
        "imapistatus-validatestate",
        validate_provider,
    )
    .chosen("what it answers for one that cannot; MAPI_E_UNCONFIGURED"),
    Rule::changes(
        "F.5.CONFIG_CHANGED",
        "CONFIG_CHANGED has a transport work by its new settings in the same session.",
        "imapistatus-validatestate",
        config_changed,
    ),
    Rule::changes(
        "F.5.3",
        "ValidateState returns before the work: FORCE_XP_CONNECT notes a wish, and mail goes when \
         queues are flushed.",
        "imapistatus-validatestate",
        no_work_in_validate,
    ),
    Rule::changes(
        "F.6.FLUSH_UPLOAD",
        "FLUSH_UPLOAD sends what waits to be sent, and fetches nothing.",
        "imapistatus-flushqueues",
        uploads,
    ),
    Rule::changes(
        "F.6.FLUSH_DOWNLOAD",
        "FLUSH_DOWNLOAD fetches what waits to be received, and sends nothing.",
        "imapistatus-flushqueues",
        downloads,
    ),
    Rule::changes(
        "F.6.FLUSH_FORCE",
        "FLUSH_FORCE flushes whatever it costs: what the transport wanted to try again later, too.",
        "imapistatus-flushqueues",
        forces,
    ),
    Rule::changes(
        "F.6.FLUSH_NO_UI",
        "FLUSH_NO_UI asks for no sign of progress; the queue is flushed as without it.",
        "imapistatus-flushqueues",
        silently,
    ),
    Rule::changes(
        "F.6.FLUSH_ASYNC_OK",
        "FLUSH_ASYNC_OK is for the spooler's object, which may answer MAPI_E_BUSY while it works; \
         a transport's own flushes before it returns.",
        "imapistatus-flushqueues",
        asynchronously,
    ),
    Rule::changes(
        "F.6.4",
        "FLUSH_UPLOAD is about outgoing mail: no bit of incoming mail is set meanwhile.",
        "imapistatus-flushqueues",
        upload_is_outbound,
    )
    .chosen("pages pair the flags with both directions; FLUSH_UPLOAD is outgoing mail"),
    Rule::changes(
        "F.8.1",
        "A provider that changes its state changes the row that it has, and those who watch the \
         table are told.",
        "imapisupport-modifystatusrow",
        row_is_modified,
    ),
    Rule::reads(
        "F.8.2",
        "Nobody can register for changes of status objects: the table tells them.",
        "status_object_notification",
        no_events_of_status_objects,
    )
    .chosen("what Advise answers; MAPI_E_NO_SUPPORT"),
];

/// Some of the codes have the bit, and the last has not.
fn comes_and_goes(codes: &[u32], bit: u32) -> Check {
    let said = || codes.iter().map(|c| format!("{c:#x}")).collect::<Vec<_>>().join(", ");
    hold(codes.iter().any(|code| code & bit != 0), || {
        format!("PR_STATUS_CODE never was {bit:#x} while the queue was flushed: {}", said())
    })?;
    let last = codes.last().copied().unwrap_or(0);
    hold(last & bit == 0, || format!("PR_STATUS_CODE is {bit:#x} after the flush: {}", said()))
}

unsafe fn inbound_active(bench: &Bench) -> Check {
    let office = office(bench)?;
    bench.arrive("Hello")?;
    comes_and_goes(&office.codes_of(bench, Role::Receiver, DOWNLOAD)?, INBOUND_ACTIVE)
}

unsafe fn inbound_flush(bench: &Bench) -> Check {
    comes_and_goes(&office(bench)?.codes_of(bench, Role::Receiver, DOWNLOAD)?, INBOUND_FLUSH)
}

unsafe fn outbound_active(bench: &Bench) -> Check {
    let office = office(bench)?;
    office.submit(bench, "Hello", bench.far())?;
    comes_and_goes(&office.codes_of(bench, Role::Sender, UPLOAD)?, OUTBOUND_ACTIVE)
}

unsafe fn outbound_flush(bench: &Bench) -> Check {
    comes_and_goes(&office(bench)?.codes_of(bench, Role::Sender, UPLOAD)?, OUTBOUND_FLUSH)
}

unsafe fn upload_is_outbound(bench: &Bench) -> Check {
    let office = office(bench)?;
    office.submit(bench, "Hello", bench.far())?;
    let codes = office.codes_of(bench, Role::Sender, UPLOAD)?;
    hold(!codes.is_empty(), || "the transport's row did not change over a flush".into())?;
    let inbound = codes.iter().find(|code| **code & (INBOUND_ACTIVE | INBOUND_FLUSH) != 0);
    same("a code with incoming mail", inbound, None)
}

unsafe fn validate_provider(bench: &Bench) -> Check {
    let office = office(bench)?;
    let sender = (Role::Sender, bench.outside().sender(Way::First)?);
    let receiver = bench.outside().receiver()?.map(|wire| (Role::Receiver, wire));
    for (role, wire) in [Some(sender), receiver].into_iter().flatten() {
        let transport = office.transport(bench, role)?;
        let failed =
            |bench| -> Result<bool, Breach> { Ok(office.code(bench, role)? & FAILURE != 0) };
        ok("ValidateState", transport.ValidateState(0, 0))?;
        let settings = bench.outside().unfit()?;
        // Other settings are looked at when they are told of.
        let flags = if settings.is_empty() { 0 } else { CONFIG_CHANGED };
        bench.configure(PROFILE, wire.service, &settings)?;
        let answer = transport.ValidateState(0, flags);
        let what = format!("ValidateState of {}, which cannot work,", wire.service);
        answers(&what, answer, Code::E_UNCONFIGURED)?;
        same("STATUS_FAILURE of one that cannot work", failed(bench)?, true)?;
        bench.outside().mend()?;
        bench.configure(PROFILE, wire.service, &wire.settings)?;
        ok("ValidateState when all is well again", transport.ValidateState(0, flags))?;
        same("STATUS_FAILURE when all is well again", failed(bench)?, false)?;
    }
    Ok(())
}

unsafe fn config_changed(bench: &Bench) -> Check {
    let office = office(bench)?;
    // It has its old settings by now.
    let transport = office.transport(bench, Role::Sender)?;
    let other = bench.outside().sender(Way::Second)?;
    bench.configure(PROFILE, other.service, &other.settings)?;
    let answer = transport.ValidateState(0, CONFIG_CHANGED);
    ok("ValidateState(CONFIG_CHANGED)", answer)?;
    office.submit(bench, "Hello", bench.far())?;
    office.flush(bench, UPLOAD)?;
    same("messages by the old setting and by the new one", office.sent_by(bench)?, (0, 1))
}

unsafe fn no_work_in_validate(bench: &Bench) -> Check {
    let office = office(bench)?;
    let transport = office.transport(bench, Role::Sender)?;
    ok("ValidateState(FORCE_XP_DISCONNECT)", transport.ValidateState(0, DISCONNECT))?;
    office.submit(bench, "Hello", bench.far())?;
    ok("ValidateState(FORCE_XP_CONNECT)", transport.ValidateState(0, CONNECT))?;
    same("messages sent by ValidateState", office.sent(bench)?, 0)?;
    office.flush(bench, UPLOAD)?;
    same("messages sent by the flush", office.sent(bench)?, 1)
}

unsafe fn uploads(bench: &Bench) -> Check {
    let office = office(bench)?;
    office.submit(bench, "Goes", bench.far())?;
    bench.arrive("Comes")?;
    office.flush(bench, UPLOAD)?;
    same("messages sent by FLUSH_UPLOAD", office.sent(bench)?, 1)?;
    same("messages left in the Outbox", office.waiting(bench)?, Vec::<String>::new())?;
    same("messages fetched by FLUSH_UPLOAD", office.received(bench)?, Vec::<String>::new())
}

unsafe fn downloads(bench: &Bench) -> Check {
    let office = office(bench)?;
    office.submit(bench, "Goes", bench.far())?;
    bench.arrive("Comes")?;
    office.flush(bench, DOWNLOAD)?;
    same("messages fetched by FLUSH_DOWNLOAD", office.received(bench)?, vec!["Comes".into()])?;
    same("messages sent by FLUSH_DOWNLOAD", office.sent(bench)?, 0)
}

unsafe fn forces(bench: &Bench) -> Check {
    let office = office(bench)?;
    // The transport cannot put it anywhere, and will try again.
    bench.outside().cut()?;
    office.submit(bench, "Hello", bench.far())?;
    office.flush(bench, UPLOAD)?;
    same("messages in the Outbox", office.waiting(bench)?, vec!["Hello".into()])?;
    bench.outside().mend()?;
    office.flush(bench, UPLOAD | FORCE)?;
    same("messages sent by FLUSH_FORCE", office.sent(bench)?, 1)
}

unsafe fn silently(bench: &Bench) -> Check {
    let office = office(bench)?;
    office.submit(bench, "Hello", bench.far())?;
    office.flush(bench, UPLOAD | NO_UI)?;
    same("messages sent with FLUSH_NO_UI", office.sent(bench)?, 1)
}

unsafe fn asynchronously(bench: &Bench) -> Check {
    let office = office(bench)?;
    office.submit(bench, "First", bench.far())?;
    let transport = office.transport(bench, Role::Sender)?;
    let answer = transport.FlushQueues(0, 0, std::ptr::null(), UPLOAD | ASYNC_OK);
    ok("FlushQueues(FLUSH_ASYNC_OK) of a transport", answer)?;
    same("messages sent before it returned", office.sent(bench)?, 1)?;

    office.submit(bench, "Second", bench.own())?;
    let spooler = office.spooler(bench)?;
    let answer = spooler.FlushQueues(0, 0, std::ptr::null(), UPLOAD | ASYNC_OK);
    let done = [Code::S_OK, Code::E_BUSY];
    answers_one_of("FlushQueues(FLUSH_ASYNC_OK) of the spooler", answer, &done)?;
    let end = Instant::now() + Duration::from_secs(20);
    while office.received(bench)?.is_empty() && Instant::now() < end {
        std::thread::sleep(Duration::from_millis(20));
        office.fetch(bench)?;
    }
    same("messages received after all", office.received(bench)?, vec!["Second".into()])
}

unsafe fn row_is_modified(bench: &Bench) -> Check {
    let office = office(bench)?;
    let watch = watch(bench, &office.session, Role::Sender)?;
    ok("ValidateState", office.transport(bench, Role::Sender)?.ValidateState(0, DISCONNECT))?;
    let event = watch.transport_row("a transport that goes offline")?;
    same("what happened to the transport's row", event.change, TableChange::RowModified)?;
    let rows = office.session.transport_rows(bench)?;
    same("rows of transports", rows.len(), bench.transports()?)
}

unsafe fn no_events_of_status_objects(bench: &Bench) -> Check {
    let session = bench.session()?;
    let row = session.status_row(bench, SUBSYSTEM)?;
    let entry = entry_id(&row)?;
    let (count, first) = id(&entry);
    let (sink, _events) = sink();
    let mut connection = 0;
    let answer = session.Advise(count, first, STATUS_OBJECT_MODIFIED, &sink, &mut connection);
    let name = text(&row, tags::DISPLAY_NAME).unwrap_or_default();
    answers(&format!("Advise on the status object of {name:?}"), answer, Code::E_NO_SUPPORT)
}
