//! An add-in does not log on: the program that loads it is logged on, and hands over its session.
//! Outlook does so as `Application.Session.MAPIOBJECT`, a pointer to `IUnknown`.
//!
//!     cargo run --example addin [HOME [PROFILE]]
//!
//! `main` plays the program here, with the embedded subsystem, so that the add-in can be tried
//! anywhere; `Addin` is what an add-in has.

mod common;

use mapi_session::windows_core::{IUnknown, Interface};
use mapi_session::{Code, Error, Mapi, Result, Session, Subsystem, raw};

/// The add-in, from its start (`OnConnection`) to its end (`OnDisconnection`).
struct Addin {
    mapi: Mapi,
    session: raw::IMAPISession,
}

impl Addin {
    /// Takes part in MAPI on this thread, which counts beside the program's own part, and keeps a
    /// reference to the session.
    ///
    /// In Outlook, `subsystem` is `Subsystem::installed()?`: it finds the library that Outlook
    /// has loaded.
    fn start(subsystem: Subsystem, mapi_object: &IUnknown) -> Result<Addin> {
        let mapi = Mapi::initialize(subsystem)?;
        let session = mapi_object.cast().map_err(|error| {
            Error::new(Code::from_hresult(error.code().0), "IUnknown::QueryInterface")
                .on("the object that was handed over")
                .with_detail("it is no IMAPISession")
        })?;
        Ok(Addin { mapi, session })
    }

    /// A user presses the add-in's button.
    fn button(&self) -> Result<String> {
        // SAFETY: the program is logged on as long as it has add-ins, and this thread has
        // initialised MAPI.
        let session = unsafe { Session::borrow_raw(&self.session, self.mapi.subsystem()) };
        // From here on it is a session as any other. It is not logged off at the end: it is the
        // program's.
        let inbox = session.default_store()?.inbox()?;
        Ok(format!("{} messages in the Inbox", inbox.contents()?.count()?))
    }
}

fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let place = common::Place::from_args()?;
    let mapi = Mapi::initialize(place.subsystem.clone())?;
    mapi.session(place.logon.clone(), |session| {
        let mapi_object: IUnknown = session.as_raw().cast().map_err(|error| {
            Error::new(Code::from_hresult(error.code().0), "IUnknown::QueryInterface")
        })?;
        let addin = Addin::start(place.subsystem.clone(), &mapi_object)?;
        println!("The add-in says: {}.", addin.button()?);
        // The add-in ends before the program does: its references are gone before the logoff.
        drop(addin);
        println!("The session is still logged on: {} stores.", session.message_stores()?.count()?);
        Ok(())
    })?;
    Ok(())
}
