//! Part two: what a session leads to.

use std::collections::HashMap;

use mapi_session::flags::{
    AccessLevel, CreateEntryFlags, OneOffFlags, OpenEntryFlags, ResolveNameFlags, SaveFlags,
    StoreSupport,
};
use mapi_session::rows::{AbContentsRow, AbHierarchyRow, ContentsRow};
use mapi_session::{
    AbContainer, AddressBook, Code, DistList, EntryId, Folder, Message, MsgStore, PropValue,
    Session, StoreAccess, Value, guids, tags,
};
use sha2::{Digest, Sha256};

use super::ARCHIVE_ADDRESS;
use super::stage::{Outcome, Stage};
use crate::failure::{Failure, Result};
use crate::output::Table;
use crate::{commands, letter, profiles, values, words};

/// Rows of a table that the demo shows; the digest beneath covers all.
const SHOWN: usize = 60;

/// An entry that the demo makes in the personal address book.
const CORRESPONDENT: &str = "Archive desk";

pub(super) fn walk<'s>(stage: &mut Stage<'_>, session: &Session<'s>) -> Result<()> {
    stores(stage, session)?;
    let store = default_store(stage, session)?;
    folders(stage, &store)?;
    let inbox = inbox(stage, &store)?;
    let message = message(stage, &inbox)?;
    attachments(stage, &inbox)?;
    let book = address_book(stage, session)?;
    let list = list(stage, &book)?;
    let entry = resolve(stage, &book)?;
    section(stage, session)?;
    services(stage, session)?;
    let entries = [("address-book entry", &entry), ("distribution list", &list)];
    let ids = identifiers(stage, session, &store, &inbox, &message, &book, &entries)?;
    compare(stage, session, &ids)
}

fn stores(stage: &mut Stage<'_>, session: &Session<'_>) -> Result<()> {
    stage.step("The message-store table", "IMAPISession::GetMsgStoresTable", |step| {
        let mut table = Table::new([
            "store",
            "default",
            "object",
            "resource",
            "provider",
            "flags",
            "mdb provider",
            "keys",
        ]);
        for row in session.message_stores()?.rows()? {
            table.row([
                row.display_name,
                if row.default_store { "yes" } else { "no" }.to_owned(),
                words::ordinal(row.object_type),
                words::ordinal(row.resource_type),
                row.provider_display,
                words::flags(row.resource_flags),
                values::hex(row.mdb_provider.get(..4).unwrap_or_default()) + "…",
                keys(&[
                    ("entry", row.entry_id.as_bytes()),
                    ("instance", &row.instance_key),
                    ("record", &row.record_key),
                ]),
            ]);
        }
        step.table("stores", table)
    })?;
    Ok(())
}

/// Keys differ from run to run; that they are there does not.
pub(super) fn keys(keys: &[(&str, &[u8])]) -> String {
    let there = keys.iter().filter(|(_, bytes)| !bytes.is_empty());
    there.map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
}

fn default_store<'s>(
    stage: &mut Stage<'_>,
    session: &Session<'s>,
) -> Result<Outcome<MsgStore<'s>>> {
    stage.step("The default store", "IMAPISession::OpenMsgStore", |step| {
        let stores = session.message_stores()?;
        let row = (stores.find_default()?)
            .ok_or_else(|| Failure::new("the profile has no default store"))?;
        let store = stores.open(&row, StoreAccess::BEST)?;
        step.fact("asked for", words::flags(StoreAccess::BEST.flags()));
        let (name, mask, level) =
            store.get((tags::DISPLAY_NAME, tags::STORE_SUPPORT_MASK, tags::ACCESS_LEVEL))?;
        step.fact("name", name);
        if let Some(level) = level {
            let level = AccessLevel::from_raw(level.cast_unsigned());
            step.fact("access", words::ordinal(level));
        }
        let mask = StoreSupport::from_bits_retain(mask.unwrap_or_default().cast_unsigned());
        step.fact("supports", words::flags(mask));
        Ok(store)
    })
}

