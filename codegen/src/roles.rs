//! What each C parameter of a method becomes in Rust.
//!
//! A C parameter list says `ULONG cbEntryID, ENTRYID* lpEntryID`; Rust says `&EntryId`. This
//! module decides, once for the client's wrappers and the subsystem's server traits, which
//! parameters belong together, which are hidden, and what the rest are.

use std::fmt;

use crate::emit::names::snake;
use crate::model::{CBase, CType, Dir, FlagKind, Method, Model, Param, Scalar, Width};

/// A value as Rust sees it, apart from the way it travels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A set of bits; the name of its Rust type.
    Bits(String),
    /// One of an enumeration; the name of its Rust type.
    Ordinal(String),
    /// A number that is only a number.
    Number(Scalar),
    /// A truth value.
    Bool,
    /// A property tag.
    Tag,
    /// An entry identifier.
    EntryId,
    /// Bytes with a count.
    Bytes,
    /// A MAPIUID or GUID.
    Guid,
    /// Several of them, with a count.
    Guids,
    /// The identifier of the interface that parameter `of` is of.
    Iid {
        /// Index of the parameter that it types.
        of: usize,
    },
    /// Property tags.
    Tags,
    /// Property values, with a count.
    Props,
    /// A restriction.
    Restriction,
    /// A sort order.
    SortOrder,
    /// Text of the width that the method has.
    Text(TextWidth),
    /// Several texts, with a count.
    Texts,
    /// A list of entry identifiers.
    EntryIds,
    /// An interface pointer of a type that the parameter list says.
    Interface(String),
    /// An interface pointer whose type an IID says.
    Object,
    /// Rows, or the recipients of an address list.
    Rows(RowShape),
    /// Names of named properties, with a count.
    Names,
    /// What went wrong with single properties.
    Problems,
    /// One flag for each entry of an address list.
    FlagList,
    /// A structure or list of a few methods.
    Special(Special),
    /// A structure as it is, read in place.
    Plain(String),
}

/// Structures and lists that `wire::form` reads and writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Special {
    /// One row: `SRow`, `ADRENTRY`.
    Row,
    /// One property value, without a count.
    Prop,
    /// `SMAPIFormPropArray`.
    FormProps,
    /// `SMAPIVerbArray`.
    FormVerbs,
    /// `SMAPIFormInfoArray`.
    FormInfos,
    /// `SMessageClassArray`.
    MessageClasses,
    /// `ROWLIST`.
    RowChanges,
    /// `READSTATE`s, with a count.
    ReadStates,
}

impl Special {
    /// Whether the subsystem has a form for it too.
    #[must_use]
    pub fn is_served(self) -> bool {
        use Special::{FormInfos, FormProps, FormVerbs, MessageClasses};
        matches!(self, FormProps | FormVerbs | FormInfos | MessageClasses)
    }
}

/// How wide text is in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextWidth {
    /// As the method's MAPI_UNICODE bit says.
    ByFlag,
    /// Always UTF-16.
    Utf16,
    /// Always 8-bit.
    Ansi,
}

/// The C structure that rows stand in. Both have the same layout; the types differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowShape {
    /// `SRowSet`.
    RowSet,
    /// `ADRLIST`.
    AddressList,
}

/// The part that a C parameter plays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// An argument.
    In(Kind),
    /// A result.
    Out(Kind),
    /// An argument that the callee changes.
    InOut(Kind),
    /// The number of elements of parameter `of`; folded into it.
    Count {
        /// Index of the array.
        of: usize,
    },
    /// Passed as 0 and ignored: a window handle, a dialog's callback.
    Ui,
    /// Must be 0 or null.
    Reserved,
    /// A flag parameter whose only bit is MAPI_UNICODE.
    WidthOnly,
}

/// A method as Rust sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// One role for each C parameter.
    pub roles: Vec<Role>,
    /// One Rust name for each C parameter.
    pub names: Vec<String>,
    /// The parameter that holds MAPI_UNICODE.
    pub width: Option<usize>,
}

impl Shape {
    /// The arguments, in parameter order: index and kind.
    pub fn inputs(&self) -> impl Iterator<Item = (usize, &Kind)> {
        self.roles.iter().enumerate().filter_map(|(i, role)| match role {
            Role::In(kind) | Role::InOut(kind) => Some((i, kind)),
            _ => None,
        })
    }

