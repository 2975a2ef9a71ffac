//! Part L: memory, its functions and who owns what.

use std::ffi::c_void;
use std::ptr;

use mapi_session::raw::{IAddrBook, IMAPITable, IProfSect, MAPIUID};
use mapi_session::wire::{Row, decode, encode};
use mapi_session::{Code, PropTag, Tag, Value, tags, types};
use windows_core::{IUnknown, Interface};

use crate::bench::{MODIFY, SPOOLER, Session, UNICODE, as_prop, id};
use crate::breach::{Breach, answers, hold, ok, same, some, succeeds};
use crate::read::{bytes, value};
use crate::{Bench, Check, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule::reads(
        "L.1.MAPIAllocateBuffer",
        "MAPIAllocateBuffer gives a root block of as many bytes as are asked for, and answers a \
         status code.",
        "mapiallocatebuffer",
        allocate_buffer,
    )
    .chosen("what a null out pointer answers; MAPI_E_INVALID_PARAMETER"),
    Rule::reads(
        "L.1.MAPIAllocateMore",
        "MAPIAllocateMore gives a block that is linked to a root, and is freed with it.",
        "mapiallocatemore",
        allocate_more,
    ),
    Rule::reads(
        "L.1.MAPIFreeBuffer",
        "MAPIFreeBuffer frees a block and all that is linked to it; null is fine; Logoff frees \
         nothing.",
        "mapifreebuffer",
        free_buffer,
    ),
    Rule::reads(
        "L.1.MAPIReallocateBuffer",
        "MAPIReallocateBuffer keeps the bytes of a block that grows, and does not look into them.",
        "mapireallocatebuffer",
        reallocate_buffer,
    )
    .by_exports()
    .chosen("what becomes of the old block and what is linked to it; the one is freed, the other linked to the new block"),
    Rule::not_applicable(
        "L.1.MAPIGetDefaultMalloc",
        "MAPIGetDefaultMalloc gives COM's default allocator, whose blocks are no MAPI buffers.",
        "mapigetdefaultmalloc",
        "IMalloc is COM's own allocator, which there is on Windows only",
    ),
    Rule::reads(
        "L.1.alignment",
        "Blocks are aligned for every type; their bytes may be anything.",
        "mapiallocatebuffer",
        alignment,
    ),
    Rule::changes(
        "L.2.in",
        "What goes in stays the caller's: it is neither changed, kept nor freed.",
        "allocating-and-freeing-memory-in-mapi",
        in_parameters,
    ),
    Rule::reads(
        "L.2.out",
        "What comes out, and is no interface, is a root block: the caller frees it with \
         MAPIFreeBuffer.",
        "allocating-and-freeing-memory-in-mapi",
        out_parameters,
    ),
    Rule::changes(
        "L.2.in-out",
        "What goes in and comes out is the caller's before and after: the callee frees what it \
         replaces.",
        "allocating-and-freeing-memory-in-mapi",
        in_out_parameters,
    ),
    Rule::reads(
        "L.2.interface",
        "An interface pointer that comes out has a reference of the caller's own.",
        "allocating-and-freeing-memory-in-mapi",
        interfaces,
    ),
    Rule::reads(
        "L.2.failure",
        "A call that fails leaves each out parameter as it was, or null: there is nothing to free.",
        "allocating-and-freeing-memory-in-mapi",
        failures,
    ),
];

/// A section of the suite's own in a profile.
pub(crate) const SECTION: MAPIUID = MAPIUID {
    ab: [
        0x3c, 0x11, 0x5e, 0x87, 0x20, 0xa4, 0x4d, 0x19, 0x91, 0x4b, 0x6e, 0x05, 0xd7, 0xf3, 0x2a,
        0x68,
    ],
};
/// A property of nobody's.
pub(crate) const BYTES: PropTag<types::Binary> = PropTag::from_id(0x6610);
pub(crate) const MEBIBYTE: usize = 1 << 20;
const ROUNDS: usize = 64;

/// The bytes of memory that the process holds now; none where the system does not tell.
fn resident() -> Option<usize> {
    const PAGE: usize = 4096;
    let statm = std::fs::read_to_string("/proc/self/statm").ok()?;
    statm.split(' ').nth(1)?.parse::<usize>().ok().map(|pages| pages * PAGE)
}

