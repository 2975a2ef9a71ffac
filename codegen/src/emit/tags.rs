//! `tags.rs`: a typed tag for each property.

use quote::quote;

use super::names::ident;
use super::{EmitError, Output, aliases, docs, gate, hex, known, literal, render};
use crate::model::{Model, Property};

pub(super) fn tags(model: &Model) -> Result<Output, EmitError> {
    let constants = model.properties.iter().map(|property| {
        let name = ident(&property.rust);
        let ty = ident(property.ty.rust_name());
        let id = literal(&format!("0x{:04X}", property.id));
        let docs = docs(&doc(property), page(property).as_deref());
        let whole = format!("0x{:08X}", property.tag());
        let alias = aliases(
            &property.rust,
            std::iter::once(property.name.as_str())
                .chain(property.canonical.as_deref())
                .chain(property.aliases.iter().map(String::as_str))
                .chain([whole.as_str()]),
        );
        let gate = gate(property.feature.as_deref());
        quote! {
            #gate
            #docs
            #alias
            pub const #name: PropTag<types::#ty> = PropTag::from_id(#id);
        }
    });
    let mut sorted: Vec<&Property> =
        model.properties.iter().filter(|p| p.shares.is_none()).collect();
    sorted.sort_by_key(|p| p.tag());
    let pairs = sorted.iter().map(|p| {
        let (tag, name) = (hex(p.tag()), &p.name);
        quote!((Tag(#tag), #name))
    });
    let uses = (!model.properties.is_empty()).then(|| {
        quote!(
            use crate::{PropTag, types};
        )
    });
    render(
        "mapi-session/src/generated/tags.rs",
        quote! {
            //! Property tags, each with the Rust type of its values.

            use crate::Tag;
            #uses

            #(#constants)*

            /// Names by tag, sorted.
            pub(crate) static NAMES: &[(Tag, &str)] = &[#(#pairs),*];
        },
    )
}

fn doc(property: &Property) -> String {
    let facts = format!("`{}`, {}, 0x{:08X}.", property.name, property.ty.name(), property.tag());
    match known(&property.doc, property.source.as_deref()) {
        doc if doc.is_empty() => facts,
        doc => format!("{doc}\n\n{facts}"),
    }
}

/// The property's page: the one that the spec names, else the one of its canonical name.
pub(super) fn page(property: &Property) -> Option<String> {
    property.page.clone().or_else(|| {
        property.canonical.as_ref().map(|c| format!("{}-canonical-property", c.to_lowercase()))
    })
}
