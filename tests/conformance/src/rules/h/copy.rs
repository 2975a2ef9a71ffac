//! Part H: CopyTo and CopyProps.

use std::ptr;
use std::sync::{Arc, Mutex};

use mapi_session::raw::{self, IMAPIFolder, IMAPIProgress, IMAPIProp, IMAPITable, IMessage};
use mapi_session::wire::{Arena, PropProblem, encode};
use mapi_session::{Code, Tag, tags};
use windows_core::{GUID, IUnknown, Interface, implement};

use super::desk::{Desk, NOTE, NUMBER, address, attachment, get, note, problems};
use crate::bench::{UNICODE, as_prop};
use crate::breach::{Breach, answers, hold, ok, same, some};
use crate::messages::{attach, new_folder, recipients};
use crate::objects::{entry_id_of, text_of};
use crate::read::{number, text};
use crate::{Bench, Check, Rule};

/// `MAPI_MOVE`
const MOVE: u32 = 0x1;
/// `MAPI_NOREPLACE`
const NOREPLACE: u32 = 0x2;
/// `MAPI_DECLINE_OK`
const DECLINE_OK: u32 = 0x4;
/// `MAPI_DIALOG`
const DIALOG: u32 = 0x8;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "H.5.1",
        "CopyTo needs the interface of its destination; who excludes nothing passes no array, not an \
         empty one.",
        "imapiprop-copyto",
        arguments,
    ),
    Rule::changes(
        "H.5.2",
        "An object is not copied onto itself (MAPI_E_NO_ACCESS), into one without the interface \
         (MAPI_E_INTERFACE_NOT_SUPPORTED), beside one of its name (MAPI_E_COLLISION), or into what \
         is below it (MAPI_E_FOLDER_CYCLE).",
        "imapiprop-copyto",
        refuses,
    ),
    Rule::changes(
        "H.5.MAPI_MOVE",
        "MAPI_MOVE takes away from the source what has come to the destination.",
        "imapiprop-copyto",
        moves,
    ),
    Rule::changes(
        "H.5.MAPI_NOREPLACE",
        "MAPI_NOREPLACE leaves alone what the destination has.",
        "imapiprop-copyto",
        replaces_nothing,
    ),
    Rule::changes(
        "H.5.MAPI_DIALOG",
        "With MAPI_DIALOG the progress indicator is told, from its lower limit to its upper one.",
        "imapiprop-copyto",
        tells,
    ),
    Rule::changes(
        "H.5.MAPI_DECLINE_OK",
        "MAPI_DECLINE_OK is for providers that leave copying to MAPI, which may then answer \
         MAPI_E_DECLINE_COPY; others copy.",
        "imapiprop-copyto",
        copies_itself,
    ),
    Rule::changes(
        "H.5.4",
        "What the destination computes is a problem that harms nothing; without MAPI_DIALOG the \
         progress indicator is not told.",
        "imapiprop-copyprops",
        harmless,
    ),
    Rule::changes(
        "H.5.5",
        "CopyProps copies what is listed; CopyTo all that is not excluded, with the objects within, \
         as far as their interfaces are not excluded.",
        "imapiprop-copyto",
        parts,
    ),
];

/// What is not given is the usual.
struct Copy<'a> {
    exclude: Option<&'a [Tag]>,
    interfaces: &'a [GUID],
    progress: Option<&'a IMAPIProgress>,
    interface: Option<&'a GUID>,
    flags: u32,
}

const USUAL: Copy<'static> = Copy {
    exclude: None,
    interfaces: &[],
    progress: None,
    interface: Some(&IMessage::IID),
    flags: 0,
};

/// CopyTo: what it answers, and the problems.
unsafe fn copy_to(
    bench: &Bench,
    from: &IMAPIProp,
    to: &IMAPIProp,
    how: &Copy<'_>,
) -> Result<(i32, Vec<PropProblem>), Breach> {
    let arena = Arena::new();
    let exclude = match how.exclude {
        Some(tags) => encode::tags(&arena, tags)?.cast_const(),
        None => ptr::null(),
    };
    let mut said = ptr::null_mut();
    let answer = from.CopyTo(
        how.interfaces.len() as u32,
        how.interfaces.as_ptr(),
        exclude,
        0,
        how.progress,
        how.interface.map_or(ptr::null(), |interface| interface),
        to.as_raw(),
        how.flags,
        &mut said,
    );
    Ok((answer, problems(bench, said)?))
}

