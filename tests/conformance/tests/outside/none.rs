//! The world outside where no real servers are: folders of the local transport.

use std::convert::Infallible;
use std::ffi::OsString;
use std::fmt;

use mapi_conformance::{Rule, Subject};

use super::backstage::Stage;

/// What keeps the servers from running.
#[derive(Debug)]
pub(crate) enum Error {
    /// This suite has none.
    Missing(&'static str),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Error::Missing(what) = self;
        f.write_str(what)
    }
}

/// The servers of a run: there are none.
pub(crate) struct Servers(Infallible);

impl Servers {
    pub(crate) fn start(_: usize) -> Result<Servers, Error> {
        Err(Error::Missing("mail servers are for Unix, with the feature \"servers\" of the suite"))
    }

    pub(crate) fn environment(
        &self,
        _: &[&'static Rule],
        _: &Rule,
        _: bool,
    ) -> (&'static str, OsString) {
        match self.0 {}
    }
}

/// The subject as it is.
pub(crate) fn of_this_process(subject: Subject, _: &Stage) -> Result<Subject, String> {
    Ok(subject)
}
