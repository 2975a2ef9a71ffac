//! The spooler's side of a message store.

use super::Incoming;
use crate::com::Reply;
use crate::mail::Mail;

/// A message that waits in a store's outgoing queue.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outgoing {
    /// The message.
    pub entry_id: Vec<u8>,
    /// Identifies this submission for ever: the same message submitted again has another key.
    pub submission: [u8; 16],
    /// It is to be preprocessed first: `PR_SUBMIT_FLAGS` has SUBMITFLAG_PREPROCESS.
    pub preprocess: bool,
    /// The sender does not want it sent before this time, in the units of `PT_SYSTIME`:
    /// `PR_DEFERRED_SEND_TIME`.
    pub not_before: Option<i64>,
    /// When it is to be tried again; none: at the next opportunity.
    pub next_try: Option<i64>,
    /// How often it was tried.
    pub tries: u32,
    /// What is known of its addresses, by their search keys: when each is to be tried again, or
    /// none where it is dealt with.
    pub addresses: Vec<(Vec<u8>, Option<i64>)>,
}

/// What has become of a message so far: all of it is on disk, or nothing of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Settlement {
    /// Addresses that are dealt with, by their search keys.
    pub settled: Vec<Vec<u8>>,
    /// Addresses that are to be tried again, and when, in the units of `PT_SYSTIME`. `i64::MAX`:
    /// when the transport that keeps the message says so.
    pub waiting: Vec<(Vec<u8>, i64)>,
    /// The `PR_ROWID` of recipients of the message that are dealt with in whole: their
    /// `PR_RESPONSIBILITY` becomes TRUE.
    pub rows: Vec<i32>,
    /// What is reported about it.
    pub reports: Vec<Report>,
    /// What becomes of it now.
    pub then: Then,
}

/// A report about a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Report {
    /// To the sender: it is put into the folder that receives its class.
    Deliver(Mail),
    /// To somebody else, whom the sender has named (`PR_REPORT_ENTRYID`): it is submitted.
    Submit(Mail),
}

/// What becomes of a message after a [`Settlement`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Then {
    /// The spooler goes on with it: it stays locked.
    #[default]
    Go,
    /// It waits, and is unlocked.
    Wait {
        /// When it is to be looked at again, in the units of `PT_SYSTIME`; none: at the next
        /// opportunity. `i64::MAX`: when the transport that keeps it says so.
        next_try: Option<i64>,
        /// It was tried, and is counted.
        tried: bool,
        /// Why it waits, in words.
        reason: String,
    },
    /// It leaves the queue, and what it asks for a sent message is done: it is moved to the folder
    /// of `PR_SENTMAIL_ENTRYID`, deleted for `PR_DELETE_AFTER_SUBMIT`, or left where it is.
    Finish,
}

/// What the spooler does with a store: `GetOutgoingQueue`, `SetLockState`, `FinishedMsg`,
/// `NotifyNewMail`, with the contents of a message as a value.
///
/// A message is sent in this order, so that a crash between any two steps neither loses nor
/// doubles it: it is locked; a transport delivers to each recipient under the key of the
/// submission and the address, which the receiver remembers in the transaction that stores the
/// message; one [`settle`](StoreMail::settle) notes who has it, delivers the reports and takes it
/// out of the queue. A message that is found locked by a spooler that is gone is locked again.
pub trait StoreMail: Send + Sync {
    /// The queue, in the order of submission.
    fn outgoing(&self) -> Reply<Vec<Outgoing>>;

    /// Locks a message of the queue (`PR_SUBMIT_FLAGS` gets SUBMITFLAG_LOCKED) or unlocks it.
    /// `MAPI_E_NOT_IN_QUEUE` when it is not in the queue any more.
    fn set_lock(&self, entry_id: &[u8], locked: bool) -> Reply<()>;

    /// The message was preprocessed: `PR_SUBMIT_FLAGS` loses SUBMITFLAG_PREPROCESS.
    fn preprocessed(&self, entry_id: &[u8]) -> Reply<()>;

    /// The contents of a message of the queue.
    fn read(&self, entry_id: &[u8]) -> Reply<Mail>;

    /// Notes what has become of a message of the queue, in one transaction.
    fn settle(&self, entry_id: &[u8], settlement: &Settlement) -> Reply<()>;

    /// Puts a message into the folder that receives its class, once: a second call with an equal
    /// `key` changes nothing and gives the identifier of the first (or `None` when the message is
    /// gone by now). Tells the new mail to those who asked.
    fn deliver(&self, mail: &Mail, key: &[u8]) -> Reply<Option<Vec<u8>>>;

    /// [`deliver`](StoreMail::deliver) of several messages: all of them, or none when it fails,
    /// where the store can do that in one transaction.
    fn deliver_many(&self, mails: &[Incoming]) -> Reply<()> {
        mails.iter().try_for_each(|one| self.deliver(&one.mail(), one.key()).map(|_| ()))
    }
}
