//! Part H: GetProps and GetPropList.

use std::ptr;

use mapi_session::raw::{IStream, SPropTagArray, SPropValue};
use mapi_session::wire::{Arena, decode, encode};
use mapi_session::{Code, PropValue, Tag, Value, prototypes, tags};
use windows_core::Interface;

use super::desk::{
    BYTES, CREATE, Desk, ERROR, NOBODYS, NOTE, NUMBER, OBJECT, STGM_WRITE, STRING8, UNICODE_TYPE,
    get, list, opened, set, write,
};
use crate::bench::{MODIFY, UNICODE};
use crate::breach::{Breach, answers, hold, ok, same, some};
use crate::read::{bytes, number, text, to_the_end};
use crate::{Bench, Check, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "H.1.1",
        "GetProps without an array of tags gives all properties; an array of no tags is \
         MAPI_E_INVALID_PARAMETER.",
        "imapiprop-getprops",
        all,
    ),
    Rule::changes(
        "H.1.2",
        "The values come in the order of the tags, one for each.",
        "imapiprop-getprops",
        in_order,
    ),
    Rule::changes(
        "H.1.3",
        "A value has the type that its tag asks for, or PT_ERROR; for PT_UNSPECIFIED it has its own.",
        "imapiprop-getprops",
        types,
    ),
    Rule::changes(
        "H.1.4",
        "MAPI_UNICODE decides the width of text only where a tag leaves its type open.",
        "imapiprop-getprops",
        width,
    ),
    Rule::changes(
        "H.1.5",
        "Where some properties cannot be had, GetProps warns with MAPI_W_ERRORS_RETURNED, and their \
         values are codes of type PT_ERROR.",
        "imapiprop-getprops",
        warns,
    ),
    Rule::changes(
        "H.1.E_NOT_FOUND",
        "The code of a property that is not there is MAPI_E_NOT_FOUND.",
        "imapiprop-getprops",
        absent,
    ),
    Rule::changes(
        "H.1.E_NOT_ENOUGH_MEMORY",
        "The code of a property that is too large is MAPI_E_NOT_ENOUGH_MEMORY; OpenProperty gives \
         it as a stream.",
        "imapiprop-getprops",
        too_large,
    )
    .chosen("from which size on; 64 KB is too large, or comes whole"),
    Rule::changes(
        "H.1.E_BAD_CHARWIDTH",
        "Text is had in either width, or the code of the width that it is not had in is \
         MAPI_E_BAD_CHARWIDTH.",
        "imapiprop-getprops",
        both_widths,
    )
    .chosen("which width an object may lack; none, of one that has named properties"),
    Rule::changes(
        "H.1.6",
        "What failed is found by its place: that has type PT_ERROR, whatever its identifier.",
        "imapiprop-getprops",
        by_place,
    )
    .chosen("whether its identifier is 0 or that of the tag; either"),
    Rule::changes(
        "H.1.7",
        "One MAPIFreeBuffer frees what GetProps gave with S_OK or a warning; with an error it gave \
         nothing.",
        "imapiprop-getprops",
        freed_once,
    ),
    Rule::changes(
        "H.1.8",
        "A property that is an object is listed, with a value of no use; several values are never \
         none.",
        "imapiprop-getprops",
        objects,
    ),
    Rule::changes(
        "H.1.9",
        "HrGetOneProp fails with the code of a property that cannot be had, and never warns.",
        "hrgetoneprop",
        one_prop,
    )
    .by_exports(),
    Rule::changes(
        "H.1.10",
        "GetPropList gives the tags of all properties, text in the width of MAPI_UNICODE, in an \
         array that the caller frees.",
        "imapiprop-getproplist",
        listed,
    ),
];

unsafe fn some_of_each(bench: &Bench) -> Result<Desk, Breach> {
    Desk::with(
        bench,
        &[
            tags::SUBJECT.with("Grüße"),
            NOTE.with("noted"),
            BYTES.with(vec![1, 2, 3]),
            NUMBER.with(42),
        ],
    )
}

unsafe fn all(bench: &Bench) -> Check {
    let desk = some_of_each(bench)?;
    let (code, props) = get(bench, &desk.message, None, UNICODE)?;
    hold(!code.is_error(), || format!("GetProps of all answered {code}"))?;
    same("the note among all", text(&props, NOTE).as_deref(), Some("noted"))?;
    same("the bytes among all", bytes(&props, BYTES), Some(&[1, 2, 3][..]))?;
    same("the number among all", number(&props, NUMBER), Some(42))?;
    let none = SPropTagArray { cValues: 0, aulPropTag: [0] };
    let (mut count, mut first) = (0, ptr::null_mut());
    let answer = desk.message.GetProps(&none, UNICODE, &mut count, &mut first);
    answers("GetProps of an array of no tags", answer, Code::E_INVALID_PARAMETER)
}

