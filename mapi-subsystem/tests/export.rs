//! Mail to files: each format read again by our own import, and by Python's `mailbox`.

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;

use mapi_session::flags::{CreateMessageFlags, ReadFlags};
use mapi_session::{Folder, Logon, PropValue, Session, Tag, Value, tags};
use mapi_subsystem::export::{ExportError, Exporter, Format};
use mapi_subsystem::import::Importer;
use mapi_subsystem::mail::{Mail, MailAttachment};
use support::World;

const FORMATS: [(Format, &str); 4] = [
    (Format::Mbox, "box"),
    (Format::Maildir, "Maildir"),
    (Format::Eml, "eml"),
    (Format::Msg, "msg"),
];

/// In a session on a home of its own.
fn with_session(work: impl FnOnce(&World, &Session<'_>)) {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            work(&world, session);
            Ok(())
        })
        .unwrap();
}

fn time(seconds: i64) -> Value {
    Value::SysTime((seconds + 11_644_473_600) * 10_000_000)
}

fn recipient(kind: i32, name: &str, address: &str) -> Vec<PropValue> {
    vec![
        tags::RECIPIENT_TYPE.with(kind),
        tags::DISPLAY_NAME.with(name),
        tags::ADDRTYPE.with("SMTP"),
        tags::EMAIL_ADDRESS.with(address),
    ]
}

/// A letter whose text has lines that an mbox must quote.
fn letter(subject: &str) -> Mail {
    Mail {
        properties: vec![
            tags::SUBJECT.with(subject),
            tags::BODY.with("From here on\r\n>From there\r\n>>From everywhere\r\nGrüße\r\n"),
            tags::HTML.with(b"<p>From here on</p>".to_vec()),
            tags::SENDER_NAME.with("Office"),
            tags::SENDER_ADDRTYPE.with("SMTP"),
            tags::SENDER_EMAIL_ADDRESS.with("office@example.org"),
            tags::INTERNET_MESSAGE_ID.with(format!("<{}@example.org>", subject.len())),
            PropValue { tag: tags::CLIENT_SUBMIT_TIME.tag(), value: time(1_704_164_645) },
            PropValue { tag: tags::MESSAGE_DELIVERY_TIME.tag(), value: time(1_704_164_645) },
        ],
        recipients: vec![
            recipient(1, "Archive", "archive@example.org"),
            recipient(2, "Grün, Desk", "desk@example.org"),
        ],
        attachments: vec![
            MailAttachment {
                properties: vec![
                    tags::ATTACH_METHOD.with(1),
                    tags::ATTACH_LONG_FILENAME.with("zahlen ä.bin"),
                    tags::ATTACH_MIME_TAG.with("application/octet-stream"),
                    tags::ATTACH_DATA_BIN.with((0..=255).cycle().take(70_000).collect::<Vec<u8>>()),
                ],
                message: None,
            },
            MailAttachment {
                properties: vec![tags::ATTACH_METHOD.with(5), tags::DISPLAY_NAME.with("inner")],
                message: Some(Box::new(Mail {
                    properties: vec![
                        tags::SUBJECT.with("inner"),
                        tags::BODY.with("From within\r\n"),
                    ],
                    ..Mail::default()
                })),
            },
        ],
        names: Vec::new(),
    }
}

fn put(folder: &Folder<'_>, mail: &Mail) {
    let message = folder.create_message(CreateMessageFlags::empty()).unwrap();
    mail.write_to(&message).unwrap();
    message.save().unwrap();
}

/// Three messages: read and replied to, not read but flagged, a draft.
fn fill(folder: &Folder<'_>) {
    let with = |subject: &str, more: &[PropValue]| {
        let mut mail = letter(subject);
        mail.properties.extend_from_slice(more);
        mail
    };
    put(
        folder,
        &with("Re: 1/2?", &[tags::MESSAGE_FLAGS.with(1), tags::LAST_VERB_EXECUTED.with(102)]),
    );
    put(folder, &with("Größe", &[tags::MESSAGE_FLAGS.with(0), tags::FLAG_STATUS.with(2)]));
    put(folder, &with("draft", &[tags::MESSAGE_FLAGS.with(8 | 1)]));
}

fn mails(folder: &Folder<'_>) -> Vec<Mail> {
    let rows = folder.messages().unwrap();
    rows.iter()
        .map(|row| Mail::read_from(&folder.open_message(&row.entry_id).unwrap()).unwrap())
        .collect()
}

