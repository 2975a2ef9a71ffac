//! Display tables: how the details of an entry are laid out in a dialog, for `PR_DETAILS_TABLE`.
//! [display-tables]

use std::sync::Arc;

use mapi_session::flags::{ControlFlags, ControlType};
use mapi_session::raw::IMAPITable;
use mapi_session::rows::ControlRow;
use mapi_session::types::{Boolean, Unicode};
use mapi_session::wire::Row;
use mapi_session::{PropTag, Row as _, Tag, tags};
use windows_core::GUID;

use crate::com::{Liveness, ObjectState};
use crate::home::uid_to_bytes;
use crate::props::TableProp;
use crate::table::{MemoryRows, open_table};

/// `MAPI_UNICODE`, with which each structure says how its text is kept.
const UNICODE: u32 = 0x8000_0000;
/// `PR_NULL`: more than one row of a list may be chosen.
const PR_NULL: u32 = 1;
/// The most characters that a control takes.
const LONGEST: u32 = 1024;

/// What identifies the controls of these dialogs, with their numbers.
const CONTROLS: GUID = GUID::from_u128(0x52c8_1f0e_7ab6_4d19_8e35_04d2_9b6c_af71);

/// The size of a page, in dialog units. [display-tables]
const PAGE: (i32, i32) = (200, 180);
const MARGIN: i32 = 6;
const LABEL_WIDTH: i32 = 62;
const LINE: i32 = 12;
/// The height of an edit control of several lines, and of a list.
const BLOCK: i32 = 60;
const GAP: i32 = 4;

