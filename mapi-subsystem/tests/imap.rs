//! Mail that is fetched from a real server by IMAP, through a session.

#![cfg(unix)]

#[path = "support/mailbox.rs"]
mod mailbox;
mod support;

use std::time::Duration;

use mapi_session::flags::{
    DeleteMessagesFlags, EventMask, MessageFlags, MessageStatus, OpenEntryFlags, ReadFlags,
    ResourceStatus, SaveFlags, ValidateFlags,
};
use mapi_session::{AnyObject, Code, Flags as _, Folder, Notification, PropValue, Session, tags};
use mapi_subsystem::service::{
    AUTHENTICATION, DELETE_ON_SERVER, HEADERS_ONLY, PASSWORD, PORT, SECURITY, TRUSTED_CERTIFICATES,
};
use mapi_test_servers::{Mail, MailOptions, available};

use mailbox::{
    SECRET, USER_NAME, fetch, fetched, mail, message, object, plain, row, secured, session,
    subjects, trouble, until, validate, world,
};
use support::World;

const ANSWER: Duration = Duration::from_secs(20);

fn servers() -> Option<Mail> {
    available(Mail::start(MailOptions::default()))
}

/// A mailbox with these messages, and a profile that fetches them over STARTTLS.
fn stage(messages: &[&str], settings: &[PropValue]) -> Option<(Mail, World)> {
    let servers = servers()?;
    for subject in messages {
        deliver(&servers, subject);
    }
    let mut all = secured(servers.dovecot.imap, &servers.certificates.authority).to_vec();
    all.extend_from_slice(settings);
    let world = world(&all, ANSWER);
    Some((servers, world))
}

fn deliver(servers: &Mail, subject: &str) {
    let delivered = servers.dovecot.deliver(USER_NAME, mail(subject).as_bytes());
    delivered.unwrap_or_else(|error| panic!("{error}: {}", servers.dovecot.log()));
}

/// The flags of a message at the server.
fn flags_there(servers: &Mail, subject: &str) -> String {
    let search = ["fetch", "-u", USER_NAME, "flags", "mailbox", "INBOX", "subject", subject];
    servers.dovecot.doveadm(&search).unwrap()
}

fn flags_here(session: &Session<'_>, subject: &str) -> MessageFlags {
    let message =
        session.default_store().unwrap().open_message(&message(session, subject)).unwrap();
    let flags = message.get(tags::MESSAGE_FLAGS).unwrap().unwrap();
    MessageFlags::from_bits_retain(flags as u32)
}

#[test]
fn mail_comes_in_once_by_every_way_of_securing_and_logging_on() {
    let Some(servers) = servers() else { return };
    for subject in ["one", "two", "three"] {
        deliver(&servers, subject);
    }
    let authority = &servers.certificates.authority;
    let trust = TRUSTED_CERTIFICATES.with(authority.to_str().unwrap());
    let mut ways = vec![
        secured(servers.dovecot.imap, authority).to_vec(),
        vec![PORT.with(i32::from(servers.dovecot.imaps)), SECURITY.with("tls"), trust],
        plain(servers.dovecot.imap).to_vec(),
    ];
    let mut token = secured(servers.dovecot.imap, authority).to_vec();
    token.extend([AUTHENTICATION.with("xoauth2"), PASSWORD.with(servers.users[0].token())]);
    ways.push(token);
    for way in ways {
        let world = world(&way, ANSWER);
        session(&world, |session| {
            fetched(session);
            assert_eq!(subjects(session), ["one", "two", "three"]);
            fetched(session);
            assert_eq!(subjects(session).len(), 3);
        });
        // What is noted outlives the session.
        session(&world, |session| {
            fetched(session);
            assert_eq!(subjects(session).len(), 3);
            deliver(&servers, "later");
            fetched(session);
            assert_eq!(subjects(session).len(), 4);
        });
        servers
            .dovecot
            .doveadm(&["expunge", "-u", USER_NAME, "mailbox", "INBOX", "subject", "later"])
            .unwrap();
    }
}

#[test]
fn a_message_comes_in_as_the_recipient_gets_it() {
    let Some((_servers, world)) = stage(&["hello"], &[]) else { return };
    session(&world, |session| {
        fetched(session);
        let store = session.default_store().unwrap();
        let message = store.open_message(&message(session, "hello")).unwrap();
        assert_eq!(message.body_text().unwrap().unwrap().trim(), "The text of hello.");
        assert_eq!(message.get(tags::MESSAGE_TO_ME).unwrap(), Some(true));
        let by = message.get(tags::RECEIVED_BY_EMAIL_ADDRESS).unwrap();
        assert_eq!(by.as_deref(), Some(USER_NAME));
        let id = message.get(tags::INTERNET_MESSAGE_ID).unwrap();
        assert_eq!(id.as_deref(), Some("<hello@example.org>"));
    });
}

