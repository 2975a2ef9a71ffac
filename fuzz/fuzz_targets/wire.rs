//! Values of every kind through C structures and back: what is decoded is what was encoded, in
//! memory that belongs to the call.
#![no_main]

use arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use mapi_session::flags::{BitMaskOp, FuzzyLevel, FuzzyOptions, RelOp, SortDirection};
use mapi_session::wire::{Arena, NameKind, NamedProp, PropProblem, decode, encode};
use mapi_session::{
    Code, EntryId, Guid, PropValue, Restriction, SortKey, SortOrder, Tag, Value,
};

/// Deeper than MAPI's structures may nest, so that the limit is met.
const DEPTH: u32 = 300;

#[derive(Debug)]
struct Input {
    props: Vec<PropValue>,
    restriction: Restriction,
    order: SortOrder,
    tags: Vec<Tag>,
    names: Vec<Option<NamedProp>>,
    problems: Vec<PropProblem>,
    ids: Vec<Vec<u8>>,
}

impl<'a> Arbitrary<'a> for Input {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Input> {
        Ok(Input {
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
                Ok(PropProblem {
                    index: u.arbitrary()?,
                    tag: tag(u)?,
                    code: Code(u.arbitrary()?),
                })
            })?,
            ids: u.arbitrary()?,
        })
    }
}

fn list<'a, T>(
    u: &mut Unstructured<'a>,
    item: impl Fn(&mut Unstructured<'a>) -> Result<T>,
) -> Result<Vec<T>> {
    let count = u.int_in_range(0..=6)?;
    (0..count).map(|_| item(u)).collect()
}

fn tag(u: &mut Unstructured<'_>) -> Result<Tag> {
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

fn prop(u: &mut Unstructured<'_>) -> Result<PropValue> {
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

fn restriction(u: &mut Unstructured<'_>, depth: u32) -> Result<Restriction> {
    let last = if depth < DEPTH { 11 } else { 5u8 };
    Ok(match u.int_in_range(0..=last)? {
        0 => Restriction::Exist(tag(u)?),
        1 => Restriction::Property {
            op: RelOp::from_raw(u.arbitrary()?),
            tag: tag(u)?,
            value: prop(u)?,
        },
        2 => Restriction::Content {
            level: FuzzyLevel::from_raw(u.arbitrary::<u16>()?.into()),
            options: FuzzyOptions::from_bits_retain(u32::from(u.arbitrary::<u16>()?) << 16),
            tag: tag(u)?,
            value: prop(u)?,
        },
        3 => Restriction::CompareProps {
            op: RelOp::from_raw(u.arbitrary()?),
            left: tag(u)?,
            right: tag(u)?,
        },
        4 => Restriction::BitMask {
            op: BitMaskOp::from_raw(u.arbitrary()?),
            tag: tag(u)?,
            mask: u.arbitrary()?,
        },
        5 => Restriction::Size {
            op: RelOp::from_raw(u.arbitrary()?),
            tag: tag(u)?,
            size: u.arbitrary()?,
        },
        6 => Restriction::And(list(u, |u| restriction(u, depth + 1))?),
        7 => Restriction::Or(list(u, |u| restriction(u, depth + 1))?),
        8 => !restriction(u, depth + 1)?,
        9 => Restriction::Sub { table: tag(u)?, restriction: restriction(u, depth + 1)?.into() },
        10 => Restriction::Comment {
            restriction: if u.arbitrary()? {
                Some(restriction(u, depth + 1)?.into())
            } else {
                None
            },
            props: list(u, prop)?,
        },
        _ => Restriction::Count {
            count: u.arbitrary()?,
            restriction: restriction(u, depth + 1)?.into(),
        },
    })
}

/// Both say the same. A NaN is not equal to itself; its text is.
fn same<T: std::fmt::Debug>(what: &T, decoded: std::result::Result<T, Code>) {
    assert_eq!(format!("{what:?}"), format!("{:?}", decoded.expect("what was encoded is read")));
}

fuzz_target!(|input: Input| {
    let arena = Arena::new();
    let count = |length: usize| u32::try_from(length).expect("a small list");
    // SAFETY: each pointer was just encoded in an arena that lives on.
    unsafe {
        let props = encode::props(&arena, &input.props).expect("encodes");
        same(&input.props, decode::props(props, count(input.props.len())));

        match encode::restriction(&arena, &input.restriction) {
            Ok(restriction) => same(&input.restriction, decode::restriction(restriction)),
            Err(code) => assert_eq!(code, Code::E_TOO_COMPLEX),
        }

        let order = encode::sort_order(&arena, &input.order).expect("encodes");
        same(&input.order, decode::sort_order(order));

        let tags = encode::tags(&arena, &input.tags).expect("encodes");
        same(&input.tags, decode::tags(tags));

        let names = encode::names(&arena, &input.names).expect("encodes");
        same(&input.names, decode::names(names, count(input.names.len())));

        let problems = encode::problems(&arena, &input.problems).expect("encodes");
        same(&input.problems, decode::problems(problems));

        let ids: Vec<_> = input.ids.iter().map(|id| EntryId::from_bytes(id.clone())).collect();
        let list = encode::entry_list(&arena, &ids).expect("encodes");
        same(&ids, decode::entry_list(list));

        let rows = [input.props.clone(), Vec::new(), input.props];
        let set = encode::row_set(&arena, &rows).expect("encodes");
        same(&rows.to_vec(), decode::rows(set));
    }
});
