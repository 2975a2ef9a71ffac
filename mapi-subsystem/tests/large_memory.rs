//! How much memory a large property takes; a test by itself, since the process is measured.

mod support;

use std::io::{Read as _, Write as _};

use mapi_session::flags::{CopyFlags, SaveFlags};
use mapi_session::{EntryId, Logon, Message, StreamAccess, tags};
use support::World;

const MIB: usize = 1 << 20;

fn saved(message: &Message<'_>) -> mapi_session::Result<EntryId> {
    message.save_changes(SaveFlags::KEEP_OPEN_READWRITE)?;
    Ok(EntryId::from_bytes(message.get(tags::ENTRYID)?.expect("saved, so it has one")))
}

/// A piece of a pattern that no other piece has.
fn piece(number: usize) -> Vec<u8> {
    // Of a length that divides nothing, so that bytes in another place are other bytes.
    let pattern: Vec<u8> = (0..4093).map(|at| (at * 31 + number * 7) as u8).collect();
    let mut piece = pattern.repeat(MIB / pattern.len() + 1);
    piece.truncate(MIB);
    piece
}

/// The most memory that the process has had, in bytes; only Linux tells.
fn peak() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<usize>().ok()? * 1024)
}

const PIECES: usize = 192;

/// Attaches all pieces to a message.
fn attach(message: &Message<'_>) -> mapi_session::Result<()> {
    let (_, attachment) = message.new_attachment()?;
    let mut stream = attachment.open_data(StreamAccess::Create)?;
    for number in 0..PIECES {
        stream.write_all(&piece(number)).unwrap();
    }
    stream.commit()?;
    drop(stream);
    attachment.save()
}

/// All pieces are attached to a message.
fn check(message: &Message<'_>) -> mapi_session::Result<()> {
    assert!(message.get(tags::MESSAGE_SIZE)?.unwrap() as usize >= PIECES * MIB);
    assert_eq!(message.get(tags::HASATTACH)?, Some(true));
    let mut stream = message.open_attachment(0)?.open_data(StreamAccess::Read)?;
    assert_eq!(stream.len()?, (PIECES * MIB) as u64);
    let mut read = vec![0; MIB];
    for number in 0..PIECES {
        stream.read_exact(&mut read).unwrap();
        assert!(read == piece(number), "piece {number} is another");
    }
    Ok(())
}

/// Writes 192 MiB, saves, reads, copies and reads again, in a message and in one within another:
/// the process grows by a fraction of that.
#[test]
fn a_large_attachment_is_never_whole_in_memory() {
    let world = World::with_profiles(&["Work"]);
    let test = |session: &mapi_session::Session<'_>| {
        let inbox = session.default_store()?.inbox()?;
        let before = peak();
        let message = inbox.new_message()?;
        message.set(tags::SUBJECT, "large")?;
        attach(&message)?;
        // Nothing is seen before the message is saved.
        assert_eq!(inbox.get(tags::CONTENT_COUNT)?, Some(0));
        let id = saved(&message)?;
        let copy = inbox.new_message()?;
        message.copy_to(&copy, &[], CopyFlags::empty())?;
        let copied = saved(&copy)?;
        for id in [id, copied] {
            let opened = inbox.open_message(&id)?;
            assert_eq!(opened.get(tags::SUBJECT)?.as_deref(), Some("large"));
            check(&opened)?;
        }

        let outer = inbox.new_message()?;
        let (_, holder) = outer.new_attachment()?;
        let inner = holder.new_embedded_message()?;
        attach(&inner)?;
        inner.save()?;
        holder.save()?;
        let id = saved(&outer)?;
        let copy = inbox.new_message()?;
        outer.copy_to(&copy, &[], CopyFlags::empty())?;
        let copied = saved(&copy)?;
        for id in [id, copied] {
            check(&inbox.open_message(&id)?.open_attachment(0)?.embedded_message()?)?;
        }
        if let (Some(before), Some(after)) = (before, peak()) {
            // What the database keeps of its pages is most of it.
            assert!(
                after - before < PIECES * MIB / 2,
                "the process has grown by {} bytes",
                after - before
            );
        }
        Ok(())
    };
    world.mapi.session(Logon::profile("Work"), test).unwrap();
}
