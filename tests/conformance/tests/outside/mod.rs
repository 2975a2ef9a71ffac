//! The world outside as real servers are: Postfix takes what the service SMTP sends, Dovecot keeps
//! what the service IMAP fetches.
//!
//! One pair of servers serves a whole run. Each rule has mailboxes of its own in it, and what its
//! process is to know of the servers it finds in its environment.

mod gate;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use mapi_conformance::{Breach, Check, Outside, Rule, Subject, Way, Wire};
use mapi_session::{PropValue, tags};
use mapi_subsystem::service::{PASSWORD, PORT, SECURITY, SERVER, TRUSTED_CERTIFICATES, USER};
pub(crate) use mapi_test_servers::Error;
use mapi_test_servers::{Mail, MailOptions, User, deliver};

use super::backstage::Stage;
use gate::Gate;
use serde_json::Value;

/// What a rule's process is told of the servers: their ports, then paths, then whose mailboxes.
const SERVERS: &str = "MAPI_CONFORMANCE_SERVERS";
const SECRET: &str = "secret";
/// Whom Postfix has wait, and whom it does not know.
const BUSY: &str = "busy@example.org";
const NOBODY: &str = "nobody@example.org";
/// How long mail may be under way from one server to the other.
const PATIENCE: Duration = Duration::from_secs(30);

/// The servers of a run.
pub(crate) struct Servers {
    mail: Mail,
}

/// Whose mailboxes are those of a rule: a number, as names of rules are no addresses.
fn name(who: &str, rule: usize, deviates: bool) -> String {
    let run = if deviates { "broken" } else { "kept" };
    format!("{who}-{run}-{rule}@example.org")
}

impl Servers {
    /// Starts them, with mailboxes for so many rules.
    ///
    /// # Errors
    /// [`Error::Missing`] where this machine cannot run them, else why they do not start.
    pub(crate) fn start(rules: usize) -> Result<Servers, Error> {
        let mut users = Vec::new();
        for rule in 0..rules {
            for deviates in [false, true] {
                for who in ["work", "far", "second"] {
                    users.push(User::new(&name(who, rule, deviates), SECRET));
                }
            }
        }
        let mail = Mail::start(MailOptions { users, idle: false, ..MailOptions::default() })?;
        Ok(Servers { mail })
    }

    /// What the process of a rule is to find in its environment.
    pub(crate) fn environment(
        &self,
        rules: &[&'static Rule],
        rule: &Rule,
        deviates: bool,
    ) -> (&'static str, OsString) {
        let number = rules.iter().position(|other| other.id == rule.id).unwrap_or(0);
        let Mail { postfix, dovecot, certificates, .. } = &self.mail;
        let maildir = |who| dovecot.maildir(&name(who, number, deviates));
        let told = serde_json::json!({
            "submission": postfix.submission,
            "imap": dovecot.imap,
            "lmtp": dovecot.lmtp,
            "authority": certificates.authority,
            "mail": maildir("work"),
            "mail of far": maildir("far"),
            "queue": postfix.queue(),
            "own": name("work", number, deviates),
            "far": name("far", number, deviates),
            "second": name("second", number, deviates),
        });
        (SERVERS, told.to_string().into())
    }
}

/// The world outside of one rule.
pub(crate) struct World {
    submission: u16,
    imap: u16,
    lmtp: u16,
    authority: PathBuf,
    /// The Maildir of the user, and that of who is far.
    mail: PathBuf,
    mail_of_far: PathBuf,
    queue: PathBuf,
    own: String,
    far: String,
    second: String,
    /// What the first way leads through, once something is sent by it.
    gate: Mutex<Option<Gate>>,
    stage: Stage,
}

/// A subject whose mail goes to the servers that this process was told of, if it was.
///
/// # Errors
/// What was told is not what [`Servers`] tells.
pub(crate) fn of_this_process(subject: Subject, stage: &Stage) -> Result<Subject, String> {
    let Some(told) = std::env::var_os(SERVERS) else { return Ok(subject) };
    let told = serde_json::from_str(&told.to_string_lossy());
    let told: Value = told.map_err(|error| format!("{SERVERS}: {error}"))?;
    let missing = |what: &str| format!("{SERVERS} does not tell {what}");
    let text = |what: &str| told[what].as_str().map(str::to_owned).ok_or_else(|| missing(what));
    let port = |what: &str| {
        let number = told[what].as_u64().and_then(|port| u16::try_from(port).ok());
        number.ok_or_else(|| missing(what))
    };
    Ok(subject.with_outside(World {
        submission: port("submission")?,
        imap: port("imap")?,
        lmtp: port("lmtp")?,
        authority: text("authority")?.into(),
        mail: text("mail")?.into(),
        mail_of_far: text("mail of far")?.into(),
        queue: text("queue")?.into(),
        own: text("own")?,
        far: text("far")?,
        second: text("second")?,
        gate: Mutex::default(),
        stage: stage.clone(),
    }))
}

impl World {
    /// The settings of a provider that logs on to a server as a user.
    fn settings(&self, port: u16, user: &str) -> Vec<PropValue> {
        vec![
            SERVER.with("localhost"),
            PORT.with(i32::from(port)),
            SECURITY.with("starttls"),
            USER.with(user),
            PASSWORD.with(SECRET),
            TRUSTED_CERTIFICATES.with(self.authority.to_string_lossy().into_owned()),
        ]
    }

