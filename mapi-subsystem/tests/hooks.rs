//! What an application adds: dialogs of settings, its part in the entry functions of message
//! services, and how messages are shown. Each is set for the whole process, so one test has all.

mod support;

use std::sync::{Arc, Mutex};

use mapi_session::flags::{
    Access, MessageFlags, MessageStatus, ProfileFlags, ResourceMethods, ResourceType, SaveFlags,
    ServiceContext, SettingsFlags, ShowFormFlags,
};
use mapi_session::{Code, Logon, Session, tags};
use mapi_subsystem::com::Fault;
use mapi_subsystem::form::{FormRequest, set_form_viewer};
use mapi_subsystem::service::{ServiceCall, set_service_entry};
use mapi_subsystem::{SettingsPrompt, set_settings_dialog};

use support::{World, code};

fn profiles(world: &World) -> Vec<String> {
    let admin = world.mapi.profiles().unwrap();
    admin.profiles().unwrap().into_iter().map(|profile| profile.display_name).collect()
}

/// Prepares a form for a new message and shows it.
fn show(session: &Session<'_>) -> mapi_session::Result<()> {
    let store = session.default_store()?;
    let inbox = store.inbox()?;
    let message = inbox.new_message()?;
    message.set(tags::SUBJECT, "Shown")?;
    message.save_changes(SaveFlags::KEEP_OPEN_READWRITE)?;
    let token = session.prepare_form(None, &message)?;
    // The token's reference has to be the only one.
    drop(message);
    let shown = |token| {
        session.show_form(
            &store,
            &inbox,
            None,
            token,
            ShowFormFlags::empty(),
            MessageStatus::empty(),
            MessageFlags::empty(),
            Access::empty(),
            "IPM.Note",
        )
    };
    let result = shown(token);
    // A token is used up, whatever came of it. [imapisession-showform]
    assert_eq!(code(shown(token)), Code::E_INVALID_PARAMETER);
    result
}

#[test]
fn an_application_takes_part() {
    let world = World::with_profiles(&["Work"]);

    // A message service that refuses to be made: the profile is not made either, and the code is
    // the service's. [msgserviceentry, iprofadmin-createprofile]
    let calls = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&calls);
    set_service_entry(Some(Arc::new(move |call: &ServiceCall| {
        seen.lock().unwrap().push((call.context, call.service));
        match call.service {
            "LOCALSTORE" => Err(Fault::new(Code::E_USER_CANCEL, "the user wants no store")),
            _ => Ok(Vec::new()),
        }
    })));
    let admin = world.mapi.profiles().unwrap();
    let refused = admin.create_profile("Refused", ProfileFlags::DEFAULT_SERVICES);
    assert_eq!(code(refused), Code::E_USER_CANCEL);
    assert_eq!(profiles(&world), ["Work"]);
    assert!(calls.lock().unwrap().contains(&(ServiceContext::Create, "LOCALSTORE")));
    set_service_entry(None);
    admin.create_profile("Refused", ProfileFlags::DEFAULT_SERVICES).unwrap();

    world
        .mapi
        .session(Logon::profile("Work").new_session(), |session| {
            // Without a dialog the bit is clear; with one it is set. [imapistatus-settingsdialog]
            let status = session.status()?;
            let row = status.find(ResourceType::AddressBookProvider)?.unwrap();
            assert!(!row.resource_methods.contains(ResourceMethods::SETTINGS_DIALOG));
            let prompts = Arc::new(Mutex::new(Vec::new()));
            let seen = Arc::clone(&prompts);
            set_settings_dialog(Some(Arc::new(move |prompt: &SettingsPrompt| {
                seen.lock().unwrap().push(prompt.read_only);
                (!prompt.read_only).then(|| vec![tags::IDENTITY_DISPLAY.with("Somebody new")])
            })));
            session.status()?.open(&row)?.validate_state(Default::default())?;
            let status = session.status()?;
            let row = status.find(ResourceType::AddressBookProvider)?.unwrap();
            assert!(row.resource_methods.contains(ResourceMethods::SETTINGS_DIALOG));
            let object = status.open(&row)?;
            let cancelled = object.settings_dialog(SettingsFlags::READONLY);
            assert_eq!(code(cancelled), Code::E_USER_CANCEL);
            object.settings_dialog(SettingsFlags::empty())?;
            assert_eq!(*prompts.lock().unwrap(), [true, false]);
            let row = session.status()?.find(ResourceType::AddressBookProvider)?.unwrap();
            assert_eq!(row.identity_display.as_deref(), Some("Somebody new"));
            set_settings_dialog(None);

            // Forms. [imapisession-prepareform, imapisession-showform]
            assert_eq!(code(show(session)), Code::E_NO_SUPPORT);
            set_form_viewer(Some(Arc::new(|form: FormRequest| {
                assert_eq!(form.message_class, "IPM.Note");
                Err(Fault::new(Code::E_USER_CANCEL, "the user has closed the form"))
            })));
            assert_eq!(code(show(session)), Code::E_USER_CANCEL);
            set_form_viewer(Some(Arc::new(|_: FormRequest| Ok(()))));
            show(session)?;
            set_form_viewer(None);
            Ok(())
        })
        .unwrap();
}
