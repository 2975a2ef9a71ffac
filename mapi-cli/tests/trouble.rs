//! What goes wrong is named, and leaves nothing half done.

mod common;

use std::io::Read;
use std::process::Stdio;

use common::{Home, sample};

#[test]
#[cfg(unix)]
fn a_home_that_may_not_be_written_is_named() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;

    let home = Home::empty();
    let closed = home.path().join("closed");
    std::fs::create_dir(&closed).expect("a folder");
    std::fs::set_permissions(&closed, std::fs::Permissions::from_mode(0o555)).expect("closed");
    std::fs::set_permissions(home.path(), std::fs::Permissions::from_mode(0o755)).expect("open");
    // root may write anywhere, so the command gives up its rights; it may lie where only root
    // reads, so a copy runs.
    let program = home.path().join("mapi");
    std::fs::copy(env!("CARGO_BIN_EXE_mapi"), &program).expect("a copy");
    let mut command = std::process::Command::new(&program);
    command.env_remove("MAPI_HOME").arg("--home").arg(&closed).args(["profile", "new", "Work"]);
    command.current_dir(home.path());
    if is_root(home.path()) {
        command.uid(65534).gid(65534);
    }
    let output = command.output().expect("mapi runs");
    let report = common::stderr(&output);
    assert_eq!(output.status.code(), Some(1), "{report}");
    assert!(report.contains("closed"), "{report}");
    assert_eq!(std::fs::read_dir(&closed).expect("the folder").count(), 0);
}

/// Whether this user is root: the owner of what it makes is 0.
#[cfg(unix)]
fn is_root(made: &std::path::Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(made).expect("its own folder").uid() == 0
}

#[test]
fn a_home_that_is_a_file_is_named() {
    let home = Home::empty();
    let file = home.file("no home", b"");
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_mapi"));
    let output = command.args(["--home", &file, "profile", "list"]).output().expect("mapi runs");
    assert_eq!(output.status.code(), Some(1));
    assert!(common::stderr(&output).contains("no home"));
}

#[test]
fn a_damaged_database_is_named_and_left_alone() {
    let home = Home::with_profile();
    let database = std::fs::read_dir(home.path())
        .expect("the home")
        .map(|entry| entry.expect("an entry").path())
        .find(|path| path.is_file() && std::fs::read(path).is_ok_and(|b| b.starts_with(b"SQLite")))
        .expect("the database of profiles");
    let name = database.file_name().and_then(|n| n.to_str()).expect("UTF-8").to_owned();
    let garbage = b"this is no database, however much one wishes ".repeat(100);
    std::fs::write(&database, &garbage).expect("written");
    let report = home.fails(&["profile", "list"]);
    assert!(report.contains(&name), "{report}");
    assert_eq!(std::fs::read(&database).expect("read"), garbage);
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let home = Home::with_profile();
    let path = sample("01-plain.eml");
    let path = path.to_str().expect("UTF-8");
    home.ok(&[&["import"][..], &[path; 200]].concat());
    let mut child = home
        .command(&["list", "Inbox", "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("mapi runs");
    // One byte is read, then nobody reads any more.
    let mut stdout = child.stdout.take().expect("piped");
    let mut byte = [0];
    stdout.read_exact(&mut byte).expect("some output");
    drop(stdout);
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(common::stderr(&output), "");
    assert_eq!(output.status.code(), Some(0));
}
