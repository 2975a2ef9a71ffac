//! Part four: how MAPI and its providers are doing, and mail on its way.

use std::time::{Duration, Instant};

use mapi_session::flags::{
    EventMask, FlushFlags, ResourceMethods, ResourceType, SettingsFlags, ValidateFlags,
};
use mapi_session::rows::StatusRow;
use mapi_session::{
    Code, Logon, Mapi, Notification, Notifications, Session, Status, StatusObject, tags,
};

use super::objects::keys;
use super::stage::{Outcome, Stage};
use super::{ARCHIVE, ARCHIVE_ADDRESS};
use crate::commands::flush::queued;
use crate::commands::send::{self, Draft};
use crate::failure::{Failure, Result};
use crate::output::Table;
use crate::{letter, words};

/// How long a notification may take: it comes on a thread of MAPI's own.
const PATIENCE: Duration = Duration::from_secs(10);

const SUBJECT: &str = "From one profile to the other";
const TEXT: &str = "Submitted in Work, moved by the spooler, read in Archive.";

/// What the last part lets go of, in the order that MAPI wants.
pub(super) struct Kept<'s> {
    pub(super) registration: Option<Notifications<'s>>,
    pub(super) status: Option<Status<'s>>,
    pub(super) objects: Vec<StatusObject<'s>>,
    pub(super) rows: Vec<StatusRow>,
    pub(super) session: Session<'s>,
}

pub(super) fn walk<'s>(
    stage: &mut Stage<'_>,
    mapi: &Outcome<Mapi>,
    session: Session<'s>,
) -> Result<Kept<'s>> {
    let status = table(stage, &session)?;
    let objects = open(stage, &status)?;
    validate(stage, &status, &objects)?;
    let watch = watch(stage, &session)?;
    submit(stage, &session)?;
    flush(stage, mapi, &session, &status)?;
    changes(stage, &watch)?;
    refused(stage, &status, &objects)?;
    let (status, rows) = status.into_value().unzip();
    Ok(Kept {
        registration: watch.into_value(),
        status,
        objects: objects.into_value().unwrap_or_default(),
        rows: rows.unwrap_or_default(),
        session,
    })
}

fn table<'s>(
    stage: &mut Stage<'_>,
    session: &Session<'s>,
) -> Result<Outcome<(Status<'s>, Vec<StatusRow>)>> {
    stage.step("The status table", "IMAPISession::GetStatusTable", |step| {
        let status = session.status()?;
        let rows = status.rows()?;
        let mut table = Table::new([
            ">row", "resource", "type", "object", "status", "text", "methods", "provider", "dll",
            "keys",
        ]);
        for row in &rows {
            table.row([
                row.row_id.to_string(),
                row.display_name.clone(),
                words::ordinal(row.resource_type),
                words::ordinal(row.object_type),
                words::flags(row.status_code),
                row.status_string.clone().unwrap_or_default(),
                words::flags(row.resource_methods),
                row.provider_display.clone().unwrap_or_default(),
                row.provider_dll_name.clone(),
                keys(&[("entry", row.entry_id.as_bytes()), ("instance", &row.instance_key)]),
            ]);
        }
        step.table("resources", table)?;
        for kind in [ResourceType::Subsystem, ResourceType::Spooler, ResourceType::AddressBook] {
            if !rows.iter().any(|row| row.resource_type == kind) {
                let kind = words::ordinal(kind);
                return Err(Failure::new(format!("MAPI's own row of its {kind} is missing")));
            }
        }
        Ok((status, rows))
    })
}

fn open<'s>(
    stage: &mut Stage<'_>,
    status: &Outcome<(Status<'s>, Vec<StatusRow>)>,
) -> Result<Outcome<Vec<StatusObject<'s>>>> {
    stage.step("Every status object opened", "IMAPISession::OpenEntry", |step| {
        let (status, rows) = status.get()?;
        let mut objects = Vec::new();
        let mut table = Table::new(["object", ">properties", "type", "methods"]);
        for row in rows {
            let object = status.open(row)?;
            let (name, kind, methods) =
                object.get((tags::DISPLAY_NAME, tags::RESOURCE_TYPE, tags::RESOURCE_METHODS))?;
            let kind = ResourceType::from_raw(kind.unwrap_or_default().cast_unsigned());
            let methods = methods.unwrap_or_default().cast_unsigned();
            table.row([
                name.unwrap_or_default(),
                object.prop_list()?.len().to_string(),
                words::ordinal(kind),
                words::flags(ResourceMethods::from_bits_retain(methods)),
            ]);
            objects.push(object);
        }
        step.table("objects", table)?;
        Ok(objects)
    })
}

