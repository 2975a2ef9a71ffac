//! An edit of the spec changes the outputs that stand on it, and no others.

use std::fs;
use std::path::Path;

use mapi_codegen::files::compare;

/// The outputs that differ from the committed ones after `from` became `to` in one file of a copy
/// of the spec.
fn changed_by(file: &str, from: &str, to: &str) -> Vec<String> {
    let root = mapi_tests::root();
    let copy = tempfile::tempdir().expect("a temporary folder");
    copy_folder(&root.join("spec"), copy.path());
    let path = copy.path().join(file);
    let text = fs::read_to_string(&path).expect("the file is part of the spec");
    assert!(text.contains(from), "{file} says nothing of {from}");
    fs::write(&path, text.replacen(from, to, 1)).expect("the copy can be written");
    let outputs = super::outputs(copy.path());
    let differences = compare(&root, &outputs).expect("committed files can be read");
    differences.iter().map(ToString::to_string).collect()
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder can be made");
    for entry in fs::read_dir(from).expect("the folder can be read").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("the file can be copied");
        }
    }
}

fn names(changed: &[String], file: &str) -> bool {
    changed.iter().any(|line| line.contains(file))
}

#[test]
fn the_type_of_a_property_reaches_tags_and_accessors() {
    let changed = changed_by(
        "properties/message.yaml",
        "name: PR_MESSAGE_DELIVERY_TIME\n    id: 0x0E06\n    type: PT_SYSTIME",
        "name: PR_MESSAGE_DELIVERY_TIME\n    id: 0x0E06\n    type: PT_LONG",
    );
    assert!(names(&changed, "mapi-session/src/generated/tags.rs"), "{changed:#?}");
    assert!(names(&changed, "mapi-session/src/generated/accessors.rs"), "{changed:#?}");
    assert!(!names(&changed, "mapi-session/src/generated/raw.rs"), "{changed:#?}");
}

#[test]
fn the_flags_that_a_method_accepts_reach_the_subsystem() {
    let changed = changed_by(
        "interfaces/profile.yaml",
        "accepts: [MAPI_APP_PROFILE, MAPI_DIALOG]",
        "accepts: [MAPI_APP_PROFILE]",
    );
    assert!(names(&changed, "mapi-subsystem/src/generated/profile_admin.rs"), "{changed:#?}");
}
