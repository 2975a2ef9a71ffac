//! Mail from files: what comes in, and what is refused by name.

mod support;

use std::path::{Path, PathBuf};

use mapi_session::wire::{NameKind, NamedProp};
use mapi_session::{Logon, PropValue, Tag, Value, tags};
use mapi_subsystem::import::{FailureReason, Importer, NotAMessage, from_mime};
use mapi_subsystem::mail::{Mail, MailAttachment};
use mapi_subsystem::store::{Database, Special};
use mapi_subsystem::transport::to_mime;
use support::World;

const SUBJECT: Tag = Tag(0x0037_001F);
const BODY: Tag = Tag(0x1000_001F);
const HTML: Tag = Tag(0x1013_0102);
const FLAGS: Tag = Tag(0x0E07_0003);
const RECIPIENT_TYPE: Tag = Tag(0x0C15_0003);
const ADDRESS: Tag = Tag(0x3003_001F);
const DATA: Tag = Tag(0x3701_0102);
const FILENAME: Tag = Tag(0x3707_001F);
const CONTENT_ID: Tag = Tag(0x3712_001F);
const HEADERS: Tag = Tag(0x007D_001F);
const SUBMITTED: Tag = Tag(0x0039_0040);

fn text(props: &[PropValue], tag: Tag) -> Option<&str> {
    props.iter().find(|prop| prop.tag == tag).map(|prop| match &prop.value {
        Value::Unicode(text) => text.as_str(),
        other => panic!("{tag:?} is {other:?}"),
    })
}

fn binary(props: &[PropValue], tag: Tag) -> Option<&[u8]> {
    props.iter().find(|prop| prop.tag == tag).map(|prop| match &prop.value {
        Value::Binary(bytes) => bytes.as_slice(),
        other => panic!("{tag:?} is {other:?}"),
    })
}

fn long(props: &[PropValue], tag: Tag) -> Option<i32> {
    props.iter().find(|prop| prop.tag == tag).map(|prop| match &prop.value {
        Value::Long(number) => *number,
        other => panic!("{tag:?} is {other:?}"),
    })
}

const RICH: &str = "From: Ann Writer <ann@example.org>\r
Sender: Desk <desk@example.org>\r
To: Bob <bob@example.org>, \"Doe, Jane\" <jane@example.org>\r
Cc: team: x@example.org, y@example.org;\r
Bcc: hidden@example.org\r
Subject: =?utf-8?q?Re:_Gr=C3=BC=C3=9Fe?=\r
Date: Tue, 02 Jan 2024 03:04:05 +0100\r
Message-ID: <1@example.org>\r
References: <0@example.org> <00@example.org>\r
Importance: High\r
MIME-Version: 1.0\r
Content-Type: multipart/mixed; boundary=\"b\"\r
\r
--b\r
Content-Type: multipart/alternative; boundary=\"a\"\r
\r
--a\r
Content-Type: text/plain; charset=iso-8859-1\r
Content-Transfer-Encoding: quoted-printable\r
\r
Gr=FC=DFe\r
--a\r
Content-Type: text/html; charset=utf-8\r
\r
<p>Gr\u{fc}\u{df}e <img src=\"cid:pic\"></p>\r
--a--\r
--b\r
Content-Type: image/png; name=\"../evil/pic.png\"\r
Content-ID: <pic>\r
Content-Transfer-Encoding: base64\r
\r
iVBORw0KGgo=\r
--b\r
Content-Type: text/csv; charset=iso-8859-1\r
Content-Disposition: attachment; filename=\"numbers.csv\"\r
Content-Transfer-Encoding: base64\r
\r
/A==\r
--b\r
Content-Type: message/rfc822\r
\r
From: inner@example.org\r
Subject: inside\r
\r
inner body\r
--b--\r
";

fn store(dir: &Path) -> Database {
    Database::create_or_open(&dir.join("a.store")).unwrap()
}

fn imported(store: &Database) -> Vec<Mail> {
    let ids = store.read(|r| r.messages_in(Special::Inbox.id(), false)).unwrap();
    ids.into_iter().map(|id| store.read(|r| r.mail(id)).unwrap()).collect()
}

