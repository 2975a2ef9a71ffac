//! Property objects through their vtable: the rules of IMAPIProp.

use std::collections::BTreeMap;
use std::ptr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use mapi_session::wire::{Arena, NameKind, NamedProp, PropProblem, decode, encode};
use mapi_session::{Code, Guid, PropValue, Tag, Value, raw};
use mapi_subsystem::com::alloc::mapi_free_buffer;
use mapi_subsystem::com::{Liveness, ObjectState, Reply};
use mapi_subsystem::props::{PropBacking, PropRules, Visible, is_secure, open_props};
use windows_core::Interface;

const NAME: Tag = Tag(0x3001_001F);
const NAME_A: Tag = Tag(0x3001_001E);
const NAME_ANY: Tag = Tag(0x3001_0000);
const SIZE: Tag = Tag(0x0E08_0003);
const DATA: Tag = Tag(0x6600_0102);
const SECRET: Tag = Tag(0x67F0_0102);
const COMPUTED: Tag = Tag(0x0FFE_0003);
const NAMED: Tag = Tag(0x8001_0003);

const MODIFY: u32 = 1;
const CREATE: u32 = 2;
const UNICODE: u32 = 0x8000_0000;

/// What is saved, and how often.
#[derive(Default)]
struct Kept {
    props: Mutex<BTreeMap<u16, PropValue>>,
    saves: Mutex<u32>,
}

impl PropBacking for Kept {
    fn load(&self) -> Reply<Vec<PropValue>> {
        let mut props: Vec<_> = self.props.lock().unwrap().values().cloned().collect();
        props.push(PropValue { tag: COMPUTED, value: Value::Long(9) });
        Ok(props)
    }

    fn save(&self, set: &[PropValue], deleted: &[u16]) -> Reply<()> {
        let mut props = self.props.lock().unwrap();
        props.retain(|id, _| !deleted.contains(id));
        props.extend(set.iter().map(|prop| (prop.tag.id(), prop.clone())));
        *self.saves.lock().unwrap() += 1;
        Ok(())
    }
}

fn text(s: &str) -> Value {
    Value::Unicode(s.into())
}

fn prop(tag: Tag, value: Value) -> PropValue {
    PropValue { tag, value }
}

fn rules() -> PropRules {
    PropRules {
        writable: true,
        computed: vec![COMPUTED.id()],
        visible: Visible { largest: 100, hidden: is_secure },
        ..PropRules::default()
    }
}

fn object(rules: PropRules) -> (raw::IMAPIProp, Arc<Kept>) {
    let kept = Arc::new(Kept::default());
    let first = [
        prop(NAME, text("näme")),
        prop(SIZE, Value::Long(5)),
        prop(SECRET, Value::Binary(vec![1])),
    ];
    kept.save(&first, &[]).unwrap();
    *kept.saves.lock().unwrap() = 0;
    let state = ObjectState::new("profile section", Liveness::new());
    (open_props(state, kept.clone(), rules), kept)
}

fn get(object: &raw::IMAPIProp, tags: Option<&[Tag]>, flags: u32) -> (Code, Vec<PropValue>) {
    let memory = Arena::new();
    let tags = tags.map_or(ptr::null_mut(), |tags| encode::tags(&memory, tags).unwrap());
    let (mut count, mut props) = (7, ptr::null_mut());
    // SAFETY: the tags live in the arena; the out pointers are ours.
    let code = unsafe { object.GetProps(tags, flags, &raw mut count, &raw mut props) };
    let code = Code::from_hresult(code);
    let read = if code.is_error() {
        Vec::new()
    } else {
        // SAFETY: the call succeeded and gave this array.
        unsafe { decode::props(props, count).unwrap() }
    };
    // SAFETY: the array is ours to free.
    unsafe { mapi_free_buffer(props.cast()) };
    (code, read)
}

