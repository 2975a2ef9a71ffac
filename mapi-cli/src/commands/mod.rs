//! A module for each verb.

pub(crate) mod changes;
pub(crate) mod contacts;
pub(crate) mod error;
pub(crate) mod events;
pub(crate) mod export;
pub(crate) mod fetch;
pub(crate) mod find;
pub(crate) mod flush;
pub(crate) mod folders;
pub(crate) mod form;
pub(crate) mod identity;
pub(crate) mod import;
pub(crate) mod list;
pub(crate) mod outbox;
pub(crate) mod profile;
pub(crate) mod props;
pub(crate) mod search;
pub(crate) mod send;
pub(crate) mod service;
pub(crate) mod settings;
pub(crate) mod show;
pub(crate) mod status;
pub(crate) mod stores;
pub(crate) mod watch;
pub(crate) mod watch_status;
