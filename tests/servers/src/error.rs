use std::fmt;

/// What keeps a server from running.
#[derive(Debug)]
pub enum Error {
    /// This machine cannot run it, whatever the test does.
    Missing(String),
    /// It did not start, or did not do what it was asked for.
    Failed(String),
}

/// What this library answers.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Missing(what) | Error::Failed(what) => f.write_str(what),
        }
    }
}

impl std::error::Error for Error {}

impl Error {
    /// The failure to do something with a file, a process or a connection.
    pub(crate) fn io<T: fmt::Display>(doing: T) -> impl FnOnce(std::io::Error) -> Error {
        move |error| Error::Failed(format!("cannot {doing}: {error}"))
    }
}

/// The server, or nothing, said aloud, where this machine has not got it: the test is not run then.
///
/// # Panics
/// When the server failed to start; and with `CI=true` in the environment also when it is missing,
/// because continuous integration installs it.
#[track_caller]
pub fn available<T>(server: Result<T>) -> Option<T> {
    match server {
        Ok(server) => Some(server),
        Err(Error::Missing(what)) if std::env::var_os("CI").is_none_or(|ci| ci != "true") => {
            println!("not run: {what}");
            None
        }
        Err(error) => panic!("{error}"),
    }
}
