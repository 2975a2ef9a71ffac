//! The spec as it stands in YAML: what each file may say, nothing resolved yet.
//!
//! Every value that a later rule may complain about is an [`At`], which keeps the place it was
//! read from. Unknown keys are refused by serde; everything else is for `check`.

use serde::Deserialize;

/// A value with the line, column and bytes it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub referenced: serde_yaml::Location,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for At<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<At<T>, D::Error> {
        let serde_yaml::Spanned { value, referenced, .. } =
            serde_yaml::Spanned::deserialize(deserializer)?;
        Ok(At { value, referenced })
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for At<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}

/// A file of the spec. The folder `spec/` keeps one kind of entry in each file; a user's own file
/// may hold any of them side by side.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct SpecFile {
    /// `interfaces/*.yaml`: COM interfaces, bases before the interfaces that extend them.
    pub interfaces: Option<Vec<Interface>>,
    /// `structs.yaml`: C structures and unions, in any order.
    pub structs: Option<Vec<Struct>>,
    /// `flags/*.yaml`: sets of bits, and enumerations of ordinals.
    pub flags: Option<Vec<FlagSet>>,
    /// `codes.yaml`: status codes.
    pub codes: Option<Vec<StatusCode>>,
    /// `guids.yaml`: identifiers that are not the IID of an interface in the spec.
    pub guids: Option<Vec<Guid>>,
    /// `constants.yaml`: numbers that are no flags: limits, versions, identifiers.
    pub constants: Option<Vec<ConstantGroup>>,
    /// `functions.yaml`: functions, each written like a method without slot.
    pub functions: Option<Vec<Method>>,
    /// `callbacks.yaml`: types of functions that a caller hands over, written like functions. A
    /// parameter of such a type is a pointer to it: `FNIDLE*`.
    pub callbacks: Option<Vec<Method>>,
    /// What the properties of this file are about: `message`, `status`, `store` … The file's own
    /// name unless said.
    pub area: Option<At<String>>,
    /// `properties/*.yaml`: the properties of one area.
    pub properties: Option<Vec<Property>>,
    /// `properties/named/*.yaml`: properties that a set and a name in it identify.
    pub named_properties: Option<Vec<NamedProperty>>,
    /// The header that defines what this file describes, where an entry has no page and says no
    /// other.
    pub source: Option<At<String>>,
    /// The cargo feature of the generated crate that brings the wrappers, flag sets and tags of this
    /// file, where they are not always there: few programs want them, and all would compile them.
    pub feature: Option<At<String>>,
    /// Why the properties of type PT_OBJECT that this file describes have no `opens`, where a
    /// property does not say so itself.
    pub no_open: Option<At<String>>,
    /// `tables/*.yaml`: tables and their columns.
    pub tables: Option<Vec<Table>>,
    /// `differences.yaml`: where headers that others wrote say something else.
    pub differences: Option<Vec<Difference>>,
}

/// A COM interface.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Interface {
    /// The name in the headers: `IMAPIFolder`.
    pub name: At<String>,
    /// Its IID, as 8-4-4-4-12 hexadecimal digits. Absent: no header gives it one.
    #[serde(default)]
    pub iid: Option<At<String>>,
    /// The interface it extends; `IUnknown` ends the chain.
    pub base: At<String>,
    /// The name that Rust uses for the object: `Folder` gives the wrapper `Folder`, the server
    /// trait `FolderServer` and the COM class `FolderObject`. Without it the interface is raw only.
    #[serde(default)]
    pub object: Option<At<String>>,
    /// The `ObjectType` value that OpenEntry reports for such an object.
    #[serde(default)]
    pub object_type: Option<At<String>>,
    /// Who implements it: `subsystem` (the default), `client` (advise sinks, progress objects) or
    /// `other` (Exchange, form libraries).
    #[serde(default)]
    pub implemented_by: Implementer,
    /// Interfaces beside its bases that every such object of the subsystem has too: QueryInterface
    /// gives them.
    #[serde(default)]
    pub also: Vec<At<String>>,
    /// What the object is, in our own words.
    pub doc: String,
    /// Stem of the MAPI page that describes it.
    #[serde(default)]
    pub page: Option<String>,
    /// The header that defines it, where it has no page.
    #[serde(default)]
    pub source: Option<At<String>>,
    /// Where sources disagree: which one is followed, and why, in one line.
    #[serde(default)]
    pub decision: Option<At<String>>,
    /// Its own methods, in vtable order.
    pub methods: Vec<Method>,
}

