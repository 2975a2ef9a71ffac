//! Holds a subject against rules, each in a process of its own.

use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::other::{is_other, serve};
use crate::rules::Client;
use crate::{Bench, Check, Entry, Kind, Outcome, Report, Rule, Subject, Test};

/// How a process ends that found the rule kept.
const KEPT: u8 = 0;
/// How it ends when the rule is broken; what it has written last on stderr says how.
const BROKEN: u8 = 3;

/// Makes the command that runs [`child`] for one rule.
pub type Launch<'a> = dyn Fn(&Rule) -> Command + Sync + 'a;

/// How a run is done.
pub struct Runner<'a> {
    /// What the subject is called.
    pub subject: String,
    /// Whether each rule may have a home of its own, made for it. Otherwise only rules that read
    /// are held against the subject.
    pub own_home: bool,
    /// Whether functions beside the entry points can be called. Otherwise rules that are about
    /// such are not applicable.
    pub exports: bool,
    /// Whether the subject has providers that do what a test tells them. Otherwise rules that
    /// need such are not applicable.
    pub backstage: bool,
    /// Starts a process for a rule.
    pub launch: &'a Launch<'a>,
    /// How many processes run at a time.
    pub jobs: usize,
    /// How long a rule may take.
    pub timeout: Duration,
}

impl std::fmt::Debug for Runner<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Runner").field("subject", &self.subject).finish_non_exhaustive()
    }
}

/// Runs the test of one rule in this process and tells what came of it: the work of the
/// processes that [`run`] starts. `home` is the folder that the subject was opened on.
#[must_use]
pub fn child(subject: Subject, rule: &Rule, home: PathBuf) -> ExitCode {
    let Test::Run(test) = rule.test else {
        return ExitCode::from(KEPT);
    };
    let bench = Bench::new(subject, home);
    // SAFETY: the process does nothing else with the subject's MAPI.
    let check = unsafe { if is_other() { client(&bench) } else { test(&bench) } };
    // A rule may have left MAPI in a state in which nothing of it may be dropped.
    std::mem::forget(bench);
    match check {
        Ok(()) => ExitCode::from(KEPT),
        Err(breach) => {
            eprintln!("{breach}");
            ExitCode::from(BROKEN)
        }
    }
}

/// A client in a second process, which does what the test in the first one says.
///
/// # Safety
/// As for a test: see [`Test::Run`].
unsafe fn client(bench: &Bench) -> Check {
    let mut client = Client::default();
    // SAFETY: the caller vouches for it.
    unsafe { bench.initialize() }?;
    // SAFETY: as above.
    serve(|line| unsafe { client.obey(bench, line) })
}

/// Holds a subject against `rules`.
#[must_use]
pub fn run(runner: &Runner<'_>, rules: &[&'static Rule]) -> Report {
    let next = AtomicUsize::new(0);
    let outcomes: Vec<Mutex<Option<Outcome>>> = rules.iter().map(|_| Mutex::new(None)).collect();
    std::thread::scope(|scope| {
        for _ in 0..runner.jobs.max(1) {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let (Some(rule), Some(place)) = (rules.get(at), outcomes.get(at)) else {
                        return;
                    };
                    let outcome = outcome(runner, rule);
                    if let Ok(mut place) = place.lock() {
                        *place = Some(outcome);
                    }
                }
            });
        }
    });
    let entries = rules
        .iter()
        .zip(outcomes)
        .map(|(rule, outcome)| {
            let outcome = outcome.into_inner().ok().flatten();
            let lost = || Outcome::Fail("its run was lost".into());
            Entry { rule, outcome: outcome.unwrap_or_else(lost) }
        })
        .collect();
    Report { subject: runner.subject.clone(), entries }
}

fn outcome(runner: &Runner<'_>, rule: &Rule) -> Outcome {
    match rule.test {
        Test::NotApplicable(reason) => Outcome::NotApplicable(reason.into()),
        Test::Run(_) if !runner.own_home && rule.kind == Kind::Changes => {
            Outcome::NotApplicable("it changes things, and the profile is somebody's own".into())
        }
        Test::Run(_) if !runner.exports && rule.exports => Outcome::NotApplicable(
            "only a program that is linked to the library can call it".into(),
        ),
        Test::Run(_) if !runner.backstage && rule.backstage => {
            Outcome::NotApplicable("its providers and its user are not the test's own".into())
        }
        Test::Run(_) => in_a_process(runner, rule),
    }
}

fn in_a_process(runner: &Runner<'_>, rule: &Rule) -> Outcome {
    let home = match Home::new() {
        Ok(home) => home,
        Err(error) => return Outcome::Fail(format!("no folder for a home: {error}")),
    };
    let mut command = (runner.launch)(rule);
    if runner.own_home {
        command.env("MAPI_HOME", home.path());
    }
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    match start(&mut command) {
        Ok(child) => watch(child, runner.timeout),
        Err(error) => Outcome::Fail(format!("no process for it: {error}")),
    }
}

/// Starts a process. Where many are started at a time, Wine has none for one of them now and then.
fn start(command: &mut Command) -> io::Result<Child> {
    for pause in [100, 1000] {
        match command.spawn() {
            Ok(child) => return Ok(child),
            Err(_) => std::thread::sleep(Duration::from_millis(pause)),
        }
    }
    command.spawn()
}

/// Waits for the process of a rule, not for ever.
fn watch(mut child: Child, timeout: Duration) -> Outcome {
    let said = child.stderr.take().map(|mut stderr| {
        std::thread::spawn(move || {
            let mut said = Vec::new();
            // What can be read of it will do.
            let _ = stderr.read_to_end(&mut said);
            String::from_utf8_lossy(&said).into_owned()
        })
    });
    let start = Instant::now();
    let mut pause = Duration::from_millis(1);
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) if start.elapsed() < timeout => {
                std::thread::sleep(pause);
                pause = (pause * 2).min(Duration::from_millis(20));
            }
            Ok(None) => {
                // It may have ended just now.
                let _ = child.kill();
                let _ = child.wait();
                return Outcome::Fail(format!("no answer after {} s", timeout.as_secs()));
            }
            Err(error) => return Outcome::Fail(format!("its process was lost: {error}")),
        }
    };
    let said = said.and_then(|reader| reader.join().ok()).unwrap_or_default();
    let said = said.trim();
    match status.code() {
        Some(code) if code == i32::from(KEPT) => Outcome::Pass,
        Some(code) if code == i32::from(BROKEN) => {
            Outcome::Fail(said.lines().last().unwrap_or("it does not say how").into())
        }
        _ => Outcome::Fail(format!("its process ended with {status}: {said}")),
    }
}

/// A folder that goes with the value.
struct Home(PathBuf);

impl Home {
    fn new() -> std::io::Result<Home> {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("mapi-conformance-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir(&path)?;
        Ok(Home(path))
    }

    fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        // A file that somebody still holds stays behind; the system clears its temporary folder.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
