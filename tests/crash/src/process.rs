//! Processes that are watched, and killed.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::actor::{Said, Work};

/// How long a process may take for the calls that are waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// A process at work on a home.
pub(crate) struct Actor {
    child: Child,
    said: Receiver<Said>,
    reader: Option<JoinHandle<()>>,
    all: Vec<Said>,
}

impl Actor {
    /// Starts one, with an option of its own if it has one.
    pub(crate) fn start(
        work: Work,
        home: &Path,
        state: &Path,
        seed: u64,
        option: Option<(&str, &OsStr)>,
    ) -> Result<Actor, String> {
        let text = |error: std::io::Error| format!("a process cannot be started: {error}");
        let program = std::env::current_exe().map_err(text)?;
        let name = clap::ValueEnum::to_possible_value(&work);
        let name = name.as_ref().map_or("", |value| value.get_name());
        let mut command = Command::new(program);
        command.arg("act").arg(name).arg("--home").arg(home).arg("--state").arg(state);
        command.arg("--seed").arg(seed.to_string());
        if let Some((option, value)) = option {
            command.arg(option).arg(value);
        }
        // What comes to the end of its work reads there, until it is killed.
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().map_err(text)?;
        let (sender, said) = mpsc::channel();
        let reader = child.stdout.take().map(|out| {
            std::thread::spawn(move || {
                for line in BufReader::new(out).lines().map_while(Result::ok) {
                    let Ok(line) = serde_json::from_str(&line) else { continue };
                    if sender.send(line).is_err() {
                        return;
                    }
                }
            })
        });
        Ok(Actor { child, said, reader, all: Vec::new() })
    }

    /// Waits until it has been answered so many calls, or has ended.
    pub(crate) fn wait_for(&mut self, calls: usize) {
        let end = Instant::now() + PATIENCE;
        let mut done = 0;
        while done < calls {
            match self.said.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(said) => {
                    done += usize::from(matches!(said, Said::Done));
                    self.all.push(said);
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// Waits for its end, however long that takes within reason, and gives all that it said.
    pub(crate) fn wait(mut self) -> Vec<Said> {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end && self.child.try_wait().is_ok_and(|status| status.is_none()) {
            std::thread::sleep(Duration::from_millis(2));
        }
        self.kill()
    }

    /// Kills it, as `kill -9` does, and gives all that it had said by then.
    pub(crate) fn kill(mut self) -> Vec<Said> {
        if let Ok(Some(status)) = self.child.try_wait() {
            let text = status.to_string();
            // One whose disk has ended it aborts.
            if status.code().is_some() || text.contains("SIGSEGV") || text.contains("SIGBUS") {
                self.all.push(Said::Ended(format!("with {text}")));
            }
        }
        // One that has ended already is waited for all the same.
        let _ = self.child.kill();
        let _ = self.child.wait();
        self.all.extend(self.said.iter());
        if let Some(reader) = self.reader.take() {
            let _ = reader.join();
        }
        self.all
    }
}
