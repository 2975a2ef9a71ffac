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
/// `PR_WORDS_SELF`, PT_LONG, 0x69F00003.
#[doc(alias = "PR_WORDS_SELF")]
#[doc(alias = "0x69F00003")]
pub const WORDS_SELF: super::base::PropTag<super::base::types::Long> = super::base::PropTag::from_id(
    0x69F0,
);
/// `PR_WORDS_TYPE`, PT_LONG, 0x69F10003.
#[doc(alias = "PR_WORDS_TYPE")]
#[doc(alias = "0x69F10003")]
pub const WORDS_TYPE: super::base::PropTag<super::base::types::Long> = super::base::PropTag::from_id(
    0x69F1,
);
/// `as`, PT_UNICODE, 0x6900001F.
#[doc(alias = "0x6900001F")]
pub const r#as: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6900,
);
/// `async`, PT_UNICODE, 0x6901001F.
#[doc(alias = "0x6901001F")]
pub const r#async: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6901,
);
/// `await`, PT_UNICODE, 0x6902001F.
#[doc(alias = "0x6902001F")]
pub const r#await: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6902,
);
/// `base`, PT_UNICODE, 0x6926001F.
#[doc(alias = "0x6926001F")]
pub const base: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6926,
);
/// `break`, PT_UNICODE, 0x6903001F.
#[doc(alias = "0x6903001F")]
pub const r#break: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6903,
);
/// `const`, PT_UNICODE, 0x6904001F.
#[doc(alias = "0x6904001F")]
pub const r#const: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6904,
);
/// `crate`, PT_UNICODE, 0x6905001F.
#[doc(alias = "0x6905001F")]
pub const crate_: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6905,
);
/// `dyn`, PT_UNICODE, 0x6906001F.
#[doc(alias = "0x6906001F")]
pub const r#dyn: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6906,
);
/// `else`, PT_UNICODE, 0x6907001F.
#[doc(alias = "0x6907001F")]
pub const r#else: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6907,
);
/// `enum`, PT_UNICODE, 0x6908001F.
#[doc(alias = "0x6908001F")]
pub const r#enum: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6908,
);
/// `extern`, PT_UNICODE, 0x6909001F.
#[doc(alias = "0x6909001F")]
pub const r#extern: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6909,
);
/// `fn`, PT_UNICODE, 0x690A001F.
#[doc(alias = "0x690A001F")]
pub const r#fn: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x690A,
);
/// `for`, PT_UNICODE, 0x690B001F.
#[doc(alias = "0x690B001F")]
pub const r#for: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x690B,
);
/// `gen`, PT_UNICODE, 0x690C001F.
#[doc(alias = "0x690C001F")]
pub const r#gen: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x690C,
);
/// `if`, PT_UNICODE, 0x690D001F.
#[doc(alias = "0x690D001F")]
pub const r#if: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x690D,
);
/// `impl`, PT_UNICODE, 0x690E001F.
#[doc(alias = "0x690E001F")]
pub const r#impl: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x690E,
);
/// `in`, PT_UNICODE, 0x690F001F.
#[doc(alias = "0x690F001F")]
pub const r#in: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x690F,
);
/// `loop`, PT_UNICODE, 0x6910001F.
#[doc(alias = "0x6910001F")]
pub const r#loop: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6910,
);
/// `macro`, PT_UNICODE, 0x6911001F.
#[doc(alias = "0x6911001F")]
pub const r#macro: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6911,
);
/// `match`, PT_UNICODE, 0x6912001F.
#[doc(alias = "0x6912001F")]
pub const r#match: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6912,
);
/// `mod`, PT_UNICODE, 0x6913001F.
#[doc(alias = "0x6913001F")]
pub const r#mod: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6913,
);
/// `move`, PT_UNICODE, 0x6914001F.
#[doc(alias = "0x6914001F")]
pub const r#move: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6914,
);
/// `mut`, PT_UNICODE, 0x6915001F.
#[doc(alias = "0x6915001F")]
pub const r#mut: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6915,
);
/// `pub`, PT_UNICODE, 0x6916001F.
#[doc(alias = "0x6916001F")]
pub const r#pub: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6916,
);
/// `raw`, PT_UNICODE, 0x692A001F.
#[doc(alias = "0x692A001F")]
pub const raw: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x692A,
);
/// `ref`, PT_UNICODE, 0x6917001F.
#[doc(alias = "0x6917001F")]
pub const r#ref: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6917,
);
/// `return`, PT_UNICODE, 0x6918001F.
#[doc(alias = "0x6918001F")]
pub const r#return: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6918,
);
/// `row`, PT_UNICODE, 0x6925001F.
#[doc(alias = "0x6925001F")]
pub const row: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6925,
);
/// `set`, PT_UNICODE, 0x6927001F.
#[doc(alias = "0x6927001F")]
pub const set: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6927,
);
/// `static`, PT_UNICODE, 0x6919001F.
#[doc(alias = "0x6919001F")]
pub const r#static: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6919,
);
/// `struct`, PT_UNICODE, 0x691A001F.
#[doc(alias = "0x691A001F")]
pub const r#struct: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x691A,
);
/// `super`, PT_UNICODE, 0x691B001F.
#[doc(alias = "0x691B001F")]
pub const super_: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x691B,
);
/// `tags`, PT_UNICODE, 0x6929001F.
#[doc(alias = "0x6929001F")]
pub const tags: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6929,
);
/// `this`, PT_UNICODE, 0x6928001F.
#[doc(alias = "0x6928001F")]
pub const this: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6928,
);
/// `trait`, PT_UNICODE, 0x691C001F.
#[doc(alias = "0x691C001F")]
pub const r#trait: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x691C,
);
/// `try`, PT_UNICODE, 0x691D001F.
#[doc(alias = "0x691D001F")]
pub const r#try: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x691D,
);
/// `union`, PT_UNICODE, 0x6923001F.
#[doc(alias = "0x6923001F")]
pub const union: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6923,
);
/// `unsafe`, PT_UNICODE, 0x691E001F.
#[doc(alias = "0x691E001F")]
pub const r#unsafe: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x691E,
);
/// `use`, PT_UNICODE, 0x691F001F.
#[doc(alias = "0x691F001F")]
pub const r#use: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x691F,
);
/// `value`, PT_UNICODE, 0x6924001F.
#[doc(alias = "0x6924001F")]
pub const value: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6924,
);
/// `where`, PT_UNICODE, 0x6920001F.
#[doc(alias = "0x6920001F")]
pub const r#where: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6920,
);
/// `while`, PT_UNICODE, 0x6921001F.
#[doc(alias = "0x6921001F")]
pub const r#while: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6921,
);
/// `yield`, PT_UNICODE, 0x6922001F.
#[doc(alias = "0x6922001F")]
pub const r#yield: super::base::PropTag<super::base::types::Unicode> = super::base::PropTag::from_id(
    0x6922,
);
