//! A MAPI of one session, one table and one profile section, which notes what is done to it. It
//! lets the tests see the order of calls, and answers that no well-behaved subsystem gives.
//!
//! Its state belongs to the thread, so tests can run beside each other.
#![allow(dead_code)] // not every test needs all of it
#![allow(clippy::too_many_arguments)] // the interfaces are as they are

#[cfg(target_pointer_width = "64")]
// one function answers all, which leaves the stack to the caller
pub(crate) mod hostile;

use std::alloc::{Layout, alloc, dealloc};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::ffi::c_void;
use std::ptr;
use std::sync::atomic::{AtomicUsize, Ordering};

use mapi_session::wire::{Allocator, Arena, Block, decode, encode};
use mapi_session::{
    Code, EntryPoints, ExtendedError, Ole, PropValue, Subsystem, Tag, Value, raw, wire,
};
use windows_core::{GUID, Interface, OutRef, Ref, implement};

thread_local! {
    static LOG: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
    static BLOCKS: RefCell<HashMap<usize, Vec<(usize, Layout)>>> = RefCell::default();
    static SINK: RefCell<Option<raw::IMAPIAdviseSink>> = const { RefCell::new(None) };
    static LOGOFF: Cell<Code> = const { Cell::new(Code::S_OK) };
    static ROWS: RefCell<Vec<wire::Row>> = const { RefCell::new(Vec::new()) };
    static WRITTEN: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static PROPS: RefCell<Vec<PropValue>> = const { RefCell::new(Vec::new()) };
    static REFUSE_NO_COINIT: Cell<bool> = const { Cell::new(false) };
    static LIE: Cell<Option<Lie>> = const { Cell::new(None) };
    static NAMES: RefCell<Vec<wire::NamedProp>> = const { RefCell::new(Vec::new()) };
}

/// The calls so far that matter to the order, oldest first.
pub(crate) fn log() -> Vec<&'static str> {
    LOG.with_borrow(Clone::clone)
}

fn note(what: &'static str) {
    LOG.with_borrow_mut(|log| log.push(what));
}

/// How many root blocks of MAPI memory are not freed.
pub(crate) fn unfreed() -> usize {
    BLOCKS.with_borrow(HashMap::len)
}

/// What Logoff answers.
pub(crate) fn answer_logoff(code: Code) {
    LOGOFF.set(code);
}

/// The rows of the table.
pub(crate) fn set_rows(rows: Vec<wire::Row>) {
    ROWS.set(rows);
}

/// The properties of the profile section. One whose value is `Value::Error` answers that.
pub(crate) fn set_props(props: Vec<PropValue>) {
    PROPS.set(props);
}

/// The properties of the profile section.
pub(crate) fn props() -> Vec<PropValue> {
    PROPS.with_borrow(Clone::clone)
}

/// What was written to streams.
pub(crate) fn written() -> Vec<u8> {
    WRITTEN.with_borrow(Clone::clone)
}

/// What the table says of its rows without its being so.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Lie {
    MoreRowsThanAsked,
    RowsBeyondMemory,
    NoRowSetThere,
    RowOfValuesNowhere,
    RowBeyondMemory,
    TextNowhere,
}

impl Lie {
    pub(crate) const ALL: [Lie; 6] = [
        Lie::MoreRowsThanAsked,
        Lie::RowsBeyondMemory,
        Lie::NoRowSetThere,
        Lie::RowOfValuesNowhere,
        Lie::RowBeyondMemory,
        Lie::TextNowhere,
    ];

    /// Makes a set of rows that says so.
    unsafe fn tell(self, set: *mut raw::SRowSet, asked: i32) -> *mut raw::SRowSet {
        // SAFETY: a set of one row at least, whose first value is text.
        unsafe {
            let row = &mut (*set).aRow[0];
            match self {
                Lie::MoreRowsThanAsked => (*set).cRows = asked.unsigned_abs() + 1,
                Lie::RowsBeyondMemory => (*set).cRows = u32::MAX,
                Lie::NoRowSetThere => return set.byte_add(1),
                Lie::RowOfValuesNowhere => {
                    free_buffer(row.lpProps.cast());
                    row.lpProps = ptr::null_mut();
                }
                Lie::RowBeyondMemory => row.cValues = u32::MAX,
                Lie::TextNowhere => (*row.lpProps).Value.lpszW = ptr::null_mut(),
            }
        }
        set
    }
}

