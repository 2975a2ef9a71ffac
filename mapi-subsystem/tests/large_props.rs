//! Properties that are too large for memory, of no bytes, or of many values.

mod support;

use std::io::{Seek as _, SeekFrom, Write as _};

use mapi_session::flags::{CopyFlags, OpenEntryFlags, SaveFlags};
use mapi_session::{
    AnyObject, Code, EntryId, Folder, Logon, Message, PropTag, Session, StreamAccess, tags, types,
};
use mapi_subsystem::stream::{IN_MEMORY, Spool};
use support::{World, code};

const MIB: usize = 1 << 20;

fn with_session(test: impl FnOnce(&Session<'_>) -> mapi_session::Result<()>) {
    let world = World::with_profiles(&["Work"]);
    world.mapi.session(Logon::profile("Work"), test).unwrap();
}

fn saved(message: &Message<'_>) -> mapi_session::Result<EntryId> {
    message.save_changes(SaveFlags::KEEP_OPEN_READWRITE)?;
    Ok(EntryId::from_bytes(message.get(tags::ENTRYID)?.expect("saved, so it has one")))
}

fn to_write<'s>(folder: &Folder<'s>, id: &EntryId) -> mapi_session::Result<Message<'s>> {
    match folder.open_entry(Some(id), OpenEntryFlags::MODIFY)? {
        AnyObject::Message(message) => Ok(message),
        other => panic!("{other:?} is no message"),
    }
}

/// A piece of a pattern that no other piece has.
fn piece(number: usize) -> Vec<u8> {
    (0..MIB).map(|at| (at * 31 + number * 7 + (at >> 9)) as u8).collect()
}

#[test]
fn a_property_of_two_gigabytes_is_refused_and_nothing_is_lost() {
    with_session(|session| {
        let inbox = session.default_store()?.inbox()?;
        let message = inbox.new_message()?;
        let (_, attachment) = message.new_attachment()?;
        let mut stream = attachment.open_data(StreamAccess::Create)?;
        stream.write_all(b"what was there").unwrap();
        assert_eq!(code(stream.set_len(2 << 30)), Code::STG_E_MEDIUMFULL);
        stream.seek(SeekFrom::Start((2 << 30) - 1)).unwrap();
        assert!(stream.write_all(b"x").is_err(), "a byte two gigabytes from the start was taken");
        assert_eq!(stream.len()?, 14, "what was refused has changed nothing");
        stream.commit()?;
        drop(stream);
        attachment.save()?;
        let id = saved(&message)?;
        let data = inbox.open_message(&id)?.open_attachment(0)?.get(tags::ATTACH_DATA_BIN)?;
        assert_eq!(data.as_deref(), Some(&b"what was there"[..]));
        Ok(())
    });
}

/// Text goes through pieces whose ends lie within characters, in both widths.
#[test]
fn large_text_is_the_same_in_both_widths() {
    let text: String = "Grüße, 世界 🌍 ".chars().cycle().take(3 * MIB / 4).collect();
    let narrow: String = "Grüße ".chars().cycle().take(3 * MIB).collect();
    with_session(|session| {
        let inbox = session.default_store()?.inbox()?;
        for (text, both) in [(&text, false), (&narrow, true)] {
            let message = inbox.new_message()?;
            let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let mut stream = message.open_stream(tags::BODY, StreamAccess::Create)?;
            for part in units.chunks(100_001) {
                stream.write_all(part).unwrap();
            }
            stream.commit()?;
            drop(stream);
            let before = message.open_stream(tags::BODY, StreamAccess::Read)?.read_all()?;
            assert!(before == units, "the text has changed before it was saved");
            let id = saved(&message)?;
            let opened = inbox.open_message(&id)?;
            assert!(opened.get(tags::BODY)?.as_deref() == Some(text), "the text has changed");
            if both {
                let narrow: PropTag<types::String8> = PropTag::from_id(tags::BODY.tag().id());
                let bytes = opened.open_stream(narrow.tag(), StreamAccess::Read)?.read_all()?;
                assert_eq!(bytes.len(), text.chars().count());
                assert!(mapi_session::wire::CodePage::WINDOWS_1252.decode(&bytes) == *text);
            }
        }
        Ok(())
    });
}

