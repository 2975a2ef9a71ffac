//! Folders and messages: found, made, addressed, looked at and deleted.
#![allow(unsafe_op_in_unsafe_fn)] // C clients throughout, as the rules are

use std::ptr;

use mapi_session::raw::{IAttach, IMAPIContainer, IMAPIFolder, IMAPITable, IMessage, IMsgStore};
use mapi_session::wire::{Arena, Row, encode};
use mapi_session::{EntryId, PropValue, tags};
use windows_core::Interface;

use crate::Bench;
use crate::bench::{BEST_ACCESS, UNICODE, as_prop};
use crate::breach::{Breach, Check, hold, ok, some};
use crate::objects::{Opens, cast};

/// `MODRECIP_ADD`
const ADD: u32 = 0x2;

/// The Inbox of a store, as GetReceiveFolder names it.
pub(crate) unsafe fn inbox(bench: &Bench, store: &IMsgStore) -> Result<IMAPIFolder, Breach> {
    let (mut count, mut entry) = (0, ptr::null_mut());
    let answer =
        store.GetReceiveFolder(ptr::null(), UNICODE, &mut count, &mut entry, ptr::null_mut());
    ok("GetReceiveFolder", answer)?;
    let entry = bench.owned_bytes(count, entry)?;
    folder(store, entry.as_bytes())
}

/// A folder of a store, to be written if it can be.
pub(crate) unsafe fn folder(store: &IMsgStore, entry: &[u8]) -> Result<IMAPIFolder, Breach> {
    cast("a folder", &store.opened(entry, BEST_ACCESS)?.0)
}

/// A new folder in another: 1 for FOLDER_GENERIC, 2 for FOLDER_SEARCH.
pub(crate) unsafe fn new_folder(
    parent: &IMAPIFolder,
    name: &str,
    kind: u32,
) -> Result<IMAPIFolder, Breach> {
    let arena = Arena::new();
    let name = encode::text(&arena, name, true)?;
    let mut made = ptr::null_mut();
    let answer =
        parent.CreateFolder(kind, name.cast(), ptr::null(), ptr::null(), UNICODE, &mut made);
    ok("CreateFolder", answer)?;
    hold(!made.is_null(), || "CreateFolder gave a null pointer with S_OK".into())?;
    Ok(IMAPIFolder::from_raw(made))
}

/// The contents table of a container.
pub(crate) unsafe fn contents(container: &impl Interface) -> Result<IMAPITable, Breach> {
    let container: IMAPIContainer = cast("a container", container)?;
    let mut table = None;
    ok("GetContentsTable", container.GetContentsTable(UNICODE, &mut table))?;
    some("the contents table", table)
}

/// A new message in a folder, which is not saved.
pub(crate) unsafe fn draft(folder: &IMAPIFolder) -> Result<IMessage, Breach> {
    let mut message = ptr::null_mut();
    ok("CreateMessage", folder.CreateMessage(ptr::null(), 0, &mut message))?;
    hold(!message.is_null(), || "CreateMessage gave a null pointer with S_OK".into())?;
    Ok(IMessage::from_raw(message))
}

/// A new message in a folder, with these properties, saved. It gives the message.
pub(crate) unsafe fn message(
    bench: &Bench,
    folder: &IMAPIFolder,
    props: &[PropValue],
) -> Result<IMessage, Breach> {
    let message = draft(folder)?;
    bench.set_props(&as_prop(&message)?, props)?;
    // KEEP_OPEN_READWRITE
    ok("SaveChanges", message.SaveChanges(2))?;
    Ok(message)
}

/// Deletes messages of a folder.
pub(crate) unsafe fn delete(folder: &IMAPIFolder, entries: &[Vec<u8>]) -> Check {
    let arena = Arena::new();
    let ids: Vec<_> = entries.iter().cloned().map(EntryId::from_bytes).collect();
    let list = encode::entry_list(&arena, &ids)?;
    ok("DeleteMessages", folder.DeleteMessages(list, 0, None, 0))
}

/// A recipient as he is added to a message: `MAPI_TO`, with a name and an address of a kind.
pub(crate) fn recipient(name: &str, kind: &str, address: &str) -> Row {
    vec![
        tags::DISPLAY_NAME.with(name),
        tags::ADDRTYPE.with(kind),
        tags::EMAIL_ADDRESS.with(address),
        tags::RECIPIENT_TYPE.with(1),
    ]
}

/// Adds recipients to a message.
pub(crate) unsafe fn address(message: &impl Interface, recipients: &[Row]) -> Check {
    let message: IMessage = cast("a message", message)?;
    let arena = Arena::new();
    let list = encode::adr_list(&arena, recipients)?;
    ok("ModifyRecipients", message.ModifyRecipients(ADD, list))
}

/// The recipients of a message: the rows of its recipient table.
pub(crate) unsafe fn recipients(
    bench: &Bench,
    message: &impl Interface,
) -> Result<Vec<Row>, Breach> {
    let message: IMessage = cast("a message", message)?;
    let mut table = None;
    ok("GetRecipientTable", message.GetRecipientTable(UNICODE, &mut table))?;
    bench.rows(&some("the recipient table", table)?, None)
}

/// A new attachment of a message, which is not saved.
pub(crate) unsafe fn attach(message: &impl Interface) -> Result<IAttach, Breach> {
    let message: IMessage = cast("a message", message)?;
    let (mut number, mut made) = (0, ptr::null_mut());
    ok("CreateAttach", message.CreateAttach(ptr::null(), 0, &mut number, &mut made))?;
    hold(!made.is_null(), || "CreateAttach gave a null pointer with S_OK".into())?;
    Ok(IAttach::from_raw(made))
}

/// The attachment table of a message.
pub(crate) unsafe fn attachments(message: &impl Interface) -> Result<IMAPITable, Breach> {
    let message: IMessage = cast("a message", message)?;
    let mut table = None;
    ok("GetAttachmentTable", message.GetAttachmentTable(UNICODE, &mut table))?;
    some("the attachment table", table)
}
