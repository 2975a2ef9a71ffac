//! Part G: fuzzy levels of content restrictions.

use mapi_session::flags::{FuzzyLevel, FuzzyOptions};
use mapi_session::raw::SPropValue;
use mapi_session::wire::{Arena, encode};
use mapi_session::{Code, PropValue, Restriction, Tag, Value, tags};

use crate::breach::{Check, answers_one_of, hold, same};
use crate::messages::message;
use crate::rules::g::stage::{NAME, Stage, each_table, fits, fitting, too_complex, try_restrict};
use crate::{Bench, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "G.9.FL_FULLSTRING",
        "FL_FULLSTRING is true when the value is the constant.",
        "fpropcontainsprop",
        full_string,
    )
    .chosen("scontentrestriction says that the constant is contained, fpropcontainsprop that it is equal"),
    Rule::changes(
        "G.9.FL_SUBSTRING",
        "FL_SUBSTRING is true when the constant stands anywhere in the value.",
        "scontentrestriction",
        substring,
    ),
    Rule::changes(
        "G.9.FL_PREFIX",
        "FL_PREFIX is true when the value begins with the constant.",
        "scontentrestriction",
        prefix,
    ),
    Rule::changes(
        "G.9.FL_IGNORECASE",
        "FL_IGNORECASE compares without regard to case.",
        "scontentrestriction",
        ignore_case,
    ),
    Rule::changes(
        "G.9.FL_IGNORENONSPACE",
        "FL_IGNORENONSPACE compares without diacritics.",
        "scontentrestriction",
        ignore_non_space,
    ),
    Rule::changes(
        "G.9.FL_LOOSE",
        "FL_LOOSE finds what differs in case or diacritics only.",
        "scontentrestriction",
        loose,
    ),
    Rule::changes(
        "G.9.1",
        "The level must be one of the three, or it is MAPI_E_TOO_COMPLEX; an option that nobody \
         knows is no error.",
        "scontentrestriction",
        levels,
    ),
    Rule::changes(
        "G.9.2",
        "Text of 8 bits, Unicode text and bytes can be searched.",
        "scontentrestriction",
        types,
    ),
    Rule::changes(
        "G.9.3",
        "Options have no effect on bytes.",
        "scontentrestriction",
        bytes_are_exact,
    ),
    Rule::reads(
        "G.9.3.FPropContainsProp",
        "FPropContainsProp takes a level that there is not for FL_FULLSTRING.",
        "fpropcontainsprop",
        contains_function,
    )
    .by_exports(),
];

fn content(level: u32, options: FuzzyOptions, text: &str) -> Restriction {
    let value = PropValue { tag: NAME, value: Value::Unicode(text.into()) };
    Restriction::Content { level: FuzzyLevel::from_raw(level), options, tag: NAME, value }
}

const FULL: u32 = 0;
const PART: u32 = 1;
const START: u32 = 2;

unsafe fn full_string(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        let none = FuzzyOptions::empty();
        fits(bench, table, &content(FULL, none, "delta"), &["delta"])?;
        fits(bench, table, &content(FULL, none, "delt"), &[])?;
        fits(bench, table, &content(FULL, none, "deltas"), &[])
    })
}

unsafe fn substring(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        let none = FuzzyOptions::empty();
        fits(bench, table, &content(PART, none, "lta"), &["delta"])?;
        fits(bench, table, &content(PART, none, "lair"), &["éclair"])?;
        fits(bench, table, &content(PART, none, "r"), &["bravo", "charlie", "éclair"])?;
        fits(bench, table, &content(PART, none, "delta"), &["delta"])?;
        fits(bench, table, &content(PART, none, "xyz"), &[])
    })
}

unsafe fn prefix(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        let none = FuzzyOptions::empty();
        fits(bench, table, &content(START, none, "ch"), &["charlie"])?;
        fits(bench, table, &content(START, none, "elta"), &[])?;
        fits(bench, table, &content(START, none, "charlie"), &["charlie"])?;
        fits(bench, table, &content(START, none, "charlies"), &[])
    })
}

unsafe fn ignore_case(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        let ignore = FuzzyOptions::IGNORE_CASE;
        fits(bench, table, &content(FULL, ignore, "ALPHA"), &["Alpha"])?;
        fits(bench, table, &content(PART, ignore, "LT"), &["delta"])?;
        fits(bench, table, &content(START, ignore, "eC"), &["Echo"])?;
        fits(bench, table, &content(FULL, ignore, "ÉCLAIR"), &["éclair"])
    })
}

