//! The key of a home in a keyring: that of GNOME, on a D-Bus session of the test's own. Where
//! gnome-keyring or D-Bus are missing the test is not run, and says so.
#![cfg(target_os = "linux")]

mod support;

use std::fs;
use std::process::{Command, Stdio};

use mapi_session::flags::ProfileSectionFlags;
use mapi_session::{Code, Guid, Logon, PropValue, Tag, Value};
use mapi_subsystem::home::{KeyPlace, examine_key};

use support::World;

const SECTION: Guid = Guid::from_u128(0x5a17_2b06_91d4_4c3e_8f20_7d61_09be_c4a6);
/// In the secure range of profile sections, 0x67F0 to 0x67FF.
const PASSWORD: Tag = Tag(0x67F1_001F);
const TEXT: &str = "correct horse battery staple";

fn keep(world: &World) -> mapi_session::Result<()> {
    world.mapi.session(Logon::profile("Work"), |session| {
        let section = session.open_profile_section(&SECTION, ProfileSectionFlags::MODIFY)?;
        let value = PropValue { tag: PASSWORD, value: Value::Unicode(TEXT.into()) };
        section.set_all(&[value]).map(drop)
    })
}

fn password(world: &World) -> mapi_session::Result<Value> {
    world.mapi.session(Logon::profile("Work"), |session| {
        let section = session.open_profile_section(&SECTION, ProfileSectionFlags::empty())?;
        Ok(section.props(&[PASSWORD])?.remove(0).value)
    })
}

/// What a session has.
#[derive(Clone, Copy, PartialEq)]
enum Keyring {
    /// One that is open.
    Open,
    /// One that nobody has opened; it would ask for its password.
    Locked,
    /// Not even D-Bus.
    None,
}

/// Runs a part of this program again, in a session of its own; `false` where this machine cannot.
fn run(part: &str, keyring: Keyring, variables: &[(&str, &str)]) -> bool {
    for program in ["/usr/bin/dbus-run-session", "/usr/bin/gnome-keyring-daemon"] {
        if !std::path::Path::new(program).exists() {
            assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "no {program}");
            println!("not run: this machine has no {program}");
            return false;
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new("dbus-run-session");
    let open = "printf secret | gnome-keyring-daemon --foreground --unlock --components=secrets \
                >/dev/null 2>&1 & \"$@\"; code=$?; kill $!; exit $code";
    match keyring {
        Keyring::Open => command.args(["--", "sh", "-c", open, "sh"]),
        Keyring::Locked => command.arg("--"),
        Keyring::None => {
            command = Command::new("env");
            command.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
        }
    };
    command.arg(std::env::current_exe().unwrap());
    command.args(["--exact", part, "--ignored", "--nocapture"]);
    command.env_remove("MAPI_KEYRING").env("HOME", folder.path());
    command.env("XDG_RUNTIME_DIR", folder.path()).env("XDG_DATA_HOME", folder.path());
    command.envs(variables.iter().copied()).stdin(Stdio::null());
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "{said}\n{errors}");
    true
}

#[test]
fn the_keyring_keeps_the_key_of_a_new_home() {
    run("in_a_session_with_a_keyring", Keyring::Open, &[]);
}

#[test]
fn without_a_keyring_or_where_it_is_not_wanted_a_file_keeps_the_key() {
    run("in_a_session_without_a_keyring", Keyring::None, &[]);
    run("in_a_session_without_a_keyring", Keyring::Locked, &[]);
    run("in_a_session_without_a_keyring", Keyring::Open, &[("MAPI_KEYRING", "off")]);
}

/// The home, copied to where the keyring is another's.
#[test]
fn a_home_that_was_copied_says_where_its_key_is() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().to_str().unwrap();
    if run("a_home_is_made", Keyring::Open, &[("MAPI_TEST_HOME", home)]) {
        run("a_home_from_elsewhere", Keyring::Open, &[("MAPI_TEST_HOME", home)]);
        run("a_home_without_its_keyring", Keyring::None, &[("MAPI_TEST_HOME", home)]);
    }
}

