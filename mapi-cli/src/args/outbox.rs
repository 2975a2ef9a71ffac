//! `mapi outbox` and its verbs.

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub(crate) enum OutboxVerb {
    /// List what waits to be sent
    #[command(visible_alias = "ls")]
    List,
    /// Have a message tried now, whatever time was set for it
    #[command(after_help = "Examples:
  mapi outbox retry 1
  mapi outbox retry 00000000A1B2…     (an entry identifier in hexadecimal)")]
    Retry(OutboxMessage),
    /// Take a message back: it is not sent, and becomes a draft
    #[command(after_help = "Example:
  mapi outbox abort 1

Who has the message already keeps it.")]
    Abort(OutboxMessage),
}

/// The message of a verb.
#[derive(Debug, Args)]
pub(crate) struct OutboxMessage {
    /// Its number in the Outbox, or its entry identifier
    #[arg(value_name = "MESSAGE")]
    pub(crate) message: String,
}
