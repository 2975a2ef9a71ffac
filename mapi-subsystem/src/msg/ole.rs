//! OLE objects: storages of others, which are copied as they are.

use std::io::{self, Cursor, Read, Seek, Write};
use std::path::Path;

use cfb::{CompoundFile, Version};

use super::MAX_DEPTH;

/// Puts a storage into a compound file of its own. What it holds is taken from `left`.
pub(super) fn take_out<F: Read + Seek>(
    from: &mut CompoundFile<F>,
    storage: &str,
    left: &mut u64,
) -> io::Result<Vec<u8>> {
    let mut own = CompoundFile::create_with_version(Version::V3, Cursor::new(Vec::new()))?;
    copy(from, storage, &mut own, "/", left)?;
    own.flush()?;
    Ok(own.into_inner().into_inner())
}

/// Puts a compound file into a new storage of another. `false`: the bytes are none.
pub(super) fn put_in<F: Read + Write + Seek>(
    bytes: &[u8],
    to: &mut CompoundFile<F>,
    storage: &str,
) -> io::Result<bool> {
    let Ok(mut own) = CompoundFile::open(Cursor::new(bytes)) else { return Ok(false) };
    // Taken out first, so that nothing is left in `to` of what turns out to be damaged.
    let mut left = bytes.len() as u64;
    let Ok(whole) = take_out(&mut own, "/", &mut left) else { return Ok(false) };
    let mut own = CompoundFile::open(Cursor::new(whole))?;
    to.create_storage(storage)?;
    copy(&mut own, "/", to, storage, &mut u64::MAX.clone())?;
    Ok(true)
}

fn copy<A: Read + Seek, B: Read + Write + Seek>(
    from: &mut CompoundFile<A>,
    at: &str,
    to: &mut CompoundFile<B>,
    into: &str,
    left: &mut u64,
) -> io::Result<()> {
    let mut found = Vec::new();
    for entry in from.walk_storage(at)? {
        let below = entry.path().strip_prefix(at).unwrap_or(Path::new("")).to_owned();
        if below.components().count() > MAX_DEPTH {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                format!("an OLE object has storages more than {MAX_DEPTH} deep"),
            ));
        }
        found.push((below, entry));
    }
    for (below, entry) in found {
        let top = below.as_os_str().is_empty();
        let target = Path::new(into).join(below);
        if entry.is_stream() {
            *left = left.checked_sub(entry.len()).ok_or_else(|| {
                io::Error::new(io::ErrorKind::InvalidData, "an OLE object is larger than its file")
            })?;
            let mut source = from.open_stream(entry.path())?.take(entry.len());
            io::copy(&mut source, &mut to.create_new_stream(&target)?)?;
            continue;
        }
        if !top {
            to.create_storage(&target)?;
        }
        to.set_storage_clsid(&target, *entry.clsid())?;
        to.set_state_bits(&target, entry.state_bits())?;
        to.set_created_time(&target, entry.created())?;
        to.set_modified_time(&target, entry.modified())?;
    }
    Ok(())
}
