//! `layout.rs`: sizes, offsets, vtable slots and calling conventions of the raw layer, asserted when
//! it is compiled, for 64 bits and for 32.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::names::{ident, raw_method, raw_name};
use super::{EmitError, Output, render};
use crate::model::{Interface, Model, Struct};

pub(super) fn layout(model: &Model) -> Result<Output, EmitError> {
    let wide = model.structs.iter().map(|one| structure(model, one, 8));
    let narrow = model.structs.iter().map(|one| structure(model, one, 4));
    let interfaces = model.interfaces.iter().map(interface);
    let counts: BTreeSet<usize> =
        model.interfaces.iter().flat_map(|i| &i.methods).map(|m| m.params.len()).collect();
    let conventions = counts.into_iter().map(convention);
    render(
        "mapi-session/src/generated/layout.rs",
        quote! {
            //! How the raw layer lies in memory, as the spec says. Where a tool lays something
            //! out in another way, this does not compile.

            use core::ffi::c_void;
            use core::mem::{align_of, offset_of, size_of};

            use windows_core::{GUID, Interface};

            use super::raw;

            #[cfg(target_pointer_width = "64")]
            mod structures {
                use super::*;

                #(#wide)*
            }

            // Elsewhere on 32 bits, numbers of eight bytes may be aligned to four.
            #[cfg(all(target_pointer_width = "32", windows))]
            mod structures {
                use super::*;

                #(#narrow)*
            }

            const SLOT: usize = size_of::<usize>();

            /// A function that is called as COM calls methods, stdcall on 32-bit x86, with so
            /// many parameters beside the object.
            trait Method<const PARAMS: usize> {}

            #(#conventions)*

            const fn method<const PARAMS: usize, M: Method<PARAMS>>(_: &M) {}

            #(#interfaces)*
        },
    )
}

// Lengths of arrays, not comparisons: where they differ, the compiler shows both numbers.

fn structure(model: &Model, one: &Struct, pointer: u32) -> TokenStream {
    let layout = model.layout(one, pointer);
    let name = ident(&one.name);
    let (size, align) = (number(layout.size), number(layout.align));
    let fields = one.fields.iter().zip(layout.offsets).map(|(field, offset)| {
        let (field, offset) = (ident(&raw_name(&field.name)), number(offset));
        quote!(const _: [(); #offset] = [(); offset_of!(raw::#name, #field)];)
    });
    quote! {
        const _: [(); #size] = [(); size_of::<raw::#name>()];
        const _: [(); #align] = [(); align_of::<raw::#name>()];
        #(#fields)*
    }
}

/// What has `count` parameters beside the object, and is called as a method.
fn convention(count: usize) -> TokenStream {
    let params: Vec<_> = (0..count).map(|i| format_ident!("P{i}")).collect();
    let count = Literal::usize_unsuffixed(count);
    quote! {
        impl<R, #(#params),*> Method<#count> for unsafe extern "system" fn(*mut c_void, #(#params),*) -> R {}
    }
}

fn interface(one: &Interface) -> TokenStream {
    let (name, table) = (ident(&one.name), format_ident!("{}_Vtbl", one.name));
    let iid = one.iid.map(|iid| {
        let iid = super::guid(iid);
        quote!(
            const _: () = assert!(raw::#name::IID.to_u128() == #iid.to_u128());
        )
    });
    let slots = (one.inherited_slots..).zip(&one.methods).map(|(slot, method)| {
        let (method, slot) = (ident(&raw_method(&method.name)), number(slot));
        quote!(const _: [(); #slot * SLOT] = [(); offset_of!(raw::#table, #method)];)
    });
    let calls = one.methods.iter().map(|method| {
        let (name, count) =
            (ident(&raw_method(&method.name)), Literal::usize_unsuffixed(method.params.len()));
        quote!(method::<#count, _>(&table.#name);)
    });
    let calls = (!one.methods.is_empty()).then(|| {
        quote! {
            const _: fn(&raw::#table) = |table| { #(#calls)* };
        }
    });
    let end = (one.inherited_slots..).zip(&one.methods).map(|(slot, _)| slot + 1).last();
    let size = number(end.unwrap_or(one.inherited_slots));
    quote! {
        #iid
        const _: [(); #size * SLOT] = [(); size_of::<raw::#table>()];
        #(#slots)*
        #calls
    }
}

fn number(value: u32) -> Literal {
    Literal::u32_unsuffixed(value)
}
