//! Administration: services and providers of a profile.

mod support;

use mapi_session::flags::{
    DefaultStore, ProfileFlags, ProfileSectionFlags, ServiceFlags, ServiceUiFlags,
};
use mapi_session::rows::{ProviderRow, ServiceRow, StatusRow};
use mapi_session::{Code, Guid, Logon, Outcome, ServiceAdmin, ServiceAdmin2, raw, tags};
use mapi_subsystem::home::{uid_from_bytes, uid_to_bytes};
use windows_core::Interface as _;

use support::{World, code};

fn uid(bytes: &[u8]) -> Guid {
    uid_from_bytes(bytes.try_into().unwrap())
}

fn services(admin: &ServiceAdmin<'_>) -> Vec<ServiceRow> {
    admin.msg_service_table().unwrap().select::<ServiceRow>().unwrap().rows().unwrap()
}

fn providers(admin: &ServiceAdmin<'_>) -> Vec<ProviderRow> {
    admin.provider_table().unwrap().select::<ProviderRow>().unwrap().rows().unwrap()
}

#[test]
fn services_are_added_copied_configured_and_deleted() {
    let world = World::with_profiles(&["Work"]);
    world.profile("Other");
    let profiles = world.mapi.profiles().unwrap();
    let admin = profiles.admin_services("Work", ProfileFlags::empty()).unwrap();
    let names: Vec<_> = services(&admin).into_iter().map(|s| s.service_name).collect();
    // By their display names: Local Delivery, Local Message Store, Personal Address Book.
    assert_eq!(names, ["LOCALXP", "LOCALSTORE", "LOCALAB"]);

    let create =
        |name: &str| admin.create_msg_service(name, Some("Extra"), ServiceUiFlags::empty());
    assert_eq!(code(create("MSEMS")), Code::E_NOT_FOUND);
    assert_eq!(code(create("LOCALAB")), Code::E_NO_ACCESS);
    create("localstore").unwrap();
    let extra = services(&admin).into_iter().find(|s| s.display_name == "Extra").unwrap();
    let extra = uid(&extra.service_uid);

    // A dialog cannot be shown; a property that means nothing to the service is named.
    let always = ServiceUiFlags::UI_ALWAYS;
    assert_eq!(code(admin.configure_msg_service(&extra, always, None)), Code::E_NO_SUPPORT);
    let wrong = [tags::SUBJECT.with("x")];
    let error =
        admin.configure_msg_service(&extra, ServiceUiFlags::empty(), Some(&wrong)).unwrap_err();
    assert_eq!(error.code(), Code::E_EXTENDED_ERROR);
    assert!(error.extended().unwrap().text.contains("0x0037001F"), "{error}");
    let gone = Guid::from_u128(5);
    assert_eq!(
        code(admin.configure_msg_service(&gone, ServiceUiFlags::empty(), None)),
        Code::E_NOT_FOUND
    );

    // Into another profile, by its own administration object.
    let other = profiles.admin_services("Other", ProfileFlags::empty()).unwrap();
    let copy = |to: Option<&ServiceAdmin<'_>>, name: Option<&str>| {
        let target = uid_to_bytes(&extra);
        let iid = raw::IMsgServiceAdmin::IID;
        let name: Option<Vec<u16>> = name.map(|n| n.encode_utf16().chain([0]).collect());
        // SAFETY: all pointers are to values that live until the call has returned.
        let status = unsafe {
            admin.as_raw().CopyMsgService(
                target.as_ptr().cast(),
                name.as_ref().map_or(std::ptr::null(), |n| n.as_ptr().cast()),
                std::ptr::null(),
                &iid,
                to.map_or(std::ptr::null(), |t| t.as_raw().as_raw()),
                0,
                0x8000_0000,
            )
        };
        Code::from_hresult(status)
    };
    assert_eq!(copy(Some(&other), Some("Copied")), Code::S_OK);
    assert!(services(&other).iter().any(|s| s.display_name == "Copied"));
    assert_eq!(services(&other).len(), 4);

    admin.delete_msg_service(&extra).unwrap();
    assert_eq!(code(admin.delete_msg_service(&extra)), Code::E_NOT_FOUND);
    assert_eq!(services(&admin).len(), 3);
    assert_eq!(providers(&admin).len(), 3);
}

