//! Part I: notifications.

use super::Answer;

pub(super) static ANSWERS: &[Answer] = &[];
