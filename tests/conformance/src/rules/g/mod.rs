//! IMAPITable.

mod cursor;
mod paragraphs;
mod setup;
mod stage;

use super::Part;

pub(super) const PART: Part =
    Part { paragraphs: paragraphs::PARAGRAPHS, rules: &[setup::RULES, cursor::RULES] };
