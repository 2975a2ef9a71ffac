//! Values of every kind, made of a fuzzer's bytes.

use std::sync::{Arc, Mutex, Once, PoisonError};

use arbitrary::{Arbitrary, Result, Unstructured};
use mapi_session::flags::{
    BitMaskOp, FuzzyLevel, FuzzyOptions, ProfileFlags, QueryColumnsFlags, QueryRowsFlags, RelOp,
    SortDirection, TableFlags,
};
use mapi_session::wire::{NameKind, NamedProp, PropProblem};
use mapi_session::{
    Code, Folder, Guid, Logon, Mapi, PropValue, Restriction, Session, SortKey, SortOrder, Tag,
    Value, tags,
};
use mapi_subsystem::table::MemoryRows;

/// Deeper than MAPI's structures may nest, so that the limit is met.
const DEPTH: u32 = 300;

/// One of each.
#[derive(Debug)]
pub struct Values {
    pub props: Vec<PropValue>,
    pub restriction: Restriction,
    pub order: SortOrder,
    pub tags: Vec<Tag>,
    pub names: Vec<Option<NamedProp>>,
    pub problems: Vec<PropProblem>,
    pub ids: Vec<Vec<u8>>,
}

impl<'a> Arbitrary<'a> for Values {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Values> {
        Ok(Values {
            props: list(u, prop)?,
            restriction: restriction(u, 0)?,
            order: SortOrder {
                keys: list(u, |u| {
                    Ok(SortKey { tag: tag(u)?, direction: SortDirection::from_raw(u.arbitrary()?) })
                })?,
                categories: u.arbitrary()?,
                expanded: u.arbitrary()?,
            },
            tags: list(u, tag)?,
            names: list(u, |u| if u.arbitrary()? { name(u).map(Some) } else { Ok(None) })?,
            problems: list(u, |u| {
                Ok(PropProblem { index: u.arbitrary()?, tag: tag(u)?, code: Code(u.arbitrary()?) })
            })?,
            ids: u.arbitrary()?,
        })
    }
}

/// A few of something.
pub fn list<'a, T>(
    u: &mut Unstructured<'a>,
    item: impl Fn(&mut Unstructured<'a>) -> Result<T>,
) -> Result<Vec<T>> {
    let count = u.int_in_range(0..=6)?;
    (0..count).map(|_| item(u)).collect()
}

/// Any tag.
pub fn tag(u: &mut Unstructured<'_>) -> Result<Tag> {
    Ok(Tag(u.arbitrary()?))
}

fn guid(u: &mut Unstructured<'_>) -> Result<Guid> {
    Ok(Guid::from_u128(u.arbitrary()?))
}

/// C text ends at its NUL.
fn text(u: &mut Unstructured<'_>) -> Result<String> {
    Ok(u.arbitrary::<String>()?.replace('\0', ""))
}

fn narrow(u: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let mut bytes: Vec<u8> = u.arbitrary()?;
    bytes.retain(|b| *b != 0);
    Ok(bytes)
}

fn name(u: &mut Unstructured<'_>) -> Result<NamedProp> {
    let kind = if u.arbitrary()? { NameKind::Id(u.arbitrary()?) } else { NameKind::Name(text(u)?) };
    Ok(NamedProp { set: guid(u)?, kind })
}

/// A property with a value of any type.
pub fn prop(u: &mut Unstructured<'_>) -> Result<PropValue> {
    let value = match u.int_in_range(0..=27u8)? {
        0 => Value::Null,
        1 => Value::I2(u.arbitrary()?),
        2 => Value::Long(u.arbitrary()?),
        3 => Value::R4(u.arbitrary()?),
        4 => Value::Double(u.arbitrary()?),
        5 => Value::Currency(u.arbitrary()?),
        6 => Value::AppTime(u.arbitrary()?),
        7 => Value::Error(Code(u.arbitrary()?)),
        8 => Value::Boolean(u.arbitrary()?),
        9 => Value::Object,
        10 => Value::I8(u.arbitrary()?),
        11 => Value::String8(narrow(u)?),
        12 => Value::Unicode(text(u)?),
        13 => Value::SysTime(u.arbitrary()?),
        14 => Value::Clsid(guid(u)?),
        15 => Value::Binary(u.arbitrary()?),
        16 => Value::MvI2(u.arbitrary()?),
        17 => Value::MvLong(u.arbitrary()?),
        18 => Value::MvR4(u.arbitrary()?),
        19 => Value::MvDouble(u.arbitrary()?),
        20 => Value::MvCurrency(u.arbitrary()?),
        21 => Value::MvAppTime(u.arbitrary()?),
        22 => Value::MvI8(u.arbitrary()?),
        23 => Value::MvString8(list(u, narrow)?),
        24 => Value::MvUnicode(list(u, text)?),
        25 => Value::MvSysTime(u.arbitrary()?),
        26 => Value::MvClsid(list(u, guid)?),
        _ => Value::MvBinary(u.arbitrary()?),
    };
    Ok(PropValue { tag: Tag::new(u.arbitrary()?, value.type_code()), value })
}

