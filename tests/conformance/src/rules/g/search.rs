//! Part G: search folders, which show what they have found in others.

use std::ptr;

use mapi_session::raw::{IMAPIFolder, IMessage};
use mapi_session::wire::{Arena, decode, encode};
use mapi_session::{Code, EntryId, Restriction, Tag, tags};
use windows_core::Interface;

use crate::bench::{UNICODE, as_prop, id};
use crate::breach::{Breach, Check, answers, hold, ok, same, some, succeeds};
use crate::messages::{address, attach, contents, delete, message, new_folder, recipient};
use crate::objects::{Opens, cast, entry_id_of, number_of};
use crate::read::{bytes, entry_id};
use crate::rules::g::stage::{NAME, Stage, all, set_columns};
use crate::{Bench, Rule};

/// `STOP_SEARCH`
const STOP: u32 = 0x1;
/// `RESTART_SEARCH`
const RESTART: u32 = 0x2;
/// `RECURSIVE_SEARCH`
const RECURSIVE: u32 = 0x4;
/// `SHALLOW_SEARCH`
const SHALLOW: u32 = 0x8;
/// `FOREGROUND_SEARCH`
const FOREGROUND: u32 = 0x10;
/// `BACKGROUND_SEARCH`
const BACKGROUND: u32 = 0x20;

/// `SEARCH_FOREGROUND`
const IS_FOREGROUND: u32 = 0x8;
/// `SEARCH_REBUILD`
const IS_REBUILD: u32 = 0x2;
/// `SEARCH_RECURSIVE`
const IS_RECURSIVE: u32 = 0x4;
/// `SEARCH_RUNNING`
const IS_RUNNING: u32 = 0x1;

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "G.S.1",
        "A folder made with FOLDER_SEARCH shows the messages that fit its criteria, in the folders \
         that are searched.",
        "mapi-search-folders",
        finds,
    ),
    Rule::changes(
        "G.S.2",
        "What is shown stays where it is: PR_PARENT_ENTRYID is that of its folder.",
        "mapi-search-folders",
        links,
    ),
    Rule::changes(
        "G.S.3",
        "Its contents table has the columns of any folder's.",
        "mapi-search-folders",
        columns,
    ),
    Rule::changes(
        "G.S.4",
        "Null criteria are those that were used last, and may not be null in the first search.",
        "imapicontainer-setsearchcriteria",
        criteria_again,
    )
    .chosen("the first search without them answers MAPI_E_NOT_INITIALIZED"),
    Rule::changes(
        "G.S.5",
        "RECURSIVE_SEARCH looks into the folders below too, SHALLOW_SEARCH does not.",
        "imapicontainer-setsearchcriteria",
        depths,
    ),
    Rule::changes(
        "G.S.6",
        "RECURSIVE_SEARCH and SHALLOW_SEARCH, FOREGROUND_SEARCH and BACKGROUND_SEARCH, \
         RESTART_SEARCH and STOP_SEARCH exclude each other.",
        "imapicontainer-setsearchcriteria",
        exclusive_flags,
    ),
    Rule::changes(
        "G.S.7",
        "A search that runs follows what changes in its folders.",
        "imapicontainer-getsearchcriteria",
        follows,
    ),
    Rule::changes(
        "G.S.8",
        "STOP_SEARCH leaves what was found as it is; RESTART_SEARCH begins again.",
        "imapicontainer-setsearchcriteria",
        stops,
    ),
    Rule::changes(
        "G.S.9",
        "Criteria that cannot be searched for are MAPI_E_TOO_COMPLEX, and the former stay.",
        "imapicontainer-setsearchcriteria",
        too_complex,
    ),
    Rule::changes(
        "G.S.10",
        "A sub-restriction searches for recipients and attachments.",
        "imapicontainer-setsearchcriteria",
        recipients,
    ),
    Rule::changes(
        "G.S.11",
        "A search does not look through search folders, and none can be its subject.",
        "mapi-search-folders",
        not_through_searches,
    ),
    Rule::changes(
        "G.S.12",
        "No message is made in a search folder, nor copied or moved into it.",
        "mapi-search-folders",
        holds_nothing,
    ),
    Rule::changes(
        "G.S.13",
        "A search folder has no folders in it.",
        "mapi-search-folders",
        no_folders,
    ),
    Rule::changes(
        "G.S.14",
        "A message that is deleted from a search folder is deleted where it is.",
        "mapi-search-folders",
        deletes,
    ),
    Rule::changes(
        "G.S.15",
        "Messages are opened and copied from a search folder as from any.",
        "imapicontainer-setsearchcriteria",
        opens_and_copies,
    ),
    Rule::changes(
        "G.S.16",
        "Deleting a search folder leaves the messages that it showed.",
        "mapi-search-folders",
        leaves_messages,
    ),
    Rule::changes(
        "G.S.17",
        "The properties of a search folder can be changed.",
        "mapi-search-folders",
        own_properties,
    ),
    Rule::changes(
        "G.S.18",
        "A change of the priority alone does not start a search again.",
        "imapicontainer-setsearchcriteria",
        priority,
    ),
    Rule::changes(
        "G.S.19",
        "GetSearchCriteria answers MAPI_E_NOT_INITIALIZED where no criteria were ever set.",
        "imapicontainer-getsearchcriteria",
        never_set,
    ),
    Rule::changes(
        "G.S.20",
        "GetSearchCriteria gives the criteria as they were set, and nothing where it is given null.",
        "imapicontainer-getsearchcriteria",
        tells_criteria,
    ),
    Rule::changes(
        "G.S.21",
        "The state of a search tells whether it runs, looks into folders below and has priority.",
        "imapicontainer-getsearchcriteria",
        tells_state,
    )
    .chosen(
        "the page exchanges SEARCH_RUNNING and SEARCH_FOREGROUND; the numbers are the headers'",
    ),
    Rule::changes(
        "G.S.22",
        "Restriction and list of containers from GetSearchCriteria are freed once each.",
        "imapicontainer-getsearchcriteria",
        blocks,
    ),
];

