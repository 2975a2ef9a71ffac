//! `named.rs`: a typed name for each named property.

use proc_macro2::Literal;
use quote::quote;

use super::names::ident;
use super::{EmitError, Output, aliases, docs, literal, render};
use crate::model::{Model, NamedProperty, PropName};

pub(super) fn named(model: &Model) -> Result<Output, EmitError> {
    let constants = model.named_properties.iter().map(|property| {
        let (name, set) = (ident(&property.rust), ident(&property.set));
        let ty = ident(property.ty.rust_name());
        let docs = docs(&doc(property), property.page.as_deref());
        let alias = aliases(
            &property.rust,
            std::iter::once(property.name.as_str())
                .chain(property.aliases.iter().map(String::as_str)),
        );
        let value = match &property.id {
            PropName::Lid(lid) => {
                let lid = literal(&format!("0x{lid:04X}"));
                quote!(NamedTag::from_lid(guids::#set, #lid))
            }
            PropName::Text(text) => {
                let text = Literal::string(text);
                quote!(NamedTag::from_name(guids::#set, #text))
            }
        };
        quote! {
            #docs
            #alias
            pub const #name: NamedTag<types::#ty> = #value;
        }
    });
    let uses = (!model.named_properties.is_empty()).then(|| {
        quote!(
            use crate::{NamedTag, guids, types};
        )
    });
    render(
        "mapi-session/src/generated/named.rs",
        quote! {
            //! Named properties, each with the Rust type of its values.

            #uses

            #(#constants)*
        },
    )
}

fn doc(property: &NamedProperty) -> String {
    let id = match &property.id {
        PropName::Lid(lid) => format!("0x{lid:04X}"),
        PropName::Text(text) => format!("`{text}`"),
    };
    let facts = format!("`{}`, {}, {id} of `{}`.", property.name, property.ty.name(), property.set);
    if property.doc.is_empty() { facts } else { format!("{}\n\n{facts}", property.doc.trim()) }
}