    /// Works with the gate of the first way.
    fn gate<T>(&self, work: impl FnOnce(&mut Gate) -> std::io::Result<T>) -> Result<T, Breach> {
        let mut place = self.gate.lock().unwrap_or_else(PoisonError::into_inner);
        let broken = |error| Breach::new(format!("the way to the server: {error}"));
        if place.is_none() {
            *place = Some(Gate::open(self.submission).map_err(broken)?);
        }
        match place.as_mut() {
            Some(gate) => work(gate).map_err(broken),
            None => Err(Breach::new("there is no way to the server")),
        }
    }

    /// Waits until none of this rule's messages is between the servers.
    fn settle(&self) -> Check {
        let start = Instant::now();
        // A report is written while the message that it is about is there: looked at twice, one of
        // the two is seen.
        while self.is_under_way() || self.is_under_way() {
            if start.elapsed() > PATIENCE {
                return Err(Breach::new("a message is under way from server to server for ever"));
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }

    fn is_under_way(&self) -> bool {
        // In the order in which a message goes through them.
        let folders = ["maildrop", "incoming", "active", "deferred"];
        folders.iter().any(|folder| self.has_mail(&self.queue.join(folder)))
    }

    /// Whether a folder of the queue, or one in it, has a message from or to this rule's mailboxes.
    fn has_mail(&self, folder: &Path) -> bool {
        let Ok(entries) = fs::read_dir(folder) else { return false };
        entries.filter_map(Result::ok).any(|entry| {
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                return self.has_mail(&entry.path());
            }
            // One that is gone by now is somewhere else.
            let Ok(bytes) = fs::read(entry.path()) else { return true };
            [&self.own, &self.far, &self.second]
                .iter()
                .any(|name| bytes.windows(name.len()).any(|part| part == name.as_bytes()))
        })
    }
}

impl Outside for World {
    fn own(&self) -> &str {
        &self.own
    }

    fn far(&self) -> &str {
        &self.far
    }

    fn stuck(&self) -> Result<&str, Breach> {
        Ok(BUSY)
    }

    fn nowhere(&self) -> (&str, Vec<PropValue>) {
        (NOBODY, Vec::new())
    }

    fn sender(&self, way: Way) -> Result<Wire, Breach> {
        let (port, user) = match way {
            Way::First => (self.gate(|gate| Ok(gate.port()))?, &self.own),
            Way::Second => (self.submission, &self.second),
        };
        let mut settings = self.settings(port, user);
        settings.push(tags::EMAIL_ADDRESS.with(user.as_str()));
        Ok(Wire { service: "SMTP", settings })
    }

    fn receiver(&self) -> Result<Option<Wire>, Breach> {
        Ok(Some(Wire { service: "IMAP", settings: self.settings(self.imap, &self.own) }))
    }

    fn has_headers(&self) -> bool {
        true
    }

    fn keeps_own(&self) -> bool {
        true
    }

    fn calm(&self) -> Check {
        // The server does not tell of what comes, so this is the only time for minutes.
        match self.stage.has_fetched() {
            true => Ok(()),
            false => Err(Breach::new("the transport does not look for mail after its logon")),
        }
    }

    fn arrive(&self, _: &str, message: &str) -> Check {
        deliver(self.lmtp, &self.own, message.as_bytes())
            .map_err(|error| Breach::new(format!("the message that comes: {error}")))
    }

    fn unfetched(&self) -> Result<usize, Breach> {
        // Dovecot moves from there what a client has been told of.
        Ok(fs::read_dir(self.mail.join("new")).map_or(0, Iterator::count))
    }

    fn reached(&self, way: Way) -> Result<usize, Breach> {
        self.settle()?;
        let Ok(files) = fs::read_dir(self.mail_of_far.join("new")) else { return Ok(0) };
        let sender = match way {
            Way::First => &self.own,
            Way::Second => &self.second,
        };
        let line = format!("Return-Path: <{sender}>");
        let from = |path: PathBuf| {
            let text = fs::read(path).unwrap_or_default();
            String::from_utf8_lossy(&text).lines().any(|other| other == line)
        };
        Ok(files.filter_map(Result::ok).filter(|file| from(file.path())).count())
    }

    fn unfit(&self) -> Result<Vec<PropValue>, Breach> {
        Ok(vec![SECURITY.with("whatever")])
    }

    fn cut(&self) -> Check {
        self.gate(Gate::close)
    }

    fn mend(&self) -> Check {
        self.gate(Gate::reopen)
    }
}
