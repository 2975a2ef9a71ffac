//! Clients in this process and in a second one: a session is shared between both alike.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use mapi_session::raw::IProfSect;
use mapi_session::{Code, Notification, tags};

use crate::bench::{SUBSYSTEM, Session};
use crate::breach::{answers, ok, same, some};
use crate::objects::{own_uid, section};
use crate::other::Other;
use crate::read::text;
use crate::sink::{EXTENDED_EVENT, Events, advise_session, sink_that};
use crate::{Bench, Breach, Check};

/// A client that does what a line says, and answers in one.
#[derive(Default)]
pub(crate) struct Client {
    session: Option<Session>,
    events: Option<(Events, Arc<AtomicUsize>)>,
    section: Option<IProfSect>,
}

impl Client {
    /// Does what a line says.
    pub(crate) unsafe fn obey(&mut self, bench: &Bench, line: &str) -> Result<String, Breach> {
        let (what, rest) = line.split_once(' ').unwrap_or((line, ""));
        let number = || some(line, rest.split(' ').next().and_then(|n| n.parse::<u32>().ok()));
        let session = || some("the session", self.session.as_ref());
        Ok(match what {
            // What MAPILogonEx answers with these flags, and this name if there is one.
            "logon" => {
                let name = rest.split_once(' ').map(|(_, name)| name);
                let (code, session) = bench.try_logon(name, number()?)?;
                self.session = session.map(Session::new);
                code.to_hresult().to_string()
            }
            // What Logoff answers.
            "logoff" => {
                let answer = session()?.Logoff(0, number()?, 0);
                self.session = None;
                answer.to_string()
            }
            "profile" => {
                let row = session()?.status_row(bench, SUBSYSTEM)?;
                some("PR_DISPLAY_NAME of the subsystem's row", text(&row, tags::DISPLAY_NAME))?
            }
            "transports" => crate::rules::a::mail::transports(bench, session()?)?.to_string(),
            // Opens something: the session goes on.
            "work" => {
                session()?.default_store(bench)?;
                String::new()
            }
            // Leaves a message with this subject in the Inbox of the default store.
            "mail" => {
                let inbox = crate::messages::inbox(bench, &session()?.default_store(bench)?)?;
                crate::messages::message(bench, &inbox, &[tags::SUBJECT.with(rest)])?;
                String::new()
            }
            // Makes a mail user with this name.
            "user" => {
                crate::objects::new_user(bench, &crate::objects::book(session()?)?, rest)?;
                String::new()
            }
            // Registers for what happens to the session.
            "listen" => {
                self.events = Some(listen(session()?, number()?)?);
                String::new()
            }
            // How many critical errors were told until a sharer's Logoff was.
            "hear" => {
                let (events, critical) = some("a registration", self.events.as_ref())?;
                let logoff = |event: &_| matches!(event, Notification::Extended { .. });
                events.wait("a sharer's Logoff", logoff)?;
                critical.load(Ordering::SeqCst).to_string()
            }
            // Waits for a critical error.
            "fail" => {
                let (events, _) = some("a registration", self.events.as_ref())?;
                let critical = |event: &_| matches!(event, Notification::CriticalError { .. });
                events.wait("a critical error", critical)?;
                String::new()
            }
            // What OpenProfileSection of the suite's section answers with these flags.
            "section" => {
                let (code, section) = section(session()?, &own_uid(1), number()?)?;
                self.section = section;
                code.to_hresult().to_string()
            }
            // Releases the section.
            "close" => {
                self.section = None;
                String::new()
            }
            // Leaves a message with this subject, and gets ready for the end of the process.
            "shut-down" => {
                crate::rules::b::shutdown::leave(bench, session()?, rest)?;
                String::new()
            }
            // Ends the process, and gives nothing back.
            "exit" => std::process::exit(number()? as i32),
            _ => return Err(Breach::new(format!("a client cannot {what}"))),
        })
    }
}

/// Where a client is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In the process of the test.
    Here,
    /// In a second process.
    Elsewhere,
}

/// Both.
pub(super) const PLACES: [Place; 2] = [Place::Here, Place::Elsewhere];

