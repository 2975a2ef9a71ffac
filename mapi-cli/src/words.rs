//! MAPI's numbers and flags in words.

use std::fmt::Debug;

/// A value of an enumeration: `AddressBookProvider` is an `address book provider`.
pub(crate) fn ordinal(value: impl Debug) -> String {
    let name = format!("{value:?}");
    if let Some(number) = name.strip_prefix("Unknown(").and_then(|n| n.strip_suffix(')')) {
        return format!("unknown ({number})");
    }
    let mut words = String::with_capacity(name.len() + 4);
    for c in name.chars() {
        if c.is_ascii_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.push(c.to_ascii_lowercase());
    }
    words
}

/// The bits of a flag set by name: `AVAILABLE | OUTBOUND_ENABLED`; bits without a name in
/// hexadecimal, `-` for none.
pub(crate) fn flags<F: bitflags::Flags<Bits = u32>>(flags: F) -> String {
    if flags.bits() == 0 {
        return "-".to_owned();
    }
    let mut text = String::new();
    // Writing to a String cannot fail.
    let _ = bitflags::parser::to_writer(&flags, &mut text);
    text
}
