//! The steps.

use mapi_session::flags::{OpenEntryFlags, ResourceMethods, ResourceStatus, ResourceType};
use mapi_session::installed::{Bits, Module};
use mapi_session::{Identity, Logon, Mapi, OpenSession, Session, Subsystem, tags};
use mapi_subsystem::home::{HomeError, KeyPlace};

use super::finding::{Fact, Finding, Outcome, Text, Trouble};
use crate::args::Global;
use crate::{profiles, session, words};

/// What a step has found so far.
#[derive(Default)]
struct Notes {
    facts: Vec<Fact>,
    troubles: Vec<Trouble>,
}

impl Notes {
    fn fact(&mut self, about: &'static str, value: impl Into<Text>) {
        self.facts.push(Fact { about, value: value.into() });
    }

    fn trouble(&mut self, trouble: Trouble) {
        self.troubles.push(trouble);
    }
}

type Result<T> = std::result::Result<T, Trouble>;

/// Does every step that can be done.
pub(super) fn examine(global: &Global) -> Vec<Finding> {
    let mut findings = Vec::new();
    let list = &mut findings;
    step(list, Some(&()), "This program", None, |(), notes| {
        notes.fact("version", format!("mapi {}", env!("CARGO_PKG_VERSION")));
        let system = std::env::consts::OS;
        notes.fact("system", format!("{system}, {}", std::env::consts::ARCH));
        notes.fact("width", Bits::HERE.to_string());
        Ok(())
    });
    if global.library.is_none() && !global.installed {
        step(list, Some(&()), "Databases", None, |(), notes| databases(global, notes));
        step(list, Some(&()), "Secrets", None, |(), notes| secrets(global, notes));
    }
    let subsystem =
        step(list, Some(&()), "MAPI subsystem", None, |(), notes| subsystem(global, notes));
    let mapi =
        step(list, subsystem.as_ref(), "Initialise", Some("MAPIInitialize"), |subsystem, notes| {
            notes.fact("notifications", "on a thread of MAPI's own");
            Ok(Mapi::initialize(subsystem.clone())?)
        });
    let calls = Some("MAPIAdminProfiles, IProfAdmin::GetProfileTable");
    step(list, mapi.as_ref(), "Profiles", calls, |mapi, notes| list_profiles(global, mapi, notes));
    let open = step(list, mapi.as_ref(), "Log on", Some("MAPILogonEx"), |mapi, notes| {
        log_on(global, mapi, notes)
    });
    let handle = open.as_ref().map(OpenSession::session);
    let session = handle.as_ref();
    let calls = Some("IMAPISession::GetMsgStoresTable");
    step(list, session, "Message stores", calls, message_stores);
    let calls = Some("IMAPISession::OpenMsgStore, IMsgStore::GetReceiveFolder");
    step(list, session, "Default store", calls, default_store);
    step(list, session, "Address book", Some("IMAPISession::OpenAddressBook"), address_book);
    step(list, session, "Identity", Some("IMAPISession::QueryIdentity"), identity);
    step(list, session, "Status table", Some("IMAPISession::GetStatusTable"), status);
    drop(handle);
    let logged_on = open.is_some().then_some(());
    step(list, logged_on.as_ref(), "Log off", Some("IMAPISession::Logoff"), |(), _| {
        Ok(open.map_or(Ok(()), OpenSession::logoff)?)
    });
    findings
}

/// Does a step on what an earlier one gave, if it gave it.
fn step<'a, I, T>(
    findings: &mut Vec<Finding>,
    on: Option<&'a I>,
    name: &'static str,
    calls: Option<&'static str>,
    work: impl FnOnce(&'a I, &mut Notes) -> Result<T>,
) -> Option<T> {
    let mut notes = Notes::default();
    let mut result = Outcome::NotTried;
    let mut given = None;
    if let Some(on) = on {
        match work(on, &mut notes) {
            Ok(value) => given = Some(value),
            Err(trouble) => notes.trouble(trouble),
        }
        result = if notes.troubles.is_empty() { Outcome::Ok } else { Outcome::Failed };
    }
    let Notes { facts, troubles } = notes;
    findings.push(Finding { step: name, calls, result, facts, troubles });
    given
}

fn subsystem(global: &Global, notes: &mut Notes) -> Result<Subsystem> {
    if let Some(library) = &global.library {
        let path = library.to_string_lossy();
        notes.fact("library", Text::default().path(&path));
        module(&path, notes);
    } else if global.installed {
        #[cfg(windows)]
        installed(notes)?;
    } else {
        let home = session::home(global).map_err(|failure| Trouble::new(failure.message.into()))?;
        notes.fact("kind", "embedded");
        notes.fact("home", Text::default().private("folder", home.display().to_string()));
    }
    session::subsystem(global).map_err(|failure| {
        // Where a file is the trouble, the message has its path.
        let known = failure.code.is_some();
        let text = Text::default().private("message", failure.message);
        let trouble = Trouble::new(if known { text } else { text.plain(" (see the terminal)") });
        match failure.hint {
            Some(hint) => trouble.hint(hint),
            None => trouble,
        }
    })
}

