//! vCards: into a personal address book and out of it, with nothing lost and nothing doubled.

mod support;

use mapi_session::flags::{ContentsTableFlags, OpenEntryFlags};
use mapi_session::types::Unicode;
use mapi_session::{AnyObject, EntryId, Logon, PropTag, PropValue, Value, tags};
use mapi_subsystem::Home;
use mapi_subsystem::vcard::{BadCard, CARD_REST, Card, Contacts, Report, Version, read, write};
use proptest::prelude::*;

use support::World;

/// The properties of the cards of a file, none of which is bad.
fn cards(file: &str) -> Vec<Card> {
    let card = |read: mapi_subsystem::vcard::Read| read.card.expect("a card");
    read(file.as_bytes()).map(card).collect()
}

fn text(card: &Card, tag: PropTag<Unicode>) -> Option<&str> {
    card.properties.iter().find_map(|p| match &p.value {
        Value::Unicode(text) if p.tag == tag.tag() => Some(text.as_str()),
        _ => None,
    })
}

fn lines(lines: &[&str]) -> String {
    let mut file = lines.join("\r\n");
    file.push_str("\r\n");
    file
}

fn file_4() -> String {
    lines(&[
        "BEGIN:VCARD",
        "VERSION:4.0",
        "UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
        "FN:Duty Officer",
        "N:Officer;Duty;Night\\, Day;Dr.;Jr.",
        "NICKNAME:Duty",
        "EMAIL;TYPE=home:officer@home.example.org",
        "EMAIL;TYPE=work;PREF=1:officer@example.org",
        "TEL;TYPE=work,voice;VALUE=uri:tel:+1-555-0100",
        "TEL;TYPE=\"cell\":+1-555-0101",
        "TEL;TYPE=fax;TYPE=home:+1-555-0102",
        "ORG:Example Works;Operations;Night shift",
        "TITLE:Officer of the day",
        "ADR;TYPE=work:Box 7;Room 12;1 Main Street;Springfield;XY;12345;Nowhere",
        "NOTE:First line\\nsecond\\; line",
        "BDAY:19720229",
        "URL:https://example.org/officer",
        "X-SHOE-SIZE:42",
        "CATEGORIES:staff,night",
        "END:VCARD",
    ])
}

#[test]
fn a_card_becomes_the_properties_of_a_mail_user() {
    let all = cards(&file_4());
    let [card] = all.as_slice() else { panic!("{all:?}") };
    assert_eq!(card.uid.as_deref(), Some("4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"));
    assert!(!card.group);
    for (tag, expected) in [
        (tags::DISPLAY_NAME, "Duty Officer"),
        (tags::SURNAME, "Officer"),
        (tags::GIVEN_NAME, "Duty"),
        (tags::MIDDLE_NAME, "Night, Day"),
        (tags::DISPLAY_NAME_PREFIX, "Dr."),
        (tags::GENERATION, "Jr."),
        (tags::NICKNAME, "Duty"),
        (tags::ADDRTYPE, "SMTP"),
        (tags::EMAIL_ADDRESS, "officer@example.org"),
        (tags::BUSINESS_TELEPHONE_NUMBER, "+1-555-0100"),
        (tags::MOBILE_TELEPHONE_NUMBER, "+1-555-0101"),
        (tags::HOME_FAX_NUMBER, "+1-555-0102"),
        (tags::COMPANY_NAME, "Example Works"),
        (tags::DEPARTMENT_NAME, "Operations, Night shift"),
        (tags::TITLE, "Officer of the day"),
        (tags::POST_OFFICE_BOX, "Box 7"),
        (tags::STREET_ADDRESS, "1 Main Street\nRoom 12"),
        (tags::LOCALITY, "Springfield"),
        (tags::STATE_OR_PROVINCE, "XY"),
        (tags::POSTAL_CODE, "12345"),
        (tags::COUNTRY, "Nowhere"),
        (tags::COMMENT, "First line\nsecond; line"),
        (tags::PERSONAL_HOME_PAGE, "https://example.org/officer"),
    ] {
        assert_eq!(text(card, tag), Some(expected), "{tag:?}");
    }
    // 29 February 1972, in intervals of 100 nanoseconds since 1601.
    let birthday = (11_644_473_600 + 68_169_600) * 10_000_000;
    let birthday = PropValue { tag: tags::BIRTHDAY.tag(), value: Value::SysTime(birthday) };
    assert!(card.properties.contains(&birthday), "{card:?}");
    let both = ["officer@home.example.org", "officer@example.org"].map(str::to_owned).to_vec();
    assert!(card.properties.contains(&tags::CONTACT_EMAIL_ADDRESSES.with(both)));
    assert!(card.properties.contains(&tags::CONTACT_DEFAULT_ADDRESS_INDEX.with(1)));
    let rest = text(card, CARD_REST).expect("what has no property");
    assert!(rest.contains("X-SHOE-SIZE:42") && rest.contains("CATEGORIES:staff,night"), "{rest}");
}

