//! IIDs, vtable slots, parameters, layouts of structures.

use std::collections::BTreeMap;

use mapi_codegen::model::{ArrayLen, CBase, CType, Field, Interface, Method, Model, Struct};

use super::{Held, Rows, guid, none, number};

#[test]
fn iids_and_bases() {
    let Some(held) = Held::new() else { return };
    let mut wrong = Vec::new();
    for row in held.rows("interfaces") {
        let name = &row["interface"];
        let Some(interface) = held.model.interface(name) else {
            wrong.push(format!("{name} is not there"));
            continue;
        };
        let iid = (!row["iid"].is_empty()).then(|| guid(&row["iid"]));
        if interface.iid != iid {
            wrong.push(format!("IID of {name}: {:032X?}, not {}", interface.iid, row["iid"]));
        }
        let slots = interface.inherited_slots as usize + interface.methods.len();
        if slots != number(&row["vtable_slots"]) as usize {
            wrong.push(format!("{name} has {slots} slots, not {}", row["vtable_slots"]));
        }
    }
    none(&wrong);
}

/// The methods of an interface by slot, those of its bases included, without `IUnknown`'s.
fn vtable<'m>(model: &'m Model, interface: &'m Interface) -> BTreeMap<u32, &'m Method> {
    std::iter::once(interface)
        .chain(model.bases(&interface.name))
        .flat_map(|one| (one.inherited_slots..).zip(&one.methods))
        .collect()
}

#[test]
fn vtable_slots() {
    let Some(held) = Held::new() else { return };
    let mut wrong = Vec::new();
    let mut seen = 0;
    for row in held.rows("vtables").iter().filter(|r| r["origin"] != "IUnknown") {
        let (name, slot) = (&row["interface"], number(&row["abs_slot"]));
        let found = held.model.interface(name).and_then(|i| vtable(&held.model, i).remove(&slot));
        if found.is_none_or(|m| m.name != row["method"]) {
            wrong.push(format!("slot {slot} of {name} is not {}", row["method"]));
        }
        seen += 1;
    }
    assert!(seen > 500, "only {seen} slots were looked at");
    none(&wrong);
}

#[test]
fn parameters_of_methods() {
    let Some(held) = Held::new() else { return };
    let types = Types::new(held);
    let mut wrong = Vec::new();
    for row in held.rows("methods") {
        let (name, slot) = (&row["interface"], number(&row["abs_slot"]));
        let found = held.model.interface(name).and_then(|i| vtable(&held.model, i).remove(&slot));
        let Some(method) = found else { continue };
        types.compare(&format!("{name}::{}", method.name), method, &row, &mut wrong);
    }
    none(&wrong);
}

#[test]
fn parameters_of_functions() {
    let Some(held) = Held::new() else { return };
    let types = Types::new(held);
    let mut wrong = Vec::new();
    let rows = held.rows("functions");
    for function in held.model.functions.iter().chain(&held.model.callbacks) {
        match rows.iter().find(|r| r["name"] == function.name) {
            Some(row) => types.compare(&function.name, function, row, &mut wrong),
            None => wrong.push(format!("{} is in no header", function.name)),
        }
    }
    none(&wrong);
}

/// How the spec writes the types of the headers.
struct Types(BTreeMap<String, String>);

