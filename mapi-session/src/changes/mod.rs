//! What has changed in a folder since last time: for archivers, indexers and mirrors.
//!
//! [`Folder::changes_since`] tells the changes of the messages in a folder,
//! [`Folder::folder_changes_since`] those of the folders below it. Both are iterators; after each
//! change, [`Changes::cursor`] is the place behind it, which is kept as text or bytes and handed back
//! the next time, after a crash as well:
//!
//! ```no_run
//! # use mapi_session::{Folder, Result, changes::{Change, Cursor}};
//! # fn mirror(folder: &Folder<'_>, kept: Option<Cursor>) -> Result<()> {
//! let mut changes = folder.changes_since(kept.as_ref())?;
//! while let Some(change) = changes.next() {
//!     match change? {
//!         Change::Message(message) => { /* fetch `message.entry_id` into the copy */ }
//!         Change::Read { source_key, read } => { /* mark it there */ }
//!         Change::Gone { source_key } => { /* delete it there, if it is there */ }
//!         _ => {}
//!     }
//!     let text = changes.cursor().to_string(); // keep it together with the copy
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A change is told at least once: one that was told just before a crash may come again, and so may
//! a deletion of what the copy never had. A message that was moved away is gone, one that was moved
//! in comes as a message. What happens while the changes are read may come with the next run.
//!
//! This stands on `IExchangeExportChanges`, which Exchange's stores, Outlook's copies of them and the
//! embedded subsystem offer. A store that offers none answers `MAPI_E_NO_SUPPORT`; then what is left
//! is to list the folder's contents and compare `PR_LAST_MODIFICATION_TIME`, which finds no
//! deletions without the list of last time.

mod cursor;
mod state;
mod taker;

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

use windows_core::IUnknown;

use crate::flags::{MessageFlags, OpenPropertyFlags, SyncFlags};
use crate::{
    Code, EntryId, Error, ExchangeExportChanges, Folder, MapiObject, PropValue, Result, Tag, Value,
    tags,
};

pub use cursor::Cursor;
use state::StateStream;
use taker::Told;

/// A change of a message in a folder.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Change {
    /// A message is new or was changed, or has come from another folder.
    Message(ChangedMessage),
    /// A message was marked read or unread, and is otherwise as it was.
    Read {
        /// `PR_SOURCE_KEY` of the message.
        source_key: Vec<u8>,
        /// Whether it has been read.
        read: bool,
    },
    /// A message was deleted, or moved to another folder.
    Gone {
        /// `PR_SOURCE_KEY` of the message.
        source_key: Vec<u8>,
    },
}

/// A message that is new or was changed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChangedMessage {
    /// What opens it.
    pub entry_id: EntryId,
    /// `PR_SOURCE_KEY`: what later changes name it by.
    pub source_key: Vec<u8>,
    /// `PR_CHANGE_KEY`: another after each change.
    pub change_key: Vec<u8>,
    /// Whether it was not in the folder at the cursor. `false` where the store does not know.
    pub is_new: bool,
    /// Whether it has been read, where the store tells.
    pub read: Option<bool>,
}

/// A change of a folder below a folder.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum FolderChange {
    /// A folder is new or was changed, or has come from elsewhere.
    Folder(ChangedFolder),
    /// A folder was deleted, or moved away.
    Gone {
        /// `PR_SOURCE_KEY` of the folder.
        source_key: Vec<u8>,
    },
}

/// A folder that is new or was changed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChangedFolder {
    /// What opens it, where the store tells.
    pub entry_id: Option<EntryId>,
    /// `PR_SOURCE_KEY`: what later changes name it by.
    pub source_key: Vec<u8>,
    /// The source key of the folder that it stands in; empty: the one whose changes these are.
    pub parent_source_key: Vec<u8>,
    /// Its name.
    pub name: String,
}

const CONTENTS_SYNCHRONIZER: Tag = tags::CONTENTS_SYNCHRONIZER.tag();
const HIERARCHY_SYNCHRONIZER: Tag = tags::HIERARCHY_SYNCHRONIZER.tag();

