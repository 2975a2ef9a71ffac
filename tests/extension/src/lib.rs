//! An add-in with properties of its own: two with identifiers, five with names, and a row that
//! shows some of them beside MAPI's. What they are stands in `spec/review.yaml`; the build script
//! makes [`mapi`] of it.

use std::time::SystemTime;

use mapi_session::{Folder, Message, Result};

/// What the generator makes of the add-in's spec.
pub mod mapi {
    include!(concat!(env!("OUT_DIR"), "/mapi/mod.rs"));
}

use mapi::flags::ReviewState;
use mapi::{accessors::MessageProperties as _, named, rows::ReviewRow};

/// What is said about a message.
#[derive(Debug, Clone, PartialEq)]
pub struct Review {
    /// Who wrote it.
    pub author: String,
    /// When the review has to be done.
    pub due: SystemTime,
    /// Whether it cannot wait.
    pub urgent: bool,
    /// What the reviewers gave it.
    pub points: f64,
    /// What it is about.
    pub labels: Vec<String>,
}

/// Writes a review to a message, and counts it.
///
/// # Errors
/// Those of MAPI.
pub fn write(message: &Message<'_>, review: &Review, state: ReviewState) -> Result<()> {
    message.set_named(&[
        named::REVIEW_AUTHOR.with(review.author.as_str()),
        named::REVIEW_DUE.with(review.due),
        named::REVIEW_URGENT.with(review.urgent),
        named::REVIEW_POINTS.with(review.points),
        named::REVIEW_LABELS.with(review.labels.clone()),
    ])?;
    message.set_review_state(state)?;
    message.set_review_round(message.review_round()?.unwrap_or(0) + 1)
}

/// Reads it back; `None` where the message has none.
///
/// # Errors
/// Those of MAPI.
pub fn read(message: &Message<'_>) -> Result<Option<Review>> {
    let (author, due, urgent, points, labels) = message.get((
        named::REVIEW_AUTHOR,
        named::REVIEW_DUE,
        named::REVIEW_URGENT,
        named::REVIEW_POINTS,
        named::REVIEW_LABELS,
    ))?;
    Ok(match (author, due, urgent, points, labels) {
        (Some(author), Some(due), Some(urgent), Some(points), Some(labels)) => {
            Some(Review { author, due, urgent, points, labels })
        }
        _ => None,
    })
}

/// The messages of a folder, with the state of their reviews.
///
/// # Errors
/// Those of MAPI.
pub fn reviews(folder: &Folder<'_>) -> Result<Vec<ReviewRow>> {
    folder.contents()?.select::<ReviewRow>()?.rows()
}
