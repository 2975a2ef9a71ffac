//! `flags.rs`: sets of bits, and enumerations.

use std::fmt::Write;

use quote::quote;

use super::names::ident;
use super::{
    EmitError, HEADER, Output, alias_list, aliases, doc_lines, docs, gate, known, literal,
    reference,
};
use crate::model::{FlagKind, FlagSet, FlagValue, Model};

const PATH: &str = "mapi-session/src/generated/flags.rs";

pub(super) fn flags(model: &Model) -> Result<Output, EmitError> {
    let fail = |e: syn::Error| EmitError { path: PATH.to_owned(), message: e.to_string() };
    let mut text = String::from(HEADER);
    text.push_str(&reference::module_doc(&reference::flag_sets(model)));
    for set in &model.flags {
        text.push('\n');
        text.push_str(&match set.kind {
            FlagKind::Bits => {
                let text = bits(model, set);
                // What is written by hand has to be Rust all the same.
                syn::parse_file(&text).map_err(fail)?;
                text
            }
            FlagKind::Ordinal => ordinal(model, set)?,
        });
    }
    Ok(Output { path: PATH.to_owned(), text })
}

/// Written out, as the formatter leaves the inside of a macro call alone.
fn bits(model: &Model, set: &FlagSet) -> String {
    let mut out = String::new();
    if let Some(feature) = &set.feature {
        let _ = writeln!(out, "#[cfg(feature = \"{feature}\")]");
    }
    out.push_str("crate::flag_set! {\n");
    for line in doc_lines(&page(model, set), set.page.as_deref()) {
        let _ = writeln!(out, "    ///{}", line.trim_end());
    }
    if let Some(zero) = &set.zero {
        let _ = writeln!(out, "    ///\n    /// `{zero}` is the empty set.");
        let _ = writeln!(out, "    #[doc(alias = \"{zero}\")]");
    }
    if set.free != 0 {
        let free = set.free;
        let _ = writeln!(
            out,
            "    ///\n    /// The bits of 0x{free:08X} are for clients to use as they like."
        );
    }
    let _ = writeln!(out, "    pub struct {}: u32 {{", ident(&set.name));
    for value in &set.values {
        let doc =
            if value.doc.is_empty() { format!("`{}`.", value.name) } else { value.doc.clone() };
        for line in doc_lines(&doc, None) {
            let _ = writeln!(out, "        ///{line}");
        }
        for alias in alias_list(&value.rust, member_names(value)) {
            let _ = writeln!(out, "        #[doc(alias = \"{alias}\")]");
        }
        let _ = writeln!(out, "        const {} = 0x{:08X};", ident(&value.rust), value.value);
    }
    out.push_str("    }\n}\n");
    out
}

/// What a set is, and the reference of it.
fn page(model: &Model, set: &FlagSet) -> String {
    let known = known(&set.doc, set.source.as_deref());
    format!("{known}\n\n{}", reference::flags(model, set))
}

/// The names that the headers have for a member.
fn member_names(value: &FlagValue) -> impl Iterator<Item = &str> {
    std::iter::once(&value.name).chain(&value.aliases).map(String::as_str)
}

fn ordinal(model: &Model, set: &FlagSet) -> Result<String, EmitError> {
    let name = ident(&set.name);
    let set_docs = docs(&page(model, set), set.page.as_deref());
    let variants = set.values.iter().map(|value| {
        let variant = ident(&value.rust);
        let doc =
            if value.doc.is_empty() { format!("`{}`.", value.name) } else { value.doc.clone() };
        let (doc, alias) = (docs(&doc, None), aliases(&value.rust, member_names(value)));
        quote!(#doc #alias #variant)
    });
    let number = |value: u32| {
        literal(&if value < 0x100 { value.to_string() } else { format!("0x{value:X}") })
    };
    let from = set.values.iter().map(|value| {
        let (variant, number) = (ident(&value.rust), number(value.value));
        quote!(#number => Self::#variant)
    });
    let to = set.values.iter().map(|value| {
        let (variant, number) = (ident(&value.rust), number(value.value));
        quote!(Self::#variant => #number)
    });
    let gate = gate(set.feature.as_deref());
    let tokens = quote! {
        #gate
        #set_docs
        #[derive(Debug, Clone, Copy, PartialEq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A number that the spec has not.
            Unknown(u32),
        }

        #gate
        impl ::core::cmp::Eq for #name {}

        #gate
        impl #name {
            /// From the number that MAPI uses.
            #[must_use]
            pub const fn from_raw(raw: u32) -> Self {
                match raw {
                    #(#from,)*
                    other => Self::Unknown(other),
                }
            }

            /// The number that MAPI uses.
            #[must_use]
            pub const fn to_raw(self) -> u32 {
                match self {
                    #(#to,)*
                    Self::Unknown(other) => other,
                }
            }
        }
    };
    let file = syn::parse2(tokens)
        .map_err(|e| EmitError { path: PATH.to_owned(), message: e.to_string() })?;
    Ok(prettyplease::unparse(&file))
}
