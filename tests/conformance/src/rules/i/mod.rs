//! Notifications.

mod delivery;
mod events;
mod paragraphs;
mod registration;

use super::Part;

pub(super) const PART: Part = Part {
    paragraphs: paragraphs::PARAGRAPHS,
    rules: &[events::RULES, registration::RULES, delivery::RULES],
};
