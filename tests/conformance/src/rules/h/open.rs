//! Part H: OpenProperty.

use std::ptr;

use mapi_session::raw::{IMAPITable, IMessage, IStream};
use mapi_session::{Code, Tag, tags};
use windows_core::Interface;

use super::desk::{
    BYTES, CREATE, Desk, NOBODYS, NOTE, NUMBER, STGM_READWRITE, STGM_WRITE, STRING8, UNICODE_TYPE,
    address, attachment, note, open, opened, write,
};
use crate::bench::{MODIFY, UNICODE, as_prop};
use crate::breach::{Breach, answers, answers_one_of, hold, ok, same, some};
use crate::messages::attach;
use crate::objects::text_of;
use crate::read::to_the_end;
use crate::{Bench, Check, Rule};

/// `PR_ATTACH_METHOD` of bytes.
const BY_VALUE: i32 = 1;
/// `PR_ATTACH_METHOD` of a message.
const EMBEDDED: i32 = 5;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "H.2.PT_UNSPECIFIED",
        "OpenProperty needs the type of the property: PT_UNSPECIFIED is MAPI_E_INVALID_PARAMETER.",
        "imapiprop-openproperty",
        needs_type,
    ),
    Rule::changes(
        "H.2.iid",
        "OpenProperty needs an interface: null is refused.",
        "imapiprop-openproperty",
        needs_interface,
    )
    .chosen("which code refuses it; MAPI_E_INVALID_PARAMETER"),
    Rule::changes(
        "H.2.absent",
        "A property that is not there is MAPI_E_NOT_FOUND without MAPI_CREATE.",
        "imapiprop-openproperty",
        absent,
    ),
    Rule::changes(
        "H.2.interface",
        "An interface that a property does not have is MAPI_E_INTERFACE_NOT_SUPPORTED or \
         MAPI_E_NO_SUPPORT.",
        "imapiprop-openproperty",
        wrong_interface,
    ),
    Rule::changes(
        "H.2.rights",
        "To change a property of an object that is open for reading is MAPI_E_NO_ACCESS.",
        "imapiprop-openproperty",
        rights,
    ),
    Rule::changes(
        "H.2.1",
        "MAPI_CREATE comes with MAPI_MODIFY, and discards the value that there is.",
        "imapiprop-openproperty",
        creates,
    )
    .chosen("what it answers without MAPI_MODIFY; MAPI_E_INVALID_PARAMETER"),
    Rule::changes(
        "H.2.2",
        "A stream is written where STGM_WRITE comes with MAPI_MODIFY; a table has its text in \
         Unicode where MAPI_UNICODE is among its options.",
        "imapiprop-openproperty",
        options,
    ),
    Rule::changes(
        "H.2.3",
        "A stream takes Seek and SetSize with 0: what was in it is gone, and is written anew.",
        "imapiprop-openproperty",
        from_nothing,
    ),
    Rule::changes(
        "H.2.4",
        "The data of an attachment opens as IStream, an attached message as IMessage.",
        "imapiprop-openproperty",
        attachments,
    )
    .chosen("whether a store keeps OLE objects; only as bytes"),
];

unsafe fn needs_type(bench: &Bench) -> Check {
    let desk = Desk::with(bench, &[NOTE.with("noted")])?;
    let tag: Tag = NOTE.tag().with_type(0);
    let (answer, opened) = open(&desk.message, tag, &IStream::IID, 0, 0);
    answers("OpenProperty with PT_UNSPECIFIED", answer, Code::E_INVALID_PARAMETER)?;
    hold(opened.is_none(), || "OpenProperty gave an object with an error".into())
}

unsafe fn needs_interface(bench: &Bench) -> Check {
    let desk = Desk::with(bench, &[NOTE.with("noted")])?;
    let mut opened = ptr::null_mut();
    let answer = desk.message.OpenProperty(NOTE.tag().0, ptr::null(), 0, 0, &mut opened);
    answers("OpenProperty without an interface", answer, Code::E_INVALID_PARAMETER)?;
    hold(opened.is_null(), || "OpenProperty gave an object with an error".into())
}

unsafe fn absent(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    for (options, flags) in [(0, 0), (STGM_READWRITE, MODIFY)] {
        let (answer, _) = open(&desk.message, BYTES, &IStream::IID, options, flags);
        answers("OpenProperty of what is not there", answer, Code::E_NOT_FOUND)?;
    }
    let stream: IStream = opened(&desk.message, BYTES, STGM_READWRITE, MODIFY | CREATE)?;
    write(&stream, b"made")?;
    drop(stream);
    let stream: IStream = opened(&desk.message, BYTES, 0, 0)?;
    same("what was made", to_the_end(&stream)?, b"made".to_vec())
}

unsafe fn wrong_interface(bench: &Bench) -> Check {
    let desk = Desk::with(bench, &[NOTE.with("noted"), NUMBER.with(1)])?;
    let refused = [Code::E_INTERFACE_NOT_SUPPORTED, Code::E_NO_SUPPORT];
    let (answer, _) = open(&desk.message, NOTE, &IMessage::IID, 0, 0);
    answers_one_of("OpenProperty of text as a message", answer, &refused)?;
    let (answer, _) = open(&desk.message, tags::MESSAGE_RECIPIENTS, &IStream::IID, 0, 0);
    answers_one_of("OpenProperty of recipients as a stream", answer, &refused)?;
    let (answer, _) = open(&desk.message, NUMBER, &IStream::IID, 0, 0);
    answers_one_of("OpenProperty of a number as a stream", answer, &refused)
}