fn list(object: &raw::IMAPIProp, flags: u32) -> Vec<Tag> {
    let mut tags = ptr::null_mut();
    // SAFETY: the out pointer is ours; the array is read, then freed.
    unsafe {
        assert_eq!(object.GetPropList(flags, &raw mut tags), 0);
        let read = decode::tags(tags).unwrap();
        mapi_free_buffer(tags.cast());
        read
    }
}

type Problems = (Code, Vec<(u32, Tag, Code)>);

fn problems(code: i32, array: *mut raw::SPropProblemArray) -> Problems {
    let read = if array.is_null() {
        Vec::new()
    } else {
        // SAFETY: the call gave this array.
        unsafe { decode::problems(array).unwrap() }
    };
    // SAFETY: the array is ours to free.
    unsafe { mapi_free_buffer(array.cast()) };
    let plain = |p: PropProblem| (p.index, p.tag, p.code);
    (Code::from_hresult(code), read.into_iter().map(plain).collect())
}

fn set(object: &raw::IMAPIProp, props: &[PropValue]) -> Problems {
    let memory = Arena::new();
    let array = encode::props(&memory, props).unwrap();
    let mut out = ptr::null_mut();
    // SAFETY: the array lives in the arena; the out pointer is ours.
    let code = unsafe { object.SetProps(props.len() as u32, array, &raw mut out) };
    problems(code, out)
}

fn delete(object: &raw::IMAPIProp, tags: &[Tag]) -> Problems {
    let memory = Arena::new();
    let mut out = ptr::null_mut();
    // SAFETY: the tags live in the arena; the out pointer is ours.
    let code = unsafe { object.DeleteProps(encode::tags(&memory, tags).unwrap(), &raw mut out) };
    problems(code, out)
}

fn open(object: &raw::IMAPIProp, tag: Tag, mode: u32, flags: u32) -> Result<raw::IStream, Code> {
    let mut out: *mut std::ffi::c_void = ptr::null_mut();
    let iid = raw::IStream::IID;
    // SAFETY: the IID and the out pointer are ours.
    let code =
        unsafe { object.OpenProperty(tag.0, &raw const iid, mode, flags, (&raw mut out).cast()) };
    match Code::from_hresult(code) {
        // SAFETY: the call gave a stream, as it was asked to.
        Code::S_OK => Ok(unsafe { raw::IStream::from_raw(out) }),
        code => {
            assert!(out.is_null(), "nothing is given with an error");
            Err(code)
        }
    }
}

fn write(stream: &raw::IStream, bytes: &[u8]) {
    // SAFETY: the bytes are there.
    let code = unsafe { stream.Write(bytes.as_ptr().cast(), bytes.len() as u32, ptr::null_mut()) };
    assert_eq!(code, 0);
}

#[test]
fn get_props_answers_each_tag_in_its_place() {
    let (object, _) = object(rules());
    let missing = Tag(0x1234_0003);
    let (code, props) = get(&object, Some(&[missing, SIZE, NAME_A, NAME_ANY, NAME]), UNICODE);
    assert_eq!(code, Code::W_ERRORS_RETURNED);
    assert_eq!(
        props,
        [
            prop(Tag(0x1234_000A), Value::Error(Code::E_NOT_FOUND)),
            prop(SIZE, Value::Long(5)),
            prop(NAME_A, Value::String8(b"n\xE4me".to_vec())),
            prop(NAME, text("näme")),
            prop(NAME, text("näme")),
        ]
    );
    let (code, props) = get(&object, Some(&[NAME_ANY]), 0);
    assert_eq!((code, props[0].tag), (Code::S_OK, NAME_A), "without MAPI_UNICODE");
    let (code, props) = get(&object, Some(&[SIZE.with_type(0x1F)]), 0);
    assert_eq!((code, props[0].tag), (Code::W_ERRORS_RETURNED, SIZE.with_type(0xA)));
    assert_eq!(get(&object, Some(&[]), 0).0, Code::E_INVALID_PARAMETER);
}

