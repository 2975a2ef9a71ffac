//! A sink is called on any thread.
use std::cell::Cell;
use std::rc::Rc;

use mapi_session::flags::EventMask;
use mapi_session::{Result, Table};

fn advise(table: &Table<'_>) -> Result<()> {
    let seen = Rc::new(Cell::new(0));
    let registration = table.advise(EventMask::TABLE_MODIFIED, move |_| seen.set(seen.get() + 1))?;
    drop(registration);
    Ok(())
}

fn main() {}
