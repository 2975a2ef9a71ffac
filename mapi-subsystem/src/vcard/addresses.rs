//! The e-mail addresses of a mail user: the one that mail goes to, and all of them where there are
//! several.

use mapi_session::{PropValue, Value, tags};

use crate::props::{find, put};
use crate::service::{long, text};

/// All addresses of a mail user, and which of them mail goes to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Addresses {
    pub(crate) all: Vec<String>,
    pub(crate) main: usize,
}

impl Addresses {
    /// Those that the properties name.
    pub(crate) fn of(properties: &[PropValue]) -> Addresses {
        let mut all = match find(properties, tags::CONTACT_EMAIL_ADDRESSES.tag()) {
            Some(Value::MvUnicode(all)) => all.clone(),
            _ => Vec::new(),
        };
        let Some(main) = text(properties, tags::EMAIL_ADDRESS).filter(|main| !main.is_empty())
        else {
            return Addresses { all, main: 0 };
        };
        let said = usize::try_from(long(properties, tags::CONTACT_DEFAULT_ADDRESS_INDEX)).ok();
        let said = said.filter(|at| all.get(*at).is_some_and(|address| address == main));
        let found = said.or_else(|| all.iter().position(|address| address == main));
        // A list that does not have it is older than it.
        let main = found.unwrap_or_else(|| {
            all.insert(0, main.to_owned());
            0
        });
        Addresses { all, main }
    }

    /// Adds those of `other`; mail goes to its main one from now on, where it has one.
    pub(crate) fn take(&mut self, other: Addresses) {
        for (at, address) in other.all.into_iter().enumerate() {
            let known = self.all.iter().position(|known| known.eq_ignore_ascii_case(&address));
            let place = known.unwrap_or_else(|| {
                self.all.push(address);
                self.all.len() - 1
            });
            if at == other.main {
                self.main = place;
            }
        }
    }

    /// Has the properties name these; none change nothing.
    pub(crate) fn put(self, properties: &mut Vec<PropValue>) {
        let Some(main) = self.all.get(self.main) else { return };
        put(properties, tags::ADDRTYPE.with("SMTP"));
        put(properties, tags::EMAIL_ADDRESS.with(main.as_str()));
        if self.all.len() > 1 {
            put(properties, tags::CONTACT_ADDRTYPES.with(vec!["SMTP".to_owned(); self.all.len()]));
            let main = i32::try_from(self.main).unwrap_or_default();
            put(properties, tags::CONTACT_DEFAULT_ADDRESS_INDEX.with(main));
            put(properties, tags::CONTACT_EMAIL_ADDRESSES.with(self.all));
        }
    }
}
