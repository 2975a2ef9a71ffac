//! `mapi import`: mail from files into a folder.

use std::path::PathBuf;

use indicatif::{HumanDuration, ProgressBar, ProgressDrawTarget, ProgressStyle};
use mapi_session::tags;
use mapi_subsystem::Home;
use mapi_subsystem::import::{Importer, Progress};
use mapi_subsystem::store::Database;
use serde_json::json;

use crate::address::path;
use crate::args::{Global, Import, StoreChoice};
use crate::failure::{Failure, Result};
use crate::objects;
use crate::output::Output;
use crate::session::{self, with_session};

/// What came in and what did not.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) messages: u64,
    /// Each names its file.
    pub(crate) failures: Vec<String>,
}

pub(crate) fn run(global: &Global, args: &Import, out: &mut Output) -> Result<()> {
    // indicatif draws nothing where standard error is no terminal.
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template(
        "{bar:40} {binary_bytes}/{binary_total_bytes}  {msg}  {binary_bytes_per_sec}  {eta} left",
    ) {
        bar.set_style(style);
    }
    let report = import(global, &args.files, &args.folder, &args.store, &mut |progress| {
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
    let time = match duration.as_secs() {
        0 => String::new(),
        _ => format!(" in {}", HumanDuration(duration)),
    };
    let plural = if report.messages == 1 { "" } else { "s" };
    out.line(format!("{} message{plural} imported into {}{time}", report.messages, args.folder))?;
    match report.failures.as_slice() {
        [] => Ok(()),
        failures => Err(Failure::new(format!(
            "not imported:\n  {}",
            crate::output::printable(&failures.join("\n  "))
        ))),
    }
}

/// Imports what the paths name into a folder of a store, which is made where it is not there.
pub(crate) fn import(
    global: &Global,
    paths: &[PathBuf],
    folder: &str,
    choice: &StoreChoice,
    progress: &mut dyn FnMut(Progress),
) -> Result<Report> {
    let (record_key, folder_id) = with_session(global, |session| {
        let store = objects::store(session, choice)?;
        let mut folder_object = store.ipm_subtree()?;
        for name in path(folder) {
            folder_object = folder_object.open_or_new_folder(&name)?;
        }
        let record_key = store.get(tags::RECORD_KEY)?;
        let folder_id = folder_object.get(tags::ENTRYID)?;
        let missing = || Failure::new(format!("folder {folder:?} has no identifier"));
        Ok((record_key.ok_or_else(missing)?, folder_id.ok_or_else(missing)?))
    })?;
    // The import goes past MAPI, straight to the store's file: a thousand messages at a time.
    let home = Home::open(session::home(global)?).map_err(|e| Failure::new(e.to_string()))?;
    let database = Database::of_home(&home, &record_key).map_err(store_failure)?;
    let importer = Importer::into_entry_id(&database, &folder_id).map_err(store_failure)?;
    let report = importer.on_progress(progress).import(paths).map_err(store_failure)?;
    Ok(Report {
        messages: report.messages,
        failures: report.failures.iter().map(ToString::to_string).collect(),
    })
}

fn store_failure(error: impl std::fmt::Display) -> Failure {
    Failure::new(format!("the message store: {error}"))
}
