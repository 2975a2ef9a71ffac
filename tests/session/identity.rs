//! Who the session's user is.

use mapi_session::flags::{OpenEntryFlags, ProfileFlags, ResourceFlags, ResourceType};
use mapi_session::rows::StatusRow;
use mapi_session::{AnyObject, Identity, PropTag, tags, types::Long};
use mapi_tests::World;

const RESOURCE_FLAGS: PropTag<Long> = PropTag::from_id(0x3009);

/// QueryIdentity gives the entry of the provider that supplies the primary identity; the status
/// table has the same in that provider's row ([imapisession-queryidentity],
/// [retrieving-primary-and-provider-identity]).
#[test]
fn the_primary_identity_is_also_in_the_status_table() {
    World::new(&["Work"]).with("Work", |session| {
        let Identity::Primary(user) = session.identity()? else { panic!("a provider supplies it") };
        assert_eq!(user.open()?.display_name()?, "Work Example");
        let primary = RESOURCE_FLAGS.has_bits(ResourceFlags::PRIMARY_IDENTITY.bits());
        let rows = session.status()?.select::<StatusRow>()?.filter(primary).rows()?;
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].resource_type, ResourceType::AddressBookProvider);
        assert_eq!(rows[0].identity_display.as_deref(), Some("Work Example"));
        let id = rows[0].identity_entry_id.clone().expect("an identifier");
        assert!(session.same_entry(&id, user.entry_id())?);
        Ok(())
    });
}

/// Without such a provider there is a warning, and an identifier that opens all the same
/// ([imapisession-queryidentity]).
#[test]
fn a_session_without_identity_service_has_a_generic_one() {
    let world = World::new(&[]);
    let admin = world.mapi.profiles().expect("administration");
    admin.create_profile("Bare", ProfileFlags::empty()).expect("made");
    world.with("Bare", |session| {
        let outcome = session.query_identity()?;
        assert_eq!(outcome.warning(), Some(mapi_session::Code::W_NO_SERVICE));
        let Identity::Generic { entry_id } = session.identity()? else {
            panic!("nobody supplies it")
        };
        let AnyObject::MailUser(user) = session.open_entry(&entry_id, OpenEntryFlags::empty())?
        else {
            panic!("the identifier is that of a mail user");
        };
        assert!(user.get(tags::DISPLAY_NAME)?.is_some());
        Ok(())
    });
}
