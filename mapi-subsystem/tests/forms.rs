//! Forms: what a form object does with its message and tells its viewers, what the server of a form
//! is told, and what is in a form's configuration file.

mod support;

use std::ffi::c_void;
use std::path::Path;
use std::sync::{Arc, Mutex};

use mapi_session::flags::{
    CopyFlags, FormRegistry, IdsFromNamesFlags, InstallFormFlags, MessageFlags, MessageStatus,
    NamesFromIdsFlags, ProviderFlags, ResolveFormFlags, SaveFlags,
};
use mapi_session::raw::{
    FORMPRINTSETUP, IMAPIFolder, IMAPIForm, IMAPIFormAdviseSink, IMAPIFormMgr, IMAPIMessageSite,
    IMAPIMessageSite_Impl, IMAPISession, IMAPIViewAdviseSink, IMAPIViewAdviseSink_Impl,
    IMAPIViewContext, IMAPIViewContext_Impl, IMessage, IMessage_Vtbl, IMsgStore, IPersistMessage,
    IStream, MAPIERROR, RECT, SPropProblemArray, SPropTagArray,
};
use mapi_session::windows_core::{Interface, OutRef, Ref, implement};
use mapi_session::wire::{NameKind, NamedProp};
use mapi_session::{
    Code, Folder, Form, FormManager, Guid, Logon, MapiObject, Message, PersistMessage, PropTag,
    Session, tags, types,
};
use mapi_subsystem::com::{Fault, Reply};
use mapi_subsystem::form::{
    FormDescription, FormRequest, FormServer, register_form_server, revoke_form_server,
};

use support::{World, code};

/// `E_UNEXPECTED`: the form is in another state.
const UNEXPECTED: Code = Code(0x8000_FFFF);
/// `SAVEOPTS_NOSAVE`
const NO_SAVE: u32 = 1;
const NO_SUPPORT: i32 = Code::E_NO_SUPPORT.to_hresult();

/// What has happened, in order.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn tell(&self, line: impl Into<String>) -> i32 {
        self.0.lock().unwrap().push(line.into());
        0
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

/// A viewer's message site: it has a folder, and can do nothing with the message.
#[implement(IMAPIMessageSite)]
struct Site(Option<IMAPIFolder>);

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
    fn GetFolder(&self, folder: OutRef<'_, IMAPIFolder>) -> i32 {
        folder.write(self.0.clone()).map_or(NO_SUPPORT, |()| 0)
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

/// A viewer's context, which tells when a form goes.
#[implement(IMAPIViewContext)]
struct Context(Log);

#[allow(non_snake_case)]
impl IMAPIViewContext_Impl for Context_Impl {
    fn GetLastError(&self, _: i32, _: u32, _: *mut *mut MAPIERROR) -> i32 {
        NO_SUPPORT
    }
    fn SetAdviseSink(&self, sink: Ref<'_, IMAPIFormAdviseSink>) -> i32 {
        self.0.tell(if sink.is_some() { "sink" } else { "no sink" })
    }
    fn ActivateNext(&self, _: u32, _: *const RECT) -> i32 {
        NO_SUPPORT
    }
    fn GetPrintSetup(&self, _: u32, _: *mut *mut FORMPRINTSETUP) -> i32 {
        NO_SUPPORT
    }
    fn GetSaveStream(&self, _: *mut u32, _: *mut u32, _: OutRef<'_, IStream>) -> i32 {
        NO_SUPPORT
    }
    fn GetViewStatus(&self, _: *mut u32) -> i32 {
        NO_SUPPORT
    }
}

/// A viewer's sink. When it goes, it calls the form as a viewer would that forgets nothing.
#[implement(IMAPIViewAdviseSink)]
struct Viewer {
    log: Log,
    form: Option<IMAPIForm>,
}

impl Drop for Viewer {
    fn drop(&mut self) {
        if let Some(form) = &self.form {
            // SAFETY: a live form; there is no such registration.
            let _ = unsafe { form.Unadvise(usize::MAX) };
        }
        self.log.tell("viewer gone");
    }
}

#[allow(non_snake_case)]
impl IMAPIViewAdviseSink_Impl for Viewer_Impl {
    fn OnShutdown(&self) -> i32 {
        self.log.tell("shutdown")
    }
    fn OnNewMessage(&self) -> i32 {
        self.log.tell("new message")
    }
    fn OnPrint(&self, _: u32, _: i32) -> i32 {
        self.log.tell("print")
    }
    fn OnSubmitted(&self) -> i32 {
        self.log.tell("submitted")
    }
    fn OnSaved(&self) -> i32 {
        self.log.tell("saved")
    }
}

/// The configuration file of a form with a verb beside that of opening.
fn configuration(class: &str, class_id: Guid, more: &str) -> String {
    format!(
        "[Description]\nMessageClass = {class}\nClsid = {{{class_id:?}}}\nDisplayName = {class}\n\
         {more}\n[Verbs]\nVerb1 = 1\n[Verb.1]\nDisplayName = Answer\nCode = 1\n"
    )
}

/// Installs a form: in the local library, or in the personal one.
fn install(world: &World, manager: &FormManager<'_>, registry: FormRegistry, text: &str) {
    let path = world.folder.path().join("form.cfg");
    std::fs::write(&path, text).unwrap();
    let library = manager.open_form_container(registry, None).unwrap();
    library.install_form(InstallFormFlags::OVERWRITEONCONFLICT, path.to_str().unwrap()).unwrap();
}

fn letter<'s>(folder: &Folder<'s>, class: &str, subject: &str) -> Message<'s> {
    let message = folder.new_message().unwrap();
    message.set(tags::MESSAGE_CLASS, class).unwrap();
    message.set(tags::SUBJECT, subject).unwrap();
    message.save_changes(SaveFlags::KEEP_OPEN_READWRITE).unwrap();
    message
}

