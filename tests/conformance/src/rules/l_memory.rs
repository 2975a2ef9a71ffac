//! Part L: memory.

use std::ptr;

use mapi_session::Code;

use crate::breach::{answers, hold, ok, same};
use crate::{Bench, Check, Rule};

pub(super) const RULES: &[Rule] = &[Rule::reads(
    "L.1.MAPIFreeBuffer",
    "MAPIFreeBuffer frees a block and all that is linked to it; null is fine.",
    "mapifreebuffer",
    free_buffer,
)];

unsafe fn free_buffer(bench: &Bench) -> Check {
    bench.initialize()?;
    let entry = bench.entry();
    same("MAPIFreeBuffer of null", (entry.MAPIFreeBuffer)(ptr::null_mut()), 0)?;
    let (mut root, mut more) = (ptr::null_mut(), ptr::null_mut());
    ok("MAPIAllocateBuffer", (entry.MAPIAllocateBuffer)(8, &mut root))?;
    ok("MAPIAllocateMore", (entry.MAPIAllocateMore)(8, root, &mut more))?;
    hold(!root.is_null() && !more.is_null() && root != more, || "blocks are null or one".into())?;
    let _ = (answers, Code::S_OK);
    same("MAPIFreeBuffer", (entry.MAPIFreeBuffer)(root), 0)
}