/// Has the table lie, or tell the truth again.
pub(crate) fn lie(lie: Option<Lie>) {
    LIE.set(lie);
}

/// Sends events to the sink that registered last.
pub(crate) fn notify(events: &[wire::Notification]) {
    let sink = SINK.with_borrow(Clone::clone).expect("somebody registered");
    let arena = Arena::new();
    let first = encode::notifications(&arena, events).unwrap();
    // SAFETY: as many events are in the arena.
    assert_eq!(unsafe { sink.OnNotify(events.len() as u32, first) }, 0);
}

/// The subsystem.
pub(crate) fn subsystem() -> Subsystem {
    let entry_points = EntryPoints {
        MAPIInitialize: initialize,
        MAPIUninitialize: uninitialize,
        MAPILogonEx: logon_ex,
        MAPIAdminProfiles: admin_profiles,
        MAPIAllocateBuffer: allocate_buffer,
        MAPIAllocateMore: allocate_more,
        MAPIFreeBuffer: free_buffer,
        MAPIOpenFormMgr: None,
        MAPIOpenLocalFormContainer: None,
    };
    // SAFETY: the functions below do what their pages say.
    unsafe { Subsystem::from_entry_points(entry_points, ()) }
}

const ALLOCATOR: Allocator = Allocator { allocate_buffer, allocate_more, free_buffer };
const NO_SUPPORT: i32 = Code::E_NO_SUPPORT.to_hresult();

unsafe extern "system" fn initialize(init: *mut c_void) -> i32 {
    // SAFETY: null, or a MAPIINIT_0.
    let flags = unsafe { init.cast::<raw::MAPIINIT_0>().as_ref() }.map_or(0, |init| init.ulFlags);
    if REFUSE_NO_COINIT.get() && flags & 8 != 0 {
        note("flag refused");
        return Code::E_UNKNOWN_FLAGS.to_hresult();
    }
    note("initialize");
    0
}

/// Has MAPIInitialize not know MAPI_NO_COINIT.
pub(crate) fn refuse_no_coinit() {
    REFUSE_NO_COINIT.set(true);
}

/// OLE that tells.
pub(crate) const OLE: Ole = Ole { initialize: ole_initialize, uninitialize: ole_uninitialize };

unsafe extern "system" fn ole_initialize(_reserved: *mut c_void) -> i32 {
    note("OLE initialize");
    0
}

unsafe extern "system" fn ole_uninitialize() {
    note("OLE uninitialize");
}

unsafe extern "system" fn uninitialize() {
    note("uninitialize");
}

unsafe extern "system" fn admin_profiles(_flags: u32, _admin: *mut Option<raw::IProfAdmin>) -> i32 {
    NO_SUPPORT
}

unsafe extern "system" fn logon_ex(
    _ui: usize,
    name: *const c_void,
    _password: *const c_void,
    _flags: u32,
    session: *mut Option<raw::IMAPISession>,
) -> i32 {
    // SAFETY: UTF-16, as the client sets MAPI_UNICODE.
    let name = unsafe { decode::optional_text(name, true) };
    if name != Ok(Some("Work".to_owned())) {
        return Code::E_LOGON_FAILED.to_hresult();
    }
    note("logon");
    // SAFETY: the client's out pointer.
    unsafe { *session = Some(FakeSession {}.into()) };
    0
}

unsafe extern "system" fn allocate_buffer(size: u32, out: *mut *mut c_void) -> i32 {
    let (root, layout) = piece(size);
    BLOCKS.with_borrow_mut(|blocks| blocks.insert(root as usize, vec![(root as usize, layout)]));
    // SAFETY: the caller's out pointer.
    unsafe { *out = root };
    0
}

unsafe extern "system" fn allocate_more(
    size: u32,
    root: *mut c_void,
    out: *mut *mut c_void,
) -> i32 {
    let (more, layout) = piece(size);
    BLOCKS.with_borrow_mut(|blocks| {
        blocks.get_mut(&(root as usize)).expect("linked to a root").push((more as usize, layout));
    });
    // SAFETY: the caller's out pointer.
    unsafe { *out = more };
    0
}

