//! `accessors.rs`: getters and setters for the properties of each kind of object.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::{accessor, has_value, ident, kind, openers};
use super::rows::{conversion, is_entry_id, value_type};
use super::{EmitError, Output, aliases, docs, gate, render, tags};
use crate::model::{Access, FlagKind, Interface, Model, Opens, PropType, Property};

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
    let properties: Vec<&Property> = model
        .properties
        .iter()
        .filter(|p| p.on.iter().any(|o| o == name))
        // A base that has it too gives it to what extends it.
        .filter(|p| !p.on.iter().any(|o| bases.contains(&o.as_str())))
        .filter(|p| has_value(p) || !p.opens.is_empty())
        .collect();
    // What is opened lives no longer than the session of what it is opened on.
    let (generics, lifetime) = if properties.iter().any(|p| !p.opens.is_empty()) {
        (quote!(<'s>), quote!('s))
    } else {
        (quote!(), quote!('_))
    };
    let methods = properties.iter().map(|property| {
        let pair = has_value(property).then(|| pair(model, property));
        let openers = openers(property);
        let openers = openers.iter().map(|(name, opens)| opener(model, property, name, opens));
        quote!(#pair #(#openers)*)
    });
    let (name, gate) = (ident(name), gate(interface.feature.as_deref()));
    (!properties.is_empty()).then(|| {
        quote! {
            #gate
            impl #generics crate::#name<#lifetime> {
                #(#methods)*
            }
        }
    })
}

/// The method that opens a property.
fn opener(model: &Model, property: &Property, name: &str, opens: &Opens) -> TokenStream {
    let (method, tag) = (ident(name), ident(&property.rust));
    let writes = property.access == Access::Rw;
    let (what, ty, argument, call, errors) = match opens {
        Opens::Stream => (
            "a stream".to_owned(),
            quote!(crate::Stream<'s>),
            quote!(access: crate::StreamAccess),
            match writes {
                true => quote!(self.open_stream(crate::tags::#tag, access)),
                false => quote!(self.open_stream(crate::tags::#tag, crate::StreamAccess::Read)),
            },
            "open_stream",
        ),
        Opens::Object(object) => {
            let ty = ident(object);
            let what = kind(object);
            let article = if what.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
            let flags = quote!(crate::flags::OpenPropertyFlags);
            (
                format!("{article} {what}"),
                quote!(crate::#ty<'s>),
                quote!(flags: #flags),
                match writes {
                    true => quote!(self.open_object(crate::tags::#tag, flags)),
                    false => quote!(self.open_object(crate::tags::#tag, #flags::empty())),
                },
                "open_object",
            )
        }
    };
    let mut text = format!("Opens `{}` as {what}.", property.name);
    if !property.doc.is_empty() {
        text.push_str(&format!("\n\n{}", property.doc.trim()));
    }
    if writes && *opens != Opens::Stream {
        text.push_str("\n\nWith `CREATE | MODIFY` it is made where there is none.");
    }
    text.push_str(&format!(
        "\n\n# Errors\n\nThose of [`MapiProp::{errors}`](crate::MapiProp::{errors})."
    ));
    let doc = docs(&text, tags::page(property).as_deref());
    let names = std::iter::once(property.name.as_str()).chain(property.canonical.as_deref());
    let alias = aliases(name, names);
    let argument = writes.then_some(argument);
    // It is there when what it opens is.
    let feature = match opens {
        Opens::Stream => None,
        Opens::Object(object) => model
            .interfaces
            .iter()
            .find(|i| i.object.as_ref() == Some(object))
            .and_then(|i| i.feature.as_deref()),
    };
    let gate = gate(feature.or(property.feature.as_deref()));
    quote! {
        #gate
        #doc
        #alias
        pub fn #method(&self, #argument) -> crate::Result<#ty> {
            #call
        }
    }
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
    let gate = gate(property.feature.as_deref());
    let getter = quote! {
        #gate
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
        #gate
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
