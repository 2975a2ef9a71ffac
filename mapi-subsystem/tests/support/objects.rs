//! One real object of each kind, for tests that call every method.

use mapi_session::flags::{OpenEntryFlags, ProfileSectionFlags, ResourceType, SaveFlags};
use mapi_session::rows::ProviderRow;
use mapi_session::windows_core::{IUnknown, Interface};
use mapi_session::{
    AbContainer, AddressBook, EntryId, Guid, Mapi, MapiObject, MapiProp, PropTag, Session, tags,
    types,
};
use mapi_subsystem::home::uid_from_bytes;

/// A profile section of an application.
const SECTION: Guid = Guid::from_u128(0x51e5_09d2_6b1f_4c50_a4b7_2e6d_93f0_7c11);

/// Objects, each with a name, and identifiers of some of them.
pub(crate) struct Objects {
    pub(crate) all: Vec<(&'static str, IUnknown)>,
    /// Whole identifiers: of a store, a folder, a message, a container, an entry, a status object.
    pub(crate) ids: Vec<Vec<u8>>,
}

// SAFETY: the subsystem's objects are used from any thread.
unsafe impl Send for Objects {}
// SAFETY: as above.
unsafe impl Sync for Objects {}

impl Objects {
    fn add<'s, O: MapiObject<'s>>(&mut self, name: &'static str, object: &O) {
        self.all.push((name, object.as_raw().cast().unwrap()));
    }
}

/// Those that end with a session.
pub(crate) fn of_session(session: &Session<'_>) -> Objects {
    let mut objects = Objects { all: Vec::new(), ids: Vec::new() };
    objects.add("the session", session);

    let status = session.status_table().unwrap();
    objects.add("the status table", &status);
    let spooler = session.status().unwrap().find(ResourceType::Spooler).unwrap().unwrap();
    let object = session.status().unwrap().open(&spooler).unwrap();
    objects.add("a status object", &object);

    let stores = session.message_stores().unwrap();
    let store_id = stores.find_default().unwrap().unwrap().entry_id;
    let store = session.default_store().unwrap();
    let inbox = store.inbox().unwrap();
    let message = inbox.new_message().unwrap();
    message.set(tags::SUBJECT, "an object").unwrap();
    let (_, attachment) = message.new_attachment().unwrap();
    message.save_changes(SaveFlags::KEEP_OPEN_READWRITE).unwrap();
    objects.add("a message store", &store);
    objects.add("a folder", &inbox);
    objects.add("a contents table", &inbox.contents().unwrap());
    objects.add("a hierarchy table", &store.ipm_subtree().unwrap().hierarchy().unwrap());
    objects.add("a message", &message);
    objects.add("an attachment", &attachment);

    let services = session.services().unwrap();
    objects.add("service administration", &services);
    objects.add("a message service table", &services.msg_service_table().unwrap());
    let providers = services.provider_table().unwrap();
    let provider = providers.select::<ProviderRow>().unwrap().rows().unwrap().remove(0);
    let service = uid_from_bytes(provider.service_uid.try_into().unwrap());
    objects.add("provider administration", &services.admin_providers(&service).unwrap());
    let modify = ProfileSectionFlags::MODIFY;
    let section = session.open_profile_section(&SECTION, modify).unwrap();
    section.set(tags::COMMENT, "an object").unwrap();
    objects.add("a profile section", &section);

    let book = session.address_book().unwrap();
    objects.add("the address book", &book);
    objects.add("the root container", &container(&book, None));
    let pab_id = book.pab().unwrap();
    let pab = container(&book, Some(&pab_id));
    objects.add("a container", &pab);
    let user = entry(&pab, tags::DEF_CREATE_MAILUSER);
    let list = entry(&pab, tags::DEF_CREATE_DL);
    for (name, id) in [("a mail user", &user), ("a list", &list)] {
        let object = book.open_entry(Some(id), OpenEntryFlags::MODIFY).unwrap();
        objects.add::<MapiProp<'_>>(name, &object);
    }

    let forms = session.form_manager().unwrap();
    let form = forms.resolve_message_class("IPM", Default::default(), None).unwrap();
    objects.add("a form container", &form.open_form_container().unwrap());
    objects.add("the form manager", &forms);
    objects.add("a form information object", &form);

    let folder_id = inbox.get(tags::ENTRYID).unwrap().unwrap();
    let message_id = message.get(tags::ENTRYID).unwrap().unwrap();
    let ids = [store_id, pab_id, user, list, spooler.entry_id];
    objects.ids =
        ids.iter().map(|id| id.as_bytes().to_vec()).chain([folder_id, message_id]).collect();
    objects
}

/// Those that belong to no session.
pub(crate) fn of_mapi(mapi: &Mapi) -> Objects {
    let mut objects = Objects { all: Vec::new(), ids: Vec::new() };
    let admin = mapi.profiles().unwrap();
    objects.add("profile administration", &admin);
    objects.add("a profile table", &admin.profile_table(Default::default()).unwrap());
    objects
}

fn container<'s>(book: &AddressBook<'s>, id: Option<&EntryId>) -> AbContainer<'s> {
    book.open_entry(id, OpenEntryFlags::BEST_ACCESS).unwrap().try_into().unwrap()
}

/// Makes an entry of a container by one of its templates.
fn entry(pab: &AbContainer<'_>, template: PropTag<types::Binary>) -> EntryId {
    let template = EntryId::from_bytes(pab.get(template).unwrap().unwrap());
    let entry = pab.create_entry(&template, Default::default()).unwrap();
    entry.set(tags::DISPLAY_NAME, "an object").unwrap();
    entry.set(tags::EMAIL_ADDRESS, "object@example.org").unwrap();
    entry.save_changes(SaveFlags::KEEP_OPEN_READWRITE).unwrap();
    EntryId::from_bytes(entry.get(tags::ENTRYID).unwrap().unwrap())
}
