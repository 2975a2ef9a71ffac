//! Getting at forms, and the libraries that they are in.

use std::ptr;

use mapi_session::wire::{Arena, encode};
use mapi_session::{Code, tags};

use super::forms::{
    EXACT, FOLDER, LOCAL, OVERWRITE, PERSONAL, Resolves, Seen, container, file, install, local,
    manager, prop_names, properties, remove, told, try_install,
};
use crate::bench::UNICODE;
use crate::breach::{answers, hold, ok, same, some};
use crate::messages::{inbox, message};
use crate::objects::{references, text_of};
use crate::{Bench, Check, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule::changes(
        "K.1.MAPIOpenFormMgr",
        "MAPIOpenFormMgr needs a session, and its form manager lives as long as that.",
        "mapiopenformmgr",
        open_manager,
    ),
    Rule::changes(
        "K.1.MAPIOpenLocalFormContainer",
        "MAPIOpenLocalFormContainer needs no logon; what is installed through it is what form \
         managers find.",
        "mapiopenlocalformcontainer",
        without_logon,
    ),
    Rule::changes(
        "K.1.ShowForm",
        "IMAPISession::PrepareForm and ShowForm show a message; PrepareForm of the form manager is \
         something else, and leaves their tokens alone.",
        "imapiformmgr-prepareform",
        two_prepare_forms,
    ),
    Rule::changes(
        "K.1.1",
        "There is one form manager: what is done through one object is seen through another.",
        "capabilities-not-supported-by-form-managers",
        one_manager,
    ),
    Rule::changes(
        "K.1.2",
        "The form manager looks in the local library, then in that of the message's folder, then \
         in the personal one.",
        "mapi-form-manager",
        order,
    ),
    Rule::changes(
        "K.1.3",
        "Message classes are ANSI whatever MAPI_UNICODE says of other text.",
        "imapiformmgr-resolvemultiplemessageclasses",
        ansi,
    ),
    Rule::changes(
        "K.1.4",
        "Without MAPIFORM_EXACTMATCH a class resolves to its nearest base class that has a form.",
        "imapiformmgr-resolvemessageclass",
        nearest,
    )
    .chosen(
        "whether a nearer class in a later library comes before a farther one in an earlier; it \
         does",
    ),
    Rule::changes(
        "K.3.InstallForm",
        "InstallForm leaves a form of the class as it is but for platforms that it lacks, and \
         replaces it with MAPIFORM_INSTALL_OVERWRITEONCONFLICT; a file that is missing or no \
         configuration file is MAPI_E_EXTENDED_ERROR, and GetLastError tells why.",
        "imapiformcontainer-installform",
        installed,
    ),
    Rule::changes(
        "K.3.RemoveForm",
        "RemoveForm of a class that the container has no form for answers MAPI_E_NOT_FOUND.",
        "imapiformcontainer-removeform",
        removed,
    ),
    Rule::changes(
        "K.3.ResolveMessageClass",
        "A container resolves classes to its own forms only, base classes included.",
        "imapiformcontainer-resolvemessageclass",
        own_forms,
    ),
    Rule::changes(
        "K.3.CalcFormPropSet",
        "CalcFormPropSet of a container is about all forms in it.",
        "imapiformcontainer-calcformpropset",
        all_properties,
    ),
    Rule::changes(
        "K.3.GetDisplay",
        "GetDisplay gives the container's name, which the caller frees.",
        "imapiformcontainer-getdisplay",
        display,
    ),
    Rule::changes(
        "K.3.SaveForm",
        "SaveForm of a form of the local container answers MAPI_E_NO_SUPPORT; of another it writes \
         a file that the form can be installed from, or answers MAPI_E_EXTENDED_ERROR.",
        "imapiforminfo-saveform",
        saved,
    ),
    Rule::changes(
        "K.3.OpenFormContainer",
        "OpenFormContainer of a form information object gives the container that the form is in.",
        "imapiforminfo-openformcontainer",
        container_of_a_form,
    ),
    Rule::changes(
        "K.3.1",
        "The local library is a user's: it stays when MAPI is uninitialised, and all profiles have \
         the same.",
        "local-form-libraries",
        of_the_user,
    ),
    Rule::changes(
        "K.3.2",
        "What CalcFormPropSet gives is one buffer, which the caller frees.",
        "imapiformcontainer-calcformpropset",
        one_buffer,
    ),
];

