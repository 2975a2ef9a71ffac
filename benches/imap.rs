//! Downloading 2000 messages (`MAPI_BENCH_MESSAGES` says otherwise) by IMAP from a Dovecot on this
//! machine: a flush of a session, against bare fetching and insertion.
//!
//! The bare way is what a program would do that wants the same messages in the same kind of store,
//! once, and nothing else: it fetches them with the same library, as many by one command as we do;
//! converts them with [`from_mime`]; says of each what a received message says: its marks, when it
//! came, and who has received it; and inserts those of a command by one transaction of a
//! [`Database`]. Both stores hold the same bytes of properties in the end, and that is looked at. What
//! it does not do is what makes a transport: it lists nothing, remembers nothing, takes no message
//! for one that it has, tells nobody, and after a crash begins anew.
//!
//! `ours` or `bare` as an argument runs that one, once: under a profiler.

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

    use imap::types::{Fetch, Flag};
    use mapi_session::flags::{FlushFlags, ProfileFlags, ServiceUiFlags};
    use mapi_session::rows::ServiceRow;
    use mapi_session::{Logon, Mapi, PropValue, Value, tags};
    use mapi_subsystem::identity::OneOff;
    use mapi_subsystem::import::from_mime;
    use mapi_subsystem::mail::Mail as Message;
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
        let path = |name: &str| folder.path().join(name);
        match std::env::args().nth(1).as_deref() {
            Some("ours") => {
                let _ = download(&path("home"), port, count);
                return;
            }
            Some("bare") => {
                let _ = bare(&path("bare.store"), port, count);
                return;
            }
            _ => {}
        }
        // The server's own indexes are made once, and for nobody's time.
        download(&path("first"), port, count);
        bare(&path("first.store"), port, count);
        assert_eq!(held(&store_of(&path("first"))), held(&path("first.store")));
        let (mut ours, mut peer) = (Cost::MAX, Cost::MAX);
        for round in 0..ROUNDS {
            ours = ours.min(download(&path(&format!("home{round}")), port, count));
            peer = peer.min(bare(&path(&format!("{round}.store")), port, count));
        }
        let rate = |cost: Cost| count as f64 / cost.time.as_secs_f64();
        println!("ours {:.0} messages a second, bare {:.0}", rate(ours), rate(peer));
        let what = format!("{count} messages downloaded, against bare fetching and insertion");
        let ms = |time: Duration| time.as_secs_f64() * 1e3;
        // 0.7 of its rate. Time on a shared machine is no verdict: what it prints is for people.
        let _ = mapi_benches::ratio(&what, ms(ours.time), ms(peer.time), "ms", 1.43);
        let what = "processor time of that in this program, without the server's";
        let _ = mapi_benches::ratio(what, ms(ours.processor), ms(peer.processor), "ms", 1.43);
    }

    /// What one run takes.
    #[derive(Clone, Copy)]
    struct Cost {
        time: Duration,
        processor: Duration,
    }

    impl Cost {
        const MAX: Cost = Cost { time: Duration::MAX, processor: Duration::MAX };

        fn of(work: impl FnOnce()) -> Cost {
            let processor = mapi_benches::processor_nanoseconds();
            let start = Instant::now();
            work();
            let time = start.elapsed();
            let processor = mapi_benches::processor_nanoseconds() - processor;
            Cost { time, processor: Duration::from_nanos(processor) }
        }

        fn min(self, other: Cost) -> Cost {
            Cost { time: self.time.min(other.time), processor: self.processor.min(other.processor) }
        }
    }

    /// The messages that a store's file has, and the bytes of all their properties.
    fn held(store: &Path) -> (i64, i64) {
        let file = rusqlite::Connection::open(store).expect("a store");
        let sum = "SELECT count(*), sum(size) FROM message";
        file.query_row(sum, [], |row| Ok((row.get(0)?, row.get(1)?))).expect("messages")
    }

    /// The store of a home that has one.
    fn store_of(home: &Path) -> std::path::PathBuf {
        let mut files = std::fs::read_dir(home.join("stores")).expect("stores").flatten();
        let is_store = |path: &std::path::PathBuf| Database::open(path).is_ok();
        files.find_map(|file| Some(file.path()).filter(is_store)).expect("a store")
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
    fn bare(store: &Path, port: u16, count: usize) -> Cost {
        let store = Database::create_or_open(store).expect("a new store");
        Cost::of(|| fetch(&store, port, count))
    }

    fn fetch(store: &Database, port: u16, count: usize) {
        let stream = TcpStream::connect(("127.0.0.1", port)).expect("a connection");
        stream.set_nodelay(true).expect("a setting");
        let mut client = imap::Client::new(stream);
        client.read_greeting().expect("a greeting");
        let mut session = client.login(ADDRESS, SECRET).map_err(|(e, _)| e).expect("a logon");
        let exists = session.select("INBOX").expect("a mailbox").exists as usize;
        assert_eq!(exists, count);
        let me = received_by();
        for first in (1..=exists).step_by(BATCH) {
            let last = (first + BATCH - 1).min(exists);
            let query = "(UID FLAGS INTERNALDATE BODY.PEEK[])";
            let fetched = session.fetch(format!("{first}:{last}"), query).expect("messages");
            store
                .write(|writer| {
                    for message in fetched.iter() {
                        let mail = converted(message, &me);
                        writer.insert_message(Special::Inbox.id(), &mail)?;
                    }
                    Ok(())
                })
                .expect("a transaction");
        }
        session.logout().expect("a good-bye");
    }

    /// A message with what a received one says beside what was sent.
    fn converted(fetched: &Fetch<'_>, me: &[PropValue]) -> Message {
        let mut mail = from_mime(fetched.body().expect("a body")).expect("a message");
        let replaced = [tags::MESSAGE_FLAGS.tag(), tags::MESSAGE_DELIVERY_TIME.tag()];
        mail.properties.retain(|p| !replaced.contains(&p.tag));
        let read = i32::from(fetched.flags().contains(&Flag::Seen));
        // Since 1601, by 100 ns.
        let came = fetched.internal_date().expect("a date").timestamp() * 10_000_000;
        let is_me = |p: &PropValue| {
            p.tag == tags::EMAIL_ADDRESS.tag() && p.value == Value::Unicode(ADDRESS.to_owned())
        };
        let mine = mail.recipients.iter().find(|row| row.iter().any(is_me));
        let is = |kind| mine.is_some_and(|row| row.contains(&tags::RECIPIENT_TYPE.with(kind)));
        let (to, cc) = (is(1), is(2));
        mail.properties.extend(me.iter().cloned());
        mail.properties.extend([
            // UNMODIFIED.
            tags::MESSAGE_FLAGS.with(read | 2),
            PropValue {
                tag: tags::MESSAGE_DELIVERY_TIME.tag(),
                value: Value::SysTime(came + 116_444_736_000_000_000),
            },
            tags::MESSAGE_TO_ME.with(to),
            tags::MESSAGE_CC_ME.with(cc),
            tags::MESSAGE_RECIP_ME.with(to || cc),
        ]);
        mail
    }

    /// Who has received it: the same in all messages.
    fn received_by() -> Vec<PropValue> {
        let id = OneOff::smtp(ADDRESS, ADDRESS).to_entry_id();
        let key = format!("SMTP:{}\0", ADDRESS.to_uppercase()).into_bytes();
        vec![
            tags::RECEIVED_BY_NAME.with(ADDRESS),
            tags::RECEIVED_BY_ADDRTYPE.with("SMTP"),
            tags::RECEIVED_BY_EMAIL_ADDRESS.with(ADDRESS),
            tags::RECEIVED_BY_ENTRYID.with(id.clone()),
            tags::RECEIVED_BY_SEARCH_KEY.with(key.clone()),
            tags::RCVD_REPRESENTING_NAME.with(ADDRESS),
            tags::RCVD_REPRESENTING_ADDRTYPE.with("SMTP"),
            tags::RCVD_REPRESENTING_EMAIL_ADDRESS.with(ADDRESS),
            tags::RCVD_REPRESENTING_ENTRYID.with(id),
            tags::RCVD_REPRESENTING_SEARCH_KEY.with(key),
        ]
    }

    /// The same by a session whose profile has the service.
    fn download(home: &Path, port: u16, count: usize) -> Cost {
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
        let mut cost = Cost::MAX;
        mapi.session(Logon::profile("Sales").new_session(), |session| {
            let inbox = session.default_store()?.inbox()?;
            let spooler = session.status()?.spooler()?;
            cost = Cost::of(|| spooler.flush_queues(FlushFlags::DOWNLOAD).expect("a flush"));
            assert_eq!(inbox.get(tags::CONTENT_COUNT)?, Some(count as i32));
            Ok(())
        })
        .expect("a session");
        cost
    }
}
