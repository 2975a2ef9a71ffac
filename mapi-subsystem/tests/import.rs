//! Mail from files: what comes in, and what is refused by name.

use std::path::{Path, PathBuf};

use mapi_session::{PropValue, Tag, Value};
use mapi_subsystem::import::{FailureReason, Importer, NotAMessage, from_mime};
use mapi_subsystem::mail::Mail;
use mapi_subsystem::store::{Database, Special};
use mapi_subsystem::transport::to_mime;

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
