//! Part G: restrictions.

use mapi_session::flags::{BitMaskOp, FuzzyLevel, FuzzyOptions, RelOp};
use mapi_session::raw::{
    SExistRestriction, SNotRestriction, SPropValue, SRestriction, SRestriction_res,
};
use mapi_session::wire::{Arena, encode};
use mapi_session::{Code, PropValue, Restriction, Tag, Value, tags};

use crate::bench::as_prop;
use crate::breach::{Check, answers, answers_one_of, hold, ok, same};
use crate::messages::{address, attach, contents, message, recipient};
use crate::objects::{book, new_user, personal};
use crate::rules::g::stage::{
    BEGINNING, KEY, NAME, NOTHING, NUMBER, Stage, WORD, WORDS, all, by, each_table, find, fits,
    fitting, key, key_is, list, restrict, set_columns, sort, too_complex, try_restrict, up,
};
use crate::{Bench, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "G.8.E_TOO_COMPLEX",
        "A restriction that a table cannot evaluate is MAPI_E_TOO_COMPLEX, be it ten thousand deep; \
         the one before it stays.",
        "imapitable-restrict",
        bad_restrictions,
    ),
    Rule::changes(
        "G.8.RES_AND",
        "RES_AND is true when all its conditions are.",
        "sandrestriction",
        and,
    )
    .chosen("of no conditions it is true"),
    Rule::changes(
        "G.8.RES_OR",
        "RES_OR is true when one of its conditions is.",
        "sorrestriction",
        or,
    )
    .chosen("of no conditions it is false"),
    Rule::changes(
        "G.8.RES_NOT",
        "RES_NOT is true when its condition is not.",
        "snotrestriction",
        not,
    ),
    Rule::changes(
        "G.8.RES_CONTENT",
        "RES_CONTENT searches text; of tags with different types it is MAPI_E_TOO_COMPLEX.",
        "scontentrestriction",
        content,
    ),
    Rule::changes(
        "G.8.RES_PROPERTY",
        "RES_PROPERTY compares the value of the row, on the left, with the constant.",
        "spropertyrestriction",
        property,
    ),
    Rule::changes(
        "G.8.RES_PROPERTY.types",
        "RES_PROPERTY of tags with different types is MAPI_E_TOO_COMPLEX.",
        "spropertyrestriction",
        property_types,
    ),
    Rule::changes(
        "G.8.RES_COMPAREPROPS",
        "RES_COMPAREPROPS compares two properties of the row; of different types it is \
         MAPI_E_TOO_COMPLEX.",
        "scomparepropsrestriction",
        compare_props,
    ),
    Rule::changes(
        "G.8.RES_BITMASK",
        "RES_BITMASK is true when no bit of the mask is set, or at least one; it is for PT_LONG.",
        "sbitmaskrestriction",
        bit_mask,
    ),
    Rule::changes(
        "G.8.RES_SIZE",
        "RES_SIZE compares the size of a value in bytes.",
        "ssizerestriction",
        size,
    ),
    Rule::changes(
        "G.8.RES_EXIST",
        "RES_EXIST is true when the row has the column; it does not take objects.",
        "sexistrestriction",
        exist,
    ),
    Rule::changes(
        "G.8.RES_SUBRESTRICTION",
        "RES_SUBRESTRICTION is true when a recipient or an attachment of the message fits.",
        "ssubrestriction",
        sub_objects,
    ),
    Rule::reads(
        "G.8.RES_SUBRESTRICTION.E_TOO_COMPLEX",
        "A table without such sub-objects answers MAPI_E_TOO_COMPLEX.",
        "ssubrestriction",
        no_sub_objects,
    ),
    Rule::changes(
        "G.8.RES_COMMENT",
        "The properties of RES_COMMENT have no effect on the rows.",
        "scommentrestriction",
        comment,
    )
    .chosen("the page calls the whole not evaluated; the restriction inside counts"),
    Rule::changes(
        "G.8.RES_COUNT",
        "RES_COUNT lets its restriction match at most so many times, or is MAPI_E_TOO_COMPLEX.",
        "scountrestriction",
        count,
    ),
    Rule::changes(
        "G.8.1",
        "A condition on a property that a row does not have is false.",
        "types-of-restrictions",
        missing,
    )
    .chosen("recommended only; NOT of such a condition is true"),
    Rule::changes(
        "G.8.2",
        "A column that is not in the set is restricted all the same, or Restrict answers \
         MAPI_E_TOO_COMPLEX and FindRow MAPI_E_NOT_FOUND.",
        "about-restrictions",
        other_columns,
    ),
    Rule::changes(
        "G.8.3",
        "RES_PROPERTY of a multi-valued tag and a single value is true when any value fits.",
        "spropertyrestriction",
        any_value,
    ),
    Rule::changes(
        "G.8.3.instances",
        "Where a column makes a row for each value, a restriction of it looks at that one.",
        "working-with-multivalued-columns",
        value_of_the_row,
    ),
    Rule::changes(
        "G.8.3.tuples",
        "Multi-valued tags on both sides compare as whole tuples, or are MAPI_E_TOO_COMPLEX.",
        "imapitable-restrict",
        whole_tuples,
    ),
    Rule::changes(
        "G.8.4",
        "Of the tag beside the constant of RES_CONTENT only the type counts.",
        "scontentrestriction",
        tag_of_the_constant,
    ),
    Rule::changes(
        "G.8.5",
        "A container of the address book restricts by PR_ANR, by PR_INSTANCE_KEY and by the start of \
         the display name.",
        "address-book-restrictions",
        address_book,
    ),
    Rule::reads(
        "G.8.6",
        "FPropCompareProp compares numbers with their sign, and is FALSE for different types.",
        "fpropcompareprop",
        compare_function,
    )
    .by_exports(),
];

