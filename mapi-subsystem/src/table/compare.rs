//! The order of values.

use std::cmp::Ordering;

use mapi_session::Value;
use mapi_session::flags::RelOp;

use super::text;
use crate::deviation::deviates;

/// Compares two values of one type, for restrictions and sort orders: numbers by value and
/// signed, times by time, booleans false first, binary by bytes (a prefix first), GUIDs by their
/// bytes in memory, text without regard to case (equal texts by case are told apart by nothing).
/// 8-bit and Unicode text compare with each other. Multi-valued ones compare as tuples; the
/// shorter of two is as if null in the missing place, and null is last.
///
/// `None` when the types differ or have no order (objects, errors, null).
#[must_use]
pub fn compare_values(a: &Value, b: &Value) -> Option<Ordering> {
    use Value::*;
    Some(match (a, b) {
        (I2(a), I2(b)) => a.cmp(b),
        (Long(a), Long(b)) => a.cmp(b),
        (R4(a), R4(b)) => a.total_cmp(b),
        (Double(a), Double(b)) | (AppTime(a), AppTime(b)) => a.total_cmp(b),
        (Currency(a), Currency(b)) | (I8(a), I8(b)) | (SysTime(a), SysTime(b)) => a.cmp(b),
        (Boolean(a), Boolean(b)) => a.cmp(b),
        (String8(_) | Unicode(_), String8(_) | Unicode(_)) => {
            compare_text(&text::of(a)?, &text::of(b)?)
        }
        (Clsid(a), Clsid(b)) => guid_bytes(a).cmp(&guid_bytes(b)),
        (Binary(a), Binary(b)) => a.cmp(b),
        (MvI2(a), MvI2(b)) => tuple(a, b, Ord::cmp),
        (MvLong(a), MvLong(b)) => tuple(a, b, Ord::cmp),
        (MvR4(a), MvR4(b)) => tuple(a, b, f32::total_cmp),
        (MvDouble(a), MvDouble(b)) | (MvAppTime(a), MvAppTime(b)) => tuple(a, b, f64::total_cmp),
        (MvCurrency(a), MvCurrency(b)) | (MvI8(a), MvI8(b)) | (MvSysTime(a), MvSysTime(b)) => {
            tuple(a, b, Ord::cmp)
        }
        (MvString8(_) | MvUnicode(_), MvString8(_) | MvUnicode(_)) => {
            let (mut a, mut b) = (folded(a), folded(b));
            if deviates("G.8.3.tuples") {
                a.sort();
                b.sort();
            }
            tuple(&a, &b, Ord::cmp)
        }
        (MvClsid(a), MvClsid(b)) => tuple(a, b, |a, b| guid_bytes(a).cmp(&guid_bytes(b))),
        (MvBinary(a), MvBinary(b)) => tuple(a, b, Ord::cmp),
        _ => return None,
    })
}

/// The order of text in restrictions and sort orders: by Unicode code points after full case
/// folding and canonical composition, so that texts which differ in case only are equal. It
/// depends on no locale; a source over SQL may use it as a collation.
#[must_use]
pub fn compare_text(a: &str, b: &str) -> Ordering {
    let (bytes, others) = (a.as_bytes(), b.as_bytes());
    let same = |(a, b): (&u8, &u8)| a.is_ascii() && a.eq_ignore_ascii_case(b);
    let common = bytes.iter().zip(others).take_while(|pair| same(*pair)).count();
    // What follows an ASCII letter may join it into another character, unless it is ASCII too.
    let alone = |text: &[u8]| {
        text.get(common).is_none_or(u8::is_ascii) && text.get(common + 1).is_none_or(u8::is_ascii)
    };
    if alone(bytes) && alone(others) {
        let next = |text: &[u8]| text.get(common).map(u8::to_ascii_lowercase);
        return next(bytes).cmp(&next(others));
    }
    // The last character that both have alike may be joined too.
    let from = common.saturating_sub(1);
    text::folded(&a[from..]).cmp(text::folded(&b[from..]))
}

/// Whether `ordering` (of *left* to *right*) is what a relational operator asks for; `None` for
/// an operator that is no order (RELOP_RE) or unknown.
#[must_use]
pub fn related(op: RelOp, ordering: Ordering) -> Option<bool> {
    Some(match op {
        RelOp::Lt => ordering.is_lt(),
        RelOp::Le => ordering.is_le(),
        RelOp::Gt => ordering.is_gt(),
        RelOp::Ge => ordering.is_ge(),
        RelOp::Eq => ordering.is_eq(),
        RelOp::Ne => ordering.is_ne(),
        _ => return None,
    })
}

fn tuple<T>(a: &[T], b: &[T], compare: impl Fn(&T, &T) -> Ordering) -> Ordering {
    let common = a.iter().zip(b).map(|(a, b)| compare(a, b)).find(|o| o.is_ne());
    // A missing element is null, and null is last: the longer tuple comes first.
    common.unwrap_or_else(|| {
        let ordering = b.len().cmp(&a.len());
        if deviates("G.6.5") { ordering.reverse() } else { ordering }
    })
}

fn folded(value: &Value) -> Vec<String> {
    match value {
        Value::MvString8(texts) => {
            texts.iter().map(|bytes| text::fold(&crate::props::decode(bytes))).collect()
        }
        Value::MvUnicode(texts) => texts.iter().map(|text| text::fold(text)).collect(),
        _ => Vec::new(),
    }
}

fn guid_bytes(guid: &windows_core::GUID) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[..4].copy_from_slice(&guid.data1.to_le_bytes());
    bytes[4..6].copy_from_slice(&guid.data2.to_le_bytes());
    bytes[6..8].copy_from_slice(&guid.data3.to_le_bytes());
    bytes[8..].copy_from_slice(&guid.data4);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_compared_as_if_all_of_it_were_folded() {
        let texts = [
            "",
            "a",
            "A",
            "b",
            "ab",
            "aB",
            "aC",
            "Abc",
            "abd",
            "re: x",
            "RE: y",
            "e",
            "e\u{301}",
            "\u{e9}",
            "E\u{301}",
            "f",
            "ez",
            "e\u{301}z",
            "\u{e9}z",
            "stra\u{df}e",
            "STRASSE",
            "strasse",
            "stra\u{df}f",
            "strat",
            "\u{130}",
            "i\u{307}",
            "i",
            "j",
            "z\u{323}\u{302}",
            "z\u{302}\u{323}",
            "z",
            "z\u{323}",
            "\u{1F600}",
            "\u{FFFD}",
            "a\u{0}",
            "\u{1100}\u{1161}",
            "\u{AC00}",
            "x\u{1F600}",
            "X\u{FFFD}",
        ];
        for a in texts {
            for b in texts {
                let folded = text::fold(a).cmp(&text::fold(b));
                assert_eq!(compare_text(a, b), folded, "{a:?} and {b:?}");
            }
        }
    }
}
