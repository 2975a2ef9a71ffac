//! IMAPITable.

mod categories;
mod cursor;
mod events;
mod fuzzy;
mod helpers;
mod order;
mod paragraphs;
mod restrict;
mod search;
mod setup;
pub(super) mod stage;
mod state;

use super::Part;

pub(super) const PART: Part = Part {
    paragraphs: paragraphs::PARAGRAPHS,
    rules: &[
        setup::RULES,
        cursor::RULES,
        state::RULES,
        events::RULES,
        order::RULES,
        categories::RULES,
        restrict::RULES,
        fuzzy::RULES,
        helpers::RULES,
        search::RULES,
    ],
};
