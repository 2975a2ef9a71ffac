//! The rules that every COM method of the subsystem keeps, seen through the raw vtable by small
//! servers of the test's own.

use std::ffi::c_void;
use std::ptr;
use std::sync::{Arc, Mutex};

use mapi_session::wire::{NameKind, NamedProp, PropProblem, decode, encode};
use mapi_session::{
    Code, EntryId, Guid, Outcome, PropValue, Restriction, RowSet, Tag, Value, flags, raw, tags,
};
use mapi_subsystem::com::alloc::{mapi_free_buffer, outstanding};
use mapi_subsystem::com::out::ALLOCATOR;
use mapi_subsystem::com::{Fault, Liveness, ObjectState, Reply, out};
use mapi_subsystem::servers::{
    ContainerServer, FolderCom, FolderServer, MapiPropCom, MapiPropServer, ProfileAdminCom,
    ProfileAdminServer, TableCom, TableServer,
};
use windows_core::{IUnknown, Interface};

const MAPI_UNICODE: u32 = 0x8000_0000;

/// Tests look at how many blocks the process holds, so they run one after the other.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Runs a test and sees that it has freed all memory that MAPI handed it.
fn without_leaks(test: impl FnOnce()) {
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(|e| e.into_inner());
    let before = outstanding();
    test();
    assert_eq!(outstanding(), before, "blocks of MAPI's memory were left");
}

fn wide(text: &str) -> Vec<u16> {
    text.encode_utf16().chain([0]).collect()
}

#[derive(Default)]
struct Admin {
    made: Mutex<Vec<String>>,
}

impl ProfileAdminServer for Admin {
    fn create_profile(&self, profile_name: &str, flags: flags::ProfileFlags) -> Reply<()> {
        match profile_name {
            "panic" => panic!("the admin fell over"),
            "taken" => Err(Fault::new(Code::E_NO_ACCESS, "there is a profile “taken” already")),
            name => {
                assert!(!flags.contains(flags::ProfileFlags::from_bits_retain(MAPI_UNICODE)));
                self.made.lock().unwrap().push(name.to_owned());
                Ok(())
            }
        }
    }

    fn get_profile_table(&self, _: flags::ProfileFlags) -> Reply<raw::IMAPITable> {
        Ok(TableCom::create(ObjectState::new("table", Liveness::new()), Arc::new(Rows)))
    }
}

fn admin() -> (Arc<Admin>, Arc<Liveness>, raw::IProfAdmin) {
    let (admin, liveness) = (Arc::new(Admin::default()), Liveness::new());
    let state = ObjectState::new("profile administration", liveness.clone());
    (admin.clone(), liveness, ProfileAdminCom::create(state, admin))
}

fn create_profile(admin: &raw::IProfAdmin, name: *const c_void, flags: u32) -> Code {
    // SAFETY: the name is null or ends with a NUL of its width.
    Code::from_hresult(unsafe { admin.CreateProfile(name, ptr::null(), 0, flags) })
}

/// What GetLastError tells: text and component.
fn last_error(admin: &raw::IProfAdmin, code: Code, unicode: bool) -> Option<(String, String)> {
    let mut error = ptr::dangling_mut::<raw::MAPIERROR>();
    let flags = if unicode { MAPI_UNICODE } else { 0 };
    // SAFETY: the out pointer is to a local; the block is read before it is freed.
    unsafe {
        assert_eq!(admin.GetLastError(code.to_hresult(), flags, &mut error), 0);
        let told = decode::mapi_error(error, unicode).unwrap();
        mapi_free_buffer(error.cast());
        told.map(|e| (e.text, e.component))
    }
}

struct Rows;

impl TableServer for Rows {
    fn query_rows(&self, row_count: i32, _: flags::QueryRowsFlags) -> Reply<RowSet> {
        let row = |i| vec![PropValue { tag: tags::ROWID.tag(), value: Value::Long(i) }];
        out::rows(&(0..row_count).map(row).collect::<Vec<_>>())
    }

    fn find_row(
        &self,
        restriction: &Restriction,
        _: usize,
        _: flags::FindRowFlags,
    ) -> Reply<Outcome<()>> {
        match restriction {
            Restriction::Exist(_) => Ok(Outcome::with_code((), Code::W_POSITION_CHANGED)),
            _ => Err(Code::E_NOT_FOUND.into()),
        }
    }

    fn set_columns(&self, prop_tag_array: &[Tag], _: flags::TableFlags) -> Reply<()> {
        assert_eq!(prop_tag_array, [tags::SUBJECT.tag()]);
        Ok(())
    }

