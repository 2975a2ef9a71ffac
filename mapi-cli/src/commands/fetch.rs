//! `mapi fetch`: what came in at the servers is delivered.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use mapi_session::flags::{EventMask, FlushFlags, ResourceMethods, ResourceStatus, ResourceType};
use mapi_session::rows::StatusRow;
use mapi_session::{Flags, Notification, Session, guids, tags};
use serde::Serialize;
use serde_json::json;

use super::watch_status::{number, text};
use crate::args::{Fetch, Global};
use crate::failure::{Failure, Result};
use crate::output::{Output, Table, counted, one_line, printable};
use crate::services;
use crate::session::with_session;

/// How a transport did.
#[derive(Serialize)]
struct Fetched {
    transport: String,
    messages: i64,
    /// Why it could not.
    trouble: Option<String>,
}

pub(crate) fn run(global: &Global, args: &Fetch, out: &mut Output) -> Result<()> {
    // indicatif draws nothing where standard error is no terminal.
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}") {
        bar.set_style(style);
    }
    let fetched = with_session(global, |session| fetch(session, args, &bar));
    bar.finish_and_clear();
    let fetched = fetched?;
    let messages: i64 = fetched.iter().map(|one| one.messages).sum();
    out.data(&json!({ "messages": messages, "transports": fetched }))?;
    let mut table = Table::new(["transport", ">messages", "trouble"]);
    for one in &fetched {
        table.row([
            one.transport.clone(),
            one.messages.to_string(),
            one.trouble.clone().unwrap_or_default(),
        ]);
    }
    out.table(&table)?;
    out.line(format!("{} came in", counted(messages.unsigned_abs(), "message")))?;
    let troubles: Vec<String> = (fetched.iter())
        .filter_map(|one| Some(format!("{}: {}", one.transport, one.trouble.as_ref()?)))
        .collect();
    if troubles.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("not fetched:\n  {}", printable(&troubles.join("\n  ")))))
}

fn fetch(session: &Session<'_>, args: &Fetch, bar: &ProgressBar) -> Result<Vec<Fetched>> {
    let store = session.default_store()?;
    let status = session.status()?;
    let wanted = wanted(session, args)?;
    let shown = bar.clone();
    let _watch = status.advise(EventMask::TABLE_MODIFIED, move |event| {
        if let Notification::Table(event) = event {
            let name = text(&event.row, tags::DISPLAY_NAME).unwrap_or_default();
            let doing = text(&event.row, tags::REMOTE_PROGRESS_TEXT)
                .filter(|text| !text.is_empty())
                .or_else(|| text(&event.row, tags::STATUS_STRING))
                .unwrap_or_default();
            let percent = number(&event.row, tags::REMOTE_PROGRESS).filter(|done| *done > 1);
            let percent = percent.map_or(String::new(), |done| format!("  {done} %"));
            shown.set_message(one_line(&format!("{name}: {doing}{percent}")));
            shown.tick();
        }
    })?;
    let mut flags = FlushFlags::DOWNLOAD | FlushFlags::NO_UI;
    flags.set(FlushFlags::FORCE, args.force);
    let mut fetched = Vec::new();
    let mut before = messages(&store)?;
    for row in status.rows()? {
        let fetches = row.resource_type == ResourceType::TransportProvider
            && row.resource_methods.contains(ResourceMethods::FLUSH_QUEUES)
            && row.status_code.contains(ResourceStatus::INBOUND_ENABLED);
        if wanted.as_ref().map_or(!fetches, |wanted| !wanted.contains(&row.instance_key)) {
            continue;
        }
        let done = status.spooler()?.flush_transport(&row.entry_id, flags);
        let after = messages(&store)?;
        let trouble = match done {
            Err(error) => Some(Failure::from(error).message),
            Ok(()) => trouble(&row, &status.rows()?),
        };
        let messages = after.saturating_sub(before);
        fetched.push(Fetched { transport: row.display_name, messages, trouble });
        before = after;
    }
    Ok(fetched)
}

/// The keys of the transports that are named, where some are.
fn wanted(session: &Session<'_>, args: &Fetch) -> Result<Option<Vec<Vec<u8>>>> {
    if args.transport.is_empty() {
        return Ok(None);
    }
    let section = session.profile_section(&guids::MUID_PROFILE_INSTANCE)?;
    let profile = section.get(tags::PROFILE_NAME)?.unwrap_or_default();
    let all = services::list(&session.services()?)?;
    let transports = services::transports(&all);
    let found = |name: &String| {
        services::find_transport(&profile, &transports, name)
            .map(|transport| transport.row.provider_uid.clone())
    };
    args.transport.iter().map(found).collect::<Result<_>>().map(Some)
}

/// What the row of a transport says afterwards, where it says that something is wrong.
fn trouble(before: &StatusRow, rows: &[StatusRow]) -> Option<String> {
    let now = rows.iter().find(|row| row.instance_key == before.instance_key)?;
    let text = || now.status_string.clone().unwrap_or_default();
    if now.status_code.contains(ResourceStatus::FAILURE) {
        return Some(text());
    }
    let offline = now.status_code.contains(ResourceStatus::OFFLINE);
    offline.then(|| format!("it is offline. {}", text()).trim().to_owned())
}

/// How many messages there are in the store's folders.
fn messages(store: &mapi_session::MsgStore<'_>) -> Result<i64> {
    Ok(super::folders::tree(store)?.iter().map(|folder| i64::from(folder.messages)).sum())
}
