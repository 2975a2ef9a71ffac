//! A second process on the same home, for rules between processes.
//!
//! It runs the same test again, which asks [`Bench::role`] who it is. Both talk in lines.
#![allow(dead_code)] // until all parts use it

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use crate::Bench;
use crate::breach::{Breach, hold};

/// Names the role of a process that a test has started.
const ROLE: &str = "MAPI_CONFORMANCE_ROLE";

/// A process that a test has started. It ends with the value.
#[derive(Debug)]
pub(crate) struct Other {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl Bench {
    /// The role that the process was started for; none in the one that runs the test.
    pub(crate) fn role(&self) -> Option<String> {
        std::env::var(ROLE).ok()
    }

    /// Starts the test in a second process, in a role.
    pub(crate) fn start(&self, role: &str) -> Result<Other, Breach> {
        let broken = |error| Breach::new(format!("no second process: {error}"));
        let program = std::env::current_exe().map_err(broken)?;
        let mut child = Command::new(program)
            .args(std::env::args_os().skip(1))
            .env(ROLE, role)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(broken)?;
        match (child.stdin.take(), child.stdout.take()) {
            (Some(to), Some(from)) => Ok(Other { child, to, from: BufReader::new(from) }),
            _ => Err(Breach::new("a second process without pipes")),
        }
    }

    /// Tells the process that started this one.
    pub(crate) fn tell(&self, line: &str) -> Result<(), Breach> {
        let mut out = std::io::stdout();
        writeln!(out, "{line}")
            .and_then(|()| out.flush())
            .map_err(|error| Breach::new(format!("the other process is gone: {error}")))
    }

    /// Waits for a line of the process that started this one.
    pub(crate) fn wait_for(&self, line: &str) -> Result<(), Breach> {
        let mut said = String::new();
        let read = std::io::stdin().read_line(&mut said);
        hold(read.is_ok() && said.trim_end() == line, || {
            format!("the other process said {said:?}, not {line:?}")
        })
    }
}

impl Other {
    /// Tells it a line.
    pub(crate) fn tell(&mut self, line: &str) -> Result<(), Breach> {
        writeln!(self.to, "{line}")
            .and_then(|()| self.to.flush())
            .map_err(|error| Breach::new(format!("the second process is gone: {error}")))
    }

    /// Waits for a line of it.
    pub(crate) fn wait_for(&mut self, line: &str) -> Result<(), Breach> {
        let mut said = String::new();
        let read = self.from.read_line(&mut said);
        hold(read.is_ok() && said.trim_end() == line, || {
            format!("the second process said {said:?}, not {line:?}")
        })
    }
}

impl Other {
    /// Waits for its end, and gives what it answers; none: a signal ended it.
    pub(crate) fn end(&mut self) -> Result<Option<i32>, Breach> {
        let status = self.child.wait();
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