/// SetSearchCriteria: what it answers.
unsafe fn try_set(
    search: &IMAPIFolder,
    restriction: Option<&Restriction>,
    folders: Option<&[Vec<u8>]>,
    flags: u32,
) -> Result<Code, Breach> {
    let arena = Arena::new();
    let restriction = match restriction {
        Some(restriction) => encode::restriction(&arena, restriction)?.cast_const(),
        None => ptr::null(),
    };
    let list = match folders {
        Some(folders) => {
            let ids: Vec<EntryId> =
                folders.iter().map(|id| EntryId::from_bytes(id.clone())).collect();
            encode::entry_list(&arena, &ids)?.cast_const()
        }
        None => ptr::null(),
    };
    Ok(Code::from_hresult(search.SetSearchCriteria(restriction, list, flags)))
}

/// SetSearchCriteria, which has to succeed.
unsafe fn set(
    search: &IMAPIFolder,
    restriction: Option<&Restriction>,
    folders: Option<&[Vec<u8>]>,
    flags: u32,
) -> Check {
    let code = try_set(search, restriction, folders, flags)?;
    hold(code == Code::S_OK, || format!("SetSearchCriteria answered {code}"))
}

/// What GetSearchCriteria gives.
struct Criteria {
    restriction: Restriction,
    folders: Vec<Vec<u8>>,
    state: u32,
}

unsafe fn criteria(bench: &Bench, search: &IMAPIFolder) -> Result<Criteria, Breach> {
    let (mut restriction, mut list, mut state) = (ptr::null_mut(), ptr::null_mut(), 0);
    let answer = search.GetSearchCriteria(UNICODE, &mut restriction, &mut list, &mut state);
    ok("GetSearchCriteria", answer)?;
    hold(!restriction.is_null() && !list.is_null(), || {
        "GetSearchCriteria gave a null pointer with S_OK".into()
    })?;
    let told = (decode::restriction(restriction), decode::entry_list(list));
    bench.free(restriction);
    bench.free(list);
    let folders = told.1?.iter().map(|id| id.as_bytes().to_vec()).collect();
    Ok(Criteria { restriction: told.0?, folders, state })
}

/// A stage with the usual rows, a search folder and the identifier of the folder.
struct Searching {
    search: IMAPIFolder,
    stage: Stage,
    folder: Vec<u8>,
}

/// The rows with a number above 1: bravo, delta and éclair.
fn above_one() -> Restriction {
    tags::SENSITIVITY.gt(1)
}

impl Searching {
    /// Without criteria yet.
    unsafe fn new(bench: &Bench) -> Result<Searching, Breach> {
        let stage = Stage::usual(bench)?;
        let folder = entry_id_of(bench, &stage.folder)?;
        // FOLDER_SEARCH
        let search = new_folder(&stage.inbox, "Found", 2)?;
        Ok(Searching { search, stage, folder })
    }

