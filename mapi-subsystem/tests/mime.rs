//! Messages as MIME files, as another program's parser reads them.

use mail_parser::{MessageParser, MimeHeaders};
use mapi_session::wire::Row;
use mapi_session::{PropValue, Value, tags};
use mapi_subsystem::mail::{Mail, MailAttachment};
use mapi_subsystem::transport::to_mime;

fn recipient(kind: i32, name: &str, address: &str) -> Row {
    vec![
        tags::RECIPIENT_TYPE.with(kind),
        tags::DISPLAY_NAME.with(name),
        tags::ADDRTYPE.with("SMTP"),
        tags::EMAIL_ADDRESS.with(address),
    ]
}

fn sample() -> Mail {
    Mail {
        properties: vec![
            tags::SUBJECT.with("Größe\r\nBcc: everyone@example.net"),
            tags::BODY.with("Plain ünicode.\r\n.\r\n"),
            tags::HTML.with("<p>Rich <img src=\"cid:pic@1\"></p>".as_bytes().to_vec()),
            tags::SENDER_NAME.with("Secretary"),
            tags::SENDER_EMAIL_ADDRESS.with("secretary@example.org"),
            tags::SENT_REPRESENTING_NAME.with("Grün, Ida"),
            tags::SENT_REPRESENTING_EMAIL_ADDRESS.with("ida@example.org"),
            tags::INTERNET_MESSAGE_ID.with("<one@example.org>"),
            tags::IN_REPLY_TO_ID.with("<zero@example.org>"),
            tags::INTERNET_REFERENCES.with("<minus@example.org> <zero@example.org>"),
            // 1 February 2024, 12:00:00 UTC.
            PropValue {
                tag: tags::CLIENT_SUBMIT_TIME.tag(),
                value: Value::SysTime((1_706_788_800 + 11_644_473_600) * 10_000_000),
            },
        ],
        recipients: vec![
            recipient(1, "Max", "max@example.org"),
            recipient(2, "Eva", "eva@example.org"),
            recipient(3, "Secret", "secret@example.org"),
        ],
        attachments: vec![
            MailAttachment {
                properties: vec![
                    tags::ATTACH_LONG_FILENAME.with("bericht ä.pdf"),
                    tags::ATTACH_MIME_TAG.with("application/pdf"),
                    tags::ATTACH_DATA_BIN.with(vec![0, 13, 10, 255]),
                ],
                message: None,
            },
            MailAttachment {
                properties: vec![
                    tags::ATTACH_MIME_TAG.with("image/png\r\nX-Evil: 1"),
                    tags::ATTACH_CONTENT_ID.with("pic@1"),
                    tags::ATTACH_DATA_BIN.with(b"png".to_vec()),
                ],
                message: None,
            },
            MailAttachment {
                properties: vec![tags::DISPLAY_NAME.with("inner")],
                message: Some(Box::new(Mail {
                    properties: vec![tags::SUBJECT.with("Inner"), tags::BODY.with("In.")],
                    ..Mail::default()
                })),
            },
        ],
        names: Vec::new(),
    }
}

#[test]
fn what_a_message_says_is_in_its_file() {
    let bytes = to_mime(&sample(), &[]).unwrap();
    let message = MessageParser::new().parse(&bytes).unwrap();
    let from = message.from().unwrap().first().unwrap();
    assert_eq!((from.name(), from.address()), (Some("Grün, Ida"), Some("ida@example.org")));
    assert_eq!(message.sender().unwrap().first().unwrap().address(), Some("secretary@example.org"));
    assert!(message.to().unwrap().contains("max@example.org"));
    assert!(message.cc().unwrap().contains("eva@example.org"));
    assert_eq!(message.message_id(), Some("one@example.org"));
    assert_eq!(message.in_reply_to().as_text(), Some("zero@example.org"));
    assert_eq!(message.date().unwrap().to_timestamp(), 1_706_788_800);
    assert!(message.body_text(0).unwrap().contains("Plain ünicode."));
    assert!(message.body_html(0).unwrap().contains("cid:pic@1"));
    let parts: Vec<_> = message.attachments().collect();
    assert_eq!(parts.len(), 3);
    // What the HTML shows is with it.
    assert_eq!(parts[0].content_id(), Some("pic@1"));
    assert_eq!(parts[1].attachment_name(), Some("bericht ä.pdf"));
    assert_eq!(parts[1].contents(), [0, 13, 10, 255]);
    assert_eq!(parts[2].message().unwrap().subject(), Some("Inner"));
}

#[test]
fn nothing_that_a_message_says_becomes_a_header_of_its_own() {
    let bytes = to_mime(&sample(), &[]).unwrap();
    let message = MessageParser::new().parse(&bytes).unwrap();
    assert!(message.bcc().is_none());
    assert_eq!(message.subject(), Some("Größe  Bcc: everyone@example.net"));
    let text = String::from_utf8_lossy(&bytes);
    assert!(!text.contains("\nX-Evil"), "{text}");
    assert!(!text.contains("secret@example.org"), "blind copies are not named");
}

#[test]
fn messages_in_messages_end_somewhere() {
    let mut mail = Mail { properties: vec![tags::SUBJECT.with("0")], ..Mail::default() };
    for depth in 1..100 {
        mail = Mail {
            properties: vec![tags::SUBJECT.with(depth.to_string())],
            attachments: vec![MailAttachment {
                properties: Vec::new(),
                message: Some(Box::new(mail)),
            }],
            ..Mail::default()
        };
    }
    let bytes = to_mime(&mail, &[]).unwrap();
    assert!(bytes.is_ascii());
    assert!(bytes.len() < 20_000, "it grows with the depth, not faster: {}", bytes.len());
    assert!(MessageParser::new().parse(&bytes).is_some());
}

#[test]
fn an_empty_message_is_a_file_all_the_same() {
    let bytes = to_mime(&Mail::default(), &[]).unwrap();
    assert!(MessageParser::new().parse(&bytes).is_some());
}
