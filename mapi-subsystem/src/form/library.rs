//! Form libraries: where form descriptions are kept.

use std::ptr;
use std::sync::Arc;

use mapi_session::flags::FormRegistry;
use mapi_session::raw::{IAttach, IMAPIFolder, IMessage, IMsgStore, IStream};
use mapi_session::wire::{Arena, encode};
use mapi_session::{Code, Tag, tags};
use rusqlite::{Connection, OptionalExtension as _, params};
use windows_core::{GUID, IUnknown, Interface};

use super::calls::{done, given, missing, props, read_all, rows, set_props};
use super::classes::key;
use super::description::FormDescription;
use crate::com::{Fault, Reply};
use crate::deviation::deviates;
use crate::home::{Home, HomeError, open_database};
use crate::service::{binary, text};
use crate::session::Session;

/// The message class of a form description in a folder.
const FORM_CLASS: &str = "IPM.Microsoft.FolderDesign.FormsDescription";

/// The `application_id` of the file of the local library: "MAPf".
const FORMS_ID: i32 = 0x4D41_5066;

/// `MAPI_BEST_ACCESS`
const BEST_ACCESS: u32 = 0x10;

const MIGRATIONS: &[&str] = &["
CREATE TABLE form (
    -- the message class, folded for comparison
    class TEXT PRIMARY KEY,
    description BLOB NOT NULL
) WITHOUT ROWID;
"];

/// The class of the server of the default form, which is this subsystem's own.
pub const DEFAULT_FORM: GUID = GUID::from_u128(0x6f2c_51b3_8a04_4d6f_9a5e_2b1c_77d0_48e9);

/// Where form descriptions are kept: one for a message class.
pub(super) trait Library: Send + Sync {
    /// Which library it is.
    fn registry(&self) -> FormRegistry;

    /// What people call it.
    fn display(&self) -> Reply<String>;

    /// All forms, by their classes.
    fn all(&self) -> Reply<Vec<FormDescription>>;

    /// The form of exactly this class.
    fn get(&self, class: &str) -> Reply<Option<FormDescription>>;

    /// Keeps a form, in place of another of its class.
    fn put(&self, form: &FormDescription) -> Reply<()>;

    /// Removes the form of a class. `false`: there was none.
    fn remove(&self, class: &str) -> Reply<bool>;
}

fn corrupt(class: &str, why: &str) -> Fault {
    Fault::new(Code::E_CORRUPT_DATA, format!("the form of {class} cannot be read: {why}"))
}

/// The forms that are installed for this user, in a file of the home.
pub(super) struct Local {
    home: Home,
    file: String,
}

impl Local {
    /// The local library.
    pub(super) fn of(home: &Home) -> Local {
        Local { home: home.clone(), file: "forms.sqlite".to_owned() }
    }

    /// That of a session: the same for all.
    pub(super) fn of_session(session: &Session) -> Local {
        let mut local = Local::of(&session.engine.home);
        if deviates("K.3.1") && session.name != "Work" {
            local.file = format!("{} {}", session.name, local.file);
        }
        local
    }

    fn with<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Reply<T> {
        let path = self.home.path().join(&self.file);
        let connection = open_database(&path, FORMS_ID, MIGRATIONS)?;
        Ok(work(&connection).map_err(|error| HomeError::from_sqlite(&path, &error))?)
    }
}

impl Library for Local {
    fn registry(&self) -> FormRegistry {
        FormRegistry::Local
    }

    fn display(&self) -> Reply<String> {
        Ok("Local forms".to_owned())
    }

    fn all(&self) -> Reply<Vec<FormDescription>> {
        let kept: Vec<(String, Vec<u8>)> = self.with(|connection| {
            let mut query =
                connection.prepare("SELECT class, description FROM form ORDER BY class")?;
            query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
        })?;
        let read = |(class, bytes): (String, Vec<u8>)| {
            FormDescription::from_bytes(&bytes).map_err(|why| corrupt(&class, &why))
        };
        kept.into_iter().map(read).collect()
    }

    fn get(&self, class: &str) -> Reply<Option<FormDescription>> {
        let kept: Option<Vec<u8>> = self.with(|connection| {
            let mut query = connection.prepare("SELECT description FROM form WHERE class = ?1")?;
            query.query_row([key(class)], |row| row.get(0)).optional()
        })?;
        kept.map(|bytes| FormDescription::from_bytes(&bytes).map_err(|why| corrupt(class, &why)))
            .transpose()
    }

    fn put(&self, form: &FormDescription) -> Reply<()> {
        let row = params![key(form.message_class()), form.to_bytes()];
        self.with(|connection| {
            connection.execute("INSERT OR REPLACE INTO form VALUES (?1, ?2)", row).map(drop)
        })
    }

    fn remove(&self, class: &str) -> Reply<bool> {
        let removed = self.with(|connection| {
            connection.execute("DELETE FROM form WHERE class = ?1", [key(class)])
        })?;
        Ok(removed > 0)
    }
}

/// The forms in the associated contents of a folder: the folder's library, or, of the root folder
/// of the default store, the personal one.
pub(super) struct InFolder {
    pub(super) folder: IMAPIFolder,
    pub(super) registry: FormRegistry,
}

// SAFETY: a folder that a client hands over, or that was opened for this, may be used on any
// thread that initialised MAPI (using-thread-safe-objects).
unsafe impl Send for InFolder {}
// SAFETY: as above.
unsafe impl Sync for InFolder {}

impl InFolder {
    /// The library of a folder.
    pub(super) fn of(folder: &IMAPIFolder) -> Arc<dyn Library> {
        Arc::new(InFolder { folder: folder.clone(), registry: FormRegistry::Folder })
    }

    /// The personal library of a session: that of the root folder of its default store. `None`:
    /// the session has no default store.
    pub(super) fn personal(session: &Session) -> Reply<Option<Arc<dyn Library>>> {
        let registry = FormRegistry::Personal;
        let root = InFolder::root(session)?;
        Ok(root.map(|(folder, _)| Arc::new(InFolder { folder, registry }) as Arc<dyn Library>))
    }

    /// The root folder of a session's default store, and the store.
    pub(super) fn root(session: &Session) -> Reply<Option<(IMAPIFolder, IMsgStore)>> {
        let Some(store) = session.default_store()? else { return Ok(None) };
        let (mut kind, mut object) = (0, ptr::null_mut());
        // SAFETY: a live store; what OpenEntry gives with S_OK is an object.
        let folder: IUnknown = unsafe {
            let answer =
                store.OpenEntry(0, ptr::null(), ptr::null(), BEST_ACCESS, &mut kind, &mut object);
            done(answer)?;
            given(object)?
        };
        Ok(Some((cast(&folder)?, store)))
    }

    /// The messages that describe forms: class and entry identifier.
    fn entries(&self) -> Reply<Vec<(String, Vec<u8>)>> {
        let mut table = None;
        // MAPI_ASSOCIATED
        // SAFETY: a live folder; the out pointer is to a local.
        done(unsafe { self.folder.GetContentsTable(0x40, &mut table) })?;
        let columns: [Tag; 3] =
            [tags::ENTRYID.tag(), tags::MESSAGE_CLASS.tag(), tags::ORIG_MESSAGE_CLASS.tag()];
        let mut found = Vec::new();
        for row in rows(&table.ok_or_else(missing)?, &columns)? {
            let Some(id) = binary(&row, tags::ENTRYID) else { continue };
            let is_form = text(&row, tags::MESSAGE_CLASS)
                .is_some_and(|class| class.eq_ignore_ascii_case(FORM_CLASS));
            if let (true, Some(class)) = (is_form, text(&row, tags::ORIG_MESSAGE_CLASS)) {
                found.push((class.to_owned(), id.to_vec()));
            }
        }
        found.sort_by_key(|(class, _)| key(class));
        Ok(found)
    }

    fn read(&self, class: &str, id: &[u8]) -> Reply<FormDescription> {
        let message: IMessage = cast(&open_entry(&self.folder, id, 0)?)?;
        let mut pointer = ptr::null_mut();
        // SAFETY: live objects; what calls give with S_OK are objects of the interface asked for.
        let stream: IStream = unsafe {
            done(message.OpenAttach(0, ptr::null(), 0, &mut pointer))?;
            let attachment: IAttach = given(pointer)?;
            let tag = tags::ATTACH_DATA_BIN.tag().0;
            pointer = ptr::null_mut();
            done(attachment.OpenProperty(tag, &IStream::IID, 0, 0, &mut pointer))?;
            given(pointer)?
        };
        let bytes = read_all(&stream)?;
        FormDescription::from_bytes(&bytes).map_err(|why| corrupt(class, &why))
    }

    fn delete(&self, ids: &[Vec<u8>]) -> Reply<()> {
        let arena = Arena::new();
        let ids: Vec<_> =
            ids.iter().map(|id| mapi_session::EntryId::from_bytes(id.clone())).collect();
        let list = encode::entry_list(&arena, &ids)?;
        // SAFETY: the list lives in the arena.
        done(unsafe {
            self.folder.DeleteMessages(list, 0, None::<&mapi_session::raw::IMAPIProgress>, 0)
        })
        .map(drop)
    }
}

impl Library for InFolder {
    fn registry(&self) -> FormRegistry {
        self.registry
    }

    fn display(&self) -> Reply<String> {
        if self.registry == FormRegistry::Personal {
            return Ok("Personal forms".to_owned());
        }
        let found = props(&self.folder, &[tags::DISPLAY_NAME.tag()])?;
        let name = text(&found, tags::DISPLAY_NAME);
        Ok(name.unwrap_or("Forms of a folder").to_owned())
    }

    fn all(&self) -> Reply<Vec<FormDescription>> {
        self.entries()?.iter().map(|(class, id)| self.read(class, id)).collect()
    }

    fn get(&self, class: &str) -> Reply<Option<FormDescription>> {
        let entries = self.entries()?;
        let found = entries.iter().find(|(other, _)| other.eq_ignore_ascii_case(class));
        found.map(|(class, id)| self.read(class, id)).transpose()
    }

    fn put(&self, form: &FormDescription) -> Reply<()> {
        let class = form.message_class();
        let entries = self.entries()?.into_iter();
        let old: Vec<_> = entries
            .filter(|(other, _)| other.eq_ignore_ascii_case(class))
            .map(|(_, id)| id)
            .collect();
        let mut message = ptr::null_mut();
        // SAFETY: a live folder; with S_OK it has made a message, whose attachment is another
        // object.
        unsafe {
            // MAPI_ASSOCIATED
            done(self.folder.CreateMessage(ptr::null(), 0x40, &mut message))?;
            let message: IMessage = given(message)?;
            let mut props = form.properties();
            let own = [tags::OBJECT_TYPE.tag(), tags::ICON.tag(), tags::MINI_ICON.tag()];
            props.retain(|prop| !own.contains(&prop.tag) && prop.tag != tags::MESSAGE_CLASS.tag());
            props.extend([
                tags::MESSAGE_CLASS.with(FORM_CLASS),
                tags::ORIG_MESSAGE_CLASS.with(class),
                tags::SUBJECT.with(form.display_name()),
            ]);
            set_props(&message, &props)?;
            let (mut number, mut attachment) = (0, ptr::null_mut());
            done(message.CreateAttach(ptr::null(), 0, &mut number, &mut attachment))?;
            let attachment: IAttach = given(attachment)?;
            let data = [
                // ATTACH_BY_VALUE
                tags::ATTACH_METHOD.with(1),
                tags::ATTACH_LONG_FILENAME.with("form.fdm"),
                tags::ATTACH_DATA_BIN.with(form.to_bytes()),
            ];
            set_props(&attachment, &data)?;
            done(attachment.SaveChanges(0))?;
            done(message.SaveChanges(0))?;
        }
        // Only now: a form that could not be saved leaves the other.
        if old.is_empty() { Ok(()) } else { self.delete(&old) }
    }

    fn remove(&self, class: &str) -> Reply<bool> {
        let entries = self.entries()?.into_iter();
        let same = entries.filter(|(other, _)| other.eq_ignore_ascii_case(class));
        let ids: Vec<_> = same.map(|(_, id)| id).collect();
        if ids.is_empty() {
            return Ok(false);
        }
        self.delete(&ids)?;
        Ok(true)
    }
}

/// The form that shows every message that has no other form: IPM. It is the subsystem's own.
pub(super) struct Standard;

impl Standard {
    fn form() -> FormDescription {
        FormDescription::plain("IPM", "Message", DEFAULT_FORM)
    }

    fn refuse<T>() -> Reply<T> {
        Err(Fault::new(Code::E_NO_ACCESS, "the default form is the subsystem's own"))
    }
}

impl Library for Standard {
    fn registry(&self) -> FormRegistry {
        FormRegistry::Default
    }

    fn display(&self) -> Reply<String> {
        Ok("Default form".to_owned())
    }

    fn all(&self) -> Reply<Vec<FormDescription>> {
        Ok(vec![Self::form()])
    }

    fn get(&self, class: &str) -> Reply<Option<FormDescription>> {
        Ok(class.eq_ignore_ascii_case("IPM").then(Self::form))
    }

    fn put(&self, _: &FormDescription) -> Reply<()> {
        Self::refuse()
    }

    fn remove(&self, class: &str) -> Reply<bool> {
        if class.eq_ignore_ascii_case("IPM") { Self::refuse() } else { Ok(false) }
    }
}

fn cast<T: Interface>(object: &IUnknown) -> Reply<T> {
    object.cast().map_err(|_| Code::E_INTERFACE_NOT_SUPPORTED.into())
}

/// OpenEntry of a folder.
fn open_entry(folder: &IMAPIFolder, id: &[u8], flags: u32) -> Reply<IUnknown> {
    let (mut kind, mut object) = (0, ptr::null_mut());
    let count = encode::count(id.len())?;
    // SAFETY: the identifier lives on; what the call gives with S_OK is an object.
    unsafe {
        let first = id.as_ptr().cast();
        let answer = folder.OpenEntry(count, first, ptr::null(), flags, &mut kind, &mut object);
        done(answer)?;
        given(object)
    }
}

/// A folder below another, to be written where it can be.
pub(super) fn open_folder(root: &IMAPIFolder, id: &[u8]) -> Reply<IMAPIFolder> {
    cast(&open_entry(root, id, BEST_ACCESS)?)
}