#[test]
fn a_list_of_all_hides_the_secure_ones_and_an_explicit_tag_does_not() {
    let (object, _) = object(rules());
    let (code, props) = get(&object, None, UNICODE);
    assert_eq!(code, Code::S_OK);
    let tags: Vec<Tag> = props.iter().map(|prop| prop.tag).collect();
    assert_eq!(tags, [SIZE, NAME, COMPUTED]);
    assert_eq!(list(&object, UNICODE), tags);
    assert_eq!(list(&object, 0), [SIZE, NAME_A, COMPUTED]);
    assert_eq!(get(&object, Some(&[SECRET]), 0).1[0].value, Value::Binary(vec![1]));
}

#[test]
fn an_object_without_properties_has_an_empty_list() {
    let state = ObjectState::new("entry", Liveness::new());
    let object = open_props(state, Arc::new(Vec::<PropValue>::new()), PropRules::default());
    assert_eq!(get(&object, None, 0), (Code::S_OK, Vec::new()));
    assert_eq!(list(&object, 0), []);
}

#[test]
fn a_large_value_is_read_through_a_stream() {
    let (object, kept) = object(rules());
    kept.save(&[prop(DATA, Value::Binary(vec![7; 5000]))], &[]).unwrap();
    let (code, props) = get(&object, Some(&[DATA]), 0);
    assert_eq!(code, Code::W_ERRORS_RETURNED);
    assert_eq!(props[0].value, Value::Error(Code::E_NOT_ENOUGH_MEMORY));
    let stream = open(&object, DATA, 0, 0).unwrap();
    let (mut bytes, mut count) = (vec![0u8; 9000], 0);
    // SAFETY: the buffer is large enough.
    assert_eq!(unsafe { stream.Read(bytes.as_mut_ptr().cast(), 9000, &raw mut count) }, 0);
    assert_eq!(&bytes[..count as usize], vec![7; 5000]);
}

#[test]
fn set_props_sets_what_it_can_and_reports_the_rest() {
    let (object, kept) = object(rules());
    let result = set(
        &object,
        &[
            prop(NAME_A, Value::String8(b"new".to_vec())),
            prop(COMPUTED, Value::Long(1)),
            prop(Tag::NULL, Value::Null),
            prop(NAMED, Value::Long(1)),
            prop(Tag(0x6601_000A), Value::Error(Code::E_NOT_FOUND)),
        ],
    );
    let expected = vec![(1, COMPUTED, Code::E_COMPUTED), (3, NAMED, Code::E_UNEXPECTED_ID)];
    assert_eq!(result, (Code::S_OK, expected));
    assert_eq!(get(&object, Some(&[NAME]), 0).1[0].value, text("new"));
    assert_eq!(*kept.saves.lock().unwrap(), 1, "in effect at once");
}

#[test]
fn one_impossible_property_refuses_the_whole_call() {
    let (object, _) = object(rules());
    let (code, _) = set(
        &object,
        &[prop(SIZE, Value::Long(6)), prop(Tag(0x6602_1003), Value::MvLong(Vec::new()))],
    );
    assert_eq!(code, Code::E_INVALID_PARAMETER);
    let (code, _) = set(&object, &[prop(Tag(0x6602_000D), Value::Object)]);
    assert_eq!(code, Code::E_INVALID_PARAMETER);
    assert_eq!(set(&object, &[]).0, Code::E_INVALID_PARAMETER);
    assert_eq!(get(&object, Some(&[SIZE]), 0).1[0].value, Value::Long(5));
}

#[test]
fn delete_props_goes_by_identifier() {
    let (object, _) = object(rules());
    let result = delete(&object, &[NAME_ANY, COMPUTED, Tag(0x6603_0003)]);
    assert_eq!(result, (Code::S_OK, vec![(1, COMPUTED, Code::E_COMPUTED)]));
    assert_eq!(get(&object, Some(&[NAME]), 0).1[0].value, Value::Error(Code::E_NOT_FOUND));
}

