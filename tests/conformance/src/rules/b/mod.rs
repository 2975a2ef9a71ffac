//! Ending a session.

mod end;
mod paragraphs;
pub(super) mod shutdown;
mod store;

use super::Part;

pub(super) const PART: Part = Part {
    paragraphs: paragraphs::PARAGRAPHS,
    rules: &[end::RULES, shutdown::RULES, store::RULES],
};
