//! PST files: the message stores of Outlook, read only.
//!
//! Unicode files (Outlook 2003 and later) and ANSI ones, with either of the two encryptions, or
//! with none. [`PstFile`] is a file by itself, for whoever takes messages out of it.
//!
//! # Whose code reads what
//!
//! Microsoft's `outlook-pst` crate reads the header, the pages of the two trees of nodes and
//! blocks, and the blocks: it undoes the encryption and holds the checksums. What it panics on
//! is caught block by block. What stands in the blocks (heaps, properties, tables, names, messages)
//! is read here, because the crate's own layers for that refuse contacts and distribution lists,
//! which have no sub-nodes, give up a whole message for one property that they do not know, follow
//! trees that lead back to themselves, and read a large attachment in one piece. So nothing of
//! compressed RTF is decoded: `PR_RTF_COMPRESSED` is given as it is.
//!
//! A message that cannot be read does not hide the others, nor a property the rest of its message.
//! Where the table of a folder cannot be read, what says that it is in the folder is found by that.
//! No data is believed to be larger than its file, and no tree to be deeper than the format allows. A
//! walk over folders, or over a message with what is in it, ends when it was led to twice the data
//! that the file has; an import, at 64 times.
mod blocks;
mod error;
mod file;
mod heap;
mod mail;
mod message;
mod names;
mod ndb;
mod password;
mod props;
mod server;
mod table;
#[cfg(test)]
mod tests;
mod values;
mod walk;

pub use error::PstError;
pub(crate) use error::take;
pub use file::PstFile;
pub use ndb::Source;
pub(crate) use server::MDB_PROVIDER;
pub use server::PstStores;
pub use walk::FolderEntry;
pub(crate) use walk::nameless;

/// What `fuzz/` reaches into.
#[cfg(fuzzing)]
pub mod fuzzing {
    use std::io::Cursor;

    use super::heap::Heap;
    use super::{PstFile, props, table};

    /// Reads bytes as a file, and everything in it.
    pub fn file(bytes: &[u8]) {
        let Ok(file) = PstFile::read_from(Box::new(Cursor::new(bytes.to_vec()))) else { return };
        for folder in file.folders_below(file.top()) {
            for associated in [false, true] {
                for message in file.message_ids(folder.id, associated) {
                    let _ = file.mail(message);
                }
            }
        }
    }

    /// Reads bytes as the blocks of a heap, of properties or of a table: what checksums would keep
    /// from being reached.
    pub fn heap(bytes: &[u8]) {
        let blocks = || bytes.chunks(4096).map(<[u8]>::to_vec).collect();
        if let Ok(heap) = Heap::new(blocks()) {
            let _ = props::slots(&heap, &[]);
        }
        let Ok(heap) = Heap::new(blocks()) else { return };
        let rows = |_| Ok(vec![bytes.to_vec()]);
        let Ok(table) = table::Table::new(heap, Default::default(), rows) else { return };
        for row in 0..table.len() {
            table.cells(row, &mut (1 << 20), |_, _| Some(bytes.to_vec()));
        }
    }
}
