//! Part M: codes of messages, their properties and their forms.

use std::ffi::c_void;
use std::ptr;

use mapi_session::raw::{IMAPIForm, IMAPIProgress, IMessage, IPersistMessage, IStream};
use mapi_session::wire::{Arena, NameKind, NamedProp, decode, encode};
use mapi_session::{Code, Guid, PropTag, Tag, Value, tags, types};
use windows_core::Interface;

use crate::bench::{MODIFY, UNICODE};
use crate::breach::{Breach, answers, hold, ok, same, some};
use crate::messages::{attach, contents, inbox, message};
use crate::objects::{cast, text_of};
use crate::read::{number, text, to_the_end};
use crate::rules::h::desk::{
    BYTES, CREATE, Desk, KEEP_OPEN_READONLY, NOTE, NUMBER, STGM_WRITE, get, opened, set, write,
};
use crate::rules::k::forms::{FOLDER, container, install, manager, try_install};
use crate::rules::k::manager::loaded;
use crate::{Bench, Check, Rule};

type Wrap = unsafe extern "system" fn(*mut c_void, u32, *mut Option<IStream>) -> i32;

/// `FORCE_SAVE`
const FORCE_SAVE: u32 = 0x4;
/// A tag that no property has.
const NO_PROPERTY: PropTag<types::Long> = PropTag::from_id(0xFFFF);

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "M.S_FALSE",
        "S_FALSE is a success that says no: a form in which nobody has written is not dirty.",
        "ipersistmessage-isdirty",
        not_dirty,
    ),
    Rule::changes(
        "M.E_NOT_ENOUGH_MEMORY",
        "MAPI_E_NOT_ENOUGH_MEMORY for a value in a row: it is too large there, and is read as a \
         stream.",
        "imapitable-queryrows",
        too_large,
    ),
    Rule::changes(
        "M.E_OBJECT_CHANGED",
        "MAPI_E_OBJECT_CHANGED: others have saved the message since it was opened; what they \
         saved stays, attachments too. FORCE_SAVE saves all the same.",
        "imapiprop-savechanges",
        changed_meanwhile,
    ),
    Rule::changes(
        "M.E_NOT_FOUND",
        "MAPI_E_NOT_FOUND: what is named is not there, and what is stays.",
        "imessage-deleteattach",
        no_attachment,
    ),
    Rule::changes(
        "M.E_CORRUPT_DATA",
        "MAPI_E_CORRUPT_DATA: what is stored is not what it should be. It is not mended behind the \
         client's back.",
        "wrapcompressedrtfstream",
        no_rich_text,
    )
    .by_exports()
    .chosen("whether the stream is refused, or its first reading; either"),
    Rule::changes(
        "M.E_EXTENDED_ERROR",
        "MAPI_E_EXTENDED_ERROR: GetLastError tells, right after the call, what has gone wrong.",
        "imapiformcontainer-installform",
        told_at_once,
    ),
    Rule::changes(
        "M.E_TOO_BIG",
        "MAPI_E_TOO_BIG of GetIDsFromNames: all identifiers of named properties are given out; \
         those that are keep their names.",
        "imapiprop-getidsfromnames",
        names_without_end,
    ),
    Rule::changes(
        "M.E_UNEXPECTED_ID",
        "MAPI_E_UNEXPECTED_ID is the problem of a property that cannot be by its identifier; the \
         others are set.",
        "imapiprop-setprops",
        impossible_identifier,
    ),
];

unsafe fn not_dirty(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    let folder = inbox(bench, &session.default_store(bench)?)?;
    install(bench, &container(&manager, FOLDER, Some(&folder))?, "IPM.Clean", "Clean", "")?;
    let props = [tags::MESSAGE_CLASS.with("IPM.Clean"), tags::SUBJECT.with("as it is")];
    let letter = message(bench, &folder, &props)?;
    let (code, form) = loaded(&manager, None, Some(&folder), &letter, &IMAPIForm::IID)?;
    same("LoadForm", code, Code::S_OK)?;
    let form = IMAPIForm::from_raw(form);
    let persist: IPersistMessage = cast("a form", &form)?;
    answers("IsDirty of a form that nobody has written in", persist.IsDirty(), Code::S_FALSE)?;
    let subject = text_of(bench, &letter, tags::SUBJECT)?;
    same("the subject", subject.as_deref(), Some("as it is"))?;
    // SAVEOPTS_NOSAVE
    ok("ShutdownForm", form.ShutdownForm(1))
}