unsafe extern "system" fn free_buffer(root: *mut c_void) -> u32 {
    let pieces = BLOCKS
        .with_borrow_mut(|blocks| blocks.remove(&(root as usize)))
        .expect("freed once, by its root");
    for (piece, layout) in pieces {
        // SAFETY: allocated in `piece` with this layout.
        unsafe { dealloc(ptr::with_exposed_provenance_mut(piece), layout) };
    }
    0
}

fn piece(size: u32) -> (*mut c_void, Layout) {
    let layout = Layout::from_size_align(size.max(1) as usize, 8).unwrap();
    // SAFETY: the size is not zero.
    (unsafe { alloc(layout) }.cast(), layout)
}

/// GetLastError of each object: text for every error but not-found.
unsafe fn last_error(code: i32, out: *mut *mut raw::MAPIERROR) -> i32 {
    if Code::from_hresult(code) == Code::E_NOT_FOUND {
        // SAFETY: the caller's out pointer.
        unsafe { *out = ptr::null_mut() };
        return 0;
    }
    let block = Block::new(ALLOCATOR);
    let error = ExtendedError {
        text: "The dog ate it.".into(),
        component: "fake".into(),
        low_level: 7,
        context: 0,
    };
    encode::mapi_error(&block, &error, true).unwrap();
    // SAFETY: the caller's out pointer.
    unsafe { *out = block.finish() };
    0
}

#[implement(raw::IMAPISession)]
struct FakeSession {}

impl Drop for FakeSession {
    fn drop(&mut self) {
        note("session released");
    }
}

impl raw::IMAPISession_Impl for FakeSession_Impl {
    fn GetLastError(&self, code: i32, _flags: u32, out: *mut *mut raw::MAPIERROR) -> i32 {
        // SAFETY: the client's out pointer.
        unsafe { last_error(code, out) }
    }
    fn GetMsgStoresTable(&self, flags: u32, table: OutRef<'_, raw::IMAPITable>) -> i32 {
        let new = FakeTable {
            cursor: AtomicUsize::new(0),
            columns: RefCell::default(),
            narrow: flags & 0x8000_0000 == 0,
        };
        table.write(Some(new.into())).map_or_else(|e| e.code().0, |()| 0)
    }
    fn OpenMsgStore(
        &self,
        _: usize,
        _: u32,
        _: *const raw::ENTRYID,
        _: *const GUID,
        _: u32,
        _: *mut *mut c_void,
    ) -> i32 {
        Code::E_NO_ACCESS.to_hresult()
    }
    fn OpenAddressBook(&self, _: usize, _: *const GUID, _: u32, _: *mut *mut c_void) -> i32 {
        NO_SUPPORT
    }
    fn OpenProfileSection(
        &self,
        _: *const raw::MAPIUID,
        _: *const GUID,
        _: u32,
        out: *mut *mut c_void,
    ) -> i32 {
        let section: raw::IProfSect = FakeSection {}.into();
        // SAFETY: the client's out pointer.
        unsafe { *out = section.into_raw() };
        0
    }
    fn GetStatusTable(&self, flags: u32, table: OutRef<'_, raw::IMAPITable>) -> i32 {
        // As Outlook's.
        if flags & 0x8000_0000 != 0 {
            return Code::E_BAD_CHARWIDTH.to_hresult();
        }
        self.GetMsgStoresTable(flags, table)
    }
    fn OpenEntry(
        &self,
        _: u32,
        _: *const raw::ENTRYID,
        _: *const GUID,
        _: u32,
        _: *mut u32,
        _: *mut *mut c_void,
    ) -> i32 {
        Code::E_NOT_FOUND.to_hresult()
    }
    fn CompareEntryIDs(
        &self,
        _: u32,
        _: *const raw::ENTRYID,
        _: u32,
        _: *const raw::ENTRYID,
        _: u32,
        _: *mut u32,
    ) -> i32 {
        NO_SUPPORT
    }
    fn Advise(
        &self,
        _: u32,
        _: *const raw::ENTRYID,
        _: u32,
        sink: Ref<'_, raw::IMAPIAdviseSink>,
        connection: *mut usize,
    ) -> i32 {
        note("advise");
        SINK.set(sink.cloned());
        // SAFETY: the client's out pointer.
        unsafe { *connection = 1 };
        0
    }
    fn Unadvise(&self, _: usize) -> i32 {
        note("unadvise");
        0
    }
    fn MessageOptions(&self, _: usize, _: u32, _: *const c_void, _: Ref<'_, raw::IMessage>) -> i32 {
        NO_SUPPORT
    }
    fn QueryDefaultMessageOpt(
        &self,
        _: *const c_void,
        _: u32,
        _: *mut u32,
        _: *mut *mut raw::SPropValue,
    ) -> i32 {
        NO_SUPPORT
    }
    fn EnumAdrTypes(&self, _: u32, _: *mut u32, _: *mut *mut *mut c_void) -> i32 {
        NO_SUPPORT
    }
    fn QueryIdentity(&self, length: *mut u32, id: *mut *mut raw::ENTRYID) -> i32 {
        let block = Block::new(ALLOCATOR);
        encode::entry_id(&block, &[1, 2, 3, 4]).unwrap();
        // SAFETY: the client's out pointers.
        unsafe {
            *length = 4;
            *id = block.finish();
        }
        Code::W_NO_SERVICE.to_hresult()
    }
    fn Logoff(&self, _: usize, _: u32, _: u32) -> i32 {
        note("logoff");
        LOGOFF.get().to_hresult()
    }
    fn SetDefaultStore(&self, _: u32, _: u32, _: *const raw::ENTRYID) -> i32 {
        NO_SUPPORT
    }
    fn AdminServices(&self, _: u32, _: OutRef<'_, raw::IMsgServiceAdmin>) -> i32 {
        NO_SUPPORT
    }
    fn ShowForm(
        &self,
        _: usize,
        _: Ref<'_, raw::IMsgStore>,
        _: Ref<'_, raw::IMAPIFolder>,
        _: *const GUID,
        _: usize,
        _: Ref<'_, raw::IMessage>,
        _: u32,
        _: u32,
        _: u32,
        _: u32,
        _: *const i8,
    ) -> i32 {
        NO_SUPPORT
    }
    fn PrepareForm(&self, _: *const GUID, _: Ref<'_, raw::IMessage>, _: *mut usize) -> i32 {
        NO_SUPPORT
    }
}

