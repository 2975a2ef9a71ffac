//! The profile of Sales, which submits mail by SMTP, and peers that it submits to.
#![allow(dead_code)] // each test file uses its part

use std::sync::Arc;
use std::time::Duration;

use mapi_session::flags::{ProfileFlags, ResourceStatus, ServiceUiFlags};
use mapi_session::rows::StatusRow;
use mapi_session::{Logon, Mapi, PropValue, Session, StatusObject, tags};
use mapi_subsystem::provider::Providers;
use mapi_subsystem::service::{PASSWORD, PORT, SECURITY, SERVER, TRUSTED_CERTIFICATES, USER};
use mapi_subsystem::transport::SmtpTransport;
use mapi_test_servers::{Connection, Mail, Peer};

use crate::outgoing::subjects;
use crate::support::World;

/// How long a peer has for an answer in these tests. A real server takes its time over passwords.
pub(crate) const ANSWER: Duration = Duration::from_secs(2);
pub(crate) const REAL_ANSWER: Duration = Duration::from_secs(20);

pub(crate) const SALES: &str = "sales@example.org";
pub(crate) const SUPPORT: &str = "support@example.org";

/// A home with the profile of Sales, which has the transport configured so.
pub(crate) fn world(answer: Duration, settings: &[PropValue]) -> World {
    world_with(Providers::default(), answer, settings)
}

/// One whose spooler sends what is submitted at once.
pub(crate) fn hasty_world(answer: Duration, settings: &[PropValue]) -> World {
    let mut providers = Providers::default();
    providers.send_after = Duration::ZERO;
    world_with(providers, answer, settings)
}

fn world_with(mut providers: Providers, answer: Duration, settings: &[PropValue]) -> World {
    let folder = tempfile::tempdir().unwrap();
    providers.smtp = Arc::new(SmtpTransport::default().answer_within(answer));
    let subsystem = mapi_subsystem::open_with(folder.path(), providers).unwrap();
    let world = World { mapi: Mapi::initialize(subsystem).unwrap(), folder };
    let admin = world.mapi.profiles().unwrap();
    admin.create_profile("Sales", ProfileFlags::empty()).unwrap();
    let services = admin.admin_services("Sales", ProfileFlags::empty()).unwrap();
    for service in ["LOCALSTORE", "SMTP"] {
        services.create_msg_service(service, None, ServiceUiFlags::empty()).unwrap();
    }
    drop((services, admin));
    let mut all = vec![
        tags::IDENTITY_DISPLAY.with("The Sales, all"),
        tags::EMAIL_ADDRESS.with(SALES),
        SERVER.with("localhost"),
    ];
    all.extend_from_slice(settings);
    world.configure("Sales", "SMTP", &all);
    world
}

/// One that submits to real servers, as its user may.
pub(crate) fn submitting(mail: &Mail, more: &[PropValue]) -> World {
    let mut settings = vec![
        PORT.with(i32::from(mail.postfix.submission)),
        USER.with(SALES),
        PASSWORD.with("sales-secret"),
        TRUSTED_CERTIFICATES.with(mail.certificates.authority.to_str().unwrap()),
    ];
    settings.extend_from_slice(more);
    world(REAL_ANSWER, &settings)
}

/// One that sends to a peer without a password.
pub(crate) fn facing(peer: &Peer) -> World {
    let port = PORT.with(i32::from(peer.port));
    world(ANSWER, &[SERVER.with("127.0.0.1"), port, SECURITY.with("none")])
}

pub(crate) fn in_session(
    world: &World,
    work: impl FnOnce(&Session<'_>) -> mapi_session::Result<()>,
) {
    world.mapi.session(Logon::profile("Sales").new_session(), work).unwrap();
}

/// The transport's row, and its object.
pub(crate) fn row(session: &Session<'_>) -> StatusRow {
    let rows = session.status().unwrap().rows().unwrap();
    rows.into_iter().find(|row| row.provider_dll_name == "smtpxp.dll").unwrap()
}

pub(crate) fn object<'s>(session: &Session<'s>) -> StatusObject<'s> {
    session.status().unwrap().open(&row(session)).unwrap()
}

