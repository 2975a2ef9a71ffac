//! The spec held against headers of MAPI that others wrote: C++ programs of static assertions, for
//! x86-64 and for 32-bit x86. What differs is in `spec/differences.yaml`, with a reason, and what is
//! there differs. Where a compiler or headers are missing, these tests say so and pass.

mod claims;
mod program;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use mapi_codegen::Model;
use mapi_codegen::model::{Header, Reason};

use claims::Claim;
use program::{Headers, Verdict};

/// Compilers, and the bytes of a pointer in their programs.
const COMPILERS: &[(&str, u32)] = &[("x86_64-w64-mingw32-g++", 8), ("i686-w64-mingw32-g++", 4)];

/// What comes before the claims. GUIDs are read as values: the headers only declare them.
const START: &str = "#define CINTERFACE
#define NONAMELESSUNION
#include <type_traits>
#include <windows.h>
#include <ole2.h>
";
const GUIDS: &str = "#undef DEFINE_GUID
#undef MAPIGUID_H
#define DEFINE_GUID(name, l, w1, w2, ...) \\
    constexpr GUID value_of_##name = { l, w1, w2, { __VA_ARGS__ } };
#include <mapiguid.h>
";

/// The headers of mingw that are of MAPI.
const MINGW: &[&str] = &[
    "mapix.h",
    "mapispi.h",
    "mapiform.h",
    "mapitags.h",
    "mapicode.h",
    "mapiutil.h",
    "mapinls.h",
    "mapiwin.h",
    "mapihook.h",
    "mapidbg.h",
    "mapival.h",
    "mapiwz.h",
    "mapioid.h",
    "imessage.h",
    "tnef.h",
    "mspab.h",
    "mspst.h",
    "mapi.h",
    "mapidefs.h",
];

/// Those whose numbers the spec leaves out, and why.
const BEYOND: &[(&str, &str)] = &[
    ("mapidbg.h", "assertions of MAPI's own code"),
    ("mapinls.h", "names of Windows"),
    ("mapioid.h", "parts of object identifiers"),
    ("mapival.h", "numbers of methods, for validation by macro"),
    ("mspab.h", "a provider that no longer exists"),
    ("tnef.h", "TNEF, which has no header of its own any more"),
];

/// What makes the headers work.
const OF_THE_LANGUAGE: &[&str] = &["MAPI_DIM"];

fn model() -> &'static Model {
    static MODEL: OnceLock<Model> = OnceLock::new();
    MODEL.get_or_init(|| {
        let spec = mapi_codegen::load(&mapi_tests::root().join("spec"));
        mapi_codegen::check(&spec).unwrap_or_else(|errors| panic!("{errors}"))
    })
}

/// Verdicts by the width of pointers and entry.
type Verdicts = BTreeMap<u32, BTreeMap<String, Verdict>>;

/// What the compilers of this machine say of every claim.
fn judge(files: &[&str], args: &[&str]) -> Verdicts {
    let mut map = Verdicts::new();
    let includes: String = files.iter().map(|file| format!("#include <{file}>\n")).collect();
    let start = format!("{START}{includes}{GUIDS}{}", include_str!("prelude.hpp"));
    let unicode = format!("#define UNICODE\n{start}");
    for (compiler, pointer) in COMPILERS.iter().filter(|(compiler, _)| program::is_there(compiler))
    {
        let mut entries = BTreeMap::new();
        let mut add = |start: &str, claims: &[Claim]| {
            let verdicts = Headers { compiler, args, start }.judge(claims);
            for (claim, verdict) in claims.iter().zip(verdicts) {
                if verdict == Verdict::Differs {
                    println!("{compiler}: {}: {}", claim.of, claim.holds);
                }
                entries
                    .entry(claim.of.clone())
                    .and_modify(|worst: &mut Verdict| *worst = (*worst).max(verdict))
                    .or_insert(verdict);
            }
        };
        add(&unicode, &claims::all(model(), *pointer));
        add(&start, &claims::numbers(model()));
        map.insert(*pointer, entries);
    }
    map
}

