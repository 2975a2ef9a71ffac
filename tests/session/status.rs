//! The status table and status objects.

use mapi_session::flags::{
    FlushFlags, ObjectType, OpenEntryFlags, ResourceMethods, ResourceStatus, ResourceType,
    SettingsFlags, ValidateFlags,
};
use mapi_session::{AnyObject, Code, Logon};
use mapi_tests::{World, code};

/// MAPI has three rows of its own, each provider that offers one has one, and each row opens its
/// object ([status-tables], [status-table-and-status-objects]).
#[test]
fn every_row_opens_its_status_object() {
    World::new(&["Work"]).with("Work", |session| {
        let status = session.status()?;
        let rows = status.rows()?;
        for kind in [ResourceType::Subsystem, ResourceType::Spooler, ResourceType::AddressBook] {
            assert_eq!(rows.iter().filter(|row| row.resource_type == kind).count(), 1, "{kind:?}");
        }
        for row in &rows {
            let object = status.open(row)?;
            object.validate_state(ValidateFlags::SUPPRESS_UI)?;
            let AnyObject::StatusObject(same) =
                session.open_entry(&row.entry_id, OpenEntryFlags::empty())?
            else {
                panic!("a status row opens a status object");
            };
            assert_eq!(
                same.get(mapi_session::tags::DISPLAY_NAME)?.as_ref(),
                Some(&row.display_name)
            );
            assert_eq!(row.object_type, ObjectType::Status);
        }
        Ok(())
    });
}

/// A method whose bit is clear in PR_RESOURCE_METHODS answers MAPI_E_NO_SUPPORT, and no other
/// does ([imapistatusimapiprop]).
#[test]
fn a_method_that_is_not_offered_is_refused() {
    World::new(&["Work"]).with("Work", |session| {
        let status = session.status()?;
        for row in status.rows()? {
            let object = status.open(&row)?;
            let answers = [
                (
                    ResourceMethods::VALIDATE_STATE,
                    object.validate_state(ValidateFlags::SUPPRESS_UI),
                ),
                (ResourceMethods::SETTINGS_DIALOG, object.settings_dialog(SettingsFlags::empty())),
                (ResourceMethods::CHANGE_PASSWORD, object.change_password("old", "new")),
                (
                    ResourceMethods::FLUSH_QUEUES,
                    object.flush_queues(None, FlushFlags::UPLOAD | FlushFlags::NO_UI),
                ),
            ];
            for (method, answer) in answers {
                let refused = answer.is_err_and(|error| error.code() == Code::E_NO_SUPPORT);
                assert_eq!(refused, !row.resource_methods.contains(method), "{method:?} {row:?}");
            }
        }
        Ok(())
    });
}

/// Under MAPI_NO_MAIL there are no transports, the spooler has failed and flushes nothing
/// ([mapilogonex]).
#[test]
fn a_session_without_mail_has_no_transport_and_a_failed_spooler() {
    let world = World::new(&["Work"]);
    let session = world.mapi.logon(Logon::profile("Work").no_mail()).expect("a session");
    let status = session.session().status().expect("a status table");
    assert!(status.find(ResourceType::TransportProvider).expect("rows").is_none());
    let spooler = status.find(ResourceType::Spooler).expect("rows").expect("a spooler");
    assert!(spooler.status_code.contains(ResourceStatus::FAILURE));
    let object = status.spooler().expect("it opens");
    assert_eq!(code(object.flush_queues(FlushFlags::UPLOAD)), Code::E_NO_SUPPORT);
}
