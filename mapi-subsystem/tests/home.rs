//! What opening a home says about files that it cannot use.

use std::fs;

use mapi_subsystem::{Home, HomeError};

#[test]
fn a_corrupt_file_is_named_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("profiles.sqlite");
    fs::write(
        &file,
        "this is no database at all, and it is long enough to be read as one".repeat(20),
    )
    .unwrap();
    let error = Home::open(folder.path()).unwrap_err();
    assert!(matches!(error, HomeError::Corrupt { .. }), "{error:?}");
    assert!(error.to_string().contains("profiles.sqlite"), "{error}");
    assert!(fs::read_to_string(&file).unwrap().starts_with("this is no database"));
}

#[test]
fn a_file_of_another_program_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("profiles.sqlite");
    rusqlite::Connection::open(&file).unwrap().execute_batch("CREATE TABLE t (a)").unwrap();
    let error = Home::open(folder.path()).unwrap_err();
    assert!(error.to_string().contains("another program"), "{error}");
}

#[test]
fn a_newer_schema_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    drop(Home::open(folder.path()).unwrap());
    let db = rusqlite::Connection::open(folder.path().join("profiles.sqlite")).unwrap();
    db.pragma_update(None, "user_version", 1000).unwrap();
    drop(db);
    let error = Home::open(folder.path()).unwrap_err();
    assert!(matches!(error, HomeError::Newer { found: 1000, .. }), "{error:?}");
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let error = Home::open(file.join("home")).unwrap_err();
    assert!(matches!(error, HomeError::Folder { .. }), "{error:?}");
}

#[test]
fn several_threads_may_make_one_home() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new");
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| Home::open(&path).unwrap());
        }
    });
}
