//! The project's own spec: what is made of its most telling entries, and that an edit of it changes
//! what it should.

use std::path::Path;

use mapi_codegen::files::{self, Difference};
use mapi_codegen::{Output, check, load_files, outputs};
use mapi_tests::root;

fn read(folder: &Path, files: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).expect("the spec") {
        let path = entry.expect("a file of the spec").path();
        if path.is_dir() {
            read(&path, files);
        } else if path.extension().is_some_and(|e| e == "yaml") {
            let name = path.strip_prefix(root()).unwrap_or(&path).to_string_lossy().into_owned();
            files.push((name, std::fs::read(&path).expect("a file of the spec")));
        }
    }
}

/// What the spec gives after an edit of one of its files: in the entry that starts at `entry`,
/// the first `from` becomes `to`.
fn edited(file: &str, entry: &str, from: &str, to: &str) -> Vec<Output> {
    let mut files = Vec::new();
    read(&root().join("spec"), &mut files);
    let (_, bytes) = files.iter_mut().find(|(name, _)| name == file).expect("the file to edit");
    let text = String::from_utf8(std::mem::take(bytes)).expect("UTF-8");
    let start = text.find(entry).unwrap_or_else(|| panic!("no {entry} in {file}"));
    let at = start + text[start..].find(from).unwrap_or_else(|| panic!("no {from} after {entry}"));
    *bytes = format!("{}{to}{}", &text[..at], &text[at + from.len()..]).into_bytes();
    let model = check(&load_files(files)).unwrap_or_else(|errors| panic!("{errors}"));
    outputs(&model).unwrap_or_else(|error| panic!("{error}"))
}

fn stale(outputs: &[Output]) -> Vec<String> {
    files::compare(&root(), outputs)
        .expect("the committed files")
        .into_iter()
        .map(|difference| match difference {
            Difference::Stale(output) | Difference::Missing(output) => output.path,
            Difference::Orphan(path) => path,
        })
        .collect()
}

/// One word of a property's type shows in every file that speaks of the property.
#[test]
fn another_property_type_makes_its_files_stale() {
    let outputs =
        edited("spec/properties/message.yaml", "name: PR_SUBJECT\n", "PT_UNICODE", "PT_STRING8");
    let stale = stale(&outputs);
    for file in ["accessors.rs", "rows.rs", "tags.rs"] {
        assert!(stale.iter().any(|path| path.ends_with(file)), "{file} is not among {stale:?}");
    }
    assert_eq!(stale.len(), 3, "{stale:?}");
}

/// What a method accepts is what the server side lets through; its trait stays the same.
#[test]
fn other_accepted_flags_change_what_the_server_refuses() {
    let outputs = edited(
        "spec/interfaces/session.yaml",
        "name: OpenEntry",
        "flags: OpenEntryFlags",
        "flags: OpenEntryFlags, accepts: [MAPI_MODIFY]",
    );
    assert_eq!(
        stale(&outputs),
        [
            // Where the set's page says which methods take it.
            "mapi-session/src/generated/flags.rs",
            "mapi-subsystem/src/generated/session.rs",
            "mapi-subsystem/tests/generated/sweep.rs",
        ]
    );
    let session = outputs.iter().find(|o| o.path.ends_with("session.rs")).expect("just found");
    assert!(session.text.contains("arg::flags(\"ulFlags\", ulflags, 0x00000001)"));
}

#[test]
fn committed_bindings_are_what_the_spec_gives() {
    let model = check(&mapi_codegen::load(&root().join("spec"))).unwrap_or_else(|e| panic!("{e}"));
    let outputs = outputs(&model).unwrap_or_else(|error| panic!("{error}"));
    let stale = stale(&outputs);
    assert!(stale.is_empty(), "run `cargo xtask codegen`, for {stale:#?}");
}

/// The item that `start` begins, with its docs and attributes, of a committed file.
fn item(file: &str, start: &str) -> String {
    let text = std::fs::read_to_string(root().join(file)).expect("a generated file");
    let lines: Vec<&str> = text.lines().collect();
    let at = lines
        .iter()
        .position(|l| l.trim_start().starts_with(start))
        .unwrap_or_else(|| panic!("no `{start}` in {file}"));
    let indent = lines[at].len() - lines[at].trim_start().len();
    let first = (0..at)
        .rev()
        .take_while(|i| matches!(lines[*i].trim_start().get(..1), Some("/" | "#")))
        .last()
        .unwrap_or(at);
    let last = (at..lines.len())
        .find(|i| {
            let line = lines[*i];
            line.len() - line.trim_start().len() == indent && line.ends_with(['}', ';', ','])
        })
        .unwrap_or(at);
    lines[first..=last]
        .iter()
        .map(|l| l.get(indent..).unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn telling_parts_of_every_output() {
    let session = "mapi-session/src/generated";
    for (name, file, start) in [
        ("raw_session_vtable", "raw.rs", "pub struct IMAPISession_Vtbl"),
        ("raw_folder_server", "implement.rs", "pub trait IMAPIFolder_Impl"),
        ("raw_prop_value", "raw.rs", "pub struct SPropValue"),
        ("tag_subject", "tags.rs", "pub const SUBJECT:"),
        ("flags_flush", "flags.rs", "pub struct FlushFlags"),
        ("enumeration_object_type", "flags.rs", "pub enum ObjectType"),
        ("code_no_service", "codes.rs", "pub const W_NO_SERVICE"),
        ("entry_points", "functions.rs", "pub struct EntryPoints"),
        ("row_status", "rows.rs", "pub struct StatusRow"),
        ("row_status_read", "rows.rs", "impl Row for StatusRow"),
        ("accessor_subject", "accessors.rs", "pub fn subject("),
        ("accessor_set_subject", "accessors.rs", "pub fn set_subject("),
        ("wrapper_open_entry", "objects.rs", "pub fn open_entry("),
        ("wrapper_query_identity", "objects.rs", "pub fn query_identity("),
    ] {
        insta::assert_snapshot!(name, item(&format!("{session}/{file}"), start));
    }
    let session = "mapi-subsystem/src/generated/session.rs";
    for (name, start) in [
        ("server_open_entry", "fn open_entry("),
        ("glue_open_entry", "pub(in crate::generated) unsafe fn open_entry("),
    ] {
        insta::assert_snapshot!(name, item(session, start));
    }
}
