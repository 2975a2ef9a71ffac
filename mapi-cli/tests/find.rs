//! `mapi find` and `mapi contacts`.

mod common;

use common::{Home, row};
use serde_json::json;

const CARDS: &str = "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1\r\n\
    FN:Front Desk\r\nEMAIL:desk@example.org\r\nEND:VCARD\r\n\
    BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Desk team\r\n\
    MEMBER:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1\r\nMEMBER:mailto:night@example.org\r\n\
    END:VCARD\r\n";

#[test]
fn contacts_that_were_imported_are_found_by_name_and_address() {
    let home = Home::with_profile();
    let file = home.file("team.vcf", CARDS.as_bytes());
    let report = home.json(&["contacts", "import", &file]);
    assert_eq!((&report["added"], &report["failures"]), (&json!(2), &json!([])));
    let again = home.json(&["contacts", "import", &file]);
    assert_eq!((&again["added"], &again["unchanged"]), (&json!(0), &json!(2)), "{again}");

    let found = home.json(&["find", "desk"]);
    let desk = row(&found["found"], "name", "Front Desk");
    assert_eq!(desk["address"], "desk@example.org");
    assert_eq!((&desk["book"], &desk["kind"]), (&json!("Personal Address Book"), &json!("person")));
    assert_eq!(row(&found["found"], "name", "Desk team")["kind"], "list");
    let one = home.json(&["find", "front", "d"]);
    assert_eq!(one["found"].as_array().map(Vec::len), Some(1), "{one}");
    let table = home.ok(&["find", "desk@example.org"]);
    assert!(table.contains("NAME") && table.contains("Front Desk"), "{table}");
    // As a search that finds no message, it is no failure.
    assert!(home.ok(&["find", "Nobody"]).contains("nobody is called so"));
    assert_eq!(home.json(&["find", "Nobody"])["found"], json!([]));
    let report = home.fails(&["find", "desk", "--book", "Colleagues"]);
    assert!(report.contains("\"Personal Address Book\""), "{report}");
    // Mail goes to who was found.
    home.ok(&["send", "--to", "Front Desk", "--subject", "Hello", "--body", "Hi"]);
}

#[test]
fn contacts_are_exported_as_they_came() {
    let home = Home::with_profile();
    let file = home.file("team.vcf", CARDS.as_bytes());
    home.ok(&["contacts", "import", &file]);
    let out = home.path().join("all.vcf");
    let out = out.to_str().expect("UTF-8");
    assert_eq!(home.json(&["contacts", "export", out])["contacts"], 2);
    let report = home.fails(&["contacts", "export", out]);
    assert!(report.contains("--force"), "{report}");
    home.ok(&["contacts", "export", out, "--force"]);
    let four = home.ok(&["contacts", "export", "-"]);
    assert_eq!(four, std::fs::read_to_string(out).expect("the file"));
    assert!(four.contains("MEMBER:mailto:night@example.org"), "{four}");
    let three = home.ok(&["contacts", "export", "-", "--format", "3.0"]);
    assert!(three.contains("VERSION:3.0") && !three.contains("VERSION:4.0"), "{three}");
    // Into another home, and the same comes out of it.
    let other = Home::with_profile();
    other.ok(&["contacts", "import", out]);
    let group = other.json(&["find", "team"]);
    assert_eq!(group["found"].as_array().map(Vec::len), Some(1), "{group}");
    let report = other.json(&["contacts", "import", out]);
    assert_eq!(report["unchanged"], 2, "{report}");
}

#[test]
fn a_card_that_is_none_is_named_and_the_rest_comes_in() {
    let home = Home::with_profile();
    let bad = format!("BEGIN:VCARD\r\nTEL:1\r\nEND:VCARD\r\n{CARDS}");
    let bad = home.file("bad.vcf", bad.as_bytes());
    let missing = home.path().join("missing.vcf");
    let missing = missing.to_str().expect("UTF-8");
    let report = home.fails(&["contacts", "import", &bad, missing]);
    assert!(report.contains("card 1 (line 1)") && report.contains("missing.vcf"), "{report}");
    assert_eq!(home.json(&["find", "desk"])["found"].as_array().map(Vec::len), Some(2));
    let report = home.fails(&["contacts", "export", "-", "--profile", "Nobody"]);
    assert!(report.contains("MAPI_E_NOT_FOUND") && report.contains("\"Nobody\""), "{report}");
}

/// A directory that cannot be asked: what the others have is shown, and what is wrong.
#[test]
fn an_address_book_that_cannot_be_asked_is_told_beside_what_was_found() {
    let home = Home::with_profile();
    let file = home.file("team.vcf", CARDS.as_bytes());
    home.ok(&["contacts", "import", &file]);
    // A port where nobody listens.
    let port = std::net::TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr());
    let port = format!("port={}", port.expect("a port").port());
    home.ok(&[
        "service",
        "add",
        "LDAP",
        "--display-name",
        "Colleagues",
        "--set",
        "server=127.0.0.1",
        "--set",
        &port,
        "--set",
        "search-base=dc=example,dc=org",
        "--no-check",
    ]);
    let output = home.run(&["find", "desk"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(common::stdout(&output).contains("Front Desk"), "{}", common::stdout(&output));
    let report = common::stderr(&output);
    assert!(report.contains("\"Colleagues\"") && report.contains("refuses"), "{report}");
    home.ok(&["find", "desk", "--book", "personal address book"]);
}

#[test]
fn the_doctor_says_where_the_key_of_secrets_is() {
    let home = Home::with_profile();
    let found = home.json(&["doctor"]);
    let secrets = row(&found["steps"], "step", "Secrets");
    assert_eq!(secrets["result"], "ok", "{secrets}");
    assert!(secrets["facts"].to_string().contains("file of the home"), "{secrets}");
}