/// All items.
const ALL: [&str; 6] = ["Alpha", "Echo", "bravo", "charlie", "delta", "éclair"];

fn long(op: RelOp, value: i32) -> Restriction {
    let value = PropValue { tag: NUMBER, value: Value::Long(value) };
    Restriction::Property { op, tag: NUMBER, value }
}

fn two() -> Restriction {
    long(RelOp::Eq, 2)
}

unsafe fn bad_restrictions(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        restrict(table, &two())?;
        let before = all(bench, table)?;
        let mut deep = vec![SRestriction::default(); 10_000];
        // RES_EXIST
        let exist = SExistRestriction { ulPropTag: NAME.0, ..SExistRestriction::default() };
        let mut end = SRestriction { rt: 8, res: SRestriction_res { resExist: exist } };
        let mut below: *mut SRestriction = &mut end;
        for one in &mut deep {
            // RES_NOT
            let inner = SNotRestriction { ulReserved: 0, lpRes: below };
            *one = SRestriction { rt: 2, res: SRestriction_res { resNot: inner } };
            below = one;
        }
        answers("Restrict", table.Restrict(below, 0), Code::E_TOO_COMPLEX)?;
        answers("FindRow", table.FindRow(below, 0, 0), Code::E_TOO_COMPLEX)?;
        let unknown = SRestriction { rt: 0x77, res: SRestriction_res::default() };
        answers("Restrict", table.Restrict(&unknown, 0), Code::E_TOO_COMPLEX)?;
        let object = Tag(0x6805_000D);
        for wrong in [
            Restriction::Exist(object),
            Restriction::BitMask { op: BitMaskOp::Nez, tag: NAME, mask: 1 },
            Restriction::BitMask { op: BitMaskOp::Unknown(7), tag: NUMBER, mask: 1 },
            long(RelOp::Unknown(77), 2),
            Restriction::And(vec![two(), Restriction::Not(Box::new(Restriction::Exist(object)))]),
        ] {
            too_complex(table, &wrong)?;
        }
        same("the rows", all(bench, table)?, before)
    })
}

