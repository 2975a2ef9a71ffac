//! The client's side of each interface: a wrapper that owns the interface pointer, and a safe
//! method for each method that the spec gives one.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::names::{ident, kind, raw_method};
use super::{EmitError, Output, docs, gate, render};
use crate::model::{CBase, CType, Dir, Implementer, Interface, Method, Model, Param, Scalar};
use crate::roles::{Kind, Role, RowShape, Shape, Special, TextWidth, shape};

const PATH: &str = "mapi-session/src/generated/objects.rs";

/// Makes the wrappers of `mapi-session`.
///
/// # Errors
///
/// When a method that is to have a wrapper has a parameter without a Rust form.
pub(super) fn objects(model: &Model) -> Result<Output, EmitError> {
    objects_of(model, |_| true)
}

/// Makes the wrappers of some interfaces.
///
/// # Errors
///
/// As [`objects`].
pub(super) fn objects_of(
    model: &Model,
    wanted: impl Fn(&Interface) -> bool,
) -> Result<Output, EmitError> {
    let mut items = Vec::new();
    for interface in model.interfaces.iter().filter(|i| wrapped(i) && wanted(i)) {
        items.push(wrapper(model, interface));
        items.push(methods(model, interface)?);
    }
    render(
        PATH,
        quote! {
            //! The objects of a session.
            //!
            //! Each wrapper owns an interface pointer, and its methods call MAPI: they lay the
            //! arguments out, pass 0 for what only dialogs need, turn the status code into a
            //! [`Result`], and take over the memory that MAPI hands out.
            //!
            //! The `unsafe` calls rely on the same things throughout: the pointer is of the
            //! interface that the wrapper is named for (so says who made it), arguments live
            //! until the call is over, out pointers are to locals, and what a successful call
            //! gives is what its page says.
            #![allow(clippy::undocumented_unsafe_blocks, clippy::too_many_arguments)]
            #![allow(clippy::type_complexity, unused_imports)]
            use std::mem::ManuallyDrop;
            use std::ops::Deref;
            use std::ptr;
            use windows_core::Interface;
            use crate::call;
            use crate::wire::{Arena, NamedProp, PropProblem, Row, decode, encode, form};
            use crate::{
                AnyObject, EntryId, Guid, MapiBuffer, MapiObject, Outcome, PropValue, Restriction,
                Result, RowSet, Scope, SortOrder, Stream, Tag, flags, raw,
            };
            #(#items)*
        },
    )
}

/// Whether there is a wrapper: MAPI or a provider gives such objects to clients.
pub(super) fn wrapped(interface: &Interface) -> bool {
    interface.object.is_some() && interface.implemented_by != Implementer::Client
}

pub(super) fn object_ident(interface: &Interface) -> Ident {
    ident(interface.object.as_deref().unwrap_or(&interface.name))
}

/// The wrapper of the interface that `interface` extends.
fn base<'m>(model: &'m Model, interface: &Interface) -> Option<&'m Interface> {
    model.interface(interface.base.as_deref()?).filter(|i| wrapped(i))
}

