//! An object reaches another thread in an `Across` only, and is used there with a part in MAPI; a
//! status object does not reach it at all.
use mapi_session::{Across, Folder, StatusObject};

fn plain(folder: &Folder<'_>) {
    std::thread::scope(|scope| {
        scope.spawn(|| folder.contents().map(drop));
    });
}

fn without_a_part(folder: Folder<'_>) {
    let folder = Across::new(folder);
    std::thread::scope(|scope| {
        scope.spawn(|| folder.on(&()).contents().map(drop));
    });
}

fn status(object: StatusObject<'_>) {
    let _ = Across::new(object);
}

fn main() {}
