//! Servers, and a home with a profile for each of their users.

use std::time::{Duration, Instant};

use mapi_session::flags::{FlushFlags, ProfileFlags, ResourceStatus, ServiceUiFlags};
use mapi_session::rows::{ContentsRow, ServiceRow};
use mapi_session::{
    Folder, Guid, Logon, Mapi, MapiObject, PropValue, ServiceAdmin2, Session, tags,
};
use mapi_subsystem::home::uid_from_bytes;
use mapi_subsystem::service::{PASSWORD, PORT, SERVER, TRUSTED_CERTIFICATES, USER};
use mapi_test_servers::{Mail, MailOptions, User};

use crate::Failure;

/// How long mail may take from one server to the other.
const PATIENCE: Duration = Duration::from_secs(30);

/// Everything that is needed, gone when this is dropped.
pub(crate) struct Site {
    pub(crate) mail: Mail,
    mapi: Mapi,
    // The home goes after MAPI is done with it.
    _home: tempfile::TempDir,
}

impl Site {
    /// Starts the servers and makes an empty home.
    pub(crate) fn start() -> Result<Site, Failure> {
        let mut options = MailOptions::default();
        options.users.push(User::new("audit@example.org", "audit-secret"));
        let mail = Mail::start(options)?;
        let home = tempfile::Builder::new().prefix("mapi-mail-").tempdir()?;
        let mapi = Mapi::initialize(mapi_subsystem::open(home.path())?)?;
        Ok(Site { mail, mapi, _home: home })
    }

    /// Makes the profile of a user: an address book with the user's identity, a store, and the
    /// transports of the servers.
    pub(crate) fn profile(&self, name: &str, display: &str, address: &str) -> Result<(), Failure> {
        let user = self.mail.users.iter().find(|user| user.address == address);
        let user = user.ok_or("no such user")?;
        let admin = self.mapi.profiles()?;
        admin.create_profile(name, ProfileFlags::DEFAULT_SERVICES)?;
        let services = admin.admin_services(name, ProfileFlags::empty())?;
        let identity = [tags::IDENTITY_DISPLAY.with(display), tags::EMAIL_ADDRESS.with(address)];
        for row in services.msg_service_table()?.select::<ServiceRow>()?.rows()? {
            let uid = uid(&row.service_uid)?;
            match row.service_name.as_str() {
                "LOCALAB" => {
                    services.configure_msg_service(
                        &uid,
                        ServiceUiFlags::empty(),
                        Some(&identity),
                    )?;
                }
                // It would bring the mail from one profile to the other by itself.
                "LOCALXP" => services.delete_msg_service(&uid)?,
                _ => {}
            }
        }
        let account = |port: u16| -> Vec<PropValue> {
            let authority = self.mail.certificates.authority.display().to_string();
            vec![
                SERVER.with("localhost"),
                PORT.with(i32::from(port)),
                USER.with(address),
                PASSWORD.with(user.password.as_str()),
                TRUSTED_CERTIFICATES.with(authority),
            ]
        };
        let second = services.query::<ServiceAdmin2<'_>>()?;
        let mut smtp = account(self.mail.postfix.submission);
        smtp.extend(identity);
        for (service, settings) in [("SMTP", smtp), ("IMAP", account(self.mail.dovecot.imap))] {
            let uid = second.create_msg_service_ex(service, None, ServiceUiFlags::empty())?;
            services.configure_msg_service(&uid, ServiceUiFlags::empty(), Some(&settings))?;
        }
        Ok(())
    }

    /// Works in a session of a profile.
    pub(crate) fn with<T>(
        &self,
        profile: &str,
        work: impl FnOnce(&Session<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let open = self.mapi.logon(Logon::profile(profile).new_session())?;
        let worked = work(&open.session());
        open.logoff()?;
        worked
    }
}

fn uid(bytes: &[u8]) -> Result<Guid, Failure> {
    Ok(uid_from_bytes(bytes.try_into()?))
}

/// Sends what waits, and wants none left.
pub(crate) fn send(session: &Session<'_>) -> Result<(), Failure> {
    let status = session.status()?;
    status.spooler()?.flush_queues(FlushFlags::UPLOAD | FlushFlags::NO_UI)?;
    let left: Vec<ContentsRow> = session.default_store()?.outbox()?.messages()?;
    match left.len() {
        0 => Ok(()),
        left => Err(format!("{left} messages were not sent: {}", trouble(session)?).into()),
    }
}

/// Fetches until there are so many messages in the Inbox.
pub(crate) fn fetch<'s>(session: &Session<'s>, wanted: usize) -> Result<Folder<'s>, Failure> {
    let inbox = session.default_store()?.inbox()?;
    let begun = Instant::now();
    loop {
        let spooler = session.status()?.spooler()?;
        spooler.flush_queues(FlushFlags::DOWNLOAD | FlushFlags::NO_UI)?;
        let there: Vec<ContentsRow> = inbox.messages()?;
        if there.len() >= wanted {
            return Ok(inbox);
        }
        if begun.elapsed() > PATIENCE {
            return Err(format!(
                "{} of {wanted} messages came in: {}",
                there.len(),
                trouble(session)?
            )
            .into());
        }
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// What the rows of the status table say that is wrong.
fn trouble(session: &Session<'_>) -> Result<String, Failure> {
    let rows = session.status()?.rows()?.into_iter();
    let wrong = rows.filter(|row| row.status_code.contains(ResourceStatus::FAILURE));
    let wrong: Vec<String> = wrong.filter_map(|row| row.status_string).collect();
    Ok(if wrong.is_empty() { "no transport says why".into() } else { wrong.join("; ") })
}