/// The struct, how it is made, what it derefs to.
fn wrapper(model: &Model, interface: &Interface) -> TokenStream {
    let name = object_ident(interface);
    let raw = ident(&interface.name);
    let kind = kind(interface.object.as_deref().unwrap_or(&interface.name));
    let alias = &interface.name;
    let doc = docs(&interface.doc, interface.page.as_deref());
    let gate = gate(interface.feature.as_deref());
    let (fields, accessors, deref, scope) = match base(model, interface) {
        None => (
            quote!(raw: raw::#raw, scope: Scope<'s>),
            quote! {
                /// Wraps an interface pointer, whose reference the wrapper takes over.
                ///
                /// # Safety
                ///
                /// As [`MapiObject::from_raw`] asks.
                #[must_use]
                pub unsafe fn from_raw(raw: raw::#raw, scope: Scope<'s>) -> Self {
                    let scope = scope.named(#kind);
                    Self { raw, scope }
                }

                /// The interface pointer, still owned by the wrapper.
                #[must_use]
                pub fn as_raw(&self) -> &raw::#raw {
                    &self.raw
                }

                /// What the object's children are bound to.
                #[must_use]
                pub fn scope(&self) -> &Scope<'s> {
                    &self.scope
                }
            },
            quote!(),
            quote!(&self.scope),
        ),
        Some(base) => {
            let base = object_ident(base);
            (
                quote!(base: #base<'s>),
                quote! {
                    /// Wraps an interface pointer, whose reference the wrapper takes over.
                    ///
                    /// # Safety
                    ///
                    /// As [`MapiObject::from_raw`] asks.
                    #[must_use]
                    pub unsafe fn from_raw(raw: raw::#raw, scope: Scope<'s>) -> Self {
                        let base = unsafe {
                            #base::from_raw(Interface::from_raw(raw.into_raw()), scope)
                        };
                        base.scope().rename(#kind);
                        Self { base }
                    }

                    /// The interface pointer, still owned by the wrapper.
                    #[must_use]
                    pub fn as_raw(&self) -> &raw::#raw {
                        // The pointer that the base holds is of this interface, as it was made here.
                        unsafe { &*ptr::from_ref(self.base.as_raw()).cast() }
                    }
                },
                quote! {
                    #gate
                    impl<'s> Deref for #name<'s> {
                        type Target = #base<'s>;
                        fn deref(&self) -> &#base<'s> {
                            &self.base
                        }
                    }
                },
                quote!(self.base.scope()),
            )
        }
    };
    // Every error asks for more by the first method, where that is what it is for.
    let root = model.bases(&interface.name).last().copied().unwrap_or(interface);
    let last_error = root.methods.first().is_some_and(|m| m.name == "GetLastError");
    let last_error = (!last_error).then(|| {
        quote!(
            const HAS_LAST_ERROR: bool = false;
        )
    });
    quote! {
        #gate
        #doc
        #[doc(alias = #alias)]
        #[derive(Debug)]
        pub struct #name<'s> { #fields }

        #gate
        impl<'s> #name<'s> { #accessors }

        #deref

        #gate
        impl<'s> MapiObject<'s> for #name<'s> {
            type Raw = raw::#raw;
            const KIND: &'static str = #kind;
            #last_error
            unsafe fn from_raw(raw: raw::#raw, scope: Scope<'s>) -> Self {
                unsafe { #name::from_raw(raw, scope) }
            }
            fn as_raw(&self) -> &raw::#raw {
                #name::as_raw(self)
            }
            fn scope(&self) -> &Scope<'s> {
                #scope
            }
        }
    }
}