fn in_session(work: impl FnOnce(&World, &Session<'_>)) {
    let world = World::with_profiles(&["Work"]);
    let done = world.mapi.session(Logon::profile("Work").new_session(), |session| {
        work(&world, session);
        Ok(())
    });
    done.unwrap();
}

/// What a server was asked.
#[derive(Debug, PartialEq)]
struct Asked {
    verb: i32,
    class: String,
    form: Option<String>,
    access: u32,
    has: [bool; 4],
}

/// A server that notes what it is asked, and has a user who cancels at first.
#[derive(Default)]
struct Notes {
    asked: Mutex<Vec<Asked>>,
    willing: Mutex<bool>,
}

impl FormServer for Notes {
    fn do_verb(&self, verb: i32, form: FormRequest) -> Reply<()> {
        let FormRequest { folder, store, site, view_context, .. } = &form;
        self.asked.lock().unwrap().push(Asked {
            verb,
            has: [folder.is_some(), store.is_some(), site.is_some(), view_context.is_some()],
            access: form.access.bits(),
            form: form.form.map(|form| form.message_class().to_owned()),
            class: form.message_class,
        });
        let willing = std::mem::replace(&mut *self.willing.lock().unwrap(), true);
        if willing { Ok(()) } else { Err(Fault::from(Code::E_USER_CANCEL)) }
    }

    fn handles_conflicts(&self) -> bool {
        true
    }
}

#[test]
fn a_server_is_told_what_the_message_says_and_the_form_closes_after_a_verb() {
    let class_id = Guid::from_u128(0x5b0c_11d7_2a64_4f0e_9d35_7e10_88c2_a401);
    let server = Arc::new(Notes::default());
    assert!(register_form_server(class_id, server.clone()).is_none());
    in_session(|world, session| {
        let manager = session.form_manager().unwrap();
        install(world, &manager, FormRegistry::Local, &configuration("IPM.Ticket", class_id, ""));
        let inbox = session.default_store().unwrap().inbox().unwrap();
        let message = letter(&inbox, "IPM.Ticket.Printer", "It is on fire");
        let access = message.get(tags::ACCESS).unwrap().unwrap().cast_unsigned();
        assert_ne!(access, 0);
        let log = Log::default();
        let site: IMAPIMessageSite = Site(Some(inbox.as_raw().clone())).into();
        let context: IMAPIViewContext = Context(log.clone()).into();
        let none = ResolveFormFlags::empty();
        let form = manager
            .load_form(none, None, 0, 0, Some(&inbox), &site, &message, Some(&context))
            .unwrap();
        let viewer = Viewer { log: log.clone(), form: Some(form.as_raw().clone()) };
        let viewer: IMAPIViewAdviseSink = viewer.into();
        assert_ne!(form.advise(&viewer).unwrap(), 0);
        drop(viewer);

        let place = RECT::default();
        // A verb that the form does not have does not come to the server.
        assert_eq!(code(form.do_verb(7, None, 0, &place)), Code::E_NO_SUPPORT);
        assert_eq!(code(form.do_verb(1, None, 0, &place)), Code::E_USER_CANCEL);
        assert_eq!(log.take(), [""; 0]);
        form.do_verb(0, None, 0, &place).unwrap();
        let asked = |verb| Asked {
            verb,
            class: "IPM.Ticket.Printer".to_owned(),
            form: Some("IPM.Ticket".to_owned()),
            access,
            has: [true, false, true, true],
        };
        assert_eq!(*server.asked.lock().unwrap(), [asked(1), asked(0)]);
        // The form is closed: the message is let go, viewers know, and nothing goes any more.
        assert_eq!(log.take(), ["shutdown", "no sink", "viewer gone"]);
        assert_eq!(code(form.do_verb(0, None, 0, &place)), UNEXPECTED);
        assert_eq!(code(form.shutdown_form(NO_SAVE)), UNEXPECTED);
        assert_eq!(code(form.set_view_context(Some(&context))), UNEXPECTED);
        let persist: PersistMessage<'_> = form.query().unwrap();
        assert_eq!(code(persist.hands_off_message()), UNEXPECTED);

        // The context of a call is not kept.
        let form = manager.load_form(none, None, 0, 0, None, &site, &message, None).unwrap();
        *server.willing.lock().unwrap() = false;
        assert_eq!(code(form.do_verb(1, Some(&context), 0, &place)), Code::E_USER_CANCEL);
        *server.willing.lock().unwrap() = false;
        assert_eq!(code(form.do_verb(1, None, 0, &place)), Code::E_USER_CANCEL);
        let contexts: Vec<_> =
            server.asked.lock().unwrap().iter().skip(2).map(|asked| asked.has[3]).collect();
        assert_eq!(contexts, [true, false]);
        form.shutdown_form(NO_SAVE).unwrap();
    });
    assert!(revoke_form_server(class_id).is_some());
}

#[test]
fn a_message_in_conflict_is_its_forms_affair_if_the_server_says_so() {
    let class_id = Guid::from_u128(0x0d7f_9c42_6e1b_4b83_a5f0_3c96_d214_77b2);
    in_session(|world, session| {
        let manager = session.form_manager().unwrap();
        install(world, &manager, FormRegistry::Local, &configuration("IPM.Fight", class_id, ""));
        let is = |status, class| {
            manager.is_in_conflict(MessageFlags::empty(), status, class, None).unwrap()
        };
        let conflict = MessageStatus::IN_CONFLICT | MessageStatus::HIDDEN;
        assert!(!is(MessageStatus::HIDDEN, "IPM.Fight"));
        assert!(is(conflict, "IPM.Fight"));
        register_form_server(class_id, Arc::new(Notes::default()));
        assert!(!is(conflict, "IPM.Fight.Of.Two"));
        assert!(is(conflict, "IPM.Other"));
        revoke_form_server(class_id);
        assert!(is(conflict, "IPM.Fight"));
    });
}

/// A form of a class, and what its viewers are told.
fn created<'s>(manager: &FormManager<'s>, class: &str) -> (Form<'s>, PersistMessage<'s>, Log) {
    let info = manager.resolve_message_class(class, ResolveFormFlags::EXACTMATCH, None).unwrap();
    let form = manager.create_form(ProviderFlags::empty(), &info).unwrap();
    let log = Log::default();
    let viewer: IMAPIViewAdviseSink = Viewer { log: log.clone(), form: None }.into();
    form.advise(&viewer).unwrap();
    let persist = form.query().unwrap();
    (form, persist, log)
}

