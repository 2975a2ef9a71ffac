//! Part M: codes that folders answer.

use std::ptr;

use mapi_session::raw::{
    IMAPIContainer, IMAPIFolder, IMAPIProgress, IMAPITable, IMsgStore, SPropProblemArray,
};
use mapi_session::wire::{Arena, encode};
use mapi_session::{Code, PropTag, Tag, tags, types};
use windows_core::{GUID, IUnknown, Interface};

use crate::bench::{UNICODE, as_prop, id};
use crate::breach::{Breach, answers, answers_one_of, hold, ok, same};
use crate::messages::{attach, contents, inbox, new_folder};
use crate::objects::{Opens, cast, entry_id_of, text_of};
use crate::read::text;
use crate::rules::g::stage::{Stage, names, set_columns};
use crate::{Bench, Check, Rule};

/// `DEL_FOLDERS`
const DEL_FOLDERS: u32 = 0x4;
/// `DEL_MESSAGES`
const DEL_MESSAGES: u32 = 0x1;
/// `FOLDER_MOVE`
const FOLDER_MOVE: u32 = 0x1;
/// Where a call takes an indicator of progress.
const UNTOLD: Option<&IMAPIProgress> = None;
/// The name of a folder, as a number.
const NUMBER_FOR_NAME: PropTag<types::Long> = PropTag::from_id(0x3001);

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "M.S_OK",
        "A call that finds nothing left to do has succeeded: S_OK, without a warning.",
        "imapifolder-emptyfolder",
        nothing_to_do,
    ),
    Rule::changes(
        "M.E_INTERFACE_NOT_SUPPORTED",
        "MAPI_E_INTERFACE_NOT_SUPPORTED: the object has not the interface that is asked for; none \
         is given.",
        "imessage-openattach",
        wrong_interface,
    ),
    Rule::changes(
        "M.E_NO_ACCESS",
        "MAPI_E_NO_ACCESS of a folder that is open for reading: nothing is made, renamed or \
         deleted in it.",
        "imapifolder-createfolder",
        read_only,
    ),
    Rule::changes(
        "M.E_INVALID_PARAMETER",
        "MAPI_E_INVALID_PARAMETER: the call itself is wrong, and does nothing; a folder needs a \
         name.",
        "imapifolder-createfolder",
        without_name,
    ),
    Rule::changes(
        "M.E_BAD_CHARWIDTH",
        "MAPI_E_BAD_CHARWIDTH: text of that width is not taken, and nothing is done; the other \
         width is.",
        "imapifolder-createfolder",
        either_width,
    ),
    Rule::changes(
        "M.E_UNKNOWN_FLAGS",
        "MAPI_E_UNKNOWN_FLAGS: a flag is not known, and nothing is done; without it the call \
         works.",
        "imapifolder-deletefolder",
        unknown_flag,
    ),
    Rule::changes(
        "M.E_INVALID_ENTRYID",
        "MAPI_E_INVALID_ENTRYID: the entry identifier is none of the kind that the call takes; \
         what it stands for stays.",
        "imapifolder-deletefolder",
        no_folder,
    ),
    Rule::changes(
        "M.E_OBJECT_DELETED",
        "MAPI_E_OBJECT_DELETED: the object was deleted since it was opened, and does not come \
         back.",
        "mapi-constants",
        deleted_meanwhile,
    ),
    Rule::changes(
        "M.E_INVALID_TYPE",
        "MAPI_E_INVALID_TYPE: a property has not the type of the value, and keeps its own.",
        "imapiprop-setprops",
        name_as_number,
    )
    .chosen("the call or the problem that comes with S_OK; either"),
    Rule::changes(
        "M.E_COLLISION",
        "MAPI_E_COLLISION: a folder has the name already. It stays as it is, and none is made.",
        "imapifolder-createfolder",
        taken,
    ),
    Rule::changes(
        "M.E_HAS_FOLDERS",
        "MAPI_E_HAS_FOLDERS: DeleteFolder without DEL_FOLDERS leaves a folder with folders alone.",
        "imapifolder-deletefolder",
        has_folders,
    ),
    Rule::changes(
        "M.E_HAS_MESSAGES",
        "MAPI_E_HAS_MESSAGES: DeleteFolder without DEL_MESSAGES leaves a folder with messages \
         alone.",
        "imapifolder-deletefolder",
        has_messages,
    ),
    Rule::changes(
        "M.E_FOLDER_CYCLE",
        "MAPI_E_FOLDER_CYCLE: a folder is not moved into one that is below it.",
        "imapifolder-copyfolder",
        cycle,
    ),
];

