//! A directory as an address book: slapd, and peers that misbehave. Without slapd the tests that
//! need it are not run, and say so.
#![cfg(unix)]

#[path = "support/details.rs"]
mod details;
mod support;

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use mapi_session::flags::{
    ContentsTableFlags, CreateEntryFlags, OneOffFlags, OpenEntryFlags, ResolveNameFlags,
    ResolveNamesFlags, ResolveState, ResourceMethods, ResourceStatus, ServiceUiFlags,
    ValidateFlags,
};
use mapi_session::rows::{AbContentsRow, StatusRow};
use mapi_session::wire::Row;
use mapi_session::{
    AbContainer, AddressBook, AnyObject, Code, EntryId, Logon, PropTag, PropValue, Session, Value,
    tags, types,
};
use mapi_subsystem::service::{
    PASSWORD, PORT, SEARCH_BASE, SECURITY, SERVER, TRUSTED_CERTIFICATES, USER,
};
use mapi_test_servers::{Directory, Identity, Peer, available};

use support::{World, code};

mapi_session::row! {
    struct Entry {
        id: Vec<u8> = tags::ENTRYID,
        kind: i32 = tags::OBJECT_TYPE,
        name: String = tags::DISPLAY_NAME,
        address: Option<String> = tags::EMAIL_ADDRESS,
    }
}

/// A profile with a personal address book and a directory with these settings.
fn world(settings: &[PropValue]) -> World {
    let world = World::with_profiles(&["Work"]);
    let admin = world.mapi.profiles().unwrap();
    let services = admin.admin_services("Work", Default::default()).unwrap();
    services.create_msg_service("LDAP", Some("Colleagues"), ServiceUiFlags::empty()).unwrap();
    drop((services, admin));
    world.configure("Work", "LDAP", settings);
    world
}

fn settings_of(directory: &Directory, security: &str) -> Vec<PropValue> {
    let port = if security == "tls" { directory.ldaps } else { directory.ldap };
    vec![
        SERVER.with("localhost"),
        PORT.with(i32::from(port)),
        SECURITY.with(security),
        SEARCH_BASE.with(Directory::ROOT),
        USER.with(Directory::USER),
        PASSWORD.with(Directory::PASSWORD),
        TRUSTED_CERTIFICATES.with(directory.certificates.authority.to_string_lossy().into_owned()),
    ]
}

fn changed(mut settings: Vec<PropValue>, change: PropValue) -> Vec<PropValue> {
    settings.retain(|p| p.tag != change.tag);
    settings.push(change);
    settings
}

fn named(name: &str) -> Row {
    vec![tags::DISPLAY_NAME.with(name)]
}

fn text(row: &Row, tag: PropTag<types::Unicode>) -> Option<&str> {
    row.iter().find_map(|p| match &p.value {
        Value::Unicode(text) if p.tag == tag.tag() => Some(text.as_str()),
        _ => None,
    })
}

/// What a name is resolved to by the address book as a whole.
fn resolve(book: &AddressBook<'_>, name: &str) -> mapi_session::Result<Row> {
    let mut rows = vec![named(name)];
    book.resolve_name(ResolveNameFlags::empty(), None, &mut rows)?;
    Ok(rows.remove(0))
}

fn container<'s>(session: &Session<'s>, book: &AddressBook<'s>, name: &str) -> AbContainer<'s> {
    let AnyObject::AbContainer(root) = book.open_entry(None, OpenEntryFlags::empty()).unwrap()
    else {
        panic!("no root")
    };
    let rows = root.hierarchy_table(Default::default()).unwrap();
    let rows = rows.select::<Container>().unwrap().rows().unwrap();
    let row = rows.into_iter().find(|row| row.name == name).expect("the container");
    let id = EntryId::from_bytes(row.id);
    let AnyObject::AbContainer(found) = session.open_entry(&id, OpenEntryFlags::empty()).unwrap()
    else {
        panic!("no container")
    };
    found
}

mapi_session::row! {
    struct Container {
        id: Vec<u8> = tags::ENTRYID,
        name: String = tags::DISPLAY_NAME,
    }
}

fn status(session: &Session<'_>) -> StatusRow {
    let rows = session.status().unwrap().rows().unwrap();
    rows.into_iter().find(|row| row.provider_dll_name == "ldapab.dll").expect("its row")
}

fn said(row: &StatusRow) -> &str {
    row.status_string.as_deref().unwrap_or_default()
}