fn validate(
    stage: &mut Stage<'_>,
    status: &Outcome<(Status<'_>, Vec<StatusRow>)>,
    objects: &Outcome<Vec<StatusObject<'_>>>,
) -> Result<()> {
    stage.step("Their state validated", "IMAPIStatus::ValidateState", |step| {
        let (_, rows) = status.get()?;
        let mut table = Table::new(["object", "answer"]);
        let mut wrong = Vec::new();
        for (row, object) in rows.iter().zip(objects.get()?) {
            let offered = row.resource_methods.contains(ResourceMethods::VALIDATE_STATE);
            let answer = match object.validate_state(ValidateFlags::SUPPRESS_UI) {
                Ok(()) => Code::S_OK,
                Err(error) => error.code(),
            };
            if (answer == Code::S_OK) != offered {
                wrong.push(row.display_name.as_str());
            }
            table.row([row.display_name.clone(), name(answer)]);
        }
        step.table("answers", table)?;
        // An object answers S_OK if and only if it says that it offers the method.
        none_wrong(&wrong)
    })?;
    Ok(())
}

fn none_wrong(wrong: &[&str]) -> Result<()> {
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(Failure::new(format!("not what PR_RESOURCE_METHODS promises: {}", wrong.join(", "))))
    }
}

fn name(code: Code) -> String {
    code.name().map_or_else(|| code.to_string(), str::to_owned)
}

fn watch<'s>(stage: &mut Stage<'_>, session: &Session<'s>) -> Result<Outcome<Notifications<'s>>> {
    stage.step("A sink for changes of the table", "IMAPITable::Advise", |step| {
        // A table of its own: a table tells only of rows that its restriction leaves.
        let watch = session.status()?.notifications(EventMask::TABLE_MODIFIED)?;
        step.fact("events", words::flags(EventMask::TABLE_MODIFIED));
        Ok(watch)
    })
}

fn submit(stage: &mut Stage<'_>, session: &Session<'_>) -> Result<()> {
    let calls = "IMAPIFolder::CreateMessage, IMessage::ModifyRecipients, ::SubmitMessage";
    stage.step("A message submitted", calls, |step| {
        let draft = Draft {
            to: vec![ARCHIVE_ADDRESS.to_owned()],
            cc: Vec::new(),
            bcc: Vec::new(),
            subject: SUBJECT.to_owned(),
            text: TEXT.to_owned(),
            files: vec![("note.txt".to_owned(), b"attached\n".to_vec())],
        };
        step.fact("subject", SUBJECT);
        step.fact("to", send::submit(session, &draft)?.recipients);
        step.fact("waiting in the Outbox", session.default_store()?.outbox()?.messages()?.len());
        Ok(())
    })?;
    Ok(())
}