    fn expand_row(&self, instance_key: &[u8], row_count: u32) -> Reply<(RowSet, u32)> {
        assert_eq!((instance_key, row_count), (&b"key"[..], 9));
        Ok((self.query_rows(2, flags::QueryRowsFlags::empty())?, 7))
    }
}

fn table() -> raw::IMAPITable {
    TableCom::create(ObjectState::new("table", Liveness::new()), Arc::new(Rows))
}

/// A folder that opens itself.
struct Itself;

impl MapiPropServer for Itself {
    fn get_names_from_ids(
        &self,
        prop_tags: Option<&[Tag]>,
        _: Option<Guid>,
        _: flags::NamesFromIdsFlags,
    ) -> Reply<Outcome<(Vec<Tag>, Vec<Option<NamedProp>>)>> {
        let all = vec![Tag(0x8001_0000), Tag(0x8002_0000)];
        let name = NamedProp { set: Guid::from_u128(7), kind: NameKind::Name("colour".into()) };
        let names = prop_tags.unwrap_or(&all).iter();
        let names = names.map(|t| (t.id() == 0x8001).then(|| name.clone())).collect();
        Ok(Outcome::with_code((all, names), Code::W_ERRORS_RETURNED))
    }

    fn set_props(&self, prop_array: &[PropValue]) -> Reply<Vec<PropProblem>> {
        let refuse = |(i, p): (usize, &PropValue)| PropProblem {
            index: i as u32,
            tag: p.tag,
            code: Code::E_COMPUTED,
        };
        Ok(prop_array.iter().enumerate().map(refuse).collect())
    }
}

impl ContainerServer for Itself {
    fn open_entry(
        &self,
        entry_id: Option<&[u8]>,
        _: Option<Guid>,
        _: flags::OpenEntryFlags,
    ) -> Reply<(flags::ObjectType, IUnknown)> {
        match entry_id {
            Some(_) => Ok((flags::ObjectType::Folder, folder().cast().unwrap())),
            None => Err(Code::E_NOT_FOUND.into()),
        }
    }

    fn get_search_criteria(
        &self,
    ) -> Reply<(Option<Restriction>, Option<Vec<EntryId>>, flags::SearchState)> {
        let ids = vec![EntryId::from_bytes(*b"one"), EntryId::from_bytes(*b"two")];
        Ok((Some(Restriction::Exist(Tag(1))), Some(ids), flags::SearchState::from_bits_retain(5)))
    }
}

impl FolderServer for Itself {}

fn folder() -> raw::IMAPIFolder {
    FolderCom::create(ObjectState::new("folder", Liveness::new()), Arc::new(Itself))
}

/// Opens an entry as `iid` and gives the pointer that came out.
fn open_entry(folder: &raw::IMAPIFolder, iid: Option<Guid>) -> Result<*mut c_void, Code> {
    let (mut kind, mut object) = (0, ptr::null_mut());
    let iid = iid.as_ref().map_or(ptr::null(), ptr::from_ref);
    let id = *b"\0\0\0\0id";
    // SAFETY: all pointers are to locals.
    let status = unsafe {
        let id = id.as_ptr().cast();
        raw::IMAPIContainer::OpenEntry(folder, 6, id, iid, 0, &mut kind, &mut object)
    };
    match Code::from_hresult(status) {
        Code::S_OK => {
            assert_eq!(kind, flags::ObjectType::Folder.to_raw());
            Ok(object)
        }
        code => {
            assert!(object.is_null(), "a failing method hands nothing over");
            Err(code)
        }
    }
}

#[test]
fn an_unknown_flag_is_refused_and_a_known_one_reaches_the_server() {
    without_leaks(|| {
        let (server, _, admin) = admin();
        let name = wide("Work");
        let name = name.as_ptr().cast();
        assert_eq!(create_profile(&admin, name, MAPI_UNICODE | 0x4000_0000), Code::E_UNKNOWN_FLAGS);
        let (text, component) = last_error(&admin, Code::E_UNKNOWN_FLAGS, true).unwrap();
        assert!(text.contains("ulFlags") && text.contains("0x40000000"), "{text}");
        assert!(component.contains("IProfAdmin::CreateProfile"), "{component}");
        assert!(server.made.lock().unwrap().is_empty());

        assert_eq!(create_profile(&admin, name, MAPI_UNICODE), Code::S_OK);
        assert_eq!(*server.made.lock().unwrap(), ["Work"]);
    });
}

