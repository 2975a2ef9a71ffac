//! The resolved spec: every name looked up, every rule held. Emitters read this and nothing else.

use std::collections::BTreeMap;

pub use crate::spec::{
    Access, Call, Dir, FlagKind, Header, Implementer, Reason, StructKind, Width,
};

/// All of a spec, resolved. Lists keep the order that output has: by name, except where order
/// means something (methods, fields, columns, bases before the interfaces that extend them).
#[derive(Debug, Default, PartialEq)]
pub struct Model {
    /// Interfaces, bases first, then by name.
    pub interfaces: Vec<Interface>,
    /// Structures and unions, by name.
    pub structs: Vec<Struct>,
    /// Flag sets and enumerations, by name.
    pub flags: Vec<FlagSet>,
    /// Status codes, by value.
    pub codes: Vec<StatusCode>,
    /// GUIDs, by name.
    pub guids: Vec<Guid>,
    /// Numbers that are no flags, in groups by name.
    pub constants: Vec<ConstantGroup>,
    /// Functions, by name.
    pub functions: Vec<Method>,
    /// Types of functions that a caller hands over, by name.
    pub callbacks: Vec<Method>,
    /// Properties, by name.
    pub properties: Vec<Property>,
    /// Named properties, by name.
    pub named_properties: Vec<NamedProperty>,
    /// Tables, by name.
    pub tables: Vec<Table>,
    /// Where headers that others wrote differ, by header and reason.
    pub differences: Vec<Difference>,
}

/// A C type: a base and the number of pointers to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CType {
    /// What is pointed to, or the value itself.
    pub base: CBase,
    /// How many `*` follow it.
    pub pointers: u8,
}

/// What a C type is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CBase {
    /// `void`.
    Void,
    /// `TCHAR`: 8 or 16 bits wide, as a flag says.
    Text,
    /// A number; `Scalar` knows its C and Rust names.
    Scalar(Scalar),
    /// `GUID`, `IID`.
    Guid,
    /// A structure or union of the model.
    Struct(String),
    /// An interface of the model, or `IUnknown`. In C it is always reached through one more
    /// pointer: `IMAPITable*` has `pointers == 1`.
    Interface(String),
    /// The type of a function that the caller hands over, reached through a pointer.
    Callback(String),
}

/// A number as C names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Scalar {
    Byte,
    Char,
    Wchar,
    Short,
    Ushort,
    Long,
    Ulong,
    LongLong,
    UlongLong,
    Float,
    Double,
    UlongPtr,
    LongPtr,
    Hresult,
    Scode,
    Bool,
}

macro_rules! scalars {
    ($($variant:ident $c:literal $rust:literal $size:literal,)*) => {
        impl Scalar {
            /// Every number.
            pub const ALL: &[Scalar] = &[$(Scalar::$variant),*];

            /// How C names it.
            #[must_use]
            pub const fn c_name(self) -> &'static str {
                match self { $(Scalar::$variant => $c),* }
            }

            /// How Rust names it.
            #[must_use]
            pub const fn rust_name(self) -> &'static str {
                match self { $(Scalar::$variant => $rust),* }
            }

            /// Its size on x86-64, in bytes; its alignment is the same.
            #[must_use]
            pub const fn size(self) -> u32 {
                match self { $(Scalar::$variant => $size),* }
            }
        }
    };
}

scalars! {
    Byte "BYTE" "u8" 1,
    Char "CHAR" "i8" 1,
    Wchar "WCHAR" "u16" 2,
    Short "SHORT" "i16" 2,
    Ushort "USHORT" "u16" 2,
    Long "LONG" "i32" 4,
    Ulong "ULONG" "u32" 4,
    LongLong "LONGLONG" "i64" 8,
    UlongLong "ULONGLONG" "u64" 8,
    Float "FLOAT" "f32" 4,
    Double "DOUBLE" "f64" 8,
    UlongPtr "ULONG_PTR" "usize" 8,
    LongPtr "LONG_PTR" "isize" 8,
    Hresult "HRESULT" "i32" 4,
    Scode "SCODE" "i32" 4,
    Bool "BOOL" "i32" 4,
}

impl Scalar {
    /// The number that C names so.
    #[must_use]
    pub fn from_c_name(name: &str) -> Option<Scalar> {
        Scalar::ALL.iter().copied().find(|s| s.c_name() == name)
    }
}

