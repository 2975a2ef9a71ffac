//! A spec that extends MAPI's (`extension/`), what is made of it (`extension_output/`), that this
//! compiles whatever its names are, and what is said where two specs clash.
#![cfg(feature = "winmd")]

use std::path::{Path, PathBuf};

use mapi_codegen::diagnostics::Rule;
use mapi_codegen::{Diagnostics, Extension, Output, Spec, emit, files, load, load_files};

#[rustfmt::skip]
#[path = "extension_output/mapi/mod.rs"]
mod mapi;

use mapi::accessors::{FolderProperties, MessageProperties, VaultProperties};
use mapi::{constants, flags, guids, named, raw, rows, tags};
use mapi_session::{Row, Tag};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn base() -> Spec {
    load(&folder("../spec"))
}

fn made() -> Vec<Output> {
    let spec = base().extended_by(load(&folder("tests/extension")));
    let extension = Extension::check(&spec).unwrap_or_else(|errors| panic!("{errors}"));
    emit::extension::outputs(extension).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn the_extension_gives_the_golden_output() {
    let outputs = made();
    let differences =
        files::compare(&folder("tests/extension_output"), &outputs).expect("committed files");
    let list: Vec<String> = differences.iter().map(ToString::to_string).collect();
    assert!(list.is_empty(), "{list:#?}\nrun: cargo xtask codegen");
    assert_eq!(outputs, made(), "a second run differs");
}

/// Nothing of MAPI's own is made again.
#[test]
fn only_what_is_the_users_is_made() {
    for output in made() {
        for of_base in ["pub const SUBJECT", "struct StatusRow", "struct SPropValue", "ObjectType:"]
        {
            assert!(!output.text.contains(of_base), "{of_base} is in {}", output.path);
        }
    }
}

#[test]
fn tags_flags_and_rows_have_the_names_that_they_were_given() {
    assert_eq!(tags::TYPE.tag(), Tag(0x6820_0003));
    assert_eq!(tags::ADDIN_NAMES.tag(), Tag(0x6824_101F));
    assert_eq!(flags::Result::CRATE.bits(), 1);
    assert_eq!(flags::Vec::from_raw(1), flags::Vec::Self_);
    assert_eq!(flags::Vec::from_raw(9).to_raw(), 9);
    assert_eq!(guids::PS_ADDIN.data1, 0x2000_0002);
    assert_eq!(named::ADDIN_COLOR.name().set, guids::PS_ADDIN);
    assert_eq!(named::ADDIN_NOTE.name().set, mapi_session::guids::PS_PUBLIC_STRINGS);
    assert_eq!(constants::addin_limits::ADDIN_MOST, 0x1000);
    // Columns of MAPI's and of the user's, in the order of the spec.
    assert_eq!(
        rows::Result::TAGS,
        [
            mapi_session::tags::SUBJECT.tag(),
            tags::TYPE.tag(),
            tags::SELF.tag(),
            tags::ADDIN_ENTRYID.tag(),
            tags::ADDIN_NAMES.tag(),
            mapi_session::tags::IMPORTANCE.tag(),
        ]
    );
    assert_eq!(rows::Option::TAGS.len(), 2);
}

/// The types of fields and accessors are the runtime's and the standard library's.
#[test]
fn rows_and_accessors_have_the_types_of_their_properties() {
    fn row(row: rows::Result) -> (String, flags::Vec, Option<flags::Result>) {
        (row.subject, row.r#type, row.self_)
    }
    fn message(m: &mapi_session::Message<'_>) -> mapi_session::Result<Option<String>> {
        m.set_get("text")?;
        m.set_type(flags::Vec::Ok)?;
        let _: Option<flags::Result> = m.self_()?;
        let _: Option<mapi_session::EntryId> = m.addin_entryid()?;
        MessageProperties::get(m)
    }
    fn of_folder(f: &mapi_session::Folder<'_>) -> mapi_session::Result<Option<flags::Vec>> {
        f.r#type()
    }
    let _: fn(_) -> _ = row;
    let _: fn(&_) -> _ = message;
    let _: fn(&_) -> _ = of_folder;
}

/// Slots follow those of MAPI's interface, and MAPI's structures lie in the user's.
#[test]
fn interfaces_extend_those_of_mapi() {
    use mapi_session::windows_core::Interface;
    use std::mem::{offset_of, size_of};

    assert_eq!(size_of::<raw::IAddin_Vtbl>(), 16 * size_of::<usize>());
    assert_eq!(raw::IAddin::IID.data1, 0x2000_0000);
    assert_eq!(size_of::<raw::Option>(), 40);
    assert_eq!(offset_of!(raw::Option, value), 8);
    let as_base: fn(&raw::IAddin) -> &mapi_session::raw::IMAPIProp = |addin| addin;
    let _ = as_base;
}

/// A wrapper derefs to that of MAPI which it extends, and its methods are as those of MAPI's.
#[test]
fn interfaces_have_wrappers() {
    use mapi::objects::Vault;
    use mapi_session::{MapiObject, MapiProp, Message, Result, Table};

    fn list<'s>(vault: &Vault<'s>, message: &Message<'_>) -> Result<(Table<'s>, String)> {
        let _: &MapiProp<'s> = vault;
        vault.set_self(flags::Result::CRATE)?;
        vault.open_list("list", flags::Vec::Ok, message)
    }
    fn opened<'s>(message: &Message<'s>) -> Result<Vault<'s>> {
        message.open_addin_vault()
    }
    let _: for<'s> fn(&Vault<'s>, &Message<'_>) -> Result<(Table<'s>, String)> = list;
    let _: for<'s> fn(&Message<'s>) -> Result<Vault<'s>> = opened;
    assert_eq!(Vault::KIND, "vault");
}