unsafe fn ignore_non_space(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        let ignore = FuzzyOptions::IGNORE_NONSPACE;
        fits(bench, table, &content(FULL, ignore, "eclair"), &["éclair"])?;
        fits(bench, table, &content(START, ignore, "ec"), &["éclair"])?;
        fits(bench, table, &content(PART, ignore, "dèltà"), &["delta"])
    })
}

unsafe fn loose(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        fits(bench, table, &content(FULL, FuzzyOptions::LOOSE, "ECLAIR"), &["éclair"])?;
        fits(bench, table, &content(START, FuzzyOptions::LOOSE, "ÉC"), &["Echo", "éclair"])
    })
}

unsafe fn levels(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        for level in [3, 4, 0x8000, 0xFFFF] {
            too_complex(table, &content(level, FuzzyOptions::empty(), "delta"))?;
        }
        let unknown = FuzzyOptions::from_bits_retain(0x00F0_0000);
        let names = fitting(bench, table, &content(PART, unknown, "delta"))?;
        hold(names == ["delta"], || format!("{names:?} fit with an option that nobody knows"))
    })
}

const BYTES: Tag = Tag(0x6804_0102);

unsafe fn with_bytes(bench: &Bench) -> Result<Stage, crate::Breach> {
    let stage = Stage::new(bench)?;
    for (name, bytes) in [("upper", &b"ABC\0D"[..]), ("lower", b"abc\0d"), ("empty", b"")] {
        let bytes = PropValue { tag: BYTES, value: Value::Binary(bytes.to_vec()) };
        message(bench, &stage.folder, &[tags::SUBJECT.with(name), bytes])?;
    }
    Ok(stage)
}

fn bytes(level: u32, options: FuzzyOptions, bytes: &[u8]) -> Restriction {
    let value = PropValue { tag: BYTES, value: Value::Binary(bytes.to_vec()) };
    Restriction::Content { level: FuzzyLevel::from_raw(level), options, tag: BYTES, value }
}

unsafe fn types(bench: &Bench) -> Check {
    let stage = with_bytes(bench)?;
    let table = stage.contents(&[NAME, BYTES])?;
    let none = FuzzyOptions::empty();
    let narrow = NAME.with_type(0x001E);
    let value = PropValue { tag: narrow, value: Value::String8(b"ower".to_vec()) };
    let (level, options) = (FuzzyLevel::Substring, none);
    let of_8_bits = Restriction::Content { level, options, tag: narrow, value };
    fits(bench, &table, &of_8_bits, &["lower"])?;
    fits(bench, &table, &content(PART, none, "ower"), &["lower"])?;
    fits(bench, &table, &bytes(FULL, none, b"ABC\0D"), &["upper"])?;
    fits(bench, &table, &bytes(PART, none, b"C\0D"), &["upper"])?;
    fits(bench, &table, &bytes(START, none, b"ABC\0"), &["upper"])?;
    // Longer than every value.
    fits(bench, &table, &bytes(START, none, &[b'A'; 100]), &[])
}

unsafe fn bytes_are_exact(bench: &Bench) -> Check {
    let stage = with_bytes(bench)?;
    let table = stage.contents(&[NAME, BYTES])?;
    let all = FuzzyOptions::IGNORE_CASE | FuzzyOptions::IGNORE_NONSPACE | FuzzyOptions::LOOSE;
    fits(bench, &table, &bytes(FULL, all, b"abc\0d"), &["lower"])?;
    fits(bench, &table, &bytes(PART, all, b"BC"), &["upper"])?;
    let code = try_restrict(&table, Some(&bytes(START, all, b"")), 0)?;
    answers_one_of("Restrict", code.to_hresult(), &[Code::S_OK, Code::E_TOO_COMPLEX])
}

unsafe fn contains_function(bench: &Bench) -> Check {
    type Contains = unsafe extern "system" fn(*const SPropValue, *const SPropValue, u32) -> i32;
    let contains: Contains = bench.export("FPropContainsProp")?;
    let arena = Arena::new();
    let narrow = |text: &str| PropValue {
        tag: NAME.with_type(0x001E),
        value: Value::String8(text.as_bytes().to_vec()),
    };
    let whole = encode::props(&arena, &[narrow("delta")])?;
    let part = encode::props(&arena, &[narrow("elt")])?;
    let has = |wanted, level| contains(whole, wanted, level) != 0;
    same("a part by FL_SUBSTRING", has(part, PART), true)?;
    same("a part by FL_FULLSTRING", has(part, FULL), false)?;
    same("a part by no level", has(part, 7), false)?;
    same("the whole by no level", has(whole, 7), true)
}
