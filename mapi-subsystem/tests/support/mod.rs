//! A home with profiles, for the tests of the subsystem.
#![allow(dead_code)] // each test file uses its part

use mapi_session::flags::{ProfileFlags, ServiceUiFlags};
use mapi_session::rows::ServiceRow;
use mapi_session::wire::Row;
use mapi_session::{Code, Guid, Mapi, PropValue, tags};

/// A home in a folder of its own, which goes with it.
pub(crate) struct World {
    pub(crate) mapi: Mapi,
    pub(crate) folder: tempfile::TempDir,
}

impl World {
    pub(crate) fn new() -> World {
        let folder = tempfile::tempdir().unwrap();
        let mapi = Mapi::initialize(mapi_subsystem::open(folder.path()).unwrap()).unwrap();
        World { mapi, folder }
    }

    /// With a profile for each name, whose address is that name at example.org.
    pub(crate) fn with_profiles(names: &[&str]) -> World {
        let world = World::new();
        for name in names {
            world.profile(name);
            world.configure(
                name,
                "LOCALAB",
                &[
                    tags::IDENTITY_DISPLAY.with(format!("{name} Example")),
                    tags::EMAIL_ADDRESS.with(format!("{}@example.org", name.to_lowercase())),
                ],
            );
        }
        world
    }

    pub(crate) fn profile(&self, name: &str) {
        let admin = self.mapi.profiles().unwrap();
        admin.create_profile(name, ProfileFlags::DEFAULT_SERVICES).unwrap();
    }

    pub(crate) fn service(&self, profile: &str, service: &str) -> Guid {
        let admin = self.mapi.profiles().unwrap();
        let services = admin.admin_services(profile, ProfileFlags::empty()).unwrap();
        let table = services.msg_service_table().unwrap();
        let rows = table.select::<ServiceRow>().unwrap().rows().unwrap();
        let row = rows.into_iter().find(|row| row.service_name == service).unwrap();
        mapi_subsystem::home::uid_from_bytes(row.service_uid.try_into().unwrap())
    }

    pub(crate) fn configure(&self, profile: &str, service: &str, props: &[PropValue]) {
        let uid = self.service(profile, service);
        let admin = self.mapi.profiles().unwrap();
        let services = admin.admin_services(profile, ProfileFlags::empty()).unwrap();
        services.configure_msg_service(&uid, ServiceUiFlags::empty(), Some(props)).unwrap();
    }
}

/// A recipient by this address.
pub(crate) fn to(address: &str) -> Row {
    vec![
        tags::DISPLAY_NAME.with(address),
        tags::ADDRTYPE.with("SMTP"),
        tags::EMAIL_ADDRESS.with(address),
        tags::RECIPIENT_TYPE.with(1),
    ]
}

/// The code of a failure.
pub(crate) fn code<T>(result: mapi_session::Result<T>) -> Code {
    match result {
        Ok(_) => panic!("it did not fail"),
        Err(error) => error.code(),
    }
}
