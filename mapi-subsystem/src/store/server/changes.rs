//! `IExchangeExportChanges`: a folder tells what has changed in it, or in the folders below it.
//!
//! No page describes the interface, and EdkMdb.h names its methods only. What is taken here:
//! - The state is ours: the store's UID, what it is about, and the place behind what was told. An
//!   empty stream, and one of eight zero bytes, are the beginning. A state of another store or
//!   folder, and bytes that are none, are refused with `SYNC_E_UNSYNCHRONIZED`.
//! - `ulBufferSize` is the number of changes of a step; 0 leaves it to us.
//! - A taker that answers `SYNC_E_IGNORE` or `SYNC_E_OBJECT_DELETED`, or gives no message to copy to,
//!   has the change; any other error ends the step with that code, and the change comes again.

use std::collections::HashSet;
use std::ptr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use mapi_session::flags::{SyncFlags, SyncReadFlags};
use mapi_session::wire::{Arena, encode};
use mapi_session::{Code, EntryId, Outcome, PropValue, Restriction, Tag, raw};
use windows_core::{IUnknown, Interface};

use super::message::MessageObject;
use super::{Context, binary, boolean, long, text, time};
use crate::com::{Fault, Reply};
use crate::generated::servers::{ExchangeExportChangesCom, ExchangeExportChangesServer};
use crate::provider::Access;
use crate::store::changes::{self, Place, Run, Step, What};
use crate::store::entry_id::{Kind, guid_bytes};
use crate::store::tags;

/// What a folder tells the changes of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    Contents,
    Hierarchy,
}

/// How many changes a step tells where the client does not say.
const STEP: usize = 64;

/// How many changes are read at once.
const READ: usize = 256;

/// Whether a message is an associated one.
const PR_ASSOCIATED: Tag = Tag(0x67AA_000B);

const MAGIC: &[u8; 4] = b"MCh1";
const STATE_SIZE: usize = 4 + 16 + 1 + 8 + 8 + 8;

struct ExportChanges {
    context: Arc<Context>,
    folder: i64,
    about: About,
    configured: Mutex<Option<Configured>>,
}

/// What Config has set.
struct Configured {
    run: Run,
    flags: SyncFlags,
    /// Nobody: the client only wants the state of now (SYNC_CATCHUP).
    taker: Option<Taker>,
    include: Option<Vec<Tag>>,
    exclude: Option<Vec<Tag>>,
    size: usize,
    /// Behind what has been told.
    at: Place,
    /// What has been read and not yet told.
    ahead: Vec<Step>,
    /// Folders that were told, some before their turn as something new stands in them.
    told: HashSet<i64>,
    steps: u32,
    progress: u32,
}

enum Taker {
    Contents(raw::IExchangeImportContentsChanges),
    Hierarchy(raw::IExchangeImportHierarchyChanges),
}

/// Opens a folder's way to tell of changes.
pub(super) fn open(context: &Arc<Context>, folder: i64, about: About) -> Reply<IUnknown> {
    let kind = match about {
        About::Contents => Kind::Message,
        About::Hierarchy => Kind::Folder,
    };
    context.read(|reader| reader.refuse_untold(kind))?;
    let server = Arc::new(ExportChanges {
        context: Arc::clone(context),
        folder,
        about,
        configured: Mutex::new(None),
    });
    let object = ExchangeExportChangesCom::create(context.object_state("change exporter"), server);
    object.cast().map_err(|error| Code::from_hresult(error.code().0).into())
}

/// `PR_SOURCE_KEY` and what else tells an object and its last change apart from all others.
pub(super) fn keys(context: &Context, id: i64, number: i64) -> [PropValue; 3] {
    let uid = context.database.uid();
    [
        binary(tags::SOURCE_KEY, changes::key(&uid, id)),
        binary(tags::CHANGE_KEY, changes::key(&uid, number)),
        binary(tags::PREDECESSOR_CHANGE_LIST, changes::predecessors(&uid, number)),
    ]
}

