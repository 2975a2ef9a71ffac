//! What stands behind a subject's interfaces: its providers, and the user in front of its dialogs.
//!
//! Some rules are about what MAPI does with its providers. A test of such a rule is a C client
//! all the same; what it needs besides is a provider that fails when it is told to, and somebody
//! who sees in which order providers are called.

use mapi_session::Code;

/// A kind of provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Provider {
    /// A message store provider.
    Store,
    /// An address book provider.
    AddressBook,
    /// A transport provider.
    Transport,
}

impl Provider {
    /// What it is called at the start of a line of [`Backstage::seen`].
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Provider::Store => "store",
            Provider::AddressBook => "address book",
            Provider::Transport => "transport",
        }
    }
}

/// Providers and a user that do what a test tells them.
///
/// What they are asked is told in lines:
///
/// | line | what it says |
/// |---|---|
/// | `store logon`, `store logoff` | a provider of that [name](Provider::name) is logged on or off |
/// | `store query`, `store notify`, `store finish` | the methods of `IMAPIProviderShutdown` |
/// | `transport submit` | a message is given to a transport |
/// | `store deliver` | a message that has come in is given to a store |
/// | `logon dialog: A, B` | the logon dialog is shown, with these profiles |
/// | `store 2 open` | the second store that was logged on is asked to open what has the UID of [`share_uid`](Backstage::share_uid) |
/// | `form dialog: A, B`, `library dialog: A, B` | a dialog to choose forms or a form library in is shown, with these |
/// | `install dialog: A` | the dialog about a form that is to be installed is shown |
/// | `configure LOCALSTORE`, `configure LOCALSTORE in a dialog` | `MSG_SERVICE_CONFIGURE` |
/// | `create LOCALSTORE`, `delete LOCALSTORE` | `MSG_SERVICE_CREATE`, `MSG_SERVICE_DELETE` |
/// | `provider create LOCALSTORE`, `provider delete LOCALSTORE` | `MSG_SERVICE_PROVIDER_CREATE`, `MSG_SERVICE_PROVIDER_DELETE` |
pub trait Backstage: Send + Sync {
    /// Takes the lines that have come up since the last call, in order.
    fn seen(&self) -> Vec<String>;

    /// What the next logons of providers of a kind answer, one after the other; later ones
    /// succeed.
    fn fail_logons(&self, kind: Provider, codes: &[Code]);

    /// What providers of a kind answer when they are asked for fast shutdown; `None`: they do not
    /// have the interface.
    fn fast_shutdown(&self, kind: Provider, answer: Option<Code>);

    /// Has all message stores register this UID beside their own. They fail to open what has it,
    /// with `MAPI_E_NOT_FOUND`.
    fn share_uid(&self, uid: [u8; 16]);

    /// What the user does in the next dialogs: chooses this profile, or accepts what is shown;
    /// `None`: cancels.
    fn user(&self, answer: Option<&str>);

    /// Keeps the thread that brings up the next line with this start until
    /// [`let_go`](Backstage::let_go).
    fn hold(&self, start: &str);

    /// Waits until a thread is kept. `false`: none has come for a long time.
    fn is_held(&self) -> bool;

    /// Lets the thread go on.
    fn let_go(&self);
}
