//! A small spec that uses every construct of the format (`fixture/`), what is made of it
//! (`fixture_output/`), and that this compiles and does what it says.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::marker::PhantomData;
use std::mem::{offset_of, size_of};
use std::path::{Path, PathBuf};

use mapi_codegen::files::{self, Difference};
use mapi_codegen::{Model, Output, check, load, load_files, outputs};

// What generated code finds in the crate that it is made for.
pub use mapi_session::{
    EntryId, NamedTag, PropTag, PropValue, Result, Row, RowReader, StreamAccess, Tag, types,
};

/// A status code, as the runtime has it; its constants are generated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code(pub u32);

/// Stands for the runtime's objects: it keeps what is set.
#[derive(Debug, Default)]
pub struct Thing<'s> {
    props: RefCell<BTreeMap<Tag, PropValue>>,
    session: PhantomData<&'s ()>,
}

impl Thing<'_> {
    fn get<T: types::ValueType>(&self, tag: PropTag<T>) -> Result<Option<T::Owned>> {
        let value = self.props.borrow().get(&tag.tag()).cloned();
        Ok(value.and_then(|v| T::from_value(v.value).ok()))
    }

    fn set<T: types::ValueType>(&self, tag: PropTag<T>, value: impl Into<T::Owned>) -> Result<()> {
        self.props.borrow_mut().insert(tag.tag(), tag.with(value));
        Ok(())
    }

    fn open_object<O: From<String>>(
        &self,
        tag: impl Into<Tag>,
        flags: flags::OpenPropertyFlags,
    ) -> Result<O> {
        Ok(O::from(format!("{:#010x} with {:#x}", tag.into().0, flags.bits())))
    }

    fn open_stream<'s>(&self, tag: impl Into<Tag>, access: StreamAccess) -> Result<Stream<'s>> {
        Ok(Stream(format!("{:#010x} to {access:?}", tag.into().0), PhantomData))
    }
}

/// What is opened says how.
impl From<String> for Thing<'_> {
    fn from(how: String) -> Self {
        let thing = Thing::default();
        let value = tags::LABEL.with(how);
        thing.props.borrow_mut().insert(value.tag, value);
        thing
    }
}

/// Stands for the runtime's streams.
#[derive(Debug)]
pub struct Stream<'s>(String, PhantomData<&'s ()>);

/// Extends it.
#[derive(Debug, Default)]
pub struct Chest<'s> {
    base: Thing<'s>,
}

impl<'s> std::ops::Deref for Chest<'s> {
    type Target = Thing<'s>;
    fn deref(&self) -> &Thing<'s> {
        &self.base
    }
}

/// What sets of flags are made of: the runtime's own.
#[allow(unreachable_pub)]
#[path = "../../mapi-session/src/flag_set.rs"]
mod flag_set;

mod code {
    #[derive(Debug)]
    pub(crate) struct CodeInfo {
        pub(crate) code: crate::Code,
        pub(crate) name: &'static str,
        pub(crate) doc: &'static str,
        pub(crate) hint: &'static str,
        pub(crate) transient: bool,
    }
}

#[rustfmt::skip]
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    missing_docs,
    rust_2018_idioms,
    non_snake_case,
    non_camel_case_types,
    non_upper_case_globals,
    clippy::all,
    clippy::undocumented_unsafe_blocks,
    unexpected_cfgs
)]
#[path = "fixture_output/mapi-session/src/generated"]
mod generated {
    pub(crate) mod accessors;
    pub(crate) mod codes;
    pub mod constants;
    pub mod flags;
    pub(crate) mod functions;
    pub mod guids;
    pub(crate) mod layout;
    pub mod named;
    pub mod prototypes;
    pub mod implement;
    pub mod raw;
    pub mod rows;
    pub mod tags;
}
use generated::{constants, flags, guids, named, prototypes, raw, rows, tags};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn model() -> Model {
    check(&load(&folder("tests/fixture"))).unwrap_or_else(|errors| panic!("{errors}"))
}

