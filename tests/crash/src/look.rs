//! A home as clients see it: opened through MAPI, each message read whole.

use std::path::Path;

use mapi_session::flags::{AttachMethod, FlushFlags, MessageFlags, ProfileSectionFlags};
use mapi_session::{Code, Error, Folder, Guid, Logon, Mapi, Message, Result, Session, tags};

use crate::model::{
    ARCHIVE, FIRST, FOLDERS, INBOX, Model, Note, OTHER, OUTBOX, Profile, REPORT, SECOND, SENT,
};

/// The display name of the second store.
pub(crate) const SECOND_STORE: &str = "Archive";

mapi_session::row! {
    /// What is read of a message in a table.
    pub(crate) struct Line {
        pub(crate) entry_id: mapi_session::EntryId = tags::ENTRYID,
        pub(crate) subject: Option<String> = tags::SUBJECT,
        pub(crate) message_id: Option<String> = tags::INTERNET_MESSAGE_ID,
        pub(crate) flags: Option<i32> = tags::MESSAGE_FLAGS,
    }
}

impl Line {
    /// The number of the message: that of its Message-ID, or of the one that a report is about.
    pub(crate) fn number(&self) -> Result<u64> {
        let subject = self.subject.as_deref().unwrap_or_default();
        if let Some(of) = subject.strip_prefix("Undeliverable: ")
            && let Some(text) = Text::of(of)
        {
            return Ok(text.number + REPORT);
        }
        let id = self.message_id.as_deref().unwrap_or_default();
        id.strip_prefix('<')
            .and_then(|id| id.strip_suffix("@crash.example>"))
            .and_then(|id| id.parse().ok())
            .ok_or_else(|| wrong(format!("a message \"{subject}\" has the Message-ID {id:?}")))
    }

    fn is_read(&self) -> bool {
        MessageFlags::from_bits_retain(self.flags.unwrap_or_default().cast_unsigned())
            .contains(MessageFlags::READ)
    }
}

/// What a message says everywhere: in its subject, its body, and its attachment if it has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Text {
    pub(crate) number: u64,
    pub(crate) version: u32,
    pub(crate) attachment: bool,
}

impl Text {
    pub(crate) fn of(text: &str) -> Option<Text> {
        let mut words = text.split_whitespace();
        let number = words.next()?.strip_prefix('m')?.parse().ok()?;
        let version = words.next()?.strip_prefix('v')?.parse().ok()?;
        Some(Text { number, version, attachment: words.next() == Some("attached") })
    }
}

impl std::fmt::Display for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let attached = if self.attachment { " attached" } else { "" };
        write!(f, "m{} v{}{attached}", self.number, self.version)
    }
}

/// Something in a home is not as it must be.
pub(crate) fn wrong(what: impl Into<String>) -> Error {
    Error::new(Code::E_CORRUPT_DATA, "a look at the home").with_detail(what.into())
}

pub(crate) fn initialize(home: &Path) -> std::result::Result<Mapi, String> {
    let subsystem = mapi_subsystem::open(home).map_err(|error| error.to_string())?;
    Mapi::initialize(subsystem).map_err(|error| error.to_string())
}

/// A folder of the session's profile.
pub(crate) fn folder<'s>(session: &Session<'s>, name: &str) -> Result<Folder<'s>> {
    if name == ARCHIVE {
        let stores = session.message_stores()?;
        let row = stores.rows()?.into_iter().find(|row| row.display_name == SECOND_STORE);
        let row = row.ok_or_else(|| wrong("the second store is not there"))?;
        return stores.open(&row, mapi_session::StoreAccess::WRITE)?.inbox();
    }
    let store = session.default_store()?;
    match name {
        INBOX | OTHER => store.inbox(),
        OUTBOX => store.outbox(),
        SENT => store.sent_items(),
        FIRST | SECOND => {
            let name = name.rsplit('/').next().unwrap_or_default();
            store.ipm_subtree()?.open_or_new_folder(name)
        }
        _ => Err(wrong(format!("no folder is called {name}"))),
    }
}

/// The messages of a folder.
pub(crate) fn lines(folder: &Folder<'_>) -> Result<Vec<Line>> {
    folder.contents()?.select::<Line>()?.rows()
}

/// Has everything sent that waits for it, also what waits for another try after a fault.
pub(crate) fn flush(session: &Session<'_>) -> Result<()> {
    session
        .status()?
        .spooler()?
        .flush_queues(FlushFlags::UPLOAD | FlushFlags::FORCE | FlushFlags::NO_UI)
}