/// The states of the page form-states and those it leads to, and what each method does in them.
#[test]
fn a_form_goes_through_its_states() {
    let class_id = Guid::from_u128(0x9e21_40ab_73c5_4d18_8b6f_21fa_0c3d_95e3);
    in_session(|world, session| {
        let manager = session.form_manager().unwrap();
        install(world, &manager, FormRegistry::Local, &configuration("IPM.States", class_id, ""));
        let inbox = session.default_store().unwrap().inbox().unwrap();
        let message = letter(&inbox, "IPM.States", "The first");
        let other = letter(&inbox, "IPM.Other", "The second");
        let site: IMAPIMessageSite = Site(None).into();
        let (none, flags) = (MessageStatus::empty(), MessageFlags::empty());
        let references = || {
            let unknown = message.as_raw().clone();
            let raw = unknown.as_raw();
            let vtable = unknown.vtable();
            // SAFETY: a live object, whose count goes up and down again.
            unsafe {
                (vtable.base__.base__.AddRef)(raw);
                (vtable.base__.base__.Release)(raw)
            }
        };
        let before = references();
        let (form, persist, log) = created(&manager, "IPM.States");
        assert_eq!(persist.class_id().unwrap(), class_id);

        // Uninitialized.
        assert_eq!(code(persist.save(&message, true)), UNEXPECTED);
        assert_eq!(code(persist.save_completed(None)), UNEXPECTED);
        assert_eq!(code(persist.hands_off_message()), UNEXPECTED);
        assert_eq!(code(form.do_verb(0, None, 0, &RECT::default())), UNEXPECTED);
        persist.init_new(&site, &message).unwrap();
        assert_eq!(log.take(), ["new message"]);
        assert_eq!(references(), before + 1);

        // Normal.
        assert!(!persist.is_dirty().unwrap());
        assert_eq!(code(persist.init_new(&site, &message)), UNEXPECTED);
        assert_eq!(code(persist.load(&site, &message, none, flags)), UNEXPECTED);
        assert_eq!(code(persist.save_completed(None)), UNEXPECTED);
        // SAFETY: a live form; the message that it has is not passed once more.
        assert_eq!(unsafe { persist.as_raw().Save(None, 1) }, 0);

        // NoScribble, of the message that was loaded.
        assert_eq!(code(persist.save(&message, true)), UNEXPECTED);
        assert_eq!(code(form.do_verb(0, None, 0, &RECT::default())), UNEXPECTED);
        persist.save_completed(None).unwrap();
        assert_eq!(log.take(), ["saved"]);

        // NoScribble, of another: it gets the properties, and with None the form keeps its own.
        // SAFETY: a live form.
        let missing = Code::from_hresult(unsafe { persist.as_raw().Save(None, 0) });
        assert_eq!(missing, Code::E_INVALID_PARAMETER);
        persist.save(&other, false).unwrap();
        assert_eq!(other.get(tags::SUBJECT).unwrap().as_deref(), Some("The first"));
        persist.save_completed(None).unwrap();
        assert_eq!(log.take(), [""; 0]);
        assert_eq!(references(), before + 1);
        persist.save(&other, false).unwrap();
        persist.save_completed(Some(&other)).unwrap();
        assert_eq!(log.take(), ["saved"]);
        assert_eq!(references(), before);

        // HandsOffFromNormal.
        persist.hands_off_message().unwrap();
        assert_eq!(code(persist.hands_off_message()), UNEXPECTED);
        assert_eq!(code(persist.save_completed(None)), Code::E_INVALID_PARAMETER);
        persist.save_completed(Some(&message)).unwrap();
        assert_eq!(log.take(), [""; 0]);
        assert_eq!(references(), before + 1);

        // HandsOffAfterSave.
        persist.save(&message, true).unwrap();
        persist.hands_off_message().unwrap();
        assert_eq!(references(), before);
        assert_eq!(code(persist.save_completed(None)), Code::E_INVALID_PARAMETER);
        persist.save_completed(Some(&message)).unwrap();
        assert_eq!(log.take(), ["saved"]);
        persist.save(&message, true).unwrap();
        persist.hands_off_message().unwrap();
        persist.load(&site, &other, none, flags).unwrap();
        assert_eq!(log.take(), ["new message"]);

        // Closed.
        assert_eq!(code(form.shutdown_form(3)), Code::E_UNKNOWN_FLAGS);
        form.shutdown_form(NO_SAVE).unwrap();
        assert_eq!(log.take(), ["shutdown", "viewer gone"]);
        assert_eq!(code(form.shutdown_form(NO_SAVE)), UNEXPECTED);
        assert_eq!(code(persist.load(&site, &message, none, flags)), UNEXPECTED);
        assert_eq!(references(), before);
    });
}