/// Gives rows a few at a time, whatever is asked for.
#[implement(raw::IMAPITable)]
struct FakeTable {
    cursor: AtomicUsize,
    columns: RefCell<Vec<Tag>>,
    /// Whether it has 8-bit text only, under tags that say so.
    narrow: bool,
}

impl FakeTable {
    /// A value of a row.
    fn value(&self, row: &[PropValue], tag: Tag) -> PropValue {
        let mut value = find(row, tag);
        if self.narrow
            && let Value::Unicode(text) = &value.value
        {
            if tag.type_code() == 0x001F {
                return find(&[], tag);
            }
            let text = wire::CodePage::system().encode(text);
            value = PropValue { tag, value: Value::String8(text) };
        }
        value
    }
}

impl Drop for FakeTable {
    fn drop(&mut self) {
        note("table released");
    }
}

impl raw::IMAPITable_Impl for FakeTable_Impl {
    fn GetLastError(&self, code: i32, _flags: u32, out: *mut *mut raw::MAPIERROR) -> i32 {
        // SAFETY: the client's out pointer.
        unsafe { last_error(code, out) }
    }
    fn Advise(&self, _: u32, sink: Ref<'_, raw::IMAPIAdviseSink>, connection: *mut usize) -> i32 {
        note("advise");
        SINK.set(sink.cloned());
        // SAFETY: the client's out pointer.
        unsafe { *connection = 2 };
        0
    }
    fn Unadvise(&self, connection: usize) -> i32 {
        assert_eq!(connection, 2);
        note("unadvise");
        0
    }
    fn GetStatus(&self, _: *mut u32, _: *mut u32) -> i32 {
        NO_SUPPORT
    }
    fn SetColumns(&self, tags: *const raw::SPropTagArray, _: u32) -> i32 {
        // SAFETY: the client's tags.
        self.columns.replace(unsafe { decode::tags(tags) }.unwrap());
        0
    }
    fn QueryColumns(&self, _: u32, out: *mut *mut raw::SPropTagArray) -> i32 {
        let block = Block::new(ALLOCATOR);
        encode::tags(&block, &self.columns.borrow()).unwrap();
        // SAFETY: the client's out pointer.
        unsafe { *out = block.finish() };
        0
    }
    fn GetRowCount(&self, _: u32, count: *mut u32) -> i32 {
        // SAFETY: the client's out pointer.
        unsafe { *count = ROWS.with_borrow(Vec::len) as u32 };
        Code::W_APPROX_COUNT.to_hresult()
    }
    fn SeekRow(&self, _: usize, _: i32, _: *mut i32) -> i32 {
        self.cursor.store(0, Ordering::Relaxed);
        0
    }
    fn SeekRowApprox(&self, _: u32, _: u32) -> i32 {
        NO_SUPPORT
    }
    fn QueryPosition(&self, row: *mut u32, numerator: *mut u32, denominator: *mut u32) -> i32 {
        // SAFETY: the client's out pointers.
        unsafe {
            *row = u32::MAX;
            *numerator = 1;
            *denominator = 2;
        }
        0
    }
    fn FindRow(&self, restriction: *const raw::SRestriction, _: usize, _: u32) -> i32 {
        // SAFETY: the client's restriction.
        let restriction = unsafe { decode::restriction(restriction) }.unwrap();
        // Only whether a value is equal, and that to the letter.
        let mapi_session::Restriction::Property { tag, value, .. } = restriction else {
            return Code::E_TOO_COMPLEX.to_hresult();
        };
        let fits = |row: &wire::Row| self.value(row, tag).value == value.value;
        match ROWS.with_borrow(|rows| rows.iter().position(fits)) {
            Some(at) => {
                self.cursor.store(at, Ordering::Relaxed);
                0
            }
            None => Code::E_NOT_FOUND.to_hresult(),
        }
    }
    fn Restrict(&self, restriction: *const raw::SRestriction, _: u32) -> i32 {
        if restriction.is_null() { 0 } else { Code::E_TOO_COMPLEX.to_hresult() }
    }
    fn CreateBookmark(&self, out: *mut usize) -> i32 {
        note("bookmark");
        // SAFETY: the client's out pointer.
        unsafe { *out = 5 };
        0
    }
    fn FreeBookmark(&self, bookmark: usize) -> i32 {
        assert_eq!(bookmark, 5);
        note("bookmark freed");
        0
    }
    fn SortTable(&self, _: *const raw::SSortOrderSet, _: u32) -> i32 {
        0
    }
    fn QuerySortOrder(&self, _: *mut *mut raw::SSortOrderSet) -> i32 {
        NO_SUPPORT
    }
    fn QueryRows(&self, count: i32, _: u32, out: *mut *mut raw::SRowSet) -> i32 {
        let wanted = (count.max(0) as usize).min(3);
        let from = self.cursor.fetch_add(wanted, Ordering::Relaxed);
        let columns = self.columns.borrow();
        let rows: Vec<wire::Row> = ROWS.with_borrow(|rows| {
            let rows = rows.iter().skip(from).take(wanted);
            rows.map(|row| columns.iter().map(|&tag| self.value(row, tag)).collect()).collect()
        });
        let mut set = encode::row_set_out(ALLOCATOR, &rows).unwrap();
        if let Some(lie) = LIE.get().filter(|_| !rows.is_empty()) {
            // SAFETY: a set of rows with values.
            set = unsafe { lie.tell(set, count) };
        }
        // SAFETY: the client's out pointer.
        unsafe { *out = set };
        0
    }
    fn Abort(&self) -> i32 {
        NO_SUPPORT
    }
    fn ExpandRow(
        &self,
        _: u32,
        _: *const u8,
        _: u32,
        _: u32,
        _: *mut *mut raw::SRowSet,
        _: *mut u32,
    ) -> i32 {
        NO_SUPPORT
    }
    fn CollapseRow(&self, _: u32, _: *const u8, _: u32, _: *mut u32) -> i32 {
        NO_SUPPORT
    }
    fn WaitForCompletion(&self, _: u32, _: u32, _: *mut u32) -> i32 {
        NO_SUPPORT
    }
    fn GetCollapseState(&self, _: u32, _: u32, _: *const u8, _: *mut u32, _: *mut *mut u8) -> i32 {
        NO_SUPPORT
    }
    fn SetCollapseState(&self, _: u32, _: u32, _: *const u8, _: *mut usize) -> i32 {
        NO_SUPPORT
    }
}