#[test]
fn the_width_flag_chooses_how_text_is_read_and_told() {
    without_leaks(|| {
        let (server, _, admin) = admin();
        assert_eq!(create_profile(&admin, c"Caf\xE9".as_ptr().cast(), 0), Code::S_OK);
        assert_eq!(*server.made.lock().unwrap(), ["Café"]);
        assert_eq!(create_profile(&admin, c"taken".as_ptr().cast(), 0), Code::E_NO_ACCESS);
        let narrow = last_error(&admin, Code::E_NO_ACCESS, false).unwrap().0;
        let wide = last_error(&admin, Code::E_NO_ACCESS, true).unwrap().0;
        assert_eq!(narrow, wide);
    });
}

#[test]
fn a_missing_argument_or_out_pointer_is_an_invalid_parameter() {
    without_leaks(|| {
        let (_, _, admin) = admin();
        assert_eq!(create_profile(&admin, ptr::null(), MAPI_UNICODE), Code::E_INVALID_PARAMETER);
        let text = last_error(&admin, Code::E_INVALID_PARAMETER, true).unwrap().0;
        assert!(text.contains("lpszProfileName"), "{text}");
        // SAFETY: null is what the test is about.
        let status = unsafe { admin.GetProfileTable(0, ptr::null_mut()) };
        assert_eq!(Code::from_hresult(status), Code::E_INVALID_PARAMETER);
        // SAFETY: as above.
        let status = unsafe { admin.GetLastError(0, 0, ptr::null_mut()) };
        assert_eq!(Code::from_hresult(status), Code::E_INVALID_PARAMETER);
    });
}

#[test]
fn a_panic_does_not_cross_into_the_caller() {
    without_leaks(|| {
        let (_, _, admin) = admin();
        let name = wide("panic");
        let code = create_profile(&admin, name.as_ptr().cast(), MAPI_UNICODE);
        assert_eq!(code, Code::E_CALL_FAILED);
        let text = last_error(&admin, code, true).unwrap().0;
        assert!(text.contains("the admin fell over"), "{text}");
    });
}

#[test]
fn an_object_whose_session_has_ended_is_invalid_until_it_is_released() {
    without_leaks(|| {
        let (server, liveness, admin) = admin();
        liveness.end();
        let name = wide("Work");
        let code = create_profile(&admin, name.as_ptr().cast(), MAPI_UNICODE);
        assert_eq!(code, Code::E_INVALID_OBJECT);
        assert!(server.made.lock().unwrap().is_empty());
        let mut table = None;
        // SAFETY: the out pointer is to a local.
        let status = unsafe { admin.GetProfileTable(0, &mut table) };
        assert_eq!(Code::from_hresult(status), Code::E_INVALID_OBJECT);
        assert!(table.is_none());
        assert!(admin.cast::<IUnknown>().is_ok(), "IUnknown's methods go on working");
    });
}

#[test]
fn last_error_belongs_to_the_code_that_was_returned() {
    without_leaks(|| {
        let (_, _, admin) = admin();
        assert_eq!(last_error(&admin, Code::E_NO_ACCESS, true), None, "nothing has failed yet");
        let name = wide("taken");
        assert_eq!(create_profile(&admin, name.as_ptr().cast(), MAPI_UNICODE), Code::E_NO_ACCESS);
        let told = last_error(&admin, Code::E_NO_ACCESS, true).unwrap();
        assert_eq!(told.0, "there is a profile “taken” already");
        assert_eq!(last_error(&admin, Code::E_NOT_FOUND, true), None, "another code");
        assert_eq!(last_error(&admin, Code::S_OK, true), None, "no error");
        let mut error = ptr::null_mut();
        // SAFETY: the out pointer is to a local.
        let status = unsafe { admin.GetLastError(0, 1, &mut error) };
        assert_eq!(Code::from_hresult(status), Code::E_UNKNOWN_FLAGS);
    });
}

#[test]
fn a_method_that_a_server_does_not_write_is_not_supported() {
    without_leaks(|| {
        let (_, _, admin) = admin();
        let name = wide("Work");
        // SAFETY: the name ends with a NUL.
        let status = unsafe { admin.DeleteProfile(name.as_ptr().cast(), MAPI_UNICODE) };
        assert_eq!(Code::from_hresult(status), Code::E_NO_SUPPORT);
    });
}

