//! Whether a row fits a restriction.
//!
//! Choices where MAPI leaves it open: a missing property makes its condition false, so that NOT
//! of it is true; an empty AND is true, an empty OR false; the inner restriction of RES_COMMENT
//! counts; FL_FULLSTRING means equal; relational operators compare text without regard to case,
//! as the sort order does, and content restrictions as their options say.

use std::borrow::Cow;

use mapi_session::flags::{BitMaskOp, FuzzyLevel, FuzzyOptions, RelOp};
use mapi_session::{Code, PropValue, Restriction, Tag, Value};

use super::compare::{compare_values, related};
use super::text;
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::props::find;
use crate::props::types::{
    MV_FLAG, MV_INSTANCE, PT_BINARY, PT_ERROR, PT_LONG, PT_NULL, PT_OBJECT, PT_STRING8, PT_UNICODE,
    PT_UNSPECIFIED,
};
use mapi_session::wire::Row;

/// How deep restrictions may nest; deeper ones are `MAPI_E_TOO_COMPLEX`.
pub const MAX_DEPTH: usize = 128;

/// `PR_ANR`
const ANR: u16 = 0x360C;

/// What a table can answer beyond the values of its rows.
#[derive(Debug, Clone, Default)]
pub struct Supports {
    /// Rows can be found by an ambiguous name (`PR_ANR`).
    pub names: bool,
    /// The sub-object tables that RES_SUBRESTRICTION may name.
    pub sub_tables: Vec<Tag>,
}

/// A row under a restriction.
pub trait RowContext {
    /// The value of a property, of whatever type it is; `None` if there is none. For a tag with
    /// MV_INSTANCE it is the one value that this row stands for.
    fn value(&self, tag: Tag) -> Reply<Option<Cow<'_, Value>>>;

    /// The rows of a sub-object table.
    fn sub_rows(&self, table: Tag) -> Reply<Vec<Row>> {
        let _ = table;
        Ok(Vec::new())
    }

    /// Whether the row fits an ambiguous name.
    fn matches_name(&self, name: &str) -> Reply<bool> {
        let _ = name;
        Ok(false)
    }
}

impl RowContext for [PropValue] {
    fn value(&self, tag: Tag) -> Reply<Option<Cow<'_, Value>>> {
        Ok(find(self, tag).map(Cow::Borrowed))
    }
}

impl RowContext for Row {
    fn value(&self, tag: Tag) -> Reply<Option<Cow<'_, Value>>> {
        self.as_slice().value(tag)
    }
}

/// Checks a restriction before any row is looked at: types that fit, operators and fuzzy levels
/// that exist, tables that are there, and depth.
///
/// # Errors
/// `MAPI_E_TOO_COMPLEX`, the one code for a bad restriction, with text that says what is wrong.
pub fn validate(restriction: &Restriction, supports: &Supports) -> Reply<()> {
    let mut open = vec![(restriction, 1)];
    while let Some((restriction, depth)) = open.pop() {
        if depth > MAX_DEPTH {
            return Err(bad(format!("the restriction nests deeper than {MAX_DEPTH} levels")));
        }
        match restriction {
            Restriction::And(all) | Restriction::Or(all) => {
                open.extend(all.iter().map(|inner| (inner, depth + 1)));
            }
            Restriction::Not(inner) => open.push((inner, depth + 1)),
            Restriction::Comment { restriction, .. } => {
                open.extend(restriction.iter().map(|inner| (&**inner, depth + 1)));
            }
            Restriction::Count { restriction, .. } => {
                if depth > 1 {
                    return Err(bad("RES_COUNT may only be the outermost restriction".into()));
                }
                open.push((restriction, depth + 1));
            }
            Restriction::Sub { table, restriction } => {
                if !supports.sub_tables.iter().any(|tag| tag.id() == table.id()) {
                    return Err(bad(format!("rows of this table have no sub-table {table:?}")));
                }
                open.push((restriction, depth + 1));
            }
            Restriction::Property { op, tag, value } => {
                if tag.id() == ANR {
                    check_name(value, supports)?;
                    continue;
                }
                check_operator(*op)?;
                check_value(value)?;
                let (ty, value_ty) = (base(*tag), base(value.tag));
                if !ordered(ty) || ty != value_ty && ty != value_ty | MV_FLAG {
                    return Err(bad(format!("{tag:?} cannot be compared with {:?}", value.tag)));
                }
            }
            Restriction::Content { level, tag, value, .. } => {
                if tag.id() == ANR {
                    check_name(value, supports)?;
                    continue;
                }
                if matches!(level, FuzzyLevel::Unknown(_)) && !deviates("G.9.1") {
                    return Err(bad(format!("fuzzy level {level:?} does not exist")));
                }
                check_value(value)?;
                let (ty, value_ty) = (base(*tag), base(value.tag));
                let searchable = matches!(value_ty, PT_STRING8 | PT_UNICODE | PT_BINARY);
                if !searchable || ty != value_ty && ty != value_ty | MV_FLAG {
                    return Err(bad(format!("{tag:?} cannot be searched for {:?}", value.tag)));
                }
            }
            Restriction::CompareProps { op, left, right } => {
                check_operator(*op)?;
                if base(*left) != base(*right) || !ordered(base(*left)) {
                    return Err(bad(format!("{left:?} cannot be compared with {right:?}")));
                }
            }
            Restriction::BitMask { op, tag, .. } => {
                if matches!(op, BitMaskOp::Unknown(_)) || base(*tag) != PT_LONG {
                    return Err(bad(format!(
                        "{tag:?} cannot be masked by {op:?}: only PT_LONG, by EQZ or NEZ"
                    )));
                }
            }
            Restriction::Size { op, tag, .. } => {
                check_operator(*op)?;
                if matches!(base(*tag), PT_OBJECT | PT_ERROR) {
                    return Err(bad(format!("{tag:?} has no size")));
                }
            }
            Restriction::Exist(tag) => {
                if base(*tag) == PT_OBJECT {
                    return Err(bad(format!("RES_EXIST does not take the object {tag:?}")));
                }
            }
            other => return Err(bad(format!("this kind of restriction is not known: {other:?}"))),
        }
    }
    Ok(())
}

