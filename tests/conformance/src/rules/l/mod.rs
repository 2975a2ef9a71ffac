//! Memory.

mod memory;
mod paragraphs;
mod structures;

use super::Part;

pub(super) const PART: Part =
    Part { paragraphs: paragraphs::PARAGRAPHS, rules: &[memory::RULES, structures::RULES] };
