//! A second process on the same home, for rules between processes.
//!
//! It runs the suite for the same rule again, and does there what the test tells it, line by line:
//! see [`Client`](crate::rules::Client).

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use crate::breach::{Breach, Check, hold};

/// Set for a process that a test has started.
const OTHER: &str = "MAPI_CONFORMANCE_OTHER";
/// Before what is no answer but a breach of the rule.
const BREACH: char = '!';

/// A process that a test has started. It ends with the value.
#[derive(Debug)]
pub(crate) struct Other {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl Other {
    /// Starts it.
    pub(crate) fn start() -> Result<Other, Breach> {
        let broken = |error| Breach::new(format!("no second process: {error}"));
        let program = std::env::current_exe().map_err(broken)?;
        let mut child = Command::new(program)
            .args(std::env::args_os().skip(1))
            .env(OTHER, "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(broken)?;
        match (child.stdin.take(), child.stdout.take()) {
            (Some(to), Some(from)) => Ok(Other { child, to, from: BufReader::new(from) }),
            _ => Err(Breach::new("a second process without pipes")),
        }
    }

    /// Has it do what a line says, and gives its answer.
    pub(crate) fn ask(&mut self, line: &str) -> Result<String, Breach> {
        let mut said = String::new();
        let asked = writeln!(self.to, "{line}").and_then(|()| self.to.flush());
        let read = asked.and_then(|()| self.from.read_line(&mut said));
        hold(read.is_ok() && said.ends_with('\n'), || {
            format!("the second process has ended at {line:?}")
        })?;
        match said.trim_end().strip_prefix(BREACH) {
            Some(breach) => Err(Breach::new(format!("in a second process: {breach}"))),
            None => Ok(said.trim_end().to_owned()),
        }
    }

    /// Tells it a line at which it ends, and gives the code that it ends with; none: a signal ended
    /// it.
    pub(crate) fn end(mut self, line: &str) -> Result<Option<i32>, Breach> {
        let ended = writeln!(self.to, "{line}").and_then(|()| self.to.flush());
        let status = ended.and_then(|()| self.child.wait());
        let status =
            status.map_err(|error| Breach::new(format!("the second process is lost: {error}")))?;
        Ok(status.code())
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        // It has ended already, or is no longer of use.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whether this process was started by a test.
pub(crate) fn is_other() -> bool {
    std::env::var_os(OTHER).is_some()
}

/// Answers what the test asks, until it is over.
pub(crate) fn serve(mut answer: impl FnMut(&str) -> Result<String, Breach>) -> Check {
    let gone = |error| Breach::new(format!("the test is gone: {error}"));
    for line in std::io::stdin().lines() {
        let said =
            answer(&line.map_err(gone)?).unwrap_or_else(|breach| format!("{BREACH}{breach}"));
        let mut out = std::io::stdout();
        writeln!(out, "{said}").and_then(|()| out.flush()).map_err(gone)?;
    }
    Ok(())
}