/// Every tag whose value a restriction looks at, each once; those inside sub-restrictions belong
/// to other tables and are left out.
#[must_use]
pub fn tags_of(restriction: &Restriction) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut open = vec![restriction];
    while let Some(restriction) = open.pop() {
        match restriction {
            Restriction::And(all) | Restriction::Or(all) => open.extend(all),
            Restriction::Not(inner) | Restriction::Count { restriction: inner, .. } => {
                open.push(inner);
            }
            Restriction::Comment { restriction, .. } => {
                open.extend(restriction.as_deref());
            }
            Restriction::Property { tag, .. }
            | Restriction::Content { tag, .. }
            | Restriction::BitMask { tag, .. }
            | Restriction::Size { tag, .. }
            | Restriction::Exist(tag) => tags.push(*tag),
            Restriction::CompareProps { left, right, .. } => tags.extend([*left, *right]),
            _ => {}
        }
    }
    tags.sort_unstable();
    tags.dedup();
    tags
}

/// Whether a row fits. The restriction has been [`validate`]d; what it holds beyond that is false.
///
/// # Errors
/// Those of the row's own access to values.
pub fn evaluate<R: RowContext + ?Sized>(restriction: &Restriction, row: &R) -> Reply<bool> {
    Ok(match restriction {
        Restriction::And(all) => {
            if deviates("G.8.RES_AND") {
                return Ok(all.is_empty());
            }
            for inner in all {
                if !evaluate(inner, row)? {
                    return Ok(false);
                }
            }
            true
        }
        Restriction::Or(any) => {
            if deviates("G.8.RES_OR") {
                return Ok(any.is_empty());
            }
            for inner in any {
                if evaluate(inner, row)? {
                    return Ok(true);
                }
            }
            false
        }
        Restriction::Not(inner) => !evaluate(inner, row)? || deviates("G.8.RES_NOT"),
        Restriction::Comment { restriction, .. } => match restriction {
            Some(inner) => evaluate(inner, row)?,
            None => !deviates("G.8.RES_COMMENT"),
        },
        // How many have matched before is known where rows are counted.
        Restriction::Count { count, restriction } => {
            (*count > 0 || deviates("G.8.RES_COUNT")) && evaluate(restriction, row)?
        }
        Restriction::Sub { table, restriction } => {
            for sub in row.sub_rows(*table)? {
                if evaluate(restriction, &sub)? && !deviates("G.8.RES_SUBRESTRICTION") {
                    return Ok(true);
                }
            }
            false
        }
        Restriction::Property { tag, value, .. } | Restriction::Content { tag, value, .. }
            if tag.id() == ANR =>
        {
            match text::of(&value.value) {
                Some(name) => row.matches_name(&name)? && !deviates("G.8.5"),
                None => false,
            }
        }
        Restriction::Property { op, tag, value } => match row.value(*tag)? {
            Some(found) if typed(&found, *tag) => {
                if deviates("G.8.RES_PROPERTY") {
                    relation(*op, &value.value, &found)
                } else if found.type_code() & MV_FLAG != 0
                    && base(value.tag) & MV_FLAG == 0
                    && !deviates("G.8.3")
                {
                    elements(&found).iter().any(|one| relation(*op, one, &value.value))
                } else {
                    relation(*op, &found, &value.value)
                }
            }
            _ => deviates("G.8.1"),
        },
        Restriction::Content { level, options, tag, value } => match row.value(*tag)? {
            Some(_) if deviates("G.8.4") && tag.id() != value.tag.id() => false,
            Some(_) if deviates("G.8.RES_CONTENT") => true,
            Some(found) if typed(&found, *tag) => {
                if found.type_code() & MV_FLAG != 0 {
                    elements(&found).iter().any(|one| contains(*level, *options, one, &value.value))
                } else {
                    contains(*level, *options, &found, &value.value)
                }
            }
            _ => false,
        },
        Restriction::CompareProps { op, left, right } => {
            match (row.value(*left)?, row.value(*right)?) {
                (Some(a), Some(b)) if typed(&a, *left) && typed(&b, *right) => {
                    relation(*op, &a, &b) != deviates("G.8.RES_COMPAREPROPS")
                }
                _ => false,
            }
        }
        Restriction::BitMask { op, tag, mask } => match row.value(*tag)?.as_deref() {
            Some(Value::Long(found)) => match op {
                BitMaskOp::Eqz => *found as u32 & mask == 0,
                BitMaskOp::Nez if deviates("G.8.RES_BITMASK") => *found as u32 & mask == *mask,
                BitMaskOp::Nez => *found as u32 & mask != 0,
                _ => false,
            },
            _ => false,
        },
        Restriction::Size { op, tag, size } => match row.value(*tag)? {
            Some(found) if typed(&found, *tag) => {
                let found = size_of(&found) + usize::from(deviates("G.8.RES_SIZE"));
                related(*op, found.cmp(&(*size as usize))).unwrap_or(false)
            }
            _ => false,
        },
        Restriction::Exist(tag) => {
            matches!(row.value(*tag)?, Some(found) if typed(&found, *tag))
                || deviates("G.8.RES_EXIST")
        }
        _ => false,
    })
}