unsafe fn and(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        let starts = tags::SUBJECT.starts_with("b");
        fits(bench, table, &Restriction::And(vec![two(), starts.clone()]), &["bravo"])?;
        fits(bench, table, &Restriction::And(vec![two(), long(RelOp::Eq, 4)]), &[])?;
        fits(bench, table, &Restriction::And(vec![starts]), &["bravo"])?;
        fits(bench, table, &Restriction::And(vec![]), &ALL)
    })
}

unsafe fn or(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        let starts = tags::SUBJECT.starts_with("c");
        let any = Restriction::Or(vec![two(), starts.clone()]);
        fits(bench, table, &any, &["bravo", "charlie", "éclair"])?;
        fits(bench, table, &Restriction::Or(vec![starts]), &["charlie"])?;
        fits(bench, table, &Restriction::Or(vec![]), &[])
    })
}

unsafe fn not(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        fits(bench, table, &!two(), &["Alpha", "Echo", "charlie", "delta"])?;
        fits(bench, table, &!!two(), &["bravo", "éclair"])?;
        fits(bench, table, &!tags::SUBJECT.contains("a"), &["Echo"])
    })
}

unsafe fn content(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        let all = ["Alpha", "bravo", "charlie", "delta", "éclair"];
        fits(bench, table, &tags::SUBJECT.contains("a"), &all)?;
        let number = PropValue { tag: NUMBER, value: Value::Long(2) };
        let (level, options) = (FuzzyLevel::Substring, FuzzyOptions::empty());
        too_complex(
            table,
            &Restriction::Content { level, options, tag: NAME, value: number.clone() },
        )?;
        too_complex(table, &Restriction::Content { level, options, tag: NUMBER, value: number })
    })
}

unsafe fn property(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        for (op, expected) in [
            (RelOp::Lt, &["Alpha", "Echo"][..]),
            (RelOp::Le, &["Alpha", "Echo", "bravo", "éclair"]),
            (RelOp::Gt, &["delta"]),
            (RelOp::Ge, &["bravo", "delta", "éclair"]),
            (RelOp::Eq, &["bravo", "éclair"]),
            (RelOp::Ne, &["Alpha", "Echo", "delta"]),
        ] {
            fits(bench, table, &long(op, 2), expected)?;
        }
        fits(bench, table, &tags::SUBJECT.lt("charlie"), &["Alpha", "bravo"])?;
        fits(bench, table, &tags::SUBJECT.eq("delta"), &["delta"])
    })
}

unsafe fn property_types(bench: &Bench) -> Check {
    each_table(bench, |_, table| {
        let wrong =
            |tag: Tag, value: PropValue| Restriction::Property { op: RelOp::Eq, tag, value };
        too_complex(table, &wrong(NUMBER, tags::SUBJECT.with("2")))?;
        too_complex(table, &wrong(NAME, tags::SENSITIVITY.with(2)))?;
        let boolean = PropValue { tag: NUMBER.with_type(0x000B), value: Value::Boolean(true) };
        too_complex(table, &wrong(NUMBER, boolean))
    })
}

unsafe fn compare_props(bench: &Bench) -> Check {
    let stage = Stage::new(bench)?;
    for (name, left, right) in [("less", 1, 2), ("equal", 2, 2), ("more", 2, 1)] {
        let props =
            [tags::SUBJECT.with(name), tags::SENSITIVITY.with(left), tags::IMPORTANCE.with(right)];
        message(bench, &stage.folder, &props)?;
    }
    let table = stage.contents(&[NAME, NUMBER, tags::IMPORTANCE.tag()])?;
    let compared = |op, right: Tag| Restriction::CompareProps { op, left: NUMBER, right };
    let importance = tags::IMPORTANCE.tag();
    fits(bench, &table, &compared(RelOp::Lt, importance), &["less"])?;
    fits(bench, &table, &compared(RelOp::Eq, importance), &["equal"])?;
    fits(bench, &table, &compared(RelOp::Ge, importance), &["equal", "more"])?;
    fits(bench, &table, &compared(RelOp::Ne, importance), &["less", "more"])?;
    too_complex(&table, &compared(RelOp::Eq, NAME))
}

