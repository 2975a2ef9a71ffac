//! PST files: their folders become folders below the one that is imported into.

use std::ops::ControlFlow;
use std::sync::Arc;

use super::FailureReason;
use super::reading::{Read, Sender, without_place};
use super::source::Source;
use crate::pst::PstFile;

/// The kind of a search folder, in the lowest bits of its number. What it shows stands elsewhere.
const SEARCH_FOLDER: u32 = 0x03;

/// Reads all messages of a file, but for the associated ones.
pub(super) fn read(
    number: usize,
    file: &Source,
    password: Option<&str>,
    sender: &mut Sender,
) -> ControlFlow<()> {
    let here: Arc<[String]> = Arc::from([]);
    let whole = |message, bytes| Read {
        file: number,
        number: None,
        folder: Arc::clone(&here),
        message: Err(message),
        bytes,
    };
    let pst = match PstFile::open(&file.path) {
        Ok(pst) => pst,
        Err(error) => return sender.add(whole(error.into(), file.size)),
    };
    if pst.has_password() && !password.is_some_and(|password| pst.is_password(password)) {
        return sender.add(whole(FailureReason::Password, file.size));
    }
    let top = pst.top();
    let mut folders = vec![(top, Arc::clone(&here))];
    // The names on the way to the folder that comes next.
    let mut names: Vec<String> = Vec::new();
    for folder in pst.folders_below(top) {
        names.truncate(folder.depth);
        names.push(if folder.name.is_empty() {
            format!("Folder 0x{:X}", folder.id)
        } else {
            folder.name
        });
        if folder.id & 0x1F != SEARCH_FOLDER {
            folders.push((folder.id, Arc::from(names.as_slice())));
        }
    }
    let messages: Vec<_> =
        folders.into_iter().map(|(id, path)| (path, pst.message_ids(id, false))).collect();
    let count: u64 = messages.iter().map(|(_, ids)| ids.len() as u64).sum();
    // Nobody knows how much of the file a message takes; each counts as much as the others.
    let share = file.size.checked_div(count).unwrap_or(0);
    for (path, ids) in messages {
        for (within, id) in (1..).zip(ids) {
            let message = pst.mail(id).map(without_place).map_err(FailureReason::from);
            sender.add(Read {
                file: number,
                number: Some(within),
                folder: Arc::clone(&path),
                message,
                bytes: share,
            })?;
        }
    }
    ControlFlow::Continue(())
}
