//! Messages and folders on their way to another folder: of this store, of another store of this
//! subsystem, or of somebody else's through its vtable.

use std::ptr;
use std::sync::Arc;

use mapi_session::flags::CopyFlags;
use mapi_session::wire::{Arena, encode};
use mapi_session::{Code, Outcome, Value, raw};
use windows_core::{IUnknown, Interface};

use super::message::MessageObject;
use super::{Context, folder};
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::generated::servers::{FolderCom, MapiPropServer};
use crate::msg_store::foreign;
use crate::props::Progress;
use crate::provider::Access;
use crate::store::database::{Database, Writer};
use crate::store::entry_id::{self, Kind};
use crate::store::error::StoreResult;
use crate::store::folder::{FolderRecord, no_folder};
use crate::store::message::no_message;
use crate::store::tags;

/// Where something goes.
pub(crate) enum Destination {
    /// To a folder of a store of this process, which has this interface too.
    Own(Database, i64, raw::IMAPIFolder),
    /// To a folder of somebody else's store.
    Foreign(raw::IMAPIFolder),
}

impl Destination {
    /// The folder that a client names.
    pub(crate) fn of(folder: &IUnknown) -> Reply<Destination> {
        let Some(server) = FolderCom::server_of(folder) else {
            return foreign::interface(folder).map(Destination::Foreign);
        };
        let wanted = [tags::ENTRYID, tags::STORE_RECORD_KEY];
        let props = server.get_props(Some(&wanted), true)?.into_value();
        let bytes = |at: usize| match props.get(at).map(|prop| &prop.value) {
            Some(Value::Binary(bytes)) => Ok(bytes.clone()),
            _ => Err(Fault::from(Code::E_CALL_FAILED)),
        };
        let (id, uid) = (bytes(0)?, bytes(1)?);
        let uid = uid.try_into().map_err(|_| Code::E_CALL_FAILED)?;
        let uid = entry_id::guid_from_bytes(uid);
        // A folder of a store that another provider of the subsystem keeps.
        let Some(database) = Database::opened(&uid) else {
            return foreign::interface(folder).map(Destination::Foreign);
        };
        match entry_id::parse(&uid, &id)? {
            (Kind::Folder, id) => Ok(Destination::Own(database, id, foreign::interface(folder)?)),
            _ => Err(Code::E_CALL_FAILED.into()),
        }
    }

    /// The folder's number, if it stands in this store.
    pub(super) fn here(&self, context: &Context) -> Option<i64> {
        match self {
            Destination::Own(database, id, _) if database.uid() == context.database.uid() => {
                Some(*id)
            }
            _ => None,
        }
    }
}

/// Does something to each of several objects. When some fail and others do not, that is a
/// warning; when all fail, the first failure is the call's.
pub(crate) fn each<T>(
    items: &[T],
    progress: &Progress<'_>,
    mut one: impl FnMut(&T) -> Reply<()>,
) -> Reply<Outcome<()>> {
    let mut done = 0;
    let mut first = None;
    for (place, item) in items.iter().enumerate() {
        match one(item) {
            Ok(()) => done += 1,
            Err(fault) => first = first.or(Some(fault)),
        }
        progress.step(place + 1, items.len());
    }
    match first {
        None => Ok(Outcome::ok(())),
        Some(fault) if done == 0 => Err(fault),
        Some(_) if deviates("G.10.4") => Ok(Outcome::ok(())),
        Some(_) => Ok(Outcome::with_code((), Code::W_PARTIAL_COMPLETION)),
    }
}

