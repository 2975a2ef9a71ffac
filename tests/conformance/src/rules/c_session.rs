//! Part C: the session, method by method.

use crate::breach::{hold, ok, some};
use crate::{Bench, Check, Rule};

pub(super) const RULES: &[Rule] = &[Rule::reads(
    "C.3.GetStatusTable",
    "GetStatusTable gives the status table, which has rows.",
    "imapisession-getstatustable",
    status_table,
)];

unsafe fn status_table(bench: &Bench) -> Check {
    let session = bench.session()?;
    let mut table = None;
    ok("GetStatusTable", session.GetStatusTable(0, &mut table))?;
    let rows = bench.rows(&some("the status table", table)?, None)?;
    hold(rows.len() >= 3, || format!("the status table has {} rows", rows.len()))
}
