//! C structures hold what they are made of: encoding and decoding are each other's inverse, and a
//! decoder refuses what cannot be.

use std::alloc::{Layout, alloc, dealloc};
use std::cell::RefCell;
use std::collections::HashMap;
use std::ffi::c_void;
use std::ptr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use mapi_session::flags::{BitMaskOp, FuzzyLevel, FuzzyOptions, RelOp, SortDirection};
use mapi_session::types::{intervals_to_system_time, system_time_to_intervals};
use mapi_session::wire::{
    self, Allocator, Arena, Block, CodePage, Memory, NameKind, NamedProp, Notification,
    ObjectEvent, PropProblem, TableChange, TableEvent, decode, encode,
};
use mapi_session::{
    Code, EntryId, ExtendedError, Guid, PropValue, Restriction, RowSet, SortKey, SortOrder, Tag,
    Value, raw,
};
use proptest::prelude::*;

// An allocator that knows what is not freed. It is per thread, as tests run beside each other.

thread_local! {
    static ROOTS: RefCell<HashMap<usize, Vec<(usize, Layout)>>> = RefCell::default();
}

fn place(size: u32) -> (*mut c_void, Layout) {
    let layout = Layout::from_size_align(size.max(1) as usize, 8).unwrap();
    // SAFETY: the size is not zero.
    let place = unsafe { alloc(layout) };
    // SAFETY: just allocated. Not zero: MAPI does not promise that.
    unsafe { ptr::write_bytes(place, 0xA5, layout.size()) };
    (place.cast(), layout)
}

unsafe extern "system" fn allocate_buffer(size: u32, out: *mut *mut c_void) -> i32 {
    let (root, layout) = place(size);
    ROOTS.with_borrow_mut(|roots| roots.insert(root as usize, vec![(root as usize, layout)]));
    // SAFETY: the caller's out pointer.
    unsafe { *out = root };
    0
}

unsafe extern "system" fn allocate_more(
    size: u32,
    root: *mut c_void,
    out: *mut *mut c_void,
) -> i32 {
    let (more, layout) = place(size);
    ROOTS.with_borrow_mut(|roots| {
        roots.get_mut(&(root as usize)).expect("linked to a root").push((more as usize, layout));
    });
    // SAFETY: the caller's out pointer.
    unsafe { *out = more };
    0
}

unsafe extern "system" fn free_buffer(root: *mut c_void) -> u32 {
    let pieces = ROOTS
        .with_borrow_mut(|roots| roots.remove(&(root as usize)))
        .expect("freed once, by its root");
    for (piece, layout) in pieces {
        // SAFETY: allocated in `place` with this layout.
        unsafe { dealloc(ptr::with_exposed_provenance_mut(piece), layout) };
    }
    0
}

unsafe extern "system" fn no_memory(_: u32, _: *mut *mut c_void) -> i32 {
    Code::E_NOT_ENOUGH_MEMORY.to_hresult()
}

const MAPI: Allocator = Allocator { allocate_buffer, allocate_more, free_buffer };

fn unfreed() -> usize {
    ROOTS.with_borrow(HashMap::len)
}

// Any value.

fn text() -> impl Strategy<Value = String> {
    "[^\0]{0,24}"
}

fn narrow() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(1u8.., 0..24)
}

fn guid() -> impl Strategy<Value = Guid> {
    any::<u128>().prop_map(Guid::from_u128)
}

fn list<T: std::fmt::Debug>(
    of: impl Strategy<Value = T> + 'static,
) -> impl Strategy<Value = Vec<T>> {
    prop::collection::vec(of, 0..5)
}

