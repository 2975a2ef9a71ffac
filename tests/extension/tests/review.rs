//! The add-in against the embedded subsystem.

use std::time::{Duration, SystemTime};

use mapi_session::flags::ProfileFlags;
use mapi_session::{Logon, Mapi};
use review_addin::mapi::accessors::MessageProperties as _;
use review_addin::mapi::flags::ReviewState;
use review_addin::mapi::named;
use review_addin::{Review, read, reviews, write};

#[test]
fn a_review_is_read_back_as_it_was_written() -> Result<(), Box<dyn std::error::Error>> {
    let home = tempfile::tempdir()?;
    let mapi = Mapi::initialize(mapi_subsystem::open(home.path())?)?;
    mapi.profiles()?.create_profile("Work", ProfileFlags::DEFAULT_SERVICES)?;
    let review = Review {
        author: "Zoë".to_owned(),
        due: SystemTime::UNIX_EPOCH + Duration::from_secs(1_900_000_000),
        urgent: true,
        points: 8.5,
        labels: vec!["budget".to_owned(), "Übersicht".to_owned()],
    };
    mapi.session(Logon::profile("Work"), |session| {
        let inbox = session.default_store()?.inbox()?;
        let message = inbox.new_message()?;
        message.set(mapi_session::tags::SUBJECT, "Plan")?;
        assert_eq!(read(&message)?, None);
        write(&message, &review, ReviewState::Open)?;
        write(&message, &review, ReviewState::Accepted)?;
        message.save()?;
        Ok(())
    })?;
    // Another session finds the same names.
    mapi.session(Logon::profile("Work"), |session| {
        let inbox = session.default_store()?.inbox()?;
        let rows = reviews(&inbox)?;
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].subject.as_deref(), Some("Plan"));
        assert_eq!(rows[0].review_state, Some(ReviewState::Accepted));
        assert_eq!(rows[0].round, Some(2));
        let message = inbox.open_message(&rows[0].entry_id)?;
        assert_eq!(read(&message)?, Some(review));
        assert_eq!(message.review_state()?, Some(ReviewState::Accepted));
        // One by one, as with any other property.
        message.set(named::REVIEW_POINTS, 9.5)?;
        assert_eq!(message.get(named::REVIEW_POINTS)?, Some(9.5));
        Ok(())
    })?;
    Ok(())
}