#[test]
fn a_read_only_object_refuses_changes() {
    let (object, _) = object(PropRules { writable: false, ..rules() });
    assert_eq!(set(&object, &[prop(SIZE, Value::Long(1))]).0, Code::E_NO_ACCESS);
    assert_eq!(delete(&object, &[SIZE]).0, Code::E_NO_ACCESS);
    assert_eq!(open(&object, NAME, 1, MODIFY).unwrap_err(), Code::E_NO_ACCESS);
    // SAFETY: nothing is passed.
    assert_eq!(unsafe { object.SaveChanges(0) }, 0, "there is nothing to save");
}

#[test]
fn a_transacted_object_shows_its_changes_but_keeps_them_until_save() {
    let (object, kept) = object(PropRules { transacted: true, ..rules() });
    set(&object, &[prop(SIZE, Value::Long(6))]);
    delete(&object, &[NAME]);
    assert_eq!(get(&object, Some(&[SIZE]), 0).1[0].value, Value::Long(6));
    assert_eq!(list(&object, UNICODE), [SIZE, COMPUTED]);
    assert_eq!(*kept.saves.lock().unwrap(), 0);
    // SAFETY: nothing is passed.
    assert_eq!(unsafe { object.SaveChanges(2) }, 0);
    assert_eq!(*kept.saves.lock().unwrap(), 1);
    assert!(!kept.props.lock().unwrap().contains_key(&NAME.id()));
}

#[test]
fn open_property_checks_type_flags_and_interface() {
    let (object, _) = object(rules());
    assert_eq!(open(&object, NAME_ANY, 0, 0).unwrap_err(), Code::E_INVALID_PARAMETER);
    assert_eq!(open(&object, SIZE, 0, 0).unwrap_err(), Code::E_INTERFACE_NOT_SUPPORTED);
    assert_eq!(open(&object, DATA, 0, 0).unwrap_err(), Code::E_NOT_FOUND);
    assert_eq!(open(&object, DATA, 1, CREATE).unwrap_err(), Code::E_INVALID_PARAMETER);
    let mut out: *mut std::ffi::c_void = ptr::null_mut();
    let iid = raw::IMAPITable::IID;
    // SAFETY: the IID and the out pointer are ours.
    let code = unsafe { object.OpenProperty(NAME.0, &raw const iid, 0, 0, (&raw mut out).cast()) };
    assert_eq!(Code::from_hresult(code), Code::E_INTERFACE_NOT_SUPPORTED);
}

#[test]
fn what_is_written_to_a_stream_is_set_at_commit() {
    let (object, _) = object(rules());
    let stream = open(&object, DATA, 1, CREATE | MODIFY).unwrap();
    write(&stream, b"data");
    assert_eq!(get(&object, Some(&[DATA]), 0).1[0].value, Value::Error(Code::E_NOT_FOUND));
    // SAFETY: nothing is passed.
    assert_eq!(unsafe { stream.Commit(0) }, 0);
    assert_eq!(get(&object, Some(&[DATA]), 0).1[0].value, Value::Binary(b"data".to_vec()));
    let stream = open(&object, NAME, 2, MODIFY).unwrap();
    write(&stream, b"N\0");
    drop(stream);
    assert_eq!(get(&object, Some(&[NAME]), 0).1[0].value, text("Näme"), "UTF-16, the rest stays");
    let stream = open(&object, NAME, 0, MODIFY).unwrap();
    // SAFETY: the bytes are there.
    let code = unsafe { stream.Write(b"x".as_ptr().cast(), 1, ptr::null_mut()) };
    assert_ne!(code, 0, "MAPI_MODIFY without STGM_WRITE reads");
}

