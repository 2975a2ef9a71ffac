//! The committed bindings are what the spec gives.

use mapi_codegen::files;

#[test]
fn committed_bindings_are_what_the_spec_gives() {
    let root = mapi_tests::root();
    let outputs = super::outputs(&root.join("spec"));
    let differences = match files::compare(&root, &outputs) {
        Ok(differences) => differences,
        Err(error) => panic!("{error}"),
    };
    let list: Vec<String> = differences.iter().map(ToString::to_string).collect();
    assert!(list.is_empty(), "run `cargo xtask codegen`:\n{}", list.join("\n"));
}
