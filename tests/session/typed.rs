//! Values of every type, named properties, and properties that are objects.

use std::io::{Read, Write};
use std::time::{Duration, SystemTime};

use mapi_session::flags::{IdsFromNamesFlags, OpenPropertyFlags, SaveFlags};
use mapi_session::rows::{AttachmentRow, ContentsRow, HierarchyRow, RecipientRow};
use mapi_session::types::{self, ValueType};
use mapi_session::{
    Code, EntryId, Folder, Guid, Message, NamedTag, PropTag, Result, StreamAccess, guids, named,
    tags,
};
use mapi_tests::{World, code, message};

/// A time that MAPI's 100 nanoseconds can say.
fn time(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

/// Saves a message, and opens it anew.
fn reopened<'s>(inbox: &Folder<'s>, note: Message<'_>) -> Result<(Message<'s>, EntryId)> {
    let id = EntryId::from_bytes(note.get(tags::ENTRYID)?.expect("an identifier"));
    note.save()?;
    Ok((inbox.open_message(&id)?, id))
}

/// Sets values of one type under a tag and under a name, saves, and reads both from a new object.
fn comes_back<T: ValueType>(inbox: &Folder<'_>, id: u16, value: T::Owned) -> Result<()>
where
    T::Owned: Clone + PartialEq + std::fmt::Debug,
{
    let tag: PropTag<T> = PropTag::from_id(id);
    let name: NamedTag<T> = NamedTag::from_lid(guids::PS_PUBLIC_STRINGS, i32::from(id));
    let note = message(inbox, "values")?;
    note.set(tag, value.clone())?;
    note.set(name, value.clone())?;
    let (note, _) = reopened(inbox, note)?;
    let (tagged, named) = note.get((tag, name))?;
    assert_eq!(tagged.as_ref(), Some(&value), "{:#06x}", T::CODE);
    assert_eq!(named, Some(value), "{:#06x}", T::CODE);
    Ok(())
}

/// Every property type that has values, single and multi-valued, has the same value after a save
/// ([property-types]).
#[test]
fn values_of_every_type_come_back() {
    World::new(&["Work"]).with("Work", |session| {
        let inbox = &session.default_store()?.inbox()?;
        let text = || vec!["eins".to_owned(), String::new(), "世界 🌍".to_owned()];
        let bytes = || vec![vec![0, 0xFF], Vec::new(), vec![7; 400]];
        comes_back::<types::I2>(inbox, 0x6801, -2)?;
        comes_back::<types::Long>(inbox, 0x6802, i32::MIN)?;
        comes_back::<types::R4>(inbox, 0x6803, 1.5)?;
        comes_back::<types::Double>(inbox, 0x6804, -2.25)?;
        comes_back::<types::Currency>(inbox, 0x6805, 123_4500)?;
        comes_back::<types::AppTime>(inbox, 0x6806, 40_000.5)?;
        comes_back::<types::Boolean>(inbox, 0x6807, true)?;
        comes_back::<types::I8>(inbox, 0x6808, i64::MIN)?;
        comes_back::<types::String8>(inbox, 0x6809, b"narrow".to_vec())?;
        comes_back::<types::Unicode>(inbox, 0x680A, "wide 🌍".to_owned())?;
        comes_back::<types::SysTime>(inbox, 0x680B, time(1_900_000_000))?;
        comes_back::<types::Clsid>(inbox, 0x680C, Guid::from_u128(7))?;
        comes_back::<types::Binary>(inbox, 0x680D, vec![0, 1, 0xFF])?;
        comes_back::<types::MvI2>(inbox, 0x6811, vec![1, -2, 3])?;
        comes_back::<types::MvLong>(inbox, 0x6812, vec![i32::MIN, 0, i32::MAX])?;
        comes_back::<types::MvR4>(inbox, 0x6813, vec![0.5, -1.5])?;
        comes_back::<types::MvDouble>(inbox, 0x6814, vec![0.25, f64::MAX])?;
        comes_back::<types::MvCurrency>(inbox, 0x6815, vec![1, -20_000])?;
        comes_back::<types::MvAppTime>(inbox, 0x6816, vec![1.0, 40_000.75])?;
        comes_back::<types::MvI8>(inbox, 0x6818, vec![i64::MAX, -1])?;
        comes_back::<types::MvString8>(inbox, 0x6819, vec![b"one".to_vec(), b"two".to_vec()])?;
        comes_back::<types::MvUnicode>(inbox, 0x681A, text())?;
        comes_back::<types::MvSysTime>(inbox, 0x681B, vec![time(0), time(1_900_000_000)])?;
        comes_back::<types::MvClsid>(inbox, 0x681C, vec![Guid::from_u128(1), Guid::zeroed()])?;
        comes_back::<types::MvBinary>(inbox, 0x681D, bytes())?;
        Ok(())
    });
}

/// Names are set and read as tags are; reading makes none, and each store has a mapping of its own
/// ([imapiprop-getidsfromnames]).
#[test]
fn named_properties_are_set_and_read_by_name() {
    World::new(&["Work"]).with("Work", |session| {
        let inbox = session.default_store()?.inbox()?;
        let note = message(&inbox, "Trip")?;
        assert_eq!(note.get((named::REMINDER_SET, named::KEYWORDS))?, (None, None));
        let absent = note
            .named_tag::<types::Boolean>(&named::REMINDER_SET.name(), IdsFromNamesFlags::empty())?;
        assert_eq!(absent, None, "reading made the name");
        note.set_named(&[
            named::REMINDER_SET.with(true),
            named::KEYWORDS.with(["travel".to_owned(), "Büro".to_owned()]),
        ])?;
        note.set(named::REMINDER_DELTA, 15)?;
        let (note, _) = reopened(&inbox, note)?;
        let (subject, set, words, minutes, none) = note.get((
            tags::SUBJECT,
            named::REMINDER_SET,
            named::KEYWORDS,
            named::REMINDER_DELTA,
            named::REMINDER_TIME,
        ))?;
        assert_eq!(subject.as_deref(), Some("Trip"));
        assert_eq!((set, minutes, none), (Some(true), Some(15), None));
        assert_eq!(words, Some(vec!["travel".to_owned(), "Büro".to_owned()]));
        // What has no named properties says so, and of which name.
        let section = session.open_profile_section(&Guid::from_u128(9), Default::default());
        if let Ok(section) = section {
            let error = section.set(named::REMINDER_SET, true).expect_err("it has no names");
            assert_eq!(error.code(), Code::E_NO_SUPPORT);
            assert_eq!(error.name(), Some(&named::REMINDER_SET.name()));
        }
        Ok(())
    });
}

/// PT_OBJECT properties open as the tables and objects that they are; GetProps gives only their
/// tag ([imapiprop-openproperty]).
#[test]
fn objects_open_as_what_they_are() {
    World::new(&["Work"]).with("Work", |session| {
        let store = session.default_store()?;
        let inbox = store.inbox()?;
        inbox.new_folder("Below")?;
        let note = message(&inbox, "Outer")?;
        note.set(tags::BODY, "Zeile")?;
        let (_, attachment) = note.new_attachment()?;
        attachment.set(tags::ATTACH_METHOD, 5)?;
        let made = OpenPropertyFlags::CREATE | OpenPropertyFlags::MODIFY;
        let inner = attachment.open_attach_data_obj_as_message(made)?;
        inner.set(tags::SUBJECT, "Inner")?;
        inner.save_changes(SaveFlags::empty())?;
        attachment.save()?;
        let (note, id) = reopened(&inbox, note)?;

        let attachments = note.open_message_attachments()?.select::<AttachmentRow>()?.rows()?;
        assert_eq!(attachments.len(), 1);
        let attachment = note.open_attachment(attachments[0].attach_num.cast_unsigned())?;
        let inner = attachment.open_attach_data_obj_as_message(OpenPropertyFlags::empty())?;
        assert_eq!(inner.subject()?.as_deref(), Some("Inner"));
        assert!(note.open_message_recipients()?.select::<RecipientRow>()?.rows()?.is_empty());

        let rows = inbox.open_container_contents()?.select::<ContentsRow>()?.rows()?;
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].entry_id.as_bytes(), id.as_bytes());
        let below = inbox.open_container_hierarchy()?.select::<HierarchyRow>()?.rows()?;
        assert_eq!(below.len(), 1);
        assert_eq!(inbox.open_folder_associated_contents()?.count()?, 0);

        let mut stream = note.open_body(StreamAccess::Create)?;
        let wide: Vec<u8> = "Größe".encode_utf16().flat_map(u16::to_le_bytes).collect();
        stream.write_all(&wide).expect("room");
        stream.flush().expect("it is committed");
        drop(stream);
        assert_eq!(note.body()?.as_deref(), Some("Größe"));
        let mut read = Vec::new();
        note.open_body(StreamAccess::Read)?.read_to_end(&mut read).expect("all of it");
        assert_eq!(read, wide);
        assert_eq!(code(note.open_rtf_compressed(StreamAccess::Read)), Code::E_NOT_FOUND);
        Ok(())
    });
}

