//! The same spec gives the same bytes: whatever its files are called, in whatever order a folder
//! lists them, in this process and in the one that made the committed files.
#![cfg(feature = "winmd")]

use std::fs;
use std::path::{Path, PathBuf};

use mapi_codegen::{Extension, Output, check, emit, files, load, outputs};

fn here(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The YAML files below a folder: their paths from there, and what they hold.
fn read(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let (mut list, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "yaml") {
                let relative = path.strip_prefix(folder).expect("a path below").to_owned();
                list.push((relative, fs::read(&path).expect("a file")));
            }
        }
    }
    list.sort();
    list
}

/// Copies of a folder whose files were made in another order, or have other names that sort
/// otherwise; files that name their area by their own name keep that.
fn copies(folder: &Path) -> Vec<tempfile::TempDir> {
    let files = read(folder);
    let names_itself = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        text.contains("properties:") && !text.contains("\narea:") && !text.starts_with("area:")
    };
    let copy = |files: &[(PathBuf, Vec<u8>)]| {
        let copy = tempfile::tempdir().expect("a temporary folder");
        for (path, bytes) in files {
            let path = copy.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, bytes).expect("a file");
        }
        copy
    };
    let mut backwards = files.clone();
    backwards.reverse();
    let renamed: Vec<_> = files
        .iter()
        .enumerate()
        .map(|(i, (path, bytes))| {
            let name = path.file_name().expect("a name").to_string_lossy();
            let first = files.len() - i;
            let name =
                if names_itself(bytes) { name.to_string() } else { format!("{first:03}.yaml") };
            (PathBuf::from(format!("{first:03}")).join(name), bytes.clone())
        })
        .collect();
    vec![copy(&backwards), copy(&renamed)]
}

fn same(made: &[Output], committed: &Path, which: usize) {
    let differences = files::compare(committed, made).expect("committed files");
    let list: Vec<String> = differences.iter().map(ToString::to_string).collect();
    assert!(list.is_empty(), "copy {which}: {list:#?}");
}

#[test]
fn a_spec_gives_the_committed_bytes_in_any_order() {
    for (which, copy) in copies(&here("tests/fixture")).iter().enumerate() {
        let model = check(&load(copy.path())).unwrap_or_else(|errors| panic!("{errors}"));
        let made = outputs(&model).unwrap_or_else(|error| panic!("{error}"));
        same(&made, &here("tests/fixture_output"), which);
    }
}

#[test]
fn an_extension_gives_the_committed_bytes_in_any_order() {
    let bases = copies(&here("../spec"));
    for (which, (base, own)) in bases.iter().zip(copies(&here("tests/extension"))).enumerate() {
        let spec = load(base.path()).extended_by(load(own.path()));
        let extension = Extension::check(&spec).unwrap_or_else(|errors| panic!("{errors}"));
        let made = emit::extension::outputs(extension).unwrap_or_else(|error| panic!("{error}"));
        same(&made, &here("tests/extension_output"), which);
    }
}
