//! `rows.rs`: a typed row for each table.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::ident;
use super::{EmitError, Output, aliases, doc_lines, docs, reference, render, tags};
use crate::model::{Column, FlagKind, Model, PropType, Property, Table};

pub(super) fn rows(model: &Model) -> Result<Output, EmitError> {
    let rows = model.tables.iter().map(|table| row(model, table));
    let uses = (!model.tables.is_empty()).then(|| {
        quote! {
            use super::tags;
            use crate::{Result, Row, RowReader, Tag};
        }
    });
    let about = doc_lines(&reference::tables(model), None);
    render(
        "mapi-session/src/generated/rows.rs",
        quote! {
            #(#![doc = #about])*

            #uses

            #(#rows)*
        },
    )
}

fn row(model: &Model, table: &Table) -> TokenStream {
    let name = ident(&table.row);
    let mut doc = table.doc.trim().to_owned();
    if !table.opened_by.is_empty() {
        let openers: Vec<String> = table.opened_by.iter().map(|o| format!("`{o}`")).collect();
        doc.push_str(&format!(
            "\n\nA row of the {} table, which {} opens.",
            table.name,
            openers.join(" or ")
        ));
    }
    doc.push_str("\n\n");
    doc.push_str(&reference::columns(model, table));
    let doc = docs(&doc, table.page.as_deref());
    let columns: Vec<(&Column, &Property)> = table
        .columns
        .iter()
        .filter(|c| c.row)
        .filter_map(|c| Some((c, model.property(&c.property)?)))
        .collect();
    let fields = columns.iter().map(|(column, property)| {
        let field = ident(&column.rust);
        let ty = field_type(model, column, property);
        let ty = if column.required { ty } else { quote!(Option<#ty>) };
        let doc = docs(&field_doc(column, property), tags::page(property).as_deref());
        let alias = aliases(&column.rust, [property.name.as_str()]);
        let serial = serial(column, property);
        quote!(#doc #alias #serial pub #field: #ty)
    });
    let tag_list = columns.iter().map(|(_, property)| {
        let tag = ident(&property.rust);
        quote!(tags::#tag.tag())
    });
    let reads = columns.iter().map(|(column, property)| {
        let field = ident(&column.rust);
        let value = read(model, column, property);
        quote!(#field: #value)
    });
    quote! {
        #doc
        #[derive(Debug, Clone)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
        }

        impl Row for #name {
            const TAGS: &'static [Tag] = &[#(#tag_list),*];

            fn from_row(row: &mut RowReader<'_>) -> Result<Self> {
                Ok(#name { #(#reads,)* })
            }
        }
    }
}

/// How serde reads and writes a field whose type has no form of its own there.
fn serial(column: &Column, property: &Property) -> Option<TokenStream> {
    let own = matches!(
        property.ty,
        PropType::String8
            | PropType::Binary
            | PropType::MvString8
            | PropType::MvBinary
            | PropType::SysTime
            | PropType::MvSysTime
            | PropType::Clsid
            | PropType::MvClsid
    );
    (own && !is_entry_id(property)).then(|| {
        let default = (!column.required).then(|| quote!(default,));
        quote!(#[cfg_attr(feature = "serde", serde(#default with = "crate::serial"))])
    })
}

fn field_doc(column: &Column, property: &Property) -> String {
    let mut doc = if property.doc.is_empty() {
        format!("`{}`.", property.name)
    } else {
        property.doc.trim().to_owned()
    };
    if let Some(condition) = &column.condition {
        doc.push_str(&format!("\n\nThere if: {}", condition.trim()));
    }
    if let Some(supplier) = &column.supplier {
        doc.push_str(&format!("\n\nSupplied by: {}", supplier.trim()));
    }
    doc
}

/// What is read of a column: the property's own type, or what is made of it.
fn read(model: &Model, column: &Column, property: &Property) -> TokenStream {
    let tag = ident(&property.rust);
    let how = if column.required { quote!(required) } else { quote!(optional) };
    let value = quote!(row.#how(tags::#tag)?);
    let Some(convert) = conversion(model, column.values.as_deref(), property) else { return value };
    if column.required { convert.of(value) } else { convert.of_option(value) }
}

/// How a value becomes the type of a field or accessor, where that is not the property's own.
pub(super) enum Conversion {
    /// A number that flags are made of.
    Flags(TokenStream),
    /// Bytes that are an entry identifier.
    EntryId,
}

impl Conversion {
    /// Converts a value.
    pub(super) fn of(&self, value: TokenStream) -> TokenStream {
        match self {
            Conversion::Flags(from) => quote!(#from(#value as u32)),
            Conversion::EntryId => quote!(crate::EntryId::from_bytes(#value)),
        }
    }

    /// Converts the value in an option.
    pub(super) fn of_option(&self, option: TokenStream) -> TokenStream {
        match self {
            Conversion::Flags(from) => quote!(#option.map(|value| #from(value as u32))),
            Conversion::EntryId => quote!(#option.map(crate::EntryId::from_bytes)),
        }
    }
}

/// How a property's value is converted, if it is.
pub(super) fn conversion(
    model: &Model,
    values: Option<&str>,
    property: &Property,
) -> Option<Conversion> {
    if let Some(set) = values.and_then(|v| model.flag_set(v)) {
        let name = ident(&set.name);
        return Some(match set.kind {
            FlagKind::Bits => Conversion::Flags(quote!(crate::flags::#name::from_bits_retain)),
            FlagKind::Ordinal => Conversion::Flags(quote!(crate::flags::#name::from_raw)),
        });
    }
    is_entry_id(property).then_some(Conversion::EntryId)
}

fn field_type(model: &Model, column: &Column, property: &Property) -> TokenStream {
    value_type(model, column.values.as_deref(), property)
}

/// The Rust type of a property's value.
pub(super) fn value_type(model: &Model, values: Option<&str>, property: &Property) -> TokenStream {
    if let Some(set) = values.and_then(|v| model.flag_set(v)) {
        let name = ident(&set.name);
        return quote!(crate::flags::#name);
    }
    if is_entry_id(property) {
        return quote!(crate::EntryId);
    }
    match property.ty {
        PropType::I2 => quote!(i16),
        PropType::Long => quote!(i32),
        PropType::R4 => quote!(f32),
        PropType::Double | PropType::AppTime => quote!(f64),
        PropType::Currency | PropType::I8 => quote!(i64),
        PropType::Error => quote!(crate::Code),
        PropType::Boolean => quote!(bool),
        PropType::Unicode => quote!(String),
        PropType::SysTime => quote!(std::time::SystemTime),
        PropType::Clsid => quote!(windows_core::GUID),
        PropType::String8 | PropType::Binary => quote!(Vec<u8>),
        PropType::MvI2 => quote!(Vec<i16>),
        PropType::MvLong => quote!(Vec<i32>),
        PropType::MvR4 => quote!(Vec<f32>),
        PropType::MvDouble | PropType::MvAppTime => quote!(Vec<f64>),
        PropType::MvCurrency | PropType::MvI8 => quote!(Vec<i64>),
        PropType::MvString8 | PropType::MvBinary => quote!(Vec<Vec<u8>>),
        PropType::MvUnicode => quote!(Vec<String>),
        PropType::MvSysTime => quote!(Vec<std::time::SystemTime>),
        PropType::MvClsid => quote!(Vec<windows_core::GUID>),
        PropType::Unspecified
        | PropType::Null
        | PropType::Object
        | PropType::SRestriction
        | PropType::Actions
        | PropType::FileHandle
        | PropType::FileEa => quote!(()),
    }
}

pub(super) fn is_entry_id(property: &Property) -> bool {
    property.ty == PropType::Binary && property.name.ends_with("ENTRYID")
}