/// Whether the files of the home are whole.
fn databases(global: &Global, notes: &mut Notes) -> Result<()> {
    let home = session::home(global).map_err(|failure| Trouble::new(failure.message.into()))?;
    let message = |text: String| Trouble::new(Text::default().private("message", text));
    let files = mapi_subsystem::home::examine(home).map_err(|error| message(error.to_string()))?;
    for file in files {
        let name = file.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let found = match &file.trouble {
            None => ": whole",
            Some(HomeError::Corrupt { .. }) => ": damaged",
            Some(_) => ": cannot be read",
        };
        notes.fact("file", name + found);
        if let Some(trouble) = file.trouble {
            notes.trouble(message(trouble.to_string()));
        }
    }
    Ok(())
}

/// Where the key of the home's secrets is, and whether it can be had.
fn secrets(global: &Global, notes: &mut Notes) -> Result<()> {
    let home = session::home(global).map_err(|failure| Trouble::new(failure.message.into()))?;
    let (place, trouble) = mapi_subsystem::home::examine_key(home);
    let found = match place {
        KeyPlace::Keyring => "in the keyring of this system",
        KeyPlace::File => "in a file of the home, which only its user can read",
        _ => "made with the first secret",
    };
    notes.fact("key", found);
    match trouble {
        Some(why) => Err(Trouble::new(Text::default().private("message", why))),
        None => Ok(()),
    }
}

/// What kind of library it is.
fn module(path: &str, notes: &mut Notes) {
    match Module::at(path) {
        Module::Library(bits) => notes.fact("width", bits.to_string()),
        Module::Missing => notes.fact("file", "not there"),
        Module::Unreadable(why) => notes.fact("file", format!("cannot be read: {why}")),
        Module::Foreign => notes.fact("file", "no library of Windows"),
    }
}

/// What the machine says about its MAPI, and which library follows from it.
#[cfg(windows)]
fn installed(notes: &mut Notes) -> Result<()> {
    use mapi_session::installed::{Facts, choose};
    let facts = Facts::read();
    for component in &facts.office {
        let text = Text::from(format!("{}, {}, ", component.version, component.bits));
        notes.fact("Office", text.path(&component.outlook));
    }
    if let Some(office) = &facts.click_to_run {
        let bits = office.bits.map(|bits| format!(", {bits}")).unwrap_or_default();
        notes.fact("Click-to-Run", format!("{}{bits}", office.version));
    }
    notes.fact("default client", facts.default_client.as_deref().unwrap_or("none"));
    for client in &facts.clients {
        if let Some(id) = &client.component {
            notes.fact("client", format!("{}, MSIComponentID {id}", client.name));
        }
        if let Some(path) = &client.dll_path_ex {
            notes.fact("client", Text::from(format!("{}, DLLPathEx ", client.name)).path(path));
        }
    }
    if facts.new_outlook {
        notes.fact("new Outlook", "is there (it has no MAPI)");
    }
    let choice = choose(&facts, Module::at).map_err(|missing| {
        let mut shared = missing.clone();
        shared.tried.clear();
        for tried in &missing.tried {
            notes.fact("looked at", Text::default().private("place", tried));
        }
        Trouble::new(shared.to_string().into())
    })?;
    notes.fact("library", Text::default().path(&choice.path));
    notes.fact("named by", choice.origin.to_string());
    module(&choice.path, notes);
    Ok(())
}

fn list_profiles(global: &Global, mapi: &Mapi, notes: &mut Notes) -> Result<()> {
    let rows = match profiles::list(&mapi.profiles()?) {
        Ok(rows) => rows,
        Err(failure) => {
            return Err(Trouble::new(Text::default().private("message", failure.message)));
        }
    };
    for row in &rows {
        let name = Text::default().private("name", &row.display_name);
        notes.fact("profile", if row.default_profile { name.plain(" (default)") } else { name });
    }
    match &global.profile {
        Some(name) if !rows.iter().any(|row| row.display_name.eq_ignore_ascii_case(name)) => {
            let text = Text::from("there is no profile ").private("name", name);
            Err(Trouble::new(text).hint("mapi profile list shows those that are there"))
        }
        None if !rows.iter().any(|row| row.default_profile) => {
            let none = Trouble::new("no profile is the default one, and none was named".into());
            Err(none.hint("name one by --profile, or choose one: mapi profile default NAME"))
        }
        _ => Ok(()),
    }
}

