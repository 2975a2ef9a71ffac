//! `mapi flush`: the spooler empties the queues.

use mapi_session::flags::{FlushFlags, MessageFlags};
use mapi_session::{Flags, Session, tags};
use serde_json::json;

use super::outbox;
use crate::args::{Flush, Global};
use crate::failure::Result;
use crate::objects;
use crate::output::{Output, one_line};
use crate::session::with_session;

pub(crate) fn run(global: &Global, args: &Flush, out: &mut Output) -> Result<()> {
    let (before, after, reasons) = with_session(global, |session| {
        let mut flags = FlushFlags::NO_UI;
        flags.set(FlushFlags::UPLOAD, !args.down);
        flags.set(FlushFlags::DOWNLOAD, !args.up);
        let before = queued(session)?;
        session.status()?.spooler()?.flush_queues(flags)?;
        Ok((before, queued(session)?, outbox::reasons(session, None)?))
    })?;
    let moved = before.saturating_sub(after);
    out.data(&json!({ "queued_before": before, "queued_after": after, "reasons": reasons }))?;
    if args.down {
        return out.line("what had come in is delivered");
    }
    out.line(match (before, after) {
        (0, 0) => "nothing was waiting to be sent".to_owned(),
        (_, 0) => format!("{moved} sent, none is waiting"),
        _ => format!("{moved} sent, {after} still waiting"),
    })?;
    reasons.iter().try_for_each(|reason| out.line(format!("  {}", one_line(reason))))
}

/// The number of messages that wait to be sent from the default store. The queue itself is open
/// to the spooler alone; what is in it is marked as submitted in the Outbox.
pub(crate) fn queued(session: &Session<'_>) -> Result<u32> {
    let outbox = session.default_store()?.outbox()?.contents()?;
    let submitted = tags::MESSAGE_FLAGS.has_bits(MessageFlags::SUBMIT.bits());
    Ok(outbox.select::<objects::Key>()?.filter(submitted).count()?)
}