fn finite() -> impl Strategy<Value = f64> {
    prop::num::f64::NORMAL | prop::num::f64::ZERO
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        Just(Value::Object),
        any::<i16>().prop_map(Value::I2),
        any::<i32>().prop_map(Value::Long),
        prop::num::f32::NORMAL.prop_map(Value::R4),
        finite().prop_map(Value::Double),
        any::<i64>().prop_map(Value::Currency),
        finite().prop_map(Value::AppTime),
        any::<u32>().prop_map(|c| Value::Error(Code(c))),
        any::<bool>().prop_map(Value::Boolean),
        any::<i64>().prop_map(Value::I8),
        narrow().prop_map(Value::String8),
        text().prop_map(Value::Unicode),
        any::<i64>().prop_map(Value::SysTime),
        guid().prop_map(Value::Clsid),
        prop::collection::vec(any::<u8>(), 0..40).prop_map(Value::Binary),
        list(any::<i16>()).prop_map(Value::MvI2),
        list(any::<i32>()).prop_map(Value::MvLong),
        list(prop::num::f32::NORMAL).prop_map(Value::MvR4),
        list(finite()).prop_map(Value::MvDouble),
        list(any::<i64>()).prop_map(Value::MvCurrency),
        list(finite()).prop_map(Value::MvAppTime),
        list(any::<i64>()).prop_map(Value::MvI8),
        list(narrow()).prop_map(Value::MvString8),
        list(text()).prop_map(Value::MvUnicode),
        list(any::<i64>()).prop_map(Value::MvSysTime),
        list(guid()).prop_map(Value::MvClsid),
        list(prop::collection::vec(any::<u8>(), 0..8)).prop_map(Value::MvBinary),
    ]
}

fn tag() -> impl Strategy<Value = Tag> {
    any::<u32>().prop_map(Tag)
}

fn prop_value() -> impl Strategy<Value = PropValue> {
    (any::<u16>(), value())
        .prop_map(|(id, value)| PropValue { tag: Tag::new(id, value.type_code()), value })
}

fn rel_op() -> impl Strategy<Value = RelOp> {
    any::<u32>().prop_map(RelOp::from_raw)
}

fn restriction() -> impl Strategy<Value = Restriction> {
    let leaf = prop_oneof![
        (0u32..0x1_0000, any::<u16>(), tag(), prop_value()).prop_map(
            |(level, options, tag, value)| {
                Restriction::Content {
                    level: FuzzyLevel::from_raw(level),
                    options: FuzzyOptions::from_bits_retain(u32::from(options) << 16),
                    tag,
                    value,
                }
            }
        ),
        (rel_op(), tag(), prop_value()).prop_map(|(op, tag, value)| Restriction::Property {
            op,
            tag,
            value
        }),
        (rel_op(), tag(), tag()).prop_map(|(op, left, right)| Restriction::CompareProps {
            op,
            left,
            right
        }),
        (any::<u32>(), tag(), any::<u32>()).prop_map(|(op, tag, mask)| Restriction::BitMask {
            op: BitMaskOp::from_raw(op),
            tag,
            mask
        }),
        (rel_op(), tag(), any::<u32>()).prop_map(|(op, tag, size)| Restriction::Size {
            op,
            tag,
            size
        }),
        tag().prop_map(Restriction::Exist),
    ];
    leaf.prop_recursive(6, 40, 4, |inner| {
        let boxed = inner.clone().prop_map(Box::new);
        prop_oneof![
            list(inner.clone()).prop_map(Restriction::And),
            list(inner).prop_map(Restriction::Or),
            boxed.clone().prop_map(Restriction::Not),
            (tag(), boxed.clone())
                .prop_map(|(table, restriction)| Restriction::Sub { table, restriction }),
            (prop::option::of(boxed.clone()), list(prop_value()))
                .prop_map(|(restriction, props)| Restriction::Comment { restriction, props }),
            (any::<u32>(), boxed)
                .prop_map(|(count, restriction)| Restriction::Count { count, restriction }),
        ]
    })
}

