//! `mapi-session.h`: the spec as a header for C11 and C++17, on Windows and elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::Output;
use crate::model::{
    ArrayLen, CBase, CType, Interface, Method, Model, Param, PropType, Scalar, Struct,
};
use crate::spec::{Call, StructKind};

/// The name of the header.
pub const NAME: &str = "mapi-session.h";

const START: &str = r#"/* Made from spec/ by mapi-codegen. Do not edit.
   To make it again: cargo xtask codegen --emit header --out DIR

   MAPI for C11 and C++17. It stands alone: do not include it beside <windows.h> or the headers of
   MAPI, which define the same names. Text is char16_t everywhere, as wchar_t has four bytes outside
   Windows; a method whose width a flag chooses takes TCHAR, so pass MAPI_UNICODE to it.

   C++ has interfaces as abstract classes; with CINTERFACE defined, and in C, an interface is a
   pointer to a table of functions. */
#ifndef MAPI_SESSION_H
#define MAPI_SESSION_H

#include <stddef.h>
#include <stdint.h>
#ifndef __cplusplus
#include <uchar.h>
#endif

#if defined(_WIN32) && !defined(_WIN64)
#define MAPI_STDCALL __stdcall
#define MAPI_CDECL __cdecl
#else
#define MAPI_STDCALL
#define MAPI_CDECL
#endif

#if defined(__GNUC__)
#define MAPI_UNUSED __attribute__((unused))
#else
#define MAPI_UNUSED
#endif

#ifdef __cplusplus
extern "C" {
#endif

"#;

const IID_IUNKNOWN: u128 = 0x00000000_0000_0000_C000_000000000046;

const UNKNOWN: &str = r"#if defined(__cplusplus) && !defined(CINTERFACE)
struct IUnknown {
    virtual HRESULT MAPI_STDCALL QueryInterface(GUID *riid, void **ppv) = 0;
    virtual ULONG MAPI_STDCALL AddRef() = 0;
    virtual ULONG MAPI_STDCALL Release() = 0;
};
#else
typedef struct IUnknownVtbl {
    HRESULT (MAPI_STDCALL *QueryInterface)(IUnknown *This, GUID *riid, void **ppv);
    ULONG (MAPI_STDCALL *AddRef)(IUnknown *This);
    ULONG (MAPI_STDCALL *Release)(IUnknown *This);
} IUnknownVtbl;
struct IUnknown { const IUnknownVtbl *lpVtbl; };
#endif

";

/// Makes the header.
#[must_use]
pub fn header(model: &Model) -> Output {
    let mut out = String::from(START);
    for scalar in Scalar::ALL {
        let _ = writeln!(out, "typedef {} {};", c_number(*scalar), scalar.c_name());
    }
    out.push_str(
        "/** Its width is the one that MAPI_UNICODE asks for. */\ntypedef char16_t TCHAR;\n",
    );
    out.push_str(
        "typedef struct GUID { uint32_t Data1; uint16_t Data2, Data3; uint8_t Data4[8]; } GUID;\n\n",
    );
    for one in &model.structs {
        let kind = keyword(one.kind);
        let _ = writeln!(out, "typedef {kind} {0} {0};", one.name);
    }
    out.push_str("typedef struct IUnknown IUnknown;\n");
    for one in &model.interfaces {
        let _ = writeln!(out, "typedef struct {0} {0};", one.name);
    }
    out.push('\n');
    for one in &model.callbacks {
        comment(&mut out, &one.doc, "");
        let ty = returns(one);
        let _ = writeln!(out, "typedef {ty} ({} {})({});\n", call(one), one.name, params(one, ""));
    }
    for one in in_order(model) {
        structure(&mut out, one);
    }
    out.push_str(UNKNOWN);
    for one in &model.interfaces {
        interface(&mut out, model, one);
    }
    for one in &model.functions {
        comment(&mut out, &one.doc, "");
        let ty = returns(one);
        let _ = writeln!(out, "{ty} {} {}({});\n", call(one), one.name, params(one, ""));
    }
    guid(&mut out, "IID_IUnknown", IID_IUNKNOWN);
    for one in &model.interfaces {
        if let Some(iid) = one.iid {
            guid(&mut out, &format!("IID_{}", one.name), iid);
        }
    }
    for one in &model.guids {
        // The spec may name an IID that an interface has too.
        if !model
            .interfaces
            .iter()
            .any(|i| i.iid.is_some() && format!("IID_{}", i.name) == one.name)
        {
            guid(&mut out, &one.name, one.value);
        }
    }
    out.push_str("\n#ifdef __cplusplus\n}\n#endif\n\n");
    // Last, so that no macro changes a declaration.
    for (name, value) in defines(model) {
        let _ = writeln!(out, "#define {name} {value}");
    }
    out.push_str("\n#endif\n");
    Output { path: NAME.to_owned(), text: out }
}

fn keyword(kind: StructKind) -> &'static str {
    match kind {
        StructKind::Struct => "struct",
        StructKind::Union => "union",
    }
}

