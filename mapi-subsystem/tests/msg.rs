//! `.msg` files: what is written is read as it was, and others read it too.

use std::collections::HashSet;
use std::io::Cursor;

use mapi_session::wire::{NameKind, NamedProp};
use mapi_session::{Code, Guid, PropValue, Tag, Value, guids, tags};
use mapi_subsystem::mail::{Mail, MailAttachment};
use mapi_subsystem::msg::{self, MsgError};
use proptest::collection::vec;
use proptest::prelude::*;

fn written(mail: &Mail) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    msg::write(mail, &mut file).expect("memory can be written");
    file.into_inner()
}

fn read(bytes: &[u8]) -> Result<Mail, MsgError> {
    msg::read(Cursor::new(bytes))
}

/// Properties with the names of named ones in place of their identifiers, which each file makes.
type Named = Vec<(Result<u16, NamedProp>, u16, Value)>;

fn named(props: &[PropValue], names: &[(u16, NamedProp)]) -> Named {
    props
        .iter()
        .map(|prop| {
            let id = prop.tag.id();
            let name = names.iter().find(|(there, _)| *there == id).map(|(_, name)| name.clone());
            (name.map_or(Ok(id), Err), prop.tag.type_code(), prop.value.clone())
        })
        .collect()
}

/// Whether two messages say the same.
#[track_caller]
fn assert_same(one: &Mail, other: &Mail) {
    assert_eq!(named(&one.properties, &one.names), named(&other.properties, &other.names));
    assert_eq!(one.recipients.len(), other.recipients.len());
    for (a, b) in one.recipients.iter().zip(&other.recipients) {
        assert_eq!(named(a, &one.names), named(b, &other.names));
    }
    assert_eq!(one.attachments.len(), other.attachments.len());
    for (a, b) in one.attachments.iter().zip(&other.attachments) {
        assert_eq!(named(&a.properties, &one.names), named(&b.properties, &other.names));
        assert_eq!(a.message.is_some(), b.message.is_some());
        if let (Some(a), Some(b)) = (&a.message, &b.message) {
            assert_same(a, b);
        }
    }
    let all = |mail: &Mail| -> HashSet<NamedProp> {
        mail.names.iter().map(|(_, name)| name.clone()).collect()
    };
    assert_eq!(all(one), all(other));
}

fn text() -> impl Strategy<Value = String> {
    "[^\0]{0,20}"
}

fn guid() -> impl Strategy<Value = Guid> {
    any::<u128>().prop_map(Guid::from_u128)
}

/// Numbers that are equal to themselves.
fn double() -> impl Strategy<Value = f64> {
    any::<f64>().prop_filter("no NaN", |v| !v.is_nan())
}

/// A value of each type but 8-bit text, which comes back as Unicode.
fn value() -> impl Strategy<Value = Value> {
    let float = || any::<f32>().prop_filter("no NaN", |v| !v.is_nan());
    let bytes = || vec(any::<u8>(), 0..5000);
    prop_oneof![
        Just(Value::Null),
        any::<i16>().prop_map(Value::I2),
        any::<i32>().prop_map(Value::Long),
        float().prop_map(Value::R4),
        double().prop_map(Value::Double),
        any::<i64>().prop_map(Value::Currency),
        double().prop_map(Value::AppTime),
        any::<u32>().prop_map(|code| Value::Error(Code(code))),
        any::<bool>().prop_map(Value::Boolean),
        Just(Value::Object),
        any::<i64>().prop_map(Value::I8),
        text().prop_map(Value::Unicode),
        any::<i64>().prop_map(Value::SysTime),
        guid().prop_map(Value::Clsid),
        bytes().prop_map(Value::Binary),
    ]
    .boxed()
    .prop_union(
        prop_oneof![
            vec(any::<i16>(), 0..4).prop_map(Value::MvI2),
            vec(any::<i32>(), 0..4).prop_map(Value::MvLong),
            vec(float(), 0..4).prop_map(Value::MvR4),
            vec(double(), 0..4).prop_map(Value::MvDouble),
            vec(any::<i64>(), 0..4).prop_map(Value::MvCurrency),
            vec(double(), 0..4).prop_map(Value::MvAppTime),
            vec(any::<i64>(), 0..4).prop_map(Value::MvI8),
            vec(text(), 0..4).prop_map(Value::MvUnicode),
            vec(any::<i64>(), 0..4).prop_map(Value::MvSysTime),
            vec(guid(), 0..4).prop_map(Value::MvClsid),
            vec(vec(any::<u8>(), 0..40), 0..4).prop_map(Value::MvBinary),
        ]
        .boxed(),
    )
}

