//! A program in C that is linked to the library does a whole session (`tests/client`), and
//! valgrind finds no error and no leak in it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use mapi_codegen::{check, emit, load};

/// The client, compiled against the generated header; `None` where this machine has no C compiler.
fn client(folder: &Path) -> Option<PathBuf> {
    if !is_there("cc") {
        return None;
    }
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let model = check(&load(&here.join("../../spec"))).unwrap_or_else(|errors| panic!("{errors}"));
    let header = emit::header::header(&model);
    std::fs::write(folder.join(&header.path), &header.text).expect("a writable folder");
    let sources = std::fs::read_dir(here.join("tests/client")).expect("the client's source");
    let sources = sources.map(|entry| entry.expect("an entry").path());
    let library = library();
    let program = folder.join("client");
    let mut compile = Command::new("cc");
    compile
        .args(["-std=c11", "-Wall", "-Wextra", "-Werror", "-g", "-I"])
        .arg(folder)
        .args(sources.filter(|path| path.extension().is_some_and(|ext| ext == "c")))
        .arg("-L")
        .arg(&library)
        .arg("-lmapi_embedded")
        .arg(format!("-Wl,-rpath,{}", library.display()))
        .arg("-o")
        .arg(&program);
    passes(&mut compile);
    Some(program)
}

/// The folder with the library: cargo puts it beside the tests of its package.
fn library() -> PathBuf {
    let test = std::env::current_exe().expect("this program");
    test.parent().expect("its folder").to_owned()
}

fn is_there(tool: &str) -> bool {
    let there = Command::new(tool).arg("--version").output().is_ok_and(|o| o.status.success());
    if !there {
        eprintln!("not run: this machine has no {tool}");
    }
    there
}

/// Runs a command; what it said is told when it fails.
fn passes(command: &mut Command) -> Output {
    let output = command.output().unwrap_or_else(|e| panic!("{command:?}: {e}"));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{command:?} ended with {}\n{out}{err}", output.status);
    print!("{out}");
    output
}

/// The last line of the client counts its checks.
fn all_passed(output: &Output) {
    let text = String::from_utf8_lossy(&output.stdout);
    let last = text.lines().last().unwrap_or_default();
    assert!(last.ends_with(" checks, 0 failed") && !last.starts_with("0 "), "{text}");
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "elsewhere the harness of that system runs it")]
fn a_session_in_c() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let Some(program) = client(folder.path()) else { return };
    let mut run = Command::new(program);
    all_passed(&passes(run.env("MAPI_HOME", folder.path().join("home"))));
}

/// [allocating-and-freeing-memory-in-mapi]
#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "valgrind is for Linux")]
fn valgrind_finds_no_error_and_no_leak() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    if !is_there("valgrind") {
        return;
    }
    let Some(program) = client(folder.path()) else { return };
    let suppressions = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/valgrind.supp");
    let mut run = Command::new("valgrind");
    run.args(["--quiet", "--leak-check=full", "--error-exitcode=99"])
        .args(["--show-leak-kinds=definite,indirect,possible"])
        .args(["--errors-for-leak-kinds=definite,indirect,possible"])
        .arg(format!("--suppressions={}", suppressions.display()))
        .arg(program);
    all_passed(&passes(run.env("MAPI_HOME", folder.path().join("home"))));
}