fn copy(
    from: &raw::IMAPIProp,
    include: Option<&[Tag]>,
    to: &raw::IMAPIProp,
    flags: u32,
) -> Problems {
    let memory = Arena::new();
    let tags = include.map_or(ptr::null_mut(), |tags| encode::tags(&memory, tags).unwrap());
    let iid = raw::IMAPIProp::IID;
    let mut out = ptr::null_mut();
    // SAFETY: everything passed lives until the call has returned.
    let code =
        unsafe { from.CopyProps(tags, 0, None, &raw const iid, to.as_raw(), flags, &raw mut out) };
    problems(code, out)
}

#[test]
fn properties_are_copied_into_any_other_object() {
    let (from, _) = object(rules());
    let (to, kept) = object(rules());
    kept.save(&[], &[SIZE.id(), NAME.id()]).unwrap();
    let result = copy(&from, Some(&[Tag(0x6604_0003), COMPUTED, NAME]), &to, 0);
    assert_eq!(result, (Code::S_OK, vec![(1, COMPUTED, Code::E_COMPUTED)]));
    assert_eq!(get(&to, Some(&[NAME]), 0).1[0].value, text("näme"));
    assert_eq!(set(&to, &[prop(NAME, text("other"))]).0, Code::S_OK);
    copy(&from, Some(&[NAME, SIZE]), &to, 2);
    assert_eq!(get(&to, Some(&[NAME]), 0).1[0].value, text("other"), "MAPI_NOREPLACE");
    assert_eq!(get(&to, Some(&[SIZE]), 0).1[0].value, Value::Long(5));
    copy(&from, Some(&[SIZE]), &to, 1);
    assert_eq!(get(&from, Some(&[SIZE]), 0).1[0].value, Value::Error(Code::E_NOT_FOUND), "moved");
    assert_eq!(copy(&from, Some(&[NAME]), &from, 0).0, Code::E_NO_ACCESS, "itself");
}

#[test]
fn copy_to_takes_all_but_the_excluded() {
    let (from, _) = object(rules());
    let (to, kept) = object(rules());
    kept.save(&[], &[SIZE.id(), NAME.id(), SECRET.id()]).unwrap();
    let memory = Arena::new();
    let exclude = encode::tags(&memory, &[SIZE]).unwrap();
    let iid = raw::IMAPIProp::IID;
    let mut out = ptr::null_mut();
    // SAFETY: everything passed lives until the call has returned.
    let code = unsafe {
        from.CopyTo(0, ptr::null(), exclude, 0, None, &raw const iid, to.as_raw(), 0, &raw mut out)
    };
    assert_eq!(problems(code, out).0, Code::S_OK);
    assert_eq!(list(&to, UNICODE), [NAME, COMPUTED]);
}

#[test]
fn named_properties_are_not_offered() {
    let (object, _) = object(rules());
    let mut out = ptr::null_mut();
    // SAFETY: no names are passed; the out pointer is ours.
    let code = unsafe { object.GetIDsFromNames(0, ptr::null_mut(), 0, &raw mut out) };
    assert_eq!(Code::from_hresult(code), Code::E_NO_SUPPORT);
}

/// Properties of which some have names.
struct WithNames {
    kept: Kept,
    names: Vec<(u16, NamedProp)>,
    /// How often the names were asked for.
    asked: AtomicU32,
}

impl PropBacking for WithNames {
    fn load(&self) -> Reply<Vec<PropValue>> {
        self.kept.load()
    }

    fn save(&self, set: &[PropValue], deleted: &[u16]) -> Reply<()> {
        self.kept.save(set, deleted)
    }

    fn names(&self) -> Option<&[(u16, NamedProp)]> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        Some(&self.names)
    }
}

fn numbered(number: i32) -> NamedProp {
    NamedProp { set: Guid::from_u128(7), kind: NameKind::Id(number) }
}

fn called(name: &str) -> NamedProp {
    NamedProp { set: Guid::from_u128(7), kind: NameKind::Name(name.into()) }
}