fn made(model: &Model) -> Vec<Output> {
    outputs(model).unwrap_or_else(|error| panic!("{error}"))
}

fn differences(root: &Path, outputs: &[Output], command: &str) {
    let differences = files::compare(root, outputs).expect("the committed files can be read");
    let mut list = String::new();
    for difference in &differences {
        let _ = writeln!(list, "  {difference}");
    }
    assert!(
        differences.is_empty(),
        "these files are not what the spec gives:\n{list}run: {command}"
    );
}

/// A user's spec may hold nothing but properties.
#[test]
fn a_spec_without_interfaces_has_outputs() {
    let empty = check(&load_files([("spec/none.yaml".to_owned(), Vec::new())]));
    let outputs = made(&empty.unwrap_or_else(|errors| panic!("{errors}")));
    assert!(outputs.iter().any(|output| output.path.ends_with("raw.rs")));
}

#[test]
fn the_fixture_gives_the_golden_output() {
    differences(&folder("tests/fixture_output"), &made(&model()), "cargo xtask codegen");
}

#[test]
fn the_same_spec_gives_the_same_bytes_whatever_the_order_of_its_files() {
    let mut files = Vec::new();
    let mut folders = vec![folder("tests/fixture")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the fixture") {
            let path = entry.expect("a file of the fixture").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = std::fs::read(&path).expect("a file of the fixture");
                files.push((path.to_string_lossy().into_owned(), bytes));
            }
        }
    }
    let first_model = model();
    assert_eq!(made(&first_model), made(&model()), "a second run differs");
    for turn in 0..files.len() {
        files.rotate_left(1);
        // Other names put the files into another order too.
        let renamed = files.iter().enumerate().map(|(i, (_, bytes))| {
            (format!("{:02}.yaml", (i * 7 + turn) % files.len()), bytes.clone())
        });
        let again = check(&load_files(renamed)).unwrap_or_else(|errors| panic!("{errors}"));
        assert_eq!(first_model, again, "order {turn}");
    }
}

#[test]
fn only_what_differs_is_written_and_orphans_go() {
    let root = tempfile::tempdir().expect("a temporary folder");
    let outputs = made(&model());
    let all = files::compare(root.path(), &outputs).expect("an empty folder");
    assert!(all.iter().all(|d| matches!(d, Difference::Missing(_))));
    files::write(root.path(), &all).expect("a writable folder");
    assert_eq!(files::compare(root.path(), &outputs).expect("all files"), []);

    let generated = root.path().join("mapi-session/src/generated");
    std::fs::write(generated.join("tags.rs"), "// edited by hand").expect("a file");
    std::fs::write(generated.join("old.rs"), "// of a table that is gone").expect("a file");
    let two = files::compare(root.path(), &outputs).expect("all files");
    assert_eq!(two.len(), 2);
    assert_eq!(two[0], Difference::Orphan("mapi-session/src/generated/old.rs".to_owned()));
    assert!(matches!(&two[1], Difference::Stale(o) if o.path.ends_with("tags.rs")));
    files::write(root.path(), &two).expect("a writable folder");
    assert_eq!(files::compare(root.path(), &outputs).expect("all files"), []);
    assert!(!generated.join("old.rs").exists());
}

/// Nothing changes when one of the files cannot be written.
#[test]
fn a_file_that_cannot_be_written_leaves_all_as_it_was() {
    let root = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(root.path().join("b"), "a file where a folder has to be").expect("a file");
    let output = |path: &str| Output { path: path.to_owned(), text: "new".to_owned() };
    let differences =
        [Difference::Missing(output("a/x.rs")), Difference::Missing(output("b/y.rs"))];
    let error = files::write(root.path(), &differences).expect_err("b is a file");
    assert!(error.to_string().contains('b'), "{error}");
    assert!(!root.path().join("a/x.rs").exists());
    assert!(!root.path().join("a/x.rs.new").exists());
}

