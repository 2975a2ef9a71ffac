//! Calls of every method with what it must refuse, for a test of the subsystem.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::names::{ident, kind, raw_method};
use super::server::MAPI_UNICODE;
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
    let objects = served.iter().map(|interface| {
        let com = format_ident!("{}Com", object(interface));
        let kind = kind(object(interface));
        quote! {
            let state = ObjectState::new(#kind, Arc::clone(liveness));
            let object = servers::#com::create(state, Arc::new(Nobody));
            objects.push((#kind, object.cast().expect("IUnknown of every object")));
        }
    });
    let each = |calls: &dyn Fn(&Interface, &Method) -> TokenStream| -> TokenStream {
        let parts = served.iter().map(|interface| {
            let calls: Vec<_> = interface
                .methods
                .iter()
                .map(|method| calls(interface, method))
                .filter(|calls| !calls.is_empty())
                .collect();
            if calls.is_empty() {
                return TokenStream::new();
            }
            let name = ident(&interface.name);
            quote! {
                if let Ok(object) = unknown.cast::<raw::#name>() {
                    #(#calls)*
                }
            }
        });
        quote!(#(#parts)*)
    };
    let faults = each(&|interface, method| faults(model, interface, method));
    let harmless = each(&|interface, method| unwritten(model, interface, method));
    let extremes = each(&|interface, method| extremes(model, interface, method));
    let identified =
        each(&|interface, method| identified(model, interface, method).unwrap_or_default());
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

            /// An object of each kind, with the name of the kind, whose server writes no method.
            /// They live as long as `liveness`.
            #[must_use]
            pub(crate) fn nobodys(liveness: &Arc<Liveness>) -> Vec<(&'static str, IUnknown)> {
                let mut objects = Vec::new();
                #(#objects)*
                objects
            }

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

            /// The bits beside those that are accepted.
            fn unknown_bits(accepted: u32) -> impl Iterator<Item = u32> {
                (0..32).map(|bit| 1 << bit).filter(move |bit| accepted & bit == 0)
            }

            /// Calls each method that an object has, those of the interfaces that it inherits too,
            /// with each thing that it must refuse, one at a time.
            #[must_use]
            pub(crate) fn faults(unknown: &IUnknown, sink: &raw::IMAPIAdviseSink) -> Vec<Call> {
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
                // Arguments that are well-formed, for what comes before the one that is not: an
                // identifier or a structure of zeros, text, one tag, one value, RES_EXIST, one
                // column to sort by.
                let zeros = [0_u64; 16];
                let text = [b'x' as u16, 0];
                let tag = [1_u32, 0x0037_001F];
                let value = [0x0E08_0003_u64, 1, 0];
                let exist = [8_u64, 0x0037_001F << 32, 0, 0];
                let order = [1_u32, 0, 0, 0x0037_001F, 0];
                #faults
                calls
            }

            /// Calls each method that an object has with nothing, or with what is harmless. One
            /// whose server writes no method answers the code that is expected.
            #[must_use]
            pub(crate) fn harmless(unknown: &IUnknown) -> Vec<Call> {
                let mut calls = Vec::new();
                let mut call = |method, fault, expected, answer| {
                    let answer = Code::from_hresult(answer);
                    calls.push(Call { method, fault, expected, answer });
                };
                let mut room = [0_u64; 64];
                #harmless
                calls
            }

            /// Calls each method that takes numbers or one of several choices with the largest and
            /// smallest there are. It tells the method, whether it was a choice, and what was
            /// answered.
            #[must_use]
            pub(crate) fn extremes(
                unknown: &IUnknown,
                sink: &raw::IMAPIAdviseSink,
            ) -> Vec<(&'static str, bool, Code)> {
                let mut calls = Vec::new();
                let mut call = |method, choice, answer| {
                    calls.push((method, choice, Code::from_hresult(answer)));
                };
                let mut room = [0_u64; 64];
                let zeros = [0_u64; 16];
                let text = [b'x' as u16, 0];
                let tag = [1_u32, 0x0037_001F];
                let value = [0x0E08_0003_u64, 1, 0];
                let exist = [8_u64, 0x0037_001F << 32, 0, 0];
                let order = [1_u32, 0, 0, 0x0037_001F, 0];
                for number in [0x7FFF_FFFF_u32, 0x8000_0000, 0xFFFF_FFFF] {
                    #extremes
                }
                calls
            }

            /// Calls each method of an object that takes entry identifiers with `id` for each of
            /// them, and with what is harmless otherwise. It tells the method, whether the
            /// identifier stood in a list, and what was answered.
            #[must_use]
            pub(crate) fn with_entry_id(
                unknown: &IUnknown,
                id: &[u8],
                sink: &raw::IMAPIAdviseSink,
            ) -> Vec<(&'static str, bool, Code)> {
                let mut calls = Vec::new();
                let mut call = |method, listed, answer| {
                    calls.push((method, listed, Code::from_hresult(answer)));
                };
                let mut room = [0_u64; 64];
                let text = [b'x' as u16, 0];
                let mut entry =
                    raw::SBinary { cb: id.len() as u32, lpb: id.as_ptr().cast_mut().cast() };
                let list = raw::SBinaryArray { cValues: 1, lpbin: &mut entry };
                #identified
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
                quote!(ptr::null())
            }
            (CType { base: CBase::Interface(name), pointers: 1 }, _) => {
                let name = ident(name);
                quote!(None::<&raw::#name>)
            }
            _ => quote!(ptr::null()),
        })
        .collect()
}

/// A call of a method with these arguments.
fn case(
    interface: &Interface,
    method: &Method,
    fault: &str,
    expected: &TokenStream,
    args: &[TokenStream],
) -> TokenStream {
    let full = format!("{}::{}", interface.name, method.name);
    let name = ident(&raw_method(&method.name));
    quote! {
        call(#full, #fault, #expected, unsafe {
            room.fill(0);
            object.#name(#(#args),*)
        });
    }
}

