//! Details and templates of address books.

#[path = "support/details.rs"]
mod details;
mod support;

use std::ptr;

use mapi_session::flags::{
    CreateEntryFlags, DetailsFlags, DisplayType, OneOffFlags, OpenEntryFlags, OpenPropertyFlags,
    SaveFlags,
};
use mapi_session::rows::{AbContentsRow, OneOffRow};
use mapi_session::wire::decode;
use mapi_session::{
    AbContainer, AddressBook, AnyObject, Code, DistList, EntryId, Logon, MailUser, MapiObject as _,
    MapiProp, Table, Tag, raw, tags,
};
use mapi_subsystem::com::alloc::mapi_free_buffer;
use windows_core::Interface as _;

use support::{World, code};

const MAPI_UNICODE: u32 = 0x8000_0000;
const MODIFY: OpenEntryFlags = OpenEntryFlags::MODIFY;

fn personal<'s>(book: &AddressBook<'s>) -> AbContainer<'s> {
    book.open_entry(Some(&book.pab().unwrap()), MODIFY).unwrap().try_into().unwrap()
}

fn templates(object: &MapiProp<'_>) -> Vec<OneOffRow> {
    let table: Table<'_> =
        object.open_object(tags::CREATE_TEMPLATES, OpenPropertyFlags::empty()).unwrap();
    table.select::<OneOffRow>().unwrap().rows().unwrap()
}

/// Makes an entry of a template: its identifier.
fn make(container: &AbContainer<'_>, template: &EntryId, name: &str, address: &str) -> EntryId {
    let entry = container.create_entry(template, CreateEntryFlags::empty()).unwrap();
    entry.set(tags::DISPLAY_NAME, name).unwrap();
    entry.set(tags::EMAIL_ADDRESS, address).unwrap();
    entry.save_changes(SaveFlags::KEEP_OPEN_READWRITE).unwrap();
    EntryId::from_bytes(entry.get(tags::ENTRYID).unwrap().unwrap())
}

fn details(object: &MapiProp<'_>) -> details::Dialog {
    let table: Table<'_> =
        object.open_object(tags::DETAILS_TABLE, OpenPropertyFlags::empty()).unwrap();
    details::read(&table)
}

fn names(list: &DistList<'_>) -> Vec<String> {
    let rows = list.contents_table(Default::default()).unwrap();
    let rows = rows.select::<AbContentsRow>().unwrap().rows().unwrap();
    rows.into_iter().map(|row| row.display_name).collect()
}

fn text(tag: Tag) -> Tag {
    assert_eq!(tag.type_code(), 0x001F);
    tag
}

/// [display-table-implementation], [pidtagdetailstable-canonical-property]: MAPI opens
/// PR_DETAILS_TABLE of the entry, and shows what the controls name. What was opened for reading has
/// no control to edit, and everything that can be edited can be set.
#[test]
fn a_mail_user_is_shown_in_detail_and_edited_by_its_controls() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let book = session.address_book()?;
            let pab = personal(&book);
            let template = EntryId::from_bytes(pab.def_create_mailuser()?.unwrap());
            let id = make(&pab, &template, "Front Office", "office@example.org");
            let open = |flags| MailUser::try_from(session.open_entry(&id, flags).unwrap());
            let reader = open(OpenEntryFlags::empty())?;
            let dialog = details::read(&reader.open_details_table()?);
            assert_eq!(dialog.pages, ["General", "Business", "Address", "Phone", "Notes"]);
            assert_eq!(dialog.edited, []);

            let writer = open(MODIFY)?;
            let dialog = details::read(&writer.open_details_table()?);
            assert_eq!(dialog.edited, dialog.shown, "every control of it");
            let lines = dialog.edited.iter().filter(|tag| tag.type_code() == 0x001F);
            let mut count = 0;
            for tag in lines {
                let value = format!("value {count}");
                let value = mapi_session::Value::Unicode(value);
                let set = mapi_session::PropValue { tag: text(*tag), value };
                assert_eq!(writer.set_reporting(&[set])?, [], "{tag:?}");
                count += 1;
            }
            writer.set(tags::SEND_RICH_INFO, true)?;
            writer.save_changes(SaveFlags::empty())?;
            let again = open(OpenEntryFlags::empty())?;
            assert_eq!(again.get(tags::DISPLAY_NAME)?.as_deref(), Some("value 0"));
            assert_eq!(again.get(tags::SEND_RICH_INFO)?, Some(true));
            assert_eq!(
                again
                    .all_props()?
                    .iter()
                    .filter(|p| format!("{:?}", p.value).contains("value "))
                    .count(),
                count + 1,
                "and the transmitable name"
            );

            // It is listed, is no value, opens as a table and for reading, and is nobody's to set.
            let listed = again.prop_list()?;
            assert!(listed.contains(&tags::DETAILS_TABLE.tag()), "{listed:?}");
            let stream = writer.open_stream(tags::DETAILS_TABLE, mapi_session::StreamAccess::Read);
            assert_eq!(code(stream), Code::E_INTERFACE_NOT_SUPPORTED);
            let table =
                writer.open_object::<Table<'_>>(tags::DETAILS_TABLE, OpenPropertyFlags::MODIFY);
            assert_eq!(code(table), Code::E_NO_ACCESS);
            let problems = writer.delete_reporting(&[tags::DETAILS_TABLE.tag()])?;
            assert_eq!(problems.first().map(|p| p.code), Some(Code::E_COMPUTED));

            // Nobody shows a dialog here: what it would ask for is an error. [iaddrbook-details]
            assert_eq!(code(book.details(&id, None, DetailsFlags::empty())), Code::E_NO_SUPPORT);
            assert_eq!(code(book.new_entry(None, Some(&template))), Code::E_NO_SUPPORT);
            Ok(())
        })
        .unwrap();
}

