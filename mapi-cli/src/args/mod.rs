//! What can be typed: the verbs, their options, and the help that teaches them.

mod contacts;
mod form;
mod outbox;
mod profile;
mod service;
mod transfer;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

pub(crate) use contacts::{CardFormat, ContactsExport, ContactsImport, ContactsVerb, Find};
pub(crate) use form::{
    FormInstall, FormList, FormRemove, FormResolve, FormShow, FormVerb, LibraryChoice,
};
pub(crate) use outbox::{OutboxMessage, OutboxVerb};
pub(crate) use profile::{
    Application, ProfileDefault, ProfileDelete, ProfileNew, ProfilePair, ProfileShow, ProfileVerb,
    address,
};
pub(crate) use service::{
    ProviderAdd, ProviderRemove, ServiceAdd, ServiceChoice, ServiceConfigure, ServiceCopy,
    ServiceDefaultStore, ServiceOrder, ServicePrimary, ServiceProviders, ServiceRename,
    ServiceVerb, Settings, StoreRole,
};
pub(crate) use transfer::{Export, ExportFormat, Import};

/// Works with the profiles, mail and status of a MAPI home.
///
/// A home is one folder that holds everything: profiles, their message services, and the
/// message stores. Most verbs log on to a profile, do one thing and log off again.
#[derive(Debug, Parser)]
#[command(
    name = "mapi",
    version,
    propagate_version = true,
    arg_required_else_help = true,
    max_term_width = 100,
    after_help = "Start here:
  mapi profile new Work --address work@example.org
  mapi import inbox.mbox
  mapi list Inbox
  mapi show Inbox/1

Exit codes: 0 all went well, 1 something failed, 2 the command line was not understood."
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

