//! The message services that the subsystem ships: what MapiSvc.inf says of others.
//!
//! | service | provider | what it is |
//! |---|---|---|
//! | `LOCALSTORE` | message store | a store in a SQLite file of the home |
//! | `LOCALAB` | address book | personal entries and the identity of the profile |
//! | `LOCALXP` | transport | from one profile of the home to another, or to a drop folder |
//! | `LDAP` | address book | people and groups of a directory (feature `ldap`) |
//! | `IMAP` | transport | fetches the mail of a mailbox at a server (feature `imap`) |
//! | `SMTP` | transport | to a server; with the feature `smtp` |
//! | `PST` | message store | a PST file of Outlook, read only; with the feature `pst` |
//!
//! `LOCALAB` and `LOCALXP` can give the session its identity, each by the address that it is
//! configured with; `LOCALSTORE` cannot.

mod entry;
mod installed;
mod settings;

use mapi_session::types::Unicode;
use mapi_session::{PropTag, PropValue, Tag, Value, tags};

use crate::deviation::deviates;

pub(crate) use entry::Context;
pub use entry::{ServiceCall, ServiceEntry, set_service_entry};
pub use settings::{
    AUTHENTICATION, DELETE_ON_SERVER, DROP_FOLDER, HEADERS_ONLY, PASSWORD, PICKUP_FOLDER, PORT,
    SEARCH_BASE, SECURITY, SERVER, TRUSTED_CERTIFICATES, USER,
};
#[cfg(feature = "pst")]
pub use settings::{PST_PASSWORD, PST_PATH};

/// `PR_RESOURCE_TYPE` of a message store provider.
pub(crate) const MAPI_STORE_PROVIDER: i32 = 33;
/// `PR_RESOURCE_TYPE` of the address book row of MAPI itself.
pub(crate) const MAPI_AB: i32 = 34;
/// `PR_RESOURCE_TYPE` of an address book provider.
pub(crate) const MAPI_AB_PROVIDER: i32 = 35;
/// `PR_RESOURCE_TYPE` of a transport provider.
pub(crate) const MAPI_TRANSPORT_PROVIDER: i32 = 36;
/// `PR_RESOURCE_TYPE` of the spooler.
pub(crate) const MAPI_SPOOLER: i32 = 37;
/// `PR_RESOURCE_TYPE` of the subsystem.
pub(crate) const MAPI_SUBSYSTEM: i32 = 39;

pub(crate) const SERVICE_DEFAULT_STORE: i32 = 0x1;
pub(crate) const SERVICE_SINGLE_COPY: i32 = 0x2;
pub(crate) const SERVICE_PRIMARY_IDENTITY: i32 = 0x8;
pub(crate) const SERVICE_NO_PRIMARY_IDENTITY: i32 = 0x20;

pub(crate) const STATUS_DEFAULT_STORE: i32 = 0x2;
pub(crate) const STATUS_PRIMARY_IDENTITY: i32 = 0x4;
pub(crate) const STATUS_SIMPLE_STORE: i32 = 0x8;
pub(crate) const STATUS_XP_PREFER_LAST: i32 = 0x10;
pub(crate) const STATUS_NO_PRIMARY_IDENTITY: i32 = 0x20;
pub(crate) const STATUS_NO_DEFAULT_STORE: i32 = 0x40;
pub(crate) const STATUS_TEMP_SECTION: i32 = 0x80;
pub(crate) const STATUS_PRIMARY_STORE: i32 = 0x1000;
pub(crate) const STATUS_SECONDARY_STORE: i32 = 0x2000;

/// A message service that can be added to a profile.
#[derive(Debug)]
pub struct Service {
    /// What `CreateMsgService` takes: `LOCALSTORE`.
    pub name: &'static str,
    /// What people read.
    pub display: &'static str,
    /// Its provider. Each of our services has one.
    pub provider: Provider,
    /// Whether a new profile with default services has it.
    pub default: bool,
    /// What configures it beside its name and the properties from 0x6600 to 0x67FF.
    settings: &'static [Tag],
    /// What it cannot do without: texts among its settings, and what people call them.
    needs: &'static [(PropTag<Unicode>, &'static str)],
    flags: i32,
}

