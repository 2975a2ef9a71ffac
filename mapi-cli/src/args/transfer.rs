//! `mapi import` and `mapi export`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::StoreChoice;

#[derive(Debug, Args)]
pub(crate) struct Import {
    /// Message files (RFC 5322 or .msg), mbox files, PST files, Maildir folders, folders of files
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// The folder that they go into
    #[arg(long = "into", visible_alias = "folder", value_name = "PATH", default_value = "Inbox")]
    pub(crate) folder: String,
    #[command(flatten)]
    pub(crate) store: StoreChoice,
    /// PST files among them have a password: asked for, or the first line of standard input
    #[arg(long)]
    pub(crate) password: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Export {
    /// The folder: Inbox, or Inbox/Customers, `.` for all, or an entry identifier in hexadecimal
    pub(crate) folder: String,
    #[command(flatten)]
    pub(crate) store: StoreChoice,
    /// Where to: a file for an mbox of one folder, else a folder, which is made
    #[arg(long, value_name = "PATH")]
    pub(crate) to: PathBuf,
    /// What is written
    #[arg(long, value_enum)]
    pub(crate) format: ExportFormat,
    /// The folders below as well
    #[arg(long)]
    pub(crate) recursive: bool,
    /// Write over files of the same names, and into a folder that has files already
    #[arg(long)]
    pub(crate) overwrite: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum ExportFormat {
    /// One file for each folder
    Mbox,
    /// A Maildir, folders below as .Name in it
    Maildir,
    /// A MIME file for each message
    Eml,
    /// An Outlook file for each message, with every property
    Msg,
}
