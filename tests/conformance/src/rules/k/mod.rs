//! Forms.

mod paragraphs;

use super::Part;

pub(super) const PART: Part = Part { paragraphs: paragraphs::PARAGRAPHS, rules: &[] };