/// A provider as its service installs it.
#[derive(Debug)]
pub struct Provider {
    /// `PR_RESOURCE_TYPE`.
    pub resource_type: i32,
    /// `PR_PROVIDER_DISPLAY`.
    pub display: &'static str,
    /// `PR_PROVIDER_DLL_NAME`: what a status table is restricted by. There is no such file, the
    /// provider is part of the subsystem.
    pub dll: &'static str,
    flags: i32,
}

/// Whose mail it is, for a service that identifies its user.
const IDENTITY: &[Tag] = &[tags::IDENTITY_DISPLAY.tag(), tags::EMAIL_ADDRESS.tag()];

/// The services, in the order in which a new profile gets them.
pub static SERVICES: &[Service] = &[
    Service {
        name: "LOCALAB",
        display: "Personal Address Book",
        provider: Provider {
            resource_type: MAPI_AB_PROVIDER,
            display: "Local Address Book",
            dll: "localab.dll",
            flags: STATUS_PRIMARY_IDENTITY,
        },
        default: true,
        settings: IDENTITY,
        needs: &[(tags::EMAIL_ADDRESS, "an address (PR_EMAIL_ADDRESS)")],
        flags: SERVICE_SINGLE_COPY | SERVICE_PRIMARY_IDENTITY,
    },
    Service {
        name: "LOCALSTORE",
        display: "Local Message Store",
        provider: Provider {
            resource_type: MAPI_STORE_PROVIDER,
            display: "Local Message Store",
            dll: "localstore.dll",
            flags: STATUS_NO_PRIMARY_IDENTITY,
        },
        default: true,
        settings: &[],
        needs: &[],
        flags: SERVICE_NO_PRIMARY_IDENTITY,
    },
    Service {
        name: "LOCALXP",
        display: "Local Delivery",
        provider: Provider {
            resource_type: MAPI_TRANSPORT_PROVIDER,
            display: "Local Transport",
            dll: "localxp.dll",
            flags: STATUS_PRIMARY_IDENTITY,
        },
        default: true,
        settings: IDENTITY,
        needs: &[],
        flags: SERVICE_PRIMARY_IDENTITY,
    },
    #[cfg(feature = "ldap")]
    Service {
        name: "LDAP",
        display: "Directory (LDAP)",
        provider: Provider {
            resource_type: MAPI_AB_PROVIDER,
            display: "LDAP Address Book",
            dll: "ldapab.dll",
            flags: STATUS_NO_PRIMARY_IDENTITY,
        },
        default: false,
        settings: &[],
        needs: &[
            (SERVER, "a server (SERVER)"),
            (SEARCH_BASE, "an entry below which people are looked for (SEARCH_BASE)"),
        ],
        flags: SERVICE_NO_PRIMARY_IDENTITY,
    },
    #[cfg(feature = "imap")]
    Service {
        name: "IMAP",
        display: "Internet Mail (IMAP)",
        provider: Provider {
            resource_type: MAPI_TRANSPORT_PROVIDER,
            display: "IMAP Transport",
            dll: "imapxp.dll",
            flags: STATUS_NO_PRIMARY_IDENTITY,
        },
        default: false,
        settings: &[],
        needs: &[(SERVER, "a server (SERVER)"), (USER, "a user of it (USER)")],
        flags: SERVICE_NO_PRIMARY_IDENTITY,
    },
    #[cfg(feature = "smtp")]
    Service {
        name: "SMTP",
        display: "Internet Mail (SMTP)",
        provider: Provider {
            resource_type: MAPI_TRANSPORT_PROVIDER,
            display: "SMTP Transport",
            dll: "smtpxp.dll",
            flags: STATUS_PRIMARY_IDENTITY,
        },
        default: false,
        settings: IDENTITY,
        needs: &[
            (SERVER, "a server (SERVER)"),
            (tags::EMAIL_ADDRESS, "an address (PR_EMAIL_ADDRESS)"),
        ],
        flags: SERVICE_PRIMARY_IDENTITY,
    },
    #[cfg(feature = "pst")]
    Service {
        name: "PST",
        display: "Outlook Data File",
        provider: Provider {
            resource_type: MAPI_STORE_PROVIDER,
            display: "PST Message Store",
            dll: "pststore.dll",
            flags: STATUS_NO_PRIMARY_IDENTITY | STATUS_NO_DEFAULT_STORE,
        },
        default: false,
        settings: &[],
        needs: &[(PST_PATH, "a PST file (PR_PST_PATH)")],
        flags: SERVICE_NO_PRIMARY_IDENTITY,
    },
];