#[test]
fn an_output_is_the_pointer_of_the_interface_that_was_asked_for() {
    without_leaks(|| {
        let folder = folder();
        for iid in [
            None,
            Some(raw::IMAPIFolder::IID),
            Some(raw::IMAPIContainer::IID),
            Some(raw::IMAPIProp::IID),
        ] {
            let pointer = open_entry(&folder, iid).unwrap();
            // SAFETY: the pointer is one of the folder's interfaces, and owned.
            let opened = unsafe { raw::IMAPIFolder::from_raw(pointer) };
            // A method of the folder's own: an identity pointer would not have it.
            // SAFETY: no argument is a pointer that is read.
            let status = unsafe { opened.EmptyFolder(0, None, 0) };
            assert_eq!(Code::from_hresult(status), Code::E_NO_SUPPORT, "{iid:?}");
            let unknown: IUnknown = opened.cast().unwrap();
            assert_ne!(unknown.as_raw(), pointer, "the identity is another pointer");
        }
        assert_eq!(
            open_entry(&folder, Some(raw::IMessage::IID)),
            Err(Code::E_INTERFACE_NOT_SUPPORTED)
        );
    });
}

#[test]
fn an_object_answers_for_the_interfaces_that_its_own_extends() {
    without_leaks(|| {
        let folder: IUnknown = folder().cast().unwrap();
        assert!(folder.cast::<raw::IMAPIFolder>().is_ok());
        assert!(folder.cast::<raw::IMAPIContainer>().is_ok());
        assert!(folder.cast::<raw::IMAPIProp>().is_ok());
        assert!(folder.cast::<raw::IMessage>().is_err());
        assert!(folder.cast::<raw::IMAPITable>().is_err());
    });
}

#[test]
fn a_server_is_found_again_behind_its_object() {
    without_leaks(|| {
        let folder: IUnknown = folder().cast().unwrap();
        assert!(FolderCom::server_of(&folder).is_some());
        assert!(MapiPropCom::server_of(&folder).is_some(), "a folder is an object with properties");
        let table: IUnknown = table().cast().unwrap();
        assert!(MapiPropCom::server_of(&table).is_none());
    });
}

#[test]
fn rows_are_freed_one_by_one() {
    without_leaks(|| {
        let table = table();
        let mut set = ptr::null_mut();
        // SAFETY: the out pointer is to a local, and the set is owned by a `RowSet` at once.
        let rows = unsafe {
            assert_eq!(table.QueryRows(3, 0, &mut set), 0);
            RowSet::from_raw(set, ALLOCATOR)
        };
        let values: Vec<Value> =
            rows.to_rows().unwrap().into_iter().map(|row| row[0].value.clone()).collect();
        assert_eq!(values, [Value::Long(0), Value::Long(1), Value::Long(2)]);
        // SAFETY: a count of 0 is refused before anything is written.
        let status = unsafe { table.QueryRows(0, 0, &mut set) };
        assert_eq!(Code::from_hresult(status), Code::E_INVALID_PARAMETER);
    });
}

#[test]
fn results_that_the_caller_does_not_want_are_freed() {
    without_leaks(|| {
        let table = table();
        let mut more = 0;
        // SAFETY: the rows' out pointer may be null.
        let status =
            unsafe { table.ExpandRow(3, b"key".as_ptr(), 9, 0, ptr::null_mut(), &mut more) };
        assert_eq!((status, more), (0, 7));
        let folder = folder();
        // SAFETY: all three out pointers may be null.
        let status = unsafe {
            let container: &raw::IMAPIContainer = &folder;
            container.GetSearchCriteria(0, ptr::null_mut(), ptr::null_mut(), ptr::null_mut())
        };
        assert_eq!(status, 0);
    });
}

#[test]
fn several_results_come_out_in_blocks_of_their_own() {
    without_leaks(|| {
        let folder = folder();
        let (mut restriction, mut ids, mut state) = (ptr::null_mut(), ptr::null_mut(), 0);
        // SAFETY: the out pointers are to locals; the blocks are read before they are freed.
        unsafe {
            let container: &raw::IMAPIContainer = &folder;
            let status =
                container.GetSearchCriteria(MAPI_UNICODE, &mut restriction, &mut ids, &mut state);
            assert_eq!((status, state), (0, 5));
            assert_eq!(decode::restriction(restriction).unwrap(), Restriction::Exist(Tag(1)));
            assert_eq!(decode::entry_list(ids).unwrap()[1].as_bytes(), b"two");
            mapi_free_buffer(restriction.cast());
            mapi_free_buffer(ids.cast());
        }
    });
}