/// A message that closes its form while it is copied. Nothing else of it is called.
#[repr(C)]
struct Closing {
    vtable: *const IMessage_Vtbl,
    form: IMAPIForm,
}

impl Closing {
    unsafe extern "system" fn counted(_: *mut c_void) -> u32 {
        2
    }

    #[allow(clippy::too_many_arguments)]
    unsafe extern "system" fn copy_to(
        this: *mut c_void,
        _: u32,
        _: *const Guid,
        _: *const SPropTagArray,
        _: usize,
        _: *mut c_void,
        _: *const Guid,
        _: *const c_void,
        _: u32,
        _: *mut *mut SPropProblemArray,
    ) -> i32 {
        // SAFETY: the form calls this on the object below, which has a live form.
        unsafe { (*this.cast::<Closing>()).form.ShutdownForm(NO_SAVE) }
    }
}

#[test]
fn a_form_that_is_closed_while_it_saves_stays_closed() {
    let class_id = Guid::from_u128(0x53b8_91ce_07fa_4b2d_9e64_d1a5_38f0_7c26);
    in_session(|world, session| {
        let manager = session.form_manager().unwrap();
        install(world, &manager, FormRegistry::Local, &configuration("IPM.Gone", class_id, ""));
        let inbox = session.default_store().unwrap().inbox().unwrap();
        let other = letter(&inbox, "IPM.Gone", "To be written to");
        let (form, persist, log) = created(&manager, "IPM.Gone");
        // SAFETY: functions alone, which a copy has as well as the original.
        let mut vtable = unsafe { std::ptr::read(other.as_raw().vtable()) };
        vtable.base__.base__.AddRef = Closing::counted;
        vtable.base__.base__.Release = Closing::counted;
        vtable.base__.CopyTo = Closing::copy_to;
        let closing = Closing { vtable: &vtable, form: form.as_raw().clone() };
        let raw = std::ptr::from_ref(&closing).cast_mut().cast();
        // SAFETY: an object with a message's functions, which outlives the form's use of it.
        let message = unsafe { IMessage::from_raw_borrowed(&raw) }.unwrap();
        let site: IMAPIMessageSite = Site(None).into();
        // SAFETY: live objects.
        assert_eq!(unsafe { persist.as_raw().InitNew(&site, message) }, 0);
        assert_eq!(code(persist.save(&other, false)), UNEXPECTED);
        assert_eq!(log.take(), ["new message", "shutdown", "viewer gone"]);
        assert_eq!(code(persist.save_completed(Some(&other))), UNEXPECTED);
        assert_eq!(code(form.shutdown_form(NO_SAVE)), UNEXPECTED);
    });
}