impl<'s> Folder<'s> {
    /// What has changed among the folder's messages since `cursor`; `None`: since ever, which is all
    /// messages. See [`changes`](crate::changes).
    ///
    /// # Errors
    /// `MAPI_E_NO_SUPPORT`: the store tells no changes. `SYNC_E_UNSYNCHRONIZED`: the cursor is not one
    /// of this folder, or the store does not know it any more: begin again without one.
    #[doc(alias = "IExchangeExportChanges")]
    #[doc(alias = "PR_CONTENTS_SYNCHRONIZER")]
    pub fn changes_since(&self, cursor: Option<&Cursor>) -> Result<Changes<'s>> {
        let (taker, told) = taker::contents();
        let flags = SyncFlags::UNICODE | SyncFlags::NORMAL | SyncFlags::READ_STATE;
        let run = Run::open(self, CONTENTS_SYNCHRONIZER, cursor, flags, &taker, told)?;
        // SAFETY: the folder's own pointer, with a reference of its own and the same session.
        let folder = unsafe { Folder::from_raw(self.as_raw().clone(), self.scope().clone()) };
        Ok(Changes { run, folder })
    }

    /// What has changed among the folders below this one, however deep, since `cursor`. A folder comes
    /// after the one that it stands in.
    ///
    /// # Errors
    /// As [`Folder::changes_since`].
    #[doc(alias = "PR_HIERARCHY_SYNCHRONIZER")]
    pub fn folder_changes_since(&self, cursor: Option<&Cursor>) -> Result<FolderChanges<'s>> {
        let (taker, told) = taker::hierarchy();
        let run =
            Run::open(self, HIERARCHY_SYNCHRONIZER, cursor, SyncFlags::UNICODE, &taker, told)?;
        Ok(FolderChanges { run })
    }
}

/// The changes of a folder's messages, one by one.
pub struct Changes<'s> {
    run: Run<'s>,
    folder: Folder<'s>,
}

impl Changes<'_> {
    /// The place behind the change that was given last: what to begin at next time.
    #[must_use]
    pub fn cursor(&self) -> &Cursor {
        &self.run.cursor
    }

    fn typed(&self, told: &Told) -> Result<Option<Change>> {
        let Some(source_key) = told.source_key() else { return Ok(None) };
        Ok(Some(match told {
            Told::Gone(_) => Change::Gone { source_key },
            Told::Read(_, read) => Change::Read { source_key, read: *read },
            Told::Changed(props, flags) => {
                let entry_id = match binary(props, tags::ENTRYID.tag()) {
                    Some(id) => EntryId::from_bytes(id),
                    None => match self.by_source_key(&source_key)? {
                        Some(id) => id,
                        // It is gone meanwhile; that comes as a change of its own.
                        None => return Ok(None),
                    },
                };
                let read = props.iter().find_map(|prop| match prop.value {
                    Value::Long(flags) if prop.tag == tags::MESSAGE_FLAGS.tag() => Some(
                        MessageFlags::from_bits_retain(flags.cast_unsigned())
                            .contains(MessageFlags::READ),
                    ),
                    _ => None,
                });
                Change::Message(ChangedMessage {
                    entry_id,
                    source_key,
                    change_key: binary(props, tags::CHANGE_KEY.tag()).unwrap_or_default(),
                    is_new: flags.contains(SyncFlags::NEW_MESSAGE),
                    read,
                })
            }
        }))
    }

    fn by_source_key(&self, key: &[u8]) -> Result<Option<EntryId>> {
        let contents = self.folder.contents()?;
        let wanted = tags::SOURCE_KEY.eq(key);
        let row = contents.select::<crate::rows::ContentsRow>()?.find(&wanted)?;
        Ok(row.map(|row| row.entry_id))
    }
}

impl Iterator for Changes<'_> {
    type Item = Result<Change>;

    fn next(&mut self) -> Option<Result<Change>> {
        loop {
            let told = match self.run.next()? {
                Ok(told) => told,
                Err(error) => return Some(Err(error)),
            };
            match self.typed(&told) {
                Ok(change) => {
                    self.run.given(&told);
                    if let Some(change) = change {
                        return Some(Ok(change));
                    }
                }
                Err(error) => {
                    self.run.again(told);
                    return Some(Err(error));
                }
            }
        }
    }
}

/// The changes of the folders below a folder, one by one.
pub struct FolderChanges<'s> {
    run: Run<'s>,
}

impl FolderChanges<'_> {
    /// The place behind the change that was given last: what to begin at next time.
    #[must_use]
    pub fn cursor(&self) -> &Cursor {
        &self.run.cursor
    }
}

impl Iterator for FolderChanges<'_> {
    type Item = Result<FolderChange>;

    fn next(&mut self) -> Option<Result<FolderChange>> {
        loop {
            let told = match self.run.next()? {
                Ok(told) => told,
                Err(error) => return Some(Err(error)),
            };
            self.run.given(&told);
            let Some(source_key) = told.source_key() else { continue };
            return Some(Ok(match told {
                Told::Changed(props, _) => FolderChange::Folder(ChangedFolder {
                    entry_id: binary(&props, tags::ENTRYID.tag()).map(EntryId::from_bytes),
                    source_key,
                    parent_source_key: binary(&props, tags::PARENT_SOURCE_KEY.tag())
                        .unwrap_or_default(),
                    name: name(&props),
                }),
                _ => FolderChange::Gone { source_key },
            }));
        }
    }
}

