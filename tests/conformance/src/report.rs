//! What came of holding a subject against the rules.

use std::fmt::Write as _;

use crate::{Rule, Test};

/// What came of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The subject keeps it.
    Pass,
    /// It does not, and how.
    Fail(String),
    /// It could not be tested, for this reason.
    NotApplicable(String),
}

impl Outcome {
    /// One of `pass`, `fail` and `not applicable`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Outcome::Pass => "pass",
            Outcome::Fail(_) => "fail",
            Outcome::NotApplicable(_) => "not applicable",
        }
    }

    /// What is to be said beside it.
    #[must_use]
    pub fn note(&self) -> &str {
        match self {
            Outcome::Pass => "",
            Outcome::Fail(note) | Outcome::NotApplicable(note) => note,
        }
    }
}

/// A rule and what came of it.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The rule.
    pub rule: &'static Rule,
    /// What came of it.
    pub outcome: Outcome,
}

/// The table of a run.
#[derive(Debug, Clone)]
pub struct Report {
    /// What was held against the rules.
    pub subject: String,
    /// The rules, in the order of the register.
    pub entries: Vec<Entry>,
}

impl Report {
    /// How many rules passed, failed, and were not applicable.
    #[must_use]
    pub fn counts(&self) -> (usize, usize, usize) {
        let of = |name| self.entries.iter().filter(|e| e.outcome.name() == name).count();
        (of("pass"), of("fail"), of("not applicable"))
    }

    /// The rules that failed.
    pub fn failures(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|e| matches!(e.outcome, Outcome::Fail(_)))
    }

    /// In one line: `211 rules: 200 pass, 0 fail, 11 not applicable`.
    #[must_use]
    pub fn summary(&self) -> String {
        let (pass, fail, none) = self.counts();
        let all = self.entries.len();
        format!("{}: {all} rules: {pass} pass, {fail} fail, {none} not applicable", self.subject)
    }

    /// As lines for a terminal: rule, page, outcome, and what is wrong.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        let width = |f: fn(&Rule) -> &str| self.entries.iter().map(|e| f(e.rule).len()).max();
        let (ids, pages) = (width(|r| r.id).unwrap_or(0), width(|r| r.page).unwrap_or(0));
        for Entry { rule, outcome } in &self.entries {
            let (id, page, name) = (rule.id, rule.page, outcome.name());
            let _ = write!(out, "{id:<ids$}  {page:<pages$}  {name}");
            let _ = match outcome.note() {
                "" => writeln!(out),
                note => writeln!(out, ": {note}"),
            };
        }
        let _ = writeln!(out, "\n{}", self.summary());
        out
    }

    /// As a page in Markdown, with what each rule says and what was chosen where the pages are
    /// open.
    #[must_use]
    pub fn markdown(&self) -> String {
        let cell = |text: &str| text.replace('|', "\\|").replace('\n', " ");
        let mut out = format!("# Conformance: {}\n\n{}\n", self.subject, self.summary());
        let mut part = "";
        for Entry { rule, outcome } in &self.entries {
            if rule.part() != part {
                part = rule.part();
                let _ = write!(
                    out,
                    "\n## Part {part}\n\n| Rule | Says | Page | Result |\n|---|---|---|---|\n"
                );
            }
            let says = match rule.chosen {
                Some(chosen) => format!("{} *Open:* {chosen}", rule.says),
                None => rule.says.to_owned(),
            };
            let result = match outcome.note() {
                "" => outcome.name().to_owned(),
                note => format!("{}: {note}", outcome.name()),
            };
            let url = "https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/";
            let _ = writeln!(
                out,
                "| {} | {} | [{page}]({url}{page}) | {} |",
                rule.id,
                cell(&says),
                cell(&result),
                page = rule.page
            );
        }
        out
    }

    /// As JSON.
    #[must_use]
    pub fn json(&self) -> serde_json::Value {
        let rules: Vec<_> = self
            .entries
            .iter()
            .map(|Entry { rule, outcome }| {
                serde_json::json!({
                    "rule": rule.id,
                    "says": rule.says,
                    "page": rule.page,
                    "chosen": rule.chosen,
                    "applicable": matches!(rule.test, Test::Run(_)),
                    "result": outcome.name(),
                    "note": outcome.note(),
                })
            })
            .collect();
        serde_json::json!({ "subject": self.subject, "rules": rules })
    }
}
