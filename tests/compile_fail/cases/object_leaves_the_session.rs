//! What a session leads to cannot be kept beyond the closure that uses the session.
use mapi_session::{Logon, Mapi, MsgStore, Result};

fn returned(mapi: &Mapi) -> Result<MsgStore<'_>> {
    mapi.session(Logon::profile("Work"), |session| session.default_store())
}

fn kept(mapi: &Mapi) -> Result<()> {
    let mut kept = None;
    mapi.session(Logon::profile("Work"), |session| {
        kept = Some(session.default_store()?);
        Ok(())
    })?;
    drop(kept);
    Ok(())
}

fn main() {}