mapi_session::row! {
    struct Reminder {
        subject: Option<String> = tags::SUBJECT,
        set: Option<bool> = named::REMINDER_SET,
        words: Option<Vec<String>> = named::KEYWORDS,
        minutes: Option<i32> = named::REMINDER_DELTA,
    }
}

/// Named properties are columns too, under the identifiers that the folder's store has for them
/// ([mapi-named-properties]).
#[test]
fn rows_have_named_columns() {
    World::new(&["Work"]).with("Work", |session| {
        let inbox = session.default_store()?.inbox()?;
        let note = message(&inbox, "Trip")?;
        note.set_named(&[
            named::REMINDER_SET.with(true),
            named::KEYWORDS.with(["travel".to_owned()]),
        ])?;
        note.save()?;
        message(&inbox, "Other")?.save()?;
        let contents = inbox.contents()?;
        let set =
            inbox.named_tag::<types::Boolean>(&named::REMINDER_SET.name(), Default::default());
        let set = set?.expect("it was made");
        let rows = contents.select_on::<Reminder>(&inbox)?.filter(set.eq(true)).rows()?;
        assert_eq!(rows.len(), 1);
        assert_eq!((rows[0].subject.as_deref(), rows[0].set), (Some("Trip"), Some(true)));
        assert_eq!(rows[0].words, Some(vec!["travel".to_owned()]));
        // The store has no such name yet: nothing has a value.
        assert_eq!(rows[0].minutes, None);
        assert_eq!(contents.select_on::<Reminder>(&inbox)?.rows()?.len(), 2);
        // A table alone does not know the identifiers.
        assert_eq!(code(contents.select::<Reminder>()), Code::E_INVALID_PARAMETER);
        Ok(())
    });
}
