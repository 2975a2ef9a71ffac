// Made by mapi-codegen from a spec that extends MAPI's. Do not edit.
// To make it again: mapi_codegen::extend in a build script, or cargo xtask codegen --spec DIR --out DIR
/// `PR_ADDIN_ENTRYID`, PT_BINARY, 0x68230102.
#[doc(alias = "PR_ADDIN_ENTRYID")]
#[doc(alias = "0x68230102")]
pub const ADDIN_ENTRYID: super::base::PropTag<super::base::types::Binary> = super::base::PropTag::from_id(
    0x6823,
);
/// Its accessor has the name of the method that it calls.
///
/// `PR_ADDIN_GET`, PT_UNICODE, 0x6822001F.
#[doc(alias = "PR_ADDIN_GET")]
#[doc(alias = "PR_ADDIN_GET_W")]
#[doc(alias = "0x6822001F")]
pub const GET: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6822,
);
/// `PR_ADDIN_NAMES`, PT_MV_UNICODE, 0x6824101F.
#[doc(alias = "PR_ADDIN_NAMES")]
#[doc(alias = "0x6824101F")]
pub const ADDIN_NAMES: super::base::PropTag<super::base::types::MvUnicode> = super::base::PropTag::from_id(
    0x6824,
);
/// Its accessor cannot even be written as a raw identifier.
///
/// `PR_ADDIN_SELF`, PT_LONG, 0x68210003.
#[doc(alias = "PR_ADDIN_SELF")]
#[doc(alias = "0x68210003")]
pub const SELF: super::base::PropTag<super::base::types::Long> = super::base::PropTag::from_id(
    0x6821,
);
/// Its accessor has a reserved name.
///
/// `PR_ADDIN_TYPE`, PT_LONG, 0x68200003.
#[doc(alias = "PR_ADDIN_TYPE")]
#[doc(alias = "0x68200003")]
pub const TYPE: super::base::PropTag<super::base::types::Long> = super::base::PropTag::from_id(
    0x6820,
);
/// `PR_ADDIN_VAULT`, PT_OBJECT, 0x6825000D.
#[doc(alias = "PR_ADDIN_VAULT")]
#[doc(alias = "0x6825000D")]
pub const ADDIN_VAULT: super::base::PropTag<super::base::types::Object> = super::base::PropTag::from_id(
    0x6825,
);
/// `PR_WORDS_SELF`, PT_LONG, 0x72F00003.
#[doc(alias = "PR_WORDS_SELF")]
#[doc(alias = "0x72F00003")]
pub const WORDS_SELF: super::base::PropTag<super::base::types::Long> = super::base::PropTag::from_id(
    0x72F0,
);
/// `PR_WORDS_TYPE`, PT_LONG, 0x72F10003.
#[doc(alias = "PR_WORDS_TYPE")]
#[doc(alias = "0x72F10003")]
pub const WORDS_TYPE: super::base::PropTag<super::base::types::Long> = super::base::PropTag::from_id(
    0x72F1,
);
/// `as`, PT_UNICODE, 0x7200001F.
#[doc(alias = "0x7200001F")]
pub const r#as: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7200,
);
/// `async`, PT_UNICODE, 0x7201001F.
#[doc(alias = "0x7201001F")]
pub const r#async: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7201,
);
/// `await`, PT_UNICODE, 0x7202001F.
#[doc(alias = "0x7202001F")]
pub const r#await: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7202,
);
/// `base`, PT_UNICODE, 0x7226001F.
#[doc(alias = "0x7226001F")]
pub const base: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7226,
);
/// `break`, PT_UNICODE, 0x7203001F.
#[doc(alias = "0x7203001F")]
pub const r#break: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7203,
);
/// `const`, PT_UNICODE, 0x7204001F.
#[doc(alias = "0x7204001F")]
pub const r#const: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7204,
);
/// `crate`, PT_UNICODE, 0x7205001F.
#[doc(alias = "0x7205001F")]
pub const crate_: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7205,
);
/// `dyn`, PT_UNICODE, 0x7206001F.
#[doc(alias = "0x7206001F")]
pub const r#dyn: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7206,
);
/// `else`, PT_UNICODE, 0x7207001F.
#[doc(alias = "0x7207001F")]
pub const r#else: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7207,
);
/// `enum`, PT_UNICODE, 0x7208001F.
#[doc(alias = "0x7208001F")]
pub const r#enum: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7208,
);
/// `extern`, PT_UNICODE, 0x7209001F.
#[doc(alias = "0x7209001F")]
pub const r#extern: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7209,
);
/// `fn`, PT_UNICODE, 0x720A001F.
#[doc(alias = "0x720A001F")]
pub const r#fn: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x720A,
);
/// `for`, PT_UNICODE, 0x720B001F.
#[doc(alias = "0x720B001F")]
pub const r#for: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x720B,
);
/// `gen`, PT_UNICODE, 0x720C001F.
#[doc(alias = "0x720C001F")]
pub const r#gen: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x720C,
);
/// `if`, PT_UNICODE, 0x720D001F.
#[doc(alias = "0x720D001F")]
pub const r#if: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x720D,
);
/// `impl`, PT_UNICODE, 0x720E001F.
#[doc(alias = "0x720E001F")]
pub const r#impl: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x720E,
);
/// `in`, PT_UNICODE, 0x720F001F.
#[doc(alias = "0x720F001F")]
pub const r#in: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x720F,
);
/// `loop`, PT_UNICODE, 0x7210001F.
#[doc(alias = "0x7210001F")]
pub const r#loop: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7210,
);
/// `macro`, PT_UNICODE, 0x7211001F.
#[doc(alias = "0x7211001F")]
pub const r#macro: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7211,
);
/// `match`, PT_UNICODE, 0x7212001F.
#[doc(alias = "0x7212001F")]
pub const r#match: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7212,
);
/// `mod`, PT_UNICODE, 0x7213001F.
#[doc(alias = "0x7213001F")]
pub const r#mod: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7213,
);
/// `move`, PT_UNICODE, 0x7214001F.
#[doc(alias = "0x7214001F")]
pub const r#move: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7214,
);
/// `mut`, PT_UNICODE, 0x7215001F.
#[doc(alias = "0x7215001F")]
pub const r#mut: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7215,
);
/// `pub`, PT_UNICODE, 0x7216001F.
#[doc(alias = "0x7216001F")]
pub const r#pub: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7216,
);
/// `raw`, PT_UNICODE, 0x722A001F.
#[doc(alias = "0x722A001F")]
pub const raw: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x722A,
);
/// `ref`, PT_UNICODE, 0x7217001F.
#[doc(alias = "0x7217001F")]
pub const r#ref: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7217,
);
/// `return`, PT_UNICODE, 0x7218001F.
#[doc(alias = "0x7218001F")]
pub const r#return: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7218,
);
/// `row`, PT_UNICODE, 0x7225001F.
#[doc(alias = "0x7225001F")]
pub const row: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7225,
);
/// `set`, PT_UNICODE, 0x7227001F.
#[doc(alias = "0x7227001F")]
pub const set: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7227,
);
/// `static`, PT_UNICODE, 0x7219001F.
#[doc(alias = "0x7219001F")]
pub const r#static: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7219,
);
/// `struct`, PT_UNICODE, 0x721A001F.
#[doc(alias = "0x721A001F")]
pub const r#struct: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x721A,
);
/// `super`, PT_UNICODE, 0x721B001F.
#[doc(alias = "0x721B001F")]
pub const super_: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x721B,
);
/// `tags`, PT_UNICODE, 0x7229001F.
#[doc(alias = "0x7229001F")]
pub const tags: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7229,
);
/// `this`, PT_UNICODE, 0x7228001F.
#[doc(alias = "0x7228001F")]
pub const this: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7228,
);
/// `trait`, PT_UNICODE, 0x721C001F.
#[doc(alias = "0x721C001F")]
pub const r#trait: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x721C,
);
/// `try`, PT_UNICODE, 0x721D001F.
#[doc(alias = "0x721D001F")]
pub const r#try: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x721D,
);
/// `union`, PT_UNICODE, 0x7223001F.
#[doc(alias = "0x7223001F")]
pub const union: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7223,
);
/// `unsafe`, PT_UNICODE, 0x721E001F.
#[doc(alias = "0x721E001F")]
pub const r#unsafe: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x721E,
);
/// `use`, PT_UNICODE, 0x721F001F.
#[doc(alias = "0x721F001F")]
pub const r#use: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x721F,
);
/// `value`, PT_UNICODE, 0x7224001F.
#[doc(alias = "0x7224001F")]
pub const value: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7224,
);
/// `where`, PT_UNICODE, 0x7220001F.
#[doc(alias = "0x7220001F")]
pub const r#where: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7220,
);
/// `while`, PT_UNICODE, 0x7221001F.
#[doc(alias = "0x7221001F")]
pub const r#while: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7221,
);
/// `yield`, PT_UNICODE, 0x7222001F.
#[doc(alias = "0x7222001F")]
pub const r#yield: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x7222,
);