fn names(container: &AbContainer<'_>, name: Option<&str>) -> mapi_session::Result<Vec<String>> {
    let table = container.contents_table(ContentsTableFlags::empty())?;
    let mut query = table.select::<Entry>()?;
    if let Some(name) = name {
        query = query.filter(tags::ANR.eq(name));
    }
    let mut names: Vec<_> = query.rows()?.into_iter().map(|row| row.name).collect();
    names.sort();
    Ok(names)
}

/// [iabcontainer-resolvenames], [iaddrbook-resolvename]: a name in full is who is called so,
/// though others' begin so; a beginning that fits several is ambiguous; one that is a filter's
/// syntax is a name.
#[test]
fn names_are_resolved_by_the_directory() {
    for security in ["starttls", "tls", "none"] {
        let Some(directory) = available(Directory::start(Identity::Valid)) else { return };
        let world = world(&settings_of(&directory, security));
        world
            .mapi
            .session(Logon::profile("Work"), |session| {
                let book = session.address_book()?;
                let desk = resolve(&book, "Sales Desk")?;
                assert_eq!(text(&desk, tags::EMAIL_ADDRESS), Some("sales@example.org"));
                assert_eq!(text(&desk, tags::ADDRTYPE), Some("SMTP"));
                for name in ["sales", "SALES@example.org", "smtp:sales@example.org", "desk sal"] {
                    let row = resolve(&book, name)?;
                    assert_eq!(text(&row, tags::DISPLAY_NAME), Some("Sales Desk"), "{name}");
                }
                assert_eq!(code(resolve(&book, "Sup")), Code::E_AMBIGUOUS_RECIP);
                assert_eq!(code(resolve(&book, "Desk")), Code::E_AMBIGUOUS_RECIP);
                for nobody in ["*", "a)(uid=*", "Nobody", "(cn=*)"] {
                    assert_eq!(code(resolve(&book, nobody)), Code::E_NOT_FOUND, "{nobody}");
                }
                for name in ["Payroll (External)", "Payroll (", "Büro Süd", "büro"] {
                    assert!(resolve(&book, name).is_ok(), "{name}");
                }
                // Somebody of the personal address book beside it, and a one-off.
                let me = resolve(&book, "work@example.org")?;
                assert_eq!(text(&me, tags::DISPLAY_NAME), Some("Work Example"));
                let one =
                    book.create_one_off(Some("X"), "SMTP", "x@y.example", OneOffFlags::empty())?;
                assert!(session.open_entry(&one, OpenEntryFlags::empty()).is_ok());
                assert!(resolve(&book, "far@example.net").is_ok(), "an address is a one-off");
                Ok(())
            })
            .unwrap();
    }
}

#[test]
fn a_container_shows_people_and_groups_and_opens_them() {
    let Some(directory) = available(Directory::start(Identity::Valid)) else { return };
    let world = world(&settings_of(&directory, "starttls"));
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let book = session.address_book()?;
            let colleagues = container(session, &book, "Colleagues");
            let all = names(&colleagues, None)?;
            assert_eq!(all.len(), 9, "eight people and a group: {all:?}");
            assert_eq!(names(&colleagues, Some("Sup"))?, ["Support Desk", "Support Lead"]);
            assert_eq!(names(&colleagues, Some("*"))?, [""; 0]);
            let rows = colleagues.contents_table(ContentsTableFlags::empty())?;
            let rows = rows.select::<Entry>()?.rows()?;
            let row = |name: &str| rows.iter().find(|row| row.name == name).expect("a row");

            let desk = EntryId::from_bytes(row("Sales Desk").id.clone());
            let AnyObject::MailUser(user) = session.open_entry(&desk, OpenEntryFlags::empty())?
            else {
                panic!("no mail user")
            };
            let (name, title, phone) =
                user.get((tags::DISPLAY_NAME, tags::TITLE, tags::BUSINESS_TELEPHONE_NUMBER))?;
            assert_eq!(name.as_deref(), Some("Sales Desk"));
            assert_eq!(title.as_deref(), Some("Sales representative"));
            assert_eq!(phone.as_deref(), Some("+49 30 1234"));
            let (company, department, account) =
                user.get((tags::COMPANY_NAME, tags::DEPARTMENT_NAME, tags::ACCOUNT))?;
            assert_eq!(company.as_deref(), Some("Example"));
            assert_eq!(department.as_deref(), Some("Sales"));
            assert_eq!(account.as_deref(), Some("sales"));
            assert_eq!(code(user.set_all(&[tags::TITLE.with("Boss")])), Code::E_NO_ACCESS);

            let group = row("Everyone in Sales");
            assert_eq!(group.kind, 8);
            let group = EntryId::from_bytes(group.id.clone());
            let AnyObject::DistList(group) = session.open_entry(&group, OpenEntryFlags::empty())?
            else {
                panic!("no list")
            };
            let members = group.contents_table(ContentsTableFlags::empty())?;
            let members = members.select::<Entry>()?.rows()?;
            let mut addresses: Vec<_> = members.into_iter().filter_map(|row| row.address).collect();
            addresses.sort();
            assert_eq!(addresses, ["sales.manager@example.org", "sales@example.org"]);

            // One that is gone, and what is no identifier.
            let mut gone = desk.as_bytes().to_vec();
            gone.splice(24.., b"uid=gone,dc=example,dc=org".iter().copied());
            let open = |id: Vec<u8>| {
                code(session.open_entry(&EntryId::from_bytes(id), OpenEntryFlags::empty()))
            };
            assert_eq!(open(gone.clone()), Code::E_NOT_FOUND);
            gone.truncate(24);
            assert_eq!(open(gone), Code::E_INVALID_ENTRYID);
            Ok(())
        })
        .unwrap();
}

