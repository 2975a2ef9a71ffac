//! `mapi service configure` and `rename`.

use mapi_session::flags::ServiceUiFlags;
use mapi_session::{Code, PropValue, ServiceAdmin, tags};
use serde_json::json;

use crate::args::{Global, ServiceConfigure, ServiceRename};
use crate::dialog;
use crate::failure::{Failure, Result, cannot};
use crate::output::Output;
use crate::services::{self, Service};
use crate::session::initialize;
use crate::settings;

pub(super) fn run(global: &Global, args: &ServiceConfigure, out: &mut Output) -> Result<()> {
    let asks = args.settings.is_empty();
    if asks && !dialog::can_ask(global) {
        return Err(Failure::new("no setting is given, and there is nobody to ask for one").hint(
            "give settings as --set SETTING=VALUE; mapi service available lists their names",
        ));
    }
    services::with_admin(global, &initialize(global)?, |_, profile, admin| {
        let all = services::list(admin)?;
        let service = services::find(profile, &all, &args.choice.service)?;
        if asks {
            dialog::settings::install();
            configure(admin, profile, service, ServiceUiFlags::UI_ALWAYS, None)?;
        } else {
            let props = settings::parse(global, &service.row.service_name, &args.settings)?;
            configure(admin, profile, service, ServiceUiFlags::empty(), Some(&props))?;
        }
        tell(out, profile, admin, service)
    })
}

pub(super) fn rename(global: &Global, args: &ServiceRename, out: &mut Output) -> Result<()> {
    services::with_admin(global, &initialize(global)?, |_, profile, admin| {
        let all = services::list(admin)?;
        let service = services::find(profile, &all, &args.choice.service)?;
        if args.name.trim().is_empty() {
            return Err(Failure::new(format!(
                "message service {} cannot have an empty name",
                service.title()
            )));
        }
        let name = [tags::DISPLAY_NAME.with(args.name.as_str())];
        configure(admin, profile, service, ServiceUiFlags::empty(), Some(&name))?;
        tell(out, profile, admin, service)
    })
}

fn configure(
    admin: &ServiceAdmin<'_>,
    profile: &str,
    service: &Service,
    ui: ServiceUiFlags,
    props: Option<&[PropValue]>,
) -> Result<()> {
    let title = service.title();
    admin.configure_msg_service(&service.uid, ui, props).map_err(|error| {
        if error.code() == Code::E_USER_CANCEL {
            return Failure::new(format!("message service {title} is as it was: cancelled"));
        }
        let failure =
            cannot(format!("configure message service {title} of profile {profile:?}"))(error);
        if failure.is(Code::E_EXTENDED_ERROR) {
            return failure.hint("mapi service available lists the settings of each service");
        }
        failure
    })
}

fn tell(
    out: &mut Output,
    profile: &str,
    admin: &ServiceAdmin<'_>,
    service: &Service,
) -> Result<()> {
    let now = services::list(admin)?;
    let service = now.iter().find(|s| s.uid == service.uid).unwrap_or(service);
    let settings = settings::of(admin, service)?;
    let mut data = service.json();
    data["settings"] = settings::json(&settings);
    out.data(&json!({ "profile": profile, "configured": data }))?;
    out.line(format!(
        "message service {} of profile {profile:?} is configured; the next session uses it so",
        service.title()
    ))?;
    for (word, value) in settings {
        out.line(format!("  {word:14} {value}"))?;
    }
    Ok(())
}