/// Everything that is in a home, after what waits was sent.
pub(crate) fn home(mapi: &Mapi) -> Result<Model> {
    let mut model = Model { profiles: profiles(mapi)?, ..Model::default() };
    // The one that sends comes first: what it sends is in the other's store then.
    for profile in ["Ida", "Max"] {
        if !model.profiles.contains_key(profile) {
            continue;
        }
        mapi.session(Logon::profile(profile).new_session(), |session| {
            flush(session)?;
            for name in FOLDERS.iter().filter(|name| name.starts_with(profile)) {
                let of_ida = model.profiles.get("Ida");
                if *name == ARCHIVE && of_ida.is_none_or(|ida| !ida.services.contains(SECOND_STORE))
                {
                    continue;
                }
                read(&folder(session, name)?, name, &mut model)?;
            }
            Ok(())
        })?;
    }
    Ok(model)
}

/// Reads a folder into the model; every message in it is whole.
fn read(folder: &Folder<'_>, name: &str, model: &mut Model) -> Result<()> {
    for line in lines(folder)? {
        let number = line.number()?;
        let message = folder.open_message(&line.entry_id)?;
        let text = if number < REPORT { whole(&message, &line)? } else { 0 };
        let note = Note { read: line.is_read(), version: text };
        let messages = model.folders.entry(name.to_owned()).or_default();
        if messages.insert(number, note).is_some() {
            return Err(wrong(format!("{name}: message {number} is there twice")));
        }
    }
    Ok(())
}

/// The version of a message, all of whose parts are of it.
fn whole(message: &Message<'_>, line: &Line) -> Result<u32> {
    let subject = line.subject.as_deref().unwrap_or_default();
    let torn = |what: &str| wrong(format!("the message \"{subject}\" is there by half: {what}"));
    let text = Text::of(subject).ok_or_else(|| torn("its subject"))?;
    if text.number != line.number()? {
        return Err(torn("its Message-ID"));
    }
    let body = message.body_text()?.ok_or_else(|| torn("it has no body"))?;
    if body.lines().next().and_then(Text::of) != Some(text) {
        return Err(torn("its body is of another version"));
    }
    let attachments = message.attachments()?;
    if attachments.len() != usize::from(text.attachment) {
        return Err(torn("the number of its attachments"));
    }
    for row in attachments {
        if row.attach_method != Some(AttachMethod::ByValue) {
            return Err(torn("its attachment is of another kind"));
        }
        let data = message.open_attachment(row.attach_num.cast_unsigned())?.data()?;
        let data = String::from_utf8(data.unwrap_or_default()).map_err(|_| torn("no text"))?;
        if data.lines().next().and_then(Text::of) != Some(text) {
            return Err(torn("its attachment is of another version"));
        }
    }
    Ok(text.version)
}

/// The profiles, with what their services are set to.
fn profiles(mapi: &Mapi) -> Result<std::collections::BTreeMap<String, Profile>> {
    let admin = mapi.profiles()?;
    let mut found = std::collections::BTreeMap::new();
    for row in admin.profiles()? {
        let services = admin.services_of(&row.display_name)?;
        let mut profile = Profile::default();
        for service in services.services()? {
            if service.service_name == "LOCALAB" {
                let uid = uid(&service.service_uid)?;
                // It belongs to a provider.
                let force = ProfileSectionFlags::FORCE_ACCESS;
                let section = services.open_profile_section(&uid, force)?;
                let (name, address) = section.get((tags::IDENTITY_DISPLAY, tags::EMAIL_ADDRESS))?;
                if name.is_some() != address.is_some() || name != address {
                    return Err(wrong(format!(
                        "the profile {} is configured by half: {name:?}, {address:?}",
                        row.display_name
                    )));
                }
                profile.address = address;
            }
            if !profile.services.insert(service.display_name.clone()) {
                return Err(wrong(format!(
                    "the profile {} has the service {} twice",
                    row.display_name, service.display_name
                )));
            }
        }
        found.insert(row.display_name, profile);
    }
    Ok(found)
}

pub(crate) fn uid(bytes: &[u8]) -> Result<Guid> {
    let bytes = bytes.try_into().map_err(|_| wrong("a UID has 16 bytes"))?;
    Ok(mapi_subsystem::home::uid_from_bytes(bytes))
}
