//! Processes that share a session on one home, and whose logons come one after the other.

mod support;

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use mapi_session::flags::{EventMask, LogonFlags, ProfileFlags, ResourceType, ServiceUiFlags};
use mapi_session::{Code, Logon, Mapi, Notification, OpenSession, Session};
use mapi_subsystem::{LogonPrompt, set_logon_dialog};

use support::{World, code};

/// Names the home for the copy of this program that is the other process.
const HOME: &str = "MAPI_TEST_SHARED_HOME";
/// How long a line of another process may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// The other process: it does what it is told line by line, and says what came of it.
#[test]
#[ignore = "run by the tests below"]
fn other_process() {
    let home = std::env::var_os(HOME).expect("only run by the tests below");
    let mapi = Mapi::initialize(mapi_subsystem::open(home).unwrap()).unwrap();
    let mut lines = std::io::stdin().lines().map_while(Result::ok);
    while let Some(line) = lines.next() {
        match line.split(' ').collect::<Vec<_>>()[..] {
            ["share", name] => client(&mapi, Logon::profile(name).allow_others(), &mut lines),
            ["own", name] => client(&mapi, Logon::profile(name), &mut lines),
            ["join", name] => client(&mapi, Logon::profile(name).or_shared(), &mut lines),
            ["join"] => client(&mapi, Logon::shared(), &mut lines),
            // A logon that stays in its dialog, and so keeps its turn.
            ["ask"] => {
                set_logon_dialog(Some(Arc::new(|_: &LogonPrompt| {
                    say("asked");
                    loop {
                        std::thread::park();
                    }
                })));
                let logon = Logon::shared().with_flags(LogonFlags::LOGON_UI).new_session();
                client(&mapi, logon, &mut lines);
            }
            ["endlessly", name] => loop {
                let open = mapi.logon(Logon::profile(name).allow_others()).unwrap();
                say("on");
                open.logoff().unwrap();
            },
            _ => panic!("{line}"),
        }
    }
}

/// A client from logon to logoff.
fn client(mapi: &Mapi, logon: Logon, lines: &mut impl Iterator<Item = String>) {
    let open = match mapi.logon(logon) {
        Ok(open) => open,
        Err(error) => return say(error.code().name().unwrap_or_default()),
    };
    say(&format!("on {}", profile(&open.session())));
    let watch = open
        .session()
        .advise(None, EventMask::EXTENDED, |event| match event {
            Notification::CriticalError { code, .. } => {
                say(&format!("heard {}", code.name().unwrap_or_default()))
            }
            Notification::Extended { .. } => say("heard a logoff"),
            other => say(&format!("heard {other:?}")),
        })
        .unwrap();
    for line in lines {
        match line.as_str() {
            "work" => say(&store(&open.session())),
            "stores" => {
                say(&open.session().message_stores().unwrap().rows().unwrap().len().to_string());
            }
            "logoff" | "logoff everyone" => {
                drop(watch);
                let everyone = line.ends_with("everyone");
                let ended = if everyone { open.logoff_everyone() } else { open.logoff() };
                return say(&format!("off {}", ended.is_ok()));
            }
            _ => panic!("{line}"),
        }
    }
}

fn profile(session: &Session<'_>) -> String {
    session.status().unwrap().find(ResourceType::Subsystem).unwrap().unwrap().display_name
}

/// Work in the session: what its default store is called.
fn store(session: &Session<'_>) -> String {
    session.default_store().unwrap().display_name().unwrap().unwrap()
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "> {line}").and_then(|()| out.flush()).unwrap();
}

/// The other process, as the tests have it. It is killed when it is dropped.
struct Other {
    child: Child,
    to: ChildStdin,
    from: Receiver<String>,
}

impl Other {
    fn start(world: &World) -> Other {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "other_process", "--ignored", "--nocapture"])
            .env(HOME, world.folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (to, stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let (sender, from) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                // The harness of tests says something too.
                if let Some((_, line)) = line.split_once("> ") {
                    let _ = sender.send(line.to_owned());
                }
            }
        });
        Other { child, to, from }
    }

    fn tell(&mut self, line: &str) {
        writeln!(self.to, "{line}").and_then(|()| self.to.flush()).unwrap();
    }

    fn says(&self) -> String {
        self.from.recv_timeout(PATIENCE).expect("the other process says nothing")
    }

    /// Tells it a line and gives its answer.
    fn ask(&mut self, line: &str) -> String {
        self.tell(line);
        self.says()
    }

    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a session of this process is told.