impl std::fmt::Display for CType {
    /// As C writes it: `SPropValue**`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match &self.base {
            CBase::Void => "void",
            CBase::Text => "TCHAR",
            CBase::Scalar(scalar) => scalar.c_name(),
            CBase::Guid => "GUID",
            CBase::Struct(name) | CBase::Interface(name) | CBase::Callback(name) => name,
        })?;
        (0..self.pointers).try_for_each(|_| f.write_str("*"))
    }
}

/// An interface and its place in the hierarchy.
#[derive(Debug, PartialEq)]
pub struct Interface {
    /// `IMAPIFolder`.
    pub name: String,
    /// The IID, if a header gives it one.
    pub iid: Option<u128>,
    /// The interface it extends; `None` for `IUnknown`.
    pub base: Option<String>,
    /// `Folder`: wrapper `Folder`, server trait `FolderServer`, COM class `FolderCom`.
    pub object: Option<String>,
    /// The name of the `ObjectType` value that such an object reports: `MAPI_FOLDER`.
    pub object_type: Option<String>,
    /// Who implements it.
    pub implemented_by: Implementer,
    /// Interfaces beside its bases that the same object has.
    pub also: Vec<String>,
    /// What it is.
    pub doc: String,
    /// Its page's stem.
    pub page: Option<String>,
    /// The header that defines it, where it has no page.
    pub source: Option<String>,
    /// Which of disagreeing sources is followed, and why.
    pub decision: Option<String>,
    /// The cargo feature that brings its wrapper, if it is not always there.
    pub feature: Option<String>,
    /// Its own methods, in vtable order.
    pub methods: Vec<Method>,
    /// Number of slots of its bases, `IUnknown`'s three included.
    pub inherited_slots: u32,
}

/// A method or an entry point.
#[derive(Debug, PartialEq)]
pub struct Method {
    /// `OpenEntry`.
    pub name: String,
    /// What it does.
    pub doc: String,
    /// Its page's stem.
    pub page: Option<String>,
    /// The header that defines it, where it has no page.
    pub source: Option<String>,
    /// Why it takes other flags than a page or a header lists, where it does.
    pub decision: Option<String>,
    /// A function that a subsystem is.
    pub entry_point: bool,
    /// Such a function that a subsystem may lack.
    pub may_lack: bool,
    /// A function that the library of the embedded subsystem exports.
    pub exported: bool,
    /// How a function is called on 32-bit x86.
    pub call: Call,
    /// What it returns; `None` for `void`.
    pub returns: Option<CType>,
    /// How the width of its text is chosen.
    pub width: Width,
    /// Its parameters.
    pub params: Vec<Param>,
    /// Names of the success codes other than S_OK.
    pub success: Vec<String>,
    /// Names of the documented errors.
    pub errors: Vec<String>,
    /// The name of its safe wrapper.
    pub client: Option<String>,
    /// Why there is none.
    pub no_client: Option<String>,
}

/// A parameter.
#[derive(Debug, PartialEq)]
pub struct Param {
    /// `lpEntryID`.
    pub name: String,
    /// Its C type.
    pub ty: CType,
    /// Which way it travels.
    pub dir: Dir,
    /// Null (or an empty count) is allowed.
    pub optional: bool,
    /// Index of the parameter that holds its count.
    pub count: Option<usize>,
    /// Name of the flag set or enumeration.
    pub flags: Option<String>,
    /// The bits that the method takes; all of the set where the spec names none.
    pub accepts: u32,
    /// Index of the parameter that names its interface.
    pub iid_is: Option<usize>,
    /// Must be 0 or null.
    pub reserved: bool,
    /// Passed as 0 by wrappers, ignored by servers.
    pub ui: bool,
    /// The interface that a null IID stands for.
    pub default_iid: Option<String>,
    /// The number is a truth value.
    pub boolean: bool,
    /// The code that answers a missing value.
    pub refused: Option<String>,
    /// The largest count.
    pub max: Option<u64>,
    /// What it means.
    pub doc: String,
}

