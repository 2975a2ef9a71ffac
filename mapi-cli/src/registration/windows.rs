//! The mail clients in Windows' registry.

use mapi_session::windows_core::{Error, Result as WindowsResult};
use windows_registry::{Key, LOCAL_MACHINE};

use super::clients::Registry;
use crate::failure::{Failure, Result};

const CLIENTS: &str = r"Software\Clients\Mail";

/// `HKLM\Software\Clients\Mail`, open for changes.
pub(super) struct Clients(Key);

/// What the registry answers where something is not there.
const FILE_NOT_FOUND: i32 = 0x8007_0002_u32.cast_signed();

impl Clients {
    pub(super) fn open() -> Result<Clients> {
        LOCAL_MACHINE.create(CLIENTS).map(Clients).map_err(|error| failure("open", "", error))
    }

    fn key(&self, key: &str) -> Result<Option<Key>> {
        match self.0.open(key) {
            Ok(key) => Ok(Some(key)),
            Err(error) if error.code().0 == FILE_NOT_FOUND => Ok(None),
            Err(error) => Err(failure("open", key, error)),
        }
    }

    /// The key, made where it is not there; "" is the key of all clients.
    fn with<T>(&self, key: &str, work: impl FnOnce(&Key) -> WindowsResult<T>) -> Result<T> {
        let done = if key.is_empty() {
            work(&self.0)
        } else {
            self.0.create(key).and_then(|key| work(&key))
        };
        done.map_err(|error| failure("change", key, error))
    }
}

fn failure(what: &str, key: &str, error: Error) -> Failure {
    let failure = Failure::new(format!(r"cannot {what} HKLM\{CLIENTS}\{key}: {error}"));
    if error.code().0 == 0x8007_0005_u32.cast_signed() {
        return failure.hint("run it as administrator: the registration is the machine's");
    }
    failure
}

impl Registry for Clients {
    fn has_key(&self, key: &str) -> bool {
        self.0.open(key).is_ok()
    }

    fn get(&self, key: &str, value: &str) -> Result<Option<String>> {
        let found = if key.is_empty() {
            self.0.get_string(value)
        } else {
            match self.key(key)? {
                Some(key) => key.get_string(value),
                None => return Ok(None),
            }
        };
        match found {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.code().0 == FILE_NOT_FOUND => Ok(None),
            Err(error) => Err(failure("read", key, error)),
        }
    }

    fn set(&mut self, key: &str, value: &str, text: &str) -> Result<()> {
        self.with(key, |key| key.set_string(value, text))
    }

    fn remove(&mut self, key: &str, value: &str) -> Result<()> {
        self.with(key, |key| match key.remove_value(value) {
            Err(error) if error.code().0 == FILE_NOT_FOUND => Ok(()),
            removed => removed,
        })
    }

    fn remove_key(&mut self, key: &str) -> Result<()> {
        self.0.remove_tree(key).map_err(|error| failure("remove", key, error))
    }
}
