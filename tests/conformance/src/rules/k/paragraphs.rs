//! The paragraphs of part K that are rules: what the register has to account for.

pub(super) const PARAGRAPHS: &[&str] = &[];