fn value(props: &[PropValue], tag: impl Into<Tag>) -> Option<&Value> {
    let tag = tag.into();
    props.iter().find(|prop| prop.tag == tag).map(|prop| &prop.value)
}

/// Text whose lines end as they do on Unix, and that does not end with an empty line.
fn text(props: &[PropValue], tag: impl Into<Tag>) -> Option<String> {
    match value(props, tag) {
        Some(Value::Unicode(text)) => Some(text.replace("\r\n", "\n").trim_end().to_owned()),
        None => None,
        other => panic!("{other:?}"),
    }
}

fn long(props: &[PropValue], tag: impl Into<Tag>) -> i32 {
    match value(props, tag) {
        Some(Value::Long(number)) => *number,
        _ => 0,
    }
}

/// What MIME carries.
#[track_caller]
fn assert_same_letter(one: &Mail, other: &Mail) {
    let (a, b) = (&one.properties, &other.properties);
    for tag in [
        tags::SUBJECT,
        tags::BODY,
        tags::SENDER_NAME,
        tags::SENDER_EMAIL_ADDRESS,
        tags::INTERNET_MESSAGE_ID,
        tags::DISPLAY_TO,
        tags::DISPLAY_CC,
    ] {
        assert_eq!(text(a, tag), text(b, tag), "{tag:?}");
    }
    assert_eq!(value(a, tags::HTML), value(b, tags::HTML));
    assert_eq!(value(a, tags::CLIENT_SUBMIT_TIME), value(b, tags::CLIENT_SUBMIT_TIME));
    assert_eq!(one.attachments.len(), other.attachments.len());
    for (a, b) in one.attachments.iter().zip(&other.attachments) {
        let (c, d) = (&a.properties, &b.properties);
        assert_eq!(value(c, tags::ATTACH_DATA_BIN), value(d, tags::ATTACH_DATA_BIN));
        if a.message.is_none() {
            assert_eq!(text(c, tags::ATTACH_LONG_FILENAME), text(d, tags::ATTACH_LONG_FILENAME));
        }
        match (&a.message, &b.message) {
            (Some(a), Some(b)) => {
                assert_eq!(text(&a.properties, tags::SUBJECT), text(&b.properties, tags::SUBJECT));
                assert_eq!(text(&a.properties, tags::BODY), text(&b.properties, tags::BODY));
            }
            (None, None) => {}
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn what_is_exported_comes_in_again() {
    with_session(|world, session| {
        let inbox = session.default_store().unwrap().inbox().unwrap();
        let from = inbox.new_folder("From").unwrap();
        fill(&from);
        let originals = mails(&from);
        for (format, name) in FORMATS {
            let to = world.folder.path().join(name);
            let mut told = 0;
            let exporter = Exporter::new(format, &to).on_progress(|progress| {
                told += 1;
                assert_eq!(progress.total_messages, 3);
            });
            let report = exporter.export(&from).unwrap();
            assert_eq!((report.messages, report.folders), (3, 1), "{format:?} {report:?}");
            assert_eq!(told, 3);
            let into = inbox.new_folder(name).unwrap();
            let report = Importer::into_open_folder(&into).import(&[&to]).unwrap();
            assert_eq!((report.messages, report.failures.len()), (3, 0), "{format:?} {report:?}");
            for (mail, original) in mails(&into).iter().zip(&originals) {
                assert_same_letter(mail, original);
                let (a, b) = (&mail.properties, &original.properties);
                let flags = |props| long(props, tags::MESSAGE_FLAGS) & 9;
                if format == Format::Eml {
                    assert_eq!(flags(a) & 8, flags(b) & 8, "whether it is a draft");
                    continue;
                }
                assert_eq!(flags(a), flags(b), "{format:?}");
                for tag in [tags::FLAG_STATUS, tags::LAST_VERB_EXECUTED] {
                    assert_eq!(long(a, tag), long(b, tag), "{format:?} {tag:?}");
                }
            }
        }
    });
}

/// A `.msg` file has it all.
#[test]
fn msg_files_keep_every_property() {
    with_session(|world, session| {
        let inbox = session.default_store().unwrap().inbox().unwrap();
        let from = inbox.new_folder("From").unwrap();
        let mut mail = letter("all of it");
        mail.recipients.push(recipient(3, "Hidden", "hidden@example.org"));
        let name = mapi_session::wire::NamedProp {
            set: mapi_session::guids::PS_PUBLIC_STRINGS,
            kind: mapi_session::wire::NameKind::Name("Keywords".into()),
        };
        let keywords = Value::MvUnicode(vec!["red".into(), "blue".into()]);
        mail.properties.push(PropValue { tag: Tag(0x8123_101F), value: keywords });
        mail.names.push((0x8123, name));
        put(&from, &mail);
        let to = world.folder.path().join("all");
        Exporter::new(Format::Msg, &to).export(&from).unwrap();
        let into = inbox.new_folder("Into").unwrap();
        Importer::into_open_folder(&into).import(&[&to]).unwrap();
        let (from, into) = (mails(&from), mails(&into));
        // When it was made and changed is the store's to say.
        let own = |mail: &Mail| {
            let mut mail = mail.clone();
            let times = [tags::CREATION_TIME.tag(), tags::LAST_MODIFICATION_TIME.tag()];
            mail.properties.retain(|prop| !times.contains(&prop.tag));
            mail.properties.sort_by_key(|prop| prop.tag);
            for attachment in &mut mail.attachments {
                attachment.properties.retain(|prop| !times.contains(&prop.tag));
                attachment.properties.sort_by_key(|prop| prop.tag);
                if let Some(inner) = &mut attachment.message {
                    inner.properties.retain(|prop| !times.contains(&prop.tag));
                    inner.properties.sort_by_key(|prop| prop.tag);
                }
            }
            mail
        };
        assert!(!from[0].names.is_empty());
        assert_eq!(own(&from[0]), own(&into[0]));
    });
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn folders_below_have_places_of_their_own() {
    with_session(|world, session| {
        let inbox = session.default_store().unwrap().inbox().unwrap();
        let customers = inbox.new_folder("Customers: all").unwrap();
        let last = customers.new_folder("2.026").unwrap();
        put(&inbox, &letter("at the top"));
        put(&customers, &letter("a <customer>"));
        put(&last, &letter("CON"));
        // What it shows stands elsewhere.
        inbox.new_search_folder("Found").unwrap();
        let export = |format, name: &str| -> PathBuf {
            let to = world.folder.path().join(name);
            let exporter = Exporter::new(format, &to).recursive(true);
            let report = exporter.export(&inbox).unwrap();
            assert_eq!((report.messages, report.folders), (3, 3), "{report:?}");
            to
        };
        let to = export(Format::Eml, "eml");
        assert_eq!(names_in(&to), ["00001 at the top.eml", "Customers_ all"]);
        let below = to.join("Customers_ all");
        assert_eq!(names_in(&below), ["00001 a _customer_.eml", "2.026"]);
        assert_eq!(names_in(&below.join("2.026")), ["00001 CON.eml"]);
        let to = export(Format::Mbox, "mbox");
        assert_eq!(names_in(&to), ["Inbox", "Inbox.mbox"]);
        assert_eq!(names_in(&to.join("Inbox")), ["Customers_ all", "Customers_ all.mbox"]);
        let to = export(Format::Maildir, "Maildir");
        assert_eq!(
            names_in(&to),
            [".Customers_ all", ".Customers_ all.2_026", "cur", "new", "tmp"]
        );
    });
}

#[test]
fn what_is_there_is_not_written_over_unless_asked() {
    with_session(|world, session| {
        let inbox = session.default_store().unwrap().inbox().unwrap();
        put(&inbox, &letter("one"));
        for (format, name) in FORMATS {
            let to = world.folder.path().join(name);
            let mine = match format {
                Format::Mbox => to.clone(),
                _ => to.join("00001 one.eml"),
            };
            std::fs::create_dir_all(mine.parent().unwrap()).unwrap();
            std::fs::write(&mine, "mine").unwrap();
            let refused = Exporter::new(format, &to).export(&inbox);
            assert!(matches!(refused, Err(ExportError::Exists(_))), "{format:?} {refused:?}");
            assert_eq!(std::fs::read(&mine).unwrap(), b"mine");
            let report = Exporter::new(format, &to).overwrite(true).export(&inbox).unwrap();
            assert_eq!(report.messages, 1, "{format:?}");
            let replaced = matches!(format, Format::Mbox | Format::Eml);
            assert_eq!(std::fs::read(&mine).unwrap() != b"mine", replaced, "{format:?}");
            // Nothing temporary is left.
            let left = names_in(to.parent().unwrap()).into_iter();
            assert!(
                !left
                    .chain(if to.is_dir() { names_in(&to) } else { Vec::new() })
                    .any(|name| name.starts_with(".tmp"))
            );
        }
        let nowhere = world.folder.path().join("box/below");
        let refused = Exporter::new(Format::Eml, nowhere).export(&inbox);
        assert!(matches!(refused, Err(ExportError::Place { .. })), "{refused:?}");
    });
}

/// Reading a message to export it does not make it read `[imessage-setreadflag]`.
#[test]
fn an_export_changes_nothing() {
    with_session(|world, session| {
        let inbox = session.default_store().unwrap().inbox().unwrap();
        put(&inbox, &letter("one"));
        let row = &inbox.messages().unwrap()[0];
        inbox
            .open_message(&row.entry_id)
            .unwrap()
            .set_read_flag(ReadFlags::CLEAR_READ_FLAG)
            .unwrap();
        let before = mails(&inbox);
        Exporter::new(Format::Eml, world.folder.path().join("eml")).export(&inbox).unwrap();
        assert_eq!(mails(&inbox), before);
        assert_eq!(inbox.get(tags::CONTENT_UNREAD).unwrap(), Some(1));
    });
}

/// Python's `mailbox` module, a reader of others. It leaves it to its user to take the quotes of an
/// mbox away.
const PYTHON: &str = r#"
import email, email.policy, mailbox, re, sys
kind, path = sys.argv[1:]
box = mailbox.mbox(path) if kind == "mbox" else mailbox.Maildir(path, create=False)
if kind != "mbox":
    print(sorted(box.list_folders()))
for key in sorted(box.keys()):
    raw = box.get_bytes(key)
    if kind == "mbox":
        raw = re.sub(rb"(?m)^>(>*From )", rb"\1", raw)
    message = email.message_from_bytes(raw, policy=email.policy.default)
    text = message.get_body(("plain",)).get_content()
    flags = "".join(sorted(box[key].get_flags()))
    files = [part.get_filename() for part in message.iter_attachments()]
    print(flags, message["Message-ID"], ascii(message["Subject"]), ascii(text), ascii(files))
"#;

#[test]
fn another_program_reads_mbox_and_maildir() {
    with_session(|world, session| {
        let inbox = session.default_store().unwrap().inbox().unwrap();
        fill(&inbox);
        let below = inbox.new_folder("Below").unwrap();
        put(&below, &letter("below"));
        // R and O in `Status`, A, F and T in `X-Status`; R, F, D and S in a Maildir.
        for (format, kind, first, flags) in [
            (Format::Mbox, "mbox", None, ["AOR", "FO", "ORT"]),
            (Format::Maildir, "maildir", Some("['Below']"), ["RS", "F", "DS"]),
        ] {
            let to = world.folder.path().join(kind);
            let recursive = format == Format::Maildir;
            Exporter::new(format, &to).recursive(recursive).export(&inbox).unwrap();
            let run = Command::new("python3").args(["-c", PYTHON, kind]).arg(&to).output();
            let output = match run {
                Ok(output) => output,
                Err(error) => {
                    println!("skipped: python3 with its mailbox module: {error}");
                    return;
                }
            };
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            let found = String::from_utf8(output.stdout).unwrap();
            let text = r"'From here on\n>From there\n>>From everywhere\nGr\xfc\xdfe\n'";
            let files = r"'zahlen \xe4.bin'";
            let mut expected: Vec<String> = first.map(str::to_owned).into_iter().collect();
            for ((flags, id), subject) in
                flags.iter().zip([8, 7, 5]).zip(["Re: 1/2?", r"Gr\xf6\xdfe", "draft"])
            {
                expected.push(format!("{flags} <{id}@example.org> '{subject}' {text} [{files}"));
            }
            let lines: Vec<&str> = found.lines().collect();
            assert_eq!(lines.len(), expected.len(), "{found}");
            for (line, expected) in lines.iter().zip(&expected) {
                assert!(line.starts_with(expected.as_str()), "{line}\nis not {expected}");
            }
        }
    });
}