unsafe fn bit_mask(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        // 4, 1, 2, 2 and -3, which has bit 0 and 2 and not 1.
        fits(bench, table, &tags::SENSITIVITY.has_bits(6), &["Echo", "bravo", "delta", "éclair"])?;
        fits(bench, table, &tags::SENSITIVITY.lacks_bits(6), &["Alpha"])?;
        fits(bench, table, &tags::SENSITIVITY.has_bits(0x8000_0000), &["Echo"])?;
        too_complex(table, &Restriction::BitMask { op: BitMaskOp::Nez, tag: NAME, mask: 1 })
    })
}

unsafe fn size(bench: &Bench) -> Check {
    const BYTES: Tag = Tag(0x6804_0102);
    let stage = Stage::new(bench)?;
    for (name, length) in [("none", 0), ("three", 3), ("seven", 7)] {
        let bytes = PropValue { tag: BYTES, value: Value::Binary(vec![1; length]) };
        message(bench, &stage.folder, &[tags::SUBJECT.with(name), bytes])?;
    }
    let table = stage.contents(&[NAME, BYTES, KEY])?;
    let sized = |op, tag, size| Restriction::Size { op, tag, size };
    fits(bench, &table, &sized(RelOp::Eq, BYTES, 3), &["three"])?;
    fits(bench, &table, &sized(RelOp::Gt, BYTES, 3), &["seven"])?;
    fits(bench, &table, &sized(RelOp::Le, BYTES, 3), &["none", "three"])?;
    fits(bench, &table, &sized(RelOp::Ne, BYTES, 3), &["none", "seven"])?;
    // A number has the size of its type.
    message(bench, &stage.folder, &[tags::SUBJECT.with("number"), tags::SENSITIVITY.with(1)])?;
    fits(bench, &table, &sized(RelOp::Eq, NUMBER, 4), &["number"])
}

unsafe fn exist(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        let numbered = ["Alpha", "Echo", "bravo", "delta", "éclair"];
        fits(bench, table, &tags::SENSITIVITY.exists(), &numbered)?;
        fits(bench, table, &!tags::SENSITIVITY.exists(), &["charlie"])?;
        fits(bench, table, &tags::SUBJECT.exists(), &ALL)?;
        fits(bench, table, &Restriction::Exist(NOTHING), &[])?;
        too_complex(table, &Restriction::Exist(Tag(0x6805_000D)))
    })
}

fn within(table: Tag, restriction: Restriction) -> Restriction {
    Restriction::Sub { table, restriction: Box::new(restriction) }
}

unsafe fn sub_objects(bench: &Bench) -> Check {
    let stage = Stage::new(bench)?;
    for (name, to, file) in [
        ("to Ann", Some("Ann"), None),
        ("to Bob", Some("Bob"), None),
        ("with a file", None, Some("notes.mss")),
        ("with another", Some("Ann"), Some("other.txt")),
    ] {
        let letter = stage.mail(bench, &[tags::SUBJECT.with(name)])?;
        if let Some(to) = to {
            address(&letter, &[recipient(to, "SMTP", &format!("{to}@example.org"))])?;
        }
        if let Some(file) = file {
            let attachment = attach(&letter)?;
            let props = [tags::ATTACH_LONG_FILENAME.with(file)];
            bench.set_props(&as_prop(&attachment)?, &props)?;
            ok("SaveChanges", attachment.SaveChanges(2))?;
        }
        ok("SaveChanges", letter.SaveChanges(2))?;
    }
    let table = stage.contents(&[NAME])?;
    let recipients = tags::MESSAGE_RECIPIENTS.tag();
    let attachments = tags::MESSAGE_ATTACHMENTS.tag();
    let ann = within(recipients, tags::DISPLAY_NAME.eq("Ann"));
    fits(bench, &table, &ann, &["to Ann", "with another"])?;
    let file = within(attachments, tags::ATTACH_LONG_FILENAME.contains(".mss"));
    fits(bench, &table, &file, &["with a file"])?;
    fits(bench, &table, &(ann & !within(attachments, Restriction::And(vec![]))), &["to Ann"])
}

