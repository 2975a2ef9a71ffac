//! The status table and status objects.

mod calls;
mod flush;
mod headers;
mod paragraphs;
mod roles;
pub(super) mod rows;
pub(super) mod status;

use super::Part;

pub(super) const PART: Part = Part {
    paragraphs: paragraphs::PARAGRAPHS,
    rules: &[status::RULES, rows::RULES, calls::RULES, headers::RULES, flush::RULES, roles::RULES],
};
