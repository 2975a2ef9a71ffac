//! A PST file: its store, folders and messages.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use mapi_session::wire::NamedProp;
use mapi_session::{PropValue, Value};

use super::blocks::Blocks;
use super::error::{PstError, PstResult, damaged, take};
use super::message::PstMessage;
use super::names;
use super::ndb::{Node, Source};
use super::password;
use super::props::Properties;
use super::table::Table;

const STORE: u32 = 0x21;
/// The folder at the top.
pub(crate) const ROOT: u32 = 0x122;
const RECORD_KEY: u16 = 0x0FF9;
const PASSWORD: u16 = 0x67FF;
const RECEIVE_FOLDERS: u32 = 0x62B;
const RECEIVING: u16 = 0x6605;
const MESSAGE_CLASS: u16 = 0x001A;

/// The kinds of nodes, the five lowest bits of their numbers.
pub(crate) mod kind {
    pub(crate) const FOLDER: u32 = 0x02;
    pub(crate) const SEARCH_FOLDER: u32 = 0x03;
    pub(crate) const MESSAGE: u32 = 0x04;
    pub(crate) const ASSOCIATED: u32 = 0x08;
    pub(super) const HIERARCHY: u32 = 0x0D;
    pub(super) const CONTENTS: u32 = 0x0E;
    pub(super) const ASSOCIATED_CONTENTS: u32 = 0x0F;
    pub(super) const SEARCH_CONTENTS: u32 = 0x10;
}

/// The kind of the node with this number.
pub(crate) fn kind_of(id: u32) -> u32 {
    id & 0x1F
}

/// An open PST file. Nothing of it is in memory but what is being read, and pages that tell where.
pub struct PstFile {
    blocks: Blocks,
    store: Properties,
    record_key: [u8; 16],
    /// The checksum of the password; 0 for none.
    password_check: u32,
    names: OnceLock<Vec<(u16, NamedProp)>>,
}

/// A folder of a file.
pub(crate) struct PstFolder {
    pub(crate) id: u32,
    pub(crate) parent: u32,
    pub(crate) properties: Properties,
}

impl std::fmt::Debug for PstFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PstFile").finish_non_exhaustive()
    }
}

impl PstFile {
    /// Opens a file, for reading only.
    ///
    /// # Errors
    /// [`PstError::Io`] where it cannot be opened, [`PstError::NotPst`] where it is something else,
    /// [`PstError::Damaged`] where nothing of it can be reached.
    pub fn open(path: impl AsRef<Path>) -> Result<Arc<PstFile>, PstError> {
        PstFile::read_from(Box::new(fs::File::open(path)?))
    }

    /// Opens a file that is somewhere else than in the file system.
    ///
    /// # Errors
    /// As [`PstFile::open`].
    pub fn read_from(source: Box<dyn Source>) -> Result<Arc<PstFile>, PstError> {
        PstFile::of(Blocks::open(source)?)
    }

    /// The file that these blocks are of.
    pub(super) fn of(blocks: Blocks) -> PstResult<Arc<PstFile>> {
        let mut store = Properties::read(&blocks, &blocks.node(STORE)?)?;
        // What is known of the password is nobody's to read.
        let password_check = store.long(PASSWORD).unwrap_or(0) as u32;
        store.remove(PASSWORD);
        let Some(record_key) = store.binary(RECORD_KEY).and_then(|key| key.try_into().ok()) else {
            return damaged("its message store has no record key");
        };
        let names = OnceLock::new();
        Ok(Arc::new(PstFile { blocks, store, record_key, password_check, names }))
    }

    /// Whether the file asks for a password.
    #[must_use]
    pub fn has_password(&self) -> bool {
        self.password_check != 0
    }

    /// Whether this is the password of the file; anything is, where it asks for none.
    #[must_use]
    pub fn is_password(&self, password: &str) -> bool {
        let check = self.password_check;
        check == 0 || password::checks(password).any(|other| other == check)
    }

    /// `PR_RECORD_KEY` of its message store: what its entry identifiers are known by.
    #[must_use]
    pub fn record_key(&self) -> [u8; 16] {
        self.record_key
    }

    pub(super) fn blocks(&self) -> &Blocks {
        &self.blocks
    }

    /// The properties of the message store.
    pub(crate) fn store(&self) -> &Properties {
        &self.store
    }

    /// The names of the properties from 0x8000 on, in the order of their identifiers; none where
    /// they cannot be read.
    pub(crate) fn names(&self) -> &[(u16, NamedProp)] {
        self.names.get_or_init(|| names::read(&self.blocks).unwrap_or_default())
    }

    /// The number of the node that an entry identifier names, where it is one of this file.
    pub(crate) fn node_of(&self, entry_id: &[u8]) -> Option<u32> {
        let (uid, id) = (entry_id.get(4..20)?, entry_id.get(20..)?);
        (uid == self.record_key).then(|| id.try_into().ok().map(u32::from_le_bytes))?
    }

