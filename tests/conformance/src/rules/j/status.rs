//! Part J: how a transport's row changes, and how queues are flushed.

use mapi_session::tags;

use super::letters::{asked, submitted, to};
use super::transports::two_ways;
use crate::bench::Role;
use crate::breach::{hold, ok, same};
use crate::read::text;
use crate::rules::mailing::{DOWNLOAD, FORCE, Office, UPLOAD, office};
use crate::{Bench, Breach, Check, Rule, Submit};

const AVAILABLE: u32 = 0x1;
const OFFLINE: u32 = 0x2;
const FAILURE: u32 = 0x4;
const INBOUND_ENABLED: u32 = 0x1_0000;
const INBOUND_ACTIVE: u32 = 0x2_0000;
const INBOUND_FLUSH: u32 = 0x4_0000;
const OUTBOUND_ENABLED: u32 = 0x10_0000;
const OUTBOUND_ACTIVE: u32 = 0x20_0000;
const OUTBOUND_FLUSH: u32 = 0x40_0000;
const CONNECT: u32 = 0x4_0000;
const DISCONNECT: u32 = 0x8_0000;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "J.4.logon",
        "A transport's row is there once it is logged on; it is enabled both ways when the spooler \
         works for it.",
        "ixpprovider-transportlogon",
        logged_on,
    )
    .chosen("when that is; at once, as the session's stores are the spooler's to open"),
    Rule::changes(
        "J.4.BEGIN_OUTBOUND_FLUSH",
        "STATUS_OUTBOUND_FLUSH is set from before the first message of the queue until after the \
         last.",
        "ixplogon-transportnotify",
        outbound_flush,
    )
    .backstage(),
    Rule::changes(
        "J.4.BEGIN_INBOUND_FLUSH",
        "STATUS_INBOUND_FLUSH likewise, for messages that come in.",
        "ixplogon-transportnotify",
        inbound_flush,
    )
    .backstage(),
    Rule::changes(
        "J.4.ACTIVE",
        "The bit *_ACTIVE is set while a message is in work.",
        "pidtagstatuscode-canonical-property",
        active,
    )
    .backstage(),
    Rule::changes(
        "J.4.FlushQueues",
        "FlushQueues sets the *_FLUSH bits that are asked for, and no others.",
        "implementing-the-flushqueues-method",
        as_asked,
    ),
    Rule::changes(
        "J.4.critical",
        "A transport that fails has STATUS_FAILURE and says why; it is as before when it works \
         again.",
        "imapisupport-spoolernotify",
        critical,
    )
    .backstage()
    .chosen("whether the spooler logs it off; it does not, the message is tried again later"),
    Rule::changes(
        "J.4.remote",
        "FORCE_XP_DISCONNECT sets STATUS_OFFLINE, FORCE_XP_CONNECT clears it.",
        "imapistatus-validatestate",
        remote,
    ),
    Rule::changes(
        "J.5.2",
        "The spooler flushes the transports in their order.",
        "implementing-the-flushqueues-method",
        in_order,
    )
    .backstage(),
    Rule::changes(
        "J.5.4",
        "The outgoing queue is worked off until it is empty.",
        "implementing-the-flushqueues-method",
        until_empty,
    ),
    Rule::changes(
        "J.5.5",
        "Of one transport what goes out is flushed first, then what comes in.",
        "implementing-the-flushqueues-method",
        out_before_in,
    )
    .backstage(),
    Rule::changes(
        "J.5.6",
        "Messages are taken in until the transport has no more.",
        "implementing-the-flushqueues-method",
        all_of_them,
    ),
    Rule::changes(
        "J.5.8",
        "When both queues of a transport are flushed, it is the next one's turn.",
        "implementing-the-flushqueues-method",
        the_next,
    )
    .backstage(),
    Rule::changes(
        "J.5.client",
        "FlushQueues of a transport's own status object has its queue worked off, and no other's.",
        "ixplogon-flushqueues",
        own_object,
    )
    .chosen("whether it returns before the work; it returns after it, as IMAPIStatus::FlushQueues"),
];

/// Among the bits of a code are these, and not those.
fn has(what: &str, code: u32, these: u32, not_those: u32) -> Check {
    hold(code & these == these && code & not_those == 0, || {
        format!(
            "PR_STATUS_CODE {what} is {code:#x}, not with {these:#x} and without {not_those:#x}"
        )
    })
}

