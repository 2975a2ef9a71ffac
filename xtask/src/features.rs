//! The published crates with each choice of their features.

use std::collections::BTreeMap;

use crate::{cargo, succeed};

/// Lints each library without features, with each feature alone and with all of them, then runs
/// the tests of the features.
///
/// # Errors
/// The first choice that does not hold.
pub(crate) fn verify() -> Result<(), String> {
    for (name, features) in published()? {
        let mut choices = vec!["--no-default-features".to_owned()];
        choices.extend(features.iter().map(|f| format!("--no-default-features --features={f}")));
        choices.push("--all-features".to_owned());
        for choice in choices {
            eprintln!("-- {name} {choice}");
            let mut clippy = cargo(&["clippy", "--quiet", "--package", &name]);
            succeed(clippy.args(choice.split(' ')).args(["--", "--deny", "warnings"]))?;
        }
    }
    let mut tests = cargo(&["test", "--quiet", "--package", "mapi-session", "--all-features"]);
    succeed(tests.args(["--test", "serde", "--test", "tracing", "--test", "jiff"]))
}

/// The published libraries that have features, with the names of these.
fn published() -> Result<BTreeMap<String, Vec<String>>, String> {
    let output = cargo(&["metadata", "--no-deps", "--format-version", "1"])
        .output()
        .map_err(|e| format!("error: cargo metadata: {e}"))?;
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout)
        .map_err(|e| format!("error: cargo metadata: {e}"))?;
    let packages = metadata["packages"].as_array().map_or(&[][..], Vec::as_slice);
    // A list of registries, empty where a package is for none.
    let is_published = |package: &&serde_json::Value| package["publish"].is_null();
    let mut published = BTreeMap::new();
    for package in packages.iter().filter(is_published) {
        let features = package["features"].as_object();
        let names = features.into_iter().flat_map(|f| f.keys());
        let names: Vec<String> = names.filter(|name| *name != "default").cloned().collect();
        if let Some(name) = package["name"].as_str().filter(|_| !names.is_empty()) {
            published.insert(name.to_owned(), names);
        }
    }
    if published.is_empty() {
        return Err("error: cargo metadata names no published crate with features".to_owned());
    }
    Ok(published)
}
