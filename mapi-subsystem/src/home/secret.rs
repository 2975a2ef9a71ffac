//! Values that nobody reads in the database of profiles: they lie there encrypted.
//!
//! The key is in the platform's keyring, where there is one (feature `keyring`): then a file of the
//! home has its name there. Else it is in that file, which only its user can read. A value is
//! encrypted with XChaCha20-Poly1305 under a nonce of its own, and bound to its place: in another
//! section, or under another tag, it does not verify. What is stored is the nonce, then the
//! encrypted value with its tag of authentication.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{Key, KeyInit as _, XChaCha20Poly1305, XNonce};
use mapi_session::{Code, Tag};
use rusqlite::{Connection, Transaction};
use windows_core::GUID;

use super::{DbError, HomeError, uid_to_bytes};
use crate::com::{Fault, Reply};

/// The file of the key.
pub(super) const KEY_FILE: &str = "secret.key";

/// Tells values that are encrypted in this way from others to come.
const CONTEXT: &[u8] = b"mapi profile section 1";

const KEY_SIZE: usize = 32;
/// What the file begins with when the key is in the keyring: the key's name there follows.
const IN_KEYRING: &str = "mapi key in the keyring: ";
/// No file of a key has so many bytes.
const LONGEST_FILE: u64 = 256;
const NONCE_SIZE: usize = 24;

/// Where a value lies: what its encryption is bound to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) profile: i64,
    pub(crate) section: &'a GUID,
    pub(crate) tag: Tag,
}

impl Place<'_> {
    fn bytes(&self) -> Vec<u8> {
        let mut bytes = CONTEXT.to_vec();
        bytes.extend_from_slice(&self.profile.to_le_bytes());
        bytes.extend_from_slice(&uid_to_bytes(self.section));
        bytes.extend_from_slice(&self.tag.0.to_le_bytes());
        bytes
    }

    fn fault(&self, code: Code, why: impl std::fmt::Display) -> Fault {
        let Place { section, tag, .. } = self;
        Fault::new(
            code,
            format!("the secret property 0x{:08X} of the profile section {section:?} {why}", tag.0),
        )
    }
}

/// Encrypts a value for its place. The key is that of the home whose database this is.
pub(crate) fn seal(db: &Connection, place: &Place<'_>, value: &[u8]) -> Reply<Vec<u8>> {
    // The first secret has the key made, unless the home did.
    create_key(db).map_err(Fault::from)?;
    let cipher = cipher(db, place, "cannot be kept")?;
    let mut nonce = [0; NONCE_SIZE];
    getrandom::fill(&mut nonce)
        .map_err(|e| place.fault(Code::E_CALL_FAILED, format_args!("cannot be kept ({e})")))?;
    let payload = Payload { msg: value, aad: &place.bytes() };
    let sealed = cipher
        .encrypt(&XNonce::from(nonce), payload)
        .map_err(|_| place.fault(Code::E_TOO_BIG, "is too large to be encrypted"))?;
    Ok([&nonce[..], &sealed].concat())
}

/// Decrypts what [`seal`] made for the same place.
pub(crate) fn unseal(db: &Connection, place: &Place<'_>, sealed: &[u8]) -> Reply<Vec<u8>> {
    let cipher = cipher(db, place, "cannot be read")?;
    let damaged = || {
        place.fault(
            Code::E_CORRUPT_DATA,
            "does not verify: it was changed, moved or encrypted with another key; put back copies \
             of profiles.sqlite and secret.key that belong together, or set the property anew",
        )
    };
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE_SIZE>().ok_or_else(damaged)?;
    let payload = Payload { msg: sealed, aad: &place.bytes() };
    cipher.decrypt(&XNonce::from(*nonce), payload).map_err(|_| damaged())
}

