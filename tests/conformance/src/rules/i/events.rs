//! Part I: which events there are, what they carry, and who hears them.

use std::ptr;
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use mapi_session::raw::{self, IMAPIAdviseSink, IMAPIFolder, IMsgStore};
use mapi_session::wire::{Arena, Notification, ObjectEvent, encode};
use mapi_session::{Code, EntryId, tags};
use windows_core::implement;

use crate::bench::{
    ALLOW_OTHERS, MDB_WRITE, MODIFY, NEW_SESSION, PROFILE, SPOOLER, Session, as_prop, id,
};
use crate::breach::{Breach, Check, hold, ok, same, some, succeeds};
use crate::messages::{contents, delete, inbox, message, new_folder};
use crate::objects::{Opens, book, entry_id_of, new_user, number_of, personal};
use crate::rules::mailing::{DOWNLOAD, FORCE, office};
use crate::sink::{EXTENDED_EVENT, Events, TABLE_MODIFIED, advise_session, sink};
use crate::{Bench, Rule};

pub(super) const NEW_MAIL: u32 = 0x2;
pub(super) const CREATED: u32 = 0x4;
const DELETED: u32 = 0x8;
pub(super) const MODIFIED: u32 = 0x10;
const MOVED: u32 = 0x20;
const COPIED: u32 = 0x40;
const SEARCH_COMPLETE: u32 = 0x80;
const STATUS_OBJECT: u32 = 0x200;
/// Every event of an object.
const OF_OBJECTS: u32 = 0xFE;
/// `MESSAGE_MOVE`, `FOLDER_MOVE`
const MOVE: u32 = 0x1;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "I.1.fnevCriticalError",
        "A critical error carries a code that says what is wrong.",
        "error_notification",
        critical_error,
    ),
    Rule::changes(
        "I.1.fnevNewMail",
        "New mail carries the identifiers of message and folder, the class and PR_MESSAGE_FLAGS.",
        "newmail_notification",
        new_mail,
    ),
    Rule::changes(
        "I.1.fnevObjectCreated",
        "Created carries the object's identifier and type and its parent.",
        "object_notification",
        created,
    ),
    Rule::changes(
        "I.1.fnevObjectDeleted",
        "Deleted carries the object's identifier and type and its parent.",
        "object_notification",
        deleted,
    ),
    Rule::changes(
        "I.1.fnevObjectModified",
        "Modified carries the object's identifier and type.",
        "object_notification",
        modified,
    ),
    Rule::changes(
        "I.1.fnevObjectMoved",
        "Moved carries identifier and parent as they are, and as they were.",
        "object_notification",
        moved,
    ),
    Rule::changes(
        "I.1.fnevObjectCopied",
        "Copied carries identifier and parent of the copy, and those of the original.",
        "object_notification",
        copied,
    ),
    Rule::changes(
        "I.1.fnevSearchComplete",
        "The end of a search carries the identifier of the search folder.",
        "object_notification",
        search_complete,
    ),
    Rule::changes(
        "I.1.fnevTableModified",
        "What happens to a table is told by the table alone: a store does not tell it.",
        "mapi-notification-events",
        tables_only,
    ),
    Rule::changes(
        "I.1.fnevStatusObjectModified",
        "Changes of status objects are MAPI's own event: no client is told.",
        "mapi-notification-events",
        status_is_internal,
    ),
    Rule::changes(
        "I.1.fnevExtended",
        "An extended event, as the session's at a Logoff, carries a code and as many bytes as it \
         says.",
        "extended_notification",
        extended,
    ),
    Rule::changes(
        "I.1.1",
        "Without an entry identifier a store's Advise is about the whole store.",
        "imsgstore-advise",
        whole_store,
    ),
    Rule::changes(
        "I.1.1.address-book",
        "IAddrBook::Advise is about the entry or the container that is named.",
        "iaddrbook-advise",
        address_book,
    ),
    Rule::changes(
        "I.1.2",
        "A store that has STORE_NOTIFY_OK in PR_STORE_SUPPORT_MASK registers sinks.",
        "handling-message-store-notification",
        notify_ok,
    ),
    Rule::changes(
        "I.1.3.create",
        "The store tells of new folders and of new messages.",
        "handling-message-store-notification",
        told_of_new_objects,
    ),
    Rule::changes(
        "I.1.3.delete",
        "Who is registered on an object hears that it is deleted, with its folder too.",
        "handling-message-store-notification",
        object_hears_delete,
    ),
    Rule::changes(
        "I.1.3.move",
        "Who is registered on an object hears that it is moved.",
        "handling-message-store-notification",
        object_hears_move,
    ),
    Rule::changes(
        "I.1.3.copy",
        "A copy is told as Copied, not as Created too, also on the original.",
        "handling-message-store-notification",
        copy_is_no_creation,
    ),
    Rule::changes(
        "I.1.3.counts",
        "When a folder's counts change, the folder is Modified, and its parent is not.",
        "handling-message-store-notification",
        counts,
    ),
    Rule::changes(
        "I.1.3.delivery",
        "New mail is told by the store and by the receive folder.",
        "handling-message-store-notification",
        delivery,
    ),
    Rule::changes(
        "I.1.3.search",
        "The end of a search is told on the search folder.",
        "handling-message-store-notification",
        search_folder_hears,
    ),
];

