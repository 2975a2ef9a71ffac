//! The message services that a home offers, and what their entry functions are told.

mod support;

use std::sync::{Arc, Mutex};

use mapi_session::Code;
use mapi_session::flags::{ProfileFlags, ServiceContext, ServiceUiFlags};
use mapi_subsystem::Home;
use mapi_subsystem::com::Fault;
use mapi_subsystem::service::{ServiceCall, set_service_entry};
use support::World;

/// A service that is taken out is no longer for new profiles; those that have it keep it.
/// [file-format-of-mapisvc-inf, msgserviceentry]
#[test]
fn services_are_taken_out_and_put_back() {
    let world = World::with_profiles(&["Work"]);
    let home = Home::open(world.folder.path()).unwrap();
    let names = || -> Vec<&str> {
        home.installed_services().unwrap().iter().map(|service| service.name).collect()
    };
    // The services of features stand behind these.
    assert_eq!(names()[..3], ["LOCALAB", "LOCALSTORE", "LOCALXP"]);
    let all = names().len();

    let calls = Arc::new(Mutex::new(Vec::new()));
    let stays = Arc::new(Mutex::new(true));
    let (seen, refuses) = (Arc::clone(&calls), Arc::clone(&stays));
    set_service_entry(Some(Arc::new(move |call: &ServiceCall| {
        seen.lock().unwrap().push((call.context, call.service, call.profile.clone()));
        match call.context {
            ServiceContext::Uninstall if *refuses.lock().unwrap() => {
                Err(Fault::new(Code::E_USER_CANCEL, "the user keeps it"))
            }
            _ => Ok(Vec::new()),
        }
    })));
    let fault = home.uninstall_service("LOCALXP").unwrap_err();
    assert_eq!(fault.code, Code::E_USER_CANCEL);
    assert_eq!(names().len(), all);

    *stays.lock().unwrap() = false;
    home.uninstall_service("localxp").unwrap();
    home.uninstall_service("LOCALXP").unwrap();
    assert_eq!(names()[..2], ["LOCALAB", "LOCALSTORE"]);
    assert!(names().len() == all - 1 && !names().contains(&"LOCALXP"));
    let last = calls.lock().unwrap().last().cloned();
    assert_eq!(last, Some((ServiceContext::Uninstall, "LOCALXP", String::new())));
    assert_eq!(home.uninstall_service("MSEMS").unwrap_err().code, Code::E_NOT_FOUND);

    let profiles = world.mapi.profiles().unwrap();
    profiles.create_profile("New", ProfileFlags::DEFAULT_SERVICES).unwrap();
    let count = |profile: &str| {
        let admin = profiles.admin_services(profile, ProfileFlags::empty()).unwrap();
        admin.provider_table().unwrap().row_count().unwrap().value
    };
    assert_eq!((count("Work"), count("New")), (3, 2));
    let admin = profiles.admin_services("New", ProfileFlags::empty()).unwrap();
    let create = || admin.create_msg_service("LOCALXP", None, ServiceUiFlags::empty());
    let error = create().unwrap_err();
    assert_eq!(error.code(), Code::E_NOT_FOUND);
    assert!(error.to_string().contains("LOCALAB, LOCALSTORE"), "{error}");

    home.install_service("LOCALXP").unwrap();
    let last = calls.lock().unwrap().last().cloned();
    assert_eq!(last, Some((ServiceContext::Install, "LOCALXP", String::new())));
    create().unwrap();
    assert_eq!(count("New"), 3);
    set_service_entry(None);
}