unsafe fn no_sub_objects(bench: &Bench) -> Check {
    let session = bench.session()?;
    let some = within(tags::MESSAGE_RECIPIENTS.tag(), tags::DISPLAY_NAME.exists());
    let table = session.status_table()?;
    too_complex(&table, &some)?;
    same("FindRow", find(&table, &some, BEGINNING, 0)?, Code::E_TOO_COMPLEX)
}

unsafe fn comment(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        let props = vec![tags::SUBJECT.with("no row has this"), tags::SENSITIVITY.with(77)];
        let inner = Some(Box::new(two()));
        let commented = Restriction::Comment { restriction: inner, props: props.clone() };
        fits(bench, table, &commented, &["bravo", "éclair"])?;
        fits(bench, table, &Restriction::Comment { restriction: None, props }, &ALL)
    })
}

unsafe fn count(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        sort(table, &by(&[up(NAME)]))?;
        let limited =
            |count| Restriction::Count { count, restriction: Box::new(tags::SENSITIVITY.exists()) };
        for (most, expected) in [(2, 2), (5, 5), (50, 5), (0, 0)] {
            let code = try_restrict(table, Some(&limited(most)), 0)?;
            if code == Code::E_TOO_COMPLEX {
                return Ok(());
            }
            same("Restrict", code, Code::S_OK)?;
            same(&format!("the rows, at most {most}"), all(bench, table)?.len(), expected)?;
        }
        Ok(())
    })
}

unsafe fn missing(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        for op in [RelOp::Lt, RelOp::Le, RelOp::Gt, RelOp::Ge, RelOp::Eq, RelOp::Ne] {
            for limit in [i32::MIN, 0, i32::MAX] {
                let names = fitting(bench, table, &long(op, limit))?;
                hold(!names.contains(&"charlie".to_owned()), || {
                    format!("a row without the property fits {op:?} {limit}")
                })?;
            }
        }
        fits(bench, table, &!long(RelOp::Ge, i32::MIN), &["charlie"])?;
        fits(
            bench,
            table,
            &tags::SENSITIVITY.lacks_bits(0x1000),
            &["Alpha", "bravo", "delta", "éclair"],
        )
    })
}

unsafe fn other_columns(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        set_columns(table, &[NAME])?;
        let code = find(table, &two(), BEGINNING, 0)?;
        let expected = [Code::S_OK, Code::E_NOT_FOUND, Code::E_TOO_COMPLEX];
        answers_one_of("FindRow", code.to_hresult(), &expected)?;
        let code = try_restrict(table, Some(&two()), 0)?;
        answers_one_of("Restrict", code.to_hresult(), &[Code::S_OK, Code::E_TOO_COMPLEX])?;
        let mut rows = all(bench, table)?;
        rows.sort();
        let expected = if code == Code::S_OK { &["bravo", "éclair"][..] } else { &ALL[..] };
        hold(rows == expected, || format!("{rows:?} are shown, not {expected:?}"))
    })
}

fn word_is(tag: Tag, word: &str) -> Restriction {
    let value = PropValue { tag: WORDS.with_type(0x001F), value: Value::Unicode(word.into()) };
    Restriction::Property { op: RelOp::Eq, tag, value }
}

unsafe fn any_value(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        set_columns(table, &[NAME, WORDS])?;
        fits(bench, table, &word_is(WORDS, "green"), &["bravo", "éclair"])?;
        fits(bench, table, &word_is(WORDS, "blue"), &["Echo", "delta", "éclair"])?;
        fits(bench, table, &word_is(WORDS, "yellow"), &[])?;
        // MVI_FLAG in a restriction makes no more rows.
        fits(bench, table, &word_is(WORD, "blue"), &["Echo", "delta", "éclair"])
    })
}

unsafe fn value_of_the_row(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        set_columns(table, &[NAME, WORD])?;
        restrict(table, &word_is(WORD, "blue"))?;
        let rows = bench.rows(table, None)?;
        same("the rows", rows.len(), 3)?;
        for row in &rows {
            same("the word of a row", crate::read::text(row, WORDS), Some("blue".to_owned()))?;
        }
        Ok(())
    })
}

