//! The register is whole: every paragraph has its rule, and every rule its paragraph.

use std::collections::BTreeSet;

use mapi_conformance::{Test, paragraphs, rules};

#[test]
fn no_rule_is_there_twice_or_for_no_paragraph() {
    let paragraphs: BTreeSet<&str> = paragraphs().collect();
    let mut seen = BTreeSet::new();
    for rule in rules() {
        assert!(paragraphs.contains(rule.id), "{} is no paragraph", rule.id);
        assert!(seen.insert(rule.id), "{} is there twice", rule.id);
        assert!(rule.says.ends_with('.'), "{} is no sentence: {}", rule.id, rule.says);
        assert!(!rule.page.is_empty() && !rule.page.contains(' '), "{}: {}", rule.id, rule.page);
        if let Test::NotApplicable(reason) = rule.test {
            assert!(reason.len() > 20, "{} is not applicable for no reason", rule.id);
        }
    }
}

#[test]
fn few_rules_are_not_applicable() {
    let all = rules().count();
    let left: Vec<_> =
        rules().filter(|rule| matches!(rule.test, Test::NotApplicable(_))).map(|r| r.id).collect();
    assert!(left.len() * 10 <= all, "{} of {all}: {}", left.len(), left.join(", "));
}

#[test]
fn no_paragraph_is_without_a_rule() {
    let known: BTreeSet<&str> = rules().map(|rule| rule.id).collect();
    let missing: Vec<&str> = paragraphs().filter(|id| !known.contains(id)).collect();
    assert!(missing.is_empty(), "{} paragraphs: {}", missing.len(), missing.join(", "));
}
