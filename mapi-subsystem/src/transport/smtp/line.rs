//! A connection to the server, over which messages go one after the other.

use std::panic::{AssertUnwindSafe, catch_unwind};

use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::SmtpConnection;
use lettre::transport::smtp::commands::{Ehlo, Quit};
use lettre::transport::smtp::extension::{ClientId, Extension};

use super::settings::{Security, Settings};
use super::trouble::{Refusal, lost};

/// An open connection, logged on where that is configured.
pub(super) struct Line {
    pub(super) connection: SmtpConnection,
    /// The largest message that the server takes, in bytes, where it says so (RFC 1870).
    pub(super) most: Option<usize>,
    /// A message went over it before.
    pub(super) used: bool,
}

impl Line {
    /// Connects, secures the connection and logs on.
    ///
    /// # Errors
    /// Why not, and what to do, in words.
    pub(super) fn open(settings: &Settings, password: Option<String>) -> Result<Line, String> {
        // The library panics at a greeting of blanks.
        let open = AssertUnwindSafe(|| Line::begin(settings, password));
        catch_unwind(open).unwrap_or_else(|_| {
            let Settings { server, port, .. } = settings;
            Err(format!("{server}, port {port}: what the server says is no SMTP"))
        })
    }

    fn begin(settings: &Settings, password: Option<String>) -> Result<Line, String> {
        let Settings { server, port, security, answer, .. } = settings;
        let fail = |what: &'static str| move |error: Error| lost(settings, what, &error);
        let me = ClientId::default();
        let tls = match security {
            Security::None => None,
            Security::Tls | Security::StartTls => Some(settings.tls()?),
        };
        let at_once = tls.as_ref().filter(|_| *security == Security::Tls);
        let mut connection =
            SmtpConnection::connect((server.as_str(), *port), Some(*answer), &me, at_once, None)
                .map_err(fail("connecting"))?;
        if let Some(tls) = tls.filter(|_| *security == Security::StartTls) {
            if !connection.can_starttls() {
                quit(connection);
                return Err(format!(
                    "{server}, port {port}: the server offers no STARTTLS, and its connection is \
                     to be secured by it: configure \"tls\", or \"none\" where the network is safe"
                ));
            }
            connection.starttls(&tls, &me).map_err(fail("securing the connection"))?;
        }
        if let Some(user) = &settings.user {
            log_on(settings, &mut connection, user, password)?;
        }
        // The library keeps no note of the size that the server takes; it is asked again, now that
        // it knows who asks.
        let said = connection.command(Ehlo::new(me)).map_err(fail("greeting"))?;
        let most = said.message().find_map(size);
        Ok(Line { connection, most, used: false })
    }

    pub(super) fn takes_unicode(&self) -> bool {
        self.connection.server_info().supports_feature(Extension::SmtpUtfEight)
    }

    /// Takes leave of the server.
    pub(super) fn close(self) {
        quit(self.connection);
    }
}

fn quit(mut connection: SmtpConnection) {
    // It is over either way.
    let _ = connection.command(Quit);
}

/// `SIZE 10240000` of a greeting; 0 is no limit.
fn size(line: &str) -> Option<usize> {
    let mut words = line.split_whitespace();
    words.next().filter(|word| word.eq_ignore_ascii_case("SIZE"))?;
    words.next()?.parse().ok().filter(|size| *size > 0)
}

fn log_on(
    settings: &Settings,
    connection: &mut SmtpConnection,
    user: &str,
    password: Option<String>,
) -> Result<(), String> {
    let Settings { server, port, token, .. } = settings;
    let at = format!("{server}, port {port}");
    let (thing, ways): (_, &[Mechanism]) = if *token {
        ("access token", &[Mechanism::Xoauth2])
    } else {
        ("password", &[Mechanism::Plain, Mechanism::Login])
    };
    let Some(password) = password else {
        return Err(format!(
            "{at}: there is no {thing} for the user \"{user}\": configure its service with one"
        ));
    };
    if connection.server_info().get_auth_mechanism(ways).is_none() {
        let names: Vec<String> = ways.iter().map(ToString::to_string).collect();
        return Err(format!(
            "{at}: the server offers no way to log on that is known here ({}): check how the \
             connection is secured, and how the user is to log on",
            names.join(", ")
        ));
    }
    let credentials = Credentials::new(user.to_owned(), password);
    connection.auth(ways, &credentials).map(drop).map_err(|error| {
        let refused = format!(
            "{at}: the server does not accept the {thing} of the user \"{user}\": change it, or \
             check the name of the user"
        );
        match Refusal::of(&error) {
            // A server that does not understand may repeat what it was told.
            Some(refusal) if refusal.code < 500 => {
                format!("{at}: the server cannot check the {thing} now: {}", refusal.letter())
            }
            Some(refusal) if matches!(refusal.code, 500..=504) => {
                format!("{at}: the server does not understand how the user \"{user}\" logs on")
            }
            Some(refusal) => format!("{refused} (it has said \"{}\")", refusal.letter()),
            // To a token that it does not accept a server answers with one more question.
            None if error.is_client() => refused,
            None => lost(settings, "logging on", &error),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn a_greeting_says_what_is_too_large() {
        assert_eq!(size("SIZE 10240000"), Some(10_240_000));
        assert_eq!(size("size 5"), Some(5));
        for nothing in ["SIZE", "SIZE 0", "SIZE many", "SIZES 5", "", "8BITMIME"] {
            assert_eq!(size(nothing), None, "{nothing}");
        }
    }
}