    /// The results, in parameter order: index and kind. Tags that travel both ways are an
    /// argument and a result.
    pub fn outputs(&self) -> impl Iterator<Item = (usize, &Kind)> {
        self.roles.iter().enumerate().filter_map(|(i, role)| match role {
            Role::Out(kind) | Role::InOut(kind @ Kind::Tags) => Some((i, kind)),
            _ => None,
        })
    }

    /// The parameter that a server has no form for, though a client has one.
    #[must_use]
    pub fn clients_alone(&self, method: &Method) -> Option<Misfit> {
        let at = self.roles.iter().position(|role| {
            let (Role::In(kind) | Role::Out(kind) | Role::InOut(kind)) = role else { return false };
            match kind {
                Kind::Special(special) => !special.is_served(),
                kind => matches!(kind, Kind::Plain(_)),
            }
        })?;
        let param = method.params[at].name.clone();
        Some(Misfit { param, why: "is of a structure that has no Rust form" })
    }

    /// Whether the width of text reaches the object: it opens a table or reads properties.
    #[must_use]
    pub fn tells_width(&self, method: &Method) -> bool {
        self.width.is_some()
            && (self.outputs().any(|(_, k)| *k == Kind::Interface("IMAPITable".to_owned()))
                || matches!(method.name.as_str(), "GetProps" | "GetPropList"))
    }
}

/// A parameter that has no role: the method stays raw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit {
    /// The parameter.
    pub param: String,
    /// Why it has none.
    pub why: &'static str,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.param, self.why)
    }
}

impl std::error::Error for Misfit {}

/// Gives each parameter of `method` its role on the server's side.
///
/// # Errors
///
/// The first parameter that has none.
pub fn served_shape(method: &Method, model: &Model) -> Result<Shape, Misfit> {
    let shape = shape(method, model)?;
    match shape.clients_alone(method) {
        Some(misfit) => Err(misfit),
        None => Ok(shape),
    }
}

/// Gives each parameter of `method` its role.
///
/// # Errors
///
/// The first parameter that has none.
pub fn shape(method: &Method, model: &Model) -> Result<Shape, Misfit> {
    let width = width_param(method);
    let roles = method
        .params
        .iter()
        .enumerate()
        .map(|(index, param)| {
            role(method, model, index, param, width)
                .map_err(|why| Misfit { param: param.name.clone(), why })
        })
        .collect::<Result<Vec<_>, _>>()?;
    let names = names(&method.params, &roles);
    Ok(Shape { roles, names, width })
}

/// The parameter that MAPI_UNICODE is passed in: `ulFlags`, else the one flag parameter.
fn width_param(method: &Method) -> Option<usize> {
    if method.width != Width::Flag {
        return None;
    }
    let params = &method.params;
    params
        .iter()
        .position(|p| p.name == "ulFlags")
        .or_else(|| params.iter().position(|p| p.flags.is_some() && p.dir == Dir::In))
}

fn role(
    method: &Method,
    model: &Model,
    index: usize,
    param: &Param,
    width: Option<usize>,
) -> Result<Role, &'static str> {
    if param.ui {
        return Ok(Role::Ui);
    }
    if width == Some(index) && param.flags.is_none() {
        return Ok(Role::WidthOnly);
    }
    if param.reserved {
        return Ok(Role::Reserved);
    }
    if let Some(of) = method.params.iter().position(|p| p.count == Some(index)) {
        return Ok(Role::Count { of });
    }
    if param.dir == Dir::Out {
        return out_kind(method, param, model).map(Role::Out);
    }
    // A list of problems is written, never read, although its pages call it in-out.
    if let (Dir::InOut, CBase::Struct(name), 2) = (param.dir, &param.ty.base, param.ty.pointers)
        && name == "SPropProblemArray"
    {
        return Ok(Role::Out(Kind::Problems));
    }
    let kind = in_kind(method, model, index, param)?;
    match param.dir {
        Dir::In => Ok(Role::In(kind)),
        _ => match kind {
            Kind::Bits(_)
            | Kind::Ordinal(_)
            | Kind::Number(_)
            | Kind::Bool
            | Kind::Tags
            | Kind::Rows(_)
            | Kind::FlagList => Ok(Role::InOut(kind)),
            // A pointer that is only read, whatever its page says of it.
            Kind::Guid => Ok(Role::In(kind)),
            _ => Err("travels both ways, which its type has no Rust form for"),
        },
    }
}

