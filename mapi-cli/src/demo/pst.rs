//! A PST file as a further message store of the session.

use std::path::Path;

use mapi_session::flags::{ProfileFlags, ServiceUiFlags, StoreSupport};
use mapi_session::{Guid, Mapi, MsgStore, PropValue, Session, StoreAccess, tags};
use mapi_subsystem::service::{PST_PASSWORD, PST_PATH};

use super::WORK;
use super::stage::{Outcome, Stage};
use crate::args::Global;
use crate::commands::folders;
use crate::failure::{Failure, Result};
use crate::output::Table;
use crate::{profiles, settings, words};

/// Messages of each folder that the demo shows.
const SHOWN: usize = 5;

/// A PST file, as a message service is configured by it.
pub(super) struct File {
    name: String,
    settings: Vec<PropValue>,
}

impl File {
    /// The file of a path, with the password that is asked for if it has one.
    pub(super) fn named(global: &Global, path: &Path, password: bool) -> Result<File> {
        // The profile keeps where the file is, whatever folder the next program is started in.
        let whole = std::path::absolute(path)
            .map_err(|error| Failure::new(format!("cannot tell where the file is: {error}")))?;
        let whole = whole.to_str().ok_or_else(|| {
            Failure::new("the path of the PST file is no Unicode, as profiles hold it")
        })?;
        let mut settings = vec![PST_PATH.with(whole)];
        if password {
            settings.push(PST_PASSWORD.with(settings::secret(global, "password")?));
        }
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into());
        Ok(File { name, settings })
    }
}

/// Adds a service for the file to the profile, and gives its identifier.
pub(super) fn add(
    stage: &mut Stage<'_>,
    mapi: &Outcome<Mapi>,
    made: &Outcome<()>,
    file: &File,
) -> Result<Outcome<Guid>> {
    let calls = "IMsgServiceAdmin::CreateMsgService, ConfigureMsgService";
    stage.step("Add a PST file to the profile", calls, |step| {
        made.get()?;
        let admin = mapi.get()?.profiles()?;
        let services = admin.admin_services(WORK, ProfileFlags::empty())?;
        services.create_msg_service("PST", None, ServiceUiFlags::empty())?;
        let rows = profiles::services(&services)?;
        let row = rows.into_iter().rfind(|row| row.service_name == "PST");
        let row = row.ok_or_else(|| Failure::new("the service that was added is not there"))?;
        let uid = profiles::uid(&row.service_uid)?;
        services.configure_msg_service(&uid, ServiceUiFlags::empty(), Some(&file.settings))?;
        step.fact("service", row.display_name);
        step.fact("file", file.name.clone());
        Ok(uid)
    })
}

/// Opens the store, and shows its folders and some of its messages.
pub(super) fn walk(
    stage: &mut Stage<'_>,
    session: &Session<'_>,
    service: &Outcome<Guid>,
) -> Result<()> {
    let calls = "IMAPISession::OpenMsgStore";
    let store = stage.step("The PST file as a store", calls, |step| {
        let uid = *service.get()?;
        let providers = profiles::providers(&session.services()?)?;
        let row = providers
            .into_iter()
            .find(|row| profiles::uid(&row.service_uid).is_ok_and(|service| service == uid));
        let name = row.map(|row| row.display_name).unwrap_or_default();
        let stores = session.message_stores()?;
        let rows = stores.rows()?;
        let row = rows.iter().find(|row| !row.default_store && row.display_name == name);
        let row = row.ok_or_else(|| Failure::new("the file is no store of the session"))?;
        let store = session.open_store(row, StoreAccess::READ)?;
        let support = store.get(tags::STORE_SUPPORT_MASK)?.unwrap_or_default();
        step.fact("store", row.display_name.clone());
        step.fact("name in the file", store.get(tags::DISPLAY_NAME)?.unwrap_or_default());
        step.fact("supports", words::flags(StoreSupport::from_bits_retain(support as u32)));
        Ok(store)
    })?;
    messages(stage, &store)
}

fn messages(stage: &mut Stage<'_>, store: &Outcome<MsgStore<'_>>) -> Result<()> {
    let calls = "IMAPIFolder::GetHierarchyTable, GetContentsTable";
    stage.step("Its folders, and what is in them", calls, |step| {
        let store = store.get()?;
        let entries = folders::tree(store)?;
        step.table("folders", folders::table(&entries))?;
        let mut table = Table::new(["folder", "subject", "class", "from", ">attachments"]);
        for entry in entries {
            let folder = store.open_folder(&entry.id)?;
            for row in folder.messages()?.into_iter().take(SHOWN) {
                let message = folder.open_message(&row.entry_id)?;
                table.row([
                    entry.path.clone(),
                    row.subject.unwrap_or_default(),
                    row.message_class,
                    row.sent_representing_name.or(row.sender_name).unwrap_or_default(),
                    message.attachments()?.len().to_string(),
                ]);
            }
        }
        match table.is_empty() {
            true => step.fact("messages", "none"),
            false => step.table("messages", table)?,
        }
        Ok(())
    })?;
    Ok(())
}