fn flush(
    stage: &mut Stage<'_>,
    mapi: &Outcome<Mapi>,
    session: &Session<'_>,
    status: &Outcome<(Status<'_>, Vec<StatusRow>)>,
) -> Result<()> {
    // The receiver is logged on while the mail comes, to be told of it.
    let receiver = stage.step("The receiver logged on", "MAPILogonEx", |step| {
        step.fact("profile", ARCHIVE);
        Ok(mapi.get()?.logon(Logon::profile(ARCHIVE))?)
    })?;
    let Ok(open) = receiver.get() else { return Ok(()) };
    {
        let archive = open.session();
        let sink = stage.step("A sink for its new mail", "IMsgStore::Advise", |step| {
            let store = archive.default_store()?;
            let mail = store.notifications(None, EventMask::NEW_MAIL)?;
            step.fact("events", words::flags(EventMask::NEW_MAIL));
            Ok((store, mail))
        })?;
        stage.step("The queue moved by the spooler", "IMAPIStatus::FlushQueues", |step| {
            step.fact("queued before", queued(session)?);
            status.get()?.0.spooler()?.flush_queues(FlushFlags::UPLOAD | FlushFlags::NO_UI)?;
            let left = queued(session)?;
            step.fact("queued after", left);
            let sent = session.default_store()?.sent_items()?;
            step.fact("in Sent Items", sent.messages()?.len());
            if left == 0 { Ok(()) } else { Err(Failure::new("the message is still in the queue")) }
        })?;
        stage.step("The message found at the other end", "IMAPIAdviseSink::OnNotify", |step| {
            let (store, mail) = sink.get()?;
            let arrived = wait(mail, |event| match event {
                Notification::NewMail { entry_id, .. } => Some(entry_id),
                _ => None,
            })?;
            let letter = letter::read(&store.open_message(&arrived)?)?;
            step.fact("profile", ARCHIVE);
            step.fact("subject", letter.subject.as_str());
            step.fact("from", letter.from);
            step.fact("text", letter.text.as_deref().map(str::trim_end));
            let names = letter.attachments.iter().map(|file| file.name.as_str());
            step.fact("attachments", names.collect::<Vec<_>>());
            if letter.subject == SUBJECT {
                Ok(())
            } else {
                Err(Failure::new("it is another message"))
            }
        })?;
    }
    stage.step("The receiver logged off", "IMAPISession::Logoff", |step| {
        receiver.take()?.logoff()?;
        step.fact("profile", ARCHIVE);
        Ok(())
    })?;
    Ok(())
}

fn changes(stage: &mut Stage<'_>, watch: &Outcome<Notifications<'_>>) -> Result<()> {
    stage.step("Changes of status seen by the sink", "IMAPIAdviseSink::OnNotify", |step| {
        let change = wait(watch.get()?, |event| match event {
            Notification::Table(event) => Some(event.change),
            _ => None,
        })?;
        // How many there are is a matter of timing.
        step.fact("first", words::ordinal(change));
        Ok(())
    })?;
    Ok(())
}

/// Waits for the first event that `wanted` takes.
fn wait<T>(
    notifications: &Notifications<'_>,
    wanted: impl Fn(Notification) -> Option<T>,
) -> Result<T> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        let event = notifications.channel().recv_timeout(left).map_err(|_| {
            Failure::new(format!("no notification came within {} seconds", PATIENCE.as_secs()))
        })?;
        if let Some(found) = wanted(event) {
            return Ok(found);
        }
    }
}

fn refused(
    stage: &mut Stage<'_>,
    status: &Outcome<(Status<'_>, Vec<StatusRow>)>,
    objects: &Outcome<Vec<StatusObject<'_>>>,
) -> Result<()> {
    let calls = "IMAPIStatus::SettingsDialog, ::ChangePassword, ::FlushQueues";
    stage.step("Methods that an object does not offer", calls, |step| {
        let (_, rows) = status.get()?;
        let mut table = Table::new(["object", "SettingsDialog", "ChangePassword", "FlushQueues"]);
        let mut wrong = Vec::new();
        for (row, object) in rows.iter().zip(objects.get()?) {
            let mut cells = Vec::new();
            for method in [
                ResourceMethods::SETTINGS_DIALOG,
                ResourceMethods::CHANGE_PASSWORD,
                ResourceMethods::FLUSH_QUEUES,
            ] {
                if row.resource_methods.contains(method) {
                    cells.push("offered".to_owned());
                    continue;
                }
                let answer = match method {
                    ResourceMethods::SETTINGS_DIALOG => {
                        object.settings_dialog(SettingsFlags::READONLY)
                    }
                    ResourceMethods::CHANGE_PASSWORD => object.change_password("old", "new"),
                    _ => object.flush_queues(None, FlushFlags::UPLOAD),
                };
                let code = answer.map_or_else(|error| error.code(), |()| Code::S_OK);
                if code != Code::E_NO_SUPPORT {
                    wrong.push(row.display_name.as_str());
                }
                cells.push(name(code));
            }
            let [settings, password, flush] = cells.try_into().unwrap_or_default();
            table.row([row.display_name.clone(), settings, password, flush]);
        }
        step.table("answers", table)?;
        none_wrong(&wrong)
    })?;
    Ok(())
}