#[test]
fn a_viewer_that_has_left_is_told_nothing() {
    let class_id = Guid::from_u128(0x1c88_5f03_d97a_4e62_b014_6a2b_7f59_30c4);
    in_session(|world, session| {
        let manager = session.form_manager().unwrap();
        install(world, &manager, FormRegistry::Local, &configuration("IPM.Two", class_id, ""));
        let inbox = session.default_store().unwrap().inbox().unwrap();
        let message = letter(&inbox, "IPM.Two", "For two");
        let (form, persist, stays) = created(&manager, "IPM.Two");
        let leaves = Log::default();
        let viewer: IMAPIViewAdviseSink = Viewer { log: leaves.clone(), form: None }.into();
        let connection = form.advise(&viewer).unwrap();
        drop(viewer);
        let site: IMAPIMessageSite = Site(None).into();
        persist.init_new(&site, &message).unwrap();
        form.unadvise(connection).unwrap();
        assert_eq!(leaves.take(), ["new message", "viewer gone"]);
        assert_eq!(code(form.unadvise(connection)), Code::E_INVALID_PARAMETER);
        form.shutdown_form(NO_SAVE).unwrap();
        assert_eq!(stays.take(), ["new message", "shutdown", "viewer gone"]);
        assert_eq!(leaves.take(), [""; 0]);
    });
}

