//! Part M: codes.

use super::Answer;

pub(super) static ANSWERS: &[Answer] = &[];
