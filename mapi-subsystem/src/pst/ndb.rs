//! Nodes and blocks: what the `outlook-pst` crate reads of a file.
//!
//! Its pages and blocks come with their encryption undone and their checksums held against them.
//! The trees of them are walked here, since the crate follows a page that leads back to itself for
//! ever, and keeps every page that it has seen.

use std::collections::HashMap;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use outlook_pst::ndb::block::{
    DataTree, IntermediateDataTreeEntry as _, IntermediateTreeBlock as _, SubNodeTree,
};
use outlook_pst::ndb::block_id::BlockId as _;
use outlook_pst::ndb::block_ref::BlockRef as _;
use outlook_pst::ndb::byte_index::ByteIndex as _;
use outlook_pst::ndb::header::{Header as _, NdbCryptMethod};
use outlook_pst::ndb::page::{
    AnsiBlockBTree, AnsiNodeBTree, BTreeEntry, BTreePageEntry as _, BlockBTreeEntry as _,
    NodeBTreeEntry as _, RootBTreeIntermediatePage, RootBTreeLeafPage, RootBTreePage,
    UnicodeBlockBTree, UnicodeNodeBTree,
};
use outlook_pst::ndb::root::Root as _;
use outlook_pst::{AnsiPstFile, PstFile, UnicodePstFile};

use super::error::{PstError, PstResult, damaged};

/// The levels that a tree of pages has at most.
const MAX_LEVELS: usize = 9;
/// The pages of a tree that are kept at most: 2 MB.
const MAX_PAGES: usize = 4096;
/// The bytes at the beginning of a file that the crate looks at to open it: the header and the
/// page behind it that tells how full the file is.
const HEAD: u64 = 0x4600;
/// The largest block, its trailer included.
const MAX_BLOCK: u16 = 8192;
/// The largest trailer.
const TRAILER: u16 = 16;

/// What a file is read from.
pub trait Source: Read + Seek + Send {}

impl<T: Read + Seek + Send> Source for T {}

/// A node: which blocks its data and its sub-nodes are in, 0 for none.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node {
    pub(super) data: u64,
    pub(super) sub_nodes: u64,
    pub(super) parent: u32,
}

/// A block of data, or of the blocks that the data is in.
pub(super) enum Block {
    Data(Vec<u8>),
    Tree(Vec<u64>),
}

/// A block of sub-nodes, or of the blocks that they are in.
pub(super) enum SubNodes {
    Leaf(Vec<(u32, Node)>),
    Tree(Vec<u64>),
}

/// The two trees of a file, whichever of its formats it has.
pub(super) trait Database: Send {
    fn node(&mut self, id: u32) -> PstResult<Node>;
    fn block(&mut self, id: u64) -> PstResult<Block>;
    /// The bytes in a block.
    fn block_size(&mut self, id: u64) -> PstResult<u16>;
    fn sub_nodes(&mut self, id: u64) -> PstResult<SubNodes>;
    /// All nodes that can be read.
    fn each_node(&mut self, visit: &mut dyn FnMut(u32, &Node));
}

/// Opens a file of either format.
pub(super) fn open(mut source: Box<dyn Source>) -> PstResult<Box<dyn Database>> {
    let mut head = Vec::new();
    source.seek(SeekFrom::Start(0))?;
    source.by_ref().take(HEAD).read_to_end(&mut head)?;
    if head.get(..4) != Some(b"!BDN") || head.get(8..10) != Some(b"SM") {
        return Err(PstError::NotPst("it does not begin with a header of one".to_owned()));
    }
    let version = match head.get(10..12) {
        Some(&[low, high]) => u16::from_le_bytes([low, high]),
        _ => return damaged("its header is cut off"),
    };
    match version {
        14 | 15 => Ok(Box::new(AnsiDatabase::open(source, head)?)),
        23 => Ok(Box::new(UnicodeDatabase::open(source, head)?)),
        other => Err(PstError::NotPst(format!(
            "its format has the number {other}, expected 14, 15 or 23"
        ))),
    }
}

/// Runs code of the crate, which panics on some numbers that do not fit.
fn guarded<T>(what: &str, read: impl FnOnce() -> io::Result<T>) -> PstResult<T> {
    match catch_unwind(AssertUnwindSafe(read)) {
        Ok(Ok(read)) => Ok(read),
        Ok(Err(error)) => damaged(format!("{what}: {error}")),
        Err(_) => damaged(format!("{what}: its numbers do not fit")),
    }
}