/// What every verb takes.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "For every verb")]
pub(crate) struct Global {
    /// The home folder; the platform's data folder where neither this nor MAPI_HOME is given
    #[arg(long, global = true, env = "MAPI_HOME", value_name = "DIR")]
    pub(crate) home: Option<PathBuf>,
    /// Use the MAPI that Windows has installed (Outlook's) in place of the embedded subsystem
    #[arg(long, global = true)]
    pub(crate) installed: bool,
    /// Use the MAPI of this library in place of the embedded subsystem
    #[arg(long, global = true, value_name = "FILE", conflicts_with = "installed")]
    pub(crate) library: Option<PathBuf>,
    /// The profile to log on to; the default profile where none is given
    #[arg(long, short, global = true, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    /// Ask at the terminal which profile to log on to, even where there is a default profile
    #[arg(long, global = true, conflicts_with_all = ["profile", "no_input"])]
    pub(crate) choose: bool,
    /// Never ask at the terminal: what is lacking is an error
    #[arg(long, global = true)]
    pub(crate) no_input: bool,
    /// Print JSON, for programs, in place of tables
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Make, show, copy, rename and delete profiles, or choose the default one
    #[command(subcommand, arg_required_else_help = true)]
    Profile(ProfileVerb),
    /// Add, configure, order and remove the message services of a profile, and their providers
    #[command(subcommand, arg_required_else_help = true)]
    Service(ServiceVerb),
    /// List the message stores of the profile
    #[command(after_help = "Example:
  mapi stores
  mapi stores --json")]
    Stores,
    /// Show the folders of a store as a tree, with the number of their messages
    #[command(after_help = "Examples:
  mapi folders
  mapi folders --store \"Old mail\"

The path of a folder, as other verbs take it, is the names on the way to it: Inbox/Customers.")]
    Folders(StoreChoice),
    /// List the messages of a folder
    #[command(after_help = "Examples:
  mapi list Inbox
  mapi list Inbox --sort date --limit 20
  mapi list Inbox/Customers --filter invoice

The number in the first column names a message to other verbs: mapi show Inbox/3.
It counts the folder's messages as the store keeps them, whatever the order of the list.")]
    List(List),
    /// Search folders for messages with some words, and keep the search if asked
    #[command(after_help = "Examples:
  mapi search invoice
  mapi search \"order number 4711\" --in Inbox/Customers
  mapi search invoice --save Invoices     (a search folder, which follows what changes)

Every word must be in subject, text, sender or recipients, capital or small.")]
    Search(Search),
    /// Show what has changed in a folder since last time: new, changed, read and deleted messages
    #[command(after_help = "Examples:
  mapi changes Inbox --since inbox.cursor       (the file keeps the place for the next time)
  mapi changes Inbox --since inbox.cursor --json
  mapi changes Inbox --since mapi-changes-1:2D0000004D43…

Without --since, or with a file that is not there yet, all messages are new. A change is shown at
least once: after a crash, those since the cursor was last kept come again.")]
    Changes(ChangesOf),
    /// Show a message: headers, recipients, text, attachments
    #[command(after_help = "Examples:
  mapi show Inbox/3
  mapi show Inbox/3 --save DIR        (writes the attachments into DIR)
  mapi show 00000000A1B2…             (an entry identifier in hexadecimal)")]
    Show(Show),
    /// Show a message in its form; list, install, remove and find forms
    #[command(subcommand, arg_required_else_help = true)]
    Form(FormVerb),
    /// List all properties of an object
    #[command(after_help = "Examples:
  mapi props Inbox          a folder
  mapi props Inbox/3        a message
  mapi props .              the message store
  mapi props 00000000A1B2…  whatever has this entry identifier

A property without a name in the spec is shown by its tag alone.")]
    Props(Props),
    /// Bring mail into a folder: message files, .msg files, mbox files, Maildir folders, PST files
    #[command(after_help = "Examples:
  mapi import letter.eml
  mapi import archive.mbox --into Inbox/Old
  mapi import ~/Maildir
  mapi import backup.pst --into \"Old mail\"

What a file is, its beginning says, not its name. The folder is made where it does not exist, and
the folders of a PST file below it. A file or message that cannot be read is named and the others
come in; the exit code is then 1.")]
    Import(Import),
    /// Write the messages of a folder to an mbox, a Maildir, or message files
    #[command(after_help = "Examples:
  mapi export Inbox --to inbox.mbox --format mbox
  mapi export Inbox --to ~/Maildir --format maildir --recursive
  mapi export Inbox/Customers --to letters --format msg

A .msg file keeps every property; the others keep what a mail has. What is there already is not
written over without --overwrite. A message that cannot be written is named and the others are
there; the exit code is then 1.")]
    Export(Export),
    /// Write a message and put it into the outgoing queue
    #[command(after_help = "Examples:
  mapi send --to archive@example.org --subject Hello --body \"Good morning\"
  mapi send --to a@example.org --cc b@example.org --subject Report --file r.txt --attach t.csv
  date | mapi send --to archive@example.org --subject Date --file -

The message waits in the Outbox until the spooler moves it: mapi flush, or --now.")]
    Send(Send),
    /// Look a name up in the address books of the profile
    #[command(after_help = "Examples:
  mapi find sales
  mapi find \"Front Office\" --json
  mapi find desk --book \"Personal Address Book\"

Each word must begin a word of somebody's name, or the address begins with the name. Where an
address book cannot be asked, the others are, and the exit code is 1.")]
    Find(Find),
    /// Bring contacts into the personal address book from vCard files, or write them into one
    #[command(subcommand, arg_required_else_help = true)]
    Contacts(ContactsVerb),
    /// Let the spooler move what waits in the outgoing queues, and fetch what came in
    #[command(after_help = "Examples:
  mapi flush
  mapi flush --up           only what goes out")]
    Flush(Flush),
    /// Fetch what came in at the profile's servers
    #[command(after_help = "Examples:
  mapi fetch
  mapi fetch --transport IMAP
  mapi fetch --force                (messages too that are to wait for another time)

Fails when one of the transports could not fetch, and says why; the others go on.")]
    Fetch(Fetch),
    /// Show what waits to be sent, and why; try a message now, or take it back
    #[command(after_help = "Examples:
  mapi outbox               each message with its state, its next attempt and what went wrong
  mapi outbox retry 1       tries the first now, whatever time was set for it
  mapi outbox abort 1       takes it back: it becomes a draft

Without a verb, the list is shown.")]
    Outbox(Outbox),
    /// Tell who the session's user is: the primary identity and each provider's; or choose it
    #[command(
        visible_alias = "whoami",
        after_help = "Examples:
  mapi identity
  mapi identity --primary LOCALAB
  mapi identity --no-primary    no service is chosen: the first provider that has an identity

An identity that is no entry of an address book is marked as one-off."
    )]
    Identity(Identity),
    /// Show the status table: MAPI itself, spooler, address book, and the providers
    #[command(after_help = "Examples:
  mapi status
  mapi status --watch       prints each change while it happens
  mapi status --validate    asks every resource that can to validate its state first
  mapi status --settings \"Local Delivery\"

The default store is opened for it, so that its row is there.")]
    Status(Status),
    /// Print what happens in a message store or a folder, while it happens
    #[command(after_help = "Examples:
  mapi watch                     everything in the default store
  mapi watch Inbox               the folder and what is in it
  mapi watch --for 60 --json     one object a line, for a minute