fn unsynchronized(why: &str) -> Fault {
    Fault::new(
        Code::SYNC_E_UNSYNCHRONIZED,
        format!("the state is not one of this folder's: {why}; begin again without a state"),
    )
}

/// Reads the whole of a stream that is a state.
fn read_state(stream: &raw::IStream) -> Reply<Vec<u8>> {
    const SET: u32 = 0;
    let mut bytes = vec![0; STATE_SIZE + 1];
    let mut length = 0;
    // SAFETY: the stream is alive for the call of its method, and the room is ours.
    unsafe {
        check(stream.Seek(0, SET, ptr::null_mut()))?;
        while length < bytes.len() {
            let mut read = 0;
            let room = &mut bytes[length..];
            check(stream.Read(room.as_mut_ptr().cast(), room.len() as u32, &mut read))?;
            if read == 0 {
                break;
            }
            length = (length + read as usize).min(bytes.len());
        }
    }
    bytes.truncate(length);
    Ok(bytes)
}

fn write_state(stream: &raw::IStream, bytes: &[u8]) -> Reply<()> {
    const SET: u32 = 0;
    let mut rest = bytes;
    // SAFETY: as in `read_state`.
    unsafe {
        check(stream.Seek(0, SET, ptr::null_mut()))?;
        check(stream.SetSize(0))?;
        while !rest.is_empty() {
            let mut written = 0;
            check(stream.Write(rest.as_ptr().cast(), rest.len() as u32, &mut written))?;
            if written == 0 {
                return Err(Fault::new(
                    Code::E_CALL_FAILED,
                    "the stream of the state takes no bytes",
                ));
            }
            rest = rest.get(written as usize..).unwrap_or_default();
        }
        check(stream.Commit(0))
    }
}

fn check(status: i32) -> Reply<()> {
    let code = Code::from_hresult(status);
    if code.is_error() {
        return Err(Fault::new(code, "the client's object refused the call"));
    }
    Ok(())
}

/// Whether a taker's answer means that it has the change.
fn taken(status: i32) -> Reply<()> {
    match Code::from_hresult(status) {
        Code::SYNC_E_IGNORE | Code::SYNC_E_OBJECT_DELETED => Ok(()),
        _ => check(status),
    }
}

impl ExportChanges {
    fn configured(&self) -> MutexGuard<'_, Option<Configured>> {
        self.configured.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The place of a state.
    fn parse(&self, state: &[u8]) -> Reply<Place> {
        if state.is_empty() || state == [0; 8] {
            return Ok(Place::default());
        }
        let whole: &[u8; STATE_SIZE] =
            state.try_into().map_err(|_| unsynchronized("it has another length"))?;
        let number = |at: usize| {
            let mut bytes = [0; 8];
            bytes.copy_from_slice(&whole[at..at + 8]);
            i64::from_le_bytes(bytes)
        };
        if whole[..4] != *MAGIC {
            return Err(unsynchronized("it is of another kind"));
        }
        if whole[4..20] != guid_bytes(&self.context.database.uid()) {
            return Err(unsynchronized("it comes from another store"));
        }
        if whole[20] != self.about as u8 || number(21) != self.folder {
            return Err(unsynchronized("it comes from another folder"));
        }
        let place = Place { number: number(29), object: number(37) };
        let last = self.context.read(|reader| reader.last_number())?;
        if place.number < 0 || place.number > last || place.object < 0 {
            return Err(unsynchronized("it is later than the store, which may be an older copy"));
        }
        Ok(place)
    }

    fn state(&self, place: Place) -> Vec<u8> {
        let mut state = Vec::with_capacity(STATE_SIZE);
        state.extend_from_slice(MAGIC);
        state.extend_from_slice(&guid_bytes(&self.context.database.uid()));
        state.push(self.about as u8);
        for number in [self.folder, place.number, place.object] {
            state.extend_from_slice(&number.to_le_bytes());
        }
        state
    }
}

