//! The verbs of `mapi form`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::StoreChoice;

#[derive(Debug, Subcommand)]
pub(crate) enum FormVerb {
    /// Show a message in its form: as text here, or as a page for a browser
    #[command(after_help = "Examples:
  mapi form show Inbox/3
  mapi form show Inbox/3 --html letter.html
  mapi form show 00000000A1B2…             (an entry identifier in hexadecimal)

The page runs no scripts and loads nothing: images that came with the message are in it, and
what would be fetched from elsewhere is left out.")]
    Show(FormShow),
    /// List the forms that messages are shown in
    #[command(after_help = "Examples:
  mapi form list
  mapi form list --in Inbox/Requests      (with the library of this folder)")]
    List(FormList),
    /// Install the form that a configuration file describes
    #[command(after_help = "Examples:
  mapi form install helpdesk.cfg
  mapi form install helpdesk.cfg --in personal
  mapi form install helpdesk.cfg --in Inbox/Requests --replace

A form that is there already keeps all but the platforms that it lacks, unless --replace is given.")]
    Install(FormInstall),
    /// Remove the form of a message class
    #[command(after_help = "Example:
  mapi form remove IPM.Help")]
    Remove(FormRemove),
    /// Tell which form shows the messages of a class
    #[command(after_help = "Examples:
  mapi form resolve IPM.Note.Custom       (its form, or else that of IPM.Note, or of IPM)
  mapi form resolve IPM.Help --exact")]
    Resolve(FormResolve),
}

#[derive(Debug, Args)]
pub(crate) struct FormShow {
    /// The message: folder and number, or an entry identifier
    #[arg(value_name = "MESSAGE")]
    pub(crate) message: String,
    #[command(flatten)]
    pub(crate) store: StoreChoice,
    /// Write a page for a browser into this file, in place of text at the terminal
    #[arg(long, value_name = "FILE")]
    pub(crate) html: Option<PathBuf>,
}

/// Where messages are, whose forms are looked for.
#[derive(Debug, Args)]
pub(crate) struct FolderView {
    /// Look through the library of this folder too
    #[arg(long = "in", value_name = "FOLDER")]
    pub(crate) folder: Option<String>,
    #[command(flatten)]
    pub(crate) store: StoreChoice,
}

#[derive(Debug, Args)]
pub(crate) struct FormList {
    #[command(flatten)]
    pub(crate) view: FolderView,
}

/// A form library.
#[derive(Debug, Args)]
pub(crate) struct LibraryChoice {
    /// The form library: local, personal, or that of this folder
    #[arg(long = "in", value_name = "LIBRARY", default_value = "local")]
    pub(crate) place: String,
    #[command(flatten)]
    pub(crate) store: StoreChoice,
}

#[derive(Debug, Args)]
pub(crate) struct FormInstall {
    /// The form's configuration file
    #[arg(value_name = "FILE.cfg")]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) library: LibraryChoice,
    /// Put it in place of a form for the same message class
    #[arg(long)]
    pub(crate) replace: bool,
}

#[derive(Debug, Args)]
pub(crate) struct FormRemove {
    /// The message class
    #[arg(value_name = "CLASS")]
    pub(crate) class: String,
    #[command(flatten)]
    pub(crate) library: LibraryChoice,
}

#[derive(Debug, Args)]
pub(crate) struct FormResolve {
    /// The message class
    #[arg(value_name = "CLASS")]
    pub(crate) class: String,
    /// No form of a base class
    #[arg(long)]
    pub(crate) exact: bool,
    #[command(flatten)]
    pub(crate) view: FolderView,
}