/// A little of MAPI's spec: what is said does not change as that grows.
const BASE: &str = "\
interfaces:
  - name: IMAPIProp
    iid: 00020303-0000-0000-C000-000000000046
    base: IUnknown
    doc: An object with properties.
    methods: []
flags:
  - { name: ObjectType, kind: ordinal, doc: Kinds of object., values: [] }
constants:
  - { name: limits, doc: Limits., values: [{ name: MOST, value: 1 }] }
guids:
  - { name: PSETID_Common, value: 00062008-0000-0000-C000-000000000046, doc: A property set. }
properties:
  - { name: PR_SUBJECT, id: 0x0037, type: PT_UNICODE }
  - { name: PR_CHANGE_KEY, id: 0x65E2, type: PT_BINARY }
named_properties:
  - { name: PidLidReminderSet, set: PSETID_Common, lid: 0x8503, type: PT_BOOLEAN }
tables:
  - { name: status, row: StatusRow, opened_by: [], doc: A resource., columns: [] }
";

/// What is said of a user's files, one for each case, beside MAPI's spec. What stands for the
/// user's own is another in each case.
fn told(cases: &[(&str, Rule, String)]) -> Diagnostics {
    let own = load_files(cases.iter().enumerate().map(|(i, (name, _, yaml))| {
        let yaml = yaml
            .replace("MINE", &format!("MINE{i}"))
            .replace("0x7150", &format!("{:#06x}", 0x7150 + i))
            .replace("20000000-", &format!("200001{i:02}-"));
        (format!("{name}.yaml"), yaml.into_bytes())
    }));
    let base = load_files([("spec/mapi.yaml".to_owned(), BASE.into())]);
    match Extension::check(&base.extended_by(own)) {
        Ok(_) => panic!("the specs clash, yet nothing was said"),
        Err(diagnostics) => {
            for (name, rule, _) in cases {
                let path = format!("{name}.yaml");
                assert!(
                    diagnostics
                        .iter()
                        .any(|d| d.rule == *rule && diagnostics.position(d).0 == path),
                    "{name}: {diagnostics}"
                );
            }
            diagnostics
        }
    }
}