#[test]
fn headers_bodies_and_parts_become_properties() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("m.eml");
    std::fs::write(&file, RICH).unwrap();
    let store = store(dir.path());
    let report = Importer::into_path(&store, "Inbox").unwrap().import(&[&file]).unwrap();
    assert_eq!((report.messages, report.failures.len()), (1, 0));
    let mail = &imported(&store)[0];
    let props = &mail.properties;
    assert_eq!(text(props, SUBJECT), Some("Re: Gr\u{fc}\u{df}e"));
    assert_eq!(text(props, Tag(0x0070_001F)), Some("Gr\u{fc}\u{df}e"), "conversation topic");
    assert_eq!(text(props, Tag(0x0042_001F)), Some("Ann Writer"), "sent representing");
    assert_eq!(text(props, Tag(0x0C1F_001F)), Some("desk@example.org"), "sender");
    assert_eq!(text(props, Tag(0x0E04_001F)), Some("Bob; Doe, Jane"), "display to");
    assert_eq!(text(props, Tag(0x1035_001F)), Some("<1@example.org>"));
    assert_eq!(text(props, Tag(0x1039_001F)), Some("<0@example.org> <00@example.org>"));
    assert_eq!(long(props, Tag(0x0017_0003)), Some(2), "importance");
    assert_eq!(text(props, BODY), Some("Gr\u{fc}\u{df}e"));
    assert_eq!(
        binary(props, HTML),
        Some("<p>Gr\u{fc}\u{df}e <img src=\"cid:pic\"></p>".as_bytes())
    );
    assert!(text(props, HEADERS).unwrap().starts_with("From: Ann Writer"));
    let time = props.iter().find(|prop| prop.tag == SUBMITTED).unwrap();
    // 2024-01-02T02:04:05Z
    assert_eq!(time.value, Value::SysTime(116_444_736_000_000_000 + 1_704_161_045 * 10_000_000));

    let people: Vec<_> = mail
        .recipients
        .iter()
        .map(|row| (long(row, RECIPIENT_TYPE).unwrap(), text(row, ADDRESS).unwrap()))
        .collect();
    assert_eq!(
        people,
        [
            (1, "bob@example.org"),
            (1, "jane@example.org"),
            (2, "x@example.org"),
            (2, "y@example.org"),
            (3, "hidden@example.org"),
        ]
    );

    let [picture, csv, inner] = mail.attachments.as_slice() else {
        panic!("{}", mail.attachments.len())
    };
    assert_eq!(text(&picture.properties, FILENAME), Some("pic.png"), "no folders of the sender's");
    assert_eq!(text(&picture.properties, CONTENT_ID), Some("pic"));
    assert_eq!(binary(&picture.properties, DATA), Some(&b"\x89PNG\r\n\x1A\n"[..]));
    assert_eq!(binary(&csv.properties, DATA), Some(&b"\xFC"[..]), "bytes as they were sent");
    let inner = inner.message.as_deref().expect("an embedded message");
    assert_eq!(text(&inner.properties, SUBJECT), Some("inside"));
    assert_eq!(text(&inner.properties, BODY).map(str::trim_end), Some("inner body"));
}

#[test]
fn an_mbox_and_a_maildir_give_each_message_with_its_state() {
    let dir = tempfile::tempdir().unwrap();
    let mbox = dir.path().join("box");
    std::fs::write(
        &mbox,
        "From a@b Tue Jan  2 03:04:05 2024\nSubject: one\nStatus: RO\n\n>From here\n\n\
         From a@b Tue Jan  2 03:04:06 2024\nSubject: two\n\nbody\n",
    )
    .unwrap();
    let maildir = dir.path().join("Maildir");
    for part in ["cur", "new", "tmp"] {
        std::fs::create_dir_all(maildir.join(part)).unwrap();
    }
    std::fs::write(maildir.join("cur/1.host:2,FS"), "Subject: three\n\n").unwrap();
    std::fs::write(maildir.join("new/2.host"), "Subject: four\n\n").unwrap();
    std::fs::write(maildir.join("tmp/3.host"), "Subject: half\n\n").unwrap();
    let store = store(dir.path());
    let mut told = Vec::new();
    let report = Importer::into_path(&store, "Inbox")
        .unwrap()
        .batch(1)
        .on_progress(|progress| told.push(progress.messages))
        .import(&[&mbox, &maildir])
        .unwrap();
    assert_eq!(report.messages, 4);
    assert!(report.failures.is_empty(), "{:?}", report.failures);
    assert!(told.starts_with(&[1, 2, 3, 4]));
    let seen: Vec<_> = imported(&store)
        .iter()
        .map(|mail| {
            (
                text(&mail.properties, SUBJECT).unwrap().to_owned(),
                long(&mail.properties, FLAGS).unwrap() & 1,
            )
        })
        .collect();
    assert_eq!(
        seen,
        [("one".into(), 1), ("two".into(), 0), ("three".into(), 1), ("four".into(), 0)]
    );
    assert_eq!(text(&imported(&store)[0].properties, BODY), Some("From here\n"));
    let inbox = store.read(|r| r.folder(Special::Inbox.id())).unwrap().unwrap();
    assert_eq!((inbox.contents, inbox.unread), (4, 2));
}

