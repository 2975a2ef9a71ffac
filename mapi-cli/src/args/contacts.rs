//! `mapi find` and `mapi contacts`: people in the address books.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

#[derive(Debug, Args)]
pub(crate) struct Find {
    /// A name or its beginning, several words of it, or an address
    #[arg(required = true, value_name = "NAME")]
    pub(crate) name: Vec<String>,
    /// Look in this address book only
    #[arg(long, value_name = "BOOK")]
    pub(crate) book: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ContactsVerb {
    /// Bring the cards of vCard files into the personal address book
    #[command(after_help = "Examples:
  mapi contacts import team.vcf
  mapi contacts import *.vcf --profile Work

A card that is there already, by its UID or its e-mail address, adds what it says to the entry.
A card that cannot be read is named and the others come in; the exit code is then 1.")]
    Import(ContactsImport),
    /// Write the personal address book into a vCard file
    #[command(after_help = "Examples:
  mapi contacts export all.vcf
  mapi contacts export - --format 3.0     (to standard output, for older programs)")]
    Export(ContactsExport),
}

#[derive(Debug, Args)]
pub(crate) struct ContactsImport {
    /// vCard files, of version 4.0, 3.0 or 2.1
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct ContactsExport {
    /// The file, which must not be there yet; `-` is standard output
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The version of the format
    #[arg(long, value_enum, default_value = "4.0", value_name = "VERSION")]
    pub(crate) format: CardFormat,
    /// Write over a file that is there
    #[arg(long)]
    pub(crate) force: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum CardFormat {
    /// What older programs read
    #[value(name = "3.0")]
    V3,
    /// The present one
    #[value(name = "4.0")]
    V4,
}
