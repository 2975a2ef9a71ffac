//! IMAPIFormMgr, and clients without a user.

use std::path::Path;
use std::ptr;

use mapi_session::raw::{
    IMAPIFolder, IMAPIForm, IMAPIFormInfo, IMAPIFormMgr, IMAPIMessageSite, IMAPIMessageSite_Impl,
    IMAPISession, IMAPITable, IMAPIViewContext, IMessage, IMsgStore, IPersistMessage, MAPIERROR,
    RECT, SMAPIFormInfoArray,
};
use mapi_session::wire::{Arena, encode};
use mapi_session::{Code, tags};
use windows_core::{GUID, Interface, OutRef, Ref, implement};

use super::forms::{
    CLASS_ID, EXACT, FOLDER, LOCAL, PERSONAL, Resolves, Seen, container, file, install, listed,
    local, manager, prop_names, properties, told, try_install,
};
use crate::bench::UNICODE;
use crate::breach::{Breach, answers, hold, ok, same, some};
use crate::messages::{inbox, message};
use crate::objects::text_of;
use crate::{Bench, Check, Rule};

/// `MSGSTATUS_IN_CONFLICT`
const IN_CONFLICT: u32 = 0x800;
/// `S_FALSE`
const NO: Code = Code(1);

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "K.2.LoadForm",
        "LoadForm gives a form that has loaded a message, found by the class that is passed or, if \
         that is null, by the message's own; there may be no folder. MAPI_E_NOT_FOUND: there is no \
         form; MAPI_E_NO_INTERFACE: the form lacks the interface.",
        "imapiformmgr-loadform",
        load,
    ),
    Rule::changes(
        "K.2.ResolveMessageClass",
        "ResolveMessageClass looks in the folder's library only where a folder is passed, and \
         answers MAPI_E_NOT_FOUND if there is no form.",
        "imapiformmgr-resolvemessageclass",
        with_and_without_folder,
    ),
    Rule::changes(
        "K.2.ResolveMultipleMessageClasses",
        "ResolveMultipleMessageClasses succeeds with null for each class that has no form; without \
         classes it gives all forms.",
        "imapiformmgr-resolvemultiplemessageclasses",
        several,
    ),
    Rule::changes(
        "K.2.CalcFormPropSet",
        "CalcFormPropSet gives the union or the intersection of forms' properties, with text of \
         either width.",
        "imapiformmgr-calcformpropset",
        property_sets,
    ),
    Rule::changes(
        "K.2.CreateForm",
        "CreateForm gives a form of the class that the form information object names, to be set up \
         through IPersistMessage; MAPI_E_NO_INTERFACE: it lacks the interface.",
        "imapiformmgr-createform",
        create,
    ),
    Rule::changes(
        "K.2.SelectForm",
        "SelectForm offers all forms but hidden ones, SelectMultipleForms all; a user who cancels \
         is MAPI_E_USER_CANCEL.",
        "imapiformmgr-selectform",
        select,
    )
    .backstage(),
    Rule::changes(
        "K.2.SelectFormContainer",
        "SelectFormContainer offers containers, but never the local one.",
        "imapiformmgr-selectformcontainer",
        select_container,
    )
    .backstage(),
    Rule::changes(
        "K.2.OpenFormContainer",
        "OpenFormContainer opens the local, the personal and, for HFRMREG_FOLDER, the container of \
         the folder in lpunk, which is null for all others; MAPI_E_NO_INTERFACE: it is no folder.",
        "imapiformmgr-openformcontainer",
        open_container,
    ),
    Rule::changes(
        "K.2.PrepareForm",
        "PrepareForm of the form manager fetches the files of a form's server; CreateForm does so \
         itself.",
        "imapiformmgr-prepareform",
        prepare,
    )
    .chosen("where to; somewhere in the home"),
    Rule::changes(
        "K.2.IsInConflict",
        "IsInConflict answers S_OK if a message is in conflict and its form does not handle that; \
         S_FALSE if it is not in conflict, or its form does.",
        "imapiformmgr-isinconflict",
        conflict,
    ),
    Rule::changes(
        "K.2.GetLastError",
        "GetLastError of the form manager tells about the error of its last call.",
        "imapiformmgr-getlasterror",
        last_error,
    ),
    Rule::changes(
        "K.4.1",
        "Resolving, calculating and installing without MAPI_DIALOG ask nobody.",
        "writing-an-automated-client",
        silent,
    )
    .backstage(),
    Rule::changes(
        "K.4.3",
        "Where there is no user interface, SelectForm and its like answer MAPI_E_NO_SUPPORT and \
         give nothing.",
        "imapiformmgr-selectform",
        no_windows,
    )
    .chosen("the code, for pages know no MAPI without windows"),
];

