//! Secrets of profile sections: encrypted at rest, and given to who asks for them by their tags.

mod support;

use std::fs;

use mapi_session::flags::{ProfileFlags, ProfileSectionFlags};
use mapi_session::{Code, Guid, Logon, PropValue, Session, Tag, Value};
use rusqlite::Connection;

use support::{World, code};

const SECTION: Guid = Guid::from_u128(0x5a17_2b06_91d4_4c3e_8f20_7d61_09be_c4a5);
/// In the secure range of profile sections, 0x67F0 to 0x67FF.
const PASSWORD: Tag = Tag(0x67F1_001F);
const TOKEN: Tag = Tag(0x67F2_001F);
const TEXT: &str = "correct horse battery staple";

fn keep(session: &Session<'_>) -> mapi_session::Result<()> {
    let section = session.open_profile_section(&SECTION, ProfileSectionFlags::MODIFY)?;
    let value = |tag, text: &str| PropValue { tag, value: Value::Unicode(text.into()) };
    assert!(section.set_reporting(&[value(PASSWORD, TEXT), value(TOKEN, "another")])?.is_empty());
    Ok(())
}

fn password(world: &World, profile: &str) -> mapi_session::Result<Value> {
    world.mapi.session(Logon::profile(profile), |session| {
        let section = session.open_profile_section(&SECTION, ProfileSectionFlags::empty())?;
        Ok(section.props(&[PASSWORD])?.remove(0).value)
    })
}

fn database(world: &World) -> Connection {
    Connection::open(world.folder.path().join("profiles.sqlite")).unwrap()
}

#[test]
fn no_file_of_the_home_holds_a_secret_and_no_list_names_it() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            keep(session)?;
            let section = session.open_profile_section(&SECTION, ProfileSectionFlags::empty())?;
            assert!(section.all_props()?.iter().all(|prop| prop.tag.id() != PASSWORD.id()));
            let read = section.props(&[PASSWORD])?.remove(0).value;
            assert_eq!(read, Value::Unicode(TEXT.into()));
            Ok(())
        })
        .unwrap();
    let wide: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut files = 0;
    for file in fs::read_dir(world.folder.path()).unwrap() {
        let path = file.unwrap().path();
        if path.is_file() {
            files += 1;
            let bytes = fs::read(&path).unwrap();
            for secret in [TEXT.as_bytes(), &wide] {
                let found = bytes.windows(secret.len()).any(|window| window == secret);
                assert!(!found, "{} holds the secret", path.display());
            }
        }
    }
    assert!(files >= 2, "there is no database and no key");
}

#[cfg(unix)]
#[test]
fn only_the_user_of_a_home_can_read_its_key() {
    use std::os::unix::fs::PermissionsExt as _;
    let world = World::with_profiles(&["Work"]);
    let key = world.folder.path().join("secret.key");
    assert_eq!(fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
    world.mapi.session(Logon::profile("Work"), keep).unwrap();
    // Where others may read it, it is refused, and the error says what to do.
    fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).unwrap();
    let error = password(&world, "Work").unwrap_err();
    assert_eq!(error.code(), Code::E_NO_ACCESS);
    assert!(error.to_string().contains("chmod 600"), "{error}");
}

#[test]
fn a_secret_that_was_changed_or_moved_does_not_verify() {
    let world = World::with_profiles(&["Work"]);
    world.mapi.session(Logon::profile("Work"), keep).unwrap();
    let db = database(&world);
    let sealed = |id: u16| -> Vec<u8> {
        db.query_row("SELECT value FROM section_prop WHERE id = ?", [id], |r| r.get(0)).unwrap()
    };
    let put = |bytes: &[u8]| {
        db.execute("UPDATE section_prop SET value = ?1 WHERE id = ?2", (bytes, PASSWORD.id()))
            .unwrap();
    };
    let (own, other) = (sealed(PASSWORD.id()), sealed(TOKEN.id()));
    let mut flipped = own.clone();
    *flipped.last_mut().unwrap() ^= 1;
    for wrong in [flipped.as_slice(), other.as_slice(), &own[..20], b""] {
        put(wrong);
        let error = password(&world, "Work").unwrap_err();
        assert_eq!(error.code(), Code::E_CORRUPT_DATA, "{error}");
        assert!(error.to_string().contains("0x67F1001F"), "{error}");
    }
    put(&own);
    assert_eq!(password(&world, "Work").unwrap(), Value::Unicode(TEXT.into()));
}

#[test]
fn a_home_without_its_key_says_so_and_keeps_the_rest() {
    let world = World::with_profiles(&["Work"]);
    world.mapi.session(Logon::profile("Work"), keep).unwrap();
    fs::remove_file(world.folder.path().join("secret.key")).unwrap();
    let error = password(&world, "Work").unwrap_err();
    assert_eq!(error.code(), Code::E_NOT_FOUND);
    assert!(error.to_string().contains("secret.key"), "{error}");
    world
        .mapi
        .session(Logon::profile("Work"), |session| session.default_store().map(drop))
        .unwrap();
}

#[test]
fn a_copy_of_a_profile_has_its_secrets() {
    let world = World::with_profiles(&["Work"]);
    world.mapi.session(Logon::profile("Work"), keep).unwrap();
    let profiles = world.mapi.profiles().unwrap();
    profiles.copy_profile("Work", "Copy", ProfileFlags::empty()).unwrap();
    assert_eq!(password(&world, "Copy").unwrap(), Value::Unicode(TEXT.into()));
    assert_eq!(code(password(&world, "Gone")), Code::E_LOGON_FAILED);
}
