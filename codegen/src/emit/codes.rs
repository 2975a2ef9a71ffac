//! `codes.rs`: a constant for each status code, and what the spec says about it.

use quote::quote;

use super::names::ident;
use super::{EmitError, Output, aliases, docs, hex, render};
use crate::model::{Model, StatusCode};

pub(super) fn codes(model: &Model) -> Result<Output, EmitError> {
    // S_OK stands in the runtime, which needs it whatever the spec says.
    let codes: Vec<&StatusCode> = model.codes.iter().filter(|c| c.value != 0).collect();
    let constants = codes.iter().map(|code| {
        let short = constant(&code.name);
        let (name, value) = (ident(short), hex(code.value));
        let mut doc = code.doc.trim().to_owned();
        if !code.hint.is_empty() {
            doc.push_str("\n\n");
            doc.push_str(code.hint.trim());
        }
        let docs = docs(&doc, None);
        let number = format!("0x{:08X}", code.value);
        let names = std::iter::once(code.name.as_str())
            .chain(code.aliases.iter().map(String::as_str))
            .chain([number.as_str()]);
        let alias = aliases(short, names);
        quote! {
            #docs
            #alias
            pub const #name: Code = Code(#value);
        }
    });
    let table = codes.iter().map(|code| {
        let constant = ident(constant(&code.name));
        let (name, doc, hint) = (&code.name, code.doc.trim(), code.hint.trim());
        let transient = code.transient;
        quote! {
            CodeInfo {
                code: Code::#constant,
                name: #name,
                doc: #doc,
                hint: #hint,
                transient: #transient,
            }
        }
    });
    render(
        "mapi-session/src/generated/codes.rs",
        quote! {
            //! Status codes.

            use crate::Code;
            use crate::code::CodeInfo;

            impl Code {
                #(#constants)*
            }

            /// What the spec says about each code, sorted by code.
            pub(crate) static CODES: &[CodeInfo] = &[#(#table),*];
        },
    )
}

fn constant(name: &str) -> &str {
    name.strip_prefix("MAPI_").unwrap_or(name)
}
