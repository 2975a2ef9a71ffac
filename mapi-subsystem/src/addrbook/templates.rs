//! One-off tables: the templates that new entries are made from. [one-off-tables]

use std::sync::Arc;

use mapi_session::flags::DisplayType;
use mapi_session::raw::IMAPITable;
use mapi_session::rows::OneOffRow;
use mapi_session::wire::Row;
use mapi_session::{Code, Row as _, tags};

use crate::com::{Liveness, ObjectState, Reply};
use crate::identity::OwnObject;
use crate::props::TableProp;
use crate::session::Session;
use crate::table::{MemoryRows, open_table};

/// The row of a template: what it makes, and of which address type.
pub(super) fn row(id: Vec<u8>, makes: &str, address_type: &str, display: DisplayType) -> Row {
    vec![
        tags::DISPLAY_NAME.with(makes),
        tags::ADDRTYPE.with(address_type),
        tags::DISPLAY_TYPE.with(display.to_raw().cast_signed()),
        tags::DEPTH.with(0),
        tags::SELECTABLE.with(true),
        tags::ENTRYID.with(id.clone()),
        tags::INSTANCE_KEY.with(id),
    ]
}

/// MAPI's one-off table: its own template, and those of all providers of the session, as
/// `IMAPISupport::GetOneOffTable` has them.
pub(super) fn of_session(session: &Session) -> Reply<Vec<Row>> {
    let own = OwnObject::OneOffTemplate.to_entry_id();
    let mut rows = vec![row(own, "Other address", "SMTP", DisplayType::MailUser)];
    for book in session.book_logons() {
        match book.one_off_templates() {
            Ok(more) => rows.extend(more),
            Err(fault) if fault.code == Code::E_NO_SUPPORT => {}
            Err(fault) => return Err(fault),
        }
    }
    Ok(rows)
}

/// `PR_CREATE_TEMPLATES`, with the rows that there are when it is opened.
pub(super) fn property(
    liveness: &Arc<Liveness>,
    rows: impl Fn() -> Reply<Vec<Row>> + Send + Sync + 'static,
) -> TableProp {
    let liveness = Arc::clone(liveness);
    let open = move |unicode| -> Reply<IMAPITable> {
        let state = ObjectState::new("one-off table", Arc::clone(&liveness));
        let rows = MemoryRows::snapshot(OneOffRow::TAGS, rows()?);
        Ok(open_table(state, rows as _, None, unicode))
    };
    TableProp { tag: tags::CREATE_TEMPLATES.tag(), open: Box::new(open) }
}
