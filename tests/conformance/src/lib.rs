//! The documented rules of MAPI sessions, each with a test that any MAPI can be held against.
//!
//! A [`Rule`] is one paragraph of MAPI's documentation in our words: where it is written, what
//! the pages leave open and what is taken then, and a function that finds out whether a
//! [`Subject`] keeps it. The functions are C clients: they know the entry points and the vtables,
//! and nothing of the subsystem behind them. So they run against the embedded subsystem in its
//! process, against a library by its exports, and against the MAPI that Outlook installs.
//!
//! [`rules`] gives them all. [`run()`] holds a subject against them, each in a process of its own
//! with a home of its own, so that a crash or a hang hides no other rule; [`Report`] is the table
//! that comes of it.
//!
//! # Adding a rule
//!
//! Rules stand in `rules/`, a folder for each part. A rule is an entry of a file's table and a
//! function beside it. The paragraph that it is for is named in the part's `paragraphs.rs`; the
//! test `register` holds both against each other. With the feature `deviation` the embedded
//! subsystem breaks the rule where it keeps it, which the test has to see.

mod admin;
mod backstage;
mod bench;
mod breach;
mod folders;
mod messages;
mod objects;
mod other;
mod outside;
mod read;
mod report;
mod rule;
mod rules;
mod run;
mod sink;
mod subject;

pub use backstage::{Backstage, Provider, Submit};
pub use bench::{Bench, Session};
pub use breach::{Breach, Check};
pub use outside::{Outside, Way, Wire};
pub use report::{Entry, Outcome, Report};
pub use rule::{Kind, Rule, Test};
pub use rules::{paragraphs, rules};
pub use run::{Launch, Runner, child, run};
pub use subject::Subject;
