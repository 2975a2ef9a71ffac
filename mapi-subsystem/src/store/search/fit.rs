//! Which messages fit a restriction.

use std::borrow::Cow;
use std::fmt::Write as _;

use mapi_session::wire::Row;
use mapi_session::{Code, Restriction, Tag, Value};
use rusqlite::{OptionalExtension, params, params_from_iter};

use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::store::cells::{DEFAULT, FURTHER, Plan};
use crate::store::condition::{Bound, condition};
use crate::store::database::Reader;
use crate::store::entry_id::{Kind, guid_bytes};
use crate::store::error::{StoreError, StoreResult};
use crate::store::message::flag;
use crate::store::server::{attachment_row, binary, long};
use crate::store::tags;
use crate::table::{RowContext, Supports, canonical, evaluate, tags_of};

/// A value above this is not looked into.
const LARGEST: i64 = 64 << 20;

/// What a restriction may ask of messages besides their properties.
pub(super) fn supports() -> Supports {
    Supports { names: false, sub_tables: vec![tags::MESSAGE_RECIPIENTS, tags::MESSAGE_ATTACHMENTS] }
}

/// A restriction, ready to be held against messages: what SQL can tell of it in a statement, the
/// rest message by message.
pub(super) struct Fit {
    sql: String,
    native: Vec<Bound>,
    rest: Option<Restriction>,
    wanted: Vec<Tag>,
    plan: Plan,
}

impl Fit {
    pub(super) fn new(reader: &Reader<'_>, restriction: &Restriction) -> Fit {
        let (native, rest) = split(restriction);
        let mut available = DEFAULT.to_vec();
        available.extend(FURTHER);
        available.push(tags::PARENT_DISPLAY);
        let mut wanted = vec![tags::MESSAGE_FLAGS];
        if let Some(rest) = &rest {
            wanted.extend(tags_of(rest).into_iter().map(|tag| canonical(tag, &available)));
        }
        // What every message of a store has alike. STORE_ENTRYID is no property of the file:
        // each profile knows the store by another one.
        let uid = guid_bytes(reader.uid()).to_vec();
        let fixed = [
            long(tags::OBJECT_TYPE, Kind::Message.object_type() as i32),
            long(tags::ACCESS, 7),
            long(tags::ACCESS_LEVEL, 1),
            binary(tags::STORE_RECORD_KEY, uid.clone()),
            binary(tags::MAPPING_SIGNATURE, uid),
        ];
        let plan = Plan::of(reader.uid(), &fixed, &wanted, true);
        let mut sql = plan.select()
            + " FROM message WHERE folder = ?1 AND associated = 0 AND id > ?2 AND id <= ?3";
        let _ = write!(sql, "{}", native.sql);
        Fit { sql, native: native.numbers, rest, wanted, plan }
    }

    /// The messages of a folder that fit, of those with an id above `after` and up to `last`;
    /// each with whether it is unread.
    pub(super) fn among(
        &self,
        reader: &Reader<'_>,
        folder: i64,
        after: i64,
        last: i64,
    ) -> StoreResult<Vec<(i64, bool)>> {
        let mut statement = reader.connection().prepare_cached(&self.sql)?;
        let place = [folder, after, last].map(Bound::Number);
        let mut rows = statement.query(params_from_iter(place.iter().chain(&self.native)))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            // What cannot be read does not fit, and keeps nobody from the rest.
            let Ok((id, values)) = self.plan.row(row) else { continue };
            let message = Message { reader, id, tags: &self.wanted, values: &values };
            let fits = match &self.rest {
                None => true,
                Some(rest) => match evaluate(rest, &message) {
                    Ok(fits) => fits,
                    Err(fault) if fault.code == Code::E_CORRUPT_STORE => false,
                    Err(Fault { code, text }) => {
                        return Err(StoreError::refused(code, text.unwrap_or_default()));
                    }
                },
            };
            if fits {
                let flags = match values.first() {
                    Some(Value::Long(flags)) => *flags,
                    _ => 0,
                };
                found.push((id, flags & flag::READ == 0));
            }
        }
        Ok(found)
    }
}

/// What SQL tells of a restriction.
#[derive(Default)]
struct Native {
    /// More conditions of a WHERE.
    sql: String,
    /// Their parameters, from 4 on.
    numbers: Vec<Bound>,
    /// How many have been taken up.
    taken: usize,
}

/// The most conditions that a statement has: SQLite takes expressions that are 1000 deep.
const MOST: usize = 400;

impl Native {
    /// Takes a restriction up; `false` when SQL cannot tell.
    fn take(&mut self, restriction: &Restriction) -> bool {
        if self.taken >= MOST {
            return false;
        }
        // Places 1 to 3 are taken already, and what was bound before.
        let before = 3 + self.numbers.len();
        let mut numbers = Vec::new();
        let Some(sql) = condition(restriction, before, &mut numbers) else { return false };
        let _ = write!(self.sql, " AND {sql}");
        self.numbers.append(&mut numbers);
        self.taken += 1;
        true
    }
}

fn split(restriction: &Restriction) -> (Native, Option<Restriction>) {
    let mut native = Native::default();
    if native.take(restriction) {
        return (native, None);
    }
    let Restriction::And(all) = restriction else { return (native, Some(restriction.clone())) };
    let rest = all.iter().filter(|one| !native.take(one)).cloned().collect();
    (native, Some(Restriction::And(rest)))
}

/// A message under evaluation.
struct Message<'a> {
    reader: &'a Reader<'a>,
    id: i64,
    tags: &'a [Tag],
    values: &'a [Value],
}

impl Message<'_> {
    /// A value that does not stand among the others for its size.
    fn large(&self, tag: Tag) -> StoreResult<Option<Value>> {
        let size: Option<i64> = self
            .reader
            .connection()
            .prepare_cached("SELECT length(bytes) FROM large WHERE owner = ?1 AND tag = ?2")?
            .query_row(params![self.id, tag.0], |row| row.get(0))
            .optional()?;
        match size {
            Some(size) if size <= LARGEST => self.reader.large(self.id, tag),
            _ => Ok(None),
        }
    }
}

impl RowContext for Message<'_> {
    fn value(&self, tag: Tag) -> Reply<Option<Cow<'_, Value>>> {
        let place = self.tags.iter().position(|known| known.id() == tag.id());
        let Some(place) = place else { return Ok(None) };
        Ok(match self.values.get(place) {
            Some(Value::Error(Code::E_NOT_ENOUGH_MEMORY)) => {
                self.large(self.tags[place])?.map(Cow::Owned)
            }
            None | Some(Value::Error(_) | Value::Null) => None,
            Some(value) => Some(Cow::Borrowed(value)),
        })
    }

    fn sub_rows(&self, table: Tag) -> Reply<Vec<Row>> {
        if deviates("G.S.10") {
            return Ok(Vec::new());
        }
        Ok(if table.id() == tags::MESSAGE_RECIPIENTS.id() {
            self.reader.recipients(self.id)?.into_iter().map(|(_, row)| row).collect()
        } else {
            self.reader.attachments(self.id)?.iter().map(attachment_row).collect()
        })
    }
}