unsafe fn logged_on(bench: &Bench) -> Check {
    let office = office(bench)?;
    let work = INBOUND_ACTIVE | INBOUND_FLUSH | OUTBOUND_ACTIVE | OUTBOUND_FLUSH;
    for (role, enabled) in [(Role::Sender, OUTBOUND_ENABLED), (Role::Receiver, INBOUND_ENABLED)] {
        let code = office.code(bench, role)?;
        has("after the logon", code, AVAILABLE | enabled, work | OFFLINE | FAILURE)?;
    }
    Ok(())
}

unsafe fn outbound_flush(bench: &Bench) -> Check {
    let office = office(bench)?;
    submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    office.flush_until(bench, UPLOAD, "transport submit")?;
    let during = office.code(bench, Role::Sender)?;
    bench.backstage()?.let_go();
    has("while a message is sent", during, OUTBOUND_FLUSH, INBOUND_FLUSH | INBOUND_ACTIVE)?;
    // One more flush returns after the one in the background has.
    office.flush(bench, UPLOAD)?;
    has("afterwards", office.code(bench, Role::Sender)?, AVAILABLE, OUTBOUND_FLUSH)
}

unsafe fn inbound_flush(bench: &Bench) -> Check {
    let office = office(bench)?;
    bench.arrive("Comes")?;
    office.flush_until(bench, DOWNLOAD, "store deliver")?;
    let during = office.code(bench, Role::Receiver)?;
    bench.backstage()?.let_go();
    has("while a message comes", during, INBOUND_FLUSH, OUTBOUND_FLUSH | OUTBOUND_ACTIVE)?;
    office.flush(bench, DOWNLOAD)?;
    has("afterwards", office.code(bench, Role::Receiver)?, AVAILABLE, INBOUND_FLUSH)
}

unsafe fn active(bench: &Bench) -> Check {
    let office = office(bench)?;
    submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    office.flush_until(bench, UPLOAD, "transport submit")?;
    let sending = office.code(bench, Role::Sender)?;
    bench.backstage()?.let_go();
    has("while a message is sent", sending, OUTBOUND_ACTIVE, INBOUND_ACTIVE)?;
    office.flush(bench, UPLOAD)?;
    bench.arrive("Comes")?;
    office.flush_until(bench, DOWNLOAD, "store deliver")?;
    let receiving = office.code(bench, Role::Receiver)?;
    bench.backstage()?.let_go();
    has("while a message comes", receiving, INBOUND_ACTIVE, OUTBOUND_ACTIVE)?;
    office.flush(bench, DOWNLOAD)?;
    for role in [Role::Sender, Role::Receiver] {
        let code = office.code(bench, role)?;
        has("afterwards", code, AVAILABLE, INBOUND_ACTIVE | OUTBOUND_ACTIVE)?;
    }
    Ok(())
}

unsafe fn as_asked(bench: &Bench) -> Check {
    let office = office(bench)?;
    submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    bench.arrive("Comes")?;
    let during = |role, flags, bit| -> Result<bool, Breach> {
        let codes = office.codes_of(bench, role, flags)?;
        // `codes_of` has taken the transport offline to know when all was told.
        ok("ValidateState", office.transport(bench, role)?.ValidateState(0, CONNECT))?;
        Ok(codes.iter().any(|code| code & bit != 0))
    };
    let (both, outbound, inbound) = (UPLOAD | DOWNLOAD, OUTBOUND_FLUSH, INBOUND_FLUSH);
    let (sender, receiver) = (Role::Sender, Role::Receiver);
    let said = during(sender, UPLOAD, outbound)?;
    same("STATUS_OUTBOUND_FLUSH during FLUSH_UPLOAD", said, true)?;
    for role in [sender, receiver] {
        let said = during(role, UPLOAD, inbound)?;
        same("STATUS_INBOUND_FLUSH during FLUSH_UPLOAD", said, false)?;
    }
    same("STATUS_OUTBOUND_FLUSH during both", during(sender, both, outbound)?, true)?;
    same("STATUS_INBOUND_FLUSH during both", during(receiver, both, inbound)?, true)
}

