//! Conditions and orders read as what they are, and make the structures that MAPI wants.

use mapi_session::flags::{BitMaskOp, FuzzyLevel, FuzzyOptions, RelOp, SortDirection};
use mapi_session::{PropTag, Restriction, SortOrder, Tag, Value, tags, types};

#[test]
fn comparisons_keep_tag_operator_and_typed_value() {
    let large = tags::MESSAGE_SIZE.gt(1_000_000);
    let Restriction::Property { op, tag, value } = large else { panic!("{large:?}") };
    assert_eq!((op, tag), (RelOp::Gt, tags::MESSAGE_SIZE.tag()));
    assert_eq!((value.tag, value.value), (tag, Value::Long(1_000_000)));
    let others = [
        (tags::SUBJECT.eq("a"), RelOp::Eq),
        (tags::SUBJECT.ne("a"), RelOp::Ne),
        (tags::SUBJECT.lt("a"), RelOp::Lt),
        (tags::SUBJECT.le("a"), RelOp::Le),
        (tags::SUBJECT.ge("a"), RelOp::Ge),
    ];
    for (restriction, expected) in others {
        let Restriction::Property { op, .. } = restriction else { panic!("{restriction:?}") };
        assert_eq!(op, expected);
    }
}

#[test]
fn searches_ignore_case_and_bits_are_any_of_a_mask() {
    let found = tags::SUBJECT.contains("report");
    let Restriction::Content { level, options, .. } = &found else { panic!("{found:?}") };
    assert_eq!((*level, *options), (FuzzyLevel::Substring, FuzzyOptions::IGNORE_CASE));
    let start = tags::SUBJECT.starts_with("Re:");
    assert!(matches!(start, Restriction::Content { level: FuzzyLevel::Prefix, .. }));
    let set = tags::MESSAGE_FLAGS.has_bits(0x10);
    let clear = tags::MESSAGE_FLAGS.lacks_bits(0x10);
    assert!(matches!(set, Restriction::BitMask { op: BitMaskOp::Nez, mask: 0x10, .. }));
    assert!(matches!(clear, Restriction::BitMask { op: BitMaskOp::Eqz, mask: 0x10, .. }));
}

#[test]
fn operators_combine_and_chains_stay_flat() {
    let (a, b, c) = (tags::SUBJECT.exists(), tags::BODY.exists(), tags::MESSAGE_SIZE.exists());
    let all = a.clone() & b.clone() & c.clone();
    assert_eq!(all, Restriction::And(vec![a.clone(), b.clone(), c.clone()]));
    let any = a.clone() | b.clone() | !c.clone();
    assert_eq!(any, Restriction::Or(vec![a, b, Restriction::Not(Box::new(c))]));
}

#[test]
fn orders_are_made_of_keys() {
    let order = SortOrder::from([tags::SUBJECT.ascending(), tags::MESSAGE_SIZE.descending()]);
    let directions: Vec<_> = order.keys.iter().map(|key| key.direction).collect();
    assert_eq!(directions, [SortDirection::Ascend, SortDirection::Descend]);
    let grouped = SortOrder::from(tags::SUBJECT.ascending()).categorized(1, 0);
    assert_eq!((grouped.categories, grouped.expanded), (1, 0));
}

#[test]
fn tags_know_their_type_and_name() {
    assert_eq!(tags::SUBJECT.tag(), Tag(0x0037_001F));
    assert_eq!(tags::SUBJECT.tag().name(), Some("PR_SUBJECT"));
    const NAMED: PropTag<types::SysTime> = PropTag::from_id(0x8005);
    assert_eq!(NAMED.tag(), Tag(0x8005_0040));
    assert_eq!(NAMED.tag().name(), None);
    assert_eq!(Value::Unicode("\u{E9}".into()).size(), 4);
}