fn c_number(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Byte => "uint8_t",
        Scalar::Char => "char",
        Scalar::Wchar => "char16_t",
        Scalar::Short => "int16_t",
        Scalar::Ushort => "uint16_t",
        Scalar::Long | Scalar::Hresult | Scalar::Scode | Scalar::Bool => "int32_t",
        Scalar::Ulong => "uint32_t",
        Scalar::LongLong => "int64_t",
        Scalar::UlongLong => "uint64_t",
        Scalar::Float => "float",
        Scalar::Double => "double",
        Scalar::UlongPtr => "uintptr_t",
        Scalar::LongPtr => "intptr_t",
    }
}

/// Structures, each after those that lie in it.
fn in_order(model: &Model) -> Vec<&Struct> {
    fn add<'m>(
        model: &'m Model,
        one: &'m Struct,
        seen: &mut BTreeSet<&'m str>,
        list: &mut Vec<&'m Struct>,
    ) {
        if !seen.insert(&one.name) {
            return;
        }
        for field in &one.fields {
            if let (CBase::Struct(name), 0) = (&field.ty.base, field.ty.pointers)
                && let Some(inner) = model.structs.iter().find(|s| s.name == *name)
            {
                add(model, inner, seen, list);
            }
        }
        list.push(one);
    }
    let (mut seen, mut list) = (BTreeSet::new(), Vec::new());
    for one in &model.structs {
        add(model, one, &mut seen, &mut list);
    }
    list
}

fn structure(out: &mut String, one: &Struct) {
    comment(out, &one.doc, "");
    let _ = writeln!(out, "{} {} {{", keyword(one.kind), one.name);
    for field in &one.fields {
        let array = match field.array {
            None => String::new(),
            Some(ArrayLen::Fixed(n)) => format!("[{n}]"),
            Some(ArrayLen::Flexible) => "[1]".to_owned(),
        };
        let _ = writeln!(out, "    {}{}{array};", c_type(&field.ty), name(&field.name));
    }
    out.push_str("};\n\n");
}

fn interface(out: &mut String, model: &Model, one: &Interface) {
    comment(out, &one.doc, "");
    let base = one.base.as_deref().unwrap_or("IUnknown");
    out.push_str("#if defined(__cplusplus) && !defined(CINTERFACE)\n");
    let _ = writeln!(out, "struct {} : {base} {{", one.name);
    for method in &one.methods {
        comment(out, &method.doc, "    ");
        let (ty, of) = (returns(method), name(&method.name));
        let _ =
            writeln!(out, "    virtual {ty} {} {of}({}) = 0;", call(method), cpp_params(method));
    }
    out.push_str("};\n#else\n");
    let _ = writeln!(out, "typedef struct {}Vtbl {{", one.name);
    let this = format!("{} *This", one.name);
    let _ = writeln!(
        out,
        "    HRESULT (MAPI_STDCALL *QueryInterface)({this}, GUID *riid, void **ppv);\n    \
         ULONG (MAPI_STDCALL *AddRef)({this});\n    ULONG (MAPI_STDCALL *Release)({this});"
    );
    let mut chain = model.bases(&one.name);
    chain.reverse();
    chain.push(one);
    for method in chain.iter().flat_map(|i| &i.methods) {
        let (ty, of) = (returns(method), name(&method.name));
        let _ = writeln!(out, "    {ty} ({} *{of})({});", call(method), params(method, &this));
    }
    let _ = writeln!(out, "}} {}Vtbl;", one.name);
    let _ = writeln!(out, "struct {0} {{ const {0}Vtbl *lpVtbl; }};\n#endif\n", one.name);
}

fn call(method: &Method) -> &'static str {
    match method.call {
        Call::Stdcall => "MAPI_STDCALL",
        Call::Cdecl => "MAPI_CDECL",
    }
}

fn returns(method: &Method) -> String {
    method.returns.as_ref().map_or_else(|| "void".to_owned(), |ty| c_type(ty).trim_end().to_owned())
}

fn cpp_params(method: &Method) -> String {
    method.params.iter().map(param).collect::<Vec<_>>().join(", ")
}

/// Parameters, `this` first if there is one; C says `void` for none.
fn params(method: &Method, this: &str) -> String {
    let mut list: Vec<String> = method.params.iter().map(param).collect();
    if !this.is_empty() {
        list.insert(0, this.to_owned());
    }
    if list.is_empty() { "void".to_owned() } else { list.join(", ") }
}