fn log_on<'m>(global: &Global, mapi: &'m Mapi, notes: &mut Notes) -> Result<OpenSession<'m>> {
    let logon = match &global.profile {
        Some(name) => {
            notes.fact("profile", Text::default().private("name", name));
            Logon::profile(name)
        }
        None => {
            notes.fact("profile", "the default one");
            Logon::default_profile().new_session()
        }
    };
    notes.fact("flags", format!("{:?}", logon.flags()));
    Ok(mapi.logon(logon)?)
}

fn message_stores(session: &Session<'_>, notes: &mut Notes) -> Result<()> {
    let rows = session.message_stores()?.rows()?;
    for row in &rows {
        let name = Text::default().private("name", &row.display_name);
        let default = if row.default_store { ", default" } else { "" };
        notes.fact("store", name.plain(format!(": {}{default}", row.provider_display)));
    }
    if !rows.iter().any(|row| row.default_store) {
        let none = Trouble::new("no store of the profile is the default one".into());
        return Err(none.hint("add a message store to the profile: mapi service add"));
    }
    Ok(())
}

fn default_store(session: &Session<'_>, notes: &mut Notes) -> Result<()> {
    let store = session.default_store()?;
    let inbox = store.inbox()?;
    notes.fact("Inbox", format!("{} messages", inbox.contents()?.count()?));
    Ok(())
}

fn address_book(session: &Session<'_>, notes: &mut Notes) -> Result<()> {
    let book = session.open_address_book(mapi_session::flags::AddressBookFlags::NO_DIALOG)?;
    if let Some(warning) = book.warning() {
        notes.trouble(Trouble::new(
            format!("some of its providers could not be started: {warning}").into(),
        ));
    }
    Ok(())
}

fn identity(session: &Session<'_>, notes: &mut Notes) -> Result<()> {
    match session.identity()? {
        Identity::Primary(user) => {
            let entry = session.open_entry(user.entry_id(), OpenEntryFlags::empty())?;
            let (name, kind, address) =
                entry.get((tags::DISPLAY_NAME, tags::ADDRTYPE, tags::EMAIL_ADDRESS))?;
            notes.fact("name", Text::default().private("name", name.unwrap_or_default()));
            notes.fact("type", kind.unwrap_or_default());
            notes.fact("address", Text::default().private("address", address.unwrap_or_default()));
        }
        _ => notes.fact("name", "no provider supplies one (MAPI_W_NO_SERVICE)"),
    }
    Ok(())
}

mapi_session::row! {
    /// Every column may be missing: this is about what is wrong.
    struct Resource {
        name: Option<String> = tags::DISPLAY_NAME,
        kind: Option<i32> = tags::RESOURCE_TYPE,
        status: Option<i32> = tags::STATUS_CODE,
        text: Option<String> = tags::STATUS_STRING,
        methods: Option<i32> = tags::RESOURCE_METHODS,
        library: Option<String> = tags::PROVIDER_DLL_NAME,
        provider: Option<String> = tags::PROVIDER_DISPLAY,
    }
}

fn status(session: &Session<'_>, notes: &mut Notes) -> Result<()> {
    let rows = session.status()?.select::<Resource>()?.rows()?;
    if rows.is_empty() {
        return Err(Trouble::new("it has no rows, not even MAPI's own".into()));
    }
    for row in rows {
        let kind = row.kind.map(|kind| ResourceType::from_raw(kind.cast_unsigned()));
        let kind = kind.map_or_else(|| "unknown".to_owned(), words::ordinal);
        let status =
            ResourceStatus::from_bits_retain(row.status.unwrap_or_default().cast_unsigned());
        let methods = row.methods.unwrap_or_default().cast_unsigned();
        let of = |text: Text| {
            let text = text
                .plain(format!("{kind} "))
                .private("name", row.name.clone().unwrap_or_default());
            let from = [&row.provider, &row.library].map(|part| part.clone().unwrap_or_default());
            match from
                .iter()
                .filter(|part| !part.is_empty())
                .cloned()
                .collect::<Vec<_>>()
                .join(", ")
            {
                from if from.is_empty() => text,
                from => text.plain(format!(" ({from})")),
            }
        };
        notes.fact(
            "row",
            of(Text::default()).plain(format!(
                ": {}; offers {}",
                words::flags(status),
                words::flags(ResourceMethods::from_bits_retain(methods))
            )),
        );
        if status.contains(ResourceStatus::FAILURE) {
            let said = row.text.clone().filter(|text| !text.is_empty());
            let text = of(Text::default()).plain(" reports STATUS_FAILURE");
            let text = match said {
                Some(said) => text.plain(": ").private("message", said),
                None => text,
            };
            notes.trouble(Trouble::new(text).hint("check the settings of that provider's service"));
        }
        if row.name.is_none() || row.kind.is_none() || row.status.is_none() {
            notes.trouble(Trouble::new(of(Text::from("a required column is missing in "))));
        }
    }
    Ok(())
}
