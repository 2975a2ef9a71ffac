//! The canonical form of spec files: what it looks like, and that nothing is lost by it.
#![cfg(feature = "schema")]

use std::path::{Path, PathBuf};

use mapi_codegen::format::{WIDTH, format};
use mapi_codegen::{check, load_files};

fn yaml_files(folder: &Path, list: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder of YAML") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            yaml_files(&path, list);
        } else if path.extension().is_some_and(|e| e == "yaml") {
            list.push(path);
        }
    }
}

/// The model of all files of a folder, as they are and as `change` makes them.
fn unchanged(folder: &str, change: impl Fn(&str) -> String) {
    let mut paths = Vec::new();
    yaml_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut paths);
    assert!(!paths.is_empty());
    let read = |change: &dyn Fn(&str) -> String| {
        load_files(paths.iter().map(|path| {
            let text = std::fs::read_to_string(path).expect("a file of the spec");
            (path.to_string_lossy().into_owned(), change(&text).into_bytes())
        }))
    };
    let before = check(&read(&str::to_owned)).unwrap_or_else(|e| panic!("{e}"));
    let after = check(&read(&change)).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(before, after);
}

fn canonical(text: &str) -> String {
    let once = format(text).unwrap_or_else(|e| panic!("{e}\n{text}"));
    let twice = format(&once).unwrap_or_else(|e| panic!("{e}\n{once}"));
    assert_eq!(once, twice, "a second run changes it again");
    once
}

/// Formatting loses nothing, and formatting twice is formatting once.
#[test]
fn the_model_stays_what_it_was() {
    unchanged("../spec", canonical);
    unchanged("tests/fixture", canonical);
}

/// Another layout of the same spec has the same canonical form: here every flow collection of the
/// fixture's parameters is opened, and lines are broken elsewhere.
#[test]
fn one_form_for_all_layouts() {
    let wide = "interfaces:\n  - name: IThing\n    doc: |-\n      One.\n\n      Two.\n    iid: 10000000-0000-0000-C000-000000000046\n    base: IUnknown\n    methods: [{ slot: 3, name: A, doc: d, params: [{ type: ULONG, name: ulFlags }], no_client: x }]\n";
    let narrow = "interfaces:\n- {name: 'IThing', base: \"IUnknown\", iid: 10000000-0000-0000-C000-000000000046,\n   doc: \"One.\\n\\nTwo.\", methods: [{name: A,\n     slot: 3, doc: d, no_client: x,\n     params: [{name: ulFlags,\n     type: ULONG}]}]}\n";
    assert_eq!(canonical(wide), canonical(narrow));
    assert_eq!(
        canonical(narrow),
        "interfaces:
  - name: IThing
    iid: 10000000-0000-0000-C000-000000000046
    base: IUnknown
    doc: |-
      One.

      Two.
    methods:
      - name: A
        slot: 3
        doc: d
        params:
          - { name: ulFlags, type: ULONG }
        no_client: x
"
    );
}

