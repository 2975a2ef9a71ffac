//! Moves messages that are older than 90 days from the Inbox into the folder `Archive`.
//!
//!     cargo run --example archive_folder [HOME [PROFILE]]
//!
//! Runs against the embedded subsystem. A session from Outlook's own MAPI has the same methods:
//! only the line that opens the subsystem would be another, once this crate can open that one.

mod common;

use std::time::{Duration, SystemTime};

use mapi_session::flags::CopyMessagesFlags;
use mapi_session::{EntryId, Folder, Mapi, Result, tags};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

// The columns that are needed, and no others: the store need not fetch more.
mapi_session::row! {
    struct Old {
        entry_id: EntryId = tags::ENTRYID,
        subject: Option<String> = tags::SUBJECT,
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let place = common::Place::from_args()?;
    let mapi = Mapi::initialize(place.subsystem.clone())?;
    mapi.session(place.logon.clone(), |session| {
        let store = session.default_store()?;
        let inbox = store.inbox()?;
        if place.is_new() {
            fill(&inbox)?;
        }

        // A condition is an expression; comparing a time with text would not compile. The store
        // evaluates it, not this program.
        let limit = SystemTime::now() - 90 * DAY;
        let old: Vec<Old> = (inbox.contents()?.select()?)
            .filter(tags::MESSAGE_DELIVERY_TIME.lt(limit))
            .sort(tags::MESSAGE_DELIVERY_TIME.ascending())
            .rows()?;
        for message in &old {
            println!("moving {}", message.subject.as_deref().unwrap_or("(no subject)"));
        }
        if old.is_empty() {
            println!("nothing is old enough");
            return Ok(());
        }

        let archive = store.ipm_subtree()?.open_or_new_folder("Archive")?;
        let ids: Vec<EntryId> = old.into_iter().map(|message| message.entry_id).collect();
        let moved = inbox.copy_messages_to(&ids, &archive, CopyMessagesFlags::MOVE)?;
        // A success can carry a warning: MAPI_W_PARTIAL_COMPLETION says that some stayed.
        if let Some(warning) = moved.warning() {
            println!("not all of them: {warning}");
        }
        let count = |folder: &Folder<'_>| folder.contents()?.count();
        println!("Inbox {}, Archive {}", count(&inbox)?, count(&archive)?);
        Ok(())
    })?;
    Ok(())
}

/// Three messages, 10, 100 and 1000 days old.
fn fill(inbox: &Folder<'_>) -> Result<()> {
    for age in [10, 100, 1000] {
        let message = inbox.new_message()?;
        message.set_all(&[
            tags::SUBJECT.with(format!("From {age} days ago")),
            tags::MESSAGE_DELIVERY_TIME.with(SystemTime::now() - age * DAY),
        ])?;
        message.save()?;
    }
    Ok(())
}
