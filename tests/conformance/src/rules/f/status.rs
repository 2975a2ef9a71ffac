//! Part F: the status table and status objects.

use mapi_session::tags;

use crate::bench::{PROFILE, SPOOLER, SUBSYSTEM};
use crate::breach::{hold, same};
use crate::read::{number, text};
use crate::{Bench, Check, Rule};

/// `STATUS_FLUSH_QUEUES`
const FLUSH_QUEUES: u32 = 8;

pub(super) const RULES: &[Rule] = &[
    Rule::reads(
        "F.1.subsystem",
        "There is always a row of the subsystem; its display name is the profile's.",
        "status-tables",
        subsystem_row,
    ),
    Rule::reads(
        "F.1.spooler",
        "There is always a row of the spooler, which can flush queues.",
        "status-tables",
        spooler_row,
    ),
];

unsafe fn subsystem_row(bench: &Bench) -> Check {
    let session = bench.session()?;
    let row = session.status_row(bench, SUBSYSTEM)?;
    let name = text(&row, tags::DISPLAY_NAME);
    if bench.subject().has_own_home() {
        same("PR_DISPLAY_NAME of the subsystem's row", name.as_deref(), Some(PROFILE))
    } else {
        hold(name.is_some_and(|n| !n.is_empty()), || "PR_DISPLAY_NAME is empty".into())
    }
}

unsafe fn spooler_row(bench: &Bench) -> Check {
    let session = bench.session()?;
    let row = session.status_row(bench, SPOOLER)?;
    let methods = number(&row, tags::RESOURCE_METHODS).unwrap_or(0);
    hold(methods & FLUSH_QUEUES != 0, || format!("PR_RESOURCE_METHODS is {methods:#x}"))
}
