//! C parameters become the arguments and results that the methods of MAPI have by their pages.

use std::path::Path;

use mapi_codegen::model::{CBase, CType, Call, Dir, Method, Param, Scalar, Width};
use mapi_codegen::roles::{Kind, shape};
use mapi_codegen::{Model, check, load};

fn model() -> Model {
    let spec = load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec"));
    check(&spec).unwrap_or_else(|problems| panic!("{}", problems.render(false)))
}

/// A method's shape on one line: arguments, arrow, results.
fn line(model: &Model, interface: &str, method: &str) -> String {
    let interface = model.interface(interface).expect("the interface is in the spec");
    let method = interface.methods.iter().find(|m| m.name == method).expect("so is the method");
    let shape = match shape(method, model) {
        Ok(shape) => shape,
        Err(misfit) => return misfit.to_string(),
    };
    let write = |list: Vec<(usize, &Kind)>| {
        let entries: Vec<String> = list
            .into_iter()
            .map(|(index, kind)| {
                let kind = match kind {
                    Kind::Bits(set) | Kind::Ordinal(set) => set.clone(),
                    kind => format!("{kind:?}"),
                };
                let mark = if method.params[index].optional { "?" } else { "" };
                format!("{}{mark}: {kind}", shape.names[index])
            })
            .collect();
        entries.join(", ")
    };
    let unicode = if shape.tells_width(method) { ", unicode" } else { "" };
    format!("{}{unicode} -> {}", write(shape.inputs().collect()), write(shape.outputs().collect()))
}

#[test]
fn the_telling_methods_have_the_shapes_of_their_pages() {
    let model = model();
    for (interface, method, expected) in [
        (
            "IMAPISession",
            "OpenEntry",
            "entry_id: EntryId, interface?: Iid { of: 5 }, flags: OpenEntryFlags \
             -> obj_type: ObjectType, unk: Object",
        ),
        (
            "IMAPITable",
            "QueryRows",
            "row_count: Number(Long), flags: QueryRowsFlags -> rows: Rows(RowSet)",
        ),
        ("IMAPIProp", "SetProps", "prop_array: Props -> problems?: Problems"),
        (
            "IMAPISession",
            "CompareEntryIDs",
            "entry_id1: EntryId, entry_id2: EntryId -> result: Bool",
        ),
        (
            "IMAPIProp",
            "GetNamesFromIDs",
            "prop_tags?: Tags, prop_set_guid?: Guid, flags: NamesFromIdsFlags \
             -> prop_tags?: Tags, prop_names: Names",
        ),
        (
            "IMAPIProp",
            "CopyTo",
            "exclude?: Guids, exclude_props?: Tags, progress?: Interface(\"IMAPIProgress\"), \
             interface: Iid { of: 6 }, dest_obj: Object, flags: CopyFlags -> problems?: Problems",
        ),
        ("IMAPISession", "EnumAdrTypes", " -> adr_types: Texts"),
        (
            "IMsgStore",
            "GetReceiveFolder",
            "message_class?: Text(ByFlag) -> entry_id: EntryId, explicit_class?: Text(ByFlag)",
        ),
        ("IProfAdmin", "CreateProfile", "profile_name: Text(ByFlag), flags: ProfileFlags -> "),
        (
            "IMsgStore",
            "Advise",
            "entry_id?: EntryId, event_mask: EventMask, \
             advise_sink: Interface(\"IMAPIAdviseSink\") -> connection: Number(UlongPtr)",
        ),
        ("IMAPISession", "GetMsgStoresTable", ", unicode -> table: Interface(\"IMAPITable\")"),
        ("IMAPIProp", "GetProps", "prop_tag_array?: Tags, unicode -> prop_array: Props"),
        (
            "IAddrBook",
            "ResolveName",
            "flags: ResolveNameFlags, new_entry_title?: Text(ByFlag), \
             adr_list: Rows(AddressList) -> ",
        ),
    ] {
        assert_eq!(line(&model, interface, method), expected, "{interface}::{method}");
    }
}

#[test]
fn a_parameter_without_a_form_in_rust_is_named() {
    let line = line(&model(), "IMsgStore", "NotifyNewMail");
    assert_eq!(line, "`lpNotification` is of a structure that has no Rust form");
}

#[test]
fn every_method_that_has_a_wrapper_has_a_shape() {
    let model = model();
    for interface in &model.interfaces {
        for method in interface.methods.iter().filter(|m| m.client.is_some()) {
            assert!(shape(method, &model).is_ok(), "{}::{}", interface.name, method.name);
        }
    }
}

fn param(name: &str, base: CBase, pointers: u8, dir: Dir) -> Param {
    Param {
        name: name.to_owned(),
        ty: CType { base, pointers },
        dir,
        optional: false,
        count: None,
        flags: None,
        accepts: 0,
        iid_is: None,
        reserved: false,
        ui: false,
        default_iid: None,
        boolean: false,
        refused: None,
        max: None,
        doc: String::new(),
    }
}

fn method(width: Width, params: Vec<Param>) -> Method {
    Method {
        name: "Method".to_owned(),
        doc: String::new(),
        page: None,
        source: None,
        decision: None,
        entry_point: false,
        may_lack: false,
        exported: false,
        call: Call::Stdcall,
        returns: None,
        width,
        params,
        success: Vec::new(),
        errors: Vec::new(),
        client: None,
        no_client: None,
    }
}

#[test]
fn text_needs_a_width() {
    let text = || vec![param("lpszName", CBase::Text, 1, Dir::In)];
    assert!(shape(&method(Width::Unicode, text()), &Model::default()).is_ok());
    let misfit = shape(&method(Width::None, text()), &Model::default()).unwrap_err();
    assert_eq!(misfit.to_string(), "`lpszName` is text of a method whose `width` is not said");
}

#[test]
fn names_that_collide_without_their_prefixes_keep_them() {
    let number = CBase::Scalar(Scalar::Ulong);
    let params =
        vec![param("ulRow", number.clone(), 0, Dir::In), param("lpulRow", number, 1, Dir::Out)];
    let shape = shape(&method(Width::None, params), &Model::default()).unwrap();
    assert_eq!(shape.names, ["ul_row", "lpul_row"]);
}