/// Does something that takes a mebibyte of MAPI's memory many times: what it does not free would
/// show.
pub(crate) fn leaves_nothing(what: &str, mut work: impl FnMut() -> Check) -> Check {
    work()?;
    let before = resident();
    for _ in 0..ROUNDS {
        work()?;
    }
    let grown = before.zip(resident()).map_or(0, |(before, after)| after.saturating_sub(before));
    hold(grown < ROUNDS / 4 * MEBIBYTE, || {
        format!("{what}: {ROUNDS} times a mebibyte left {} MiB", grown / MEBIBYTE)
    })
}

impl Bench {
    /// A root block, filled.
    pub(crate) unsafe fn block(&self, size: u32) -> Result<*mut c_void, Breach> {
        let mut block = ptr::null_mut();
        ok("MAPIAllocateBuffer", (self.entry().MAPIAllocateBuffer)(size, &mut block))?;
        hold(!block.is_null(), || "MAPIAllocateBuffer gave null with S_OK".into())?;
        ptr::write_bytes(block.cast::<u8>(), 0xA5, size as usize);
        Ok(block)
    }

    /// A block that is linked to a root, filled.
    pub(crate) unsafe fn more(&self, root: *mut c_void, size: u32) -> Result<*mut c_void, Breach> {
        let mut block = ptr::null_mut();
        ok("MAPIAllocateMore", (self.entry().MAPIAllocateMore)(size, root, &mut block))?;
        hold(!block.is_null(), || "MAPIAllocateMore gave null with S_OK".into())?;
        ptr::write_bytes(block.cast::<u8>(), 0x5A, size as usize);
        Ok(block)
    }

    /// Finds that a pointer is to a root block, and frees it.
    pub(crate) unsafe fn frees_root<T>(&self, what: &str, root: *mut T) -> Check {
        hold(!root.is_null(), || format!("{what} is null"))?;
        let mut more = ptr::null_mut();
        let linked = (self.entry().MAPIAllocateMore)(8, root.cast(), &mut more);
        ok(&format!("{what} is no root: MAPIAllocateMore to it"), linked)?;
        let freed = (self.entry().MAPIFreeBuffer)(root.cast());
        same(&format!("MAPIFreeBuffer of {what}"), Code(freed), Code::S_OK)
    }

    /// The suite's own section of the profile, which is made if it is not there.
    pub(crate) unsafe fn section(&self, session: &Session) -> Result<IProfSect, Breach> {
        let mut section = ptr::null_mut();
        let answer = session.OpenProfileSection(&SECTION, ptr::null(), MODIFY, &mut section);
        ok("OpenProfileSection to write", answer)?;
        hold(!section.is_null(), || "OpenProfileSection gave null with S_OK".into())?;
        Ok(IProfSect::from_raw(section))
    }
}

unsafe fn allocate_buffer(bench: &Bench) -> Check {
    bench.initialize()?;
    for size in [0, 1, 7, 4096, 1 << 20] {
        let root = bench.block(size)?;
        bench.frees_root(&format!("a block of {size} bytes"), root)?;
    }
    let answer = (bench.entry().MAPIAllocateBuffer)(1, ptr::null_mut());
    answers("MAPIAllocateBuffer with no place for the block", answer, Code::E_INVALID_PARAMETER)
}

unsafe fn allocate_more(bench: &Bench) -> Check {
    bench.initialize()?;
    let root = bench.block(16)?;
    let (one, two) = (bench.more(root, 16)?, bench.more(root, 16)?);
    hold(one != two && one != root && two != root, || "two blocks are one".into())?;
    let filled = |block: *mut c_void, with: u8| {
        std::slice::from_raw_parts(block.cast::<u8>(), 16).iter().all(|&byte| byte == with)
    };
    hold(filled(root, 0xA5) && filled(one, 0x5A), || "blocks overlap".into())?;
    same("MAPIFreeBuffer", (bench.entry().MAPIFreeBuffer)(root), 0)?;
    leaves_nothing("blocks linked to a root that is freed", || {
        let root = bench.block(1)?;
        bench.more(root, MEBIBYTE as u32)?;
        same("MAPIFreeBuffer", (bench.entry().MAPIFreeBuffer)(root), 0)
    })
}