/// A page of a tree, as it is kept: the crate's own stay with their thread.
enum Page<E, R> {
    Leaf(Vec<(u64, E)>),
    Branch(Vec<(u64, R)>),
}

fn page_of<Pst, E, I, L>(page: &RootBTreePage<Pst, E, I, L>) -> Page<E, Pst::PageRef>
where
    Pst: PstFile,
    E: BTreeEntry<Key = Pst::BTreeKey>,
    I: RootBTreeIntermediatePage<Pst, E, L>,
    L: RootBTreeLeafPage<Pst, Entry = E>,
{
    match page {
        RootBTreePage::Leaf(page) => {
            Page::Leaf(page.entries().iter().map(|entry| (entry.key().into(), *entry)).collect())
        }
        RootBTreePage::Intermediate(page, _) => {
            let below = page.entries().iter().map(|entry| (entry.key().into(), entry.block()));
            Page::Branch(below.collect())
        }
    }
}

/// The entry with this key in a tree of pages.
fn find<E: Copy, R: Copy>(
    root: R,
    key: u64,
    mut page: impl FnMut(R) -> PstResult<Arc<Page<E, R>>>,
) -> PstResult<Option<E>> {
    let mut at = root;
    for _ in 0..MAX_LEVELS {
        match &*page(at)? {
            Page::Leaf(entries) => {
                return Ok(entries.iter().find(|(other, _)| *other == key).map(|(_, e)| *e));
            }
            Page::Branch(entries) => {
                let behind = entries.partition_point(|(other, _)| *other <= key);
                match behind.checked_sub(1).and_then(|index| entries.get(index)) {
                    Some((_, below)) => at = *below,
                    None => return Ok(None),
                }
            }
        }
    }
    damaged("a tree of pages leads back to itself")
}

/// Calls with each entry of a tree of pages that can be read. `budget` bounds the pages.
fn each<E, R: Copy>(
    root: R,
    mut page: impl FnMut(R) -> PstResult<Page<E, R>>,
    mut budget: u64,
    mut visit: impl FnMut(&E),
) {
    let mut pages = vec![(root, 0)];
    while let Some((at, level)) = pages.pop() {
        let Some(left) = budget.checked_sub(1) else { return };
        budget = left;
        match page(at) {
            Ok(Page::Leaf(entries)) => entries.iter().for_each(|(_, entry)| visit(entry)),
            Ok(Page::Branch(entries)) if level < MAX_LEVELS => {
                pages.extend(entries.iter().rev().map(|(_, below)| (*below, level + 1)));
            }
            _ => {}
        }
    }
}

/// A file's length in pages.
fn pages_of(source: &mut dyn Source) -> PstResult<u64> {
    Ok(source.seek(SeekFrom::End(0))? / 512 + 1)
}

