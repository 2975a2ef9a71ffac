//! Names in Rust.

use proc_macro2::{Ident, Span};

use crate::model::{Opens, PropType, Property};

/// An identifier; a reserved word becomes `r#word`, or `word_` where even that is refused.
#[must_use]
pub fn ident(name: &str) -> Ident {
    let name = in_rust(name);
    if is_reserved(&name) {
        Ident::new_raw(&name, Span::call_site())
    } else {
        Ident::new(&name, Span::call_site())
    }
}

/// How an identifier is told apart from others in Rust: `type` is `r#type`, which is the same, but
/// `self` becomes `self_`, which something else may be called.
#[must_use]
pub fn in_rust(name: &str) -> String {
    match name {
        "self" | "Self" | "super" | "crate" => format!("{name}_"),
        _ => name.to_owned(),
    }
}

/// The words that edition 2024 has for itself, those that it only keeps for later among them.
const RESERVED: &[&str] = &[
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

fn is_reserved(name: &str) -> bool {
    RESERVED.binary_search(&name).is_ok()
}

/// The name of a method of the raw layer; the metadata tools take no `r#word`.
#[must_use]
pub fn raw_method(name: &str) -> String {
    if is_reserved(name) { format!("{name}_") } else { name.to_owned() }
}

/// The name of a field or parameter of the raw layer. The metadata tools do not know `gen`, and
/// have a parameter `this` of their own.
#[must_use]
pub fn raw_name(name: &str) -> String {
    match name.to_ascii_lowercase().as_str() {
        "gen" | "this" => format!("{name}_"),
        _ => in_rust(name),
    }
}

/// The name of a property's getter.
#[must_use]
pub fn accessor(property: &Property) -> String {
    property.rust.to_ascii_lowercase()
}

/// Whether a property has a value that is read, and not only opened.
#[must_use]
pub fn has_value(property: &Property) -> bool {
    !matches!(
        property.ty,
        PropType::Object
            | PropType::Null
            | PropType::Unspecified
            | PropType::SRestriction
            | PropType::Actions
            | PropType::FileHandle
            | PropType::FileEa
    )
}

/// The methods that open a property: `open_body`; `open_attach_data_obj_as_message` where it opens
/// as several things.
#[must_use]
pub fn openers(property: &Property) -> Vec<(String, &Opens)> {
    let name = format!("open_{}", accessor(property));
    match property.opens.as_slice() {
        [one] => vec![(name, one)],
        several => {
            several.iter().map(|one| (format!("{name}_as_{}", snake(opened(one))), one)).collect()
        }
    }
}

/// What a property opens as, in Rust.
#[must_use]
pub fn opened(opens: &Opens) -> &str {
    match opens {
        Opens::Stream => "Stream",
        Opens::Object(object) => object,
    }
}

/// `GetMsgStoresTable` → `get_msg_stores_table`, `GetIDsFromNames` → `get_ids_from_names`.
#[must_use]
pub fn snake(name: &str) -> String {
    let name = name.replace("IDs", "Ids");
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (i, c) in chars.iter().enumerate() {
        let before = i.checked_sub(1).map(|b| chars[b]);
        let after = chars.get(i + 1);
        let starts = c.is_ascii_uppercase()
            && before.is_some_and(|b| {
                b != '_' && (!b.is_ascii_uppercase() || after.is_some_and(char::is_ascii_lowercase))
            });
        if starts {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// What people call an object: `MsgStore` is a `message store`.
#[must_use]
pub fn kind(object: &str) -> String {
    match object {
        "MapiProp" => "object".to_owned(),
        "MsgStore" => "message store".to_owned(),
        "AbContainer" => "address-book container".to_owned(),
        "DistList" => "distribution list".to_owned(),
        "ServiceAdmin2" => "service administration".to_owned(),
        _ => match object.strip_suffix("Admin") {
            Some(what) => format!("{} administration", snake(what)),
            None => snake(object).replace('_', " "),
        },
    }
}
