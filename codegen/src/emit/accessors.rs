//! `accessors.rs`: getters and setters for the properties of each kind of object.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::{accessor, ident};
use super::rows::{conversion, is_entry_id, value_type};
use super::{EmitError, Output, aliases, docs, render, tags};
use crate::model::{Access, FlagKind, Interface, Model, PropType, Property};

pub(super) fn accessors(model: &Model) -> Result<Output, EmitError> {
    let objects = model.interfaces.iter().filter_map(|interface| object(model, interface));
    render(
        "mapi-session/src/generated/accessors.rs",
        quote! {
            //! Properties as methods of the objects that have them.

            #(#objects)*
        },
    )
}

fn object(model: &Model, interface: &Interface) -> Option<TokenStream> {
    let name = interface.object.as_deref()?;
    let bases: Vec<&str> =
        model.bases(&interface.name).iter().filter_map(|b| b.object.as_deref()).collect();
    let methods: Vec<TokenStream> = model
        .properties
        .iter()
        .filter(|p| p.on.iter().any(|o| o == name))
        // A base that has it too gives it to what extends it.
        .filter(|p| !p.on.iter().any(|o| bases.contains(&o.as_str())))
        .filter(|p| {
            !matches!(
                p.ty,
                PropType::Object
                    | PropType::Null
                    | PropType::Unspecified
                    | PropType::SRestriction
                    | PropType::Actions
                    | PropType::FileHandle
                    | PropType::FileEa
            )
        })
        .map(|p| pair(model, p))
        .collect();
    let name = ident(name);
    (!methods.is_empty()).then(|| {
        quote! {
            impl crate::#name<'_> {
                #(#methods)*
            }
        }
    })
}

fn pair(model: &Model, property: &Property) -> TokenStream {
    let constant = ident(&property.rust);
    let name = accessor(property);
    let get = ident(&name);
    let ty = value_type(model, property.values.as_deref(), property);
    let value = quote!(self.get(crate::tags::#constant));
    let read = match conversion(model, property.values.as_deref(), property) {
        Some(convert) => {
            let value = convert.of_option(quote!(#value?));
            quote!(Ok(#value))
        }
        None => value,
    };
    let what = if property.doc.is_empty() {
        format!("`{}`", property.name)
    } else {
        property.doc.trim().to_owned()
    };
    let page = tags::page(property);
    let doc = docs(
        &format!(
            "{what}\n\n`None`: the object does not have it.\n\n# Errors\n\nThose of [`MapiProp::get`](crate::MapiProp::get)."
        ),
        page.as_deref(),
    );
    let tag = format!("0x{:08X}", property.tag());
    let names = [property.name.as_str()].into_iter().chain(property.canonical.as_deref());
    let alias = aliases(&name, names.chain([tag.as_str()]));
    let getter = quote! {
        #doc
        #alias
        pub fn #get(&self) -> crate::Result<Option<#ty>> {
            #read
        }
    };
    if property.access == Access::Ro {
        return getter;
    }
    let set_name = format!("set_{name}");
    let set = ident(&set_name);
    let (argument, value) = argument(model, property);
    let doc = docs(
        &format!(
            "Sets `{}`: {}\n\n# Errors\n\nThose of [`MapiProp::set`](crate::MapiProp::set).",
            property.name,
            lower_first(&what)
        ),
        page.as_deref(),
    );
    quote! {
        #getter
        #doc
        pub fn #set(&self, value: #argument) -> crate::Result<()> {
            self.set(crate::tags::#constant, #value)
        }
    }
}

/// The type of a setter's argument, and the value that is made of it.
fn argument(model: &Model, property: &Property) -> (TokenStream, TokenStream) {
    if let Some(set) = property.values.as_deref().and_then(|v| model.flag_set(v)) {
        let name = ident(&set.name);
        let number = match set.kind {
            FlagKind::Bits => quote!(value.bits().cast_signed()),
            FlagKind::Ordinal => quote!(value.to_raw().cast_signed()),
        };
        return (quote!(crate::flags::#name), number);
    }
    if is_entry_id(property) {
        return (quote!(&crate::EntryId), quote!(value.as_bytes()));
    }
    let argument = match property.ty {
        PropType::Unicode => quote!(&str),
        PropType::String8 | PropType::Binary => quote!(&[u8]),
        PropType::MvI2 => quote!(&[i16]),
        PropType::MvLong => quote!(&[i32]),
        PropType::MvR4 => quote!(&[f32]),
        PropType::MvDouble | PropType::MvAppTime => quote!(&[f64]),
        PropType::MvCurrency | PropType::MvI8 => quote!(&[i64]),
        PropType::MvString8 | PropType::MvBinary => quote!(&[Vec<u8>]),
        PropType::MvUnicode => quote!(&[String]),
        PropType::MvSysTime => quote!(&[std::time::SystemTime]),
        PropType::MvClsid => quote!(&[windows_core::GUID]),
        _ => value_type(model, None, property),
    };
    (argument, quote!(value))
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.clone().next()) {
        // Not of an acronym.
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(chars).collect()
        }
        _ => text.to_owned(),
    }
}