unsafe fn too_large(bench: &Bench) -> Check {
    let large: Vec<u8> = (0..1_000_000_u32).map(|at| (at * 7) as u8).collect();
    let desk = Desk::with(bench, &[tags::SUBJECT.with("large"), NUMBER.with(7)])?;
    let stream: IStream = opened(&desk.message, BYTES, STGM_WRITE, MODIFY | CREATE)?;
    write(&stream, &large)?;
    drop(stream);
    ok("SaveChanges", desk.message.SaveChanges(2))?;
    let table = contents(&desk.inbox)?;
    let rows = bench.rows(&table, Some(&[NUMBER.tag(), BYTES.tag()]))?;
    let row = some("the row", rows.first())?;
    same("the number in the row", number(row, NUMBER), Some(7))?;
    let value = some("the large value in the row", row.get(1))?;
    same("the large value", &value.value, &Value::Error(Code::E_NOT_ENOUGH_MEMORY))?;
    let stream: IStream = opened(&desk.again(bench, 0)?, BYTES, 0, 0)?;
    hold(to_the_end(&stream)? == large, || "the stream gives other bytes".into())
}

/// The names of the attachments of a message, as the store has it.
unsafe fn attachments(bench: &Bench, desk: &Desk) -> Result<Vec<Option<String>>, Breach> {
    let table = crate::messages::attachments(&desk.again(bench, 0)?)?;
    let rows = bench.rows(&table, Some(&[tags::ATTACH_FILENAME.tag()]))?;
    Ok(rows.iter().map(|row| text(row, tags::ATTACH_FILENAME)).collect())
}

/// Attaches a file to a message.
unsafe fn attach_named(bench: &Bench, message: &mapi_session::raw::IMAPIProp, name: &str) -> Check {
    let attachment = attach(message)?;
    bench.set_props(&attachment, &[tags::ATTACH_FILENAME.with(name)])?;
    ok("SaveChanges of an attachment", attachment.SaveChanges(KEEP_OPEN_READONLY))
}

unsafe fn changed_meanwhile(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    let (first, second) = (desk.again(bench, MODIFY)?, desk.again(bench, MODIFY)?);
    attach_named(bench, &first, "first.txt")?;
    attach_named(bench, &second, "second.txt")?;
    ok("SaveChanges of the first", first.SaveChanges(KEEP_OPEN_READONLY))?;
    let answer = second.SaveChanges(KEEP_OPEN_READONLY);
    answers("SaveChanges of the second", answer, Code::E_OBJECT_CHANGED)?;
    let kept = vec![Some("first.txt".to_owned())];
    same("the attachments", attachments(bench, &desk)?, kept)?;
    // Who wants to have the last word says so.
    ok("SaveChanges with FORCE_SAVE", second.SaveChanges(FORCE_SAVE | KEEP_OPEN_READONLY))?;
    let all = attachments(bench, &desk)?;
    hold(all.contains(&Some("second.txt".to_owned())), || format!("the attachments are {all:?}"))
}

unsafe fn no_attachment(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    attach_named(bench, &desk.message, "only.txt")?;
    let message: IMessage = cast("a message", &desk.message)?;
    let mut object = ptr::null_mut();
    let answer = message.OpenAttach(99, ptr::null(), 0, &mut object);
    answers("OpenAttach of one that is not there", answer, Code::E_NOT_FOUND)?;
    hold(object.is_null(), || "OpenAttach gave something with an error".into())?;
    let answer = message.DeleteAttach(99, 0, None::<&IMAPIProgress>, 0);
    answers("DeleteAttach of one that is not there", answer, Code::E_NOT_FOUND)?;
    ok("SaveChanges", message.SaveChanges(2))?;
    same("the attachments", attachments(bench, &desk)?, vec![Some("only.txt".to_owned())])
}

unsafe fn no_rich_text(bench: &Bench) -> Check {
    const DAMAGED: &[u8] = b"This is no compressed rich text at all, and never was.";
    let wrap: Wrap = bench.export("WrapCompressedRTFStream")?;
    let desk = Desk::with(bench, &[tags::RTF_COMPRESSED.with(DAMAGED.to_vec())])?;
    let compressed: IStream = opened(&desk.message, tags::RTF_COMPRESSED, 0, 0)?;
    let mut stream = None;
    let mut code = Code::from_hresult(wrap(compressed.as_raw(), 0, &mut stream));
    if let Some(stream) = stream {
        let (mut bytes, mut count) = ([0_u8; 256], 0);
        let answer = stream.Read(bytes.as_mut_ptr().cast(), 256, &mut count);
        code = Code::from_hresult(answer);
    }
    same("the code of damaged rich text", code, Code::E_CORRUPT_DATA)?;
    let stream: IStream = opened(&desk.again(bench, 0)?, tags::RTF_COMPRESSED, 0, 0)?;
    hold(to_the_end(&stream)? == DAMAGED, || "what is stored has changed".into())
}