/// A message site of a viewer that can do nothing with the message.
#[implement(IMAPIMessageSite)]
struct Site;

const NO_SUPPORT: i32 = Code::E_NO_SUPPORT.to_hresult();

#[allow(non_snake_case)]
impl IMAPIMessageSite_Impl for Site_Impl {
    fn GetLastError(&self, _: i32, _: u32, _: *mut *mut MAPIERROR) -> i32 {
        NO_SUPPORT
    }
    fn GetSession(&self, _: OutRef<'_, IMAPISession>) -> i32 {
        NO_SUPPORT
    }
    fn GetStore(&self, _: OutRef<'_, IMsgStore>) -> i32 {
        NO_SUPPORT
    }
    fn GetFolder(&self, _: OutRef<'_, IMAPIFolder>) -> i32 {
        NO_SUPPORT
    }
    fn GetMessage(&self, _: OutRef<'_, IMessage>) -> i32 {
        NO_SUPPORT
    }
    fn GetFormManager(&self, _: OutRef<'_, IMAPIFormMgr>) -> i32 {
        NO_SUPPORT
    }
    fn NewMessage(
        &self,
        _: u32,
        _: Ref<'_, IMAPIFolder>,
        _: Ref<'_, IPersistMessage>,
        _: OutRef<'_, IMessage>,
        _: OutRef<'_, IMAPIMessageSite>,
        _: OutRef<'_, IMAPIViewContext>,
    ) -> i32 {
        NO_SUPPORT
    }
    fn CopyMessage(&self, _: Ref<'_, IMAPIFolder>) -> i32 {
        NO_SUPPORT
    }
    fn MoveMessage(
        &self,
        _: Ref<'_, IMAPIFolder>,
        _: Ref<'_, IMAPIViewContext>,
        _: *const RECT,
    ) -> i32 {
        NO_SUPPORT
    }
    fn DeleteMessage(&self, _: Ref<'_, IMAPIViewContext>, _: *const RECT) -> i32 {
        NO_SUPPORT
    }
    fn SaveMessage(&self) -> i32 {
        NO_SUPPORT
    }
    fn SubmitMessage(&self, _: u32) -> i32 {
        NO_SUPPORT
    }
    fn GetSiteStatus(&self, _: *mut u32) -> i32 {
        NO_SUPPORT
    }
}

/// LoadForm: what it answers, and the form.
pub(crate) unsafe fn loaded(
    manager: &IMAPIFormMgr,
    class: Option<&str>,
    folder: Option<&IMAPIFolder>,
    message: &IMessage,
    interface: &GUID,
) -> Result<(Code, *mut std::ffi::c_void), Breach> {
    let arena = Arena::new();
    let class: *mut i8 = match class {
        Some(class) => encode::text(&arena, class, false)?.cast(),
        None => ptr::null_mut(),
    };
    let site: IMAPIMessageSite = Site.into();
    let context = None::<&IMAPIViewContext>;
    let mut form = ptr::null_mut();
    let (class, form_at) = (class.cast_const(), &mut form);
    let answer =
        manager.LoadForm(0, 0, class, 0, 0, folder, &site, message, context, interface, form_at);
    let code = Code::from_hresult(answer);
    hold(form.is_null() == code.is_error(), || {
        format!("LoadForm answered {code}, and the form is at {form:?}")
    })?;
    Ok((code, form))
}

/// The class of a form's server, as the form tells it.
unsafe fn class_of(form: &impl Interface) -> Result<GUID, Breach> {
    let form: IPersistMessage = crate::objects::cast("a form", form)?;
    let mut class = GUID::zeroed();
    ok("IPersistMessage::GetClassID", form.GetClassID(&mut class))?;
    Ok(class)
}

