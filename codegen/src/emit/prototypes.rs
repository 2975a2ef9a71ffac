//! `prototypes.rs`: the types of MAPI's functions and callbacks.

use quote::quote;

use super::functions::{doc, signature};
use super::names::ident;
use super::{EmitError, Output, docs, known, render};
use crate::model::{Method, Model};

pub(super) fn prototypes(model: &Model) -> Result<Output, EmitError> {
    let alias = |function: &Method| {
        let name = ident(&function.name);
        let text = known(&doc(function), function.source.as_deref());
        let docs = docs(&text, function.page.as_deref());
        let ty = signature(function);
        quote! {
            #docs
            pub type #name = #ty;
        }
    };
    let functions = model.functions.iter().map(alias);
    let callbacks = model.callbacks.iter().map(alias);
    render(
        "mapi-session/src/generated/prototypes.rs",
        quote! {
            //! The types of MAPI's functions, for programs that load one by its name, and of the
            //! functions that a program hands over. They are named as in C.

            #![allow(non_camel_case_types, clippy::type_complexity, clippy::upper_case_acronyms)]

            #(#functions)*
            #(#callbacks)*
        },
    )
}