/// Which side of a session implements an interface.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Implementer {
    /// MAPI or a provider: the client calls it.
    #[default]
    Subsystem,
    /// The client: MAPI calls it.
    Client,
    /// Exchange, a form library: the client calls it, and the embedded subsystem has none.
    Other,
}

/// A method of an interface, or an entry point of the subsystem.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// The name in the headers: `OpenEntry`.
    pub name: At<String>,
    /// Slot in the whole vtable, `IUnknown::QueryInterface` being 0. Absent for entry points.
    #[serde(default)]
    pub slot: Option<At<u32>>,
    /// What it does, in our own words.
    pub doc: String,
    /// Stem of the MAPI page that describes it.
    #[serde(default)]
    pub page: Option<String>,
    /// The header that defines it, where it has no page.
    #[serde(default)]
    pub source: Option<At<String>>,
    /// Where it takes other flags than a page or a header lists: why, in one line.
    #[serde(default)]
    pub decision: Option<At<String>>,
    /// Of a function: one of those that a subsystem is, as `EntryPoints` holds them.
    #[serde(default)]
    pub entry_point: bool,
    /// Of such a function: a subsystem may lack it.
    #[serde(default)]
    pub may_lack: bool,
    /// Of a function: the library of the embedded subsystem exports it.
    #[serde(default)]
    pub exported: bool,
    /// Of a function: how it is called on 32-bit x86.
    #[serde(default)]
    pub call: Call,
    /// The C type it returns; HRESULT unless said.
    #[serde(default)]
    pub returns: Option<At<String>>,
    /// How the width of its text is chosen.
    #[serde(default)]
    pub width: Width,
    /// Its parameters, in order, without `this`.
    #[serde(default)]
    pub params: Vec<Param>,
    /// Success codes other than S_OK. With any, the wrapper returns an `Outcome`.
    #[serde(default)]
    pub success: Vec<At<String>>,
    /// The errors that its page documents.
    #[serde(default)]
    pub errors: Vec<At<String>>,
    /// The safe wrapper that a client calls. Absent: there is none, and `no_client` says why.
    #[serde(default)]
    pub client: Option<At<String>>,
    /// Why there is no generated wrapper: "by hand in FILE" or "only providers call it".
    #[serde(default)]
    pub no_client: Option<String>,
}

/// A calling convention; they differ on 32-bit x86 only.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Call {
    /// The callee takes the arguments off the stack: `STDAPICALLTYPE`, `STDMETHODCALLTYPE`.
    #[default]
    Stdcall,
    /// The caller does: `STDMAPIINITCALLTYPE`.
    Cdecl,
}

/// How a method decides between 8-bit and UTF-16 text.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Width {
    /// It has no text.
    #[default]
    None,
    /// `MAPI_UNICODE` in the parameter `ulFlags` (or the one flag parameter it has) chooses.
    Flag,
    /// Always UTF-16.
    Unicode,
    /// Always 8-bit.
    Ansi,
}

/// A parameter of a method.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(extend("x-mapi-layout" = "line")))]
#[serde(deny_unknown_fields)]
pub struct Param {
    /// The name in the headers: `lpEntryID`.
    pub name: At<String>,
    /// The C type, pointers written out: `ENTRYID*`, `SPropValue**`, `IMAPITable**`, `TCHAR*`.
    #[serde(rename = "type")]
    pub ty: At<String>,
    /// Which way the value travels.
    #[serde(default)]
    pub dir: Dir,
    /// A null pointer (or an empty count) is allowed.
    #[serde(default)]
    pub optional: bool,
    /// The parameter that holds the number of elements, or of bytes for an entry identifier.
    #[serde(default)]
    pub count: Option<At<String>>,
    /// The flag set or ordinal enumeration that the number belongs to.
    #[serde(default)]
    pub flags: Option<At<String>>,
    /// The flags of that set which this method takes; any other bit is MAPI_E_UNKNOWN_FLAGS.
    /// Absent: all of the set.
    #[serde(default)]
    pub accepts: Option<Vec<At<String>>>,
    /// For an out pointer: the parameter that names the interface it is of.
    #[serde(default)]
    pub iid_is: Option<At<String>>,
    /// Must be 0 or null; wrappers leave it out.
    #[serde(default)]
    pub reserved: bool,
    /// A window handle, token or other number that wrappers pass as 0 and servers ignore.
    #[serde(default)]
    pub ui: bool,
    /// The interface that a null IID stands for.
    #[serde(default)]
    pub default_iid: Option<At<String>>,
    /// The number is a truth value.
    #[serde(default)]
    pub boolean: bool,
    /// The code that answers 0, an empty count or a null pointer, where it is not
    /// MAPI_E_INVALID_PARAMETER.
    #[serde(default)]
    pub refused: Option<At<String>>,
    /// The largest count that is taken, refused before memory is read.
    #[serde(default)]
    pub max: Option<At<u64>>,
    /// What it means, units included; empty where the name says it all.
    #[serde(default)]
    pub doc: String,
}