/// The size of a value in bytes as MAPI would pass it: text without its terminator, Unicode in
/// UTF-16, booleans two bytes, several values their sum.
#[must_use]
pub fn size_of(value: &Value) -> usize {
    match value {
        Value::I2(_) | Value::Boolean(_) => 2,
        Value::Long(_) | Value::R4(_) | Value::Error(_) => 4,
        Value::Double(_)
        | Value::Currency(_)
        | Value::AppTime(_)
        | Value::I8(_)
        | Value::SysTime(_) => 8,
        Value::Clsid(_) => 16,
        Value::String8(text) => text.len(),
        Value::Unicode(text) => 2 * text.encode_utf16().count(),
        Value::Binary(bytes) => bytes.len(),
        Value::MvI2(v) => 2 * v.len(),
        Value::MvLong(v) => 4 * v.len(),
        Value::MvR4(v) => 4 * v.len(),
        Value::MvDouble(v) | Value::MvAppTime(v) => 8 * v.len(),
        Value::MvCurrency(v) | Value::MvI8(v) | Value::MvSysTime(v) => 8 * v.len(),
        Value::MvString8(v) | Value::MvBinary(v) => v.iter().map(Vec::len).sum(),
        Value::MvUnicode(v) => v.iter().map(|text| 2 * text.encode_utf16().count()).sum(),
        Value::MvClsid(v) => 16 * v.len(),
        _ => 0,
    }
}

/// The values of a multi-valued property, one by one; a single value as itself.
#[must_use]
pub fn elements(value: &Value) -> Vec<Value> {
    match value {
        Value::MvI2(v) => v.iter().copied().map(Value::I2).collect(),
        Value::MvLong(v) => v.iter().copied().map(Value::Long).collect(),
        Value::MvR4(v) => v.iter().copied().map(Value::R4).collect(),
        Value::MvDouble(v) => v.iter().copied().map(Value::Double).collect(),
        Value::MvCurrency(v) => v.iter().copied().map(Value::Currency).collect(),
        Value::MvAppTime(v) => v.iter().copied().map(Value::AppTime).collect(),
        Value::MvI8(v) => v.iter().copied().map(Value::I8).collect(),
        Value::MvString8(v) => v.iter().cloned().map(Value::String8).collect(),
        Value::MvUnicode(v) => v.iter().cloned().map(Value::Unicode).collect(),
        Value::MvSysTime(v) => v.iter().copied().map(Value::SysTime).collect(),
        Value::MvClsid(v) => v.iter().copied().map(Value::Clsid).collect(),
        Value::MvBinary(v) => v.iter().cloned().map(Value::Binary).collect(),
        single => vec![single.clone()],
    }
}

