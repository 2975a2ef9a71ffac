//! The trace of calls, as whoever looks at a client's calls sees it.

use std::process::Command;

use mapi_session::flags::ProfileFlags;
use mapi_session::{Logon, Mapi};

/// Set for the child that makes the calls.
const CHILD: &str = "MAPI_TRACE_TEST_HOME";

/// The variable is read once in a process, so the calls are made in another.
#[test]
#[ignore = "run by the other test"]
fn a_session() {
    let Some(home) = std::env::var_os(CHILD) else { return };
    let mapi = Mapi::initialize(mapi_subsystem::open(home).expect("a home")).expect("MAPI");
    let profiles = mapi.profiles().expect("an administrator");
    profiles.create_profile("Work", ProfileFlags::DEFAULT_SERVICES).expect("a profile");
    profiles.create_profile("Work", ProfileFlags::empty()).expect_err("it is there");
    drop(profiles);
    mapi.session(Logon::profile("Work"), |session| session.status().map(drop)).expect("a session");
}

#[test]
fn each_call_is_a_line_with_its_answer() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let trace = folder.path().join("trace.txt");
    let output = Command::new(std::env::current_exe().expect("a path"))
        .args(["--exact", "a_session", "--ignored"])
        .env(CHILD, folder.path().join("home"))
        .env("MAPI_TRACE", &trace)
        .output()
        .expect("the child runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let text = std::fs::read_to_string(&trace).expect("a trace");
    let lines: Vec<&str> = text.lines().collect();
    let at = |line: &str| {
        lines.iter().position(|l| *l == line).unwrap_or_else(|| panic!("no {line} in:\n{text}"))
    };
    let order = [
        at("MAPIInitialize S_OK (0x00000000)"),
        at("MAPIAdminProfiles S_OK (0x00000000)"),
        at("IProfAdmin::CreateProfile S_OK (0x00000000)"),
        at("IProfAdmin::CreateProfile MAPI_E_NO_ACCESS (0x80070005)"),
        at("MAPILogonEx S_OK (0x00000000)"),
        at("IMAPISession::GetStatusTable S_OK (0x00000000)"),
        at("IMAPISession::Logoff S_OK (0x00000000)"),
        at("MAPIUninitialize S_OK (0x00000000)"),
    ];
    assert!(order.is_sorted(), "{order:?}\n{text}");
}