unsafe fn load(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    let folder = inbox(bench, &session.default_store(bench)?)?;
    install(bench, &container(&manager, FOLDER, Some(&folder))?, "Loads", "Loads", "")?;
    let letter = message(bench, &folder, &[tags::MESSAGE_CLASS.with("Loads.Below")])?;
    let form = &IMAPIForm::IID;
    for class in [None, Some("Loads.Other")] {
        let (code, object) = loaded(&manager, class, Some(&folder), &letter, form)?;
        same(&format!("LoadForm with the class {class:?}"), code, Code::S_OK)?;
        let object = IMAPIForm::from_raw(object);
        same("the class of the form", class_of(&object)?, CLASS_ID)?;
        // It has the message: SAVEOPTS_NOSAVE
        ok("ShutdownForm", object.ShutdownForm(1))?;
    }
    // The folder's library is looked in where the folder is passed.
    for (class, folder) in [(None, None), (Some("Nobody.Knows"), Some(&folder))] {
        let (code, _) = loaded(&manager, class, folder, &letter, form)?;
        same(&format!("LoadForm of {class:?}, which has no form"), code, Code::E_NOT_FOUND)?;
    }
    install(bench, &container(&manager, LOCAL, None)?, "Loads", "Local", "")?;
    let (code, object) = loaded(&manager, None, None, &letter, form)?;
    same("LoadForm without a folder", code, Code::S_OK)?;
    drop(IMAPIForm::from_raw(object));
    let (code, _) = loaded(&manager, None, None, &letter, &IMAPITable::IID)?;
    same("LoadForm with another interface", code, Code::E_INTERFACE_NOT_SUPPORTED)
}

unsafe fn with_and_without_folder(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    let folder = inbox(bench, &session.default_store(bench)?)?;
    install(bench, &container(&manager, FOLDER, Some(&folder))?, "IPM.Here", "Here", "")?;
    let name = Seen(&manager, Some(&folder)).name(bench, "IPM.Here")?;
    same("the form with the folder", name.as_deref(), Some("Here"))?;
    let (code, _) = Seen(&manager, None).resolve("IPM.Here", EXACT)?;
    same("ResolveMessageClass without the folder", code, Code::E_NOT_FOUND)
}

unsafe fn several(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    install(bench, &container(&manager, LOCAL, None)?, "Many.One", "One", "")?;
    install(bench, &container(&manager, PERSONAL, None)?, "Many.Two", "Two", "")?;
    let arena = Arena::new();
    let classes = ["Many.Two", "Nobody.Knows", "Many.One.Below"];
    let array = mapi_session::wire::form::message_classes(&arena, &classes)?;
    let none = None::<&IMAPIFolder>;
    let mut list = ptr::null_mut();
    let answer = manager.ResolveMultipleMessageClasses(array, 0, none, &mut list);
    ok("ResolveMultipleMessageClasses", answer)?;
    let mut names = Vec::new();
    for form in listed(bench, list)? {
        names.push(match form {
            Some(form) => text_of(bench, &form, tags::DISPLAY_NAME)?,
            None => None,
        });
    }
    let expected = vec![Some("Two".to_owned()), None, Some("One".to_owned())];
    same("the forms of three classes", names, expected)?;
    let mut list = ptr::null_mut();
    let answer = manager.ResolveMultipleMessageClasses(ptr::null(), 0, none, &mut list);
    ok("ResolveMultipleMessageClasses of all", answer)?;
    let all = listed(bench, list)?;
    let mut found = 0;
    for form in all.iter().flatten() {
        let class = text_of(bench, form, tags::MESSAGE_CLASS)?;
        found += usize::from(class.is_some_and(|class| class.starts_with("Many.")));
    }
    same("the test's own among all forms", found, 2)
}

/// A list of forms, as a call takes it.
unsafe fn array(
    arena: &Arena,
    forms: &[&IMAPIFormInfo],
) -> Result<*mut SMAPIFormInfoArray, Breach> {
    use mapi_session::wire::Memory as _;
    let offset = std::mem::offset_of!(SMAPIFormInfoArray, aFormInfo);
    let size = offset + size_of::<usize>() * forms.len();
    let list = arena.allocate(size)?.cast::<SMAPIFormInfoArray>().as_ptr();
    (*list).cForms = forms.len() as u32;
    for (index, form) in forms.iter().enumerate() {
        list.byte_add(offset).cast::<*mut std::ffi::c_void>().add(index).write(form.as_raw());
    }
    Ok(list)
}