/// A property by its identifier, whatever its type, or MAPI_E_NOT_FOUND in its place.
fn find(props: &[PropValue], tag: Tag) -> PropValue {
    let found = props.iter().find(|p| p.tag.id() == tag.id()).cloned();
    found.unwrap_or(PropValue { tag, value: Value::Error(Code::E_NOT_FOUND) })
}

#[implement(raw::IProfSect)]
struct FakeSection {}

impl raw::IProfSect_Impl for FakeSection_Impl {}

impl raw::IMAPIProp_Impl for FakeSection_Impl {
    fn GetLastError(&self, code: i32, _flags: u32, out: *mut *mut raw::MAPIERROR) -> i32 {
        // SAFETY: the client's out pointer.
        unsafe { last_error(code, out) }
    }
    fn SaveChanges(&self, _: u32) -> i32 {
        0
    }
    fn GetProps(
        &self,
        tags: *const raw::SPropTagArray,
        _: u32,
        count: *mut u32,
        out: *mut *mut raw::SPropValue,
    ) -> i32 {
        note("properties read");
        let values: Vec<PropValue> = PROPS.with_borrow(|props| {
            if tags.is_null() {
                return props.clone();
            }
            // SAFETY: the client's tags.
            let tags = unsafe { decode::tags(tags) }.unwrap();
            tags.iter().map(|&tag| find(props, tag)).collect()
        });
        let block = Block::new(ALLOCATOR);
        encode::props(&block, &values).unwrap();
        // SAFETY: the client's out pointers.
        unsafe {
            *count = values.len() as u32;
            *out = block.finish();
        }
        if values.iter().any(|p| matches!(p.value, Value::Error(_))) {
            return Code::W_ERRORS_RETURNED.to_hresult();
        }
        0
    }
    fn GetPropList(&self, _: u32, _: *mut *mut raw::SPropTagArray) -> i32 {
        NO_SUPPORT
    }
    fn OpenProperty(
        &self,
        tag: u32,
        iid: *const GUID,
        _: u32,
        _: u32,
        out: *mut *mut c_void,
    ) -> i32 {
        // SAFETY: the client's IID.
        assert_eq!(unsafe { *iid }, raw::IStream::IID);
        note("stream opened");
        // What is too large for GetProps: a thousand letters, or as many bytes.
        let bytes = match tag as u16 {
            0x001F => "\u{E9}".repeat(1000).encode_utf16().flat_map(u16::to_le_bytes).collect(),
            _ => vec![0x42; 1000],
        };
        let stream: raw::IStream = FakeStream { bytes, at: Cell::new(0) }.into();
        // SAFETY: the client's out pointer.
        unsafe { *out = stream.into_raw() };
        0
    }
    fn SetProps(
        &self,
        count: u32,
        values: *const raw::SPropValue,
        problems: *mut *mut raw::SPropProblemArray,
    ) -> i32 {
        // SAFETY: the client's values.
        let values = unsafe { decode::props(values, count) }.unwrap();
        let block = Block::new(ALLOCATOR);
        // Numbers are refused, one way or the other, and large values are too large.
        let refused: Vec<_> = values
            .iter()
            .enumerate()
            .filter_map(|(index, p)| {
                let code = match p.value {
                    Value::Long(0) => Code::E_COMPUTED,
                    Value::Long(_) => Code::E_NO_ACCESS,
                    ref value if value.size() > 4000 => Code::E_NOT_ENOUGH_MEMORY,
                    _ => return None,
                };
                Some(wire::PropProblem { index: index as u32, tag: p.tag, code })
            })
            .collect();
        encode::problems(&block, &refused).unwrap();
        let good = |p: &PropValue| !matches!(p.value, Value::Long(_)) && p.value.size() <= 4000;
        let good = values.into_iter().filter(good);
        PROPS.with_borrow_mut(|props| props.extend(good));
        // SAFETY: the client's out pointer.
        unsafe { *problems = block.finish() };
        0
    }
    fn DeleteProps(
        &self,
        _: *const raw::SPropTagArray,
        _: *mut *mut raw::SPropProblemArray,
    ) -> i32 {
        Code::E_NO_ACCESS.to_hresult()
    }
    fn CopyTo(
        &self,
        _: u32,
        _: *const GUID,
        _: *const raw::SPropTagArray,
        _: usize,
        _: Ref<'_, raw::IMAPIProgress>,
        _: *const GUID,
        _: *const c_void,
        _: u32,
        _: *mut *mut raw::SPropProblemArray,
    ) -> i32 {
        NO_SUPPORT
    }
    fn CopyProps(
        &self,
        _: *const raw::SPropTagArray,
        _: usize,
        _: Ref<'_, raw::IMAPIProgress>,
        _: *const GUID,
        _: *const c_void,
        _: u32,
        _: *mut *mut raw::SPropProblemArray,
    ) -> i32 {
        NO_SUPPORT
    }
    fn GetNamesFromIDs(
        &self,
        _: *mut *mut raw::SPropTagArray,
        _: *const GUID,
        _: u32,
        _: *mut u32,
        _: *mut *mut *mut raw::MAPINAMEID,
    ) -> i32 {
        NO_SUPPORT
    }
    fn GetIDsFromNames(
        &self,
        count: u32,
        names: *const *const raw::MAPINAMEID,
        flags: u32,
        out: *mut *mut raw::SPropTagArray,
    ) -> i32 {
        note("names looked up");
        // SAFETY: the client's names.
        let names = unsafe { decode::names(names.cast_mut().cast(), count) }.unwrap();
        let ids: Vec<Tag> = NAMES.with_borrow_mut(|known| {
            let id = |name: Option<wire::NamedProp>| {
                let name = name?;
                let at = known.iter().position(|k| *k == name);
                if at.is_none() && flags & 2 != 0 {
                    known.push(name);
                    return Some(known.len() - 1);
                }
                at
            };
            let tag = |at: Option<usize>| match at {
                Some(at) => Tag::new(0x8000 + at as u16, 0),
                None => Tag::new(0, 0x000A),
            };
            names.into_iter().map(id).map(tag).collect()
        });
        let block = Block::new(ALLOCATOR);
        encode::tags(&block, &ids).unwrap();
        // SAFETY: the client's out pointer.
        unsafe { *out = block.finish() };
        if ids.iter().any(|tag| tag.id() == 0) { Code::W_ERRORS_RETURNED.to_hresult() } else { 0 }
    }
}

