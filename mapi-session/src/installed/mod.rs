//! Which MAPI a Windows machine has: what Outlook, Office and the registry say, and which library
//! follows from it `[how-to-choose-a-specific-version-of-mapi-to-load]`.
//!
//! `Subsystem::installed` does all of it. The parts are here for those who want to show or
//! test them: [`Facts`] are what the machine says, and [`choose`] follows from them alone, on any
//! system.
//!
//! ```
//! use mapi_session::installed::{Bits, Facts, Module, choose};
//!
//! // Windows of 64 bits, where nothing but a 32-bit program's own MAPI is registered.
//! let mut facts = Facts::of_program(Bits::B64);
//! facts.default_client = Some("Old Mail".to_owned());
//! facts.clients.push(mapi_session::installed::MailClient {
//!     name: "Old Mail".to_owned(),
//!     dll_path_ex: Some(r"C:\Old Mail\oldmapi.dll".to_owned()),
//!     ..Default::default()
//! });
//! let error = choose(&facts, |_| Module::Library(Bits::B32)).unwrap_err();
//! assert!(error.to_string().contains("32-bit"));
//! ```

mod choice;
mod module;
#[cfg(windows)]
mod windows;

pub use choice::{Choice, NotInstalled, Origin, Reason, choose};
pub use module::{Bits, Module};

/// What a machine says about its MAPI. Paths are as Windows writes them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Facts {
    /// How wide the addresses of this program are; a library of MAPI has to be alike.
    pub program: Bits,
    /// The `olmapi32.dll` that the process has loaded already: the program runs inside Outlook, or
    /// an add-in of it brought MAPI along.
    pub loaded: Option<String>,
    /// The components of Outlook that the Windows Installer knows.
    pub office: Vec<OfficeComponent>,
    /// The machine's default mail client (`HKLM\Software\Clients\Mail`).
    pub default_client: Option<String>,
    /// What is registered of the default mail client, and of Outlook where that is another one.
    pub clients: Vec<MailClient>,
    /// Office as Click-to-Run installed it.
    pub click_to_run: Option<ClickToRun>,
    /// Whether new Outlook is there, which has no MAPI.
    pub new_outlook: bool,
    /// Windows' own `mapi32.dll`, which passes calls on to the default mail client's.
    pub mapi32: Option<String>,
}

impl Facts {
    /// A machine that has nothing.
    #[must_use]
    pub fn of_program(program: Bits) -> Facts {
        Facts {
            program,
            loaded: None,
            office: Vec::new(),
            default_client: None,
            clients: Vec::new(),
            click_to_run: None,
            new_outlook: false,
            mapi32: None,
        }
    }
}

/// A component of Office that the Windows Installer knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeComponent {
    /// Which Office: `2016`.
    pub version: &'static str,
    /// How wide the addresses of that Office are.
    pub bits: Bits,
    /// The path of Outlook's program; its MAPI is in the same folder.
    pub outlook: String,
}

/// What the registry says about a mail client (`HKLM\Software\Clients\Mail\NAME`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MailClient {
    /// Its name.
    pub name: String,
    /// Whether there is a key of this name.
    pub registered: bool,
    /// `MSIComponentID`: the Windows Installer knows where the library is.
    pub component: Option<String>,
    /// The path that `FGetComponentPath` gives for that component.
    pub component_path: Option<String>,
    /// `DLLPathEx`: the library of extended MAPI.
    pub dll_path_ex: Option<String>,
}

/// Office as Click-to-Run installed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClickToRun {
    /// How wide the addresses of that Office are, where it says.
    pub bits: Option<Bits>,
    /// Its version: `16.0.17928.20114`.
    pub version: String,
}