/// One of these columns, as it is or as one that makes a row for each value, or a column that
/// nothing has; any tag, if there are none.
pub fn tag_of(u: &mut Unstructured<'_>, columns: &[Tag]) -> Result<Tag> {
    const MV_INSTANCE: u16 = 0x2000;
    if columns.is_empty() {
        return tag(u);
    }
    Ok(match u.int_in_range(0..=9u8)? {
        0 => Tag::new(0x6600 + u.arbitrary::<u16>()? % 0x100, u.arbitrary()?),
        1 => {
            let one = *u.choose(columns)?;
            one.with_type(one.type_code() | MV_INSTANCE)
        }
        2 => u.choose(columns)?.with_type(u.arbitrary()?),
        _ => *u.choose(columns)?,
    })
}

/// A tag, and a constant that is mostly of its type.
fn compared(u: &mut Unstructured<'_>, columns: &[Tag]) -> Result<(Tag, PropValue)> {
    let tag = tag_of(u, columns)?;
    if u.ratio(1, 8)? {
        return Ok((tag, prop(u)?));
    }
    // Small numbers and short texts are what rows have.
    let value = match tag.type_code() & !0x3000 {
        0x0003 => Value::Long(u.arbitrary::<i16>()?.into()),
        0x000B => Value::Boolean(u.arbitrary()?),
        0x0040 => Value::SysTime(u.arbitrary()?),
        0x001E => Value::String8(narrow(u)?),
        0x001F => Value::Unicode(text(u)?),
        0x0102 => Value::Binary(u.arbitrary()?),
        _ => prop(u)?.value,
    };
    Ok((tag, PropValue { tag: Tag::new(tag.id(), value.type_code()), value }))
}

/// A sort order of these columns; of any, if there are none.
pub fn order_of(u: &mut Unstructured<'_>, columns: &[Tag]) -> Result<SortOrder> {
    let keys = list(u, |u| {
        let direction = SortDirection::from_raw(u.int_in_range(0..=9u32)?);
        Ok(SortKey { tag: tag_of(u, columns)?, direction })
    })?;
    let categories = u.int_in_range(0..=keys.len() as u32 + 1)?;
    Ok(SortOrder { keys, categories, expanded: u.int_in_range(0..=categories)? })
}

/// A restriction of any kind.
pub fn restriction(u: &mut Unstructured<'_>, depth: u32) -> Result<Restriction> {
    restriction_on(u, depth, &[])
}

/// A restriction of any kind, on these columns and on some that nothing has; on any, if there are
/// none.
pub fn restriction_on(
    u: &mut Unstructured<'_>,
    depth: u32,
    columns: &[Tag],
) -> Result<Restriction> {
    let tag = |u: &mut Unstructured<'_>| tag_of(u, columns);
    let last = if depth < DEPTH { 11 } else { 5u8 };
    Ok(match u.int_in_range(0..=last)? {
        0 => Restriction::Exist(tag(u)?),
        1 => {
            let op = RelOp::from_raw(u.arbitrary::<u8>()?.into());
            let (tag, value) = compared(u, columns)?;
            Restriction::Property { op, tag, value }
        }
        2 => {
            let level = FuzzyLevel::from_raw(u.arbitrary::<u8>()?.into());
            let options = FuzzyOptions::from_bits_retain(u32::from(u.arbitrary::<u16>()?) << 16);
            let (tag, value) = compared(u, columns)?;
            Restriction::Content { level, options, tag, value }
        }
        3 => Restriction::CompareProps {
            op: RelOp::from_raw(u.arbitrary::<u8>()?.into()),
            left: tag(u)?,
            right: tag(u)?,
        },
        4 => Restriction::BitMask {
            op: BitMaskOp::from_raw(u.arbitrary::<u8>()?.into()),
            tag: tag(u)?,
            mask: u.arbitrary()?,
        },
        5 => Restriction::Size {
            op: RelOp::from_raw(u.arbitrary::<u8>()?.into()),
            tag: tag(u)?,
            size: u.arbitrary()?,
        },
        6 => Restriction::And(list(u, |u| restriction_on(u, depth + 1, columns))?),
        7 => Restriction::Or(list(u, |u| restriction_on(u, depth + 1, columns))?),
        8 => !restriction_on(u, depth + 1, columns)?,
        9 => Restriction::Sub {
            table: tag(u)?,
            restriction: restriction_on(u, depth + 1, columns)?.into(),
        },
        10 => Restriction::Comment {
            restriction: if u.arbitrary()? {
                Some(restriction_on(u, depth + 1, columns)?.into())
            } else {
                None
            },
            props: list(u, prop)?,
        },
        _ => Restriction::Count {
            count: u.arbitrary()?,
            restriction: restriction_on(u, depth + 1, columns)?.into(),
        },
    })
}

