//! A bookmark is freed before its table is released.
use mapi_session::{Folder, Result};

fn bookmark(folder: &Folder<'_>) -> Result<()> {
    let table = folder.contents()?;
    let bookmark = table.bookmark()?;
    drop(table);
    drop(bookmark);
    Ok(())
}

fn main() {}
