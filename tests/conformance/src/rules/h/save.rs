//! Part H: SaveChanges.

use mapi_session::{Code, tags};

use super::desk::{
    Desk, KEEP_OPEN_READONLY, KEEP_OPEN_READWRITE, NOTE, address, get, note, set, to_change,
};
use crate::bench::{MODIFY, UNICODE, as_prop};
use crate::breach::{answers, hold, ok, same};
use crate::messages::{attach, delete, folder, recipients};
use crate::objects::{entry_id_of, text_of};
use crate::read::{bytes, entry_id};
use crate::{Bench, Check, Rule};

/// `FORCE_SAVE`
const FORCE_SAVE: u32 = 0x4;
/// `MAPI_DEFERRED_ERRORS`
const DEFERRED_ERRORS: u32 = 0x8;
/// `SPAMFILTER_ONSAVE`
const SPAMFILTER_ONSAVE: u32 = 0x80;
/// `NON_EMS_XP_SAVE`
const NON_EMS_XP_SAVE: u32 = 0x1000;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "H.4.0",
        "SaveChanges without flags makes the changes lasting; the object is then only released.",
        "imapiprop-savechanges",
        commits,
    ),
    Rule::changes(
        "H.4.KEEP_OPEN_READONLY",
        "KEEP_OPEN_READONLY makes the changes lasting and keeps the object open to be read.",
        "imapiprop-savechanges",
        keeps_readable,
    ),
    Rule::changes(
        "H.4.KEEP_OPEN_READWRITE",
        "KEEP_OPEN_READWRITE makes the changes lasting and keeps the object open to be changed.",
        "imapiprop-savechanges",
        keeps_writable,
    ),
    Rule::changes(
        "H.4.FORCE_SAVE",
        "FORCE_SAVE overwrites what others have changed meanwhile.",
        "imapiprop-savechanges",
        overwrites,
    ),
    Rule::changes(
        "H.4.MAPI_DEFERRED_ERRORS",
        "With MAPI_DEFERRED_ERRORS an error may come from a later call; the changes are made \
         lasting all the same.",
        "imapiprop-savechanges",
        deferred,
    )
    .chosen("when the errors come; at once"),
    Rule::changes(
        "H.4.SPAMFILTER_ONSAVE",
        "SPAMFILTER_ONSAVE and NON_EMS_XP_SAVE are for a PST store that filters: another takes them \
         and saves.",
        "imapiprop-savechanges",
        filters,
    )
    .chosen("what a store without filters does with them; nothing"),
    Rule::changes(
        "H.4.1",
        "MAPI_E_OBJECT_CHANGED and MAPI_E_OBJECT_DELETED say that others were there first, \
         MAPI_E_NO_ACCESS that the object may not be changed; nothing is saved then, and the object \
         stays open as it was.",
        "imapiprop-savechanges",
        fails_whole,
    ),
    Rule::changes(
        "H.4.2",
        "What is done to a message is seen by nobody before SaveChanges; what is done to a folder \
         or a store is seen at once.",
        "imapiprop-savechanges",
        transacted,
    ),
    Rule::changes(
        "H.4.3",
        "A new message has its PR_ENTRYID after SaveChanges at the latest, and opens by it.",
        "imapiprop-savechanges",
        named_by_saving,
    ),
];

unsafe fn commits(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    let before = desk.count(bench)?;
    let draft = desk.draft()?;
    bench.set_props(&draft, &[NOTE.with("kept")])?;
    ok("SaveChanges", draft.SaveChanges(0))?;
    drop(draft);
    same("how many messages the folder has", desk.count(bench)?, before + 1)?;
    let changing = desk.again(bench, MODIFY)?;
    bench.set_props(&changing, &[NOTE.with("kept")])?;
    ok("SaveChanges", changing.SaveChanges(0))?;
    drop(changing);
    same("the note", note(bench, &desk.again(bench, 0)?)?.as_deref(), Some("kept"))
}

unsafe fn keeps_readable(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    let changing = desk.again(bench, MODIFY)?;
    bench.set_props(&changing, &[NOTE.with("kept")])?;
    ok("SaveChanges", changing.SaveChanges(KEEP_OPEN_READONLY))?;
    same("the note of the same object", note(bench, &changing)?.as_deref(), Some("kept"))?;
    same("the note", note(bench, &desk.again(bench, 0)?)?.as_deref(), Some("kept"))
}

unsafe fn keeps_writable(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    let changing = desk.again(bench, MODIFY)?;
    for text in ["once", "twice"] {
        let (code, problems) = set(bench, &changing, &[NOTE.with(text)])?;
        same("SetProps", code, Code::S_OK)?;
        same("the problems", problems, Vec::new())?;
        ok("SaveChanges", changing.SaveChanges(KEEP_OPEN_READWRITE))?;
        same("the note", note(bench, &desk.again(bench, 0)?)?.as_deref(), Some(text))?;
    }
    Ok(())
}

unsafe fn overwrites(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    let late = desk.again(bench, MODIFY)?;
    bench.set_props(&desk.message, &[NOTE.with("first")])?;
    ok("SaveChanges of the first", desk.message.SaveChanges(KEEP_OPEN_READWRITE))?;
    bench.set_props(&late, &[NOTE.with("second")])?;
    let answer = late.SaveChanges(KEEP_OPEN_READWRITE);
    answers("SaveChanges of the second", answer, Code::E_OBJECT_CHANGED)?;
    ok("SaveChanges with FORCE_SAVE", late.SaveChanges(FORCE_SAVE))?;
    drop(late);
    same("the note", note(bench, &desk.again(bench, 0)?)?.as_deref(), Some("second"))
}

