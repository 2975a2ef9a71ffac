//! `mapi service` and its verbs.

use clap::{Args, Subcommand, ValueEnum};

#[derive(Debug, Subcommand)]
pub(crate) enum ServiceVerb {
    /// List the message services that can be added to a profile, and what configures them
    #[command(after_help = "Example:
  mapi service available")]
    Available,
    /// List the message services of the profile, and the providers of each
    #[command(
        visible_alias = "ls",
        after_help = "Examples:
  mapi service list
  mapi service list --profile Work --json      with the UID of each"
    )]
    List,
    /// Show all settings of a message service and its providers
    #[command(after_help = "Example:
  mapi service show LOCALXP

Secret settings are not shown.")]
    Show(ServiceChoice),
    /// Add a message service to the profile
    #[command(after_help = "Examples:
  mapi service add LOCALSTORE --display-name \"Old mail\"
  mapi service add LOCALXP --set address=work@example.org --set drop-folder=out
  mapi service add smtp                                     asks for what it needs
  mapi service add imap --set server=mail.example.org --set user=work@example.org \\
    --secret password < password.txt

mapi service available lists the services and their settings. At a terminal, what a service needs
and is not given is asked for. A service of a server is tried: where that fails it is not added. The
next session uses it.")]
    Add(ServiceAdd),
    /// Copy a message service with its settings, into the profile or into another
    #[command(
        visible_alias = "cp",
        after_help = "Examples:
  mapi service copy \"Local Delivery\" --display-name \"Second delivery\"
  mapi service copy LOCALXP --to Archive

The copy of a message store has a store of its own, which is empty."
    )]
    Copy(ServiceCopy),
    /// Give a message service another display name
    #[command(
        visible_alias = "mv",
        after_help = "Example:
  mapi service rename \"Old mail\" \"Mail until 2020\"

MAPI's own RenameMsgService is never supported; this configures the name."
    )]
    Rename(ServiceRename),
    /// Take a message service out of the profile; sessions that use it go on with it
    #[command(
        visible_alias = "rm",
        after_help = "Example:
  mapi service remove \"Old mail\"

The file of a message store stays in the home."
    )]
    Remove(ServiceChoice),
    /// Change the settings of a message service; without options it asks for them at the terminal
    #[command(after_help = "Examples:
  mapi service configure LOCALXP                            asks for each setting
  mapi service configure LOCALXP --set drop-folder=out --set address=work@example.org
  mapi service configure LOCALAB --set PR_IDENTITY_DISPLAY=\"Work desk\"
  mapi service configure LOCALXP --secret 0x67F0001F < password.txt

The next session uses the settings; a session that is open goes on with the old ones.")]
    Configure(ServiceConfigure),
    /// Set the order in which transports are asked to take a message, or tell it
    #[command(after_help = "Examples:
  mapi service order                         tells it
  mapi service order \"Second delivery\"       asks this one first, the others as before")]
    Order(ServiceOrder),
    /// List the providers of the profile, or of one message service
    #[command(after_help = "Examples:
  mapi service providers
  mapi service providers LOCALSTORE --json")]
    Providers(ServiceProviders),
    /// Add a provider to a message service that may have several
    #[command(after_help = "Example:
  mapi service add-provider LOCALSTORE \"Second store\"")]
    AddProvider(ProviderAdd),
    /// Take a provider out of its message service; sessions that use it go on with it
    #[command(after_help = "Example:
  mapi service remove-provider LOCALSTORE \"Second store\"")]
    RemoveProvider(ProviderRemove),
    /// Choose the message service that says who the session's user is, or tell which it is
    #[command(after_help = "Examples:
  mapi service primary             tells it
  mapi service primary LOCALAB
  mapi service primary --none")]
    Primary(ServicePrimary),
    /// Choose the default message store, or tell which it is
    #[command(after_help = "Examples:
  mapi service default-store                  tells it
  mapi service default-store \"Old mail\"
  mapi service default-store --none
  mapi service default-store \"Old mail\" --role secondary")]
    DefaultStore(ServiceDefaultStore),
}