fn name(props: &[PropValue]) -> String {
    let name = props.iter().find(|prop| prop.tag.id() == tags::DISPLAY_NAME.tag().id());
    match name.map(|prop| &prop.value) {
        Some(Value::Unicode(name)) => name.clone(),
        Some(Value::String8(name)) => String::from_utf8_lossy(name).into_owned(),
        _ => String::new(),
    }
}

fn binary(props: &[PropValue], tag: Tag) -> Option<Vec<u8>> {
    props.iter().find(|prop| prop.tag == tag).and_then(|prop| match &prop.value {
        Value::Binary(bytes) => Some(bytes.clone()),
        _ => None,
    })
}

/// A synchronisation under way.
struct Run<'s> {
    exporter: ExchangeExportChanges<'s>,
    told: Arc<taker::Queue>,
    /// What a step told, and the caller has not been given.
    waiting: VecDeque<Told>,
    /// Behind what has been given.
    cursor: Cursor,
    /// Behind what has been told.
    reached: Vec<u8>,
    /// What the caller has been given of the step that the cursor stands in.
    skip: Vec<Vec<u8>>,
    done: bool,
}

impl<'s> Run<'s> {
    fn open(
        folder: &Folder<'s>,
        tag: Tag,
        cursor: Option<&Cursor>,
        flags: SyncFlags,
        taker: &IUnknown,
        told: Arc<taker::Queue>,
    ) -> Result<Run<'s>> {
        let exporter: ExchangeExportChanges<'s> = folder
            .open_object(tag, OpenPropertyFlags::empty())
            .map_err(|error| match error.code() {
                Code::E_NOT_FOUND | Code::E_INTERFACE_NOT_SUPPORTED | Code::E_NO_SUPPORT => {
                    Error::new(Code::E_NO_SUPPORT, "IMAPIProp::OpenProperty")
                        .on("folder")
                        .with_property(tag)
                        .with_detail(
                            "this store does not tell what has changed in a folder; list its \
                                 contents and compare PR_LAST_MODIFICATION_TIME",
                        )
                        .with_extended(error.extended().cloned())
                }
                _ => error,
            })?;
        let cursor = cursor.cloned().unwrap_or_default();
        let state = StateStream::new(cursor.state.clone());
        // One change a step, so that the cursor seldom stands within one.
        exporter.config(&state.as_raw(), flags, taker, None, None, None, 1)?;
        let (reached, skip) = (cursor.state.clone(), cursor.given.clone());
        Ok(Run { exporter, told, waiting: VecDeque::new(), cursor, reached, skip, done: false })
    }

    fn next(&mut self) -> Option<Result<Told>> {
        loop {
            if let Some(told) = self.waiting.pop_front() {
                return Some(Ok(told));
            }
            // All of the step has been given: the cursor stands behind it.
            self.cursor.state.clone_from(&self.reached);
            self.cursor.given.clear();
            if self.done {
                return None;
            }
            if let Err(error) = self.step() {
                self.done = true;
                return Some(Err(error));
            }
        }
    }

    fn step(&mut self) -> Result<()> {
        let outcome = self.exporter.synchronize()?;
        self.done = outcome.code() != Code::SYNC_W_PROGRESS;
        let skip = std::mem::take(&mut self.skip);
        let told = self.told.take();
        for told in told {
            let mark = told.mark();
            if skip.contains(&mark) {
                self.cursor.given.push(mark);
            } else {
                self.waiting.push_back(told);
            }
        }
        let state = StateStream::new(Vec::new());
        self.exporter.update_state(&state.as_raw())?;
        self.reached = state.bytes();
        Ok(())
    }

    /// The caller has been given a change.
    fn given(&mut self, told: &Told) {
        if self.waiting.is_empty() {
            self.cursor.state.clone_from(&self.reached);
            self.cursor.given.clear();
        } else {
            self.cursor.given.push(told.mark());
        }
    }

    /// The caller is to be given a change again.
    fn again(&mut self, told: Told) {
        self.waiting.push_front(told);
    }
}

impl fmt::Debug for Changes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Changes").field("cursor", &self.run.cursor).finish_non_exhaustive()
    }
}

impl fmt::Debug for FolderChanges<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FolderChanges").field("cursor", &self.run.cursor).finish_non_exhaustive()
    }
}