fn watched(open: &OpenSession<'_>) -> (impl Drop, Receiver<Notification>) {
    let (sender, events) = channel();
    let watch = open.session().advise(None, EventMask::EXTENDED, move |event| {
        let _ = sender.send(event.clone());
    });
    // The registration does not outlive the session that it was made in: each test ends it first.
    (watch.unwrap(), events)
}

fn hear(events: &Receiver<Notification>) -> Notification {
    events.recv_timeout(PATIENCE).expect("nothing is heard")
}

#[test]
fn another_process_joins_whatever_name_it_gives_and_hears_who_logs_off() {
    let world = World::with_profiles(&["Home", "Work"]);
    let (mut first, mut second) = (Other::start(&world), Other::start(&world));
    assert_eq!(first.ask("join"), "MAPI_E_LOGON_FAILED", "there is none");
    assert_eq!(first.ask("share Work"), "on Work");
    assert_eq!(second.ask("join Home"), "on Work");
    let open = world.mapi.logon(Logon::shared()).unwrap();
    assert_eq!(profile(&open.session()), "Work");
    let own = world.mapi.logon(Logon::profile("Home")).unwrap();
    assert_eq!(profile(&own.session()), "Home");
    let (watch, events) = watched(&open);
    let (own_watch, own_events) = watched(&own);

    // One leaves: the others hear of it, and go on. A later one still joins them.
    assert_eq!(first.ask("logoff"), "off true");
    assert_eq!(second.says(), "heard a logoff");
    assert!(matches!(hear(&events), Notification::Extended { .. }));
    assert!(!open.session().ended());
    assert_eq!(second.ask("work"), store(&open.session()));
    assert_eq!(first.ask("join"), "on Work");

    // One logs everybody off: the others are told so first. It is they who end their sessions.
    assert_eq!(first.ask("logoff everyone"), "off true");
    assert_eq!(second.says(), "heard MAPI_E_END_OF_SESSION");
    assert_eq!(second.says(), "heard a logoff");
    assert!(matches!(hear(&events), Notification::CriticalError { .. }));
    assert!(matches!(hear(&events), Notification::Extended { .. }));
    assert!(open.session().ended());
    assert_eq!(second.ask("work"), store(&open.session()));
    assert_eq!(second.ask("logoff"), "off true");
    assert!(matches!(hear(&events), Notification::Extended { .. }));
    drop(watch);
    open.logoff().unwrap();

    // A session of its own heard nothing, and nobody shares one any more.
    assert!(!own.session().ended());
    drop(own_watch);
    assert!(own_events.try_recv().is_err());
    own.logoff().unwrap();
    assert_eq!(second.ask("join"), "MAPI_E_LOGON_FAILED");
    assert_eq!(code(world.mapi.logon(Logon::shared())), Code::E_LOGON_FAILED);
}

#[test]
fn who_joins_after_a_logoff_is_not_told_of_it() {
    let world = World::with_profiles(&["Work"]);
    let (mut first, mut second) = (Other::start(&world), Other::start(&world));
    let stays = world.mapi.logon(Logon::profile("Work").allow_others()).unwrap();
    let (watch, events) = watched(&stays);
    // The second has MAPI initialised, and follows the journal, when the first logs off.
    assert_eq!(second.ask("own Work"), "on Work");
    assert_eq!(first.ask("join"), "on Work");
    assert_eq!(first.ask("logoff everyone"), "off true");
    assert_eq!(second.ask("logoff"), "off true");
    assert_eq!(second.ask("join"), "on Work");
    assert!(matches!(hear(&events), Notification::CriticalError { .. }));
    assert!(matches!(hear(&events), Notification::Extended { .. }));
    drop(watch);
    // What it hears first is what comes after.
    stays.logoff().unwrap();
    assert_eq!(second.says(), "heard a logoff");
}

#[test]
fn the_session_that_was_shared_last_is_the_one_to_join() {
    let world = World::with_profiles(&["Home", "Work"]);
    let (mut first, mut second) = (Other::start(&world), Other::start(&world));
    assert_eq!(first.ask("share Work"), "on Work");
    assert_eq!(second.ask("share Home"), "on Home");
    let joined = world.mapi.logon(Logon::shared()).unwrap();
    assert_eq!(profile(&joined.session()), "Home");
    // Those of the other one are not its sharers.
    assert_eq!(first.ask("logoff everyone"), "off true");
    let (watch, events) = watched(&joined);
    assert_eq!(second.ask("logoff"), "off true");
    assert!(matches!(hear(&events), Notification::Extended { .. }));
    assert!(!joined.session().ended());
    drop(watch);
    joined.logoff().unwrap();
}

