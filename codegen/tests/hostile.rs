//! Files that are broken or hostile: an error that names file and place, in bounded memory and
//! without a panic. Each is read by a process of its own, so that its memory can be measured.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use mapi_codegen::{MAX_FILE, MAX_SPEC, check, load};

/// What reading a spec may take, in KiB; README of the crate says it too. Measured: 160 MiB for a
/// file that is one line of 8 MiB.
const MOST: u64 = 256 << 10;

/// What is said of a spec, with `DIR` for the folder. Fails on a panic and on too much memory.
fn told(folder: &Path, file: &str) -> String {
    let program = std::env::current_exe().expect("the test's own path");
    let output = Command::new(program)
        .args(["--exact", "child", "--ignored", "--nocapture"])
        .env("HOSTILE_SPEC", folder.join(file))
        .output()
        .expect("a child process");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{file}: {}\n{text}{}",
        output.status,
        String::from_utf8_lossy(&output.stderr)
    );
    // Linux tells the most memory that a process had.
    let peak = text.lines().find_map(|l| l.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"));
    if let Some(peak) = peak {
        let peak: u64 = peak.parse().expect("a number");
        assert!(peak <= MOST, "{file}: {peak} KiB");
    }
    let (_, said) = text.split_once("<<<\n").expect("a beginning");
    let (said, _) = said.split_once(">>>").expect("an end");
    said.replace(&folder.display().to_string(), "DIR")
}