/// Types whose names no table of the reference has.
const NAMED: &[(&str, &str)] = &[
    ("ALLOCATEBUFFER", "ALLOCATEBUFFER"),
    ("ALLOCATEMORE", "ALLOCATEMORE"),
    ("BOOKMARK", "ULONG_PTR"),
    ("CALLERRELEASE", "CALLERRELEASE"),
    ("DLGPROC", "void*"),
    ("DWORD", "ULONG"),
    ("FLAGS", "ULONG"),
    ("FREEBUFFER", "FREEBUFFER"),
    ("FTG", "void*"),
    ("HFRMREG", "ULONG"),
    ("HICON", "ULONG_PTR"),
    ("HINSTANCE", "ULONG_PTR"),
    ("HWND", "ULONG_PTR"),
    ("LARGE_INTEGER", "LONGLONG"),
    ("LHANDLE", "ULONG_PTR"),
    ("LPALLOCATEBUFFER", "ALLOCATEBUFFER*"),
    ("LPALLOCATEMORE", "ALLOCATEMORE*"),
    ("LPARAM", "LONG_PTR"),
    ("LPBYTE", "BYTE*"),
    ("LPCIID", "GUID*"),
    ("LPCLASSFACTORY", "IUnknown*"),
    ("LPCLSID", "GUID*"),
    ("LPCRECT", "RECT*"),
    ("LPCSTR", "CHAR*"),
    ("LPCTSTR", "TCHAR*"),
    ("LPCWSTR", "WCHAR*"),
    ("LPFNBUTTON", "LPFNBUTTON*"),
    ("LPFNDISMISS", "DISMISSMODELESS*"),
    ("LPFREEBUFFER", "FREEBUFFER*"),
    ("LPGUID", "GUID*"),
    ("LPLHANDLE", "ULONG_PTR*"),
    ("LPMALLOC", "IUnknown*"),
    ("LPMSGSESS", "void*"),
    ("LPNOTIFCALLBACK", "NOTIFCALLBACK*"),
    ("LPSTORAGE", "IUnknown*"),
    ("LPSTR", "CHAR*"),
    ("LPSTREAM", "IStream*"),
    ("LPTSTR", "TCHAR*"),
    ("LPULONG", "ULONG*"),
    ("LPUNKNOWN", "IUnknown*"),
    ("LPVOID", "void*"),
    ("LPWSTR", "WCHAR*"),
    ("METHODS", "ULONG"),
    ("MSCAP_SELECTOR", "ULONG"),
    ("MSGCALLRELEASE", "MSGCALLRELEASE"),
    ("PFNIDLE", "FNIDLE*"),
    ("REFCLSID", "GUID*"),
    ("REFIID", "GUID*"),
    ("UINT", "ULONG"),
    ("VOID", "void"),
    ("WORD", "USHORT"),
    ("WPARAM", "ULONG_PTR"),
    ("char", "CHAR"),
    ("int", "LONG"),
    ("short", "SHORT"),
    ("unsigned int", "ULONG"),
];

impl Types {
    fn new(held: &Held) -> Types {
        let mut map: BTreeMap<String, String> =
            NAMED.iter().map(|(c, ours)| ((*c).to_owned(), (*ours).to_owned())).collect();
        for row in held.rows("structs") {
            let name = &row["struct"];
            for alias in row["aliases"].split(';').map(str::trim).filter(|a| !a.is_empty()) {
                let stars = alias.matches('*').count();
                let ours = name.clone() + &"*".repeat(stars);
                map.entry(alias.trim_start_matches('*').to_owned()).or_insert(ours);
            }
        }
        for row in held.rows("interfaces") {
            for pointer in row["pointer_type"].split(';').filter(|p| !p.is_empty()) {
                map.insert(pointer.trim().to_owned(), format!("{}*", row["interface"]));
            }
        }
        Types(map)
    }

    /// A type of the headers as the spec writes it.
    fn ours(&self, header: &str) -> String {
        if header.contains('(') {
            return "void*".to_owned();
        }
        let mut stars = header.matches('*').count();
        let words: Vec<&str> =
            header.split([' ', '*']).filter(|w| !matches!(*w, "" | "FAR" | "const")).collect();
        let mut name = words.join(" ");
        if let Some(ours) = self.0.get(&name) {
            stars += ours.matches('*').count();
            name = ours.trim_end_matches('*').to_owned();
        }
        name + &"*".repeat(stars)
    }

