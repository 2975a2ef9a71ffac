//! The other outputs of MAPI's spec: the C header compiles where it says, with the sizes and slots
//! of the model; the metadata is read back.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use mapi_codegen::model::ArrayLen;
use mapi_codegen::{Model, check, emit, load};

fn model() -> Model {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    check(&load(&spec)).unwrap_or_else(|errors| panic!("{errors}"))
}

/// What the compiler has to find: sizes, offsets, slots, tags.
fn assertions(model: &Model, tables: bool) -> String {
    let mut out = String::from(
        "#include \"mapi-session.h\"\n#ifndef __cplusplus\n#define static_assert _Static_assert\n#endif\n",
    );
    let mut holds = |what: String| {
        let _ = writeln!(out, "static_assert({what}, \"{}\");", what.replace('"', ""));
    };
    for one in &model.structs {
        holds(format!("sizeof({}) == {}", one.name, one.size));
        for field in one.fields.iter().filter(|f| f.array != Some(ArrayLen::Flexible)) {
            if ["class", "new", "this", "default", "int", "long", "short"].contains(&&*field.name) {
                continue;
            }
            holds(format!("offsetof({}, {}) == {}", one.name, field.name, field.offset));
        }
    }
    for one in model.interfaces.iter().filter(|_| tables) {
        for (i, method) in one.methods.iter().enumerate() {
            let slot = one.inherited_slots as usize + i;
            holds(format!(
                "offsetof({}Vtbl, {}) == {slot} * sizeof(void *)",
                one.name, method.name
            ));
        }
    }
    holds("PR_SUBJECT == 0x0037001Fu && PR_SUBJECT_A == 0x0037001Eu".to_owned());
    holds("MAPI_E_NOT_FOUND < 0 && sizeof(WCHAR) == 2".to_owned());
    out
}

fn is_there(compiler: &str) -> bool {
    let there = Command::new(compiler).arg("--version").output().is_ok_and(|o| o.status.success());
    if !there {
        eprintln!("not checked with {compiler}, which this machine does not have");
    }
    there
}

fn run(command: &mut Command) {
    let output = command.output().unwrap_or_else(|e| panic!("{command:?}: {e}"));
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}\n{text}");
}

#[test]
fn the_header_compiles_as_c_and_cpp_here_and_for_windows() {
    let model = model();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |name: &str, text: &str| {
        std::fs::write(folder.path().join(name), text).expect("a writable folder");
    };
    let header = emit::header::header(&model);
    assert_eq!(header, emit::header::header(&model));
    write(&header.path, &header.text);
    write("tables.c", &assertions(&model, true));
    write("tables.cpp", &format!("#define CINTERFACE\n{}", assertions(&model, true)));
    write("classes.cpp", &assertions(&model, false));
    for (compiler, standard, file) in [
        ("gcc", "c11", "tables.c"),
        ("g++", "c++17", "tables.cpp"),
        ("g++", "c++17", "classes.cpp"),
        ("x86_64-w64-mingw32-gcc", "c11", "tables.c"),
        ("x86_64-w64-mingw32-g++", "c++17", "tables.cpp"),
        ("x86_64-w64-mingw32-g++", "c++17", "classes.cpp"),
    ] {
        if is_there(compiler) {
            run(Command::new(compiler).current_dir(folder.path()).args([
                &format!("-std={standard}"),
                "-Wall",
                "-Wextra",
                "-Wno-invalid-offsetof",
                "-Werror",
                "-fsyntax-only",
                file,
            ]));
        }
    }
}

/// A C++ object is called through the table that C sees.
#[test]
fn classes_and_tables_are_the_same_objects() {
    if !is_there("gcc") || !is_there("g++") {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |name: &str, text: &str| {
        std::fs::write(folder.path().join(name), text).expect("a writable folder");
    };
    write("mapi-session.h", &emit::header::header(&model()).text);
    write(
        "sink.cpp",
        "#include \"mapi-session.h\"
struct Sink : IMAPIAdviseSink {
    HRESULT QueryInterface(GUID *, void **) override { return 1; }
    ULONG AddRef() override { return 2; }
    ULONG Release() override { return 3; }
    ULONG OnNotify(ULONG count, NOTIFICATION *) override { return count + 35; }
};
extern \"C\" IMAPIAdviseSink *sink() { static Sink one; return &one; }
",
    );
    write(
        "main.c",
        "#include \"mapi-session.h\"
IMAPIAdviseSink *sink(void);
int main(void) {
    IMAPIAdviseSink *s = sink();
    return !(s->lpVtbl->QueryInterface(s, 0, 0) == 1 && s->lpVtbl->AddRef(s) == 2 &&
             s->lpVtbl->Release(s) == 3 && s->lpVtbl->OnNotify(s, 7, 0) == 42);
}
",
    );
    let gcc = |compiler: &str, args: &[&str]| {
        run(Command::new(compiler).current_dir(folder.path()).args(args));
    };
    gcc("gcc", &["-std=c11", "-c", "main.c"]);
    gcc("g++", &["-std=c++17", "-c", "sink.cpp"]);
    gcc("g++", &["main.o", "sink.o", "-o", "main"]);
    run(&mut Command::new(folder.path().join("main")));
}

/// The metadata has every interface and structure, and is the same each time.
#[cfg(feature = "winmd")]
#[test]
fn metadata_is_read_back() {
    let model = model();
    let bytes = emit::raw::winmd(&model).unwrap_or_else(|e| panic!("{e}"));
    assert!(bytes.starts_with(b"MZ"));
    assert_eq!(bytes, emit::raw::winmd(&model).unwrap_or_else(|e| panic!("{e}")));
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (written, read) = (folder.path().join("written.rdl"), folder.path().join("read.rdl"));
    // Written by the tool that reads metadata, not by us.
    windows_rdl::writer()
        .input_bytes(&bytes)
        .filter("Mapi")
        .output(&read)
        .write()
        .expect("metadata");
    let rdl = emit::raw::rdl_file(&model);
    std::fs::write(&written, &rdl.text).expect("a writable folder");
    let names = |path: &Path| {
        let mut names = windows_rdl::item_names(path, "Mapi").expect("RDL");
        names.sort();
        names
    };
    assert_eq!(names(&read), names(&written));
    let found = names(&read);
    for name in
        model.interfaces.iter().map(|i| &i.name).chain(model.structs.iter().map(|s| &s.name))
    {
        assert!(found.contains(name), "{name} is not in the metadata");
    }
    let text = std::fs::read_to_string(&read).expect("RDL");
    let method = text.split("fn OpenEntry(").nth(1).expect("a method");
    let result = method.split(';').next().unwrap_or_default();
    assert!(result.ends_with("-> i32"), "{result}");
}
