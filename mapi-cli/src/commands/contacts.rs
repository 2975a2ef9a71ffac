//! `mapi contacts`: vCard files into the personal address book, and out of it.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use mapi_subsystem::Home;
use mapi_subsystem::vcard::{Contacts, Version};
use serde_json::json;

use crate::args::{CardFormat, ContactsExport, ContactsImport, ContactsVerb, Global};
use crate::failure::{Failure, Result, file_failure};
use crate::output::{Output, counted, printable};
use crate::session;

pub(crate) fn run(global: &Global, verb: &ContactsVerb, out: &mut Output) -> Result<()> {
    match verb {
        ContactsVerb::Import(args) => import(global, args, out),
        ContactsVerb::Export(args) => export(global, args, out),
    }
}

/// The personal address book of the profile that the options name.
fn contacts(global: &Global) -> Result<Contacts> {
    if global.installed || global.library.is_some() {
        return Err(Failure::new("contacts go in and out in the embedded subsystem only")
            .hint("leave --installed and --library out"));
    }
    let home = Home::open(session::home(global)?).map_err(|e| Failure::new(e.to_string()))?;
    Contacts::of_profile(&home, global.profile.as_deref()).map_err(|fault| {
        let failure = refused(fault);
        let missing = failure.is(mapi_session::Code::E_NOT_FOUND);
        if missing { failure.hint("mapi profile list shows the profiles") } else { failure }
    })
}

fn refused(fault: mapi_subsystem::com::Fault) -> Failure {
    let message = fault.text.clone().unwrap_or_else(|| fault.to_string());
    Failure {
        message: format!("{message} ({})", fault.code),
        name: fault.code.name().map(str::to_owned),
        code: Some(format!("0x{:08X}", fault.code.0)),
        ..Failure::default()
    }
}

fn import(global: &Global, args: &ContactsImport, out: &mut Output) -> Result<()> {
    let contacts = contacts(global)?;
    let (mut added, mut updated, mut unchanged) = (0, 0, 0);
    let mut failures = Vec::new();
    for path in &args.files {
        let file = match fs::read(path) {
            Ok(file) => file,
            Err(error) => {
                failures.push(format!("{}: cannot be read: {error}", path.display()));
                continue;
            }
        };
        let report = contacts.import(&file).map_err(refused)?;
        added += report.added;
        updated += report.updated;
        unchanged += report.unchanged;
        let named = report.failures.iter().map(|failure| format!("{}: {failure}", path.display()));
        failures.extend(named);
    }
    out.data(&json!({
        "added": added,
        "updated": updated,
        "unchanged": unchanged,
        "failures": failures,
    }))?;
    let contacts = counted(added, "contact");
    out.line(format!("{contacts} added, {updated} updated, {unchanged} as they were"))?;
    match failures.as_slice() {
        [] => Ok(()),
        failures => {
            Err(Failure::new(format!("not imported:\n  {}", printable(&failures.join("\n  ")))))
        }
    }
}

fn export(global: &Global, args: &ContactsExport, out: &mut Output) -> Result<()> {
    let version = match args.format {
        CardFormat::V3 => Version::V3,
        CardFormat::V4 => Version::V4,
    };
    let file = contacts(global)?.export(version).map_err(refused)?;
    if args.file == Path::new("-") {
        out.flush()?;
        return Ok(io::stdout().write_all(file.as_bytes())?);
    }
    let mut options = OpenOptions::new();
    options.write(true);
    if args.force {
        options.create(true).truncate(true)
    } else {
        options.create_new(true)
    };
    let opened = options.open(&args.file);
    let written = opened.and_then(|mut to| to.write_all(file.as_bytes()));
    written.map_err(|error| {
        let there = error.kind() == io::ErrorKind::AlreadyExists;
        let failure = file_failure("write", &args.file)(error);
        if there { failure.hint("--force writes over it") } else { failure }
    })?;
    let count = file.lines().filter(|line| *line == "BEGIN:VCARD").count() as u64;
    out.data(&json!({ "file": args.file, "contacts": count }))?;
    let contacts = counted(count, "contact");
    out.line(format!("{contacts} written to {}", args.file.display()))
}
