//! IMAPISession, method by method.

mod advise;
mod compare;
mod errors;
mod every;
mod forms;
mod open;
mod paragraphs;
mod sections;
mod session;
mod stores;

use super::Part;

pub(super) const PART: Part = Part {
    paragraphs: paragraphs::PARAGRAPHS,
    rules: &[
        every::RULES,
        errors::RULES,
        session::RULES,
        open::RULES,
        sections::RULES,
        compare::RULES,
        advise::RULES,
        stores::RULES,
        forms::RULES,
    ],
};
