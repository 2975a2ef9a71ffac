//! The SMTP transport: submission to a real Postfix, whose mail a Dovecot keeps.

#![cfg(unix)]

#[path = "support/outgoing.rs"]
mod outgoing;
#[path = "support/smtp.rs"]
mod stage;
mod support;

use std::time::{Duration, Instant};

use mail_parser::{Message, MessageParser, MimeHeaders};
use mapi_session::flags::{ResourceMethods, ResourceStatus, SaveFlags};
use mapi_session::wire::Row;
use mapi_session::{Code, PropTag, PropValue, Value, tags, types};
use mapi_subsystem::service::{
    AUTHENTICATION, PASSWORD, PORT, SECURITY, SERVER, TRUSTED_CERTIFICATES, USER,
};
use mapi_test_servers::{Identity, Mail, MailOptions, available};

use outgoing::{flush, force, send, state, subjects};
use stage::{ANSWER, SALES, SUPPORT, in_session, object, report, row, submitting, trouble, world};
use support::{code, to};

fn copy(kind: i32, name: &str, address: &str) -> Row {
    vec![
        tags::DISPLAY_NAME.with(name),
        tags::ADDRTYPE.with("SMTP"),
        tags::EMAIL_ADDRESS.with(address),
        tags::RECIPIENT_TYPE.with(kind),
    ]
}

/// What has come into a mailbox, once so many messages have.
fn mailbox(mail: &Mail, address: &str, number: usize) -> Vec<Vec<u8>> {
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        let mut found = Vec::new();
        for part in ["new", "cur"] {
            let folder = mail.dovecot.maildir(address).join(part);
            for file in std::fs::read_dir(folder).into_iter().flatten().flatten() {
                found.extend(std::fs::read(file.path()).ok());
            }
        }
        if found.len() >= number {
            return found;
        }
        let log = || mail.postfix.log() + &mail.dovecot.log();
        assert!(Instant::now() < end, "{} of {number} have come: {}", found.len(), log());
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn parsed(bytes: &[u8]) -> Message<'_> {
    MessageParser::new().parse(bytes).unwrap()
}

/// A message submitted to a real server arrives as it was written. [ixplogon-submitmessage]
#[test]
fn a_message_arrives_as_it_was_written() {
    let Some(mail) = available(Mail::start(MailOptions::default())) else { return };
    let world = submitting(&mail, &[]);
    in_session(&world, |session| {
        assert!(row(session).status_code.contains(ResourceStatus::OUTBOUND_ENABLED));
        let outbox = session.default_store()?.outbox()?;
        let message = outbox.new_message()?;
        message.set_all(&[
            tags::MESSAGE_CLASS.with("IPM.Note"),
            tags::SUBJECT.with("Angebot für die „Größe“ — 見積もり"),
            tags::BODY.with("Line one.\r\n.\r\nFrom here: ünicode\r\n"),
            tags::HTML.with(b"<p>Line <b>one</b> <img src=\"cid:logo@1\"></p>".to_vec()),
            tags::INTERNET_CPID.with(65001),
            tags::IN_REPLY_TO_ID.with("<asked@example.org>"),
            tags::INTERNET_REFERENCES.with("<first@example.org> <asked@example.org>"),
            tags::IMPORTANCE.with(2),
            tags::SENSITIVITY.with(2),
            tags::READ_RECEIPT_REQUESTED.with(true),
        ])?;
        let bytes: Vec<u8> = (0..=255).cycle().take(70_000).collect();
        for (name, kind, id, data) in [
            ("preis liste ä.bin", "application/octet-stream", None, bytes.clone()),
            ("logo.png", "image/png", Some("logo@1"), b"\x89PNG\r\n\x1a\n".to_vec()),
        ] {
            let (_, attachment) = message.new_attachment()?;
            let mut props = vec![
                tags::ATTACH_METHOD.with(1),
                tags::ATTACH_LONG_FILENAME.with(name),
                tags::ATTACH_MIME_TAG.with(kind),
                tags::ATTACH_DATA_BIN.with(data),
            ];
            props.extend(id.map(|id| tags::ATTACH_CONTENT_ID.with(id)));
            attachment.set_all(&props)?;
            attachment.save_changes(SaveFlags::empty())?;
        }
        message
            .add_recipients(&[copy(1, "Unterstützung, die", SUPPORT), copy(2, "Sales", SALES)])?;
        message.submit().map_err(|(error, _)| error)?;
        flush(session);
        assert!(!state(session).0, "it waits: {:?}", state(session).3);
        assert!(!trouble(session).0);
        Ok(())
    });
    let arrived = mailbox(&mail, SUPPORT, 1).remove(0);
    let message = parsed(&arrived);
    assert_eq!(message.subject(), Some("Angebot für die „Größe“ — 見積もり"));
    let from = message.from().unwrap().first().unwrap();
    assert_eq!((from.name(), from.address()), (Some("The Sales, all"), Some(SALES)));
    let to = message.to().unwrap().first().unwrap();
    assert_eq!((to.name(), to.address()), (Some("Unterstützung, die"), Some(SUPPORT)));
    assert_eq!(message.cc().unwrap().first().unwrap().address(), Some(SALES));
    assert_eq!(message.in_reply_to().as_text(), Some("asked@example.org"));
    let ids = message.references().as_text_list().unwrap();
    assert_eq!(ids, ["first@example.org", "asked@example.org"]);
    assert!(message.date().is_some());
    assert!(message.message_id().unwrap().ends_with("@example.org"));
    for (name, value) in [("Importance", "high"), ("Sensitivity", "Private")] {
        assert_eq!(message.header(name).unwrap().as_text(), Some(value));
    }
    assert!(message.header("Disposition-Notification-To").is_some());
    let text = message.body_text(0).unwrap();
    // Dovecot ends lines in its own way.
    assert_eq!(text.lines().collect::<Vec<_>>(), ["Line one.", ".", "From here: ünicode"]);
    assert!(message.body_html(0).unwrap().contains("cid:logo@1"));
    let parts: Vec<_> = message.attachments().collect();
    let expected: Vec<u8> = (0..=255).cycle().take(70_000).collect();
    let file = parts.iter().find(|p| p.attachment_name() == Some("preis liste ä.bin")).unwrap();
    assert_eq!(file.contents(), expected);
    let logo = parts.iter().find(|p| p.content_id() == Some("logo@1")).unwrap();
    assert_eq!(logo.contents(), b"\x89PNG\r\n\x1a\n");
    assert_eq!(mailbox(&mail, SALES, 1).len(), 1);
}