/// [required-features-for-address-book-containers]: containers, lists and one-offs have details,
/// too; the list box of a list names the table of its members, with the columns of [dtbllbx].
#[test]
fn containers_lists_and_one_offs_are_shown_in_detail() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let book = session.address_book()?;
            let pab = personal(&book);
            let root: AbContainer<'_> =
                book.open_entry(None, OpenEntryFlags::empty())?.try_into()?;
            for container in [&pab, &root] {
                let dialog = details::read(&container.open_details_table()?);
                assert_eq!(dialog.shown, [tags::DISPLAY_NAME.tag()]);
                assert_eq!(dialog.edited, []);
            }
            let one =
                book.create_one_off(Some("Far"), "SMTP", "far@example.net", OneOffFlags::empty())?;
            let one: MailUser<'_> =
                session.open_entry(&one, OpenEntryFlags::empty())?.try_into()?;
            let dialog = details::read(&one.open_details_table()?);
            for tag in &dialog.shown {
                assert!(one.prop_list()?.contains(tag), "{tag:?} is a property of a one-off");
            }
            let identity = session.identity()?;
            let mapi_session::Identity::Primary(me) = identity else { panic!("nobody") };
            assert!(!details::read(&me.open()?.open_details_table()?).shown.is_empty());

            let template = EntryId::from_bytes(pab.def_create_dl()?.unwrap());
            let list = make(&pab, &template, "Desks", "");
            let list: DistList<'_> = session.open_entry(&list, MODIFY)?.try_into()?;
            let dialog = details(&list);
            let table = *dialog.shown.last().unwrap();
            assert_eq!(table, tags::CONTAINER_CONTENTS.tag());
            assert_eq!(dialog.edited, [tags::DISPLAY_NAME.tag(), tags::COMMENT.tag()]);
            let members: Table<'_> = list.open_object(table, OpenPropertyFlags::empty())?;
            let columns = members.query_columns(Default::default())?;
            for tag in [
                tags::DISPLAY_NAME.tag(),
                tags::ENTRYID.tag(),
                tags::INSTANCE_KEY.tag(),
                tags::DISPLAY_TYPE.tag(),
            ] {
                assert!(columns.contains(&tag), "{tag:?}");
            }
            // The tables of a container are properties of it, too. [iabcontainerimapicontainer]
            let rows: Table<'_> =
                root.open_object(tags::CONTAINER_HIERARCHY, OpenPropertyFlags::empty())?;
            assert_eq!(rows.row_count()?.value, 1);
            let none =
                root.open_object::<Table<'_>>(tags::CONTAINER_CONTENTS, OpenPropertyFlags::empty());
            assert!(none.is_err(), "the root has containers alone");
            Ok(())
        })
        .unwrap();
}