#[test]
fn the_typed_copy_of_a_service_has_the_name_that_it_is_given() {
    let world = World::with_profiles(&["Work"]);
    world.profile("Other");
    let profiles = world.mapi.profiles().unwrap();
    let admin = profiles.services_of("Work").unwrap();
    let other = profiles.services_of("Other").unwrap();
    let store = services(&admin).into_iter().find(|s| s.service_name == "LOCALSTORE").unwrap();
    let store = uid(&store.service_uid);
    admin.copy_service(&store, Some("Größer"), &other).unwrap();
    admin.copy_service(&store, None, &admin).unwrap();
    let names = |admin| services(admin).into_iter().map(|s| s.display_name).collect::<Vec<_>>();
    assert!(names(&other).iter().any(|name| name == "Größer"));
    assert_eq!(names(&admin).iter().filter(|name| *name == "Local Message Store").count(), 2);
    let error = admin.copy_service(&Guid::from_u128(6), None, &other).unwrap_err();
    assert_eq!(error.code(), Code::E_NOT_FOUND);
    let text = "no text\0of a name";
    assert_eq!(code(admin.copy_service(&store, Some(text), &other)), Code::E_INVALID_PARAMETER);
}

#[test]
fn the_second_administration_interface_gives_the_uid_of_a_new_service() {
    let world = World::with_profiles(&["Work"]);
    let profiles = world.mapi.profiles().unwrap();
    let admin = profiles.admin_services("Work", ProfileFlags::empty()).unwrap();
    let raw: raw::IMsgServiceAdmin2 = admin.as_raw().cast().unwrap();
    // SAFETY: the interface came from the object; it is used as long as the profiles are open.
    let second = unsafe { ServiceAdmin2::from_raw(raw, admin.scope().clone()) };
    let new = second.create_msg_service_ex("LOCALSTORE", None, ServiceUiFlags::empty()).unwrap();
    assert!(services(&admin).iter().any(|s| uid(&s.service_uid) == new));
    // Its provider is administered by itself.
    let of_new = second.admin_providers(&new).unwrap();
    let rows = of_new.provider_table().unwrap().select::<ProviderRow>().unwrap().rows().unwrap();
    assert_eq!(rows.len(), 1);
    let provider = uid(&rows[0].provider_uid);
    let section = of_new
        .open_profile_section(
            &provider,
            ProfileSectionFlags::MODIFY | ProfileSectionFlags::FORCE_ACCESS,
        )
        .unwrap();
    section.set(tags::COMMENT, "mine").unwrap();
    drop(section);
    let foreign = uid(&providers(&admin)[0].provider_uid);
    assert_eq!(
        code(of_new.open_profile_section(&foreign, ProfileSectionFlags::empty())),
        Code::E_NO_ACCESS
    );
    of_new.delete_provider(&provider).unwrap();
    assert_eq!(code(of_new.delete_provider(&provider)), Code::E_NOT_FOUND);
    assert_eq!(code(second.admin_providers(&Guid::from_u128(3))), Code::E_NOT_FOUND);
}

#[test]
fn changes_of_services_wait_for_the_next_session() {
    let world = World::with_profiles(&["Work"]);
    let stores = |session: &mapi_session::Session<'_>| {
        session.message_stores().unwrap().rows().unwrap().len()
    };
    world
        .mapi
        .session(Logon::profile("Work").new_session(), |session| {
            session.services()?.create_msg_service("LOCALSTORE", None, ServiceUiFlags::empty())?;
            assert_eq!(stores(session), 1);
            Ok(())
        })
        .unwrap();
    world
        .mapi
        .session(Logon::profile("Work").new_session(), |session| {
            assert_eq!(stores(session), 2);
            Ok(())
        })
        .unwrap();
}

