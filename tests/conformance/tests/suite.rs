//! Holds the embedded subsystem, or a library, against every rule.
//!
//! `cargo test -p mapi-conformance` runs it on the embedded subsystem, in its process;
//! `cargo xtask conformance` is the command with choices. The program starts itself again for
//! each rule.

mod backstage;
mod form;
#[cfg(all(unix, feature = "servers"))]
mod outside;
#[cfg(not(all(unix, feature = "servers")))]
#[path = "outside/none.rs"]
mod outside;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;

use mapi_conformance::{Outcome, Report, Rule, Runner, Subject, Test, child, rules, run};
use mapi_session::Subsystem;

use outside::{Error, Servers};

/// The rule that this process is for.
const RULE: &str = "MAPI_CONFORMANCE_RULE";
/// The rule that the embedded subsystem is to break.
const DEVIATE: &str = "MAPI_DEVIATE";

/// What is asked for.
#[derive(Default, Clone)]
struct Request {
    /// A library; none means the embedded subsystem.
    library: Option<PathBuf>,
    /// Whether the mail of the embedded subsystem goes by SMTP and IMAP to real servers.
    servers: bool,
    /// The rules: an id, or the start of one that ends at a full stop.
    rule: Option<String>,
    /// The rule to break, or `all`.
    deviate: Option<String>,
    json: Option<PathBuf>,
    markdown: Option<PathBuf>,
    jobs: Option<usize>,
}

impl Request {
    /// Reads the command line. What it does not know is meant for the harness of ordinary tests.
    fn read() -> Request {
        let mut request = Request::default();
        let mut args = std::env::args().skip(1);
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--library" => request.library = args.next().map(PathBuf::from),
                "--servers" => request.servers = true,
                "--rule" => request.rule = args.next(),
                "--deviate" => request.deviate = args.next(),
                "--json" => request.json = args.next().map(PathBuf::from),
                "--markdown" => request.markdown = args.next().map(PathBuf::from),
                "--jobs" => request.jobs = args.next().and_then(|n| n.parse().ok()),
                _ => {}
            }
        }
        request
    }

    /// Whether a rule is asked for. With servers it is those about their mail, unless others are
    /// named.
    fn wants(&self, rule: &Rule) -> bool {
        match self.rule.as_deref() {
            Some(id) => matches(rule, id),
            None => !self.servers || ["F", "I", "J"].contains(&rule.part()),
        }
    }

    /// The rules that are asked for.
    fn rules(&self) -> Vec<&'static Rule> {
        rules().filter(|rule| self.wants(rule)).collect()
    }
}