unsafe fn deferred(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    let changing = desk.again(bench, MODIFY)?;
    bench.set_props(&changing, &[NOTE.with("kept")])?;
    let flags = KEEP_OPEN_READWRITE | DEFERRED_ERRORS;
    ok("SaveChanges with MAPI_DEFERRED_ERRORS", changing.SaveChanges(flags))?;
    drop(changing);
    same("the note", note(bench, &desk.again(bench, 0)?)?.as_deref(), Some("kept"))
}

unsafe fn filters(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    for flag in [SPAMFILTER_ONSAVE, NON_EMS_XP_SAVE] {
        let text = format!("kept with {flag:#x}");
        bench.set_props(&desk.message, &[NOTE.with(text.as_str())])?;
        ok("SaveChanges", desk.message.SaveChanges(KEEP_OPEN_READWRITE | flag))?;
        same("the note", note(bench, &desk.again(bench, 0)?)?, Some(text))?;
    }
    Ok(())
}

unsafe fn fails_whole(bench: &Bench) -> Check {
    let desk = Desk::with(bench, &[NOTE.with("before")])?;
    let late = desk.again(bench, MODIFY)?;
    bench.set_props(&desk.message, &[NOTE.with("first")])?;
    ok("SaveChanges of the first", desk.message.SaveChanges(KEEP_OPEN_READWRITE))?;
    bench.set_props(&late, &[NOTE.with("second"), tags::SUBJECT.with("second")])?;
    address(&late, "Ann")?;
    let answer = late.SaveChanges(KEEP_OPEN_READONLY);
    answers("SaveChanges of the second", answer, Code::E_OBJECT_CHANGED)?;
    let now = desk.again(bench, 0)?;
    same("the note", note(bench, &now)?.as_deref(), Some("first"))?;
    same("how many recipients there are", recipients(bench, &now)?.len(), 0)?;
    // It is as it was before it failed, and may be changed still.
    bench.set_props(&late, &[NOTE.with("second, again")])?;
    same("the second's subject", text_of(bench, &late, tags::SUBJECT)?.as_deref(), Some("second"))?;

    let reading = desk.again(bench, 0)?;
    let (code, _) = set(bench, &reading, &[NOTE.with("reader's")])?;
    same("SetProps of what is open for reading", code, Code::E_NO_ACCESS)?;
    let answer = reading.SaveChanges(KEEP_OPEN_READWRITE);
    answers("SaveChanges that is to make it writable", answer, Code::E_NO_ACCESS)?;

    let entry = entry_id_of(bench, &desk.message)?;
    delete(&desk.inbox, &[entry])?;
    for flags in [KEEP_OPEN_READWRITE, FORCE_SAVE] {
        let answer = late.SaveChanges(flags);
        answers("SaveChanges of a deleted message", answer, Code::E_OBJECT_DELETED)?;
    }
    same("its note", note(bench, &late)?.as_deref(), Some("second, again"))
}

unsafe fn transacted(bench: &Bench) -> Check {
    let desk = Desk::with(bench, &[NOTE.with("before")])?;
    let count = desk.count(bench)?;
    let draft = desk.draft()?;
    bench.set_props(&draft, &[NOTE.with("new")])?;
    same("how many messages the folder has", desk.count(bench)?, count)?;
    let changing = desk.again(bench, MODIFY)?;
    bench.set_props(&changing, &[NOTE.with("after")])?;
    address(&changing, "Ann")?;
    let attachment = attach(&changing)?;
    bench.set_props(&attachment, &[tags::ATTACH_FILENAME.with("a.txt")])?;
    ok("SaveChanges of an attachment", attachment.SaveChanges(0))?;
    let seen = desk.again(bench, 0)?;
    same("the note that others see", note(bench, &seen)?.as_deref(), Some("before"))?;
    same("the recipients that others see", recipients(bench, &seen)?.len(), 0)?;
    let (_, props) = get(bench, &seen, Some(&[tags::HASATTACH.tag()]), UNICODE)?;
    let has =
        crate::read::value(&props, tags::HASATTACH) == Some(&mapi_session::Value::Boolean(true));
    same("whether others see an attachment", has, false)?;
    ok("SaveChanges of the message", changing.SaveChanges(KEEP_OPEN_READWRITE))?;
    let seen = desk.again(bench, 0)?;
    same("the note then", note(bench, &seen)?.as_deref(), Some("after"))?;
    same("the recipients then", recipients(bench, &seen)?.len(), 1)?;

    let inbox = as_prop(&desk.inbox)?;
    bench.set_props(&inbox, &[NOTE.with("of the folder")])?;
    let again = folder(&desk.store, &entry_id_of(bench, &inbox)?)?;
    let seen = note(bench, &as_prop(&again)?)?;
    same("the note of the folder that others see", seen.as_deref(), Some("of the folder"))?;
    ok("SaveChanges of a folder", inbox.SaveChanges(0))?;
    ok("SaveChanges of a store", as_prop(&desk.store)?.SaveChanges(0))?;
    same("the note of the folder after it", note(bench, &inbox)?.as_deref(), Some("of the folder"))
}

unsafe fn named_by_saving(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    let draft = desk.draft()?;
    bench.set_props(&draft, &[NOTE.with("new")])?;
    ok("SaveChanges", draft.SaveChanges(KEEP_OPEN_READONLY))?;
    let (_, props) = get(bench, &draft, Some(&[tags::ENTRYID.tag()]), UNICODE)?;
    hold(bytes(&props, tags::ENTRYID).is_some(), || "a saved message has no PR_ENTRYID".into())?;
    drop(draft);
    let opened = to_change(&desk.inbox, &entry_id(&props)?)?;
    same("the note", note(bench, &opened)?.as_deref(), Some("new"))
}