#[test]
fn a_process_that_is_killed_leaves_its_sharers_at_work_and_nothing_behind() {
    let world = World::with_profiles(&["Home", "Work"]);
    let (mut first, mut second) = (Other::start(&world), Other::start(&world));
    assert_eq!(first.ask("share Work"), "on Work");
    assert_eq!(second.ask("join"), "on Work");
    first.kill();
    let joined = world.mapi.logon(Logon::shared()).unwrap();
    assert_eq!(profile(&joined.session()), "Work");
    let (watch, events) = watched(&joined);
    assert_eq!(second.ask("logoff"), "off true");
    assert!(matches!(hear(&events), Notification::Extended { .. }));
    drop(watch);
    joined.logoff().unwrap();

    // The last one is killed: its session is none to join, and its profile is free.
    let mut last = Other::start(&world);
    assert_eq!(last.ask("share Work"), "on Work");
    last.kill();
    assert_eq!(code(world.mapi.logon(Logon::shared())), Code::E_LOGON_FAILED);
    let other = world.mapi.logon(Logon::profile("Home").or_shared().timeout_short()).unwrap();
    assert_eq!(profile(&other.session()), "Home");
    let admin = world.mapi.profiles().unwrap();
    admin.delete_profile("Work", ProfileFlags::empty()).unwrap();
    world.profile("Work");
    let locks = std::fs::read_dir(world.folder.path().join("processes")).unwrap().count();
    assert_eq!(locks, 2, "of this process and of the second");
}

#[test]
fn a_process_that_is_killed_at_any_moment_of_logon_and_logoff_blocks_nobody() {
    let world = World::with_profiles(&["Work"]);
    for after in [0, 3, 7, 12, 20, 35] {
        let mut other = Other::start(&world);
        assert_eq!(other.ask("endlessly Work"), "on");
        std::thread::sleep(Duration::from_millis(after));
        other.kill();
        let start = Instant::now();
        let logon = |logon: Logon| world.mapi.logon(logon.timeout_short());
        assert_eq!(code(logon(Logon::shared())), Code::E_LOGON_FAILED);
        logon(Logon::profile("Work").allow_others()).unwrap().logoff().unwrap();
        assert!(start.elapsed() < Duration::from_secs(2), "killed after {after} ms");
    }
}

#[test]
fn logons_of_several_processes_come_one_after_the_other() {
    let world = World::with_profiles(&["Work"]);
    let mut first = Other::start(&world);
    assert_eq!(first.ask("ask"), "asked");
    // It sits in its dialog, and has the turn.
    let start = Instant::now();
    let logon = || Logon::profile("Work").timeout_short();
    assert_eq!(code(world.mapi.logon(logon())), Code::E_TIMEOUT);
    let waited = start.elapsed();
    assert!(waited > Duration::from_secs(1) && waited < Duration::from_secs(10), "{waited:?}");

    // One that is killed in it keeps nobody from logging on.
    let mut second = Other::start(&world);
    second.tell("own Work");
    assert!(
        second.from.recv_timeout(Duration::from_secs(4)).is_err(),
        "it waits, longer than that"
    );
    first.kill();
    assert_eq!(second.says(), "on Work");
    world.mapi.logon(logon()).unwrap().logoff().unwrap();
}

#[test]
fn who_joins_a_session_has_the_providers_it_began_with() {
    let world = World::with_profiles(&["Work"]);
    let admin = world.mapi.profiles().unwrap();
    let services = admin.admin_services("Work", ProfileFlags::empty()).unwrap();
    let mut first = Other::start(&world);
    assert_eq!(first.ask("share Work"), "on Work");
    let before: usize = first.ask("stores").parse().unwrap();
    let create =
        services.create_msg_service("LOCALSTORE", Some("Another"), ServiceUiFlags::empty());
    create.unwrap();
    // To a session that is shared, the change is one for the next session, whoever joins it.
    let joined = world.mapi.logon(Logon::shared()).unwrap();
    let stores = |session: Session<'_>| session.message_stores().unwrap().rows().unwrap().len();
    assert_eq!(stores(joined.session()), before);
    let own = world.mapi.logon(Logon::profile("Work")).unwrap();
    assert_eq!(stores(own.session()), before + 1);
    own.logoff().unwrap();
    joined.logoff().unwrap();
}