unsafe fn told_at_once(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    let folder = inbox(bench, &session.default_store(bench)?)?;
    let library = container(&manager, FOLDER, Some(&folder))?;
    install(bench, &library, "IPM.Stays", "Stays", "")?;
    let broken = crate::rules::k::forms::file(bench, "", "Broken", "")?;
    let answer = try_install(&library, &broken, 0)?;
    answers("InstallForm of a file without a class", answer, Code::E_EXTENDED_ERROR)?;
    for flags in [0, UNICODE] {
        let mut error = ptr::null_mut();
        let told = library.GetLastError(answer, flags, &mut error);
        if Code::from_hresult(told) == Code::E_BAD_CHARWIDTH && flags == 0 {
            continue;
        }
        ok("GetLastError", told)?;
        let said = some("what GetLastError tells", error.as_ref())?;
        hold(!said.lpszError.is_null(), || "GetLastError tells no words".into())?;
        bench.free(error);
    }
    let mut listed = ptr::null_mut();
    let all = library.ResolveMultipleMessageClasses(ptr::null(), 0, &mut listed);
    ok("ResolveMultipleMessageClasses", all)?;
    same("the forms", crate::rules::k::forms::listed(bench, listed)?.len(), 1)
}

unsafe fn names_without_end(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    let set = Guid::from_u128(0x51e7_a2c4_90b3_4d18_8f66_0b2d_3c94_ee71);
    let name = |number: i32| NamedProp { set, kind: NameKind::Id(number) };
    let ids = |first: i32, flags: u32| -> Result<(Code, Vec<Tag>), Breach> {
        let arena = Arena::new();
        let all: Vec<_> = (first..first + 1024).map(|number| Some(name(number))).collect();
        let names = encode::names(&arena, &all)?;
        let mut tags = ptr::null_mut();
        let answer =
            desk.message.GetIDsFromNames(1024, names.cast_const().cast(), flags, &mut tags);
        let code = Code::from_hresult(answer);
        hold(tags.is_null() == code.is_error(), || format!("GetIDsFromNames answered {code}"))?;
        if tags.is_null() {
            return Ok((code, Vec::new()));
        }
        let given = decode::tags(tags);
        bench.free(tags);
        Ok((code, given?))
    };
    let (code, first) = ids(0, CREATE)?;
    same("GetIDsFromNames of the first names", code, Code::S_OK)?;
    // There are fewer than 32768 identifiers.
    let mut full = None;
    for at in 1..32 {
        let (code, _) = ids(at * 1024, CREATE)?;
        if code.is_error() {
            full = Some((code, at));
            break;
        }
    }
    let (code, at) = some("an end of the identifiers", full)?;
    same("GetIDsFromNames when all are given out", code, Code::E_TOO_BIG)?;
    same("the first names' tags then", ids(0, 0)?, (Code::S_OK, first))?;
    let (code, tags) = ids(at * 1024, 0)?;
    same("GetIDsFromNames of names that were refused", code, Code::W_ERRORS_RETURNED)?;
    same("how many of them have an identifier", tags.iter().filter(|t| t.id() != 0).count(), 0)
}

unsafe fn impossible_identifier(bench: &Bench) -> Check {
    let desk = Desk::new(bench)?;
    let props = [NOTE.with("set"), NO_PROPERTY.with(1), NUMBER.with(7)];
    let (code, problems) = set(bench, &desk.message, &props)?;
    same("SetProps", code, Code::S_OK)?;
    let told: Vec<_> = problems.iter().map(|problem| (problem.index, problem.code)).collect();
    same("the problems", told, vec![(1, Code::E_UNEXPECTED_ID)])?;
    let (_, props) = get(bench, &desk.message, None, UNICODE)?;
    same("the note", text(&props, NOTE).as_deref(), Some("set"))?;
    same("the number", number(&props, NUMBER), Some(7))?;
    same("what is set there", number(&props, NO_PROPERTY), None)
}