    /// Searching the folder for numbers above 1.
    unsafe fn running(bench: &Bench) -> Result<Searching, Breach> {
        let searching = Searching::new(bench)?;
        let folders = [searching.folder.clone()];
        set(&searching.search, Some(&above_one()), Some(&folders), SHALLOW | RESTART)?;
        Ok(searching)
    }

    unsafe fn found(&self, bench: &Bench) -> Result<Vec<String>, Breach> {
        shown(bench, &self.search)
    }

    /// Exactly these are shown.
    unsafe fn shows(&self, bench: &Bench, expected: &[&str]) -> Check {
        let found = self.found(bench)?;
        hold(found == expected, || format!("the search folder shows {found:?}, not {expected:?}"))
    }

    /// The entry identifiers of what is shown, with the names.
    unsafe fn entries(&self, bench: &Bench) -> Result<Vec<(String, EntryId)>, Breach> {
        let table = contents(&self.search)?;
        let columns: [Tag; 2] = [NAME, tags::ENTRYID.tag()];
        let mut entries = Vec::new();
        for row in bench.rows(&table, Some(&columns))? {
            let name = crate::read::text(&row, NAME).unwrap_or_default();
            entries.push((name, EntryId::from_bytes(entry_id(&row)?)));
        }
        Ok(entries)
    }
}

/// The texts of a folder's messages, in the order of their bytes.
unsafe fn shown(bench: &Bench, folder: &IMAPIFolder) -> Result<Vec<String>, Breach> {
    let table = contents(folder)?;
    set_columns(&table, &[NAME])?;
    let mut names = all(bench, &table)?;
    names.sort();
    Ok(names)
}

const FOUND: [&str; 3] = ["bravo", "delta", "éclair"];

unsafe fn finds(bench: &Bench) -> Check {
    let searching = Searching::running(bench)?;
    searching.shows(bench, &FOUND)?;
    let folders = [searching.folder.clone()];
    set(&searching.search, Some(&tags::SUBJECT.contains("lph")), Some(&folders), SHALLOW)?;
    searching.shows(bench, &["Alpha"])?;
    same("PR_FOLDER_TYPE", number_of(bench, &searching.search, tags::FOLDER_TYPE)?, 2)
}

unsafe fn links(bench: &Bench) -> Check {
    let searching = Searching::running(bench)?;
    let table = contents(&searching.search)?;
    let rows = bench.rows(&table, Some(&[NAME, tags::PARENT_ENTRYID.tag()]))?;
    same("the rows", rows.len(), 3)?;
    for row in rows {
        let parent = bytes(&row, tags::PARENT_ENTRYID);
        same("PR_PARENT_ENTRYID", parent, Some(&searching.folder[..]))?;
    }
    same("the messages in the folder", shown(bench, &searching.stage.folder)?.len(), 6)
}

unsafe fn columns(bench: &Bench) -> Check {
    let searching = Searching::running(bench)?;
    let of = |folder: &IMAPIFolder| bench.columns(&contents(folder)?, 0);
    let (own, usual) = (of(&searching.search)?, of(&searching.stage.folder)?);
    for tag in usual {
        hold(own.contains(&tag), || format!("the table of a search folder has no {tag:?}"))?;
    }
    Ok(())
}

unsafe fn criteria_again(bench: &Bench) -> Check {
    let searching = Searching::new(bench)?;
    let folders = [searching.folder.clone()];
    for (restriction, list) in
        [(None, Some(&folders[..])), (Some(&above_one()), None), (None, None)]
    {
        let code = try_set(&searching.search, restriction, list, RESTART)?;
        same("the first SetSearchCriteria", code, Code::E_NOT_INITIALIZED)?;
    }
    set(&searching.search, Some(&above_one()), Some(&folders), RESTART)?;
    set(&searching.search, None, None, RESTART)?;
    searching.shows(bench, &FOUND)?;
    let less = tags::SENSITIVITY.lt(2);
    set(&searching.search, Some(&less), None, RESTART)?;
    searching.shows(bench, &["Alpha", "Echo"])?;
    let other = new_folder(&searching.stage.inbox, "Other", 1)?;
    message(bench, &other, &[tags::SUBJECT.with("other"), tags::SENSITIVITY.with(0)])?;
    set(&searching.search, None, Some(&[entry_id_of(bench, &other)?]), RESTART)?;
    searching.shows(bench, &["other"])
}