/// CopyTo that has to succeed.
unsafe fn copied(
    bench: &Bench,
    from: &IMAPIProp,
    to: &IMAPIProp,
    how: &Copy<'_>,
) -> Result<Vec<PropProblem>, Breach> {
    let (answer, problems) = copy_to(bench, from, to, how)?;
    ok("CopyTo", answer)?;
    Ok(problems)
}

/// CopyProps of one message to another.
unsafe fn copy_props(
    bench: &Bench,
    from: &IMAPIProp,
    to: &IMAPIProp,
    include: &[Tag],
    progress: Option<&IMAPIProgress>,
    flags: u32,
) -> Result<Vec<PropProblem>, Breach> {
    let arena = Arena::new();
    let mut said = ptr::null_mut();
    let include = encode::tags(&arena, include)?;
    let interface = IMessage::IID;
    let to = to.as_raw();
    let answer = from.CopyProps(include, 0, progress, &interface, to, flags, &mut said);
    ok("CopyProps", answer)?;
    problems(bench, said)
}

/// A message with a note, a number, a recipient and an attachment.
unsafe fn full(bench: &Bench) -> Result<Desk, Breach> {
    let desk =
        Desk::with(bench, &[tags::SUBJECT.with("full"), NOTE.with("noted"), NUMBER.with(1)])?;
    address(&desk.message, "Ann")?;
    let file = attach(&desk.message)?;
    bench.set_props(&file, &[tags::ATTACH_FILENAME.with("a.txt")])?;
    ok("SaveChanges of an attachment", file.SaveChanges(0))?;
    ok("SaveChanges", desk.message.SaveChanges(2))?;
    Ok(desk)
}

unsafe fn attachments(bench: &Bench, message: &IMAPIProp) -> Result<usize, Breach> {
    let table: IMAPITable = super::desk::opened(message, tags::MESSAGE_ATTACHMENTS, UNICODE, 0)?;
    Ok(bench.rows(&table, None)?.len())
}

unsafe fn arguments(bench: &Bench) -> Check {
    let desk = full(bench)?;
    let draft = desk.draft()?;
    let (answer, _) = copy_to(bench, &desk.message, &draft, &Copy { interface: None, ..USUAL })?;
    answers("CopyTo without an interface", answer, Code::E_INVALID_PARAMETER)?;
    let (answer, _) = copy_to(bench, &desk.message, &draft, &Copy { exclude: Some(&[]), ..USUAL })?;
    answers("CopyTo with an empty array", answer, Code::E_INVALID_PARAMETER)?;
    same("the note", note(bench, &draft)?, None)?;
    copied(bench, &desk.message, &draft, &USUAL)?;
    same("the note then", note(bench, &draft)?.as_deref(), Some("noted"))
}

unsafe fn refuses(bench: &Bench) -> Check {
    let desk = full(bench)?;
    let (answer, _) = copy_to(bench, &desk.message, &desk.message, &USUAL)?;
    answers("CopyTo onto itself", answer, Code::E_NO_ACCESS)?;
    let draft = desk.draft()?;
    let folder = Copy { interface: Some(&IMAPIFolder::IID), ..USUAL };
    let (answer, _) = copy_to(bench, &desk.message, &draft, &folder)?;
    answers("CopyTo into what is no folder", answer, Code::E_INTERFACE_NOT_SUPPORTED)?;

    let (one, other) = (new_folder(&desk.inbox, "One", 1)?, new_folder(&desk.inbox, "Other", 1)?);
    let inner = new_folder(&one, "Same", 1)?;
    new_folder(&other, "same", 1)?;
    let (answer, _) = copy_to(bench, &as_prop(&one)?, &as_prop(&other)?, &folder)?;
    answers("CopyTo beside a folder of the name", answer, Code::E_COLLISION)?;
    let lower = new_folder(&inner, "Lower", 1)?;
    let (answer, _) = copy_to(bench, &as_prop(&one)?, &as_prop(&lower)?, &folder)?;
    answers("CopyTo into a folder below", answer, Code::E_FOLDER_CYCLE)
}

