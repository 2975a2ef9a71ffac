//! What the rules of forms share: configuration files, containers, and what is found in them.

use std::ffi::c_void;
use std::ptr;

use mapi_session::raw::{
    IMAPIFolder, IMAPIFormContainer, IMAPIFormInfo, IMAPIFormMgr, MAPIERROR, SMAPIFormInfoArray,
};
use mapi_session::wire::form::{FormProp, read_props};
use mapi_session::wire::{Arena, decode, encode};
use mapi_session::{Code, tags};
use windows_core::{GUID, Interface};

use crate::Bench;
use crate::bench::{Session, UNICODE};
use crate::breach::{Breach, Check, hold, ok, some};
use crate::objects::text_of;

/// `MAPIFORM_EXACTMATCH`
pub(crate) const EXACT: u32 = 0x20;
/// `MAPIFORM_INSTALL_OVERWRITEONCONFLICT`
pub(crate) const OVERWRITE: u32 = 0x10;
/// `HFRMREG_LOCAL`
pub(crate) const LOCAL: u32 = 1;
/// `HFRMREG_PERSONAL`
pub(crate) const PERSONAL: u32 = 2;
/// `HFRMREG_FOLDER`
pub(crate) const FOLDER: u32 = 3;
/// The class of the forms' server, of which there is none.
pub(super) const CLASS_ID: GUID = GUID::from_u128(0x3F0C6E51_9B2D_4A77_8E64_0D1C52B7A9F3);

/// MAPIOpenFormMgr.
pub(crate) unsafe fn manager(bench: &Bench, session: &Session) -> Result<IMAPIFormMgr, Breach> {
    let open = some("the export MAPIOpenFormMgr", bench.entry().MAPIOpenFormMgr)?;
    let mut manager = None;
    ok("MAPIOpenFormMgr", open(session.as_raw(), &mut manager))?;
    some("what MAPIOpenFormMgr gives", manager)
}

/// MAPIOpenLocalFormContainer.
pub(crate) unsafe fn local(bench: &Bench) -> Result<IMAPIFormContainer, Breach> {
    let open = bench.entry().MAPIOpenLocalFormContainer;
    let open = some("the export MAPIOpenLocalFormContainer", open)?;
    let mut container = None;
    ok("MAPIOpenLocalFormContainer", open(&mut container))?;
    some("what MAPIOpenLocalFormContainer gives", container)
}

/// IMAPIFormMgr::OpenFormContainer.
pub(crate) unsafe fn container(
    manager: &IMAPIFormMgr,
    registry: u32,
    folder: Option<&IMAPIFolder>,
) -> Result<IMAPIFormContainer, Breach> {
    let mut container = None;
    let object = folder.map_or(ptr::null_mut(), Interface::as_raw);
    let answer = manager.OpenFormContainer(registry, object, &mut container);
    ok(&format!("OpenFormContainer of registry {registry}"), answer)?;
    some("what OpenFormContainer gives", container)
}

/// Writes the configuration file of a form, with more sections behind, and gives its path.
pub(crate) fn file(bench: &Bench, class: &str, name: &str, more: &str) -> Result<String, Breach> {
    let folder = bench.home().join("configuration files");
    let path = folder.join(format!("{name}.cfg"));
    let text = format!(
        "[Description]\r\nMessageClass = {class}\r\nClsid = {{{CLASS_ID:?}}}\r\n\
         DisplayName = {name}\r\n{more}"
    );
    let written = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&path, text));
    written.map_err(|error| Breach::new(format!("{}: {error}", path.display())))?;
    Ok(path.to_string_lossy().into_owned())
}

/// InstallForm, of a path in UTF-16: what it answers.
pub(crate) unsafe fn try_install(
    container: &IMAPIFormContainer,
    path: &str,
    flags: u32,
) -> Result<i32, Breach> {
    let arena = Arena::new();
    let path = encode::text(&arena, path, true)?;
    Ok(container.InstallForm(0, flags | UNICODE, path.cast()))
}

/// Installs a form.
pub(crate) unsafe fn install(
    bench: &Bench,
    container: &IMAPIFormContainer,
    class: &str,
    name: &str,
    more: &str,
) -> Check {
    let path = file(bench, class, name, more)?;
    ok(&format!("InstallForm of {class}"), try_install(container, &path, OVERWRITE)?)
}

/// RemoveForm: what it answers.
pub(crate) unsafe fn remove(container: &IMAPIFormContainer, class: &str) -> Result<i32, Breach> {
    let arena = Arena::new();
    let class = encode::text(&arena, class, false)?;
    Ok(container.RemoveForm(class.cast()))
}