/// Mail to a group of the directory goes to its members.
#[test]
fn a_group_is_expanded_when_mail_is_sent_to_it() {
    let Some(directory) = available(Directory::start(Identity::Valid)) else { return };
    let world = world(&settings_of(&directory, "starttls"));
    let drop_folder = world.folder.path().join("out");
    let folder = drop_folder.to_string_lossy().into_owned();
    world.configure("Work", "LOCALXP", &[mapi_subsystem::service::DROP_FOLDER.with(folder)]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let book = session.address_book()?;
            let mut group = resolve(&book, "Everyone in Sales")?;
            group.push(tags::RECIPIENT_TYPE.with(1));
            let message = session.default_store()?.outbox()?.new_message()?;
            message.set_all(&[tags::SUBJECT.with("To the group")])?;
            message.add_recipients(&[group])?;
            message.submit().map_err(|(error, _)| error)?;
            session.status()?.spooler()?.flush_queues(mapi_session::flags::FlushFlags::UPLOAD)
        })
        .unwrap();
    let file = std::fs::read_dir(&drop_folder).unwrap().next().expect("a file").unwrap();
    let mime = String::from_utf8_lossy(&std::fs::read(file.path()).unwrap()).into_owned();
    assert!(
        mime.contains("sales@example.org") && mime.contains("sales.manager@example.org"),
        "{mime}"
    );
}

/// [imapistatus-validatestate]: what is wrong is said in the row, and by whom it can be put right.
#[test]
fn a_directory_that_refuses_is_told_in_its_status_row() {
    let cases: [(Identity, &str, &str, Code, &str); 5] = [
        (Identity::Valid, "tls", "wrong", Code::E_LOGON_FAILED, "password"),
        (Identity::Expired, "tls", Directory::PASSWORD, Code::E_NETWORK_ERROR, "expired"),
        (
            Identity::SelfSigned,
            "starttls",
            Directory::PASSWORD,
            Code::E_NETWORK_ERROR,
            "certificate",
        ),
        (
            Identity::OtherHost,
            "starttls",
            Directory::PASSWORD,
            Code::E_NETWORK_ERROR,
            "another name",
        ),
        (Identity::Valid, "tls", "", Code::E_LOGON_FAILED, "no password"),
    ];
    for (identity, security, password, expected, word) in cases {
        let Some(directory) = available(Directory::start(identity)) else { return };
        let settings = changed(settings_of(&directory, security), PASSWORD.with(password));
        let world = world(&settings);
        world
            .mapi
            .session(Logon::profile("Work"), |session| {
                let row = status(session);
                assert_eq!(row.status_code, ResourceStatus::AVAILABLE, "{row:?}");
                let object = session.status()?.open(&row)?;
                let error = object.validate_state(ValidateFlags::empty()).unwrap_err();
                assert_eq!(error.code(), expected, "{error}");
                let row = status(session);
                assert!(said(&row).contains(word), "{row:?}");
                assert_ne!(row.status_code & ResourceStatus::FAILURE, ResourceStatus::empty());
                assert!(!said(&row).contains(Directory::PASSWORD), "{row:?}");
                Ok(())
            })
            .unwrap();
    }
}