unsafe fn property_sets(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    let library = local(bench)?;
    install(bench, &library, "Sets.One", "One", &properties(&["Both", "First"]))?;
    install(bench, &library, "Sets.Two", "Two", &properties(&["Second", "Both"]))?;
    let (one, two) = (library.found("Sets.One")?, library.found("Sets.Two")?);
    let arena = Arena::new();
    let list = array(&arena, &[&one, &two])?;
    for (flag, expected) in [(0, "Both First Second"), (1, "Both")] {
        for width in [0, UNICODE] {
            let what = format!("CalcFormPropSet with 0x{:X}", flag | width);
            let props = prop_names(bench, &what, |results| {
                manager.CalcFormPropSet(list, flag | width, results)
            })?;
            let mut names: Vec<_> = props.into_iter().map(|prop| prop.display_name).collect();
            names.sort();
            same(&format!("the properties of {what}"), names.join(" ").as_str(), expected)?;
        }
    }
    Ok(())
}

unsafe fn create(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    let folder = inbox(bench, &session.default_store(bench)?)?;
    install(bench, &local(bench)?, "IPM.New", "New", "")?;
    let info = Seen(&manager, None).found("IPM.New")?;
    let mut form = ptr::null_mut();
    ok("CreateForm", manager.CreateForm(0, 0, &info, &IPersistMessage::IID, &mut form))?;
    hold(!form.is_null(), || "CreateForm gave null with S_OK".into())?;
    let form = IPersistMessage::from_raw(form);
    same("the class of the form", class_of(&form)?, CLASS_ID)?;
    let site: IMAPIMessageSite = Site.into();
    let letter = message(bench, &folder, &[tags::MESSAGE_CLASS.with("IPM.New")])?;
    ok("IPersistMessage::InitNew", form.InitNew(&site, &letter))?;
    let again = form.InitNew(&site, &letter);
    // E_UNEXPECTED
    answers("InitNew of a form that has a message", again, Code(0x8000_FFFF))?;
    let mut none = ptr::null_mut();
    let answer = manager.CreateForm(0, 0, &info, &IMAPITable::IID, &mut none);
    answers("CreateForm with another interface", answer, Code::E_INTERFACE_NOT_SUPPORTED)
}

/// SelectForm: what it answers, and the name of the form.
unsafe fn selected(
    bench: &Bench,
    manager: &IMAPIFormMgr,
) -> Result<(Code, Option<String>), Breach> {
    let mut form = None;
    let none = None::<&IMAPIFolder>;
    let answer = manager.SelectForm(0, UNICODE, ptr::null(), none, &mut form);
    let code = Code::from_hresult(answer);
    hold(form.is_some() != code.is_error(), || format!("SelectForm answered {code}: {form:?}"))?;
    let name = form.map(|form| text_of(bench, &form, tags::DISPLAY_NAME)).transpose()?;
    Ok((code, name.flatten()))
}

/// The last line of the user's dialogs that starts like this.
fn shown(bench: &Bench, start: &str) -> Result<Option<String>, Breach> {
    let lines = bench.backstage()?.seen();
    Ok(lines.into_iter().rev().find(|line| line.starts_with(start)))
}

unsafe fn select(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    let library = local(bench)?;
    install(bench, &library, "IPM.Open", "Open", "")?;
    install(bench, &library, "IPM.Secret", "Secret", "Hidden = 1\r\n")?;
    bench.backstage()?.user(Some("Open"));
    let (code, name) = selected(bench, &manager)?;
    same("SelectForm", (code, name.as_deref()), (Code::S_OK, Some("Open")))?;
    let dialog = some("a dialog of forms", shown(bench, "form dialog")?)?;
    hold(dialog.contains("Open") && !dialog.contains("Secret"), || {
        format!("SelectForm: {dialog}")
    })?;
    bench.backstage()?.user(Some("Secret"));
    let mut list = ptr::null_mut();
    let (none, preset) = (None::<&IMAPIFolder>, ptr::null());
    let answer = manager.SelectMultipleForms(0, UNICODE, ptr::null(), none, preset, &mut list);
    ok("SelectMultipleForms", answer)?;
    let forms = listed(bench, list)?;
    let first = some("what SelectMultipleForms gives", forms.into_iter().flatten().next())?;
    let name = text_of(bench, &first, tags::DISPLAY_NAME)?;
    same("the form of SelectMultipleForms", name.as_deref(), Some("Secret"))?;
    bench.backstage()?.user(None);
    let (code, _) = selected(bench, &manager)?;
    same("SelectForm when the user cancels", code, Code::E_USER_CANCEL)
}