#[test]
fn old_versions_are_read() {
    let file = lines(&[
        "BEGIN:VCARD",
        "VERSION:2.1",
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Anna",
        "TEL;WORK;FAX:123",
        "TEL;CELL:456",
        "EMAIL;INTERNET:anna@example.org",
        "BDAY:19900203",
        "END:VCARD",
        "",
        "begin:vcard",
        "version:3.0",
        "item1.EMAIL;type=INTERNET;type=pref:desk@example.org",
        "FN:Front Desk",
        "N:;;;;",
        "TEL;type=HOME;type=pref:1",
        "TEL;type=HOME:2",
        "TEL:3",
        "BDAY:1990-02-03",
        "PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=",
        "end:vcard",
    ]);
    let all = cards(&file);
    assert_eq!(text(&all[0], tags::SURNAME), Some("Müller"));
    assert_eq!(text(&all[0], tags::DISPLAY_NAME), Some("Anna Müller"), "made from its parts");
    assert_eq!(text(&all[0], tags::BUSINESS_FAX_NUMBER), Some("123"));
    assert_eq!(text(&all[0], tags::MOBILE_TELEPHONE_NUMBER), Some("456"));
    assert_eq!(text(&all[0], tags::EMAIL_ADDRESS), Some("anna@example.org"));
    assert_eq!(text(&all[1], tags::EMAIL_ADDRESS), Some("desk@example.org"));
    assert_eq!(text(&all[1], tags::HOME_TELEPHONE_NUMBER), Some("1"));
    assert_eq!(text(&all[1], tags::HOME2_TELEPHONE_NUMBER), Some("2"));
    assert_eq!(text(&all[1], tags::PRIMARY_TELEPHONE_NUMBER), Some("3"));
    let birthday = (11_644_473_600 + 634_003_200) * 10_000_000;
    let birthday = PropValue { tag: tags::BIRTHDAY.tag(), value: Value::SysTime(birthday) };
    for card in &all {
        assert!(card.properties.contains(&birthday), "{card:?}");
    }
    let photo = tags::EMS_AB_THUMBNAIL_PHOTO.with(b"\x89PNG\r\n\x1a\n".to_vec());
    assert!(all[1].properties.contains(&photo), "{all:?}");
}

/// A card that ends nowhere, one without a name: named by where they are, the others come in.
#[test]
fn a_bad_card_is_named_and_the_rest_comes_in() {
    let mut file = lines(&[
        "BEGIN:VCARD",
        "VERSION:4.0",
        "FN:Without an end",
        "BEGIN:VCARD",
        "VERSION:4.0",
        "FN:First",
        "END:VCARD",
        "noise between cards",
        "BEGIN:VCARD",
        "VERSION:4.0",
        "TEL:1",
        "END:VCARD",
    ])
    .into_bytes();
    file.extend_from_slice(
        b"BEGIN:VCARD\nVERSION:3.0\nFN:Caf\xE9\nEMAIL:c@example.org\nEND:VCARD\n",
    );
    file.extend_from_slice(b"BEGIN:VCARD\nFN:Cut");
    let read: Vec<_> = read(&file).map(|r| (r.number, r.line, r.card)).collect();
    assert_eq!((read[0].0, read[0].1), (1, 1));
    assert_eq!(read[0].2, Err(BadCard::Unterminated));
    assert!(read[1].2.is_ok() && read[1].1 == 4, "{:?}", read[1]);
    assert_eq!((read[2].1, read[2].2.clone()), (9, Err(BadCard::Nameless)));
    assert_eq!(text(read[3].2.as_ref().unwrap(), tags::DISPLAY_NAME), Some("Café"));
    assert_eq!((read[4].1, read[4].2.clone()), (18, Err(BadCard::Unterminated)));
    assert_eq!(read.len(), 5);

    let (_world, contacts) = book();
    let report = contacts.import(&file).unwrap();
    assert_eq!((report.added, report.failures.len()), (2, 3), "{report:?}");
    assert!(report.failures[1].to_string().contains("card 3 (line 9)"), "{}", report.failures[1]);
    let none = contacts.import(b"no card at all").unwrap();
    assert_eq!(none.failures[0].reason, BadCard::NoCard);
}

fn book() -> (World, Contacts) {
    let world = World::with_profiles(&["Work"]);
    let home = Home::open(world.folder.path()).unwrap();
    let contacts = Contacts::of_profile(&home, Some("Work")).unwrap();
    (world, contacts)
}

fn counts(report: &Report) -> (u64, u64, u64, usize) {
    (report.added, report.updated, report.unchanged, report.failures.len())
}

