//! What a user's own spec gives: modules of the user's crate, made by the emitters of
//! `mapi-session`'s and then moved.
//!
//! Generated code of `mapi-session` says `crate::flags` and `Result`; in the user's crate these
//! are `super::base::flags` and `super::base::Result`. The module `base` is MAPI's crate with the
//! user's flags, tags and interfaces among its own. Names of the standard library and the runtime
//! are written out in full, so that a row of the user's may be called `Result` or `Option`.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, File, Item, Path, parse_quote};

#[cfg(feature = "winmd")]
use super::client;
use super::names::ident;
use super::{EmitError, Output, accessors, constants, flags, guids, named, rows, tags};
use crate::extension::Extension;
#[cfg(feature = "winmd")]
use crate::{extension::Own, model::Model};

/// The first lines of each file.
const HEADER: &str = "// Made by mapi-codegen from a spec that extends MAPI's. Do not edit.\n\
                      // To make it again: mapi_codegen::extend in a build script, or cargo xtask codegen --spec DIR --out DIR\n";

/// Makes the folder `mapi` of a user's crate.
///
/// # Errors
///
/// When generated tokens are no Rust file, or the metadata tools refuse the raw layer.
pub fn outputs(extension: Extension) -> Result<Vec<Output>, EmitError> {
    let Extension { mut model, own } = extension;
    let mut list = Vec::new();
    #[cfg_attr(not(feature = "winmd"), expect(unused_mut))]
    let mut objects: Vec<String> = Vec::new();
    // Each emitter takes all of what it walks through; what it looks up stays complete.
    #[cfg(feature = "winmd")]
    if !own.interfaces.is_empty() || !own.structs.is_empty() {
        list.push(raw(&model, &own)?);
        let is_own = |name: &str| own.interfaces.contains(name);
        objects = wrappers(&model, is_own);
        if !objects.is_empty() {
            list.push(wrapped(&model, client::objects_of(&model, |i| is_own(&i.name))?)?);
        }
    }
    #[cfg(not(feature = "winmd"))]
    if let Some(name) = own.interfaces.iter().chain(&own.structs).next() {
        return Err(EmitError {
            path: "mapi/raw.rs".to_owned(),
            message: format!("`{name}` needs the feature `winmd` of mapi-codegen"),
        });
    }
    model.tables.retain(|t| own.tables.contains(&t.name));
    model.guids.retain(|g| own.guids.contains(&g.name));
    if !model.tables.is_empty() {
        list.push(moved("rows", rows::rows(&model)?)?);
    }
    if !model.guids.is_empty() {
        list.push(moved("guids", guids::guids(&model)?)?);
    }
    model.named_properties.retain(|p| own.named_properties.contains(&p.name));
    if !model.named_properties.is_empty() {
        list.push(moved("named", named::named(&model)?)?);
    }
    model.constants.retain(|c| own.constants.contains(&c.name));
    if !model.constants.is_empty() {
        list.push(moved("constants", constants::constants(&model)?)?);
    }
    model.properties.retain(|p| own.properties.contains(&p.name));
    if !model.properties.is_empty() {
        list.push(moved("tags", tags::tags(&model)?)?);
        if model.properties.iter().any(|p| !p.on.is_empty()) {
            list.push(moved("accessors", accessors::accessors(&model)?)?);
        }
    }
    model.flags.retain(|f| own.flags.contains(&f.name));
    if !model.flags.is_empty() {
        let mut output = flags::flags(&model)?;
        // Its macro calls are laid out by hand and name nothing of the crate.
        let text = output.text.strip_prefix(super::HEADER).unwrap_or(&output.text);
        let text = text.replace("crate::flag_set!", "::mapi_session::flag_set!");
        let text = moved_links(&without_features(&text));
        output.text = format!("{HEADER}{text}");
        list.push(Output { path: "mapi/flags.rs".to_owned(), ..output });
    }
    let modules: Vec<String> = list
        .iter()
        .filter_map(|o| Some(o.path.strip_prefix("mapi/")?.strip_suffix(".rs")?.to_owned()))
        .collect();
    list.push(module(&modules, &objects)?);
    list.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(list)
}

fn finish(module: &str, file: &File) -> Output {
    let text = format!("{HEADER}{}", prettyplease::unparse(file));
    Output { path: format!("mapi/{module}.rs"), text }
}