unsafe fn open_manager(bench: &Bench) -> Check {
    let session = bench.session()?;
    let open = some("the export MAPIOpenFormMgr", bench.entry().MAPIOpenFormMgr)?;
    let mut none = None;
    let answer = open(ptr::null_mut(), &mut none);
    answers("MAPIOpenFormMgr without a session", answer, Code::E_INVALID_PARAMETER)?;
    hold(none.is_none(), || "MAPIOpenFormMgr failed and gave an object".into())?;
    let manager = manager(bench, &session)?;
    install(bench, &local(bench)?, "IPM.Alive", "Alive", "")?;
    Seen(&manager, None).found("IPM.Alive")?;
    ok("Logoff", session.Logoff(0, 0, 0))?;
    let (code, _) = Seen(&manager, None).resolve("IPM.Alive", 0)?;
    same("a form manager after Logoff", code, Code::E_INVALID_OBJECT)?;
    let answer = open(windows_core::Interface::as_raw(&*session), &mut none);
    answers("MAPIOpenFormMgr after Logoff", answer, Code::E_INVALID_OBJECT)
}

unsafe fn without_logon(bench: &Bench) -> Check {
    let open = bench.entry().MAPIOpenLocalFormContainer;
    let open = some("the export MAPIOpenLocalFormContainer", open)?;
    let mut container = None;
    let answer = open(&mut container);
    answers("MAPIOpenLocalFormContainer uninitialised", answer, Code::E_NOT_INITIALIZED)?;
    bench.initialize()?;
    install(bench, &local(bench)?, "IPM.Early", "Early", "")?;
    let session = bench.session()?;
    let name = Seen(&manager(bench, &session)?, None).name(bench, "IPM.Early")?;
    same("the form that was installed before a logon", name.as_deref(), Some("Early"))
}

unsafe fn two_prepare_forms(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    install(bench, &local(bench)?, "IPM.Shown", "Shown", "")?;
    let info = Seen(&manager, None).found("IPM.Shown")?;
    let store = session.default_store(bench)?;
    let folder = inbox(bench, &store)?;
    let letter = message(bench, &folder, &[tags::MESSAGE_CLASS.with("IPM.Shown")])?;
    let before = references(&letter)?;
    let mut token = 0;
    ok("IMAPISession::PrepareForm", session.PrepareForm(ptr::null(), &letter, &mut token))?;
    ok("IMAPIFormMgr::PrepareForm", manager.PrepareForm(0, 0, &info))?;
    same("the references after both", references(&letter)?, before + 1)?;
    let none = None::<&mapi_session::raw::IMessage>;
    // MAPI_POST_MESSAGE
    let class = c"IPM.Shown".as_ptr();
    let shown = session.ShowForm(0, &store, &folder, ptr::null(), token, none, 1, 0, 0, 0, class);
    // Whatever shows it, or nothing, the token was good.
    let shown = Code::from_hresult(shown);
    same(
        &format!("the references after ShowForm, which answered {shown}"),
        references(&letter)?,
        before,
    )
}

unsafe fn one_manager(bench: &Bench) -> Check {
    let session = bench.session()?;
    let (one, other) = (manager(bench, &session)?, manager(bench, &session)?);
    install(bench, &container(&one, LOCAL, None)?, "IPM.Shared", "Shared", "")?;
    Seen(&one, None).found("IPM.Shared")?;
    let name = Seen(&other, None).name(bench, "IPM.Shared")?;
    same("the form through a second object", name.as_deref(), Some("Shared"))?;
    ok("RemoveForm", remove(&container(&other, LOCAL, None)?, "IPM.Shared")?)?;
    let (code, _) = Seen(&one, None).resolve("IPM.Shared", EXACT)?;
    same("the form that was removed through the second", code, Code::E_NOT_FOUND)
}

unsafe fn order(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    let folder = inbox(bench, &session.default_store(bench)?)?;
    let libraries = [
        ("Local", container(&manager, LOCAL, None)?),
        ("Folder", container(&manager, FOLDER, Some(&folder))?),
        ("Personal", container(&manager, PERSONAL, None)?),
    ];
    for (name, library) in libraries.iter().rev() {
        install(bench, library, "IPM.Ordered", name, "")?;
    }
    for (name, library) in &libraries {
        let found = Seen(&manager, Some(&folder)).name(bench, "IPM.Ordered")?;
        same("the form that is found", found.as_deref(), Some(*name))?;
        ok("RemoveForm", remove(library, "IPM.Ordered")?)?;
    }
    Ok(())
}

unsafe fn ansi(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    let library = container(&manager, LOCAL, None)?;
    // The path is in UTF-16, what is in the file is not, and neither are the classes of calls.
    install(bench, &library, "IPM.Wide", "Wide", "")?;
    let name = Seen(&manager, None).name(bench, "IPM.Wide")?;
    same("the form of a class in 8 bits", name.as_deref(), Some("Wide"))?;
    ok("RemoveForm of a class in 8 bits", remove(&library, "IPM.Wide")?)
}