/// [imapstatus-validatestate], F.3: what the row says at rest.
#[test]
fn a_row_at_rest_says_what_the_transport_can() {
    let Some((_servers, world)) = stage(&[], &[]) else { return };
    session(&world, |session| {
        fetched(session);
        let code = row(session).status_code;
        let has = ResourceStatus::AVAILABLE
            | ResourceStatus::INBOUND_ENABLED
            | ResourceStatus::REMOTE_ACCESS;
        assert!(code.contains(has), "{code:?}");
        assert!(!code.intersects(ResourceStatus::OFFLINE | ResourceStatus::FAILURE));
        let status = object(session);
        assert_eq!(status.get(tags::REMOTE_VALIDATE_OK).unwrap(), Some(true));
        assert_eq!(status.get(tags::REMOTE_PROGRESS).unwrap(), Some(1));
    });
}

#[test]
fn marks_go_both_ways() {
    let Some((servers, world)) = stage(&["here", "there", "neither"], &[]) else { return };
    session(&world, |session| {
        fetched(session);
        let store = session.default_store().unwrap();
        let inbox = store.inbox().unwrap();
        assert!(!flags_here(session, "here").contains(MessageFlags::READ));
        // Here: read, answered, to be followed up.
        let id = message(session, "here");
        let _ = inbox.set_read_flags(Some(std::slice::from_ref(&id)), ReadFlags::empty()).unwrap();
        let answered = store.open_entry(Some(&id), OpenEntryFlags::MODIFY).unwrap();
        let AnyObject::Message(answered) = answered else { panic!("no message") };
        answered.set(tags::LAST_VERB_EXECUTED, 102).unwrap();
        answered.set(tags::FLAG_STATUS, 2).unwrap();
        answered.save_changes(SaveFlags::empty()).unwrap();
        // There: read and flagged.
        let there = [
            "flags",
            "add",
            "-u",
            USER_NAME,
            "\\Seen \\Flagged",
            "mailbox",
            "INBOX",
            "subject",
            "there",
        ];
        servers.dovecot.doveadm(&there).unwrap();
        fetched(session);
        let flags = flags_there(&servers, "here");
        for flag in ["\\Seen", "\\Answered", "\\Flagged"] {
            assert!(flags.contains(flag), "{flags}");
        }
        assert!(flags_here(session, "there").contains(MessageFlags::READ));
        let there = store.open_message(&message(session, "there")).unwrap();
        assert_eq!(there.get(tags::FLAG_STATUS).unwrap(), Some(2));
        assert!(!flags_here(session, "neither").contains(MessageFlags::READ));
        assert!(!flags_there(&servers, "neither").contains("Seen"));
        // And back.
        let read = message(session, "there");
        let _ = inbox.set_read_flags(Some(&[read]), ReadFlags::CLEAR_READ_FLAG).unwrap();
        let here = [
            "flags",
            "remove",
            "-u",
            USER_NAME,
            "\\Flagged",
            "mailbox",
            "INBOX",
            "subject",
            "here",
        ];
        servers.dovecot.doveadm(&here).unwrap();
        fetched(session);
        assert!(!flags_there(&servers, "there").contains("\\Seen"));
        let here = store.open_message(&message(session, "here")).unwrap();
        assert_eq!(here.get(tags::FLAG_STATUS).unwrap(), None);
    });
}

#[test]
fn what_is_deleted_here_is_deleted_there_only_when_that_is_wanted() {
    for deletes in [false, true] {
        let settings = [DELETE_ON_SERVER.with(deletes)];
        let Some((servers, world)) = stage(&["stays", "goes"], &settings) else { return };
        session(&world, |session| {
            fetched(session);
            let inbox = session.default_store().unwrap().inbox().unwrap();
            let _ = inbox
                .delete_messages(&[message(session, "goes")], DeleteMessagesFlags::empty())
                .unwrap();
            fetched(session);
            assert_eq!(subjects(session), ["stays"]);
            assert_eq!(flags_there(&servers, "goes").contains("flags:"), !deletes);
            assert!(flags_there(&servers, "stays").contains("flags:"));
        });
    }
}

/// fnevNewMail of what comes while nobody asks.
#[test]
fn new_mail_is_told_while_the_session_is_there() {
    let Some((servers, world)) = stage(&[], &[]) else { return };
    session(&world, |session| {
        let store = session.default_store().unwrap();
        let told = store.notifications(None, EventMask::NEW_MAIL).unwrap();
        // The first look at the mailbox.
        std::thread::sleep(Duration::from_secs(3));
        deliver(&servers, "by itself");
        let told = told.channel().recv_timeout(Duration::from_secs(30));
        assert!(matches!(told, Ok(Notification::NewMail { .. })), "{told:?}");
        assert_eq!(subjects(session), ["by itself"]);
    });
}