/// Each way to secure the line and to log on.
#[test]
fn every_way_to_secure_the_line_and_to_log_on_is_one() {
    let Some(mail) = available(Mail::start(MailOptions::default())) else { return };
    let token = mail.users.iter().find(|user| user.address == SALES).unwrap().token();
    let submissions = PORT.with(i32::from(mail.postfix.submissions));
    let ways: [Vec<PropValue>; 3] = [
        vec![submissions.clone(), SECURITY.with("tls")],
        vec![AUTHENTICATION.with("xoauth2"), PASSWORD.with(token)],
        vec![PORT.with(i32::from(mail.postfix.smtp)), SECURITY.with("none"), USER.with("")],
    ];
    for (number, way) in ways.iter().enumerate() {
        let world = submitting(&mail, way);
        in_session(&world, |session| {
            send(session, &[tags::SUBJECT.with(format!("way {number}"))], &[SUPPORT]);
            flush(session);
            assert!(!state(session).0, "{way:?}: {:?}", state(session).3);
            Ok(())
        });
        mailbox(&mail, SUPPORT, number + 1);
    }
    // A token that is none is told as a password that is none.
    let world = submitting(&mail, &[AUTHENTICATION.with("xoauth2"), PASSWORD.with("no-token")]);
    in_session(&world, |session| {
        send(session, &[], &[SUPPORT]);
        flush(session);
        let (waits, _, _, why) = state(session);
        assert!(waits);
        let why = why.unwrap();
        assert!(why.contains("access token") && !why.contains("no-token"), "{why}");
        Ok(())
    });
}

