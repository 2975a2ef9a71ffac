//! What the spec claims about headers of MAPI, as expressions of C++.

use mapi_codegen::model::{ArrayLen, CBase, CType, Call, Method, PropType};
use mapi_codegen::{Model, layout::Layout};

/// Something that is true of a header that agrees with the spec.
#[derive(Debug, Clone)]
pub(crate) struct Claim {
    /// The entry of the spec that it is about: `IMAPITable::FindRow`, `SPropValue.Value`.
    pub(crate) of: String,
    /// What is claimed.
    pub(crate) holds: String,
    /// The name in the headers without which they say nothing about it.
    pub(crate) name: String,
}

fn claim(of: impl Into<String>, name: impl Into<String>, holds: String) -> Claim {
    Claim { of: of.into(), name: name.into(), holds }
}

fn value(of: &str, values: impl Iterator<Item = u32>) -> Claim {
    let any: Vec<String> =
        values.map(|value| format!("(ULONG)(ULONG_PTR)({of}) == {value:#x}u")).collect();
    claim(of, of, any.join(" || "))
}

/// Every claim but those about numbers, for programs whose pointers have `pointer` bytes.
pub(crate) fn all(model: &Model, pointer: u32) -> Vec<Claim> {
    let mut list = structures(model, pointer);
    list.extend(interfaces(model));
    list.extend(functions(model));
    list.extend(tags(model));
    list.extend(guids(model));
    list
}

/// A structure in C, and the name without which there is none. One that is named after a field has
/// no name in the headers: it is the type of that field.
fn named(model: &Model, name: &str) -> (String, String) {
    for outer in &model.structs {
        for field in &outer.fields {
            if name == format!("{}_{}", outer.name, field.name) {
                let (ty, root) = named(model, &outer.name);
                return (format!("decltype({ty}::{})", field.name), root);
            }
        }
    }
    (name.to_owned(), name.to_owned())
}

/// Unions that have no name in the headers: what they hold stands in the outer structure.
const NAMELESS: &[&str] = &["ACTION_u", "DTPAGE_u"];

/// Sizes, alignments and offsets.
pub(crate) fn structures(model: &Model, pointer: u32) -> Vec<Claim> {
    let mut list = Vec::new();
    for one in &model.structs {
        let Layout { size, align, offsets } = model.layout(one, pointer);
        let (name, root) = named(model, &one.name);
        let of = &one.name;
        if NAMELESS.contains(&of.as_str()) {
            continue;
        }
        let extent = format!("sizeof({name}) == {size} && alignof({name}) == {align}");
        list.push(claim(of, &root, extent));
        for (field, offset) in one.fields.iter().zip(offsets) {
            let kind = field.ty.to_string();
            if NAMELESS.contains(&kind.as_str()) {
                let inner = model.structs.iter().find(|s| s.name == kind);
                for member in inner.into_iter().flat_map(|inner| &inner.fields) {
                    let place = format!("offsetof({name}, {}) == {offset}", member.name);
                    list.push(claim(format!("{kind}.{}", member.name), &root, place));
                }
                continue;
            }
            let of = format!("{of}.{}", field.name);
            let count = match field.array {
                None => String::new(),
                Some(ArrayLen::Fixed(n)) => format!("[{n}]"),
                Some(ArrayLen::Flexible) => "[1]".to_owned(),
            };
            let ty = match (&field.ty.base, field.ty.pointers) {
                (CBase::Struct(inner), 0) => named(model, inner).0,
                _ => field.ty.to_string(),
            };
            let place = format!("offsetof({name}, {}) == {offset}", field.name);
            let kind = format!("sizeof((({name} *)0)->{}) == sizeof({ty}{count})", field.name);
            list.push(claim(of, &root, format!("{place} && {kind}")));
        }
    }
    list
}

/// Slots and prototypes of methods, those of bases included.
pub(crate) fn interfaces(model: &Model) -> Vec<Claim> {
    let mut list = Vec::new();
    for one in &model.interfaces {
        let name = &one.name;
        let table = format!("{name}Vtbl");
        let slots = one.inherited_slots as usize + one.methods.len();
        list.push(claim(name, &table, format!("sizeof({table}) == {slots} * sizeof(void *)")));
        for holder in std::iter::once(one).chain(model.bases(name)) {
            for (slot, method) in (holder.inherited_slots..).zip(&holder.methods) {
                let of = format!("{}::{}", holder.name, method.name);
                let field = &method.name;
                let place = format!("offsetof({table}, {field}) == {slot} * sizeof(void *)");
                list.push(claim(&of, &table, place));
                let field = format!("decltype({table}::{field})");
                list.push(claim(of, &table, prototype(&field, method, Some(name))));
            }
        }
    }
    list
}

