//! Read and non-read reports: sent once, where they were asked for, and not in a session without
//! mail.

mod support;

use mapi_session::flags::{
    DeleteFolderFlags, DeleteMessagesFlags, FlushFlags, MessageFlags, ReadFlags,
};
use mapi_session::{Code, EntryId, Flags as _, Folder, Logon, Session, tags};

use support::{World, code};

fn flush(session: &Session<'_>) {
    session.status().unwrap().spooler().unwrap().flush_queues(FlushFlags::UPLOAD).unwrap();
}

/// Ida sends messages to Max, who is to report each but the last.
fn send(world: &World, subjects: &[&str]) {
    let work = |session: &Session<'_>| {
        let store = session.default_store()?;
        for (at, subject) in subjects.iter().enumerate() {
            let message = store.outbox()?.new_message()?;
            message.set(tags::SUBJECT, *subject)?;
            message.set(tags::MESSAGE_CLASS, "IPM.Note")?;
            message.set(tags::READ_RECEIPT_REQUESTED, at + 1 < subjects.len())?;
            message.set(tags::DELETE_AFTER_SUBMIT, true)?;
            message.add_recipients(&[vec![
                tags::DISPLAY_NAME.with("Max Example"),
                tags::ADDRTYPE.with("SMTP"),
                tags::EMAIL_ADDRESS.with("max@example.org"),
                tags::RECIPIENT_TYPE.with(1),
            ]])?;
            message.submit().map_err(|(error, _)| error)?;
        }
        flush(session);
        Ok(())
    };
    world.mapi.session(Logon::profile("Ida").new_session(), work).unwrap();
}

fn find(folder: &Folder<'_>, subject: &str) -> EntryId {
    let rows = folder.messages().unwrap();
    let row = rows.into_iter().find(|row| row.subject.as_deref() == Some(subject)).unwrap();
    EntryId::from_bytes(row.entry_id.as_bytes())
}

fn flags_of(folder: &Folder<'_>, subject: &str) -> MessageFlags {
    let message = folder.open_message(&find(folder, subject)).unwrap();
    MessageFlags::from_bits_retain(message.get(tags::MESSAGE_FLAGS).unwrap().unwrap() as u32)
}

/// What Ida has got: class and subject.
fn reports(world: &World) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let work = |session: &Session<'_>| {
        let inbox = session.default_store()?.inbox()?;
        for row in inbox.messages()? {
            let message = inbox.open_message(&row.entry_id)?;
            let class = message.get(tags::MESSAGE_CLASS)?.unwrap();
            found.push((class, message.get(tags::SUBJECT)?.unwrap()));
        }
        Ok(())
    };
    world.mapi.session(Logon::profile("Ida").new_session(), work).unwrap();
    found.sort();
    found
}

#[test]
fn a_message_that_asks_for_it_is_reported_once() {
    let world = World::with_profiles(&["Ida", "Max"]);
    send(&world, &["Read", "Again", "Silent", "Deleted", "Only", "Unread", "Never asked"]);
    let work = |session: &Session<'_>| {
        let inbox = session.default_store()?.inbox()?;
        let pending = MessageFlags::RN_PENDING | MessageFlags::NRN_PENDING;
        assert!(flags_of(&inbox, "Read").contains(pending));
        assert!(!flags_of(&inbox, "Never asked").intersects(pending));
        let one = |subject| inbox.open_message(&find(&inbox, subject)).unwrap();

        one("Read").set_read_flag(ReadFlags::empty())?;
        assert!(!flags_of(&inbox, "Read").intersects(pending));
        for flags in [ReadFlags::empty(), ReadFlags::CLEAR_READ_FLAG, ReadFlags::empty()] {
            one("Again").set_read_flag(flags)?;
        }
        one("Silent").set_read_flag(ReadFlags::SUPPRESS_RECEIPT)?;
        assert!(flags_of(&inbox, "Silent").contains(MessageFlags::READ));
        one("Only").set_read_flag(ReadFlags::GENERATE_RECEIPT_ONLY)?;
        assert!(!flags_of(&inbox, "Only").contains(MessageFlags::READ));
        one("Unread").set_read_flag(ReadFlags::CLEAR_RN_PENDING)?;
        assert_eq!(flags_of(&inbox, "Unread") & pending, MessageFlags::NRN_PENDING);
        assert!(!flags_of(&inbox, "Unread").contains(MessageFlags::READ));
        let asked = [find(&inbox, "Never asked")];
        let outcome = inbox.set_read_flags(Some(&asked), ReadFlags::empty())?;
        assert!(outcome.warning().is_none());
        let none = DeleteMessagesFlags::empty();
        let outcome = inbox.delete_messages(&[find(&inbox, "Deleted")], none)?;
        assert!(outcome.warning().is_none());
        // What was read is deleted without a word.
        let outcome = inbox.delete_messages(&[find(&inbox, "Read")], none)?;
        assert!(outcome.warning().is_none());
        flush(session);
        Ok(())
    };
    world.mapi.session(Logon::profile("Max").new_session(), work).unwrap();
    let read = |subject: &str| ("REPORT.IPM.Note.IPNRN".to_owned(), format!("Read: {subject}"));
    let expected = [
        ("REPORT.IPM.Note.IPNNRN".to_owned(), "Not read: Deleted".to_owned()),
        read("Again"),
        read("Only"),
        read("Read"),
    ];
    assert_eq!(reports(&world), expected);
}