fn methods(model: &Model, interface: &Interface) -> Result<TokenStream, EmitError> {
    let mut list = Vec::new();
    for method in interface.methods.iter().filter(|m| m.client.is_some()) {
        list.push(client_method(model, interface, method).map_err(|why| EmitError {
            path: PATH.to_owned(),
            message: format!("{}::{} has a client, but {why}", interface.name, method.name),
        })?);
    }
    if list.is_empty() {
        return Ok(quote!());
    }
    let name = object_ident(interface);
    let gate = gate(interface.feature.as_deref());
    Ok(quote!(#gate impl<'s> #name<'s> { #(#list)* }))
}

/// The type of an argument.
fn argument_type(model: &Model, kind: &Kind, param: &Param) -> Result<TokenStream, String> {
    let both = param.dir == Dir::InOut;
    let plain = match kind {
        Kind::Bits(set) | Kind::Ordinal(set) => {
            let set = ident(set);
            quote!(flags::#set)
        }
        Kind::Number(scalar) => scalar_type(*scalar),
        Kind::Bool => quote!(bool),
        Kind::Tag => quote!(Tag),
        Kind::EntryId => quote!(&EntryId),
        Kind::Bytes => quote!(&[u8]),
        Kind::Guid => quote!(&Guid),
        Kind::Guids => quote!(&[Guid]),
        Kind::Tags => quote!(&[Tag]),
        Kind::Props => quote!(&[PropValue]),
        Kind::Restriction => quote!(&Restriction),
        Kind::SortOrder => quote!(&SortOrder),
        Kind::Text(_) => quote!(&str),
        Kind::EntryIds => quote!(&[EntryId]),
        Kind::Interface(name) => match model.interface(name).filter(|i| wrapped(i)) {
            Some(interface) => {
                let name = object_ident(interface);
                quote!(&#name<'_>)
            }
            None => {
                let name = ident(name);
                quote!(&raw::#name)
            }
        },
        Kind::Rows(_) if both => return Ok(quote!(&mut Vec<Row>)),
        Kind::Rows(_) => quote!(&[Row]),
        Kind::Object if param.iid_is.is_none() => quote!(&windows_core::IUnknown),
        Kind::Plain(name) => {
            let name = ident(name);
            quote!(&raw::#name)
        }
        Kind::Special(special) => match special {
            Special::Row => quote!(&[PropValue]),
            Special::Prop => quote!(&PropValue),
            Special::FormInfos => quote!(&[&FormInfo<'_>]),
            Special::MessageClasses => quote!(&[&str]),
            Special::RowChanges => quote!(&[form::RowChange]),
            Special::ReadStates => quote!(&[form::ReadState]),
            Special::FormProps | Special::FormVerbs => {
                return Err(format!("`{}` has no form as an argument", param.name));
            }
        },
        Kind::Iid { .. }
        | Kind::Names
        | Kind::Object
        | Kind::Texts
        | Kind::Problems
        | Kind::FlagList => {
            return Err(format!("`{}` has no form as an argument", param.name));
        }
    };
    let number =
        matches!(kind, Kind::Bits(_) | Kind::Ordinal(_) | Kind::Number(_) | Kind::Bool | Kind::Tag);
    Ok(match (number, both) {
        (true, true) => quote!(&mut #plain),
        (true, false) => plain,
        _ if param.optional => quote!(Option<#plain>),
        _ => plain,
    })
}

fn scalar_type(scalar: Scalar) -> TokenStream {
    let name = ident(scalar.rust_name());
    quote!(#name)
}

/// Parts of a wrapper's method.
#[derive(Default)]
struct Parts {
    /// `name: type`.
    args: Vec<TokenStream>,
    /// Lays arguments out, declares locals for results.
    before: Vec<TokenStream>,
    /// What each C parameter is passed.
    passed: Vec<TokenStream>,
    /// Takes over the memory that the call gave.
    own: Vec<TokenStream>,
    /// Takes over the objects that the call gave, one of which may be missing.
    take: Vec<TokenStream>,
    /// The types of results.
    types: Vec<TokenStream>,
    /// Their values, and whether each is a `Result`.
    values: Vec<(TokenStream, bool)>,
    /// Puts in-out arguments back.
    after: Vec<TokenStream>,
    /// Whether arguments are laid out in an arena.
    arena: bool,
    /// Lays text out whose width the method's flag chooses, anew for each width.
    texts: Vec<TokenStream>,
    /// Whether the method has such a flag.
    width: bool,
}

fn client_method(
    model: &Model,
    interface: &Interface,
    method: &Method,
) -> Result<TokenStream, String> {
    let shape = shape(method, model).map_err(|misfit| misfit.to_string())?;
    let status = CType { base: CBase::Scalar(Scalar::Hresult), pointers: 0 };
    if method.returns.as_ref() != Some(&status) {
        return Err("it returns no status code".to_owned());
    }
    let mut parts = Parts::default();
    for index in 0..method.params.len() {
        parameter(model, method, &shape, index, &mut parts)?;
    }
    let Parts { args, before, passed, own, take, types, values, after, arena, texts, width } =
        parts;
    let name = ident(method.client.as_deref().unwrap_or_default());
    let raw_name = ident(&raw_method(&method.name));
    let full = format!("{}::{}", interface.name, method.name);
    let arena = arena.then(|| quote!(let arena = Arena::new();));
    let (ty, value) = match (types.as_slice(), values.as_slice()) {
        ([ty], [(value, false)]) => (quote!(#ty), quote!(Ok(#value))),
        // A single result that has to be decoded is the method's own `Result`.
        ([ty], [(value, true)]) => (quote!(#ty), quote!(#value)),
        _ => {
            let values = values.iter().map(|(value, fallible)| match fallible {
                true => quote!(#value?),
                false => quote!(#value),
            });
            (quote!((#(#types),*)), quote!(Ok((#(#values),*))))
        }
    };
    let (ty, check, value) = if method.success.is_empty() {
        (ty, quote!(call::check(self, METHOD, status)?;), value)
    } else {
        (
            quote!(Outcome<#ty>),
            quote!(let warning = call::check(self, METHOD, status)?;),
            quote!(call::outcome(#value, warning)),
        )
    };
    let call = quote!(unsafe { self.as_raw().#raw_name(#(#passed),*) });
    // Text is UTF-16 wherever the object takes it.
    let call = if width {
        quote! {
            let mut unicode = true;
            let status = loop {
                #(#texts)*
                let status = #call;
                if !call::refuses_width(status, &mut unicode) {
                    break status;
                }
            };
        }
    } else {
        quote!(let status = #call;)
    };
    let doc = method_doc(method, &shape);
    let alias = &method.name;
    Ok(quote! {
        #doc
        #[doc(alias = #alias)]
        pub fn #name(&self, #(#args),*) -> Result<#ty> {
            const METHOD: &str = #full;
            #arena
            #(#before)*
            #call
            #check
            #(#own)*
            #(#take)*
            #(#after)*
            #value
        }
    })
}

fn method_doc(method: &Method, shape: &Shape) -> TokenStream {
    let mut doc = method.doc.trim().to_owned();
    let said: Vec<String> = shape
        .inputs()
        .map(|(index, _)| index)
        .chain(shape.outputs().map(|(index, _)| index))
        .filter(|&index| !method.params[index].doc.is_empty())
        .map(|index| format!("- `{}`: {}", shape.names[index], method.params[index].doc.trim()))
        .collect();
    if !said.is_empty() {
        doc.push_str("\n\n");
        doc.push_str(&said.join("\n"));
    }
    let list =
        |codes: &[String]| codes.iter().map(|c| format!("`{c}`")).collect::<Vec<_>>().join(", ");
    if !method.success.is_empty() {
        doc.push_str(&format!("\n\nIt may succeed with the warning {}.", list(&method.success)));
    }
    doc.push_str("\n\n# Errors\n\n");
    if method.errors.is_empty() {
        doc.push_str(match method.page {
            Some(_) => "The page documents none of its own.",
            None => "No page says which.",
        });
    } else {
        doc.push_str(&format!("{}.", list(&method.errors)));
    }
    docs(&doc, method.page.as_deref())
}

fn parameter(
    model: &Model,
    method: &Method,
    shape: &Shape,
    index: usize,
    parts: &mut Parts,
) -> Result<(), String> {
    let param = &method.params[index];
    let name = ident(&shape.names[index]);
    match &shape.roles[index] {
        Role::Ui | Role::Reserved => parts.passed.push(nothing(&param.ty)),
        Role::WidthOnly => {
            parts.width = true;
            parts.passed.push(quote!(call::width(unicode)));
        }
        Role::Count { of } => count(shape, param, *of, parts),
        Role::In(Kind::Iid { of }) => {
            let target = &method.params[*of];
            parts.passed.push(match &target.default_iid {
                Some(interface) => {
                    let interface = ident(interface);
                    quote!(&<raw::#interface as Interface>::IID)
                }
                None => quote!(ptr::null()),
            });
        }
        // Progress is only shown by dialogs, which nothing here asks for.
        Role::In(Kind::Interface(interface)) if interface == "IMAPIProgress" => {
            parts.passed.push(nothing(&param.ty));
        }
        Role::In(kind) => {
            let ty = argument_type(model, kind, param)?;
            parts.args.push(quote!(#name: #ty));
            let wrapped = matches!(kind, Kind::Interface(name)
                if model.interface(name).is_some_and(wrapped));
            input(kind, param, &name, shape.width == Some(index), wrapped, parts);
        }
        Role::InOut(kind) => {
            let ty = argument_type(model, kind, param)?;
            parts.args.push(quote!(#name: #ty));
            in_out(kind, param, &name, parts)?;
        }
        Role::Out(kind) => output(model, method, shape, index, kind, parts)?,
    }
    Ok(())
}

/// 0 or null.
fn nothing(ty: &CType) -> TokenStream {
    match (&ty.base, ty.pointers) {
        (_, 0) => quote!(0),
        (CBase::Interface(name), 1) => {
            let name = ident(name);
            quote!(None::<&raw::#name>)
        }
        _ => quote!(ptr::null()),
    }
}

/// The count of an array: of an argument its length, of a result a local.
fn count(shape: &Shape, param: &Param, of: usize, parts: &mut Parts) {
    if param.dir == Dir::Out {
        let local = format_ident!("{}_count", shape.names[of]);
        parts.before.push(quote!(let mut #local = 0;));
        parts.passed.push(quote!(&mut #local));
    } else {
        let local = format_ident!("{}_count", shape.names[of]);
        parts.passed.push(quote!(#local));
    }
}

/// An argument: `name` is shadowed by what is passed for it.
fn input(kind: &Kind, param: &Param, name: &Ident, width: bool, wrapped: bool, parts: &mut Parts) {
    let said = name.to_string();
    let optional = param.optional;
    let counted = param.count.is_some();
    let number = match kind {
        Kind::Bits(_) => Some(quote!(#name.bits())),
        Kind::Ordinal(_) => Some(quote!(#name.to_raw())),
        Kind::Number(_) => Some(quote!(#name)),
        Kind::Bool => Some(quote!(#name.into())),
        Kind::Tag => Some(quote!(#name.0)),
        _ => None,
    };
    if let Some(number) = number {
        parts.width |= width;
        parts.passed.push(if width { quote!(#number | call::width(unicode)) } else { number });
        return;
    }
    // Slices that C reads in place.
    let slice = match (kind, optional) {
        (Kind::EntryId, false) => Some(quote!(#name.as_bytes())),
        (Kind::EntryId, true) => Some(quote!(#name.map_or(&[][..], EntryId::as_bytes))),
        (Kind::Bytes | Kind::Guids, false) => Some(quote!(#name)),
        (Kind::Bytes | Kind::Guids, true) => Some(quote!(#name.unwrap_or_default())),
        _ => None,
    };
    if let Some(slice) = slice {
        let count = format_ident!("{said}_count");
        if slice.to_string() != said {
            parts.before.push(quote!(let #name = #slice;));
        }
        parts.before.push(quote!(let #count = call::count(self, METHOD, #said, #name)?;));
        parts.passed.push(quote!(call::pointer(#name).cast()));
        return;
    }
    match (kind, optional) {
        (Kind::Guid, false) => {
            parts.passed.push(quote!(ptr::from_ref(#name).cast()));
            return;
        }
        (Kind::Guid, true) => {
            parts.passed.push(quote!(#name.map_or(ptr::null(), |id| ptr::from_ref(id).cast())));
            return;
        }
        // An interface without a wrapper is an argument as it is.
        (Kind::Interface(_), _) if !wrapped => {
            parts.passed.push(quote!(#name));
            return;
        }
        (Kind::Object, false) => {
            parts.passed.push(quote!(#name.as_raw()));
            return;
        }
        (Kind::Object, true) => {
            parts.passed.push(quote!(#name.map_or(ptr::null_mut(), |object| object.as_raw())));
            return;
        }
        (Kind::Plain(_), false) => {
            parts.passed.push(quote!(ptr::from_ref(#name)));
            return;
        }
        (Kind::Interface(_), false) => {
            parts.passed.push(quote!(#name.as_raw()));
            return;
        }
        (Kind::Interface(_), true) => {
            parts.passed.push(quote!(#name.map(|object| object.as_raw())));
            return;
        }
        _ => {}
    }
    parts.arena = true;
    let encode = match kind {
        Kind::Tags => quote!(encode::tags(&arena, #name)),
        Kind::Props => quote!(encode::props(&arena, #name)),
        Kind::Restriction => quote!(encode::restriction(&arena, #name)),
        Kind::SortOrder => quote!(encode::sort_order(&arena, #name)),
        Kind::Text(TextWidth::Ansi) => quote!(encode::text(&arena, #name, false)),
        Kind::Text(TextWidth::Utf16) => quote!(encode::text(&arena, #name, true)),
        Kind::Text(TextWidth::ByFlag) => quote!(encode::text(&arena, #name, unicode)),
        Kind::EntryIds => quote!(encode::entry_list(&arena, #name)),
        Kind::Rows(RowShape::RowSet) => quote!(encode::row_set(&arena, #name)),
        Kind::Rows(RowShape::AddressList) => quote!(encode::adr_list(&arena, #name)),
        Kind::Special(special) => match special {
            Special::Row => quote!(form::row(&arena, #name)),
            Special::Prop => quote!(encode::props(&arena, std::slice::from_ref(#name))),
            Special::FormInfos => quote!(FormInfo::list(&arena, #name)),
            Special::MessageClasses => quote!(form::message_classes(&arena, #name)),
            Special::RowChanges => quote!(form::row_changes(&arena, #name)),
            Special::ReadStates => quote!(form::read_states(&arena, #name)),
            Special::FormProps | Special::FormVerbs => quote!(compile_error!("no encoder")),
        },
        // Those without an encoder have no type either, so that nobody comes here.
        _ => quote!(compile_error!("no encoder")),
    };
    if counted {
        let count = format_ident!("{said}_count");
        let slice = if optional { quote!(#name.unwrap_or_default()) } else { quote!(#name) };
        parts.before.push(quote!(let #count = call::count(self, METHOD, #said, #slice)?;));
    }
    let layout = if optional {
        quote! {
            let #name = match #name {
                Some(#name) => call::argument(self, METHOD, #said, #encode)?,
                None => ptr::null_mut(),
            };
        }
    } else {
        quote!(let #name = call::argument(self, METHOD, #said, #encode)?;)
    };
    match kind {
        Kind::Text(TextWidth::ByFlag) => parts.texts.push(layout),
        _ => parts.before.push(layout),
    }
    parts.passed.push(quote!(#name.cast()));
}

fn in_out(kind: &Kind, param: &Param, name: &Ident, parts: &mut Parts) -> Result<(), String> {
    let local = format_ident!("{name}_value");
    let said = name.to_string();
    let (value, back) = match kind {
        Kind::Bits(set) => {
            let set = ident(set);
            (quote!(#name.bits()), quote!(flags::#set::from_bits_retain(#local)))
        }
        Kind::Ordinal(set) => {
            let set = ident(set);
            (quote!(#name.to_raw()), quote!(flags::#set::from_raw(#local)))
        }
        Kind::Number(_) => (quote!(*#name), quote!(#local)),
        Kind::Rows(RowShape::AddressList) => {
            parts.before.push(quote! {
                let #local = call::AddressList::new(self.scope().allocator(), #name);
                let #local = call::argument(self, METHOD, #said, #local)?;
            });
            parts.passed.push(quote!(#local.as_ptr()));
            parts.after.push(quote!(*#name = call::answer(self, METHOD, #local.rows())?;));
            return Ok(());
        }
        _ => return Err(format!("`{}` has no form as an in-out argument", param.name)),
    };
    parts.before.push(quote!(let mut #local = #value;));
    parts.passed.push(quote!(&mut #local));
    parts.after.push(quote!(*#name = #back;));
    Ok(())
}

fn output(
    model: &Model,
    method: &Method,
    shape: &Shape,
    index: usize,
    kind: &Kind,
    parts: &mut Parts,
) -> Result<(), String> {
    let param = &method.params[index];
    let local = ident(&shape.names[index]);
    let has_any =
        shape.outputs().any(|(i, k)| *k == Kind::Object && method.params[i].default_iid.is_none());
    // Numbers come straight.
    let number = match kind {
        Kind::Bits(set) => {
            let set = ident(set);
            Some((quote!(flags::#set), quote!(flags::#set::from_bits_retain(#local))))
        }
        Kind::Ordinal(set) => {
            let ty = ident(set);
            if set == "ObjectType" && has_any {
                parts.before.push(quote!(let mut #local = 0;));
                parts.passed.push(quote!(&mut #local));
                return Ok(());
            }
            Some((quote!(flags::#ty), quote!(flags::#ty::from_raw(#local))))
        }
        Kind::Number(scalar) => Some((scalar_type(*scalar), quote!(#local))),
        Kind::Bool => Some((quote!(bool), quote!(#local != 0))),
        Kind::Tag => Some((quote!(Tag), quote!(Tag(#local)))),
        _ => None,
    };
    if let Some((ty, value)) = number {
        parts.before.push(quote!(let mut #local = 0;));
        parts.passed.push(quote!(&mut #local));
        parts.types.push(ty);
        parts.values.push((value, false));
        return Ok(());
    }
    match kind {
        Kind::Guid => {
            parts.before.push(quote!(let mut #local = Guid::zeroed();));
            parts.passed.push(quote!(ptr::from_mut(&mut #local).cast()));
            parts.types.push(quote!(Guid));
            parts.values.push((quote!(#local), false));
            return Ok(());
        }
        Kind::Interface(name) => {
            // Not dropped where the call failed: then the pointer means nothing.
            parts.before.push(quote!(let mut #local = ManuallyDrop::new(None);));
            parts.passed.push(quote!(&mut *#local));
            // A table that is made for 8-bit text has such columns.
            let scope = if name == "IMAPITable" && shape.width.is_some() {
                quote!(self.scope().clone().with_width(unicode))
            } else {
                quote!(self.scope().clone())
            };
            parts.take.push(quote! {
                let #local = call::given(self, METHOD, ManuallyDrop::into_inner(#local))?;
            });
            let wrapper = model.interface(name).filter(|i| wrapped(i)).map(object_ident);
            let wrapper = wrapper.or_else(|| (name == "IStream").then(|| ident("Stream")));
            if let Some(wrapper) = wrapper {
                parts.take.push(quote! {
                    let #local = unsafe { #wrapper::from_raw(#local, #scope) };
                });
                parts.types.push(quote!(#wrapper<'s>));
            } else {
                // One that other clients or forms implement is given as it is.
                let name = ident(name);
                parts.types.push(quote!(raw::#name));
            }
            parts.values.push((quote!(#local), false));
            return Ok(());
        }
        Kind::Object => {
            parts.before.push(quote!(let mut #local = ptr::null_mut();));
            parts.passed.push(quote!(&mut #local));
            if let Some(name) = &param.default_iid {
                let interface = model
                    .interface(name)
                    .filter(|i| wrapped(i))
                    .ok_or_else(|| format!("`{name}` has no wrapper"))?;
                let wrapper = object_ident(interface);
                parts.take.push(quote! {
                    let #local = unsafe { call::interface(self, METHOD, #local)? };
                    let #local = unsafe { #wrapper::from_raw(#local, self.scope().clone()) };
                });
                parts.types.push(quote!(#wrapper<'s>));
            } else {
                let ty = shape
                    .outputs()
                    .find(|(_, k)| matches!(k, Kind::Ordinal(set) if set == "ObjectType"))
                    .map(|(i, _)| ident(&shape.names[i]))
                    .ok_or_else(|| format!("nothing says what `{}` is", param.name))?;
                parts.take.push(quote! {
                    let #local = unsafe { call::interface(self, METHOD, #local)? };
                    let #ty = flags::ObjectType::from_raw(#ty);
                    let #local = unsafe {
                        AnyObject::from_raw(#ty, #local, self.scope().clone())
                    };
                });
                parts.types.push(quote!(AnyObject<'s>));
            }
            parts.values.push((quote!(#local), false));
            return Ok(());
        }
        Kind::Special(Special::FormInfos) => {
            parts.before.push(quote!(let mut #local = ptr::null_mut();));
            parts.passed.push(quote!(&mut #local));
            // The forms are taken over, whatever becomes of other results.
            parts.own.push(quote!(let #local = unsafe { FormInfo::taken(self.scope(), #local) };));
            parts.types.push(quote!(Vec<Option<FormInfo<'s>>>));
            parts.values.push((quote!(call::answer(self, METHOD, #local)), true));
            return Ok(());
        }
        Kind::Rows(RowShape::RowSet) => {
            parts.before.push(quote!(let mut #local = ptr::null_mut();));
            parts.passed.push(quote!(&mut #local));
            parts.own.push(quote! {
                let #local = unsafe { RowSet::from_raw(#local, self.scope().allocator()) };
            });
            parts.types.push(quote!(Vec<Row>));
            parts.values.push((quote!(call::answer(self, METHOD, #local.to_rows())), true));
            return Ok(());
        }
        _ => {}
    }
    let count = format_ident!("{local}_count");
    let optional = param.optional;
    let pointer = quote!(#local.as_ptr());
    let (ty, decode) = match (kind, optional) {
        (Kind::EntryId, false) => (quote!(EntryId), quote!(decode::entry_id(#pointer, #count))),
        (Kind::EntryId, true) => {
            (quote!(Option<EntryId>), quote!(decode::optional_entry_id(#pointer, #count)))
        }
        (Kind::Bytes, _) => (quote!(Vec<u8>), quote!(decode::bytes(#pointer, #count))),
        (Kind::Props, _) => (quote!(Vec<PropValue>), quote!(decode::props(#pointer, #count))),
        (Kind::Tags, _) => (quote!(Vec<Tag>), quote!(decode::tags(#pointer))),
        (Kind::Restriction, true) => (
            quote!(Option<Restriction>),
            quote!(call::optional(#pointer, |p| decode::restriction(p))),
        ),
        (Kind::Restriction, false) => (quote!(Restriction), quote!(decode::restriction(#pointer))),
        (Kind::SortOrder, _) => (
            quote!(SortOrder),
            quote!(call::optional(#pointer, |p| decode::sort_order(p)).map(Option::unwrap_or_default)),
        ),
        (Kind::EntryIds, true) => (
            quote!(Option<Vec<EntryId>>),
            quote!(call::optional(#pointer, |p| decode::entry_list(p))),
        ),
        (Kind::EntryIds, false) => (quote!(Vec<EntryId>), quote!(decode::entry_list(#pointer))),
        (Kind::Problems, _) => (quote!(Vec<PropProblem>), quote!(decode::problems(#pointer))),
        (Kind::Names, _) => {
            (quote!(Vec<Option<NamedProp>>), quote!(decode::names(#pointer, #count)))
        }
        (Kind::Text(width), _) => {
            let unicode = match width {
                TextWidth::ByFlag => quote!(unicode),
                TextWidth::Utf16 => quote!(true),
                TextWidth::Ansi => quote!(false),
            };
            (
                quote!(String),
                quote!(decode::optional_text(#pointer, #unicode).map(Option::unwrap_or_default)),
            )
        }
        (Kind::Special(Special::Row), _) => (quote!(Row), quote!(form::read_row(#pointer))),
        (Kind::Special(Special::FormProps), _) => {
            (quote!(Vec<form::FormProp>), quote!(form::read_props(#pointer)))
        }
        (Kind::Special(Special::FormVerbs), _) => {
            (quote!(Vec<form::FormVerb>), quote!(form::read_verbs(#pointer)))
        }
        (Kind::Texts, _) => {
            (quote!(Vec<String>), quote!(decode::text_list(#pointer, #count, unicode)))
        }
        _ => return Err(format!("`{}` has no form as a result", param.name)),
    };
    parts.before.push(quote!(let mut #local = ptr::null_mut();));
    parts.passed.push(quote!(&mut #local));
    parts.own.push(quote! {
        let #local = unsafe { MapiBuffer::from_raw(#local, self.scope().allocator()) };
    });
    parts.types.push(ty);
    parts.values.push((quote!(call::answer(self, METHOD, unsafe { #decode })), true));
    Ok(())
}
