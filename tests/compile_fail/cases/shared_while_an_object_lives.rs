//! An object that borrows the session does not become one that keeps it alive.
use mapi_session::{Logon, Mapi, Result};

fn shared(mapi: &Mapi) -> Result<()> {
    let open = mapi.logon(Logon::profile("Work"))?;
    let book = open.session().address_book()?;
    let shared = open.into_shared()?;
    drop(book);
    shared.logoff()
}

fn main() {}