/// A structure or union.
#[derive(Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Struct {
    pub name: String,
    pub kind: StructKind,
    pub size: u32,
    pub align: u32,
    pub doc: String,
    pub page: Option<String>,
    pub source: Option<String>,
    pub fields: Vec<Field>,
}

/// A field.
#[derive(Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Field {
    pub name: String,
    pub ty: CType,
    pub array: Option<ArrayLen>,
    pub offset: u32,
}

/// How long an array is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArrayLen {
    /// That many elements.
    Fixed(u32),
    /// Goes on past the end of its structure; declared with one element.
    Flexible,
}

/// A flag set or enumeration.
#[derive(Debug, PartialEq)]
#[allow(missing_docs)]
pub struct FlagSet {
    pub name: String,
    pub kind: FlagKind,
    pub doc: String,
    pub page: Option<String>,
    pub source: Option<String>,
    /// The cargo feature that brings it, if it is not always there.
    pub feature: Option<String>,
    /// The name of no bit at all.
    pub zero: Option<String>,
    /// The bits that clients may use as they like.
    pub free: u32,
    pub values: Vec<FlagValue>,
}

/// A member of a flag set.
#[derive(Debug, PartialEq)]
#[allow(missing_docs)]
pub struct FlagValue {
    pub name: String,
    pub value: u32,
    pub aliases: Vec<String>,
    pub rust: String,
    pub doc: String,
}

/// Numbers that are no flags.
#[derive(Debug, PartialEq)]
#[allow(missing_docs)]
pub struct ConstantGroup {
    pub name: String,
    pub doc: String,
    pub source: Option<String>,
    pub values: Vec<Constant>,
}

/// A number with a name.
#[derive(Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Constant {
    pub name: String,
    pub value: u32,
    pub doc: String,
}

/// A status code.
#[derive(Debug, PartialEq)]
#[allow(missing_docs)]
pub struct StatusCode {
    pub name: String,
    pub value: u32,
    pub aliases: Vec<String>,
    pub transient: bool,
    pub source: Option<String>,
    pub doc: String,
    pub hint: String,
}

/// A named GUID.
#[derive(Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Guid {
    pub name: String,
    pub value: u128,
    pub source: Option<String>,
    pub doc: String,
}

/// A property.
#[derive(Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Property {
    pub area: String,
    /// The cargo feature that brings its tag, if it is not always there.
    pub feature: Option<String>,
    pub name: String,
    pub id: u16,
    pub ty: PropType,
    pub canonical: Option<String>,
    pub aliases: Vec<String>,
    /// The property that has the same tag.
    pub shares: Option<String>,
    pub on: Vec<String>,
    pub access: Access,
    pub values: Option<String>,
    /// What OpenProperty gives it as.
    pub opens: Vec<Opens>,
    /// Why a property of type PT_OBJECT is given as nothing.
    pub no_open: Option<String>,
    /// The constant's name: `SUBJECT`; accessors use it in lower case.
    pub rust: String,
    pub doc: String,
    pub page: Option<String>,
    pub source: Option<String>,
    pub decision: Option<String>,
}

/// What OpenProperty gives a property as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opens {
    /// A stream.
    Stream,
    /// An object, by its Rust name.
    Object(String),
}

/// A named property.
#[derive(Debug, PartialEq)]
#[allow(missing_docs)]
pub struct NamedProperty {
    pub area: String,
    pub name: String,
    /// Name of the GUID that is its set.
    pub set: String,
    pub id: PropName,
    pub ty: PropType,
    pub aliases: Vec<String>,
    /// The constant's name: `REMINDER_SET`.
    pub rust: String,
    pub doc: String,
    pub page: Option<String>,
    pub source: Option<String>,
    pub decision: Option<String>,
}

/// What names a property in its set.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PropName {
    /// A number.
    Lid(u32),
    /// A text.
    Text(String),
}

