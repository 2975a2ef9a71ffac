// Made by mapi-codegen from a spec that extends MAPI's. Do not edit.
// To make it again: mapi_codegen::extend in a build script, or cargo xtask codegen --spec DIR --out DIR
/// Another such row.
///
/// A row of the addin options table, which `IMAPIFolder::GetContentsTable` opens.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_DISPLAY_NAME`](super::base::tags::DISPLAY_NAME) | `display_name` | 0x3001001F | PT_UNICODE | not always |  |
/// | [`PR_ADDIN_GET`](super::base::tags::GET) | `fn` | 0x6822001F | PT_UNICODE | not always |  |
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Option {
    /// The name that people see.
    ///
    /// [pidtagdisplayname-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagdisplayname-canonical-property)
    #[doc(alias = "PR_DISPLAY_NAME")]
    pub display_name: ::core::option::Option<::std::string::String>,
    /// Its accessor has the name of the method that it calls.
    #[doc(alias = "PR_ADDIN_GET")]
    pub r#fn: ::core::option::Option<::std::string::String>,
}
impl super::base::Row for Option {
    const TAGS: &'static [super::base::Tag] = &[
        super::base::tags::DISPLAY_NAME.tag(),
        super::base::tags::GET.tag(),
    ];
    fn from_row(row: &mut super::base::RowReader<'_>) -> super::base::Result<Self> {
        ::core::result::Result::Ok(Option {
            display_name: row.optional(super::base::tags::DISPLAY_NAME)?,
            r#fn: row.optional(super::base::tags::GET)?,
        })
    }
}
/// A row with the name of a type of Rust, and columns of both specs.
///
/// A row of the addin results table, which `IMAPIFolder::GetContentsTable` or `IAddin::type`
/// opens.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_SUBJECT`](super::base::tags::SUBJECT) | `subject` | 0x0037001F | PT_UNICODE | always |  |
/// | [`PR_ADDIN_TYPE`](super::base::tags::TYPE) | `type` | 0x68200003 | PT_LONG | always |  |
/// | [`PR_ADDIN_SELF`](super::base::tags::SELF) | `self` | 0x68210003 | PT_LONG | not always |  |
/// | [`PR_ADDIN_ENTRYID`](super::base::tags::ADDIN_ENTRYID) | `crate` | 0x68230102 | PT_BINARY | not always |  |
/// | [`PR_ADDIN_NAMES`](super::base::tags::ADDIN_NAMES) | `addin_names` | 0x6824101F | PT_MV_UNICODE | not always |  |
/// | [`PR_IMPORTANCE`](super::base::tags::IMPORTANCE) | `importance` | 0x00170003 | PT_LONG | not always |  |
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Result {
    /// What the message is about, with the prefix.
    ///
    /// [pidtagsubject-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagsubject-canonical-property)
    #[doc(alias = "PR_SUBJECT")]
    pub subject: ::std::string::String,
    /// Its accessor has a reserved name.
    #[doc(alias = "PR_ADDIN_TYPE")]
    pub r#type: super::base::flags::Vec,
    /// Its accessor cannot even be written as a raw identifier.
    #[doc(alias = "PR_ADDIN_SELF")]
    pub self_: ::core::option::Option<super::base::flags::Result>,
    /// `PR_ADDIN_ENTRYID`.
    #[doc(alias = "PR_ADDIN_ENTRYID")]
    pub crate_: ::core::option::Option<super::base::EntryId>,
    /// `PR_ADDIN_NAMES`.
    #[doc(alias = "PR_ADDIN_NAMES")]
    pub addin_names: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// How important the sender finds it.
    ///
    /// [pidtagimportance-canonical-property](https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagimportance-canonical-property)
    #[doc(alias = "PR_IMPORTANCE")]
    pub importance: ::core::option::Option<super::base::flags::Importance>,
}
impl super::base::Row for Result {
    const TAGS: &'static [super::base::Tag] = &[
        super::base::tags::SUBJECT.tag(),
        super::base::tags::TYPE.tag(),
        super::base::tags::SELF.tag(),
        super::base::tags::ADDIN_ENTRYID.tag(),
        super::base::tags::ADDIN_NAMES.tag(),
        super::base::tags::IMPORTANCE.tag(),
    ];
    fn from_row(row: &mut super::base::RowReader<'_>) -> super::base::Result<Self> {
        ::core::result::Result::Ok(Result {
            subject: row.required(super::base::tags::SUBJECT)?,
            r#type: super::base::flags::Vec::from_raw(
                row.required(super::base::tags::TYPE)? as u32,
            ),
            self_: row
                .optional(super::base::tags::SELF)?
                .map(|value| super::base::flags::Result::from_bits_retain(value as u32)),
            crate_: row
                .optional(super::base::tags::ADDIN_ENTRYID)?
                .map(super::base::EntryId::from_bytes),
            addin_names: row.optional(super::base::tags::ADDIN_NAMES)?,
            importance: row
                .optional(super::base::tags::IMPORTANCE)?
                .map(|value| super::base::flags::Importance::from_raw(value as u32)),
        })
    }
}
/// And another.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_ADDIN_GET`](super::base::tags::GET) | `get` | 0x6822001F | PT_UNICODE | not always |  |
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Row {
    /// Its accessor has the name of the method that it calls.
    #[doc(alias = "PR_ADDIN_GET")]
    pub get: ::core::option::Option<::std::string::String>,
}
impl super::base::Row for Row {
    const TAGS: &'static [super::base::Tag] = &[super::base::tags::GET.tag()];
    fn from_row(row: &mut super::base::RowReader<'_>) -> super::base::Result<Self> {
        ::core::result::Result::Ok(Row {
            get: row.optional(super::base::tags::GET)?,
        })
    }
}
/// And another.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_ADDIN_GET`](super::base::tags::GET) | `get` | 0x6822001F | PT_UNICODE | not always |  |
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct String {
    /// Its accessor has the name of the method that it calls.
    #[doc(alias = "PR_ADDIN_GET")]
    pub get: ::core::option::Option<::std::string::String>,
}
impl super::base::Row for String {
    const TAGS: &'static [super::base::Tag] = &[super::base::tags::GET.tag()];
    fn from_row(row: &mut super::base::RowReader<'_>) -> super::base::Result<Self> {
        ::core::result::Result::Ok(String {
            get: row.optional(super::base::tags::GET)?,
        })
    }
}
/// And another.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_ADDIN_GET`](super::base::tags::GET) | `get` | 0x6822001F | PT_UNICODE | not always |  |
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Tag {
    /// Its accessor has the name of the method that it calls.
    #[doc(alias = "PR_ADDIN_GET")]
    pub get: ::core::option::Option<::std::string::String>,
}
impl super::base::Row for Tag {
    const TAGS: &'static [super::base::Tag] = &[super::base::tags::GET.tag()];
    fn from_row(row: &mut super::base::RowReader<'_>) -> super::base::Result<Self> {
        ::core::result::Result::Ok(Tag {
            get: row.optional(super::base::tags::GET)?,
        })
    }
}
/// And another.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`PR_ADDIN_NAMES`](super::base::tags::ADDIN_NAMES) | `addin_names` | 0x6824101F | PT_MV_UNICODE | not always |  |
/// | [`PR_ADDIN_TYPE`](super::base::tags::TYPE) | `type` | 0x68200003 | PT_LONG | not always |  |
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Vec {
    /// `PR_ADDIN_NAMES`.
    #[doc(alias = "PR_ADDIN_NAMES")]
    pub addin_names: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Its accessor has a reserved name.
    #[doc(alias = "PR_ADDIN_TYPE")]
    pub r#type: ::core::option::Option<super::base::flags::Vec>,
}
impl super::base::Row for Vec {
    const TAGS: &'static [super::base::Tag] = &[
        super::base::tags::ADDIN_NAMES.tag(),
        super::base::tags::TYPE.tag(),
    ];
    fn from_row(row: &mut super::base::RowReader<'_>) -> super::base::Result<Self> {
        ::core::result::Result::Ok(Vec {
            addin_names: row.optional(super::base::tags::ADDIN_NAMES)?,
            r#type: row
                .optional(super::base::tags::TYPE)?
                .map(|value| super::base::flags::Vec::from_raw(value as u32)),
        })
    }
}
/// Columns.
///
/// | column | field | tag | type | there | supplied by |
/// |---|---|---|---|---|---|
/// | [`as`](super::base::tags::r#as) | `as` | 0x7200001F | PT_UNICODE | not always |  |
/// | [`async`](super::base::tags::r#async) | `async` | 0x7201001F | PT_UNICODE | not always |  |
/// | [`await`](super::base::tags::r#await) | `await` | 0x7202001F | PT_UNICODE | not always |  |
/// | [`break`](super::base::tags::r#break) | `break` | 0x7203001F | PT_UNICODE | not always |  |
/// | [`const`](super::base::tags::r#const) | `const` | 0x7204001F | PT_UNICODE | not always |  |
/// | [`crate`](super::base::tags::crate_) | `crate` | 0x7205001F | PT_UNICODE | not always |  |
/// | [`dyn`](super::base::tags::r#dyn) | `dyn` | 0x7206001F | PT_UNICODE | not always |  |
/// | [`else`](super::base::tags::r#else) | `else` | 0x7207001F | PT_UNICODE | not always |  |
/// | [`enum`](super::base::tags::r#enum) | `enum` | 0x7208001F | PT_UNICODE | not always |  |
/// | [`extern`](super::base::tags::r#extern) | `extern` | 0x7209001F | PT_UNICODE | not always |  |
/// | [`fn`](super::base::tags::r#fn) | `fn` | 0x720A001F | PT_UNICODE | not always |  |
/// | [`for`](super::base::tags::r#for) | `for` | 0x720B001F | PT_UNICODE | not always |  |
/// | [`gen`](super::base::tags::r#gen) | `gen` | 0x720C001F | PT_UNICODE | not always |  |
/// | [`if`](super::base::tags::r#if) | `if` | 0x720D001F | PT_UNICODE | not always |  |
/// | [`impl`](super::base::tags::r#impl) | `impl` | 0x720E001F | PT_UNICODE | not always |  |
/// | [`in`](super::base::tags::r#in) | `in` | 0x720F001F | PT_UNICODE | not always |  |
/// | [`loop`](super::base::tags::r#loop) | `loop` | 0x7210001F | PT_UNICODE | not always |  |
/// | [`macro`](super::base::tags::r#macro) | `macro` | 0x7211001F | PT_UNICODE | not always |  |
/// | [`match`](super::base::tags::r#match) | `match` | 0x7212001F | PT_UNICODE | not always |  |
/// | [`mod`](super::base::tags::r#mod) | `mod` | 0x7213001F | PT_UNICODE | not always |  |
/// | [`move`](super::base::tags::r#move) | `move` | 0x7214001F | PT_UNICODE | not always |  |
/// | [`mut`](super::base::tags::r#mut) | `mut` | 0x7215001F | PT_UNICODE | not always |  |
/// | [`pub`](super::base::tags::r#pub) | `pub` | 0x7216001F | PT_UNICODE | not always |  |
/// | [`ref`](super::base::tags::r#ref) | `ref` | 0x7217001F | PT_UNICODE | not always |  |
/// | [`return`](super::base::tags::r#return) | `return` | 0x7218001F | PT_UNICODE | not always |  |
/// | [`static`](super::base::tags::r#static) | `static` | 0x7219001F | PT_UNICODE | not always |  |
/// | [`struct`](super::base::tags::r#struct) | `struct` | 0x721A001F | PT_UNICODE | not always |  |
/// | [`super`](super::base::tags::super_) | `super` | 0x721B001F | PT_UNICODE | not always |  |
/// | [`trait`](super::base::tags::r#trait) | `trait` | 0x721C001F | PT_UNICODE | not always |  |
/// | [`try`](super::base::tags::r#try) | `try` | 0x721D001F | PT_UNICODE | not always |  |
/// | [`unsafe`](super::base::tags::r#unsafe) | `unsafe` | 0x721E001F | PT_UNICODE | not always |  |
/// | [`use`](super::base::tags::r#use) | `use` | 0x721F001F | PT_UNICODE | not always |  |
/// | [`where`](super::base::tags::r#where) | `where` | 0x7220001F | PT_UNICODE | not always |  |
/// | [`while`](super::base::tags::r#while) | `while` | 0x7221001F | PT_UNICODE | not always |  |
/// | [`yield`](super::base::tags::r#yield) | `yield` | 0x7222001F | PT_UNICODE | not always |  |
/// | [`union`](super::base::tags::union) | `union` | 0x7223001F | PT_UNICODE | not always |  |
/// | [`value`](super::base::tags::value) | `value` | 0x7224001F | PT_UNICODE | not always |  |
/// | [`row`](super::base::tags::row) | `row` | 0x7225001F | PT_UNICODE | not always |  |
/// | [`base`](super::base::tags::base) | `base` | 0x7226001F | PT_UNICODE | not always |  |
/// | [`set`](super::base::tags::set) | `set` | 0x7227001F | PT_UNICODE | not always |  |
/// | [`this`](super::base::tags::this) | `this` | 0x7228001F | PT_UNICODE | not always |  |
/// | [`tags`](super::base::tags::tags) | `tags` | 0x7229001F | PT_UNICODE | not always |  |
/// | [`raw`](super::base::tags::raw) | `raw` | 0x722A001F | PT_UNICODE | not always |  |
/// | [`PR_WORDS_SELF`](super::base::tags::WORDS_SELF) | `words_self` | 0x72F00003 | PT_LONG | not always |  |
/// | [`PR_WORDS_TYPE`](super::base::tags::WORDS_TYPE) | `words_type` | 0x72F10003 | PT_LONG | not always |  |
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Words {
    /// `as`.
    pub r#as: ::core::option::Option<::std::string::String>,
    /// `async`.
    pub r#async: ::core::option::Option<::std::string::String>,
    /// `await`.
    pub r#await: ::core::option::Option<::std::string::String>,
    /// `break`.
    pub r#break: ::core::option::Option<::std::string::String>,
    /// `const`.
    pub r#const: ::core::option::Option<::std::string::String>,
    /// `crate`.
    pub crate_: ::core::option::Option<::std::string::String>,
    /// `dyn`.
    pub r#dyn: ::core::option::Option<::std::string::String>,
    /// `else`.
    pub r#else: ::core::option::Option<::std::string::String>,
    /// `enum`.
    pub r#enum: ::core::option::Option<::std::string::String>,
    /// `extern`.
    pub r#extern: ::core::option::Option<::std::string::String>,
    /// `fn`.
    pub r#fn: ::core::option::Option<::std::string::String>,
    /// `for`.
    pub r#for: ::core::option::Option<::std::string::String>,
    /// `gen`.
    pub r#gen: ::core::option::Option<::std::string::String>,
    /// `if`.
    pub r#if: ::core::option::Option<::std::string::String>,
    /// `impl`.
    pub r#impl: ::core::option::Option<::std::string::String>,
    /// `in`.
    pub r#in: ::core::option::Option<::std::string::String>,
    /// `loop`.
    pub r#loop: ::core::option::Option<::std::string::String>,
    /// `macro`.
    pub r#macro: ::core::option::Option<::std::string::String>,
    /// `match`.
    pub r#match: ::core::option::Option<::std::string::String>,
    /// `mod`.
    pub r#mod: ::core::option::Option<::std::string::String>,
    /// `move`.
    pub r#move: ::core::option::Option<::std::string::String>,
    /// `mut`.
    pub r#mut: ::core::option::Option<::std::string::String>,
    /// `pub`.
    pub r#pub: ::core::option::Option<::std::string::String>,
    /// `ref`.
    pub r#ref: ::core::option::Option<::std::string::String>,
    /// `return`.
    pub r#return: ::core::option::Option<::std::string::String>,
    /// `static`.
    pub r#static: ::core::option::Option<::std::string::String>,
    /// `struct`.
    pub r#struct: ::core::option::Option<::std::string::String>,
    /// `super`.
    pub super_: ::core::option::Option<::std::string::String>,
    /// `trait`.
    pub r#trait: ::core::option::Option<::std::string::String>,
    /// `try`.
    pub r#try: ::core::option::Option<::std::string::String>,
    /// `unsafe`.
    pub r#unsafe: ::core::option::Option<::std::string::String>,
    /// `use`.
    pub r#use: ::core::option::Option<::std::string::String>,
    /// `where`.
    pub r#where: ::core::option::Option<::std::string::String>,
    /// `while`.
    pub r#while: ::core::option::Option<::std::string::String>,
    /// `yield`.
    pub r#yield: ::core::option::Option<::std::string::String>,
    /// `union`.
    pub union: ::core::option::Option<::std::string::String>,
    /// `value`.
    pub value: ::core::option::Option<::std::string::String>,
    /// `row`.
    pub row: ::core::option::Option<::std::string::String>,
    /// `base`.
    pub base: ::core::option::Option<::std::string::String>,
    /// `set`.
    pub set: ::core::option::Option<::std::string::String>,
    /// `this`.
    pub this: ::core::option::Option<::std::string::String>,
    /// `tags`.
    pub tags: ::core::option::Option<::std::string::String>,
    /// `raw`.
    pub raw: ::core::option::Option<::std::string::String>,
    /// `PR_WORDS_SELF`.
    #[doc(alias = "PR_WORDS_SELF")]
    pub words_self: ::core::option::Option<super::base::flags::Self_>,
    /// `PR_WORDS_TYPE`.
    #[doc(alias = "PR_WORDS_TYPE")]
    pub words_type: ::core::option::Option<super::base::flags::r#type>,
}
impl super::base::Row for Words {
    const TAGS: &'static [super::base::Tag] = &[
        super::base::tags::r#as.tag(),
        super::base::tags::r#async.tag(),
        super::base::tags::r#await.tag(),
        super::base::tags::r#break.tag(),
        super::base::tags::r#const.tag(),
        super::base::tags::crate_.tag(),
        super::base::tags::r#dyn.tag(),
        super::base::tags::r#else.tag(),
        super::base::tags::r#enum.tag(),
        super::base::tags::r#extern.tag(),
        super::base::tags::r#fn.tag(),
        super::base::tags::r#for.tag(),
        super::base::tags::r#gen.tag(),
        super::base::tags::r#if.tag(),
        super::base::tags::r#impl.tag(),
        super::base::tags::r#in.tag(),
        super::base::tags::r#loop.tag(),
        super::base::tags::r#macro.tag(),
        super::base::tags::r#match.tag(),
        super::base::tags::r#mod.tag(),
        super::base::tags::r#move.tag(),
        super::base::tags::r#mut.tag(),
        super::base::tags::r#pub.tag(),
        super::base::tags::r#ref.tag(),
        super::base::tags::r#return.tag(),
        super::base::tags::r#static.tag(),
        super::base::tags::r#struct.tag(),
        super::base::tags::super_.tag(),
        super::base::tags::r#trait.tag(),
        super::base::tags::r#try.tag(),
        super::base::tags::r#unsafe.tag(),
        super::base::tags::r#use.tag(),
        super::base::tags::r#where.tag(),
        super::base::tags::r#while.tag(),
        super::base::tags::r#yield.tag(),
        super::base::tags::union.tag(),
        super::base::tags::value.tag(),
        super::base::tags::row.tag(),
        super::base::tags::base.tag(),
        super::base::tags::set.tag(),
        super::base::tags::this.tag(),
        super::base::tags::tags.tag(),
        super::base::tags::raw.tag(),
        super::base::tags::WORDS_SELF.tag(),
        super::base::tags::WORDS_TYPE.tag(),
    ];
    fn from_row(row: &mut super::base::RowReader<'_>) -> super::base::Result<Self> {
        ::core::result::Result::Ok(Words {
            r#as: row.optional(super::base::tags::r#as)?,
            r#async: row.optional(super::base::tags::r#async)?,
            r#await: row.optional(super::base::tags::r#await)?,
            r#break: row.optional(super::base::tags::r#break)?,
            r#const: row.optional(super::base::tags::r#const)?,
            crate_: row.optional(super::base::tags::crate_)?,
            r#dyn: row.optional(super::base::tags::r#dyn)?,
            r#else: row.optional(super::base::tags::r#else)?,
            r#enum: row.optional(super::base::tags::r#enum)?,
            r#extern: row.optional(super::base::tags::r#extern)?,
            r#fn: row.optional(super::base::tags::r#fn)?,
            r#for: row.optional(super::base::tags::r#for)?,
            r#gen: row.optional(super::base::tags::r#gen)?,
            r#if: row.optional(super::base::tags::r#if)?,
            r#impl: row.optional(super::base::tags::r#impl)?,
            r#in: row.optional(super::base::tags::r#in)?,
            r#loop: row.optional(super::base::tags::r#loop)?,
            r#macro: row.optional(super::base::tags::r#macro)?,
            r#match: row.optional(super::base::tags::r#match)?,
            r#mod: row.optional(super::base::tags::r#mod)?,
            r#move: row.optional(super::base::tags::r#move)?,
            r#mut: row.optional(super::base::tags::r#mut)?,
            r#pub: row.optional(super::base::tags::r#pub)?,
            r#ref: row.optional(super::base::tags::r#ref)?,
            r#return: row.optional(super::base::tags::r#return)?,
            r#static: row.optional(super::base::tags::r#static)?,
            r#struct: row.optional(super::base::tags::r#struct)?,
            super_: row.optional(super::base::tags::super_)?,
            r#trait: row.optional(super::base::tags::r#trait)?,
            r#try: row.optional(super::base::tags::r#try)?,
            r#unsafe: row.optional(super::base::tags::r#unsafe)?,
            r#use: row.optional(super::base::tags::r#use)?,
            r#where: row.optional(super::base::tags::r#where)?,
            r#while: row.optional(super::base::tags::r#while)?,
            r#yield: row.optional(super::base::tags::r#yield)?,
            union: row.optional(super::base::tags::union)?,
            value: row.optional(super::base::tags::value)?,
            row: row.optional(super::base::tags::row)?,
            base: row.optional(super::base::tags::base)?,
            set: row.optional(super::base::tags::set)?,
            this: row.optional(super::base::tags::this)?,
            tags: row.optional(super::base::tags::tags)?,
            raw: row.optional(super::base::tags::raw)?,
            words_self: row
                .optional(super::base::tags::WORDS_SELF)?
                .map(|value| super::base::flags::Self_::from_bits_retain(value as u32)),
            words_type: row
                .optional(super::base::tags::WORDS_TYPE)?
                .map(|value| super::base::flags::r#type::from_raw(value as u32)),
        })
    }
}
