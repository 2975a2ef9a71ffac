//! Messages that become MIME and come back: what a message says stays what it says.

use mapi_session::wire::Row;
use mapi_session::{PropTag, PropValue, Value, tags, types};
use mapi_subsystem::import::from_mime;
use mapi_subsystem::mail::{Mail, MailAttachment};
use mapi_subsystem::transport::to_mime;
use proptest::prelude::*;

fn text(props: &[PropValue], tag: PropTag<types::Unicode>) -> Option<String> {
    props.iter().find(|p| p.tag == tag.tag()).and_then(|p| match &p.value {
        Value::Unicode(text) => Some(text.clone()),
        _ => None,
    })
}

fn value(props: &[PropValue], tag: mapi_session::Tag) -> Option<Value> {
    props.iter().find(|p| p.tag == tag).map(|p| p.value.clone())
}

fn back(mail: &Mail) -> Mail {
    let bytes = to_mime(mail, &[]).unwrap();
    assert!(bytes.is_ascii(), "{}", String::from_utf8_lossy(&bytes));
    let longest = bytes.split(|b| *b == b'\n').map(<[u8]>::len).max();
    assert!(longest.is_none_or(|longest| longest < 998), "RFC 5322, 2.1.1");
    from_mime(&bytes).unwrap()
}

/// Text in one line, as names and subjects are.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z0-9][A-Za-z0-9 ,.;:\"'()<>@=?_-]{0,90}[A-Za-z0-9]",
        "[ \\PC]{1,60}",
        "=\\?utf-8\\?Q\\?[a-z]{1,5}\\?=",
    ]
    .prop_map(|text| text.trim().to_owned())
    .prop_filter("something is said", |text| !text.is_empty() && !text.contains('\u{FFFD}'))
}

fn body() -> impl Strategy<Value = String> {
    prop_oneof![
        proptest::collection::vec("[ -~]{0,120}", 1..8),
        proptest::collection::vec("[\\PC\t ]{0,90}", 1..8),
        proptest::collection::vec("(\\.|From |--|=)?[a-z =]{0,200} {0,3}", 1..8),
        // Other control characters than those of lines.
        proptest::collection::vec("[\u{1}-\u{8}\u{b}a-z]{0,30}", 1..4),
    ]
    .prop_map(|lines| lines.join("\r\n"))
}

fn address() -> impl Strategy<Value = String> {
    "[a-z][a-z0-9.+_-]{0,20}[a-z0-9]@[a-z]{1,20}\\.example"
}

fn recipient() -> impl Strategy<Value = Row> {
    (1..=2i32, line(), address()).prop_map(|(kind, name, address)| {
        vec![
            tags::RECIPIENT_TYPE.with(kind),
            tags::DISPLAY_NAME.with(name),
            tags::ADDRTYPE.with("SMTP"),
            tags::EMAIL_ADDRESS.with(address),
        ]
    })
}

fn file() -> impl Strategy<Value = MailAttachment> {
    let kinds = ["application/pdf", "text/plain", "text/html", "image/png", "text/rtf"];
    let name = line().prop_filter("no folders", |name| !name.contains(['/', '\\']));
    (name, proptest::sample::select(kinds.to_vec()), any::<Vec<u8>>()).prop_map(
        |(name, kind, data)| MailAttachment {
            properties: vec![
                tags::ATTACH_LONG_FILENAME.with(name),
                tags::ATTACH_MIME_TAG.with(kind),
                tags::ATTACH_DATA_BIN.with(data),
            ],
            message: None,
        },
    )
}

fn mail() -> impl Strategy<Value = Mail> {
    let leaf = plain(Just(Vec::new()).boxed());
    leaf.prop_recursive(3, 8, 2, |inner| {
        let message = inner.prop_map(|mail| MailAttachment {
            properties: Vec::new(),
            message: Some(Box::new(mail)),
        });
        plain(proptest::collection::vec(message, 0..2).boxed())
    })
}

