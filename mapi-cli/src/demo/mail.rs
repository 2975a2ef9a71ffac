//! The project's own messages.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Result, file_failure};

macro_rules! messages {
    ($($name:literal)*) => {
        &[$(($name, include_bytes!(concat!("../../mail/", $name)))),*]
    };
}

/// Name and bytes of each message.
const MESSAGES: &[(&str, &[u8])] = messages! {
    "01-plain.eml"
    "02-attachment.eml"
    "03-alternative.eml"
    "04-inline-picture.eml"
    "05-forwarded.eml"
    "06-latin1-8bit.eml"
    "07-defective.eml"
    "08-reply.eml"
};

/// Writes them into a folder, and gives the files.
pub(super) fn write(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for (name, bytes) in MESSAGES {
        let path = folder.join(name);
        fs::write(&path, bytes).map_err(file_failure("write", &path))?;
        files.push(path);
    }
    Ok(files)
}
