//! Identity.

pub(super) mod flags;
pub(super) mod identity;
mod paragraphs;

use super::Part;

pub(super) const PART: Part =
    Part { paragraphs: paragraphs::PARAGRAPHS, rules: &[flags::RULES, identity::RULES] };