unsafe fn moves(bench: &Bench) -> Check {
    let desk = full(bench)?;
    let draft = desk.draft()?;
    copied(bench, &desk.message, &draft, &Copy { flags: MOVE, ..USUAL })?;
    same("the note at the destination", note(bench, &draft)?.as_deref(), Some("noted"))?;
    same("the recipients there", recipients(bench, &draft)?.len(), 1)?;
    same("the attachments there", attachments(bench, &draft)?, 1)?;
    same("the note at the source", note(bench, &desk.message)?, None)?;
    same("the recipients at the source", recipients(bench, &desk.message)?.len(), 0)?;
    same("the attachments at the source", attachments(bench, &desk.message)?, 0)?;
    copy_props(bench, &draft, &desk.message, &[NOTE.tag()], None, MOVE)?;
    same("the note that is back", note(bench, &desk.message)?.as_deref(), Some("noted"))?;
    same("the note that is gone", note(bench, &draft)?, None)?;
    let (_, props) = get(bench, &draft, Some(&[NUMBER.tag()]), UNICODE)?;
    same("the number that was not moved", number(&props, NUMBER), Some(1))
}

unsafe fn replaces_nothing(bench: &Bench) -> Check {
    let desk = full(bench)?;
    let draft = desk.draft()?;
    bench.set_props(&draft, &[NOTE.with("my own")])?;
    copied(bench, &desk.message, &draft, &Copy { flags: NOREPLACE, ..USUAL })?;
    let (_, props) = get(bench, &draft, None, UNICODE)?;
    same("the note", text(&props, NOTE).as_deref(), Some("my own"))?;
    same("the number", number(&props, NUMBER), Some(1))?;
    copied(bench, &desk.message, &draft, &USUAL)?;
    same("the note without the flag", note(bench, &draft)?.as_deref(), Some("noted"))
}

/// A progress indicator, which notes what it is told.
#[implement(IMAPIProgress)]
struct Indicator {
    told: Arc<Mutex<Vec<u32>>>,
}

const LOWER: u32 = 100;
const UPPER: u32 = 300;

impl raw::IMAPIProgress_Impl for Indicator_Impl {
    fn Progress(&self, value: u32, _: u32, _: u32) -> i32 {
        if let Ok(mut told) = self.told.lock() {
            told.push(value);
        }
        0
    }

    fn GetFlags(&self, flags: *mut u32) -> i32 {
        // SAFETY: the caller gives a place. MAPI_TOP_LEVEL
        unsafe { *flags = 1 };
        0
    }

    fn GetMax(&self, max: *mut u32) -> i32 {
        // SAFETY: the caller gives a place.
        unsafe { *max = UPPER };
        0
    }

    fn GetMin(&self, min: *mut u32) -> i32 {
        // SAFETY: the caller gives a place.
        unsafe { *min = LOWER };
        0
    }

    fn SetLimits(&self, _: *const u32, _: *const u32, _: *const u32) -> i32 {
        0
    }
}

/// An indicator, and what it will have been told.
fn indicator() -> (IMAPIProgress, Arc<Mutex<Vec<u32>>>) {
    let told = Arc::new(Mutex::new(Vec::new()));
    (Indicator { told: Arc::clone(&told) }.into(), told)
}

fn so_far(told: &Mutex<Vec<u32>>) -> Vec<u32> {
    told.lock().map(|told| told.clone()).unwrap_or_default()
}