/// A search base that is not there: neither a name that nobody has, nor a directory that is ready.
#[test]
fn a_search_base_that_is_not_there_is_told() {
    let Some(directory) = available(Directory::start(Identity::Valid)) else { return };
    let base = SEARCH_BASE.with("ou=nowhere,dc=example,dc=org");
    let world = world(&changed(settings_of(&directory, "starttls"), base));
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let book = session.address_book()?;
            assert_eq!(code(resolve(&book, "Sales Desk")), Code::E_UNCONFIGURED);
            let row = status(session);
            assert!(said(&row).contains("SEARCH_BASE"), "{row:?}");
            assert!(row.status_code.contains(ResourceStatus::FAILURE), "{row:?}");
            let error = session.status()?.open(&row)?.validate_state(ValidateFlags::empty());
            assert_eq!(code(error), Code::E_UNCONFIGURED);
            Ok(())
        })
        .unwrap();
}

/// A server that is gone takes no other book with it, and no more than its time; when it is back,
/// ValidateState finds that.
#[test]
fn a_directory_that_is_gone_hides_nobody_else() {
    let Some(mut directory) = available(Directory::start(Identity::Valid)) else { return };
    let world = world(&settings_of(&directory, "starttls"));
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let book = session.address_book()?;
            assert!(resolve(&book, "Sales Desk").is_ok());
            directory.stop();
            // The directory first, so that its failure comes before the other's answer.
            let colleagues = container(session, &book, "Colleagues");
            let own = colleagues.get(tags::ENTRYID)?.expect("its identifier");
            let mut path: Vec<Row> = vec![vec![tags::ENTRYID.with(own)]];
            path.push(vec![tags::ENTRYID.with(book.pab()?.as_bytes())]);
            book.set_search_path(&path)?;
            let me = resolve(&book, "Work Example")?;
            assert_eq!(text(&me, tags::EMAIL_ADDRESS), Some("work@example.org"));
            assert!(resolve(&book, "far@example.net").is_ok(), "an address is a one-off");
            assert_eq!(code(resolve(&book, "Sales Desk")), Code::E_NETWORK_ERROR);
            assert_eq!(code(names(&colleagues, None)), Code::E_NETWORK_ERROR);
            let row = status(session);
            let offline = ResourceStatus::FAILURE | ResourceStatus::OFFLINE;
            assert_eq!(row.status_code, offline, "{row:?}");
            assert!(said(&row).contains("localhost"), "{row:?}");
            // Those that are known are resolved, the other stays as it is.
            let AnyObject::AbContainer(root) = book.open_entry(None, OpenEntryFlags::empty())?
            else {
                panic!("no root")
            };
            let rows = [named("Sales Desk"), named("Work Example")];
            let resolved = root.resolve_names(&rows, None, ResolveNamesFlags::empty())?;
            let states: Vec<_> = resolved.iter().map(|one| one.state).collect();
            assert_eq!(states, [ResolveState::Unresolved, ResolveState::Resolved]);

            directory.restart().unwrap();
            let object = session.status()?.open(&row)?;
            object.validate_state(ValidateFlags::empty())?;
            assert_eq!(said(&status(session)), "Ready");
            assert!(resolve(&book, "Sales Desk").is_ok());
            // A connection that the server has closed is made anew without a word.
            directory.restart().unwrap();
            assert!(resolve(&book, "Support Lead").is_ok());
            Ok(())
        })
        .unwrap();
}

/// [imapistatus-changepassword]
#[test]
fn a_password_is_changed_at_the_server_and_in_the_profile() {
    let Some(directory) = available(Directory::start(Identity::Valid)) else { return };
    let world = world(&settings_of(&directory, "starttls"));
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let row = status(session);
            assert!(row.resource_methods.contains(ResourceMethods::CHANGE_PASSWORD));
            let object = session.status()?.open(&row)?;
            assert_eq!(code(object.change_password("guessed", "new-secret")), Code::E_NO_ACCESS);
            object.change_password(Directory::PASSWORD, "new-secret")?;
            object.validate_state(ValidateFlags::empty())
        })
        .unwrap();
    // The next session has the new one.
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            resolve(&session.address_book()?, "Sales Desk").map(drop)
        })
        .unwrap();
    let files = std::fs::read_dir(world.folder.path()).unwrap();
    for file in files.map(|file| file.unwrap().path()).filter(|path| path.is_file()) {
        let bytes = std::fs::read(&file).unwrap();
        assert!(!bytes.windows(10).any(|b| b == b"new-secret"), "{}", file.display());
    }
}

