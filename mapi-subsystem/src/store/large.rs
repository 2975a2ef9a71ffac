//! Large values on their way out of a file and into it: those that fit into memory as they are, the
//! others in pieces.

use mapi_session::{Code, PropValue, Tag, Value};
use rusqlite::{MAIN_DB, OptionalExtension, params};

use super::database::{Reader, Writer};
use super::error::{StoreError, StoreResult};
use super::props::{self, Bag, Outside, Slot};
use crate::com::{Fault, Reply};
use crate::props::decode as decode_narrow;
use crate::props::types::{PT_STRING8, PT_UNICODE};
use crate::stream::{IN_MEMORY, Spool};

/// The most bytes that the file keeps in a value: what SQLite keeps in a row, with room for the
/// rest of the row.
pub(crate) const LARGEST: u64 = 1_000_000_000 - 1024;

const PIECE: usize = 64 * 1024;

/// What a temporary file refuses.
impl From<Fault> for StoreError {
    fn from(fault: Fault) -> StoreError {
        let text = fault.text.unwrap_or_else(|| "a large value cannot be kept".to_owned());
        StoreError::refused(fault.code, text)
    }
}

impl Reader<'_> {
    /// A value that stands outside its object's record.
    pub(crate) fn large(&self, owner: i64, tag: Tag) -> StoreResult<Option<Value>> {
        self.connection()
            .prepare_cached("SELECT bytes FROM large WHERE owner = ?1 AND tag = ?2")?
            .query_row([owner, i64::from(tag.0)], |row| row.get::<_, Vec<u8>>(0))
            .optional()?
            .map(|bytes| props::from_large(tag, bytes))
            .transpose()
    }

    pub(crate) fn whole(&self, owner: i64, bag: &Bag) -> StoreResult<Vec<PropValue>> {
        let mut whole = Vec::new();
        for (tag, slot) in bag.iter() {
            let value = match slot {
                Slot::Here(value) => Some(value.clone()),
                Slot::Large(_) => self.large(owner, tag)?,
                Slot::Apart(bytes) => Some(props::from_large(tag, bytes.to_vec()?)?),
            };
            whole.extend(value.map(|value| PropValue { tag, value }));
        }
        Ok(whole)
    }

    /// Whether a message, or anything in it, has a value that does not fit into memory.
    pub(crate) fn is_large(&self, message: i64) -> StoreResult<bool> {
        Ok(self
            .connection()
            .prepare_cached(
                "WITH RECURSIVE within (id) AS (
                     SELECT ?1
                     UNION ALL SELECT message.id FROM within
                         JOIN attachment ON attachment.message = within.id
                         JOIN message ON message.attachment = attachment.id)
                 SELECT EXISTS (SELECT 1 FROM large WHERE length(bytes) > ?2
                     AND owner IN (SELECT id FROM within UNION ALL SELECT attachment.id
                         FROM within JOIN attachment ON attachment.message = within.id))",
            )?
            .query_row([message, IN_MEMORY as i64], |row| row.get(0))?)
    }

    /// A value that stands outside its object's record, as the file has it: text is UTF-8.
    pub(crate) fn large_spool(&self, owner: i64, tag: Tag) -> StoreResult<Option<Spool>> {
        let row: Option<i64> = self
            .connection()
            .prepare_cached("SELECT id FROM large WHERE owner = ?1 AND tag = ?2")?
            .query_row([owner, i64::from(tag.0)], |row| row.get(0))
            .optional()?;
        let Some(row) = row else { return Ok(None) };
        let blob = self.connection().blob_open(MAIN_DB, c"large", c"bytes", row, true)?;
        let spool = Spool::new();
        let mut piece = vec![0; PIECE];
        let mut offset = 0;
        loop {
            let count = blob.read_at(&mut piece, offset)?;
            if count == 0 {
                break;
            }
            spool.append(&piece[..count])?;
            offset += count;
            if offset >= blob.len() {
                break;
            }
        }
        Ok(Some(spool))
    }
}