/// The names of the folders in a folder, in order.
unsafe fn folders(bench: &Bench, folder: &IMAPIFolder) -> Result<Vec<String>, Breach> {
    let mut table = None;
    ok("GetHierarchyTable", folder.GetHierarchyTable(UNICODE, &mut table))?;
    let table: IMAPITable = crate::breach::some("a hierarchy table", table)?;
    let rows = bench.rows(&table, Some(&[tags::DISPLAY_NAME.tag()]))?;
    let mut names: Vec<_> = rows.iter().filter_map(|row| text(row, tags::DISPLAY_NAME)).collect();
    names.sort();
    Ok(names)
}

/// The subjects of the messages in a folder.
unsafe fn subjects(bench: &Bench, folder: &IMAPIFolder) -> Result<Vec<String>, Breach> {
    let table = contents(folder)?;
    set_columns(&table, &[tags::SUBJECT.tag()])?;
    Ok(names(&bench.rows(&table, None)?))
}

/// CreateFolder without flags for what is there, of a name in either width.
unsafe fn create(
    parent: &IMAPIFolder,
    name: &str,
    interface: *const GUID,
    unicode: bool,
) -> Result<Code, Breach> {
    let arena = Arena::new();
    let name = encode::text(&arena, name, unicode)?.cast_const();
    let mut made = ptr::null_mut();
    let flags = if unicode { UNICODE } else { 0 };
    let answer = parent.CreateFolder(1, name, ptr::null(), interface, flags, &mut made);
    let code = Code::from_hresult(answer);
    let given = !made.is_null();
    if given {
        drop(IUnknown::from_raw(made));
    }
    hold(!(given && code.is_error()), || format!("CreateFolder gave a folder with {code}"))?;
    Ok(code)
}

/// DeleteFolder.
unsafe fn delete(parent: &IMAPIFolder, entry: &[u8], flags: u32) -> i32 {
    let (count, first) = id(entry);
    parent.DeleteFolder(count, first, 0, UNTOLD, flags)
}

/// A session, and the store and the Inbox of its stage.
unsafe fn store_of(bench: &Bench, stage: &Stage) -> Result<IMsgStore, Breach> {
    stage.session.default_store(bench)
}

unsafe fn nothing_to_do(bench: &Bench) -> Check {
    let stage = Stage::new(bench)?;
    ok("EmptyFolder of an empty folder", stage.folder.EmptyFolder(0, UNTOLD, 0))?;
    let letter = stage.mail(bench, &[tags::SUBJECT.with("read already")])?;
    for _ in 0..2 {
        ok("SetReadFlag", letter.SetReadFlag(0))?;
    }
    same("the messages", subjects(bench, &stage.folder)?.len(), 1)
}

unsafe fn wrong_interface(bench: &Bench) -> Check {
    let stage = Stage::new(bench)?;
    let letter = stage.mail(bench, &[tags::SUBJECT.with("attached")])?;
    let attachment = attach(&letter)?;
    ok("SaveChanges of the attachment", attachment.SaveChanges(0))?;
    let mut opened = ptr::null_mut();
    let answer = letter.OpenAttach(0, &IMAPIFolder::IID, 0, &mut opened);
    answers("OpenAttach as a folder", answer, Code::E_INTERFACE_NOT_SUPPORTED)?;
    hold(opened.is_null(), || "OpenAttach gave something with an error".into())?;
    ok("OpenAttach", letter.OpenAttach(0, ptr::null(), 0, &mut opened))?;
    hold(!opened.is_null(), || "OpenAttach gave null with S_OK".into())?;
    drop(IUnknown::from_raw(opened));
    let code = create(&stage.folder, "Table", &IMAPITable::IID, true)?;
    same("CreateFolder as a table", code, Code::E_INTERFACE_NOT_SUPPORTED)?;
    same("the folders", folders(bench, &stage.folder)?, Vec::new())
}

