//! Folders, and which of them receives messages of a class.

use mapi_session::{Code, PropValue, Value};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::columns::wrong_column;
use super::database::{Reader, Writer};
use super::entry_id::Kind;
use super::error::{StoreError, StoreResult};
use super::journal::{Change, Event};
use super::props::{self, Bag, SlotRef};
use super::receipts::Reporter;
use super::tags;
use crate::deviation::deviates;

/// The folders that a new store has. Their ids are fixed, and they stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Special {
    /// The store's root; no person sees it.
    Root,
    /// The top of the folders for interpersonal messages.
    IpmSubtree,
    /// Where new messages arrive.
    Inbox,
    /// Messages on their way out.
    Outbox,
    /// Messages that were sent.
    SentItems,
    /// What a person deleted.
    DeletedItems,
    /// Messages that a person still writes.
    Drafts,
    /// The root of search results.
    Finder,
    /// Views of the store.
    Views,
    /// Views that many people share.
    CommonViews,
}

impl Special {
    /// All of them, parents before children.
    pub const ALL: [Special; 10] = [
        Special::Root,
        Special::IpmSubtree,
        Special::Inbox,
        Special::Outbox,
        Special::SentItems,
        Special::DeletedItems,
        Special::Drafts,
        Special::Finder,
        Special::Views,
        Special::CommonViews,
    ];

    /// The folder's id in every store.
    #[must_use]
    pub const fn id(self) -> i64 {
        self as i64 + 1
    }

    /// The name it gets in a new store.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Special::Root => "",
            Special::IpmSubtree => "Top of Personal Folders",
            Special::Inbox => "Inbox",
            Special::Outbox => "Outbox",
            Special::SentItems => "Sent Items",
            Special::DeletedItems => "Deleted Items",
            Special::Drafts => "Drafts",
            Special::Finder => "Search Root",
            Special::Views => "Views",
            Special::CommonViews => "Common Views",
        }
    }

    const fn parent(self) -> Option<Special> {
        match self {
            Special::Root => None,
            Special::IpmSubtree | Special::Finder | Special::Views | Special::CommonViews => {
                Some(Special::Root)
            }
            _ => Some(Special::IpmSubtree),
        }
    }
}

/// The first id that is not a special folder's.
pub(crate) const FIRST_FREE: i64 = 0x100;

/// Numbers of `PR_FOLDER_TYPE`.
pub(crate) mod kind {
    pub(crate) const ROOT: i32 = 0;
    pub(crate) const GENERIC: i32 = 1;
    pub(crate) const SEARCH: i32 = 2;
}

pub(crate) fn make_special(connection: &Connection, now: i64) -> StoreResult<()> {
    for special in Special::ALL {
        let kind = if special == Special::Root { kind::ROOT } else { kind::GENERIC };
        let record = match special {
            Special::Inbox
            | Special::Outbox
            | Special::SentItems
            | Special::DeletedItems
            | Special::Drafts => props::encode_props(&[PropValue {
                tag: tags::CONTAINER_CLASS,
                value: Value::Unicode("IPF.Note".to_owned()),
            }]),
            _ => Vec::new(),
        };
        connection.execute(
            "INSERT INTO folder (id, parent, kind, created, modified, name, props)
             VALUES (?1, ?2, ?3, ?4, ?4, ?5, ?6)",
            params![
                special.id(),
                special.parent().map(Special::id),
                kind,
                now,
                special.name(),
                record
            ],
        )?;
    }
    connection.execute(
        "UPDATE folder SET subfolders = (SELECT count(*) FROM folder AS child WHERE child.parent = folder.id)",
        [],
    )?;
    for class in ["", "IPM"] {
        connection.execute(
            "INSERT INTO receive (class, folder) VALUES (?1, ?2)",
            params![class, Special::Inbox.id()],
        )?;
    }
    connection
        .execute("INSERT INTO receive (class, folder) VALUES ('IPC', ?1)", [Special::Root.id()])?;
    Ok(())
}

/// A folder as it stands in the file.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FolderRecord {
    /// Its id.
    pub id: i64,
    /// The folder it stands in; the root stands in none.
    pub parent: Option<i64>,
    /// `PR_FOLDER_TYPE`.
    pub folder_type: i32,
    /// Its name.
    pub name: String,
    /// How many messages it has, not counting associated ones.
    pub contents: i64,
    /// How many of them are unread.
    pub unread: i64,
    /// How many associated messages it has.
    pub associated: i64,
    /// How many folders it has.
    pub subfolders: i64,
    /// When it was made, in 100-nanosecond intervals since 1601.
    pub created: i64,
    /// When its properties last changed.
    pub modified: i64,
    pub(crate) props: Bag,
}