unsafe fn nearest(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    let library = container(&manager, LOCAL, None)?;
    let forms = Seen(&manager, None);
    install(bench, &library, "IPM.A", "Far", "")?;
    install(bench, &library, "IPM.A.B", "Near", "")?;
    let name = forms.name(bench, "IPM.A.B.C.D")?;
    same("the form of IPM.A.B.C.D", name.as_deref(), Some("Near"))?;
    ok("RemoveForm", remove(&library, "IPM.A.B")?)?;
    let name = forms.name(bench, "IPM.A.B.C.D")?;
    same("the form of IPM.A.B.C.D without IPM.A.B", name.as_deref(), Some("Far"))?;
    let name = forms.name(bench, "ipm.a")?;
    same("the form of a class in small letters", name.as_deref(), Some("Far"))?;
    let (code, _) = forms.resolve("IPM.A.B", EXACT)?;
    same("an exact match of IPM.A.B", code, Code::E_NOT_FOUND)?;
    let (code, _) = forms.resolve("IPM.A", EXACT)?;
    same("an exact match of IPM.A", code, Code::S_OK)?;
    let (code, _) = forms.resolve("Nobody.Knows", 0)?;
    same("a class that has no form", code, Code::E_NOT_FOUND)
}

/// A platform without files.
const PLATFORM: &str = "[Platforms]\r\nPlatform.1 = Other\r\n[Platform.Other]\r\nCPU = ix86\r\n\
                        OSVersion = WinNT3.5\r\n";

unsafe fn installed(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    let library = container(&manager, LOCAL, None)?;
    let first = file(bench, "IPM.Once", "First", "")?;
    ok("InstallForm", try_install(&library, &first, 0)?)?;
    let second = file(bench, "IPM.Once", "Second", PLATFORM)?;
    ok("InstallForm of another form of the class", try_install(&library, &second, 0)?)?;
    let name = library.name(bench, "IPM.Once")?;
    same("the form after a merge", name.as_deref(), Some("First"))?;
    ok("InstallForm to replace", try_install(&library, &second, OVERWRITE)?)?;
    let name = library.name(bench, "IPM.Once")?;
    same("the form that replaces it", name.as_deref(), Some("Second"))?;
    let nowhere = bench.home().join("nowhere.cfg");
    let empty = file(bench, "", "Empty", "")?;
    for (what, path) in
        [("a missing file", nowhere.to_string_lossy().into_owned()), ("no form", empty)]
    {
        let answer = try_install(&library, &path, OVERWRITE)?;
        answers(&format!("InstallForm of {what}"), answer, Code::E_EXTENDED_ERROR)?;
        let text = told(bench, |error| library.GetLastError(answer, UNICODE, error))?;
        hold(text.is_some(), || format!("GetLastError tells nothing about {what}"))?;
    }
    Ok(())
}

unsafe fn removed(bench: &Bench) -> Check {
    bench.initialize()?;
    let library = local(bench)?;
    install(bench, &library, "IPM.Gone.Soon", "Soon", "")?;
    let answer = remove(&library, "IPM.Gone.Soon.Or.Later")?;
    answers("RemoveForm of a class below", answer, Code::E_NOT_FOUND)?;
    ok("RemoveForm", remove(&library, "IPM.Gone.Soon")?)?;
    let answer = remove(&library, "IPM.Gone.Soon")?;
    answers("RemoveForm once more", answer, Code::E_NOT_FOUND)
}

unsafe fn own_forms(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    let (here, there) = (container(&manager, LOCAL, None)?, container(&manager, PERSONAL, None)?);
    install(bench, &here, "IPM.Own", "Own", "")?;
    install(bench, &there, "IPM.Other", "Other", "")?;
    let name = here.name(bench, "IPM.Own.Below")?;
    same("a class below, in the container", name.as_deref(), Some("Own"))?;
    let (code, _) = here.resolve("IPM.Own.Below", EXACT)?;
    same("an exact match of a class below", code, Code::E_NOT_FOUND)?;
    let (code, _) = here.resolve("IPM.Other", 0)?;
    same("a class of another container", code, Code::E_NOT_FOUND)?;
    // The same for several at once, where what is not found is null.
    let arena = Arena::new();
    let classes = mapi_session::wire::form::message_classes(&arena, &["IPM.Other", "IPM.Own"])?;
    let mut list = ptr::null_mut();
    ok("ResolveMultipleMessageClasses", here.ResolveMultipleMessageClasses(classes, 0, &mut list))?;
    let found = super::forms::listed(bench, list)?;
    let found: Vec<bool> = found.iter().map(Option::is_some).collect();
    same("which classes are found", found, vec![false, true])
}