/// A property type, with its code in the lower 16 bits of a tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
#[repr(u16)]
pub enum PropType {
    Unspecified = 0x0000,
    Null = 0x0001,
    I2 = 0x0002,
    Long = 0x0003,
    R4 = 0x0004,
    Double = 0x0005,
    Currency = 0x0006,
    AppTime = 0x0007,
    Error = 0x000A,
    Boolean = 0x000B,
    Object = 0x000D,
    I8 = 0x0014,
    String8 = 0x001E,
    Unicode = 0x001F,
    SysTime = 0x0040,
    Clsid = 0x0048,
    SRestriction = 0x00FD,
    Actions = 0x00FE,
    Binary = 0x0102,
    FileHandle = 0x0103,
    FileEa = 0x0104,
    MvI2 = 0x1002,
    MvLong = 0x1003,
    MvR4 = 0x1004,
    MvDouble = 0x1005,
    MvCurrency = 0x1006,
    MvAppTime = 0x1007,
    MvI8 = 0x1014,
    MvString8 = 0x101E,
    MvUnicode = 0x101F,
    MvSysTime = 0x1040,
    MvClsid = 0x1048,
    MvBinary = 0x1102,
}

macro_rules! prop_types {
    ($($variant:ident $c:literal $rust:literal,)*) => {
        impl PropType {
            /// Every property type.
            pub const ALL: &[PropType] = &[$(PropType::$variant),*];

            /// How the headers name it: `PT_UNICODE`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(PropType::$variant => $c),* }
            }

            /// How the module `types` names it: `Unicode`.
            #[must_use]
            pub const fn rust_name(self) -> &'static str {
                match self { $(PropType::$variant => $rust),* }
            }
        }
    };
}

prop_types! {
    Unspecified "PT_UNSPECIFIED" "Unspecified",
    Null "PT_NULL" "Null",
    I2 "PT_I2" "I2",
    Long "PT_LONG" "Long",
    R4 "PT_R4" "R4",
    Double "PT_DOUBLE" "Double",
    Currency "PT_CURRENCY" "Currency",
    AppTime "PT_APPTIME" "AppTime",
    Error "PT_ERROR" "ErrorCode",
    Boolean "PT_BOOLEAN" "Boolean",
    Object "PT_OBJECT" "Object",
    I8 "PT_I8" "I8",
    String8 "PT_STRING8" "String8",
    Unicode "PT_UNICODE" "Unicode",
    SysTime "PT_SYSTIME" "SysTime",
    Clsid "PT_CLSID" "Clsid",
    SRestriction "PT_SRESTRICTION" "RuleCondition",
    Actions "PT_ACTIONS" "RuleActions",
    Binary "PT_BINARY" "Binary",
    FileHandle "PT_FILE_HANDLE" "FileHandle",
    FileEa "PT_FILE_EA" "FileEa",
    MvI2 "PT_MV_I2" "MvI2",
    MvLong "PT_MV_LONG" "MvLong",
    MvR4 "PT_MV_R4" "MvR4",
    MvDouble "PT_MV_DOUBLE" "MvDouble",
    MvCurrency "PT_MV_CURRENCY" "MvCurrency",
    MvAppTime "PT_MV_APPTIME" "MvAppTime",
    MvI8 "PT_MV_I8" "MvI8",
    MvString8 "PT_MV_STRING8" "MvString8",
    MvUnicode "PT_MV_UNICODE" "MvUnicode",
    MvSysTime "PT_MV_SYSTIME" "MvSysTime",
    MvClsid "PT_MV_CLSID" "MvClsid",
    MvBinary "PT_MV_BINARY" "MvBinary",
}

impl PropType {
    /// The type that the headers name so.
    #[must_use]
    pub fn from_name(name: &str) -> Option<PropType> {
        PropType::ALL.iter().copied().find(|t| t.name() == name)
    }

    /// The lower 16 bits of a tag.
    #[must_use]
    pub const fn code(self) -> u16 {
        self as u16
    }
}

impl Property {
    /// The whole tag: identifier and type.
    #[must_use]
    pub fn tag(&self) -> u32 {
        u32::from(self.id) << 16 | u32::from(self.ty.code())
    }
}

/// How much a spec describes.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Counts {
    pub interfaces: usize,
    pub methods: usize,
    pub wrapped_methods: usize,
    pub structs: usize,
    pub flag_sets: usize,
    pub flags: usize,
    pub codes: usize,
    pub guids: usize,
    pub constants: usize,
    pub functions: usize,
    pub callbacks: usize,
    pub properties: usize,
    pub named_properties: usize,
    pub tables: usize,
    pub columns: usize,
}

/// A table and its columns.
#[derive(Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Table {
    pub name: String,
    pub row: String,
    pub opened_by: Vec<String>,
    pub doc: String,
    pub page: Option<String>,
    pub columns: Vec<Column>,
}