#[implement(raw::IStream)]
struct FakeStream {
    bytes: Vec<u8>,
    at: Cell<usize>,
}

impl raw::ISequentialStream_Impl for FakeStream_Impl {
    fn Read(&self, buffer: *mut c_void, room: u32, read: *mut u32) -> i32 {
        let left = &self.bytes[self.at.get()..];
        // A stream may give less than it is asked for.
        let length = left.len().min(room as usize).min(300);
        // SAFETY: the client's buffer and out pointer.
        unsafe {
            ptr::copy_nonoverlapping(left.as_ptr(), buffer.cast(), length);
            *read = length as u32;
        }
        self.at.set(self.at.get() + length);
        0
    }
    fn Write(&self, bytes: *const c_void, length: u32, written: *mut u32) -> i32 {
        // A stream may take less than it is given.
        let taken = length.min(300);
        // SAFETY: the client's bytes and out pointer.
        unsafe {
            *written = taken;
            let bytes = std::slice::from_raw_parts(bytes.cast::<u8>(), taken as usize);
            WRITTEN.with_borrow_mut(|all| all.extend_from_slice(bytes));
        }
        0
    }
}

impl raw::IStream_Impl for FakeStream_Impl {
    fn Seek(&self, _: i64, _: u32, _: *mut u64) -> i32 {
        NO_SUPPORT
    }
    fn SetSize(&self, _: u64) -> i32 {
        NO_SUPPORT
    }
    fn CopyTo(&self, _: Ref<'_, raw::IStream>, _: u64, _: *mut u64, _: *mut u64) -> i32 {
        NO_SUPPORT
    }
    fn Commit(&self, _: u32) -> i32 {
        note("stream committed");
        0
    }
    fn Revert(&self) -> i32 {
        NO_SUPPORT
    }
    fn LockRegion(&self, _: u64, _: u64, _: u32) -> i32 {
        NO_SUPPORT
    }
    fn UnlockRegion(&self, _: u64, _: u64, _: u32) -> i32 {
        NO_SUPPORT
    }
    fn Stat(&self, _: *mut raw::STATSTG, _: u32) -> i32 {
        NO_SUPPORT
    }
    fn Clone(&self, _: OutRef<'_, raw::IStream>) -> i32 {
        NO_SUPPORT
    }
}