unsafe fn tells(bench: &Bench) -> Check {
    let desk = full(bench)?;
    let (indicator, told) = indicator();
    let how = Copy { progress: Some(&indicator), flags: DIALOG, ..USUAL };
    copied(bench, &desk.message, &desk.draft()?, &how)?;
    let told = so_far(&told);
    hold(told.is_sorted(), || format!("progress goes back: {told:?}"))?;
    same("the start", told.first().copied(), Some(LOWER))?;
    same("the end", told.last().copied(), Some(UPPER))
}

unsafe fn copies_itself(bench: &Bench) -> Check {
    let desk = full(bench)?;
    let draft = desk.draft()?;
    let (answer, _) = copy_to(bench, &desk.message, &draft, &Copy { flags: DECLINE_OK, ..USUAL })?;
    ok("CopyTo with MAPI_DECLINE_OK of a store that copies by itself", answer)?;
    same("the note", note(bench, &draft)?.as_deref(), Some("noted"))
}

unsafe fn harmless(bench: &Bench) -> Check {
    let desk = full(bench)?;
    let draft = desk.draft()?;
    let (indicator, told) = indicator();
    let include = [tags::ENTRYID.tag(), NOTE.tag(), tags::ACCESS.tag()];
    let problems = copy_props(bench, &desk.message, &draft, &include, Some(&indicator), 0)?;
    same("what the indicator was told", so_far(&told), Vec::new())?;
    for PropProblem { index, tag, code } in problems {
        same("the code of a problem", code, Code::E_COMPUTED)?;
        let place = include.get(index as usize).map(|tag| tag.id());
        same("its tag, by its place", place, Some(tag.id()))?;
    }
    same("the note", note(bench, &draft)?.as_deref(), Some("noted"))?;
    let (_, props) = get(bench, &draft, Some(&[tags::ENTRYID.tag()]), UNICODE)?;
    let own = entry_id_of(bench, &desk.message)?;
    let there = crate::read::bytes(&props, tags::ENTRYID) == Some(&own);
    same("whether the destination has the source's PR_ENTRYID", there, false)
}

unsafe fn parts(bench: &Bench) -> Check {
    let desk = full(bench)?;
    let draft = desk.draft()?;
    copy_props(bench, &desk.message, &draft, &[NUMBER.tag()], None, 0)?;
    let (_, props) = get(bench, &draft, None, UNICODE)?;
    same("the number that is listed", number(&props, NUMBER), Some(1))?;
    same("the note that is not", text(&props, NOTE), None)?;
    same("the recipients, which are not", recipients(bench, &draft)?.len(), 0)?;

    let draft = desk.draft()?;
    let exclude = [NOTE.tag().with_type(0x0003), tags::MESSAGE_RECIPIENTS.tag()];
    copied(bench, &desk.message, &draft, &Copy { exclude: Some(&exclude), ..USUAL })?;
    same("the excluded note", note(bench, &draft)?, None)?;
    same("the excluded recipients", recipients(bench, &draft)?.len(), 0)?;
    same("the attachments", attachments(bench, &draft)?, 1)?;
    let name = text_of(bench, &attachment(&draft, 0)?, tags::ATTACH_FILENAME)?;
    same("the name of the attachment", name.as_deref(), Some("a.txt"))?;

    let draft = desk.draft()?;
    let own = Copy { interfaces: &[IMessage::IID], ..USUAL };
    copied(bench, &desk.message, &draft, &own)?;
    same("the note without IMessage", note(bench, &draft)?.as_deref(), Some("noted"))?;
    same("the recipients without IMessage", recipients(bench, &draft)?.len(), 0)?;
    let all = Copy { interfaces: &[IMAPIProp::IID, IUnknown::IID], ..USUAL };
    let (answer, _) = copy_to(bench, &desk.message, &draft, &all)?;
    answers("CopyTo without any interface", answer, Code::E_INTERFACE_NOT_SUPPORTED)?;

    let draft = desk.draft()?;
    copied(bench, &desk.message, &draft, &USUAL)?;
    same("all recipients", recipients(bench, &draft)?.len(), 1)?;
    let row = some("the recipient", recipients(bench, &draft)?.into_iter().next())?;
    same("its name", text(&row, tags::DISPLAY_NAME).as_deref(), Some("Ann"))
}
