//! Only its owner knows how long a session that is handed over lives.
use mapi_session::{Session, Subsystem, raw};

fn borrowed<'s>(session: &'s raw::IMAPISession, subsystem: &Subsystem) -> Session<'s> {
    Session::borrow_raw(session, subsystem)
}

fn main() {}