fn bad(text: String) -> Fault {
    Fault { code: Code::E_TOO_COMPLEX, text: Some(text) }
}

/// The type that a value under this tag has: an instance of a multi-valued one is single.
fn base(tag: Tag) -> u16 {
    let ty = tag.type_code();
    if ty & MV_INSTANCE != 0 { ty & !(MV_INSTANCE | MV_FLAG) } else { ty }
}

fn ordered(ty: u16) -> bool {
    !matches!(ty & !MV_FLAG, PT_UNSPECIFIED | PT_NULL | PT_ERROR | PT_OBJECT)
}

/// Whether a value is of the type that the tag names; text may be in either width.
fn typed(value: &Value, tag: Tag) -> bool {
    let is = value.type_code();
    let wanted = base(tag);
    let narrow = |ty: u16| if ty & !MV_FLAG == PT_UNICODE { ty & MV_FLAG | PT_STRING8 } else { ty };
    match value {
        Value::Error(_) | Value::Null => false,
        _ if wanted == PT_UNSPECIFIED => true,
        // Where the table does not multiply rows by this column, any of its values may fit.
        _ if tag.type_code() & MV_INSTANCE != 0 && is & MV_FLAG != 0 => {
            narrow(is) == narrow(wanted | MV_FLAG)
        }
        _ => narrow(is) == narrow(wanted),
    }
}

fn check_operator(op: RelOp) -> Reply<()> {
    match op {
        RelOp::Re => Err(bad("RELOP_RE is not supported; use a content restriction".into())),
        RelOp::Unknown(op) => Err(bad(format!("relational operator {op} does not exist"))),
        _ => Ok(()),
    }
}

fn check_value(value: &PropValue) -> Reply<()> {
    if value.value.type_code() == base(value.tag) {
        return Ok(());
    }
    Err(bad(format!("the constant of the restriction is not of the type of {:?}", value.tag)))
}

fn check_name(value: &PropValue, supports: &Supports) -> Reply<()> {
    if !supports.names {
        return Err(bad("this table does not resolve names (PR_ANR)".into()));
    }
    match text::of(&value.value) {
        Some(_) => Ok(()),
        None => Err(bad("PR_ANR is compared with text".into())),
    }
}

fn relation(op: RelOp, left: &Value, right: &Value) -> bool {
    compare_values(left, right).and_then(|ordering| related(op, ordering)).unwrap_or(false)
}

fn contains(level: FuzzyLevel, options: FuzzyOptions, value: &Value, wanted: &Value) -> bool {
    let level = match level {
        FuzzyLevel::FullString if deviates("G.9.FL_FULLSTRING") => FuzzyLevel::Substring,
        FuzzyLevel::Substring if deviates("G.9.FL_SUBSTRING") => FuzzyLevel::Prefix,
        FuzzyLevel::Prefix if deviates("G.9.FL_PREFIX") => FuzzyLevel::Substring,
        level => level,
    };
    if let (Value::Binary(value), Value::Binary(wanted)) = (value, wanted) {
        if deviates("G.9.2") {
            return false;
        }
        if deviates("G.9.3") {
            return value.eq_ignore_ascii_case(wanted);
        }
        return match level {
            FuzzyLevel::FullString => value == wanted,
            FuzzyLevel::Prefix => value.starts_with(wanted),
            FuzzyLevel::Substring => {
                wanted.is_empty() || value.windows(wanted.len()).any(|part| part == wanted)
            }
            _ => false,
        };
    }
    let (Some(value), Some(wanted)) = (text::of(value), text::of(wanted)) else { return false };
    let value = text::simplify(&value, options);
    let wanted = text::simplify(&wanted, options);
    match level {
        FuzzyLevel::FullString => value == wanted,
        FuzzyLevel::Prefix => value.starts_with(&wanted),
        FuzzyLevel::Substring => value.contains(&wanted),
        _ => false,
    }
}