#[test]
fn extensions_are_named_properties_of_the_form_information_object() {
    let set = Guid::from_u128(0x0002_0D0C_0000_0000_C000_0000_0000_0046);
    let extensions = format!(
        "[Extensions]\nExtension.A = 1\nExtension.B = 2\n\
         [Extension.1]\nType = 30\nNmidPropset = {{{set:?}}}\nNmidInteger = 1\nValue = 11220000\n\
         [Extension.2]\nType = 3\nNmidPropset = {{{set:?}}}\nNmidInteger = 2\nValue = 7\n"
    );
    in_session(|world, session| {
        let manager = session.form_manager().unwrap();
        let text = configuration("IPM.More", Guid::from_u128(5), &extensions);
        install(world, &manager, FormRegistry::Local, &text);
        let exact = ResolveFormFlags::EXACTMATCH;
        let info = manager.resolve_message_class("IPM.More", exact, None).unwrap();
        let name = |id| NamedProp { set, kind: NameKind::Id(id) };
        let none = IdsFromNamesFlags::empty();
        let ids = info.ids_of_names(&[name(2), name(3), name(1)], none).unwrap();
        let [Some(number), None, Some(text)] = ids[..] else { panic!("{ids:?}") };
        assert_eq!(info.get(PropTag::<types::Long>::from_id(number)).unwrap(), Some(7));
        let text = PropTag::<types::Unicode>::from_id(text);
        assert_eq!(info.get(text).unwrap().as_deref(), Some("11220000"));
        let names = info.names_of_ids(&[text.tag()], NamesFromIdsFlags::empty()).unwrap();
        assert_eq!(names, [Some(name(1))]);
        let create = info.ids_of_names(&[name(3)], IdsFromNamesFlags::CREATE);
        assert_eq!(code(create), Code::E_NO_ACCESS);
        assert!(info.prop_list().unwrap().iter().any(|tag| tag.id() == number));

        // Copied, they keep their names and get the destination's identifiers.
        let inbox = session.default_store().unwrap().inbox().unwrap();
        let message = letter(&inbox, "IPM.Note", "A copy");
        let taken = NamedProp { set, kind: NameKind::Id(77) };
        message.ids_of_names(&[taken], IdsFromNamesFlags::CREATE).unwrap();
        info.copy_to(&message, &[], CopyFlags::empty()).unwrap();
        let there = message.ids_of_names(&[name(2)], none).unwrap()[0].unwrap();
        assert_eq!(message.get(PropTag::<types::Long>::from_id(there)).unwrap(), Some(7));
    });
    for (from, to) in [("Type = 3\n", "Type = 11\n"), ("Value = 7", ""), ("Value = 7", "Value = x")]
    {
        let text = configuration("IPM.X", Guid::from_u128(5), &extensions.replace(from, to));
        let refused = FormDescription::parse(text.as_bytes(), false, |name| Err(name.to_owned()));
        assert!(refused.unwrap_err().contains("Extension.2"), "{to}");
    }
}

/// The files below a folder, with what is in them.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            let below = files(&path).into_iter();
            found.extend(below.map(|(below, bytes)| (format!("{name}/{below}"), bytes)));
        } else {
            found.push((name, std::fs::read_to_string(path).unwrap()));
        }
    }
    found.sort();
    found
}

