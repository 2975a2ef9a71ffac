//! `mapi export`: the messages of a folder into files.

use mapi_subsystem::export::{Exporter, Format};
use serde_json::json;

use crate::address::Address;
use crate::args::{Export, ExportFormat, Global};
use crate::failure::{Failure, Result};
use crate::objects;
use crate::output::{Output, counted, in_time, printable, progress_bar};
use crate::session::with_session;

pub(crate) fn run(global: &Global, args: &Export, out: &mut Output) -> Result<()> {
    let address = Address::folder(&args.folder);
    let (format, word) = match args.format {
        ExportFormat::Mbox => (Format::Mbox, "mbox"),
        ExportFormat::Maildir => (Format::Maildir, "maildir"),
        ExportFormat::Eml => (Format::Eml, "eml"),
        ExportFormat::Msg => (Format::Msg, "msg"),
    };
    let bar = progress_bar("{bar:40} {pos}/{len} messages  {per_sec}  {eta} left");
    let report = with_session(global, |session| {
        let folder = objects::folder_at(session, &args.store, &address)?;
        Exporter::new(format, &args.to)
            .recursive(args.recursive)
            .overwrite(args.overwrite)
            .on_progress(|progress| {
                bar.set_length(progress.total_messages);
                bar.set_position(progress.messages);
            })
            .export(&folder)
            .map_err(|error| Failure::new(printable(&error.to_string())))
    })?;
    let duration = bar.elapsed();
    bar.finish_and_clear();
    let failures: Vec<String> = report.failures.iter().map(ToString::to_string).collect();
    out.data(&json!({
        "folder": args.folder,
        "to": args.to,
        "format": word,
        "messages": report.messages,
        "folders": report.folders,
        "failures": failures,
    }))?;
    let messages = counted(report.messages, "message");
    let folders = match report.folders {
        1 => String::new(),
        more => format!(" of {}", counted(more, "folder")),
    };
    let to = args.to.display();
    out.line(format!("{messages}{folders} exported to {to}{}", in_time(duration)))?;
    match failures.as_slice() {
        [] => Ok(()),
        failures => {
            Err(Failure::new(format!("not exported:\n  {}", printable(&failures.join("\n  ")))))
        }
    }
}
