//! Files that no program writes: trees that lead back to themselves, or everywhere to the same.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use mapi_session::Value;

use super::blocks::Blocks;
use super::error::{PstError, PstResult};
use super::file::{PstFile, ROOT};
use super::heap::Heap;
use super::ndb::{Block, Database, Node, SubNodes};
use super::{names, props};
use crate::mail::{Mail, size};

/// The bytes that the files say to have.
const LENGTH: u64 = 64 * 1024;

/// The nodes and blocks of a file.
#[derive(Default)]
struct Made {
    nodes: BTreeMap<u32, Node>,
    data: HashMap<u64, Vec<u8>>,
    leaves: HashMap<u64, Vec<(u32, Node)>>,
    branches: HashMap<u64, Vec<u64>>,
}

impl Database for Made {
    fn node(&mut self, id: u32) -> PstResult<Node> {
        self.nodes.get(&id).copied().ok_or_else(|| PstError::Missing(format!("node 0x{id:X}")))
    }

    fn block(&mut self, id: u64) -> PstResult<Block> {
        let found = self.data.get(&id).cloned().map(Block::Data);
        found.ok_or_else(|| PstError::Missing(format!("block 0x{id:X}")))
    }

    fn block_size(&mut self, id: u64) -> PstResult<u16> {
        let found = self.data.get(&id).map(|block| block.len() as u16);
        found.ok_or_else(|| PstError::Missing(format!("block 0x{id:X}")))
    }

    fn sub_nodes(&mut self, id: u64) -> PstResult<SubNodes> {
        let leaf = self.leaves.get(&id).cloned().map(SubNodes::Leaf);
        let found = leaf.or_else(|| self.branches.get(&id).cloned().map(SubNodes::Tree));
        found.ok_or_else(|| PstError::Missing(format!("block 0x{id:X}")))
    }

    fn each_node(&mut self, visit: &mut dyn FnMut(u32, &Node)) {
        self.nodes.iter().for_each(|(id, node)| visit(*id, node));
    }
}

impl Made {
    /// With a message store.
    fn new() -> Made {
        let mut made = Made::default();
        made.put(0x21, 0, properties(&[(0x0FF9, 0x0102, Is::Bytes(vec![7; 16]))]), 0);
        made
    }

    /// A node with this data, in a block of its own.
    fn put(&mut self, id: u32, parent: u32, data: Vec<u8>, sub_nodes: u64) {
        let block = self.block(data);
        self.nodes.insert(id, Node { data: block, sub_nodes, parent });
    }

    fn block(&mut self, data: Vec<u8>) -> u64 {
        let id = 4 * (self.data.len() as u64 + 1);
        self.data.insert(id, data);
        id
    }

    fn file(self) -> Arc<PstFile> {
        PstFile::of(Blocks::of(Box::new(self), LENGTH)).unwrap()
    }
}

/// A heap of one block.
fn heap(kind: u8, elements: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = vec![0, 0, 0xEC, kind];
    bytes.extend(element(1).to_le_bytes());
    bytes.extend([0; 4]);
    let mut offsets = Vec::new();
    for element in elements {
        offsets.push(bytes.len() as u16);
        bytes.extend(element);
    }
    offsets.push(bytes.len() as u16);
    let map = bytes.len() as u16;
    bytes[..2].copy_from_slice(&map.to_le_bytes());
    bytes.extend((elements.len() as u16).to_le_bytes());
    bytes.extend([0; 2]);
    offsets.iter().for_each(|offset| bytes.extend(offset.to_le_bytes()));
    bytes
}

/// What names an element of a heap, from 1.
fn element(number: u32) -> u32 {
    number << 5
}

/// What begins a tree in a heap.
fn tree(key: u8, value: u8, root: u32) -> Vec<u8> {
    [&[0xB5, key, value, 0], &root.to_le_bytes()[..]].concat()
}

/// A value of a property.
enum Is {
    /// In its entry: a number, or what it is in.
    Number(u32),
    Bytes(Vec<u8>),
}

/// The data of an object with these properties, by their identifiers.
fn properties(of: &[(u16, u16, Is)]) -> Vec<u8> {
    let mut elements = vec![tree(2, 6, element(2)), Vec::new()];
    let mut entries = Vec::new();
    for (id, ty, value) in of {
        let number = match value {
            Is::Number(number) => *number,
            Is::Bytes(bytes) => {
                elements.push(bytes.clone());
                element(elements.len() as u32)
            }
        };
        entries.extend([id.to_le_bytes(), ty.to_le_bytes()].concat());
        entries.extend(number.to_le_bytes());
    }
    elements[1] = entries;
    heap(0xBC, &elements)
}

