//! Restrictions in SQL.

use mapi_session::flags::{BitMaskOp, FuzzyLevel, RelOp};
use mapi_session::{Restriction, Tag, Value};
use rusqlite::types::{ToSql, ToSqlOutput};

use super::columns::{COLUMNS, column_of};
use super::message::flag;
use super::{sql_text, tags};

/// A value that a condition compares with.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Bound {
    Number(i64),
    Text(String),
    Bytes(Vec<u8>),
}

impl ToSql for Bound {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match self {
            Bound::Number(number) => number.to_sql(),
            Bound::Text(text) => text.to_sql(),
            Bound::Bytes(bytes) => bytes.to_sql(),
        }
    }
}

/// The SQL column of a tag, if SQL compares its values as MAPI does.
pub(crate) fn number_column(tag: Tag) -> Option<&'static str> {
    let column = column_of(tag)?;
    matches!(tag.type_code(), 0x0003 | 0x0040).then_some(COLUMNS[column].1)
}

/// The SQL column of text in either width.
pub(crate) fn text_column(tag: Tag) -> Option<&'static str> {
    let text = |tag: Tag| matches!(tag.type_code(), 0x001E | 0x001F);
    let (_, column) = COLUMNS.iter().find(|(known, _)| known.id() == tag.id() && text(*known))?;
    text(tag).then_some(column)
}

fn text(value: &Value) -> Option<String> {
    crate::table::text_of(value).map(|text| text.into_owned())
}

fn operator(op: RelOp) -> Option<&'static str> {
    Some(match op {
        RelOp::Lt => "<",
        RelOp::Le => "<=",
        RelOp::Gt => ">",
        RelOp::Ge => ">=",
        RelOp::Eq => "=",
        RelOp::Ne => "<>",
        _ => return None,
    })
}

pub(crate) fn number(value: &Value) -> Option<i64> {
    match value {
        Value::Long(number) => Some((*number).into()),
        Value::SysTime(time) => Some(*time),
        _ => None,
    }
}

/// The most parts of a condition. SQLite takes expressions that are 1000 deep, and a list of
/// conditions is as deep as it is long. Larger ones are evaluated row by row.
const MOST: usize = 400;

/// Whether a restriction has at most so many parts.
fn is_small(restriction: &Restriction) -> bool {
    let mut open = vec![restriction];
    let mut parts = 0;
    while let Some(restriction) = open.pop() {
        parts += 1;
        match restriction {
            Restriction::And(all) | Restriction::Or(all) => open.extend(all),
            Restriction::Not(inner) => open.push(inner),
            Restriction::Comment { restriction, .. } => open.extend(restriction.as_deref()),
            _ => {}
        }
        if parts + open.len() > MOST {
            return false;
        }
    }
    true
}

/// A restriction in SQL, whose parameters, those behind the first `before`, it appends to `bound`;
/// `None` where SQL cannot tell. A missing value makes its condition
/// false and never null, so that NOT of it is true.
pub(crate) fn condition(
    restriction: &Restriction,
    before: usize,
    bound: &mut Vec<Bound>,
) -> Option<String> {
    if is_small(restriction) { build(restriction, before, bound) } else { None }
}

fn build(restriction: &Restriction, before: usize, bound: &mut Vec<Bound>) -> Option<String> {
    fn join(
        all: &[Restriction],
        with: &str,
        none: &str,
        before: usize,
        bound: &mut Vec<Bound>,
    ) -> Option<String> {
        let parts: Option<Vec<String>> = all.iter().map(|one| build(one, before, bound)).collect();
        let parts = parts?;
        Some(if parts.is_empty() { none.to_owned() } else { format!("({})", parts.join(with)) })
    }
    let mut bind = |value: Bound| {
        bound.push(value);
        before + bound.len()
    };
    Some(match restriction {
        Restriction::And(all) => join(all, " AND ", "1", before, bound)?,
        Restriction::Or(any) => join(any, " OR ", "0", before, bound)?,
        Restriction::Not(inner) => format!("(NOT {})", build(inner, before, bound)?),
        Restriction::Comment { restriction: Some(inner), .. } => build(inner, before, bound)?,
        Restriction::Property { op, tag: tags::HASATTACH, value } => {
            let Value::Boolean(value) = value.value else { return None };
            let wanted = match op {
                RelOp::Eq => value,
                RelOp::Ne => !value,
                _ => return None,
            };
            format!("((flags & {}) {} 0)", flag::HAS_ATTACH, if wanted { "<>" } else { "=" })
        }
        Restriction::Property { op, tag, value } if text_column(*tag).is_some() => {
            let (column, operator) = (text_column(*tag)?, operator(*op)?);
            let place = bind(Bound::Text(text(&value.value)?));
            format!("coalesce({column} COLLATE MAPI {operator} ?{place}, 0)")
        }
        Restriction::Content { level, options, tag, value } => {
            let column = text_column(*tag)?;
            if matches!(level, FuzzyLevel::Unknown(_)) {
                return None;
            }
            let pattern = sql_text::pattern(*level, *options, &text(&value.value)?);
            format!("mapi_fits({column}, ?{})", bind(Bound::Text(pattern)))
        }
        Restriction::Property { op, tag, value } if value.tag == *tag => {
            let (column, operator) = (number_column(*tag)?, operator(*op)?);
            let place = bind(Bound::Number(number(&value.value)?));
            format!("coalesce({column} {operator} ?{place}, 0)")
        }
        Restriction::BitMask { op, tag, mask } if tag.type_code() == 0x0003 => {
            let column = number_column(*tag)?;
            let operator = match op {
                BitMaskOp::Eqz => "=",
                BitMaskOp::Nez => "<>",
                _ => return None,
            };
            let place = bind(Bound::Number((*mask).into()));
            format!("coalesce(({column} & ?{place}) {operator} 0, 0)")
        }
        Restriction::Exist(tag) => format!("({} IS NOT NULL)", COLUMNS[column_of(*tag)?].1),
        _ => return None,
    })
}
