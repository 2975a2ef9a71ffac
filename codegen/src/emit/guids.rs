//! `guids.rs`: identifiers that are no IID of an interface.

use quote::quote;

use super::names::ident;
use super::{EmitError, Output, docs, guid, known, render};
use crate::model::Model;

pub(super) fn guids(model: &Model) -> Result<Output, EmitError> {
    let constants = model.guids.iter().map(|one| {
        let (name, docs, value) = (
            ident(&one.name),
            docs(&known(&one.doc, one.source.as_deref()), None),
            guid(one.value),
        );
        quote! {
            #docs
            pub const #name: GUID = #value;
        }
    });
    render(
        "mapi-session/src/generated/guids.rs",
        quote! {
            //! Well-known identifiers: of profile sections, providers, property sets.

            // Their names are those of the headers.
            #![allow(non_upper_case_globals)]

            use windows_core::GUID;

            #(#constants)*
        },
    )
}