fn cases() -> ProptestConfig {
    // An interpreter that checks memory is some hundred times slower.
    ProptestConfig {
        cases: if cfg!(miri) { 4 } else { 256 },
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn properties_come_back_from_memory(props in list(prop_value())) {
        let arena = Arena::new();
        let first = encode::props(&arena, &props).unwrap();
        // SAFETY: just encoded, in a living arena.
        let read = unsafe { decode::props(first, props.len() as u32) }.unwrap();
        prop_assert_eq!(read, props);
    }

    #[test]
    fn properties_in_mapi_memory_are_one_block(props in list(prop_value())) {
        let block = Block::new(MAPI);
        let first = encode::props(&block, &props).unwrap();
        // SAFETY: just encoded, in a living block.
        let read = unsafe { decode::props(first, props.len() as u32) }.unwrap();
        prop_assert_eq!(read, props);
        drop(block);
        prop_assert_eq!(unfreed(), 0);
    }

    #[test]
    fn rows_come_back_and_are_freed_one_by_one(rows in list(list(prop_value()))) {
        let set = encode::row_set_out(MAPI, &rows).unwrap();
        // The set is a block, and each row that is not empty.
        prop_assert_eq!(unfreed(), 1 + rows.iter().filter(|r| !r.is_empty()).count());
        // SAFETY: a set as QueryRows gives it, owned here.
        let set = unsafe { RowSet::from_raw(set, MAPI) };
        prop_assert_eq!(set.to_rows().unwrap(), rows);
        drop(set);
        prop_assert_eq!(unfreed(), 0);
    }

    #[test]
    fn address_lists_come_back(rows in list(list(prop_value()))) {
        let arena = Arena::new();
        let encoded = encode::adr_list(&arena, &rows).unwrap();
        // SAFETY: just encoded, in a living arena.
        prop_assert_eq!(unsafe { decode::adr_list(encoded) }.unwrap(), rows);
    }

    #[test]
    fn restrictions_come_back_from_memory(restriction in restriction()) {
        let arena = Arena::new();
        let encoded = encode::restriction(&arena, &restriction).unwrap();
        // SAFETY: just encoded, in a living arena.
        prop_assert_eq!(unsafe { decode::restriction(encoded) }.unwrap(), restriction);
    }

    #[test]
    fn sort_orders_come_back_from_memory(
        keys in list((tag(), any::<u32>())),
        categories: u32,
        expanded: u32,
    ) {
        let keys = keys
            .into_iter()
            .map(|(tag, d)| SortKey { tag, direction: SortDirection::from_raw(d) })
            .collect();
        let order = SortOrder { keys, categories, expanded };
        let arena = Arena::new();
        let encoded = encode::sort_order(&arena, &order).unwrap();
        // SAFETY: just encoded, in a living arena.
        prop_assert_eq!(unsafe { decode::sort_order(encoded) }.unwrap(), order);
    }

    #[test]
    fn tags_names_problems_and_entry_lists_come_back(
        tags in list(tag()),
        names in list(prop::option::of((guid(), any::<i32>(), prop::option::of(text())))),
        problems in list((any::<u32>(), tag(), any::<u32>())),
        ids in list(prop::collection::vec(any::<u8>(), 0..30)),
    ) {
        let names: Vec<_> = names
            .into_iter()
            .map(|name| name.map(|(set, id, text)| NamedProp {
                set,
                kind: text.map_or(NameKind::Id(id), NameKind::Name),
            }))
            .collect();
        let problems: Vec<_> = problems
            .into_iter()
            .map(|(index, tag, code)| PropProblem { index, tag, code: Code(code) })
            .collect();
        let entries: Vec<_> = ids.iter().cloned().map(EntryId::from_bytes).collect();
        let arena = Arena::new();
        // SAFETY: all just encoded, in a living arena.
        unsafe {
            let encoded = encode::tags(&arena, &tags).unwrap();
            prop_assert_eq!(decode::tags(encoded).unwrap(), tags);
            let encoded = encode::names(&arena, &names).unwrap();
            prop_assert_eq!(decode::names(encoded, names.len() as u32).unwrap(), names);
            let encoded = encode::problems(&arena, &problems).unwrap();
            prop_assert_eq!(decode::problems(encoded).unwrap(), problems);
            let encoded = encode::entry_list(&arena, &entries).unwrap();
            let read = decode::entry_list(encoded).unwrap();
            let read: Vec<_> = read.iter().map(|id| id.as_bytes().to_vec()).collect();
            prop_assert_eq!(read, ids);
        }
    }

    #[test]
    fn text_is_utf16_or_of_the_systems_code_page(text in text()) {
        let arena = Arena::new();
        // SAFETY: just encoded, in a living arena.
        unsafe {
            let wide = encode::text(&arena, &text, true).unwrap();
            prop_assert_eq!(&decode::text(wide, true).unwrap(), &text);
            // What goes in as 8-bit text is not replaced by something else.
            let page = CodePage::system();
            match encode::text(&arena, &text, false) {
                Ok(narrow) => prop_assert_eq!(&decode::text(narrow, false).unwrap(), &text),
                Err(code) => {
                    prop_assert_eq!(code, Code::E_BAD_CHARWIDTH);
                    prop_assert_ne!(&page.decode(&page.encode(&text)), &text);
                }
            }
        }
    }

    #[test]
    fn times_survive_to_a_tenth_of_a_microsecond(intervals in 0i64..i64::MAX) {
        let time = intervals_to_system_time(intervals);
        prop_assert_eq!(system_time_to_intervals(time), intervals);
    }
}

#[test]
fn times_outside_the_range_of_filetime_are_clamped() {
    assert_eq!(system_time_to_intervals(UNIX_EPOCH), 116_444_736_000_000_000);
    assert_eq!(intervals_to_system_time(-5), intervals_to_system_time(0));
    // The clock of Windows begins with FILETIME.
    if let Some(year_1500) = UNIX_EPOCH.checked_sub(Duration::from_secs(470 * 366 * 86_400)) {
        assert_eq!(system_time_to_intervals(year_1500), 0);
    }
    if let Some(far) = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(1 << 60)) {
        assert_eq!(system_time_to_intervals(far), i64::MAX);
    }
}