fn plain(messages: BoxedStrategy<Vec<MailAttachment>>) -> BoxedStrategy<Mail> {
    let words = (line(), body(), proptest::option::of(body()), line(), address());
    let facts = (
        proptest::option::of(0..=2i32),
        proptest::option::of(-1..=1i32),
        0..=3i32,
        any::<bool>(),
        0..4_000_000_000i64,
    );
    let ids = proptest::collection::vec("[a-zA-Z0-9._=-]{1,60}@[a-z]{1,30}", 1..5);
    let people = proptest::collection::vec(recipient(), 0..6);
    let files = proptest::collection::vec(file(), 0..3);
    (words, facts, ids, people, files, messages)
        .prop_map(|(words, facts, ids, recipients, mut attachments, messages)| {
            let (subject, body, html, name, address) = words;
            let (importance, priority, sensitivity, receipt, seconds) = facts;
            let ids: Vec<String> = ids.iter().map(|id| format!("<{id}>")).collect();
            let time = (seconds + 11_644_473_600) * 10_000_000;
            let mut properties = vec![
                tags::SUBJECT.with(subject),
                tags::BODY.with(body),
                tags::SENT_REPRESENTING_NAME.with(name),
                tags::SENT_REPRESENTING_EMAIL_ADDRESS.with(address),
                tags::INTERNET_MESSAGE_ID.with(ids[0].clone()),
                tags::INTERNET_REFERENCES.with(ids.join(" ")),
                tags::SENSITIVITY.with(sensitivity),
                tags::CONVERSATION_INDEX.with(vec![1; 27]),
                PropValue { tag: tags::CLIENT_SUBMIT_TIME.tag(), value: Value::SysTime(time) },
            ];
            properties.extend(importance.map(|level| tags::IMPORTANCE.with(level)));
            properties.extend(priority.map(|level| tags::PRIORITY.with(level)));
            properties.extend(receipt.then(|| tags::READ_RECEIPT_REQUESTED.with(true)));
            properties.extend(html.map(|html| tags::HTML.with(html.into_bytes())));
            attachments.extend(messages);
            Mail { properties, recipients, attachments, names: Vec::new() }
        })
        .boxed()
}

fn same(sent: &Mail, read: &Mail) {
    for tag in [
        tags::SUBJECT,
        tags::SENT_REPRESENTING_NAME,
        tags::SENT_REPRESENTING_EMAIL_ADDRESS,
        tags::INTERNET_MESSAGE_ID,
        tags::INTERNET_REFERENCES,
    ] {
        assert_eq!(text(&sent.properties, tag), text(&read.properties, tag), "{tag:?}");
    }
    let told = |mail: &Mail, tag| value(&mail.properties, tag);
    for tag in [
        tags::CLIENT_SUBMIT_TIME.tag(),
        tags::READ_RECEIPT_REQUESTED.tag(),
        tags::CONVERSATION_INDEX.tag(),
    ] {
        assert_eq!(told(sent, tag), told(read, tag), "{tag:?}");
    }
    // What is usual is not written down.
    for (tag, usual) in [(tags::IMPORTANCE, 1), (tags::PRIORITY, 0), (tags::SENSITIVITY, 0)] {
        let level = |mail| told(mail, tag.tag()).unwrap_or(Value::Long(usual));
        assert_eq!(level(sent), level(read), "{tag:?}");
    }
    let body = |mail: &Mail| text(&mail.properties, tags::BODY).unwrap();
    assert_eq!(
        body(sent).trim_end_matches(['\r', '\n']),
        body(read).trim_end_matches(['\r', '\n'])
    );
    let html = |mail: &Mail| match told(mail, tags::HTML.tag()) {
        Some(Value::Binary(html)) => Some(html.trim_ascii_end().to_vec()),
        _ => None,
    };
    assert_eq!(html(sent), html(read));
    let named = |mail: &Mail| {
        let mut all: Vec<_> = mail
            .recipients
            .iter()
            .map(|row| {
                let kind = value(row, tags::RECIPIENT_TYPE.tag());
                let kind = if kind == Some(Value::Long(1)) { 1 } else { 2 };
                (kind, text(row, tags::DISPLAY_NAME), text(row, tags::EMAIL_ADDRESS))
            })
            .collect();
        all.sort_by_key(|(kind, ..)| *kind);
        all
    };
    assert_eq!(named(sent), named(read));
    assert_eq!(sent.attachments.len(), read.attachments.len());
    for (sent, read) in sent.attachments.iter().zip(&read.attachments) {
        match (&sent.message, &read.message) {
            (Some(sent), Some(read)) => same(sent, read),
            (None, None) => {
                for tag in [tags::ATTACH_LONG_FILENAME, tags::ATTACH_MIME_TAG] {
                    assert_eq!(text(&sent.properties, tag), text(&read.properties, tag), "{tag:?}");
                }
                let data = tags::ATTACH_DATA_BIN.tag();
                assert_eq!(value(&sent.properties, data), value(&read.properties, data));
            }
            _ => panic!("a file has become a message, or a message a file"),
        }
    }
}

proptest! {
    #[test]
    fn what_a_message_says_comes_back(mail in mail()) {
        same(&mail, &back(&mail));
    }
}

fn recipient_row(address: &str, more: &[PropValue]) -> Row {
    let mut row = vec![
        tags::RECIPIENT_TYPE.with(1),
        tags::DISPLAY_NAME.with(address),
        tags::ADDRTYPE.with("SMTP"),
        tags::EMAIL_ADDRESS.with(address),
    ];
    row.extend_from_slice(more);
    row
}

