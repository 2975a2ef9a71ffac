//! `mapi import`: mail from files into a folder.

use std::path::PathBuf;

use mapi_session::{Folder, Session, tags};
use mapi_subsystem::Home;
use mapi_subsystem::import::{Importer, Progress};
use mapi_subsystem::store::Database;
use serde_json::json;

use crate::address::path;
use crate::args::{Global, Import, StoreChoice};
use crate::failure::{Failure, Result};
use crate::output::{Output, counted, in_time, printable, progress_bar};
use crate::session::{self, with_session};
use crate::{objects, settings};

/// What came in and what did not.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) messages: u64,
    /// Each names its file.
    pub(crate) failures: Vec<String>,
}

/// What is to come in, and where.
pub(crate) struct Wanted<'a> {
    pub(crate) paths: &'a [PathBuf],
    pub(crate) folder: &'a str,
    pub(crate) store: &'a StoreChoice,
    /// Of PST files.
    pub(crate) password: Option<String>,
}

pub(crate) fn run(global: &Global, args: &Import, out: &mut Output) -> Result<()> {
    let password = if args.password { Some(settings::secret(global, "password")?) } else { None };
    let bar = progress_bar(
        "{bar:40} {binary_bytes}/{binary_total_bytes}  {msg}  {binary_bytes_per_sec}  {eta} left",
    );
    let wanted = Wanted { paths: &args.files, folder: &args.folder, store: &args.store, password };
    let report = import(global, &wanted, &mut |progress| {
        bar.set_length(progress.total_bytes);
        bar.set_position(progress.bytes);
        bar.set_message(format!("{} messages", progress.messages));
    })?;
    let duration = bar.elapsed();
    bar.finish_and_clear();
    out.data(&json!({
        "folder": args.folder,
        "messages": report.messages,
        "failures": report.failures,
    }))?;
    let messages = counted(report.messages, "message");
    out.line(format!("{messages} imported into {}{}", args.folder, in_time(duration)))?;
    match report.failures.as_slice() {
        [] => Ok(()),
        failures => {
            Err(Failure::new(format!("not imported:\n  {}", printable(&failures.join("\n  ")))))
        }
    }
}

/// Imports what the paths name into a folder of a store, which is made where it is not there.
pub(crate) fn import(
    global: &Global,
    wanted: &Wanted<'_>,
    progress: &mut dyn FnMut(Progress),
) -> Result<Report> {
    let (database, folder_id) =
        match with_session(global, |session| begin(global, session, wanted, progress))? {
            Begun::Done(report) => return Ok(report),
            Begun::Own(database, folder_id) => (database, folder_id),
        };
    let importer = Importer::into_entry_id(&database, &folder_id).map_err(store_failure)?;
    finish(importer, wanted, progress)
}

/// How far an import is once the session has ended.
enum Begun {
    /// All is done.
    Done(Report),
    /// The store is of this subsystem: the import goes past MAPI, straight to the store's file, a
    /// thousand messages at a time, into the folder with this entry identifier.
    Own(Database, Vec<u8>),
}

fn begin(
    global: &Global,
    session: &Session<'_>,
    wanted: &Wanted<'_>,
    progress: &mut dyn FnMut(Progress),
) -> Result<Begun> {
    let store = objects::store(session, wanted.store)?;
    let mut folder: Folder<'_> = store.ipm_subtree()?;
    for name in path(wanted.folder) {
        folder = folder.open_or_new_folder(&name)?;
    }
    let (record_key, id) = (store.get(tags::RECORD_KEY)?, folder.get(tags::ENTRYID)?);
    if let (Some(record_key), Some(id)) = (record_key, id)
        && global.library.is_none()
        && !global.installed
    {
        let home = Home::open(session::home(global)?).map_err(|e| Failure::new(e.to_string()))?;
        if let Ok(database) = Database::of_home(&home, &record_key) {
            return Ok(Begun::Own(database, id));
        }
    }
    // A store of another provider, or of another MAPI.
    finish(Importer::into_open_folder(&folder), wanted, progress).map(Begun::Done)
}

fn finish<'a>(
    mut importer: Importer<'a>,
    wanted: &Wanted<'_>,
    progress: &'a mut dyn FnMut(Progress),
) -> Result<Report> {
    if let Some(password) = &wanted.password {
        importer = importer.password(password);
    }
    let report = importer.on_progress(progress).import(wanted.paths).map_err(store_failure)?;
    Ok(Report {
        messages: report.messages,
        failures: report.failures.iter().map(ToString::to_string).collect(),
    })
}

fn store_failure(error: impl std::fmt::Display) -> Failure {
    Failure::new(format!("the message store: {error}"))
}