/// The calls of a method with what it must refuse.
fn faults(model: &Model, interface: &Interface, method: &Method) -> TokenStream {
    let call = |fault: &str, expected: &TokenStream, args: &[TokenStream]| {
        case(interface, method, fault, expected, args)
    };
    let invalid = quote!(Code::E_INVALID_PARAMETER);
    let shape = served_shape(method, model);
    // One thing at a time is wrong: else something else might be refused in its place.
    let right = match &shape {
        Ok(shape) => before(method, shape, usize::MAX).0,
        Err(_) => harmless(method),
    };
    let with = |index: usize, value: TokenStream| {
        let mut args = right.clone();
        args[index] = value;
        args
    };
    let unknown = |index: usize, accepted: u32| {
        let fault = format!("unknown flag in {}", method.params[index].name);
        let call = call(&fault, &quote!(Code::E_UNKNOWN_FLAGS), &with(index, quote!(bit)));
        let accepted = hex(accepted);
        quote!(for bit in unknown_bits(#accepted) { #call })
    };
    if method.name == "GetLastError" {
        let null = call("null: lppMAPIError", &invalid, &with(2, quote!(ptr::null_mut())));
        let flags = unknown(1, MAPI_UNICODE);
        return quote!(#null #flags);
    }
    let Ok(shape) = shape else { return TokenStream::new() };
    let mut list = Vec::new();
    for (index, param) in method.params.iter().enumerate() {
        let null = || {
            call(&format!("null: {}", param.name), &invalid, &with(index, quote!(ptr::null_mut())))
        };
        match &shape.roles[index] {
            Role::In(Kind::Bits(_)) => {
                let width = if shape.width == Some(index) { MAPI_UNICODE } else { 0 };
                list.push(unknown(index, param.accepts | width));
            }
            Role::WidthOnly => list.push(unknown(index, MAPI_UNICODE)),
            Role::Reserved if param.ty.pointers == 0 => {
                let fault = format!("not 0: {}", param.name);
                list.push(call(&fault, &refusal(method, param), &with(index, quote!(1))));
            }
            Role::In(Kind::Number(_)) if param.refused.is_some() => {
                let fault = format!("0: {}", param.name);
                list.push(call(&fault, &refusal(method, param), &with(index, quote!(0))));
            }
            Role::Out(kind) if !param.optional && *kind != Kind::Problems => list.push(null()),
            Role::InOut(_) if !param.optional => list.push(null()),
            Role::Count { of } if param.dir == Dir::Out && !method.params[*of].optional => {
                list.push(null());
            }
            _ => {}
        }
    }
    for (index, kind) in shape.inputs() {
        let param = &method.params[index];
        if param.dir != Dir::In || param.ty.pointers == 0 {
            continue;
        }
        // What comes before is there, as far as it can be.
        let (args, missing) = before(method, &shape, index);
        let expected = |otherwise: &TokenStream| {
            missing.map_or_else(|| otherwise.clone(), |param| refusal(method, param))
        };
        if missing.is_none() && is_required(method, index, kind) {
            list.push(call(&format!("null: {}", param.name), &refusal(method, param), &args));
        }
        if let Some(count) = param.count {
            let mut args = args.clone();
            args[count] = quote!(5);
            let fault = format!("null, but counted: {}", param.name);
            list.push(call(&fault, &expected(&invalid), &args));
            args[count] = quote!(u32::MAX as _);
            args[index] = quote!(absent.cast());
            list.push(call(&format!("too many: {}", param.name), &expected(&invalid), &args));
        } else if counts_itself(kind) && param.ty.pointers == 1 {
            let mut args = args.clone();
            args[index] = quote!(huge.as_ptr().cast());
            // A restriction of no kind that there is.
            let complex = quote!(Code::E_TOO_COMPLEX);
            let expected = expected(if *kind == Kind::Restriction { &complex } else { &invalid });
            list.push(call(&format!("too many: {}", param.name), &expected, &args));
        }
    }
    quote!(#(#list)*)
}

/// The call of a method with what is harmless, and what it answers when nobody wrote it.
fn unwritten(model: &Model, interface: &Interface, method: &Method) -> TokenStream {
    let (fault, expected) = if method.name == "GetLastError" {
        ("no error came before".to_owned(), quote!(Code::S_OK))
    } else if let Ok(shape) = served_shape(method, model) {
        match missing(method, &shape) {
            Some(param) => (format!("null: {}", param.name), refusal(method, param)),
            None => ("the server writes no method".to_owned(), quote!(Code::E_NO_SUPPORT)),
        }
    } else {
        ("it has no form in Rust".to_owned(), quote!(Code::E_NO_SUPPORT))
    };
    case(interface, method, &fault, &expected, &harmless(method))
}

/// Harmless arguments, those before parameter `there` that a method needs with something that is
/// well-formed; and the first of them that nothing well-formed is at hand for, which is then null.
fn before<'m>(
    method: &'m Method,
    shape: &Shape,
    there: usize,
) -> (Vec<TokenStream>, Option<&'m Param>) {
    let mut args = harmless(method);
    for (index, kind) in shape.inputs().take_while(|(index, _)| *index < there) {
        let param = &method.params[index];
        if !is_required(method, index, kind) {
            continue;
        }
        let Some((value, count)) = well_formed(kind) else { return (args, Some(param)) };
        args[index] = value;
        if let Some(at) = param.count {
            args[at] = quote!(#count);
        }
    }
    (args, None)
}

/// An argument that is taken, and its count where it has one.
fn well_formed(kind: &Kind) -> Option<(TokenStream, u32)> {
    let value = match kind {
        Kind::EntryId | Kind::Bytes => return Some((quote!(zeros.as_ptr().cast()), 24)),
        Kind::Guid
        | Kind::Iid { .. }
        | Kind::Guids
        | Kind::EntryIds
        | Kind::Rows(_)
        | Kind::FlagList => quote!(zeros.as_ptr().cast()),
        Kind::Text(_) => quote!(text.as_ptr().cast()),
        Kind::Tags => quote!(tag.as_ptr().cast()),
        Kind::Props => quote!(value.as_ptr().cast()),
        Kind::Restriction => quote!(exist.as_ptr().cast()),
        Kind::SortOrder => quote!(order.as_ptr().cast()),
        Kind::Interface(name) if name == "IMAPIAdviseSink" => quote!(sink),
        Kind::Object => quote!(unknown.as_raw()),
        _ => return None,
    };
    Some((value, 1))
}

/// Whether an argument may not be null.
fn is_required(method: &Method, index: usize, kind: &Kind) -> bool {
    let param = &method.params[index];
    let progress = matches!(kind, Kind::Interface(name) if name == "IMAPIProgress");
    param.ty.pointers > 0 && param.dir == Dir::In && !param.optional && !progress
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

/// Calls of a method with each number, and each choice, as far out as it goes.
fn extremes(model: &Model, interface: &Interface, method: &Method) -> TokenStream {
    let Ok(shape) = served_shape(method, model) else { return TokenStream::new() };
    let full = format!("{}::{}", interface.name, method.name);
    let name = ident(&raw_method(&method.name));
    let right = before(method, &shape, usize::MAX).0;
    let calls = shape.inputs().filter_map(|(index, kind)| {
        // Beside MAPI_UNICODE a number may well be one of the choices.
        let choice = matches!(kind, Kind::Ordinal(_)) && shape.width != Some(index);
        let number = matches!(kind, Kind::Ordinal(_) | Kind::Number(_) | Kind::Tag);
        if !number || method.params[index].dir != Dir::In {
            return None;
        }
        let mut args = right.clone();
        args[index] = quote!(number as _);
        Some(quote! {
            call(#full, #choice, unsafe {
                room.fill(0);
                object.#name(#(#args),*)
            });
        })
    });
    quote!(#(#calls)*)
}

/// The call of a method with an entry identifier; none where it takes none.
fn identified(model: &Model, interface: &Interface, method: &Method) -> Option<TokenStream> {
    let full = format!("{}::{}", interface.name, method.name);
    let name = ident(&raw_method(&method.name));
    let shape = served_shape(method, model).ok()?;
    let mut args = harmless(method);
    let (mut takes, mut listed) = (false, false);
    for (index, kind) in shape.inputs() {
        let param = &method.params[index];
        match (kind, param.count) {
            (Kind::EntryId, Some(count)) if param.dir == Dir::In => {
                takes = true;
                args[count] = quote!(id.len() as u32);
                args[index] = quote!(id.as_ptr().cast());
            }
            (Kind::EntryIds, None) if param.dir == Dir::In => {
                (takes, listed) = (true, true);
                args[index] = quote!(&list);
            }
            (Kind::Text(_), _) if param.dir == Dir::In => {
                args[index] = quote!(text.as_ptr().cast())
            }
            (Kind::Ordinal(_), _) => args[index] = quote!(1),
            // A destination of the same kind.
            (Kind::Object, _) if param.dir == Dir::In => {
                args[index] = quote!(unknown.as_raw());
            }
            (Kind::Interface(name), _) if name == "IMAPIAdviseSink" => args[index] = quote!(sink),
            _ => {}
        }
    }
    takes.then(|| {
        quote! {
            call(#full, #listed, unsafe {
                room.fill(0);
                object.#name(#(#args),*)
            });
        }
    })
}

/// The first argument that a harmless call leaves out and the method needs.
fn missing<'m>(method: &'m Method, shape: &Shape) -> Option<&'m Param> {
    shape
        .inputs()
        .find(|(index, kind)| is_required(method, *index, kind))
        .map(|(index, _)| &method.params[index])
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