/// What a server says of one recipient is that one's outcome alone: per recipient, RCPT 5xx is a
/// report, 4xx waits. Blind copies are in the envelope only.
#[test]
fn each_recipient_has_an_outcome_of_its_own() {
    let Some(mail) = available(Mail::start(MailOptions::default())) else { return };
    let world = submitting(&mail, &[]);
    in_session(&world, |session| {
        let outbox = session.default_store()?.outbox()?;
        let message = outbox.new_message()?;
        message.set(tags::SUBJECT, "Hello")?;
        message.set(tags::BODY, "Words.")?;
        message.add_recipients(&[
            to("nobody@example.org"),
            copy(3, "Blind", SUPPORT),
            to("busy@example.org"),
            to("no address at all"),
            to("someone@elsewhere.example"),
        ])?;
        message.submit().map_err(|(error, _)| error)?;
        flush(session);
        let (waits, next, tries, why) = state(session);
        assert!(waits && next.is_some());
        assert_eq!(tries, Some(1));
        assert!(why.as_deref().unwrap().contains("450"), "{why:?}");
        let (class, mut told) = report(session);
        assert_eq!(class, "REPORT.IPM.Note.NDR");
        told.sort();
        let facts: Vec<_> =
            told.iter().map(|(a, reason, diag, _)| (a.as_str(), *reason, *diag)).collect();
        let expected = [
            // MAPI_DIAG_MAIL_ADDRESS_INCORRECT, twice, and MAPI_DIAG_OR_NAME_UNRECOGNIZED.
            ("no address at all", 1, 32),
            ("nobody@example.org", 1, 0),
            ("someone@elsewhere.example", 1, 32),
        ];
        assert_eq!(facts, expected, "{told:?}");
        assert!(told[1].3.contains("5.1.1"), "{told:?}");
        // The one who waits is tried again, nobody else is.
        force(session);
        assert!(state(session).0);
        Ok(())
    });
    let arrived = mailbox(&mail, SUPPORT, 1);
    assert_eq!(arrived.len(), 1);
    let text = String::from_utf8_lossy(&arrived[0]).into_owned();
    let headers = text.split("\r\n\r\n").next().unwrap_or(&text);
    let visible: Vec<&str> = headers
        .lines()
        .filter(|l| l.starts_with("Bcc") || l.starts_with("To") || l.starts_with("Cc"))
        .collect();
    assert!(visible.iter().all(|line| !line.contains(SUPPORT)), "{visible:?}");
}

/// The queue keeps what cannot be sent for a wrong password, the row and the Outbox say why, and
/// ChangePassword makes it good. [imapistatus-changepassword]
#[test]
fn a_wrong_password_is_told_and_changed() {
    let Some(mail) = available(Mail::start(MailOptions::default())) else { return };
    let world = submitting(&mail, &[PASSWORD.with("wrong-secret")]);
    in_session(&world, |session| {
        let methods = row(session).resource_methods;
        assert!(methods.contains(ResourceMethods::CHANGE_PASSWORD));
        send(session, &[], &[SUPPORT]);
        send(session, &[tags::SUBJECT.with("Second")], &[SUPPORT]);
        flush(session);
        let (failed, why) = trouble(session);
        assert!(failed && why.contains("password") && why.contains(SALES), "{why}");
        assert!(!why.contains("wrong-secret"), "{why}");
        assert_eq!(state(session).3.as_deref(), Some(why.as_str()));
        assert_eq!(subjects(&session.default_store()?.outbox()?).len(), 2);
        let status = object(session);
        assert_eq!(code(status.change_password("not it", "sales-secret")), Code::E_NO_ACCESS);
        status.change_password("wrong-secret", "sales-secret")?;
        force(session);
        assert!(!state(session).0, "{:?}", state(session).3);
        assert!(!trouble(session).0);
        Ok(())
    });
    assert_eq!(mailbox(&mail, SUPPORT, 2).len(), 2);
    // It outlives the session.
    in_session(&world, |session| {
        send(session, &[], &[SUPPORT]);
        flush(session);
        assert!(!state(session).0);
        Ok(())
    });
}

/// A certificate that is no good keeps mail here, and the words say what it is and what to do.
#[test]
fn a_bad_certificate_is_named_in_words() {
    for (identity, trusts, words) in [
        (Identity::Expired, true, "expired"),
        (Identity::SelfSigned, true, "self-signed"),
        (Identity::Valid, false, "not trusted"),
        (Identity::OtherHost, true, "another name"),
    ] {
        let options = MailOptions { identity, ..MailOptions::default() };
        let Some(mail) = available(Mail::start(options)) else { return };
        for more in
            [vec![], vec![PORT.with(i32::from(mail.postfix.submissions)), SECURITY.with("tls")]]
        {
            let mut more = more;
            if !trusts {
                more.push(TRUSTED_CERTIFICATES.with(""));
            }
            let world = submitting(&mail, &more);
            in_session(&world, |session| {
                send(session, &[], &[SUPPORT]);
                flush(session);
                let (failed, why) = trouble(session);
                assert!(failed && why.contains(words), "{identity:?}: {why}");
                assert_eq!(state(session).3.as_deref(), Some(why.as_str()));
                Ok(())
            });
        }
    }
}