/// A control, what it is called, and the property that it shows.
enum Control {
    Line(&'static str, PropTag<Unicode>),
    Lines(&'static str, PropTag<Unicode>),
    Check(&'static str, PropTag<Boolean>),
    /// The rows of a table that is a property.
    List(&'static str, Tag),
}

use Control::{Check, Line, Lines, List};

/// A page of a dialog: what its tab says, and the controls, from top to bottom.
struct Page(&'static str, &'static [Control]);

/// The details of an object.
#[derive(Clone, Copy)]
pub(super) struct Details {
    pages: &'static [Page],
    editable: bool,
}

const ADDRESS: Page = Page(
    "General",
    &[
        Line("Name", tags::DISPLAY_NAME),
        Line("E-mail type", tags::ADDRTYPE),
        Line("E-mail address", tags::EMAIL_ADDRESS),
        Check("Send formatted text", tags::SEND_RICH_INFO),
    ],
);

const USER: [Page; 5] = [
    Page(
        "General",
        &[
            Line("Name", tags::DISPLAY_NAME),
            Line("First", tags::GIVEN_NAME),
            Line("Last", tags::SURNAME),
            Line("Nickname", tags::NICKNAME),
            Line("Account", tags::ACCOUNT),
            Line("E-mail type", tags::ADDRTYPE),
            Line("E-mail address", tags::EMAIL_ADDRESS),
            Check("Send formatted text", tags::SEND_RICH_INFO),
        ],
    ),
    Page(
        "Business",
        &[
            Line("Title", tags::TITLE),
            Line("Company", tags::COMPANY_NAME),
            Line("Department", tags::DEPARTMENT_NAME),
            Line("Office", tags::OFFICE_LOCATION),
            Line("Assistant", tags::ASSISTANT),
            Line("Web page", tags::BUSINESS_HOME_PAGE),
        ],
    ),
    Page(
        "Address",
        &[
            Lines("Street", tags::STREET_ADDRESS),
            Line("P.O. box", tags::POST_OFFICE_BOX),
            Line("City", tags::LOCALITY),
            Line("State", tags::STATE_OR_PROVINCE),
            Line("Postal code", tags::POSTAL_CODE),
            Line("Country", tags::COUNTRY),
        ],
    ),
    Page(
        "Phone",
        &[
            Line("Business", tags::BUSINESS_TELEPHONE_NUMBER),
            Line("Mobile", tags::MOBILE_TELEPHONE_NUMBER),
            Line("Home", tags::HOME_TELEPHONE_NUMBER),
            Line("Pager", tags::PAGER_TELEPHONE_NUMBER),
            Line("Business fax", tags::BUSINESS_FAX_NUMBER),
        ],
    ),
    Page("Notes", &[Lines("Notes", tags::COMMENT)]),
];

const LIST: [Page; 1] = [Page(
    "Distribution list",
    &[
        Line("Name", tags::DISPLAY_NAME),
        Lines("Notes", tags::COMMENT),
        List("Members", tags::CONTAINER_CONTENTS.tag()),
    ],
)];

const CONTAINER: [Page; 1] = [Page("Address book", &[Line("Name", tags::DISPLAY_NAME)])];

impl Details {
    /// Of a mail user of an address book.
    pub(super) fn of_user(editable: bool) -> Details {
        Details { pages: &USER, editable }
    }

    /// Of a recipient who is nothing but an address.
    pub(super) fn of_one_off(editable: bool) -> Details {
        Details { pages: &[ADDRESS], editable }
    }

    /// Of a distribution list.
    pub(super) fn of_list(editable: bool) -> Details {
        Details { pages: &LIST, editable }
    }

    /// Of a container.
    pub(super) fn of_container() -> Details {
        Details { pages: &CONTAINER, editable: false }
    }

    /// `PR_DETAILS_TABLE`.
    pub(super) fn property(self, liveness: &Arc<Liveness>) -> TableProp {
        let liveness = Arc::clone(liveness);
        let open = move |unicode| Ok(self.table(Arc::clone(&liveness), unicode));
        TableProp { tag: tags::DETAILS_TABLE.tag(), open: Box::new(open) }
    }

    fn table(self, liveness: Arc<Liveness>, unicode: bool) -> IMAPITable {
        let state = ObjectState::new("display table", liveness);
        let rows = MemoryRows::snapshot(ControlRow::TAGS, self.rows());
        open_table(state, rows as _, None, unicode)
    }

    fn rows(self) -> Vec<Row> {
        let mut rows = Rows(Vec::new());
        for Page(label, controls) in self.pages {
            let page = structure(&[16, UNICODE, 0, 0], label);
            let none = ControlFlags::empty();
            rows.push(ControlType::Page, none, (0, 0), PAGE, page);
            let mut top = MARGIN;
            for control in *controls {
                top = rows.control(control, self.editable, top);
            }
        }
        rows.0
    }
}

struct Rows(Vec<Row>);

impl Rows {
    fn push(
        &mut self,
        kind: ControlType,
        flags: ControlFlags,
        (x, y): (i32, i32),
        (width, height): (i32, i32),
        structure: Vec<u8>,
    ) {
        // A GUID for all, and a number for each. [pidtagcontrolid-canonical-property]
        let mut id = uid_to_bytes(&CONTROLS).to_vec();
        id.extend((self.0.len() as u32 + 1).to_le_bytes());
        self.0.push(vec![
            tags::XPOS.with(x),
            tags::YPOS.with(y),
            tags::DELTAX.with(width),
            tags::DELTAY.with(height),
            tags::CONTROL_TYPE.with(kind.to_raw().cast_signed()),
            tags::CONTROL_FLAGS.with(flags.bits().cast_signed()),
            tags::CONTROL_STRUCTURE.with(structure),
            tags::CONTROL_ID.with(id),
        ]);
    }

    /// Adds a control and its label; where the next one begins.
    fn control(&mut self, control: &Control, editable: bool, top: i32) -> i32 {
        let left = MARGIN + LABEL_WIDTH;
        let width = PAGE.0 - left - MARGIN;
        let none = ControlFlags::empty();
        let edits = if editable { ControlFlags::EDITABLE } else { none };
        let (height, kind, flags, structure) = match control {
            Line(_, tag) => {
                (LINE, ControlType::Edit, edits | ControlFlags::ACCEPT_DBCS, edit(tag.tag()))
            }
            Lines(_, tag) => {
                let flags = edits | ControlFlags::ACCEPT_DBCS | ControlFlags::MULTILINE;
                (BLOCK, ControlType::Edit, flags, edit(tag.tag()))
            }
            Check(label, tag) => {
                let check = structure(&[12, UNICODE, tag.tag().0], label);
                (LINE, ControlType::Checkbox, edits, check)
            }
            List(_, tag) => {
                let list = words(&[0, PR_NULL, tag.0]);
                (BLOCK, ControlType::Lbx, none, list)
            }
        };
        // A check box has its own label.
        if let Line(label, _) | Lines(label, _) | List(label, _) = control {
            let text = structure_of_label(label);
            self.push(ControlType::Label, none, (MARGIN, top), (LABEL_WIDTH - GAP, LINE), text);
        }
        self.push(kind, flags, (left, top), (width, height), structure);
        top + height + GAP
    }
}

/// `DTBLLABEL`
fn structure_of_label(label: &str) -> Vec<u8> {
    structure(&[8, UNICODE], &format!("{label}:"))
}

/// `DTBLEDIT`, in which every character may be.
fn edit(tag: Tag) -> Vec<u8> {
    structure(&[16, UNICODE, LONGEST, tag.0], "*")
}

/// A structure that a client casts a pointer to, and the text at the offset that it begins with.
fn structure(members: &[u32], text: &str) -> Vec<u8> {
    let mut bytes = words(members);
    bytes.extend(text.encode_utf16().chain([0]).flat_map(u16::to_ne_bytes));
    bytes
}

fn words(members: &[u32]) -> Vec<u8> {
    members.iter().copied().flat_map(u32::to_ne_bytes).collect()
}
