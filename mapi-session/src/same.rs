//! Whether two objects are one, and whether two hold the same.

use crate::flags::ObjectType;
use crate::{Code, EntryId, Error, MapiObject, MapiProp, Result, Session, tags};

impl Session<'_> {
    /// Whether two objects are one: opened twice, say, or found by different entry identifiers.
    ///
    /// Folders and messages of one store, mail users and distribution lists are compared by
    /// `PR_RECORD_KEY`, without a call of MAPI's; message stores, containers of the address book
    /// and what has no record key by `IMAPISession::CompareEntryIDs`. A copy is another object;
    /// [`MapiProp::same_data`] tells that it is one
    /// `[mapi-record-and-search-keys, accessing-objects-by-using-the-session]`.
    ///
    /// ```no_run
    /// # fn demo(session: &mapi_session::Session<'_>) -> mapi_session::Result<()> {
    /// let (store, again) = (session.default_store()?, session.default_store()?);
    /// assert!(session.same_object(&store, &again)?);
    /// let (inbox, other) = (store.inbox()?, again.inbox()?);
    /// assert!(session.same_object(&inbox, &other)?);
    /// assert!(!session.same_object(&store, &inbox)?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `MAPI_E_UNKNOWN_ENTRYID`: no provider of the session knows one of them; then nothing is
    /// said of them. `MAPI_E_NO_SUPPORT`: one of them has neither kind of key; an attachment's
    /// record key tells it from others of its message only.
    pub fn same_object(&self, one: &MapiProp<'_>, other: &MapiProp<'_>) -> Result<bool> {
        let (one, other) = (Keys::of(one)?, Keys::of(other)?);
        if one.kind != other.kind {
            return Ok(false);
        }
        if let (Some(kind), Some(key), Some(other_key)) =
            (one.kind, &one.record_key, &other.record_key)
        {
            match kind {
                ObjectType::Folder | ObjectType::Message
                    if one.store.is_some() && other.store.is_some() =>
                {
                    return Ok(one.store == other.store && key == other_key);
                }
                ObjectType::MailUser | ObjectType::DistList => return Ok(key == other_key),
                _ => {}
            }
        }
        self.compare_entry_ids(&one.entry_id()?, &other.entry_id()?)
    }
}

impl MapiProp<'_> {
    /// Whether two objects hold the same data, by `PR_SEARCH_KEY`: a message and its copy, or two
    /// entries of one address. It is `false` where one of them has no search key
    /// `[mapi-record-and-search-keys]`.
    ///
    /// # Errors
    /// Those of `IMAPIProp::GetProps` `[imapiprop-getprops]`.
    pub fn same_data(&self, other: &MapiProp<'_>) -> Result<bool> {
        let (one, other) = (self.get(tags::SEARCH_KEY)?, other.get(tags::SEARCH_KEY)?);
        Ok(one.is_some() && one == other)
    }
}

/// What tells an object from others.
struct Keys {
    kind: Option<ObjectType>,
    /// Tells it from others of its store or address book.
    record_key: Option<Vec<u8>>,
    /// The record key of its store.
    store: Option<Vec<u8>>,
    entry_id: Option<Vec<u8>>,
}

impl Keys {
    fn of(object: &MapiProp<'_>) -> Result<Keys> {
        let (kind, record_key, store, entry_id) = object.get((
            tags::OBJECT_TYPE,
            tags::RECORD_KEY,
            tags::STORE_RECORD_KEY,
            tags::ENTRYID,
        ))?;
        let kind = kind.map(|kind| ObjectType::from_raw(kind as u32));
        Ok(Keys { kind, record_key, store, entry_id })
    }

    fn entry_id(&self) -> Result<EntryId> {
        match &self.entry_id {
            Some(bytes) => Ok(EntryId::from_bytes(bytes.clone())),
            None => Err(Error::new(Code::E_NO_SUPPORT, "IMAPISession::CompareEntryIDs")
                .on(MapiProp::KIND)
                .with_property(tags::ENTRYID)
                .with_detail("it has no entry identifier to compare by")),
        }
    }
}