unsafe fn free_buffer(bench: &Bench) -> Check {
    let session = bench.session()?;
    let free = bench.entry().MAPIFreeBuffer;
    same("MAPIFreeBuffer of null", free(ptr::null_mut()), 0)?;
    let (mut count, mut entry) = (0, ptr::null_mut());
    succeeds("QueryIdentity", session.QueryIdentity(&mut count, &mut entry))?;
    let before = decode::entry_id(entry, count)?;
    ok("Logoff", session.Logoff(0, 0, 0))?;
    let after = decode::entry_id(entry, count)?;
    same("an entry identifier after Logoff", after.as_bytes(), before.as_bytes())?;
    same("MAPIFreeBuffer after Logoff", free(entry.cast()), 0)?;
    leaves_nothing("blocks that are freed", || {
        let root = bench.block(MEBIBYTE as u32)?;
        same("MAPIFreeBuffer", free(root), 0)
    })
}

unsafe fn reallocate_buffer(bench: &Bench) -> Check {
    type Reallocate = unsafe extern "system" fn(*mut c_void, u32, *mut *mut c_void) -> i32;
    bench.initialize()?;
    let reallocate: Reallocate = bench.export("MAPIReallocateBuffer")?;
    let mut block = bench.block(64)?.cast::<usize>();
    let inner = bench.more(block.cast(), 8)?;
    block.write(inner as usize);
    let mut larger = block.cast();
    ok("MAPIReallocateBuffer", reallocate(block.cast(), 1 << 20, &mut larger))?;
    block = larger.cast();
    same("the pointer inside", block.read(), inner as usize)?;
    same("the last byte that was there", larger.cast::<u8>().add(63).read(), 0xA5)?;
    bench.frees_root("the block that has grown", block)
}

unsafe fn alignment(bench: &Bench) -> Check {
    bench.initialize()?;
    let aligned = |size: u32, block: *mut c_void| {
        let past = block as usize % align_of::<u64>();
        hold(past == 0, || format!("a block of {size} bytes is {past} past a boundary of 8"))
    };
    let root = bench.block(1)?;
    aligned(1, root)?;
    for size in 0..40 {
        aligned(size, bench.block(size)?)?;
        aligned(size, bench.more(root, size)?)?;
    }
    Ok(())
}

unsafe fn in_parameters(bench: &Bench) -> Check {
    let session = bench.session()?;
    let section = bench.section(&session)?;
    let mut content = vec![7_u8; 3000];
    let mut prop = mapi_session::raw::SPropValue { ulPropTag: BYTES.tag().0, ..Default::default() };
    prop.Value.bin.cb = content.len() as u32;
    prop.Value.bin.lpb = content.as_mut_ptr();
    ok("SetProps", section.SetProps(1, &prop, ptr::null_mut()))?;
    same("the tag that went in", Tag(prop.ulPropTag), BYTES.tag())?;
    same("the count that went in", prop.Value.bin.cb, 3000)?;
    hold(content.iter().all(|&b| b == 7), || "SetProps changed the bytes that went in".into())?;
    // The caller does as it likes with them.
    content.fill(9);
    let props = bench.props(&as_prop(&section)?, Some(&[BYTES.tag()]))?;
    let kept = some("the property", bytes(&props, BYTES))?;
    hold(kept.iter().all(|&b| b == 7), || "what went in was kept, not copied".into())
}

unsafe fn out_parameters(bench: &Bench) -> Check {
    let session = bench.session()?;
    let (mut count, mut entry) = (0, ptr::null_mut());
    succeeds("QueryIdentity", session.QueryIdentity(&mut count, &mut entry))?;
    bench.frees_root("what QueryIdentity gives", entry)?;
    let status = session.status_object(bench, SPOOLER)?;
    let (mut count, mut props) = (0, ptr::null_mut());
    succeeds("GetProps", status.GetProps(ptr::null(), UNICODE, &mut count, &mut props))?;
    bench.frees_root("what GetProps gives", props)?;
    let mut columns = ptr::null_mut();
    ok("QueryColumns", session.status_table()?.QueryColumns(0, &mut columns))?;
    bench.frees_root("what QueryColumns gives", columns)
}