/// [Maildir++](https://www.courier-mta.org/imap/README.maildirquota.html): folders are beside each
/// other, with their whole paths as names.
#[test]
fn the_folders_of_a_maildir_become_folders() {
    let dir = tempfile::tempdir().unwrap();
    let maildir = dir.path().join("Maildir");
    for (folder, subject) in
        [("", "top"), (".Customers", "one"), (".Customers.2026", "two"), (".cache", "")]
    {
        let place = maildir.join(folder);
        let part = if subject.is_empty() { "index" } else { "cur" };
        std::fs::create_dir_all(place.join(part)).unwrap();
        std::fs::write(place.join(part).join("1.host:2,S"), format!("Subject: {subject}\n\n"))
            .unwrap();
    }
    std::fs::write(maildir.join(".Customers").join("maildirfolder"), "").unwrap();
    std::fs::write(maildir.join(".Customers.2026").join("cur").join("2.host:2,"), "").unwrap();
    let store = store(dir.path());
    let report = Importer::into_path(&store, "Inbox").unwrap().import(&[&maildir]).unwrap();
    assert_eq!(report.messages, 3);
    let failures: Vec<_> = report.failures.iter().map(|failure| &failure.folder).collect();
    assert_eq!(failures, [&["Customers".to_owned(), "2026".to_owned()]]);
    let subjects = |path: &str| -> Vec<String> {
        let folder = store.read(|reader| reader.folder_at(path)).unwrap();
        let ids = store.read(|reader| reader.messages_in(folder, false)).unwrap().into_iter();
        let mails = ids.map(|id| store.read(|reader| reader.mail(id)).unwrap());
        mails.map(|mail| text(&mail.properties, SUBJECT).unwrap().to_owned()).collect()
    };
    assert_eq!(subjects("Inbox"), ["top"]);
    assert_eq!(subjects("Inbox/Customers"), ["one"]);
    assert_eq!(subjects("Inbox/Customers/2026"), ["two"]);
    assert!(store.read(|reader| reader.folder_at("Inbox/cache")).is_err());
}

#[test]
fn what_is_no_message_is_named_and_the_rest_comes_in() {
    let dir = tempfile::tempdir().unwrap();
    let mail = dir.path().join("mail");
    std::fs::create_dir(&mail).unwrap();
    std::fs::write(mail.join("1-empty.eml"), "").unwrap();
    std::fs::write(mail.join("2-binary.eml"), b"\x7FELF\x02\x01\x01\0\0\0a: b\n").unwrap();
    std::fs::write(mail.join("3-prose.eml"), "This is no mail at all\n").unwrap();
    std::fs::write(mail.join("4-good.eml"), "Subject: good\nno blank line").unwrap();
    let store = store(dir.path());
    let report = Importer::into_path(&store, "Inbox")
        .unwrap()
        .import(&[mail.clone(), dir.path().join("absent")])
        .unwrap();
    assert_eq!(report.messages, 1);
    assert_eq!(text(&imported(&store)[0].properties, SUBJECT), Some("good"));
    let reasons: Vec<_> = report
        .failures
        .iter()
        .map(|f| (f.path.file_name().unwrap().to_str().unwrap(), &f.reason))
        .collect();
    assert!(
        matches!(
            reasons.as_slice(),
            [
                ("absent", FailureReason::Unreadable(_)),
                ("1-empty.eml", FailureReason::NotAMessage(NotAMessage::Empty)),
                ("2-binary.eml", FailureReason::NotAMessage(NotAMessage::Binary)),
                ("3-prose.eml", FailureReason::NotAMessage(NotAMessage::NoHeader)),
            ]
        ),
        "{reasons:?}"
    );
    for failure in &report.failures {
        assert!(failure.to_string().contains(failure.path.to_str().unwrap()), "{failure}");
    }
}

#[test]
fn a_message_becomes_mime_and_comes_back() {
    let mail = from_mime(RICH.as_bytes()).unwrap();
    let raw = to_mime(&mail, &[]).unwrap();
    let back = from_mime(&raw).unwrap();
    for tag in [SUBJECT, Tag(0x0042_001F), Tag(0x0C1F_001F), Tag(0x1035_001F), Tag(0x1039_001F)] {
        assert_eq!(text(&back.properties, tag), text(&mail.properties, tag), "{tag:?}");
    }
    assert_eq!(text(&back.properties, BODY).map(str::trim_end), text(&mail.properties, BODY));
    assert_eq!(back.recipients.len(), 4, "all but the Bcc recipient");
    assert_eq!(back.attachments.len(), 3);
    for (back, mail) in back.attachments.iter().zip(&mail.attachments) {
        assert_eq!(binary(&back.properties, DATA), binary(&mail.properties, DATA));
        assert_eq!(back.message.is_some(), mail.message.is_some());
    }
    assert!(!String::from_utf8_lossy(&raw).contains("hidden@example.org"));
}