unsafe fn read_only(bench: &Bench) -> Check {
    let stage = Stage::new(bench)?;
    let below = new_folder(&stage.folder, "Below", 1)?;
    let below_id = entry_id_of(bench, &below)?;
    let letter = entry_id_of(bench, &stage.mail(bench, &[tags::SUBJECT.with("stays")])?)?;
    let entry = entry_id_of(bench, &stage.folder)?;
    // Neither MAPI_MODIFY nor MAPI_BEST_ACCESS.
    let (reading, _) = store_of(bench, &stage)?.opened(&entry, 0)?;
    let reading: IMAPIFolder = cast("a folder", &reading)?;
    let code = create(&reading, "More", ptr::null(), true)?;
    same("CreateFolder", code, Code::E_NO_ACCESS)?;
    answers("DeleteFolder", delete(&reading, &below_id, 0), Code::E_NO_ACCESS)?;
    let arena = Arena::new();
    let list = encode::entry_list(&arena, &[mapi_session::EntryId::from_bytes(letter)])?;
    let answer = reading.DeleteMessages(list, 0, UNTOLD, 0);
    answers("DeleteMessages", answer, Code::E_NO_ACCESS)?;
    same("the folders", folders(bench, &stage.folder)?, vec!["Below".to_owned()])?;
    same("the messages", subjects(bench, &stage.folder)?, vec!["stays".to_owned()])
}

unsafe fn without_name(bench: &Bench) -> Check {
    let stage = Stage::new(bench)?;
    let code = create(&stage.folder, "", ptr::null(), true)?;
    same("CreateFolder without a name", code, Code::E_INVALID_PARAMETER)?;
    let mut made = ptr::null_mut();
    let none = ptr::null();
    let answer = stage.folder.CreateFolder(1, none, none, ptr::null(), UNICODE, &mut made);
    answers("CreateFolder with null for the name", answer, Code::E_INVALID_PARAMETER)?;
    same("the folders", folders(bench, &stage.folder)?, Vec::new())
}

unsafe fn either_width(bench: &Bench) -> Check {
    let stage = Stage::new(bench)?;
    for (name, unicode) in [("Narrow", false), ("Wide", true)] {
        let answer = create(&stage.folder, name, ptr::null(), unicode)?.to_hresult();
        let either = [Code::S_OK, Code::E_BAD_CHARWIDTH];
        answers_one_of(&format!("CreateFolder of {name}"), answer, &either)?;
        let there = folders(bench, &stage.folder)?.iter().any(|folder| folder == name);
        same(&format!("whether there is {name}"), there, answer == 0)?;
    }
    let made = folders(bench, &stage.folder)?.len();
    hold(made > 0, || "CreateFolder takes text of no width".into())
}

unsafe fn unknown_flag(bench: &Bench) -> Check {
    let stage = Stage::new(bench)?;
    let entry = entry_id_of(bench, &new_folder(&stage.folder, "Below", 1)?)?;
    let answer = delete(&stage.folder, &entry, 0x0800_0000);
    answers("DeleteFolder with a flag of nobody's", answer, Code::E_UNKNOWN_FLAGS)?;
    same("the folders", folders(bench, &stage.folder)?, vec!["Below".to_owned()])?;
    ok("DeleteFolder", delete(&stage.folder, &entry, 0))?;
    same("the folders then", folders(bench, &stage.folder)?, Vec::new())
}

unsafe fn no_folder(bench: &Bench) -> Check {
    let stage = Stage::new(bench)?;
    let letter = entry_id_of(bench, &stage.mail(bench, &[tags::SUBJECT.with("stays")])?)?;
    let all = DEL_FOLDERS | DEL_MESSAGES;
    for entry in [&letter[..], &letter[..letter.len() / 2]] {
        let answer = delete(&stage.folder, entry, all);
        answers("DeleteFolder of what is no folder", answer, Code::E_INVALID_ENTRYID)?;
    }
    same("the messages", subjects(bench, &stage.folder)?, vec!["stays".to_owned()])
}

unsafe fn deleted_meanwhile(bench: &Bench) -> Check {
    let stage = Stage::new(bench)?;
    let entry = entry_id_of(bench, &stage.folder)?;
    ok("DeleteFolder", delete(&stage.inbox, &entry, 0))?;
    let object = as_prop(&stage.folder)?;
    let arena = Arena::new();
    let name = encode::props(&arena, &[tags::COMMENT.with("back")])?;
    let mut problems: *mut SPropProblemArray = ptr::null_mut();
    let answer = object.SetProps(1, name, &mut problems);
    answers("SetProps of a deleted folder", answer, Code::E_OBJECT_DELETED)?;
    let code = create(&stage.folder, "Below", ptr::null(), true)?;
    hold(code.is_error(), || format!("CreateFolder in a deleted folder answered {code}"))?;
    hold(!folders(bench, &stage.inbox)?.contains(&"Rows".to_owned()), || {
        "a deleted folder is there again".into()
    })
}