/// [pidtagdetailstable-canonical-property]: people, groups and the container have details, of
/// properties that the directory has; nothing is edited, and nothing is made in it.
#[test]
fn a_colleague_is_shown_in_detail() {
    let Some(directory) = available(Directory::start(Identity::Valid)) else { return };
    let world = world(&settings_of(&directory, "starttls"));
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let book = session.address_book()?;
            let colleagues = container(session, &book, "Colleagues");
            let dialog = details::read(&colleagues.open_details_table()?);
            assert_eq!(dialog.shown, [tags::DISPLAY_NAME.tag()]);
            assert!(colleagues.open_create_templates().is_err());
            let entry = |name: &str| {
                let row = resolve(&book, name).unwrap();
                let id = row.iter().find_map(|p| match &p.value {
                    Value::Binary(id) if p.tag == tags::ENTRYID.tag() => Some(id.clone()),
                    _ => None,
                });
                session.open_entry(&EntryId::from_bytes(id.unwrap()), OpenEntryFlags::empty())
            };
            let AnyObject::MailUser(desk) = entry("Sales Desk")? else { panic!("no mail user") };
            let dialog = details::read(&desk.open_details_table()?);
            assert_eq!(dialog.edited, []);
            for tag in desk.prop_list()?.iter().filter(|tag| {
                [tags::TITLE.tag(), tags::DEPARTMENT_NAME.tag(), tags::EMAIL_ADDRESS.tag()]
                    .contains(tag)
            }) {
                assert!(dialog.shown.contains(tag), "{tag:?}");
            }
            let AnyObject::DistList(group) = entry("Everyone in Sales")? else { panic!("no list") };
            let dialog = details::read(&group.open_details_table()?);
            let members = *dialog.shown.last().unwrap();
            let members: mapi_session::Table<'_> =
                group.open_object(members, Default::default())?;
            assert_eq!(members.row_count()?.value, 2);
            Ok(())
        })
        .unwrap();
}

/// [copying-address-book-entries]: entries of another address book are copied into the personal
/// one, and are members of its lists; a list whose members cannot be asked for is not less of one.
#[test]
fn colleagues_are_copied_into_the_personal_address_book() {
    let Some(mut directory) = available(Directory::start(Identity::Valid)) else { return };
    let world = world(&settings_of(&directory, "starttls"));
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let book = session.address_book()?;
            let colleagues = container(session, &book, "Colleagues");
            let rows = colleagues.contents_table(ContentsTableFlags::empty())?;
            let rows = rows.select::<AbContentsRow>()?.rows()?;
            let id = |name: &str| {
                rows.iter().find(|row| row.display_name == name).unwrap().entry_id.clone()
            };
            let pab = book.open_entry(Some(&book.pab()?), OpenEntryFlags::MODIFY)?;
            let pab = AbContainer::try_from(pab)?;
            let copied = [id("Sales Desk"), id("Everyone in Sales")];
            assert_eq!(pab.copy_entries(&copied, CreateEntryFlags::empty())?.warning(), None);
            let entry = pab.create_entry(&id("Support Desk"), CreateEntryFlags::empty())?;
            entry.save_changes(Default::default())?;
            assert_eq!(names(&pab, None)?, ["Everyone in Sales", "Sales Desk", "Support Desk"]);
            let own = pab.contents_table(ContentsTableFlags::empty())?;
            let own = own.select::<AbContentsRow>()?.rows()?;
            let open = |name: &str| {
                let row = own.iter().find(|row| row.display_name == name).unwrap();
                session.open_entry(&row.entry_id, OpenEntryFlags::MODIFY)
            };
            let AnyObject::MailUser(desk) = open("Sales Desk")? else { panic!("no mail user") };
            assert_eq!(desk.get(tags::TITLE)?.as_deref(), Some("Sales representative"));
            desk.set(tags::EMAIL_ADDRESS, "desk@example.org")?;
            desk.save_changes(Default::default())?;
            assert_eq!(desk.get(tags::SMTP_ADDRESS)?.as_deref(), Some("desk@example.org"));
            let AnyObject::DistList(list) = open("Everyone in Sales")? else { panic!("no list") };
            let members = || {
                let table = list.contents_table(ContentsTableFlags::empty())?;
                Ok::<_, mapi_session::Error>(table.select::<AbContentsRow>()?.rows()?.len())
            };
            assert_eq!(members()?, 2);
            let lead = [id("Support Lead")];
            assert_eq!(list.copy_entries(&lead, CreateEntryFlags::empty())?.warning(), None);
            assert_eq!(members()?, 3);
            directory.stop();
            assert_eq!(code(members()), Code::E_NETWORK_ERROR);
            Ok(())
        })
        .unwrap();
}