/// The columns of a container's one-off table, opened with these interface options.
fn columns(container: &AbContainer<'_>, options: u32) -> Vec<Tag> {
    let mut table: Option<raw::IMAPITable> = None;
    let mut found: *mut raw::SPropTagArray = ptr::null_mut();
    // SAFETY: the out pointers are to locals; the tags are read before they are freed.
    unsafe {
        let opened = container.as_raw().OpenProperty(
            tags::CREATE_TEMPLATES.tag().0,
            &raw::IMAPITable::IID,
            options,
            0,
            ptr::from_mut(&mut table).cast(),
        );
        assert_eq!(opened, 0);
        assert_eq!(table.unwrap().QueryColumns(0, &mut found), 0);
        let columns = decode::tags(found).unwrap();
        mapi_free_buffer(found.cast());
        columns
    }
}

/// [one-off-tables], [implementing-a-container-one-off-table]: the table of a modifiable container
/// has its default templates, MAPI's those of all providers and its own; each makes an entry.
#[test]
fn new_entries_are_made_from_the_templates_of_one_off_tables() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let book = session.address_book()?;
            let pab = personal(&book);
            let rows = templates(&pab);
            let [user, list] = rows.as_slice() else { panic!("{rows:?}") };
            assert_eq!(Some(user.entry_id.as_bytes().to_vec()), pab.def_create_mailuser()?);
            assert_eq!(Some(list.entry_id.as_bytes().to_vec()), pab.def_create_dl()?);
            assert_eq!(
                (user.addrtype.as_str(), user.display_type),
                ("SMTP", DisplayType::MailUser)
            );
            assert_eq!(
                (list.addrtype.as_str(), list.display_type),
                ("MAPIPDL", DisplayType::DistList)
            );
            assert_ne!(user.instance_key, list.instance_key);
            assert!(
                rows.iter()
                    .all(|row| row.selectable && row.depth == 0 && !row.display_name.is_empty())
            );
            // As a client finds the template of lists. [creating-a-distribution-list]
            let table = pab.open_create_templates()?;
            let found = table.select::<OneOffRow>()?.filter(tags::ADDRTYPE.eq("MAPIPDL")).rows()?;
            assert_eq!(found.len(), 1);
            // Without MAPI_UNICODE its text is in 8 bits. [imapisupport-getoneofftable]
            assert!(columns(&pab, MAPI_UNICODE).contains(&tags::DISPLAY_NAME.tag()));
            let narrow = tags::DISPLAY_NAME.tag().with_type(0x001E);
            assert!(columns(&pab, 0).contains(&narrow));
            // Nothing is made in the root, and so it has none.
            let root: AbContainer<'_> =
                book.open_entry(None, OpenEntryFlags::empty())?.try_into()?;
            assert!(root.open_create_templates().is_err());
            assert_eq!(
                code(root.create_entry(&user.entry_id, CreateEntryFlags::empty())),
                Code::E_NO_SUPPORT
            );

            let all = templates(&book);
            assert_eq!(all.len(), 3, "MAPI's own, and those of the personal book: {all:?}");
            for (number, row) in all.iter().enumerate() {
                let id = make(&pab, &row.entry_id, &format!("Made {number}"), "made@example.org");
                let list = row.display_type == DisplayType::DistList;
                match session.open_entry(&id, OpenEntryFlags::empty())? {
                    AnyObject::DistList(_) => assert!(list, "{row:?}"),
                    AnyObject::MailUser(_) => assert!(!list, "{row:?}"),
                    other => panic!("{other:?}"),
                }
                // All new entry templates have details. [creating-a-recipient]
                let template = session.open_entry(&row.entry_id, MODIFY)?;
                let dialog = match &template {
                    AnyObject::DistList(list) => details(list),
                    AnyObject::MailUser(user) => details(user),
                    other => panic!("{other:?}"),
                };
                assert!(dialog.edited.contains(&tags::DISPLAY_NAME.tag()), "{row:?}");
            }
            let nothing = EntryId::from_bytes(pab.get(tags::ENTRYID)?.unwrap());
            assert_eq!(
                code(pab.create_entry(&nothing, CreateEntryFlags::empty())),
                Code::E_INVALID_ENTRYID
            );
            Ok(())
        })
        .unwrap();
}