/// The data of a table: its rows are of these nodes, and each has, as its name, the same element of
/// the heap.
fn table(rows: &[u32], name: &[u8]) -> Vec<u8> {
    const ROW: u16 = 5;
    let mut head = vec![0x7C, 1, 0, 0, 0, 0];
    head.extend(4u16.to_le_bytes());
    head.extend(ROW.to_le_bytes());
    head.extend(element(2).to_le_bytes());
    head.extend(element(4).to_le_bytes());
    head.extend([0; 4]);
    // PR_DISPLAY_NAME in Unicode, at the beginning of a row, the first that may be there.
    head.extend([0x1F, 0, 0x01, 0x30, 0, 0, 4, 0]);
    let index = (0u32..).zip(rows).flat_map(|(row, id)| [id.to_le_bytes(), row.to_le_bytes()]);
    let row = [&element(5).to_le_bytes()[..], &[0x80]].concat();
    let elements = [
        head,
        tree(4, 4, element(3)),
        index.flatten().collect(),
        row.repeat(rows.len()),
        name.to_vec(),
    ];
    heap(0x7C, &elements)
}

/// How many messages there are, and how deep.
fn messages(mail: &Mail) -> (usize, usize) {
    let inner = mail.attachments.iter().filter_map(|attachment| attachment.message.as_deref());
    inner.map(messages).fold((1, 1), |(n, depth), (m, below)| (n + m, depth.max(below + 1)))
}

/// A message that is attached to itself, twice.
#[test]
fn a_message_within_itself_has_an_end() {
    const MESSAGE: u32 = 0x0020_0024;
    const INNER: u32 = 0x8024;
    let mut made = Made::new();
    let message = properties(&[(0x001A, 0x001F, Is::Bytes(vec![b'I', 0]))]);
    let attachment =
        properties(&[(0x3701, 0x000D, Is::Number(INNER)), (0x3705, 0x0003, Is::Number(5))]);
    made.put(MESSAGE, ROOT, message, 1002);
    let data = made.nodes[&MESSAGE].data;
    let attachment = Node { data: made.block(attachment), sub_nodes: 1006, parent: 0 };
    let nothing = Node { data: made.block(vec![0; 8]), sub_nodes: 0, parent: 0 };
    // Where there is no table of them, the attachments are those that there are.
    let within = vec![(0x0671, nothing), (0x8025, attachment), (0x8045, attachment)];
    made.leaves.insert(1002, within);
    made.leaves.insert(1006, vec![(INNER, Node { data, sub_nodes: 1002, parent: 0 })]);
    let file = made.file();

    let (mail, lost) = file.mail_within(MESSAGE, &mut file.whole()).unwrap();
    let (count, depth) = messages(&mail);
    assert!(depth > 2 && depth <= 33, "{depth} deep");
    assert!(count > 2 && count < 2000, "{count} messages");
    assert!(lost.iter().any(|(part, _)| part.starts_with("attachment 1, ")), "{lost:?}");
}

#[test]
fn sub_nodes_that_lead_everywhere_to_the_same_are_not_believed() {
    let mut made = Made::new();
    made.branches.insert(1002, vec![1002, 1002]);
    let node = Node { data: 4, sub_nodes: 0, parent: 0 };
    made.leaves.insert(1006, (0..340).map(|id| (id, node)).collect());
    made.branches.insert(1010, vec![1006; 900]);
    made.branches.insert(1014, vec![1006]);
    let blocks = Blocks::of(Box::new(made), LENGTH);
    let sub_nodes = |sub_nodes| blocks.sub_nodes(&Node { sub_nodes, ..node });
    assert!(matches!(sub_nodes(1002), Err(PstError::Damaged(_))));
    assert!(matches!(sub_nodes(1010), Err(PstError::Damaged(_))));
    assert_eq!(sub_nodes(1014).unwrap().len(), 340);
}

#[test]
fn properties_that_have_all_one_value_are_not_believed() {
    let long = vec![b'x'; 3000];
    let several = |count: u16| {
        let mut of: Vec<_> = (1..count).map(|id| (id, 0x0102, Is::Number(element(3)))).collect();
        of.insert(0, (0, 0x0102, Is::Bytes(long.clone())));
        Heap::new(vec![properties(&of)]).unwrap()
    };
    assert_eq!(props::slots(&several(2), &[]).unwrap().0.len(), 2);
    assert!(matches!(props::slots(&several(400), &[]), Err(PstError::Damaged(_))));
}

/// Folders that are in each other, and one that is in another a thousand times.
#[test]
fn folders_within_themselves_come_once() {
    const INBOX: u32 = 0x8022;
    const OLD: u32 = 0x8042;
    let mut made = Made::new();
    for (id, parent, children) in [
        (ROOT, ROOT, vec![INBOX; 400]),
        (INBOX, ROOT, vec![OLD, ROOT]),
        (OLD, INBOX, vec![INBOX, OLD]),
    ] {
        let name = Is::Bytes(vec![b'f', 0]);
        made.put(id, parent, properties(&[(0x3001, 0x001F, name)]), 0);
        made.put(id & !0x1F | 0x0D, 0, table(&children, b"n\0"), 0);
    }
    // The table names one message again and again.
    made.put(INBOX & !0x1F | 0x0E, 0, table(&[0x0020_0024; 300], b"n\0"), 0);
    let file = made.file();
    let found: Vec<_> = file.folders_below(ROOT).into_iter().map(|f| (f.id, f.depth)).collect();
    assert_eq!(found, [(INBOX, 0), (OLD, 1)]);
    assert_eq!(file.message_ids(INBOX, false), [0x0020_0024]);
}