/// A server that is named by its address of IPv6, with brackets or without, is one that a
/// certificate can be for.
#[test]
fn a_directory_is_reached_by_an_address_of_ipv6() {
    let Some(directory) = available(Directory::start(Identity::Valid)) else { return };
    if !directory.ipv6 {
        eprintln!("not run: this machine has no ::1");
        return;
    }
    for (host, security) in [("::1", "tls"), ("[::1]", "starttls"), ("::1", "starttls")] {
        let world = world(&changed(settings_of(&directory, security), SERVER.with(host)));
        world
            .mapi
            .session(Logon::profile("Work"), |session| {
                resolve(&session.address_book()?, "Sales Desk").map(drop)
            })
            .unwrap();
    }
    let Some(other) = available(Directory::start(Identity::OtherHost)) else { return };
    let world = world(&changed(settings_of(&other, "tls"), SERVER.with("::1")));
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let error = resolve(&session.address_book()?, "Sales Desk").unwrap_err();
            assert!(error.to_string().contains("another name"), "{error}");
            Ok(())
        })
        .unwrap();
}

/// What a peer does with a connection.
type Script = fn(mapi_test_servers::Connection);

/// Faults of the peer: an error each, in time, and the personal address book still answers.
#[test]
fn a_peer_that_misbehaves_is_an_error_in_time() {
    let faults: [(&str, &str, &str, Script); 10] = [
        ("hangs up at once", "none", "closed", |connection| connection.reset()),
        ("says garbage", "none", "no LDAP", |mut connection| {
            connection.send("HTTP/1.0 400 Bad Request\r\n\r\n");
            connection.reset();
        }),
        ("announces more than there is", "none", "4294967295 bytes", |mut connection| {
            connection.send([0x30, 0x84, 0xFF, 0xFF, 0xFF, 0xFF, 0x02, 0x01, 0x01]);
            let _ = connection.line();
        }),
        ("answers with a sequence of nothing", "none", "no LDAP", |mut connection| {
            connection.send([0x30, 0x00]);
            let _ = connection.line();
        }),
        ("nests without end", "none", "levels", |mut connection| {
            let nested = (0..5000).fold(Vec::new(), |inner, _| element(0x61, &inner));
            connection.send(message(1, &nested));
            let _ = connection.line();
        }),
        ("does not stop", "none", "never ends", |mut connection| {
            bound(&mut connection);
            // Where else to look: what is neither an entry nor the end of the search.
            let reference = message(2, &element(0x73, &[4, 0].repeat(100_000)));
            while connection.stream.write_all(&reference).is_ok() {}
        }),
        ("refuses TLS", "starttls", "does not begin TLS", |mut connection| {
            let refused = [10, 1, 2, 4, 0, 4, 0];
            connection.send(message(1, &element(0x78, &refused)));
            let _ = connection.line();
        }),
        ("says no LDAP before TLS", "starttls", "no LDAP", |mut connection| {
            connection.send("+OK POP3 ready\r\n");
            let _ = connection.line();
        }),
        ("begins a handshake", "tls", "closed", |connection| connection.half_handshake()),
        ("says nothing at all", "tls", "does not answer", |connection| {
            connection.sleep(Duration::from_secs(60));
        }),
    ];
    for (fault, security, word, script) in faults {
        let peer = Peer::start(script).unwrap();
        let world = world(&[
            SERVER.with("127.0.0.1"),
            PORT.with(i32::from(peer.port)),
            SECURITY.with(security),
            SEARCH_BASE.with("dc=example,dc=org"),
            USER.with("cn=somebody"),
            PASSWORD.with("secret"),
        ]);
        world
            .mapi
            .session(Logon::profile("Work"), |session| {
                let book = session.address_book()?;
                let begun = Instant::now();
                let error = resolve(&book, "Anybody").unwrap_err();
                assert_eq!(error.code(), Code::E_NETWORK_ERROR, "{fault}: {error}");
                assert!(error.to_string().contains("127.0.0.1"), "{fault}: {error}");
                assert!(error.to_string().contains(word), "{fault}: {error}");
                assert!(begun.elapsed() < Duration::from_secs(20), "{fault}");
                // Not asked again at once: the answer is there without a wait.
                let begun = Instant::now();
                assert!(resolve(&book, "Work Example").is_ok(), "{fault}");
                assert_eq!(code(resolve(&book, "Anybody")), Code::E_NETWORK_ERROR, "{fault}");
                assert!(begun.elapsed() < Duration::from_secs(2), "{fault}");
                Ok(())
            })
            .unwrap();
    }
    // A port where nobody listens.
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let world = world(&[
        SERVER.with("127.0.0.1"),
        PORT.with(i32::from(port)),
        SEARCH_BASE.with("dc=example,dc=org"),
    ]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let error = resolve(&session.address_book()?, "Anybody").unwrap_err();
            assert_eq!(error.code(), Code::E_NETWORK_ERROR, "{error}");
            assert!(error.to_string().contains("refuses"), "{error}");
            Ok(())
        })
        .unwrap();
}

