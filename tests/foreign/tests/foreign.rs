//! What a client makes of a library that is no MAPI, or one that misbehaves: an error that names
//! the library and the call, never a crash.
#![cfg(target_pointer_width = "64")] // as the library

use std::path::{Path, PathBuf};
use std::process::Command;

use mapi_session::{
    Code, Error, Guid, Logon, Mapi, ProfileSection, Result, Session, Subsystem, row, tags,
};

const FOREIGN_MAPI: &str = "FOREIGN_MAPI";

/// The library's name, as this system writes it.
fn name() -> String {
    use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
    format!("{DLL_PREFIX}foreign_mapi{DLL_SUFFIX}")
}

/// The library, which lies beside its test.
fn library() -> PathBuf {
    std::env::current_exe().expect("a test program has a path").with_file_name(name())
}

row! {
    struct Line {
        name: Option<String> = tags::DISPLAY_NAME,
        size: Option<i32> = tags::MESSAGE_SIZE,
    }
}

/// Everything that the library has, each call tried whatever became of the one before.
fn client(errors: &mut Vec<Error>) -> Result<()> {
    // SAFETY: it may be loaded; what it does wrong is what this is about.
    let mapi = Mapi::initialize(unsafe { Subsystem::load(library()) }?)?;
    errors.extend(mapi.profiles().err());
    let logon = mapi.logon(Logon::profile("Work"))?;
    let session = logon.session();
    let calls: [fn(&Session<'_>) -> Result<()>; 6] = [
        |session| session.message_stores()?.select::<Line>()?.rows().map(drop),
        |session| {
            let table = session.message_stores()?;
            table.set_columns(&[tags::DISPLAY_NAME.tag()], Default::default())?;
            table.remaining_rows().map(drop)
        },
        |session| session.status().map(drop),
        |session| session.identity().map(drop),
        |session| {
            let section: ProfileSection<'_> = session.profile_section(&Guid::from_u128(1))?;
            section.get((tags::DISPLAY_NAME, tags::MESSAGE_SIZE)).map(drop)
        },
        |session| session.profile_section(&Guid::from_u128(1))?.all_props().map(drop),
    ];
    errors.extend(calls.iter().filter_map(|call| call(&session).err()));
    drop(session);
    logon.logoff()
}

/// What a client in a process of its own says: a line for each error.
#[test]
#[ignore = "another test runs it, in a process of its own"]
fn role() {
    let mut errors = Vec::new();
    let last = client(&mut errors).err();
    for error in errors.into_iter().chain(last) {
        let library = error.library().unwrap_or_default();
        eprintln!("error\t{}\t{library}\t{error}", error.method());
    }
}

/// The calls that fail where the library does this wrong; each error names library and call.
#[track_caller]
fn failing(wrong: &str) -> Vec<String> {
    let mut child = Command::new(std::env::current_exe().expect("a test program has a path"));
    child.args(["--exact", "role", "--ignored", "--nocapture"]).env(FOREIGN_MAPI, wrong);
    let output = child.output().expect("the child starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{wrong}: {}: {said}", output.status);
    let path = library().display().to_string();
    let errors = said.lines().filter_map(|line| line.strip_prefix("error\t"));
    let named = |line: &str| {
        let [method, library, text] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{wrong}: {line}");
        };
        assert_eq!(library, path, "{wrong}: {line}");
        assert!(text.contains(method) && text.contains(&name()), "{wrong}: {line}");
        method.to_owned()
    };
    errors.map(named).collect()
}

const ROWS: &str = "IMAPITable::QueryRows";
const PROPS: &str = "IMAPIProp::GetProps";

/// So the errors below are of what is done wrong, not of the client.
#[test]
fn a_library_that_behaves_has_no_error() {
    assert_eq!(failing("nothing"), [""; 0]);
}

#[test]
fn functions_that_fail_or_give_nothing_are_errors() {
    assert_eq!(failing("MAPIInitialize fails"), ["MAPIInitialize"]);
    for wrong in ["functions fail", "functions give nothing"] {
        assert_eq!(failing(wrong), ["MAPIAdminProfiles", "MAPILogonEx"], "{wrong}");
    }
}

#[test]
fn methods_that_fail_or_give_nothing_are_errors() {
    let mut calls = vec![
        "IMAPISession::GetMsgStoresTable",
        "IMAPISession::GetMsgStoresTable",
        "IMAPISession::GetStatusTable",
        "IMAPISession::QueryIdentity",
        "IMAPISession::OpenProfileSection",
        "IMAPISession::OpenProfileSection",
    ];
    assert_eq!(failing("methods give nothing"), calls);
    calls.push("IMAPISession::Logoff");
    assert_eq!(failing("methods fail"), calls);
}

#[test]
fn values_of_other_types_are_errors() {
    assert_eq!(failing("other types"), [ROWS, PROPS]);
}

/// More rows than were asked for, counts over `wire::MAX_PROPS`, no memory where some must be.
#[test]
fn a_table_that_lies_is_an_error() {
    for lie in [
        "MoreRowsThanAsked",
        "RowsBeyondMemory",
        "NoRowSetThere",
        "RowOfValuesNowhere",
        "RowBeyondMemory",
        "TextNowhere",
    ] {
        assert_eq!(failing(lie), [ROWS, ROWS], "{lie}");
    }
}

/// The error of loading a file.
#[track_caller]
fn refused(path: &Path) -> (Code, String) {
    // SAFETY: none of them does anything when it is loaded.
    let error = unsafe { Subsystem::load(path) }.map(drop).expect_err("it is no MAPI");
    let text = error.to_string();
    assert_eq!(error.method(), "Subsystem::load", "{text}");
    assert!(text.contains(&path.display().to_string()), "{text}");
    (error.code(), text)
}

#[test]
fn what_is_no_library_or_lacks_exports_is_refused() {
    // A library that every process has; it exports nothing of MAPI.
    let (code, text) = refused(Path::new(if cfg!(windows) { "kernel32.dll" } else { "libc.so.6" }));
    assert_eq!(code, Code(0x8007_007F), "{text}");
    assert!(text.contains("MAPIAdminProfiles"), "{text}");

    let folder = tempfile::tempdir().expect("a writable folder");
    let file = folder.path().join("olmapi32.dll");
    let (code, text) = refused(&file);
    assert_eq!(code, Code(0x8007_007E), "{text}");
    std::fs::write(&file, "Dear Sir or Madam,\n").expect("a writable folder");
    let (code, text) = refused(&file);
    assert_eq!(code, Code(if cfg!(windows) { 0x8007_00C1 } else { 0x8007_007E }), "{text}");
}