/// Which way a parameter's value travels.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Dir {
    /// Read by the callee.
    #[default]
    In,
    /// Written by the callee.
    Out,
    /// Both.
    InOut,
}

/// A C structure or union.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Struct {
    /// The name in the headers: `SPropValue`.
    pub name: At<String>,
    /// `struct` or `union`.
    #[serde(default)]
    pub kind: StructKind,
    /// Size on x86-64, in bytes.
    pub size: At<u32>,
    /// Alignment on x86-64, in bytes.
    pub align: At<u32>,
    /// What it holds, in our own words.
    #[serde(default)]
    pub doc: String,
    /// Stem of the MAPI page that describes it.
    #[serde(default)]
    pub page: Option<String>,
    /// The header that defines it, where it has no page.
    #[serde(default)]
    pub source: Option<At<String>>,
    /// Its fields, in order.
    pub fields: Vec<Field>,
}

/// A structure keeps all of its fields, a union one of them.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum StructKind {
    /// Fields follow one another.
    #[default]
    Struct,
    /// Fields share their place.
    Union,
}

/// A field of a structure or union.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(extend("x-mapi-layout" = "line")))]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// The name in the headers.
    pub name: At<String>,
    /// The C type, pointers written out.
    #[serde(rename = "type")]
    pub ty: At<String>,
    /// Number of elements of an array; `flex` for one that goes on past the structure's end.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::NumberOrText>"))]
    #[serde(default)]
    pub array: Option<At<String>>,
    /// Offset on x86-64, in bytes.
    pub offset: At<u32>,
}

/// A set of bits or an enumeration.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FlagSet {
    /// The Rust type: `OpenEntryFlags`.
    pub name: At<String>,
    /// Bits combine, ordinals exclude one another.
    pub kind: FlagKind,
    /// What the number says, in our own words.
    pub doc: String,
    /// Stem of the MAPI page that describes it.
    #[serde(default)]
    pub page: Option<String>,
    /// The header that defines it, where it has no page.
    #[serde(default)]
    pub source: Option<At<String>>,
    /// Of a set of bits: the header's name of no bit at all.
    #[serde(default)]
    pub zero: Option<At<String>>,
    /// Of a set of bits: those that are no members, and that clients may use as they like. Every
    /// method that takes the set takes them.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(extend("x-mapi-digits" = 8)))]
    pub free: Option<At<u32>>,
    /// Its members.
    pub values: Vec<FlagValue>,
}

/// Whether the members of a set combine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum FlagKind {
    /// Members are bits.
    Bits,
    /// Members are ordinals.
    Ordinal,
}

/// A member of a flag set.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(extend("x-mapi-layout" = "line")))]
#[serde(deny_unknown_fields)]
pub struct FlagValue {
    /// The name in the headers: `MAPI_BEST_ACCESS`.
    pub name: At<String>,
    /// Its value.
    #[cfg_attr(feature = "schema", schemars(extend("x-mapi-digits" = 0)))]
    pub value: At<u32>,
    /// Other names of the same value.
    #[serde(default)]
    pub aliases: Vec<At<String>>,
    /// The Rust name: `BEST_ACCESS` in a set, `Folder` in an enumeration.
    pub rust: At<String>,
    /// What it means, in our own words.
    #[serde(default)]
    pub doc: String,
}

