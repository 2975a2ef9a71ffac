//! The subsystem's side of each interface: a trait that a server implements, glue that turns C
//! calls into calls of that trait, and the COM class that both meet in.

mod class;
mod glue;
mod traits;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::names::{kind, snake};
use super::{EmitError, Output, docs, render};
use crate::model::{Implementer, Interface, Method, Model};
use crate::roles::served_shape;
use class::com_class;
use glue::{glue_fn, unsupported_glue};
use traits::server_method;

const DIR: &str = "mapi-subsystem/src/generated";
/// The bit that every method with text of either width has.
pub(super) const MAPI_UNICODE: u32 = 0x8000_0000;

/// Makes the generated modules of `mapi-subsystem`: one for each interface that it implements.
///
/// # Errors
///
/// When generated tokens are no Rust file.
pub(super) fn servers(model: &Model) -> Result<Vec<Output>, EmitError> {
    let served: Vec<&Interface> = served(model).collect();
    let mut list = vec![module(model, &served)?];
    for interface in &served {
        let stem = file_stem(interface);
        list.push(render(&format!("{DIR}/{stem}.rs"), file(model, &served, interface))?);
    }
    Ok(list)
}

/// The interfaces that the subsystem implements, bases first.
fn served(model: &Model) -> impl Iterator<Item = &Interface> {
    model
        .interfaces
        .iter()
        .filter(|i| i.object.is_some() && i.implemented_by == Implementer::Subsystem)
}

fn object(interface: &Interface) -> &str {
    interface.object.as_deref().unwrap_or(&interface.name)
}

fn file_stem(interface: &Interface) -> String {
    snake(object(interface))
}

fn server_ident(interface: &Interface) -> Ident {
    format_ident!("{}Server", object(interface))
}

fn com_ident(interface: &Interface) -> Ident {
    format_ident!("{}Com", object(interface))
}

/// `servers.rs`: what the other modules of the subsystem take from this folder.
fn module(model: &Model, served: &[&Interface]) -> Result<Output, EmitError> {
    let entries = served.iter().map(|i| {
        let stem = format_ident!("{}", file_stem(i));
        let (server, com) = (server_ident(i), com_ident(i));
        quote!(pub use super::#stem::{#com, #server};)
    });
    let types = model.flag_set("ObjectType");
    let arms = served.iter().filter_map(|i| {
        let name = i.object_type.as_ref()?;
        let value = types?.values.iter().find(|v| v.name == *name)?.value;
        let raw = format_ident!("{}", i.name);
        Some(quote!(#value => Some(<raw::#raw as Interface>::IID),))
    });
    render(
        &format!("{DIR}/servers.rs"),
        quote! {
            //! The server side of MAPI's interfaces.
            //!
            //! For each interface that the subsystem implements there is
            //! - a trait `…Server` that an object of the subsystem implements, in Rust values;
            //! - glue, a function for each method: it checks what the caller passed, calls the
            //!   trait and hands the results over in MAPI's memory;
            //! - a COM class `…Com` that owns a server and answers calls through the glue.
            //!
            //! All `unsafe` blocks of the glue rely on one thing: the caller of a COM method
            //! vouches for what its parameters point at. What can be checked is checked by
            //! [`com`](crate::com).
            use mapi_session::raw;
            use windows_core::{GUID, Interface};
            #(#entries)*
            /// The interface that a null IID stands for, by the type of an object.
            #[must_use]
            pub fn standard_interface(object_type: u32) -> Option<GUID> {
                match object_type {
                    #(#arms)*
                    _ => None,
                }
            }
        },
    )
}

/// `interface` and its bases among the served ones, the root first.
fn chain<'a>(served: &[&'a Interface], interface: &'a Interface) -> Vec<&'a Interface> {
    let mut list = vec![interface];
    while let Some(base) = list
        .last()
        .and_then(|i| i.base.as_deref())
        .and_then(|name| served.iter().copied().find(|i| i.name == name))
    {
        list.push(base);
    }
    list.reverse();
    list
}

/// The interface whose server trait this one's extends.
fn parent<'a>(served: &[&'a Interface], interface: &Interface) -> Option<&'a Interface> {
    let base = interface.base.as_deref()?;
    served.iter().copied().find(|i| i.name == base)
}

/// The interfaces beside its bases that such an object has.
fn also<'a>(served: &[&'a Interface], interface: &Interface) -> Vec<&'a Interface> {
    let find = |name: &String| served.iter().copied().find(|i| i.name == *name);
    interface.also.iter().filter_map(find).collect()
}

fn is_get_last_error(method: &Method) -> bool {
    method.name == "GetLastError"
}

fn file(model: &Model, served: &[&Interface], interface: &Interface) -> TokenStream {
    let server = server_ident(interface);
    let com = com_ident(interface);
    let parent = parent(served, interface);
    let base = parent.map_or_else(
        || quote!(Server),
        |p| {
            let ident = server_ident(p);
            quote!(super::servers::#ident)
        },
    );
    let also = also(served, interface).into_iter().map(|i| {
        let ident = server_ident(i);
        quote!(+ super::servers::#ident)
    });
    let mut raw_only = Vec::new();
    let mut methods = Vec::new();
    let mut glue = Vec::new();
    for method in interface.methods.iter().filter(|m| !is_get_last_error(m)) {
        match served_shape(method, model) {
            Ok(shape) => {
                methods.push(server_method(interface, method, &shape));
                glue.push(glue_fn(interface, method, &shape));
            }
            Err(misfit) => {
                raw_only.push(format!("`{}` ({misfit})", method.name));
                glue.push(unsupported_glue(interface, method, &misfit));
            }
        }
    }
    let mut doc = format!("The server of {}. {}", article(object(interface)), interface.doc.trim());
    doc.push_str("\n\nA method that a server does not write answers MAPI_E_NO_SUPPORT.");
    if !raw_only.is_empty() {
        doc.push_str("\n\nNot offered, since it has no form in Rust: ");
        doc.push_str(&raw_only.join(", "));
        doc.push('.');
    }
    let doc = docs(&doc, interface.page.as_deref());
    let class = com_class(served, interface);
    let alias = &interface.name;
    let title = format!(" [`{server}`], its glue and [`{com}`].");
    quote! {
        #![doc = #title]
        #![allow(unused_imports, unused_variables, unused_unsafe, missing_docs)]
        #![allow(clippy::all, clippy::undocumented_unsafe_blocks)]
        use std::ffi::c_void;
        use std::sync::Arc;
        use mapi_session::wire::{NamedProp, PropProblem, Row};
        use mapi_session::{
            Code, EntryId, Guid, Outcome, PropValue, Restriction, SortOrder, Tag, flags, raw,
        };
        use windows_core::{ComObject, IUnknown, Interface, OutRef, Ref, implement};
        use crate::com::{Fault, ObjectState, Reply, Server, arg, guard, out};

        #doc
        #[doc(alias = #alias)]
        pub trait #server: #base #(#also)* {
            #(#methods)*
        }

        /// A function for each method of the interface, shared by the classes that extend it.
        pub(super) mod glue {
            use super::*;
            #(#glue)*
        }

        #class
    }
}

fn article(object: &str) -> String {
    let name = kind(object);
    let an = name.starts_with(['a', 'e', 'i', 'o', 'u']);
    format!("{} {name}", if an { "an" } else { "a" })
}