unsafe fn all_properties(bench: &Bench) -> Check {
    let session = bench.session()?;
    let library = container(&manager(bench, &session)?, PERSONAL, None)?;
    install(bench, &library, "IPM.P.One", "One", &properties(&["Both", "First"]))?;
    install(bench, &library, "IPM.P.Two", "Two", &properties(&["Second", "Both"]))?;
    // FORMPROPSET_UNION, FORMPROPSET_INTERSECTION
    for (flag, expected) in [(0, vec!["Both", "First", "Second"]), (1, vec!["Both"])] {
        let what = format!("CalcFormPropSet with {flag}");
        let props = prop_names(bench, &what, |list| library.CalcFormPropSet(flag | UNICODE, list))?;
        let mut names: Vec<_> = props.into_iter().map(|prop| prop.display_name).collect();
        names.sort();
        same(
            &format!("the properties of {what}"),
            names,
            expected.iter().map(|s| (*s).to_owned()).collect(),
        )?;
    }
    Ok(())
}

unsafe fn display(bench: &Bench) -> Check {
    bench.initialize()?;
    let library = local(bench)?;
    for flags in [0, UNICODE] {
        let mut name = ptr::null_mut();
        ok("GetDisplay", library.GetDisplay(flags, &mut name))?;
        let text = mapi_session::wire::decode::text(name.cast(), flags != 0)?;
        hold(!text.is_empty(), || "the name of the container is empty".into())?;
        bench.frees_root("the name of a container", name)?;
    }
    Ok(())
}

unsafe fn saved(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    let (here, there) = (container(&manager, LOCAL, None)?, container(&manager, PERSONAL, None)?);
    install(bench, &here, "IPM.Kept", "Kept", "")?;
    install(bench, &there, "IPM.Saved", "Saved", &properties(&["One"]))?;
    let arena = Arena::new();
    let path = bench.home().join("saved.fdm");
    let path = path.to_string_lossy();
    let narrow = encode::text(&arena, &path, false)?;
    let answer = here.found("IPM.Kept")?.SaveForm(narrow.cast());
    answers("SaveForm of a local form", answer, Code::E_NO_SUPPORT)?;
    let form = there.found("IPM.Saved")?;
    ok("SaveForm of a personal form", form.SaveForm(narrow.cast()))?;
    ok("InstallForm of what was saved", try_install(&here, &path, 0)?)?;
    let name = here.name(bench, "IPM.Saved")?;
    same("the form that was saved", name.as_deref(), Some("Saved"))?;
    let nowhere = bench.home().join("no folder").join("saved.fdm");
    let nowhere = encode::text(&arena, &nowhere.to_string_lossy(), false)?;
    let answer = form.SaveForm(nowhere.cast());
    answers("SaveForm where there is no folder", answer, Code::E_EXTENDED_ERROR)?;
    let text = told(bench, |error| form.GetLastError(answer, UNICODE, error))?;
    hold(text.is_some(), || "GetLastError tells nothing about SaveForm".into())
}

unsafe fn container_of_a_form(bench: &Bench) -> Check {
    let session = bench.session()?;
    let manager = manager(bench, &session)?;
    let folder = inbox(bench, &session.default_store(bench)?)?;
    let library = container(&manager, FOLDER, Some(&folder))?;
    install(bench, &library, "IPM.Lives", "Lives", "")?;
    let form = Seen(&manager, Some(&folder)).found("IPM.Lives")?;
    let mut its = None;
    ok("IMAPIFormInfo::OpenFormContainer", form.OpenFormContainer(&mut its))?;
    let its = some("the container of a form", its)?;
    ok("RemoveForm in it", remove(&its, "IPM.Lives")?)?;
    let (code, _) = library.resolve("IPM.Lives", 0)?;
    same("the form that was removed there", code, Code::E_NOT_FOUND)
}

unsafe fn of_the_user(bench: &Bench) -> Check {
    bench.initialize()?;
    {
        install(bench, &local(bench)?, "IPM.Stays", "Stays", "")?;
    }
    bench.uninitialize();
    let session = bench.session()?;
    let name = Seen(&manager(bench, &session)?, None).name(bench, "IPM.Stays")?;
    same("the form after MAPIUninitialize", name.as_deref(), Some("Stays"))?;
    bench.make_profile("Other")?;
    let other = bench.logon("Other")?;
    let name = Seen(&manager(bench, &other)?, None).name(bench, "IPM.Stays")?;
    same("the form in another profile", name.as_deref(), Some("Stays"))?;
    let text = text_of(bench, &local(bench)?.found("IPM.Stays")?, tags::DISPLAY_NAME)?;
    same("the form in the local container", text.as_deref(), Some("Stays"))
}

unsafe fn one_buffer(bench: &Bench) -> Check {
    bench.initialize()?;
    let library = local(bench)?;
    install(bench, &library, "IPM.Buffer", "Buffer", &properties(&["One", "Two"]))?;
    let mut list = ptr::null_mut();
    ok("CalcFormPropSet", library.CalcFormPropSet(UNICODE, &mut list))?;
    bench.frees_root("what CalcFormPropSet gives", list)
}
