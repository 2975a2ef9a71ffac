//! The data of a node and its sub-nodes, whatever blocks they are spread over.

use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use super::error::{PstError, PstResult, damaged};
use super::ndb::{self, Block, Database, Node, Source, SubNodes};
use super::props::SUB_NODE;

/// Trees of blocks have two levels above the data.
const MAX_LEVELS: usize = 3;
/// No block takes less of a file.
const SMALLEST_BLOCK: u64 = 64;

/// The nodes and blocks of an open file.
pub(super) struct Blocks {
    database: Mutex<Box<dyn Database>>,
    /// The bytes that the file has: nothing in it is larger, whatever it says.
    length: u64,
    /// The nodes by those that they say to belong to, once that was asked for.
    children: OnceLock<Vec<(u32, u32)>>,
}

/// The sub-nodes of a node, by their numbers.
pub(super) type SubNodeList = Arc<Vec<(u32, Node)>>;

impl Blocks {
    pub(super) fn open(mut source: Box<dyn Source>) -> PstResult<Blocks> {
        let length = source.seek(std::io::SeekFrom::End(0))?;
        Ok(Blocks::of(ndb::open(source)?, length))
    }

    pub(super) fn of(database: Box<dyn Database>, length: u64) -> Blocks {
        Blocks { database: Mutex::new(database), length, children: OnceLock::new() }
    }

    /// What a walk over a whole folder or message may read: twice what the file has, as text of 8
    /// bits becomes twice as long.
    pub(super) fn whole(&self) -> u64 {
        self.length.saturating_mul(2)
    }

    /// A panic inside leaves nothing half done but pages that are not kept.
    fn database(&self) -> MutexGuard<'_, Box<dyn Database>> {
        self.database.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn node(&self, id: u32) -> PstResult<Node> {
        self.database().node(id)
    }

    /// The nodes that say that they belong to this one.
    pub(super) fn children(&self, parent: u32) -> Vec<u32> {
        let all = self.children.get_or_init(|| {
            let mut all = Vec::new();
            self.database().each_node(&mut |id, node| {
                if id != node.parent {
                    all.push((node.parent, id));
                }
            });
            all.sort_unstable();
            all.dedup();
            all
        });
        let start = all.partition_point(|(other, _)| *other < parent);
        let own = all.get(start..).unwrap_or_default().iter();
        own.take_while(|(other, _)| *other == parent).map(|(_, id)| *id).collect()
    }

    /// The bytes of a node's data, a vector for each block.
    pub(super) fn read(&self, data: u64) -> PstResult<Vec<Vec<u8>>> {
        let mut blocks = Vec::new();
        let mut length = 0;
        self.walk(data, &mut |database, id| {
            if let Block::Data(block) = database.block(id)? {
                length += block.len() as u64;
                blocks.push(block);
            }
            if length > self.length { damaged("data that is larger than the file") } else { Ok(()) }
        })?;
        Ok(blocks)
    }

    /// The bytes of a node's data.
    pub(super) fn bytes(&self, data: u64) -> PstResult<Vec<u8>> {
        Ok(self.read(data)?.concat())
    }

    /// Where the data of a node is, to be read in pieces.
    pub(super) fn pieces(&self, data: u64) -> PstResult<Pieces> {
        let mut pieces = Pieces::default();
        self.walk(data, &mut |database, id| {
            pieces.starts.push((pieces.length, id));
            pieces.length += u64::from(database.block_size(id)?);
            if pieces.length > self.length {
                return damaged("data that is larger than the file");
            }
            Ok(())
        })?;
        Ok(pieces)
    }

    /// Calls with each block that has data, in order.
    fn walk(
        &self,
        data: u64,
        visit: &mut dyn FnMut(&mut dyn Database, u64) -> PstResult<()>,
    ) -> PstResult<()> {
        let mut left = self.length / SMALLEST_BLOCK + 1;
        if data & !1 == 0 {
            return Ok(());
        }
        descend(&mut **self.database(), data, MAX_LEVELS, &mut left, visit)
    }

    /// All sub-nodes of a node, sorted by their numbers.
    pub(super) fn sub_nodes(&self, node: &Node) -> PstResult<SubNodeList> {
        let mut found = Vec::new();
        if node.sub_nodes & !1 != 0 {
            let mut left = self.length / SMALLEST_BLOCK + 1;
            let mut blocks = vec![(node.sub_nodes, 0)];
            while let Some((id, level)) = blocks.pop() {
                left = left.checked_sub(1).ok_or_else(endless)?;
                match self.database().sub_nodes(id)? {
                    SubNodes::Leaf(nodes) => {
                        found.extend(nodes);
                        if found.len() as u64 > self.length / SUB_NODE {
                            return Err(endless());
                        }
                    }
                    SubNodes::Tree(below) if level < MAX_LEVELS => {
                        blocks.extend(below.into_iter().rev().map(|id| (id, level + 1)));
                    }
                    SubNodes::Tree(_) => return Err(endless()),
                }
            }
        }
        found.sort_by_key(|(id, _)| *id);
        Ok(Arc::new(found))
    }
}

fn endless() -> PstError {
    PstError::Damaged("a tree of blocks leads back to itself".to_owned())
}

fn descend(
    database: &mut dyn Database,
    id: u64,
    levels: usize,
    left: &mut u64,
    visit: &mut dyn FnMut(&mut dyn Database, u64) -> PstResult<()>,
) -> PstResult<()> {
    const INTERNAL: u64 = 2;
    *left = left.checked_sub(1).ok_or_else(endless)?;
    if id & INTERNAL == 0 {
        return visit(database, id);
    }
    let levels = levels.checked_sub(1).ok_or_else(endless)?;
    match database.block(id)? {
        Block::Tree(below) => {
            below.into_iter().try_for_each(|id| descend(database, id, levels, left, visit))
        }
        Block::Data(_) => damaged(format!("block 0x{id:X} is no block of blocks")),
    }
}

/// The sub-node with this number.
pub(super) fn sub_node(list: &[(u32, Node)], id: u32) -> PstResult<Node> {
    let found = list.binary_search_by_key(&id, |(id, _)| *id).ok().and_then(|at| list.get(at));
    found.map(|(_, node)| *node).ok_or_else(|| PstError::Missing(format!("sub-node 0x{id:X}")))
}

/// Where the pieces of some data begin, and which blocks they are.
#[derive(Debug, Clone, Default)]
pub(super) struct Pieces {
    starts: Vec<(u64, u64)>,
    pub(super) length: u64,
}

impl Pieces {
    /// The piece that holds the byte at `offset`, and where it begins.
    pub(super) fn read(&self, blocks: &Blocks, offset: u64) -> PstResult<Option<(u64, Vec<u8>)>> {
        let behind = self.starts.partition_point(|(start, _)| *start <= offset);
        let Some((start, id)) = behind.checked_sub(1).and_then(|at| self.starts.get(at)) else {
            return Ok(None);
        };
        match blocks.database().block(*id)? {
            Block::Data(bytes) => Ok(Some((*start, bytes))),
            Block::Tree(_) => damaged(format!("block 0x{id:X} holds no data")),
        }
    }
}
