//! Restrictions in SQL.

use mapi_session::flags::{BitMaskOp, RelOp};
use mapi_session::{Restriction, Tag, Value};

use super::message::{COLUMNS, column_of, flag};
use super::tags;

/// The SQL column of a tag, if SQL compares its values as MAPI does.
fn number_column(tag: Tag) -> Option<&'static str> {
    let column = column_of(tag)?;
    matches!(tag.type_code(), 0x0003 | 0x0040).then_some(COLUMNS[column].1)
}

pub(crate) fn number(value: &Value) -> Option<i64> {
    match value {
        Value::Long(number) => Some((*number).into()),
        Value::SysTime(time) => Some(*time),
        _ => None,
    }
}

/// A restriction in SQL, whose parameters, those behind the first `before`, it appends to `bound`;
/// `None` where SQL cannot tell. A missing value makes its condition
/// false and never null, so that NOT of it is true.
pub(crate) fn condition(
    restriction: &Restriction,
    before: usize,
    bound: &mut Vec<i64>,
) -> Option<String> {
    fn join(
        all: &[Restriction],
        with: &str,
        none: &str,
        before: usize,
        bound: &mut Vec<i64>,
    ) -> Option<String> {
        let parts: Option<Vec<String>> =
            all.iter().map(|one| condition(one, before, bound)).collect();
        let parts = parts?;
        Some(if parts.is_empty() { none.to_owned() } else { format!("({})", parts.join(with)) })
    }
    let mut bind = |value: i64| {
        bound.push(value);
        before + bound.len()
    };
    Some(match restriction {
        Restriction::And(all) => join(all, " AND ", "1", before, bound)?,
        Restriction::Or(any) => join(any, " OR ", "0", before, bound)?,
        Restriction::Not(inner) => format!("(NOT {})", condition(inner, before, bound)?),
        Restriction::Comment { restriction: Some(inner), .. } => condition(inner, before, bound)?,
        Restriction::Property { op, tag: tags::HASATTACH, value } => {
            let Value::Boolean(value) = value.value else { return None };
            let wanted = match op {
                RelOp::Eq => value,
                RelOp::Ne => !value,
                _ => return None,
            };
            format!("((flags & {}) {} 0)", flag::HAS_ATTACH, if wanted { "<>" } else { "=" })
        }
        Restriction::Property { op, tag, value } if value.tag == *tag => {
            let column = number_column(*tag)?;
            let operator = match op {
                RelOp::Lt => "<",
                RelOp::Le => "<=",
                RelOp::Gt => ">",
                RelOp::Ge => ">=",
                RelOp::Eq => "=",
                RelOp::Ne => "<>",
                _ => return None,
            };
            let place = bind(number(&value.value)?);
            format!("coalesce({column} {operator} ?{place}, 0)")
        }
        Restriction::BitMask { op, tag, mask } if tag.type_code() == 0x0003 => {
            let column = number_column(*tag)?;
            let operator = match op {
                BitMaskOp::Eqz => "=",
                BitMaskOp::Nez => "<>",
                _ => return None,
            };
            let place = bind((*mask).into());
            format!("coalesce(({column} & ?{place}) {operator} 0, 0)")
        }
        Restriction::Exist(tag) => format!("({} IS NOT NULL)", COLUMNS[column_of(*tag)?].1),
        _ => return None,
    })
}