/// A column.
#[derive(Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Column {
    pub property: String,
    pub required: bool,
    /// Part of the typed row.
    pub row: bool,
    pub values: Option<String>,
    /// The name of the field.
    pub rust: String,
    pub supplier: Option<String>,
    pub condition: Option<String>,
}

/// Where a header that others wrote differs.
#[derive(Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Difference {
    pub header: Header,
    pub reason: Reason,
    pub doc: String,
    /// The entries that it is about.
    pub of: Vec<String>,
}

impl Model {
    /// Brings every list into the order that output has.
    pub(crate) fn sort(&mut self) {
        self.structs.sort_by(|a, b| a.name.cmp(&b.name));
        self.flags.sort_by(|a, b| a.name.cmp(&b.name));
        self.codes.sort_by_key(|c| c.value);
        self.guids.sort_by(|a, b| a.name.cmp(&b.name));
        self.constants.sort_by(|a, b| a.name.cmp(&b.name));
        self.functions.sort_by(|a, b| a.name.cmp(&b.name));
        self.callbacks.sort_by(|a, b| a.name.cmp(&b.name));
        self.named_properties.sort_by(|a, b| a.name.cmp(&b.name));
        self.properties.sort_by(|a, b| a.name.cmp(&b.name));
        self.tables.sort_by(|a, b| a.name.cmp(&b.name));
        self.differences
            .sort_by(|a, b| (a.header, a.reason, &a.of).cmp(&(b.header, b.reason, &b.of)));
        let depth: BTreeMap<String, usize> =
            self.interfaces.iter().map(|i| (i.name.clone(), self.bases(&i.name).len())).collect();
        self.interfaces.sort_by(|a, b| (depth[&a.name], &a.name).cmp(&(depth[&b.name], &b.name)));
    }

    /// The interfaces that one extends, the nearest first; without `IUnknown`.
    #[must_use]
    pub fn bases(&self, name: &str) -> Vec<&Interface> {
        let mut list: Vec<&Interface> = Vec::new();
        let mut next = self.interface(name).and_then(|i| i.base.as_deref());
        while let Some(base) = next.and_then(|n| self.interface(n)) {
            if list.iter().any(|i| i.name == base.name) {
                break;
            }
            list.push(base);
            next = base.base.as_deref();
        }
        list
    }

    /// How much the spec describes.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let methods = || self.interfaces.iter().flat_map(|i| &i.methods);
        Counts {
            interfaces: self.interfaces.len(),
            methods: methods().count(),
            wrapped_methods: methods().filter(|m| m.client.is_some()).count(),
            structs: self.structs.len(),
            flag_sets: self.flags.len(),
            flags: self.flags.iter().map(|f| f.values.len()).sum(),
            codes: self.codes.len(),
            guids: self.guids.len(),
            constants: self.constants.iter().map(|g| g.values.len()).sum(),
            functions: self.functions.len(),
            callbacks: self.callbacks.len(),
            properties: self.properties.len(),
            named_properties: self.named_properties.len(),
            tables: self.tables.len(),
            columns: self.tables.iter().map(|t| t.columns.len()).sum(),
        }
    }

    /// Looks an interface up by name.
    #[must_use]
    pub fn interface(&self, name: &str) -> Option<&Interface> {
        self.interfaces.iter().find(|i| i.name == name)
    }

    /// Looks a flag set up by name.
    #[must_use]
    pub fn flag_set(&self, name: &str) -> Option<&FlagSet> {
        sorted(&self.flags, name, |f| &f.name)
    }

    /// Looks a property up by name.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<&Property> {
        sorted(&self.properties, name, |p| &p.name)
    }

    /// Interfaces by the Rust name of their object.
    #[must_use]
    pub fn objects(&self) -> BTreeMap<&str, &Interface> {
        self.interfaces.iter().filter_map(|i| Some((i.object.as_deref()?, i))).collect()
    }
}

/// Looks an entry up in a list that is in the order of names.
fn sorted<'m, T>(list: &'m [T], name: &str, of: impl Fn(&T) -> &str) -> Option<&'m T> {
    list.binary_search_by(|one| of(one).cmp(name)).ok().map(|at| &list[at])
}
