//! Laws that restrictions and the order of values keep, on random rows.

use std::cmp::Ordering;

use mapi_session::flags::{BitMaskOp, FuzzyLevel, FuzzyOptions, RelOp};
use mapi_session::{Code, PropValue, Restriction, Tag, Value};
use mapi_subsystem::table::{
    MAX_DEPTH, Row, Supports, compare_text, compare_values, evaluate, validate,
};
use proptest::prelude::*;

const NAME: Tag = Tag(0x3001_001F);
const NAME_A: Tag = Tag(0x3001_001E);
const SIZE: Tag = Tag(0x0E08_0003);
const COUNT: Tag = Tag(0x3602_0003);
const TIME: Tag = Tag(0x0E06_0040);
const KEY: Tag = Tag(0x0FF6_0102);
const WORDS: Tag = Tag(0x6001_101F);
const RECIPIENTS: Tag = Tag(0x0E12_000D);
const ANR: Tag = Tag(0x360C_001F);

fn prop(tag: Tag, value: Value) -> PropValue {
    PropValue { tag, value }
}

fn text(s: &str) -> Value {
    Value::Unicode(s.into())
}

fn fits(restriction: &Restriction, row: &Row) -> bool {
    validate(restriction, &Supports::default()).unwrap();
    evaluate(restriction, row).unwrap()
}

fn refused(restriction: &Restriction) -> bool {
    let refused = validate(restriction, &Supports::default());
    refused.is_err_and(|fault| fault.code == Code(0x8004_0117) && fault.text.is_some())
}

fn short_text() -> impl Strategy<Value = String> {
    "[aAbBéÉßſıİ ]{0,4}"
}

fn value(tag: Tag) -> BoxedStrategy<Value> {
    match tag {
        NAME => short_text().prop_map(Value::Unicode).boxed(),
        SIZE | COUNT => prop_oneof![-3..3i32, any::<i32>()].prop_map(Value::Long).boxed(),
        TIME => prop_oneof![-3..3i64, any::<i64>()].prop_map(Value::SysTime).boxed(),
        KEY => prop::collection::vec(0..3u8, 0..4).prop_map(Value::Binary).boxed(),
        _ => prop::collection::vec(short_text(), 1..4).prop_map(Value::MvUnicode).boxed(),
    }
}

const TAGS: [Tag; 6] = [NAME, SIZE, COUNT, TIME, KEY, WORDS];

fn row() -> impl Strategy<Value = Row> {
    TAGS.map(|tag| prop::option::of(value(tag)).prop_map(move |value| (tag, value)))
        .prop_map(|cells| cells.into_iter().filter_map(|(tag, v)| Some(prop(tag, v?))).collect())
}

fn op() -> impl Strategy<Value = RelOp> {
    prop_oneof![
        Just(RelOp::Lt),
        Just(RelOp::Le),
        Just(RelOp::Gt),
        Just(RelOp::Ge),
        Just(RelOp::Eq),
        Just(RelOp::Ne)
    ]
}

fn leaf() -> impl Strategy<Value = Restriction> {
    let tag = prop::sample::select(TAGS.to_vec());
    let property = (op(), tag.clone()).prop_flat_map(|(op, tag)| {
        value(tag).prop_map(move |value| Restriction::Property { op, tag, value: prop(tag, value) })
    });
    let level = prop_oneof![
        Just(FuzzyLevel::FullString),
        Just(FuzzyLevel::Substring),
        Just(FuzzyLevel::Prefix)
    ];
    let content = (level, 0..8u32, short_text()).prop_map(|(level, bits, wanted)| {
        let options = FuzzyOptions::from_bits_retain(bits << 16);
        Restriction::Content { level, options, tag: NAME, value: prop(NAME, text(&wanted)) }
    });
    let compare = op().prop_map(|op| Restriction::CompareProps { op, left: SIZE, right: COUNT });
    let mask = (any::<bool>(), any::<u32>()).prop_map(|(nez, mask)| {
        let op = if nez { BitMaskOp::Nez } else { BitMaskOp::Eqz };
        Restriction::BitMask { op, tag: SIZE, mask }
    });
    let size = (op(), 0..9u32).prop_map(|(op, size)| Restriction::Size { op, tag: NAME, size });
    prop_oneof![property, content, compare, mask, size, tag.prop_map(Restriction::Exist)]
}

fn restriction() -> impl Strategy<Value = Restriction> {
    leaf().prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Restriction::And),
            prop::collection::vec(inner.clone(), 0..4).prop_map(Restriction::Or),
            inner.clone().prop_map(not),
            inner.prop_map(|inner| Restriction::Comment {
                restriction: Some(Box::new(inner)),
                props: vec![prop(NAME, text("a note"))],
            }),
        ]
    })
}

fn not(inner: Restriction) -> Restriction {
    Restriction::Not(Box::new(inner))
}

