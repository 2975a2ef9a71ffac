//! What a rule is.

use crate::{Bench, Check};

/// Whether a test changes anything that outlives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It only reads: it may be run on somebody's own profile.
    Reads,
    /// It makes profiles, writes or sends: it wants a home of its own.
    Changes,
}

/// How it is found out whether a rule is kept.
#[derive(Debug, Clone, Copy)]
pub enum Test {
    /// By this function.
    ///
    /// It is a C client throughout, which is why it is unsafe as a whole: it calls vtables and
    /// reads what they give. Its caller has given it a subject whose MAPI is not in use otherwise.
    Run(unsafe fn(&Bench) -> Check),
    /// By none, for this reason.
    NotApplicable(&'static str),
}

/// A documented rule.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The paragraph: part, section, and a number or what the paragraph is about.
    pub id: &'static str,
    /// The rule, in our words.
    pub says: &'static str,
    /// The page that it comes from: the name of the file at Microsoft's documentation.
    pub page: &'static str,
    /// What the pages leave open, or say in two ways, and what is taken here.
    pub chosen: Option<&'static str>,
    /// Whether its test changes anything.
    pub kind: Kind,
    /// Whether its test calls functions that a library exports beside the entry points.
    pub exports: bool,
    /// Whether its test tells providers, or the user, what to do: see [`Backstage`](crate::Backstage).
    pub backstage: bool,
    /// Its test.
    pub test: Test,
}

impl Rule {
    const fn new(
        id: &'static str,
        says: &'static str,
        page: &'static str,
        kind: Kind,
        test: Test,
    ) -> Rule {
        Rule { id, says, page, chosen: None, kind, exports: false, backstage: false, test }
    }

    /// A rule whose test changes things.
    pub(crate) const fn changes(
        id: &'static str,
        says: &'static str,
        page: &'static str,
        test: unsafe fn(&Bench) -> Check,
    ) -> Rule {
        Rule::new(id, says, page, Kind::Changes, Test::Run(test))
    }

    /// A rule whose test only reads.
    pub(crate) const fn reads(
        id: &'static str,
        says: &'static str,
        page: &'static str,
        test: unsafe fn(&Bench) -> Check,
    ) -> Rule {
        Rule::new(id, says, page, Kind::Reads, Test::Run(test))
    }

    /// A rule that no test can find kept or broken, and why.
    pub(crate) const fn not_applicable(
        id: &'static str,
        says: &'static str,
        page: &'static str,
        reason: &'static str,
    ) -> Rule {
        Rule::new(id, says, page, Kind::Reads, Test::NotApplicable(reason))
    }

    /// Says that its test calls exported functions.
    pub(crate) const fn by_exports(mut self) -> Rule {
        self.exports = true;
        self
    }

    /// Says that its test tells providers, or the user, what to do.
    pub(crate) const fn backstage(mut self) -> Rule {
        self.backstage = true;
        self
    }

    /// Says what the pages leave open and what is taken here.
    pub(crate) const fn chosen(mut self, what: &'static str) -> Rule {
        self.chosen = Some(what);
        self
    }

    /// The part that the rule belongs to: the letter at the start of its id.
    #[must_use]
    pub fn part(&self) -> &'static str {
        self.id.split('.').next().unwrap_or(self.id)
    }
}