/// Each clash is told at the user's place, and shows the other.
#[test]
fn clashes_show_both_places() {
    let property = "properties:\n  - { name: PR_MINE, id: 0x7150, type: PT_LONG }\n";
    let cases = [
        ("same-property", Rule::DuplicateProperty, property.replace("PR_MINE", "PR_SUBJECT")),
        (
            "same-tag",
            Rule::DuplicateTag,
            property.replace("0x7150", "0x65E2").replace("PT_LONG", "PT_BINARY"),
        ),
        ("other-type", Rule::ClashingId, property.replace("0x7150", "0x65E2")),
        (
            "other-type-of-ones-own",
            Rule::ClashingId,
            format!("{property}  - {{ name: PR_MINE_TOO, id: 0x7150, type: PT_UNICODE }}\n"),
        ),
        (
            "same-rust-name",
            Rule::NameCollision,
            property.replace("PT_LONG", "PT_LONG, rust: SUBJECT"),
        ),
        (
            "same-iid",
            Rule::DuplicateInterface,
            "interfaces:\n  - name: IAMINE\n    iid: 00020303-0000-0000-C000-000000000046\n    base: IUnknown\n    doc: d\n    methods: []\n".to_owned(),
        ),
        (
            "same-interface",
            Rule::DuplicateInterface,
            "interfaces:\n  - name: IMAPIProp\n    iid: 20000000-0000-0000-C000-000000000046\n    base: IUnknown\n    doc: d\n    methods: []\n".to_owned(),
        ),
        (
            "structure-called-like-an-interface",
            Rule::NameCollision,
            "structs:\n  - { name: IMAPIProp, size: 4, align: 4, fields: [{ name: f, type: ULONG, offset: 0 }] }\n".to_owned(),
        ),
        (
            "made-for-an-interface",
            Rule::NameCollision,
            "structs:\n  - { name: IMAPIProp_Vtbl, size: 4, align: 4, fields: [{ name: f, type: ULONG, offset: 0 }] }\n".to_owned(),
        ),
        (
            "same-guid",
            Rule::DuplicateGuid,
            "guids:\n  - { name: PSETID_Common, value: 20000000-0000-0000-C000-000000000046, doc: d }\n".to_owned(),
        ),
        (
            "same-constants",
            Rule::DuplicateConstant,
            "constants:\n  - { name: limits, doc: d, values: [{ name: MOST, value: 1 }] }\n".to_owned(),
        ),
        (
            "same-table",
            Rule::DuplicateTable,
            "tables:\n  - { name: status, row: MINERow, opened_by: [], doc: d, columns: [] }\n".to_owned(),
        ),
        (
            "same-field",
            Rule::NameCollision,
            "tables:\n  - name: MINE\n    row: MINERow\n    opened_by: []\n    doc: d\n    columns:\n      - { property: PR_SUBJECT, rust: self }\n      - { property: PR_CHANGE_KEY, rust: self_ }\n".to_owned(),
        ),
        (
            "same-flag-set",
            Rule::DuplicateFlagSet,
            "flags:\n  - { name: ObjectType, kind: ordinal, doc: d, values: [] }\n".to_owned(),
        ),
        (
            "same-row",
            Rule::NameCollision,
            "tables:\n  - { name: MINE, row: StatusRow, opened_by: [], doc: d, columns: [] }\n"
                .to_owned(),
        ),
        (
            "same-named-property",
            Rule::DuplicateNamedProperty,
            "named_properties:\n  - { name: MINE, set: PSETID_Common, lid: 0x8503, type: PT_BOOLEAN }\n"
                .to_owned(),
        ),
    ];
    let diagnostics = told(&cases);
    for one in diagnostics.iter().filter(|d| d.rule != Rule::ReservedId) {
        assert!(one.other.is_some(), "{} shows one place only", one.title);
    }
    insta::assert_snapshot!(diagnostics.to_string());
}

/// What an extension refers to has to be in one of the two specs, and what it may not have is told.
#[test]
fn what_is_missing_or_has_no_place_is_told() {
    let interface = |base: &str, more: &str| {
        format!(
            "interfaces:\n  - name: IMINE\n    iid: 20000000-0000-0000-C000-000000000046\n    base: {base}\n    doc: d\n{more}    methods: []\n"
        )
    };
    let property =
        |id: &str| format!("properties:\n  - {{ name: PR_MINE, id: {id}, type: PT_LONG }}\n");
    let cases = [
        ("missing-base", Rule::UnknownBase, interface("IMAPIPorp", "")),
        ("cycle", Rule::BaseCycle, interface("IMINE", "")),
        (
            "type-of-rust",
            Rule::NameCollision,
            "flags:\n  - { name: u32, kind: bits, doc: d, values: [] }\n".to_owned(),
        ),
        (
            "type-of-every-spec",
            Rule::NameCollision,
            "structs:\n  - { name: ULONG, size: 4, align: 4, fields: [{ name: f, type: LONG, offset: 0 }] }\n".to_owned(),
        ),
        (
            "unknown-column",
            Rule::UnknownProperty,
            "tables:\n  - name: MINE\n    row: MINERow\n    opened_by: []\n    doc: d\n    columns:\n      - { property: PR_SUBJEKT }\n"
                .to_owned(),
        ),
        ("reserved-for-mapi", Rule::ReservedId, property("0x3FFF")),
        ("reserved-for-names", Rule::ReservedId, property("0x8765")),
        ("taken-name", Rule::NameCollision, interface("IMAPIProp", "    object: Result\n")),
        (
            "no-code",
            Rule::Misplaced,
            "codes:\n  - { name: MINE_E, value: 0x8004F001, doc: d }\n".to_owned(),
        ),
        (
            "no-function",
            Rule::Misplaced,
            "functions:\n  - { name: MINE, doc: d, no_client: raw }\n".to_owned(),
        ),
        (
            "no-callback",
            Rule::Misplaced,
            "callbacks:\n  - { name: MINE_CALLED, doc: d, no_client: raw }\n".to_owned(),
        ),
    ];
    insta::assert_snapshot!(told(&cases).to_string());
}