/// An object that gives names the identifiers from 0x8001 on, in this order.
fn with_names(names: &[NamedProp], computed: &[u16]) -> (raw::IMAPIProp, Arc<WithNames>) {
    let backing = Arc::new(WithNames {
        kept: Kept::default(),
        names: (0x8001..).zip(names.iter().cloned()).collect(),
        asked: AtomicU32::new(0),
    });
    let rules = PropRules { named: true, computed: computed.to_vec(), ..rules() };
    let state = ObjectState::new("named things", Liveness::new());
    (open_props(state, backing.clone(), rules), backing)
}

/// What GetNamesFromIDs answers of these tags.
fn names(
    object: &raw::IMAPIProp,
    tags: &[Tag],
    flags: u32,
) -> (Code, Vec<Tag>, Vec<Option<NamedProp>>) {
    let memory = Arena::new();
    let mut array = encode::tags(&memory, tags).unwrap();
    let (mut count, mut first) = (0, ptr::null_mut());
    // SAFETY: the tags live in the arena; the out pointers are ours, and what they get is ours to
    // free.
    unsafe {
        let set = ptr::null();
        let code =
            object.GetNamesFromIDs(&raw mut array, set, flags, &raw mut count, &raw mut first);
        let names = decode::names(first, count).unwrap();
        mapi_free_buffer(first.cast());
        (Code::from_hresult(code), decode::tags(array).unwrap(), names)
    }
}

#[test]
fn an_identifier_without_a_name_that_is_asked_for_is_an_error() {
    const NO_STRINGS: u32 = 1;
    const NO_IDS: u32 = 2;
    let (object, _) = with_names(&[numbered(1), called("colour")], &[]);
    let (one, two, none) = (Tag(0x8001_0003), Tag(0x8002_001F), Tag(0x8003_0003));
    let error = |tag: Tag| tag.with_type(0x000A);
    let (number, text) = (Some(numbered(1)), Some(called("colour")));
    assert_eq!(
        names(&object, &[one, two], 0),
        (Code::S_OK, vec![one, two], vec![number.clone(), text.clone()])
    );
    let asked = [none, one, two];
    let warned = Code::W_ERRORS_RETURNED;
    assert_eq!(
        names(&object, &asked, NO_STRINGS),
        (warned, vec![error(none), one, error(two)], vec![None, number, None])
    );
    assert_eq!(
        names(&object, &asked, NO_IDS),
        (warned, vec![error(none), error(one), two], vec![None, None, text])
    );
}

#[test]
fn named_properties_are_moved_by_their_names() {
    let [a, b, c] = ["a", "b", "c"].map(called);
    // What is 0x8001, 0x8002, 0x8003 here is 0x8003, 0x8004, 0x8001 there.
    let (from, here) = with_names(&[a.clone(), b.clone(), c.clone()], &[]);
    let (to, there) = with_names(&[c, called("another"), a, b], &[0x8004]);
    let [a, b, c] = [1, 2, 3].map(|number| Tag::new(0x8000 + number, 0x0003));
    let value = |tag: Tag| prop(tag, Value::Long(tag.id().into()));
    here.kept.save(&[a, b, c].map(value), &[]).unwrap();

    // What is told of b is its tag here; and c, which has the identifier of a there, stays.
    let told = copy(&from, Some(&[SIZE, b, a]), &to, 1);
    assert_eq!(told, (Code::S_OK, vec![(1, b, Code::E_COMPUTED)]));
    assert_eq!(there.asked.load(Ordering::Relaxed), 1, "for the identifiers of all");
    let (_, props) = get(&to, Some(&[c]), 0);
    assert_eq!(props, [prop(c, Value::Long(0x8001))]);
    let (_, props) = get(&from, Some(&[b, c]), 0);
    assert_eq!(props, [value(b), value(c)]);
    assert_eq!(get(&from, Some(&[a]), 0).1[0].value, Value::Error(Code::E_NOT_FOUND));
}
