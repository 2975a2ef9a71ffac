//! `mapi send`: a message into the outgoing queue.

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use mapi_session::flags::{
    AttachMethod, DeleteMessagesFlags, FlushFlags, OneOffFlags, RecipientType, ResolveNameFlags,
    SaveFlags,
};
use mapi_session::{
    AddressBook, Code, EntryId, Message, MsgStore, Session, StreamAccess, Value, tags, wire,
};
use serde_json::json;

use super::outbox;
use crate::args::{Global, Send};
use crate::failure::{Failure, Result, file_failure};
use crate::output::{Output, one_line};
use crate::session::with_session;

/// What is to be sent, everything read that can fail before MAPI is asked.
pub(crate) struct Draft {
    pub(crate) to: Vec<String>,
    pub(crate) cc: Vec<String>,
    pub(crate) bcc: Vec<String>,
    pub(crate) subject: String,
    pub(crate) text: String,
    pub(crate) files: Vec<(String, Vec<u8>)>,
}

pub(crate) fn run(global: &Global, args: &Send, out: &mut Output) -> Result<()> {
    let draft = Draft {
        to: args.to.clone(),
        cc: args.cc.clone(),
        bcc: args.bcc.clone(),
        subject: args.subject.clone(),
        text: match (&args.body, &args.file) {
            (Some(body), _) => body.clone(),
            (None, Some(file)) => read_text(file)?,
            (None, None) => String::new(),
        },
        files: args.attach.iter().map(read_file).collect::<Result<_>>()?,
    };
    let (sent, stays) = with_session(global, |session| {
        let sent = submit(session, &draft)?;
        let stays = if args.now { Some(now(session, &sent.entry_id)?) } else { None };
        Ok((sent, stays))
    })?;
    let (to, subject) = (sent.recipients.join(", "), &draft.subject);
    let state = match &stays {
        Some(None) => "sent",
        Some(Some(_)) => "waiting",
        None => "submitted",
    };
    let reason = stays.clone().flatten();
    out.data(&json!({
        "subject": subject, "recipients": sent.recipients, "state": state, "reason": reason,
    }))?;
    match stays {
        Some(None) => out.line(format!("{subject:?} is sent to {to}")),
        Some(Some(reason)) => {
            out.line(format!("{subject:?} waits in the Outbox for {to}: {}", one_line(&reason)))?;
            out.line("mapi outbox tells when it is tried again; mapi outbox retry tries it now")
        }
        None => {
            out.line(format!("{subject:?} waits in the Outbox for {to}"))?;
            out.line("mapi flush sends it")
        }
    }
}

/// Has what waits sent, and tells why a message does not go, if so.
fn now(session: &Session<'_>, id: &EntryId) -> Result<Option<String>> {
    session.status()?.spooler()?.flush_queues(FlushFlags::UPLOAD | FlushFlags::NO_UI)?;
    if !outbox::waits(session, id)? {
        return Ok(None);
    }
    let mut reasons = outbox::reasons(session, Some(id))?;
    Ok(Some(reasons.pop().unwrap_or_else(|| "it is not its turn yet".to_owned())))
}

/// A message in the queue.
pub(crate) struct Submitted {
    /// The names of its recipients.
    pub(crate) recipients: Vec<String>,
    entry_id: EntryId,
}

fn read_text(file: &Path) -> Result<String> {
    let bytes = if file == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes).map_err(file_failure("read", file))?;
        bytes
    } else {
        fs::read(file).map_err(file_failure("read", file))?
    };
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Failure::new(format!("{} is not UTF-8: byte {at} is wrong", file.display()))
            .hint("attach it instead: --attach FILE")
    })
}

fn read_file(path: &PathBuf) -> Result<(String, Vec<u8>)> {
    let data = fs::read(path).map_err(file_failure("read", path))?;
    let name = path.file_name().unwrap_or(path.as_os_str());
    Ok((name.to_string_lossy().into_owned(), data))
}

