//! The MAPI that is held against the rules.

use std::ffi::c_void;
use std::fmt;

use mapi_session::wire::Allocator;
use mapi_session::{EntryPoints, Subsystem};

use crate::{Backstage, Outside};

/// Finds an exported function by its name.
type Find = Box<dyn Fn(&str) -> Option<*const c_void>>;

/// A MAPI, as a C program sees it.
pub struct Subject {
    name: String,
    subsystem: Subsystem,
    exports: Find,
    backstage: Option<Box<dyn Backstage>>,
    outside: Option<Box<dyn Outside>>,
    own_home: bool,
}

impl Subject {
    /// A subject that is called `name` in reports. `exports` finds what a program that links to
    /// it can call beside the entry points.
    ///
    /// # Safety
    /// What `exports` gives are functions with the prototypes of their pages, valid as long as
    /// `subsystem` is.
    pub unsafe fn new(
        name: impl Into<String>,
        subsystem: Subsystem,
        exports: impl Fn(&str) -> Option<*const c_void> + 'static,
    ) -> Subject {
        Subject {
            name: name.into(),
            subsystem,
            exports: Box::new(exports),
            backstage: None,
            outside: None,
            own_home: true,
        }
    }

    /// Gives it providers and a user that do what a test tells them.
    #[must_use]
    pub fn with_backstage(mut self, backstage: impl Backstage + 'static) -> Subject {
        self.backstage = Some(Box::new(backstage));
        self
    }

    /// Has the mail of its profiles go elsewhere than to folders of the local transport.
    #[must_use]
    pub fn with_outside(mut self, outside: impl Outside + 'static) -> Subject {
        self.outside = Some(Box::new(outside));
        self
    }

    /// Says that profiles are somebody's own: only rules that read are held against it, in a
    /// session with the default profile.
    #[must_use]
    pub fn of_a_user(mut self) -> Subject {
        self.own_home = false;
        self
    }

    /// What reports call it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it has a home that the suite may do with as it likes.
    #[must_use]
    pub fn has_own_home(&self) -> bool {
        self.own_home
    }

    pub(crate) fn entry_points(&self) -> &EntryPoints {
        self.subsystem.entry_points()
    }

    pub(crate) fn allocator(&self) -> Allocator {
        self.subsystem.allocator()
    }

    pub(crate) fn backstage(&self) -> Option<&dyn Backstage> {
        self.backstage.as_deref()
    }

    pub(crate) fn outside(&self) -> Option<&dyn Outside> {
        self.outside.as_deref()
    }

    pub(crate) fn export(&self, name: &str) -> Option<*const c_void> {
        (self.exports)(name)
    }
}

impl fmt::Debug for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subject").field("name", &self.name).finish_non_exhaustive()
    }
}
