//! `mapi profile` and its verbs.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub(crate) enum ProfileVerb {
    /// Make a profile with a message store, an address book and a local transport
    #[command(
        visible_alias = "create",
        after_help = "Examples:
  mapi profile new Work --address work@example.org --display-name \"Work desk\"
  mapi profile new Bare --empty        without any message service

The first profile of a home becomes its default."
    )]
    New(ProfileNew),
    /// List the profiles
    #[command(
        visible_alias = "ls",
        after_help = "Examples:
  mapi profile list
  mapi profile list --app      those for single programs too"
    )]
    List(Application),
    /// Show what a profile is made of: services, providers, stores, transports, identity
    #[command(after_help = "Examples:
  mapi profile show            the default profile
  mapi profile show Work --json")]
    Show(ProfileShow),
    /// Choose the profile that is used where none is named, or tell which it is
    #[command(after_help = "Examples:
  mapi profile default         tells it
  mapi profile default Work
  mapi profile default --none  there is no default profile any more")]
    Default(ProfileDefault),
    /// Copy a profile with all of its settings
    #[command(
        visible_alias = "cp",
        after_help = "Example:
  mapi profile copy Work Trial

The copy has the settings of the original, and message stores of its own, which are empty."
    )]
    Copy(ProfilePair),
    /// Rename a profile; one in use gets the name when its last session ends
    #[command(
        visible_alias = "mv",
        after_help = "Example:
  mapi profile rename Work Office"
    )]
    Rename(ProfilePair),
    /// Delete profiles; one in use goes when its last session ends
    #[command(
        visible_alias = "rm",
        after_help = "Examples:
  mapi profile delete Work
  mapi profile delete Trial1 Trial2

Files of message stores stay in the home."
    )]
    Delete(ProfileDelete),
}

/// Profiles that belong to one program.
#[derive(Debug, Args)]
pub(crate) struct Application {
    /// Profiles for a single program too, which others neither see nor change (MAPI_APP_PROFILE)
    #[arg(long)]
    pub(crate) app: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ProfileShow {
    /// The name of the profile; the default one where none is given
    pub(crate) name: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ProfileDefault {
    /// The name of the profile
    pub(crate) name: Option<String>,
    /// There is to be none
    #[arg(long, conflicts_with = "name")]
    pub(crate) none: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ProfilePair {
    /// The name of the profile
    pub(crate) name: String,
    /// The new name: letters, digits, underscores, spaces inside, at most 64 of them
    pub(crate) new: String,
    #[command(flatten)]
    pub(crate) application: Application,
}

#[derive(Debug, Args)]
pub(crate) struct ProfileDelete {
    /// The names of the profiles
    #[arg(required = true, value_name = "NAME")]
    pub(crate) names: Vec<String>,
    #[command(flatten)]
    pub(crate) application: Application,
}

#[derive(Debug, Args)]
pub(crate) struct ProfileNew {
    /// The name of the profile: letters, digits, underscores, spaces inside, at most 64 of them
    pub(crate) name: String,
    /// The address that mail is sent from and delivered to
    #[arg(long, value_name = "SMTP", value_parser = address)]
    pub(crate) address: Option<String>,
    /// The name that recipients see
    #[arg(long, value_name = "NAME")]
    pub(crate) display_name: Option<String>,
    /// Where mail to addresses outside the home is put, a MIME file for each message; without
    /// it such mail comes back undelivered
    #[arg(long, value_name = "DIR")]
    pub(crate) drop_folder: Option<PathBuf>,
    /// Without any message service
    #[arg(long, conflicts_with_all = ["address", "display_name", "drop_folder"])]
    pub(crate) empty: bool,
    /// Make it the default profile, even where there is one
    #[arg(long, conflicts_with = "app")]
    pub(crate) default: bool,
    #[command(flatten)]
    pub(crate) application: Application,
}

/// An address that mail can be delivered to has the shape of one.
pub(crate) fn address(text: &str) -> Result<String, String> {
    match text.rsplit_once('@') {
        Some((user, host))
            if !user.is_empty()
                && !host.is_empty()
                && !text.contains(|c: char| c.is_whitespace() || c.is_control()) =>
        {
            Ok(text.to_owned())
        }
        _ => Err("an address looks like work@example.org".to_owned()),
    }
}
