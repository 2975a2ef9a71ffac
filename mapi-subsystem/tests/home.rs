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
fn a_head_that_does_not_fit_the_tables_is_damage() {
    let folder = tempfile::tempdir().unwrap();
    drop(Home::open(folder.path()).unwrap());
    let db = rusqlite::Connection::open(folder.path().join("profiles.sqlite")).unwrap();
    for version in [-1, 0, 1] {
        db.pragma_update(None, "user_version", version).unwrap();
        let error = Home::open(folder.path()).unwrap_err();
        assert!(matches!(error, HomeError::Corrupt { .. }), "{error:?}");
        let text = error.to_string();
        assert!(text.contains("profiles.sqlite") && text.len() < 400, "{text}");
        assert!(text.contains("put back a copy"), "{text}");
    }
}

/// A log that a program has left is taken into the file, and one with another head stands in its
/// place: on a disk that has lost the end of the old one, that must not come back.
#[test]
fn a_log_that_was_left_is_begun_anew() {
    let made = tempfile::tempdir().unwrap();
    let left = tempfile::tempdir().unwrap();
    let home = Home::open(made.path()).unwrap();
    let head = |folder: &std::path::Path| {
        let log = fs::read(folder.join("profiles.sqlite-wal")).unwrap();
        log.get(..32).expect("it has a head").to_vec()
    };
    for file in ["profiles.sqlite", "profiles.sqlite-wal", "secret.key"] {
        let from = made.path().join(file);
        if from.exists() {
            fs::copy(from, left.path().join(file)).unwrap();
        }
    }
    let before = head(left.path());
    let found = Home::open(left.path()).unwrap();
    assert_ne!(head(left.path()), before);
    drop((found, home));
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

/// Set for the copy of this program that runs as another user.
#[cfg(unix)]
const AS_NOBODY: &str = "MAPI_TEST_HOME_OF_ANOTHER";

/// Root may write everywhere, so that the test runs itself once more as `nobody`.
#[cfg(unix)]
#[test]
fn a_home_that_may_not_be_written_is_named_and_left_alone() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;

    if let Some(home) = std::env::var_os(AS_NOBODY) {
        let home = std::path::Path::new(&home);
        let error = Home::open(home).unwrap_err();
        assert!(matches!(error, HomeError::NotWritable { .. }), "{error:?}");
        assert!(error.to_string().contains("profiles.sqlite"), "{error}");
        let error = Home::open(home.join("new")).unwrap_err();
        assert!(matches!(error, HomeError::Folder { .. }), "{error:?}");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    drop(Home::open(&home).unwrap());
    let mode = |path: &std::path::Path, mode: u32| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    let before = fs::read(home.join("profiles.sqlite")).unwrap();
    mode(folder.path(), 0o755);
    mode(&home, 0o555);
    mode(&home.join("profiles.sqlite"), 0o444);
    let program = folder.path().join("program");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let mut command = std::process::Command::new(&program);
    command
        .args(["--exact", "a_home_that_may_not_be_written_is_named_and_left_alone"])
        .env(AS_NOBODY, &home)
        .current_dir("/");
    let is_root = fs::write(home.join("probe"), "").is_ok();
    if is_root {
        fs::remove_file(home.join("probe")).unwrap();
        command.uid(65534).gid(65534);
    }
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
    mode(&home, 0o755);
    assert_eq!(fs::read(home.join("profiles.sqlite")).unwrap(), before);
}

/// Every type that a property may have, and the bytes of a value of it.
#[test]
fn values_come_back_from_their_bytes() {
    use mapi_session::{Code, Guid, Value};
    use mapi_subsystem::home::blob::{decode, encode};
    let guid = Guid::from_u128(0x0102_0304_0506_0708_090a_0b0c_0d0e_0f10);
    let values = [
        (0x0002, Value::I2(-2)),
        (0x0003, Value::Long(-3)),
        (0x0004, Value::R4(1.5)),
        (0x0005, Value::Double(-0.25)),
        (0x0006, Value::Currency(12_345)),
        (0x0007, Value::AppTime(2.0)),
        (0x000A, Value::Error(Code::E_NOT_FOUND)),
        (0x000B, Value::Boolean(true)),
        (0x0014, Value::I8(i64::MIN)),
        (0x001E, Value::String8(b"8 bit \xE4".to_vec())),
        (0x001F, Value::Unicode("𝄞 und ß".into())),
        (0x0040, Value::SysTime(116_444_736_000_000_000)),
        (0x0048, Value::Clsid(guid)),
        (0x0102, Value::Binary(vec![0, 1, 2])),
        (0x1002, Value::MvI2(vec![1, -1])),
        (0x1003, Value::MvLong(vec![])),
        (0x1004, Value::MvR4(vec![0.5])),
        (0x1005, Value::MvDouble(vec![0.5, 2.0])),
        (0x1006, Value::MvCurrency(vec![7])),
        (0x1007, Value::MvAppTime(vec![1.0])),
        (0x1014, Value::MvI8(vec![9])),
        (0x101E, Value::MvString8(vec![b"a".to_vec(), Vec::new()])),
        (0x101F, Value::MvUnicode(vec!["ä".into(), String::new()])),
        (0x1040, Value::MvSysTime(vec![1])),
        (0x1048, Value::MvClsid(vec![guid, guid])),
        (0x1102, Value::MvBinary(vec![vec![], vec![1]])),
    ];
    for (ty, value) in values {
        let bytes = encode(&value);
        assert_eq!(decode(ty, &bytes), Some(value.clone()), "0x{ty:04X}");
        // Cut short it is another value of the type or none, and never a panic.
        for length in 0..bytes.len() {
            let _ = decode(ty, &bytes[..length]);
        }
    }
    assert_eq!(decode(0x0003, &[1, 2]), None);
    assert_eq!(decode(0x101F, &[255, 255, 255, 255, 1]), None);
    assert_eq!(decode(0x7777, &[]), None);
}