/// What is too large is told before it is sent, and what is over quota afterwards.
#[test]
fn what_is_too_large_comes_back() {
    let options = MailOptions { message_size_limit: Some(20_000), ..MailOptions::default() };
    let Some(mail) = available(Mail::start(options)) else { return };
    let world = submitting(&mail, &[]);
    in_session(&world, |session| {
        send(session, &[tags::BODY.with("x".repeat(40_000))], &[SUPPORT]);
        send(
            session,
            &[tags::SUBJECT.with("Small"), tags::DELETE_AFTER_SUBMIT.with(true)],
            &[SUPPORT],
        );
        flush(session);
        let (class, told) = report(session);
        assert_eq!(class, "REPORT.IPM.Note.NDR");
        // MAPI_DIAG_CONTENT_TOO_LONG
        assert_eq!((told[0].1, told[0].2), (1, 7));
        assert!(told[0].3.contains("at most 20000"), "{told:?}");
        assert!(!trouble(session).0);
        Ok(())
    });
    let arrived = mailbox(&mail, SUPPORT, 1);
    assert_eq!(parsed(&arrived[0]).subject(), Some("Small"), "the rest goes on");
    assert!(!mail.postfix.log().contains("message file too big"), "it was not even begun");
}

/// A server that is gone keeps mail here until it is back. [ixplogon-submitmessage]
#[test]
fn mail_waits_for_a_server_that_is_gone() {
    let Some(mut mail) = available(Mail::start(MailOptions::default())) else { return };
    mail.postfix.stop();
    let world = submitting(&mail, &[]);
    in_session(&world, |session| {
        send(session, &[], &[SUPPORT]);
        flush(session);
        let (failed, why) = trouble(session);
        assert!(failed && why.contains("nobody answers") && why.contains("localhost"), "{why}");
        let (waits, next, tries, reason) = state(session);
        assert!(waits && next.is_some());
        assert_eq!((tries, reason.as_deref()), (Some(1), Some(why.as_str())));
        mail.postfix.restart().unwrap();
        force(session);
        assert!(!state(session).0 && !trouble(session).0);
        Ok(())
    });
    assert_eq!(mailbox(&mail, SUPPORT, 1).len(), 1);
}

/// What another system reports of a message that it has taken comes in as a report of MAPI, about
/// the message by its Message-ID. [mapi-report-messages]
#[test]
fn what_other_systems_report_is_asked_for_and_read() {
    let Some(mail) = available(Mail::start(MailOptions::default())) else { return };
    let world = submitting(&mail, &[]);
    in_session(&world, |session| {
        let gone = tags::DELETE_AFTER_SUBMIT.with(true);
        let id = tags::INTERNET_MESSAGE_ID.with("<lost@example.org>");
        send(session, &[gone.clone(), id], &["bounces@example.org"]);
        let asks = tags::ORIGINATOR_DELIVERY_REPORT_REQUESTED.with(true);
        let id = tags::INTERNET_MESSAGE_ID.with("<well@example.org>");
        send(session, &[gone.clone(), id, asks], &[SUPPORT]);
        let silent = tags::ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED.with(false);
        send(session, &[gone, silent], &["bounces@example.org"]);
        flush(session);
        assert!(subjects(&session.default_store()?.outbox()?).is_empty());
        Ok(())
    });
    let found: Vec<_> = mailbox(&mail, SALES, 2)
        .iter()
        .map(|bytes| {
            let report = mapi_subsystem::import::from_mime(bytes).unwrap();
            let said = |tag: PropTag<types::Unicode>| {
                let found = report.properties.iter().find(|p| p.tag == tag.tag());
                found.map(|p| p.value.clone())
            };
            let class = said(tags::MESSAGE_CLASS).unwrap();
            (format!("{class:?}"), said(tags::IN_REPLY_TO_ID), report.recipients.len())
        })
        .collect();
    for (class, id) in [("NDR", "<lost@example.org>"), ("DR", "<well@example.org>")] {
        let class = format!("Unicode(\"REPORT.IPM.Note.{class}\")");
        let one = found.iter().find(|(found, ..)| *found == class);
        let (_, about, recipients) = one.unwrap_or_else(|| panic!("{found:?}"));
        assert_eq!(*about, Some(Value::Unicode(id.to_owned())));
        assert_eq!(*recipients, 1);
    }
    std::thread::sleep(Duration::from_secs(1));
    assert_eq!(mailbox(&mail, SALES, 2).len(), 2, "nobody wanted to hear of the third");
}

/// What a service cannot do without keeps its provider from logging on. [ixpprovider-transportlogon]
#[test]
fn a_service_without_its_settings_does_not_begin() {
    let world = world(ANSWER, &[SERVER.with("")]);
    in_session(&world, |session| {
        let rows = session.status()?.rows()?;
        assert!(rows.iter().all(|row| row.provider_dll_name != "smtpxp.dll"));
        Ok(())
    });
}
