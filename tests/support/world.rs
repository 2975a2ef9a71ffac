//! A home with profiles, as programs find it, and what is in it.

use std::path::PathBuf;

use mapi_session::flags::{ProfileFlags, ServiceUiFlags};
use mapi_session::rows::ServiceRow;
use mapi_session::wire::Row;
use mapi_session::{Code, Folder, Guid, Logon, Mapi, Message, PropValue, Result, Session, tags};

/// A home in a folder of its own, which goes with it.
#[derive(Debug)]
pub struct World {
    /// MAPI, initialised on the thread that made the value.
    pub mapi: Mapi,
    /// The home.
    pub folder: tempfile::TempDir,
}

impl World {
    /// With a profile for each name, whose address is that name at example.org.
    #[must_use]
    pub fn new(profiles: &[&str]) -> World {
        let folder = tempfile::tempdir().unwrap_or_else(|e| panic!("no temporary folder: {e}"));
        let world = World::open(folder);
        for name in profiles {
            world.profile(name).unwrap_or_else(|e| panic!("profile {name}: {e}"));
        }
        world
    }

    /// The home that is in a folder already.
    ///
    /// # Panics
    /// When it cannot be opened.
    #[must_use]
    pub fn open(folder: tempfile::TempDir) -> World {
        let mapi = initialize(folder.path());
        World { mapi, folder }
    }

    /// Ends MAPI and leaves the home.
    #[must_use]
    pub fn close(self) -> tempfile::TempDir {
        self.folder
    }

    /// Makes a profile with an identity.
    ///
    /// # Errors
    /// MAPI's.
    pub fn profile(&self, name: &str) -> Result<()> {
        let address = format!("{}@example.org", name.to_lowercase());
        self.mapi.profiles()?.create_profile(name, ProfileFlags::DEFAULT_SERVICES)?;
        self.configure(
            name,
            "LOCALAB",
            &[
                tags::IDENTITY_DISPLAY.with(format!("{name} Example")),
                tags::EMAIL_ADDRESS.with(address),
            ],
        )
    }

    /// The UID of a service of a profile.
    ///
    /// # Errors
    /// MAPI's, and `MAPI_E_NOT_FOUND`.
    pub fn service(&self, profile: &str, service: &str) -> Result<Guid> {
        let admin = self.mapi.profiles()?;
        let services = admin.admin_services(profile, ProfileFlags::empty())?;
        let rows = services.msg_service_table()?.select::<ServiceRow>()?.rows()?;
        let uid = rows
            .into_iter()
            .find(|row| row.service_name == service)
            .and_then(|row| row.service_uid.try_into().ok());
        match uid {
            Some(uid) => Ok(mapi_subsystem::home::uid_from_bytes(uid)),
            None => Err(mapi_session::Error::new(Code::E_NOT_FOUND, "a test").on("the service")),
        }
    }

    /// Configures a service of a profile.
    ///
    /// # Errors
    /// MAPI's.
    pub fn configure(&self, profile: &str, service: &str, props: &[PropValue]) -> Result<()> {
        let uid = self.service(profile, service)?;
        let admin = self.mapi.profiles()?;
        let services = admin.admin_services(profile, ProfileFlags::empty())?;
        services.configure_msg_service(&uid, ServiceUiFlags::empty(), Some(props)).map(drop)
    }

    /// Uses a session of its own with a profile.
    ///
    /// # Panics
    /// When anything fails, with the error.
    pub fn with<R>(&self, profile: &str, work: impl FnOnce(&Session<'_>) -> Result<R>) -> R {
        self.mapi
            .session(Logon::profile(profile).new_session(), work)
            .unwrap_or_else(|error| panic!("{error}"))
    }

    /// The files of the stores.
    ///
    /// # Panics
    /// When the folder cannot be read.
    #[must_use]
    pub fn store_files(&self) -> Vec<PathBuf> {
        store_files(self.folder.path())
    }
}

/// MAPI on the home in a folder.
///
/// # Panics
/// When it cannot be opened.
#[must_use]
pub fn initialize(home: &std::path::Path) -> Mapi {
    let subsystem = mapi_subsystem::open(home).unwrap_or_else(|e| panic!("{e}"));
    Mapi::initialize(subsystem).unwrap_or_else(|e| panic!("{e}"))
}

/// The files of the stores of a home.
///
/// # Panics
/// When the folder cannot be read.
#[must_use]
pub fn store_files(home: &std::path::Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(home.join("stores")).unwrap_or_else(|e| panic!("{e}"));
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap_or_else(|e| panic!("{e}")).path())
        .filter(|path| path.extension().is_some_and(|e| e == "store"))
        .collect();
    files.sort();
    files
}

/// The code of a failure.
///
/// # Panics
/// When it is none.
#[must_use]
#[track_caller]
pub fn code<T>(result: Result<T>) -> Code {
    match result {
        Ok(_) => panic!("it did not fail"),
        Err(error) => error.code(),
    }
}

/// A row that describes a recipient of type To at an Internet address.
#[must_use]
pub fn recipient(address: &str) -> Row {
    vec![
        tags::RECIPIENT_TYPE.with(1),
        tags::DISPLAY_NAME.with(address),
        tags::ADDRTYPE.with("SMTP"),
        tags::EMAIL_ADDRESS.with(address),
    ]
}

/// A message in a folder, saved, and still open.
///
/// # Errors
/// MAPI's.
pub fn message<'s>(folder: &Folder<'s>, subject: &str) -> Result<Message<'s>> {
    let message = folder.new_message()?;
    message.set(tags::MESSAGE_CLASS, "IPM.Note")?;
    message.set(tags::SUBJECT, subject)?;
    message.set(tags::BODY, format!("The body of {subject}."))?;
    message.save_changes(mapi_session::flags::SaveFlags::KEEP_OPEN_READWRITE)?;
    Ok(message)
}
