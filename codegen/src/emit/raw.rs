//! `raw.rs`: interfaces and structures as COM has them, and `implement.rs`: how to implement them. The model becomes RDL, RDL becomes
//! metadata (`windows-rdl`), metadata becomes Rust (`windows-bindgen`).

use std::collections::BTreeSet;
use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};

use quote::ToTokens;

use super::names::{ident, raw_method, raw_name};
use super::{EmitError, HEADER, Output};
use crate::model::{
    ArrayLen, CBase, CType, Dir, Implementer, Interface, Method, Model, Param, Struct,
};
use crate::spec::StructKind;

const PATH: &str = "mapi-session/src/generated/raw.rs";

/// `IUnknown` as the metadata of Windows has it: bindgen knows it by its full name, and this
/// spares loading the rest.
const UNKNOWN: &str = "#[win32] mod Windows { mod Win32 { mod System { mod Com {
#[guid(0x00000000_0000_0000_C000_000000000046)] interface IUnknown {
fn QueryInterface(&self, riid: *const GUID, ppv: *mut *mut void) -> HRESULT;
fn AddRef(&self) -> u32;
fn Release(&self) -> u32;
} } } } }\n";

pub(super) fn raw(model: &Model) -> Result<Vec<Output>, EmitError> {
    let (mut raw, implement): (Vec<_>, Vec<_>) =
        bindings(model)?.items.into_iter().partition(|item| !only_implementers(model, item));
    let with_pointers = with_pointers(&raw);
    for item in &mut raw {
        without_equality(item, &with_pointers);
        if let Some(feature) = feature_of(model, item)
            && let syn::Item::Impl(syn::ItemImpl { attrs, .. })
            | syn::Item::Trait(syn::ItemTrait { attrs, .. }) = item
        {
            attrs.push(syn::parse_quote!(#[cfg(feature = #feature)]));
        }
    }
    let output = |path: &str, head: syn::ItemUse, mut items: Vec<syn::Item>| {
        items.insert(0, head.into());
        let file = syn::File { shebang: None, attrs: Vec::new(), items };
        let text = format!("{HEADER}{}", prettyplease::unparse(&file));
        Output { path: path.to_owned(), text }
    };
    Ok(vec![
        output(
            PATH,
            syn::parse_quote! {
                #[cfg(any(test, feature = "implement"))]
                pub use super::implement::*;
            },
            raw,
        ),
        output(
            "mapi-session/src/generated/implement.rs",
            syn::parse_quote! { use super::raw::*; },
            implement,
        ),
    ])
}

/// The structures that have pointers in them, or structures that have. They are equal when what their
/// pointers lead to is, which no derived trait looks at.
fn with_pointers(items: &[syn::Item]) -> BTreeSet<String> {
    let fields = |item: &syn::Item| match item {
        syn::Item::Struct(one) => {
            let fields = one.fields.iter().map(|f| f.ty.to_token_stream().to_string());
            Some((one.ident.to_string(), fields.collect::<Vec<_>>().join(" ")))
        }
        _ => None,
    };
    let structs: Vec<(String, String)> = items.iter().filter_map(fields).collect();
    let mut found = BTreeSet::new();
    loop {
        let before = found.len();
        for (name, fields) in &structs {
            let words = fields.split(|c: char| !c.is_alphanumeric() && c != '_');
            if fields.contains('*') || words.into_iter().any(|word| found.contains(word)) {
                found.insert(name.clone());
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

/// Takes derived equality away from a structure with pointers.
fn without_equality(item: &mut syn::Item, with_pointers: &BTreeSet<String>) {
    let syn::Item::Struct(one) = item else { return };
    if !with_pointers.contains(&one.ident.to_string()) {
        return;
    }
    for attr in &mut one.attrs {
        if let syn::Meta::List(list) = &mut attr.meta
            && list.path.is_ident("derive")
        {
            let text = list.tokens.to_string();
            let kept: Vec<&str> = text
                .split(',')
                .map(str::trim)
                .filter(|t| *t != "Eq" && *t != "PartialEq")
                .collect();
            list.tokens = kept.join(", ").parse().unwrap_or_default();
        }
    }
}

/// The feature that brings an item of an interface: its methods, and what clients implement it
/// with. The interface itself is always there, as structures and prototypes refer to it.
fn feature_of<'m>(model: &'m Model, item: &syn::Item) -> Option<&'m str> {
    let interface = implemented(item).or_else(|| match item {
        syn::Item::Impl(one) if one.trait_.is_none() => self_type(one),
        _ => None,
    });
    model.interface(&interface?)?.feature.as_deref()
}

/// Whether only those need the item who implement what clients call. What clients implement
/// themselves (sinks, progress objects) is for all.
fn only_implementers(model: &Model, item: &syn::Item) -> bool {
    implemented(item).is_some_and(|name| {
        model.interface(&name).is_none_or(|one| {
            !matches!(one.implemented_by, Implementer::Client | Implementer::Anyone)
        })
    })
}

/// The interface that the item helps to implement: `IName_Impl` and what makes a vtable of it.
fn implemented(item: &syn::Item) -> Option<String> {
    match item {
        syn::Item::Trait(one) => one.ident.to_string().strip_suffix("_Impl").map(str::to_owned),
        syn::Item::Impl(one) => match &one.trait_ {
            None => self_type(one)?.strip_suffix("_Vtbl").map(str::to_owned),
            Some((_, path, _)) if path.segments.last()?.ident == "RuntimeName" => self_type(one),
            Some(_) => None,
        },
        _ => None,
    }
}

fn self_type(one: &syn::ItemImpl) -> Option<String> {
    let syn::Type::Path(path) = &*one.self_ty else { return None };
    path.path.get_ident().map(ToString::to_string)
}

/// What bindgen makes of the model.
pub(super) fn bindings(model: &Model) -> Result<syn::File, EmitError> {
    if model.structs.is_empty() && model.interfaces.is_empty() {
        // bindgen panics where its filter finds nothing.
        return Ok(syn::File { shebang: None, attrs: Vec::new(), items: Vec::new() });
    }
    let fail = |message: String| EmitError { path: PATH.to_owned(), message };
    let folder = tempfile::tempdir().map_err(|e| fail(format!("no temporary folder: {e}")))?;
    let (winmd, rust) = (folder.path().join("mapi.winmd"), folder.path().join("raw.rs"));
    metadata(model, &winmd)?;
    // bindgen reports by panicking; what it says is already on the standard error then.
    catch_unwind(AssertUnwindSafe(|| {
        windows_bindgen::builder()
            .input(&winmd)
            .output(&rust)
            .filter("Mapi")
            .flat()
            .implement_all()
            .write();
    }))
    .map_err(|panic| {
        let text = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied())
            .unwrap_or("no reason given");
        fail(format!("windows-bindgen: {text}"))
    })?;
    let text = std::fs::read_to_string(&rust).map_err(|e| fail(e.to_string()))?;
    // Formatted again by who calls, so that the output does not depend on the rustfmt that bindgen
    // found.
    syn::parse_file(&text).map_err(|e| fail(e.to_string()))
}

fn metadata(model: &Model, winmd: &std::path::Path) -> Result<(), EmitError> {
    windows_rdl::reader().input_text(&rdl(model)).output(winmd).write().map_err(|e| EmitError {
        path: "mapi.winmd".to_owned(),
        message: format!("windows-rdl: {e}"),
    })
}

/// Interfaces and structures as Windows metadata, for the tools of other languages. Methods return
/// `i32`, not `HRESULT`: projections make an exception or a `Result` of an HRESULT, which loses the
/// warnings that MAPI's methods succeed with. Test the number yourself: below 0 it is an error.
///
/// # Errors
///
/// When the metadata tools refuse the model, or there is no temporary folder.
pub fn winmd(model: &Model) -> Result<Vec<u8>, EmitError> {
    let fail = |e: std::io::Error| EmitError {
        path: "mapi.winmd".to_owned(),
        message: format!("no temporary folder: {e}"),
    };
    let folder = tempfile::tempdir().map_err(fail)?;
    let path = folder.path().join("mapi.winmd");
    metadata(model, &path)?;
    std::fs::read(&path).map_err(fail)
}

/// The same as text: RDL, which `windows-rdl` reads. Methods return `i32`, as in [`winmd`].
#[must_use]
pub fn rdl_file(model: &Model) -> Output {
    let text = windows_rdl::formatter::format(&rdl(model));
    Output { path: "mapi.rdl".to_owned(), text: format!("{HEADER}{text}") }
}

fn rdl(model: &Model) -> String {
    let mut out = String::from(UNKNOWN);
    out.push_str("#[win32] mod Mapi {\n");
    for one in &model.structs {
        structure(&mut out, one);
    }
    for one in &model.interfaces {
        interface(&mut out, one);
    }
    out.push_str("}\n");
    out
}

fn structure(out: &mut String, one: &Struct) {
    let kind = match one.kind {
        StructKind::Struct => "struct",
        StructKind::Union => "union",
    };
    let _ = write!(out, "{kind} {} {{ ", ident(&one.name));
    for field in &one.fields {
        let ty = match field.ty.base {
            // A field that owns an interface would make the structure one that drops it.
            CBase::Interface(_) | CBase::Callback(_) => stars(field.ty.pointers) + "void",
            _ => rdl_type(&field.ty),
        };
        let ty = match field.array {
            None => ty,
            Some(ArrayLen::Flexible) => format!("[{ty}; 1]"),
            Some(ArrayLen::Fixed(n)) => format!("[{ty}; {n}]"),
        };
        let _ = write!(out, "{}: {ty}, ", ident(&raw_name(&field.name)));
    }
    out.push_str("}\n");
}

fn interface(out: &mut String, one: &Interface) {
    if let Some(iid) = one.iid {
        let iid = format!("{iid:032X}");
        let _ = write!(
            out,
            "#[guid(0x{}_{}_{}_{}_{})] ",
            &iid[0..8],
            &iid[8..12],
            &iid[12..16],
            &iid[16..20],
            &iid[20..32]
        );
    }
    let base = one.base.as_deref().unwrap_or("Windows::Win32::System::Com::IUnknown");
    let _ = writeln!(out, "interface {} : {base} {{", one.name);
    for method in &one.methods {
        self::method(out, method);
    }
    out.push_str("}\n");
}

/// Status codes stay numbers: as an HRESULT, bindgen would make a `Result` of them, which loses
/// MAPI's warnings.
fn method(out: &mut String, method: &Method) {
    let _ = write!(out, "fn {}(&self", raw_method(&method.name));
    for param in &method.params {
        let ty = param_type(param);
        let direction = match (ty.starts_with('*'), param.dir) {
            (false, _) => "",
            (true, Dir::In) => "#[r#in] ",
            (true, Dir::Out | Dir::InOut) => "#[out] ",
        };
        let _ = write!(out, ", {direction}{}: {ty}", ident(&raw_name(&param.name)));
    }
    out.push(')');
    if let Some(returns) = &method.returns {
        let _ = write!(out, " -> {}", rdl_type(returns));
    }
    out.push_str(";\n");
}

fn param_type(param: &Param) -> String {
    match &param.ty.base {
        // What an IID types receives the pointer of that interface, never of another.
        CBase::Interface(_) if param.iid_is.is_some() => stars(param.ty.pointers) + "void",
        _ => rdl_type(&param.ty),
    }
}

fn rdl_type(ty: &CType) -> String {
    match &ty.base {
        CBase::Void | CBase::Text | CBase::Callback(_) => stars(ty.pointers) + "void",
        CBase::Scalar(scalar) => stars(ty.pointers) + scalar.rust_name(),
        CBase::Guid => stars(ty.pointers) + "GUID",
        CBase::Struct(name) => stars(ty.pointers) + name,
        CBase::Interface(name) if name == "IUnknown" => stars(ty.pointers) + "void",
        CBase::Interface(name) => stars(ty.pointers - 1) + name,
    }
}

fn stars(pointers: u8) -> String {
    "*mut ".repeat(usize::from(pointers))
}
