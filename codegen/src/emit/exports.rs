//! What a library with MAPI's functions exports: a function of C for each, and the names that
//! Windows programs know them by.

use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::functions::{decorated, doc, rust_type};
use super::names::{ident, snake};
use super::{EmitError, Output, docs, known, render};
use crate::model::{CBase, CType, Call, Dir, Method, Model, Scalar};

/// Makes the exported functions and the module definitions of Windows' linkers; nothing where the
/// spec exports nothing.
///
/// # Errors
///
/// When generated tokens are no Rust file.
pub(super) fn exports(model: &Model) -> Result<Vec<Output>, EmitError> {
    let exported: Vec<&Method> = model.functions.iter().filter(|f| f.exported).collect();
    if exported.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![
        functions(&exported)?,
        definitions(model, &exported, "x86_64", false),
        definitions(model, &exported, "x86", true),
    ])
}

/// `exports.rs`: each function catches panics and calls its namesake in `crate::functions`.
fn functions(exported: &[&Method]) -> Result<Output, EmitError> {
    let all = exported.iter().map(|function| export(function));
    let found = exported.iter().map(|function| {
        let (text, name) = (&function.name, ident(&function.name));
        quote!(#text => #name as *const c_void,)
    });
    render(
        "mapi-subsystem/dll/src/generated/exports.rs",
        quote! {
            //! MAPI's functions by their names in C. Each answers a panic as a failed call.

            #![allow(non_snake_case, clippy::all, clippy::undocumented_unsafe_blocks)]

            use core::ffi::c_void;

            use crate::guard::guarded;

            /// Finds an exported function by its name in C.
            #[must_use]
            pub fn export(name: &str) -> Option<*const c_void> {
                Some(match name {
                    #(#found)*
                    _ => return None,
                })
            }

            #(#all)*
        },
    )
}

fn export(function: &Method) -> TokenStream {
    let session = quote!(mapi_session);
    let name = ident(&function.name);
    let by_hand = format_ident!("{}", snake(&function.name));
    let text = known(&doc(function), function.source.as_deref());
    let docs = docs(&text, function.page.as_deref());
    let names: Vec<_> = function.params.iter().map(|p| ident(&p.name)).collect();
    let params = function.params.iter().zip(&names).map(|(param, name)| {
        let ty = rust_type(&param.ty, param.dir != Dir::In, &session);
        quote!(#name: #ty)
    });
    let returns = function.returns.as_ref().map(|ty| {
        let ty = rust_type(ty, false, &session);
        quote!(-> #ty)
    });
    let failed = failed(function.returns.as_ref());
    let convention = match function.call {
        Call::Stdcall => "system",
        Call::Cdecl => "C",
    };
    quote! {
        #docs
        #[unsafe(no_mangle)]
        unsafe extern #convention fn #name(#(#params),*) #returns {
            // SAFETY: the caller vouches for what the function's page asks of its arguments.
            guarded(#failed, || unsafe { crate::functions::#by_hand(#(#names),*) })
        }
    }
}

/// What a function answers that failed in a way which nothing provides for.
fn failed(returns: Option<&CType>) -> TokenStream {
    match returns {
        None => quote!(()),
        Some(ty) if ty.pointers > 0 => quote!(core::ptr::null_mut()),
        Some(CType { base: CBase::Scalar(Scalar::Hresult | Scalar::Scode), .. }) => {
            quote!(mapi_session::Code::E_CALL_FAILED.to_hresult())
        }
        Some(_) => quote!(Default::default()),
    }
}

/// A module definition file: each function by its plain name and by the one that a 32-bit
/// program's import library has, as MAPI's own libraries export them.
fn definitions(model: &Model, exported: &[&Method], target: &str, stdcall: bool) -> Output {
    let mut text = String::from(
        "; Made from spec/ by mapi-codegen. Do not edit.\n\
         ; To make it again: cargo xtask codegen\n\
         EXPORTS\n",
    );
    for function in exported {
        let name = &function.name;
        let decorated = decorated(model, function);
        let symbol = if stdcall { decorated.as_ref().unwrap_or(name) } else { name };
        for export in std::iter::once(name).chain(decorated.as_ref()) {
            let _ = match export == symbol {
                true => writeln!(text, "    {export}"),
                false => writeln!(text, "    {export} = {symbol}"),
            };
        }
    }
    Output { path: format!("mapi-subsystem/dll/exports/{target}.def"), text }
}