/// The spec lists what differs, and nothing else. At least so many entries are looked at.
fn as_listed(header: Header, verdicts: &Verdicts, at_least: usize) {
    let mut wrong = Vec::new();
    let mut listed: BTreeMap<&str, Reason> = BTreeMap::new();
    for one in model().differences.iter().filter(|one| one.header == header) {
        listed.extend(one.of.iter().map(|name| (name.as_str(), one.reason)));
    }
    for (pointer, entries) in verdicts {
        let seen = entries.values().filter(|verdict| **verdict != Verdict::Absent).count();
        let differ = entries.values().filter(|verdict| **verdict == Verdict::Differs).count();
        println!(
            "{header:?}, {} bits: {seen} entries agree but {differ}; {} are in no header",
            pointer * 8,
            entries.len() - seen
        );
        assert!(seen >= at_least, "only {seen} entries were looked at");
        for (name, _) in entries.iter().filter(|(_, verdict)| **verdict == Verdict::Differs) {
            let narrow = *pointer == 4;
            match listed.get(name.as_str()) {
                None => wrong.push(format!("{name} differs, and the spec does not say so")),
                Some(Reason::Width) if narrow => {
                    wrong.push(format!("{name} differs on 32 bits too: it is no matter of width"));
                }
                Some(_) => {}
            }
        }
    }
    for (name, reason) in listed {
        let differs = |pointer: u32| {
            verdicts.get(&pointer).is_none_or(|map| map.get(name) == Some(&Verdict::Differs))
        };
        let still = match reason {
            Reason::Width => differs(8),
            _ => differs(8) || differs(4),
        };
        if !still {
            wrong.push(format!("{name} agrees, yet the spec says that it differs"));
        }
    }
    let wrong: BTreeSet<String> = wrong.into_iter().collect();
    let wrong: Vec<String> = wrong.into_iter().collect();
    assert!(wrong.is_empty(), "{header:?}:\n{}", wrong.join("\n"));
}

/// The folder with `file`, or a line that says what is not run.
fn folder(candidates: &[&str], file: &str, package: &str) -> Option<PathBuf> {
    let found = candidates.iter().map(Path::new).find(|folder| folder.join(file).is_file());
    if found.is_none() {
        println!("not run: there is no {file}; Debian has it in {package}");
    }
    found.map(Path::to_owned)
}

#[test]
fn headers_of_mingw() {
    let folders = ["/usr/share/mingw-w64/include", "/usr/x86_64-w64-mingw32/include"];
    if folder(&folders, "mapix.h", "mingw-w64-common").is_none() {
        return;
    }
    as_listed(Header::Mingw, &judge(MINGW, &[]), 2500);
}

#[test]
fn headers_of_wine() {
    let folders = ["/usr/include/wine/wine/windows", "/usr/include/wine/windows"];
    let Some(folder) = folder(&folders, "mapix.h", "libwine-dev") else { return };
    // Those of MAPI alone: the rest of Windows is that of the compiler.
    let headers = program::only(&folder, |name| name.contains("mapi") && name != "dwmapi.h");
    let include = format!("-I{}", headers.path().display());
    let files = [
        "mapi.h",
        "mapix.h",
        "mapidefs.h",
        "mapiform.h",
        "mapitags.h",
        "mapicode.h",
        "mapiutil.h",
        "mapival.h",
    ];
    let args = [include.as_str(), "-DWINELIB_NAME_AW(name)=name##W"];
    as_listed(Header::Wine, &judge(&files, &args), 1500);
}
/// Every number that mingw's headers of MAPI name is in the spec.
#[test]
fn numbers_of_mingw_are_in_the_spec() {
    let compiler = COMPILERS[0].0;
    if !program::is_there(compiler) {
        return;
    }
    let includes: String = MINGW.iter().map(|file| format!("#include <{file}>\n")).collect();
    let start = format!("{START}{includes}");
    let text = Headers { compiler, args: &[], start: &start }.preprocessed();
    let claims = claims::numbers(model()).into_iter().chain(claims::tags(model()));
    let ours: BTreeSet<String> = claims.map(|claim| claim.of).collect();
    let (mut file, mut seen, mut missing) = ("", 0, BTreeSet::new());
    for line in text.lines() {
        if let Some(place) = line.strip_prefix("# ") {
            file = place.split('"').nth(1).and_then(|path| path.rsplit('/').next()).unwrap_or("");
        }
        let Some((name, value)) = line.strip_prefix("#define ").and_then(|d| d.split_once(' '))
        else {
            continue;
        };
        let digits = value.trim_start_matches("((ULONG) ").trim_start_matches('(');
        let number =
            digits.starts_with(|c: char| c.is_ascii_digit()) || value.starts_with("PROP_TAG");
        if number && MINGW.contains(&file) && !BEYOND.iter().any(|(place, _)| *place == file) {
            seen += 1;
            if !ours.contains(name) && !OF_THE_LANGUAGE.contains(&name) {
                missing.insert(format!("{name} of {file}"));
            }
        }
    }
    println!("{seen} numbers of mingw's headers; {} files left out", BEYOND.len());
    assert!(seen > 1200, "only {seen} numbers were looked at");
    assert!(missing.is_empty(), "not in the spec: {missing:#?}");
}