unsafe fn name_as_number(bench: &Bench) -> Check {
    let stage = Stage::new(bench)?;
    let arena = Arena::new();
    let props = [tags::COMMENT.with("set"), NUMBER_FOR_NAME.with(7)];
    let mut problems = ptr::null_mut();
    let object = as_prop(&stage.folder)?;
    let answer = object.SetProps(2, encode::props(&arena, &props)?, &mut problems);
    let code = Code::from_hresult(answer);
    let told = crate::rules::h::desk::problems(bench, problems)?;
    let told: Vec<(Tag, Code)> = told.iter().map(|problem| (problem.tag, problem.code)).collect();
    if code == Code::S_OK {
        let expected = vec![(NUMBER_FOR_NAME.tag(), Code::E_INVALID_TYPE)];
        same("the problems of SetProps", told, expected)?;
    } else {
        same("SetProps", code, Code::E_INVALID_TYPE)?;
        same("the comment", text_of(bench, &stage.folder, tags::COMMENT)?, None)?;
    }
    let name = text_of(bench, &stage.folder, tags::DISPLAY_NAME)?;
    same("the name of the folder", name.as_deref(), Some("Rows"))
}

unsafe fn taken(bench: &Bench) -> Check {
    let stage = Stage::new(bench)?;
    stage.mail(bench, &[tags::SUBJECT.with("stays")])?;
    let code = create(&stage.inbox, "rows", ptr::null(), true)?;
    same("CreateFolder of a name that is taken", code, Code::E_COLLISION)?;
    let named = folders(bench, &stage.inbox)?;
    let named: Vec<_> =
        named.into_iter().filter(|name| name.eq_ignore_ascii_case("rows")).collect();
    same("the folders of that name", named, vec!["Rows".to_owned()])?;
    same("what is in it", subjects(bench, &stage.folder)?, vec!["stays".to_owned()])
}

unsafe fn has_folders(bench: &Bench) -> Check {
    let stage = Stage::new(bench)?;
    new_folder(&stage.folder, "Below", 1)?;
    let entry = entry_id_of(bench, &stage.folder)?;
    for flags in [0, DEL_MESSAGES] {
        let answer = delete(&stage.inbox, &entry, flags);
        answers("DeleteFolder of one with folders", answer, Code::E_HAS_FOLDERS)?;
        same("the folders", folders(bench, &stage.folder)?, vec!["Below".to_owned()])?;
    }
    ok("DeleteFolder with DEL_FOLDERS", delete(&stage.inbox, &entry, DEL_FOLDERS))
}

unsafe fn has_messages(bench: &Bench) -> Check {
    let stage = Stage::new(bench)?;
    stage.mail(bench, &[tags::SUBJECT.with("stays")])?;
    let entry = entry_id_of(bench, &stage.folder)?;
    for flags in [0, DEL_FOLDERS] {
        let answer = delete(&stage.inbox, &entry, flags);
        answers("DeleteFolder of one with messages", answer, Code::E_HAS_MESSAGES)?;
        same("the messages", subjects(bench, &stage.folder)?, vec!["stays".to_owned()])?;
    }
    ok("DeleteFolder with DEL_MESSAGES", delete(&stage.inbox, &entry, DEL_MESSAGES))
}

unsafe fn cycle(bench: &Bench) -> Check {
    let stage = Stage::new(bench)?;
    let below = new_folder(&stage.folder, "Below", 1)?;
    let lower = new_folder(&below, "Lower", 1)?;
    let entry = entry_id_of(bench, &stage.folder)?;
    let (count, first) = id(&entry);
    for to in [&lower, &stage.folder] {
        let (iid, none) = (ptr::null(), ptr::null());
        let answer =
            stage.inbox.CopyFolder(count, first, iid, to.as_raw(), none, 0, UNTOLD, FOLDER_MOVE);
        answers("CopyFolder into what is below", answer, Code::E_FOLDER_CYCLE)?;
    }
    let inbox = inbox(bench, &store_of(bench, &stage)?)?;
    let named = folders(bench, &inbox)?.into_iter().filter(|name| name == "Rows").count();
    same("the folders of its name where it was", named, 1)?;
    same("the folders in it", folders(bench, &stage.folder)?, vec!["Below".to_owned()])?;
    same("those in the lowest", folders(bench, &lower)?, Vec::new())?;
    let container: IMAPIContainer = cast("a folder", &inbox)?;
    container.opened(&entry, 0).map(drop)
}