#[test]
fn the_servers_of_two_platforms_are_both_fetched() {
    const PLATFORMS: &str = "Comment = here.exe\n[Platforms]\nPlatform.1 = NTx86\n\
        Platform.2 = Win95\nPlatform.3 = Mac\n\
        [Platform.NTx86]\nCPU = ix86\nOSVersion = WinNT3.5\nFile = %d\\here.exe\n\
        [Platform.Win95]\nCPU = ix86\nOSVersion = Win95\nLinkTo = NTx86\n\
        [Platform.Mac]\nCPU = M68\nOSVersion = Mac7\nFile = mac\\here.exe\n";
    let class_id = Guid::from_u128(0x77aa_20e4_5c19_43d6_8f02_e4b8_13c7_6d95);
    in_session(|world, session| {
        let folder = world.folder.path();
        std::fs::create_dir(folder.join("mac")).unwrap();
        std::fs::write(folder.join("here.exe"), "for Windows").unwrap();
        std::fs::write(folder.join("mac/here.exe"), "for a Macintosh").unwrap();
        let manager = session.form_manager().unwrap();
        let text = configuration("IPM.Served", class_id, PLATFORMS);
        install(world, &manager, FormRegistry::Personal, &text);
        let exact = ResolveFormFlags::EXACTMATCH;
        let info = manager.resolve_message_class("IPM.Served", exact, None).unwrap();
        assert_eq!(files(&folder.join("forms")), []);
        // CreateForm fetches them itself.
        manager.create_form(ProviderFlags::empty(), &info).unwrap();
        let expected = [
            (format!("{class_id:?}/Mac/here.exe"), "for a Macintosh".to_owned()),
            (format!("{class_id:?}/NTx86/here.exe"), "for Windows".to_owned()),
            (format!("{class_id:?}/Win95/here.exe"), "for Windows".to_owned()),
        ];
        assert_eq!(files(&folder.join("forms")), expected);

        // What is saved is the same form, and its comment is no file.
        let saved = folder.join("saved.fdm");
        info.save_form(saved.to_str().unwrap()).unwrap();
        let text = std::fs::read_to_string(&saved).unwrap();
        assert!(text.contains("Comment = here.exe\r\n"), "{text}");
        std::fs::remove_dir_all(folder.join("forms")).unwrap();
        std::fs::remove_file(folder.join("here.exe")).unwrap();
        let library = manager.open_form_container(FormRegistry::Personal, None).unwrap();
        let replace = InstallFormFlags::OVERWRITEONCONFLICT;
        library.install_form(replace, saved.to_str().unwrap()).unwrap();
        let info = manager.resolve_message_class("IPM.Served", exact, None).unwrap();
        manager.prepare_form(ProviderFlags::empty(), &info).unwrap();
        let texts: Vec<_> = files(&folder.join("forms")).into_iter().map(|(_, t)| t).collect();
        assert_eq!(texts, ["for a Macintosh", "for Windows", "for Windows"]);
    });
}

#[test]
fn a_form_cannot_put_files_where_it_likes() {
    for (platform, file) in [
        ("..", "a.exe"),
        ("a/b", "a.exe"),
        ("NTx86", ".."),
        ("NTx86", "C:a.exe"),
        ("NTx86", "sub\\a.exe:stream"),
        ("NTx86", "sub/"),
        // Not one file on every system: a name that ends early, and devices.
        ("NTx86", "a\0.exe"),
        ("NTx86", "a.exe."),
        ("NTx86.", "a.exe"),
        ("NTx86", "a.exe .\nFile2 = b.exe"),
        ("NTx86", "CON"),
        ("NTx86", "sub\\con.dll"),
        ("NTx86", "Aux .tar.gz"),
        ("NTx86", "com1.dll"),
        ("NTx86", "LPT\u{b2}.dll"),
        ("NTx86", "CONIN$"),
        ("nul", "a.exe"),
        // Two that would be one.
        ("NTx86", "a.exe\nFile2 = A.EXE"),
        ("NTx86", "\u{e9}.exe\nFile2 = sub\\\u{c9}.exe"),
        ("NTx86", "x\\a.exe\nFile2 = y\\a.exe"),
    ] {
        let more =
            format!("[Platforms]\nPlatform.1 = {platform}\n[Platform.{platform}]\nFile = {file}\n");
        let text = configuration("IPM.X", Guid::from_u128(5), &more);
        let parsed = FormDescription::parse(text.as_bytes(), true, |_| Ok(Vec::new()));
        assert!(parsed.is_err(), "{platform} {file}");
    }
    for file in ["console.dll", "com10.dll", "lpt.dll", "a.con", ".exe", "a b.exe\nFile2 = a b.exe"]
    {
        let more = format!("[Platforms]\nPlatform.1 = NTx86\n[Platform.NTx86]\nFile = {file}\n");
        let text = configuration("IPM.X", Guid::from_u128(5), &more);
        FormDescription::parse(text.as_bytes(), true, |_| Ok(Vec::new())).unwrap();
    }
}