unsafe fn rights(bench: &Bench) -> Check {
    let desk = Desk::with(bench, &[NOTE.with("noted")])?;
    let reading = desk.again(bench, 0)?;
    for flags in [MODIFY, MODIFY | CREATE] {
        let (answer, _) = open(&reading, NOTE, &IStream::IID, STGM_WRITE, flags);
        answers("OpenProperty to change it", answer, Code::E_NO_ACCESS)?;
    }
    same("the note", note(bench, &reading)?.as_deref(), Some("noted"))
}

unsafe fn creates(bench: &Bench) -> Check {
    let desk = Desk::with(bench, &[BYTES.with(b"what was there".to_vec())])?;
    let (answer, _) = open(&desk.message, BYTES, &IStream::IID, STGM_WRITE, CREATE);
    answers("OpenProperty with MAPI_CREATE alone", answer, Code::E_INVALID_PARAMETER)?;
    let stream: IStream = opened(&desk.message, BYTES, STGM_READWRITE, MODIFY | CREATE)?;
    write(&stream, b"new")?;
    drop(stream);
    let stream: IStream = opened(&desk.message, BYTES, 0, 0)?;
    same("what is there then", to_the_end(&stream)?, b"new".to_vec())?;
    let (answer, made) = open(&desk.message, NOBODYS, &IStream::IID, STGM_WRITE, MODIFY | CREATE);
    hold(answer < 0 && made.is_none(), || "a number was made as a stream".into())
}

/// The type that a recipient's name has in the table that OpenProperty gives.
unsafe fn name_type(bench: &Bench, desk: &Desk, options: u32) -> Result<u16, Breach> {
    let table: IMAPITable = opened(&desk.message, tags::MESSAGE_RECIPIENTS, options, 0)?;
    let rows = bench.rows(&table, None)?;
    let row = some("a recipient", rows.first())?;
    let name = row.iter().find(|prop| prop.tag.id() == tags::DISPLAY_NAME.tag().id());
    Ok(some("PR_DISPLAY_NAME", name)?.tag.type_code())
}

unsafe fn options(bench: &Bench) -> Check {
    let desk = Desk::with(bench, &[BYTES.with(b"read me".to_vec())])?;
    address(&desk.message, "Ann")?;
    same("the type without MAPI_UNICODE", name_type(bench, &desk, 0)?, STRING8)?;
    same("the type with MAPI_UNICODE", name_type(bench, &desk, UNICODE)?, UNICODE_TYPE)?;
    let stream: IStream = opened(&desk.message, BYTES, 0, MODIFY)?;
    let answer = stream.Write(b"x".as_ptr().cast(), 1, ptr::null_mut());
    hold(answer < 0, || "a stream without STGM_WRITE was written".into())?;
    drop(stream);
    let stream: IStream = opened(&desk.message, BYTES, STGM_WRITE, MODIFY)?;
    write(&stream, b"WRITE")?;
    drop(stream);
    let stream: IStream = opened(&desk.message, BYTES, 0, 0)?;
    same("what is there then", to_the_end(&stream)?, b"WRITEme"[..].to_vec())
}

unsafe fn from_nothing(bench: &Bench) -> Check {
    let desk = Desk::with(bench, &[BYTES.with(b"a long value".to_vec())])?;
    let stream: IStream = opened(&desk.message, BYTES, STGM_READWRITE, MODIFY)?;
    same("what is there", to_the_end(&stream)?, b"a long value".to_vec())?;
    // STREAM_SEEK_SET
    ok("Seek to 0", stream.Seek(0, 0, ptr::null_mut()))?;
    ok("SetSize to 0", stream.SetSize(0))?;
    write(&stream, b"short")?;
    drop(stream);
    let stream: IStream = opened(&desk.message, BYTES, 0, 0)?;
    same("what is there then", to_the_end(&stream)?, b"short".to_vec())
}

unsafe fn attachments(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    let file = attach(&desk.message)?;
    bench.set_props(&file, &[tags::ATTACH_METHOD.with(BY_VALUE)])?;
    let flags = MODIFY | CREATE;
    let stream: IStream = opened(&file, tags::ATTACH_DATA_BIN, STGM_READWRITE, flags)?;
    write(&stream, b"attached")?;
    drop(stream);
    ok("SaveChanges of the attachment", file.SaveChanges(0))?;
    ok("SaveChanges of the message", desk.message.SaveChanges(2))?;
    let again = desk.again(bench, 0)?;
    let stream: IStream = opened(&attachment(&again, 0)?, tags::ATTACH_DATA_BIN, 0, 0)?;
    same("the data", to_the_end(&stream)?, b"attached".to_vec())?;

    let outer = desk.draft()?;
    let holder = attach(&outer)?;
    bench.set_props(&holder, &[tags::ATTACH_METHOD.with(EMBEDDED)])?;
    let inner: IMessage = opened(&holder, tags::ATTACH_DATA_OBJ, 0, flags)?;
    let inner = as_prop(&inner)?;
    bench.set_props(&inner, &[tags::SUBJECT.with("within")])?;
    for (what, object) in [("message within", &inner), ("attachment", &holder), ("message", &outer)]
    {
        ok(&format!("SaveChanges of the {what}"), object.SaveChanges(1))?;
    }
    let inner: IMessage = opened(&attachment(&outer, 0)?, tags::ATTACH_DATA_OBJ, 0, 0)?;
    let subject = text_of(bench, &inner, tags::SUBJECT)?;
    same("the subject of the message within", subject.as_deref(), Some("within"))
}