/// Real messages, many malformed on purpose.
#[test]
fn real_messages_come_in_with_their_subjects() {
    let (folder, asked) = match std::env::var_os("MAPI_TEST_DATA") {
        Some(folder) => (PathBuf::from(folder), true),
        None => (Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"), false),
    };
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder.join("eml"))
        .map(|entries| entries.filter_map(|entry| Some(entry.ok()?.path())).collect())
        .unwrap_or_default();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    println!("{} files in {}", files.len(), folder.join("eml").display());
    assert!(!asked || !files.is_empty(), "MAPI_TEST_DATA has no eml/*.txt");
    let dir = tempfile::tempdir().unwrap();
    let store = store(dir.path());
    let report = Importer::into_path(&store, "Inbox").unwrap().import(&files).unwrap();
    for failure in &report.failures {
        println!("{failure}");
    }
    assert_eq!(report.messages as usize + report.failures.len(), files.len());
    let mails = imported(&store);
    assert_eq!(mails.len() as u64, report.messages);
    let failed: Vec<_> = report.failures.iter().map(|failure| &failure.path).collect();
    for (file, mail) in files.iter().filter(|file| !failed.contains(file)).zip(&mails) {
        let raw = std::fs::read(file).unwrap();
        let raw = String::from_utf8_lossy(&raw);
        // A subject that stands unencoded on one line is easily read by anybody.
        let head = raw.split("\n\n").next().unwrap_or_default();
        let line = head.lines().find_map(|line| line.strip_prefix("Subject: "));
        let folded = head
            .lines()
            .skip_while(|line| !line.starts_with("Subject: "))
            .nth(1)
            .is_some_and(|next| next.starts_with([' ', '\t']));
        if let Some(line) = line.filter(|line| !line.contains("=?") && !folded) {
            assert_eq!(
                text(&mail.properties, SUBJECT).map(str::trim),
                Some(line.trim()),
                "{}",
                file.display()
            );
        }
    }
}

fn msg_file(path: &Path, mail: &Mail) {
    let mut file = std::io::Cursor::new(Vec::new());
    mapi_subsystem::msg::write(mail, &mut file).unwrap();
    std::fs::write(path, file.into_inner()).unwrap();
}

/// A message with a named property, read, with a message in it.
fn lettered() -> Mail {
    let name = NamedProp {
        set: mapi_session::guids::PS_PUBLIC_STRINGS,
        kind: NameKind::Name("Order".into()),
    };
    Mail {
        properties: vec![
            tags::SUBJECT.with("An order"),
            tags::BODY.with("Twelve of them"),
            tags::MESSAGE_FLAGS.with(1),
            PropValue { tag: Tag(0x8000_0003), value: Value::Long(4711) },
            // Of the store that it was in.
            tags::ENTRYID.with(vec![0; 46]),
        ],
        recipients: vec![vec![
            tags::DISPLAY_NAME.with("Archive"),
            tags::EMAIL_ADDRESS.with("archive@example.org"),
            tags::RECIPIENT_TYPE.with(1),
        ]],
        attachments: vec![
            MailAttachment {
                properties: vec![tags::ATTACH_METHOD.with(5), tags::DISPLAY_NAME.with("The offer")],
                message: Some(Box::new(Mail {
                    properties: vec![tags::SUBJECT.with("The offer")],
                    ..Mail::default()
                })),
            },
            MailAttachment {
                properties: vec![
                    tags::ATTACH_METHOD.with(1),
                    // More than GetProps gives, and SetProps takes.
                    tags::ATTACH_DATA_BIN.with(vec![7; 200_000]),
                ],
                message: None,
            },
        ],
        names: vec![(0x8000, name)],
    }
}

#[track_caller]
fn assert_lettered(mail: &Mail) {
    let props = &mail.properties;
    assert_eq!(text(props, SUBJECT), Some("An order"));
    assert_eq!(text(props, BODY), Some("Twelve of them"));
    assert_eq!(long(props, FLAGS).map(|flags| flags & 1), Some(1), "it was read");
    let name = &lettered().names[0].1;
    let (id, _) = mail.names.iter().find(|(_, other)| other == name).expect("the name");
    assert_eq!(long(props, Tag::new(*id, 0x0003)), Some(4711));
    assert_eq!(text(&mail.recipients[0], ADDRESS), Some("archive@example.org"));
    let inner = mail.attachments[0].message.as_deref().expect("a message in it");
    assert_eq!(text(&inner.properties, SUBJECT), Some("The offer"));
    assert_eq!(binary(&mail.attachments[1].properties, DATA).map(<[u8]>::len), Some(200_000));
}

