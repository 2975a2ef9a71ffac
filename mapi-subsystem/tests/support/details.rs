//! Display tables, read as MAPI reads them to show a dialog.

use std::collections::HashSet;

use mapi_session::flags::{ControlFlags, ControlType};
use mapi_session::rows::ControlRow;
use mapi_session::{Table, Tag};

/// What a dialog shows: the labels of its pages, and the properties of its controls.
pub(crate) struct Dialog {
    pub(crate) pages: Vec<String>,
    pub(crate) shown: Vec<Tag>,
    /// Those that can be edited.
    pub(crate) edited: Vec<Tag>,
}

fn word(structure: &[u8], member: usize) -> u32 {
    let bytes = structure.get(member * 4..member * 4 + 4).expect("a member of the structure");
    u32::from_ne_bytes(bytes.try_into().unwrap())
}

/// The text that a structure of so many bytes has at its first offset, which MAPI_UNICODE says to
/// be UTF-16.
fn text(structure: &[u8], size: usize) -> String {
    assert_eq!(word(structure, 1), 0x8000_0000, "MAPI_UNICODE");
    let offset = word(structure, 0) as usize;
    assert!(offset >= size && offset.is_multiple_of(2), "the text is behind its structure");
    let units: Vec<u16> =
        structure[offset..].as_chunks().0.iter().map(|unit| u16::from_ne_bytes(*unit)).collect();
    assert_eq!(units.iter().position(|unit| *unit == 0), Some(units.len() - 1), "it ends once");
    String::from_utf16(&units[..units.len() - 1]).unwrap()
}

/// Reads a display table, and holds each row to [display-tables], [pidtagcontrolflags] and the page
/// of its structure.
pub(crate) fn read(table: &Table<'_>) -> Dialog {
    let rows = table.select::<ControlRow>().unwrap().rows().unwrap();
    let mut dialog = Dialog { pages: Vec::new(), shown: Vec::new(), edited: Vec::new() };
    let (mut ids, mut bottom) = (HashSet::new(), 0);
    for row in rows {
        assert!(ids.insert(row.control_id.clone()), "each control has an identifier of its own");
        assert_eq!(row.control_id.len(), 20, "a GUID and a LONG");
        let s = &row.control_structure;
        let flags = row.control_flags;
        assert!(row.xpos >= 0 && row.xpos + row.deltax <= 200, "{row:?} is within its page");
        assert!(row.ypos >= 0 && row.ypos + row.deltay <= 180, "{row:?} is within its page");
        let first = row.control_type == ControlType::Page;
        assert!(first || !dialog.pages.is_empty(), "a page comes before its controls");
        let tag = match row.control_type {
            ControlType::Page => {
                dialog.pages.push(text(s, 16));
                assert_eq!((word(s, 2), word(s, 3)), (0, 0), "there is no help");
                bottom = 0;
                None
            }
            ControlType::Label => {
                assert!(text(s, 8).ends_with(':'));
                assert!(row.ypos >= bottom, "{row:?} lies over another");
                None
            }
            ControlType::Edit => {
                assert_eq!(text(s, 16), "*", "every character is allowed");
                assert!(word(s, 2) > 0, "some text fits");
                let allowed =
                    ControlFlags::EDITABLE | ControlFlags::MULTILINE | ControlFlags::ACCEPT_DBCS;
                assert_eq!(flags - allowed, ControlFlags::empty(), "{row:?}");
                let tag = Tag(word(s, 3));
                assert_eq!(tag.type_code(), 0x001F, "text");
                Some(tag)
            }
            ControlType::Checkbox => {
                assert!(!text(s, 12).is_empty());
                let tag = Tag(word(s, 2));
                assert_eq!(tag.type_code(), 0x000B, "a boolean");
                Some(tag)
            }
            ControlType::Lbx => {
                assert_eq!((s.len(), word(s, 1)), (12, 1), "PR_NULL: several may be chosen");
                let tag = Tag(word(s, 2));
                assert_eq!(tag.type_code(), 0x000D, "an object");
                Some(tag)
            }
            other => panic!("no dialog of these has {other:?}"),
        };
        match tag {
            None => assert_eq!(flags, ControlFlags::empty(), "{row:?}"),
            Some(tag) => {
                bottom = row.ypos + row.deltay;
                assert!(!dialog.shown.contains(&tag), "{tag:?} is shown once");
                dialog.shown.push(tag);
                if flags.contains(ControlFlags::EDITABLE) {
                    dialog.edited.push(tag);
                }
            }
        }
    }
    dialog
}
