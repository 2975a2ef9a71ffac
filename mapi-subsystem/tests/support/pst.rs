//! Profiles with PST files, for the tests of their provider.
#![allow(dead_code)] // each test file uses its part

use std::path::{Path, PathBuf};

use mapi_session::rows::StoreRow;
use mapi_session::{Guid, Session};
use mapi_subsystem::service::{PST_PASSWORD, PST_PATH};

use crate::support::World;

/// Has the checksum of the password of `aspose_passwordprotected.pst`, as any password of it would.
pub(crate) const COLLIDES: &str = "ce8dg0l";
/// The same for `jlp_passworded.pst`.
pub(crate) const COLLIDES_TOO: &str = "b92sb6v";

/// A file of the shared ones.
pub(crate) fn file(name: &str) -> Option<PathBuf> {
    let Some(data) = std::env::var_os("MAPI_TEST_DATA") else {
        println!("MAPI_TEST_DATA is not set: {name} is not looked at");
        return None;
    };
    let path = Path::new(&data).join("pst").join(name);
    assert!(path.exists(), "MAPI_TEST_DATA is set, but {} is not there", path.display());
    Some(path)
}

/// A profile "Work" with a service for a file.
pub(crate) fn world(path: &Path, password: Option<&str>) -> World {
    let world = World::with_profiles(&["Work"]);
    add(&world, path, password);
    world
}

pub(crate) fn add(world: &World, path: &Path, password: Option<&str>) -> Guid {
    let admin = world.mapi.profiles().unwrap();
    let services = admin.admin_services("Work", Default::default()).unwrap();
    let known = |services: &mapi_session::ServiceAdmin<'_>| {
        let rows = services.services().unwrap().into_iter();
        rows.filter(|row| row.service_name == "PST").map(|row| row.service_uid).collect::<Vec<_>>()
    };
    let before = known(&services);
    services.create_msg_service("PST", None, Default::default()).unwrap();
    let uid = known(&services).into_iter().find(|uid| !before.contains(uid)).unwrap();
    let uid = mapi_subsystem::home::uid_from_bytes(uid.try_into().unwrap());
    configure(world, &uid, path, password);
    uid
}

/// Has a service open a file.
pub(crate) fn configure(world: &World, service: &Guid, path: &Path, password: Option<&str>) {
    let admin = world.mapi.profiles().unwrap();
    let services = admin.admin_services("Work", Default::default()).unwrap();
    let mut settings = vec![PST_PATH.with(path.to_str().unwrap())];
    settings.extend(password.map(|password| PST_PASSWORD.with(password)));
    services.configure_msg_service(service, Default::default(), Some(&settings)).unwrap();
}

pub(crate) fn row(session: &Session<'_>) -> mapi_session::Result<StoreRow> {
    let rows = session.message_stores()?.rows()?;
    Ok(rows.into_iter().rfind(|row| !row.default_store).expect("the PST file has its row"))
}
