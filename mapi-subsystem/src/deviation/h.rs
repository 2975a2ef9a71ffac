//! Part H: properties. Every rule is broken where it is kept.

use super::Answer;

pub(super) static ANSWERS: &[Answer] = &[];