unsafe fn critical(bench: &Bench) -> Check {
    let office = office(bench)?;
    submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    asked(bench, &office, &[Submit::Panic], UPLOAD)?;
    let failed = office.code(bench, Role::Sender)?;
    has("of a transport that fails", failed, FAILURE, AVAILABLE)?;
    let row = office.session.transport_row(bench, Role::Sender)?;
    let why = text(&row, tags::STATUS_STRING).unwrap_or_default();
    hold(why.contains("on purpose"), || format!("PR_STATUS_STRING is {why:?}"))?;
    asked(bench, &office, &[], UPLOAD | FORCE)?;
    same("messages sent after all", office.sent(bench)?, 1)?;
    has("of one that works again", office.code(bench, Role::Sender)?, AVAILABLE, FAILURE)
}

unsafe fn remote(bench: &Bench) -> Check {
    let office = office(bench)?;
    for role in [Role::Sender, Role::Receiver] {
        let transport = office.transport(bench, role)?;
        ok("ValidateState(FORCE_XP_DISCONNECT)", transport.ValidateState(0, DISCONNECT))?;
        has("of a transport that is cut off", office.code(bench, role)?, OFFLINE, 0)?;
        ok("ValidateState(FORCE_XP_CONNECT)", transport.ValidateState(0, CONNECT))?;
        has("of one that is connected", office.code(bench, role)?, 0, OFFLINE)?;
    }
    Ok(())
}

/// What transports are told over a flush, with their numbers.
unsafe fn told(bench: &Bench, office: &Office, flags: u32) -> Result<Vec<String>, Breach> {
    let stage = bench.backstage()?;
    stage.tell_more();
    stage.seen();
    office.flush(bench, flags)?;
    let mut seen = stage.seen();
    seen.retain(|line| line.contains("load of "));
    Ok(seen)
}

unsafe fn in_order(bench: &Bench) -> Check {
    let office = two_ways(bench)?;
    let count = office.session.transport_rows(bench)?.len();
    let mut seen = told(bench, &office, UPLOAD)?;
    seen.retain(|line| line.starts_with("begin"));
    let expected: Vec<String> = (1..=count).map(|n| format!("begin upload of {n}")).collect();
    same("what begins", seen, expected)
}

unsafe fn until_empty(bench: &Bench) -> Check {
    let office = office(bench)?;
    for _ in 0..5 {
        submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    }
    office.flush(bench, UPLOAD)?;
    same("messages sent by one flush", office.sent(bench)?, 5)
}

unsafe fn out_before_in(bench: &Bench) -> Check {
    let office = office(bench)?;
    let mut seen = told(bench, &office, UPLOAD | DOWNLOAD)?;
    seen.retain(|line| line.ends_with(" of 1"));
    seen.dedup();
    let expected =
        ["begin upload of 1", "end upload of 1", "begin download of 1", "end download of 1"];
    same("what a transport is told", seen, expected.map(str::to_owned).to_vec())
}

unsafe fn all_of_them(bench: &Bench) -> Check {
    let office = office(bench)?;
    for name in ["One", "Two", "Three"] {
        bench.arrive(name)?;
    }
    office.flush(bench, DOWNLOAD)?;
    same("messages that came with one flush", office.received(bench)?.len(), 3)?;
    same("messages that are left", bench.outside().unfetched()?, 0)
}

unsafe fn the_next(bench: &Bench) -> Check {
    let office = two_ways(bench)?;
    let seen = told(bench, &office, UPLOAD | DOWNLOAD)?;
    let place = |line: &str| seen.iter().position(|seen| seen == line);
    let last = place("end download of 1");
    let next = place("begin upload of 2");
    hold(last.is_some() && next.is_some() && last < next, || format!("{seen:?}"))
}

unsafe fn own_object(bench: &Bench) -> Check {
    let office = two_ways(bench)?;
    submitted(bench, &office, &[], &[to("SMTP", bench.far())])?;
    let mut objects = Vec::new();
    for row in office.session.transport_rows(bench)? {
        objects.push(office.session.status_object_of(&row)?);
    }
    let [first, .., second] = &objects[..] else {
        return Err(Breach::new("there are no two transports"));
    };
    // The message is the first transport's: flushing the second does nothing for it.
    ok("FlushQueues", second.FlushQueues(0, 0, std::ptr::null(), UPLOAD))?;
    same("messages sent", office.sent_by(bench)?, (0, 0))?;
    ok("FlushQueues", first.FlushQueues(0, 0, std::ptr::null(), UPLOAD))?;
    same("messages sent then", office.sent_by(bench)?, (1, 0))
}
