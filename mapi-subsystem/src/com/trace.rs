//! A trace of what clients call.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::sync::OnceLock;

use mapi_session::Code;

/// The environment variable that names the file.
pub const VARIABLE: &str = "MAPI_TRACE";

static FILE: OnceLock<Option<File>> = OnceLock::new();

/// Gives the answer of a call on. Where the environment variable `MAPI_TRACE` named a file when the
/// first call came, a line with the method and the answer is appended to it, such as
/// `IMAPITable::SetColumns S_OK (0x00000000)`. Several processes may write to one file.
///
/// A file that cannot be written is no reason for a call to fail: the trace then lacks it.
pub fn answer(method: &str, answer: i32) -> i32 {
    let file = FILE.get_or_init(|| {
        let path = std::env::var_os(VARIABLE).filter(|path| !path.is_empty())?;
        OpenOptions::new().create(true).append(true).open(path).ok()
    });
    if let Some(mut file) = file.as_ref() {
        // One write for each line, which the system appends whole.
        let line = format!("{method} {}\n", Code::from_hresult(answer));
        let _ = file.write_all(line.as_bytes());
    }
    answer
}
