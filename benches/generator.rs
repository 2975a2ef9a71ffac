//! What the generator costs: all outputs of MAPI's spec against the metadata tools and the formatter
//! alone, and a spec with ten times the properties against one with as many as MAPI has. Each is the
//! least processor time of a few runs, those of child processes included.

use std::fmt::Write;
use std::path::Path;
use std::process::{Command, ExitCode};

use mapi_codegen::emit::raw;
use mapi_codegen::{Model, Output, check, load, load_files, outputs};

const ROUNDS: usize = 3;

/// As many as MAPI's own.
const PROPERTIES: usize = 1700;

fn main() -> ExitCode {
    let mode = std::env::args().nth(1).unwrap_or_default();
    match mode.as_str() {
        "once" => measured(|| made(PROPERTIES)),
        "ten times" => measured(|| made(10 * PROPERTIES)),
        _ => {
            let kept = [metadata(), properties()];
            if kept.contains(&false) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
        }
    }
}

fn sound(spec: &mapi_codegen::Spec) -> Model {
    check(spec).unwrap_or_else(|errors| panic!("{errors}"))
}

/// All outputs against what the metadata tools and the formatter take for them alone.
fn metadata() -> bool {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let model = sound(&load(&spec));
    let made = outputs(&model).expect("all outputs");
    let rust = || made.iter().filter(|output| output.path.ends_with(".rs"));
    let rdl = raw::rdl_file(&model).text;
    let ours = least(|| outputs(&sound(&load(&spec))).expect("all outputs").len());
    let tools = least(|| tools(&rdl, false));
    let formatting = least(|| rust().map(format).sum());
    let default = least(|| self::tools(&rdl, true));
    println!("of that: metadata tools {tools:.0} ms, formatting {formatting:.0} ms");
    println!("  with the default metadata of Windows the tools would take {default:.0} ms");
    let what = "all outputs of the spec, against the metadata tools and the formatter alone";
    mapi_benches::ratio(what, ours, tools + formatting, "ms", 1.5)
}

/// RDL to metadata to Rust, as the tools do it by themselves.
fn tools(rdl: &str, default: bool) -> usize {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (winmd, rust) = (folder.path().join("mapi.winmd"), folder.path().join("raw.rs"));
    windows_rdl::reader().input_text(rdl).output(&winmd).write().expect("metadata");
    let mut bindgen = windows_bindgen::builder();
    bindgen.input(&winmd).output(&rust).filter("Mapi").flat().implement_all();
    if default {
        bindgen.input_default();
    }
    bindgen.write();
    std::fs::read_to_string(&rust).expect("the bindings").len()
}

fn format(output: &Output) -> usize {
    prettyplease::unparse(&syn::parse_file(&output.text).expect("Rust")).len()
}

/// A spec with many properties: time and memory of a process that makes all outputs of it.
fn properties() -> bool {
    let (time, memory) = run("once");
    let (more_time, more_memory) = run("ten times");
    let what = "a spec of ten times the properties, against one with as many as MAPI's";
    let time = mapi_benches::ratio(what, more_time, time, "ms", 12.0);
    time & mapi_benches::ratio("  its memory", more_memory, memory, "KiB", 12.0)
}

/// The least time and memory of a few processes that run a mode of this program.
fn run(mode: &str) -> (f64, f64) {
    let program = std::env::current_exe().expect("the benchmark knows its own path");
    let mut least = (f64::MAX, f64::MAX);
    for _ in 0..ROUNDS {
        let output = Command::new(&program).arg(mode).output().expect("a child process");
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{mode}: {}", String::from_utf8_lossy(&output.stderr));
        let mut numbers = text.split_whitespace().map(|n| n.parse::<f64>().expect("a number"));
        let (Some(time), Some(memory)) = (numbers.next(), numbers.next()) else {
            panic!("{mode} printed {text}");
        };
        least = (least.0.min(time), least.1.min(memory));
    }
    least
}

/// Prints the time that something takes, and the most memory that this process ever had.
fn measured(work: impl FnOnce() -> usize) -> ExitCode {
    let start = mapi_benches::processor_time();
    let made = work();
    let time = mapi_benches::processor_time() - start;
    println!("{time} {}", mapi_benches::peak_memory());
    if made > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Makes all outputs of a spec with so many properties, each of which an object has, and a table
/// of them. The properties are in files of a thousand, as a file has a bounded number of values.
fn made(count: usize) -> usize {
    let mut files = vec![String::from(
        "interfaces:\n  - name: IMAPIProp\n    iid: 00020303-0000-0000-C000-000000000046\n    \
         base: IUnknown\n    object: MapiProp\n    doc: An object with properties.\n    \
         methods: []\n\
         tables:\n  - name: numbers\n    row: NumberRow\n    opened_by: []\n    \
         doc: All of them.\n    columns:\n",
    )];
    for i in 0..count {
        let _ = writeln!(files[0], "      - {{ property: PR_NUMBER_{i} }}");
    }
    for i in 0..count {
        if i % 1000 == 0 {
            files.push("properties:\n".to_owned());
        }
        let ty = ["PT_LONG", "PT_UNICODE", "PT_BINARY", "PT_SYSTIME"][i % 4];
        let file = files.len() - 1;
        let _ = writeln!(
            files[file],
            "  - {{ name: PR_NUMBER_{i}, id: {:#06x}, type: {ty}, canonical: PidTagNumber{i}, \
             aliases: [PR_NO_{i}], on: [MapiProp], access: rw, doc: Number {i} of many. }}",
            i + 1
        );
    }
    let files = files.into_iter().enumerate();
    let spec = load_files(files.map(|(i, text)| (format!("{i}.yaml"), text.into_bytes())));
    outputs(&sound(&spec)).expect("all outputs").iter().map(|output| output.text.len()).sum()
}

/// The least processor time of a few runs, in ms.
fn least(mut work: impl FnMut() -> usize) -> f64 {
    (0..ROUNDS).fold(f64::MAX, |least, _| {
        let start = mapi_benches::processor_time();
        assert!(work() > 0);
        least.min(mapi_benches::processor_time() - start)
    })
}
