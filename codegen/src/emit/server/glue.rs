//! The glue: checks what the caller passed, calls the trait, hands the results over.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::traits::{
    is_optional, method_ident, raw_ident, result_is_option, scalar_type, set_ident,
};
use super::{MAPI_UNICODE, server_ident};
use crate::emit::hex;
use crate::emit::names::ident;
use crate::model::{CBase, CType, Dir, Interface, Method, Param};
use crate::roles::{Kind, Misfit, Role, RowShape, Shape, Special, TextWidth};

/// The C type of a parameter as the glue takes it.
fn glue_type(param: &Param) -> TokenStream {
    c_type(&param.ty, param.dir, param.iid_is.is_some(), false)
}

/// The C type of a parameter as the raw layer's `_Impl` traits spell it.
pub(super) fn impl_type(param: &Param) -> TokenStream {
    c_type(&param.ty, param.dir, param.iid_is.is_some(), true)
}

fn c_type(ty: &CType, dir: Dir, by_iid: bool, of_trait: bool) -> TokenStream {
    let base = match &ty.base {
        CBase::Void | CBase::Text | CBase::Callback(_) => quote!(c_void),
        CBase::Scalar(scalar) => scalar_type(*scalar),
        CBase::Guid => quote!(Guid),
        CBase::Struct(name) => {
            let name = ident(name);
            quote!(raw::#name)
        }
        // The raw layer takes any object as an address.
        CBase::Interface(name) if name == "IUnknown" && ty.pointers == 1 => quote!(c_void),
        CBase::Interface(name) => {
            let interface = if name == "IUnknown" {
                quote!(IUnknown)
            } else {
                let name = ident(name);
                quote!(raw::#name)
            };
            return match (ty.pointers, dir, of_trait) {
                (1, _, true) => quote!(Ref<'_, #interface>),
                (1, _, false) => quote!(Option<&#interface>),
                (2, Dir::Out, true) if !by_iid => quote!(OutRef<'_, #interface>),
                _ => quote!(*mut *mut c_void),
            };
        }
    };
    let mut tokens = base;
    for _ in 0..ty.pointers {
        tokens = if dir == Dir::In { quote!(*const #tokens) } else { quote!(*mut #tokens) };
    }
    tokens
}

pub(super) fn glue_ident(method: &Method) -> Ident {
    method_ident(method)
}

fn out_pointers(method: &Method) -> Vec<TokenStream> {
    method
        .params
        .iter()
        .filter(|p| p.dir == Dir::Out || (p.dir == Dir::InOut && p.ty.pointers >= 2))
        .filter(|p| !p.ui && !p.reserved)
        .filter(|p| !(p.dir == Dir::InOut && p.ty.base == CBase::Struct("SPropTagArray".into())))
        .map(|p| {
            let name = raw_ident(p);
            quote!(out::clear(#name);)
        })
        .collect()
}

pub(super) fn unsupported_glue(
    interface: &Interface,
    method: &Method,
    misfit: &Misfit,
) -> TokenStream {
    let name = glue_ident(method);
    let server = server_ident(interface);
    let full = format!("{}::{}", interface.name, method.name);
    let doc = format!(" Answers MAPI_E_NO_SUPPORT: {misfit}.");
    let params = method.params.iter().map(|p| {
        let (name, ty) = (raw_ident(p), glue_type(p));
        quote!(#name: #ty)
    });
    let clears = method.params.iter().filter(|p| p.dir == Dir::Out).map(|p| {
        let name = raw_ident(p);
        quote!(out::clear(#name);)
    });
    quote! {
        #[doc = #doc]
        pub(in crate::generated) unsafe fn #name(
            state: &ObjectState,
            _server: &dyn #server,
            #(#params),*
        ) -> i32 {
            unsafe {
                #(#clears)*
                guard::serve(state, #full, || Err(Fault::no_support(#full)))
            }
        }
    }
}

pub(super) fn glue_fn(interface: &Interface, method: &Method, shape: &Shape) -> TokenStream {
    let name = glue_ident(method);
    let server = server_ident(interface);
    let full = format!("{}::{}", interface.name, method.name);
    let params = method.params.iter().map(|p| {
        let (name, ty) = (raw_ident(p), glue_type(p));
        quote!(#name: #ty)
    });
    let clears = out_pointers(method);
    let checks = checks(method, shape);
    let decode = decode(method, shape);
    let call_args = call_args(method, shape);
    let server_fn = method_ident(method);
    let encode = encode(method, shape);
    let results: Vec<Ident> = shape.outputs().map(|(i, _)| out_ident(shape, i)).collect();
    let bind = match results.as_slice() {
        [] => quote!(()),
        [one] => quote!(#one),
        many => quote!((#(#many),*)),
    };
    let (take, code) = if method.success.is_empty() {
        (quote!(let #bind = server.#server_fn(#(#call_args),*)?;), quote!(Code::S_OK))
    } else {
        (
            quote! {
                let outcome = server.#server_fn(#(#call_args),*)?;
                let warning = outcome.warning().unwrap_or(Code::S_OK);
                let #bind = outcome.into_value();
            },
            quote!(warning),
        )
    };
    let doc = format!(" {full}");
    quote! {
        #[doc = #doc]
        pub(in crate::generated) unsafe fn #name(
            state: &ObjectState,
            server: &dyn #server,
            #(#params),*
        ) -> i32 {
            unsafe {
                #(#clears)*
                guard::serve(state, #full, || {
                    #(#checks)*
                    #(#decode)*
                    #take
                    #(#encode)*
                    Ok(#code)
                })
            }
        }
    }
}

fn local(shape: &Shape, index: usize) -> Ident {
    ident(&shape.names[index])
}

fn out_ident(shape: &Shape, index: usize) -> Ident {
    format_ident!("out_{}", shape.names[index])
}

/// Checks that need no decoding: out pointers, reserved parameters, the width bit.
fn checks(method: &Method, shape: &Shape) -> Vec<TokenStream> {
    let mut list = Vec::new();
    for (index, param) in method.params.iter().enumerate() {
        let name = raw_ident(param);
        let said = &param.name;
        match &shape.roles[index] {
            Role::Out(kind) => {
                let free = param.optional || matches!(kind, Kind::Problems);
                if !free {
                    list.push(quote!(out::required(#said, #name)?;));
                }
            }
            Role::InOut(_) if !param.optional => list.push(quote!(out::required(#said, #name)?;)),
            Role::Count { of } if param.dir == Dir::Out && !method.params[*of].optional => {
                list.push(quote!(out::required(#said, #name)?;));
            }
            // Flags that a method does not have are unknown flags, not a bad parameter.
            Role::Reserved if param.refused.as_deref() == Some("MAPI_E_UNKNOWN_FLAGS") => {
                list.push(quote!(arg::flags(#said, #name, 0)?;));
            }
            Role::Reserved => list.push(match &param.ty {
                CType { pointers: 0, .. } => quote!(arg::reserved(#said, #name as usize)?;),
                CType { base: CBase::Interface(_), pointers: 1 } => {
                    quote!(arg::reserved(#said, usize::from(#name.is_some()))?;)
                }
                _ => quote!(arg::reserved(#said, #name as usize)?;),
            }),
            Role::WidthOnly => list.push(quote!(arg::flags(#said, #name, arg::MAPI_UNICODE)?;)),
            _ => {}
        }
    }
    let needs_unicode = shape.tells_width(method)
        || shape.roles.iter().any(|r| {
            matches!(
                r,
                Role::In(Kind::Text(TextWidth::ByFlag))
                    | Role::Out(
                        Kind::Text(TextWidth::ByFlag)
                            | Kind::Texts
                            | Kind::Special(Special::FormProps | Special::FormVerbs)
                    )
            )
        });
    if needs_unicode && let Some(width) = shape.width {
        let name = raw_ident(&method.params[width]);
        list.push(quote!(let unicode = arg::unicode(#name);));
    }
    list
}

/// `MAPI_E_NOT_FOUND` is `Code::E_NOT_FOUND`.
fn code_path(name: &str) -> TokenStream {
    let name = ident(name.strip_prefix("MAPI_").unwrap_or(name));
    quote!(Code::#name)
}

/// Statements that give each argument its Rust value under its Rust name.
fn decode(method: &Method, shape: &Shape) -> Vec<TokenStream> {
    // Numbers first: an unknown flag is refused before anything is read through a pointer.
    let mut numbers = Vec::new();
    let mut list = Vec::new();
    for (index, kind) in shape.inputs() {
        let param = &method.params[index];
        let name = local(shape, index);
        let raw = raw_ident(param);
        let said = &param.name;
        let both = param.dir == Dir::InOut;
        let count_param = param.count.map(|c| &method.params[c]);
        let count = count_param.map(raw_ident);
        let refused = param.refused.as_ref().or_else(|| count_param?.refused.as_ref());
        let refused_code = match refused {
            Some(code) => code_path(code),
            None => quote!(Code::E_INVALID_PARAMETER),
        };
        let max = param.max.or_else(|| count_param?.max).map(|m| m.min(u64::from(u32::MAX)) as u32);
        let max = match max {
            Some(max) => quote!(Some(#max)),
            None => quote!(None),
        };
        let optional = is_optional(param, kind);
        let number = match kind {
            Kind::Bits(set) => {
                let ty = set_ident(set);
                let accepted = hex(accepted(param, shape.width == Some(index)));
                let value = if both { quote!(#raw.read_unaligned()) } else { quote!(#raw) };
                let bits = quote!(arg::flags(#said, #value, #accepted)?);
                let bits = if shape.width == Some(index) {
                    quote!(#bits & !arg::MAPI_UNICODE)
                } else {
                    bits
                };
                Some(quote!(#ty::from_bits_retain(#bits)))
            }
            Kind::Ordinal(set) => {
                let ty = set_ident(set);
                let value = if both { quote!(#raw.read_unaligned()) } else { quote!(#raw) };
                let value = if shape.width == Some(index) {
                    quote!(#value & !arg::MAPI_UNICODE)
                } else {
                    value
                };
                Some(quote!(#ty::from_raw(#value)))
            }
            Kind::Number(_) => {
                let value = if both { quote!(#raw.read_unaligned()) } else { quote!(#raw) };
                if refused.is_some() {
                    Some(quote!(arg::not_zero(#said, #value, #refused_code)?))
                } else {
                    Some(value)
                }
            }
            Kind::Bool => {
                Some(if both { quote!(#raw.read_unaligned() != 0) } else { quote!(#raw != 0) })
            }
            Kind::Tag => {
                Some(if both { quote!(Tag(#raw.read_unaligned())) } else { quote!(Tag(#raw)) })
            }
            _ => None,
        };
        if let Some(value) = number {
            if both {
                let value = if param.optional {
                    quote!(if #raw.is_null() { Default::default() } else { #value })
                } else {
                    value
                };
                numbers.push(quote!(let mut #name = #value;));
            } else {
                numbers.push(quote!(let #name = #value;));
            }
            continue;
        }
        let value = match kind {
            Kind::EntryId | Kind::Bytes => quote!(arg::bytes(#said, #raw.cast(), #count, #max)?),
            Kind::Guid | Kind::Iid { .. } => quote!(arg::guid(#raw.cast())),
            Kind::Guids => quote!(arg::guids(#said, #raw.cast(), #count, #max)?),
            Kind::Tags if both => quote!(arg::tags(#said, arg::target(#raw), #max)?),
            Kind::Tags => quote!(arg::tags(#said, #raw, #max)?),
            Kind::Props => quote!(arg::props(#said, #raw, #count, #max)?),
            Kind::Restriction => quote!(arg::restriction(#said, #raw)?),
            Kind::SortOrder => quote!(arg::sort_order(#said, #raw)?),
            Kind::Text(width) => {
                let unicode = unicode_of(*width);
                let text = quote!(arg::text(#said, #raw.cast(), #unicode)?);
                if refused.is_some() { quote!(#text.filter(|text| !text.is_empty())) } else { text }
            }
            Kind::EntryIds => quote!(arg::entry_ids(#said, #raw, #max)?),
            Kind::Interface(_) => quote!(#raw),
            Kind::Object => {
                let holder = format_ident!("{}_pointer", shape.names[index]);
                list.push(quote!(let #holder = #raw.cast_mut();));
                quote!(IUnknown::from_raw_borrowed(&#holder))
            }
            Kind::Rows(RowShape::RowSet) => quote!(arg::rows(#said, #raw, #max)?),
            Kind::Rows(RowShape::AddressList) => quote!(arg::address_list(#said, #raw, #max)?),
            Kind::Names => quote!(arg::names(#said, #raw, #count, #max)?),
            Kind::FlagList => quote!(arg::flag_list(#said, #raw, #max)?),
            Kind::Special(Special::FormInfos) => quote!(arg::form_infos(#said, #raw, #max)?),
            Kind::Special(Special::MessageClasses) => {
                quote!(arg::message_classes(#said, #raw, #max)?)
            }
            _ => quote!(compile_error!("an argument that has no decoder")),
        };
        let value =
            if optional { value } else { quote!(arg::required(#said, #value, #refused_code)?) };
        let mutable = both && matches!(kind, Kind::Rows(_) | Kind::FlagList);
        if mutable {
            if matches!(kind, Kind::Rows(_)) {
                let before = format_ident!("{}_before", shape.names[index]);
                list.push(quote!(let #before = #value; let mut #name = #before.clone();));
            } else {
                list.push(quote!(let mut #name = #value;));
            }
        } else {
            list.push(quote!(let #name = #value;));
        }
    }
    numbers.into_iter().chain(list).collect()
}

fn accepted(param: &Param, width: bool) -> u32 {
    if width { param.accepts | MAPI_UNICODE } else { param.accepts }
}

fn unicode_of(width: TextWidth) -> TokenStream {
    match width {
        TextWidth::ByFlag => quote!(unicode),
        TextWidth::Utf16 => quote!(true),
        TextWidth::Ansi => quote!(false),
    }
}

fn call_args(method: &Method, shape: &Shape) -> Vec<TokenStream> {
    let mut list: Vec<TokenStream> = shape
        .inputs()
        .map(|(index, kind)| {
            let param = &method.params[index];
            let name = local(shape, index);
            let both = param.dir == Dir::InOut;
            let optional = is_optional(param, kind);
            match kind {
                Kind::Bits(_) | Kind::Ordinal(_) | Kind::Number(_) | Kind::Bool | Kind::Tag => {
                    if both {
                        quote!(&mut #name)
                    } else {
                        quote!(#name)
                    }
                }
                Kind::Rows(_) | Kind::FlagList if both => quote!(&mut #name),
                Kind::EntryId
                | Kind::Bytes
                | Kind::Guid
                | Kind::Iid { .. }
                | Kind::Interface(_)
                | Kind::Object => quote!(#name),
                Kind::Restriction | Kind::SortOrder if optional => quote!(#name.as_ref()),
                _ if optional => quote!(#name.as_deref()),
                _ => quote!(&#name),
            }
        })
        .collect();
    if shape.tells_width(method) {
        list.push(quote!(unicode));
    }
    list
}

/// Statements that hand each result over: first everything is laid out, which may fail; then it is
/// stored, which cannot.
fn encode(method: &Method, shape: &Shape) -> Vec<TokenStream> {
    let mut made = Vec::new();
    let mut made_last = Vec::new();
    let mut stored = Vec::new();
    let object_type = shape.outputs().find_map(|(index, kind)| match kind {
        Kind::Ordinal(set) if set == "ObjectType" => Some(out_ident(shape, index)),
        _ => None,
    });
    for (index, kind) in shape.outputs() {
        let param = &method.params[index];
        let raw = raw_ident(param);
        let value = out_ident(shape, index);
        let count = param.count.map(|c| raw_ident(&method.params[c]));
        let is_option = result_is_option(kind, param);
        // Bytes with a count: the count is stored beside them.
        let mut block = |expr: TokenStream, length: Option<TokenStream>| {
            made.push(quote!(let #value = #expr?;));
            if let (Some(count), Some(length)) = (&count, length) {
                let held = format_ident!("{}_count", value);
                made.insert(made.len() - 1, quote!(let #held = out::count(#length)?;));
                stored.push(quote!(out::number(#count, #held);));
            }
            stored.push(quote!(#value.store(#raw.cast());));
        };
        match kind {
            Kind::Bits(_) => stored.push(quote!(out::number(#raw, #value.bits());)),
            Kind::Ordinal(_) => stored.push(quote!(out::number(#raw, #value.to_raw());)),
            Kind::Number(_) => stored.push(quote!(out::number(#raw, #value);)),
            Kind::Bool => stored.push(quote!(out::number(#raw, #value.into());)),
            Kind::Tag => stored.push(quote!(out::number(#raw, #value.0);)),
            Kind::Guid | Kind::Iid { .. } => stored.push(quote!(out::guid(#raw.cast(), #value);)),
            Kind::Interface(_) => stored.push(quote!(out::interface(#raw, #value);)),
            Kind::Object => {
                let iid = param.iid_is.map(|i| local(shape, i));
                let wanted = match (&iid, param.iid_is) {
                    (Some(iid), Some(i)) if method.params[i].optional => quote!(#iid),
                    (Some(iid), _) => quote!(Some(#iid)),
                    _ => quote!(None),
                };
                let default = match (&param.default_iid, &object_type) {
                    (Some(name), _) => {
                        let name = ident(name);
                        quote!(Some(<raw::#name as Interface>::IID))
                    }
                    (None, Some(ty)) => {
                        quote!(crate::generated::servers::standard_interface(#ty.to_raw()))
                    }
                    _ => quote!(None),
                };
                made.push(quote!(let #value = out::query(&#value, #wanted, #default)?;));
                stored.push(quote!(out::interface(#raw.cast(), #value);));
            }
            Kind::EntryId => {
                if is_option {
                    block(
                        quote!(out::bytes(#value.as_ref().map_or(&[][..], EntryId::as_bytes))),
                        Some(quote!(#value.as_ref().map_or(0, |id| id.as_bytes().len()))),
                    );
                } else {
                    block(
                        quote!(out::bytes(#value.as_bytes())),
                        Some(quote!(#value.as_bytes().len())),
                    );
                }
            }
            Kind::Bytes => {
                if is_option {
                    block(
                        quote!(out::bytes(#value.as_deref().unwrap_or_default())),
                        Some(quote!(#value.as_ref().map_or(0, Vec::len))),
                    );
                } else {
                    block(quote!(out::bytes(&#value)), Some(quote!(#value.len())));
                }
            }
            Kind::Props => block(quote!(out::props(&#value)), Some(quote!(#value.len()))),
            Kind::Names => block(quote!(out::names(&#value)), Some(quote!(#value.len()))),
            Kind::Texts => block(quote!(out::texts(&#value, unicode)), Some(quote!(#value.len()))),
            Kind::Text(width) => {
                let unicode = unicode_of(*width);
                if is_option {
                    block(
                        quote!(out::optional(#value.as_deref(), |t| out::text(t, #unicode))),
                        None,
                    );
                } else {
                    block(quote!(out::text(&#value, #unicode)), None);
                }
            }
            Kind::Tags if param.dir == Dir::InOut => {
                // A null pointer is filled; tags that the caller passed are told over.
                let given = local(shape, index);
                let block = format_ident!("{}_made", value);
                made.push(quote!(let #block = out::made_tags(&#value, #given.is_some())?;));
                stored.push(quote!(out::tags_over(#raw, #block, &#value);));
            }
            Kind::Tags => block(quote!(out::tags(&#value)), None),
            Kind::Problems => block(quote!(out::problems(&#value)), None),
            Kind::Restriction if is_option => {
                block(quote!(out::optional(#value.as_ref(), out::restriction)), None);
            }
            Kind::Restriction => block(quote!(out::restriction(&#value)), None),
            Kind::SortOrder if is_option => {
                block(quote!(out::optional(#value.as_ref(), out::sort_order)), None);
            }
            Kind::SortOrder => block(quote!(out::sort_order(&#value)), None),
            Kind::EntryIds if is_option => {
                block(quote!(out::optional(#value.as_deref(), out::entry_ids)), None);
            }
            Kind::EntryIds => block(quote!(out::entry_ids(&#value)), None),
            Kind::Rows(_) => {
                stored.push(quote!(out::row_set(#raw, #value);));
            }
            Kind::Special(Special::FormProps) => {
                block(quote!(out::form_props(&#value, unicode)), None);
            }
            Kind::Special(Special::FormVerbs) => {
                block(quote!(out::form_verbs(&#value, unicode)), None);
            }
            Kind::Special(Special::FormInfos) => block(quote!(out::form_infos(#value)), None),
            Kind::Guids | Kind::FlagList | Kind::Special(_) | Kind::Plain(_) => {
                made.push(quote!(compile_error!("a result that has no encoder");));
            }
        }
    }
    for (index, kind) in shape.inputs() {
        let param = &method.params[index];
        if param.dir != Dir::InOut {
            continue;
        }
        let raw = raw_ident(param);
        let name = local(shape, index);
        match kind {
            Kind::Bits(_) => stored.push(quote!(out::number(#raw, #name.bits());)),
            Kind::Ordinal(_) => stored.push(quote!(out::number(#raw, #name.to_raw());)),
            Kind::Number(_) => stored.push(quote!(out::number(#raw, #name);)),
            Kind::Bool => stored.push(quote!(out::number(#raw, #name.into());)),
            Kind::Tag => stored.push(quote!(out::number(#raw, #name.0);)),
            Kind::Rows(_) => {
                let before = format_ident!("{}_before", shape.names[index]);
                made_last.push(quote!(out::address_list(#raw, &#before, &#name)?;));
            }
            Kind::FlagList => stored.push(quote!(out::flag_list(#raw, &#name);)),
            _ => {}
        }
    }
    made.into_iter().chain(made_last).chain(stored).collect()
}