/// Which messages are told of: those that are not associated, or those that are.
fn kinds(flags: SyncFlags) -> &'static [bool] {
    match (flags.contains(SyncFlags::NORMAL), flags.contains(SyncFlags::ASSOCIATED)) {
        (true, true) => &[false, true],
        (false, true) => &[true],
        (_, false) => &[false],
    }
}

// SAFETY: what takes changes is the client's, to be called on any thread that initialised MAPI; it is
// called within Synchronize only, on the thread of that call.
unsafe impl Send for Configured {}

impl Configured {
    /// What is told next.
    fn next(&mut self, context: &Context, about: About) -> Reply<Option<Step>> {
        if self.ahead.is_empty() {
            let (run, at) = (self.run, self.at);
            let kinds = kinds(self.flags);
            let mut ahead = context.read(|reader| {
                if about == About::Hierarchy {
                    return reader.folder_changes(&run, at, READ);
                }
                let mut ahead = Vec::new();
                for associated in kinds {
                    ahead.extend(reader.message_changes(&run, *associated, at, READ)?);
                }
                Ok(ahead)
            })?;
            // Where there are several kinds, what lies beyond comes with the next read.
            ahead.sort_by_key(|step| step.place);
            ahead.truncate(READ);
            ahead.reverse();
            self.ahead = ahead;
        }
        Ok(self.ahead.last().copied())
    }

    fn done(&mut self, step: Step) {
        self.at = step.place;
        self.ahead.pop();
        self.progress = self.progress.saturating_add(1);
    }

    fn tell(&mut self, context: &Arc<Context>, step: Step) -> Reply<()> {
        let id = step.place.object;
        let source = changes::key(&context.database.uid(), id);
        match (&self.taker, step.what) {
            (None, _) => Ok(()),
            (Some(_), What::Gone) if self.flags.contains(SyncFlags::NO_DELETIONS) => Ok(()),
            (Some(taker), What::Gone) => {
                let arena = Arena::new();
                let list = encode::entry_list(&arena, &[EntryId::from_bytes(source)])?;
                // SAFETY: the taker is alive for the call, the list in the arena.
                taken(unsafe {
                    match taker {
                        Taker::Contents(taker) => taker.ImportMessageDeletion(0, list),
                        Taker::Hierarchy(taker) => taker.ImportFolderDeletion(0, list),
                    }
                })
            }
            (Some(Taker::Contents(taker)), What::Read(read)) => {
                if !self.flags.contains(SyncFlags::READ_STATE) {
                    return Ok(());
                }
                let state = raw::READSTATE {
                    cbSourceKey: source.len() as u32,
                    pbSourceKey: source.as_ptr().cast_mut(),
                    ulFlags: if read { SyncReadFlags::READ.bits() } else { 0 },
                };
                // SAFETY: as above; the key lives until the call has returned.
                taken(unsafe { taker.ImportPerUserReadStateChange(1, &state) })
            }
            (Some(Taker::Contents(taker)), What::Changed { new }) => {
                let Some((props, associated)) = self.message_props(context, id)? else {
                    return Ok(());
                };
                let mut flags = if new { SyncFlags::NEW_MESSAGE.bits() } else { 0 };
                flags |= if associated { SyncFlags::ASSOCIATED.bits() } else { 0 };
                let arena = Arena::new();
                let (values, count) = (encode::props(&arena, &props)?, props.len() as u32);
                let mut message = None;
                // SAFETY: the properties are in the arena, and the room for the message is ours.
                let status =
                    unsafe { taker.ImportMessageChange(count, values, flags, &mut message) };
                taken(status)?;
                match message {
                    Some(message) if !Code::from_hresult(status).is_error() => {
                        self.copy(context, id, &message)
                    }
                    _ => Ok(()),
                }
            }
            (Some(Taker::Hierarchy(taker)), What::Changed { .. }) => {
                let taker = taker.clone();
                self.tell_folder(context, &taker, id)
            }
            (Some(Taker::Hierarchy(_)), What::Read(_)) => Ok(()),
        }
    }

