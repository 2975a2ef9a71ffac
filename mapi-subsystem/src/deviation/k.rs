//! Part K: forms.

use super::Answer;

pub(super) static ANSWERS: &[Answer] = &[];
