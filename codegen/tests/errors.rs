//! Every rule of the spec has a bad spec that shows what a person sees when it does not hold:
//! `errors/RULE.yaml`, and the text in `snapshots/`.

use std::collections::BTreeSet;
use std::path::Path;

use mapi_codegen::diagnostics::Rule;
use mapi_codegen::{Diagnostics, MAX_FILE, Spec, check, load, load_files};

fn errors(spec: &Spec) -> Diagnostics {
    match check(spec) {
        Ok(_) => panic!("the spec is bad, yet nothing was said"),
        Err(diagnostics) => diagnostics,
    }
}

/// The bad spec of a rule. Three rules are about what a committed file cannot show.
const NO_FOLDER: &str = "no/such/folder";

fn bad_spec(rule: Rule) -> Spec {
    let name = rule.name();
    match rule {
        Rule::ReadFile => load(Path::new(NO_FOLDER)),
        Rule::FileSize => {
            let size = usize::try_from(MAX_FILE).expect("a size in memory") + 1;
            load_files([("large.yaml".to_owned(), vec![b' '; size])])
        }
        _ => {
            let file = format!("{}/tests/errors/{name}.yaml", env!("CARGO_MANIFEST_DIR"));
            let bytes = std::fs::read(&file).unwrap_or_else(|e| {
                panic!("the rule {name} has no golden error test: {file}: {e}")
            });
            let path = format!("errors/{name}.yaml");
            // A feature is one of a whole file.
            if rule == Rule::NeedsFeature {
                let rare = "feature: rare\nflags:\n  - { name: RareFlags, kind: bits, doc: Few use them., values: [] }\n";
                return load_files([("rare.yaml".to_owned(), rare.into()), (path, bytes)]);
            }
            let spec = load_files([(path, bytes)]);
            // Rules of a user's own spec need one that it extends.
            if matches!(rule, Rule::ReservedId | Rule::ClashingId) {
                let base = "properties:\n  - { name: PR_SUBJECT, id: 0x0037, type: PT_UNICODE }\n";
                return load_files([("base.yaml".to_owned(), base.into())]).extended_by(spec);
            }
            spec
        }
    }
}

/// Each rule has a bad spec, is what that spec breaks, and is shown as a compiler shows an error.
#[test]
fn every_rule_is_shown() {
    // How this system says that a folder is not there.
    let missing = std::fs::read_dir(NO_FOLDER).expect_err("no folder").to_string();
    for rule in Rule::ALL {
        let diagnostics = errors(&bad_spec(*rule));
        assert!(
            diagnostics.iter().any(|d| d.rule == *rule),
            "the spec of {} breaks other rules:\n{diagnostics}",
            rule.name()
        );
        let shown =
            diagnostics.to_string().replace(&missing, "No such file or directory (os error 2)");
        insta::assert_snapshot!(rule.name(), shown);
    }
}

/// No file of `errors/` is without a rule.
#[test]
fn every_bad_spec_has_a_rule() {
    let rules: BTreeSet<String> = Rule::ALL.iter().map(|r| r.name()).collect();
    let folder = format!("{}/tests/errors", env!("CARGO_MANIFEST_DIR"));
    for entry in std::fs::read_dir(folder).expect("the folder of bad specs") {
        let name = entry.expect("a bad spec").file_name().to_string_lossy().into_owned();
        let stem = name.trim_end_matches(".yaml");
        assert!(rules.contains(stem), "{name} is named after no rule");
    }
}

/// One run shows the violations of all files, unreadable ones too, and names of unreadable entries
/// are not said to be missing.
#[test]
fn one_run_shows_the_errors_of_all_files() {
    let spec = load_files([
        ("a.yaml".to_owned(), b"flags:\n  - { name: A, kind: bits, values: [] }\n".to_vec()),
        (
            "b.yaml".to_owned(),
            b"functions:\n  - name: F\n    doc: d\n    params: [{ name: a, type: ULONG, flags: A }]\n"
                .to_vec(),
        ),
        ("c.yaml".to_owned(), b"guids:\n  - { name: G, value: x, doc: d }\n".to_vec()),
        ("d.yaml".to_owned(), vec![0xFF]),
    ]);
    let diagnostics = errors(&spec);
    let shown: Vec<(String, Rule)> =
        diagnostics.iter().map(|d| (diagnostics.position(d).0.to_owned(), d.rule)).collect();
    assert_eq!(
        shown,
        [
            ("a.yaml".to_owned(), Rule::MissingKey),
            ("c.yaml".to_owned(), Rule::BadGuid),
            ("d.yaml".to_owned(), Rule::Utf8),
        ]
    );
}

/// Lines and columns count from 1, in characters.
#[test]
fn positions_point_at_the_value() {
    let text = "guids:\n  - { name: G, doc: é, value: x }\n";
    let diagnostics = errors(&load_files([("a.yaml".to_owned(), text.as_bytes().to_vec())]));
    let first = diagnostics.iter().next().expect("a violation");
    assert_eq!(diagnostics.position(first), ("a.yaml", 2, 31));
}

/// What is not YAML, deep or huge is refused, and nothing panics.
#[test]
fn hostile_yaml_is_refused() {
    let deep = format!("flags: {}", "[".repeat(200_000));
    let bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned()
        + &(b'b'..=b'k')
            .map(|c| {
                let (c, before) = (c as char, (c - 1) as char);
                format!("{c}: &{c} [*{before}, *{before}, *{before}, *{before}, *{before}]\n")
            })
            .collect::<String>()
        + "flags: *k\n";
    for text in [deep, bomb, "\t- :\n{".to_owned(), "- 1\n- 2\n".to_owned(), "&a *a".to_owned()] {
        let diagnostics = errors(&load_files([("a.yaml".to_owned(), text.into_bytes())]));
        assert!(diagnostics.iter().count() >= 1);
        assert!(diagnostics.to_string().contains("a.yaml:"));
    }
}

/// Bases and structures that go on and on are an error, not a stack overflow.
#[test]
fn endless_nesting_is_refused() {
    let mut yaml = String::from("structs:\n");
    for i in 0..5_000 {
        let n = i + 1;
        yaml += &format!(
            "  - {{ name: S{i}, size: 4, align: 4, fields: [{{ name: f, type: S{n}, offset: 0 }}] }}\n"
        );
    }
    yaml +=
        "  - { name: S5000, size: 4, align: 4, fields: [{ name: f, type: ULONG, offset: 0 }] }\n";
    yaml += "interfaces:\n";
    for i in 0..100 {
        let base = if i == 0 { "IUnknown".to_owned() } else { format!("I{}", i - 1) };
        yaml += &format!(
            "  - {{ name: I{i}, iid: 00000000-0000-0000-0000-{:012x}, base: {base}, doc: d, methods: [] }}\n",
            i + 1
        );
    }
    let diagnostics = errors(&load_files([("a.yaml".to_owned(), yaml.into_bytes())]));
    let has = |rule| diagnostics.iter().any(|d| d.rule == rule);
    assert!(has(Rule::StructLayout) && has(Rule::BaseCycle));
}