fn number(param: &Param, model: &Model, scalar: Scalar) -> Result<Kind, &'static str> {
    if let Some(name) = &param.flags {
        let set = model.flag_set(name).ok_or("names a flag set that the model lacks")?;
        return Ok(match set.kind {
            FlagKind::Bits => Kind::Bits(name.clone()),
            FlagKind::Ordinal => Kind::Ordinal(name.clone()),
        });
    }
    if param.boolean {
        return Ok(Kind::Bool);
    }
    if param.name == "ulPropTag" {
        return Ok(Kind::Tag);
    }
    Ok(Kind::Number(scalar))
}

fn text_width(method_width: Width, base: &CBase) -> Result<TextWidth, &'static str> {
    match (base, method_width) {
        (CBase::Scalar(Scalar::Wchar), _) | (CBase::Text, Width::Unicode) => Ok(TextWidth::Utf16),
        (CBase::Scalar(Scalar::Char), _) | (CBase::Text, Width::Ansi) => Ok(TextWidth::Ansi),
        (CBase::Text, Width::Flag) => Ok(TextWidth::ByFlag),
        _ => Err("is text of a method whose `width` is not said"),
    }
}

fn in_kind(
    method: &Method,
    model: &Model,
    index: usize,
    param: &Param,
) -> Result<Kind, &'static str> {
    let CType { base, pointers } = &param.ty;
    let counted = param.count.is_some();
    let both = param.dir == Dir::InOut;
    Ok(match (base, pointers) {
        (CBase::Scalar(scalar), 0) => number(param, model, *scalar)?,
        (CBase::Scalar(scalar), 1) if both && !counted => number(param, model, *scalar)?,
        (CBase::Scalar(Scalar::Byte), 1) if counted => Kind::Bytes,
        (CBase::Text | CBase::Scalar(Scalar::Wchar | Scalar::Char), 1) => {
            Kind::Text(text_width(method.width, base)?)
        }
        (CBase::Guid, 1) => match method.params.iter().position(|p| p.iid_is == Some(index)) {
            Some(of) => Kind::Iid { of },
            None if counted => Kind::Guids,
            None => Kind::Guid,
        },
        (CBase::Interface(name), 1) if name == "IUnknown" => Kind::Object,
        (CBase::Interface(name), 1) => Kind::Interface(name.clone()),
        (CBase::Void, 1) if param.iid_is.is_some() => Kind::Object,
        (CBase::Struct(name), 1) => match name.as_str() {
            "ENTRYID" if counted => Kind::EntryId,
            "MAPIUID" if counted => Kind::Guids,
            "MAPIUID" => Kind::Guid,
            "SPropTagArray" => Kind::Tags,
            "SPropValue" if counted => Kind::Props,
            "SRestriction" => Kind::Restriction,
            "SSortOrderSet" => Kind::SortOrder,
            "SBinaryArray" => Kind::EntryIds,
            "SRowSet" => Kind::Rows(RowShape::RowSet),
            "ADRLIST" => Kind::Rows(RowShape::AddressList),
            "FlagList" => Kind::FlagList,
            "SRow" | "ADRENTRY" => Kind::Special(Special::Row),
            "SPropValue" if !both => Kind::Special(Special::Prop),
            "SMAPIFormInfoArray" => Kind::Special(Special::FormInfos),
            "SMessageClassArray" => Kind::Special(Special::MessageClasses),
            "ROWLIST" => Kind::Special(Special::RowChanges),
            "READSTATE" if counted => Kind::Special(Special::ReadStates),
            "RECT" => Kind::Plain(name.clone()),
            "SPropValue" | "ENTRYID" => return Err("has no `count`"),
            _ => return Err("is of a structure that has no Rust form"),
        },
        (CBase::Struct(name), 2) => match name.as_str() {
            "MAPINAMEID" if counted => Kind::Names,
            "SPropTagArray" if both => Kind::Tags,
            _ => return Err("is of a structure that has no Rust form"),
        },
        (CBase::Void, _) => return Err("points to anything; `iid_is` would say what"),
        _ => return Err("is of a C type that has no Rust form as an argument"),
    })
}

