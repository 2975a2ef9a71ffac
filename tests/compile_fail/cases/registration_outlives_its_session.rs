//! Unadvise comes before Logoff.
use mapi_session::flags::EventMask;
use mapi_session::{Logon, Mapi, Result};

fn of_a_table(mapi: &Mapi) -> Result<()> {
    let open = mapi.logon(Logon::profile("Work"))?;
    let registration = {
        let table = open.session().status_table()?;
        table.advise(EventMask::TABLE_MODIFIED, |_| {})?
    };
    open.logoff()?;
    drop(registration);
    Ok(())
}

fn of_the_session(mapi: &Mapi) -> Result<()> {
    let open = mapi.logon(Logon::profile("Work"))?;
    let events = open.session().notifications(None, EventMask::CRITICAL_ERROR)?;
    open.logoff()?;
    drop(events);
    Ok(())
}

fn main() {}
