//! Homes that the user may not write.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::Path;

use mapi_tests::World;

use crate::child::command;

/// The user "nobody".
const NOBODY: u32 = 65534;

/// What a user without rights is told who opens this home. Root may write everywhere, so the child
/// is somebody else then.
fn told(home: &Path) -> String {
    let mut command = command("open", home, home);
    if fs::metadata(home).or_else(|_| fs::metadata("/")).is_ok() && is_root() {
        command.uid(NOBODY).gid(NOBODY).current_dir("/");
    }
    let output = command.output().expect("the child runs");
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text.lines().find(|line| line.starts_with("refused") || line.starts_with("opened"));
    line.unwrap_or_else(|| panic!("the child said only: {text}")).to_owned()
}

fn is_root() -> bool {
    // A file that is made belongs to who makes it.
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    file.as_file().metadata().expect("it is there").uid() == 0
}

fn allow(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("the owner may");
}

/// A home that cannot be made where it is wanted is named, and nothing is left behind.
#[test]
fn a_home_that_cannot_be_made_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    allow(folder.path(), 0o555);
    let home = folder.path().join("home");
    let told = told(&home);
    assert!(told.starts_with("refused: ") && told.contains(&*home.to_string_lossy()), "{told}");
    assert!(!home.exists());
    allow(folder.path(), 0o755);
}

/// A home of somebody else is named, with the file that may not be written; it stays as it was.
#[test]
fn a_home_that_may_not_be_written_is_named() {
    let world = World::new(&["Work"]);
    world.with("Work", |session| session.default_store().map(drop));
    let home = world.close();
    let path = home.path();
    for (folder, mode) in [(path.to_owned(), 0o555), (path.join("stores"), 0o555)] {
        allow(&folder, mode);
    }
    let profiles = path.join("profiles.sqlite");
    allow(&profiles, 0o444);
    let before = fs::read(&profiles).expect("it can be read");
    let told = told(path);
    assert!(told.starts_with("refused: ") && told.contains(&*path.to_string_lossy()), "{told}");
    assert!(told.contains("writ"), "it says what to do: {told}");
    assert_eq!(fs::read(&profiles).expect("it can be read"), before);
    for folder in [path.to_owned(), path.join("stores")] {
        allow(&folder, 0o755);
    }
}

/// A home that may not even be looked into is named.
#[test]
fn a_home_that_may_not_be_entered_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    fs::create_dir(&home).expect("it can be made");
    allow(folder.path(), 0o755);
    allow(&home, 0o000);
    let told = told(&home);
    assert!(told.starts_with("refused: ") && told.contains(&*home.to_string_lossy()), "{told}");
    allow(&home, 0o755);
}
