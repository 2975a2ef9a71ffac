//! A connection to the server, over which messages go one after the other.

use std::net::TcpStream;
use std::time::Duration;

use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::commands::{Auth, Ehlo, Quit, Starttls};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::response::Response;

use super::settings::Settings;
use super::trouble::{Trouble, lost};
use super::wire::{Socket, Wire};
use crate::connection::{Connection, Proof, Security};

/// How long a server has to say good-bye.
const FAREWELL: Duration = Duration::from_secs(5);
/// How many questions a server may ask of who logs on.
const QUESTIONS: usize = 4;

/// An open connection, logged on where that is configured.
pub(super) struct Line {
    pub(super) wire: Wire,
    pub(super) offers: Offers,
    /// A message went over it before.
    pub(super) used: bool,
}

/// What a server says that it can do.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Offers {
    start_tls: bool,
    ways: Vec<Mechanism>,
    /// It takes addresses that have other letters than those of ASCII (RFC 6531).
    pub(super) unicode: bool,
    /// The largest message that it takes, in bytes, where it says so (RFC 1870).
    pub(super) most: Option<usize>,
    /// It can be told for whom delivery is to be reported (RFC 3461).
    pub(super) reports: bool,
}

impl Offers {
    /// What stands in the lines behind the first, in which the server says who it is.
    fn of(greeting: &Response) -> Offers {
        let mut offers = Offers::default();
        for line in greeting.message().skip(1) {
            let line = line.to_ascii_uppercase();
            let mut words = line.split_ascii_whitespace();
            match words.next() {
                Some("STARTTLS") => offers.start_tls = true,
                Some("SMTPUTF8") => offers.unicode = true,
                Some("DSN") => offers.reports = true,
                // 0 is no limit.
                Some("SIZE") => {
                    let size = words.next().and_then(|size| size.parse().ok());
                    offers.most = size.filter(|size| *size > 0);
                }
                Some("AUTH") => {
                    let known = [Mechanism::Plain, Mechanism::Login, Mechanism::Xoauth2];
                    let named = |word| known.iter().find(|way| way.to_string() == word);
                    offers.ways.extend(words.filter_map(named));
                }
                _ => {}
            }
        }
        offers
    }
}

impl Line {
    /// Connects, secures the connection and logs on. `opened` gets what ends the connection from
    /// whatever thread.
    ///
    /// # Errors
    /// Why not, and what to do, in words.
    pub(super) fn open(
        settings: &Settings,
        password: Option<String>,
        opened: impl FnOnce(&TcpStream),
    ) -> Result<Line, String> {
        let server = &settings.server;
        let fail = |what: &'static str| move |trouble: Trouble| lost(settings, what, &trouble);
        let stream = server.connect(settings.port()).map_err(|fault| fault.to_string())?;
        opened(&stream);
        let socket = Socket::new(stream, server.answer);
        let stream = match server.security {
            Security::Tls => server.begin_tls(socket).map_err(|fault| fault.to_string())?,
            Security::StartTls | Security::None => Connection::Plain(socket),
        };
        let mut wire = Wire::new(stream, server.answer);
        wire.answer(server.answer).map_err(fail("connecting"))?;
        let mut offers = greet(&mut wire).map_err(fail("greeting"))?;
        if server.security == Security::StartTls {
            if !offers.start_tls {
                take_leave(wire);
                return Err(format!(
                    "{}: the server offers no STARTTLS, and its connection is to be secured by \
                     it: configure \"tls\", or \"none\" where the network is safe",
                    settings.at()
                ));
            }
            wire.command(Starttls).map_err(fail("securing the connection"))?;
            wire = wire.begin_tls(settings)?;
            offers = greet(&mut wire).map_err(fail("greeting"))?;
        }
        if let Some(user) = &settings.user {
            log_on(settings, &mut wire, &offers, user, password)?;
        }
        Ok(Line { wire, offers, used: false })
    }

    /// Takes leave of the server.
    pub(super) fn close(self) {
        take_leave(self.wire);
    }
}

fn greet(wire: &mut Wire) -> Result<Offers, Trouble> {
    wire.command(Ehlo::new(ClientId::default())).map(|said| Offers::of(&said))
}

fn take_leave(mut wire: Wire) {
    // It is over either way.
    let _ = wire.last(Quit, FAREWELL);
}

fn log_on(
    settings: &Settings,
    wire: &mut Wire,
    offers: &Offers,
    user: &str,
    password: Option<String>,
) -> Result<(), String> {
    let at = settings.at();
    let (thing, ways): (_, &[Mechanism]) = if settings.proof == Proof::Token {
        ("access token", &[Mechanism::Xoauth2])
    } else {
        ("password", &[Mechanism::Plain, Mechanism::Login])
    };
    let Some(password) = password else {
        return Err(format!(
            "{at}: there is no {thing} for the user \"{user}\": configure its service with one"
        ));
    };
    let Some(way) = ways.iter().copied().find(|way| offers.ways.contains(way)) else {
        let names: Vec<String> = ways.iter().map(ToString::to_string).collect();
        return Err(format!(
            "{at}: the server offers no way to log on that is known here ({}): check how the \
             connection is secured, and how the user is to log on",
            names.join(", ")
        ));
    };
    let refused = format!(
        "{at}: the server does not accept the {thing} of the user \"{user}\": change it, or \
         check the name of the user"
    );
    let credentials = Credentials::new(user.to_owned(), password);
    // What the library cannot answer is a question that this way to log on does not have: to a
    // token that it does not accept a server answers with one.
    let unanswered = |_| refused.clone();
    let mut next = Auth::new(way, credentials.clone(), None).map_err(unanswered)?;
    for _ in 0..QUESTIONS {
        let said = match wire.ask(next) {
            Ok(said) => said,
            Err(Trouble::Refused(refusal)) => {
                // A server that does not understand may repeat what it was told.
                return Err(match refusal.code {
                    ..500 => format!(
                        "{at}: the server cannot check the {thing} now: {}",
                        refusal.letter()
                    ),
                    500..=504 => format!(
                        "{at}: the server does not understand how the user \"{user}\" logs on"
                    ),
                    _ => format!("{refused} (it has said \"{}\")", refusal.letter()),
                });
            }
            Err(trouble) => return Err(lost(settings, "logging on", &trouble)),
        };
        if !said.has_code(334) {
            return Ok(());
        }
        next = Auth::new_from_response(way, credentials.clone(), &said).map_err(unanswered)?;
    }
    Err(refused)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_greeting_says_what_a_server_can_do() {
        let offers = |lines: &str| {
            let mut text: Vec<String> = lines.lines().map(|line| format!("250-{line}")).collect();
            text.insert(0, "250-DSN".to_owned());
            text.push("250 HELP".to_owned());
            let said: Response = (text.join("\r\n") + "\r\n").parse().unwrap();
            Offers::of(&said)
        };
        let all = offers("size 5\nStartTLS\nAUTH LOGIN CRAM-MD5 plain\nSMTPUTF8\nDSN");
        let ways = vec![Mechanism::Login, Mechanism::Plain];
        let unicode = Offers { start_tls: true, ways, unicode: true, most: Some(5), reports: true };
        assert_eq!(all, unicode);
        // The first line is the server's name; a limit of 0 is none.
        for nothing in ["SIZE", "SIZE 0", "SIZE many", "SIZES 5", "  ", "AUTH", "STARTTLSX"] {
            assert_eq!(offers(nothing), Offers::default(), "{nothing}");
        }
    }
}
