//! PST files: their folders become folders below the one that is imported into.

use std::collections::HashSet;
use std::ops::ControlFlow;
use std::sync::Arc;

use super::FailureReason;
use super::reading::{Read, Sender, without_place};
use super::source::Source;
use crate::mail::size;
use crate::pst::{PstFile, nameless, take};

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
        lost: Vec::new(),
        bytes,
        memory: 0,
    };
    let pst = match PstFile::open(&file.path) {
        Ok(pst) => pst,
        Err(error) => return sender.add(whole(error.into(), file.size)),
    };
    if pst.has_password() && !password.is_some_and(|password| pst.is_password(password)) {
        return sender.add(whole(FailureReason::Password, file.size));
    }
    let top = pst.top();
    // What all messages may take of the file, whatever they share: one with damage or malice in it
    // could have each message be all of it.
    let mut left = pst.whole().saturating_mul(32);
    let mut folders = vec![(top, Arc::clone(&here))];
    // The names on the way to the folder that comes next.
    let mut names: Vec<String> = Vec::new();
    for folder in pst.folders_below(top) {
        names.truncate(folder.depth);
        names.push(if folder.name.is_empty() { nameless(folder.id) } else { folder.name });
        if folder.id & 0x1F != SEARCH_FOLDER {
            folders.push((folder.id, Arc::from(names.as_slice())));
        }
    }
    // A message stands in one folder.
    let mut seen = HashSet::new();
    let mut of_folder = |id| {
        let ids = pst.messages(id, false, &mut left).into_iter();
        ids.filter(|id| seen.insert(*id)).collect::<Vec<u32>>()
    };
    let messages: Vec<_> = folders.into_iter().map(|(id, path)| (path, of_folder(id))).collect();
    let count: u64 = messages.iter().map(|(_, ids)| ids.len() as u64).sum();
    // Nobody knows how much of the file a message takes; each counts as much as the others.
    let bytes = file.size.checked_div(count).unwrap_or(0);
    for (path, ids) in messages {
        for (within, id) in (1..).zip(ids) {
            let mut own = left.min(pst.whole());
            left -= own;
            let read = take(&mut own, 1).and_then(|()| pst.mail_within(id, &mut own));
            left += own;
            let (message, lost) = match read {
                Ok((mail, lost)) => (Ok(without_place(mail)), lost),
                Err(error) => (Err(error.into()), Vec::new()),
            };
            let memory = message.as_ref().map_or(0, size);
            sender.add(Read {
                file: number,
                number: Some(within),
                folder: Arc::clone(&path),
                message,
                lost: lost.into_iter().map(|(part, error)| (part, error.into())).collect(),
                bytes,
                memory,
            })?;
        }
    }
    ControlFlow::Continue(())
}