#[test]
fn every_kind_of_notification_comes_back() {
    let id = |byte| Some(EntryId::from_bytes(vec![byte; 24]));
    let object = ObjectEvent {
        entry_id: id(1),
        object_type: 5,
        parent: id(2),
        old_id: id(3),
        old_parent: id(4),
        tags: Some(vec![Tag(0x0037_001F)]),
    };
    let key = PropValue { tag: Tag(0x0FF6_0102), value: Value::Binary(vec![9; 8]) };
    let events = vec![
        Notification::CriticalError {
            entry_id: id(7),
            code: Code::E_NETWORK_ERROR,
            error: Some(ExtendedError {
                text: "gone".into(),
                component: "store".into(),
                low_level: 3,
                context: 4,
            }),
        },
        Notification::NewMail {
            entry_id: EntryId::from_bytes(vec![5; 24]),
            parent: id(6),
            message_class: "IPM.Note".into(),
            message_flags: 2,
        },
        Notification::ObjectCreated(object.clone()),
        Notification::ObjectDeleted(ObjectEvent::default()),
        Notification::ObjectModified(object.clone()),
        Notification::ObjectMoved(object.clone()),
        Notification::ObjectCopied(object.clone()),
        Notification::SearchComplete(object),
        Notification::Table(TableEvent {
            change: TableChange::RowModified,
            code: Code::S_OK,
            index: Some(key.clone()),
            prior: None,
            row: vec![key],
        }),
        Notification::StatusObject { entry_id: EntryId::from_bytes(vec![1; 8]), props: Vec::new() },
        Notification::Extended { event: 3, data: vec![1, 2, 3] },
    ];
    let arena = Arena::new();
    let first = encode::notifications(&arena, &events).unwrap();
    // SAFETY: just encoded, in a living arena.
    let read = unsafe { decode::notifications(first, events.len() as u32) }.unwrap();
    let read: Vec<_> = read.into_iter().map(Result::unwrap).collect();
    assert_eq!(format!("{read:?}"), format!("{events:?}"));
}