/// A mailbox that is made anew has other numbers for the same messages.
#[test]
fn messages_under_new_numbers_do_not_come_in_again() {
    let Some((servers, world)) = stage(&["one", "two"], &[]) else { return };
    session(&world, fetched);
    servers.dovecot.deliver(USER_NAME, b"Subject: no id\r\n\r\nText\r\n").unwrap();
    session(&world, fetched);
    let numbers = ["mailbox", "status", "-u", USER_NAME, "uidvalidity", "INBOX"];
    let before = servers.dovecot.doveadm(&numbers).unwrap();
    let maildir = servers.dovecot.maildir(USER_NAME);
    for file in std::fs::read_dir(&maildir).unwrap() {
        let file = file.unwrap().path();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        if name.starts_with("dovecot") {
            std::fs::remove_file(file).unwrap();
        }
    }
    // UIDVALIDITY is a time in seconds.
    std::thread::sleep(Duration::from_millis(1100));
    deliver(&servers, "three");
    assert_ne!(servers.dovecot.doveadm(&numbers).unwrap(), before);
    session(&world, |session| {
        fetched(session);
        let mut all = subjects(session);
        all.sort();
        assert_eq!(all, ["no id", "one", "three", "two"]);
    });
}

#[test]
fn a_crash_between_delivery_and_note_neither_loses_nor_doubles() {
    let Some((servers, world)) = stage(&["one", "two"], &[]) else { return };
    session(&world, fetched);
    // As if nothing had been noted after the messages were given to the store, and not even that.
    let file = world.folder.path().join("profiles.sqlite");
    for forget in ["UPDATE fetched SET standing = 0", "DELETE FROM fetched"] {
        rusqlite::Connection::open(&file).unwrap().execute(forget, []).unwrap();
        deliver(&servers, forget.split(' ').next().unwrap());
        session(&world, fetched);
    }
    session(&world, |session| {
        assert_eq!(subjects(session), ["one", "two", "UPDATE", "DELETE"]);
    });
}

#[test]
fn what_is_no_message_comes_in_as_it_is() {
    let Some((servers, world)) = stage(&["before"], &[]) else { return };
    let mailbox = ["save", "-u", USER_NAME, "-m", "INBOX"];
    let junk = world.folder.path().join("junk");
    std::fs::write(&junk, b"\x01\x02 no header at all\r\n\xFF\xFE\r\n").unwrap();
    servers.dovecot.doveadm(&[&mailbox[..], &[junk.to_str().unwrap()]].concat()).unwrap();
    deliver(&servers, "after");
    session(&world, |session| {
        fetched(session);
        let all = subjects(session);
        assert_eq!(all.len(), 3, "{all:?}");
        assert_eq!((all[0].as_str(), all[2].as_str()), ("before", "after"));
    });
}

/// F.7: a wrong old password is MAPI_E_NO_ACCESS, and the new one is used from then on.
#[test]
fn a_password_is_changed_by_its_status_object() {
    let Some((_servers, world)) = stage(&["mail"], &[PASSWORD.with("wrong")]) else { return };
    session(&world, |session| {
        fetch(session);
        let why = trouble(session).expect("the password is wrong");
        assert!(why.contains(USER_NAME) && why.contains("password"), "{why}");
        assert!(!why.contains("wrong-"), "{why}");
        let status = object(session);
        assert_eq!(support::code(status.change_password("other", SECRET)), Code::E_NO_ACCESS);
        status.change_password("wrong", SECRET).unwrap();
        fetched(session);
        assert_eq!(subjects(session), ["mail"]);
    });
    session(&world, |session| {
        fetched(session);
    });
}

#[test]
fn a_server_that_is_gone_shows_and_is_there_again() {
    let Some((mut servers, world)) = stage(&["mail"], &[]) else { return };
    session(&world, |session| {
        servers.dovecot.stop();
        fetch(session);
        let why = trouble(session).expect("the server is gone");
        assert!(why.contains("refuses the connection"), "{why}");
        assert_eq!(subjects(session), [""; 0]);
        servers.dovecot.restart().unwrap();
        fetched(session);
        assert_eq!(subjects(session), ["mail"]);
    });
}

#[test]
fn a_certificate_that_nobody_vouches_for_is_refused_in_words() {
    use mapi_test_servers::Identity;
    for (identity, words) in [
        (Identity::Expired, "expired"),
        (Identity::SelfSigned, "self-signed"),
        (Identity::OtherHost, "another name"),
    ] {
        let options = MailOptions { identity, ..MailOptions::default() };
        let Some(servers) = available(Mail::start(options)) else { return };
        let settings = secured(servers.dovecot.imap, &servers.certificates.authority);
        let world = world(&settings, ANSWER);
        session(&world, |session| {
            fetch(session);
            let why = trouble(session).expect("the certificate is no good");
            assert!(why.contains(words), "{identity:?}: {why}");
        });
        assert!(!servers.dovecot.log().contains("Login: user="), "a password was sent");
    }
}

