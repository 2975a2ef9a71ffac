//! Forms.

pub(super) mod forms;
mod libraries;
pub(super) mod manager;
mod paragraphs;

use super::Part;

pub(super) const PART: Part =
    Part { paragraphs: paragraphs::PARAGRAPHS, rules: &[libraries::RULES, manager::RULES] };