/// GetDisplay.
unsafe fn display(
    bench: &Bench,
    container: &mapi_session::raw::IMAPIFormContainer,
) -> Result<String, Breach> {
    let mut name = ptr::null_mut();
    ok("GetDisplay", container.GetDisplay(UNICODE, &mut name))?;
    let text = mapi_session::wire::decode::text(name.cast(), true)?;
    bench.free(name);
    Ok(text)
}

unsafe fn select_container(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    let personal = display(bench, &container(&manager, PERSONAL, None)?)?;
    let local = display(bench, &local(bench)?)?;
    bench.backstage()?.user(Some(&personal));
    // All of them, and those that are of no folder.
    for flags in [0, 2] {
        let mut chosen = None;
        let answer = manager.SelectFormContainer(0, flags, &mut chosen);
        ok("SelectFormContainer", answer)?;
        let chosen = some("what SelectFormContainer gives", chosen)?;
        same("the container that was chosen", display(bench, &chosen)?, personal.clone())?;
        let dialog = some("a dialog of containers", shown(bench, "library dialog")?)?;
        hold(!dialog.contains(&local), || format!("the local container is offered: {dialog}"))?;
    }
    Ok(())
}

unsafe fn open_container(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    let store = session.default_store(bench)?;
    let folder = inbox(bench, &store)?;
    let mut none = None;
    let answer = manager.OpenFormContainer(FOLDER, ptr::null(), &mut none);
    answers("OpenFormContainer of no folder", answer, Code::E_INVALID_PARAMETER)?;
    let answer = manager.OpenFormContainer(FOLDER, store.as_raw(), &mut none);
    answers("OpenFormContainer of a store", answer, Code::E_INTERFACE_NOT_SUPPORTED)?;
    for registry in [LOCAL, PERSONAL] {
        let answer = manager.OpenFormContainer(registry, folder.as_raw(), &mut none);
        let what = format!("OpenFormContainer of registry {registry} with an object");
        answers(&what, answer, Code::E_INVALID_PARAMETER)?;
        install(
            bench,
            &container(&manager, registry, None)?,
            "Opens",
            &format!("R{registry}"),
            "",
        )?;
    }
    install(bench, &container(&manager, FOLDER, Some(&folder))?, "Opens", "RFolder", "")?;
    for (registry, folder, name) in
        [(LOCAL, None, "R1"), (PERSONAL, None, "R2"), (FOLDER, Some(&folder), "RFolder")]
    {
        let found = container(&manager, registry, folder)?.name(bench, "Opens")?;
        same(&format!("the form in registry {registry}"), found.as_deref(), Some(name))?;
    }
    // HFRMREG_DEFAULT, whichever it is.
    container(&manager, 0, None).map(drop)
}

/// Whether there is a file of a name in a folder or below it, but in one folder.
fn lies_in(folder: &Path, name: &str, but: &Path) -> bool {
    let Ok(entries) = std::fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| {
        let path = entry.path();
        path != but && (path.file_name().is_some_and(|n| n == name) || lies_in(&path, name, but))
    })
}