/// A session, its default store, the Inbox and a folder there.
pub(super) struct Place {
    pub(super) folder: IMAPIFolder,
    pub(super) inbox: IMAPIFolder,
    pub(super) store: IMsgStore,
    // Logged off last.
    pub(super) session: Session,
}

impl Place {
    pub(super) unsafe fn new(bench: &Bench) -> Result<Place, Breach> {
        Place::of(bench, bench.session()?)
    }

    pub(super) unsafe fn of(bench: &Bench, session: Session) -> Result<Place, Breach> {
        let store = session.default_store(bench)?;
        let inbox = inbox(bench, &store)?;
        let folder = new_folder(&inbox, "Events", 1)?;
        Ok(Place { folder, inbox, store, session })
    }

    /// Listens to an object, or to the store.
    pub(super) unsafe fn listen(&self, what: Option<&[u8]>, mask: u32) -> Result<Events, Breach> {
        let (sink, events) = sink();
        self.advise(what, mask, &sink)?;
        Ok(events)
    }

    pub(super) unsafe fn advise(
        &self,
        what: Option<&[u8]>,
        mask: u32,
        sink: &IMAPIAdviseSink,
    ) -> Result<usize, Breach> {
        advise(&self.store, what, mask, sink)
    }

    /// A new message in the folder: its identifier.
    pub(super) unsafe fn mail(&self, bench: &Bench, subject: &str) -> Result<Vec<u8>, Breach> {
        entry_id_of(bench, &message(bench, &self.folder, &[tags::SUBJECT.with(subject)])?)
    }

    unsafe fn delete(&self, entry: &[u8]) -> Check {
        delete(&self.folder, &[entry.to_vec()])
    }

    /// Copies a message of the folder to the Inbox, or moves it.
    unsafe fn copy(&self, entry: &[u8], flags: u32) -> Check {
        let arena = Arena::new();
        let list = encode::entry_list(&arena, &[EntryId::from_bytes(entry.to_vec())])?;
        let to = windows_core::Interface::as_raw(&self.inbox);
        ok("CopyMessages", self.folder.CopyMessages(list, ptr::null(), to, 0, None, flags))
    }
}

/// IMsgStore::Advise.
pub(super) unsafe fn advise(
    store: &IMsgStore,
    what: Option<&[u8]>,
    mask: u32,
    sink: &IMAPIAdviseSink,
) -> Result<usize, Breach> {
    let (count, first) = what.map_or((0, ptr::null()), id);
    let mut connection = 0;
    ok("IMsgStore::Advise", store.Advise(count, first, mask, sink, &mut connection))?;
    hold(connection != 0, || "the connection is 0".into())?;
    Ok(connection)
}

/// An object that sinks use, on whatever thread they are called.
pub(super) struct Anywhere<T>(pub(super) T);

