//! Feature `serde`: what is written is read again, in formats for people and for machines.

#![cfg(feature = "serde")]

use std::fmt::Debug;
use std::time::{Duration, UNIX_EPOCH};

use mapi_session::flags::{Access, FuzzyLevel, FuzzyOptions, ObjectType, ResourceType};
use mapi_session::wire::{NameKind, NamedProp, ObjectEvent};
use mapi_session::{
    Code, EntryId, Guid, Logon, Mapi, Notification, PropValue, Restriction, SortOrder, Tag, Value,
    rows, tags,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{from_str, json, to_value};

/// The JSON of a value, which a reader takes for the same value; so does one of bytes.
fn written<T: Serialize + DeserializeOwned + Debug>(value: &T) -> serde_json::Value {
    let text = serde_json::to_string(value).unwrap();
    let again: T = from_str(&text).unwrap();
    assert_eq!(format!("{again:?}"), format!("{value:?}"), "{text}");
    let bytes = postcard::to_stdvec(value).unwrap();
    let again: T = postcard::from_bytes(&bytes).unwrap();
    assert_eq!(format!("{again:?}"), format!("{value:?}"));
    to_value(value).unwrap()
}

const GUID: Guid = Guid::from_u128(0x00020329_0000_0000_C000_000000000046);

#[test]
fn values_of_every_type_come_back() {
    let values = [
        Value::Null,
        Value::I2(-2),
        Value::Long(i32::MIN),
        Value::R4(0.5),
        Value::Double(-1.25),
        Value::Currency(10_000),
        Value::AppTime(45_292.5),
        Value::Error(Code::E_NOT_FOUND),
        Value::Boolean(true),
        Value::Object,
        Value::I8(i64::MAX),
        Value::String8(b"caf\xE9".to_vec()),
        Value::Unicode("Gr\u{f6}\u{df}e \u{1F4EE}".to_owned()),
        Value::SysTime(133_485_408_000_000_000),
        Value::Clsid(GUID),
        Value::Binary(vec![0, 0xA7, 0xFF]),
        Value::MvI2(vec![1, -1]),
        Value::MvLong(vec![]),
        Value::MvR4(vec![1.0]),
        Value::MvDouble(vec![2.0]),
        Value::MvCurrency(vec![3]),
        Value::MvAppTime(vec![4.5]),
        Value::MvI8(vec![5]),
        Value::MvString8(vec![b"a".to_vec(), vec![]]),
        Value::MvUnicode(vec!["b".to_owned()]),
        Value::MvSysTime(vec![0, 1]),
        Value::MvClsid(vec![GUID, Guid::zeroed()]),
        Value::MvBinary(vec![vec![1], vec![]]),
    ];
    for value in &values {
        written(value);
    }
}

#[test]
fn json_is_for_people_to_read() {
    let binary = PropValue { tag: Tag(0x0FFF_0102), value: Value::Binary(vec![0, 0xA7, 0xFF]) };
    assert_eq!(written(&binary), json!({ "tag": 0x0FFF_0102, "value": { "Binary": "00A7FF" } }));
    let clsid = Value::Clsid(GUID);
    assert_eq!(written(&clsid), json!({ "Clsid": "00020329-0000-0000-C000-000000000046" }));
    assert_eq!(written(&EntryId::from_bytes([1, 2])), json!("0102"));
    assert_eq!(written(&Code::E_NOT_FOUND), json!(0x8004_010F_u32));
    assert_eq!(written(&(Access::READ | Access::MODIFY)), json!("MODIFY | READ"));
    assert_eq!(written(&ResourceType::Spooler), json!("Spooler"));
    assert_eq!(written(&ObjectType::Unknown(77)), json!({ "Unknown": 77 }));
}

#[test]
fn bits_without_a_name_are_kept() {
    let odd = Access::READ | Access::from_bits_retain(0x4000_0000);
    assert_eq!(written(&odd), json!("READ | 0x40000000"));
}

#[test]
fn what_a_table_is_asked_for_comes_back() {
    let filter = (tags::MESSAGE_SIZE.gt(1_000_000) & !tags::SUBJECT.contains("weekly"))
        | Restriction::Comment {
            restriction: Some(Box::new(tags::SUBJECT.exists())),
            props: vec![tags::DISPLAY_NAME.with("large")],
        };
    written(&filter);
    let json = written(&tags::SUBJECT.starts_with("A"));
    assert_eq!(json["Content"]["level"], to_value(FuzzyLevel::Prefix).unwrap());
    assert_eq!(json["Content"]["options"], to_value(FuzzyOptions::IGNORE_CASE).unwrap());
    let order = SortOrder::from([tags::SUBJECT.ascending(), tags::MESSAGE_SIZE.descending()]);
    written(&order.categorized(1, 1));
}

#[test]
fn names_and_events_come_back() {
    written(&NamedProp { set: GUID, kind: NameKind::Id(0x8503) });
    written(&NamedProp { set: GUID, kind: NameKind::Name("Keywords".to_owned()) });
    written(&Notification::Extended { event: 1, data: vec![9] });
    written(&Notification::ObjectMoved(ObjectEvent {
        entry_id: Some(EntryId::from_bytes([7])),
        tags: Some(vec![Tag::NULL]),
        ..ObjectEvent::default()
    }));
}

#[test]
fn rows_of_a_session_come_back() {
    let home = tempfile::tempdir().unwrap();
    let mapi = Mapi::initialize(mapi_subsystem::open(home.path()).unwrap()).unwrap();
    mapi.profiles().unwrap().new_profile("Work").unwrap();
    mapi.session(Logon::profile("Work"), |session| {
        let status = session.status()?.rows()?;
        assert!(!status.is_empty());
        for row in &status {
            written(row);
        }
        let inbox = session.default_store()?.inbox()?;
        let message = inbox.new_message()?;
        message.set(tags::SUBJECT, "Hello")?;
        message
            .set(tags::MESSAGE_DELIVERY_TIME, UNIX_EPOCH - Duration::from_secs(5_000_000_000))?;
        message.save()?;
        let rows = inbox.messages()?;
        let json = written(&rows[0]);
        assert_eq!(json["subject"], json!("Hello"));
        // 158 years and some before 1970, as a FILETIME counts.
        assert_eq!(json["message_delivery_time"], json!(66_444_736_000_000_000_i64));
        Ok(())
    })
    .unwrap();
}

#[test]
fn an_optional_column_may_be_left_out() {
    let home = tempfile::tempdir().unwrap();
    let mapi = Mapi::initialize(mapi_subsystem::open(home.path()).unwrap()).unwrap();
    mapi.profiles().unwrap().new_profile("Work").unwrap();
    mapi.session(Logon::profile("Work"), |session| {
        let row = session.status()?.rows()?.into_iter().next().unwrap();
        let mut json = to_value(&row).unwrap();
        let cells = json.as_object_mut().unwrap();
        cells.retain(|_, cell| !cell.is_null());
        let again: rows::StatusRow = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(format!("{again:?}"), format!("{row:?}"));
        json.as_object_mut().unwrap().remove("display_name");
        let error = serde_json::from_value::<rows::StatusRow>(json).unwrap_err();
        assert!(error.to_string().contains("display_name"), "{error}");
        Ok(())
    })
    .unwrap();
}

#[test]
fn what_is_no_value_is_refused() {
    let wrong = |text: &str| from_str::<Value>(text).unwrap_err().to_string();
    assert!(wrong(r#"{"Binary":"ABC"}"#).contains("hexadecimal"), "an odd number of digits");
    assert!(wrong(r#"{"Binary":"+1"}"#).contains("hexadecimal"));
    assert!(wrong(r#"{"Binary":"ü"}"#).contains("hexadecimal"));
    assert!(wrong(r#"{"Clsid":"00020329"}"#).contains("GUID"));
    assert!(wrong(r#"{"Text":"x"}"#).contains("Unicode"));
    assert!(postcard::from_bytes::<NamedProp>(&[3, 1, 2, 3, 0, 0]).is_err(), "a GUID of 3 bytes");
}

#[test]
fn times_out_of_range_keep_their_number() {
    let times = [Value::SysTime(-1), Value::SysTime(i64::MAX)];
    for time in &times {
        written(time);
    }
}
