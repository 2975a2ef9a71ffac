//! Which folders are exported.

use std::collections::HashSet;

use mapi_session::flags::FolderType;
use mapi_session::{Code, EntryId, Error, Folder, Result, tags};

use super::ExportFailure;

/// How deep folders are followed.
const MAX_DEPTH: usize = 128;

mapi_session::row! {
    /// What is to be known of a message before it is opened.
    pub(super) struct Row {
        pub(super) entry_id: EntryId = tags::ENTRYID,
        pub(super) subject: Option<String> = tags::SUBJECT,
    }
}

mapi_session::row! {
    struct Below {
        entry_id: EntryId = tags::ENTRYID,
        display_name: String = tags::DISPLAY_NAME,
        folder_type: Option<i32> = tags::FOLDER_TYPE,
    }
}

/// A folder that is to be exported.
pub(super) struct Planned<'f> {
    top: &'f Folder<'f>,
    /// `None`: it is the one that was asked for.
    below: Option<EntryId>,
    /// The names on the way to it, from the one that was asked for on.
    pub(super) path: Vec<String>,
    /// How many messages it says to have.
    pub(super) messages: u64,
}

impl<'f> Planned<'f> {
    pub(super) fn open(&self) -> Result<Opened<'f>> {
        Ok(match &self.below {
            None => Opened::Top(self.top),
            Some(id) => Opened::Below(self.top.open_folder(id)?),
        })
    }
}

/// A folder that is open for the whole export, or for its own turn.
pub(super) enum Opened<'f> {
    Top(&'f Folder<'f>),
    Below(Folder<'f>),
}

impl<'f> std::ops::Deref for Opened<'f> {
    type Target = Folder<'f>;

    fn deref(&self) -> &Folder<'f> {
        match self {
            Opened::Top(folder) => folder,
            Opened::Below(folder) => folder,
        }
    }
}

/// The folder, and with `recursive` those below it, each before those in it.
/// `failures` takes what of that cannot be found out.
pub(super) fn of<'f>(
    top: &'f Folder<'f>,
    recursive: bool,
    failures: &mut Vec<ExportFailure>,
) -> Result<Vec<Planned<'f>>> {
    let name = top.get(tags::DISPLAY_NAME)?.unwrap_or_default();
    let mut plan = vec![Planned { top, below: None, path: vec![name], messages: count(top)? }];
    if recursive {
        let path = plan[0].path.clone();
        let mut walk = Walk { top, plan, failures, seen: HashSet::new() };
        walk.add_below(top, &path);
        plan = walk.plan;
    }
    Ok(plan)
}

/// A walk over folders, each of which is met once, even where a damaged store has one within itself.
struct Walk<'f, 'p> {
    top: &'f Folder<'f>,
    plan: Vec<Planned<'f>>,
    failures: &'p mut Vec<ExportFailure>,
    seen: HashSet<Vec<u8>>,
}

impl<'f> Walk<'f, '_> {
    fn add_below(&mut self, folder: &Folder<'f>, path: &[String]) {
        let read = || match path.len() > MAX_DEPTH {
            true => Err(Error::new(Code::E_TOO_COMPLEX, "IMAPIContainer::GetHierarchyTable")),
            false => folder.hierarchy()?.select::<Below>()?.rows(),
        };
        let rows = read().unwrap_or_else(|error| {
            self.failures.push(ExportFailure::of_folder(path.to_vec(), error.into()));
            Vec::new()
        });
        for row in rows {
            // What a search folder shows stands elsewhere.
            if row.folder_type == Some(FolderType::Search.to_raw().cast_signed())
                || !self.seen.insert(row.entry_id.as_bytes().to_vec())
            {
                continue;
            }
            let path = [path, &[row.display_name]].concat();
            // One that cannot be opened is told when its messages are wanted.
            let below = self.top.open_folder(&row.entry_id).ok();
            let messages = below.as_ref().and_then(|below| count(below).ok()).unwrap_or_default();
            let (top, id) = (self.top, Some(row.entry_id));
            self.plan.push(Planned { top, below: id, path: path.clone(), messages });
            if let Some(below) = below {
                self.add_below(&below, &path);
            }
        }
    }
}

fn count(folder: &Folder<'_>) -> Result<u64> {
    let count = folder.get(tags::CONTENT_COUNT)?.unwrap_or_default();
    Ok(u64::try_from(count).unwrap_or_default())
}
