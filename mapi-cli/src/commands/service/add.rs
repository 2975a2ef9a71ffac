//! `mapi service add` and `copy`.

use mapi_session::flags::ServiceUiFlags;
use mapi_session::{Code, Guid, MapiObject, ServiceAdmin, ServiceAdmin2};
use serde_json::json;

use crate::args::{Global, ServiceAdd, ServiceCopy};
use crate::failure::{Failure, Result, cannot};
use crate::output::Output;
use crate::session::initialize;
use crate::{dialog, services, settings, values};

pub(super) fn run(global: &Global, args: &ServiceAdd, out: &mut Output) -> Result<()> {
    services::with_admin(global, &initialize(global)?, |_, profile, admin| {
        let props = settings::parse(global, &args.name, &args.settings)?;
        let what = format!("add message service {:?} to profile {profile:?}", args.name);
        let mut ui = ServiceUiFlags::empty();
        if args.settings.is_empty() && dialog::can_ask(global) {
            // What the service cannot do without is asked for.
            dialog::settings::install();
            ui |= ServiceUiFlags::UI_ALLOWED;
        }
        let uid =
            create(admin, &args.name, args.display_name.as_deref(), ui).map_err(
                |error| match error.code() {
                    Code::E_USER_CANCEL => Failure::new(format!(
                        "message service {:?} is not added: cancelled",
                        args.name
                    )),
                    _ => hinted(cannot(&what)(error), global),
                },
            )?;
        if !props.is_empty() {
            (admin.configure_msg_service(&uid, ServiceUiFlags::empty(), Some(&props)))
                .inspect_err(|_| {
                    // The failure that is told is the first one.
                    let _ = admin.delete_msg_service(&uid);
                })
                .map_err(cannot(what))?;
        }
        out.data(&json!({ "service": args.name, "uid": values::guid(&uid) }))?;
        out.line(format!(
            "message service {} is added to profile {profile:?}; the next session uses it",
            args.name
        ))
    })
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
