//! The key of a home in the platform's keyring: the Secret Service of a desktop, the Credential
//! Manager of Windows, the Keychain of macOS.
//!
//! The keyring is asked on a thread of its own, and no longer than somebody has patience: one that
//! is locked may ask its user first. What it has given is kept for the process.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError, mpsc};
use std::time::Duration;

use chacha20poly1305::Key;

/// What keys are kept under, with the name of each.
const SERVICE: &str = "mapi";
/// What a keyring has to take a new key. One that does not answer so soon is none.
const PATIENCE_TO_KEEP: Duration = Duration::from_secs(4);
/// What a keyring has to give a key that it took: its user may have to unlock it first.
const PATIENCE_TO_GIVE: Duration = Duration::from_secs(20);

/// The keys that were given, by their names.
static GIVEN: Mutex<Option<HashMap<String, Key>>> = Mutex::new(None);

/// Why a keyring does not give a key.
pub(super) enum NotGiven {
    /// It does not have it.
    Unknown,
    /// It cannot be asked, and why.
    OutOfReach(String),
}

/// Whether keys of new homes go to the keyring: unless `MAPI_KEYRING` is `off`.
pub(super) fn is_wanted() -> bool {
    std::env::var_os("MAPI_KEYRING").is_none_or(|value| !value.eq_ignore_ascii_case("off"))
}

/// Has the keyring keep a key; `false` where there is none that does.
pub(super) fn keep(name: &str, key: &Key) -> bool {
    let kept = {
        let (name, key) = (name.to_owned(), *key);
        asked(PATIENCE_TO_KEEP, move || {
            let entry = keyring::Entry::new(SERVICE, &name)?;
            entry.set_secret(&key)?;
            // What it does not give again it has not kept.
            entry.get_secret().map(|given| given == key.as_slice())
        })
    };
    let kept = matches!(kept, Ok(Ok(true)));
    if kept {
        remember(name, *key);
    }
    kept
}

/// The key of a name.
pub(super) fn give(name: &str) -> Result<Key, NotGiven> {
    if let Some(key) = given().as_ref().and_then(|given| given.get(name)) {
        return Ok(*key);
    }
    let answer = {
        let name = name.to_owned();
        asked(PATIENCE_TO_GIVE, move || keyring::Entry::new(SERVICE, &name)?.get_secret())
    };
    let secret = match answer {
        Ok(Ok(secret)) => secret,
        Ok(Err(keyring::Error::NoEntry)) => return Err(NotGiven::Unknown),
        // These carry what the keyring has there: nobody is to read it in an error.
        Ok(Err(keyring::Error::BadEncoding(_) | keyring::Error::BadDataFormat(..))) => {
            return Err(NotGiven::Unknown);
        }
        Ok(Err(keyring::Error::NoDefaultStore)) => {
            return Err(NotGiven::OutOfReach("there is none in this session".to_owned()));
        }
        Ok(Err(error)) => return Err(NotGiven::OutOfReach(error.to_string())),
        Err(why) => return Err(NotGiven::OutOfReach(why)),
    };
    let key = Key::try_from(secret.as_slice()).map_err(|_| NotGiven::Unknown)?;
    remember(name, key);
    Ok(key)
}

fn given() -> std::sync::MutexGuard<'static, Option<HashMap<String, Key>>> {
    GIVEN.lock().unwrap_or_else(PoisonError::into_inner)
}

fn remember(name: &str, key: Key) {
    given().get_or_insert_default().insert(name.to_owned(), key);
}

/// Asks the keyring, and waits so long.
fn asked<T: Send + 'static>(
    patience: Duration,
    ask: impl FnOnce() -> T + Send + 'static,
) -> Result<T, String> {
    let (answer, answered) = mpsc::channel();
    let run = move || {
        // Who has lost patience hears nothing.
        let _ = answer.send(ask());
    };
    let thread = std::thread::Builder::new().name("mapi keyring".into()).spawn(run);
    thread.map_err(|e| e.to_string())?;
    answered.recv_timeout(patience).map_err(|_| {
        format!("it does not answer for {} seconds; is it locked?", patience.as_secs())
    })
}