    fn compare(
        &self,
        what: &str,
        method: &Method,
        row: &BTreeMap<String, String>,
        wrong: &mut Vec<String>,
    ) {
        let returns = method.returns.as_ref().map_or("void".to_owned(), CType::to_string);
        if returns != self.ours(&row["return_type"]) {
            wrong.push(format!("{what} returns {returns}, not {}", row["return_type"]));
        }
        let params: Vec<&str> = row["params"].split(" | ").filter(|p| !p.is_empty()).collect();
        if params.len() != method.params.len() {
            wrong.push(format!("{what} has {} parameters", method.params.len()));
            return;
        }
        for (ours, theirs) in method.params.iter().zip(params) {
            let mut cells = theirs.split(';');
            let (ty, name) = (cells.next().unwrap_or(""), cells.next().unwrap_or(""));
            if !name.is_empty() && ours.name != name {
                wrong.push(format!("{what}: {} is {name} in the header", ours.name));
            }
            let (shown, wanted) = (ours.ty.to_string(), self.ours(ty));
            // A pointer to a function may be any pointer.
            let function = shown == "void*" && wanted.ends_with('*') && is_function(&wanted);
            if shown != wanted && !function {
                wrong.push(format!("{what}: {} is `{shown}`, not `{wanted}` ({ty})", ours.name));
            }
        }
    }
}

fn is_function(ty: &str) -> bool {
    let base = ty.trim_end_matches('*');
    base == "LPFNBUTTON" || base == "DISMISSMODELESS"
}

#[test]
fn layouts_of_structures() {
    let Some(held) = Held::new() else { return };
    let mut tables: BTreeMap<String, Rows> = BTreeMap::new();
    for row in held.rows("structs") {
        tables.entry(row["struct"].clone()).or_default().push(row);
    }
    let mut wrong = Vec::new();
    let find = |name: &str| held.model.structs.iter().find(|s| s.name == name);
    for (name, rows) in &tables {
        let Some(ours) = find(name) else {
            if !matches!(name.as_str(), "GUID" | "LARGE_INTEGER" | "CY") {
                wrong.push(format!("{name} is not there"));
            }
            continue;
        };
        if (ours.size, ours.align)
            != (number(&rows[0]["struct_size"]), number(&rows[0]["struct_align"]))
        {
            wrong.push(format!("{name} has size {} and alignment {}", ours.size, ours.align));
        }
        // The fields of a union without a name stand in the one that the spec gives one.
        for row in rows.iter().filter(|r| r["field"] != "<anonymous>") {
            let path: Vec<&str> = row["field"].split('.').collect();
            let found = field(&held.model, ours, &path, 0)
                .or_else(|| field(&held.model, ours, &[&["u"], path.as_slice()].concat(), 0));
            match found {
                None => wrong.push(format!("{name}.{} is not there", row["field"])),
                Some((offset, one)) => {
                    if offset != number(&row["offset"]) {
                        wrong.push(format!("{name}.{} is at {offset}", row["field"]));
                    }
                    let flexible = row["array"] == "flex";
                    if flexible != (one.array == Some(ArrayLen::Flexible)) {
                        wrong.push(format!("{name}.{} is no such array", row["field"]));
                    }
                    let size = size(&held.model, one);
                    if size != number(&row["size"]) {
                        wrong.push(format!("{name}.{} has {size} bytes", row["field"]));
                    }
                }
            }
        }
    }
    none(&wrong);
}

/// A field by its path, and where it is.
fn field<'m>(
    model: &'m Model,
    of: &'m Struct,
    path: &[&str],
    start: u32,
) -> Option<(u32, &'m Field)> {
    let (first, rest) = path.split_first()?;
    let found = of.fields.iter().find(|f| f.name == *first)?;
    let offset = start + found.offset;
    if rest.is_empty() {
        return Some((offset, found));
    }
    let CBase::Struct(inner) = &found.ty.base else { return None };
    field(model, model.structs.iter().find(|s| s.name == *inner)?, rest, offset)
}

fn size(model: &Model, field: &Field) -> u32 {
    let one = match (&field.ty.base, field.ty.pointers) {
        (CBase::Scalar(scalar), 0) => scalar.size(),
        (CBase::Guid, 0) => 16,
        (CBase::Struct(name), 0) => {
            model.structs.iter().find(|s| s.name == *name).map_or(0, |s| s.size)
        }
        _ => 8,
    };
    match field.array {
        Some(ArrayLen::Fixed(n)) => one * n,
        _ => one,
    }
}