#[test]
fn null_with_a_count_is_refused() {
    // SAFETY: null pointers are never followed.
    unsafe {
        let refused = Code::E_INVALID_PARAMETER;
        assert_eq!(decode::props(ptr::null(), 3).unwrap_err(), refused);
        assert_eq!(decode::tags(ptr::null()).unwrap_err(), refused);
        assert_eq!(decode::restriction(ptr::null()).unwrap_err(), refused);
        assert_eq!(decode::sort_order(ptr::null()).unwrap_err(), refused);
        assert_eq!(decode::wide(ptr::null()).unwrap_err(), refused);
        let bin = raw::SBinary { cb: 5, lpb: ptr::null_mut() };
        assert_eq!(decode::binary(&bin).unwrap_err(), refused);
        assert_eq!(decode::props(ptr::null(), 0).unwrap(), Vec::new());
    }
}

#[test]
fn a_count_beyond_all_bounds_is_refused_before_memory_is_read() {
    let one = raw::SPropValue { ulPropTag: 1, dwAlignPad: 0, Value: raw::__UPV { li: 0 } };
    // SAFETY: the count is refused, so nothing behind the one value is read.
    unsafe {
        assert_eq!(decode::props(&one, u32::MAX).unwrap_err(), Code::E_INVALID_PARAMETER);
        let tags = raw::SPropTagArray { cValues: u32::MAX, aulPropTag: [0] };
        assert_eq!(decode::tags(&tags).unwrap_err(), Code::E_INVALID_PARAMETER);
        let set = raw::SRowSet {
            cRows: u32::MAX,
            aRow: [raw::SRow { ulAdrEntryPad: 0, cValues: 0, lpProps: ptr::null_mut() }],
        };
        assert_eq!(decode::rows(&set).unwrap_err(), Code::E_INVALID_PARAMETER);
    }
}

#[test]
fn an_unknown_type_is_a_value_that_is_not_there() {
    let odd =
        raw::SPropValue { ulPropTag: 0x0037_7FFF, dwAlignPad: 0, Value: raw::__UPV { li: 77 } };
    // SAFETY: the value is not followed, whatever it is.
    let read = unsafe { decode::prop(&odd) }.unwrap();
    assert_eq!(read.tag, Tag(0x0037_7FFF));
    assert_eq!(read.value, Value::Error(Code::E_INVALID_TYPE));
}

#[test]
fn a_lone_surrogate_is_read_as_the_replacement_character() {
    let units = [0x0041, 0xD800, 0x0042, 0];
    // SAFETY: terminated.
    assert_eq!(unsafe { decode::wide(units.as_ptr()) }.unwrap(), "A\u{FFFD}B");
}

#[test]
fn restrictions_nest_to_a_limit_in_both_directions() {
    let nested =
        |depth: usize| (0..depth).fold(Restriction::Exist(Tag(0x0037_001F)), |inner, _| !inner);
    let arena = Arena::new();
    let deep = nested(wire::MAX_DEPTH - 1);
    let encoded = encode::restriction(&arena, &deep).unwrap();
    // SAFETY: just encoded, in a living arena.
    unsafe {
        assert_eq!(decode::restriction(encoded).unwrap(), deep);
        // One more around it, made by hand: the encoder would refuse.
        let mut res = raw::SRestriction_res::default();
        res.resNot = raw::SNotRestriction { ulReserved: 0, lpRes: encoded };
        let outer = raw::SRestriction { rt: 2, res };
        assert_eq!(decode::restriction(&outer).unwrap_err(), Code::E_TOO_COMPLEX);
        // A restriction that contains itself has no end.
        let mut circle = raw::SRestriction::default();
        let inside = ptr::from_mut(&mut circle);
        (*inside).rt = 2;
        (*inside).res.resNot = raw::SNotRestriction { ulReserved: 0, lpRes: inside };
        assert_eq!(decode::restriction(inside).unwrap_err(), Code::E_TOO_COMPLEX);
    }
    assert_eq!(
        encode::restriction(&arena, &nested(wire::MAX_DEPTH)).unwrap_err(),
        Code::E_TOO_COMPLEX
    );
}