// SAFETY: MAPI's objects of a session may be used on several threads, and MAPI's own have
// initialised it.
unsafe impl<T> Send for Anywhere<T> {}
// SAFETY: as above.
unsafe impl<T> Sync for Anywhere<T> {}

impl<T> Anywhere<T> {
    /// It, where a closure is to hold the whole.
    pub(super) fn get(&self) -> &T {
        &self.0
    }
}

/// What an event of an object says.
fn object(event: Notification) -> Result<ObjectEvent, Breach> {
    match event {
        Notification::ObjectCreated(object)
        | Notification::ObjectDeleted(object)
        | Notification::ObjectModified(object)
        | Notification::ObjectMoved(object)
        | Notification::ObjectCopied(object)
        | Notification::SearchComplete(object) => Ok(object),
        other => Err(Breach::new(format!("{other:?} is no event of an object"))),
    }
}

/// Waits for an event with this bit.
fn told(events: &Events, bit: u32, what: &str) -> Result<ObjectEvent, Breach> {
    object(events.wait(what, |event| event.event_type() == bit)?)
}

/// An entry identifier as bytes.
fn of(entry: Option<&EntryId>) -> Option<&[u8]> {
    entry.map(EntryId::as_bytes)
}

unsafe fn critical_error(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    let session = bench.logon_with(Some(PROFILE), NEW_SESSION | ALLOW_OTHERS)?;
    let joined = bench.logon_with(None, 0)?;
    let events = Events::of_session(&session, 0)?;
    // MAPI_LOGOFF_SHARED
    ok("Logoff of the other", joined.Logoff(0, 1, 0))?;
    let is = |event: &Notification| matches!(event, Notification::CriticalError { .. });
    let Notification::CriticalError { code, .. } = events.wait("a critical error", is)? else {
        return Ok(());
    };
    hold(code.is_error(), || format!("the critical error is {code}"))
}

unsafe fn new_mail(bench: &Bench) -> Check {
    let (office, place) = post(bench)?;
    let events = place.listen(None, NEW_MAIL)?;
    bench.arrive("News")?;
    office.flush(bench, DOWNLOAD | FORCE)?;
    let event = events.wait("new mail", |event| event.event_type() == NEW_MAIL)?;
    let Notification::NewMail { entry_id, parent, message_class, message_flags } = event else {
        return Ok(());
    };
    same("the folder", of(parent.as_ref()), Some(&*entry_id_of(bench, &place.inbox)?))?;
    same("the class", message_class.as_str(), "IPM.Note")?;
    let (object, kind) = place.session.opened(entry_id.as_bytes(), 0)?;
    same("the type of the object", kind, 5)?;
    let flags = number_of(bench, &object, tags::MESSAGE_FLAGS)?;
    same("the flags", message_flags, flags)
}

/// A session whose transport has a folder for mail that comes, and the place of its store.
unsafe fn post(bench: &Bench) -> Result<(crate::rules::mailing::Office, Place), Breach> {
    let office = office(bench)?;
    // Another session of the same profile, whose store is the same.
    let store = office.session.open_store(&office.session.default_store_id(bench)?, MDB_WRITE)?;
    let inbox = inbox(bench, &store)?;
    let folder = new_folder(&inbox, "Events", 1)?;
    let session = bench.logon(PROFILE)?;
    Ok((office, Place { folder, inbox, store, session }))
}

unsafe fn created(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let events = place.listen(None, CREATED)?;
    let mail = place.mail(bench, "new")?;
    let event = told(&events, CREATED, "a new message")?;
    same("the message", of(event.entry_id.as_ref()), Some(&*mail))?;
    same("its type", event.object_type, 5)?;
    let parent = entry_id_of(bench, &place.folder)?;
    same("its parent", of(event.parent.as_ref()), Some(&*parent))
}

unsafe fn deleted(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let mail = place.mail(bench, "old")?;
    let events = place.listen(None, DELETED)?;
    place.delete(&mail)?;
    let event = told(&events, DELETED, "a deleted message")?;
    same("the message", of(event.entry_id.as_ref()), Some(&*mail))?;
    same("its type", event.object_type, 5)?;
    let parent = entry_id_of(bench, &place.folder)?;
    same("its parent", of(event.parent.as_ref()), Some(&*parent))
}