    /// Tells of a folder, after the folders that it stands in.
    fn tell_folder(
        &mut self,
        context: &Arc<Context>,
        taker: &raw::IExchangeImportHierarchyChanges,
        id: i64,
    ) -> Reply<()> {
        let (scope, start) = (self.run.folder, self.run.start);
        let mut chain = Vec::new();
        let mut at = id;
        while at != scope && !self.told.contains(&at) {
            let found = context.read(|reader| {
                Ok(reader.folder(at)?.map(|folder| (folder, reader.folder_number(at))))
            })?;
            let Some((folder, number)) = found else { break };
            let number = number?;
            // What was known at the start needs no telling before its turn.
            if at != id && Place::after(number) <= start {
                break;
            }
            let parent = folder.parent.unwrap_or(scope);
            chain.push((folder, number));
            at = parent;
        }
        for (folder, number) in chain.into_iter().rev() {
            let parent = folder.parent.unwrap_or(scope);
            let mut props = keys(context, folder.id, number).to_vec();
            let parent_key = match parent == scope {
                // The client's own place has no key.
                true => Vec::new(),
                false => changes::key(&context.database.uid(), parent),
            };
            props.extend([
                binary(tags::PARENT_SOURCE_KEY, parent_key),
                time(tags::LAST_MODIFICATION_TIME, folder.modified),
                text(tags::DISPLAY_NAME, folder.name.clone()),
                binary(tags::ENTRYID, context.entry_id(Kind::Folder, folder.id)),
                binary(tags::PARENT_ENTRYID, context.entry_id(Kind::Folder, parent)),
                long(tags::FOLDER_TYPE, folder.folder_type),
            ]);
            let arena = Arena::new();
            let (values, count) = (encode::props(&arena, &props)?, props.len() as u32);
            // SAFETY: the taker is alive for the call, the properties are in the arena.
            taken(unsafe { taker.ImportFolderChange(count, values) })?;
            self.told.insert(folder.id);
        }
        Ok(())
    }

    /// What a taker is told of a message, and whether it is an associated one; `None`: it is not
    /// there any more.
    fn message_props(&self, context: &Context, id: i64) -> Reply<Option<(Vec<PropValue>, bool)>> {
        let folder = self.run.folder;
        let Some(record) = context.read(|reader| reader.message(id))? else { return Ok(None) };
        if record.place != crate::store::MessagePlace::Folder(folder) {
            return Ok(None);
        }
        let uid = context.database.uid();
        let modified = match record.props.value(tags::LAST_MODIFICATION_TIME) {
            Some(mapi_session::Value::SysTime(time)) => *time,
            _ => 0,
        };
        let mut props = keys(context, id, record.number).to_vec();
        props.extend([
            binary(tags::PARENT_SOURCE_KEY, changes::key(&uid, folder)),
            time(tags::LAST_MODIFICATION_TIME, modified),
            boolean(PR_ASSOCIATED, record.associated),
            binary(tags::ENTRYID, context.entry_id(Kind::Message, id)),
            long(tags::MESSAGE_FLAGS, record.props.long(tags::MESSAGE_FLAGS).unwrap_or(0)),
            long(tags::MESSAGE_SIZE, record.props.long(tags::MESSAGE_SIZE).unwrap_or(0)),
        ]);
        Ok(Some((props, record.associated)))
    }

    /// Copies a message to the one that the taker gave, and saves that.
    fn copy(&self, context: &Arc<Context>, id: i64, to: &raw::IMessage) -> Reply<()> {
        let message = MessageObject::open(context, id, false, Access::Best)?;
        let arena = Arena::new();
        let only = self.flags.contains(SyncFlags::ONLY_SPECIFIED_PROPS);
        let listed = if only { &self.include } else { &self.exclude };
        let list = match listed {
            Some(tags) => encode::tags(&arena, tags)?,
            None => ptr::null_mut(),
        };
        let iid = &raw::IMessage::IID;
        let progress = None::<&raw::IMAPIProgress>;
        let problems = ptr::null_mut();
        // SAFETY: both messages are alive for the calls, the list is in the arena or null.
        unsafe {
            let (from, target) = (&message, to.as_raw());
            check(match only && !list.is_null() {
                true => from.CopyProps(list, 0, progress, iid, target, 0, problems),
                false => from.CopyTo(0, ptr::null(), list, 0, progress, iid, target, 0, problems),
            })?;
            check(to.SaveChanges(0))
        }
    }
}

