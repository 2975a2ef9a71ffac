//! `mapi identity`: who the session's user is, and who says so.

mod common;

use common::Home;
use serde_json::{Value, json};

fn home() -> Home {
    let home = Home::empty();
    let desk = ["--address", "work@example.org", "--display-name", "Work desk"];
    home.ok(&[&["profile", "new", "Work"][..], &desk].concat());
    home
}

/// [imapisession-queryidentity], [mapi-primary-identity]
#[test]
fn the_primary_identity_is_told_with_who_says_so() {
    let home = home();
    let identity = home.json(&["identity"]);
    let primary = &identity["primary"];
    assert_eq!(primary["name"], "Work desk");
    assert_eq!(
        (&primary["type"], &primary["address"]),
        (&json!("SMTP"), &json!("work@example.org"))
    );
    assert_eq!(primary["service"], "LOCALAB");
    assert_eq!(primary["provider"], "Personal Address Book");
    assert_eq!((&primary["chosen"], &primary["one_off"]), (&json!(true), &json!(false)));
    assert_eq!(primary["search_key"], "SMTP:WORK@EXAMPLE.ORG");
    // The identifier opens the same entry.
    let id = primary["entry_id"].as_str().expect("an identifier");
    let entry = home.json(&["props", id]);
    let named = |name: &str| {
        let all = entry["properties"].as_array().expect("properties");
        all.iter().find(|prop| prop["name"] == name).map(|prop| prop["value"].clone())
    };
    assert_eq!(named("PR_EMAIL_ADDRESS"), Some(json!("work@example.org")));
    let text = home.ok(&["identity"]);
    assert!(text.starts_with("Work desk <SMTP:work@example.org>\n"), "{text}");
    for line in [
        "  said by     Personal Address Book (LOCALAB)\n",
        "  kind        entry of an address book\n",
        "  search key  SMTP:WORK@EXAMPLE.ORG\n",
    ] {
        assert!(text.contains(line), "{text}");
    }
    assert!(text.contains(&format!("  entry id    {id}\n")), "{text}");
}

#[test]
fn each_provider_says_its_identity_or_that_it_has_none() {
    let identity = home().json(&["identity"]);
    let said: Vec<_> = (identity["providers"].as_array().expect("rows").iter())
        .map(|row| json!([row["service"], row["identity"], row["primary"], row["one_off"]]))
        .collect();
    // The transport has an address and no entry of an address book.
    let entry = json!(["LOCALAB", "Work desk", true, false]);
    let one_off = json!(["LOCALXP", "work@example.org", false, true]);
    assert_eq!(said, [entry, one_off]);
    // One without an address has no identity.
    let home = Home::empty();
    home.ok(&["profile", "new", "Nobody"]);
    let text = home.ok(&["identity"]);
    assert!(
        text.lines().any(|line| line.starts_with("Local Delivery") && line.contains("(none)")),
        "{text}"
    );
}

#[test]
fn a_one_off_identity_is_marked() {
    let home = home();
    home.ok(&["identity", "--primary", "LOCALXP"]);
    let primary = home.json(&["identity"])["primary"].clone();
    assert_eq!((&primary["service"], &primary["one_off"]), (&json!("LOCALXP"), &json!(true)));
    assert_eq!(primary["address"], "work@example.org");
    let text = home.ok(&["identity"]);
    assert!(text.contains("  kind        one-off: no entry of an address book\n"), "{text}");
}

/// [imsgserviceadmin-setprimaryidentity]
#[test]
fn the_primary_identity_is_chosen_and_done_without() {
    let home = home();
    home.ok(&["identity", "--no-primary"]);
    let identity = home.json(&["identity"]);
    // The first provider that has an identity gives it: [retrieving-primary-and-provider-identity].
    assert_eq!(identity["primary"]["chosen"], false);
    assert_eq!(identity["primary"]["service"], "LOCALAB");
    assert_eq!(home.json(&["service", "primary"])["primary"], Value::Null);
    let report = home.fails(&["identity", "--primary", "LOCALSTORE"]);
    assert!(report.contains("MAPI_E_NO_ACCESS") && report.contains("LOCALSTORE"), "{report}");
    assert!(report.contains("\"Personal Address Book\" (LOCALAB)"), "what can: {report}");
    assert!(home.fails(&["identity", "--primary", "NOSUCH"]).contains("NOSUCH"));
    home.ok(&["identity", "--primary", "Personal Address Book"]);
    assert_eq!(home.json(&["identity"])["primary"]["chosen"], true);
    assert_eq!(home.json(&["service", "primary"])["primary"]["service"], "LOCALAB");
    home.ok(&["service", "primary", "--none"]);
    assert_eq!(home.json(&["identity"])["primary"]["chosen"], false);
    home.ok(&["service", "primary", "localab"]);
    assert_eq!(home.json(&["identity"])["primary"]["chosen"], true);
}

/// MAPI_W_NO_SERVICE: [imapisession-queryidentity].
#[test]
fn a_profile_without_an_identity_says_so() {
    let home = Home::empty();
    home.ok(&["profile", "new", "Bare", "--empty"]);
    home.ok(&["service", "add", "LOCALSTORE"]);
    assert_eq!(home.json(&["identity"])["primary"], Value::Null);
    assert!(home.ok(&["identity"]).contains("MAPI_W_NO_SERVICE"));
    let report = home.fails(&["identity", "--primary", "LOCALSTORE"]);
    assert!(report.contains("no service of the profile can"), "{report}");
}

/// What people typed before is still understood.
#[test]
fn whoami_is_the_same() {
    let home = home();
    assert_eq!(home.ok(&["whoami"]), home.ok(&["identity"]));
}