unsafe fn modified(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let events = place.listen(None, MODIFIED)?;
    bench.set_props(&as_prop(&place.folder)?, &[tags::COMMENT.with("changed")])?;
    let event = told(&events, MODIFIED, "a changed folder")?;
    let entry = entry_id_of(bench, &place.folder)?;
    same("the folder", of(event.entry_id.as_ref()), Some(&*entry))?;
    same("its type", event.object_type, 3)
}

unsafe fn moved(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let mail = place.mail(bench, "goes")?;
    let events = place.listen(None, MOVED)?;
    place.copy(&mail, MOVE)?;
    from_folder_to_inbox(bench, &place, &mail, &told(&events, MOVED, "a moved message")?)
}

unsafe fn copied(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let mail = place.mail(bench, "twice")?;
    let events = place.listen(None, COPIED)?;
    place.copy(&mail, 0)?;
    let event = told(&events, COPIED, "a copied message")?;
    hold(of(event.entry_id.as_ref()) != Some(&*mail), || "the copy is the original".into())?;
    from_folder_to_inbox(bench, &place, &mail, &event)
}

unsafe fn from_folder_to_inbox(
    bench: &Bench,
    place: &Place,
    mail: &[u8],
    event: &ObjectEvent,
) -> Check {
    let (from, to) = (entry_id_of(bench, &place.folder)?, entry_id_of(bench, &place.inbox)?);
    same("the type", event.object_type, 5)?;
    same("the parent", of(event.parent.as_ref()), Some(&*to))?;
    same("the old parent", of(event.old_parent.as_ref()), Some(&*from))?;
    same("the old identifier", of(event.old_id.as_ref()), Some(mail))?;
    let entry = some("the identifier", event.entry_id.as_ref())?;
    place.session.opened(entry.as_bytes(), 0).map(drop)
}

/// Has a search folder look through the folder, and gives its identifier and what was told
/// on it, or on the store.
unsafe fn search(
    bench: &Bench,
    place: &Place,
    on_store: bool,
) -> Result<(Vec<u8>, Events), Breach> {
    place.mail(bench, "to be found")?;
    // FOLDER_SEARCH
    let search = new_folder(&place.inbox, "Found", 2)?;
    let entry = entry_id_of(bench, &search)?;
    let events = place.listen(if on_store { None } else { Some(&entry) }, SEARCH_COMPLETE)?;
    let arena = Arena::new();
    let all = tags::SUBJECT.exists();
    let restriction = encode::restriction(&arena, &all)?;
    let folders = [EntryId::from_bytes(entry_id_of(bench, &place.folder)?)];
    let list = encode::entry_list(&arena, &folders)?;
    // RESTART_SEARCH | SHALLOW_SEARCH
    succeeds("SetSearchCriteria", search.SetSearchCriteria(restriction, list, 0xA))?;
    Ok((entry, events))
}

unsafe fn search_complete(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let (entry, events) = search(bench, &place, true)?;
    let event = told(&events, SEARCH_COMPLETE, "the end of a search")?;
    same("the search folder", of(event.entry_id.as_ref()), Some(&*entry))?;
    same("its type", event.object_type, 3)
}

unsafe fn search_folder_hears(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let (_, events) = search(bench, &place, false)?;
    told(&events, SEARCH_COMPLETE, "the end of a search on its folder").map(drop)
}

unsafe fn tables_only(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let of_store = place.listen(None, OF_OBJECTS | TABLE_MODIFIED)?;
    let table = contents(&place.folder)?;
    let (of_table, _) = Events::of_table(&table)?;
    place.mail(bench, "a row")?;
    let event = of_table.wait("a new row", |_| true)?;
    same("the event of a table", event.event_type(), TABLE_MODIFIED)?;
    of_store.wait("a new message", |event| event.event_type() == CREATED)?;
    let more = of_store.so_far();
    let tables = more.iter().filter(|event| event.event_type() == TABLE_MODIFIED).count();
    same("events of tables that the store told", tables, 0)
}