#[test]
fn the_transport_order_is_that_of_a_complete_list() {
    let world = World::with_profiles(&["Work"]);
    let profiles = world.mapi.profiles().unwrap();
    let admin = profiles.admin_services("Work", ProfileFlags::empty()).unwrap();
    let all = providers(&admin);
    let transport = all.iter().find(|p| p.service_name == "LOCALXP").unwrap();
    let store = all.iter().find(|p| p.service_name == "LOCALSTORE").unwrap();
    let (transport, store) = (uid(&transport.provider_uid), uid(&store.provider_uid));
    admin.msg_service_transport_order(&[transport]).unwrap();
    assert_eq!(code(admin.msg_service_transport_order(&[transport, store])), Code::E_BUSY);
    assert_eq!(code(admin.msg_service_transport_order(&[store])), Code::E_NOT_FOUND);
}

#[test]
fn the_primary_identity_is_moved_and_cleared() {
    let world = World::with_profiles(&["Work"]);
    let profiles = world.mapi.profiles().unwrap();
    let admin = profiles.admin_services("Work", ProfileFlags::empty()).unwrap();
    let book = world.service("Work", "LOCALAB");
    let store = world.service("Work", "LOCALSTORE");
    assert_eq!(code(admin.set_primary_identity(Some(&store))), Code::E_NO_ACCESS);
    assert_eq!(code(admin.set_primary_identity(Some(&Guid::from_u128(1)))), Code::E_NOT_FOUND);
    admin.set_primary_identity(None).unwrap();
    let flagged = |world: &World| {
        let mut found = 0;
        world
            .mapi
            .session(Logon::profile("Work").new_session(), |session| {
                let rows: Vec<StatusRow> = session.status()?.rows()?;
                let primary = mapi_session::flags::ResourceFlags::PRIMARY_IDENTITY;
                found = rows.iter().filter(|r| r.resource_flags.contains(primary)).count();
                // Without a primary one, the first identity that there is counts.
                let identity: Outcome<_> = session.query_identity()?;
                assert_eq!(identity.warning(), None);
                Ok(())
            })
            .unwrap();
        found
    };
    assert_eq!(flagged(&world), 0);
    admin.set_primary_identity(Some(&book)).unwrap();
    assert_eq!(flagged(&world), 1);
}

/// SERVICE_DEFAULT_STORE goes with the default store. [pidtagresourceflags-canonical-property]
#[test]
fn the_service_of_the_default_store_says_so() {
    let world = World::with_profiles(&["Work"]);
    let profiles = world.mapi.profiles().unwrap();
    let admin = profiles.admin_services("Work", ProfileFlags::empty()).unwrap();
    let flags = ServiceUiFlags::NO_RESTART_WARNING;
    admin.create_msg_service("LOCALSTORE", Some("Extra"), flags).unwrap();
    let holders = || -> Vec<String> {
        let all = services(&admin).into_iter();
        let holders = all.filter(|s| s.resource_flags.contains(ServiceFlags::DEFAULT_STORE));
        holders.map(|s| s.display_name).collect()
    };
    assert_eq!(holders(), ["Local Message Store"]);
    world
        .mapi
        .session(Logon::profile("Work").new_session(), |session| {
            let rows = session.message_stores()?.rows()?;
            let extra = rows.iter().find(|row| row.display_name == "Extra").unwrap();
            session.set_default_store(DefaultStore::Default, Some(&extra.entry_id))?;
            assert_eq!(holders(), ["Extra"]);
            session.set_default_store(DefaultStore::Default, None)?;
            assert!(holders().is_empty());
            Ok(())
        })
        .unwrap();
}
