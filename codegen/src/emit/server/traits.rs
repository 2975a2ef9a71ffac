//! The trait that a server implements: a method in Rust values for each of the interface.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::docs;
use crate::emit::names::{ident, snake};
use crate::model::{Dir, Interface, Method, Param, Scalar};
use crate::roles::{Kind, Shape, Special};

pub(super) fn method_ident(method: &Method) -> Ident {
    ident(&snake(&method.name))
}

/// The parameter's name as the raw layer spells it.
pub(super) fn raw_ident(param: &Param) -> Ident {
    ident(&param.name.to_lowercase())
}

pub(super) fn set_ident(name: &str) -> TokenStream {
    let name = ident(name);
    quote!(flags::#name)
}

pub(super) fn scalar_type(scalar: Scalar) -> TokenStream {
    let name = ident(scalar.rust_name());
    quote!(#name)
}

/// The type of an argument of a server's method.
fn argument_type(kind: &Kind, optional: bool, both: bool) -> TokenStream {
    let plain = match kind {
        Kind::Bits(set) | Kind::Ordinal(set) => set_ident(set),
        Kind::Number(scalar) => scalar_type(*scalar),
        Kind::Bool => quote!(bool),
        Kind::Tag => quote!(Tag),
        Kind::EntryId | Kind::Bytes => quote!(&[u8]),
        Kind::Guid | Kind::Iid { .. } => quote!(Guid),
        Kind::Guids => quote!(&[Guid]),
        Kind::Tags => quote!(&[Tag]),
        Kind::Props => quote!(&[PropValue]),
        Kind::Restriction => quote!(&Restriction),
        Kind::SortOrder => quote!(&SortOrder),
        Kind::Text(_) => quote!(&str),
        Kind::Texts => quote!(&[String]),
        Kind::EntryIds => quote!(&[EntryId]),
        Kind::Interface(name) => {
            let name = ident(name);
            quote!(&raw::#name)
        }
        Kind::Object => quote!(&IUnknown),
        Kind::Rows(_) if both => return quote!(&mut Vec<Row>),
        Kind::Rows(_) => quote!(&[Row]),
        Kind::Names => quote!(&[NamedProp]),
        Kind::Problems => quote!(&[PropProblem]),
        Kind::FlagList => return quote!(&mut Vec<u32>),
        Kind::Special(Special::FormInfos) => quote!(&[raw::IMAPIFormInfo]),
        Kind::Special(Special::MessageClasses) => quote!(&[String]),
        // A method with one is served by nobody.
        Kind::Special(_) | Kind::Plain(_) => quote!(compile_error!("an argument without a form")),
    };
    match kind {
        Kind::Bits(_) | Kind::Ordinal(_) | Kind::Number(_) | Kind::Bool | Kind::Tag if both => {
            quote!(&mut #plain)
        }
        Kind::Bits(_) | Kind::Ordinal(_) | Kind::Number(_) | Kind::Bool | Kind::Tag => plain,
        _ if optional => quote!(Option<#plain>),
        _ => plain,
    }
}

/// Whether a result may be nothing.
pub(super) fn result_is_option(kind: &Kind, param: &Param) -> bool {
    param.optional
        && matches!(
            kind,
            Kind::Text(_)
                | Kind::EntryId
                | Kind::Bytes
                | Kind::Restriction
                | Kind::EntryIds
                | Kind::SortOrder
        )
}

/// The type of a result of a server's method.
fn result_type(kind: &Kind, param: &Param) -> TokenStream {
    let plain = match kind {
        Kind::Bits(set) | Kind::Ordinal(set) => set_ident(set),
        Kind::Number(scalar) => scalar_type(*scalar),
        Kind::Bool => quote!(bool),
        Kind::Tag => quote!(Tag),
        Kind::EntryId => quote!(EntryId),
        Kind::Bytes => quote!(Vec<u8>),
        Kind::Guid | Kind::Iid { .. } => quote!(Guid),
        Kind::Guids => quote!(Vec<Guid>),
        Kind::Tags => quote!(Vec<Tag>),
        Kind::Props => quote!(Vec<PropValue>),
        Kind::Restriction => quote!(Restriction),
        Kind::SortOrder => quote!(SortOrder),
        Kind::Text(_) => quote!(String),
        Kind::Texts => quote!(Vec<String>),
        Kind::EntryIds => quote!(Vec<EntryId>),
        Kind::Interface(name) => {
            let name = ident(name);
            quote!(raw::#name)
        }
        Kind::Object => quote!(IUnknown),
        Kind::Rows(_) => quote!(mapi_session::RowSet),
        Kind::Names => quote!(Vec<Option<NamedProp>>),
        Kind::Problems => quote!(Vec<PropProblem>),
        Kind::FlagList => quote!(Vec<u32>),
        Kind::Special(Special::FormProps) => quote!(Vec<mapi_session::wire::form::FormProp>),
        Kind::Special(Special::FormVerbs) => quote!(Vec<mapi_session::wire::form::FormVerb>),
        Kind::Special(Special::FormInfos) => quote!(Vec<Option<raw::IMAPIFormInfo>>),
        Kind::Special(_) | Kind::Plain(_) => quote!(compile_error!("a result without a form")),
    };
    if result_is_option(kind, param) { quote!(Option<#plain>) } else { plain }
}

/// Whether the object is told that a parameter may be missing.
pub(super) fn is_optional(param: &Param, kind: &Kind) -> bool {
    param.optional || matches!(kind, Kind::Interface(name) if name == "IMAPIProgress")
}

pub(super) fn server_method(interface: &Interface, method: &Method, shape: &Shape) -> TokenStream {
    let name = method_ident(method);
    let full = format!("{}::{}", interface.name, method.name);
    let mut args: Vec<TokenStream> = shape
        .inputs()
        .map(|(index, kind)| {
            let param = &method.params[index];
            let name = ident(&shape.names[index]);
            let both = param.dir == Dir::InOut && *kind != Kind::Tags;
            let ty = argument_type(kind, is_optional(param, kind), both);
            quote!(#name: #ty)
        })
        .collect();
    if shape.tells_width(method) {
        args.push(quote!(unicode: bool));
    }
    let results: Vec<TokenStream> =
        shape.outputs().map(|(index, kind)| result_type(kind, &method.params[index])).collect();
    let value = match results.as_slice() {
        [] => quote!(()),
        [one] => quote!(#one),
        many => quote!((#(#many),*)),
    };
    let value = if method.success.is_empty() { value } else { quote!(Outcome<#value>) };
    let mut doc = method.doc.trim().to_owned();
    let said: Vec<String> = shape
        .inputs()
        .map(|(index, _)| index)
        .chain(shape.outputs().map(|(index, _)| index))
        .filter(|&index| !method.params[index].doc.is_empty())
        .map(|index| format!("- `{}`: {}", shape.names[index], method.params[index].doc.trim()))
        .collect();
    if !said.is_empty() {
        doc.push_str("\n\n");
        doc.push_str(&said.join("\n"));
    }
    let list = |title: &str, codes: &[String]| {
        if codes.is_empty() {
            String::new()
        } else {
            let codes: Vec<String> = codes.iter().map(|c| format!("`{c}`")).collect();
            format!("\n\n{title}: {}.", codes.join(", "))
        }
    };
    doc.push_str(&list("Succeeds with a warning", &method.success));
    doc.push_str(&list("Documented errors", &method.errors));
    let doc = docs(&doc, method.page.as_deref());
    quote! {
        #doc
        fn #name(&self, #(#args),*) -> Reply<#value> {
            Err(Fault::no_support(#full))
        }
    }
}