unsafe fn in_out_parameters(bench: &Bench) -> Check {
    let session = bench.session()?;
    let mut book = ptr::null_mut();
    succeeds("OpenAddressBook", session.OpenAddressBook(0, ptr::null(), 0, &mut book))?;
    hold(!book.is_null(), || "OpenAddressBook gave null with a success".into())?;
    let book = IAddrBook::from_raw(book);
    let unresolved: Row = vec![
        tags::DISPLAY_NAME.with("someone@example.org"),
        tags::RECIPIENT_TYPE.with(1),
        BYTES.with(vec![3; MEBIBYTE]),
    ];
    leaves_nothing("entries of an address list that ResolveName replaces", || {
        let list =
            encode::adr_list_out(bench.subject().allocator(), std::slice::from_ref(&unresolved))?;
        let answer = book.ResolveName(0, UNICODE, ptr::null(), list);
        ok("ResolveName", answer)?;
        let rows = decode::adr_list(list)?;
        let resolved = rows.first().and_then(|row| bytes(row, tags::ENTRYID));
        hold(resolved.is_some(), || format!("ResolveName made of it {} entries", rows.len()))?;
        let first = (*list).aEntries.as_ptr();
        bench.frees_root("what ResolveName put in the list", (*first).rgPropVals)?;
        bench.free(list);
        Ok(())
    })
}

unsafe fn interfaces(bench: &Bench) -> Check {
    let session = bench.session()?;
    let mut table: Option<IMAPITable> = None;
    ok("GetStatusTable", session.GetStatusTable(0, &mut table))?;
    let table = some("the table that GetStatusTable gives with S_OK", table)?;
    let other = session.status_table()?;
    // A reference more and less leaves the caller's.
    drop(table.clone());
    drop(other);
    hold(!bench.rows(&table, None)?.is_empty(), || "the status table has no rows".into())?;
    let row = session.status_row(bench, SPOOLER)?;
    let entry = crate::read::entry_id(&row)?;
    let (mut kind, mut object) = (0, ptr::null_mut());
    let (count, first) = id(&entry);
    let answer = session.OpenEntry(count, first, ptr::null(), 0, &mut kind, &mut object);
    ok("OpenEntry", answer)?;
    hold(!object.is_null(), || "OpenEntry gave null with S_OK".into())?;
    let object = IUnknown::from_raw(object);
    let status = as_prop(&object)?;
    drop(object);
    let props = bench.props(&status, Some(&[tags::OBJECT_TYPE.tag()]))?;
    same("PR_OBJECT_TYPE", value(&props, tags::OBJECT_TYPE), Some(&Value::Long(10)))
}

unsafe fn failures(bench: &Bench) -> Check {
    let session = bench.session()?;
    // A pointer that is nobody's.
    let before = 0x10_usize as *mut c_void;
    let nothing = |what: &str, answer: i32, after: *mut c_void| {
        let code = Code::from_hresult(answer);
        hold(code.is_error(), || format!("{what} answered {code}"))?;
        hold(after.is_null() || after == before, || format!("{what} failed and gave {after:?}"))
    };
    let unknown = [0_u8; 40];
    let (count, first) = id(&unknown);
    let (mut kind, mut out) = (0, before);
    let answer = session.OpenEntry(count, first, ptr::null(), 0, &mut kind, &mut out);
    nothing("OpenEntry of nobody's identifier", answer, out)?;
    out = before;
    let answer = session.OpenMsgStore(0, count, first, ptr::null(), 1, &mut out);
    nothing("OpenMsgStore of nobody's identifier", answer, out)?;
    out = before;
    let absent = MAPIUID { ab: [0x77; 16] };
    let answer = session.OpenProfileSection(&absent, ptr::null(), 0, &mut out);
    nothing("OpenProfileSection of one that is not there", answer, out)?;
    let status = session.status_object(bench, SPOOLER)?;
    let (mut count, mut props) = (0, before.cast());
    let answer = status.GetProps(ptr::null(), 0x40, &mut count, &mut props);
    nothing("GetProps with an unknown flag", answer, props.cast())?;
    let mut rows = before.cast();
    let answer = session.status_table()?.QueryRows(1, 0x40, &mut rows);
    nothing("QueryRows with an unknown flag", answer, rows.cast())
}