#[test]
fn what_is_imported_twice_is_there_once() {
    let (_world, contacts) = book();
    let by_address = lines(&["BEGIN:VCARD", "FN:Desk", "EMAIL:desk@example.org", "END:VCARD"]);
    let by_name = lines(&["BEGIN:VCARD", "FN:No Address", "TEL:1", "END:VCARD"]);
    let file = file_4() + &by_address + &by_name;
    assert_eq!(counts(&contacts.import(file.as_bytes()).unwrap()), (3, 0, 0, 0));
    assert_eq!(counts(&contacts.import(file.as_bytes()).unwrap()), (0, 0, 3, 0));
    // By its identifier, though everything else is another.
    let renamed = lines(&[
        "BEGIN:VCARD",
        "UID:4FBE8971-0BC3-424C-9C26-36C3E1EFF6B1",
        "FN:Night Officer",
        "EMAIL:night@example.org",
        "END:VCARD",
    ]);
    let renamed = renamed.replace("UID:", "UID:urn:uuid:");
    assert_eq!(counts(&contacts.import(renamed.as_bytes()).unwrap()), (0, 1, 0, 0));
    // A UID of another card is somebody else, whatever their address.
    let other = lines(&[
        "BEGIN:VCARD",
        "UID:another",
        "FN:Night Officer",
        "EMAIL:night@example.org",
        "END:VCARD",
    ]);
    assert_eq!(counts(&contacts.import(other.as_bytes()).unwrap()), (1, 0, 0, 0));
    // What is exported is known again, too.
    for version in [Version::V3, Version::V4] {
        let exported = contacts.export(version).unwrap();
        let report = contacts.import(exported.as_bytes()).unwrap();
        assert_eq!(counts(&report), (0, 0, 4, 0), "{exported}");
    }
    let exported = contacts.export(Version::V4).unwrap();
    assert!(exported.contains("X-SHOE-SIZE:42"), "{exported}");
    assert!(exported.contains("Officer of the day"), "nothing is taken away: {exported}");
}

#[test]
fn a_group_is_a_distribution_list() {
    let (world, contacts) = book();
    let file = lines(&[
        "BEGIN:VCARD",
        "VERSION:4.0",
        "KIND:group",
        "UID:urn:uuid:03a0e51f-d1aa-4385-8a53-e29025acd8af",
        "FN:Night shift",
        "MEMBER:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
        "MEMBER:mailto:guard@example.org",
        "MEMBER:urn:uuid:00000000-0000-0000-0000-000000000001",
        "END:VCARD",
    ]) + &file_4();
    let report = contacts.import(file.as_bytes()).unwrap();
    assert_eq!(counts(&report), (2, 0, 0, 1), "{report:?}");
    assert!(matches!(&report.failures[0].reason, BadCard::UnknownMember(m) if m.ends_with("01")));
    assert_eq!(report.failures[0].name.as_deref(), Some("Night shift"));
    contacts.import(file.as_bytes()).unwrap();

    // As a client sees it.
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let book = session.address_book()?;
            let pab = book.open_entry(Some(&book.pab()?), OpenEntryFlags::empty())?;
            let AnyObject::AbContainer(pab) = pab else { panic!("no container") };
            let rows = pab.contents_table(ContentsTableFlags::empty())?;
            let rows = rows.select::<Entry>()?.rows()?;
            let list = rows.into_iter().find(|row| row.kind == 8).expect("a list");
            assert_eq!(list.name, "Night shift");
            let list = EntryId::from_bytes(list.id);
            let AnyObject::DistList(list) = session.open_entry(&list, OpenEntryFlags::empty())?
            else {
                panic!("no list")
            };
            let members = list.contents_table(ContentsTableFlags::empty())?;
            let members = members.select::<Entry>()?.rows()?;
            let addresses: Vec<_> = members.iter().filter_map(|m| m.address.as_deref()).collect();
            assert_eq!(addresses, ["officer@example.org", "guard@example.org"]);
            Ok(())
        })
        .unwrap();

    for version in [Version::V3, Version::V4] {
        let exported = contacts.export(version).unwrap();
        let group = cards(&exported).into_iter().find(|card| card.group).expect("a group");
        assert_eq!(
            group.members,
            ["urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1", "mailto:guard@example.org"]
        );
    }
}

mapi_session::row! {
    struct Entry {
        id: Vec<u8> = tags::ENTRYID,
        kind: i32 = tags::OBJECT_TYPE,
        name: String = tags::DISPLAY_NAME,
        address: Option<String> = tags::EMAIL_ADDRESS,
    }
}

/// Text as properties have it: with what cards escape, and what they fold lines in.
fn any_text() -> impl Strategy<Value = String> {
    "[a-zA-ZäéЖ日😀,;:\\\\\"'=^ \n]{0,90}[a-zäЖ.]"
        // Runs of spaces shrink in a name or a postal address.
        .prop_map(|text| text.split(' ').filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" "))
        .prop_map(|text| text.trim().to_owned())
}