What other programs do with the home is seen too. Ctrl-C ends it.")]
    Watch(Watch),
    /// Log on step by step, and tell which step fails and why
    #[command(after_help = "Examples:
  mapi doctor
  mapi doctor --installed                   on Windows: Outlook's MAPI
  mapi doctor --profile Work --report r.txt
  mapi doctor --conformance --installed --report rules.md

A report has no names, addresses or folders, and no mail; --names puts them in.")]
    Doctor(Doctor),
    /// Make a library the machine's default MAPI (Windows, as administrator)
    #[command(after_help = "Examples:
  mapi register                               mapi_embedded.dll beside this program
  mapi register --name \"My MAPI\" --library C:\\My\\mapi.dll

What was registered before is remembered; mapi unregister brings it back.")]
    Register(Register),
    /// Undo `mapi register`: the default that was there before is the default again
    #[command(after_help = "Example:
  mapi unregister")]
    Unregister(Registered),
    /// Explain a status code: what it is called, what it means, what to do
    #[command(after_help = "Examples:
  mapi error 0x8004010F
  mapi error 8004010f
  mapi error -2147221233
  mapi error MAPI_E_NOT_FOUND
  mapi error E_NOT_FOUND")]
    Error(ErrorCode),
    /// Walk a session through its five parts, on sample mail or on your own
    #[command(after_help = "Examples:
  mapi demo
  mapi demo --mail archive.mbox --mail ~/Maildir
  mapi --home DIR demo        keeps the home that it works in

Starting, accessing objects, identity, status, ending. Works in a temporary home, so that
nothing of yours changes, unless --home names one; that one must not have the profiles
\"Work\" and \"Archive\" yet.")]
    Demo(Demo),
}

