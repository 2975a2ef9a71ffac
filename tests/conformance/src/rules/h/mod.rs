//! IMAPIProp.

mod copy;
pub(super) mod desk;
mod get;
mod names;
mod open;
mod paragraphs;
mod save;
mod set;

use super::Part;

pub(super) const PART: Part = Part {
    paragraphs: paragraphs::PARAGRAPHS,
    rules: &[get::RULES, open::RULES, set::RULES, save::RULES, copy::RULES, names::RULES],
};
