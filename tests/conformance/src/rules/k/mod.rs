//! Forms.

mod forms;
mod libraries;
mod manager;
mod paragraphs;

use super::Part;

pub(super) const PART: Part =
    Part { paragraphs: paragraphs::PARAGRAPHS, rules: &[libraries::RULES, manager::RULES] };
