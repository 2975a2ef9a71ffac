//! `mapi register` and `mapi unregister`: which library the machine's MAPI is.

#[cfg(any(windows, test))]
mod clients;
#[cfg(windows)]
mod windows;

use crate::args::{Global, Register, Registered};
use crate::failure::{Failure, Result};
use crate::output::Output;

/// The library that lies beside this program in a release.
#[cfg(windows)]
const LIBRARY: &str = "mapi_embedded.dll";

#[cfg(windows)]
pub(crate) fn register(global: &Global, args: &Register, out: &mut Output) -> Result<()> {
    use mapi_session::Subsystem;

    let name = &args.client.name;
    let library = match &global.library {
        Some(library) => library.clone(),
        None => std::env::current_exe()
            .map(|program| program.with_file_name(LIBRARY))
            .map_err(|error| Failure::new(format!("cannot tell where this program is: {error}")))?,
    };
    let library = std::path::absolute(&library)
        .map_err(crate::failure::file_failure("make a full path of", &library))?;
    // A library that lacks a function, or is for programs of another width, would leave the machine
    // without any MAPI.
    // SAFETY: the user names it as a library of MAPI.
    drop(unsafe { Subsystem::load(&library) }?);
    let path = library.display().to_string();
    clients::register(&mut windows::Clients::open()?, name, &path)?;
    out.data(&serde_json::json!({ "client": name, "library": path }))?;
    out.line(format!("{path} is the machine's MAPI, as mail client \"{name}\"."))?;
    out.line("mapi unregister brings back what was there before.")
}

#[cfg(windows)]
pub(crate) fn unregister(args: &Registered, out: &mut Output) -> Result<()> {
    let name = &args.name;
    let default = clients::unregister(&mut windows::Clients::open()?, name)?;
    out.data(&serde_json::json!({ "client": name, "default": default }))?;
    out.line(match default {
        Some(default) => format!("The machine's default mail client is \"{default}\"."),
        None => "The machine has no default mail client, as before.".to_owned(),
    })
}

#[cfg(not(windows))]
pub(crate) fn register(_: &Global, _: &Register, _: &mut Output) -> Result<()> {
    Err(elsewhere())
}

#[cfg(not(windows))]
pub(crate) fn unregister(_: &Registered, _: &mut Output) -> Result<()> {
    Err(elsewhere())
}

#[cfg(not(windows))]
fn elsewhere() -> Failure {
    Failure::new("only Windows has a registry that names the machine's MAPI")
        .hint("programs here load the library by its path, or use the crate mapi-subsystem")
}
