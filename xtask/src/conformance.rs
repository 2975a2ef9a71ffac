//! `cargo xtask conformance`: holds a MAPI against every documented rule.

use std::path::PathBuf;

use crate::cargo;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// What is held against the rules: `embedded`, the subsystem in the suite's own process;
    /// `servers`, the same with profiles whose mail goes by SMTP and IMAP to real servers, which
    /// Debian's postfix and dovecot are (the parts F, I and J, unless others are named); or the
    /// path of a library that exports MAPI's functions.
    #[arg(long, default_value = "embedded", value_name = "embedded|servers|LIBRARY")]
    subject: String,
    /// Only this rule, or the rules whose ids start so: `A.5.2`, `A.5`, `A`.
    #[arg(long, value_name = "ID")]
    rule: Option<String>,
    /// Has the embedded subsystem break this rule, the rules whose ids start so, or `all`, one
    /// after the other: their tests have to fail.
    #[arg(long, value_name = "RULE|all")]
    deviate: Option<String>,
    /// Writes the table as JSON.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Writes the table in Markdown, with what each rule says.
    #[arg(long, value_name = "FILE")]
    markdown: Option<PathBuf>,
    /// How many rules are tested at a time; four for each processor if not said.
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,
}

/// Runs the suite.
///
/// # Errors
/// When it does not build, or a rule is broken, or a deviation is not seen.
pub(crate) fn run(args: &Args) -> Result<(), String> {
    let mut command =
        cargo(&["test", "--quiet", "--package", "mapi-conformance", "--test", "suite"]);
    let servers = args.subject == "servers";
    for (feature, wanted) in [("deviation", args.deviate.is_some()), ("servers", servers)] {
        if wanted {
            command.args(["--features", feature]);
        }
    }
    command.arg("--");
    if servers {
        command.arg("--servers");
    } else if args.subject != "embedded" {
        if args.deviate.is_some() {
            return Err("error: only the embedded subsystem breaks rules on purpose".into());
        }
        command.arg("--library").arg(here(&args.subject)?);
    }
    for (option, value) in [("--rule", &args.rule), ("--deviate", &args.deviate)] {
        if let Some(value) = value {
            command.args([option, value]);
        }
    }
    for (option, path) in [("--json", &args.json), ("--markdown", &args.markdown)] {
        if let Some(path) = path {
            command.arg(option).arg(here(path)?);
        }
    }
    if let Some(jobs) = args.jobs {
        command.args(["--jobs", &jobs.to_string()]);
    }
    let status = command.status().map_err(|error| format!("error: cargo: {error}"))?;
    if status.success() { Ok(()) } else { Err("error: the subject does not conform".into()) }
}

/// A path as it is meant here; the suite runs in another folder.
fn here(path: impl AsRef<std::path::Path>) -> Result<PathBuf, String> {
    std::path::absolute(path.as_ref())
        .map_err(|error| format!("error: {}: {error}", path.as_ref().display()))
}