/// Does something to each of several messages of the store: in one transaction if all can be
/// done, else each by itself, so that one that cannot does not keep the others back.
pub(super) fn each_message(
    context: &Context,
    messages: &[i64],
    progress: &Progress<'_>,
    one: impl Fn(&mut Writer<'_>, i64) -> StoreResult<()>,
) -> Reply<Outcome<()>> {
    let together = context.write(|writer| messages.iter().try_for_each(|id| one(writer, *id)));
    match together {
        Ok(()) => Ok(Outcome::ok(())),
        Err(fault) if messages.len() == 1 => Err(fault),
        Err(_) => each(messages, progress, |id| context.write(|writer| one(writer, *id))),
    }
}

/// Copies or moves messages to a folder.
pub(super) fn messages(
    context: &Arc<Context>,
    messages: &[i64],
    to: &Destination,
    moves: bool,
    progress: &Progress<'_>,
) -> Reply<Outcome<()>> {
    if let Some(folder) = to.here(context) {
        return each_message(context, messages, progress, |writer, id| {
            if moves {
                writer.move_message(id, folder)
            } else {
                writer.copy_message(id, folder).map(drop)
            }
        });
    }
    each(messages, progress, |id| {
        match to {
            Destination::Own(_, _, folder) if context.read(|reader| reader.is_large(*id))? => {
                copy_out(context, *id, folder)?;
            }
            Destination::Own(database, folder, _) => {
                let (mail, associated) = context.read(|reader| {
                    let record = reader.message(*id)?.ok_or_else(|| no_message(*id))?;
                    Ok((reader.mail_of(&record)?, record.associated))
                })?;
                database
                    .write(|writer| writer.insert_copy(*folder, &mail, associated))
                    .map_err(Fault::from)?;
            }
            Destination::Foreign(folder) => copy_out(context, *id, folder)?,
        }
        if moves { context.write(|writer| writer.delete_message(*id)) } else { Ok(()) }
    })
}

/// Copies a message into somebody else's folder.
fn copy_out(context: &Arc<Context>, id: i64, folder: &raw::IMAPIFolder) -> Reply<()> {
    let record = context.read(|reader| reader.message(id)?.ok_or_else(|| no_message(id)))?;
    let own = MessageObject::open(context, id, false, Access::Read)?;
    let flags = record.props.long(tags::MESSAGE_FLAGS).unwrap_or(0);
    foreign::copy_message(own, folder, record.associated, flags)
}

/// The record of a folder that is to be copied or moved out of its store.
fn leaving(context: &Context, id: i64, moves: bool) -> Reply<FolderRecord> {
    let record = context.read(|reader| reader.folder(id)?.ok_or_else(|| no_folder(id)))?;
    if record.is_search() {
        let text = "what a search folder shows stands elsewhere; it is not copied";
        return Err(Fault::new(Code::E_NO_SUPPORT, text));
    }
    if moves && record.is_special() {
        return Err(Fault::new(Code::E_NO_ACCESS, "a folder of the store itself stays in it"));
    }
    Ok(record)
}

/// Copies or moves a folder into one of another store, with what is in it.
pub(super) fn folder_out(
    context: &Arc<Context>,
    id: i64,
    to: &raw::IMAPIFolder,
    name: Option<&str>,
    deep: bool,
    moves: bool,
) -> Reply<()> {
    const FOLDER_GENERIC: u32 = 1;
    const MAPI_UNICODE: u32 = 0x8000_0000;
    let record = leaving(context, id, moves)?;
    let memory = Arena::new();
    let name = encode::text(&memory, name.unwrap_or(&record.name), true)?;
    let mut made = ptr::null_mut();
    // SAFETY: the name lives in the arena until the call has returned; the out pointer is ours.
    let answer = unsafe {
        to.CreateFolder(
            FOLDER_GENERIC,
            name.cast(),
            ptr::null(),
            ptr::null(),
            MAPI_UNICODE,
            &raw mut made,
        )
    };
    // SAFETY: the standard interface, which null asks for.
    let made: IUnknown = unsafe { foreign::given::<raw::IMAPIFolder>(answer, made)? }.into();
    let own = folder::object(context, id, moves)?;
    let mut exclude = vec![tags::DISPLAY_NAME];
    if !deep {
        exclude.push(tags::CONTAINER_HIERARCHY);
    }
    let flags = if moves { CopyFlags::MOVE } else { CopyFlags::empty() };
    own.copy_to(None, Some(&exclude), None, raw::IMAPIFolder::IID, &made, flags)?;
    if moves {
        // Its messages and folders are gone; what came meanwhile keeps it.
        context.write(|writer| writer.delete_folder(id, false, false))?;
    }
    Ok(())
}