/// Makes the message in the Outbox and submits it. If anything fails, the Outbox is as it was.
pub(crate) fn submit(session: &Session<'_>, draft: &Draft) -> Result<Submitted> {
    let book = session.address_book()?;
    let mut rows = Vec::new();
    for (kind, names) in [
        (RecipientType::To, &draft.to),
        (RecipientType::Cc, &draft.cc),
        (RecipientType::Bcc, &draft.bcc),
    ] {
        for name in names {
            rows.push(recipient(&book, name, kind)?);
        }
    }
    let store = session.default_store()?;
    let folder = store.outbox()?;
    let message = folder.new_message()?;
    fill(&store, &message, draft, &rows)?;
    // Saved under an identifier, so that it can be taken away when it cannot be submitted.
    message.save_changes(SaveFlags::KEEP_OPEN_READWRITE)?;
    let id = message.get(tags::ENTRYID)?;
    let id = id.ok_or_else(|| Failure::new("the message in the Outbox has no identifier"))?;
    let entry_id = EntryId::from_bytes(id);
    if let Err((error, message)) = message.submit() {
        drop(message);
        // The failure that is told is that of the submission.
        let _ = folder.delete_messages(&[entry_id], DeleteMessagesFlags::empty());
        return Err(error.into());
    }
    let recipients = rows.iter().map(|row| text(row, tags::DISPLAY_NAME).to_owned()).collect();
    Ok(Submitted { recipients, entry_id })
}

fn fill(
    store: &MsgStore<'_>,
    message: &Message<'_>,
    draft: &Draft,
    recipients: &[wire::Row],
) -> Result<()> {
    let mut props = vec![
        tags::MESSAGE_CLASS.with("IPM.Note"),
        tags::SUBJECT.with(draft.subject.as_str()),
        tags::BODY.with(draft.text.as_str()),
    ];
    // Once sent, the message moves to the folder for that.
    props.extend(store.get(tags::IPM_SENTMAIL_ENTRYID)?.map(|id| tags::SENTMAIL_ENTRYID.with(id)));
    message.set_all(&props)?;
    message.add_recipients(recipients)?;
    for (name, data) in &draft.files {
        let (_, attachment) = message.new_attachment()?;
        attachment.set_all(&[
            tags::ATTACH_METHOD.with(AttachMethod::ByValue.to_raw().cast_signed()),
            tags::ATTACH_LONG_FILENAME.with(name.as_str()),
            tags::DISPLAY_NAME.with(name.as_str()),
            tags::RENDERING_POSITION.with(-1),
        ])?;
        let mut stream = attachment.open_data(StreamAccess::Create)?;
        (stream.write_all(data).and_then(|()| stream.flush()))
            .map_err(|error| Failure::new(format!("cannot attach {name:?}: {error}")))?;
        drop(stream);
        attachment.save()?;
    }
    Ok(())
}

/// The row of a recipient: an entry of the address book, or an address as it is.
fn recipient(book: &AddressBook<'_>, name: &str, kind: RecipientType) -> Result<wire::Row> {
    let kind = tags::RECIPIENT_TYPE.with(kind.to_raw().cast_signed());
    let mut rows = vec![vec![tags::DISPLAY_NAME.with(name), kind.clone()]];
    match book.resolve_name(ResolveNameFlags::empty(), None, &mut rows) {
        Ok(()) => {
            if let Some(row) = rows.pop().filter(|row| !text(row, tags::EMAIL_ADDRESS).is_empty()) {
                return Ok(row);
            }
        }
        Err(error) if error.code() == Code::E_NOT_FOUND => {}
        Err(error) if error.code() == Code::E_AMBIGUOUS_RECIP => {
            let mut failure = Failure::from(error);
            failure.message = format!("{name:?} may be several people: {}", failure.message);
            return Err(failure.hint("give the address instead"));
        }
        Err(error) => return Err(error.into()),
    }
    let (display, address) = split(name);
    if !address.contains('@') {
        return Err(Failure::new(format!(
            "{name:?} is neither in the address book nor an address"
        )));
    }
    let id = book.create_one_off(Some(display), "SMTP", address, OneOffFlags::empty())?;
    Ok(vec![
        kind,
        tags::DISPLAY_NAME.with(display),
        tags::ADDRTYPE.with("SMTP"),
        tags::EMAIL_ADDRESS.with(address),
        tags::ENTRYID.with(id.as_bytes()),
    ])
}

/// `Name <address>`, or an address alone.
fn split(name: &str) -> (&str, &str) {
    match name.trim().strip_suffix('>').and_then(|rest| rest.rsplit_once('<')) {
        Some((display, address)) if !display.trim().is_empty() => (display.trim(), address.trim()),
        Some((_, address)) => (address.trim(), address.trim()),
        None => (name.trim(), name.trim()),
    }
}

fn text(
    row: &[mapi_session::PropValue],
    tag: mapi_session::PropTag<mapi_session::types::Unicode>,
) -> &str {
    match row.iter().find(|prop| prop.tag == tag.tag()).map(|prop| &prop.value) {
        Some(Value::Unicode(text)) => text,
        _ => "",
    }
}
