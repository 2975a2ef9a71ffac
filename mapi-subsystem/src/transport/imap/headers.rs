//! Remote mode: the folder of headers, and what is marked in it.
//!
//! It stands beside the folders that people see, in the default store, and has one message for each
//! in the mailbox that was not fetched. A client marks them by `IMAPIFolder::SetMessageStatus`.

use std::collections::HashSet;

use mapi_session::types::Binary;
use mapi_session::wire::NamedProp;
use mapi_session::{PropTag, PropValue, Value, named, tags};

use super::Core;
use super::mailbox::{Listed, Listing, Mailbox};
use crate::com::Reply;
use crate::import::from_mime;
use crate::mail::Mail;
use crate::props::put;
use crate::store::{Database, Kind, Special, entry_id, flag};

/// `MSGSTATUS_REMOTE_DOWNLOAD` and `MSGSTATUS_REMOTE_DELETE`
const DOWNLOAD: u32 = 0x1000;
const DELETE: u32 = 0x2000;

/// Which message of the mailbox a header is of: UIDVALIDITY and UID.
const ORIGINAL: PropTag<Binary> = PropTag::from_id(0x6680);
/// How many headers are fetched at a time.
const AT_ONCE: usize = 200;

/// What a client has marked.
#[derive(Debug, Default)]
pub(super) struct Errand {
    pub(super) fetch: HashSet<u32>,
    delete: HashSet<u32>,
}

impl Errand {
    /// What is to be fetched and then deleted.
    pub(super) fn moved(&self) -> HashSet<u32> {
        self.fetch.intersection(&self.delete).copied().collect()
    }

    /// What is to be deleted unseen.
    pub(super) fn deleted(&self) -> Vec<u32> {
        self.delete.difference(&self.fetch).copied().collect()
    }
}

/// The folder of headers.
pub(super) struct Headers {
    store: Database,
    folder: i64,
    validity: u32,
}

impl Headers {
    /// Opens it, and makes it when it is not there. `None`: the default store is none of the home's.
    pub(super) fn open(core: &Core, validity: u32) -> Reply<Option<Headers>> {
        let Some(store) = core.context.default_store() else { return Ok(None) };
        let name = format!("Headers of {:?}", core.context.provider_uid);
        let root = Special::Root.id();
        let found = store.read(|reader| reader.child_named(root, &name))?;
        let folder = match found {
            Some(folder) => folder,
            None => store.write(|writer| {
                writer.create_folder(root, &name, Some("Headers of mail at a server"))
            })?,
        };
        let id = entry_id::compose(&store.uid(), Kind::Folder, folder);
        let known = core.state().header_folder.as_ref() == Some(&id);
        if !known {
            core.context.save(&[tags::HEADER_FOLDER_ENTRYID.with(id.clone())])?;
            core.say(|state| state.header_folder = Some(id));
        }
        Ok(Some(Headers { store, folder, validity }))
    }

    /// The headers: the message in the store, which one it is of if that is known, its status.
    fn all(&self) -> Reply<Vec<(i64, Option<u32>, u32)>> {
        let all = self.store.read(|reader| {
            let mut all = Vec::new();
            for (id, status) in reader.statuses(self.folder)? {
                let mail = reader.mail(id)?;
                let original = mail.properties.iter().find(|p| p.tag == ORIGINAL.tag());
                let number = original.and_then(|p| match &p.value {
                    Value::Binary(bytes) => self.number(bytes),
                    _ => None,
                });
                all.push((id, number, status));
            }
            Ok(all)
        })?;
        Ok(all)
    }

    fn number(&self, bytes: &[u8]) -> Option<u32> {
        let (validity, number) = bytes.split_first_chunk::<4>()?;
        (u32::from_le_bytes(*validity) == self.validity)
            .then_some(u32::from_le_bytes(number.try_into().ok()?))
    }

    /// What is marked and still there.
    pub(super) fn errand(&self, listing: &Listing) -> Reply<Errand> {
        let mut errand = Errand::default();
        for (_, number, status) in self.all()? {
            let Some(number) = number.filter(|number| listing.contains_key(number)) else {
                continue;
            };
            if status & DOWNLOAD != 0 {
                errand.fetch.insert(number);
            }
            if status & DELETE != 0 {
                errand.delete.insert(number);
            }
        }
        Ok(errand)
    }

    /// Takes away the headers of these messages.
    pub(super) fn remove(&self, numbers: &HashSet<u32>) -> Reply<()> {
        let all = self.all()?;
        let gone = |number: &Option<u32>| number.is_some_and(|number| numbers.contains(&number));
        self.store.write(|writer| {
            all.iter()
                .filter(|(_, number, _)| gone(number))
                .try_for_each(|(id, ..)| writer.delete_message(*id))
        })?;
        Ok(())
    }

    /// Fetches the headers of messages that have none yet, and takes away those of messages that are
    /// among neither `others` nor those that are to be `fetched` now. `unmark`: no mark is left.
    pub(super) fn refresh(
        &self,
        core: &Core,
        mailbox: &mut Mailbox,
        others: &[(u32, Listed)],
        fetched: &HashSet<u32>,
        unmark: bool,
    ) -> Reply<()> {
        let all = self.all()?;
        let wanted: HashSet<u32> = others.iter().map(|(number, _)| *number).collect();
        let stays = |number: &u32| wanted.contains(number) || fetched.contains(number);
        self.store.write(|writer| {
            for (id, number, _) in &all {
                match number.filter(stays) {
                    None => writer.delete_message(*id)?,
                    Some(number) if unmark && wanted.contains(&number) => {
                        writer.set_message_status(*id, 0, DOWNLOAD | DELETE)?;
                    }
                    Some(_) => {}
                }
            }
            Ok(())
        })?;
        let have: HashSet<u32> = all.iter().filter_map(|(_, number, _)| *number).collect();
        let missing: Vec<(u32, Listed)> =
            others.iter().filter(|(number, _)| !have.contains(number)).copied().collect();
        let total = missing.len();
        let mut done = 0;
        for some in missing.chunks(AT_ONCE) {
            let numbers: Vec<u32> = some.iter().map(|(number, _)| *number).collect();
            let headers = mailbox.headers(&numbers)?;
            self.store.write(|writer| {
                for (number, header) in &headers {
                    let listed = some.iter().find(|(one, _)| one == number);
                    if let Some((_, listed)) = listed {
                        writer
                            .insert_message(self.folder, &self.header(*number, listed, header))?;
                    }
                }
                Ok(())
            })?;
            done += some.len();
            core.say(|state| state.progress = Some((done, total)));
        }
        Ok(())
    }

    /// A header as a message.
    fn header(&self, number: u32, listed: &Listed, header: &[u8]) -> Mail {
        let mut mail = from_mime(header).unwrap_or_default();
        mail.attachments.clear();
        let read = if listed.marks.read { flag::READ } else { 0 };
        put(&mut mail.properties, tags::MESSAGE_FLAGS.with(read));
        let original = [self.validity.to_le_bytes(), number.to_le_bytes()].concat();
        put(&mut mail.properties, ORIGINAL.with(original));
        // How much there is to be fetched; the store says how large the header is.
        let size = named::REMOTE_TRANSFER_SIZE;
        let id =
            mail.names.iter().map(|(id, _)| *id).max().map_or(0x8000, |id| id.saturating_add(1));
        mail.names.push((id, NamedProp::from(size)));
        let size = Value::Long(i32::try_from(listed.size).unwrap_or(i32::MAX));
        let tag = PropTag::<mapi_session::types::Long>::from_id(id).tag();
        mail.properties.push(PropValue { tag, value: size });
        mail
    }
}
