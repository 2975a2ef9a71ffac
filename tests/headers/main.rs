//! The spec, and what the generator makes of it, held against headers that others wrote: C++
//! programs full of static assertions, for x86-64 and for 32-bit x86. Where a compiler or headers
//! are missing, these tests say so and pass.

mod claims;
mod program;

use std::path::Path;
use std::sync::OnceLock;
use program::Verdict;
use mapi_codegen::Model;

fn model() -> &'static Model {
    static MODEL: OnceLock<Model> = OnceLock::new();
    MODEL.get_or_init(|| {
        let spec = mapi_codegen::load(&mapi_tests::root().join("spec"));
        mapi_codegen::check(&spec).unwrap_or_else(|errors| panic!("{errors}"))
    })
}

fn start(headers: &[&str]) -> String {
    let mut out = String::from("#define CINTERFACE\n#define UNICODE\n#include <type_traits>\n#include <windows.h>\n#include <ole2.h>\n");
    for h in headers { out.push_str(&format!("#include <{h}>\n")); }
    out.push_str("#undef DEFINE_GUID\n#undef MAPIGUID_H\n#define DEFINE_GUID(name, l, w1, w2, ...) constexpr GUID value_of_##name = { l, w1, w2, { __VA_ARGS__ } }\n#include <mapiguid.h>\n");
    out.push_str(include_str!("prelude.hpp"));
    out
}

fn show(name: &str, pointer: u32, compiler: &str, args: &[&str], headers: &[&str]) {
    let claims = claims::all(model(), pointer);
    let verdicts = program::Headers { compiler, args, start: &start(headers) }.judge(&claims);
    let by = program::by_entry(&claims, &verdicts);
    for v in [Verdict::Holds, Verdict::Absent, Verdict::Differs] {
        println!("{name} {v:?} {}", by.values().filter(|x| **x == v).count());
    }
    for (c, v) in claims.iter().zip(&verdicts).filter(|x| *x.1 != Verdict::Holds) {
        println!("{name} {v:?} {} {}", c.of, c.holds);
    }
}
#[test]
fn look() {
    let mingw = ["mapix.h","mapispi.h","mapiform.h","mapitags.h","mapicode.h","mapiutil.h","mapinls.h","mapiwin.h","mapihook.h","mapidbg.h","mapival.h","mapiwz.h","mapioid.h","imessage.h","tnef.h","mspab.h","mspst.h"];
    let wine = ["mapi.h","mapix.h","mapidefs.h","mapiform.h","mapitags.h","mapicode.h","mapiutil.h","mapival.h"];
    let folder = program::only(Path::new("/usr/include/wine/wine/windows"), |n| n.contains("mapi") && n != "dwmapi.h");
    let i = format!("-I{}", folder.path().display());
    for (pointer, compiler) in [(8, "x86_64-w64-mingw32-g++"), (4, "i686-w64-mingw32-g++")] {
        show("mingw", pointer, compiler, &[], &mingw);
        show("wine", pointer, compiler, &[&i, "-DWINELIB_NAME_AW(name)=name##W"], &wine);
    }
}