/// Rich text is for those who read it; all others get its words. [pidtagrtfcompressed]
#[test]
fn rich_text_alone_goes_with_its_words() {
    let rtf = r"{\rtf1\ansi Hello \b world\b0\par Gr\'fc\'dfe}";
    let packed = compressed_rtf::compress_rtf(rtf).unwrap();
    let mail =
        Mail { properties: vec![tags::RTF_COMPRESSED.with(packed.clone())], ..Mail::default() };
    let read = back(&mail);
    let body = text(&read.properties, tags::BODY).unwrap();
    assert_eq!(body.trim(), "Hello world\r\nGrüße");
    let bytes = to_mime(&mail, &[]).unwrap();
    let message = mail_parser::MessageParser::new().parse(&bytes).unwrap();
    let rich = message.parts.iter().find(|part| {
        let kind = mail_parser::MimeHeaders::content_type(*part);
        kind.and_then(|kind| kind.subtype()) == Some("rtf")
    });
    assert_eq!(rich.unwrap().contents(), rtf.as_bytes());
    // Where there is another body it says the same.
    let mut both = mail.clone();
    both.properties.push(tags::BODY.with("Plain."));
    assert!(!String::from_utf8_lossy(&to_mime(&both, &[]).unwrap()).contains("rtf"));
    // What is damaged is left out.
    let damaged = Mail {
        properties: vec![tags::RTF_COMPRESSED.with(packed[..20].to_vec())],
        ..Mail::default()
    };
    assert_eq!(text(&back(&damaged).properties, tags::BODY).unwrap().trim(), "");
}

/// A non-delivery report of another mail system (RFC 3464) is one of MAPI.
/// [required-report-message-properties, recipient-properties-for-delivery-status-reports]
#[test]
fn a_bounce_is_a_non_delivery_report() {
    let bounce = "From: MAILER-DAEMON@example.org\r\nTo: ida@example.org\r\n\
        Subject: Undelivered Mail Returned to Sender\r\nDate: Thu, 1 Feb 2024 12:00:00 +0000\r\n\
        MIME-Version: 1.0\r\n\
        Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
        --b\r\nContent-Type: text/plain\r\n\r\nThat could not be delivered.\r\n\
        --b\r\nContent-Type: message/delivery-status\r\n\r\n\
        Reporting-MTA: dns; mx.example.org\r\nArrival-Date: Thu, 1 Feb 2024 11:59:00 +0000\r\n\r\n\
        Final-Recipient: rfc822; nobody@example.net\r\nAction: failed\r\nStatus: 5.1.1\r\n\
        Diagnostic-Code: smtp; 550 5.1.1 <nobody@example.net>:\r\n    no such user\r\n\r\n\
        Final-Recipient: rfc822;full@example.net\r\nAction: failed\r\nStatus: 5.2.2 (full)\r\n\r\n\
        Final-Recipient: rfc822; well@example.net\r\nAction: relayed\r\nStatus: 2.0.0\r\n\r\n\
        --b\r\nContent-Type: message/rfc822\r\n\r\n\
        From: ida@example.org\r\nSubject: Offer\r\nMessage-ID: <offer@example.org>\r\n\
        Date: Thu, 1 Feb 2024 11:58:00 +0000\r\n\r\nWords.\r\n--b--\r\n";
    let read = from_mime(bounce.as_bytes()).unwrap();
    let said = |tag| text(&read.properties, tag);
    assert_eq!(said(tags::MESSAGE_CLASS).as_deref(), Some("REPORT.IPM.Note.NDR"));
    assert_eq!(said(tags::ORIGINAL_SUBJECT).as_deref(), Some("Offer"));
    assert_eq!(said(tags::IN_REPLY_TO_ID).as_deref(), Some("<offer@example.org>"));
    assert_eq!(said(tags::REPORT_NAME).as_deref(), Some("mx.example.org"));
    assert!(said(tags::REPORT_TEXT).unwrap().contains("could not be delivered"));
    assert!(value(&read.properties, tags::ORIGINAL_SUBMIT_TIME.tag()).is_some());
    let rows: Vec<_> = read
        .recipients
        .iter()
        .map(|row| {
            (
                text(row, tags::EMAIL_ADDRESS).unwrap(),
                value(row, tags::NDR_REASON_CODE.tag()).unwrap(),
                value(row, tags::NDR_DIAG_CODE.tag()).unwrap(),
                text(row, tags::SUPPLEMENTARY_INFO),
            )
        })
        .collect();
    let more = "550 5.1.1 <nobody@example.net>: no such user".to_owned();
    assert_eq!(
        rows,
        [
            ("nobody@example.net".to_owned(), Value::Long(1), Value::Long(0), Some(more)),
            ("full@example.net".to_owned(), Value::Long(0), Value::Long(4), None),
        ]
    );
    assert!(read.recipients.iter().all(|row| value(row, tags::REPORT_TIME.tag()).is_some()));
    let original = read.attachments.iter().find_map(|a| a.message.as_ref()).unwrap();
    assert_eq!(text(&original.properties, tags::SUBJECT).as_deref(), Some("Offer"));
    // One that is sent on says the same.
    let again = back(&read);
    assert_eq!(
        text(&again.properties, tags::MESSAGE_CLASS).as_deref(),
        Some("REPORT.IPM.Note.NDR")
    );
    assert_eq!(again.recipients.len(), 2);
    assert_eq!(value(&again.recipients[0], tags::NDR_DIAG_CODE.tag()), Some(Value::Long(0)));
    // Those who have it are told of where nobody failed, and a delay is no report.
    for (action, class) in
        [("delivered", "REPORT.IPM.Note.DR"), ("delayed", "IPM.Note"), ("perhaps", "IPM.Note")]
    {
        let other = bounce.replace("Action: failed", &format!("Action: {action}"));
        let other = other.replace("Action: relayed", &format!("Action: {action}"));
        let read = from_mime(other.as_bytes()).unwrap();
        assert_eq!(text(&read.properties, tags::MESSAGE_CLASS).as_deref(), Some(class));
        let delivered =
            read.recipients.iter().all(|row| value(row, tags::DELIVER_TIME.tag()).is_some());
        assert_eq!(delivered, class.ends_with("DR"), "{action}");
    }
}

