//! What stands behind a subject's interfaces: its providers, and the user in front of its dialogs.
//!
//! Some rules are about what MAPI does with its providers. A test of such a rule is a C client
//! all the same; what it needs besides is a provider that fails when it is told to, and somebody
//! who sees in which order providers are called.

use mapi_session::{Code, Guid};

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

/// What a transport answers to a message that is given to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Submit {
    /// `MAPI_E_BUSY`.
    Busy,
    /// `MAPI_E_CANCEL`.
    Cancel,
    /// `MAPI_E_WAIT`, and for how many seconds.
    Wait(u32),
    /// `MAPI_E_NETWORK_ERROR`, and for how many seconds.
    NetworkError(u32),
    /// `MAPI_E_NOT_ME`.
    NotMe,
    /// `END_RESEND_NOW`.
    Again,
    /// `END_RESEND_LATER`.
    Later,
    /// `END_DONT_RESEND`.
    Deferred,
    /// Nothing: it fails by itself, with words that have "on purpose" in them.
    Panic,
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
/// | `transport preprocess`, `transport clean up` | its preprocessor sees a message before and after |
/// | `transport abort deferred` | a message that it keeps for later is taken back |
/// | `transport address types` | after [`tell_more`](Backstage::tell_more): it is asked for them |
/// | `transport begin upload`, `transport end download` | likewise: its queue is about to be worked off, or was |
/// | `begin upload of 2` | the same, of the second transport that is logged on |
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

    /// What transports answer to the next messages that are given to them; later ones are sent.
    fn answer_submissions(&self, answers: &[Submit]);

    /// Has transports want to see messages before they are sent, or not.
    fn preprocess(&self, wanted: bool);

    /// Has transports ask for the messages that they keep for later.
    fn want_deferred(&self);

    /// The address types of transports from now on.
    fn address_types(&self, types: &[&str]);

    /// Has the transport with this number serve recipients whose entry identifiers have a UID.
    fn serve_uid(&self, transport: usize, uid: [u8; 16]);

    /// Tells more of what transports are asked from now on.
    fn tell_more(&self);

    /// Makes a server for the forms of a class that resolves conflicts of its messages itself.
    fn resolve_conflicts(&self, class_id: Guid);
}
