//! What the form manager needs of its session.

use mapi_session::raw::IMsgStore;
use mapi_session::{Code, Value, tags};
use windows_core::Interface as _;

use super::{Session, lock};
use crate::com::Reply;
use crate::form::table_rows;
use crate::props::find;
use crate::provider::Access;

impl Session {
    /// The default store, to be written where it can be; `None`: there is none.
    pub(crate) fn default_store(&self) -> Reply<Option<IMsgStore>> {
        let columns = [tags::ENTRYID.tag(), tags::DEFAULT_STORE.tag()];
        let rows = table_rows(&self.stores_table(true)?, &columns)?;
        let is_default = Some(&Value::Boolean(true));
        let Some(row) = rows.iter().find(|row| find(row, columns[1]) == is_default) else {
            return Ok(None);
        };
        let Some(Value::Binary(id)) = find(row, columns[0]) else { return Ok(None) };
        let store = self.open_store(id, Access::Best)?.cast();
        Ok(Some(store.map_err(|_| Code::E_CALL_FAILED)?))
    }

    /// Releases the messages that PrepareForm keeps.
    pub(crate) fn forget_tokens(&self) {
        let tokens = std::mem::take(&mut *lock(&self.tokens));
        // They are not locked any more: releasing a message may call anything.
        drop(tokens);
    }
}