unsafe fn depths(bench: &Bench) -> Check {
    let searching = Searching::running(bench)?;
    let below = new_folder(&searching.stage.folder, "Below", 1)?;
    let deep = new_folder(&below, "Deep", 1)?;
    message(bench, &deep, &[tags::SUBJECT.with("deep"), tags::SENSITIVITY.with(5)])?;
    searching.shows(bench, &FOUND)?;
    set(&searching.search, None, None, RECURSIVE)?;
    searching.shows(bench, &["bravo", "deep", "delta", "éclair"])?;
    set(&searching.search, None, None, SHALLOW)?;
    searching.shows(bench, &FOUND)
}

unsafe fn exclusive_flags(bench: &Bench) -> Check {
    let searching = Searching::running(bench)?;
    for flags in [RECURSIVE | SHALLOW, FOREGROUND | BACKGROUND, RESTART | STOP] {
        let code = try_set(&searching.search, None, None, flags)?;
        hold(code.is_error(), || format!("SetSearchCriteria with {flags:#x} answered {code}"))?;
    }
    searching.shows(bench, &FOUND)
}

unsafe fn follows(bench: &Bench) -> Check {
    let searching = Searching::running(bench)?;
    let stage = &searching.stage;
    let letter = stage.mail(bench, &[tags::SUBJECT.with("new"), tags::SENSITIVITY.with(5)])?;
    searching.shows(bench, &["bravo", "delta", "new", "éclair"])?;
    bench.set_props(&as_prop(&letter)?, &[tags::SENSITIVITY.with(0)])?;
    ok("SaveChanges", letter.SaveChanges(2))?;
    searching.shows(bench, &FOUND)?;
    bench.set_props(&as_prop(&letter)?, &[tags::SENSITIVITY.with(2)])?;
    ok("SaveChanges", letter.SaveChanges(2))?;
    searching.shows(bench, &["bravo", "delta", "new", "éclair"])
}

unsafe fn stops(bench: &Bench) -> Check {
    let searching = Searching::running(bench)?;
    set(&searching.search, None, None, STOP)?;
    let new = [tags::SUBJECT.with("new"), tags::SENSITIVITY.with(5)];
    searching.stage.mail(bench, &new)?;
    searching.shows(bench, &FOUND)?;
    set(&searching.search, None, None, RESTART)?;
    searching.shows(bench, &["bravo", "delta", "new", "éclair"])
}

unsafe fn too_complex(bench: &Bench) -> Check {
    let searching = Searching::running(bench)?;
    let wrong = Restriction::Exist(Tag(0x6805_000D));
    let code = try_set(&searching.search, Some(&wrong), None, RESTART)?;
    same("SetSearchCriteria", code, Code::E_TOO_COMPLEX)?;
    same("the criteria", criteria(bench, &searching.search)?.restriction, above_one())?;
    searching.shows(bench, &FOUND)
}

unsafe fn recipients(bench: &Bench) -> Check {
    let searching = Searching::new(bench)?;
    let letter = searching.stage.mail(bench, &[tags::SUBJECT.with("to Ann")])?;
    address(&letter, &[recipient("Ann", "SMTP", "ann@example.org")])?;
    let attachment = attach(&letter)?;
    let name = [tags::ATTACH_EXTENSION.with(".mss")];
    bench.set_props(&as_prop(&attachment)?, &name)?;
    ok("SaveChanges", attachment.SaveChanges(2))?;
    ok("SaveChanges", letter.SaveChanges(2))?;
    let folders = [searching.folder.clone()];
    for (table, restriction) in [
        (tags::MESSAGE_RECIPIENTS.tag(), tags::DISPLAY_NAME.eq("Ann")),
        (tags::MESSAGE_ATTACHMENTS.tag(), tags::ATTACH_EXTENSION.eq(".mss")),
    ] {
        let sub = Restriction::Sub { table, restriction: Box::new(restriction) };
        set(&searching.search, Some(&sub), Some(&folders), RESTART)?;
        searching.shows(bench, &["to Ann"])?;
        let none = Restriction::Sub { table, restriction: Box::new(tags::DISPLAY_NAME.eq("Bob")) };
        set(&searching.search, Some(&none), None, RESTART)?;
        searching.shows(bench, &[])?;
    }
    Ok(())
}