unsafe fn status_is_internal(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let events = Events::of_session(&place.session, STATUS_OBJECT | EXTENDED_EVENT)?;
    let of_store = place.listen(None, STATUS_OBJECT | CREATED)?;
    let spooler = place.session.status_object(bench, SPOOLER)?;
    // SUPPRESS_UI
    succeeds("ValidateState", spooler.ValidateState(0, 1))?;
    place.mail(bench, "after it")?;
    of_store.wait("a new message", |event| event.event_type() == CREATED)?;
    let told = events.so_far().into_iter().chain(of_store.so_far());
    let told: Vec<_> = told.filter(|event| event.event_type() == STATUS_OBJECT).collect();
    hold(told.is_empty(), || format!("a client was told {told:?}"))
}

/// A sink that looks at the bytes of extended events.
#[implement(IMAPIAdviseSink)]
struct Parameters(Sender<(u32, bool)>);

impl raw::IMAPIAdviseSink_Impl for Parameters_Impl {
    fn OnNotify(&self, count: u32, notifications: *const raw::NOTIFICATION) -> u32 {
        for at in 0..count as usize {
            // SAFETY: MAPI gives as many, good until this returns.
            let event = unsafe { notifications.add(at).read() };
            if event.ulEventType == EXTENDED_EVENT {
                // SAFETY: the type says which of the structures it is.
                let extended = unsafe { event.info.ext };
                // A test that is over listens no more.
                let _ = self.0.send((extended.cb, !extended.pbEventParameters.is_null()));
            }
        }
        0
    }
}

unsafe fn extended(bench: &Bench) -> Check {
    bench.initialize()?;
    bench.make_profile(PROFILE)?;
    let session = bench.logon_with(Some(PROFILE), NEW_SESSION | ALLOW_OTHERS)?;
    let joined = bench.logon_with(None, 0)?;
    let (to, told) = channel();
    let sink: IMAPIAdviseSink = Parameters(to).into();
    advise_session(&session, EXTENDED_EVENT, &sink)?;
    ok("Logoff of the other", joined.Logoff(0, 0, 0))?;
    let told = told.recv_timeout(Duration::from_secs(20));
    let (count, there) = told.map_err(|_| Breach::new("no event of a Logoff"))?;
    hold(count == 0 || there, || format!("{count} bytes of an extended event are nowhere"))
}

unsafe fn whole_store(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let events = place.listen(None, OF_OBJECTS)?;
    let mail = place.mail(bench, "anywhere")?;
    let event = told(&events, CREATED, "a message in some folder of the store")?;
    same("the message", of(event.entry_id.as_ref()), Some(&*mail))
}

unsafe fn address_book(bench: &Bench) -> Check {
    let session = bench.session()?;
    let book = book(&session)?;
    let container = entry_id_of(bench, &personal(bench, &book)?)?;
    let (sink, events) = sink();
    let (count, first) = id(&container);
    let mut connection = 0;
    let answer = book.Advise(count, first, OF_OBJECTS, &sink, &mut connection);
    ok("IAddrBook::Advise", answer)?;
    let user = new_user(bench, &book, "Ada")?;
    let event = told(&events, CREATED, "a new entry of the container")?;
    same("the entry", of(event.entry_id.as_ref()), Some(&*user))?;
    same("its type", event.object_type, 6)?;
    same("its container", of(event.parent.as_ref()), Some(&*container))?;
    ok("IAddrBook::Unadvise", book.Unadvise(connection))?;
    let (sink, events) = crate::sink::sink();
    let (count, first) = id(&user);
    let answer = book.Advise(count, first, OF_OBJECTS, &sink, &mut connection);
    ok("IAddrBook::Advise on an entry", answer)?;
    new_user(bench, &book, "Bob")?;
    let ada = as_prop(&book.opened(&user, MODIFY)?.0)?;
    bench.set_props(&ada, &[tags::DISPLAY_NAME.with("Ada Lovelace")])?;
    ok("SaveChanges of an entry", ada.SaveChanges(0))?;
    // That there is another is no event of the one.
    let event = object(events.wait("a change of the entry", |_| true)?)?;
    same("the entry that has changed", of(event.entry_id.as_ref()), Some(&*user))
}

