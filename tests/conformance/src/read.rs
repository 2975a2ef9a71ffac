//! What comes back, as Rust values. Each reader frees what it was given.
#![allow(unsafe_op_in_unsafe_fn)] // C clients throughout, as the rules are

use mapi_session::raw::{self, IMAPIProp, IMAPITable, IStream};
use mapi_session::wire::{Arena, Row, decode, encode};
use mapi_session::{EntryId, PropValue, SortOrder, Tag, Value};

use crate::Bench;
use crate::breach::{Breach, hold, ok, some, succeeds};

/// The value of a property among `props`; none where it is missing or stands for an error.
pub(crate) fn value(props: &[PropValue], tag: impl Into<Tag>) -> Option<&Value> {
    let tag = tag.into();
    props.iter().find(|p| p.tag == tag).map(|p| &p.value)
}

/// Its text, of whichever width; that of 8 bits is ASCII here.
pub(crate) fn text(props: &[PropValue], tag: impl Into<Tag>) -> Option<String> {
    let id = tag.into().id();
    props.iter().find(|p| p.tag.id() == id).and_then(|p| match &p.value {
        Value::Unicode(text) => Some(text.clone()),
        Value::String8(text) => Some(String::from_utf8_lossy(text).into_owned()),
        _ => None,
    })
}

/// Its number.
pub(crate) fn number(props: &[PropValue], tag: impl Into<Tag>) -> Option<u32> {
    match value(props, tag)? {
        Value::Long(number) => Some(*number as u32),
        _ => None,
    }
}

/// Its bytes.
pub(crate) fn bytes(props: &[PropValue], tag: impl Into<Tag>) -> Option<&[u8]> {
    match value(props, tag)? {
        Value::Binary(bytes) => Some(bytes),
        _ => None,
    }
}

/// The entry identifier of a row.
pub(crate) fn entry_id(row: &[PropValue]) -> Result<Vec<u8>, Breach> {
    let id = bytes(row, mapi_session::tags::ENTRYID);
    some("PR_ENTRYID of a row", id).map(<[u8]>::to_vec)
}

/// What a stream has from where it is to its end.
pub(crate) unsafe fn to_the_end(stream: &IStream) -> Result<Vec<u8>, Breach> {
    let mut all = Vec::new();
    let mut piece = [0_u8; 4096];
    loop {
        let mut count = 0;
        succeeds("Read", stream.Read(piece.as_mut_ptr().cast(), piece.len() as u32, &mut count))?;
        match piece.get(..count as usize) {
            Some([]) => return Ok(all),
            Some(more) => all.extend_from_slice(more),
            None => return Err(Breach::new("Read counts more than there is room for")),
        }
    }
}

/// GetRowCount.
pub(crate) unsafe fn row_count(table: &IMAPITable) -> Result<u32, Breach> {
    let mut count = 0x5555;
    ok("GetRowCount", table.GetRowCount(0, &mut count))?;
    Ok(count)
}

impl Bench {
    /// The rows of a table from its cursor on, with `tags` for columns, or with the columns that
    /// the table has.
    pub(crate) unsafe fn rows(
        &self,
        table: &IMAPITable,
        tags: Option<&[Tag]>,
    ) -> Result<Vec<Row>, Breach> {
        let arena = Arena::new();
        if let Some(tags) = tags {
            ok("SetColumns", table.SetColumns(encode::tags(&arena, tags)?, 0))?;
        }
        let mut all = Vec::new();
        loop {
            let mut set = std::ptr::null_mut();
            ok("QueryRows", table.QueryRows(500, 0, &mut set))?;
            let rows = decode::rows(set);
            self.free_rows(set);
            let rows = rows?;
            if rows.is_empty() {
                return Ok(all);
            }
            all.extend(rows);
        }
    }

    /// Frees a row set as its page says: each row's properties, then the set.
    pub(crate) unsafe fn free_rows(&self, set: *mut raw::SRowSet) {
        if let Ok(rows) = decode::raw_rows(set) {
            for row in rows {
                self.free(row.lpProps);
            }
        }
        self.free(set);
    }

    /// Frees a root block; null is fine.
    pub(crate) unsafe fn free<T>(&self, root: *mut T) {
        (self.entry().MAPIFreeBuffer)(root.cast());
    }

    /// QueryColumns: the columns in force, or with TBL_ALL_COLUMNS (1) all that there can be.
    pub(crate) unsafe fn columns(
        &self,
        table: &IMAPITable,
        flags: u32,
    ) -> Result<Vec<Tag>, Breach> {
        let mut columns = std::ptr::null_mut();
        ok("QueryColumns", table.QueryColumns(flags, &mut columns))?;
        hold(!columns.is_null(), || "QueryColumns gave a null pointer with S_OK".into())?;
        let tags = decode::tags(columns);
        self.free(columns);
        Ok(tags?)
    }

    /// QuerySortOrder.
    pub(crate) unsafe fn sort_order(&self, table: &IMAPITable) -> Result<SortOrder, Breach> {
        let mut order = std::ptr::null_mut();
        ok("QuerySortOrder", table.QuerySortOrder(&mut order))?;
        hold(!order.is_null(), || "QuerySortOrder gave a null pointer with S_OK".into())?;
        let read = decode::sort_order(order);
        self.free(order);
        Ok(read?)
    }

    /// GetProps: of `tags`, or of all.
    pub(crate) unsafe fn props(
        &self,
        object: &IMAPIProp,
        tags: Option<&[Tag]>,
    ) -> Result<Vec<PropValue>, Breach> {
        let arena = Arena::new();
        let tags = match tags {
            Some(tags) => encode::tags(&arena, tags)?.cast_const(),
            None => std::ptr::null(),
        };
        let (mut count, mut first) = (0, std::ptr::null_mut());
        succeeds("GetProps", object.GetProps(tags, crate::bench::UNICODE, &mut count, &mut first))?;
        let props = decode::props(first, count);
        self.free(first);
        Ok(props?)
    }

    /// SetProps: every property is set, or the breach tells which is not.
    pub(crate) unsafe fn set_props(
        &self,
        object: &IMAPIProp,
        props: &[PropValue],
    ) -> Result<(), Breach> {
        let arena = Arena::new();
        let first = encode::props(&arena, props)?;
        let mut problems = std::ptr::null_mut();
        ok("SetProps", object.SetProps(props.len() as u32, first, &mut problems))?;
        if problems.is_null() {
            return Ok(());
        }
        let said = decode::problems(problems);
        self.free(problems);
        Err(Breach::new(format!("SetProps did not set {:?}", said?)))
    }

    /// Bytes that a method gave with their count: an entry identifier, say.
    pub(crate) unsafe fn owned_bytes(
        &self,
        count: u32,
        first: *mut raw::ENTRYID,
    ) -> Result<EntryId, Breach> {
        let id = decode::entry_id(first, count);
        self.free(first);
        Ok(id?)
    }
}