unsafe fn not_through_searches(bench: &Bench) -> Check {
    let searching = Searching::running(bench)?;
    let other = new_folder(&searching.stage.inbox, "Other", 2)?;
    let subject = [entry_id_of(bench, &searching.search)?];
    let code = try_set(&other, Some(&above_one()), Some(&subject), RESTART)?;
    hold(code.is_error(), || format!("a search of a search folder is answered with {code}"))?;
    // All below the Inbox, where the search folder is: nothing is found twice.
    let inbox = [entry_id_of(bench, &searching.stage.inbox)?];
    set(&other, Some(&above_one()), Some(&inbox), RECURSIVE | RESTART)?;
    let found = shown(bench, &other)?;
    hold(found == FOUND, || format!("a search of all folders finds {found:?}"))
}

unsafe fn holds_nothing(bench: &Bench) -> Check {
    let searching = Searching::running(bench)?;
    let mut made = ptr::null_mut();
    let code = Code::from_hresult(searching.search.CreateMessage(ptr::null(), 0, &mut made));
    hold(code.is_error() && made.is_null(), || {
        format!("CreateMessage in a search folder answered {code}")
    })?;
    let table = searching.stage.contents(&[tags::ENTRYID.tag()])?;
    let row = bench.rows(&table, None)?;
    let one = EntryId::from_bytes(entry_id(some("a row", row.first())?)?);
    let arena = Arena::new();
    let list = encode::entry_list(&arena, &[one])?;
    let iid = IMAPIFolder::IID;
    let to = searching.search.as_raw();
    for (what, flags) in [("copying", 0), ("moving", 1)] {
        let from = &searching.stage.folder;
        let code = Code::from_hresult(from.CopyMessages(list, &iid, to, 0, None, flags));
        hold(code.is_error(), || format!("{what} into a search folder is answered with {code}"))?;
    }
    searching.shows(bench, &FOUND)?;
    same("the messages in the folder", shown(bench, &searching.stage.folder)?.len(), 6)
}

unsafe fn no_folders(bench: &Bench) -> Check {
    let searching = Searching::running(bench)?;
    let arena = Arena::new();
    let name = encode::text(&arena, "Below", true)?;
    for kind in [1, 2] {
        let mut made = ptr::null_mut();
        let answer = searching.search.CreateFolder(
            kind,
            name.cast(),
            ptr::null(),
            ptr::null(),
            UNICODE,
            &mut made,
        );
        let code = Code::from_hresult(answer);
        hold(code.is_error() && made.is_null(), || {
            format!("CreateFolder in a search folder answered {code}")
        })?;
    }
    Ok(())
}

unsafe fn deletes(bench: &Bench) -> Check {
    let searching = Searching::running(bench)?;
    let entries = searching.entries(bench)?;
    let bravo = entries.into_iter().find(|(name, _)| name == "bravo");
    let (_, bravo) = some("the row of bravo", bravo)?;
    delete(&searching.search, &[bravo.as_bytes().to_vec()])?;
    searching.shows(bench, &["delta", "éclair"])?;
    let left = shown(bench, &searching.stage.folder)?;
    same("the messages in the folder", left.contains(&"bravo".to_owned()), false)
}

unsafe fn opens_and_copies(bench: &Bench) -> Check {
    let searching = Searching::running(bench)?;
    let (name, entry) = some("a row", searching.entries(bench)?.pop())?;
    let opened: IMessage = cast("a message", &searching.search.opened(entry.as_bytes(), 0)?.0)?;
    same(
        "the message",
        crate::objects::text_of(bench, &opened, tags::SUBJECT)?,
        Some(name.clone()),
    )?;
    let other = new_folder(&searching.stage.inbox, "Other", 1)?;
    let arena = Arena::new();
    let list = encode::entry_list(&arena, &[entry])?;
    let iid = IMAPIFolder::IID;
    ok("CopyMessages", searching.search.CopyMessages(list, &iid, other.as_raw(), 0, None, 0))?;
    same("the copy", shown(bench, &other)?, vec![name])?;
    searching.shows(bench, &FOUND)
}

unsafe fn leaves_messages(bench: &Bench) -> Check {
    let searching = Searching::running(bench)?;
    let entry = entry_id_of(bench, &searching.search)?;
    let (count, first) = id(&entry);
    ok("DeleteFolder", searching.stage.inbox.DeleteFolder(count, first, 0, None, 0))?;
    same("the messages in the folder", shown(bench, &searching.stage.folder)?.len(), 6)
}