#[test]
#[ignore = "a part of others"]
fn in_a_session_with_a_keyring() {
    let world = World::with_profiles(&["Work"]);
    let file = world.folder.path().join("secret.key");
    assert_eq!(examine_key(world.folder.path()), (KeyPlace::None, None));
    assert!(!file.exists(), "the keyring is not asked before there is a secret");
    keep(&world).unwrap();
    assert_eq!(examine_key(world.folder.path()), (KeyPlace::Keyring, None));
    assert_eq!(password(&world).unwrap(), Value::Unicode(TEXT.into()));
    // The key itself is in no file of the home.
    let name = fs::read_to_string(&file).unwrap();
    let name = name.trim().rsplit(' ').next().unwrap();
    let entry = keyring_secret(name);
    assert_eq!(entry.len(), 32);
    for file in fs::read_dir(world.folder.path()).unwrap().map(|file| file.unwrap().path()) {
        if file.is_file() {
            let bytes = fs::read(&file).unwrap();
            assert!(!bytes.windows(32).any(|b| b == entry), "{}", file.display());
        }
    }
}

/// The secret of the keyring, as another program reads it.
fn keyring_secret(name: &str) -> Vec<u8> {
    keyring::Entry::new("mapi", name).unwrap().get_secret().unwrap()
}

#[test]
#[ignore = "a part of others"]
fn in_a_session_without_a_keyring() {
    let world = World::with_profiles(&["Work"]);
    keep(&world).unwrap();
    assert_eq!(examine_key(world.folder.path()), (KeyPlace::File, None));
    assert_eq!(fs::read(world.folder.path().join("secret.key")).unwrap().len(), 32);
    assert_eq!(password(&world).unwrap(), Value::Unicode(TEXT.into()));
}

/// The home that another process has made.
fn made() -> World {
    let path = std::env::var_os("MAPI_TEST_HOME").expect("the home of the test");
    let folder = tempfile::tempdir().unwrap();
    for file in ["profiles.sqlite", "profiles.sqlite-wal", "secret.key"] {
        let from = std::path::Path::new(&path).join(file);
        if from.exists() {
            fs::copy(from, folder.path().join(file)).unwrap();
        }
    }
    let subsystem = mapi_subsystem::open(folder.path()).unwrap();
    World { mapi: mapi_session::Mapi::initialize(subsystem).unwrap(), folder }
}

#[test]
#[ignore = "a part of others"]
fn a_home_is_made() {
    let world = World::with_profiles(&["Work"]);
    keep(&world).unwrap();
    let path = std::env::var_os("MAPI_TEST_HOME").expect("the home of the test");
    for file in fs::read_dir(world.folder.path()).unwrap().map(|file| file.unwrap().path()) {
        if file.is_file() {
            fs::copy(&file, std::path::Path::new(&path).join(file.file_name().unwrap())).unwrap();
        }
    }
    assert_eq!(password(&made()).unwrap(), Value::Unicode(TEXT.into()), "beside it, all is well");
}

#[test]
#[ignore = "a part of others"]
fn a_home_from_elsewhere() {
    let world = made();
    let error = password(&world).unwrap_err();
    assert_eq!(error.code(), Code::E_NOT_FOUND, "{error}");
    assert!(error.to_string().contains("secrets set anew"), "{error}");
    assert_eq!(keep(&world).unwrap_err().code(), Code::E_NOT_FOUND, "nothing is lost over it");
    let (place, trouble) = examine_key(world.folder.path());
    assert_eq!(place, KeyPlace::Keyring);
    assert!(trouble.is_some_and(|why| why.contains("copied")));
}

#[test]
#[ignore = "a part of others"]
fn a_home_without_its_keyring() {
    let world = made();
    let error = password(&world).unwrap_err();
    assert_eq!(error.code(), Code::E_NO_ACCESS, "{error}");
    assert!(error.to_string().contains("keyring"), "{error}");
    // What is no secret is there.
    world.mapi.session(Logon::profile("Work"), |session| session.identity().map(drop)).unwrap();
}