/// Numbers that have a subject in common, and neither combine nor exclude one another.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConstantGroup {
    /// The Rust module that holds them: `limits`.
    pub name: At<String>,
    /// What they are about, in our own words.
    pub doc: String,
    /// The header that defines them.
    #[serde(default)]
    pub source: Option<At<String>>,
    /// Its members.
    pub values: Vec<Constant>,
}

/// A number with a name.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(extend("x-mapi-layout" = "line")))]
#[serde(deny_unknown_fields)]
pub struct Constant {
    /// The name in the headers, which Rust uses too: `cchProfileNameMax`.
    pub name: At<String>,
    /// Its value.
    #[cfg_attr(feature = "schema", schemars(extend("x-mapi-digits" = 0)))]
    pub value: At<u32>,
    /// What it means, in our own words.
    #[serde(default)]
    pub doc: String,
}

/// A status code.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StatusCode {
    /// The name in the headers: `MAPI_E_NOT_FOUND`.
    pub name: At<String>,
    /// Its value.
    #[cfg_attr(feature = "schema", schemars(extend("x-mapi-digits" = 8)))]
    pub value: At<u32>,
    /// Other names of the same value.
    #[serde(default)]
    pub aliases: Vec<At<String>>,
    /// The same call may succeed later.
    #[serde(default)]
    pub transient: bool,
    /// The header that defines it, where it has no page.
    #[serde(default)]
    pub source: Option<At<String>>,
    /// What happened, in a sentence that a person understands.
    pub doc: String,
    /// What to do about it.
    #[serde(default)]
    pub hint: String,
}

/// A named GUID.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Guid {
    /// The name in the headers: `MUID_PROFILE_INSTANCE`.
    pub name: At<String>,
    /// Its value, as 8-4-4-4-12 hexadecimal digits.
    pub value: At<String>,
    /// What it identifies.
    pub doc: String,
    /// The header that defines it, where it has no page.
    #[serde(default)]
    pub source: Option<At<String>>,
}

/// A property: a tag's identifier and type, and where it is found.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(extend("x-mapi-layout" = "line unless documented")))]
#[serde(deny_unknown_fields)]
pub struct Property {
    /// The name in the headers, of the Unicode form where there are two: `PR_SUBJECT`.
    pub name: At<String>,
    /// The upper 16 bits of its tag.
    #[cfg_attr(feature = "schema", schemars(extend("x-mapi-digits" = 4)))]
    pub id: At<u16>,
    /// Its type: `PT_UNICODE`.
    #[serde(rename = "type")]
    pub ty: At<String>,
    /// The name of its page: `PidTagSubject`.
    #[serde(default)]
    pub canonical: Option<At<String>>,
    /// Other names of the same tag.
    #[serde(default)]
    pub aliases: Vec<At<String>>,
    /// The property that has the same tag: the object tells which of the two is meant.
    #[serde(default)]
    pub shares: Option<At<String>>,
    /// What it is about, as its page says, where that is not what the file says.
    #[serde(default)]
    pub area: Option<At<String>>,
    /// The kinds of object that offer it, by their Rust names; each gets an accessor.
    #[serde(default)]
    pub on: Vec<At<String>>,
    /// Whether a client may set it.
    #[serde(default)]
    pub access: Access,
    /// The flag set or enumeration that its number belongs to.
    #[serde(default)]
    pub values: Option<At<String>>,
    /// What OpenProperty gives it as: an object by its Rust name, `Table` or `Message`, or `Stream`.
    /// Several where the object's other properties tell which. The objects that it is `on` get a
    /// method for each.
    #[serde(default)]
    pub opens: Vec<At<String>>,
    /// Why a property of type PT_OBJECT has no `opens`.
    #[serde(default)]
    pub no_open: Option<At<String>>,
    /// The Rust name, where it is not the header's without `PR_`.
    #[serde(default)]
    pub rust: Option<At<String>>,
    /// What it says, in our own words.
    #[serde(default)]
    pub doc: String,
    /// Stem of the MAPI page that describes it.
    #[serde(default)]
    pub page: Option<String>,
    /// The header that defines it, where it has no page.
    #[serde(default)]
    pub source: Option<At<String>>,
    /// Where sources disagree: which one is followed, and why, in one line.
    #[serde(default)]
    pub decision: Option<At<String>>,
}