unsafe fn own_properties(bench: &Bench) -> Check {
    let searching = Searching::running(bench)?;
    let props = [tags::COMMENT.with("mine"), tags::DISPLAY_NAME.with("Above one")];
    bench.set_props(&as_prop(&searching.search)?, &props)?;
    let told = crate::objects::text_of(bench, &searching.search, tags::COMMENT)?;
    same("PR_COMMENT", told, Some("mine".to_owned()))?;
    searching.shows(bench, &FOUND)
}

unsafe fn priority(bench: &Bench) -> Check {
    let searching = Searching::running(bench)?;
    let table = contents(&searching.search)?;
    set_columns(&table, &[NAME])?;
    same("the rows", all(bench, &table)?.len(), 3)?;
    let (events, _) = super::events::advise(&table)?;
    set(&searching.search, None, None, FOREGROUND)?;
    set(&searching.search, None, None, BACKGROUND)?;
    let new = [tags::SUBJECT.with("new"), tags::SENSITIVITY.with(5)];
    searching.stage.mail(bench, &new)?;
    events.first_is_added("new")
}

unsafe fn never_set(bench: &Bench) -> Check {
    let searching = Searching::new(bench)?;
    for folder in [&searching.search, &searching.stage.folder] {
        let (mut restriction, mut list, mut state) = (ptr::null_mut(), ptr::null_mut(), 0);
        let answer = folder.GetSearchCriteria(UNICODE, &mut restriction, &mut list, &mut state);
        answers("GetSearchCriteria", answer, Code::E_NOT_INITIALIZED)?;
    }
    Ok(())
}

unsafe fn tells_criteria(bench: &Bench) -> Check {
    let searching = Searching::running(bench)?;
    let told = criteria(bench, &searching.search)?;
    same("the restriction", told.restriction, above_one())?;
    same("the containers", told.folders, vec![searching.folder.clone()])?;
    let mut state = 0;
    let nothing =
        searching.search.GetSearchCriteria(UNICODE, ptr::null_mut(), ptr::null_mut(), &mut state);
    ok("GetSearchCriteria of the state", nothing)?;
    same("the state", state, told.state)?;
    let nothing =
        searching.search.GetSearchCriteria(0, ptr::null_mut(), ptr::null_mut(), ptr::null_mut());
    let code = succeeds("GetSearchCriteria of nothing", nothing);
    // A store that knows Unicode only refuses the other.
    hold(code.is_ok() || Code::from_hresult(nothing) == Code::E_BAD_CHARWIDTH, || {
        "GetSearchCriteria of nothing failed".into()
    })
}

unsafe fn tells_state(bench: &Bench) -> Check {
    let searching = Searching::running(bench)?;
    let state =
        |mask: u32| -> Result<u32, Breach> { Ok(criteria(bench, &searching.search)?.state & mask) };
    same("whether it runs", state(IS_RUNNING | IS_REBUILD)?, IS_RUNNING)?;
    same("whether it looks below", state(IS_RECURSIVE)?, 0)?;
    set(&searching.search, None, None, RECURSIVE | FOREGROUND)?;
    same("whether it looks below", state(IS_RECURSIVE)?, IS_RECURSIVE)?;
    same("whether it has priority", state(IS_FOREGROUND)?, IS_FOREGROUND)?;
    set(&searching.search, None, None, BACKGROUND)?;
    same("whether it has priority", state(IS_FOREGROUND)?, 0)?;
    set(&searching.search, None, None, STOP)?;
    same("whether it runs", state(IS_RUNNING)?, 0)
}

unsafe fn blocks(bench: &Bench) -> Check {
    let searching = Searching::running(bench)?;
    let deep = above_one() & tags::SUBJECT.contains("a") & !tags::SUBJECT.eq("b");
    set(&searching.search, Some(&deep), None, RESTART)?;
    let (mut restriction, mut list) = (ptr::null_mut(), ptr::null_mut());
    let state = ptr::null_mut();
    let answer = searching.search.GetSearchCriteria(UNICODE, &mut restriction, &mut list, state);
    ok("GetSearchCriteria", answer)?;
    bench.frees_root("the restriction", restriction)?;
    bench.frees_root("the list of containers", list)
}
