//! `mapi error` explains a code in every form in which people come across it.

mod common;

use common::{Home, stderr};

#[test]
fn every_spelling_of_a_code_gives_the_same_explanation() {
    let home = Home::empty();
    let expected = home.ok(&["error", "0x8004010F"]);
    assert!(expected.contains("MAPI_E_NOT_FOUND"), "{expected}");
    for spelling in [
        "8004010f",
        "0X8004010F",
        "-2147221233",
        "2147746063",
        "MAPI_E_NOT_FOUND",
        "E_NOT_FOUND",
        "e_not_found",
    ] {
        assert_eq!(home.ok(&["error", spelling]), expected, "{spelling}");
    }
}

#[test]
fn a_warning_is_told_from_an_error() {
    let json = Home::empty().json(&["error", "MAPI_W_NO_SERVICE"]);
    assert_eq!(json["code"], "0x00040203");
    assert!(json["severity"].as_str().is_some_and(|s| s.starts_with("warning")), "{json}");
}

#[test]
fn a_misspelt_name_gets_the_nearest_one() {
    let report = Home::empty().fails(&["error", "MAPI_E_NOT_FUOND"]);
    assert!(report.contains("did you mean MAPI_E_NOT_FOUND?"), "{report}");
}

#[test]
fn an_unnamed_code_is_taken_apart() {
    let text = Home::empty().ok(&["error", "0x8004FFFF"]);
    assert!(text.contains("facility 4"), "{text}");
}

#[test]
fn no_code_at_all_is_an_error_of_usage() {
    let output = Home::empty().run(&["error"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("mapi error --help") || stderr(&output).contains("--help"));
}

#[test]
fn json_reports_failures_as_data_too() {
    let report = Home::empty().fails(&["--json", "error", "nonsense"]);
    let report: serde_json::Value = serde_json::from_str(&report).expect("JSON on standard error");
    assert!(
        report["error"]["message"].as_str().is_some_and(|m| m.contains("nonsense")),
        "{report}"
    );
}
