//! Files that are no messages, or defective ones.

use std::fs;

use mapi_subsystem::import::Importer;
use mapi_subsystem::store::Database;
use mapi_tests::World;

/// A file that is no message and one that cannot be read are named; the others come in; a defective
/// but readable message comes in with what it has.
#[test]
fn what_is_no_message_is_named_and_the_others_come_in() {
    let world = World::new(&["Work"]);
    world.with("Work", |session| session.default_store().map(drop));
    let folder = tempfile::tempdir().expect("a folder");
    let mail: [(&str, &[u8]); 6] = [
        ("1-good.eml", b"Subject: good\r\n\r\nyes\r\n"),
        ("2-empty.eml", b""),
        ("3-picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0"),
        (
            "4-defective.eml",
            b"Subject: cut off\nContent-Type: multipart/mixed; boundary=\"x\n\n--x\n",
        ),
        ("5-prose.txt", b"Dear diary,\n\nnothing happened.\n"),
        ("6-good.eml", b"Subject: good too\n\nyes\n"),
    ];
    for (name, bytes) in mail {
        fs::write(folder.path().join(name), bytes).expect("it can be written");
    }
    let missing = folder.path().join("missing.eml");
    let store = Database::open(&world.store_files()[0]).expect("the store opens");
    let importer = Importer::into_path(&store, "Inbox").expect("the inbox is there");
    let report = importer.import(&[folder.path(), &missing]).expect("the store holds");
    assert_eq!(report.messages, 3);
    let named: Vec<_> = report.failures.iter().map(ToString::to_string).collect();
    for name in ["2-empty.eml", "3-picture.png", "5-prose.txt", "missing.eml"] {
        assert_eq!(named.iter().filter(|line| line.contains(name)).count(), 1, "{named:#?}");
    }
    world.with("Work", |session| {
        let inbox = session.default_store()?.inbox()?;
        let mut subjects: Vec<_> =
            inbox.messages()?.into_iter().filter_map(|row| row.subject).collect();
        subjects.sort();
        assert_eq!(subjects, ["cut off", "good", "good too"]);
        Ok(())
    });
}

/// A message whose parts do not close as they open comes in with what can be read of it.
#[test]
fn a_message_with_lost_parts_comes_in() {
    let raw = include_bytes!("../../fuzz/corpus/mime/lost_multipart.eml");
    let mail = mapi_subsystem::import::from_mime(raw).expect("it has a header and parts");
    assert!(!mail.properties.is_empty());
}

/// Control characters in a name or subject, which MAPI allows, end no header of what is sent and make
/// no new one.
#[test]
fn control_characters_make_no_headers() {
    use mapi_session::tags;
    let injected = "x\r\nBcc: everybody@example.org\0";
    let mail = mapi_subsystem::mail::Mail {
        properties: vec![
            tags::SUBJECT.with(injected),
            tags::SENDER_NAME.with(injected),
            tags::SENDER_EMAIL_ADDRESS.with(injected),
            tags::INTERNET_MESSAGE_ID.with(injected),
            tags::IN_REPLY_TO_ID.with(injected),
            tags::INTERNET_REFERENCES.with(injected),
        ],
        recipients: vec![mapi_tests::recipient(injected)],
        attachments: vec![mapi_subsystem::mail::MailAttachment {
            properties: vec![
                tags::ATTACH_LONG_FILENAME.with(injected),
                tags::ATTACH_MIME_TAG.with(injected),
                tags::ATTACH_CONTENT_ID.with(injected),
                tags::ATTACH_DATA_BIN.with(vec![1]),
            ],
            message: None,
        }],
        ..Default::default()
    };
    let mime = mapi_subsystem::transport::to_mime(&mail, &[injected]).expect("memory is enough");
    assert!(!mime.contains(&0));
    let text = String::from_utf8_lossy(&mime);
    assert!(!text.lines().any(|line| line.starts_with("Bcc")), "{text}");
    mapi_subsystem::import::from_mime(&mime).expect("it is a message");
    let control = include_bytes!("../../fuzz/corpus/mime/control_characters.eml");
    let mail = mapi_subsystem::import::from_mime(control).expect("it is a message");
    let mime = mapi_subsystem::transport::to_mime(&mail, &[]).expect("memory is enough");
    mapi_subsystem::import::from_mime(&mime).expect("it is a message still");
}
