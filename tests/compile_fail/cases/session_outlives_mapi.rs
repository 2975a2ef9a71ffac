//! MAPIUninitialize comes after Logoff.
use mapi_session::{Logon, Mapi, Result};

fn session(mapi: Mapi) -> Result<()> {
    let open = mapi.logon(Logon::profile("Work"))?;
    drop(mapi);
    open.logoff()
}

fn admin(mapi: Mapi) -> Result<()> {
    let admin = mapi.profiles()?;
    drop(mapi);
    drop(admin);
    Ok(())
}

fn main() {}
