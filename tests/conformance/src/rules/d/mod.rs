//! Reaching objects.

mod mapisvc;
mod objects;
mod paragraphs;
mod profiles;
mod providers;
mod sections;
mod services;
mod stores;

use super::Part;

pub(super) const PART: Part = Part {
    paragraphs: paragraphs::PARAGRAPHS,
    rules: &[
        objects::RULES,
        stores::RULES,
        sections::RULES,
        profiles::RULES,
        services::RULES,
        providers::RULES,
        mapisvc::RULES,
    ],
};
