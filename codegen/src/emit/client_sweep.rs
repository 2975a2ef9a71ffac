//! A call of every wrapper's method, for a test of how the client takes answers that no MAPI
//! should give.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::client::{object_ident, wrapped};
use super::names::ident;
use super::{EmitError, Output, gate, render};
use crate::model::{Dir, Interface, Method, Model, Param};
use crate::roles::{Kind, Role, Special, shape};

const PATH: &str = "mapi-session/tests/generated/calls.rs";

/// Makes the list of calls.
///
/// # Errors
///
/// When a method that has a wrapper has no form in Rust.
pub(super) fn calls(model: &Model) -> Result<Output, EmitError> {
    let mut blocks = Vec::new();
    for interface in model.interfaces.iter().filter(|i| wrapped(i)) {
        let mut list = Vec::new();
        for method in interface.methods.iter().filter(|m| m.client.is_some()) {
            list.push(one(model, interface, method).map_err(|message| EmitError {
                path: PATH.to_owned(),
                message: format!("{}::{}: {message}", interface.name, method.name),
            })?);
        }
        if list.is_empty() {
            continue;
        }
        let object = new(interface);
        let gate = gate(interface.feature.as_deref());
        blocks.push(quote! {
            #gate
            {
                let object = #object;
                #(#list)*
            }
        });
    }
    render(
        PATH,
        quote! {
            //! Every method of every wrapper, called on an object of the test's making.
            #![allow(clippy::undocumented_unsafe_blocks, unused_imports)]
            use std::ffi::c_void;
            use mapi_session::windows_core::Interface;
            use mapi_session::{
                Error, EntryId, Guid, PropValue, Restriction, Scope, SortOrder, Tag, Value, flags,
                raw, windows_core,
            };

            /// A call that was made.
            #[derive(Debug)]
            pub(crate) struct Call {
                /// The method: `IMAPIFolder::CreateMessage`.
                pub(crate) method: &'static str,
                /// Whether it gives an object when it succeeds.
                pub(crate) gives_object: bool,
                /// The error that came of it, if one did.
                pub(crate) error: Option<Error>,
            }

            /// Makes every call. `new` gives a new interface pointer, whatever interface it
            /// is taken for.
            #[must_use]
            pub(crate) fn calls(
                scope: &Scope<'static>,
                new: impl Fn() -> *mut c_void,
            ) -> Vec<Call> {
                let mut calls = Vec::new();
                let mut call = |method, gives_object, error| {
                    calls.push(Call { method, gives_object, error });
                };
                #(#blocks)*
                calls
            }
        },
    )
}

/// A wrapper of a new pointer.
fn new(interface: &Interface) -> TokenStream {
    let (wrapper, raw) = (object_ident(interface), ident(&interface.name));
    quote!(unsafe {
        mapi_session::#wrapper::from_raw(raw::#raw::from_raw(new()), scope.clone())
    })
}

fn one(model: &Model, interface: &Interface, method: &Method) -> Result<TokenStream, String> {
    let shape = shape(method, model).map_err(|misfit| misfit.to_string())?;
    let mut args = Vec::new();
    for (param, role) in method.params.iter().zip(&shape.roles) {
        match role {
            Role::In(Kind::Iid { .. }) => {}
            Role::In(Kind::Interface(name)) if name == "IMAPIProgress" => {}
            Role::In(kind) => args.push(argument(model, kind, param)?),
            Role::InOut(kind) => {
                let value = argument(model, kind, param)?;
                args.push(match kind {
                    Kind::Rows(_) => quote!(&mut Vec::new()),
                    _ => quote!(&mut #value),
                });
            }
            _ => {}
        }
    }
    let name = ident(method.client.as_deref().unwrap_or_default());
    let full = format!("{}::{}", interface.name, method.name);
    let object = shape.outputs().any(|(index, kind)| {
        matches!(kind, Kind::Interface(_) | Kind::Object) && method.params[index].dir == Dir::Out
    });
    Ok(quote!(call(#full, #object, object.#name(#(#args),*).err());))
}

/// The least that an argument can be.
fn argument(model: &Model, kind: &Kind, param: &Param) -> Result<TokenStream, String> {
    let number = match kind {
        Kind::Bits(set) => {
            let set = ident(set);
            Some(quote!(flags::#set::empty()))
        }
        Kind::Ordinal(set) => {
            let set = ident(set);
            Some(quote!(flags::#set::from_raw(0)))
        }
        Kind::Number(_) => Some(quote!(0)),
        Kind::Bool => Some(quote!(false)),
        Kind::Tag => Some(quote!(Tag(0))),
        _ => None,
    };
    if let Some(number) = number {
        return Ok(number);
    }
    if param.optional {
        return Ok(quote!(None));
    }
    Ok(match kind {
        Kind::EntryId => quote!(&EntryId::from_bytes(Vec::new())),
        Kind::Bytes | Kind::Guids | Kind::Tags | Kind::Props | Kind::EntryIds | Kind::Rows(_) => {
            quote!(&[])
        }
        Kind::Guid => quote!(&Guid::zeroed()),
        Kind::Restriction => quote!(&Restriction::Exist(Tag(0))),
        Kind::SortOrder => quote!(&SortOrder::default()),
        Kind::Text(_) => quote!(""),
        Kind::Object => quote!(&unsafe { windows_core::IUnknown::from_raw(new()) }),
        Kind::Plain(_) => quote!(&Default::default()),
        Kind::Special(Special::Prop) => quote!(&PropValue { tag: Tag(1), value: Value::Null }),
        Kind::Special(_) => quote!(&[]),
        Kind::Interface(name) => match model.interface(name).filter(|i| wrapped(i)) {
            Some(interface) => {
                let object = new(interface);
                quote!(&#object)
            }
            None => {
                let name = format_ident!("{name}");
                quote!(&unsafe { raw::#name::from_raw(new()) })
            }
        },
        _ => return Err(format!("`{}` has no form as an argument", param.name)),
    })
}
