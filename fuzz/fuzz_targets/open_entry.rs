//! Identifiers of a session's objects with bytes that are not as they were: refused with a code, or
//! an object whose properties can be read.
#![no_main]

use std::cell::OnceCell;

use libfuzzer_sys::fuzz_target;
use mapi_session::flags::{OneOffFlags, OpenEntryFlags};
use mapi_session::{EntryId, Result, Session, tags};

struct Place {
    session: Session<'static>,
    ids: Vec<Vec<u8>>,
}

thread_local! {
    static PLACE: OnceCell<Place> = const { OnceCell::new() };
}

fn identifiers(session: &Session<'_>) -> Result<Vec<Vec<u8>>> {
    let store = session.default_store()?;
    let inbox = store.inbox()?;
    let book = session.address_book()?;
    let one_off =
        book.create_one_off(Some("Ida"), "SMTP", "i@example.org", OneOffFlags::empty())?;
    let mut ids: Vec<EntryId> = vec![one_off, book.pab()?];
    ids.extend(session.status()?.rows()?.into_iter().map(|row| row.entry_id));
    ids.extend(session.message_stores()?.rows()?.into_iter().map(|row| row.entry_id));
    ids.extend(inbox.messages()?.into_iter().map(|row| row.entry_id).take(2));
    ids.extend(inbox.get(tags::ENTRYID)?.map(EntryId::from_bytes));
    Ok(ids.iter().map(|id| id.as_bytes().to_vec()).collect())
}

fuzz_target!(|input: (u8, u8, Vec<u8>)| {
    PLACE.with(|place| {
        let place = place.get_or_init(|| {
            let session = mapi_fuzz::session("open_entry");
            let ids = identifiers(&session).expect("identifiers");
            Place { session, ids }
        });
        let (which, length, change) = input;
        let whole = &place.ids[usize::from(which) % place.ids.len()];
        let mut bytes = whole.clone();
        bytes.resize(whole.len().max(change.len()), 0);
        for (byte, change) in bytes.iter_mut().zip(change) {
            *byte ^= change;
        }
        bytes.truncate(if length == 0 { whole.len() } else { length.into() });
        let id = EntryId::from_bytes(bytes);
        if let Ok(object) = place.session.open_entry(&id, OpenEntryFlags::BEST_ACCESS) {
            object.all_props().expect("an object tells its properties");
        }
        let whole = EntryId::from_bytes(whole.clone());
        let _ = place.session.same_entry(&id, &whole);
        if let Ok(book) = place.session.address_book() {
            let _ = book.open_entry(Some(&id), OpenEntryFlags::empty());
        }
    });
});