#[test]
fn flags_that_contradict_one_another_are_refused() {
    let world = World::with_profiles(&["Ida", "Max"]);
    send(&world, &["Asked", "Not asked"]);
    let work = |session: &Session<'_>| {
        let inbox = session.default_store()?.inbox()?;
        let message = inbox.open_message(&find(&inbox, "Asked"))?;
        for other in [ReadFlags::SUPPRESS_RECEIPT, ReadFlags::GENERATE_RECEIPT_ONLY] {
            let both = ReadFlags::CLEAR_READ_FLAG | other;
            assert_eq!(code(message.set_read_flag(both)), Code::E_INVALID_PARAMETER);
        }
        assert!(flags_of(&inbox, "Asked").contains(MessageFlags::RN_PENDING));
        Ok(())
    };
    world.mapi.session(Logon::profile("Max").new_session(), work).unwrap();
}

#[test]
fn copies_are_not_reported() {
    let world = World::with_profiles(&["Ida", "Max"]);
    send(&world, &["Copied", "Not asked"]);
    let work = |session: &Session<'_>| {
        let store = session.default_store()?;
        let (inbox, drafts) = (store.inbox()?, store.sent_items()?);
        let copied = [find(&inbox, "Copied")];
        let outcome = inbox.copy_messages_to(&copied, &drafts, Default::default())?;
        assert!(outcome.warning().is_none());
        let copy = drafts.open_message(&find(&drafts, "Copied"))?;
        copy.set_read_flag(ReadFlags::empty())?;
        flush(session);
        Ok(())
    };
    world.mapi.session(Logon::profile("Max").new_session(), work).unwrap();
    assert_eq!(reports(&world), []);
}

#[test]
fn what_goes_with_its_folder_is_reported_as_not_read() {
    let world = World::with_profiles(&["Ida", "Max"]);
    send(&world, &["Emptied", "Below", "Read", "Kept", "Not asked"]);
    let work = |session: &Session<'_>| {
        let inbox = session.default_store()?.inbox()?;
        let (one, two) = (inbox.new_folder("One")?, inbox.new_folder("Two")?);
        let below = two.new_folder("Below")?;
        let moves = [("Emptied", &one), ("Read", &one), ("Below", &below)];
        for (subject, folder) in moves {
            let id = [find(&inbox, subject)];
            let flags = mapi_session::flags::CopyMessagesFlags::MOVE;
            assert!(inbox.copy_messages_to(&id, folder, flags)?.warning().is_none());
        }
        one.open_message(&find(&one, "Read"))?.set_read_flag(ReadFlags::SUPPRESS_RECEIPT)?;
        assert!(one.empty_folder(Default::default())?.warning().is_none());
        let id = EntryId::from_bytes(two.get(tags::ENTRYID)?.unwrap());
        let all = DeleteFolderFlags::DEL_MESSAGES | DeleteFolderFlags::DEL_FOLDERS;
        assert!(inbox.delete_folder(&id, all)?.warning().is_none());
        flush(session);
        Ok(())
    };
    world.mapi.session(Logon::profile("Max").new_session(), work).unwrap();
    let unread = |what: &str| ("REPORT.IPM.Note.IPNNRN".to_owned(), format!("Not read: {what}"));
    assert_eq!(reports(&world), [unread("Below"), unread("Emptied")]);
}