#[derive(Debug, Args)]
pub(crate) struct StoreChoice {
    /// The message store, by its display name; the default store where none is given
    #[arg(long, value_name = "NAME")]
    pub(crate) store: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct List {
    /// The folder: Inbox, or Inbox/Customers, or an entry identifier in hexadecimal
    pub(crate) folder: String,
    #[command(flatten)]
    pub(crate) store: StoreChoice,
    /// Show no more than this many
    #[arg(long, value_name = "COUNT")]
    pub(crate) limit: Option<usize>,
    /// Order by this column
    #[arg(long, value_enum)]
    pub(crate) sort: Option<SortBy>,
    /// Order downwards: newest, largest, or Z first
    #[arg(long, requires = "sort")]
    pub(crate) reverse: bool,
    /// Only messages with this text in subject or sender, capital or small
    #[arg(long, value_name = "TEXT")]
    pub(crate) filter: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ChangesOf {
    /// The folder: Inbox, or Inbox/Customers, or an entry identifier in hexadecimal
    pub(crate) folder: String,
    #[command(flatten)]
    pub(crate) store: StoreChoice,
    /// A file that keeps the cursor, or a cursor that an earlier call printed
    #[arg(long, value_name = "FILE|CURSOR")]
    pub(crate) since: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Search {
    /// The words
    #[arg(required = true, value_name = "QUERY")]
    pub(crate) query: Vec<String>,
    /// Search this folder and those below it, in place of all that mail programs show
    #[arg(long = "in", value_name = "FOLDER")]
    pub(crate) folder: Option<String>,
    #[command(flatten)]
    pub(crate) store: StoreChoice,
    /// Keep the search as a search folder of this name; one that is there searches for this now
    #[arg(long, value_name = "NAME")]
    pub(crate) save: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum SortBy {
    /// When the message was submitted
    Date,
    /// Who it is from
    From,
    /// What it is about
    Subject,
    /// How many bytes it has
    Size,
}

#[derive(Debug, Args)]
pub(crate) struct Show {
    /// The message: Inbox/3, or an entry identifier in hexadecimal
    pub(crate) message: String,
    #[command(flatten)]
    pub(crate) store: StoreChoice,
    /// Write the attachments into this folder; files that are there already stay
    #[arg(long, value_name = "DIR")]
    pub(crate) save: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Props {
    /// The object: Inbox, Inbox/3, `.` for the store, or an entry identifier in hexadecimal
    pub(crate) object: String,
    #[command(flatten)]
    pub(crate) store: StoreChoice,
}

#[derive(Debug, Args)]
pub(crate) struct Send {
    /// A recipient's address or a name of the address book; may be given several times
    #[arg(long, required = true, value_name = "WHO")]
    pub(crate) to: Vec<String>,
    /// A recipient of a copy
    #[arg(long, value_name = "WHO")]
    pub(crate) cc: Vec<String>,
    /// A recipient of a copy whom the others do not see
    #[arg(long, value_name = "WHO")]
    pub(crate) bcc: Vec<String>,
    /// What it is about
    #[arg(long, default_value = "")]
    pub(crate) subject: String,
    /// The text
    #[arg(long, value_name = "TEXT", conflicts_with = "file")]
    pub(crate) body: Option<String>,
    /// Take the text from this file; `-` is standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
    /// Attach this file; may be given several times
    #[arg(long, value_name = "FILE")]
    pub(crate) attach: Vec<PathBuf>,
    /// Have it sent at once, with whatever else waits, and tell why if it does not go
    #[arg(long)]
    pub(crate) now: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Flush {
    /// Only what goes out
    #[arg(long, conflicts_with = "down")]
    pub(crate) up: bool,
    /// Only what comes in
    #[arg(long)]
    pub(crate) down: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Fetch {
    /// Only by this transport: its name, that of its service, or a UID; all where none is given
    #[arg(long, value_name = "NAME")]
    pub(crate) transport: Vec<String>,
    /// Have the transports fetch though they would rather wait
    #[arg(long)]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Outbox {
    #[command(subcommand)]
    pub(crate) verb: Option<OutboxVerb>,
}

#[derive(Debug, Args)]
pub(crate) struct Identity {
    /// Choose the message service that says who the user is, by its name or UID
    #[arg(long, value_name = "SERVICE")]
    pub(crate) primary: Option<String>,
    /// Choose none
    #[arg(long, conflicts_with = "primary")]
    pub(crate) no_primary: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Status {
    /// Ask every resource that offers it to validate its state first
    #[arg(long)]
    pub(crate) validate: bool,
    /// Go on and print each change as it happens, in whatever process of the home; Ctrl-C ends it.
    /// With --json, one object a line for each
    #[arg(long, conflicts_with = "validate")]
    pub(crate) watch: bool,
    /// End the watch after so many seconds
    #[arg(long, value_name = "SECONDS", requires = "watch")]
    pub(crate) r#for: Option<u64>,
    /// Show the settings of this resource at the terminal, to be changed there; the session has
    /// them at once
    #[arg(long, value_name = "NAME", conflicts_with_all = ["validate", "watch"])]
    pub(crate) settings: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Watch {
    /// The folder: Inbox, or Inbox/Customers, or an entry identifier in hexadecimal; the whole
    /// store where none is given
    pub(crate) folder: Option<String>,
    #[command(flatten)]
    pub(crate) store: StoreChoice,
    /// End the watch after so many seconds
    #[arg(long, value_name = "SECONDS")]
    pub(crate) r#for: Option<u64>,
}

#[derive(Debug, Args)]
pub(crate) struct ErrorCode {
    /// A number (hexadecimal with or without 0x, or decimal) or a name (with or without MAPI_)
    #[arg(value_name = "CODE|NAME", allow_hyphen_values = true)]
    pub(crate) code: String,
}

#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// Mail to work on: message files, mbox files, Maildir folders; the project's own messages
    /// where none is given
    #[arg(long, value_name = "PATH", num_args = 1..)]
    pub(crate) mail: Vec<PathBuf>,
    /// A PST file to open as a further message store of the session
    #[arg(long, value_name = "FILE")]
    pub(crate) pst: Option<PathBuf>,
    /// The PST file has a password: asked for, or the first line of standard input
    #[arg(long, requires = "pst")]
    pub(crate) password: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Doctor {
    /// Write what was found into this file, for others to read
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,
    /// Leave names, addresses and folders in the report
    #[arg(long, requires = "report")]
    pub(crate) names: bool,
    /// Hold MAPI against the documented rules that can be tested by reading, and tell which it keeps
    #[arg(long, conflicts_with = "names")]
    pub(crate) conformance: bool,
    /// The one rule that this process is for
    #[arg(long, hide = true, requires = "conformance", value_name = "ID")]
    pub(crate) conformance_rule: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Registered {
    /// The name of the mail client in the registry
    #[arg(long, default_value = "Embedded MAPI", value_parser = client_name)]
    pub(crate) name: String,
}

#[derive(Debug, Args)]
pub(crate) struct Register {
    #[command(flatten)]
    pub(crate) client: Registered,
}

/// The name of a key of the registry.
fn client_name(text: &str) -> Result<String, String> {
    if text.is_empty() || text.len() > 255 || text.contains(['\\', '/', '\0']) {
        return Err("a name has 1 to 255 characters and no slash".to_owned());
    }
    Ok(text.to_owned())
}
