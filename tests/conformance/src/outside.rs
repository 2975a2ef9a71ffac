//! What lies outside of a subject: where a profile's mail goes to, and where it comes from.
//!
//! The rules about transports and the spooler want mail that really leaves and really comes. Which
//! transports carry it is no business of theirs: a profile gets the services that its [`Outside`]
//! names, and the tests ask that what has arrived.

use mapi_session::PropValue;

use crate::{Breach, Check};

/// A way by which mail leaves a profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The one that each profile has.
    First,
    /// Another, which some tests add.
    Second,
}

/// A message service with a transport, and what configures it.
#[derive(Debug, Clone)]
pub struct Wire {
    /// What `CreateMsgServiceEx` takes: `LOCALXP`.
    pub service: &'static str,
    /// What `ConfigureMsgService` takes.
    pub settings: Vec<PropValue>,
}

/// Where mail goes to and comes from.
///
/// Everything here is of one test alone: no other test's mail is seen.
pub trait Outside: Send + Sync {
    /// The address of the user of the profile that tests log on to.
    fn own(&self) -> &str;

    /// The address of somebody whom no profile knows and both ways reach.
    fn far(&self) -> &str;

    /// An address that does not get mail until [`mend`](Outside::mend), while others do, and
    /// perhaps not even then.
    fn stuck(&self) -> Result<&str, Breach>;

    /// An address that never gets mail: that is known at once. The settings are those with which
    /// the first way is so.
    fn nowhere(&self) -> (&str, Vec<PropValue>);

    /// What sends by a way.
    fn sender(&self, way: Way) -> Result<Wire, Breach>;

    /// What receives, if it is not what sends by the first way.
    fn receiver(&self) -> Result<Option<Wire>, Breach>;

    /// Whether what receives has headers of mail that is elsewhere.
    fn has_headers(&self) -> bool;

    /// Whether mail to [`own`](Outside::own) goes outside and is to be fetched from there.
    fn keeps_own(&self) -> bool;

    /// Waits until what receives has done what it does by itself after its logon: from then on it
    /// fetches when it is asked to.
    fn calm(&self) -> Check;

    /// Brings a message in Internet format from outside, which no other has the name of; it is
    /// there to be fetched when this returns.
    fn arrive(&self, name: &str, message: &str) -> Check;

    /// How many messages are there that no transport has fetched yet.
    fn unfetched(&self) -> Result<usize, Breach>;

    /// How many messages have come to [`far`](Outside::far) by a way. What is under way when this
    /// is called is waited for.
    fn reached(&self, way: Way) -> Result<usize, Breach>;

    /// Takes away what transports cannot do without, as `ValidateState` finds out; settings for
    /// each, where that takes other ones. [`mend`](Outside::mend) gives it back, but for those.
    fn unfit(&self) -> Result<Vec<PropValue>, Breach>;

    /// Takes away what the first way leads to: it is tried in vain.
    fn cut(&self) -> Check;

    /// Makes the first way whole again.
    fn mend(&self) -> Check;
}
