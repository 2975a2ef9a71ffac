//! From what a machine says to the library of MAPI, or to what has to be installed.

use std::fmt;

use super::{Bits, Facts, MailClient, Module};

/// The library that was chosen, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its path.
    pub path: String,
    /// Who named it.
    pub origin: Origin,
}

/// Who named a library.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Origin {
    /// It is loaded already.
    Loaded,
    /// The Windows Installer, as part of this Office.
    Office(&'static str),
    /// The Windows Installer, as a component of this mail client (`MSIComponentID`).
    Component(String),
    /// The registry, as the library of this mail client (`DLLPathEx`).
    Registry(String),
    /// Windows: its own, which finds the library of this mail client.
    System(String),
}

/// As a person says it: `the Windows Installer (Office 2016)`.
impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Loaded => f.write_str("the process, which has loaded it already"),
            Origin::Office(version) => write!(f, "the Windows Installer (Office {version})"),
            Origin::Component(name) => {
                write!(f, "the Windows Installer (MSIComponentID of mail client \"{name}\")")
            }
            Origin::Registry(name) => write!(f, "DLLPathEx of mail client \"{name}\""),
            Origin::System(name) => write!(f, "Windows, which passes calls on to \"{name}\""),
        }
    }
}

/// Why there is no MAPI that this program could use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotInstalled {
    /// The reason.
    pub reason: Reason,
    /// The program's width, which a library has to have.
    pub program: Bits,
    /// What was looked at in vain: a sentence each.
    pub tried: Vec<String>,
}

/// The reason why there is no MAPI.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// Its library has this other width.
    Bitness(Bits),
    /// What is registered is not there, or is no library.
    Broken,
    /// Click-to-Run keeps Office's MAPI from programs outside.
    ClickToRun,
    /// There is only new Outlook, which has none.
    NewOutlook,
    /// There is no Outlook.
    NoOutlook,
}

/// What is wrong, and what to install.
impl fmt::Display for NotInstalled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let program = self.program;
        match self.reason {
            Reason::Bitness(found) => write!(
                f,
                "the machine's MAPI is {found}, this program is {program}, and one cannot load the \
                 other: build the program for {} (Rust: --target {}), or install {program} Outlook",
                match found {
                    Bits::B32 => "x86",
                    Bits::B64 => "x64",
                },
                match found {
                    Bits::B32 => "i686-pc-windows-msvc",
                    Bits::B64 => "x86_64-pc-windows-msvc",
                },
            ),
            Reason::Broken => f.write_str(
                "the MAPI that is registered cannot be used: repair Office (Settings, Apps, \
                 Microsoft Office, Modify), or install classic Outlook",
            ),
            Reason::ClickToRun => f.write_str(
                "Office was installed by Click-to-Run, and does not show its MAPI to programs \
                 outside: update Office and run its online repair, and if Outlook is not part of \
                 it, install classic Outlook",
            ),
            Reason::NewOutlook => write!(
                f,
                "only new Outlook is installed, which has no MAPI: install classic Outlook \
                 ({program}), which may stay beside it"
            ),
            Reason::NoOutlook => write!(
                f,
                "no Outlook is installed, and no other mail client has registered its MAPI: \
                 install classic Outlook ({program})"
            ),
        }?;
        if !self.tried.is_empty() {
            write!(f, ". What was found: {}", self.tried.join("; "))?;
        }
        Ok(())
    }
}

impl std::error::Error for NotInstalled {}

/// What has been seen on the way to a choice.
#[derive(Default)]
struct Seen {
    other: Option<Bits>,
    broken: bool,
    tried: Vec<String>,
}

/// Chooses the library: one that is loaded already, that of Office, that of the default mail
/// client, that of Outlook where it is not the default one, and at last Windows' own where a mail
/// client is left for it to find. `look` tells what is at a path: [`Module::at`].
///
/// Windows' own is not asked where no mail client has extended MAPI: it would show a dialog box.
///
/// # Errors
/// The reason why there is none, and what to install.
pub fn choose(facts: &Facts, look: impl Fn(&str) -> Module) -> Result<Choice, NotInstalled> {
    if let Some(path) = &facts.loaded {
        return Ok(Choice { path: path.clone(), origin: Origin::Loaded });
    }
    let mut seen = Seen::default();
    for component in &facts.office {
        let path = beside(&component.outlook, "olmapi32.dll");
        if component.bits != facts.program {
            seen.other = Some(component.bits);
            seen.tried.push(format!("Office {} is {}", component.version, component.bits));
        } else if fits(facts, &look, &path, &mut seen) {
            return Ok(Choice { path, origin: Origin::Office(component.version) });
        }
    }
    for client in &facts.clients {
        let name = || client.name.clone();
        if let Some(path) = &client.component_path
            && fits(facts, &look, path, &mut seen)
        {
            return Ok(Choice { path: path.clone(), origin: Origin::Component(name()) });
        }
        if let Some(path) = &client.dll_path_ex
            && fits(facts, &look, path, &mut seen)
        {
            return Ok(Choice { path: path.clone(), origin: Origin::Registry(name()) });
        }
        if !client.registered && facts.default_client.as_ref() == Some(&client.name) {
            seen.broken = true;
            seen.tried.push(format!(
                "the default mail client is \"{}\", but nothing is registered under that name",
                client.name
            ));
        }
    }
    // A component of which only Windows may know where it is.
    let unresolved = |client: &&MailClient| {
        client.component.is_some()
            && client.component_path.is_none()
            && client.dll_path_ex.is_none()
            && facts.default_client.as_ref() == Some(&client.name)
    };
    if let (Some(client), Some(path)) = (facts.clients.iter().find(unresolved), &facts.mapi32)
        && fits(facts, &look, path, &mut seen)
    {
        return Ok(Choice { path: path.clone(), origin: Origin::System(client.name.clone()) });
    }
    Err(missing(facts, seen))
}

fn missing(facts: &Facts, mut seen: Seen) -> NotInstalled {
    let mut reason = if facts.new_outlook { Reason::NewOutlook } else { Reason::NoOutlook };
    if let Some(office) = &facts.click_to_run {
        seen.tried.push(format!("Office {} by Click-to-Run", office.version));
        reason = match office.bits {
            Some(bits) if bits != facts.program => Reason::Bitness(bits),
            _ => Reason::ClickToRun,
        };
    }
    if seen.broken {
        reason = Reason::Broken;
    }
    if let Some(other) = seen.other {
        reason = Reason::Bitness(other);
    }
    NotInstalled { reason, program: facts.program, tried: seen.tried }
}

/// Whether a library can be loaded into this program; if not, `seen` gets to know why.
fn fits(facts: &Facts, look: &impl Fn(&str) -> Module, path: &str, seen: &mut Seen) -> bool {
    let why = match look(path) {
        Module::Library(bits) if bits == facts.program => return true,
        Module::Library(bits) => {
            seen.other = Some(bits);
            seen.tried.push(format!("{path} is {bits}"));
            return false;
        }
        Module::Missing => format!("{path} is registered, but not there"),
        Module::Foreign => format!("{path} is no library of Windows"),
        Module::Unreadable(why) => format!("{path} cannot be read ({why})"),
    };
    seen.broken = true;
    seen.tried.push(why);
    false
}

/// The path of `name` in the folder of `file`.
fn beside(file: &str, name: &str) -> String {
    let folder = file.rfind(['\\', '/']).map_or("", |end| &file[..=end]);
    format!("{folder}{name}")
}