impl Writer<'_> {
    /// Writes a value that stands outside its object's record.
    pub(crate) fn write_outside(
        &mut self,
        owner: i64,
        tag: Tag,
        value: Outside<'_>,
    ) -> StoreResult<()> {
        match value {
            Outside::Bytes(bytes) => self.write_large(owner, tag, bytes),
            Outside::Apart(bytes) => self.write_large_spool(owner, tag, bytes),
        }
    }

    pub(crate) fn write_large(&mut self, owner: i64, tag: Tag, bytes: &[u8]) -> StoreResult<()> {
        self.connection()
            .prepare_cached(
                "INSERT INTO large (owner, tag, bytes) VALUES (?1, ?2, ?3)
                 ON CONFLICT (owner, tag) DO UPDATE SET bytes = excluded.bytes",
            )?
            .execute(params![owner, tag.0, bytes])?;
        Ok(())
    }

    pub(crate) fn write_large_spool(
        &mut self,
        owner: i64,
        tag: Tag,
        bytes: &Spool,
    ) -> StoreResult<()> {
        let length = i32::try_from(bytes.len())
            .ok()
            .filter(|_| bytes.len() <= LARGEST)
            .ok_or_else(|| {
                let text = format!("{tag:?} has more than {LARGEST} bytes");
                StoreError::refused(Code::E_TOO_BIG, text)
            })?;
        let connection = self.connection();
        // Not replaced in one statement: SQLite would make the zeros in memory for that.
        connection
            .prepare_cached("DELETE FROM large WHERE owner = ?1 AND tag = ?2")?
            .execute(params![owner, tag.0])?;
        connection
            .prepare_cached("INSERT INTO large (owner, tag, bytes) VALUES (?1, ?2, zeroblob(?3))")?
            .execute(params![owner, tag.0, length])?;
        let row = connection.last_insert_rowid();
        let mut blob = connection.blob_open(MAIN_DB, c"large", c"bytes", row, false)?;
        let mut offset = 0;
        let mut failed = None;
        let written = bytes.pieces(|piece| {
            if let Err(error) = blob.write_at(piece, offset) {
                failed = Some(error);
                return Err(Code::E_DISK_ERROR.into());
            }
            offset += piece.len();
            Ok(())
        });
        match failed {
            Some(error) => Err(error.into()),
            None => Ok(written?),
        }
    }

    /// Drops the large values of an object that its record does not name any more.
    pub(crate) fn drop_unnamed_large(&mut self, owner: i64, bag: &Bag) -> StoreResult<()> {
        let stale: Vec<i64> = {
            let mut select =
                self.connection().prepare_cached("SELECT tag FROM large WHERE owner = ?1")?;
            let tags = select.query_map([owner], |row| row.get::<_, u32>(0))?;
            let mut stale = Vec::new();
            for tag in tags {
                let tag = Tag(tag?);
                let named = bag.get(tag.id()).is_some_and(|(known, slot)| {
                    *known == tag
                        && match slot {
                            Slot::Large(_) | Slot::Apart(_) => true,
                            Slot::Here(value) => props::large_bytes(value).is_some(),
                        }
                });
                if !named {
                    stale.push(tag.0.into());
                }
            }
            stale
        };
        for tag in stale {
            self.connection()
                .prepare_cached("DELETE FROM large WHERE owner = ?1 AND tag = ?2")?
                .execute([owner, tag])?;
        }
        Ok(())
    }
}

/// What was written to a property's stream, as the file keeps it: bytes as they are, text in
/// UTF-8, up to its first NUL.
pub(crate) fn kept(ty: u16, written: &Spool) -> Reply<Spool> {
    match ty {
        PT_UNICODE => {
            let out = Spool::new();
            let mut text = String::new();
            let mut high = None;
            let mut ended = false;
            written.pieces(|piece| {
                if ended {
                    return Ok(());
                }
                text.clear();
                let (units, _) = piece.as_chunks::<2>();
                let units = high
                    .take()
                    .into_iter()
                    .chain(units.iter().map(|unit| u16::from_le_bytes(*unit)));
                let mut units: Vec<u16> = units
                    .take_while(|unit| {
                        ended |= *unit == 0;
                        !ended
                    })
                    .collect();
                // The second half of the last character may stand in the next piece.
                high = units.pop_if(|unit| (0xD800..0xDC00).contains(unit));
                text.push_str(&String::from_utf16_lossy(&units));
                out.append(text.as_bytes())
            })?;
            if high.is_some() {
                out.append("\u{FFFD}".as_bytes())?;
            }
            Ok(out)
        }
        PT_STRING8 => {
            let out = Spool::new();
            let mut ended = false;
            written.pieces(|piece| {
                let end = piece.iter().position(|byte| *byte == 0);
                if !ended {
                    out.append(decode_narrow(&piece[..end.unwrap_or(piece.len())]).as_bytes())?;
                }
                ended |= end.is_some();
                Ok(())
            })?;
            Ok(out)
        }
        _ => written.copy(),
    }
}

/// What the file keeps, as a property's stream of this type gives it.
pub(crate) fn shown(ty: u16, is_text: bool, kept: &Spool) -> Reply<Spool> {
    if !is_text {
        return kept.copy();
    }
    let out = Spool::new();
    // What is left of a character whose bytes stand in two pieces.
    let mut rest: Vec<u8> = Vec::new();
    kept.pieces(|piece| {
        rest.extend_from_slice(piece);
        let valid = match std::str::from_utf8(&rest) {
            Ok(_) => rest.len(),
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            Err(_) => return Err(Fault::new(Code::E_CORRUPT_STORE, "a text is not UTF-8")),
        };
        // It was just found valid so far.
        let text = String::from_utf8_lossy(&rest[..valid]);
        let bytes = crate::props::bytes_of(&Value::Unicode(text.into_owned()), ty);
        out.append(&bytes.ok_or(Code::E_NOT_FOUND)?)?;
        rest.drain(..valid);
        Ok(())
    })?;
    if !rest.is_empty() {
        return Err(Fault::new(Code::E_CORRUPT_STORE, "a text ends within a character"));
    }
    Ok(out)
}