/// Whether a rule is meant by an id or by the start of one.
fn matches(rule: &Rule, id: &str) -> bool {
    rule.id.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().collect();
    // Asked for its tests, it has the one.
    if args.iter().any(|arg| arg == "--list") {
        println!("suite: test");
        return ExitCode::SUCCESS;
    }
    let request = Request::read();
    if let Ok(id) = std::env::var(RULE) {
        return one(&request, &id);
    }
    let chosen = request.rules();
    if chosen.is_empty() {
        eprintln!("error: no rule is called {}", request.rule.unwrap_or_default());
        return ExitCode::FAILURE;
    }
    let servers = match request.servers.then(|| Servers::start(rules().count())).transpose() {
        Ok(servers) => servers,
        Err(Error::Missing(what)) if std::env::var_os("CI").is_none_or(|ci| ci != "true") => {
            println!("not run: {what}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    };
    let run = Run { request: &request, servers };
    match &request.deviate {
        Some(rule) => run.deviations(rule),
        None => run.whole(&chosen),
    }
}

/// The process of one rule.
fn one(request: &Request, id: &str) -> ExitCode {
    let Some(rule) = rules().find(|rule| rule.id == id) else {
        eprintln!("no rule is called {id}");
        return ExitCode::FAILURE;
    };
    let Some(home) = std::env::var_os("MAPI_HOME").map(PathBuf::from) else {
        eprintln!("MAPI_HOME names no folder");
        return ExitCode::FAILURE;
    };
    match subject(request, &home) {
        Ok(subject) => child(subject, rule, home),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn subject(request: &Request, home: &Path) -> Result<Subject, String> {
    match &request.library {
        None => {
            let (subsystem, stage) = backstage::open(home).map_err(|error| error.to_string())?;
            form::install();
            // SAFETY: the exports of the library are there, in this program.
            let subject = unsafe { Subject::new("embedded", subsystem, mapi_embedded::export) };
            outside::of_this_process(subject.with_backstage(stage.clone()), &stage)
        }
        Some(path) => library(path),
    }
}

/// A library by its exports.
fn library(path: &Path) -> Result<Subject, String> {
    // SAFETY: the user names it as a library of MAPI.
    let subsystem = unsafe { Subsystem::load(path) }.map_err(|error| error.to_string())?;
    // SAFETY: it is loaded already; this counts once more.
    let library = unsafe { libloading::Library::new(path) };
    let library = library.map_err(|error| format!("{}: {error}", path.display()))?;
    let find = move |name: &str| -> Option<*const std::ffi::c_void> {
        // SAFETY: nothing is called or read here.
        unsafe { library.get::<*const std::ffi::c_void>(name).ok().map(|symbol| *symbol) }
    };
    // SAFETY: the exports of these names have the prototypes of their pages.
    Ok(unsafe { Subject::new(path.display().to_string(), subsystem, find) })
}

/// What is asked for, and the servers for it.
struct Run<'a> {
    request: &'a Request,
    servers: Option<Servers>,
}

impl Run<'_> {
    /// Holds the subject against rules. With `deviate` it breaks each while it is tested.
    fn report(&self, rules: &[&'static Rule], deviate: bool) -> Report {
        let request = self.request;
        let launch = |rule: &Rule| {
            let mut command = itself(request);
            command.env(RULE, rule.id);
            if deviate {
                command.env(DEVIATE, rule.id);
            } else {
                command.env_remove(DEVIATE);
            }
            if let Some(servers) = &self.servers {
                let (name, value) = servers.environment(rules, rule, deviate);
                command.env(name, value);
            }
            command
        };
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        let runner = Runner {
            subject: match &request.library {
                Some(path) => path.display().to_string(),
                None if self.servers.is_some() => "embedded, with mail servers".to_owned(),
                None => "embedded".to_owned(),
            },
            own_home: true,
            exports: true,
            backstage: request.library.is_none(),
            launch: &launch,
            // Most of a rule's time is waiting: for what must not come.
            jobs: request.jobs.unwrap_or(4 * cores),
            timeout: Duration::from_secs(60),
        };
        run(&runner, rules)
    }

    /// All rules that are asked for.
    fn whole(&self, chosen: &[&'static Rule]) -> ExitCode {
        let request = self.request;
        let report = self.report(chosen, false);
        print!("{}", report.text());
        let written = [
            (&request.json, format!("{:#}\n", report.json())),
            (&request.markdown, report.markdown()),
        ];
        for (path, text) in written {
            if let Some(path) = path
                && let Err(error) = std::fs::write(path, text)
            {
                eprintln!("error: {}: {error}", path.display());
                return ExitCode::FAILURE;
            }
        }
        if report.failures().next().is_some() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
    }

    /// Breaks a rule, or every rule in turn: its test has to fail.
    fn deviations(&self, which: &str) -> ExitCode {
        let chosen: Vec<&'static Rule> = rules()
            .filter(|rule| which == "all" || matches(rule, which))
            .filter(|rule| self.request.wants(rule))
            .filter(|rule| matches!(rule.test, Test::Run(_)))
            .collect();
        if chosen.is_empty() {
            eprintln!("error: no rule with a test is called {which}");
            return ExitCode::FAILURE;
        }
        let kept = self.report(&chosen, false);
        let broken = self.report(&chosen, true);
        let mut unseen = 0;
        for (kept, broken) in kept.entries.iter().zip(&broken.entries) {
            let id = broken.rule.id;
            match (&kept.outcome, &broken.outcome) {
                (Outcome::Pass, Outcome::Fail(how)) => println!("{id}: seen: {how}"),
                (Outcome::Pass, _) => {
                    unseen += 1;
                    println!("{id}: NOT SEEN: its test passes though the rule is broken");
                }
                (otherwise, _) => {
                    unseen += 1;
                    println!("{id}: NOT SHOWN: it fails anyhow: {}", otherwise.note());
                }
            }
        }
        println!("\n{} of {} deviations seen", chosen.len() - unseen, chosen.len());
        if unseen == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// This program, on the same subject.
fn itself(request: &Request) -> Command {
    let program = std::env::current_exe().unwrap_or_else(|_| PathBuf::from("suite"));
    let mut command = Command::new(program);
    if let Some(library) = &request.library {
        command.arg("--library").arg(library);
    }
    command
}
