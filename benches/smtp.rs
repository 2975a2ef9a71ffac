//! Sending 1,000 messages (`MAPI_BENCH_MESSAGES` says otherwise) to a Postfix on this machine: a
//! flush of the Outbox, against the same SMTP library sending the same bytes over one connection.
//! Each begins with connecting, TLS and logging on, and ends with QUIT. The two take turns, and the
//! best turn of each counts: other programs on the machine can only make a turn longer.

#[cfg(unix)]
fn main() {
    unix::main();
}

#[cfg(not(unix))]
fn main() {
    println!("the servers of the tests run on Unix: nothing is measured");
}

#[cfg(unix)]
mod unix {
    use std::time::{Duration, Instant};

    use lettre::address::Envelope;
    use lettre::transport::smtp::authentication::{Credentials, Mechanism};
    use lettre::transport::smtp::client::{Certificate, SmtpConnection, TlsParameters};
    use lettre::transport::smtp::extension::ClientId;
    use mapi_session::flags::{FlushFlags, ProfileFlags, ServiceUiFlags};
    use mapi_session::{Logon, Mapi, PropValue, Session, tags};
    use mapi_subsystem::service::{PASSWORD, PORT, SECURITY, SERVER, TRUSTED_CERTIFICATES, USER};
    use mapi_test_servers::{Mail, MailOptions, Peer, available};

    const ROUNDS: usize = 3;
    const FROM: &str = "sales@example.org";
    const TO: &str = "support@example.org";

    pub(super) fn main() {
        let Some(mail) = available(Mail::start(MailOptions::default())) else { return };
        let number = std::env::var("MAPI_BENCH_MESSAGES").ok().and_then(|n| n.parse().ok());
        let number: usize = number.unwrap_or(1000);
        let bytes = bytes();
        let authority = mail.certificates.authority.to_str().expect("a path in Unicode");
        let settings = [
            SERVER.with("localhost"),
            PORT.with(i32::from(mail.postfix.submission)),
            USER.with(FROM),
            PASSWORD.with("sales-secret"),
            TRUSTED_CERTIFICATES.with(authority),
        ];
        let (mut ours, mut peer) = (Turn::LONGEST, Turn::LONGEST);
        for round in 0..ROUNDS {
            // What the server has still to do of a turn falls on the next one.
            for first in [round % 2 == 0, round % 2 != 0] {
                if first {
                    ours = ours.min(flushed(&settings, number));
                } else {
                    peer = peer.min(Turn::of(|| sent(&mail, number, &bytes)).1);
                }
            }
        }
        for (who, turn) in [("ours", ours), ("the library", peer)] {
            let each = |time: Duration| time.as_secs_f64() * 1e6 / number as f64;
            println!(
                "{who}: {:.0} messages a second; each {:.0} µs, {:.0} µs of this process",
                1e6 / each(turn.time),
                each(turn.time),
                each(turn.processor)
            );
        }
        let what =
            format!("{number} messages of {} bytes sent by SMTP, against lettre", bytes.len());
        let (ours, peer) = (ours.time.as_secs_f64() * 1e3, peer.time.as_secs_f64() * 1e3);
        // 0.8 of its rate. Time on a shared machine is no verdict: what it prints is for people.
        let _ = mapi_benches::ratio(&what, ours, peer, "ms", 1.25);
    }

    /// How long something takes, and how much of the processor's time this process has of that.
    #[derive(Clone, Copy)]
    struct Turn {
        time: Duration,
        processor: Duration,
    }

    impl Turn {
        const LONGEST: Turn = Turn { time: Duration::MAX, processor: Duration::MAX };

        fn of<T>(work: impl FnOnce() -> T) -> (T, Turn) {
            let (start, before) = (Instant::now(), mapi_benches::processor_nanoseconds());
            let done = work();
            let processor = mapi_benches::processor_nanoseconds() - before;
            let processor = Duration::from_nanos(processor);
            (done, Turn { time: start.elapsed(), processor })
        }

        fn min(self, other: Turn) -> Turn {
            Turn { time: self.time.min(other.time), processor: self.processor.min(other.processor) }
        }
    }

    /// How long the Outbox takes to be sent.
    fn flushed(settings: &[PropValue], number: usize) -> Turn {
        in_session(settings, |session| {
            for _ in 0..number {
                submit(session);
            }
            let spooler = session.status().expect("a status table").spooler().expect("a spooler");
            let (flush, turn) = Turn::of(|| spooler.flush_queues(FlushFlags::UPLOAD));
            flush.expect("the flush");
            let outbox = session.default_store().expect("a store").outbox().expect("an Outbox");
            assert!(outbox.messages().expect("its rows").is_empty(), "all has gone");
            turn
        })
    }