/// [implementing-one-off-tables]: a template that is opened and filled in makes a recipient for a
/// message, as [iaddrbook-createoneoff] does.
#[test]
fn a_template_that_is_filled_in_is_a_one_off() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let book = session.address_book()?;
            let all = templates(&book);
            for row in all.iter().filter(|row| row.display_type == DisplayType::MailUser) {
                let open =
                    |flags| MailUser::try_from(session.open_entry(&row.entry_id, flags).unwrap());
                let template = open(MODIFY)?;
                let id = |user: &MailUser<'_>| {
                    Ok::<_, mapi_session::Error>(user.get(tags::ENTRYID)?.unwrap())
                };
                assert_eq!(id(&template)?, row.entry_id.as_bytes());
                template.set(tags::DISPLAY_NAME, "Far Office")?;
                assert_eq!(
                    code(template.save_changes(SaveFlags::empty())),
                    Code::E_MISSING_REQUIRED_COLUMN
                );
                template.set(tags::EMAIL_ADDRESS, "far@example.net")?;
                template.save_changes(SaveFlags::KEEP_OPEN_READWRITE)?;
                let expected = book.create_one_off(
                    Some("Far Office"),
                    "SMTP",
                    "far@example.net",
                    OneOffFlags::empty(),
                )?;
                assert_eq!(id(&template)?, expected.as_bytes());
                assert_eq!(template.get(tags::SMTP_ADDRESS)?.as_deref(), Some("far@example.net"));
                // The template itself is as it was, and for reading where that is asked for.
                let again = open(OpenEntryFlags::empty())?;
                assert_eq!(id(&again)?, row.entry_id.as_bytes());
                assert_eq!(again.get(tags::DISPLAY_NAME)?, None);
                assert_eq!(code(again.set_all(&[tags::DISPLAY_NAME.with("X")])), Code::E_NO_ACCESS);
                assert_eq!(details(&again).edited, []);
            }
            Ok(())
        })
        .unwrap();
}

/// [creating-a-distribution-list]: the new entry is a distribution list before it is saved, and
/// members are made in it then.
#[test]
fn a_new_list_has_members_before_it_is_saved() {
    let world = World::with_profiles(&["Work"]);
    world
        .mapi
        .session(Logon::profile("Work"), |session| {
            let book = session.address_book()?;
            let pab = personal(&book);
            let user = EntryId::from_bytes(pab.def_create_mailuser()?.unwrap());
            let desk = make(&pab, &user, "Sales Desk", "sales@example.org");
            let office = make(&pab, &user, "Front Office", "office@example.org");
            let template = EntryId::from_bytes(pab.def_create_dl()?.unwrap());
            let new = pab.create_entry(&template, CreateEntryFlags::CHECK_DUP_STRICT)?;
            let list: DistList<'_> = new.query()?;
            list.set(tags::DISPLAY_NAME, "Desks")?;
            let copied = [desk, office.clone()];
            assert_eq!(list.copy_entries(&copied, CreateEntryFlags::empty())?.warning(), None);
            assert_eq!(list.delete_entries(std::slice::from_ref(&office))?.warning(), None);
            let member = list.create_entry(&user, CreateEntryFlags::empty())?;
            member.set(tags::DISPLAY_NAME, "Support Desk")?;
            member.set(tags::EMAIL_ADDRESS, "support@example.org")?;
            member.save_changes(SaveFlags::empty())?;
            assert_eq!(names(&list), ["Sales Desk", "Support Desk"]);
            assert_eq!(list.get(tags::ENTRYID)?, None, "it is not there yet");
            list.save_changes(SaveFlags::KEEP_OPEN_READWRITE)?;
            let id = EntryId::from_bytes(list.get(tags::ENTRYID)?.unwrap());
            let kept: DistList<'_> = session.open_entry(&id, MODIFY)?.try_into()?;
            assert_eq!(names(&kept), ["Sales Desk", "Support Desk"]);
            assert_eq!(list.copy_entries(&[office], CreateEntryFlags::empty())?.warning(), None);
            assert_eq!(names(&kept), ["Sales Desk", "Support Desk", "Front Office"]);

            // A copy of a list is a list, with the same members. [iabcontainer-copyentries]
            let copied = std::slice::from_ref(&id);
            assert_eq!(pab.copy_entries(copied, CreateEntryFlags::empty())?.warning(), None);
            let rows = pab.contents_table(Default::default())?;
            let rows =
                rows.select::<AbContentsRow>()?.filter(tags::DISPLAY_NAME.eq("Desks")).rows()?;
            let copy =
                rows.iter().find(|row| row.entry_id.as_bytes() != id.as_bytes()).expect("the copy");
            let copy: DistList<'_> = session.open_entry(&copy.entry_id, MODIFY)?.try_into()?;
            assert_eq!(names(&copy), names(&kept));
            Ok(())
        })
        .unwrap();
}