/// Properties, each with an identifier of its own; those from 0x8000 are among `names`.
fn props(names: u16) -> impl Strategy<Value = Vec<PropValue>> {
    let id = prop_oneof![0x0001u16..0x3000, 0x6000u16..0x7FFF, 0x8000..0x8000 + names];
    vec((id, value()), 0..8).prop_map(|list| {
        let mut seen = HashSet::new();
        list.into_iter()
            .filter(|(id, _)| seen.insert(*id))
            .map(|(id, value)| PropValue { tag: Tag::new(id, value.type_code()), value })
            .collect()
    })
}

fn name() -> impl Strategy<Value = NamedProp> {
    let set = prop_oneof![
        Just(guids::PS_MAPI),
        Just(guids::PS_PUBLIC_STRINGS),
        Just(guids::PS_INTERNET_HEADERS),
        guid()
    ];
    let kind =
        prop_oneof![any::<i32>().prop_map(NameKind::Id), "[^\0]{1,12}".prop_map(NameKind::Name)];
    (set, kind).prop_map(|(set, kind)| NamedProp { set, kind })
}

const NAMES: u16 = 6;

/// A message without attachments.
fn plain() -> impl Strategy<Value = Mail> {
    let names = proptest::collection::hash_set(name(), usize::from(NAMES));
    (props(NAMES), vec(props(NAMES), 0..3), names).prop_map(|(properties, recipients, names)| {
        let mut mail = Mail { properties, recipients, ..Mail::default() };
        mail.names = (0x8000..).zip(names).collect();
        mail
    })
}

fn mail() -> impl Strategy<Value = Mail> {
    plain()
        .prop_recursive(3, 12, 3, |inner| {
            let attachment = (props(NAMES), proptest::option::of(inner));
            (plain(), vec(attachment, 0..3)).prop_map(|(mut mail, attachments)| {
                for (properties, message) in attachments {
                    let message = message.map(Box::new);
                    mail.attachments.push(MailAttachment { properties, message });
                }
                mail
            })
        })
        .prop_map(with_names_in_use)
}

/// A message names what it has, and no more.
fn with_names_in_use(mut mail: Mail) -> Mail {
    let used: HashSet<u16> = (mail.properties.iter())
        .chain(mail.recipients.iter().flatten())
        .chain(mail.attachments.iter().flat_map(|attachment| &attachment.properties))
        .map(|prop| prop.tag.id())
        .collect();
    mail.names.retain(|(id, _)| used.contains(id));
    for attachment in &mut mail.attachments {
        attachment.message = attachment.message.take().map(|m| Box::new(with_names_in_use(*m)));
    }
    mail
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_as_it_was(mail in mail()) {
        assert_same(&read(&written(&mail)).unwrap(), &mail);
    }

    /// The bytes of a good file, some of them changed, or cut off.
    #[test]
    fn a_damaged_file_is_an_error_or_a_message(
        mail in mail(),
        changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
        cut in proptest::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bytes = written(&mail);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        let _ = read(&bytes);
    }
}

fn subject(mail: &Mail) -> Option<&Value> {
    mail.properties.iter().find(|prop| prop.tag == tags::SUBJECT.tag()).map(|prop| &prop.value)
}