/// What has ResolveMessageClass.
pub(crate) trait Resolves {
    unsafe fn call(&self, class: *const i8, flags: u32, info: *mut Option<IMAPIFormInfo>) -> i32;

    /// ResolveMessageClass: what it answers, and the form.
    unsafe fn resolve(
        &self,
        class: &str,
        flags: u32,
    ) -> Result<(Code, Option<IMAPIFormInfo>), Breach> {
        let arena = Arena::new();
        let text = encode::text(&arena, class, false)?;
        let mut info = None;
        let code = Code::from_hresult(self.call(text.cast(), flags, &mut info));
        hold(info.is_some() != code.is_error(), || {
            format!("ResolveMessageClass of {class} answered {code}, and gave {info:?}")
        })?;
        Ok((code, info))
    }

    /// The form of a class, which has to be found.
    unsafe fn found(&self, class: &str) -> Result<IMAPIFormInfo, Breach> {
        let (code, info) = self.resolve(class, 0)?;
        some(&format!("the form of {class}, whose ResolveMessageClass answered {code}"), info)
    }

    /// The name of the form of a class, if there is one.
    unsafe fn name(&self, bench: &Bench, class: &str) -> Result<Option<String>, Breach> {
        match self.resolve(class, 0)? {
            (_, Some(info)) => text_of(bench, &info, tags::DISPLAY_NAME),
            (Code::E_NOT_FOUND, None) => Ok(None),
            (code, None) => {
                Err(Breach::new(format!("ResolveMessageClass of {class} answered {code}")))
            }
        }
    }
}

impl Resolves for IMAPIFormContainer {
    unsafe fn call(&self, class: *const i8, flags: u32, info: *mut Option<IMAPIFormInfo>) -> i32 {
        self.ResolveMessageClass(class, flags, info)
    }
}

/// A form manager that looks through the library of a folder too, if there is one.
pub(crate) struct Seen<'a>(pub(super) &'a IMAPIFormMgr, pub(super) Option<&'a IMAPIFolder>);

impl Resolves for Seen<'_> {
    unsafe fn call(&self, class: *const i8, flags: u32, info: *mut Option<IMAPIFormInfo>) -> i32 {
        self.0.ResolveMessageClass(class, flags, self.1, info)
    }
}

/// The forms in a list, which is freed.
pub(crate) unsafe fn listed(
    bench: &Bench,
    list: *mut SMAPIFormInfoArray,
) -> Result<Vec<Option<IMAPIFormInfo>>, Breach> {
    hold(!list.is_null(), || "a list of forms is null".into())?;
    let count = decode::one(list.cast_const())?.cForms as usize;
    let first = list.byte_add(std::mem::offset_of!(SMAPIFormInfoArray, aFormInfo));
    let first = first.cast::<*mut c_void>();
    let forms = (0..count).map(|index| {
        let form = first.add(index).read();
        (!form.is_null()).then(|| IMAPIFormInfo::from_raw(form))
    });
    let forms = forms.collect();
    bench.frees_root("a list of forms", list)?;
    Ok(forms)
}

/// The names of properties of forms: those of the container, if there is one.
pub(crate) unsafe fn prop_names(
    bench: &Bench,
    what: &str,
    call: impl FnOnce(*mut *mut mapi_session::raw::SMAPIFormPropArray) -> i32,
) -> Result<Vec<FormProp>, Breach> {
    let mut list = ptr::null_mut();
    ok(what, call(&mut list))?;
    hold(!list.is_null(), || format!("{what} gave null with S_OK"))?;
    let props = read_props(list)?;
    bench.free(list);
    Ok(props)
}

/// The text that GetLastError has, if any.
pub(crate) unsafe fn told(
    bench: &Bench,
    last_error: impl FnOnce(*mut *mut MAPIERROR) -> i32,
) -> Result<Option<String>, Breach> {
    let mut error: *mut MAPIERROR = ptr::null_mut();
    ok("GetLastError", last_error(&mut error))?;
    if error.is_null() {
        return Ok(None);
    }
    let text = decode::optional_text((*error).lpszError.cast(), true)?;
    bench.free(error);
    Ok(text.filter(|text| !text.is_empty()))
}

/// A section of properties: each has a name and is text.
pub(crate) fn properties(names: &[&str]) -> String {
    let mut text = String::from("[Properties]\r\n");
    for (index, name) in names.iter().enumerate() {
        text.push_str(&format!("Property.{} = {name}\r\n", index + 1));
    }
    for name in names {
        text.push_str(&format!("[Property.{name}]\r\nType = 31\r\nNmidString = {name}\r\n"));
    }
    text
}
