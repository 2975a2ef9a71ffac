//! `mapi list`: the messages of a folder.

use std::collections::HashMap;

use mapi_session::flags::MessageFlags;
use mapi_session::rows::ContentsRow;
use mapi_session::{Folder, SortKey, tags};
use serde::Serialize;

use crate::address::Address;
use crate::args::{Global, List, SortBy};
use crate::failure::Result;
use crate::output::{Output, Table};
use crate::session::with_session;
use crate::{objects, values};

#[derive(Debug, Serialize)]
pub(crate) struct Headline {
    pub(crate) message: String,
    #[serde(skip)]
    pub(crate) number: usize,
    #[serde(serialize_with = "when")]
    pub(crate) submitted: Option<std::time::SystemTime>,
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) subject: String,
    pub(crate) size: i32,
    pub(crate) attachments: bool,
    pub(crate) read: bool,
    pub(crate) class: String,
    pub(crate) entry_id: String,
}

fn when<S: serde::Serializer>(
    time: &Option<std::time::SystemTime>,
    serializer: S,
) -> std::result::Result<S::Ok, S::Error> {
    time.map(values::time).serialize(serializer)
}

pub(crate) fn run(global: &Global, args: &List, out: &mut Output) -> Result<()> {
    let address = Address::folder(&args.folder);
    let headlines = with_session(global, |session| {
        let folder = objects::folder_at(session, &args.store, &address)?;
        let above = match &address {
            Address::Folder(path) => objects::joined(path),
            // The numbers of a folder without a path are of no use: identifiers are.
            _ => String::new(),
        };
        headlines(&folder, &above, args)
    })?;
    out.data(&headlines)?;
    if headlines.is_empty() {
        return out.line(match args.filter {
            Some(_) => "no message fits",
            None => "no messages",
        });
    }
    out.table(&table(&headlines))
}

fn headlines(folder: &Folder<'_>, above: &str, args: &List) -> Result<Vec<Headline>> {
    let contents = folder.contents()?;
    let mut query = contents.select::<ContentsRow>()?;
    if let Some(text) = &args.filter {
        let contains = |tag: mapi_session::PropTag<mapi_session::types::Unicode>| {
            tag.contains(text.as_str()).ignoring_case()
        };
        query = query.filter(
            contains(tags::SUBJECT)
                | contains(tags::SENDER_NAME)
                | contains(tags::SENT_REPRESENTING_NAME),
        );
    }
    if let Some(by) = args.sort {
        query = query.sort(key(by, args.reverse));
    }
    if let Some(limit) = args.limit {
        query = query.limit(limit);
    }
    let rows = query.rows()?;
    // Numbers count the messages as the folder keeps them, so that they stay when the list is
    // sorted or filtered.
    let numbers: HashMap<Vec<u8>, usize> = if args.sort.is_none() && args.filter.is_none() {
        rows.iter().enumerate().map(|(at, row)| (row.instance_key.clone(), at + 1)).collect()
    } else {
        let keys = objects::keys(folder)?;
        keys.into_iter().enumerate().map(|(at, key)| (key.instance_key, at + 1)).collect()
    };
    Ok(rows.into_iter().map(|row| headline(row, above, &numbers)).collect())
}

fn key(by: SortBy, reverse: bool) -> SortKey {
    macro_rules! directed {
        ($tag:expr) => {
            if reverse { $tag.descending() } else { $tag.ascending() }
        };
    }
    match by {
        SortBy::Date => directed!(tags::CLIENT_SUBMIT_TIME),
        SortBy::From => directed!(tags::SENT_REPRESENTING_NAME),
        SortBy::Subject => directed!(tags::SUBJECT),
        SortBy::Size => directed!(tags::MESSAGE_SIZE),
    }
}

/// A row of a contents table as people read it.
pub(crate) fn headline(
    row: ContentsRow,
    above: &str,
    numbers: &HashMap<Vec<u8>, usize>,
) -> Headline {
    let number = numbers.get(&row.instance_key).copied().unwrap_or(0);
    let entry_id = values::hex(row.entry_id.as_bytes());
    Headline {
        message: if above.is_empty() { entry_id.clone() } else { format!("{above}/{number}") },
        number,
        submitted: row.client_submit_time,
        from: row.sent_representing_name.or(row.sender_name).unwrap_or_default(),
        to: row.display_to,
        subject: row.subject.unwrap_or_default(),
        size: row.message_size,
        attachments: row.has_attachments,
        read: row.message_flags.contains(MessageFlags::READ),
        class: row.message_class,
        entry_id,
    }
}

/// The list for people.
pub(crate) fn table(headlines: &[Headline]) -> Table {
    let mut table = Table::new([">#", "date (utc)", "from", "subject", ">size", "marks"]);
    for headline in headlines {
        table.row([
            headline.number.to_string(),
            values::minute(headline.submitted),
            values::shortened(&headline.from, 30),
            values::shortened(&headline.subject, 64),
            values::size(u64::try_from(headline.size).unwrap_or(0)),
            marks(headline),
        ]);
    }
    table
}

fn marks(headline: &Headline) -> String {
    let marks = [(!headline.read, "new"), (headline.attachments, "attachments")];
    marks.iter().filter(|(set, _)| *set).map(|(_, mark)| *mark).collect::<Vec<_>>().join(", ")
}