#[test]
fn a_warning_is_returned_as_it_is() {
    without_leaks(|| {
        let table = table();
        let arena = mapi_session::wire::Arena::new();
        let restriction = encode::restriction(&arena, &Restriction::Exist(Tag(1))).unwrap();
        // SAFETY: the restriction lives in the arena.
        let status = unsafe { table.FindRow(restriction, 0, 0) };
        assert_eq!(Code::from_hresult(status), Code::W_POSITION_CHANGED);
        // SAFETY: null is refused.
        let status = unsafe { table.FindRow(ptr::null(), 0, 0) };
        assert_eq!(Code::from_hresult(status), Code::E_INVALID_PARAMETER);
    });
}

#[test]
fn an_empty_tag_array_is_refused() {
    without_leaks(|| {
        let table = table();
        let arena = mapi_session::wire::Arena::new();
        for (tags, code) in
            [(&[tags::SUBJECT.tag()][..], Code::S_OK), (&[][..], Code::E_INVALID_PARAMETER)]
        {
            let tags = encode::tags(&arena, tags).unwrap();
            // SAFETY: the tags live in the arena.
            let status = unsafe { table.SetColumns(tags, 0) };
            assert_eq!(Code::from_hresult(status), code);
        }
    });
}

#[test]
fn tags_that_the_caller_passed_stay_its_own() {
    without_leaks(|| {
        let folder = folder();
        let prop: &raw::IMAPIProp = &folder;
        let arena = mapi_session::wire::Arena::new();
        let given = encode::tags(&arena, &[Tag(0x8002_0000), Tag(0x8001_0000)]).unwrap();
        for (mut tags, expected) in [(given, [false, true]), (ptr::null_mut(), [true, false])] {
            let (mut count, mut names) = (0, ptr::null_mut());
            // SAFETY: the out pointers are to locals; blocks are read before they are freed.
            unsafe {
                let status =
                    prop.GetNamesFromIDs(&mut tags, ptr::null(), 0, &mut count, &mut names);
                assert_eq!(Code::from_hresult(status), Code::W_ERRORS_RETURNED);
                let told = decode::names(names, count).unwrap();
                assert_eq!(told.iter().map(Option::is_some).collect::<Vec<_>>(), expected);
                mapi_free_buffer(names.cast());
                if tags != given {
                    assert_eq!(decode::tags(tags).unwrap().len(), 2);
                    mapi_free_buffer(tags.cast());
                }
            }
        }
    });
}

#[test]
fn a_count_above_the_limit_is_refused_before_memory_is_read() {
    without_leaks(|| {
        let folder = folder();
        let (mut kind, mut object) = (0, ptr::null_mut());
        // SAFETY: the identifier is not read, as its count is too large.
        let status = unsafe {
            raw::IMAPIContainer::OpenEntry(
                &folder,
                u32::MAX,
                ptr::dangling(),
                ptr::null(),
                0,
                &mut kind,
                &mut object,
            )
        };
        assert_eq!(Code::from_hresult(status), Code::E_INVALID_PARAMETER);
    });
}

#[test]
fn problems_are_wanted_only_with_a_place_for_them() {
    without_leaks(|| {
        let folder = folder();
        let prop: &raw::IMAPIProp = &folder;
        let arena = mapi_session::wire::Arena::new();
        let values = [tags::SUBJECT.with("x")];
        let values = encode::props(&arena, &values).unwrap();
        let mut problems = ptr::null_mut();
        // SAFETY: the values live in the arena; the block is read before it is freed.
        unsafe {
            assert_eq!(prop.SetProps(1, values, ptr::null_mut()), 0);
            assert_eq!(prop.SetProps(1, values, &mut problems), 0);
            let told = decode::problems(problems).unwrap();
            assert_eq!((told.len(), told[0].code), (1, Code::E_COMPUTED));
            mapi_free_buffer(problems.cast());
            let status = prop.SetProps(0, values, ptr::null_mut());
            assert_eq!(Code::from_hresult(status), Code::E_INVALID_PARAMETER);
        }
    });
}

#[test]
fn objects_may_be_called_from_any_thread() {
    without_leaks(|| {
        struct Sent(raw::IProfAdmin);
        // SAFETY: the subsystem's objects belong to no thread.
        unsafe impl Sync for Sent {}
        let (server, _, admin) = admin();
        let sent = Sent(admin);
        std::thread::scope(|scope| {
            for i in 0..4 {
                let sent = &sent;
                scope.spawn(move || {
                    let name = wide(&format!("profile {i}"));
                    let name = name.as_ptr().cast();
                    assert_eq!(create_profile(&sent.0, name, MAPI_UNICODE), Code::S_OK);
                });
            }
        });
        assert_eq!(server.made.lock().unwrap().len(), 4);
    });
}
