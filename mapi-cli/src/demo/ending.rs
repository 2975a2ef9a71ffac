//! Part five: out again, in the order that MAPI documents. The typed API lets no step come too
//! early; here each is taken by itself, to be seen.

use mapi_session::{Mapi, OpenSession};

use super::stage::{Outcome, Stage};
use super::status::Kept;
use crate::failure::Result;

/// Everything that the session led to.
pub(super) fn objects(stage: &mut Stage<'_>, kept: Kept<'_>) -> Result<()> {
    let Kept { registration, status, objects, rows, session } = kept;
    stage.step("End every registration", "IMAPITable::Unadvise", |step| {
        step.fact("registrations", usize::from(registration.is_some()));
        drop(registration);
        Ok(())
    })?;
    stage.step("Release every object", "IUnknown::Release", |step| {
        step.fact("status objects", objects.len());
        step.fact("tables", usize::from(status.is_some()));
        drop((objects, status, session));
        Ok(())
    })?;
    stage.step("Free what MAPI allocated", "MAPIFreeBuffer", |step| {
        // Typed rows own their values: MAPI's memory went back to it as soon as they were read.
        step.fact("rows kept", rows.len());
        step.fact("of MAPI's memory", "nothing: rows own their values");
        drop(rows);
        Ok(())
    })?;
    Ok(())
}

/// The session itself.
pub(super) fn session(stage: &mut Stage<'_>, open: Outcome<OpenSession<'_>>) -> Result<()> {
    let calls = "IMAPISession::Logoff, IUnknown::Release";
    stage.step("Log off, and release the session", calls, |step| {
        step.fact("flags", "-");
        // After Logoff, Release is the only legal call: the typed API makes both at once.
        open.take()?.logoff()?;
        step.fact("session", "ended and released");
        Ok(())
    })?;
    Ok(())
}

/// MAPI on this thread.
pub(super) fn mapi(stage: &mut Stage<'_>, mapi: Outcome<Mapi>) -> Result<()> {
    stage.step("Uninitialise MAPI", "MAPIUninitialize", |step| {
        drop(mapi.take()?);
        step.fact("initialisations", "each is undone once, on its own thread");
        Ok(())
    })?;
    Ok(())
}
