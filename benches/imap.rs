//! Downloading messages by IMAP from a real server: our time against fetching them with the same
//! library, converting them and inserting them into a store, each in batches as large as ours are.

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
    use std::net::TcpStream;
    use std::path::Path;
    use std::time::{Duration, Instant};

    use mapi_session::flags::{FlushFlags, ProfileFlags, ServiceUiFlags};
    use mapi_session::rows::ServiceRow;
    use mapi_session::{Logon, Mapi, PropValue, tags};
    use mapi_subsystem::import::from_mime;
    use mapi_subsystem::service::{PASSWORD, PORT, SECURITY, SERVER, USER};
    use mapi_subsystem::store::{Database, Special};
    use mapi_test_servers::{Mail, MailOptions, available};

    const ROUNDS: usize = 3;
    const BATCH: usize = 500;
    const ADDRESS: &str = "sales@example.org";
    const SECRET: &str = "sales-secret";

    pub(super) fn main() {
        let count =
            std::env::var("MAPI_BENCH_MESSAGES").ok().and_then(|n| n.parse().ok()).unwrap_or(2000);
        let Some(servers) = available(Mail::start(MailOptions::default())) else { return };
        fill(&servers, count);
        let port = servers.dovecot.imap;
        let folder = tempfile::tempdir().expect("a temporary folder");
        // The server's own indexes are made once, and for nobody's time.
        bare(&folder.path().join("first.store"), port, count);
        let mut ours = Duration::MAX;
        let mut peer = Duration::MAX;
        for round in 0..ROUNDS {
            ours = ours.min(download(&folder.path().join(format!("home{round}")), port, count));
            peer = peer.min(bare(&folder.path().join(format!("{round}.store")), port, count));
        }
        let rate = |time: Duration| count as f64 / time.as_secs_f64();
        println!("ours {:.0} messages a second, bare {:.0}", rate(ours), rate(peer));
        let what =
            format!("{count} messages downloaded, against bare fetching, converting, inserting");
        let (ours, peer) = (ours.as_secs_f64() * 1e3, peer.as_secs_f64() * 1e3);
        // Time on a shared machine is no verdict: what it prints is for people.
        let _ = mapi_benches::ratio(&what, ours, peer, "ms", 1.43);
    }

    /// Puts the messages of the demo, over and over, into the user's mailbox.
    fn fill(servers: &Mail, count: usize) {
        servers
            .dovecot
            .deliver(ADDRESS, b"Subject: first\r\n\r\nText\r\n")
            .expect("a first message");
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../mapi-cli/mail");
        let mut files: Vec<_> =
            std::fs::read_dir(folder).expect("the demo's mail").flatten().collect();
        files.sort_by_key(std::fs::DirEntry::file_name);
        let samples: Vec<Vec<u8>> =
            files.iter().map(|file| std::fs::read(file.path()).expect("a message")).collect();
        let new = servers.dovecot.maildir(ADDRESS).join("new");
        for number in 1..count {
            let own = format!("X-Number: {number}\nReply-To: <reply{number}@example.org>\n");
            let mail = [own.as_bytes(), &samples[number % samples.len()]].concat();
            std::fs::write(new.join(format!("{number}.bench")), mail).expect("a message");
        }
    }

    /// Fetches, converts and inserts.
    fn bare(store: &Path, port: u16, count: usize) -> Duration {
        let store = Database::create_or_open(store).expect("a new store");
        let start = Instant::now();
        let stream = TcpStream::connect(("127.0.0.1", port)).expect("a connection");
        stream.set_nodelay(true).expect("a setting");
        let mut client = imap::Client::new(stream);
        client.read_greeting().expect("a greeting");
        let mut session = client.login(ADDRESS, SECRET).map_err(|(e, _)| e).expect("a logon");
        let exists = session.select("INBOX").expect("a mailbox").exists as usize;
        assert_eq!(exists, count);
        for first in (1..=exists).step_by(BATCH) {
            let last = (first + BATCH - 1).min(exists);
            let query = "(UID FLAGS INTERNALDATE BODY.PEEK[])";
            let fetched = session.fetch(format!("{first}:{last}"), query).expect("messages");
            store
                .write(|writer| {
                    for message in fetched.iter() {
                        let mail = from_mime(message.body().expect("a body")).expect("a message");
                        writer.insert_message(Special::Inbox.id(), &mail)?;
                    }
                    Ok(())
                })
                .expect("a transaction");
        }
        session.logout().expect("a good-bye");
        start.elapsed()
    }

    /// The same by a session whose profile has the service.
    fn download(home: &Path, port: u16, count: usize) -> Duration {
        let subsystem = mapi_subsystem::open(home).expect("a home");
        let mapi = Mapi::initialize(subsystem).expect("MAPI");
        let admin = mapi.profiles().expect("profiles");
        admin.create_profile("Sales", ProfileFlags::DEFAULT_SERVICES).expect("a profile");
        let services = admin.admin_services("Sales", ProfileFlags::empty()).expect("services");
        services.create_msg_service("IMAP", None, ServiceUiFlags::empty()).expect("a service");
        let table = services.msg_service_table().expect("a table");
        let rows = table.select::<ServiceRow>().and_then(|table| table.rows()).expect("rows");
        let configure = |name: &str, properties: &[PropValue]| {
            let row = rows.iter().find(|row| row.service_name == name).expect("the service");
            let uid: [u8; 16] = row.service_uid.clone().try_into().expect("an identifier");
            let uid = mapi_subsystem::home::uid_from_bytes(uid);
            services
                .configure_msg_service(&uid, ServiceUiFlags::empty(), Some(properties))
                .expect("a configuration");
        };
        configure("LOCALAB", &[tags::EMAIL_ADDRESS.with(ADDRESS)]);
        configure(
            "IMAP",
            &[
                SERVER.with("127.0.0.1"),
                PORT.with(i32::from(port)),
                SECURITY.with("none"),
                USER.with(ADDRESS),
                PASSWORD.with(SECRET),
            ],
        );
        let mut time = Duration::ZERO;
        mapi.session(Logon::profile("Sales").new_session(), |session| {
            let inbox = session.default_store()?.inbox()?;
            let start = Instant::now();
            session.status()?.spooler()?.flush_queues(FlushFlags::DOWNLOAD)?;
            time = start.elapsed();
            assert_eq!(inbox.get(tags::CONTENT_COUNT)?, Some(count as i32));
            Ok(())
        })
        .expect("a session");
        time
    }
}