/// What a file is, its beginning says and not its name.
#[test]
fn msg_files_come_in_whatever_they_are_called() {
    let dir = tempfile::tempdir().unwrap();
    let mail = dir.path().join("mail");
    std::fs::create_dir(&mail).unwrap();
    msg_file(&mail.join("1-letter"), &lettered());
    std::fs::write(mail.join("2-half.msg"), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
        .unwrap();
    std::fs::write(mail.join("3-mime.msg"), "Subject: MIME\n\n").unwrap();
    let store = store(dir.path());
    let report = Importer::into_path(&store, "Inbox").unwrap().import(&[&mail]).unwrap();
    let mails = imported(&store);
    assert_eq!(report.messages, 2);
    assert_lettered(&mails[0]);
    assert_eq!(text(&mails[1].properties, SUBJECT), Some("MIME"));
    let [failure] = report.failures.as_slice() else { panic!("{:?}", report.failures) };
    assert!(failure.path.ends_with("2-half.msg"), "{failure}");
    assert!(matches!(failure.reason, FailureReason::Msg(_)), "{failure}");
}

/// Through the objects of a session, as into a store of somebody else.
#[test]
fn an_import_into_an_open_folder_is_the_same() {
    let world = World::with_profiles(&["Work"]);
    let letter = world.folder.path().join("letter.msg");
    msg_file(&letter, &lettered());
    let mbox = world.folder.path().join("box");
    std::fs::write(
        &mbox,
        "From a@b Tue Jan  2 03:04:05 2024\nSubject: one\nX-Status: AF\n\nbody\n",
    )
    .unwrap();
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let inbox = session.default_store()?.inbox()?;
            let report = Importer::into_open_folder(&inbox).import(&[&letter, &mbox]).unwrap();
            assert_eq!((report.messages, report.failures.len()), (2, 0), "{report:?}");
            let rows = inbox.messages()?;
            let mails: Vec<Mail> = rows
                .iter()
                .map(|row| Mail::read_from(&inbox.open_message(&row.entry_id)?))
                .collect::<mapi_session::Result<_>>()?;
            assert_lettered(&mails[0]);
            let props = &mails[1].properties;
            assert_eq!(text(props, SUBJECT), Some("one"));
            assert_eq!(long(props, FLAGS).map(|flags| flags & 1), Some(0), "nobody has read it");
            assert_eq!(long(props, tags::FLAG_STATUS.tag()), Some(2));
            assert_eq!(long(props, tags::LAST_VERB_EXECUTED.tag()), Some(102));
            Ok(())
        })
        .unwrap();
}

/// Files of the folder `pst`: their folders stand below the one that was imported into.
#[cfg(feature = "pst")]
#[test]
fn folders_of_a_pst_file_become_folders() {
    let Some(folder) = std::env::var_os("MAPI_TEST_DATA") else {
        println!("skipped: MAPI_TEST_DATA names no folder with pst/*.pst");
        return;
    };
    let folder = PathBuf::from(folder).join("pst");
    let dir = tempfile::tempdir().unwrap();
    let store = store(dir.path());
    let file = folder.join("aspose_sample.pst");
    let report = Importer::into_path(&store, "Old").unwrap().import(&[&file]).unwrap();
    for failure in &report.failures {
        println!("{failure}");
    }
    let count = |id: i64| -> u64 {
        fn of(reader: &mapi_subsystem::store::Reader<'_>, id: i64) -> u64 {
            let below: u64 =
                reader.child_folders(id).unwrap().iter().map(|child| of(reader, child.id)).sum();
            below + reader.messages_in(id, false).unwrap().len() as u64
        }
        store.read(|reader| Ok(of(reader, id))).unwrap()
    };
    let (old, children) = store
        .read(|reader| {
            let old = reader.folder_at("Old")?;
            Ok((old, reader.child_folders(old)?))
        })
        .unwrap();
    assert!(report.messages > 0);
    assert_eq!(count(old), report.messages);
    assert!(!children.is_empty(), "the file has folders");

    let file = folder.join("jlp_passworded.pst");
    let refused = Importer::into_path(&store, "Locked").unwrap().import(&[&file]).unwrap();
    assert_eq!(refused.messages, 0);
    assert!(matches!(refused.failures[0].reason, FailureReason::Password));
}