unsafe fn notify_ok(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let mask = number_of(bench, &place.store, tags::STORE_SUPPORT_MASK)?;
    let (sink, _events) = sink();
    let mut connection = 0;
    let answer = place.store.Advise(0, ptr::null(), CREATED, &sink, &mut connection);
    let answer = Code::from_hresult(answer);
    hold((mask & 0x100 != 0) == (answer == Code::S_OK), || {
        format!("PR_STORE_SUPPORT_MASK is {mask:#x}, and Advise answers {answer}")
    })
}

unsafe fn told_of_new_objects(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let events = place.listen(None, CREATED)?;
    let made = entry_id_of(bench, &new_folder(&place.folder, "Below", 1)?)?;
    let mail = place.mail(bench, "beside it")?;
    for entry in [made, mail] {
        let event = told(&events, CREATED, "a new object")?;
        same("the new object", of(event.entry_id.as_ref()), Some(&*entry))?;
    }
    Ok(())
}

unsafe fn object_hears_delete(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let mail = place.mail(bench, "of its own")?;
    let events = place.listen(Some(&mail), DELETED)?;
    place.delete(&mail)?;
    told(&events, DELETED, "a deleted message, on the message")?;

    let folder = entry_id_of(bench, &place.folder)?;
    let below = place.mail(bench, "with its folder")?;
    let (of_mail, of_folder) =
        (place.listen(Some(&below), DELETED)?, place.listen(Some(&folder), DELETED)?);
    let (count, first) = id(&folder);
    // DEL_MESSAGES
    ok("DeleteFolder", place.inbox.DeleteFolder(count, first, 0, None, 1))?;
    told(&of_folder, DELETED, "a deleted folder, on the folder")?;
    told(&of_mail, DELETED, "a message deleted with its folder").map(drop)
}

unsafe fn object_hears_move(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let mail = place.mail(bench, "goes")?;
    let events = place.listen(Some(&mail), MOVED)?;
    place.copy(&mail, MOVE)?;
    told(&events, MOVED, "a moved message, on the message").map(drop)
}

unsafe fn copy_is_no_creation(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let mail = place.mail(bench, "twice")?;
    let on_original = place.listen(Some(&mail), COPIED)?;
    let events = place.listen(None, CREATED | COPIED)?;
    place.copy(&mail, 0)?;
    let last = place.mail(bench, "the last")?;
    told(&on_original, COPIED, "a copied message, on the original")?;
    let mut seen = Vec::new();
    events.wait("the message after the copy", |event| {
        seen.push(event.event_type());
        object(event.clone()).is_ok_and(|event| of(event.entry_id.as_ref()) == Some(&*last))
    })?;
    same("the events of a copy and a new message", seen, vec![COPIED, CREATED])
}

unsafe fn counts(bench: &Bench) -> Check {
    let place = Place::new(bench)?;
    let entry = entry_id_of(bench, &place.folder)?;
    let parent = entry_id_of(bench, &place.inbox)?;
    let (of_folder, of_parent) =
        (place.listen(Some(&entry), MODIFIED)?, place.listen(Some(&parent), MODIFIED)?);
    place.mail(bench, "one more")?;
    told(&of_folder, MODIFIED, "a folder with one message more")?;
    let (sink, end) = sink();
    place.advise(None, CREATED, &sink)?;
    place.mail(bench, "the end")?;
    told(&end, CREATED, "a later message")?;
    let parents = of_parent.so_far();
    hold(parents.is_empty(), || format!("the parent was told {parents:?}"))
}

unsafe fn delivery(bench: &Bench) -> Check {
    let (office, place) = post(bench)?;
    let receive = entry_id_of(bench, &place.inbox)?;
    let (of_store, of_folder) =
        (place.listen(None, NEW_MAIL)?, place.listen(Some(&receive), NEW_MAIL)?);
    bench.arrive("News")?;
    office.flush(bench, DOWNLOAD | FORCE)?;
    of_store.wait("new mail in the store", |_| true)?;
    of_folder.wait("new mail in the receive folder", |_| true).map(drop)
}