/// A thousand folders that are all the same data: more than a file of this size has.
#[test]
fn a_walk_over_folders_ends_with_what_the_file_can_hold() {
    let mut made = Made::new();
    made.put(ROOT, ROOT, properties(&[]), 0);
    let folders: Vec<u32> = (0x400..0x7F0).map(|number| number << 5 | 0x02).collect();
    made.put(ROOT & !0x1F | 0x0D, 0, vec![0; 8], 0);
    let name = "long ".repeat(700).encode_utf16().flat_map(u16::to_le_bytes).collect();
    made.put(folders[0], ROOT, properties(&[(0x3001, 0x001F, Is::Bytes(name))]), 0);
    let node = made.nodes[&folders[0]];
    made.nodes.extend(folders.iter().map(|id| (*id, node)));
    let file = made.file();
    let found = file.folders_below(ROOT);
    let names: usize = found.iter().map(|folder| folder.name.len()).sum();
    assert!(found.len() > 2 && names as u64 <= 2 * LENGTH, "{} folders", found.len());
}

/// Recipients that all have one name, which is long.
#[test]
fn recipients_that_are_more_than_the_file_are_not_believed() {
    const MESSAGE: u32 = 0x0020_0024;
    let name: Vec<u8> = "Ann ".repeat(300).encode_utf16().flat_map(u16::to_le_bytes).collect();
    let read = |count: u32| {
        let mut made = Made::new();
        made.put(MESSAGE, ROOT, properties(&[(0x0017, 0x0003, Is::Number(1))]), 1002);
        let rows: Vec<u32> = (0..count).collect();
        let recipients = Node { data: made.block(table(&rows, &name)), sub_nodes: 0, parent: 0 };
        made.leaves.insert(1002, vec![(0x0692, recipients)]);
        let file = made.file();
        file.mail_within(MESSAGE, &mut file.whole()).unwrap()
    };
    let (mail, lost) = read(3);
    assert_eq!((mail.recipients.len(), lost.len()), (3, 0));
    assert!(
        matches!(&mail.recipients[2][0].value, Value::Unicode(name) if name.starts_with("Ann Ann"))
    );
    let (mail, lost) = read(400);
    assert!(size(&mail) <= 2 * LENGTH);
    assert!(lost.iter().any(|(part, _)| part == "recipients"), "{lost:?}");
}

#[test]
fn names_that_are_all_one_text_are_not_believed() {
    let text: Vec<u8> = "n".repeat(4000).encode_utf16().flat_map(u16::to_le_bytes).collect();
    let strings = [&(text.len() as u32).to_le_bytes()[..], &text].concat();
    let entry = |id: u16| {
        // In the set of public strings.
        let set = 5u16.to_le_bytes();
        [&0u32.to_le_bytes()[..], &set, &id.to_le_bytes()].concat()
    };
    let entries = |count| (0..count).flat_map(entry).collect::<Vec<u8>>();
    assert_eq!(names::names_of(&entries(3), &[], &strings).len(), 3);
    assert!(names::names_of(&entries(5000), &[], &strings).len() < 20);
}

/// What of a message cannot be read is named, and the rest is there.
#[test]
fn what_a_message_lacks_is_named() {
    const MESSAGE: u32 = 0x0020_0024;
    let mut made = Made::new();
    let body = Is::Number(0x8031);
    made.put(
        MESSAGE,
        ROOT,
        properties(&[(0x0E07, 0x0003, Is::Number(1)), (0x1000, 0x001F, body)]),
        1002,
    );
    let nothing = Node { data: made.block(vec![0; 8]), sub_nodes: 0, parent: 0 };
    let file = properties(&[(0x3704, 0x001F, Is::Bytes(vec![b'a', 0]))]);
    let file = Node { data: made.block(file), sub_nodes: 0, parent: 0 };
    made.leaves.insert(1002, vec![(0x0671, nothing), (0x8025, nothing), (0x8045, file)]);
    let file = made.file();
    let (mail, lost) = file.mail_within(MESSAGE, &mut file.whole()).unwrap();
    assert_eq!(mail.attachments.len(), 1);
    let parts: Vec<&str> = lost.iter().map(|(part, _)| part.as_str()).collect();
    assert_eq!(parts.first(), Some(&"attachment 1"));
    assert!(parts.iter().any(|part| part.starts_with("property ")), "{parts:?}");
}
