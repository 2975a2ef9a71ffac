//! The other outputs of MAPI's spec: the C header compiles where it says, with the sizes and slots
//! of the model; the metadata is read back.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use mapi_codegen::model::Call;
use mapi_codegen::{Model, check, emit, load};

fn model() -> Model {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    check(&load(&spec)).unwrap_or_else(|errors| panic!("{errors}"))
}

/// What the compiler has to find: sizes, offsets, slots, tags. Sizes and offsets are for pointers of
/// `pointer` bytes.
fn assertions(model: &Model, tables: bool, pointer: u32) -> String {
    let mut out = String::from(
        "#include \"mapi-session.h\"\n#ifndef __cplusplus\n#define static_assert _Static_assert\n\
         #define alignof _Alignof\n#endif\n",
    );
    let mut holds = |what: String| {
        let _ = writeln!(out, "static_assert({what}, \"{}\");", what.replace('"', ""));
    };
    for one in &model.structs {
        let layout = model.layout(one, pointer);
        let (size, align) = (layout.size, layout.align);
        holds(format!("sizeof({0}) == {size} && alignof({0}) == {align}", one.name));
        for (field, offset) in one.fields.iter().zip(layout.offsets) {
            let name = emit::header::name(&field.name);
            holds(format!("offsetof({}, {name}) == {offset}", one.name));
        }
    }
    for one in model.interfaces.iter().filter(|_| tables) {
        let slots = one.inherited_slots as usize + one.methods.len();
        holds(format!("sizeof({}Vtbl) == {slots} * sizeof(void *)", one.name));
        for (slot, method) in (one.inherited_slots..).zip(&one.methods) {
            let name = emit::header::name(&method.name);
            holds(format!("offsetof({}Vtbl, {name}) == {slot} * sizeof(void *)", one.name));
        }
    }
    holds("PR_SUBJECT == 0x0037001Fu && PR_SUBJECT_A == 0x0037001Eu".to_owned());
    holds(format!("MAPI_E_NOT_FOUND < 0 && sizeof(WCHAR) == 2 && sizeof(void *) == {pointer}"));
    out
}

/// How each function, callback and method is called on 32-bit x86, where the compiler tells the
/// conventions apart.
fn conventions(model: &Model) -> String {
    let mut out = assertions(model, true, 4);
    out.insert_str(0, "#define CINTERFACE\n");
    out.push_str(
        "template <class F> constexpr bool callee_cleans = false;
template <class R, class... A> constexpr bool callee_cleans<R __stdcall(A...)> = true;
template <class F> constexpr bool caller_cleans = false;
template <class R, class... A> constexpr bool caller_cleans<R __cdecl(A...)> = true;
",
    );
    let mut holds = |call: Call, what: &str, kind: &str| {
        let cleans = match call {
            Call::Stdcall => "callee_cleans",
            Call::Cdecl => "caller_cleans",
        };
        let _ = writeln!(out, "static_assert({cleans}<{kind}>, \"{what}\");");
    };
    for one in &model.functions {
        holds(one.call, &one.name, &format!("decltype({})", one.name));
    }
    for one in &model.callbacks {
        holds(one.call, &one.name, &one.name);
    }
    for one in &model.interfaces {
        for method in &one.methods {
            let name = emit::header::name(&method.name);
            let kind = format!("std::remove_pointer_t<decltype({}Vtbl::{name})>", one.name);
            holds(method.call, &format!("{}::{}", one.name, method.name), &kind);
        }
    }
    out.replace(
        "#include \"mapi-session.h\"\n",
        "#include <type_traits>\n#include \"mapi-session.h\"\n",
    )
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
    for (pointer, bits) in [(8, 64), (4, 32)] {
        let tables = assertions(&model, true, pointer);
        write(&format!("tables{bits}.c"), &tables);
        write(&format!("tables{bits}.cpp"), &format!("#define CINTERFACE\n{tables}"));
        write(&format!("classes{bits}.cpp"), &assertions(&model, false, pointer));
    }
    write("conventions.cpp", &conventions(&model));
    for (compiler, standard, file) in [
        ("gcc", "c11", "tables64.c"),
        ("g++", "c++17", "tables64.cpp"),
        ("g++", "c++17", "classes64.cpp"),
        ("x86_64-w64-mingw32-gcc", "c11", "tables64.c"),
        ("x86_64-w64-mingw32-g++", "c++17", "tables64.cpp"),
        ("x86_64-w64-mingw32-g++", "c++17", "classes64.cpp"),
        ("i686-w64-mingw32-gcc", "c11", "tables32.c"),
        ("i686-w64-mingw32-g++", "c++17", "tables32.cpp"),
        ("i686-w64-mingw32-g++", "c++17", "classes32.cpp"),
        ("i686-w64-mingw32-g++", "c++17", "conventions.cpp"),
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