    /// The entry identifier of a node: flags, record key, number.
    pub(crate) fn entry_id(&self, node: u32) -> Vec<u8> {
        [&[0; 4][..], &self.record_key, &node.to_le_bytes()].concat()
    }

    /// The folders that receive mail, by the classes of messages that they receive.
    pub(crate) fn receive_folders(&self) -> Vec<(String, u32)> {
        let read = || Table::read(&self.blocks, &self.blocks.node(RECEIVE_FOLDERS)?);
        let Ok(table) = read() else { return Vec::new() };
        let mut left = self.blocks.whole();
        let row = |row| {
            let cells = table.row(&self.blocks, row, &mut left);
            let text = |id: u16| {
                cells.iter().find_map(|cell| match &cell.value {
                    Value::Unicode(text) if cell.tag.id() == id => Some(text.clone()),
                    _ => None,
                })
            };
            let folder = cells.iter().find_map(|cell| match &cell.value {
                Value::Long(node) if cell.tag.id() == RECEIVING => Some(*node as u32),
                _ => None,
            });
            Some((text(MESSAGE_CLASS).unwrap_or_default(), folder?))
        };
        (0..table.len()).filter_map(row).collect()
    }

    /// The folder with this number. Where its properties cannot be read it has none: what is in it
    /// is there all the same.
    pub(crate) fn folder(&self, id: u32) -> PstResult<PstFolder> {
        if !matches!(kind_of(id), kind::FOLDER | kind::SEARCH_FOLDER) {
            return Err(PstError::Missing(format!("folder 0x{id:X}")));
        }
        let node = self.blocks.node(id)?;
        let properties = Properties::read(&self.blocks, &node).unwrap_or_default();
        Ok(PstFolder { id, parent: node.parent, properties })
    }

    /// What a walk over folders, or over a message, may read of the file.
    pub(crate) fn whole(&self) -> u64 {
        self.blocks.whole()
    }

    fn table(&self, folder: u32, kind: u32) -> PstResult<Option<Table>> {
        let node = match self.blocks.node(folder & !0x1F | kind) {
            Ok(node) => node,
            Err(PstError::Missing(_)) => return Ok(None),
            Err(error) => return Err(error),
        };
        Table::read(&self.blocks, &node).map(Some)
    }

    /// The folders in a folder, each once, as long as so many bytes may be read. Where their table
    /// cannot be read, those that say that they are in it.
    pub(crate) fn folders(&self, folder: u32, left: &mut u64) -> Vec<u32> {
        let is_folder =
            |id: &u32| matches!(kind_of(*id), kind::FOLDER | kind::SEARCH_FOLDER) && *id != folder;
        match self.table(folder, kind::HIERARCHY) {
            Ok(Some(table)) if take(left, table.read).is_err() => Vec::new(),
            Ok(Some(table)) => once(table.ids().filter(is_folder)),
            Ok(None) => Vec::new(),
            Err(_) => self.blocks.children(folder).into_iter().filter(is_folder).collect(),
        }
    }

    /// The table of the messages of a folder, or of its associated ones.
    pub(crate) fn contents(&self, folder: u32, associated: bool) -> PstResult<Option<Table>> {
        let kind = match (associated, kind_of(folder)) {
            (true, _) => kind::ASSOCIATED_CONTENTS,
            (false, kind::SEARCH_FOLDER) => kind::SEARCH_CONTENTS,
            (false, _) => kind::CONTENTS,
        };
        self.table(folder, kind)
    }

    /// The messages of a folder, or its associated ones, each once, as long as so many bytes may be
    /// read. Where their table cannot be read, those that say that they are in it.
    pub(crate) fn messages(&self, folder: u32, associated: bool, left: &mut u64) -> Vec<u32> {
        let wanted = if associated { kind::ASSOCIATED } else { kind::MESSAGE };
        match self.contents(folder, associated) {
            Ok(Some(table)) if take(left, table.read).is_err() => Vec::new(),
            Ok(Some(table)) => once(table.ids()),
            Ok(None) => Vec::new(),
            Err(_) => {
                let children = self.blocks.children(folder).into_iter();
                children.filter(|id| kind_of(*id) == wanted).collect()
            }
        }
    }

    /// The message with this number, and the folder that it is in.
    pub(crate) fn message(self: &Arc<Self>, id: u32) -> PstResult<(PstMessage, u32)> {
        if !matches!(kind_of(id), kind::MESSAGE | kind::ASSOCIATED) {
            return Err(PstError::Missing(format!("message 0x{id:X}")));
        }
        let node: Node = self.blocks.node(id)?;
        Ok((PstMessage::read(self, &node)?, node.parent))
    }

    /// The cells of a row of a table.
    pub(crate) fn row(&self, table: &Table, row: usize) -> Vec<PropValue> {
        table.row(&self.blocks, row, &mut self.whole())
    }
}

/// Numbers, each where it comes first.
pub(super) fn once(ids: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut seen = HashSet::new();
    ids.filter(|id| seen.insert(*id)).collect()
}
