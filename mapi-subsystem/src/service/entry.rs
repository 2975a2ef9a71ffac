//! The entry function of a message service: what it is called for, and what it answers.
//!
//! Our services need little of theirs. An application adds its part to all of them with
//! [`set_service_entry`]: it learns of every call, may refuse it, and shows the dialogs, for which
//! the subsystem has no windows.

use std::sync::{Arc, PoisonError, RwLock};

pub(crate) use mapi_session::flags::ServiceContext as Context;
use mapi_session::flags::ServiceUiFlags;
use mapi_session::{Code, PropValue, Value};

use super::{Service, text};
use crate::com::{Fault, Reply};
use crate::deviation::deviates;

/// A call of a message service's entry function, as `MSGSERVICEENTRY` describes it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ServiceCall {
    /// Why it is called: `MSG_SERVICE_CREATE` and so on.
    pub context: Context,
    /// The service: `LOCALSTORE`.
    pub service: &'static str,
    /// The profile that has it, by name; empty with `MSG_SERVICE_INSTALL` and
    /// `MSG_SERVICE_UNINSTALL`, which are about no profile.
    pub profile: String,
    /// What its section of the profile holds; with `MSG_SERVICE_CONFIGURE`, what was passed is
    /// among it in place of what was there.
    pub settings: Vec<PropValue>,
    /// Which dialog the caller wants or allows.
    pub ui: ServiceUiFlags,
    /// Whether a dialog is to be shown now.
    pub dialog: bool,
}

/// An application's part in the entry functions. A closure that takes a [`ServiceCall`] is one.
pub trait ServiceEntry: Send + Sync {
    /// Is told of a call, on the thread that makes it, before the profile is changed. What it
    /// gives is kept in the sections of the service and its providers, where the call is one that
    /// creates or configures.
    ///
    /// # Errors
    /// Any, and nothing is changed: the client's call answers that code. `MAPI_E_USER_CANCEL`: the
    /// user has cancelled the dialog. `MAPI_E_UNCONFIGURED`: something is missing.
    fn call(&self, call: &ServiceCall) -> Reply<Vec<PropValue>>;
}

impl<F: Fn(&ServiceCall) -> Reply<Vec<PropValue>> + Send + Sync> ServiceEntry for F {
    fn call(&self, call: &ServiceCall) -> Reply<Vec<PropValue>> {
        self(call)
    }
}

static ENTRY: RwLock<Option<Arc<dyn ServiceEntry>>> = RwLock::new(None);

/// Sets this process's part in the entry functions of message services, or takes it away.
///
/// It is called too when a client logs on with `MAPI_SERVICE_UI_ALWAYS`, for each service of the
/// profile, and when a provider says at its logon that it is not configured.
///
/// Without one a dialog that has to be shown (`SERVICE_UI_ALWAYS`) is `MAPI_E_NO_SUPPORT`, and a
/// service that is not configured answers `MAPI_E_UNCONFIGURED` to `ConfigureMsgService` without
/// properties.
///
/// See [msgserviceentry](https://learn.microsoft.com/office/client-developer/outlook/mapi/msgserviceentry).
pub fn set_service_entry(entry: Option<Arc<dyn ServiceEntry>>) {
    *ENTRY.write().unwrap_or_else(PoisonError::into_inner) = entry;
}

impl ServiceCall {
    pub(crate) fn new(
        context: Context,
        service: &'static Service,
        profile: &str,
        settings: Vec<PropValue>,
        ui: ServiceUiFlags,
    ) -> ServiceCall {
        let profile = profile.to_owned();
        ServiceCall { context, service: service.name, profile, settings, ui, dialog: false }
    }

    /// Makes the call and gives the settings to keep. `passed` are those of ConfigureMsgService.
    pub(crate) fn enter(mut self, passed: Option<&[PropValue]>) -> Reply<Vec<PropValue>> {
        let Some(service) = super::find(self.service) else {
            return Err(Code::E_NOT_INITIALIZED.into());
        };
        self.supported(service)?;
        for property in passed.unwrap_or_default() {
            check(service, property)?;
            self.settings.retain(|p| p.tag.id() != property.tag.id());
            self.settings.push(property.clone());
        }
        let configured = is_configured(service, &self.settings);
        let always = self.ui.contains(ServiceUiFlags::UI_ALWAYS);
        self.dialog = match self.context {
            Context::Create | Context::Configure => {
                always || (self.ui.contains(ServiceUiFlags::UI_ALLOWED) && !configured)
            }
            Context::ProviderCreate => self.ui.contains(ServiceUiFlags::UI_ALLOWED),
            _ => false,
        };
        // It is not locked while the application's code runs.
        let entry = ENTRY.read().unwrap_or_else(PoisonError::into_inner).clone();
        let mut settings = passed.unwrap_or_default().to_vec();
        match entry {
            Some(entry) => {
                let given = entry.call(&self)?;
                let keeps = matches!(
                    self.context,
                    Context::Create | Context::Configure | Context::ProviderCreate
                );
                if keeps && !self.ui.contains(ServiceUiFlags::UI_READ_ONLY) {
                    for property in given {
                        check(service, &property)?;
                        settings.retain(|p| p.tag.id() != property.tag.id());
                        self.settings.retain(|p| p.tag.id() != property.tag.id());
                        self.settings.push(property.clone());
                        settings.push(property);
                    }
                }
            }
            None if always && self.dialog => {
                return Err(Fault::new(
                    Code::E_NO_SUPPORT,
                    "there is no window for a dialog; pass the configuration as properties",
                ));
            }
            None => {}
        }
        let asked = self.context == Context::Configure && passed.is_none();
        if asked && !is_configured(service, &self.settings) && !deviates("D.11.7") {
            return Err(Fault::new(
                Code::E_UNCONFIGURED,
                format!(
                    "the service {} of the profile \"{}\" lacks {}",
                    self.service,
                    self.profile,
                    missing(service, &self.settings).join(", ")
                ),
            ));
        }
        Ok(settings)
    }

    /// A service that a profile has once has one provider, which comes and goes with it.
    fn supported(&self, service: &Service) -> Reply<()> {
        let changes = matches!(self.context, Context::ProviderCreate | Context::ProviderDelete);
        if changes && service.single_copy() && !deviates("D.10.CreateProvider") {
            return Err(Fault::new(
                Code::E_NO_SUPPORT,
                format!("the service {} has one provider", service.name),
            ));
        }
        Ok(())
    }
}

fn check(service: &Service, property: &PropValue) -> Reply<()> {
    if service.configures(property) && !matches!(property.value, Value::Error(_)) {
        return Ok(());
    }
    Err(Fault::new(
        Code::E_EXTENDED_ERROR,
        format!(
            "the service {} is not configured by the property 0x{:08X}",
            service.name, property.tag.0
        ),
    ))
}

/// Whether the service has what it cannot do without: the address book says whose profile it is.
fn is_configured(service: &Service, settings: &[PropValue]) -> bool {
    missing(service, settings).is_empty()
}

/// What the service cannot do without and does not have, as people call it.
fn missing(service: &Service, settings: &[PropValue]) -> Vec<&'static str> {
    let lacks = |tag| text(settings, tag).is_none_or(str::is_empty);
    service.needs.iter().filter(|(tag, _)| lacks(*tag)).map(|(_, words)| *words).collect()
}