unsafe fn prepare(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    let folder = bench.home().join("configuration files");
    let library = container(&manager, PERSONAL, None)?;
    for (class, name) in [("IPM.Server", "helpdesk.exe"), ("IPM.Server.Of.Another", "other.exe")] {
        let platform = format!(
            "[Platforms]\r\nPlatform.1 = NTx86\r\n[Platform.NTx86]\r\nCPU = ix86\r\n\
             OSVersion = WinNT3.5\r\nFile = \\{name}\r\n"
        );
        let path = file(bench, class, name, &platform)?;
        let written = std::fs::write(folder.join(name), "no program");
        written.map_err(|error| Breach::new(error.to_string()))?;
        ok("InstallForm", try_install(&library, &path, 0)?)?;
    }
    let info = Seen(&manager, None).found("IPM.Server")?;
    ok("PrepareForm", manager.PrepareForm(0, 0, &info))?;
    hold(lies_in(bench.home(), "helpdesk.exe", &folder), || {
        "PrepareForm has fetched no helpdesk.exe".into()
    })?;
    let info = Seen(&manager, None).found("IPM.Server.Of.Another")?;
    let mut form = ptr::null_mut();
    ok("CreateForm", manager.CreateForm(0, 0, &info, &IMAPIForm::IID, &mut form))?;
    drop(IMAPIForm::from_raw(form));
    hold(lies_in(bench.home(), "other.exe", &folder), || {
        "CreateForm has fetched no other.exe".into()
    })?;
    let answer = manager.PrepareForm(0, 0, None::<&IMAPIFormInfo>);
    answers("PrepareForm of no form", answer, Code::E_INVALID_PARAMETER)
}

unsafe fn conflict(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    install(bench, &local(bench)?, "IPM.Fight", "Fight", "")?;
    let none = None::<&IMAPIFolder>;
    let class = c"IPM.Fight".as_ptr();
    let answer = manager.IsInConflict(0, 0, class, none);
    answers("IsInConflict of a message that is not", answer, NO)?;
    let answer = manager.IsInConflict(0, IN_CONFLICT, class, none);
    answers("IsInConflict of a form that does nothing about it", answer, Code::S_OK)?;
    let Ok(stage) = bench.backstage() else { return Ok(()) };
    stage.resolve_conflicts(CLASS_ID);
    let answer = manager.IsInConflict(0, IN_CONFLICT, class, none);
    answers("IsInConflict of a form that resolves conflicts itself", answer, NO)
}

unsafe fn last_error(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    let (code, _) = Seen(&manager, None).resolve("Nobody.Knows", 0)?;
    same("ResolveMessageClass", code, Code::E_NOT_FOUND)?;
    let hresult = code.to_hresult();
    let text = told(bench, |error| manager.GetLastError(hresult, UNICODE, error))?;
    hold(text.is_some(), || "GetLastError tells nothing".into())?;
    let other = Code::E_CORRUPT_DATA.to_hresult();
    let text = told(bench, |error| manager.GetLastError(other, UNICODE, error))?;
    same("GetLastError of another code", text, None)
}

unsafe fn silent(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    // Somebody is there, but nobody is asked.
    bench.backstage()?.user(None);
    bench.backstage()?.seen();
    let library = container(&manager, PERSONAL, None)?;
    let path = file(bench, "IPM.Quiet", "Quiet", &properties(&["One"]))?;
    for flags in [0, super::forms::OVERWRITE] {
        ok("InstallForm without MAPI_DIALOG", try_install(&library, &path, flags)?)?;
    }
    let info = Seen(&manager, None).found("IPM.Quiet")?;
    ok("PrepareForm", manager.PrepareForm(0, 0, &info))?;
    prop_names(bench, "CalcFormPropSet", |list| library.CalcFormPropSet(UNICODE, list))?;
    display(bench, &library)?;
    let lines = bench.backstage()?.seen();
    let asked = lines.into_iter().find(|line| line.contains("dialog"));
    same("what the user was asked", asked, None)?;
    // With it somebody is.
    let answer = try_install(&library, &path, 8)?;
    answers("InstallForm with MAPI_DIALOG, cancelled", answer, Code::E_USER_CANCEL)
}

unsafe fn no_windows(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    install(bench, &local(bench)?, "IPM.Blind", "Blind", "")?;
    let (code, _) = selected(bench, &manager)?;
    same("SelectForm", code, Code::E_NO_SUPPORT)?;
    let mut list = ptr::null_mut();
    let none = None::<&IMAPIFolder>;
    let answer = manager.SelectMultipleForms(0, 0, ptr::null(), none, ptr::null(), &mut list);
    answers("SelectMultipleForms", answer, Code::E_NO_SUPPORT)?;
    hold(list.is_null(), || "SelectMultipleForms failed and gave a list".into())?;
    let mut container = None;
    let answer = manager.SelectFormContainer(0, 0, &mut container);
    answers("SelectFormContainer", answer, Code::E_NO_SUPPORT)?;
    hold(container.is_none(), || "SelectFormContainer failed and gave a container".into())
}
