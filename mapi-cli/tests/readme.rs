//! What the README shows of the demo is what the demo prints.

mod common;

use common::Home;

#[test]
fn the_abridged_demo_is_part_of_the_demo() {
    let readme = include_str!("../../README.md");
    let shown = readme.split("```text\n").nth(1).and_then(|text| text.split("```").next());
    let shown = shown.expect("the README shows the demo");
    let printed = Home::empty().ok(&["demo"]);
    let mut rest = printed.lines();
    for line in shown.lines().filter(|line| *line != "…") {
        assert!(
            rest.any(|printed| printed.trim_end() == line.trim_end()),
            "the demo does not print, or not in this order: {line}"
        );
    }
    assert!(shown.lines().count() > 20, "the README shows enough of it");
}