proptest! {
    #[test]
    fn not_not_changes_nothing(r in restriction(), row in row()) {
        prop_assert_eq!(fits(&not(not(r.clone())), &row), fits(&r, &row));
    }

    #[test]
    fn not_is_the_other_answer(r in restriction(), row in row()) {
        prop_assert_ne!(fits(&not(r.clone()), &row), fits(&r, &row));
    }

    #[test]
    fn de_morgan(all in prop::collection::vec(restriction(), 0..4), row in row()) {
        let each: Vec<_> = all.iter().cloned().map(not).collect();
        prop_assert_eq!(
            fits(&not(Restriction::And(all.clone())), &row),
            fits(&Restriction::Or(each.clone()), &row)
        );
        prop_assert_eq!(
            fits(&not(Restriction::Or(all)), &row),
            fits(&Restriction::And(each), &row)
        );
    }

    #[test]
    fn and_or_are_all_and_any(all in prop::collection::vec(restriction(), 0..4), row in row()) {
        let each: Vec<bool> = all.iter().map(|r| fits(r, &row)).collect();
        prop_assert_eq!(fits(&Restriction::And(all.clone()), &row), each.iter().all(|b| *b));
        prop_assert_eq!(fits(&Restriction::Or(all), &row), each.iter().any(|b| *b));
    }

    #[test]
    fn a_comparison_is_false_where_a_property_is_missing(r in leaf(), row in row()) {
        let tags = mapi_subsystem::table::tags_of(&r);
        let missing = tags.iter().any(|tag| !row.iter().any(|prop| prop.tag == *tag));
        if missing {
            prop_assert!(!fits(&r, &row));
        }
    }

    #[test]
    fn exactly_one_of_less_equal_and_greater_holds(
        (tag, own, other) in prop::sample::select(TAGS.to_vec())
            .prop_flat_map(|tag| (Just(tag), value(tag), value(tag)))
    ) {
        let row = vec![prop(tag, own)];
        let holds = |op| fits(&Restriction::Property { op, tag, value: prop(tag, other.clone()) }, &row);
        let [less, equal, greater] = [RelOp::Lt, RelOp::Eq, RelOp::Gt].map(holds);
        prop_assert_eq!(u8::from(less) + u8::from(equal) + u8::from(greater), 1);
        prop_assert_eq!(holds(RelOp::Le), less || equal);
        prop_assert_eq!(holds(RelOp::Ge), greater || equal);
        prop_assert_eq!(holds(RelOp::Ne), !equal);
    }

    #[test]
    fn values_of_a_type_are_totally_ordered(
        (a, b, c) in prop::sample::select(TAGS.to_vec())
            .prop_flat_map(|tag| (value(tag), value(tag), value(tag)))
    ) {
        let order = |a: &Value, b: &Value| compare_values(a, b).unwrap();
        prop_assert_eq!(order(&a, &a), Ordering::Equal);
        prop_assert_eq!(order(&a, &b), order(&b, &a).reverse());
        if order(&a, &b).is_le() && order(&b, &c).is_le() {
            prop_assert!(order(&a, &c).is_le());
        }
    }

    #[test]
    fn values_of_different_types_have_no_order(
        a in value(SIZE), b in prop_oneof![value(TIME), value(KEY), value(NAME), value(WORDS)]
    ) {
        prop_assert_eq!(compare_values(&a, &b), None);
    }

    #[test]
    fn a_prefix_is_a_substring_and_a_full_string_is_a_prefix(
        row in row(), wanted in short_text(), bits in 0..8u32
    ) {
        let holds = |level| {
            let options = FuzzyOptions::from_bits_retain(bits << 16);
            let value = prop(NAME, text(&wanted));
            fits(&Restriction::Content { level, options, tag: NAME, value }, &row)
        };
        prop_assert!(!holds(FuzzyLevel::FullString) || holds(FuzzyLevel::Prefix));
        prop_assert!(!holds(FuzzyLevel::Prefix) || holds(FuzzyLevel::Substring));
    }

    #[test]
    fn any_tree_is_checked_without_a_panic(depth in 0..2000usize, row in row()) {
        let mut r = Restriction::Exist(NAME);
        for _ in 0..depth {
            r = not(r);
        }
        match validate(&r, &Supports::default()) {
            Ok(()) => prop_assert!(depth < MAX_DEPTH && evaluate(&r, &row).is_ok()),
            Err(_) => prop_assert!(depth >= MAX_DEPTH),
        }
    }
}

