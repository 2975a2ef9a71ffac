//! MAPI is uninitialised on the thread that initialised it.
use mapi_session::{Mapi, Result};

fn moved(mapi: Mapi) {
    std::thread::spawn(move || drop(mapi));
}

fn part_moved(mapi: &Mapi) -> Result<()> {
    let part = mapi.thread()?;
    std::thread::scope(|scope| {
        scope.spawn(move || drop(part));
    });
    Ok(())
}

fn part_lent(mapi: &Mapi) -> Result<()> {
    let part = mapi.thread()?;
    std::thread::scope(|scope| {
        scope.spawn(|| part.mapi());
    });
    Ok(())
}

fn main() {}
