//! A module for each verb.

pub(crate) mod error;
