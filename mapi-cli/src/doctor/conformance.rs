//! `mapi doctor --conformance`: the documented rules that can be tested by reading, held against
//! the MAPI that the options choose. The program starts itself again for each rule, so that one
//! that crashes hides no other.

use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::Duration;

use mapi_conformance::{Report, Rule, Runner, Subject, child, rules, run};

use crate::args::{Doctor, Global};
use crate::failure::{Failure, Result, file_failure};
use crate::output::Output;
use crate::session;

/// How long a rule may take, with Outlook's own start in it.
const PATIENCE: Duration = Duration::from_secs(120);

/// All of them.
pub(super) fn all(global: &Global, args: &Doctor, out: &mut Output) -> Result<()> {
    let program = std::env::current_exe()
        .map_err(|error| Failure::new(format!("this program cannot be found: {error}")))?;
    let launch = |rule: &Rule| {
        let mut command = Command::new(&program);
        // The same choice of a MAPI, and one rule.
        command.args(std::env::args_os().skip(1));
        command.args(["--conformance-rule", rule.id]);
        command
    };
    let runner = Runner {
        subject: subject_name(global),
        own_home: false,
        exports: false,
        backstage: false,
        launch: &launch,
        jobs: 1,
        timeout: PATIENCE,
    };
    let chosen: Vec<&'static Rule> = rules().collect();
    let report = run(&runner, &chosen);
    tell(&report, args, out)
}

fn tell(report: &Report, args: &Doctor, out: &mut Output) -> Result<()> {
    out.data(&report.json())?;
    for line in report.text().lines() {
        out.line(line)?;
    }
    if let Some(path) = &args.report {
        std::fs::write(path, report.markdown()).map_err(file_failure("write the report", path))?;
        out.line(format!("\nThe report is in {}.", path.display()))?;
    }
    match report.failures().count() {
        0 => Ok(()),
        1 => Err(Failure::new("one rule is not kept")),
        many => Err(Failure::new(format!("{many} rules are not kept"))),
    }
}

/// One rule, in this process.
///
/// # Errors
/// When there is no such rule or no MAPI.
pub(crate) fn one(global: &Global, id: &str) -> Result<ExitCode> {
    let rule = rules()
        .find(|rule| rule.id == id)
        .ok_or_else(|| Failure::new(format!("no rule is called {id}")))?;
    let subsystem = session::subsystem(global)?;
    // SAFETY: it has nothing beside its entry points.
    let subject = unsafe { Subject::new(subject_name(global), subsystem, |_| None) }.of_a_user();
    Ok(child(subject, rule, PathBuf::new()))
}

/// What the report calls the MAPI: no folder of anybody's.
fn subject_name(global: &Global) -> String {
    match (&global.library, global.installed) {
        (Some(library), _) => {
            let name = library.file_name().unwrap_or(library.as_os_str());
            name.to_string_lossy().into_owned()
        }
        (None, true) => "installed".to_owned(),
        (None, false) => "embedded".to_owned(),
    }
}