/// A report that a message was read goes out as other systems know it (RFC 8098), and theirs come
/// in as ours.
#[test]
fn a_receipt_says_who_has_read_what() {
    for (class, disposition) in [("IPNRN", "displayed"), ("IPNNRN", "deleted")] {
        let mail = Mail {
            properties: vec![
                tags::MESSAGE_CLASS.with(format!("REPORT.IPM.Note.{class}")),
                tags::SUBJECT.with("Read: Offer"),
                tags::BODY.with("Your message was read."),
                tags::SENDER_NAME.with("Max"),
                tags::SENDER_EMAIL_ADDRESS.with("max@example.org"),
                tags::IN_REPLY_TO_ID.with("<offer@example.org>"),
            ],
            recipients: vec![recipient_row("ida@example.org", &[])],
            ..Mail::default()
        };
        let text_of = String::from_utf8(to_mime(&mail, &[]).unwrap()).unwrap();
        assert!(text_of.contains("multipart/report; report-type=\"disposition-notification\""));
        assert!(text_of.contains("Final-Recipient: rfc822; max@example.org"));
        assert!(text_of.contains("Original-Message-ID: <offer@example.org>"));
        assert!(text_of.contains(&format!("; {disposition}")));
        let read = back(&mail);
        let said = |tag| text(&read.properties, tag);
        assert_eq!(said(tags::MESSAGE_CLASS), text(&mail.properties, tags::MESSAGE_CLASS));
        assert_eq!(said(tags::ORIGINAL_SUBJECT).as_deref(), Some("Offer"));
        assert_eq!(said(tags::IN_REPLY_TO_ID).as_deref(), Some("<offer@example.org>"));
        assert_eq!(read.recipients.len(), 1, "whom it is for");
    }
}

/// A report that is cut or made up is a message all the same, of whatever class.
#[test]
fn reports_that_are_no_good_are_messages() {
    let head = "Subject: x\r\nContent-Type: multipart/report; boundary=\"b\"\r\n\r\n--b\r\n";
    for kind in ["delivery-status", "disposition-notification"] {
        for fields in ["", ":", "Action", "Disposition: ;;;\r\n", "A: b\r\n\r\nAction: failed\r\n"]
        {
            let text = format!("{head}Content-Type: message/{kind}\r\n\r\n{fields}\r\n--b--\r\n");
            for end in 0..text.len() {
                let _ = from_mime(&text.as_bytes()[..end]);
            }
            let read = from_mime(text.as_bytes()).unwrap();
            let class = read.properties.iter().find(|p| p.tag == tags::MESSAGE_CLASS.tag());
            assert_eq!(class.unwrap().value, Value::Unicode("IPM.Note".to_owned()), "{fields}");
        }
    }
}

/// Where answers go is a list of one-offs. [pidtagreplyrecipiententries]
#[test]
fn answers_go_where_the_message_says() {
    let raw = "From: a@example.org\r\nReply-To: \"Office, the\" <office@example.org>, b@example.org\r\n\r\nx";
    let read = from_mime(raw.as_bytes()).unwrap();
    let bytes = to_mime(&read, &[]).unwrap();
    let message = mail_parser::MessageParser::new().parse(&bytes).unwrap();
    let to: Vec<_> =
        message.reply_to().unwrap().iter().map(|a| (a.name(), a.address().unwrap())).collect();
    assert_eq!(to, [(Some("Office, the"), "office@example.org"), (None, "b@example.org")]);
}