fn cipher(db: &Connection, place: &Place<'_>, what: &str) -> Reply<XChaCha20Poly1305> {
    let key = load_key(&key_file(db));
    let key =
        key.map_err(|NoKey { code, why }| place.fault(code, format_args!("{what}: {why}")))?;
    Ok(XChaCha20Poly1305::new(&key))
}

/// Why a home's key cannot be had.
#[derive(Debug)]
pub(super) struct NoKey {
    pub(super) code: Code,
    pub(super) why: String,
}

/// Reads the key that a file has, or that the keyring has under the name in the file.
pub(super) fn load_key(file: &Path) -> Result<Key, NoKey> {
    let no_key = |code: Code, why: &str| NoKey {
        code,
        why: format!("the key file {} {why}", file.display()),
    };
    let opened = File::open(file).map_err(|e| match e.kind() {
        ErrorKind::NotFound => no_key(
            Code::E_NOT_FOUND,
            "is missing; put it back from a copy of the home, or delete the property and begin a \
             new session",
        ),
        _ => no_key(Code::E_NO_ACCESS, &format!("cannot be read ({e})")),
    })?;
    let mut content = Vec::new();
    // No more than a key or a name: a longer file is neither.
    let read = (&opened).take(LONGEST_FILE).read_to_end(&mut content);
    read.map_err(|e| no_key(Code::E_NO_ACCESS, &format!("cannot be read ({e})")))?;
    if let Some(name) = name_in_keyring(&content) {
        return of_keyring(file, name);
    }
    if !is_private(&opened) {
        return Err(no_key(
            Code::E_NO_ACCESS,
            "can be read by others; take that permission away (chmod 600)",
        ));
    }
    Key::try_from(content.as_slice()).map_err(|_| {
        let why =
            format!("does not have its {KEY_SIZE} bytes; put it back from a copy of the home");
        no_key(Code::E_CORRUPT_DATA, &why)
    })
}

/// The name under which the keyring has a key, where that is what the file has.
pub(super) fn name_in_keyring(content: &[u8]) -> Option<&str> {
    let name = content.strip_prefix(IN_KEYRING.as_bytes())?;
    str::from_utf8(name).ok().map(str::trim).filter(|name| !name.is_empty())
}

#[cfg(feature = "keyring")]
fn of_keyring(file: &Path, name: &str) -> Result<Key, NoKey> {
    use super::keyring::NotGiven;
    super::keyring::give(name).map_err(|why| match why {
        NotGiven::Unknown => NoKey {
            code: Code::E_NOT_FOUND,
            why: format!(
                "the key of this home is in the keyring of the user and the machine that it was \
                 made by, as \"mapi\", \"{name}\" (see {}), and not in this one; a home that was \
                 copied needs its secrets set anew: delete that file and the properties, and set \
                 them",
                file.display()
            ),
        },
        NotGiven::OutOfReach(why) => NoKey {
            code: Code::E_NO_ACCESS,
            why: format!(
                "the key of this home is in the platform's keyring, which cannot be asked: {why}"
            ),
        },
    })
}

#[cfg(not(feature = "keyring"))]
fn of_keyring(file: &Path, _: &str) -> Result<Key, NoKey> {
    let file = file.display();
    let why = format!(
        "the key of this home is in the platform's keyring (see {file}), which this program was \
         built without (feature `keyring`)"
    );
    Err(NoKey { code: Code::E_NO_ACCESS, why })
}

/// Whether keys of new homes are made when the first secret is kept, and go to the keyring.
fn is_for_keyring() -> bool {
    #[cfg(feature = "keyring")]
    return super::keyring::is_wanted();
    #[cfg(not(feature = "keyring"))]
    false
}

/// The key lies beside the database of profiles.
fn key_file(db: &Connection) -> PathBuf {
    Path::new(db.path().unwrap_or_default()).with_file_name(KEY_FILE)
}

const PLAIN: &str = "FROM section_prop WHERE sealed = 0 AND id BETWEEN 0x67F0 AND 0x67FF";

