//! What each proof ran, and what came of it.

use std::time::{Duration, Instant};

/// The proofs so far.
#[derive(Default)]
pub(super) struct Report {
    lines: Vec<Line>,
    failed: Vec<String>,
    started: Option<Instant>,
}

/// A proof.
struct Line {
    name: String,
    ran: String,
    time: Duration,
}

impl Report {
    /// Runs a part. One that fails does not keep the next from running.
    pub(super) fn part(&mut self, part: impl FnOnce(&mut Report) -> Result<(), String>) {
        self.started = Some(Instant::now());
        if let Err(message) = part(self) {
            let message = message.trim_end();
            eprintln!("{message}");
            self.failed.push(message.lines().next().unwrap_or_default().to_owned());
        }
    }

    /// Notes a proof that holds, and what it ran.
    pub(super) fn holds(&mut self, name: &str, ran: impl Into<String>) {
        let time = self.started.map(|started| started.elapsed()).unwrap_or_default();
        self.started = Some(Instant::now());
        self.lines.push(Line { name: name.to_owned(), ran: ran.into(), time });
    }

    /// Notes a proof that this machine cannot give.
    pub(super) fn not_run(&mut self, name: &str, why: &str) {
        self.holds(name, format!("not run: {why}"));
    }

    /// Prints all of them.
    ///
    /// # Errors
    /// What failed.
    pub(super) fn close(self) -> Result<(), String> {
        println!("\n{:<44} {:>7}  ran", "proof", "seconds");
        for line in &self.lines {
            println!("{:<44} {:>7.1}  {}", line.name, line.time.as_secs_f64(), line.ran);
        }
        if self.failed.is_empty() {
            println!("\nall of it holds, under Wine; none of it has met a real Outlook");
            return Ok(());
        }
        let list: String = self.failed.iter().map(|message| format!("\n  {message}")).collect();
        Err(format!("error: not all of it holds:{list}"))
    }
}