macro_rules! database {
    ($(#[$doc:meta])* $name:ident, $pst:ty, $nodes:ty, $blocks:ty) => {
        $(#[$doc])*
        struct $name {
            source: Box<dyn Source>,
            pages: u64,
            crypt: NdbCryptMethod,
            node_root: <$pst as PstFile>::PageRef,
            block_root: <$pst as PstFile>::PageRef,
            node_pages: Pages<<$pst as PstFile>::NodeBTreeEntry, <$pst as PstFile>::PageRef>,
            block_pages: Pages<<$pst as PstFile>::BlockBTreeEntry, <$pst as PstFile>::PageRef>,
        }

        impl $name {
            fn open(mut source: Box<dyn Source>, head: Vec<u8>) -> PstResult<$name> {
                let file = guarded("its header", || <$pst>::read_from(Box::new(Cursor::new(head))))?;
                let root = file.header().root();
                Ok($name {
                    pages: pages_of(&mut *source)?,
                    source,
                    crypt: file.header().crypt_method(),
                    node_root: *root.node_btree(),
                    block_root: *root.block_btree(),
                    node_pages: HashMap::new(),
                    block_pages: HashMap::new(),
                })
            }

            fn find_block(
                &mut self,
                id: u64,
            ) -> PstResult<<$pst as PstFile>::BlockBTreeEntry> {
                let (source, pages) = (&mut self.source, &mut self.block_pages);
                let found = find(self.block_root, id & !1, |at| {
                    let place: u64 = at.index().index().into();
                    if let Some(page) = pages.get(&place) {
                        return Ok(Arc::clone(page));
                    }
                    let page = guarded("a page of blocks", || <$blocks>::read(source, at))?;
                    Ok(keep(pages, place, page_of(&page)))
                })?;
                let found = found.ok_or_else(|| PstError::Missing(format!("block 0x{id:X}")))?;
                if found.size() == 0 || found.size() > MAX_BLOCK - TRAILER {
                    return damaged(format!("block 0x{id:X} has a size of {}", found.size()));
                }
                Ok(found)
            }
        }

        impl Database for $name {
            fn node(&mut self, id: u32) -> PstResult<Node> {
                let (source, pages) = (&mut self.source, &mut self.node_pages);
                let found = find(self.node_root, id.into(), |at| {
                    let place: u64 = at.index().index().into();
                    if let Some(page) = pages.get(&place) {
                        return Ok(Arc::clone(page));
                    }
                    let page = guarded("a page of nodes", || <$nodes>::read(source, at))?;
                    Ok(keep(pages, place, page_of(&page)))
                })?;
                let entry = found.ok_or_else(|| PstError::Missing(format!("node 0x{id:X}")))?;
                Ok(Node {
                    data: entry.data().into_u64(),
                    sub_nodes: entry.sub_node().map_or(0, |id| id.into_u64()),
                    parent: entry.parent().map_or(0, u32::from),
                })
            }

            fn block(&mut self, id: u64) -> PstResult<Block> {
                let entry = self.find_block(id)?;
                let (source, crypt) = (&mut self.source, self.crypt);
                let read = guarded("a block", || DataTree::<$pst>::read(source, crypt, &entry))?;
                Ok(match read {
                    DataTree::Leaf(block) => Block::Data((*block).into()),
                    DataTree::Intermediate(block) => Block::Tree(
                        block.entries().iter().map(|entry| entry.block().into_u64()).collect(),
                    ),
                })
            }

            fn block_size(&mut self, id: u64) -> PstResult<u16> {
                Ok(self.find_block(id)?.size())
            }

            fn sub_nodes(&mut self, id: u64) -> PstResult<SubNodes> {
                let entry = self.find_block(id)?;
                let source = &mut self.source;
                let read =
                    guarded("a block of sub-nodes", || SubNodeTree::<$pst>::read(source, &entry))?;
                Ok(match read {
                    SubNodeTree::Leaf(block) => SubNodes::Leaf(
                        block
                            .entries()
                            .iter()
                            .map(|entry| {
                                let node = Node {
                                    data: entry.block().into_u64(),
                                    sub_nodes: entry.sub_node().map_or(0, |id| id.into_u64()),
                                    parent: 0,
                                };
                                (u32::from(entry.node()), node)
                            })
                            .collect(),
                    ),
                    SubNodeTree::Intermediate(block) => SubNodes::Tree(
                        block.entries().iter().map(|entry| entry.block().into_u64()).collect(),
                    ),
                })
            }

            fn each_node(&mut self, visit: &mut dyn FnMut(u32, &Node)) {
                let source = &mut self.source;
                let read = |at| guarded("a page of nodes", || <$nodes>::read(source, at)).map(|page| page_of(&page));
                each(self.node_root, read, self.pages, |entry| {
                    let node = Node {
                        data: entry.data().into_u64(),
                        sub_nodes: entry.sub_node().map_or(0, |id| id.into_u64()),
                        parent: entry.parent().map_or(0, u32::from),
                    };
                    visit(u32::from(entry.node()), &node);
                });
            }
        }
    };
}

/// The pages of a tree by where they are.
type Pages<E, R> = HashMap<u64, Arc<Page<E, R>>>;

/// Keeps a page that was read, in place of all when there are too many.
fn keep<T>(pages: &mut HashMap<u64, Arc<T>>, place: u64, page: T) -> Arc<T> {
    if pages.len() >= MAX_PAGES {
        pages.clear();
    }
    let page = Arc::new(page);
    pages.insert(place, Arc::clone(&page));
    page
}

database!(
    /// A file of Outlook 2003 and later.
    UnicodeDatabase, UnicodePstFile, UnicodeNodeBTree, UnicodeBlockBTree
);
database!(
    /// A file of Outlook 97 to 2002.
    AnsiDatabase, AnsiPstFile, AnsiNodeBTree, AnsiBlockBTree
);