#[test]
fn numbers_are_written_as_mapi_writes_them() {
    let text = canonical(
        "flags:\n  - name: F\n    kind: bits\n    doc: d\n    values:\n      - { name: A, value: 0x1, rust: A }\n      - { name: B, value: 16, rust: B }\n  - name: O\n    kind: ordinal\n    doc: d\n    values:\n      - { name: A, value: 0x0a, rust: A }\n      - { name: B, value: 16, rust: B }\ncodes:\n  - { name: S_OK, value: 0, doc: d }\n  - { name: W, value: 0x40380, doc: d }\nproperties:\n  - { name: PR_A, id: 0xa, type: PT_LONG }\n",
    );
    for line in [
        "- { name: A, value: 1, rust: A }",
        "- { name: B, value: 0x10, rust: B }",
        "- { name: A, value: 0xA, rust: A }",
        "- { name: B, value: 16, rust: B }",
        "value: 0\n",
        "value: 0x00040380",
        "id: 0x000A",
    ] {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
}

/// A comment stays with what it is about, when keys change their order too.
#[test]
fn comments_are_kept() {
    let text = "# About the file.\n# It goes on.\n\n# About the list.\nproperties: # beside the key\n  # Above the first.\n  - type: PT_LONG # beside the type\n    # Above the name.\n    name: PR_A\n    id: 0x1000\n\n  # Above the second,\n\n  # with a gap.\n  - { name: PR_B, id: 0x1001, type: PT_LONG } # beside the second\n  # After the last.\n# At the end.\n";
    let made = canonical(text);
    assert_eq!(
        made,
        "# About the file.
# It goes on.

# About the list.
properties:
  # beside the key
  # Above the first.
  # Above the name.
  - name: PR_A
    id: 0x1000
    type: PT_LONG # beside the type

  # Above the second,

  # with a gap.
  - { name: PR_B, id: 0x1001, type: PT_LONG } # beside the second
  # After the last.
# At the end.
"
    );
}

#[test]
fn text_is_read_back_as_it_was() {
    let long = "word ".repeat(60).trim_end().to_owned();
    let texts = [
        "plain",
        "a: b",
        "a #b",
        "- a",
        "12",
        "0x10",
        "true",
        "~",
        "",
        " a",
        "a ",
        "a  b",
        "ä → ß",
        "\u{1}",
        "\"q\" \\",
        "a\nb",
        "a\nb\n",
        "a\n\nb\n\n",
        "\na",
        " a\nb",
        "a\n \nb",
        "a\tb",
        "a\r\nb",
        "[a]",
        "a, b",
        "...",
        "---",
        "#a",
        "a:",
        "'",
        "null",
        "1e3",
        ".5",
        "=",
        "&a",
        "*a",
        "!a",
        "%a",
        "@a",
        "`a",
        &long,
        &format!("{long}  x"),
        &format!("{long}: x"),
        &format!("# {long}"),
    ];
    for text in texts {
        let quoted = serde_json::to_string(text).expect("a JSON string");
        for yaml in [
            format!("guids:\n  - {{ name: G, value: x, doc: {quoted} }}\n"),
            format!(
                "flags:\n  - {{ name: G, kind: bits, values: [ {{ name: A, doc: {quoted} }} ] }}\n"
            ),
            format!("flags:\n  - {{ name: G, strange: [ {quoted}, a ] }}\n"),
        ] {
            let made = canonical(&yaml);
            let longest = made.lines().map(|l| l.chars().count()).max().unwrap_or(0);
            let breakable = *text == *long || text.starts_with("# word") || text.ends_with(": x");
            assert!(longest <= WIDTH || !breakable || made.contains("strange"), "{made}");
        }
    }
}

/// What the form has no place for is refused, with its place; nothing panics.
#[test]
fn what_has_no_canonical_form_is_refused() {
    for (text, line) in [
        ("flags: &a []\n", 1),
        ("area: !x y\n", 1),
        ("area: a\n---\narea: b\n", 2),
        ("- a\n", 1),
        ("area: 'a\n", 1),
        ("? [a]\n: b\n", 1),
        ("flags:\n  - a: {b: *c}\n", 2),
    ] {
        let error = format(text).expect_err(text);
        assert!(error.line >= line && error.line <= line + 2, "{text}: {error}");
    }
    let deep = format!("flags: {}", "[".repeat(100_000));
    assert!(format(&deep).is_err());
    for empty in ["", "# only this\n", "\n\n", "---\n"] {
        canonical(empty);
    }
    // Text that only begins as a number does.
    canonical("properties:\n  - { name: PR_STATE, id: 0x003\t7 }\n");
}

/// Whatever a file holds, formatting ends: with an error, or with a form that is its own.
#[test]
fn damaged_files_are_refused_or_formatted() {
    let mut paths = Vec::new();
    for folder in ["tests/fixture", "tests/extension", "tests/errors"] {
        yaml_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut paths);
    }
    // Which file is damaged how must not depend on the order of a folder's entries.
    paths.sort();
    let mut seed = 0x2545_F491_4F6C_DD1D_u64;
    let mut random = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % below.max(1) as u64).expect("small")
    };
    let mut formatted = 0;
    for path in paths {
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        for _ in 0..20 {
            let mut chars: Vec<char> = text.chars().collect();
            for _ in 0..=random(3) {
                let at = random(chars.len());
                match random(3) {
                    0 => drop(chars.drain(at..(at + random(9)).min(chars.len()))),
                    1 => chars.insert(
                        at,
                        [' ', '\n', '#', ':', '-', '"', '{', ']', '|', '\t'][random(10)],
                    ),
                    _ => chars.truncate(at.max(1)),
                }
            }
            let damaged: String = chars.into_iter().collect();
            match format(&damaged) {
                Ok(once) => {
                    assert_eq!(format(&once).as_ref(), Ok(&once), "{}:\n{damaged}", path.display());
                    formatted += 1;
                }
                Err(e) => assert!(!e.message.contains("report"), "{}:\n{damaged}", path.display()),
            }
        }
    }
    assert!(formatted > 100, "only {formatted} could be formatted");
}
