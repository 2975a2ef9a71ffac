//! Codes: a situation for each, and what must not have changed in it.

mod book;
mod folders;
mod mail;
mod messages;
mod paragraphs;
mod providers;
mod sessions;
mod tables;

use super::Part;

pub(super) const PART: Part = Part {
    paragraphs: paragraphs::PARAGRAPHS,
    rules: &[
        sessions::RULES,
        providers::RULES,
        folders::RULES,
        messages::RULES,
        tables::RULES,
        book::RULES,
        mail::RULES,
    ],
};