impl ExchangeExportChangesServer for ExportChanges {
    fn config(
        &self,
        stream: &raw::IStream,
        flags: SyncFlags,
        unk: &IUnknown,
        restriction: Option<&Restriction>,
        include_props: Option<&[Tag]>,
        exclude_props: Option<&[Tag]>,
        buffer_size: u32,
    ) -> Reply<()> {
        if restriction.is_some() {
            return Err(Fault::new(
                Code::E_TOO_COMPLEX,
                "changes are told of all messages of a folder; restrict them where they arrive",
            ));
        }
        let wrong = |_| {
            Fault::new(
                Code::E_INTERFACE_NOT_SUPPORTED,
                "what takes changes is IExchangeImportContentsChanges for messages, \
                 IExchangeImportHierarchyChanges for folders",
            )
        };
        let taker = match (flags.contains(SyncFlags::CATCHUP), self.about) {
            (true, _) => None,
            (false, About::Contents) => Some(Taker::Contents(unk.cast().map_err(wrong)?)),
            (false, About::Hierarchy) => Some(Taker::Hierarchy(unk.cast().map_err(wrong)?)),
        };
        let start = self.parse(&read_state(stream)?)?;
        let run = self
            .context
            .read(|reader| Ok(Run { folder: self.folder, start, end: reader.last_number()? }))?;
        let steps = self.context.read(|reader| match self.about {
            About::Hierarchy => reader.count_folder_changes(&run),
            About::Contents => kinds(flags)
                .iter()
                .map(|associated| reader.count_message_changes(&run, *associated))
                .sum(),
        })?;
        *self.configured() = Some(Configured {
            run,
            flags,
            taker,
            include: include_props.map(<[Tag]>::to_vec),
            exclude: exclude_props.map(<[Tag]>::to_vec),
            size: if buffer_size == 0 { STEP } else { buffer_size as usize },
            at: start,
            ahead: Vec::new(),
            told: HashSet::new(),
            steps: u32::try_from(steps).unwrap_or(u32::MAX),
            progress: 0,
        });
        Ok(())
    }

    fn synchronize(&self) -> Reply<Outcome<(u32, u32)>> {
        // Taken out while others are called: a taker that calls back finds nothing set.
        let mut configured = self.configured().take().ok_or_else(not_configured)?;
        let result = self.step(&mut configured);
        let numbers = (configured.steps.max(configured.progress), configured.progress);
        self.configured().get_or_insert(configured);
        Ok(match result? {
            true => Outcome::ok(numbers),
            false => Outcome::with_code(numbers, Code::SYNC_W_PROGRESS),
        })
    }

    fn update_state(&self, stream: &raw::IStream) -> Reply<()> {
        let at = self.configured().as_ref().map(|set| set.at).ok_or_else(not_configured)?;
        write_state(stream, &self.state(at))
    }
}

fn not_configured() -> Fault {
    Fault::new(Code::E_CALL_FAILED, "Config comes first, and not from within Synchronize")
}

impl ExportChanges {
    /// Tells some changes; `true`: that was all.
    fn step(&self, set: &mut Configured) -> Reply<bool> {
        if set.taker.is_none() {
            set.at = Place::after(set.run.end);
            return Ok(true);
        }
        for _ in 0..set.size {
            let Some(step) = set.next(&self.context, self.about)? else {
                set.at = set.at.max(Place::after(set.run.end));
                return Ok(true);
            };
            set.tell(&self.context, step)?;
            set.done(step);
        }
        Ok(false)
    }
}
