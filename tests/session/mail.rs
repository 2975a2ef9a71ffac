//! A message on its way: submitted, queued, flushed, delivered.

use std::time::Duration;

use mapi_session::flags::{FlushFlags, MessageFlags};
use mapi_session::rows::ContentsRow;
use mapi_session::{Code, EntryId, Flags, Folder, Logon, Result, Session, tags};
use mapi_tests::{World, message, recipient};

fn submit(session: &Session<'_>, to: &str, subject: &str) -> Result<()> {
    let store = session.default_store()?;
    let note = message(&store.outbox()?, subject)?;
    note.add_recipients(&[recipient(to)])?;
    // Without it, or PR_DELETE_AFTER_SUBMIT, a message stays in the folder that it was sent from.
    let sent = store.sent_items()?.get(tags::ENTRYID)?.expect("an identifier");
    note.set(tags::SENTMAIL_ENTRYID, sent)?;
    note.submit()?;
    Ok(())
}

fn subjects(folder: &Folder<'_>) -> Result<Vec<String>> {
    let rows: Vec<ContentsRow> = folder.messages()?;
    Ok(rows.into_iter().filter_map(|row| row.subject).collect())
}

fn flush(session: &Session<'_>) -> Result<()> {
    session.status()?.spooler()?.flush_queues(FlushFlags::UPLOAD | FlushFlags::NO_UI)
}

/// SubmitMessage queues; FlushQueues has the transports send; the message is delivered to the
/// inbox of its recipient and does not stay in the outbox ([imapistatus-flushqueues]).
#[test]
fn a_flush_moves_a_submitted_message() {
    let world = World::new(&["Work", "Home"]);
    world.with("Work", |session| {
        submit(session, "home@example.org", "hello")?;
        flush(session)?;
        assert!(subjects(&session.default_store()?.outbox()?)?.is_empty());
        assert_eq!(subjects(&session.default_store()?.sent_items()?)?, ["hello"]);
        Ok(())
    });
    world.with("Home", |session| {
        let inbox = session.default_store()?.inbox()?;
        assert_eq!(subjects(&inbox)?, ["hello"]);
        let row: ContentsRow = inbox.messages()?.remove(0);
        let note = inbox.open_message(&row.entry_id)?;
        assert_eq!(note.get(tags::SENDER_EMAIL_ADDRESS)?.as_deref(), Some("work@example.org"));
        assert_eq!(note.body_text()?.as_deref(), Some("The body of hello."));
        let flags = note.get(tags::MESSAGE_FLAGS)?.expect("flags").cast_unsigned();
        assert!(
            !MessageFlags::from_bits_retain(flags)
                .intersects(MessageFlags::UNSENT | MessageFlags::READ)
        );
        let to: Vec<_> =
            note.recipients()?.into_iter().filter_map(|row| row.email_address).collect();
        assert_eq!(to, ["home@example.org"]);
        Ok(())
    });
}

/// A message without recipients is not taken, and stays the caller's ([imessage-submitmessage]).
#[test]
fn a_message_without_recipients_comes_back() {
    World::new(&["Work"]).with("Work", |session| {
        let note = message(&session.default_store()?.outbox()?, "to nobody")?;
        let Err((error, note)) = note.submit() else { panic!("it has no recipients") };
        assert_eq!(error.code(), Code::E_NO_RECIPIENTS);
        note.add_recipients(&[recipient("work@example.org")])?;
        note.submit()?;
        flush(session)?;
        assert_eq!(subjects(&session.default_store()?.inbox()?)?, ["to nobody"]);
        Ok(())
    });
}

/// What was submitted just before a logoff stays queued until a later session
/// ([ending-a-mapi-session]).
#[test]
fn a_message_stays_queued_over_a_logoff() {
    let world = World::new(&["Work", "Home"]);
    let inbox = || world.with("Home", |session| subjects(&session.default_store()?.inbox()?));
    // Without mail the spooler does not run in the first session.
    let session = world.mapi.logon(Logon::profile("Work")).expect("a session");
    submit(&session.session(), "home@example.org", "later").expect("submitted");
    session.logoff().expect("ends");
    world.with("Work", flush);
    assert_eq!(inbox(), ["later"]);
}

/// [`OpenSession::after_outbox`](mapi_session::OpenSession::after_outbox) leaves nothing queued.
#[test]
fn a_logoff_after_the_outbox_leaves_nothing_queued() {
    let world = World::new(&["Work", "Home"]);
    let session = world.mapi.logon(Logon::profile("Work")).expect("a session");
    submit(&session.session(), "home@example.org", "before the end").expect("submitted");
    session.after_outbox(Duration::from_secs(20)).logoff().expect("ends");
    world.with("Home", |session| {
        assert_eq!(subjects(&session.default_store()?.inbox()?)?, ["before the end"]);
        Ok(())
    });
}

/// AbortSubmit takes a queued message back; one that was sent is no longer in the queue
/// ([imsgstore-abortsubmit]).
#[test]
fn a_queued_message_can_be_taken_back() {
    World::new(&["Work", "Home"]).with("Work", |session| {
        let store = session.default_store()?;
        submit(session, "home@example.org", "too early")?;
        let row: ContentsRow = store.outbox()?.messages()?.remove(0);
        // A queued message is not changed.
        let opened = store.open_message(&row.entry_id).and_then(|m| m.set(tags::SUBJECT, "x"));
        assert!(opened.is_err());
        store.abort_submit(&row.entry_id)?;
        flush(session)?;
        assert_eq!(subjects(&store.outbox()?)?, ["too early"]);
        store.open_message(&row.entry_id)?.set(tags::SUBJECT, "in time")?;
        let unknown = EntryId::from_bytes(store.inbox()?.get(tags::ENTRYID)?.expect("one"));
        assert!(store.abort_submit(&unknown).is_err());
        Ok(())
    });
}
