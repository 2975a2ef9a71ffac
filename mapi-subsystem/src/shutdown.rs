//! Fast shutdown: a client's process ends without giving back what it has of MAPI, and nothing is
//! lost. [fast-shutdown-overview]

use crate::com::Reply;
use crate::deviation::deviates;

/// The variable that says what the user wants: what elsewhere is the registry's value
/// `FastShutdownBehavior`.
const VARIABLE: &str = "MAPI_FAST_SHUTDOWN";

/// A provider's part when a client's process ends fast, as `IMAPIProviderShutdown`.
///
/// Providers are asked and told session by session, in each first transports, then address books,
/// then stores.
pub trait ProviderShutdown {
    /// Whether the provider can do with it.
    ///
    /// # Errors
    /// `MAPI_E_NO_SUPPORT`: it cannot, and the client ends in the ordinary way.
    fn query(&self) -> Reply<()>;

    /// The client is going to end fast: what is not needed to keep data is put off.
    fn notify(&self);

    /// The client ends now. What the provider has not saved when this returns is lost.
    fn finish(&self);
}

/// A provider with nothing to save: all that it has is on disk when a call returns.
pub(crate) struct NothingToSave;

impl ProviderShutdown for NothingToSave {
    fn query(&self) -> Reply<()> {
        Ok(())
    }

    fn notify(&self) {}

    fn finish(&self) {}
}

/// When a client may end fast. [fast-shutdown-user-options]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Behavior {
    /// 0: unless a provider objects.
    UnlessOneObjects,
    /// 1: if each provider says that it can.
    IfAllAgree,
    /// 2: never.
    Never,
}

impl Behavior {
    /// What the user wants now; what is no such number is as if it were not set.
    pub(crate) fn now() -> Behavior {
        match std::env::var(VARIABLE).as_deref() {
            _ if deviates("B.4.5") => Behavior::UnlessOneObjects,
            Ok("1") => Behavior::IfAllAgree,
            Ok("2") => Behavior::Never,
            _ => Behavior::UnlessOneObjects,
        }
    }

    /// Whether a client may end fast, where this is what its providers say; none: a provider
    /// without the interface.
    pub(crate) fn allows(self, answers: impl IntoIterator<Item = Option<Reply<()>>>) -> bool {
        // All are asked, whatever the first ones say.
        let answers: Vec<_> = answers.into_iter().collect();
        let agree = |answer: &Option<Reply<()>>| match answer {
            Some(answer) => answer.is_ok(),
            None => self == Behavior::UnlessOneObjects,
        };
        self != Behavior::Never && answers.iter().all(agree)
    }
}

#[cfg(test)]
mod tests {
    use mapi_session::Code;

    use super::Behavior;

    #[test]
    fn the_user_says_whose_word_counts() {
        use Behavior::{IfAllAgree, Never, UnlessOneObjects};
        let yes = || Some(Ok(()));
        let no = || Some(Err(Code::E_NO_SUPPORT.into()));
        assert!(UnlessOneObjects.allows([yes(), None]));
        assert!(!UnlessOneObjects.allows([yes(), no()]));
        assert!(IfAllAgree.allows([yes(), yes()]));
        assert!(!IfAllAgree.allows([yes(), None]));
        assert!(!Never.allows([yes()]));
        assert!(!Never.allows([]));
    }
}
