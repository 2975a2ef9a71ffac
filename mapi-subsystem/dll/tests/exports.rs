//! The library exports what the spec says, and its README lists what is there and what is not.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use mapi_codegen::{Model, check, load};

/// What MAPI's stub library knows beside the functions of the spec.
const BEYOND_THE_SPEC: &[&str] = &[
    "GetDefCachedMode",
    "GetDefCachedModeDownloadPubFoldFavs",
    "GetTnefStreamCodepage",
    "HrCreateNewWrappedObject",
    "HrCreateOfflineObj",
    "HrGetAutoDiscoverXML",
    "HrOpenOfflineObj",
    "IsBadBoundedStringPtr",
    "LaunchWizard",
    "MAPICrashRecovery",
    "MNLS_IsBadStringPtrW",
    "OpenTnefStream",
    "OpenTnefStreamEx",
    "__CPPValidateParameters",
    "__ValidateParameters",
];

/// Functions of the spec that a provider or a client exports, not MAPI.
const OF_OTHERS: &[&str] =
    &["ABProviderInit", "GetInstance", "HPProviderInit", "MSProviderInit", "XPProviderInit"];

fn model() -> Model {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
    check(&load(&spec)).unwrap_or_else(|errors| panic!("{errors}"))
}

/// The functions that the built library defines for others; `None` without `nm`.
fn exported() -> Option<BTreeSet<String>> {
    let test = std::env::current_exe().expect("this program");
    let library = test.with_file_name("libmapi_embedded.so");
    let mut nm = Command::new("nm");
    nm.args(["--dynamic", "--defined-only", "--format=posix"]).arg(&library);
    let Ok(output) = nm.output() else {
        eprintln!("not run: this machine has no nm");
        return None;
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("names");
    let functions = text.lines().filter_map(|line| line.split_once(" T "));
    Some(functions.map(|(name, _)| name.to_owned()).collect())
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "it reads a library of Linux")]
fn the_library_exports_what_the_spec_says() {
    let Some(exported) = exported() else { return };
    let model = model();
    let wanted = model.functions.iter().filter(|f| f.exported).map(|f| f.name.clone());
    assert_eq!(exported, wanted.collect());
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "it reads a library of Linux")]
fn the_readme_lists_what_is_there_and_what_is_not() {
    let Some(present) = exported() else { return };
    let model = model();
    let known = model.functions.iter().map(|f| f.name.as_str()).chain(BEYOND_THE_SPEC.to_vec());
    let absent: BTreeSet<String> = known
        .filter(|name| !present.contains(*name) && !OF_OTHERS.contains(name))
        .map(str::to_owned)
        .collect();
    let readme = include_str!("../README.md");
    for (heading, names) in [("## Present", &present), ("## Absent", &absent)] {
        let list = listed(names);
        assert!(
            readme.contains(&format!("{heading}\n\n{list}")),
            "README.md should have:\n\n{heading}\n\n{list}"
        );
    }
}

/// Names as a paragraph of Markdown.
fn listed(names: &BTreeSet<String>) -> String {
    let mut text = String::new();
    let mut width = 0;
    for (index, name) in names.iter().enumerate() {
        let name = format!("`{name}`{}", if index + 1 == names.len() { "" } else { "," });
        match width {
            0 => width = name.len(),
            _ if width + 1 + name.len() > 100 => {
                text.push('\n');
                width = name.len();
            }
            _ => {
                text.push(' ');
                width += 1 + name.len();
            }
        }
        text.push_str(&name);
    }
    text.push('\n');
    text
}