/// Prototypes of functions, and of those that a program hands over.
pub(crate) fn functions(model: &Model) -> Vec<Claim> {
    let functions = model.functions.iter().map(|one| {
        claim(&one.name, &one.name, prototype(&format!("decltype(&{})", one.name), one, None))
    });
    let callbacks = model
        .callbacks
        .iter()
        .map(|one| claim(&one.name, &one.name, prototype(&one.name, one, None)));
    functions.chain(callbacks).collect()
}

/// A type as the headers write it: some name a pointer to a function where the spec names the
/// function.
fn type_of(ty: &CType) -> String {
    match &ty.base {
        CBase::Callback(name) => {
            let stars = "*".repeat(usize::from(ty.pointers));
            format!("std::remove_pointer_t<{name}>{stars}")
        }
        _ => ty.to_string(),
    }
}

fn prototype(ty: &str, method: &Method, this: Option<&str>) -> String {
    let returns = method.returns.as_ref().map_or("void".to_owned(), type_of);
    let this = this.map(|name| format!("{name} *"));
    let params: String = this
        .into_iter()
        .chain(method.params.iter().map(|p| type_of(&p.ty)))
        .map(|ty| format!(", {ty}"))
        .collect();
    format!("prototype<{ty}, {}, {returns}{params}>", method.call == Call::Stdcall)
}

/// Flags, constants and status codes, as a program sees them that does not define UNICODE.
pub(crate) fn numbers(model: &Model) -> Vec<Claim> {
    let mut list: Vec<(&str, u32)> = Vec::new();
    for set in &model.flags {
        list.extend(set.zero.iter().map(|zero| (zero.as_str(), 0)));
        for value in &set.values {
            list.push((&value.name, value.value));
            list.extend(value.aliases.iter().map(|alias| (alias.as_str(), value.value)));
        }
    }
    for group in &model.constants {
        list.extend(group.values.iter().map(|one| (one.name.as_str(), one.value)));
    }
    for code in &model.codes {
        list.push((&code.name, code.value));
        list.extend(code.aliases.iter().map(|alias| (alias.as_str(), code.value)));
    }
    list.extend(PropType::ALL.iter().map(|ty| (ty.name(), u32::from(ty.code()))));
    list.sort_unstable();
    list.dedup();
    // A name may have two values in the spec, of which the header has one.
    list.chunk_by(|a, b| a.0 == b.0)
        .map(|same| value(same[0].0, same.iter().map(|(_, value)| *value)))
        .collect()
}

/// Tags of properties, by each of their names.
pub(crate) fn tags(model: &Model) -> Vec<Claim> {
    let mut list = Vec::new();
    for property in &model.properties {
        for name in std::iter::once(&property.name).chain(&property.aliases) {
            // The spec has the Unicode form, by whose name the programs are compiled too.
            let ty = match property.ty {
                PropType::Unicode if name.ends_with("_A") => PropType::String8,
                PropType::MvUnicode if name.ends_with("_A") => PropType::MvString8,
                ty => ty,
            };
            let tag = u32::from(property.id) << 16 | u32::from(ty.code());
            list.push(value(name, std::iter::once(tag)));
        }
    }
    list
}

/// IIDs that headers call by other names than their interfaces.
const IIDS: &[(&str, &str)] = &[
    ("IAttach", "IID_IAttachment"),
    ("IMAPISupport", "IID_IMAPISup"),
    ("IPropData", "IID_IMAPIPropData"),
    ("ITableData", "IID_IMAPITableData"),
];

/// IIDs, and GUIDs that are none.
pub(crate) fn guids(model: &Model) -> Vec<Claim> {
    let iids = model.interfaces.iter().filter_map(|one| {
        let named = IIDS.iter().find(|(interface, _)| one.name == *interface);
        let name = named.map_or_else(|| format!("IID_{}", one.name), |(_, iid)| (*iid).to_owned());
        Some((name, one.iid?))
    });
    let others = model.guids.iter().map(|one| (one.name.clone(), one.value));
    iids.chain(others)
        .map(|(name, value)| {
            let digits = format!("{value:032x}");
            let last: Vec<String> =
                (16..32).step_by(2).map(|i| format!("0x{}", &digits[i..i + 2])).collect();
            let holds = format!(
                "equal(value_of_{name}, {{ 0x{}, 0x{}, 0x{}, {{ {} }} }})",
                &digits[..8],
                &digits[8..12],
                &digits[12..16],
                last.join(", ")
            );
            claim(&name, &name, holds)
        })
        .collect()
}
