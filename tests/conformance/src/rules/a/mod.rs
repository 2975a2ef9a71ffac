//! Starting a session.

pub(super) mod dialog;
pub(super) mod logon;
pub(super) mod mail;
mod paragraphs;
pub(super) mod providers;
mod start;
mod threads;

use super::Part;

pub(super) const PART: Part = Part {
    paragraphs: paragraphs::PARAGRAPHS,
    rules: &[
        start::RULES,
        logon::RULES,
        dialog::RULES,
        mail::RULES,
        threads::RULES,
        providers::RULES,
    ],
};