unsafe fn in_order(bench: &Bench) -> Check {
    let desk = some_of_each(bench)?;
    let order: [Tag; 4] = [NUMBER.tag(), tags::SUBJECT.tag(), BYTES.tag(), NUMBER.tag()];
    let (code, props) = get(bench, &desk.message, Some(&order), UNICODE)?;
    same("GetProps", code, Code::S_OK)?;
    let got: Vec<Tag> = props.iter().map(|prop| prop.tag).collect();
    same("the tags of the values", got, order.to_vec())
}

unsafe fn types(bench: &Bench) -> Check {
    let desk = some_of_each(bench)?;
    let asked =
        [NUMBER.tag().with_type(0), NUMBER.tag().with_type(0x0014), BYTES.tag().with_type(0)];
    let (code, props) = get(bench, &desk.message, Some(&asked), UNICODE)?;
    same("GetProps with one type that is none", code, Code::W_ERRORS_RETURNED)?;
    let got: Vec<u16> = props.iter().map(|prop| prop.tag.type_code()).collect();
    same("the types of the values", got, vec![0x0003, ERROR, 0x0102])
}

unsafe fn width(bench: &Bench) -> Check {
    let desk = some_of_each(bench)?;
    let open = NOTE.tag().with_type(0);
    let narrow = NOTE.tag().with_type(STRING8);
    let asked = [open, narrow, NOTE.tag()];
    for (flags, width) in [(0, STRING8), (UNICODE, UNICODE_TYPE)] {
        let (_, props) = get(bench, &desk.message, Some(&asked), flags)?;
        let got: Vec<u16> = props.iter().map(|prop| prop.tag.type_code()).collect();
        same("the types of the text", got, vec![width, STRING8, UNICODE_TYPE])?;
        let (_, all) = get(bench, &desk.message, None, flags)?;
        let note = all.iter().find(|prop| prop.tag.id() == NOTE.tag().id());
        let note = some("the note among all properties", note)?;
        same("its type", note.tag.type_code(), width)?;
    }
    Ok(())
}

unsafe fn warns(bench: &Bench) -> Check {
    let desk = some_of_each(bench)?;
    let asked = [NUMBER.tag(), NOBODYS.tag()];
    let (code, props) = get(bench, &desk.message, Some(&asked), UNICODE)?;
    same("GetProps of one that is not there", code, Code::W_ERRORS_RETURNED)?;
    same("the number", number(&props, NUMBER), Some(42))?;
    let failed = some("a value in the second place", props.get(1))?;
    same("its type", failed.tag.type_code(), ERROR)?;
    hold(matches!(failed.value, Value::Error(code) if code.is_error()), || {
        format!("its value is {:?}", failed.value)
    })?;
    let (code, _) = get(bench, &desk.message, Some(&asked[..1]), UNICODE)?;
    same("GetProps of one that is there", code, Code::S_OK)
}

unsafe fn absent(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    let (_, props) = get(bench, &desk.message, Some(&[NOBODYS.tag(), NOTE.tag()]), UNICODE)?;
    let codes: Vec<Value> = props.into_iter().map(|prop| prop.value).collect();
    same("the values", codes, vec![Value::Error(Code::E_NOT_FOUND); 2])
}

unsafe fn too_large(bench: &Bench) -> Check {
    let large: Vec<u8> = (0..65536_u32).map(|at| (at * 7) as u8).collect();
    let desk = Desk::new(bench)?;
    let stream: IStream = opened(&desk.message, BYTES, STGM_WRITE, MODIFY | CREATE)?;
    write(&stream, &large)?;
    drop(stream);
    ok("SaveChanges", desk.message.SaveChanges(2))?;
    let again = desk.again(bench, 0)?;
    let (_, props) = get(bench, &again, Some(&[BYTES.tag()]), UNICODE)?;
    let value = some("the value", props.into_iter().next())?.value;
    if value != Value::Binary(large.clone()) {
        same("the value", value, Value::Error(Code::E_NOT_ENOUGH_MEMORY))?;
    }
    let stream: IStream = opened(&again, BYTES, 0, 0)?;
    hold(to_the_end(&stream)? == large, || "the stream gives other bytes".into())
}

unsafe fn both_widths(bench: &Bench) -> Check {
    let desk = some_of_each(bench)?;
    let tag = tags::SUBJECT.tag();
    let asked = [tag, tag.with_type(STRING8)];
    let (_, props) = get(bench, &desk.message, Some(&asked), UNICODE)?;
    let values: Vec<Value> = props.into_iter().map(|prop| prop.value).collect();
    let wide = Value::Unicode("Grüße".into());
    let narrow = Value::String8(b"Gr\xFC\xDFe".to_vec());
    same("the subject in both widths", values, vec![wide, narrow])
}