/// Whether the row says that the transport fails, and why.
pub(crate) fn trouble(session: &Session<'_>) -> (bool, String) {
    let row = row(session);
    (row.status_code.contains(ResourceStatus::FAILURE), row.status_string.unwrap_or_default())
}

/// The report that came about a message: its class, and what it says of each recipient.
pub(crate) fn report(session: &Session<'_>) -> (String, Vec<(String, i32, i32, String)>) {
    let inbox = session.default_store().unwrap().inbox().unwrap();
    let rows = inbox.messages().unwrap();
    assert_eq!(rows.len(), 1, "{:?}", subjects(&inbox));
    let report = inbox.open_message(&rows[0].entry_id).unwrap();
    mapi_session::row! {
        struct Reported {
            address: String = tags::EMAIL_ADDRESS,
            reason: i32 = tags::NDR_REASON_CODE,
            diagnostic: i32 = tags::NDR_DIAG_CODE,
            text: String = tags::REPORT_TEXT,
        }
    }
    let table = report.recipient_table(Default::default()).unwrap();
    let rows = table.select::<Reported>().unwrap().rows().unwrap();
    let class = report.get(tags::MESSAGE_CLASS).unwrap().unwrap();
    let told = rows.into_iter().map(|r| (r.address, r.reason, r.diagnostic, r.text)).collect();
    (class, told)
}

/// Where a peer misbehaves, and how.
pub(crate) type Misstep = (&'static str, fn(Connection));

/// A server that takes everything, but for one step.
pub(crate) fn serve(fault: Option<Misstep>) -> impl Fn(Connection) + Send + Sync + 'static {
    move |mut connection: Connection| {
        let fails = |step: &str| fault.filter(|(at, _)| *at == step).map(|(_, fault)| fault);
        if let Some(fault) = fails("connect") {
            return fault(connection);
        }
        connection.send("220 peer.example.org\r\n");
        while let Some(line) = connection.line() {
            let verb = line.get(..4).unwrap_or_default().to_ascii_uppercase();
            if let Some(fault) = fails(&verb) {
                return fault(connection);
            }
            connection.send(match verb.as_str() {
                "EHLO" => "250-peer.example.org\r\n250 8BITMIME\r\n",
                "DATA" => "354 go on\r\n",
                "QUIT" => "221 bye\r\n",
                _ => "250 ok\r\n",
            });
            if verb == "DATA" {
                let Some(_) = connection.message() else { return };
                if let Some(fault) = fails("end") {
                    return fault(connection);
                }
                connection.send("250 taken\r\n");
            }
        }
    }
}

/// A server that answers one step in its own way, and goes on.
pub(crate) fn answering(
    step: &'static str,
    answer: &'static str,
) -> impl Fn(Connection) + Send + Sync + 'static {
    move |mut connection: Connection| {
        connection.send("220 peer.example.org\r\n");
        while let Some(line) = connection.line() {
            let verb = line.get(..4).unwrap_or_default().to_ascii_uppercase();
            if verb == step {
                connection.send(answer);
                continue;
            }
            connection.send(match verb.as_str() {
                "EHLO" => "250 peer.example.org\r\n",
                "DATA" => "354 go on\r\n",
                _ => "250 ok\r\n",
            });
            if verb == "DATA" {
                let Some(_) = connection.message() else { return };
                connection.send(if step == "end" { answer } else { "250 taken\r\n" });
            }
        }
    }
}

/// The Message-IDs that a peer was told.
pub(crate) fn ids(heard: &[String]) -> Vec<String> {
    heard.iter().filter(|line| line.starts_with("Message-ID:")).cloned().collect()
}