/// A server that goes on saying something, just not the end: who waits has an error in time, and
/// the connection is over, not forgotten.
#[test]
fn a_search_that_takes_too_long_ends_its_connection() {
    let ended = Arc::new(AtomicBool::new(false));
    let of_peer = Arc::clone(&ended);
    let peer = Peer::start(move |mut connection| {
        bound(&mut connection);
        let reference = message(2, &element(0x73, &element(4, b"ldap://elsewhere.example.org")));
        while connection.stream.write_all(&reference).is_ok() {
            std::thread::sleep(Duration::from_millis(100));
        }
        of_peer.store(true, Ordering::SeqCst);
    })
    .unwrap();
    let world = world(&[
        SERVER.with("127.0.0.1"),
        PORT.with(i32::from(peer.port)),
        SECURITY.with("none"),
        SEARCH_BASE.with("dc=example,dc=org"),
        USER.with("cn=somebody"),
        PASSWORD.with("secret"),
    ]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let book = session.address_book()?;
            let begun = Instant::now();
            let error = resolve(&book, "Anybody").unwrap_err();
            assert_eq!(error.code(), Code::E_NETWORK_ERROR, "{error}");
            assert!(begun.elapsed() < Duration::from_secs(20));
            std::thread::sleep(Duration::from_secs(1));
            assert!(ended.load(Ordering::SeqCst), "the peer was hung up on");
            Ok(())
        })
        .unwrap();
}

/// An element of BER, its length in four bytes.
fn element(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut bytes = vec![tag, 0x84];
    bytes.extend(u32::try_from(content.len()).unwrap().to_be_bytes());
    bytes.extend_from_slice(content);
    bytes
}

/// A message of LDAP.
fn message(number: u8, said: &[u8]) -> Vec<u8> {
    element(0x30, &[&[2, 1, number], said].concat())
}

/// Lets a client bind, and hears what it searches for.
fn bound(connection: &mut mapi_test_servers::Connection) {
    let mut request = [0; 4096];
    let _ = connection.stream.read(&mut request);
    connection.send(message(1, &element(0x61, &[10, 1, 0, 4, 0, 4, 0])));
    let _ = connection.stream.read(&mut request);
}

/// [iabprovider-logon]: what the profile lacks keeps the others from nothing.
#[test]
fn a_directory_that_is_not_configured_says_what_it_lacks() {
    let world = world(&[SERVER.with("localhost")]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let book = session.address_book()?;
            assert!(resolve(&book, "Work Example").is_ok());
            Ok(())
        })
        .unwrap();
    let admin = world.mapi.profiles().unwrap();
    let services = admin.admin_services("Work", Default::default()).unwrap();
    let uid = world.service("Work", "LDAP");
    let error = services.configure_msg_service(&uid, ServiceUiFlags::empty(), None).unwrap_err();
    assert_eq!(error.code(), Code::E_UNCONFIGURED, "{error}");
    assert!(error.to_string().contains("people are looked for"), "{error}");
}