/// Where two clients may be that share a session.
pub(super) const PAIRS: [(Place, Place); 3] =
    [(Place::Here, Place::Here), (Place::Here, Place::Elsewhere), (Place::Elsewhere, Place::Here)];

/// A client in one of the places, which is logged on.
pub(super) struct Sharer<'a> {
    bench: &'a Bench,
    client: Where,
}

enum Where {
    Here(Client),
    Elsewhere(Other),
}

impl<'a> Sharer<'a> {
    /// Logs on, with a name or without. MAPI is initialised here.
    pub(super) unsafe fn logs_on(
        bench: &'a Bench,
        place: Place,
        name: Option<&str>,
        flags: u32,
    ) -> Result<Sharer<'a>, Breach> {
        let (sharer, answer) = Sharer::tries(bench, place, name, flags)?;
        ok("MAPILogonEx", answer)?;
        Ok(sharer)
    }

    /// There is no session to join.
    pub(super) unsafe fn joins_none(bench: &'a Bench, place: Place) -> Check {
        let (_, answer) = Sharer::tries(bench, place, None, 0)?;
        answers("joining where nothing is shared", answer, Code::E_LOGON_FAILED)
    }

    unsafe fn tries(
        bench: &'a Bench,
        place: Place,
        name: Option<&str>,
        flags: u32,
    ) -> Result<(Sharer<'a>, i32), Breach> {
        let client = match place {
            Place::Here => Where::Here(Client::default()),
            Place::Elsewhere => Where::Elsewhere(Other::start()?),
        };
        let mut sharer = Sharer { bench, client };
        let name = name.map(|name| format!(" {name}")).unwrap_or_default();
        let answer = sharer.number(&format!("logon {flags}{name}"))?;
        Ok((sharer, answer))
    }

    unsafe fn ask(&mut self, line: &str) -> Result<String, Breach> {
        match &mut self.client {
            Where::Here(client) => client.obey(self.bench, line),
            Where::Elsewhere(other) => other.ask(line),
        }
    }

    unsafe fn number<T: std::str::FromStr>(&mut self, line: &str) -> Result<T, Breach> {
        some(&format!("a number as answer to {line:?}"), self.ask(line)?.parse().ok())
    }

    /// The session is on a profile.
    pub(super) unsafe fn is_on(&mut self, name: &str) -> Check {
        same("the profile of the session", self.ask("profile")?.as_str(), name)
    }

    /// How many transports the session has.
    pub(super) unsafe fn transports(&mut self) -> Result<usize, Breach> {
        self.number("transports")
    }

    /// The session can be worked in.
    pub(super) unsafe fn works(&mut self) -> Check {
        self.ask("work").map(drop)
    }

    /// Registers for extended events of the session, and so for critical errors.
    pub(super) unsafe fn listens(&mut self) -> Check {
        self.listens_for(EXTENDED_EVENT)
    }

    /// Registers for these events of the session.
    pub(super) unsafe fn listens_for(&mut self, mask: u32) -> Check {
        self.ask(&format!("listen {mask}")).map(drop)
    }

    /// Waits for a sharer's Logoff, and tells how many critical errors came before.
    pub(super) unsafe fn hears(&mut self) -> Result<usize, Breach> {
        self.number("hear")
    }

    /// Waits for a critical error.
    pub(super) unsafe fn hears_an_error(&mut self) -> Check {
        self.ask("fail").map(drop)
    }

    /// Logs off.
    pub(super) unsafe fn logs_off(&mut self, flags: u32) -> Check {
        let answer = self.number(&format!("logoff {flags}"))?;
        ok("Logoff", answer)
    }
}

/// Registers for what happens to a session: what is told, and how many critical errors of it.
pub(super) unsafe fn listen(
    session: &Session,
    mask: u32,
) -> Result<(Events, Arc<AtomicUsize>), Breach> {
    let critical = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&critical);
    let (sink, events) = sink_that(move |event| {
        if matches!(event, Notification::CriticalError { .. }) {
            seen.fetch_add(1, Ordering::SeqCst);
        }
    });
    advise_session(session, mask, &sink)?;
    Ok((events, critical))
}
