//! What SQL knows of text and properties: the order of text, content restrictions, and properties
//! that have no column.

use std::sync::Arc;

use mapi_session::flags::{FuzzyLevel, FuzzyOptions};
use mapi_session::{Tag, Value};
use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, Error, Result};

use super::props::{self, Slot};
use super::subject;
use crate::table::{Pattern, compare_text};

/// Makes a connection know them: the collation `MAPI`, and
/// - `mapi_fits(text, pattern)`: whether a text fits what [`pattern`] made; false for no text;
/// - `mapi_prop(props, tag)`: a property of a record; null where there is none;
/// - `mapi_normalized(subject)` and `mapi_prefix(subject)`: a subject without its prefix, and that
///   prefix; empty where there is none.
///
/// No index and no trigger of a file speaks of them, so that any program can open it.
pub(crate) fn extend(connection: &Connection) -> Result<()> {
    connection.create_collation(c"MAPI", compare_text)?;
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function(c"mapi_fits", 2, flags, fits)?;
    connection.create_scalar_function(c"mapi_prop", 2, flags, prop)?;
    connection.create_scalar_function(c"mapi_normalized", 1, flags, |context| {
        Ok(subject::split(text(context)?).1.to_owned())
    })?;
    connection.create_scalar_function(c"mapi_prefix", 1, flags, |context| {
        Ok(subject::split(text(context)?).0.to_owned())
    })
}

/// A subject; an empty one where a message has none.
fn text<'a>(context: &'a Context<'_>) -> Result<&'a str> {
    let text = context.get_raw(0).as_str_or_null();
    Ok(text.map_err(|error| Error::UserFunctionError(error.into()))?.unwrap_or_default())
}

/// A content restriction as a parameter of `mapi_fits`.
pub(crate) fn pattern(level: FuzzyLevel, options: FuzzyOptions, wanted: &str) -> String {
    format!("{} {} {wanted}", level.to_raw(), options.bits())
}

fn read_pattern(text: &str) -> Option<Pattern> {
    let (level, rest) = text.split_once(' ')?;
    let (options, wanted) = rest.split_once(' ')?;
    let level = FuzzyLevel::from_raw(level.parse().ok()?);
    Some(Pattern::new(level, FuzzyOptions::from_bits_retain(options.parse().ok()?), wanted))
}

fn fits(context: &Context<'_>) -> Result<bool> {
    let wrong = "the second argument of mapi_fits is no pattern";
    // SQLite keeps it for as long as the statement runs.
    let pattern: Arc<Pattern> = context.get_or_create_aux(1, |value| {
        let text = value.as_str().map_err(|error| error.to_string())?;
        read_pattern(text).ok_or_else(|| wrong.to_owned())
    })?;
    Ok(match context.get_raw(0) {
        ValueRef::Text(text) => pattern.fits(std::str::from_utf8(text).unwrap_or_default()),
        _ => false,
    })
}

fn prop(context: &Context<'_>) -> Result<ToSqlOutput<'static>> {
    let failed = |error: crate::store::StoreError| Error::UserFunctionError(error.into());
    let wanted = Tag(context.get::<u32>(1)?);
    let ValueRef::Blob(record) = context.get_raw(0) else { return Ok(null()) };
    let mut found = None;
    props::decode_some(record, |id| id == wanted.id(), |tag, slot| found = Some((tag, slot)))
        .map_err(failed)?;
    let Some((tag, Slot::Here(value))) = found else { return Ok(null()) };
    if tag != wanted {
        return Ok(null());
    }
    use rusqlite::types::Value as Sql;
    Ok(ToSqlOutput::Owned(match value {
        Value::Unicode(text) => Sql::Text(text),
        Value::Binary(bytes) => Sql::Blob(bytes),
        Value::Long(number) => Sql::Integer(number.into()),
        Value::SysTime(number) | Value::I8(number) | Value::Currency(number) => {
            Sql::Integer(number)
        }
        Value::Boolean(value) => Sql::Integer(value.into()),
        _ => Sql::Null,
    }))
}

fn null() -> ToSqlOutput<'static> {
    ToSqlOutput::Borrowed(ValueRef::Null)
}
