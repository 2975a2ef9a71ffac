//! Transport and spooler.

pub(super) mod letters;
mod paragraphs;
mod states;
mod status;
mod transports;

use super::Part;

pub(super) const PART: Part = Part {
    paragraphs: paragraphs::PARAGRAPHS,
    rules: &[states::RULES, transports::RULES, status::RULES],
};