/// All text of a file is of one width `[MS-OXMSG]` 2.1.3.
#[test]
fn text_of_8_bits_is_read_by_the_code_page_of_its_message() {
    let greek = PropValue {
        tag: Tag::new(tags::SUBJECT.tag().id(), 0x001E),
        value: Value::String8(vec![0xC1, 0xE8, 0xDE, 0xED, 0xE1]),
    };
    let mail =
        Mail { properties: vec![greek, tags::MESSAGE_CODEPAGE.with(1253)], ..Mail::default() };
    let bytes = written(&mail);
    assert_eq!(subject(&read(&bytes).unwrap()), Some(&Value::Unicode("Αθήνα".into())));

    // A file as an older program writes it.
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    let entry = |tag: u32, value: u64| {
        [&tag.to_le_bytes()[..], &6u32.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    let list = [
        vec![0; 32],
        entry(0x0037_001E, 6),
        entry(0x3FFD_0003, 1253),
        entry(0x340D_0003, 0),
        entry(0x8001_101E, 8),
        entry(0x0070_001E, 6),
    ]
    .concat();
    let mut put = |path: &str, bytes: &[u8]| {
        std::io::Write::write_all(&mut file.create_stream(path).unwrap(), bytes).unwrap();
    };
    put("/__properties_version1.0", &list);
    put("/__substg1.0_0037001E", b"\xC1\xE8\xDE\xED\xE1");
    let mail = read(&file.into_inner().into_inner()).unwrap();
    assert_eq!(
        mail.properties,
        [tags::SUBJECT.with("Αθήνα"), tags::MESSAGE_CODEPAGE.with(1253)],
        "what has no name or no stream is left out"
    );
}

#[test]
fn an_ole_object_stays_what_it_is() {
    let mut object = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    object.create_storage("/ObjectPool").unwrap();
    for (path, bytes) in [("/\u{1}Ole", &[1u8; 20][..]), ("/ObjectPool/Data", &[2; 9000])] {
        std::io::Write::write_all(&mut object.create_stream(path).unwrap(), bytes).unwrap();
    }
    let object = object.into_inner().into_inner();
    let mail = Mail {
        attachments: vec![MailAttachment {
            properties: vec![tags::ATTACH_METHOD.with(6), tags::ATTACH_DATA_BIN.with(object)],
            message: None,
        }],
        ..Mail::default()
    };
    let bytes = written(&mail);
    let file = cfb::CompoundFile::open(Cursor::new(&bytes)).unwrap();
    let inside = "/__attach_version1.0_#00000000/__substg1.0_3701000D";
    assert!(file.is_stream(format!("{inside}/ObjectPool/Data")), "a storage, as Outlook has it");

    let once = read(&bytes).unwrap();
    let Some(Value::Binary(data)) = once.attachments[0].properties.last().map(|p| &p.value) else {
        panic!("no data");
    };
    let mut object = cfb::CompoundFile::open(Cursor::new(data)).unwrap();
    let mut found = Vec::new();
    let mut stream = object.open_stream("/ObjectPool/Data").unwrap();
    std::io::Read::read_to_end(&mut stream, &mut found).unwrap();
    assert_eq!(found, [2; 9000]);
    assert_same(&read(&written(&once)).unwrap(), &once);
}

#[test]
fn what_is_no_msg_file_is_named() {
    assert!(matches!(read(b""), Err(MsgError::NotACompoundFile)));
    assert!(matches!(read(b"Subject: hello\n\n"), Err(MsgError::NotACompoundFile)));
    let other = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    let other = other.into_inner().into_inner();
    assert!(matches!(read(&other), Err(MsgError::NotAMessage)));
    assert!(matches!(read(&other[..600]), Err(MsgError::Damaged(_))));
}

#[test]
fn messages_in_messages_are_bounded() {
    let mut mail = Mail::default();
    for _ in 0..40 {
        let inner = MailAttachment { properties: Vec::new(), message: Some(Box::new(mail)) };
        mail = Mail { attachments: vec![inner], ..Mail::default() };
    }
    let error = msg::write(&mail, Cursor::new(Vec::new())).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
}

/// Another reader: `msgconvert` of Debian's libemail-outlook-message-perl, which makes MIME of it.
#[test]
fn another_program_reads_what_was_written() {
    let dir = tempfile::tempdir().unwrap();
    let (file, converted) = (dir.path().join("letter.msg"), dir.path().join("letter.eml"));
    let person = |kind: i32, name: &str, address: &str| {
        vec![
            tags::RECIPIENT_TYPE.with(kind),
            tags::DISPLAY_NAME.with(name),
            tags::ADDRTYPE.with("SMTP"),
            tags::EMAIL_ADDRESS.with(address),
            tags::SMTP_ADDRESS.with(address),
        ]
    };
    let data: Vec<u8> = (0..=255).cycle().take(10_000).collect();
    let mail = Mail {
        properties: vec![
            tags::MESSAGE_CLASS.with("IPM.Note"),
            // The program writes header fields in bytes of ISO-8859-1.
            tags::SUBJECT.with("Size and measure"),
            tags::BODY.with("Grüße\r\n"),
            tags::DISPLAY_TO.with("Archive"),
            tags::DISPLAY_CC.with("Desk"),
            tags::SENDER_NAME.with("Office"),
            tags::SENDER_ADDRTYPE.with("SMTP"),
            tags::SENDER_EMAIL_ADDRESS.with("office@example.org"),
            tags::INTERNET_MESSAGE_ID.with("<one@example.org>"),
        ],
        recipients: vec![
            person(1, "Archive", "archive@example.org"),
            person(2, "Desk", "desk@example.org"),
        ],
        attachments: vec![MailAttachment {
            properties: vec![
                tags::ATTACH_METHOD.with(1),
                tags::ATTACH_LONG_FILENAME.with("numbers.bin"),
                tags::ATTACH_MIME_TAG.with("application/octet-stream"),
                tags::ATTACH_DATA_BIN.with(data.clone()),
            ],
            message: None,
        }],
        names: Vec::new(),
    };
    std::fs::write(&file, written(&mail)).unwrap();
    let run = std::process::Command::new("msgconvert")
        .arg("--outfile")
        .args([&converted, &file])
        .output();
    let output = match run {
        Ok(output) => output,
        Err(error) => {
            println!("skipped: msgconvert (Debian's libemail-outlook-message-perl): {error}");
            return;
        }
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mime = mapi_subsystem::import::from_mime(&std::fs::read(&converted).unwrap()).unwrap();
    let text = |props: &[PropValue], tag: Tag| match props.iter().find(|prop| prop.tag == tag) {
        Some(PropValue { value: Value::Unicode(text), .. }) => text.trim_end().to_owned(),
        other => panic!("{tag:?}: {other:?}"),
    };
    for tag in [
        tags::SUBJECT,
        tags::BODY,
        tags::SENDER_NAME,
        tags::SENDER_EMAIL_ADDRESS,
        tags::INTERNET_MESSAGE_ID,
    ] {
        let tag = tag.tag();
        assert_eq!(text(&mime.properties, tag), text(&mail.properties, tag), "{tag:?}");
    }
    let people: Vec<_> = (mime.recipients.iter())
        .map(|row| row.iter().find(|prop| prop.tag == tags::EMAIL_ADDRESS.tag()).unwrap())
        .collect();
    assert_eq!(
        people,
        [
            &tags::EMAIL_ADDRESS.with("archive@example.org"),
            &tags::EMAIL_ADDRESS.with("desk@example.org")
        ]
    );
    let attached = &mime.attachments[0].properties;
    assert!(attached.contains(&tags::ATTACH_LONG_FILENAME.with("numbers.bin")), "{attached:?}");
    assert!(attached.contains(&tags::ATTACH_DATA_BIN.with(data)));
}