#[test]
fn text_with_a_nul_is_refused_going_in_and_cut_coming_out() {
    let prop = PropValue { tag: Tag(0x0037_001F), value: Value::Unicode("a\0b".into()) };
    let arena = Arena::new();
    let refused = encode::props(&arena, std::slice::from_ref(&prop)).unwrap_err();
    assert_eq!(refused, Code::E_INVALID_PARAMETER);
    let block = Block::new(MAPI);
    let first = encode::props(&block, &[prop]).unwrap();
    // SAFETY: just encoded, in a living block.
    let read = unsafe { decode::props(first, 1) }.unwrap();
    assert_eq!(read[0].value, Value::Unicode("a".into()));
}

#[test]
fn a_tag_follows_its_value_so_that_no_reader_takes_one_type_for_another() {
    let lying = PropValue { tag: Tag(0x0037_001F), value: Value::Long(0x1234_5678) };
    let arena = Arena::new();
    let first = encode::props(&arena, &[lying]).unwrap();
    // SAFETY: just encoded, in a living arena.
    let read = unsafe { decode::props(first, 1) }.unwrap();
    assert_eq!(read[0].tag, Tag(0x0037_0003));
    assert_eq!(read[0].value, Value::Long(0x1234_5678));
}

#[test]
fn a_block_that_fails_half_way_frees_what_it_has() {
    let failing = Allocator { allocate_buffer: no_memory, allocate_more, free_buffer };
    let rows = vec![vec![PropValue { tag: Tag(3), value: Value::Long(1) }]];
    assert_eq!(encode::row_set_out(failing, &rows).unwrap_err(), Code::E_NOT_ENOUGH_MEMORY);
    let deep = (0..wire::MAX_DEPTH).fold(Restriction::Exist(Tag(3)), |inner, _| !inner);
    let block = Block::new(MAPI);
    assert!(encode::restriction(&block, &deep).is_err());
    drop(block);
    assert_eq!(unfreed(), 0);
}

#[test]
fn an_arena_gives_aligned_zeroed_memory_of_any_size() {
    let arena = Arena::new();
    for size in [0, 1, 7, 8, 1000, 4096, 100_000] {
        let place = arena.allocate(size).unwrap();
        assert_eq!(place.as_ptr() as usize % 8, 0);
        // SAFETY: that many bytes were given.
        let bytes = unsafe { std::slice::from_raw_parts(place.as_ptr(), size) };
        assert!(bytes.iter().all(|&b| b == 0));
    }
}

#[test]
fn eight_bit_text_is_read_by_its_code_page() {
    assert_eq!(CodePage(1252).decode(b"caf\xE9 \x80"), "caf\u{E9} \u{20AC}");
    assert_eq!(CodePage(1251).decode(b"\xCF\xF0\xE8"), "\u{41F}\u{440}\u{438}");
    assert_eq!(CodePage::UTF_8.decode("\u{41F}".as_bytes()), "\u{41F}");
    assert_eq!(CodePage(932).decode(b"\x82\xA0"), "\u{3042}");
    // Nobody knows it.
    assert_eq!(CodePage(4711).decode(b"\xE9"), "\u{E9}");
    assert_eq!(CodePage(1252).encode("\u{20AC}\u{3042}"), b"\x80?");
}

/// 8-bit text is written as it is read, also where somebody names a code page of 16 bits.
#[test]
fn a_code_page_of_16_bits_is_none_for_8_bit_text() {
    for page in [1200, 1201, 70_000] {
        assert_eq!(CodePage(page).decode(b"caf\xE9"), "caf\u{E9}");
        assert_eq!(CodePage(page).encode("caf\u{E9}"), b"caf\xE9");
    }
}