fn param(param: &Param) -> String {
    format!("{}{}", c_type(&param.ty), name(&param.name))
}

/// A C type and the space, or stars, before a name.
fn c_type(ty: &CType) -> String {
    let text = ty.to_string();
    let base = text.trim_end_matches('*');
    format!("{base} {}", &text[base.len()..])
}

/// The name of a field, method or parameter in the header: none that either language has for itself.
#[must_use]
pub fn name(name: &str) -> String {
    const WORDS: &[&str] = &[
        "alignas",
        "alignof",
        "and",
        "asm",
        "auto",
        "bool",
        "break",
        "case",
        "catch",
        "char",
        "char16_t",
        "class",
        "compl",
        "const",
        "constexpr",
        "continue",
        "decltype",
        "default",
        "delete",
        "do",
        "double",
        "else",
        "enum",
        "explicit",
        "export",
        "extern",
        "false",
        "float",
        "for",
        "friend",
        "goto",
        "if",
        "inline",
        "int",
        "long",
        "mutable",
        "namespace",
        "new",
        "noexcept",
        "not",
        "nullptr",
        "operator",
        "or",
        "private",
        "protected",
        "public",
        "register",
        "restrict",
        "return",
        "short",
        "signed",
        "sizeof",
        "static",
        "struct",
        "switch",
        "template",
        "this",
        "This",
        "throw",
        "true",
        "try",
        "typedef",
        "typeid",
        "typename",
        "union",
        "unsigned",
        "using",
        "virtual",
        "void",
        "volatile",
        "while",
        "xor",
    ];
    if WORDS.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

fn guid(out: &mut String, name: &str, value: u128) {
    let b = value.to_be_bytes();
    let _ = write!(
        out,
        "static const GUID {name} MAPI_UNUSED = {{ 0x{:08X}u, 0x{:04X}u, 0x{:04X}u, {{ ",
        (value >> 96) as u32,
        (value >> 80) as u16,
        (value >> 64) as u16
    );
    let bytes: Vec<String> = b[8..].iter().map(|b| format!("0x{b:02X}u")).collect();
    let _ = writeln!(out, "{} }} }};", bytes.join(", "));
}

/// Every number that has a name. Where one name has two values, the later is the one of its group.
fn defines(model: &Model) -> Vec<(String, String)> {
    let mut values: BTreeMap<String, String> = BTreeMap::new();
    let mut list = Vec::new();
    let mut add = |group: &str, name: &str, value: String| {
        let name = match values.get(name) {
            Some(first) if *first == value => return,
            Some(_) => format!("{group}_{name}"),
            None => name.to_owned(),
        };
        if !values.contains_key(&name) {
            values.insert(name.clone(), value.clone());
            list.push((name, value));
        }
    };
    add("", "MAPI_UNICODE", "0x80000000u".to_owned());
    add("", "S_OK", "((HRESULT)0)".to_owned());
    for code in &model.codes {
        for name in std::iter::once(&code.name).chain(&code.aliases) {
            add("CODE", name, format!("((HRESULT)0x{:08X}u)", code.value));
        }
    }
    for set in &model.flags {
        for value in &set.values {
            for name in std::iter::once(&value.name).chain(&value.aliases) {
                add(&set.name, name, format!("0x{:08X}u", value.value));
            }
        }
        if let Some(zero) = &set.zero {
            add(&set.name, zero, "0x00000000u".to_owned());
        }
    }
    for group in &model.constants {
        for constant in &group.values {
            add(&group.name, &constant.name, format!("0x{:08X}u", constant.value));
        }
    }
    for ty in PropType::ALL {
        add("PT", ty.name(), format!("0x{:04X}u", *ty as u16));
    }
    for property in &model.properties {
        for name in std::iter::once(&property.name).chain(&property.aliases) {
            // The 8-bit form of a text, where the spec has the Unicode one.
            let ty = match property.ty {
                PropType::Unicode if name.ends_with("_A") => PropType::String8,
                PropType::MvUnicode if name.ends_with("_A") => PropType::MvString8,
                ty => ty,
            };
            let tag = u32::from(property.id) << 16 | u32::from(ty as u16);
            add("PR", name, format!("0x{tag:08X}u"));
        }
    }
    list
}

fn comment(out: &mut String, doc: &str, indent: &str) {
    let doc = doc.split_whitespace().collect::<Vec<_>>().join(" ").replace("*/", "* /");
    if !doc.is_empty() {
        let _ = writeln!(out, "{indent}/** {doc} */");
    }
}