/// The other half of `told`.
#[test]
#[ignore = "the other tests run it"]
fn child() {
    let Some(path) = std::env::var_os("HOSTILE_SPEC") else { return };
    match check(&load(Path::new(&path))) {
        Ok(_) => println!("<<<\nnothing is wrong\n>>>"),
        Err(diagnostics) => println!("<<<\n{diagnostics}>>>"),
    }
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().filter(|line| line.starts_with("VmHWM")).for_each(|line| println!("{line}"));
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn write(folder: &Path, file: &str, bytes: impl AsRef<[u8]>) {
    fs::write(folder.join(file), bytes).expect("a file");
}

/// What is not as it should be, in a few bytes: each kind of defect is shown at its place.
#[test]
fn broken_files_are_shown() {
    let folder = folder();
    let property = "{ name: PR_A, id: 1, type: PT_LONG }";
    let typo = property.replace("PT_LONG", "PT_LONK");
    let cases: &[(&str, &[u8])] = &[
        ("alias-in-itself", b"flags: &a [*a]\n"),
        ("alias-of-nothing", b"area: *nowhere\n"),
        ("alias-twice", &format!("properties:\n  - &a {property}\n  - *a\n").into_bytes()),
        ("byte-order-mark", b"\xEF\xBB\xBFproprties: []\n"),
        (
            "carriage-returns",
            &format!("properties:\r\n  - {typo}\r\n  - {{ nam: 3 }}\r\n").into_bytes(),
        ),
        ("document-twice", b"area: a\n---\narea: b\n"),
        ("key-twice", b"area: a\narea: b\n"),
        ("list", b"- a\n"),
        (
            "merged",
            &format!("properties:\n  - &a {property}\n  - {{ <<: *a, type: PT_LONK }}\n")
                .into_bytes(),
        ),
        ("not-utf-8", b"area: \xFF\n"),
        ("nul", b"area: a\0b\n"),
        ("nul-escaped", b"properties:\n  - { name: \"PR_\\0\", id: 1, type: PT_LONG }\n"),
        (
            "number-too-large",
            b"properties:\n  - { name: PR_A, id: 99999999999999999999, type: PT_LONG }\n",
        ),
        ("scalar", b"hello\n"),
        ("tab", b"properties:\n\t- name: x\n"),
        ("tag", b"area: !include /etc/passwd\n"),
        ("unclosed", b"area: \"abc\n"),
        ("utf-16", b"\xFF\xFEa\0r\0e\0a\0:\0"),
        ("version", b"%YAML 9.9\n---\narea: a\n"),
    ];
    let mut all = String::new();
    for (name, bytes) in cases {
        let file = format!("{name}.yaml");
        write(folder.path(), &file, bytes);
        let said = told(folder.path(), &file);
        assert!(said.contains(&format!("DIR/{file}:")), "{name}: {said}");
        all += said.split("\n\n1 error in the spec").next().unwrap_or_default();
        all += "\n\n";
    }
    insta::assert_snapshot!(all);
}

/// A file that says nothing is a spec that has nothing; a byte order mark and carriage returns
/// change nothing.
#[test]
fn what_is_odd_but_sound_is_read() {
    let folder = folder();
    let sound = "\u{FEFF}properties:\r\n  - { name: PR_A, id: 1, type: PT_LONG }\r\n";
    for (name, text) in [("none", ""), ("comment", "# none\n"), ("null", "~\n"), ("odd", sound)] {
        let file = format!("{name}.yaml");
        write(folder.path(), &file, text);
        assert_eq!(told(folder.path(), &file), "nothing is wrong\n", "{name}");
    }
}

/// Aliases that stand for more and more, levels without end, millions of values, one endless line:
/// refused at a place, with little memory.
#[test]
fn large_and_deep_files_are_refused() {
    let most = usize::try_from(MAX_FILE).expect("a size in memory");
    let fill = |text: &str| text.repeat((most - 1000) / text.len());
    let properties = |of: &str| format!("properties:\n{}", fill(of));
    let doubled: String = (b'b'..=b'z')
        .map(|c| {
            let (c, before) = (c as char, (c - 1) as char);
            format!("  - &{c} [*{before}, *{before}, *{before}, *{before}]\n")
        })
        .collect();
    let cases = [
        ("bomb", format!("flags:\n  - &a [x, x, x, x]\n{doubled}"), "expected"),
        (
            "bomb-of-values",
            format!(
                "properties:\n  - name: PR_A\n    id: 1\n    type: PT_LONG\n    aliases: &a [{}]\n{}",
                "B, ".repeat(3000),
                (1..90).fold(String::new(), |all, i| all
                    + &format!("  - {{ name: PR_{i}, id: {i}, type: PT_LONG, aliases: *a }}\n"))
            ),
            "expected at most 250000 values",
        ),
        (
            "bomb-of-text",
            format!(
                "area: &a {}\nproperties:\n  - {{ name: A, id: 1, type: PT_LONG, aliases: [{}] }}\n",
                "x".repeat(4 << 20),
                "*a, ".repeat(98)
            ),
            "repeat too much text",
        ),
        ("brackets", format!("flags: {}", "[".repeat(100_000)), "recursion limit"),
        ("braces", format!("flags: [{}", "{a: ".repeat(100_000)), "recursion limit"),
        ("dashes", format!("flags:\n {}", "- ".repeat(100_000)), "expected"),
        ("documents", fill("---\n"), "expected one document"),
        ("keys", fill("area: a\n"), "stands here twice"),
        ("line", fill("x"), "expected keys with their values"),
        ("broken-entries", properties("  - { nam: a }\n"), "the key `nam` is not part"),
        ("values", properties("  - { name: A, id: 1, type: PT_LONG }\n"), "250000 values"),
        ("bytes", fill("\u{1}"), "cannot be read as YAML"),
    ];
    let folder = folder();
    for (name, text, expected) in cases {
        let file = format!("{name}.yaml");
        write(folder.path(), &file, text);
        let said = told(folder.path(), &file);
        assert!(said.contains(&format!("DIR/{file}:")), "{name}: {said}");
        assert!(said.contains(expected), "{name}: {said}");
    }
}

/// Names that are nowhere, ten thousands of them: the first are shown, the others counted.
#[test]
fn many_violations_are_counted() {
    let folder = folder();
    let columns: String =
        (0..20_000).map(|i| format!("      - {{ property: PR_{i} }}\n")).collect();
    let table = "tables:\n  - name: t\n    row: Row\n    opened_by: []\n    doc: d\n    columns:\n";
    write(folder.path(), "columns.yaml", format!("{table}{columns}"));
    let said = told(folder.path(), "columns.yaml");
    assert_eq!(said.matches("there is no property").count(), 100);
    assert!(said.contains("19900 more are not shown\n20000 errors in the spec"), "{said}");
}

/// A file that is too large is not read, and neither is the rest of a spec that is.
#[test]
fn sizes_are_bounded() {
    let folder = folder();
    let large = |name: &str, size: u64| {
        let file = fs::File::create(folder.path().join(name)).expect("a file");
        file.set_len(size).expect("a file with a hole");
    };
    large("large.yaml", 100 << 20);
    let said = told(folder.path(), "large.yaml");
    assert!(said.contains("the file has 104857600 bytes"), "{said}");
    assert!(said.contains("DIR/large.yaml:1:1"), "{said}");

    fs::remove_file(folder.path().join("large.yaml")).expect("the file");
    let count = MAX_SPEC / MAX_FILE + 2;
    for i in 0..count {
        write(folder.path(), &format!("{i}.yaml"), "\n".repeat(1 << 23));
    }
    let said = told(folder.path(), "");
    assert!(said.contains("DIR/4.yaml:1:1") && said.contains("DIR/5.yaml:1:1"), "{said}");
    assert!(said.contains("the spec has more than 33554432 bytes"), "{said}");
    assert!(!said.contains("DIR/3.yaml"), "{said}");
}

/// Whatever is no file of text: each is told by its name, and none is waited for.
#[test]
fn what_is_no_file_is_told() {
    let folder = folder();
    let path = folder.path();
    fs::create_dir_all(path.join("a/b")).expect("a folder");
    fs::create_dir(path.join("folder.yaml")).expect("a folder");
    symlink(path, path.join("a/b/up")).expect("a link");
    symlink("../a/b", path.join("a/again")).expect("a link");
    symlink("nowhere", path.join("dangling.yaml")).expect("a link");
    symlink("itself.yaml", path.join("itself.yaml")).expect("a link");
    symlink("/dev/zero", path.join("zero.yaml")).expect("a link");
    // Can be opened and not be read, even by root.
    #[cfg(target_os = "linux")]
    symlink("/proc/self/mem", path.join("unreadable.yaml")).expect("a link");
    let pipe = Command::new("mkfifo").arg(path.join("pipe.yaml")).status().expect("mkfifo");
    assert!(pipe.success());
    insta::assert_snapshot!(told(path, ""));
    insta::assert_snapshot!(told(path, "nowhere"));
}

/// A folder that may not be read, where that holds for who runs this.
#[test]
fn what_may_not_be_read_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    write(folder.path(), "secret.yaml", "area: a\n");
    let path = folder.path().join("secret.yaml");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).expect("a mode");
    let said = told(folder.path(), "");
    if fs::read(&path).is_ok() {
        return; // Root reads everything.
    }
    assert!(said.contains("DIR/secret.yaml:1:1") && said.contains("cannot be read"), "{said}");
}