#[test]
fn every_output_says_what_made_it_and_how_to_make_it_again() {
    for output in made(&model()) {
        let mut lines = output.text.lines();
        assert_eq!(lines.next(), Some("// Made from spec/ by mapi-codegen. Do not edit."));
        assert_eq!(lines.next(), Some("// To make it again: cargo xtask codegen"));
        assert!(output.text.ends_with('\n') && !output.text.contains('\r'), "{}", output.path);
    }
}

#[test]
fn counts_say_how_much_the_spec_describes() {
    let model = model();
    let counts = model.counts();
    assert_eq!((counts.interfaces, counts.methods, counts.wrapped_methods), (5, 8, 4));
    assert_eq!((counts.structs, counts.flag_sets, counts.flags), (4, 4, 8));
    assert_eq!((counts.codes, counts.guids, counts.constants), (4, 1, 2));
    assert_eq!((counts.functions, counts.callbacks, counts.named_properties), (3, 1, 2));
    assert_eq!((counts.tables, counts.columns), (1, 27));
    assert_eq!(counts.properties, model.properties.len());
}

#[test]
fn tags_have_identifier_and_type() {
    assert_eq!(tags::LABEL.tag(), Tag(0x3001_001F));
    assert_eq!(tags::THREE_D.tag(), Tag(0x1001_000B));
    assert_eq!(tags::CONTENTS.tag(), Tag(0x360F_000D));
    let names: BTreeMap<Tag, &str> = tags::NAMES.iter().copied().collect();
    assert_eq!(names[&Tag(0x3001_001F)], "PR_LABEL");
    assert!(tags::NAMES.is_sorted_by_key(|(tag, _)| *tag));
}

/// A property that shares its tag is a constant too; the tag has the other's name.
#[test]
fn properties_share_a_tag() {
    assert_eq!(tags::OTHER_LABEL.tag(), tags::LABEL.tag());
    assert!(tags::NAMES.iter().all(|(_, name)| *name != "PR_OTHER_LABEL"));
}

#[test]
fn named_properties_have_a_set_and_a_number_or_text() {
    use mapi_session::wire::NameKind;
    let open = named::LID_OPEN.name();
    assert_eq!((open.set, open.kind), (guids::MUID_BOX, NameKind::Id(0x8501)));
    let wood = named::TIMBER.name();
    assert_eq!(wood.kind, NameKind::Name("http://box/wood".to_owned()));
}

#[test]
fn constants_keep_their_names_and_values() {
    assert_eq!((constants::limits::cchLabelMax, constants::limits::cbBoxMax), (64, 0x10000));
}

/// Functions and callbacks keep their parameters, in the order and convention of the header.
#[test]
fn functions_and_callbacks_have_prototypes() {
    use std::ffi::c_void;
    unsafe extern "system" fn dropped(_: *mut c_void) -> i32 {
        7
    }
    unsafe extern "C" fn init(
        drop: Option<prototypes::DROPPED>,
        out: *mut Option<prototypes::DROPPED>,
    ) -> i32 {
        // SAFETY: the test passes a pointer to its local.
        unsafe { *out = drop };
        0
    }
    let init: prototypes::BoxProviderInit = init;
    let mut out = None;
    // SAFETY: the function above takes such arguments.
    let answer = unsafe {
        assert_eq!(init(Some(dropped), &mut out), 0);
        out.expect("the callback came back")(std::ptr::null_mut())
    };
    assert_eq!(answer, 7);
}

#[test]
fn flag_sets_and_enumerations_keep_what_they_do_not_know() {
    let flags = flags::OpenFlags::from_bits_retain(0x8000_0011);
    assert!(flags.contains(flags::OpenFlags::MODIFY | flags::OpenFlags::BEST_ACCESS));
    assert_eq!(flags.bits(), 0x8000_0011);
    for raw in [0, 1, 0x10001, u32::MAX] {
        assert_eq!(flags::Kind::from_raw(raw).to_raw(), raw);
    }
    assert_eq!(flags::Kind::from_raw(0x10001), flags::Kind::Box);
    assert_eq!(flags::Kind::from_raw(9), flags::Kind::Unknown(9));
}