unsafe fn whole_tuples(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        set_columns(table, &[NAME, WORDS])?;
        let tuple = |words: &[&str]| {
            let words = words.iter().map(|word| (*word).to_owned()).collect();
            let value = PropValue { tag: WORDS, value: Value::MvUnicode(words) };
            Restriction::Property { op: RelOp::Eq, tag: WORDS, value }
        };
        let code = try_restrict(table, Some(&tuple(&["red", "blue"])), 0)?;
        if code == Code::E_TOO_COMPLEX {
            return Ok(());
        }
        same("Restrict", code, Code::S_OK)?;
        fits(bench, table, &tuple(&["red", "blue"]), &["delta"])?;
        fits(bench, table, &tuple(&["blue", "red"]), &[])?;
        fits(bench, table, &tuple(&["red"]), &["charlie"])
    })
}

unsafe fn tag_of_the_constant(bench: &Bench) -> Check {
    each_table(bench, |bench, table| {
        let value = PropValue { tag: Tag(0x6806_001F), value: Value::Unicode("rav".into()) };
        let (level, options) = (FuzzyLevel::Substring, FuzzyOptions::empty());
        fits(bench, table, &Restriction::Content { level, options, tag: NAME, value }, &["bravo"])
    })
}

unsafe fn address_book(bench: &Bench) -> Check {
    let session = bench.session()?;
    let book = book(&session)?;
    for name in ["Ann Other", "Anton Else", "Berta Other"] {
        new_user(bench, &book, name)?;
    }
    let container = personal(bench, &book)?;
    let table = contents(&container)?;
    let columns = [tags::DISPLAY_NAME.tag(), KEY];
    let shown = |restriction: &Restriction| -> Result<Vec<String>, crate::Breach> {
        restrict(&table, restriction)?;
        let rows = bench.rows(&table, Some(&columns))?;
        let name = |row: &Vec<PropValue>| crate::read::text(row, tags::DISPLAY_NAME);
        let mut names: Vec<String> = rows.iter().filter_map(name).collect();
        names.sort();
        Ok(names)
    };
    let anr = tags::ANR.eq("other");
    same("the entries that PR_ANR finds", shown(&anr)?, list(&["Ann Other", "Berta Other"]))?;
    let starts = tags::DISPLAY_NAME.starts_with("an");
    same("the entries that begin so", shown(&starts)?, list(&["Ann Other", "Anton Else"]))?;
    same("Restrict", try_restrict(&table, None, 0)?, Code::S_OK)?;
    for row in bench.rows(&table, Some(&columns))? {
        let one = shown(&key_is(&key(&row)?))?;
        let name = crate::read::text(&row, tags::DISPLAY_NAME);
        same("the entry of an instance key", one, name.into_iter().collect())?;
    }
    Ok(())
}

unsafe fn compare_function(bench: &Bench) -> Check {
    type Compare = unsafe extern "system" fn(*const SPropValue, u32, *const SPropValue) -> i32;
    let compare: Compare = bench.export("FPropCompareProp")?;
    let arena = Arena::new();
    let minus = encode::props(&arena, &[tags::SENSITIVITY.with(-1)])?;
    let plus = encode::props(&arena, &[tags::SENSITIVITY.with(1)])?;
    let text = encode::props(&arena, &[tags::SUBJECT.with("1")])?;
    let is = |left, op: RelOp, right| compare(left, op.to_raw(), right) != 0;
    same("-1 < 1", is(minus, RelOp::Lt, plus), true)?;
    same("-1 > 1", is(minus, RelOp::Gt, plus), false)?;
    same("1 == 1", is(plus, RelOp::Eq, plus), true)?;
    same("1 != 1", is(plus, RelOp::Ne, plus), false)?;
    for op in [RelOp::Lt, RelOp::Le, RelOp::Gt, RelOp::Ge, RelOp::Eq] {
        same(&format!("a number {op:?} text"), is(plus, op, text), false)?;
    }
    Ok(())
}
