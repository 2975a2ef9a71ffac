//! `mapi service add` and `copy`.

use mapi_session::flags::ServiceUiFlags;
use mapi_session::{Code, Guid, MapiObject, PropValue, ServiceAdmin, ServiceAdmin2, tags};
use mapi_subsystem::service;
use serde_json::json;

use super::check;

use crate::args::{Global, ServiceAdd, ServiceCopy};
use crate::failure::{Failure, Result, cannot};
use crate::output::Output;
use crate::session::initialize;
use crate::settings::Setting;
use crate::{dialog, services, settings, values};

pub(super) fn run(global: &Global, args: &ServiceAdd, out: &mut Output) -> Result<()> {
    let mapi = initialize(global)?;
    services::with_admin(global, &mapi, |_, profile, admin| {
        let embedded = !global.installed && global.library.is_none();
        let known = service::find(&args.name).filter(|_| embedded);
        let name = known.map_or(args.name.as_str(), |service| service.name);
        let mut props = settings::parse(global, name, &args.settings)?;
        let address = known_address(admin)?;
        let what = format!("add message service {name:?} to profile {profile:?}");
        let mut ui = ServiceUiFlags::empty();
        if dialog::can_ask(global) && needs_asking(name, &props) {
            // What the service needs and is not given is asked for.
            dialog::settings::install_for(props.clone(), address);
            ui |= ServiceUiFlags::UI_ALLOWED;
        } else if let Some(address) = address
            && settings::reaches_out(name)
            && settings::of_service(name).any(|s| s.tag == tags::EMAIL_ADDRESS.tag())
            && props.iter().all(|prop| prop.tag != tags::EMAIL_ADDRESS.tag())
        {
            props.push(tags::EMAIL_ADDRESS.with(address));
        }
        let uid =
            create(admin, name, args.display_name.as_deref(), ui).map_err(|error| {
                match error.code() {
                    Code::E_USER_CANCEL => {
                        Failure::new(format!("message service {name:?} is not added: cancelled"))
                    }
                    _ => hinted(cannot(&what)(error), global),
                }
            })?;
        let configured = if props.is_empty() {
            Ok(())
        } else {
            (admin.configure_msg_service(&uid, ServiceUiFlags::empty(), Some(&props)))
                .map_err(cannot(what))
        };
        let checks = settings::reaches_out(name) && !args.no_check && embedded;
        let checked = configured.and_then(|()| match checks {
            true => check::run(&mapi, profile, name, &uid),
            false => Ok(()),
        });
        checked.inspect_err(|_| {
            // The failure that is told is the first one.
            let _ = admin.delete_msg_service(&uid);
        })?;
        out.data(&json!({ "service": name, "uid": values::guid(&uid), "checked": checks }))?;
        let tried = if checks { "it works; " } else { "" };
        out.line(format!(
            "message service {name} is added to profile {profile:?}; {tried}the next session uses it"
        ))
    })
}

/// Whether a service needs something that is not given.
fn needs_asking(name: &str, given: &[PropValue]) -> bool {
    let lacks = |setting: &Setting| {
        setting.is_asked_in(name) && given.iter().all(|prop| prop.tag != setting.tag)
    };
    given.is_empty() || settings::of_service(name).any(lacks)
}

/// Whose profile it is, where a service of it says so.
fn known_address(admin: &ServiceAdmin<'_>) -> Result<Option<String>> {
    for service in services::list(admin)? {
        let settings = settings::of(admin, &service)?;
        let address = settings.into_iter().find(|(word, _)| word == "address");
        if let Some((_, address)) = address.filter(|(_, address)| !address.is_empty()) {
            return Ok(Some(address));
        }
    }
    Ok(None)
}

/// Adds a service and finds out its UID: the second version of the interface tells it, with the
/// first one it is the UID that was not there before.
fn create(
    admin: &ServiceAdmin<'_>,
    name: &str,
    display_name: Option<&str>,
    ui: ServiceUiFlags,
) -> mapi_session::Result<Guid> {
    const METHOD: &str = "IMsgServiceAdmin::CreateMsgService";
    match admin.query::<ServiceAdmin2<'_>>() {
        Ok(second) => second.create_msg_service_ex(name, display_name, ui),
        Err(_) => {
            let before = admin.services()?;
            admin.create_msg_service(name, display_name, ui)?;
            let new = admin
                .services()?
                .into_iter()
                .find(|row| before.iter().all(|known| known.service_uid != row.service_uid));
            let uid = new.and_then(|row| <[u8; 16]>::try_from(row.service_uid).ok());
            uid.map(mapi_subsystem::home::uid_from_bytes).ok_or_else(|| {
                mapi_session::Error::new(Code::E_NOT_FOUND, METHOD)
                    .with_detail("the table of services does not show the new one")
            })
        }
    }
}

fn hinted(failure: Failure, global: &Global) -> Failure {
    if failure.is(Code::E_NOT_FOUND) && !global.installed && global.library.is_none() {
        return failure.hint("mapi service available lists the services");
    }
    if failure.is(Code::E_NO_ACCESS) {
        return failure
            .hint("mapi service configure changes the settings of the one that is there");
    }
    failure
}

pub(super) fn copy(global: &Global, args: &ServiceCopy, out: &mut Output) -> Result<()> {
    services::with_admin(global, &initialize(global)?, |profiles, profile, admin| {
        let all = services::list(admin)?;
        let service = services::find(profile, &all, &args.choice.service)?;
        let target = args.to.as_deref().unwrap_or(profile);
        let destination = services::of_profile(profiles, target)?;
        let before = services::list(&destination)?;
        let title = service.title();
        let what = format!("copy message service {title} of profile {profile:?} to {target:?}");
        (admin.copy_service(&service.uid, args.display_name.as_deref(), &destination))
            .map_err(|error| hinted(cannot(what)(error), global))?;
        let after = services::list(&destination)?;
        let new = after.iter().find(|s| before.iter().all(|known| known.uid != s.uid));
        out.data(&json!({ "profile": target, "copy": new.map(services::Service::json) }))?;
        let name = new.map_or_else(|| title.clone(), services::Service::title);
        out.line(format!(
            "message service {title} is copied to profile {target:?} as {name}; the next session \
             uses it"
        ))
    })
}