/// A named property: a property set and a number or text in it identify it, and each object that
/// maps names gives it an identifier of its own.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(extend("x-mapi-layout" = "line unless documented")))]
#[serde(deny_unknown_fields)]
pub struct NamedProperty {
    /// The name of its page: `PidLidReminderSet`.
    pub name: At<String>,
    /// The property set, a GUID of the spec: `PSETID_Common`.
    pub set: At<String>,
    /// The number in the set. Absent: `string` says the name.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(extend("x-mapi-digits" = 4)))]
    pub lid: Option<At<u32>>,
    /// The text in the set. Absent: `lid` says the name.
    #[serde(default)]
    pub string: Option<At<String>>,
    /// Its type: `PT_BOOLEAN`.
    #[serde(rename = "type")]
    pub ty: At<String>,
    /// Other names: `dispidReminderSet`.
    #[serde(default)]
    pub aliases: Vec<At<String>>,
    /// What it is about, as its page says, where that is not what the file says.
    #[serde(default)]
    pub area: Option<At<String>>,
    /// The Rust name, where it is not the name without `PidLid` or `PidName`.
    #[serde(default)]
    pub rust: Option<At<String>>,
    /// What it says, in our own words.
    #[serde(default)]
    pub doc: String,
    /// Stem of the MAPI page that describes it.
    #[serde(default)]
    pub page: Option<String>,
    /// The header that defines it, where it has no page.
    #[serde(default)]
    pub source: Option<At<String>>,
    /// Where sources disagree: which one is followed, and why, in one line.
    #[serde(default)]
    pub decision: Option<At<String>>,
}

/// Who may change a property.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Access {
    /// Computed by its object, or set once by MAPI: no setter.
    #[default]
    Ro,
    /// A client sets it.
    Rw,
}

/// A table and its columns.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// Its name: `status`, `message stores`.
    pub name: At<String>,
    /// The Rust type of a row: `StatusRow`.
    pub row: At<String>,
    /// The methods that open it: `IMAPISession::GetStatusTable`.
    pub opened_by: Vec<At<String>>,
    /// What a row is, in our own words.
    pub doc: String,
    /// Stem of the MAPI page that describes it.
    #[serde(default)]
    pub page: Option<String>,
    /// Its columns.
    pub columns: Vec<Column>,
}

/// A column of a table.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(extend("x-mapi-layout" = "line")))]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// The property it shows.
    pub property: At<String>,
    /// Every row has it: the field is a value. Otherwise it is an `Option`.
    #[serde(default)]
    pub required: bool,
    /// Part of the typed row, and of the table's default columns.
    #[serde(default = "yes")]
    pub row: bool,
    /// The flag set or enumeration of its number in this table, where the property has another.
    #[serde(default)]
    pub values: Option<At<String>>,
    /// The name of the field, where it is not the property's.
    #[serde(default)]
    pub rust: Option<At<String>>,
    /// Who supplies it.
    #[serde(default)]
    pub supplier: Option<String>,
    /// When it is there.
    #[serde(default)]
    pub condition: Option<String>,
}

fn yes() -> bool {
    true
}

/// What a header that is not Microsoft's says in another way than this spec. A test compiles against
/// the header, and holds the list to be complete and not longer than that.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Difference {
    /// Whose header.
    pub header: Header,
    /// Why the spec does not follow it.
    pub reason: Reason,
    /// What the header says, in one line of our own words.
    pub doc: String,
    /// What it is about: `IMAPITable::FindRow`, `SPropValue.Value`, `MAPI_E_NOT_FOUND`.
    pub of: Vec<At<String>>,
}

/// Headers of MAPI that others wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Header {
    /// Those of mingw-w64.
    Mingw,
    /// Those of Wine.
    Wine,
}

/// Why a header differs from Microsoft's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Reason {
    /// It is from before 64-bit Windows: what must hold a pointer has 32 bits. On 32 bits it agrees.
    Width,
    /// It has 8-bit text only, where a flag chooses.
    Text,
    /// It is of a release of MAPI that has this not yet.
    Older,
    /// It has functions of its own in place of those that MAPI exports.
    Inline,
    /// It is wrong.
    Mistake,
}
