//! `functions.rs`: the entry points that a subsystem has.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::ident;
use super::{EmitError, Output, docs, render};
use crate::model::{CBase, CType, Call, Dir, Method, Model};

pub(super) fn functions(model: &Model) -> Result<Output, EmitError> {
    let fields = model.functions.iter().filter(|f| f.entry_point).map(|function| {
        let name = ident(&function.name);
        let docs = docs(&doc(function), function.page.as_deref());
        let ty = signature(function);
        quote! {
            #docs
            pub #name: #ty
        }
    });
    render(
        "mapi-session/src/generated/functions.rs",
        quote! {
            //! The entry points of a subsystem.

            /// The functions that a MAPI subsystem exports: addresses in a library that stays
            /// loaded, or in this program.
            #[derive(Debug, Clone, Copy)]
            #[allow(non_snake_case)]
            #[allow(clippy::type_complexity)]
            pub struct EntryPoints {
                #(#fields,)*
            }

        },
    )
}

pub(super) fn doc(function: &Method) -> String {
    let mut doc = function.doc.trim().to_owned();
    let mut params = function.params.iter().filter(|p| !p.doc.is_empty()).peekable();
    if params.peek().is_some() {
        doc.push('\n');
    }
    for param in params {
        doc.push_str(&format!("\n- `{}`: {}", param.name, param.doc.trim()));
    }
    doc
}

/// The type of a pointer to a function.
pub(super) fn signature(function: &Method) -> TokenStream {
    let params = function.params.iter().map(|p| rust_type(&p.ty, p.dir != Dir::In, &quote!(crate)));
    let returns = function.returns.as_ref().map(|ty| {
        let ty = rust_type(ty, false, &quote!(crate));
        quote!(-> #ty)
    });
    let convention = match function.call {
        Call::Stdcall => "system",
        Call::Cdecl => "C",
    };
    quote!(unsafe extern #convention fn(#(#params),*) #returns)
}

/// A C type as an entry point declares it, in a crate where `mapi-session` is `session`. An
/// interface that travels out is an `Option`, so that null is not an interface.
pub(super) fn rust_type(ty: &CType, written: bool, session: &TokenStream) -> TokenStream {
    let (base, mut pointers) = match &ty.base {
        CBase::Void => (quote!(core::ffi::c_void), ty.pointers),
        CBase::Text => (quote!(core::ffi::c_void), ty.pointers),
        CBase::Scalar(scalar) => {
            let name = ident(scalar.rust_name());
            (quote!(#name), ty.pointers)
        }
        CBase::Guid => (quote!(windows_core::GUID), ty.pointers),
        CBase::Struct(name) => {
            let name = ident(name);
            (quote!(#session::raw::#name), ty.pointers)
        }
        CBase::Interface(name) if name == "IUnknown" => (quote!(core::ffi::c_void), ty.pointers),
        CBase::Interface(name) if written => {
            let name = ident(name);
            (quote!(Option<#session::raw::#name>), ty.pointers - 1)
        }
        CBase::Interface(_) => (quote!(core::ffi::c_void), ty.pointers),
        // A pointer to a function, which may be null.
        CBase::Callback(name) => {
            let name = ident(name);
            (quote!(Option<#session::prototypes::#name>), ty.pointers - 1)
        }
    };
    let mut out = base;
    let constant =
        !written && !matches!(ty.base, CBase::Void | CBase::Interface(_) | CBase::Callback(_));
    while pointers > 0 {
        out = if constant { quote!(*const #out) } else { quote!(*mut #out) };
        pointers -= 1;
    }
    out
}