/// Whether nothing is to be done for secrets: nothing in the secure range lies there plain, and
/// there is a key, or it is made when it is wanted.
pub(super) fn is_kept(db: &Connection) -> rusqlite::Result<bool> {
    let plain = format!("SELECT EXISTS (SELECT 1 {PLAIN})");
    let ready = is_for_keyring() || key_file(db).exists();
    Ok(ready && !db.query_row(&plain, [], |r| r.get::<_, bool>(0))?)
}

/// Makes the key of a home that has none and keeps no secret yet. A home whose key was lost gets
/// no other one as long as it has secrets: they say what is missing.
///
/// The keyring takes it where there is one that answers, else the file.
///
/// In a transaction, so that of several processes one makes it.
pub(super) fn create_key(db: &Connection) -> Result<(), HomeError> {
    let file = key_file(db);
    let broken = |e: std::io::Error| match e.kind() {
        ErrorKind::PermissionDenied => HomeError::NotWritable { path: file.clone() },
        _ => HomeError::Folder { path: file.clone(), reason: e.to_string() },
    };
    if file.exists() {
        return Ok(());
    }
    let sqlite = |e: rusqlite::Error| HomeError::from_sqlite(&file, &e);
    let secrets: bool = db
        .query_row("SELECT EXISTS (SELECT 1 FROM section_prop WHERE sealed = 1)", [], |r| r.get(0))
        .map_err(sqlite)?;
    if secrets {
        return Ok(());
    }
    let mut key = Key::default();
    getrandom::fill(&mut key).map_err(|e| broken(std::io::Error::other(e.to_string())))?;
    let content = match kept_in_keyring(&key) {
        Some(name) => format!("{IN_KEYRING}{name}\n").into_bytes(),
        None => key.to_vec(),
    };
    // Under another name first: a file of that name is whole.
    let new = file.with_extension("new");
    // What a process that was killed here has left.
    let _ = std::fs::remove_file(&new);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut made = options.open(&new).map_err(broken)?;
    made.write_all(&content).and_then(|()| made.sync_all()).map_err(broken)?;
    drop(made);
    std::fs::rename(&new, &file).map_err(broken)
}

/// The name under which the keyring has taken a key; none where it has not.
fn kept_in_keyring(key: &Key) -> Option<String> {
    #[cfg(feature = "keyring")]
    if is_for_keyring() {
        let name = format!("{:?}", super::new_uid()).to_lowercase();
        return super::keyring::keep(&name, key).then_some(name);
    }
    let _ = key;
    None
}

/// Encrypts what an earlier release kept plain in the secure range.
pub(super) fn seal_plain(db: &Transaction<'_>) -> Result<bool, DbError> {
    let mut statement = db.prepare(&format!("SELECT profile, uid, id, type, value {PLAIN}"))?;
    let plain: Vec<(i64, [u8; 16], Tag, Vec<u8>)> = statement
        .query_map([], |r| Ok((r.get(0)?, r.get(1)?, Tag::new(r.get(2)?, r.get(3)?), r.get(4)?)))?
        .collect::<Result<_, _>>()?;
    for (profile, section, tag, value) in &plain {
        let uid = super::uid_from_bytes(*section);
        let place = Place { profile: *profile, section: &uid, tag: *tag };
        let value = seal(db, &place, value)?;
        db.execute(
            "UPDATE section_prop SET sealed = 1, value = ?
             WHERE profile = ? AND uid = ? AND id = ?",
            (value, profile, section, tag.id()),
        )?;
    }
    Ok(!plain.is_empty())
}

/// Whether only its owner can read the file. On Windows the folder of the user's data says who
/// may, and the file inherits it.
#[cfg(unix)]
fn is_private(file: &File) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    file.metadata().is_ok_and(|m| m.permissions().mode() & 0o077 == 0)
}

#[cfg(not(unix))]
fn is_private(_: &File) -> bool {
    true
}