/// The folder of headers, once it is there.
fn headers<'s>(session: &Session<'s>) -> Folder<'s> {
    let id = object(session).get(tags::HEADER_FOLDER_ENTRYID).unwrap();
    let id = id.expect("the row names the folder of headers");
    session.default_store().unwrap().open_folder(&mapi_session::EntryId::from_bytes(id)).unwrap()
}

fn header_subjects(session: &Session<'_>) -> Vec<String> {
    let mut all: Vec<String> = headers(session)
        .messages()
        .unwrap()
        .into_iter()
        .map(|m| m.subject.unwrap_or_default())
        .collect();
    all.sort();
    all
}

fn mark(session: &Session<'_>, subject: &str, status: MessageStatus) {
    let folder = headers(session);
    let all = folder.messages().unwrap();
    let found = all.into_iter().find(|m| m.subject.as_deref() == Some(subject)).unwrap();
    folder.set_message_status(&found.entry_id, status, status).unwrap();
}

/// Has headers done, and waits for it: ValidateState returns before.
fn remote(session: &Session<'_>, flags: ValidateFlags) {
    validate(session, flags);
    until("the work on headers does not end", || {
        object(session).get(tags::REMOTE_VALIDATE_OK).unwrap() == Some(true)
    });
    assert_eq!(trouble(session), None);
}

/// [imapistatus-validatestate]: REFRESH_XP_HEADER_CACHE and PROCESS_XP_HEADER_CACHE.
#[test]
fn headers_are_fetched_and_what_is_marked_is_done() {
    let settings = [HEADERS_ONLY.with(true)];
    let all = ["fetch", "delete", "move", "stay"];
    let Some((servers, world)) = stage(&all, &settings) else { return };
    session(&world, |session| {
        remote(session, ValidateFlags::REFRESH_XP_HEADER_CACHE);
        assert_eq!(header_subjects(session), ["delete", "fetch", "move", "stay"]);
        assert_eq!(subjects(session), [""; 0]);
        let (down, gone) = (MessageStatus::REMOTE_DOWNLOAD, MessageStatus::REMOTE_DELETE);
        // A new list takes the marks away.
        mark(session, "stay", down);
        remote(session, ValidateFlags::REFRESH_XP_HEADER_CACHE);
        mark(session, "fetch", down);
        mark(session, "delete", gone);
        mark(session, "move", down | gone);
        remote(session, ValidateFlags::PROCESS_XP_HEADER_CACHE);
        let mut here = subjects(session);
        here.sort();
        assert_eq!(here, ["fetch", "move"]);
        assert_eq!(header_subjects(session), ["stay"]);
        for (subject, there) in
            [("fetch", true), ("delete", false), ("move", false), ("stay", true)]
        {
            assert_eq!(flags_there(&servers, subject).contains("flags:"), there, "{subject}");
        }
        // Nothing comes by itself.
        deliver(&servers, "new");
        fetched(session);
        assert_eq!(subjects(session).len(), 2);
        assert_eq!(header_subjects(session), ["new", "stay"]);
    });
}

/// The row while it is asked for headers, and MAPI_E_BUSY; ABORT_XP_HEADER_OPERATION ends it.
#[test]
fn a_row_shows_the_work_on_headers() {
    let Some((_servers, world)) = stage(&["one"], &[HEADERS_ONLY.with(true)]) else { return };
    session(&world, |session| {
        fetched(session);
        validate(session, ValidateFlags::FORCE_XP_DISCONNECT);
        let code = row(session).status_code;
        assert!(code.contains(ResourceStatus::OFFLINE), "{code:?}");
        fetch(session);
        validate(session, ValidateFlags::REFRESH_XP_HEADER_CACHE);
        validate(session, ValidateFlags::ABORT_XP_HEADER_OPERATION);
        let code = row(session).status_code;
        assert!(code.contains(ResourceStatus::OFFLINE), "{code:?}");
        assert!(!code.intersects(ResourceStatus::INBOUND_ENABLED | ResourceStatus::INBOUND_ACTIVE));
        assert_eq!(object(session).get(tags::REMOTE_VALIDATE_OK).unwrap(), Some(true));
        validate(session, ValidateFlags::FORCE_XP_CONNECT);
        assert!(!row(session).status_code.contains(ResourceStatus::OFFLINE));
        let status = object(session);
        let busy = status.validate_state(ValidateFlags::SHOW_XP_SESSION_UI);
        assert_eq!(support::code(busy), Code::E_NO_SUPPORT);
    });
}
