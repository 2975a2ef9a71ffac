//! A home that this user may not write. Alone in its file: while the copied program is written, no
//! other test may start a process, which would hold the file open and keep it from being run.
#![cfg(unix)]

mod common;

use common::Home;

#[test]
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
fn is_root(made: &std::path::Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(made).expect("its own folder").uid() == 0
}
