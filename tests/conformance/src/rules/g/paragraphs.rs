//! The paragraphs of part G that are rules: what the register has to account for.

pub(super) const PARAGRAPHS: &[&str] = &[];
