//! A trace of what clients call.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::sync::OnceLock;

use mapi_session::Code;

/// The environment variable that names the file.
pub const VARIABLE: &str = "MAPI_TRACE";

static FILE: OnceLock<Option<File>> = OnceLock::new();

/// Appends a line with the method and what it answers, such as `IMAPITable::SetColumns S_OK`, to the
/// file that the environment variable `MAPI_TRACE` named when the first call came; does nothing
/// where it names none. Several processes may write to one file.
///
/// A file that cannot be written is no reason for a call to fail: the trace then lacks it.
pub fn call(method: &str, answer: Code) {
    let file = FILE.get_or_init(|| {
        let path = std::env::var_os(VARIABLE).filter(|path| !path.is_empty())?;
        OpenOptions::new().create(true).append(true).open(path).ok()
    });
    if let Some(mut file) = file.as_ref() {
        // One write for each line, which the system appends whole.
        let _ = file.write_all(format!("{method} {answer}\n").as_bytes());
    }
}