fn out_kind(method: &Method, param: &Param, model: &Model) -> Result<Kind, &'static str> {
    let CType { base, pointers } = &param.ty;
    let counted = param.count.is_some();
    Ok(match (base, pointers) {
        (CBase::Scalar(Scalar::Byte), 2) if counted => Kind::Bytes,
        (CBase::Scalar(scalar), 1) => number(param, model, *scalar)?,
        (CBase::Text | CBase::Scalar(Scalar::Wchar | Scalar::Char), 2) => {
            Kind::Text(text_width(method.width, base)?)
        }
        (CBase::Text, 3) if counted => Kind::Texts,
        (CBase::Guid, 1) => Kind::Guid,
        (CBase::Interface(_) | CBase::Void, 2) if param.iid_is.is_some() => Kind::Object,
        (CBase::Interface(name), 2) if name == "IUnknown" => Kind::Object,
        (CBase::Interface(name), 2) => Kind::Interface(name.clone()),
        (CBase::Struct(name), pointers) => match (name.as_str(), pointers) {
            ("MAPIUID", 1) => Kind::Guid,
            ("ENTRYID", 2) if counted => Kind::EntryId,
            ("SPropValue", 2) if counted => Kind::Props,
            ("SPropTagArray", 2) => Kind::Tags,
            ("SPropProblemArray", 2) => Kind::Problems,
            ("SRowSet", 2) => Kind::Rows(RowShape::RowSet),
            ("SSortOrderSet", 2) => Kind::SortOrder,
            ("SRestriction", 2) => Kind::Restriction,
            ("SBinaryArray", 2) => Kind::EntryIds,
            ("MAPINAMEID", 3) if counted => Kind::Names,
            ("SRow", 2) => Kind::Special(Special::Row),
            ("SMAPIFormPropArray", 2) => Kind::Special(Special::FormProps),
            ("SMAPIVerbArray", 2) => Kind::Special(Special::FormVerbs),
            ("SMAPIFormInfoArray", 2) => Kind::Special(Special::FormInfos),
            ("ENTRYID" | "SPropValue" | "MAPINAMEID", _) => return Err("has no `count`"),
            _ => return Err("is of a structure that has no Rust form as a result"),
        },
        _ => return Err("is of a C type that has no Rust form as a result"),
    })
}

/// Names without the prefixes that say their C type, each one once among those that Rust sees.
fn names(params: &[Param], roles: &[Role]) -> Vec<String> {
    let short: Vec<String> = params.iter().map(|p| snake(strip_prefix(&p.name))).collect();
    let seen = |role: &Role| matches!(role, Role::In(_) | Role::Out(_) | Role::InOut(_));
    short
        .iter()
        .zip(params)
        .enumerate()
        .map(|(index, (name, param))| {
            let twice = short
                .iter()
                .zip(roles)
                .enumerate()
                .any(|(other, (n, role))| other != index && n == name && seen(role));
            if twice && seen(&roles[index]) { snake(&param.name) } else { name.clone() }
        })
        .collect()
}

/// Takes the type prefix off a parameter's name: `lpszProfileName` is `ProfileName`.
fn strip_prefix(name: &str) -> &str {
    const PREFIXES: &[&str] = &[
        "lppp", "lpppsz", "lpp", "lppb", "lppsz", "lp", "lpb", "lpbk", "lpc", "lpcb", "lpf",
        "lpfn", "lpl", "lpsz", "lpul", "lpv", "lpuid", "bk", "c", "cb", "ciid", "l", "pb", "rg",
        "rgiid", "sz", "ul", "h",
    ];
    match name.find(|c: char| c.is_ascii_uppercase()) {
        Some(0) => name,
        Some(at) if PREFIXES.contains(&&name[..at]) => &name[at..],
        Some(_) => name,
        None => name.strip_prefix("lp").filter(|rest| !rest.is_empty()).unwrap_or(name),
    }
}
