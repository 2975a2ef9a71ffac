//! Entry identifiers that are cut short, another's, or damaged.

use mapi_session::flags::{CreateEntryFlags, EventMask, OneOffFlags, OpenEntryFlags, SaveFlags};
use mapi_session::{AnyObject, Code, EntryId, Error, Result, Session, tags};
use mapi_tests::{World, message};

/// The codes that an identifier may be refused with: malformed, nobody's, gone, missing, and, where
/// a damaged one names another kind of object, that one's own.
const REFUSALS: [Code; 6] = [
    Code::E_INVALID_ENTRYID,
    Code::E_UNKNOWN_ENTRYID,
    Code::E_NOT_FOUND,
    Code::E_INVALID_PARAMETER,
    Code::E_NO_ACCESS,
    Code::E_NO_SUPPORT,
];

#[track_caller]
fn is_refusal(what: &str, error: &Error) {
    assert!(REFUSALS.contains(&error.code()), "{what}: {error}");
    assert!(error.object().is_some(), "{what}: {error} names no object");
    assert!(error.method().contains("::"), "{what}: {error} names no method");
}

/// An identifier of each kind that a session gives.
fn identifiers(session: &Session<'_>) -> Result<Vec<(&'static str, EntryId)>> {
    let own = |id: Option<Vec<u8>>| EntryId::from_bytes(id.expect("an identifier"));
    let store = session.default_store()?;
    let inbox = store.inbox()?;
    let note = message(&inbox, "note")?;
    let book = session.address_book()?;
    let pab = book.pab()?;
    let AnyObject::AbContainer(container) = book.open_entry(Some(&pab), OpenEntryFlags::MODIFY)?
    else {
        panic!("a container");
    };
    let template = own(container.get(tags::DEF_CREATE_MAILUSER)?);
    let user = container.create_entry(&template, CreateEntryFlags::empty())?;
    user.set(tags::DISPLAY_NAME, "Ida")?;
    user.set(tags::EMAIL_ADDRESS, "ida@example.org")?;
    user.save_changes(SaveFlags::KEEP_OPEN_READONLY)?;
    Ok(vec![
        ("wrapped store", session.message_stores()?.find_default()?.expect("a store").entry_id),
        ("folder", own(inbox.get(tags::ENTRYID)?)),
        ("message", own(note.get(tags::ENTRYID)?)),
        ("address-book container", pab),
        ("mail user", own(user.get(tags::ENTRYID)?)),
        ("status object", session.status()?.rows()?.remove(0).entry_id),
        (
            "one-off",
            book.create_one_off(Some("Ida"), "SMTP", "i@example.org", OneOffFlags::empty())?,
        ),
    ])
}

/// Every beginning of an identifier is refused as malformed or as nobody's: by the session, and by
/// the object that it came from ([imapisession-openentry]).
#[test]
fn an_identifier_that_is_cut_short_is_refused() {
    World::new(&["Work"]).with("Work", |session| {
        let store = session.default_store()?;
        let book = session.address_book()?;
        for (kind, id) in identifiers(session)? {
            let whole = id.as_bytes();
            for length in 0..whole.len() {
                let short = EntryId::from_bytes(&whole[..length]);
                let what = format!("{kind}, {length} of {} bytes", whole.len());
                let Err(error) = session.open_entry(&short, OpenEntryFlags::empty()) else {
                    panic!("{what}: it opened");
                };
                is_refusal(&what, &error);
                let malformed = [Code::E_INVALID_ENTRYID, Code::E_INVALID_PARAMETER];
                if length < 20 {
                    assert!(malformed.contains(&error.code()), "{what}: {error}");
                }
                if length > 0 {
                    is_refusal(
                        &what,
                        &store.open_entry(Some(&short), OpenEntryFlags::empty()).expect_err(&what),
                    );
                    is_refusal(
                        &what,
                        &book.open_entry(Some(&short), OpenEntryFlags::empty()).expect_err(&what),
                    );
                }
            }
            assert!(session.open_entry(&id, OpenEntryFlags::empty()).is_ok(), "{kind}");
        }
        Ok(())
    });
}

/// An identifier of a provider that is not in the session is nobody's: opening, comparing and
/// watching it answers MAPI_E_UNKNOWN_ENTRYID ([imapisession-openentry],
/// [imapisession-compareentryids], [imapisession-advise]).
#[test]
fn an_identifier_of_another_home_is_nobodys() {
    let (here, there) = (World::new(&["Work"]), World::new(&["Work"]));
    let foreign = there.with("Work", |session| {
        let inbox = session.default_store()?.inbox()?;
        Ok(EntryId::from_bytes(inbox.get(tags::ENTRYID)?.expect("an identifier")))
    });
    here.with("Work", |session| {
        let unknown = |answer: Result<()>| {
            let error = answer.expect_err("nobody knows it");
            assert_eq!(error.code(), Code::E_UNKNOWN_ENTRYID, "{error}");
            is_refusal("foreign", &error);
        };
        let own = session.message_stores()?.find_default()?.expect("a store").entry_id;
        unknown(session.open_entry(&foreign, OpenEntryFlags::empty()).map(drop));
        unknown(session.same_entry(&foreign, &own).map(drop));
        unknown(session.same_entry(&own, &foreign).map(drop));
        unknown(session.advise(Some(&foreign), EventMask::OBJECT_MODIFIED, |_| {}).map(drop));
        unknown(session.default_store()?.open_folder(&foreign).map(drop));
        Ok(())
    });
}

/// One bit that is not as it was: the identifier is refused, or it names something that is there;
/// nothing panics, and what it named before still opens.
#[test]
fn an_identifier_with_a_flipped_bit_does_no_harm() {
    World::new(&["Work"]).with("Work", |session| {
        let all = identifiers(session)?;
        let mut refused = 0;
        for (kind, id) in &all {
            for bit in 0..id.as_bytes().len() * 8 {
                let mut bytes = id.as_bytes().to_vec();
                bytes[bit / 8] ^= 1 << (bit % 8);
                let what = format!("{kind}, bit {bit}");
                let damaged = EntryId::from_bytes(bytes);
                match session.open_entry(&damaged, OpenEntryFlags::empty()) {
                    // Another object, or the same: its properties can be read.
                    Ok(object) => drop(object.all_props()?),
                    Err(error) => {
                        refused += 1;
                        is_refusal(&what, &error);
                    }
                }
                if let Err(error) = session.same_entry(id, &damaged) {
                    is_refusal(&what, &error);
                }
            }
            assert!(session.open_entry(id, OpenEntryFlags::empty()).is_ok(), "{kind}");
        }
        assert!(refused > 500, "only {refused} were refused");
        Ok(())
    });
}

/// A list with one bad identifier changes nothing, and says so ([imapifolder-deletemessages]).
#[test]
fn a_list_with_a_bad_identifier_does_nothing_by_half() {
    World::new(&["Work"]).with("Work", |session| {
        let inbox = session.default_store()?.inbox()?;
        let note = message(&inbox, "kept")?;
        let id = EntryId::from_bytes(note.get(tags::ENTRYID)?.expect("an identifier"));
        drop(note);
        let short = EntryId::from_bytes(&id.as_bytes()[..25]);
        let error = inbox.delete(&[id, short]).expect_err("one of them is malformed");
        is_refusal("list", &error);
        assert_eq!(inbox.messages()?.len(), 1);
        Ok(())
    });
}