    /// Has the library send the same bytes.
    fn sent(mail: &Mail, number: usize, bytes: &[u8]) {
        let pem = std::fs::read(&mail.certificates.authority).expect("the authority");
        let tls = TlsParameters::builder("localhost".to_owned())
            .add_root_certificate(Certificate::from_pem(&pem).expect("a certificate"))
            .build()
            .expect("TLS");
        let address = |text: &str| text.parse().expect("an address");
        let envelope = Envelope::new(Some(address(FROM)), vec![address(TO)]).expect("an envelope");
        let me = ClientId::default();
        let server = ("localhost", mail.postfix.submission);
        let answer = Some(Duration::from_secs(60));
        let mut connection =
            SmtpConnection::connect(server, answer, &me, None, None).expect("the server is there");
        connection.starttls(&tls, &me).expect("a secure connection");
        let credentials = Credentials::from((FROM, "sales-secret"));
        connection.auth(&[Mechanism::Plain], &credentials).expect("the user is known");
        for _ in 0..number {
            connection.send(&envelope, bytes).expect("the server takes it");
        }
        connection.quit().expect("it says good-bye");
    }

    /// The bytes that our messages become.
    fn bytes() -> Vec<u8> {
        let (tell, told) = std::sync::mpsc::channel();
        let peer = Peer::start(move |mut connection| {
            connection.send("220 peer.example.org\r\n");
            while let Some(line) = connection.line() {
                if line == "DATA" {
                    connection.send("354 go on\r\n");
                    let _ = tell.send(connection.message().unwrap_or_default());
                }
                connection.send("250 ok\r\n");
            }
        });
        let peer = peer.expect("a peer");
        let settings =
            [SERVER.with("127.0.0.1"), PORT.with(i32::from(peer.port)), SECURITY.with("none")];
        flushed(&settings, 1);
        told.recv().expect("a message").into_bytes()
    }

    fn submit(session: &Session<'_>) {
        let outbox = session.default_store().expect("a store").outbox().expect("an Outbox");
        let message = outbox.new_message().expect("a message");
        let all = [
            tags::MESSAGE_CLASS.with("IPM.Note"),
            tags::SUBJECT.with("The figures of the week"),
            tags::BODY.with("A line of a letter that says nothing.\r\n".repeat(50)),
            tags::DELETE_AFTER_SUBMIT.with(true),
        ];
        message.set_all(&all).expect("its properties");
        let to = vec![
            tags::DISPLAY_NAME.with("Support"),
            tags::ADDRTYPE.with("SMTP"),
            tags::EMAIL_ADDRESS.with(TO),
            tags::RECIPIENT_TYPE.with(1),
        ];
        message.add_recipients(&[to]).expect("a recipient");
        message.submit().map_err(|(error, _)| error).expect("it is submitted");
    }

    fn in_session<T>(settings: &[PropValue], work: impl FnOnce(&Session<'_>) -> T) -> T {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let subsystem = mapi_subsystem::open(folder.path()).expect("a home");
        let mapi = Mapi::initialize(subsystem).expect("MAPI");
        let admin = mapi.profiles().expect("profiles");
        admin.create_profile("Sales", ProfileFlags::empty()).expect("a profile");
        let services = admin.admin_services("Sales", ProfileFlags::empty()).expect("services");
        let none = ServiceUiFlags::empty();
        services.create_msg_service("LOCALSTORE", None, none).expect("a store");
        services.create_msg_service("SMTP", None, none).expect("a transport");
        let table = services.msg_service_table().expect("its table");
        let rows = table.select::<mapi_session::rows::ServiceRow>().expect("columns");
        let rows = rows.rows().expect("rows");
        let row = rows.into_iter().find(|row| row.service_name == "SMTP").expect("SMTP");
        let uid: [u8; 16] = row.service_uid.try_into().expect("16 bytes");
        let uid = mapi_subsystem::home::uid_from_bytes(uid);
        let mut all = vec![tags::IDENTITY_DISPLAY.with("Sales"), tags::EMAIL_ADDRESS.with(FROM)];
        all.extend_from_slice(settings);
        services.configure_msg_service(&uid, none, Some(&all)).expect("its settings");
        drop((table, services, admin));
        let mut result = None;
        mapi.session(Logon::profile("Sales").new_session(), |session| {
            result = Some(work(session));
            Ok(())
        })
        .expect("a session");
        result.expect("its work")
    }
}