#[test]
fn codes_are_constants_and_a_sorted_table() {
    use generated::codes::CODES;
    assert_eq!(Code::E_NOT_FOUND, Code(0x8004_010F));
    assert!(CODES.is_sorted_by_key(|info| info.code));
    let info =
        CODES.iter().find(|info| info.code == Code::E_NOT_FOUND).expect("a code of the spec");
    assert_eq!(
        (info.name, info.doc, info.hint, info.transient),
        ("MAPI_E_NOT_FOUND", "There is nothing.", "Put something there.", true)
    );
}

#[test]
fn guids_keep_their_digits() {
    assert_eq!(guids::MUID_BOX.data1, 0x0102_030A);
    assert_eq!(guids::MUID_BOX.data4, [0x0F, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0xFF]);
}

#[test]
fn structures_have_the_layout_that_the_spec_says() {
    assert_eq!((size_of::<raw::ENTRYID>(), offset_of!(raw::ENTRYID, ab)), (5, 4));
    assert_eq!((size_of::<raw::Pair>(), size_of::<raw::Number>()), (48, 8));
    assert_eq!(offset_of!(raw::Pair, r#type), 8);
    assert_eq!(offset_of!(raw::Pair, watcher), 40);
    assert_eq!(offset_of!(raw::MAPIERROR, ulContext), 28);
}

/// Slots follow those of the base: a derived object answers through both interfaces.
#[test]
fn interfaces_are_com_interfaces() {
    use windows_core::Interface;

    #[windows_core::implement(raw::IBox)]
    struct Empty;

    impl raw::IThing_Impl for Empty_Impl {
        fn GetLastError(&self, hresult: i32, _: u32, _: *mut *mut raw::MAPIERROR) -> i32 {
            hresult
        }
        fn Rename(&self, _: *const core::ffi::c_void, flags: u32) -> i32 {
            flags.cast_signed()
        }
    }
    impl raw::IBox_Impl for Empty_Impl {
        fn OpenThing(
            &self,
            _: u32,
            _: *const raw::ENTRYID,
            _: *const windows_core::GUID,
            _: u32,
            kind: *mut u32,
            _: *mut *mut core::ffi::c_void,
        ) -> i32 {
            // SAFETY: the test passes the address of a number.
            unsafe { kind.write(flags::Kind::Box.to_raw()) };
            -1
        }
        fn Count(&self, _: u32, _: usize, _: u32, _: *mut u32, _: *mut u32) -> i32 {
            7
        }
        fn Watch(
            &self,
            _: u32,
            _: *const u8,
            watcher: windows_core::Ref<'_, raw::IWatcher>,
        ) -> i32 {
            i32::from(watcher.is_some())
        }
    }

    assert_eq!(raw::IBox::IID.to_u128(), 0x1000_0001_0000_0000_C000_0000_0000_0046);
    let object: raw::IBox = Empty.into();
    let thing: raw::IThing = object.cast().expect("the base");
    let mut kind = 0;
    // SAFETY: every pointer that the object looks at is valid.
    unsafe {
        assert_eq!(thing.Rename(std::ptr::null(), 5), 5);
        assert_eq!(object.GetLastError(-3, 0, std::ptr::null_mut()), -3);
        let (null, out) = (std::ptr::null(), std::ptr::null_mut());
        assert_eq!(object.OpenThing(0, std::ptr::null(), null, 0, &mut kind, out), -1);
        assert_eq!(object.Watch(0, std::ptr::null(), None), 0);
    }
    assert_eq!(kind, 0x10001);
}

/// A required column is a value, another one is `None` where the row has none.
#[test]
fn rows_read_their_columns_in_order() {
    use mapi_session::raw::{__UPV, SBinary, SPropValue, SRow};

    let label: Vec<u16> = "Books\0".encode_utf16().collect();
    let mut id = *b"\0\0\0\0box";
    let binary = SBinary { cb: 7, lpb: id.as_mut_ptr() };
    let value =
        |tag: Tag, value: __UPV| SPropValue { ulPropTag: tag.0, dwAlignPad: 0, Value: value };
    let missing = __UPV { err: 0x8004_010F_u32.cast_signed() };
    let mut values: Vec<SPropValue> =
        rows::BoxRow::TAGS.iter().map(|tag| value(tag.with_type(0x000A), missing)).collect();
    values[0] = value(tags::LABEL.tag(), __UPV { lpszW: label.as_ptr().cast_mut() });
    values[1] = value(tags::KIND.tag(), __UPV { l: 0x10001 });
    values[3] = value(tags::BOX_ENTRYID.tag(), __UPV { bin: binary });
    let row = |values: &mut Vec<SPropValue>| SRow {
        ulAdrEntryPad: 0,
        cValues: values.len().try_into().expect("few columns"),
        lpProps: values.as_mut_ptr(),
    };

    let read = rows::BoxRow::from_row(&mut RowReader::new(&row(&mut values))).expect("a row");
    assert_eq!((read.label.as_str(), read.kind), ("Books", flags::Kind::Box));
    assert_eq!(read.entry_id.as_bytes(), b"\0\0\0\0box");
    assert_eq!((read.options, read.r#type, read.of_mv_i2), (None, None, None));

    values[1] = value(tags::KIND.tag().with_type(0x000A), missing);
    let error = rows::BoxRow::from_row(&mut RowReader::new(&row(&mut values)));
    assert_eq!(error.expect_err("no kind").code(), mapi_session::Code::E_NOT_FOUND);
}

/// Each property of an object is a method of it, and of what extends it, with its own Rust type.
#[test]
fn accessors_read_and_write_their_properties() -> Result<()> {
    let chest = Chest::default();
    assert_eq!(chest.label()?, None);
    chest.set_label("Books")?;
    assert_eq!(chest.label()?.as_deref(), Some("Books"));
    assert_eq!(chest.kind()?, None);

    let options = flags::OpenFlags::from_bits_retain(0x8000_0001);
    chest.set_options(options)?;
    assert_eq!(chest.options()?, Some(options));
    assert_eq!(chest.r#type()?, None);

    chest.set_box_entryid(&EntryId::from_bytes(*b"id"))?;
    assert_eq!(chest.box_entryid()?.expect("just set").as_bytes(), b"id");
    let now = std::time::SystemTime::UNIX_EPOCH;
    chest.set_of_systime(now)?;
    chest.set_of_mv_systime(&[now, now])?;
    chest.set_of_mv_unicode(&["a".to_owned(), "b".to_owned()])?;
    assert_eq!(chest.of_systime()?, Some(now));
    assert_eq!(chest.of_mv_systime()?, Some(vec![now, now]));
    assert_eq!(chest.of_mv_unicode()?, Some(vec!["a".to_owned(), "b".to_owned()]));
    Ok(())
}

/// Properties that are objects open as what the spec says; what may be written, as the caller says.
#[test]
fn properties_open_as_what_they_are() {
    use flags::OpenPropertyFlags;
    let chest = Chest::default();
    let how = |thing: Thing<'_>| thing.label().expect("a label").expect("it says how");
    let made = OpenPropertyFlags::CREATE | OpenPropertyFlags::MODIFY;
    assert_eq!(how(chest.open_contents_as_thing(made).expect("open")), "0x360f000d with 0x3");
    assert_eq!(how(chest.open_lid().expect("open")), "0x3610000d with 0x0");
    let stream = chest.open_contents_as_stream(StreamAccess::ReadWrite).expect("open");
    assert_eq!(stream.0, "0x360f000d to ReadWrite");
    assert_eq!(chest.open_mark().expect("open").0, "0x3612001f to Read");
}