/// A session with some mail, on a home in the folder for temporary files that the target's next run
/// takes away. It lives until the process ends: MAPI must not be uninitialised while a thread ends.
///
/// # Panics
/// When the home cannot be made.
#[must_use]
pub fn session(target: &str) -> Session<'static> {
    let make = || -> std::result::Result<_, Box<dyn std::error::Error>> {
        let home = std::env::temp_dir().join(format!("mapi-fuzz-{target}"));
        if home.exists() {
            std::fs::remove_dir_all(&home)?;
        }
        let mapi = forever(Mapi::initialize(mapi_subsystem::open(home)?)?);
        mapi.profiles()?.create_profile("Fuzz", ProfileFlags::DEFAULT_SERVICES)?;
        let session = forever(mapi.logon(Logon::profile("Fuzz"))?).session();
        let inbox = session.default_store()?.inbox()?;
        for number in 0..12 {
            let note = inbox.new_message()?;
            note.set(tags::SUBJECT, ["b", "A", "", "é"][number % 4])?;
            note.set(tags::BODY, "x".repeat(number * 500))?;
            note.save()?;
        }
        Ok(session)
    };
    make().unwrap_or_else(|error| panic!("{error}"))
}

/// Lets a panic of mail-parser be what it is to an import: one message that cannot be read. The
/// library asserts more in such a build than in one for use.
pub fn allow_mail_parser_to_panic() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| allow_to_panic("/mail-parser-"));
}

/// The same for a panic of outlook-pst: one block of a file that cannot be read.
pub fn allow_outlook_pst_to_panic() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| allow_to_panic("/outlook-pst-"));
}

/// The same for a panic of cfb: a file that cannot be read.
pub fn allow_cfb_to_panic() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| allow_to_panic("/cfb-"));
}

/// The same for a panic of compressed-rtf: a text that cannot be read.
pub fn allow_compressed_rtf_to_panic() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| allow_to_panic("/compressed-rtf-"));
}

/// Has panics in files of a library's folder go on as panics do, rather than end the process.
fn allow_to_panic(library: &'static str) {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if !panic.location().is_some_and(|at| at.file().contains(library)) {
            hook(panic);
        }
    }));
}

/// A value that is never dropped. It is kept where the sanitizer sees that this is meant.
fn forever<T>(value: T) -> &'static T {
    static KEPT: Mutex<Vec<usize>> = Mutex::new(Vec::new());
    let value = Box::leak(Box::new(value));
    KEPT.lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(std::ptr::from_ref(value).expose_provenance());
    value
}

/// An Inbox with some mail in it, and its contents table as it is in memory, for comparison.
pub struct Twin {
    pub inbox: Folder<'static>,
    pub columns: Vec<Tag>,
    pub copy: Arc<MemoryRows>,
}

impl Twin {
    /// On a [`session`] of its own.
    ///
    /// # Panics
    /// When there is no Inbox, or its contents table cannot be read.
    #[must_use]
    pub fn new(target: &str) -> Twin {
        let inbox = session(target).default_store().and_then(|store| store.inbox());
        let inbox = inbox.expect("an inbox");
        let (columns, copy) = copy_of(&inbox);
        Twin { inbox, columns, copy }
    }
}

/// The rows of a contents table with all its columns, and the same rows in memory.
fn copy_of(inbox: &Folder<'_>) -> (Vec<Tag>, Arc<MemoryRows>) {
    let table = inbox.contents().expect("a contents table");
    let columns = table.query_columns(QueryColumnsFlags::ALL_COLUMNS).expect("its columns");
    table.set_columns(&columns, TableFlags::empty()).expect("all columns");
    let rows = table.query_rows(1000, QueryRowsFlags::empty()).expect("its rows");
    let mut rows = rows.to_rows().expect("rows can be read");
    for row in &mut rows {
        // What a row lacks is no property of it.
        row.retain(|prop| !matches!(prop.value, Value::Error(_)));
    }
    let copy = MemoryRows::snapshot(columns.clone(), rows);
    (columns, copy)
}
