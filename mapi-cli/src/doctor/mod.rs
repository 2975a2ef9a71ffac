//! `mapi doctor`: a logon, step by step, with what each step found or why it failed.

pub(crate) mod conformance;
mod examine;
mod finding;

use crate::args::{Doctor, Global};
use crate::failure::{Failure, Result, file_failure};
use crate::output::Output;

use finding::Finding;

pub(crate) fn run(global: &Global, args: &Doctor, out: &mut Output) -> Result<()> {
    if args.conformance {
        return conformance::all(global, args, out);
    }
    let findings = examine::examine(global);
    out.data(&serde_json::json!({ "steps": findings }))?;
    for line in finding::lines(&findings, &mut |private| private.text.clone()) {
        out.line(line)?;
    }
    if let Some(path) = &args.report {
        std::fs::write(path, finding::report(&findings, args.names))
            .map_err(file_failure("write the report", path))?;
        out.line(format!("\nThe report is in {}.", path.display()))?;
    }
    let failed: Vec<&Finding> = findings.iter().filter(|finding| finding.failed()).collect();
    match failed.first() {
        None => Ok(()),
        Some(first) => Err(Failure::new(match failed.len() {
            1 => format!("the step \"{}\" failed", first.step),
            many => format!("{many} steps failed, the first is \"{}\"", first.step),
        })),
    }
}
