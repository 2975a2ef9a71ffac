//! Calls of every method with what it must refuse, for a test of the subsystem.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::names::{ident, kind, raw_method};
use super::{EmitError, Output, hex, render};
use crate::model::{CBase, CType, Dir, Implementer, Interface, Method, Model, Param};
use crate::roles::{Kind, Role, Shape, served_shape};

/// Makes the list of calls.
///
/// # Errors
///
/// When generated tokens are no Rust file.
pub(super) fn sweep(model: &Model) -> Result<Output, EmitError> {
    let served: Vec<&Interface> = model
        .interfaces
        .iter()
        .filter(|i| i.object.is_some() && i.implemented_by == Implementer::Subsystem)
        .collect();
    let traits = served.iter().map(|i| {
        let server = format_ident!("{}Server", object(i));
        quote!(impl servers::#server for Nobody {})
    });
    let calls = served.iter().map(|interface| {
        let com = format_ident!("{}Com", object(interface));
        let kind = kind(object(interface));
        let cases = interface.methods.iter().map(|method| cases(model, interface, method));
        quote! {
            let state = ObjectState::new(#kind, Arc::clone(liveness));
            let object = servers::#com::create(state, Arc::new(Nobody));
            #(#cases)*
        }
    });
    let identified = served.iter().map(|interface| {
        let calls: Vec<_> = interface
            .methods
            .iter()
            .filter_map(|method| identified(model, interface, method))
            .collect();
        if calls.is_empty() {
            return TokenStream::new();
        }
        let name = ident(&interface.name);
        quote! {
            if let Ok(object) = object.cast::<raw::#name>() {
                #(#calls)*
            }
        }
    });
    render(
        "mapi-subsystem/tests/generated/sweep.rs",
        quote! {
            //! Every method of every object, called with what it must refuse.
            #![allow(clippy::undocumented_unsafe_blocks, unused_variables)]
            use std::ptr;
            use std::sync::Arc;
            use mapi_session::{Code, raw};
            use mapi_session::windows_core::{IUnknown, Interface};
            use mapi_subsystem::com::{Liveness, ObjectState};
            use mapi_subsystem::servers;

            /// A server that writes no method.
            struct Nobody;
            #(#traits)*

            /// A call that was made.
            #[derive(Debug)]
            pub(crate) struct Call {
                /// The method: `IMAPIFolder::CreateMessage`.
                pub(crate) method: &'static str,
                /// What was wrong with the call.
                pub(crate) fault: &'static str,
                /// The code that it has to answer.
                pub(crate) expected: Code,
                /// What it answered.
                pub(crate) answer: Code,
            }

            /// Makes every call on objects that live as long as `liveness`.
            #[must_use]
            pub(crate) fn calls(liveness: &Arc<Liveness>) -> Vec<Call> {
                let mut calls = Vec::new();
                let mut call = |method, fault, expected, answer| {
                    let answer = Code::from_hresult(answer);
                    calls.push(Call { method, fault, expected, answer });
                };
                // Room for any result.
                let mut room = [0_u64; 64];
                // A structure that counts more than any may have.
                let huge = [u64::MAX; 8];
                // An array that is not there.
                let absent = ptr::without_provenance::<u64>(64);
                #(#calls)*
                calls
            }

            /// Calls each method of an object that takes entry identifiers with `id` for each of
            /// them, and with what is harmless otherwise.
            #[must_use]
            pub(crate) fn with_entry_id(
                object: &IUnknown,
                id: &[u8],
                sink: &raw::IMAPIAdviseSink,
            ) -> Vec<(&'static str, Code)> {
                let mut calls = Vec::new();
                let mut call = |method, answer| calls.push((method, Code::from_hresult(answer)));
                let mut room = [0_u64; 64];
                let text = [b'x' as u16, 0];
                #(#identified)*
                calls
            }
        },
    )
}

fn object(interface: &Interface) -> &str {
    interface.object.as_deref().unwrap_or(&interface.name)
}

/// What each parameter is passed: numbers 0, arguments null, results a place of their own.
fn harmless(method: &Method) -> Vec<TokenStream> {
    method
        .params
        .iter()
        .enumerate()
        .map(|(index, param)| match (&param.ty, param.dir) {
            (CType { pointers: 0, .. }, _) => {
                if param.refused.is_some() && !param.reserved {
                    quote!(1)
                } else {
                    quote!(0)
                }
            }
            (_, Dir::Out | Dir::InOut) => {
                let place = index * 4;
                quote!(room.as_mut_ptr().add(#place).cast())
            }
            (CType { base: CBase::Interface(name), pointers: 1 }, _) if name == "IUnknown" => {
                quote!(None::<&windows_core::IUnknown>)
            }
            (CType { base: CBase::Interface(name), pointers: 1 }, _) => {
                let name = ident(name);
                quote!(None::<&raw::#name>)
            }
            _ => quote!(ptr::null()),
        })
        .collect()
}

fn cases(model: &Model, interface: &Interface, method: &Method) -> TokenStream {
    let full = format!("{}::{}", interface.name, method.name);
    let name = ident(&raw_method(&method.name));
    let case = |fault: &str, expected: TokenStream, args: &[TokenStream]| {
        quote! {
            call(#full, #fault, #expected, unsafe {
                room.fill(0);
                object.#name(#(#args),*)
            });
        }
    };
    let harmless = harmless(method);
    if method.name == "GetLastError" {
        return case("nothing: no error came before", quote!(Code::S_OK), &harmless);
    }
    let Ok(shape) = served_shape(method, model) else {
        return case("it has no form in Rust", quote!(Code::E_NO_SUPPORT), &harmless);
    };
    let mut list = Vec::new();
    let with = |index: usize, value: TokenStream| {
        let mut args = harmless.clone();
        args[index] = value;
        args
    };
    for (index, param) in method.params.iter().enumerate() {
        let (fault, expected, value) = match &shape.roles[index] {
            Role::In(Kind::Bits(_)) => {
                let width = shape.width == Some(index);
                let accepted = param.accepts | if width { 0x8000_0000 } else { 0 };
                let Some(bit) = (0..32).map(|b| 1_u32 << b).find(|b| accepted & b == 0) else {
                    continue;
                };
                let bit = hex(bit);
                ("unknown flag in", quote!(Code::E_UNKNOWN_FLAGS), quote!(#bit))
            }
            Role::WidthOnly => ("unknown flag in", quote!(Code::E_UNKNOWN_FLAGS), quote!(1)),
            Role::Reserved if param.ty.pointers == 0 => {
                ("not 0:", refusal(method, param), quote!(1))
            }
            Role::Out(kind) if !param.optional && *kind != Kind::Problems => {
                ("null:", quote!(Code::E_INVALID_PARAMETER), quote!(ptr::null_mut()))
            }
            _ => continue,
        };
        list.push(case(&format!("{fault} {}", param.name), expected, &with(index, value)));
    }
    for (index, kind) in shape.inputs() {
        let param = &method.params[index];
        let (fault, args) = match (param.count, counts_itself(kind)) {
            (Some(count), _) if param.dir == Dir::In => {
                let mut args = with(index, quote!(absent.cast()));
                args[count] = quote!(u32::MAX as _);
                ("too many:", args)
            }
            (None, true) if param.dir == Dir::In && param.ty.pointers == 1 => {
                ("too many:", with(index, quote!(huge.as_ptr().cast())))
            }
            _ => continue,
        };
        let expected = match missing_beside(method, &shape, index) {
            Some(param) => refusal(method, param),
            // A restriction of no kind that there is.
            None if *kind == Kind::Restriction => quote!(Code::E_TOO_COMPLEX),
            None => quote!(Code::E_INVALID_PARAMETER),
        };
        list.push(case(&format!("{fault} {}", param.name), expected, &args));
    }
    let (fault, expected) = match missing(method, &shape) {
        Some(param) => (format!("null: {}", param.name), refusal(method, param)),
        None => ("the server writes no method".to_owned(), quote!(Code::E_NO_SUPPORT)),
    };
    list.push(case(&fault, expected, &harmless));
    quote!(#(#list)*)
}

/// Whether a structure says itself how many elements it has.
fn counts_itself(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Tags
            | Kind::SortOrder
            | Kind::Restriction
            | Kind::EntryIds
            | Kind::FlagList
            | Kind::Rows(_)
    )
}

/// The call of a method with an entry identifier; none where it takes none.
fn identified(model: &Model, interface: &Interface, method: &Method) -> Option<TokenStream> {
    let full = format!("{}::{}", interface.name, method.name);
    let name = ident(&raw_method(&method.name));
    let shape = served_shape(method, model).ok()?;
    let mut args = harmless(method);
    let mut takes = false;
    for (index, kind) in shape.inputs() {
        let param = &method.params[index];
        match (kind, param.count) {
            (Kind::EntryId, Some(count)) if param.dir == Dir::In => {
                takes = true;
                args[count] = quote!(id.len() as u32);
                args[index] = quote!(id.as_ptr().cast());
            }
            (Kind::Text(_), _) if param.dir == Dir::In => {
                args[index] = quote!(text.as_ptr().cast())
            }
            (Kind::Ordinal(_), _) => args[index] = quote!(1),
            (Kind::Interface(name), _) if name == "IMAPIAdviseSink" => args[index] = quote!(sink),
            _ => {}
        }
    }
    takes.then(|| {
        quote! {
            call(#full, unsafe {
                room.fill(0);
                object.#name(#(#args),*)
            });
        }
    })
}

/// The first argument that a harmless call leaves out and the method needs.
fn missing<'m>(method: &'m Method, shape: &Shape) -> Option<&'m Param> {
    missing_beside(method, shape, usize::MAX)
}

/// As [`missing`], before a parameter that is there.
fn missing_beside<'m>(method: &'m Method, shape: &Shape, there: usize) -> Option<&'m Param> {
    shape
        .inputs()
        .take_while(|(index, _)| *index < there)
        .filter(|(index, kind)| {
            let param = &method.params[*index];
            let pointer = param.ty.pointers > 0 && param.dir == Dir::In;
            let progress = matches!(kind, Kind::Interface(name) if name == "IMAPIProgress");
            pointer && !param.optional && !progress
        })
        .map(|(index, _)| &method.params[index])
        .next()
}

/// The code that answers a missing argument. A count that is not 0 beside a null pointer is an
/// invalid parameter, whatever the method says of a count of 0.
fn refusal(method: &Method, param: &Param) -> TokenStream {
    let counted = param.count.is_some_and(|c| method.params[c].refused.is_some());
    match (&param.refused, counted) {
        (Some(code), false) => {
            let code = ident(code.strip_prefix("MAPI_").unwrap_or(code));
            quote!(Code::#code)
        }
        _ => quote!(Code::E_INVALID_PARAMETER),
    }
}