fn folders(stage: &mut Stage<'_>, store: &Outcome<MsgStore<'_>>) -> Result<()> {
    stage.step("Its folders", "IMAPIContainer::GetHierarchyTable", |step| {
        let tree = commands::folders::tree(store.get()?)?;
        step.table("folders", commands::folders::table(&tree))
    })?;
    Ok(())
}

fn inbox<'s>(
    stage: &mut Stage<'_>,
    store: &Outcome<MsgStore<'s>>,
) -> Result<Outcome<(Folder<'s>, Vec<ContentsRow>)>> {
    let calls = "IMsgStore::GetReceiveFolder, IMAPIContainer::GetContentsTable";
    stage.step("The Inbox", calls, |step| {
        let inbox = store.get()?.inbox()?;
        let contents = inbox.contents()?;
        let rows: Vec<ContentsRow> = contents.select()?.rows()?;
        step.fact("messages", rows.len());
        let mut digest = Sha256::new();
        for row in &rows {
            for text in [&row.subject, &row.sender_name] {
                digest.update(text.as_deref().unwrap_or_default());
                digest.update([0]);
            }
        }
        step.fact("digest", short(&digest.finalize()));
        let shown = rows.iter().take(SHOWN).cloned().enumerate();
        let headlines: Vec<_> = shown
            .map(|(at, row)| {
                let numbers = HashMap::from([(row.instance_key.clone(), at + 1)]);
                commands::list::headline(row, "Inbox", &numbers)
            })
            .collect();
        step.table("messages", commands::list::table(&headlines))?;
        if rows.len() > SHOWN {
            step.fact("not shown", rows.len() - SHOWN);
        }
        Ok((inbox, rows))
    })
}