#[test]
fn what_no_table_can_answer_is_refused_before_any_row() {
    let long =
        |tag| Restriction::Property { op: RelOp::Eq, tag, value: prop(SIZE, Value::Long(1)) };
    assert!(refused(&long(NAME)), "types differ");
    assert!(!refused(&long(SIZE)));
    let wrong = prop(SIZE, text("a"));
    assert!(refused(&Restriction::Property { op: RelOp::Eq, tag: SIZE, value: wrong }));
    let like =
        Restriction::Property { op: RelOp::Re, tag: SIZE, value: prop(SIZE, Value::Long(1)) };
    assert!(refused(&like));
    let unknown = Restriction::Property {
        op: RelOp::Unknown(99),
        tag: SIZE,
        value: prop(SIZE, Value::Long(1)),
    };
    assert!(refused(&unknown));
    assert!(refused(&Restriction::CompareProps { op: RelOp::Eq, left: SIZE, right: NAME }));
    assert!(refused(&Restriction::BitMask { op: BitMaskOp::Nez, tag: TIME, mask: 1 }));
    assert!(refused(&Restriction::Exist(RECIPIENTS)), "objects do not exist");
    let content = |tag: Tag, value: PropValue, level| Restriction::Content {
        level,
        options: FuzzyOptions::empty(),
        tag,
        value,
    };
    assert!(refused(&content(SIZE, prop(SIZE, Value::Long(1)), FuzzyLevel::Prefix)));
    assert!(refused(&content(NAME, prop(NAME_A, Value::String8(vec![])), FuzzyLevel::Prefix)));
    assert!(refused(&content(NAME, prop(NAME, text("a")), FuzzyLevel::Unknown(3))));
    let names = content(ANR, prop(ANR, text("a")), FuzzyLevel::Prefix);
    assert!(refused(&names));
    assert!(validate(&names, &Supports { names: true, ..Supports::default() }).is_ok());
    let sub =
        Restriction::Sub { table: RECIPIENTS, restriction: Box::new(Restriction::Exist(NAME)) };
    assert!(refused(&sub));
    let supports = Supports { sub_tables: vec![RECIPIENTS], ..Supports::default() };
    assert!(validate(&sub, &supports).is_ok());
    let inner = Box::new(Restriction::Exist(NAME));
    let count = Restriction::Count { count: 1, restriction: inner };
    assert!(!refused(&count));
    assert!(refused(&not(count)), "only outermost");
}

#[test]
fn text_is_ordered_without_regard_to_case() {
    let ordered = ["", "a", "A\u{301}b", "ab", "Äb", "É", "ß", "ssa"];
    let less = |a: &str, b: &str| compare_text(a, b).is_lt();
    assert!(less("", "a") && less("a", "AB") && less("ab", "B"));
    for a in ordered {
        for b in ordered {
            assert_eq!(compare_text(a, b), compare_text(b, a).reverse());
            assert_eq!(compare_text(a, b), compare_text(&a.to_uppercase(), &b.to_lowercase()));
        }
    }
    assert!(compare_text("STRASSE", "straße").is_eq());
    assert!(compare_text("e\u{301}", "É").is_eq(), "composed or not");
}

#[test]
fn numbers_are_signed_and_times_are_times() {
    let row = vec![prop(SIZE, Value::Long(-1)), prop(TIME, Value::SysTime(-1))];
    let less = |value: PropValue| Restriction::Property { op: RelOp::Lt, tag: value.tag, value };
    assert!(fits(&less(prop(SIZE, Value::Long(0))), &row));
    assert!(fits(&less(prop(TIME, Value::SysTime(0))), &row));
}

#[test]
fn several_values_fit_when_any_does_and_compare_as_a_whole_with_a_list() {
    let row = vec![prop(WORDS, Value::MvUnicode(vec!["red".into(), "blue".into()]))];
    let one = |op, word: &str| Restriction::Property {
        op,
        tag: WORDS,
        value: prop(WORDS.with_type(0x1F), text(word)),
    };
    assert!(fits(&one(RelOp::Eq, "BLUE"), &row));
    assert!(!fits(&one(RelOp::Eq, "green"), &row));
    assert!(fits(&one(RelOp::Ne, "red"), &row), "blue is not red");
    let all = |words: &[&str]| Restriction::Property {
        op: RelOp::Eq,
        tag: WORDS,
        value: prop(WORDS, Value::MvUnicode(words.iter().map(|s| (*s).into()).collect())),
    };
    assert!(fits(&all(&["red", "blue"]), &row));
    assert!(!fits(&all(&["red"]), &row));
    let part = Restriction::Content {
        level: FuzzyLevel::Prefix,
        options: FuzzyOptions::empty(),
        tag: WORDS,
        value: prop(WORDS.with_type(0x1F), text("bl")),
    };
    assert!(fits(&part, &row));
}

#[test]
fn eight_bit_text_compares_with_unicode_text_of_the_same_letters() {
    let row = vec![prop(NAME, text("Zürich"))];
    let value = prop(NAME_A, Value::String8(b"Z\xDCRICH".to_vec()));
    assert!(fits(&Restriction::Property { op: RelOp::Eq, tag: NAME_A, value }, &row));
}

#[test]
fn a_size_is_that_of_the_bytes() {
    let row = vec![prop(NAME, text("aé😀")), prop(KEY, Value::Binary(vec![0; 3]))];
    let size = |tag, size| Restriction::Size { op: RelOp::Eq, tag, size };
    assert!(fits(&size(NAME, 8), &row), "UTF-16 without a terminator");
    assert!(fits(&size(KEY, 3), &row));
}