/// `mod.rs`, which a crate includes: it has no inner attributes, as those cannot be included.
fn module(modules: &[String], objects: &[String]) -> Result<Output, EmitError> {
    let list = modules.iter().map(|name| {
        let (doc, name) = (about(name), format_ident!("{name}"));
        // What a user's crate lints is not for generated code to know.
        quote! {
            #[doc = #doc]
            #[allow(warnings, clippy::all, clippy::pedantic)]
            pub mod #name;
        }
    });
    let shared = ["flags", "guids", "raw", "tags"].into_iter().map(|name| {
        let own = modules.iter().any(|m| m == name);
        let name = format_ident!("{name}");
        let own = own.then(|| quote!(pub use super::super::#name::*;));
        quote! {
            pub mod #name {
                pub use ::mapi_session::#name::*;
                #own
            }
        }
    });
    let objects = (!objects.is_empty()).then(|| {
        let names = objects.iter().map(|name| ident(name));
        quote!(pub use super::objects::{#(#names),*};)
    });
    let tokens = quote! {
        #(#list)*

        /// MAPI's crate, with what is in these modules among its own.
        #[allow(warnings, clippy::all, clippy::pedantic)]
        mod base {
            pub use ::mapi_session::*;
            #objects
            #(#shared)*
        }
    };
    let file = parse("mod", tokens)?;
    Ok(finish("mod", &file))
}

fn about(module: &str) -> &'static str {
    match module {
        "constants" => " Numbers that are no flags.",
        "named" => " Named properties, each with the Rust type of its values.",
        "accessors" => " Properties as methods of the objects that have them.",
        "objects" => " Wrappers, each of which owns an interface pointer, with safe methods.",
        "flags" => " Flag sets, which keep bits that they do not know, and enumerations.",
        "guids" => " Identifiers.",
        "raw" => " Interfaces and structures as COM has them.",
        "rows" => " Typed rows of tables.",
        _ => " Property tags, each with the Rust type of its values.",
    }
}

fn parse(module: &str, tokens: TokenStream) -> Result<File, EmitError> {
    syn::parse2(tokens)
        .map_err(|e| EmitError { path: format!("mapi/{module}.rs"), message: e.to_string() })
}

/// What depends on a feature of `mapi-session`'s is left out: the user's crate has none.
fn without_features(text: &str) -> String {
    let is_of_feature = |line: &str| line.trim_start().starts_with("#[cfg_attr(feature");
    text.lines().filter(|line| !is_of_feature(line)).flat_map(|line| [line, "\n"]).collect()
}

/// Documentation whose links begin in the user's crate.
fn moved_links(text: &str) -> String {
    text.replace("](crate::", "](super::base::")
}

/// A file that was made for `mapi-session`, as one of the user's crate.
fn moved(module: &str, output: Output) -> Result<Output, EmitError> {
    let mut file: File = syn::parse_file(&without_features(&output.text))
        .map_err(|e| EmitError { path: output.path, message: e.to_string() })?;
    // What a module is about says `mod.rs`.
    file.attrs.retain(|a| !a.path().is_ident("doc"));
    file.items.retain(|item| match item {
        Item::Use(_) => false,
        // Names by tag are for the runtime's own messages.
        Item::Static(table) => table.ident != "NAMES",
        _ => true,
    });
    let mut mover = Mover { own: BTreeSet::new() };
    for item in &file.items {
        if let Item::Struct(one) = item {
            mover.own.insert(one.ident.to_string());
        }
    }
    mover.visit_file_mut(&mut file);
    if module == "accessors" {
        file.items = std::mem::take(&mut file.items).into_iter().flat_map(traits).collect();
    }
    Ok(finish(module, &file))
}

/// Writes paths out in full.
struct Mover {
    /// Types of the module, which are named as they are.
    own: BTreeSet<String>,
}

impl Mover {
    fn full(&self, name: &str) -> Option<Path> {
        let path: Path = match name {
            "Option" => parse_quote!(::core::option::Option),
            "Ok" => parse_quote!(::core::result::Result::Ok),
            "String" => parse_quote!(::std::string::String),
            "Vec" => parse_quote!(::std::vec::Vec),
            "GUID" => parse_quote!(::mapi_session::windows_core::GUID),
            "NamedTag" | "PropTag" | "Result" | "Row" | "RowReader" | "Tag" => {
                let name = format_ident!("{name}");
                parse_quote!(super::base::#name)
            }
            _ => return None,
        };
        Some(path)
    }
}

impl VisitMut for Mover {
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        if path.leading_colon.is_some() {
            return;
        }
        let Some(first) = path.segments.first() else { return };
        let name = first.ident.to_string();
        let (mut full, rest): (Path, usize) = match (name.as_str(), path.segments.len()) {
            ("crate", _) => (parse_quote!(super::base), 1),
            ("guids" | "tags" | "types", 2..) => (parse_quote!(super::base), 0),
            ("windows_core", 2..) => (parse_quote!(::mapi_session::windows_core), 1),
            ("std", 2..) => (parse_quote!(::std), 1),
            // `GUID::from_u128`, `PropTag::from_id`.
            _ => match self.full(&name) {
                Some(mut full) => {
                    if let Some(last) = full.segments.last_mut() {
                        last.arguments = first.arguments.clone();
                    }
                    (full, 1)
                }
                None => return,
            },
        };
        full.segments.extend(path.segments.iter().skip(rest).cloned());
        *path = full;
    }

    fn visit_item_impl_mut(&mut self, one: &mut syn::ItemImpl) {
        // The type that it is for may be the user's, whatever it is called.
        let own = matches!(&*one.self_ty, syn::Type::Path(p)
            if p.path.get_ident().is_some_and(|i| self.own.contains(&i.to_string())));
        let kept = one.self_ty.clone();
        visit_mut::visit_item_impl_mut(self, one);
        if own {
            one.self_ty = kept;
        }
    }

    fn visit_expr_struct_mut(&mut self, one: &mut syn::ExprStruct) {
        // Only the module's own types are made by their fields.
        for field in &mut one.fields {
            self.visit_expr_mut(&mut field.expr);
        }
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        // A trait's method may have the name of the object's own.
        if let Expr::MethodCall(call) = expr
            && ["get", "set", "open_stream", "open_object"].iter().any(|name| call.method == name)
            && matches!(&*call.receiver, Expr::Path(p) if p.path.is_ident("self"))
        {
            let (method, args) = (&call.method, &call.args);
            *expr = parse_quote!(super::base::MapiProp::#method(self, #args));
        }
    }

    fn visit_attribute_mut(&mut self, attribute: &mut syn::Attribute) {
        let syn::Meta::NameValue(pair) = &mut attribute.meta else { return };
        let Expr::Lit(literal) = &mut pair.value else { return };
        let syn::Lit::Str(text) = &literal.lit else { return };
        let moved = moved_links(&text.value());
        literal.lit = syn::Lit::Str(syn::LitStr::new(&moved, text.span()));
    }
}

/// Methods that are added to a type of another crate: a trait, and that the type has it.
fn traits(item: Item) -> Vec<Item> {
    let Item::Impl(mut one) = item else { return vec![item] };
    let syn::Type::Path(target) = &*one.self_ty else { return vec![Item::Impl(one)] };
    let Some(object) = target.path.segments.last().map(|s| s.ident.clone()) else {
        return vec![Item::Impl(one)];
    };
    let name = format_ident!("{object}Properties");
    let doc = format!(" Properties of a [`{object}`](::mapi_session::{object}).");
    let mut methods: Vec<syn::TraitItem> = Vec::new();
    for item in &mut one.items {
        let syn::ImplItem::Fn(method) = item else { continue };
        let (attrs, sig) = (std::mem::take(&mut method.attrs), &method.sig);
        method.vis = syn::Visibility::Inherited;
        methods.push(parse_quote!(#(#attrs)* #sig;));
    }
    let (target, items, generics) = (&one.self_ty, &one.items, &one.generics);
    vec![
        parse_quote! {
            #[doc = #doc]
            pub trait #name #generics {
                #(#methods)*
            }
        },
        parse_quote! {
            impl #generics #name #generics for #target {
                #(#items)*
            }
        },
    ]
}

/// The names of the objects whose interfaces have a wrapper.
#[cfg(feature = "winmd")]
fn wrappers(model: &Model, wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let wrapped = model.interfaces.iter().filter(|i| client::wrapped(i) && wanted(&i.name));
    wrapped.filter_map(|i| i.object.clone()).collect()
}

/// The file of wrappers, with the names that it uses taken from where the user's crate has them.
#[cfg(feature = "winmd")]
fn wrapped(model: &Model, output: Output) -> Result<Output, EmitError> {
    let mut file: File = syn::parse_file(&output.text)
        .map_err(|e| EmitError { path: output.path.clone(), message: e.to_string() })?;
    file.attrs.retain(|a| !a.path().is_ident("doc"));
    let own: BTreeSet<String> = file
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Struct(one) => Some(one.ident.to_string()),
            _ => None,
        })
        .collect();
    let of_mapi: Vec<_> = wrappers(model, |_| true).iter().map(|name| ident(name)).collect();
    // Only what is named, as some of MAPI's come with a feature alone.
    let words: BTreeSet<&str> =
        output.text.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let of_mapi = of_mapi.iter().filter(|name| {
        let name = name.to_string();
        !own.contains(&name) && words.contains(name.as_str())
    });
    for item in &mut file.items {
        // `use crate::…` of the runtime.
        if let Item::Use(one) = item
            && let syn::UseTree::Path(path) = &mut one.tree
            && path.ident == "crate"
        {
            let rest = &path.tree;
            one.tree = parse_quote!(super::base::#rest);
        }
        if let Item::Use(one) = item
            && let syn::UseTree::Path(path) = &mut one.tree
            && path.ident == "windows_core"
        {
            let rest = &path.tree;
            one.tree = parse_quote!(super::base::windows_core::#rest);
        }
    }
    file.items.insert(
        0,
        parse_quote!(
            use super::base::{#(#of_mapi,)* windows_core};
        ),
    );
    // Attributes of the module stand in `mod.rs`.
    file.attrs.clear();
    Ok(finish("objects", &file))
}

/// The user's part of what bindgen makes of both specs; what it refers to comes from MAPI's.
#[cfg(feature = "winmd")]
fn raw(model: &Model, own: &Own) -> Result<Output, EmitError> {
    let mut file = super::raw::bindings(model)?;
    let is_own = |name: &str| {
        let base = ["_Vtbl", "_Impl", "_0"].iter().find_map(|s| name.strip_suffix(s));
        [Some(name), base]
            .into_iter()
            .flatten()
            .any(|n| own.interfaces.contains(n) || own.structs.contains(n))
    };
    file.items.retain(|item| match item {
        Item::Struct(one) => is_own(&one.ident.to_string()),
        Item::Union(one) => is_own(&one.ident.to_string()),
        Item::Trait(one) => is_own(&one.ident.to_string()),
        Item::Impl(one) => match &*one.self_ty {
            syn::Type::Path(p) => {
                p.path.segments.last().is_some_and(|s| is_own(&s.ident.to_string()))
            }
            _ => false,
        },
        // `define_interface!(IName, …)`: the name comes first.
        Item::Macro(one) => {
            let first = one.mac.tokens.clone().into_iter().next();
            first.is_some_and(|t| is_own(&t.to_string()))
        }
        _ => false,
    });
    Standard.visit_file_mut(&mut file);
    file.items.insert(
        0,
        parse_quote!(
            use ::mapi_session::{raw::*, windows_core};
        ),
    );
    Ok(finish("raw", &file))
}

/// Writes the standard library's `Default` and its generic types out in full: a structure of the
/// user's may have the name of one, but has no arguments and is no trait.
#[cfg(feature = "winmd")]
struct Standard;

#[cfg(feature = "winmd")]
impl VisitMut for Standard {
    fn visit_item_impl_mut(&mut self, one: &mut syn::ItemImpl) {
        visit_mut::visit_item_impl_mut(self, one);
        if let Some((_, path, _)) = &mut one.trait_
            && path.is_ident("Default")
        {
            *path = parse_quote!(::core::default::Default);
        }
    }

    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        let Some(first) = path.segments.first() else { return };
        let generic = path.segments.len() == 1 && !first.arguments.is_none();
        let mut full: Path = match first.ident.to_string().as_str() {
            "Option" if generic => parse_quote!(::core::option::Option),
            "Result" if generic => parse_quote!(::core::result::Result),
            _ => return,
        };
        if let Some(last) = full.segments.last_mut() {
            last.arguments = first.arguments.clone();
        }
        *path = full;
    }
}