#[test]
fn a_property_of_no_bytes_is_there() {
    with_session(|session| {
        let inbox = session.default_store()?.inbox()?;
        let message = inbox.new_message()?;
        message.set(tags::RTF_COMPRESSED, Vec::new())?;
        message.set(tags::BODY, "")?;
        drop(message.open_stream(tags::HTML, StreamAccess::Create)?);
        let id = saved(&message)?;
        let opened = to_write(&inbox, &id)?;
        assert_eq!(opened.get(tags::RTF_COMPRESSED)?.as_deref(), Some(&[][..]));
        assert_eq!(opened.get(tags::HTML)?.as_deref(), Some(&[][..]));
        assert_eq!(opened.get(tags::BODY)?.as_deref(), Some(""));
        let mut stream = opened.open_stream(tags::RTF_COMPRESSED, StreamAccess::ReadWrite)?;
        assert_eq!(stream.len()?, 0);
        stream.write_all(&vec![7; 2 * IN_MEMORY]).unwrap();
        stream.commit()?;
        stream.set_len(0)?;
        stream.commit()?;
        drop(stream);
        opened.save()?;
        let again = inbox.open_message(&id)?.get(tags::RTF_COMPRESSED)?;
        assert_eq!(again.as_deref(), Some(&[][..]), "cut off again, it has no bytes again");
        Ok(())
    });
}

/// There is no stream for several values: GetProps gives them all.
#[test]
fn many_values_are_given_whole() {
    let many: Vec<Vec<u8>> = (0..2000_u32).map(|n| n.to_le_bytes().repeat(100)).collect();
    let values: PropTag<types::MvBinary> = PropTag::from_id(0x6641);
    with_session(|session| {
        let inbox = session.default_store()?.inbox()?;
        let message = inbox.new_message()?;
        message.set(values, many.clone())?;
        let id = saved(&message)?;
        assert!(inbox.open_message(&id)?.get(values)? == Some(many), "the values have changed");
        Ok(())
    });
}

#[test]
fn a_large_property_is_moved_to_another_object() {
    let bytes = piece(1).repeat(3);
    with_session(|session| {
        let inbox = session.default_store()?.inbox()?;
        let from = inbox.new_message()?;
        from.open_stream(tags::HTML, StreamAccess::Create)?.write_all(&bytes).unwrap();
        from.set(tags::SUBJECT, "moves along")?;
        let to = inbox.new_message()?;
        from.copy_to(&to, &[], CopyFlags::MOVE)?;
        assert_eq!(from.get(tags::SUBJECT)?, None);
        assert_eq!(code(from.open_stream(tags::HTML, StreamAccess::Read)), Code::E_NOT_FOUND);
        let id = saved(&to)?;
        let opened = inbox.open_message(&id)?;
        assert_eq!(opened.get(tags::SUBJECT)?.as_deref(), Some("moves along"));
        assert!(opened.get(tags::HTML)? == Some(bytes), "the bytes have changed");
        Ok(())
    });
}

#[test]
fn a_spool_is_the_same_in_memory_and_in_a_file() {
    let spool = Spool::new();
    spool.append(b"few").unwrap();
    spool.write_at(IN_MEMORY as u64 + 5, b"many").unwrap();
    assert_eq!(spool.len(), IN_MEMORY as u64 + 9);
    let copy = spool.copy().unwrap();
    spool.set_len(5).unwrap();
    assert_eq!(spool.to_vec().unwrap(), b"few\0\0");
    spool.append(b"!").unwrap();
    assert_eq!(spool.to_vec().unwrap(), b"few\0\0!");
    let mut end = [9; 6];
    assert_eq!(copy.read_at(IN_MEMORY as u64 + 4, &mut end).unwrap(), 5);
    assert_eq!(&end[..5], b"\0many");
    assert_eq!(copy.read_at(u64::MAX, &mut end).unwrap(), 0);
    assert!(copy.write_at(u64::MAX - 1, b"abc").is_err());
}
