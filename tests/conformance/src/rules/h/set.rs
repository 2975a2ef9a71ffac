//! Part H: SetProps and DeleteProps.

use std::ptr;

use mapi_session::raw::{SPropProblemArray, SPropTagArray};
use mapi_session::wire::{Arena, PropProblem, decode, encode};
use mapi_session::{Code, PropValue, Tag, Value, tags};

use super::desk::{BYTES, Desk, NOBODYS, NOTE, NUMBER, STRING8, delete, get, note, set};
use crate::bench::UNICODE;
use crate::breach::{answers, hold, ok, same};
use crate::objects::text_of;
use crate::read::{bytes, number, text};
use crate::{Bench, Check, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "H.3.1",
        "To set or delete nothing is MAPI_E_INVALID_PARAMETER; who wants no problems passes null.",
        "imapiprop-setprops",
        nothing,
    ),
    Rule::changes(
        "H.3.2",
        "SetProps skips PR_NULL and PT_ERROR; with an object, or with several values that are none, \
         it sets nothing.",
        "imapiprop-setprops",
        skipped,
    ),
    Rule::changes(
        "H.3.3",
        "S_OK of SetProps does not mean that all is set: the problems name by place, tag and code \
         what is not.",
        "imapiprop-setprops",
        told,
    ),
    Rule::changes(
        "H.3.4",
        "What SetProps takes without a problem is there, or a later SaveChanges or GetProps says why \
         it is not.",
        "imapiprop-setprops",
        taken,
    ),
    Rule::changes(
        "H.3.5",
        "DeleteProps goes by identifiers alone; what cannot be deleted is a problem, and an object \
         that is open for reading MAPI_E_NO_ACCESS.",
        "imapiprop-deleteprops",
        deletes,
    ),
    Rule::changes(
        "H.3.6",
        "One MAPIFreeBuffer frees an array of problems.",
        "imapiprop-setprops",
        freed,
    ),
];

unsafe fn nothing(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    let arena = Arena::new();
    let one = encode::props(&arena, &[NOTE.with("x")])?;
    let answer = desk.message.SetProps(0, one, ptr::null_mut());
    answers("SetProps of nothing", answer, Code::E_INVALID_PARAMETER)?;
    let none = SPropTagArray { cValues: 0, aulPropTag: [0] };
    let answer = desk.message.DeleteProps(&none, ptr::null_mut());
    answers("DeleteProps of nothing", answer, Code::E_INVALID_PARAMETER)?;
    let both = encode::props(&arena, &[NOTE.with("set"), tags::OBJECT_TYPE.with(1)])?;
    ok("SetProps without a place for problems", desk.message.SetProps(2, both, ptr::null_mut()))?;
    same("the note", note(bench, &desk.message)?.as_deref(), Some("set"))
}

unsafe fn skipped(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    let null = PropValue { tag: Tag::NULL, value: Value::Null };
    let tag = NUMBER.tag().with_type(0x000A);
    let error = PropValue { tag, value: Value::Error(Code::E_NOT_FOUND) };
    let (code, problems) = set(bench, &desk.message, &[null, error, NOTE.with("set")])?;
    same("SetProps of what is skipped, and a note", code, Code::S_OK)?;
    same("the problems", problems, Vec::new())?;
    same("the note", note(bench, &desk.message)?.as_deref(), Some("set"))?;
    let (_, props) = get(bench, &desk.message, Some(&[NUMBER.tag()]), UNICODE)?;
    same("the number that was an error", number(&props, NUMBER), None)?;
    let object = PropValue { tag: Tag::new(0x6B13, 0x000D), value: Value::Object };
    let none = PropValue { tag: Tag::new(0x6B13, 0x1003), value: Value::MvLong(Vec::new()) };
    for impossible in [object, none] {
        let (code, _) = set(bench, &desk.message, &[NOTE.with("not set"), impossible])?;
        same("SetProps of what cannot be set", code, Code::E_INVALID_PARAMETER)?;
        same("the note then", note(bench, &desk.message)?.as_deref(), Some("set"))?;
    }
    Ok(())
}

unsafe fn told(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    let props = [NOTE.with("set"), tags::OBJECT_TYPE.with(1), NUMBER.with(7)];
    let (code, problems) = set(bench, &desk.message, &props)?;
    same("SetProps of three, one of which the store computes", code, Code::S_OK)?;
    let tag = tags::OBJECT_TYPE.tag();
    same("the problems", problems, vec![PropProblem { index: 1, tag, code: Code::E_COMPUTED }])?;
    let (_, props) = get(bench, &desk.message, None, UNICODE)?;
    same("the note", text(&props, NOTE).as_deref(), Some("set"))?;
    same("the number", number(&props, NUMBER), Some(7))?;
    same("the type of the object", number(&props, tags::OBJECT_TYPE), Some(5))
}

unsafe fn taken(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    let props = [NOTE.with("taken"), BYTES.with(vec![9; 100]), NUMBER.with(-1)];
    let (code, problems) = set(bench, &desk.message, &props)?;
    same("SetProps", code, Code::S_OK)?;
    same("the problems", problems, Vec::new())?;
    ok("SaveChanges", desk.message.SaveChanges(2))?;
    let asked = [NOTE.tag(), BYTES.tag(), NUMBER.tag()];
    let (code, props) = get(bench, &desk.again(bench, 0)?, Some(&asked), UNICODE)?;
    same("GetProps of the same", code, Code::S_OK)?;
    same("the note", text(&props, NOTE).as_deref(), Some("taken"))?;
    same("the bytes", bytes(&props, BYTES), Some(&[9; 100][..]))?;
    same("the number", number(&props, NUMBER), Some(u32::MAX))
}

unsafe fn deletes(bench: &Bench) -> Check {
    let props = [tags::SUBJECT.with("stays"), NOTE.with("noted"), NUMBER.with(1)];
    let desk = Desk::with(bench, &props)?;
    let reading = desk.again(bench, 0)?;
    let (code, _) = delete(bench, &reading, &[NOTE.tag()])?;
    same("DeleteProps of what is open for reading", code, Code::E_NO_ACCESS)?;
    let tags = [NOTE.tag().with_type(STRING8), tags::OBJECT_TYPE.tag(), NUMBER.tag().with_type(0)];
    let (code, problems) = delete(bench, &desk.message, &tags)?;
    same("DeleteProps of three, one of which the store computes", code, Code::S_OK)?;
    let told: Vec<(u32, Tag)> = problems.iter().map(|p| (p.index, p.tag)).collect();
    same("the problems", told, vec![(1, tags::OBJECT_TYPE.tag())])?;
    let (_, props) = get(bench, &desk.message, None, UNICODE)?;
    same("the note", text(&props, NOTE), None)?;
    same("the number", number(&props, NUMBER), None)?;
    same("the type of the object", number(&props, tags::OBJECT_TYPE), Some(5))?;
    let subject = text_of(bench, &desk.message, tags::SUBJECT)?;
    hold(subject.is_some(), || "DeleteProps has deleted what it was not given".into())?;
    let (code, _) = delete(bench, &desk.message, &[NOBODYS.tag()])?;
    same("DeleteProps of what is not there", code, Code::S_OK)
}

unsafe fn freed(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    let arena = Arena::new();
    let props = [tags::OBJECT_TYPE.with(1), tags::ACCESS.with(2)];
    let first = encode::props(&arena, &props)?;
    let mut array: *mut SPropProblemArray = ptr::null_mut();
    ok("SetProps", desk.message.SetProps(2, first, &mut array))?;
    same("the number of problems", decode::problems(array)?.len(), 2)?;
    bench.frees_root("the array of problems", array)
}
