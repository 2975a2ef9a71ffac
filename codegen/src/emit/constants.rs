//! `constants.rs`: numbers that are no flags.

use quote::quote;

use super::names::ident;
use super::{EmitError, Output, docs, known, literal, render};
use crate::model::Model;

pub(super) fn constants(model: &Model) -> Result<Output, EmitError> {
    let groups = model.constants.iter().map(|group| {
        let (name, about) = (ident(&group.name), docs(&group.doc, None));
        let constants = group.values.iter().map(|constant| {
            let name = ident(&constant.name);
            let doc = docs(&known(&constant.doc, group.source.as_deref()), None);
            let value = literal(&if constant.value < 0x100 {
                constant.value.to_string()
            } else {
                format!("0x{:X}", constant.value)
            });
            quote! {
                #doc
                pub const #name: u32 = #value;
            }
        });
        quote! {
            #about
            pub mod #name { #(#constants)* }
        }
    });
    render(
        "mapi-session/src/generated/constants.rs",
        quote! {
            //! Numbers that are no flags: limits, versions, identifiers. Their names are those of
            //! the headers.

            #![allow(non_upper_case_globals, missing_docs)]

            #(#groups)*
        },
    )
}