unsafe fn by_place(bench: &Bench) -> Check {
    let desk = some_of_each(bench)?;
    let asked = [NOBODYS.tag(), NUMBER.tag(), NOBODYS.tag(), NOTE.tag()];
    let (_, props) = get(bench, &desk.message, Some(&asked), UNICODE)?;
    let got: Vec<bool> = props.iter().map(|prop| prop.tag.type_code() == ERROR).collect();
    same("which places have failed", got, vec![true, false, true, false])?;
    for place in [0, 2] {
        let id = props[place].tag.id();
        hold(id == 0 || id == NOBODYS.tag().id(), || format!("what failed is {id:#06x}"))?;
    }
    Ok(())
}

/// GetProps of these tags: the answer, and what is at the places for count and values.
unsafe fn raw_props(desk: &Desk, asked: &[Tag]) -> Result<(Code, u32, *mut SPropValue), Breach> {
    let arena = Arena::new();
    let (mut count, mut first) = (7, ptr::dangling_mut());
    let tags = encode::tags(&arena, asked)?;
    let answer = desk.message.GetProps(tags, UNICODE, &mut count, &mut first);
    Ok((Code::from_hresult(answer), count, first))
}

unsafe fn freed_once(bench: &Bench) -> Check {
    let desk = some_of_each(bench)?;
    for asked in [&[NOTE.tag(), BYTES.tag()][..], &[NOTE.tag(), NOBODYS.tag()]] {
        let (code, count, first) = raw_props(&desk, asked)?;
        hold(!code.is_error(), || format!("GetProps answered {code}"))?;
        same("the count of values", count, 2)?;
        same("the note", text(&decode::props(first, count)?, NOTE).as_deref(), Some("noted"))?;
        bench.frees_root("what GetProps gave", first)?;
    }
    let (code, count, first) = raw_props(&desk, &[])?;
    hold(code.is_error(), || format!("GetProps of no tags answered {code}"))?;
    hold(count == 0 && first.is_null(), || "GetProps gave something with an error".into())
}

unsafe fn objects(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    let listed = list(bench, &desk.message, UNICODE)?;
    let tag = tags::MESSAGE_RECIPIENTS.tag();
    hold(listed.contains(&tag), || "PR_MESSAGE_RECIPIENTS is not listed".into())?;
    let (_, props) = get(bench, &desk.message, Some(&[tag]), UNICODE)?;
    let got = some("the value", props.first())?.tag.type_code();
    hold(got == OBJECT || got == ERROR, || format!("PR_MESSAGE_RECIPIENTS has type {got:#06x}"))?;
    let none = PropValue { tag: Tag::new(0x6B13, 0x1003), value: Value::MvLong(Vec::new()) };
    let (code, _) = set(bench, &desk.message, &[none])?;
    hold(code.is_error(), || "SetProps took several values that are none".into())?;
    let (_, props) = get(bench, &desk.message, None, UNICODE)?;
    let there = props.iter().any(|prop| prop.tag.id() == 0x6B13);
    same("whether the object has it", there, false)
}

unsafe fn one_prop(bench: &Bench) -> Check {
    let desk = some_of_each(bench)?;
    let one: prototypes::HrGetOneProp = bench.export("HrGetOneProp")?;
    let mut value = ptr::null_mut();
    let answer = one(desk.message.as_raw(), NOBODYS.tag().0, &mut value);
    answers("HrGetOneProp of what is not there", answer, Code::E_NOT_FOUND)?;
    hold(value.is_null(), || "HrGetOneProp gave a value with an error".into())?;
    ok("HrGetOneProp", one(desk.message.as_raw(), NUMBER.tag().0, &mut value))?;
    let props = decode::props(value, 1);
    bench.free(value);
    same("its value", number(&props?, NUMBER), Some(42))
}

unsafe fn listed(bench: &Bench) -> Check {
    let desk = some_of_each(bench)?;
    for (flags, width) in [(0, STRING8), (UNICODE, UNICODE_TYPE)] {
        let listed = list(bench, &desk.message, flags)?;
        for tag in [NOTE.tag().with_type(width), BYTES.tag(), NUMBER.tag()] {
            hold(listed.contains(&tag), || format!("{tag:?} is not among {listed:?}"))?;
        }
        let (_, all) = get(bench, &desk.message, None, flags)?;
        same("how many properties there are", listed.len(), all.len())?;
    }
    Ok(())
}
