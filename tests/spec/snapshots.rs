//! The most telling parts of what the real spec gives, held by snapshots.

use quote::ToTokens;
use syn::Item;

/// The items of a generated file that are about `name`: a type of that name, its impl blocks, or
/// a constant or function of that name.
fn items(text: &str, name: &str) -> String {
    let file = syn::parse_file(text).expect("generated files are Rust");
    let mut wanted = Vec::new();
    collect(&file.items, name, &mut wanted);
    assert!(!wanted.is_empty(), "no item is about {name}");
    prettyplease::unparse(&syn::File { shebang: None, attrs: Vec::new(), items: wanted })
}

fn collect(list: &[Item], name: &str, wanted: &mut Vec<Item>) {
    for item in list {
        let is_wanted = match item {
            Item::Struct(i) => i.ident == name,
            Item::Enum(i) => i.ident == name,
            Item::Union(i) => i.ident == name,
            Item::Trait(i) => i.ident == name,
            Item::Fn(i) => i.sig.ident == name,
            Item::Const(i) => i.ident == name,
            Item::Impl(i) => {
                let of = i.self_ty.to_token_stream().to_string().replace(' ', "");
                of == name || of.starts_with(&format!("{name}<"))
            }
            Item::Macro(i) => i
                .mac
                .tokens
                .to_string()
                .split(|c: char| !c.is_alphanumeric() && c != '_')
                .any(|t| t == name),
            Item::Mod(i) => {
                if let Some((_, inner)) = &i.content {
                    collect(inner, name, wanted);
                }
                false
            }
            _ => false,
        };
        if is_wanted {
            wanted.push(item.clone());
        }
    }
}

#[test]
fn telling_parts_of_the_real_spec() {
    let outputs = super::outputs(&mapi_tests::root().join("spec"));
    for (file, name) in [
        ("raw.rs", "IMAPIStatus_Vtbl"),
        ("raw.rs", "SPropValue"),
        ("raw.rs", "IMAPISession_Vtbl"),
        ("flags.rs", "FlushFlags"),
        ("flags.rs", "ObjectType"),
        ("tags.rs", "SUBJECT"),
        ("rows.rs", "StatusRow"),
        ("functions.rs", "EntryPoints"),
    ] {
        let snapshot = format!("{}__{name}", file.trim_end_matches(".rs"));
        insta::assert_snapshot!(snapshot, items(super::text(&outputs, file), name));
    }
}