#[derive(Debug, Args)]
pub(crate) struct ServiceChoice {
    /// The message service: its display name, its name, or its UID
    pub(crate) service: String,
}

/// What configures a service.
#[derive(Debug, Default, Args)]
pub(crate) struct Settings {
    /// A setting: a word of `mapi service available`, a property's name or a tag, and the value
    #[arg(long = "set", value_name = "SETTING=VALUE", value_parser = setting)]
    pub(crate) set: Vec<(String, String)>,
    /// A setting whose value is asked for unseen, or read from standard input where that is no
    /// terminal: one line for each
    #[arg(long = "secret", value_name = "SETTING")]
    pub(crate) secret: Vec<String>,
}

impl Settings {
    /// Whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.set.is_empty() && self.secret.is_empty()
    }
}

fn setting(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.trim().is_empty() => {
            Ok((name.trim().to_owned(), value.to_owned()))
        }
        _ => Err("a setting looks like address=work@example.org".to_owned()),
    }
}

#[derive(Debug, Args)]
pub(crate) struct ServiceAdd {
    /// The service's name, as the subsystem knows it
    pub(crate) name: String,
    /// The name that people see; the service's own where none is given
    #[arg(long, value_name = "NAME")]
    pub(crate) display_name: Option<String>,
    /// Do not try whether its server takes what it is configured by
    #[arg(long)]
    pub(crate) no_check: bool,
    #[command(flatten)]
    pub(crate) settings: Settings,
}

#[derive(Debug, Args)]
pub(crate) struct ServiceCopy {
    #[command(flatten)]
    pub(crate) choice: ServiceChoice,
    /// The profile that gets the copy; the same one where none is given
    #[arg(long, value_name = "PROFILE")]
    pub(crate) to: Option<String>,
    /// The name that people see; the original's where none is given
    #[arg(long, value_name = "NAME")]
    pub(crate) display_name: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ServiceRename {
    #[command(flatten)]
    pub(crate) choice: ServiceChoice,
    /// The new display name
    pub(crate) name: String,
}

#[derive(Debug, Args)]
pub(crate) struct ServiceConfigure {
    #[command(flatten)]
    pub(crate) choice: ServiceChoice,
    #[command(flatten)]
    pub(crate) settings: Settings,
}

#[derive(Debug, Args)]
pub(crate) struct ServiceOrder {
    /// The transports that come first: display name of provider or service, or UID. Those that
    /// are not named follow as before
    pub(crate) transports: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ServiceProviders {
    /// The message service: its display name, its name, or its UID
    pub(crate) service: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ProviderAdd {
    #[command(flatten)]
    pub(crate) choice: ServiceChoice,
    /// The provider's name
    pub(crate) name: String,
    #[command(flatten)]
    pub(crate) settings: Settings,
}

#[derive(Debug, Args)]
pub(crate) struct ProviderRemove {
    #[command(flatten)]
    pub(crate) choice: ServiceChoice,
    /// The provider: its display name or its UID
    pub(crate) provider: String,
}

#[derive(Debug, Args)]
pub(crate) struct ServicePrimary {
    /// The message service: its display name, its name, or its UID
    pub(crate) service: Option<String>,
    /// There is to be none
    #[arg(long, conflicts_with = "service")]
    pub(crate) none: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ServiceDefaultStore {
    /// The message store, by its display name
    pub(crate) store: Option<String>,
    /// There is to be none
    #[arg(long, conflicts_with = "store")]
    pub(crate) none: bool,
    /// What the store is to be
    #[arg(long, value_enum, default_value = "default")]
    pub(crate) role: StoreRole,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum StoreRole {
    /// The default store
    Default,
    /// The store of Simple MAPI
    Simple,
    /// The store to use at logon
    Primary,
    /// The store to use when the primary one cannot be opened
    Secondary,
}
