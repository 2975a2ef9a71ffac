//! `functions.rs`: the entry points that a subsystem has.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::ident;
use super::{EmitError, Output, docs, render};
use crate::model::{CBase, CType, Call, Dir, Method, Model, Scalar};

pub(super) fn functions(model: &Model) -> Result<Output, EmitError> {
    let fields = model.functions.iter().filter(|f| f.entry_point).map(|function| {
        let name = ident(&function.name);
        let docs = docs(&doc(function), function.page.as_deref());
        let ty = signature(function);
        let ty = if function.may_lack { quote!(Option<#ty>) } else { ty };
        quote! {
            #docs
            pub #name: #ty
        }
    });
    let found = model.functions.iter().filter(|f| f.entry_point).map(|function| {
        let name = ident(&function.name);
        let plain = &function.name;
        let decorated = decorated(model, function).unwrap_or_else(|| plain.clone());
        if function.may_lack {
            // Null has no function behind it: the room of an `Option` of one.
            return quote!(#name: unsafe {
                core::mem::transmute(
                    find(#plain, #decorated).map_or(core::ptr::null_mut(), |found| found.as_ptr()),
                )
            });
        }
        quote!(#name: unsafe { core::mem::transmute(find(#plain, #decorated)?) })
    });
    render(
        "mapi-session/src/generated/functions.rs",
        quote! {
            //! The entry points of a subsystem.
            #![allow(clippy::undocumented_unsafe_blocks, clippy::missing_transmute_annotations)]

            /// The functions that a MAPI subsystem exports: addresses in a library that stays
            /// loaded, or in this program.
            #[derive(Debug, Clone, Copy)]
            #[allow(non_snake_case)]
            #[allow(clippy::type_complexity)]
            pub struct EntryPoints {
                #(#fields,)*
            }

            impl EntryPoints {
                /// The functions of a library. `find` gives the address of one; it is asked by the
                /// name and by the name that a 32-bit library decorates it with (`FreeProws@4`),
                /// which some libraries of 64 bits export alone.
                ///
                /// # Safety
                /// What `find` gives are functions, declared as MAPI declares those of these names.
                ///
                /// # Errors
                /// The first one of `find`, but for a function that a subsystem may lack.
                pub unsafe fn find<E>(
                    mut find: impl FnMut(
                        &'static str,
                        &'static str,
                    ) -> Result<core::ptr::NonNull<core::ffi::c_void>, E>,
                ) -> Result<EntryPoints, E> {
                    // SAFETY: a pointer to a function is as wide as any; the caller vouches for
                    // what it points at.
                    Ok(EntryPoints { #(#found,)* })
                }
            }
        },
    )
}

pub(super) fn doc(function: &Method) -> String {
    let mut doc = function.doc.trim().to_owned();
    if function.may_lack {
        doc.push_str(" Not every subsystem has it.");
    }
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

/// `HrQueryAllRows@24`: the name with the bytes of its arguments on 32-bit x86, as the calling
/// convention of a function that takes them off the stack itself has it.
pub(super) fn decorated(model: &Model, function: &Method) -> Option<String> {
    let bytes: u32 = function.params.iter().map(|p| on_stack(model, &p.ty)).sum();
    (function.call == Call::Stdcall).then(|| format!("{}@{bytes}", function.name))
}

fn on_stack(model: &Model, ty: &CType) -> u32 {
    const WORD: u32 = 4;
    let size = match &ty.base {
        _ if ty.pointers > 0 => WORD,
        CBase::Scalar(Scalar::UlongPtr | Scalar::LongPtr) => WORD,
        CBase::Scalar(scalar) => scalar.size(),
        CBase::Guid => 16,
        // What travels by value has no pointers in it, so its size is the same everywhere.
        CBase::Struct(name) => {
            model.structs.iter().find(|s| s.name == *name).map_or(WORD, |s| s.size)
        }
        CBase::Void | CBase::Text | CBase::Interface(_) | CBase::Callback(_) => WORD,
    };
    size.next_multiple_of(WORD)
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