fn message<'s>(
    stage: &mut Stage<'_>,
    inbox: &Outcome<(Folder<'s>, Vec<ContentsRow>)>,
) -> Result<Outcome<Message<'s>>> {
    let calls = "IMAPIProp::GetProps, IMessage::GetRecipientTable, ::GetAttachmentTable";
    stage.step("A message", calls, |step| {
        let (inbox, rows) = inbox.get()?;
        // The one that has most to show.
        let row = (rows.iter())
            .find(|row| row.has_attachments)
            .or_else(|| rows.first())
            .ok_or_else(|| Failure::new("the Inbox is empty"))?;
        let message = inbox.open_message(&row.entry_id)?;
        let letter = letter::read(&message)?;
        step.fact("subject", letter.subject);
        step.fact("from", letter.from);
        step.fact("submitted", letter.submitted);
        step.fact("class", letter.class);
        step.fact("importance", letter.importance);
        step.fact("flags", letter.flags);
        if let Some(text) = &letter.text {
            step.fact("text", crate::output::printable(text.trim_end()));
        }
        if !letter.recipients.is_empty() {
            let mut table = Table::new(["as", "recipient", "address"]);
            for recipient in letter.recipients {
                let address = recipient.address.unwrap_or_default();
                table.row([recipient.r#type, recipient.name, address]);
            }
            step.table("recipients", table)?;
        }
        if !letter.attachments.is_empty() {
            let mut table = Table::new(["attachment", "type", ">bytes", "sha-256"]);
            for file in letter.attachments {
                table.row([
                    file.name.clone(),
                    file.kind(),
                    file.size.map(|size| size.to_string()).unwrap_or_default(),
                    file.sha256.map(|digest| digest[..16].to_owned()).unwrap_or_default(),
                ]);
            }
            step.table("attachments", table)?;
        }
        Ok(message)
    })
}

fn attachments(
    stage: &mut Stage<'_>,
    inbox: &Outcome<(Folder<'_>, Vec<ContentsRow>)>,
) -> Result<()> {
    let calls = "IMessage::OpenAttach, IMAPIProp::OpenProperty, IStream::Read";
    stage.step("Every message's text and attachments", calls, |step| {
        let (inbox, rows) = inbox.get()?;
        let (mut recipients, mut files, mut messages, mut bytes) = (0, 0, 0, 0);
        let mut digest = Sha256::new();
        for row in rows {
            let letter = letter::read(&inbox.open_message(&row.entry_id)?)?;
            recipients += letter.recipients.len();
            digest.update(letter.text.as_deref().unwrap_or_default());
            for file in &letter.attachments {
                match &file.message {
                    Some(_) => messages += 1,
                    None => files += 1,
                }
                bytes += file.size.filter(|_| file.message.is_none()).unwrap_or_default();
                digest.update(file.sha256.as_deref().unwrap_or_default());
            }
        }
        step.fact("recipients", recipients);
        step.fact("attached files", files);
        step.fact("bytes in them", bytes);
        step.fact("attached messages", messages);
        step.fact("digest", short(&digest.finalize()));
        Ok(())
    })?;
    Ok(())
}

fn short(digest: &[u8]) -> String {
    values::hex(&digest[..8]).to_lowercase()
}

fn address_book<'s>(
    stage: &mut Stage<'_>,
    session: &Session<'s>,
) -> Result<Outcome<(AddressBook<'s>, EntryId)>> {
    let calls = "IMAPISession::OpenAddressBook, IAddrBook::GetPAB, IABContainer::CreateEntry";
    stage.step("The address book", calls, |step| {
        let book = session.address_book()?;
        let root = book.open_entry(None, OpenEntryFlags::empty())?;
        let root: AbContainer<'_> = root.try_into()?;
        let mut table = Table::new(["container", "object", "display", "flags"]);
        for row in root.hierarchy()?.select::<AbHierarchyRow>()?.rows()? {
            table.row([
                row.display_name,
                words::ordinal(row.object_type),
                words::ordinal(row.display_type),
                words::flags(row.container_flags),
            ]);
        }
        step.table("containers", table)?;
        let personal = book.pab()?;
        let container: AbContainer<'_> =
            book.open_entry(Some(&personal), OpenEntryFlags::empty())?.try_into()?;
        step.fact("personal", container.get(tags::DISPLAY_NAME)?);
        // A one-off recipient becomes an entry of the container.
        let one_off = book.create_one_off(
            Some(CORRESPONDENT),
            "SMTP",
            ARCHIVE_ADDRESS,
            OneOffFlags::empty(),
        )?;
        let entry = container.create_entry(&one_off, CreateEntryFlags::empty())?;
        entry.save_changes(SaveFlags::empty())?;
        let mut table = Table::new(["entry", "type", "address", "object"]);
        for row in container.contents()?.select::<AbContentsRow>()?.rows()? {
            table.row([
                row.display_name,
                row.addrtype,
                row.email_address.unwrap_or_default(),
                words::ordinal(row.object_type),
            ]);
        }
        step.table("entries", table)?;
        Ok((book, personal))
    })
}

fn list(
    stage: &mut Stage<'_>,
    book: &Outcome<(AddressBook<'_>, EntryId)>,
) -> Result<Outcome<EntryId>> {
    let calls = "IABContainer::CreateEntry, IDistList::CopyEntries, ::GetContentsTable";
    stage.step("A distribution list", calls, |step| {
        let (book, personal) = book.get()?;
        let container: AbContainer<'_> =
            book.open_entry(Some(personal), OpenEntryFlags::empty())?.try_into()?;
        let member = (container.contents()?.select::<AbContentsRow>()?)
            .filter(tags::DISPLAY_NAME.eq(CORRESPONDENT))
            .first()?
            .ok_or_else(|| Failure::new(format!("the container has no {CORRESPONDENT:?}")))?;
        let template = container.get(tags::DEF_CREATE_DL)?.map(EntryId::from_bytes);
        let template = template
            .ok_or_else(|| Failure::new("the container has no template of distribution lists"))?;
        let entry = container.create_entry(&template, CreateEntryFlags::empty())?;
        entry.set(tags::DISPLAY_NAME, "Correspondents")?;
        entry.save_changes(SaveFlags::KEEP_OPEN_READWRITE)?;
        let id = own_id(&entry)?;
        let list: DistList<'_> =
            book.open_entry(Some(&id), OpenEntryFlags::BEST_ACCESS)?.try_into()?;
        let added = list.copy_entries(&[member.entry_id], CreateEntryFlags::empty())?;
        if let Some(warning) = added.warning() {
            return Err(Failure::new(format!("the member was not added: {warning}")));
        }
        step.fact("name", list.get(tags::DISPLAY_NAME)?);
        let mut table = Table::new(["member", "type", "address", "object"]);
        for row in list.contents()?.select::<AbContentsRow>()?.rows()? {
            table.row([
                row.display_name,
                row.addrtype,
                row.email_address.unwrap_or_default(),
                words::ordinal(row.object_type),
            ]);
        }
        step.table("members", table)?;
        Ok(id)
    })
}

fn resolve(
    stage: &mut Stage<'_>,
    book: &Outcome<(AddressBook<'_>, EntryId)>,
) -> Result<Outcome<EntryId>> {
    stage.step("A name resolved", "IAddrBook::ResolveName", |step| {
        let (book, _) = book.get()?;
        let mut rows = vec![vec![tags::DISPLAY_NAME.with(CORRESPONDENT)]];
        book.resolve_name(ResolveNameFlags::empty(), None, &mut rows)?;
        let row = rows.pop().unwrap_or_default();
        step.fact("name", CORRESPONDENT);
        step.fact("type", text(&row, tags::ADDRTYPE.tag()));
        step.fact("address", text(&row, tags::EMAIL_ADDRESS.tag()));
        let mut unknown = vec![vec![tags::DISPLAY_NAME.with("Nobody of that name")]];
        match book.resolve_name(ResolveNameFlags::empty(), None, &mut unknown) {
            Err(error) if error.code() == Code::E_NOT_FOUND => {
                step.fact("a name of nobody", error.code().to_string());
            }
            Err(error) => return Err(error.into()),
            Ok(()) => return Err(Failure::new("a name of nobody was resolved")),
        }
        match row.into_iter().find(|prop| prop.tag == tags::ENTRYID.tag()).map(|p| p.value) {
            Some(Value::Binary(id)) => Ok(EntryId::from_bytes(id)),
            _ => Err(Failure::new("the resolved entry has no identifier")),
        }
    })
}

fn text(row: &[PropValue], tag: mapi_session::Tag) -> String {
    row.iter().find(|prop| prop.tag == tag).map_or_else(String::new, |p| values::text(&p.value))
}

fn section(stage: &mut Stage<'_>, session: &Session<'_>) -> Result<()> {
    stage.step("The profile's own section", "IMAPISession::OpenProfileSection", |step| {
        let section = session.profile_section(&guids::MUID_PROFILE_INSTANCE)?;
        let (profile, key, object) =
            section.get((tags::PROFILE_NAME, tags::SEARCH_KEY, tags::OBJECT_TYPE))?;
        step.fact("profile", profile);
        step.fact("search key", format!("{} bytes", key.map_or(0, |key| key.len())));
        let object = object.unwrap_or_default().cast_unsigned();
        step.fact("object", words::ordinal(mapi_session::flags::ObjectType::from_raw(object)));
        Ok(())
    })?;
    Ok(())
}

fn services(stage: &mut Stage<'_>, session: &Session<'_>) -> Result<()> {
    let calls =
        "IMAPISession::AdminServices, IMsgServiceAdmin::GetMsgServiceTable, ::GetProviderTable";
    stage.step("Message-service administration", calls, |step| {
        let admin = session.services()?;
        let mut table = Table::new(["service", "name", "flags", "keys"]);
        for row in profiles::services(&admin)? {
            table.row([
                row.service_name,
                row.display_name,
                words::flags(row.resource_flags),
                keys(&[("service", &row.service_uid), ("instance", &row.instance_key)]),
            ]);
        }
        step.table("services", table)?;
        let mut table = Table::new([">ordinal", "provider", "type", "service", "dll", "flags"]);
        for row in profiles::providers(&admin)? {
            table.row([
                row.provider_ordinal.to_string(),
                row.provider_display,
                row.resource_type.map(words::ordinal).unwrap_or_default(),
                row.service_name,
                row.provider_dll_name,
                words::flags(row.resource_flags),
            ]);
        }
        step.table("providers", table)
    })?;
    Ok(())
}

/// An identifier of each kind of object, with what it is of.
type Identifiers = Vec<(&'static str, EntryId)>;

fn identifiers(
    stage: &mut Stage<'_>,
    session: &Session<'_>,
    store: &Outcome<MsgStore<'_>>,
    inbox: &Outcome<(Folder<'_>, Vec<ContentsRow>)>,
    message: &Outcome<Message<'_>>,
    book: &Outcome<(AddressBook<'_>, EntryId)>,
    entries: &[(&'static str, &Outcome<EntryId>)],
) -> Result<Outcome<Identifiers>> {
    stage.step("OpenEntry on each kind of object", "IMAPISession::OpenEntry", |step| {
        let (book, personal) = book.get()?;
        let one_off = book.create_one_off(
            Some("Somebody else"),
            "SMTP",
            "somebody@example.net",
            OneOffFlags::empty(),
        )?;
        let root = book.open_entry(None, OpenEntryFlags::empty())?;
        let root_folder = store.get()?.root_folder()?;
        let mut ids: Identifiers = vec![
            ("message store", own_id(store.get()?)?),
            ("root folder", own_id(&root_folder)?),
            ("Inbox", own_id(&inbox.get()?.0)?),
            ("message", own_id(message.get()?)?),
            ("address-book root", own_id(&root)?),
            ("address-book container", personal.clone()),
            ("one-off recipient", one_off),
        ];
        for (what, id) in entries {
            ids.push((what, id.get()?.clone()));
        }
        for row in session.status()?.rows()? {
            ids.push(match row.resource_type {
                mapi_session::flags::ResourceType::Subsystem => ("status of MAPI", row.entry_id),
                mapi_session::flags::ResourceType::Spooler => {
                    ("status of the spooler", row.entry_id)
                }
                _ => continue,
            });
        }
        let mut table = Table::new(["identifier of", "opens as", "name"]);
        for (what, id) in &ids {
            let object = session
                .open_entry(id, OpenEntryFlags::empty())
                .map_err(|error| Failure::new(format!("{what}: {error}")))?;
            let (name, subject) = object.get((tags::DISPLAY_NAME, tags::SUBJECT))?;
            let name = name.or(subject).unwrap_or_default();
            table.row([(*what).to_owned(), words::ordinal(object.kind()), name]);
        }
        step.table("objects", table)?;
        Ok(ids)
    })
}

/// The long-term identifier of an object.
fn own_id(object: &mapi_session::MapiProp<'_>) -> Result<EntryId> {
    let id = object.get(tags::ENTRYID)?;
    id.map(EntryId::from_bytes).ok_or_else(|| Failure::new("an object has no entry identifier"))
}

fn compare(stage: &mut Stage<'_>, session: &Session<'_>, ids: &Outcome<Identifiers>) -> Result<()> {
    stage.step("Identifiers compared", "IMAPISession::CompareEntryIDs", |step| {
        let ids = ids.get()?;
        let mut table = Table::new(["one", "other", "same object"]);
        let mut wrong = Vec::new();
        for (at, (one, id)) in ids.iter().enumerate() {
            // Each with itself, and with the next one.
            let (next, other) = &ids[(at + 1) % ids.len()];
            for (name, other, expected) in [(one, id, true), (next, other, false)] {
                let same = session.same_entry(id, other)?;
                if same != expected {
                    wrong.push(format!("{one} and {name}"));
                }
                let same = if same { "yes" } else { "no" };
                table.row([(*one).to_owned(), (*name).to_owned(), same.to_owned()]);
            }
        }
        step.table("pairs", table)?;
        let foreign = EntryId::from_bytes([0x5A; 24]);
        match session.same_entry(&foreign, &foreign) {
            Err(error) if error.code() == Code::E_UNKNOWN_ENTRYID => {
                step.fact("of no provider", error.code().to_string());
            }
            Err(error) => return Err(error.into()),
            Ok(_) => wrong.push("an identifier of no provider".to_owned()),
        }
        if wrong.is_empty() {
            Ok(())
        } else {
            Err(Failure::new(format!("wrong for {}", wrong.join("; "))))
        }
    })?;
    Ok(())
}
