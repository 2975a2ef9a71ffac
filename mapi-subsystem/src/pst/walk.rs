//! The folders of a file, each once.

use std::collections::HashSet;

use super::error::take;
use super::file::{PstFile, ROOT};

/// The levels of folders that are followed.
const MAX_DEPTH: usize = 128;
/// The folders that are followed at most.
const MAX_FOLDERS: usize = 1 << 16;

/// What a folder is called whose name cannot be read.
pub(crate) fn nameless(folder: u32) -> String {
    format!("Folder 0x{folder:X}")
}

/// A folder as who goes through a file meets it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FolderEntry {
    /// Its number, for [`PstFile::message_ids`].
    pub id: u32,
    /// The number of the folder that it is in.
    pub parent: u32,
    /// How many folders it is in, below the one that was begun with.
    pub depth: usize,
    /// Its name; empty where it cannot be read.
    pub name: String,
}

impl PstFile {
    /// The folder that a person's folders are in: `PR_IPM_SUBTREE_ENTRYID`, or the one at the top
    /// where the file names none that is there.
    #[must_use]
    pub fn top(&self) -> u32 {
        let named = self.store().binary(0x35E0).and_then(|id| self.node_of(id));
        named.filter(|id| self.folder(*id).is_ok()).unwrap_or(ROOT)
    }

    /// The folders within a folder, at all depths, each before those in it. One that is within
    /// itself, in a damaged file, comes once. At most 65,536 are followed, 128 deep, and no more than
    /// what a file of its size can hold.
    #[must_use]
    pub fn folders_below(&self, top: u32) -> Vec<FolderEntry> {
        self.folders_within(top, &mut self.whole())
    }

    /// The same, as long as so many bytes may be read.
    pub(crate) fn folders_within(&self, top: u32, left: &mut u64) -> Vec<FolderEntry> {
        let mut seen = HashSet::from([top]);
        let mut found = Vec::new();
        let mut open = vec![(top, 0, top)];
        while let Some((id, depth, parent)) = open.pop() {
            if id != top {
                let folder = self.folder(id).ok();
                let read = folder.as_ref().map_or(0, |folder| folder.properties.read);
                if take(left, read).is_err() {
                    return found;
                }
                let name = folder.as_ref().and_then(|f| f.properties.text(0x3001));
                let name = name.unwrap_or_default().to_owned();
                found.push(FolderEntry { id, parent, depth: depth - 1, name });
            }
            if depth < MAX_DEPTH {
                for child in self.folders(id, left).into_iter().rev() {
                    if seen.len() < MAX_FOLDERS && seen.insert(child) {
                        open.push((child, depth + 1, id));
                    }
                }
            }
        }
        found
    }

    /// The numbers of the messages in a folder, for [`PstFile::mail`]; of its associated ones where
    /// those are wanted.
    #[must_use]
    pub fn message_ids(&self, folder: u32, associated: bool) -> Vec<u32> {
        self.messages(folder, associated, &mut self.whole())
    }
}
