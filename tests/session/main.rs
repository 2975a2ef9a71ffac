//! A session from end to end, on the embedded subsystem, through the typed interface: starting,
//! reaching objects, identity, status, ending, and the notifications meanwhile. Each test names the
//! rule that it holds.

mod ending;
mod identity;
mod mail;
mod notify;
mod objects;
mod starting;
mod status;
mod typed;
