//! Objects are released before Logoff.
use mapi_session::{Logon, Mapi, Result};

fn store(mapi: &Mapi) -> Result<()> {
    let open = mapi.logon(Logon::profile("Work"))?;
    let store = open.session().default_store()?;
    open.logoff()?;
    drop(store);
    Ok(())
}

fn grandchild(mapi: &Mapi) -> Result<()> {
    let open = mapi.logon(Logon::profile("Work"))?;
    let contents = open.session().default_store()?.inbox()?.contents()?;
    open.logoff()?;
    drop(contents);
    Ok(())
}

fn main() {}
