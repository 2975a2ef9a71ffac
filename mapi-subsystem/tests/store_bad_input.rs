//! Bytes from anywhere: never a panic, always a code.

use mapi_session::Code;
use mapi_session::windows_core::GUID;
use mapi_subsystem::import::from_mime;
use mapi_subsystem::store::entry_id::{self, ENTRY_ID_SIZE, Kind};
use mapi_subsystem::store::{Database, Special};
use proptest::prelude::*;

const STORE: GUID = GUID::from_u128(0x0011_2233_4455_6677_8899_AABB_CCDD_EEFF);

const INVALID: u32 = 0x8004_0107;
const UNKNOWN: u32 = 0x8004_0201;

proptest! {
    #[test]
    fn any_bytes_are_an_identifier_or_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
        if let Err(error) = entry_id::parse(&STORE, &bytes) {
            prop_assert!(matches!(error.code().0, INVALID | UNKNOWN), "{error}");
        }
    }

    #[test]
    fn an_identifier_means_its_object_alone(
        id in 1..i64::MAX,
        message in any::<bool>(),
        cut in 0..ENTRY_ID_SIZE,
        at in 0..ENTRY_ID_SIZE,
        flip in 1..=u8::MAX,
    ) {
        let kind = if message { Kind::Message } else { Kind::Folder };
        let bytes = entry_id::compose(&STORE, kind, id);
        prop_assert_eq!(entry_id::parse(&STORE, &bytes).unwrap(), (kind, id));
        // Cut short it is malformed, whatever is left.
        prop_assert_eq!(entry_id::parse(&STORE, &bytes[..cut]).unwrap_err().code().0, INVALID);
        // One wrong byte: another store's, malformed, or another object; never this one.
        let mut wrong = bytes;
        wrong[at] ^= flip;
        match entry_id::parse(&STORE, &wrong) {
            Ok(found) => prop_assert_ne!(found, (kind, id)),
            Err(error) if (4..20).contains(&at) => prop_assert_eq!(error.code().0, UNKNOWN),
            Err(error) => prop_assert_eq!(error.code().0, INVALID),
        }
    }

    #[test]
    fn any_bytes_are_a_message_or_none(bytes in proptest::collection::vec(any::<u8>(), 0..2048)) {
        let _ = from_mime(&bytes);
    }

    #[test]
    fn a_torn_message_is_read_as_far_as_it_goes(cut in 0..RICH.len(), at in 0..RICH.len(), byte in any::<u8>()) {
        let mut torn = RICH.as_bytes()[..cut].to_vec();
        if let Some(place) = torn.get_mut(at) {
            *place = byte;
        }
        let _ = from_mime(&torn);
    }
}

/// What another program, or a failing disk, may have left in a store's file.
#[test]
fn a_head_that_does_not_fit_the_tables_is_damage() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("head.store");
    drop(Database::create_or_open(&path).unwrap());
    let file = rusqlite::Connection::open(&path).unwrap();
    for version in [i32::MIN, -1, 0, 1, 3] {
        file.pragma_update(None, "user_version", version).unwrap();
        let error = Database::open(&path).unwrap_err();
        assert_eq!(error.code(), Code::E_CORRUPT_STORE, "{error}");
        assert!(error.to_string().contains("head.store"), "{error}");
    }
}

#[test]
fn damaged_records_are_named_and_never_followed() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("a.store");
    let store = Database::create_or_open(&file).unwrap();
    let mail = from_mime(RICH.as_bytes()).unwrap();
    let id = store.write(|w| w.insert_message(Special::Inbox.id(), &mail)).unwrap();
    let raw = rusqlite::Connection::open(&file).unwrap();
    let good: Vec<u8> =
        raw.query_row("SELECT props FROM message WHERE id = ?1", [id], |row| row.get(0)).unwrap();
    let put = |bytes: &[u8]| {
        raw.execute("UPDATE message SET props = ?1 WHERE id = ?2", (bytes, id)).unwrap();
        match store.read(|r| r.mail(id)) {
            Ok(_) => true,
            Err(error) => {
                assert_eq!(error.code().0, 0x8004_0600, "MAPI_E_CORRUPT_STORE: {error}");
                false
            }
        }
    };
    assert!(put(&good));
    assert!((0..good.len()).any(|cut| !put(&good[..cut])), "a record cut short is seen");
    let mut bytes = good.clone();
    for at in 0..good.len() {
        for value in [0x00, 0xFF] {
            bytes[at] = value;
            put(&bytes);
        }
        bytes[at] = good[at];
    }
    assert!(!put(&[0x1F, 0x10, 0x00, 0x80, 0xFF, 0xFF, 0xFF, 0xFF]), "four thousand million texts");
}

const RICH: &str = "From: =?utf-8?q?Gr=C3=BC=C3=9Fe?= <ann@example.org>\r
To: team: x@example.org, y@example.org;, Bob <bob@example.org>\r
Date: Tue, 02 Jan 2024 03:04:05 +0100\r
Thread-Index: AQHZ\r
Content-Type: multipart/mixed; boundary=\"b\"\r
\r
--b\r
Content-Type: multipart/alternative; boundary=a\r
\r
--a\r
Content-Type: text/plain; charset=utf-16\r
Content-Transfer-Encoding: base64\r
\r
/v8AYQ==\r
--a\r
Content-Type: text/html\r
\r
<p>x\r
--a--\r
--b\r
Content-Type: message/rfc822\r
\r
Subject: inside\r
\r
--b--\r
";