const TEXTS: [PropTag<Unicode>; 29] = [
    tags::SURNAME,
    tags::GIVEN_NAME,
    tags::MIDDLE_NAME,
    tags::DISPLAY_NAME_PREFIX,
    tags::GENERATION,
    tags::NICKNAME,
    tags::COMPANY_NAME,
    tags::TITLE,
    tags::PROFESSION,
    tags::COMMENT,
    tags::STREET_ADDRESS,
    tags::LOCALITY,
    tags::COUNTRY,
    tags::POST_OFFICE_BOX,
    tags::HOME_ADDRESS_STREET,
    tags::HOME_ADDRESS_CITY,
    tags::OTHER_ADDRESS_POSTAL_CODE,
    tags::BUSINESS_TELEPHONE_NUMBER,
    tags::HOME_TELEPHONE_NUMBER,
    tags::MOBILE_TELEPHONE_NUMBER,
    tags::PRIMARY_TELEPHONE_NUMBER,
    tags::OTHER_TELEPHONE_NUMBER,
    tags::BUSINESS_FAX_NUMBER,
    tags::PRIMARY_FAX_NUMBER,
    tags::CAR_TELEPHONE_NUMBER,
    tags::ASSISTANT_TELEPHONE_NUMBER,
    tags::PAGER_TELEPHONE_NUMBER,
    tags::PERSONAL_HOME_PAGE,
    tags::BUSINESS_HOME_PAGE,
];

prop_compose! {
    fn any_card()(
        name in any_text(),
        uid in proptest::option::of("[a-z0-9]{1,20}"),
        texts in proptest::collection::vec((0..TEXTS.len(), any_text()), 0..12),
        addresses in proptest::collection::btree_set("[a-z]{1,8}@[a-z]{1,8}\\.example", 0..4),
        birthday in proptest::option::of(0i64..146_000),
        image in proptest::option::of(proptest::collection::vec(any::<u8>(), 1..200)),
    ) -> Card {
        let mut properties = vec![tags::DISPLAY_NAME.with(name)];
        for (at, text) in texts {
            if !properties.iter().any(|p| p.tag == TEXTS[at].tag()) {
                properties.push(TEXTS[at].with(text));
            }
        }
        let addresses: Vec<String> = addresses.into_iter().collect();
        if let Some(last) = addresses.last() {
            properties.push(tags::ADDRTYPE.with("SMTP"));
            properties.push(tags::EMAIL_ADDRESS.with(last.as_str()));
        }
        if addresses.len() > 1 {
            properties.push(tags::CONTACT_ADDRTYPES.with(vec!["SMTP".to_owned(); addresses.len()]));
            properties.push(tags::CONTACT_DEFAULT_ADDRESS_INDEX.with(addresses.len() as i32 - 1));
            properties.push(tags::CONTACT_EMAIL_ADDRESSES.with(addresses));
        }
        properties.extend(birthday.map(|days| PropValue {
            tag: tags::BIRTHDAY.tag(),
            value: Value::SysTime(days * 86_400 * 10_000_000),
        }));
        properties.extend(image.map(|image| {
            tags::EMS_AB_THUMBNAIL_PHOTO.with([b"\x89PNG".as_slice(), &image].concat())
        }));
        properties.sort_by_key(|p| p.tag.id());
        let mut card = Card::default();
        card.uid = uid;
        card.properties = properties;
        card
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(all in proptest::collection::vec(any_card(), 0..4)) {
        for version in [Version::V3, Version::V4] {
            let file = write(&all, version);
            prop_assert_eq!(&cards(&file), &all, "{}", file);
        }
    }

    /// The same of a good file in which some bytes are others.
    #[test]
    fn a_damaged_file_can_be_read(
        changes in proptest::collection::vec((any::<usize>(), any::<u8>()), 1..12),
    ) {
        let mut file = file_4().into_bytes();
        for (at, byte) in changes {
            let at = at % file.len();
            file[at] = byte;
        }
        let all: Vec<Card> = read(&file).filter_map(|read| read.card.ok()).collect();
        for version in [Version::V3, Version::V4] {
            prop_assert_eq!(cards(&write(&all, version)).len(), all.len());
        }
    }

    /// Whatever is in a file, reading it ends, and each card that is read can be written.
    #[test]
    fn any_bytes_can_be_read(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let mut file = b"BEGIN:VCARD\r\nFN:x\r\n".to_vec();
        file.extend(bytes);
        file.extend(b"\r\nEND:VCARD\r\n");
        let all: Vec<Card> = read(&file).filter_map(|read| read.card.ok()).collect();
        prop_assert_eq!(cards(&write(&all, Version::V4)).len(), all.len());
    }
}