#[test]
fn a_link_leads_to_the_files_of_a_platform() {
    for (link, why) in [
        ("Mac", "[Platform.Win95]: LinkTo = Mac, but there is no [Platform.Mac]"),
        ("Win95", "[Platform.Win95]: LinkTo = Win95, which is a link itself"),
        ("Win98", "[Platform.Win95]: LinkTo = Win98, which is a link itself"),
    ] {
        let more = format!(
            "[Platforms]\nPlatform.1 = Win95\n[Platform.Win95]\nLinkTo = {link}\n\
             [Platform.Win98]\nLinkTo = NTx86\n[Platform.NTx86]\nFile = a.exe\n"
        );
        let text = configuration("IPM.X", Guid::from_u128(5), &more);
        let parsed = FormDescription::parse(text.as_bytes(), true, |_| Ok(Vec::new()));
        assert_eq!(parsed.unwrap_err(), why);
    }
}

/// What a platform's link leads to comes along, though the form has a platform of that name, with a
/// file of that name, or lacks it.
#[test]
fn a_platform_that_is_added_keeps_its_files() {
    let platforms = |listed: &str, sections: &[(&str, &str)]| {
        let sections: String =
            sections.iter().map(|(name, rest)| format!("[Platform.{name}]\n{rest}\n")).collect();
        format!("[Platforms]\nPlatform.1 = {listed}\n{sections}")
    };
    let here = "File = here.exe\n";
    let linked = "OSVersion = Win95\nLinkTo = NTx86\n";
    let two =
        platforms("Win95", &[("Win95", linked), ("NTx86", "File = here.exe\nFile2 = too.dll\n")]);
    let added: &[_] = &[("Win95/here.exe", "new"), ("Win95/too.dll", "new")];
    let class_id = Guid::from_u128(0x0d4f_73ab_29e8_4c06_a1b7_5e90_16cd_f238);
    for (old, new, first, added) in [
        (platforms("Mac", &[("Mac", here)]), &two, "Mac/here.exe", added),
        (platforms("NTx86", &[("NTx86", here)]), &two, "NTx86/here.exe", added),
        // One of which there are no files.
        (
            platforms("Mac", &[("Mac", here)]),
            &platforms("Win95", &[("Win95", linked), ("NTx86", "")]),
            "Mac/here.exe",
            &[],
        ),
        // One that the form has, for another's sake.
        (
            platforms("Win95", &[("Win95", linked), ("NTx86", here)]),
            &platforms("NTx86", &[("NTx86", "File = here.exe\nFile2 = too.dll\n")]),
            "NTx86/here.exe",
            &[("Win95/here.exe", "old")],
        ),
    ] {
        in_session(|world, session| {
            let folder = world.folder.path();
            let manager = session.form_manager().unwrap();
            let library = manager.open_form_container(FormRegistry::Personal, None).unwrap();
            for (more, program) in [(&old, "old"), (new, "new")] {
                std::fs::write(folder.join("here.exe"), program).unwrap();
                std::fs::write(folder.join("too.dll"), program).unwrap();
                let path = folder.join("form.cfg");
                std::fs::write(&path, configuration("IPM.Merged", class_id, more)).unwrap();
                library.install_form(InstallFormFlags::empty(), path.to_str().unwrap()).unwrap();
            }
            let exact = ResolveFormFlags::EXACTMATCH;
            let info = manager.resolve_message_class("IPM.Merged", exact, None).unwrap();
            manager.prepare_form(ProviderFlags::empty(), &info).unwrap();
            let mut expected = vec![(format!("{class_id:?}/{first}"), "old".to_owned())];
            let added = added.iter();
            expected.extend(added.map(|(p, b)| (format!("{class_id:?}/{p}"), (*b).to_owned())));
            assert_eq!(files(&folder.join("forms")), expected, "{new}");
        });
    }
}

#[cfg(unix)]
#[test]
fn what_never_ends_is_no_icon() {
    in_session(|world, session| {
        let folder = world.folder.path();
        std::os::unix::fs::symlink("/dev/zero", folder.join("zero.ico")).unwrap();
        let path = folder.join("form.cfg");
        let text = configuration("IPM.X", Guid::from_u128(5), "LargeIcon = zero.ico");
        std::fs::write(&path, text).unwrap();
        let manager = session.form_manager().unwrap();
        let library = manager.open_form_container(FormRegistry::Local, None).unwrap();
        let path = path.to_str().unwrap();
        let error = library.install_form(InstallFormFlags::empty(), path).unwrap_err();
        assert_eq!(error.code(), Code::E_EXTENDED_ERROR);
        assert!(error.to_string().contains("zero.ico"), "{error}");
    });
}