/// The service of this name, upper or lower case.
#[must_use]
pub fn find(name: &str) -> Option<&'static Service> {
    SERVICES.iter().find(|s| s.name.eq_ignore_ascii_case(name))
}

impl Service {
    /// Whether a profile may hold it only once.
    #[must_use]
    pub fn single_copy(&self) -> bool {
        self.flags & SERVICE_SINGLE_COPY != 0
    }

    /// What is copied into the section of a new service of this kind.
    pub(crate) fn section(&self, display: Option<&str>) -> Vec<PropValue> {
        let mut section = vec![
            tags::SERVICE_NAME.with(self.name),
            tags::DISPLAY_NAME.with(display.unwrap_or(self.display)),
            tags::RESOURCE_FLAGS.with(if deviates("E.1.SERVICE_NO_PRIMARY_IDENTITY") {
                self.flags | SERVICE_NO_PRIMARY_IDENTITY
            } else {
                self.flags
            }),
            tags::SERVICE_DLL_NAME.with(self.provider.dll),
            tags::SERVICE_ENTRY_NAME.with(b"ServiceEntry".to_vec()),
            tags::SERVICE_SUPPORT_FILES.with(vec![self.provider.dll.to_owned()]),
        ];
        drop_if("D.11.1", &mut section, tags::SERVICE_DLL_NAME.tag());
        drop_if("D.11.3", &mut section, tags::SERVICE_ENTRY_NAME.tag());
        section
    }

    /// What is copied into the section of its provider.
    pub(crate) fn provider_section(&self, display: Option<&str>) -> Vec<PropValue> {
        let provider = &self.provider;
        let mut section = vec![
            tags::SERVICE_NAME.with(self.name),
            tags::DISPLAY_NAME.with(display.unwrap_or(self.display)),
            tags::PROVIDER_DISPLAY.with(provider.display),
            tags::PROVIDER_DLL_NAME.with(provider.dll),
            tags::RESOURCE_TYPE.with(provider.resource_type),
            tags::RESOURCE_FLAGS.with(provider.flags),
        ];
        drop_if("D.11.4", &mut section, tags::PROVIDER_DISPLAY.tag());
        section
    }

    /// Whether its transport watches a server for new mail while a session is there.
    pub(crate) fn watches(&self) -> bool {
        self.name == "IMAP"
    }

    /// Whether a provider with one of these settings opens another store than before: what its
    /// section has of the store is then of the one that it had.
    pub(crate) fn opens_another(&self, before: &[PropValue], now: &[PropValue]) -> bool {
        #[cfg(feature = "pst")]
        if self.name == "PST" {
            let path = text(now, PST_PATH);
            return path.is_some() && path != text(before, PST_PATH);
        }
        let _ = (before, now);
        false
    }

    /// Whether its configuration takes this property.
    pub(crate) fn configures(&self, value: &PropValue) -> bool {
        let common = value.tag == tags::DISPLAY_NAME.tag();
        let own = self.settings.contains(&value.tag);
        let private = (0x6600..0x6800).contains(&value.tag.id()) && !deviates("D.11.5");
        common || own || private
    }
}

/// Takes a property away, to break a rule.
fn drop_if(rule: &str, section: &mut Vec<PropValue>, tag: Tag) {
    if deviates(rule) {
        section.retain(|p| p.tag != tag);
    }
}

/// The number of a PT_LONG among these properties, 0 when it is not there.
pub(crate) fn long(properties: &[PropValue], tag: PropTag<mapi_session::types::Long>) -> i32 {
    properties
        .iter()
        .find(|p| p.tag == tag.tag())
        .map_or(0, |p| if let Value::Long(v) = p.value { v } else { 0 })
}

/// The text of a property among these.
pub(crate) fn text(properties: &[PropValue], tag: PropTag<Unicode>) -> Option<&str> {
    properties.iter().find(|p| p.tag == tag.tag()).and_then(|p| match &p.value {
        Value::Unicode(text) => Some(text.as_str()),
        _ => None,
    })
}

/// The bytes of a property among these.
pub(crate) fn binary(
    properties: &[PropValue],
    tag: PropTag<mapi_session::types::Binary>,
) -> Option<&[u8]> {
    properties.iter().find(|p| p.tag == tag.tag()).and_then(|p| match &p.value {
        Value::Binary(bytes) => Some(bytes.as_slice()),
        _ => None,
    })
}