const FIELDS: &str =
    "id, parent, kind, name, contents, unread, associated, subfolders, created, modified, props";

fn read_folder(row: &Row<'_>) -> StoreResult<FolderRecord> {
    Ok(FolderRecord {
        id: row.get(0)?,
        parent: row.get(1)?,
        folder_type: row.get(2)?,
        name: row.get(3)?,
        contents: row.get(4)?,
        unread: row.get(5)?,
        associated: row.get(6)?,
        subfolders: row.get(7)?,
        created: row.get(8)?,
        modified: row.get(9)?,
        props: props::decode_bag(row.get_ref(10)?.as_blob().map_err(wrong_column)?)?,
    })
}

pub(crate) fn no_folder(id: i64) -> StoreError {
    StoreError::refused(
        Code::E_NOT_FOUND,
        format!("the store has no folder {id}; it may have been deleted"),
    )
}

impl Reader<'_> {
    /// The folder with this id, if there is one.
    ///
    /// # Errors
    /// The database's.
    pub fn folder(&self, id: i64) -> StoreResult<Option<FolderRecord>> {
        let mut select = self
            .connection()
            .prepare_cached(&format!("SELECT {FIELDS} FROM folder WHERE id = ?1"))?;
        let mut rows = select.query([id])?;
        rows.next()?.map(read_folder).transpose()
    }

    /// Looks whether messages and folders can be put into a folder.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND` when it is not there, `MAPI_E_NO_SUPPORT` for a search folder.
    pub(crate) fn refuse_as_parent(&self, id: i64) -> StoreResult<()> {
        let kind: Option<i32> = self
            .connection()
            .prepare_cached("SELECT kind FROM folder WHERE id = ?1")?
            .query_row([id], |row| row.get(0))
            .optional()?;
        match kind {
            None => Err(no_folder(id)),
            Some(kind::SEARCH) if deviates("G.S.12") || deviates("G.S.13") => Ok(()),
            Some(kind::SEARCH) => Err(StoreError::refused(
                Code::E_NO_SUPPORT,
                "a search folder shows messages of other folders and holds nothing itself",
            )),
            Some(_) => Ok(()),
        }
    }

    /// The folders that stand in this one, oldest first.
    ///
    /// # Errors
    /// The database's.
    pub fn child_folders(&self, parent: i64) -> StoreResult<Vec<FolderRecord>> {
        let mut select = self.connection().prepare_cached(&format!(
            "SELECT {FIELDS} FROM folder WHERE parent = ?1 ORDER BY id"
        ))?;
        let mut rows = select.query([parent])?;
        let mut folders = Vec::new();
        while let Some(row) = rows.next()? {
            folders.push(read_folder(row)?);
        }
        Ok(folders)
    }

    pub(crate) fn child_named(&self, parent: i64, name: &str) -> StoreResult<Option<i64>> {
        Ok(self
            .connection()
            .prepare_cached("SELECT id FROM folder WHERE parent = ?1 AND name = ?2 COLLATE NOCASE")?
            .query_row(params![parent, name], |row| row.get(0))
            .optional()?)
    }

    /// The folder at a path of names below the IPM subtree, separated by `/`: `Inbox/Lists`.
    /// The empty path is the subtree itself.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND`, naming the part of the path that is not there.
    pub fn folder_at(&self, path: &str) -> StoreResult<i64> {
        let mut folder = Special::IpmSubtree.id();
        for name in path.split('/').filter(|name| !name.is_empty()) {
            folder = self.child_named(folder, name)?.ok_or_else(|| {
                StoreError::refused(
                    Code::E_NOT_FOUND,
                    format!("the store has no folder {path:?}: {name:?} is not there"),
                )
            })?;
        }
        Ok(folder)
    }

    /// The ids of a folder's messages, oldest first.
    ///
    /// # Errors
    /// The database's.
    pub fn messages_in(&self, folder: i64, associated: bool) -> StoreResult<Vec<i64>> {
        let mut select = self.connection().prepare_cached(
            "SELECT id FROM message WHERE folder = ?1 AND associated = ?2 ORDER BY id",
        )?;
        let ids = select.query_map(params![folder, associated], |row| row.get(0))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// Where messages of a class are received, and for which class that is said: of the
    /// registered classes, the longest that is a whole beginning of `class`.
    ///
    /// # Errors
    /// The database's.
    pub fn receive_folder(&self, class: &str) -> StoreResult<(String, i64)> {
        let mut beginning = class;
        loop {
            let found = self
                .connection()
                .prepare_cached("SELECT class, folder FROM receive WHERE class = ?1")?
                .query_row([beginning], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            match (found, beginning.is_empty()) {
                (Some(found), _) => return Ok(found),
                (None, true) => return Ok((String::new(), Special::Inbox.id())),
                (None, false) => {
                    beginning = beginning.rsplit_once('.').map_or("", |(before, _)| before)
                }
            }
        }
    }

    /// All registered classes with their folders.
    ///
    /// # Errors
    /// The database's.
    pub fn receive_folders(&self) -> StoreResult<Vec<(String, i64)>> {
        let mut select =
            self.connection().prepare_cached("SELECT class, folder FROM receive ORDER BY class")?;
        let rows = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Whether `folder` is `ancestor` or stands somewhere below it.
    pub(crate) fn is_within(&self, folder: i64, ancestor: i64) -> StoreResult<bool> {
        let mut at = Some(folder);
        while let Some(id) = at {
            if id == ancestor {
                return Ok(true);
            }
            at = self
                .connection()
                .prepare_cached("SELECT parent FROM folder WHERE id = ?1")?
                .query_row([id], |row| row.get(0))
                .optional()?
                .flatten();
        }
        Ok(false)
    }

    pub(crate) fn store_props(&self) -> StoreResult<Bag> {
        let record: Vec<u8> = self
            .connection()
            .prepare_cached("SELECT props FROM store")?
            .query_row([], |row| row.get(0))?;
        props::decode_bag(&record)
    }
}

impl Writer<'_> {
    /// Makes a folder and returns its id.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND` when the parent is not there, `MAPI_E_COLLISION` when it has a folder
    /// of that name, `MAPI_E_INVALID_PARAMETER` for the empty name, `MAPI_E_NO_SUPPORT` in a
    /// search folder.
    pub fn create_folder(
        &mut self,
        parent: i64,
        name: &str,
        comment: Option<&str>,
    ) -> StoreResult<i64> {
        self.create(parent, name, comment, kind::GENERIC)
    }

    fn create(
        &mut self,
        parent: i64,
        name: &str,
        comment: Option<&str>,
        kind: i32,
    ) -> StoreResult<i64> {
        let mut bag = Bag::default();
        if let Some(comment) = comment {
            bag.set(tags::COMMENT, Value::Unicode(comment.to_owned()));
        }
        let id = self.insert_folder(parent, name, kind, &bag)?;
        self.happened(Change::new(Event::Created, Kind::Folder, id, Some(parent)));
        Ok(id)
    }

    /// Makes a search folder and returns its id. It shows nothing before it has criteria.
    ///
    /// # Errors
    /// As [`Writer::create_folder`].
    pub(crate) fn create_search_folder(
        &mut self,
        parent: i64,
        name: &str,
        comment: Option<&str>,
    ) -> StoreResult<i64> {
        self.create(parent, name, comment, kind::SEARCH)
    }

    fn insert_folder(&mut self, parent: i64, name: &str, kind: i32, bag: &Bag) -> StoreResult<i64> {
        self.refuse_name(parent, name)?;
        let id = self.new_id();
        let mut record = std::mem::take(&mut self.record);
        self.encode_bag(id, bag, &mut record)?;
        self.connection()
            .prepare_cached(
                "INSERT INTO folder (id, parent, kind, created, modified, name, props)
                 VALUES (?1, ?2, ?3, ?4, ?4, ?5, ?6)",
            )?
            .execute(params![id, parent, kind, self.now, name, record])?;
        self.record = record;
        self.subfolders(parent, 1)?;
        Ok(id)
    }

    /// Writes the record of what has no columns, and its large values.
    pub(crate) fn encode_bag(
        &mut self,
        owner: i64,
        bag: &Bag,
        record: &mut Vec<u8>,
    ) -> StoreResult<()> {
        record.clear();
        for (tag, slot) in bag.iter() {
            if let Some(outside) = props::encode_slot(record, tag, SlotRef::from(slot)) {
                self.write_outside(owner, tag, outside)?;
            }
        }
        Ok(())
    }

    fn refuse_name(&self, parent: i64, name: &str) -> StoreResult<()> {
        if name.is_empty() {
            return Err(StoreError::refused(Code::E_INVALID_PARAMETER, "a folder needs a name"));
        }
        self.refuse_as_parent(parent)?;
        if self.child_named(parent, name)?.is_some() {
            return Err(StoreError::refused(
                Code::E_COLLISION,
                format!(
                    "there is a folder named {name:?} already; choose another name or open that one"
                ),
            ));
        }
        Ok(())
    }

    fn subfolders(&mut self, parent: i64, by: i64) -> StoreResult<()> {
        self.connection()
            .prepare_cached("UPDATE folder SET subfolders = subfolders + ?2 WHERE id = ?1")?
            .execute([parent, by])?;
        Ok(())
    }

    /// The folder at a path below the IPM subtree, made with its parents where it is not there.
    ///
    /// # Errors
    /// The database's.
    pub fn ensure_folder(&mut self, path: &str) -> StoreResult<i64> {
        let mut folder = Special::IpmSubtree.id();
        for name in path.split('/').filter(|name| !name.is_empty()) {
            folder = match self.child_named(folder, name)? {
                Some(child) => child,
                None => self.create_folder(folder, name, None)?,
            };
        }
        Ok(folder)
    }

    /// Renames a folder.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND`, `MAPI_E_COLLISION`, or `MAPI_E_NO_ACCESS` for the root.
    pub fn rename_folder(&mut self, id: i64, name: &str) -> StoreResult<()> {
        let folder = self.folder(id)?.ok_or_else(|| no_folder(id))?;
        let Some(parent) = folder.parent else {
            return Err(StoreError::refused(Code::E_NO_ACCESS, "the root folder has no name"));
        };
        if folder.name == name {
            return Ok(());
        }
        if !folder.name.eq_ignore_ascii_case(name) {
            self.refuse_name(parent, name)?;
        }
        self.connection()
            .prepare_cached("UPDATE folder SET name = ?2, modified = ?3 WHERE id = ?1")?
            .execute(params![id, name, self.now])?;
        self.folder_changed(id)?;
        self.happened(Change::new(Event::Modified, Kind::Folder, id, Some(parent)));
        Ok(())
    }

    /// Writes a folder's own properties over those in the file.
    pub(crate) fn save_folder_props(&mut self, id: i64, bag: &Bag) -> StoreResult<()> {
        let mut record = std::mem::take(&mut self.record);
        self.encode_bag(id, bag, &mut record)?;
        let parent: Option<Option<i64>> = self
            .connection()
            .prepare_cached(
                "UPDATE folder SET props = ?2, modified = ?3 WHERE id = ?1 RETURNING parent",
            )?
            .query_row(params![id, record, self.now], |row| row.get(0))
            .optional()?;
        self.record = record;
        let parent = parent.ok_or_else(|| no_folder(id))?;
        self.folder_changed(id)?;
        self.happened(Change::new(Event::Modified, Kind::Folder, id, parent));
        Ok(())
    }

    pub(crate) fn save_store_props(&mut self, bag: &Bag) -> StoreResult<()> {
        let mut record = Vec::new();
        // The store's own row is object 0 among the large values.
        self.encode_bag(0, bag, &mut record)?;
        self.connection().prepare_cached("UPDATE store SET props = ?1")?.execute([record])?;
        self.happened(Change::new(Event::Modified, Kind::Store, 0, None));
        Ok(())
    }

    /// Deletes a folder, with nobody reporting what goes unread.
    ///
    /// # Errors
    /// `MAPI_E_HAS_MESSAGES` and `MAPI_E_HAS_FOLDERS` unless the arguments allow them to go too,
    /// `MAPI_E_NO_ACCESS` for the folders every store has, `MAPI_E_SUBMITTED` when a message in
    /// it waits to be sent.
    pub fn delete_folder(
        &mut self,
        id: i64,
        with_messages: bool,
        with_folders: bool,
    ) -> StoreResult<()> {
        self.discard_folder(id, with_messages, with_folders, None)
    }

    /// Deletes a folder, and has reported what goes unread.
    ///
    /// # Errors
    /// `MAPI_E_HAS_MESSAGES` and `MAPI_E_HAS_FOLDERS` unless the arguments allow them to go too,
    /// `MAPI_E_NO_ACCESS` for the folders every store has, `MAPI_E_SUBMITTED` when a message in
    /// it waits to be sent.
    pub(crate) fn discard_folder(
        &mut self,
        id: i64,
        with_messages: bool,
        with_folders: bool,
        reporter: Reporter<'_>,
    ) -> StoreResult<()> {
        let folder = self.folder(id)?.ok_or_else(|| no_folder(id))?;
        if id < FIRST_FREE {
            return Err(StoreError::refused(
                Code::E_NO_ACCESS,
                format!("every store has a folder {:?}; it cannot be deleted", folder.name),
            ));
        }
        // What a search folder shows stays where it is.
        if folder.contents > 0
            && !with_messages
            && !folder.is_search()
            && !deviates("M.E_HAS_MESSAGES")
        {
            return Err(StoreError::refused(
                Code::E_HAS_MESSAGES,
                format!("the folder {:?} has messages", folder.name),
            ));
        }
        if folder.subfolders > 0 && !with_folders && !deviates("M.E_HAS_FOLDERS") {
            return Err(StoreError::refused(
                Code::E_HAS_FOLDERS,
                format!("the folder {:?} has folders", folder.name),
            ));
        }
        for child in self.child_folders(id)? {
            self.discard_folder(child.id, true, true, reporter)?;
        }
        self.discard_contents(id, true, false, reporter)?;
        self.folder_gone(id)?;
        self.connection().prepare_cached("DELETE FROM folder WHERE id = ?1")?.execute([id])?;
        if let Some(parent) = folder.parent {
            self.subfolders(parent, -1)?;
        }
        self.happened(Change::new(Event::Deleted, Kind::Folder, id, folder.parent));
        Ok(())
    }

    /// Deletes what is in a folder, with nobody reporting what goes unread.
    ///
    /// # Errors
    /// As [`Writer::delete_message`] and [`delete_folder`](Writer::delete_folder).
    pub fn empty_folder(&mut self, id: i64, associated: bool, folders: bool) -> StoreResult<()> {
        self.discard_contents(id, associated, folders, None)
    }

    /// Deletes what is in a folder: its messages, the associated ones too if asked, and its
    /// folders if asked. What goes unread is reported where its sender wants that.
    ///
    /// # Errors
    /// As [`Writer::delete_message`] and [`discard_folder`](Writer::discard_folder).
    pub(crate) fn discard_contents(
        &mut self,
        id: i64,
        associated: bool,
        folders: bool,
        reporter: Reporter<'_>,
    ) -> StoreResult<()> {
        for message in self.messages_in(id, false)? {
            self.report_unread(message, reporter)?;
            self.delete_message(message)?;
        }
        if associated {
            for message in self.messages_in(id, true)? {
                self.delete_message(message)?;
            }
        }
        if folders {
            for child in self.child_folders(id)? {
                self.discard_folder(child.id, true, true, reporter)?;
            }
        }
        Ok(())
    }

    /// Moves a folder with everything in it, giving it another name if asked.
    ///
    /// # Errors
    /// `MAPI_E_FOLDER_CYCLE` when the new parent stands in the folder, `MAPI_E_COLLISION` when
    /// it has a folder of that name, `MAPI_E_NO_ACCESS` for the folders every store has.
    pub fn move_folder(&mut self, id: i64, to: i64, name: Option<&str>) -> StoreResult<()> {
        let folder = self.folder(id)?.ok_or_else(|| no_folder(id))?;
        let Some(from) = folder.parent.filter(|_| id >= FIRST_FREE) else {
            return Err(StoreError::refused(
                Code::E_NO_ACCESS,
                format!("every store has a folder {:?}; it cannot be moved", folder.name),
            ));
        };
        folder.refuse_as_search("moved")?;
        self.refuse_cycle(id, to)?;
        let name = name.unwrap_or(&folder.name);
        if from != to || !folder.name.eq_ignore_ascii_case(name) {
            self.refuse_name(to, name)?;
        }
        self.connection()
            .prepare_cached(
                "UPDATE folder SET parent = ?2, name = ?3, modified = ?4 WHERE id = ?1",
            )?
            .execute(params![id, to, name, self.now])?;
        self.folder_moved(id, from)?;
        self.subfolders(from, -1)?;
        self.subfolders(to, 1)?;
        self.happened(Change {
            old_object: Some(id),
            old_parent: Some(from),
            ..Change::new(Event::Moved, Kind::Folder, id, Some(to))
        });
        Ok(())
    }

    fn refuse_cycle(&self, id: i64, to: i64) -> StoreResult<()> {
        if self.is_within(to, id)? {
            return Err(StoreError::refused(
                Code::E_FOLDER_CYCLE,
                "a folder cannot be put into itself or into a folder below it",
            ));
        }
        Ok(())
    }

    /// Copies a folder with its messages, and its folders if asked; returns the copy's id.
    ///
    /// # Errors
    /// As [`Writer::move_folder`].
    pub fn copy_folder(
        &mut self,
        id: i64,
        to: i64,
        name: Option<&str>,
        folders: bool,
    ) -> StoreResult<i64> {
        let folder = self.folder(id)?.ok_or_else(|| no_folder(id))?;
        folder.refuse_as_search("copied")?;
        if folders {
            self.refuse_cycle(id, to)?;
        }
        let copy = self.copy_tree(&folder, to, name.unwrap_or(&folder.name), folders)?;
        self.happened(Change {
            old_object: Some(id),
            old_parent: folder.parent,
            ..Change::new(Event::Copied, Kind::Folder, copy, Some(to))
        });
        Ok(copy)
    }

    fn copy_tree(
        &mut self,
        folder: &FolderRecord,
        to: i64,
        name: &str,
        folders: bool,
    ) -> StoreResult<i64> {
        let copy = self.insert_folder(to, name, kind::GENERIC, &folder.props)?;
        self.copy_large(folder.id, copy)?;
        for associated in [false, true] {
            for message in self.messages_in(folder.id, associated)? {
                self.copy_message(message, copy)?;
            }
        }
        if folders {
            let children = self.child_folders(folder.id)?;
            for child in children.iter().filter(|child| !child.is_search()) {
                self.copy_tree(child, copy, &child.name, true)?;
            }
        }
        Ok(copy)
    }

    /// Says where messages of a class are received; `None` takes back what was said, which the
    /// empty class cannot.
    ///
    /// # Errors
    /// `MAPI_E_NOT_FOUND` when the folder is not there, `MAPI_E_INVALID_PARAMETER` for a class
    /// that is not printable ASCII of at most 255 characters.
    pub fn set_receive_folder(&mut self, class: &str, folder: Option<i64>) -> StoreResult<()> {
        if class.len() > 255
            || !class.bytes().all(|byte| (0x20..0x7F).contains(&byte))
            || class.ends_with('.')
        {
            return Err(StoreError::refused(
                Code::E_INVALID_PARAMETER,
                format!("{class:?} is no message class"),
            ));
        }
        match folder {
            Some(folder) => {
                self.refuse_as_parent(folder)?;
                self.connection()
                    .prepare_cached(
                        "INSERT INTO receive (class, folder) VALUES (?1, ?2)
                         ON CONFLICT (class) DO UPDATE SET folder = excluded.folder",
                    )?
                    .execute(params![class, folder])?;
            }
            None if class.is_empty() => {
                return Err(StoreError::refused(
                    Code::E_INVALID_PARAMETER,
                    "the empty class always has a receive folder; name another",
                ));
            }
            None => {
                self.connection()
                    .prepare_cached("DELETE FROM receive WHERE class = ?1")?
                    .execute([class])?;
            }
        }
        Ok(())
    }
}

impl FolderRecord {
    /// Whether the store has the folder from its first day and keeps it.
    #[must_use]
    pub fn is_special(&self) -> bool {
        self.id < FIRST_FREE
    }

    /// Whether it is a search folder, which shows what a search has found elsewhere.
    #[must_use]
    pub fn is_search(&self) -> bool {
        self.folder_type == kind::SEARCH
    }

    fn refuse_as_search(&self, what: &str) -> StoreResult<()> {
        if !self.is_search() {
            return Ok(());
        }
        Err(StoreError::refused(
            Code::E_NO_SUPPORT,
            format!("{:?} is a search folder, which cannot be {what}", self.name),
        ))
    }
}
