//! `layout.rs`: sizes, offsets and vtable slots of the raw layer, asserted when it is compiled.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::names::{ident, raw_method, raw_name};
use super::{EmitError, Output, render};
use crate::model::{Interface, Model, Struct};

/// Bytes of a slot of a vtable: a pointer.
const SLOT: u32 = 8;

pub(super) fn layout(model: &Model) -> Result<Output, EmitError> {
    let structs = model.structs.iter().map(structure);
    let interfaces = model.interfaces.iter().map(interface);
    render(
        "mapi-session/src/generated/layout.rs",
        quote! {
            //! How the raw layer lies in memory, as the spec says. Where a tool lays something
            //! out in another way, this does not compile.

            #![cfg(target_pointer_width = "64")]

            use core::mem::{align_of, offset_of, size_of};

            use windows_core::{GUID, Interface};

            use super::raw;

            #(#structs)*
            #(#interfaces)*
        },
    )
}

// Lengths of arrays, not comparisons: where they differ, the compiler shows both numbers.

fn structure(one: &Struct) -> TokenStream {
    let name = ident(&one.name);
    let (size, align) = (number(one.size), number(one.align));
    let fields = one.fields.iter().map(|field| {
        let (field, offset) = (ident(&raw_name(&field.name)), number(field.offset));
        quote!(const _: [(); #offset] = [(); offset_of!(raw::#name, #field)];)
    });
    quote! {
        const _: [(); #size] = [(); size_of::<raw::#name>()];
        const _: [(); #align] = [(); align_of::<raw::#name>()];
        #(#fields)*
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
    let methods = (one.inherited_slots..).zip(&one.methods).map(|(slot, method)| {
        let (method, offset) = (ident(&raw_method(&method.name)), number(slot * SLOT));
        quote!(const _: [(); #offset] = [(); offset_of!(raw::#table, #method)];)
    });
    let slots = (one.inherited_slots..).zip(&one.methods).map(|(slot, _)| slot + 1).last();
    let size = number(slots.unwrap_or(one.inherited_slots) * SLOT);
    quote! {
        #iid
        const _: [(); #size] = [(); size_of::<raw::#table>()];
        #(#methods)*
    }
}

fn number(value: u32) -> Literal {
    Literal::u32_unsuffixed(value)
}
