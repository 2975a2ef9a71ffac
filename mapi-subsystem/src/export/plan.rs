//! Which folders are exported.

use mapi_session::flags::FolderType;
use mapi_session::{EntryId, Folder, Result, tags};

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
pub(super) fn of<'f>(top: &'f Folder<'f>, recursive: bool) -> Result<Vec<Planned<'f>>> {
    let name = top.get(tags::DISPLAY_NAME)?.unwrap_or_default();
    let mut plan = vec![Planned { top, below: None, path: vec![name], messages: count(top)? }];
    if recursive {
        let path = plan[0].path.clone();
        add_below(top, top, &path, &mut plan)?;
    }
    Ok(plan)
}

fn add_below<'f>(
    top: &'f Folder<'f>,
    folder: &Folder<'f>,
    path: &[String],
    plan: &mut Vec<Planned<'f>>,
) -> Result<()> {
    if path.len() > MAX_DEPTH {
        return Ok(());
    }
    for row in folder.hierarchy()?.select::<Below>()?.rows()? {
        // What a search folder shows stands elsewhere.
        if row.folder_type == Some(FolderType::Search.to_raw().cast_signed()) {
            continue;
        }
        let below = top.open_folder(&row.entry_id)?;
        let path = [path, &[row.display_name]].concat();
        let messages = count(&below)?;
        plan.push(Planned { top, below: Some(row.entry_id), path: path.clone(), messages });
        add_below(top, &below, &path, plan)?;
    }
    Ok(())
}

fn count(folder: &Folder<'_>) -> Result<u64> {
    let count = folder.get(tags::CONTENT_COUNT)?.unwrap_or_default();
    Ok(u64::try_from(count).unwrap_or_default())
}
