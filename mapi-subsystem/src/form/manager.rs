//! `IMAPIFormMgr`: finds the form for a message class, and starts it.

use std::ptr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use mapi_session::flags::{
    FormPropSet, FormRegistries, FormRegistry, MessageFlags, MessageStatus, ProviderFlags,
    ResolveFormFlags,
};
use mapi_session::raw::{
    IMAPIFolder, IMAPIFormContainer, IMAPIFormInfo, IMAPIFormMgr, IMAPIMessageSite, IMAPISession,
    IMAPIViewContext, IMessage,
};
use mapi_session::wire::form::{FormProp, read_props};
use mapi_session::{Code, Guid, MapiBuffer, Outcome, tags};
use windows_core::{IUnknown, Interface};

use super::calls::{done, props, rows};
use super::description::FormDescription;
use super::dialog::{Choice, ChoicePrompt, FormDialogs, dialogs};
use super::library::{InFolder, Library, Local, Standard};
use super::search::{combine, find, find_several};
use super::{container, form_server, info, object};
use crate::com::arg::MAPI_UNICODE;
use crate::com::out::ALLOCATOR;
use crate::com::{Fault, Liveness, ObjectState, Reply};
use crate::deviation::deviates;
use crate::generated::servers::{FormManagerCom, FormManagerServer};
use crate::home::Home;
use crate::service::{binary, long, text};
use crate::session::{Session, session_of};

struct Manager {
    session: Arc<Session>,
    /// Another form manager was there before.
    second: bool,
}

/// Whether there was a form manager in this process: a deviation asks.
static FIRST: AtomicBool = AtomicBool::new(true);

/// MAPIOpenFormMgr.
pub(crate) fn manager(client: &IMAPISession) -> Reply<IMAPIFormMgr> {
    let object = client.cast::<IUnknown>().map_err(|_| Code::E_INVALID_PARAMETER)?;
    let session = session_of(&object)
        .ok_or_else(|| Fault::invalid("pSession is no session of this MAPI subsystem"))?;
    if !session.liveness.is_alive() {
        return Err(Code::E_INVALID_OBJECT.into());
    }
    let liveness = if deviates("K.1.MAPIOpenFormMgr") {
        Liveness::new()
    } else {
        Arc::clone(&session.liveness)
    };
    let state = ObjectState::new("form manager", liveness);
    Ok(FormManagerCom::create(
        state,
        Arc::new(Manager { session, second: !FIRST.swap(false, Ordering::Relaxed) }),
    ))
}

/// MAPIOpenLocalFormContainer.
pub(crate) fn local_container(home: &Home, liveness: &Arc<Liveness>) -> IMAPIFormContainer {
    container::open(Arc::new(Local::of(home)), liveness)
}

/// The form that shows messages of a class which are in a folder.
pub(crate) fn of_message(
    session: &Session,
    class: &str,
    folder: Option<&IMAPIFolder>,
) -> Option<FormDescription> {
    let libraries = libraries(session, folder);
    // A library that cannot be read has the message shown as if there were none.
    find(&libraries, class, ResolveFormFlags::empty()).ok().map(|(form, _)| form)
}

/// The libraries in the order in which they are looked through.
fn libraries(session: &Session, folder: Option<&IMAPIFolder>) -> Vec<Arc<dyn Library>> {
    let mut list: Vec<Arc<dyn Library>> = vec![Arc::new(Local::of_session(session))];
    list.extend(folder.map(InFolder::of));
    // A default store that cannot be opened has no forms to offer, and keeps none from being found.
    list.extend(InFolder::personal(session).ok().flatten());
    if deviates("K.1.2") {
        list.reverse();
    }
    list.push(Arc::new(Standard));
    list
}

impl Manager {
    fn libraries(&self, folder: Option<&IMAPIFolder>) -> Vec<Arc<dyn Library>> {
        let mut list = libraries(&self.session, folder);
        if self.second && deviates("K.1.1") {
            list.remove(0);
        }
        list
    }

    fn personal(&self) -> Reply<Arc<dyn Library>> {
        InFolder::personal(&self.session)?.ok_or_else(|| {
            Fault::new(Code::E_NOT_FOUND, "the session has no default store to keep forms in")
        })
    }

    /// The forms that a user may choose from: those of a folder, or all others.
    fn on_offer(
        &self,
        folder: Option<&IMAPIFolder>,
    ) -> Reply<Vec<(FormDescription, Arc<dyn Library>)>> {
        let libraries = match folder {
            Some(folder) => vec![InFolder::of(folder)],
            None => self.libraries(None),
        };
        let mut forms = Vec::new();
        for library in libraries {
            forms.extend(library.all()?.into_iter().map(|form| (form, Arc::clone(&library))));
        }
        Ok(forms)
    }

    fn open(&self, form: FormDescription, library: &Arc<dyn Library>) -> IMAPIFormInfo {
        info::open(form, library, &self.session.liveness)
    }

    /// Puts the files of a form's server into the home: a folder for each class, and in it one for
    /// each platform. What is there already is not written again.
    fn fetch(&self, form: &FormDescription) -> Reply<()> {
        if deviates("K.2.PrepareForm") {
            return Ok(());
        }
        let folder = self.session.engine.home.path().join("forms");
        let folder = folder.join(format!("{:?}", form.class_id()));
        for (platform, name, bytes) in form.server_files() {
            let folder = folder.join(platform);
            let file = folder.join(name);
            if std::fs::read(&file).is_ok_and(|there| there == bytes) {
                continue;
            }
            let written =
                std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&file, bytes));
            written.map_err(|error| {
                let text = format!("{} cannot be written: {error}", file.display());
                Fault::new(Code::E_DISK_ERROR, text)
            })?;
        }
        Ok(())
    }

    /// The folders of the default store, with their names.
    fn folders(&self) -> Reply<Vec<(String, Arc<dyn Library>)>> {
        let Some((root, _)) = InFolder::root(&self.session)? else { return Ok(Vec::new()) };
        let mut table = None;
        // CONVENIENT_DEPTH
        // SAFETY: a live folder; the out pointer is to a local.
        done(unsafe { root.GetHierarchyTable(1, &mut table) })?;
        let columns = [tags::ENTRYID.tag(), tags::DISPLAY_NAME.tag()];
        let mut found: Vec<(String, Arc<dyn Library>)> = Vec::new();
        for row in rows(&table.ok_or_else(super::calls::missing)?, &columns)? {
            let (Some(id), Some(name)) =
                (binary(&row, tags::ENTRYID), text(&row, tags::DISPLAY_NAME))
            else {
                continue;
            };
            let folder = super::library::open_folder(&root, id)?;
            found.push((name.to_owned(), InFolder::of(&folder)));
        }
        Ok(found)
    }
}

/// A user who takes the first of everything.
struct First;

impl FormDialogs for First {
    fn choose(&self, _: &ChoicePrompt) -> Option<Vec<usize>> {
        Some(vec![0])
    }
}

fn need_dialogs() -> Reply<Arc<dyn FormDialogs>> {
    if deviates("K.4.3") {
        return Ok(Arc::new(First));
    }
    let none = "this program has no dialogs to choose forms in";
    dialogs().ok_or_else(|| Fault::new(Code::E_NO_SUPPORT, none))
}

/// What the user chose: places in the list that was offered.
fn chosen(dialogs: &dyn FormDialogs, prompt: &ChoicePrompt) -> Reply<Vec<usize>> {
    let mut places = dialogs.choose(prompt).ok_or(Code::E_USER_CANCEL)?;
    places.retain(|place| *place < prompt.names.len());
    if prompt.choice != Choice::Forms && places.len() != 1 {
        return Err(Code::E_USER_CANCEL.into());
    }
    Ok(places)
}

/// What a form is loaded with.
struct Loaded {
    class: String,
    status: u32,
    flags: u32,
}

/// What a message says of itself.
fn told(message: &IMessage) -> Reply<Loaded> {
    let wanted = [tags::MESSAGE_CLASS.tag(), tags::MSG_STATUS.tag(), tags::MESSAGE_FLAGS.tag()];
    let props = props(message, &wanted)?;
    let number = |tag| long(&props, tag).cast_unsigned();
    Ok(Loaded {
        class: text(&props, tags::MESSAGE_CLASS).unwrap_or("IPM").to_owned(),
        status: number(tags::MSG_STATUS),
        flags: number(tags::MESSAGE_FLAGS),
    })
}

/// The bytes of an ANSI text read as if they were UTF-16.
fn as_wide(text: &str) -> String {
    let pairs = text.as_bytes().chunks_exact(2);
    String::from_utf16_lossy(&pairs.map(|p| u16::from_le_bytes([p[0], p[1]])).collect::<Vec<_>>())
}

impl FormManagerServer for Manager {
    fn load_form(
        &self,
        flags: ResolveFormFlags,
        class: Option<&str>,
        status: u32,
        message_flags: u32,
        folder: Option<&IMAPIFolder>,
        site: &IMAPIMessageSite,
        message: &IMessage,
        context: Option<&IMAPIViewContext>,
        _: Guid,
    ) -> Reply<IUnknown> {
        let loaded = match class {
            Some(class) => Loaded { class: class.to_owned(), status, flags: message_flags },
            None if deviates("K.2.LoadForm") => {
                Loaded { class: String::new(), status, flags: message_flags }
            }
            None => told(message)?,
        };
        let (form, _) = find(&self.libraries(folder), &loaded.class, flags)?;
        self.fetch(&form)?;
        let form = object::create(form, &self.session.liveness);
        form.load(
            site,
            message,
            MessageStatus::from_bits_retain(loaded.status),
            MessageFlags::from_bits_retain(loaded.flags),
        )?;
        if let Some(context) = context {
            form.set_view_context(Some(context))?;
        }
        Ok(form.unknown())
    }

    fn resolve_message_class(
        &self,
        class: &str,
        flags: ResolveFormFlags,
        folder: Option<&IMAPIFolder>,
    ) -> Reply<IMAPIFormInfo> {
        let wide = deviates("K.1.3").then(|| as_wide(class));
        let class = wide.as_deref().unwrap_or(class);
        let folder = folder.filter(|_| !deviates("K.2.ResolveMessageClass"));
        let (form, library) = find(&self.libraries(folder), class, flags)?;
        Ok(self.open(form, &library))
    }

    fn resolve_multiple_message_classes(
        &self,
        classes: Option<&[String]>,
        flags: ResolveFormFlags,
        folder: Option<&IMAPIFolder>,
    ) -> Reply<Vec<Option<IMAPIFormInfo>>> {
        let mut found =
            find_several(&self.libraries(folder), classes, flags, &self.session.liveness)?;
        if deviates("K.2.ResolveMultipleMessageClasses") {
            found.retain(Option::is_some);
        }
        Ok(found)
    }

    fn calc_form_prop_set(
        &self,
        infos: &[IMAPIFormInfo],
        flags: FormPropSet,
    ) -> Reply<Vec<FormProp>> {
        let mut sets = Vec::new();
        for info in infos {
            let mut list = ptr::null_mut();
            // SAFETY: a live object; the list is one block.
            let set = unsafe {
                done(info.CalcFormPropSet(MAPI_UNICODE, &mut list))?;
                let block = MapiBuffer::from_raw(list, ALLOCATOR);
                read_props(block.as_ptr())?
            };
            sets.push(set);
        }
        let flags = if deviates("K.2.CalcFormPropSet") { FormPropSet::Union } else { flags };
        combine(sets, flags)
    }

    fn create_form(&self, _: ProviderFlags, info: &IMAPIFormInfo, _: Guid) -> Reply<IUnknown> {
        let form = info::described(info)?;
        self.fetch(&form)?;
        let class_id_is_wrong = deviates("K.2.CreateForm");
        let form = if class_id_is_wrong {
            FormDescription::plain(form.message_class(), form.display_name(), Guid::zeroed())
        } else {
            (*form).clone()
        };
        Ok(object::create(form, &self.session.liveness).unknown())
    }

    fn select_form(
        &self,
        title: Option<&str>,
        folder: Option<&IMAPIFolder>,
    ) -> Reply<IMAPIFormInfo> {
        let dialogs = need_dialogs()?;
        let mut forms = self.on_offer(folder)?;
        forms.retain(|(form, _)| !form.is_hidden() || deviates("K.2.SelectForm"));
        let prompt = ChoicePrompt {
            choice: Choice::Form,
            title: title.map(str::to_owned),
            names: forms.iter().map(|(form, _)| form.display_name().to_owned()).collect(),
            chosen: Vec::new(),
        };
        let place = chosen(&*dialogs, &prompt)?[0];
        let (form, library) = forms.swap_remove(place);
        Ok(self.open(form, &library))
    }

    fn select_multiple_forms(
        &self,
        title: Option<&str>,
        folder: Option<&IMAPIFolder>,
        infos: Option<&[IMAPIFormInfo]>,
    ) -> Reply<Vec<Option<IMAPIFormInfo>>> {
        let dialogs = need_dialogs()?;
        let forms = self.on_offer(folder)?;
        let infos = infos.unwrap_or_default().iter().map(info::described);
        let preset = infos.collect::<Reply<Vec<_>>>()?;
        let is_preset = |form: &FormDescription| preset.iter().any(|p| **p == *form);
        let places = forms.iter().enumerate();
        let prompt = ChoicePrompt {
            choice: Choice::Forms,
            title: title.map(str::to_owned),
            names: forms.iter().map(|(form, _)| form.display_name().to_owned()).collect(),
            chosen: places.filter(|(_, (form, _))| is_preset(form)).map(|(i, _)| i).collect(),
        };
        let chosen = chosen(&*dialogs, &prompt)?;
        Ok(chosen
            .into_iter()
            .map(|place| Some(self.open(forms[place].0.clone(), &forms[place].1)))
            .collect())
    }

    fn select_form_container(&self, flags: FormRegistries) -> Reply<IMAPIFormContainer> {
        let dialogs = need_dialogs()?;
        let (folders, others) = match flags {
            FormRegistries::AllRegistries => (true, true),
            FormRegistries::FolderRegistryOnly => (true, false),
            FormRegistries::NonFolderRegistryOnly => (false, true),
            other => {
                let text = format!("{other:?} is no choice of registries");
                return Err(Fault::new(Code::E_UNKNOWN_FLAGS, text));
            }
        };
        let mut offer: Vec<(String, Arc<dyn Library>)> = Vec::new();
        if others {
            let mut libraries = vec![self.personal()?];
            if deviates("K.2.SelectFormContainer") {
                libraries.push(Arc::new(Local::of_session(&self.session)));
            }
            for library in libraries {
                offer.push((library.display()?, library));
            }
        }
        if folders {
            offer.extend(self.folders()?);
        }
        let prompt = ChoicePrompt {
            choice: Choice::Library,
            title: None,
            names: offer.iter().map(|(name, _)| name.clone()).collect(),
            chosen: Vec::new(),
        };
        let place = chosen(&*dialogs, &prompt)?[0];
        Ok(container::open(offer.swap_remove(place).1, &self.session.liveness))
    }

    fn open_form_container(
        &self,
        registry: FormRegistry,
        object: Option<&IUnknown>,
    ) -> Reply<IMAPIFormContainer> {
        let wants = registry == FormRegistry::Folder;
        if wants != object.is_some() && !deviates("K.2.OpenFormContainer") {
            return Err(Fault::invalid(if wants {
                "HFRMREG_FOLDER wants the folder in lpunk"
            } else {
                "only HFRMREG_FOLDER takes an object in lpunk"
            }));
        }
        let library: Arc<dyn Library> = match (registry, object) {
            (FormRegistry::Local, _) => Arc::new(Local::of_session(&self.session)),
            (FormRegistry::Personal, _) => self.personal()?,
            // A convenient one: where a user's own forms go.
            (FormRegistry::Default, _) => match InFolder::personal(&self.session)? {
                Some(library) => library,
                None => Arc::new(Local::of_session(&self.session)),
            },
            (FormRegistry::Folder, Some(object)) => {
                let folder: IMAPIFolder = object.cast().map_err(|_| {
                    Fault::new(Code::E_INTERFACE_NOT_SUPPORTED, "lpunk is no folder")
                })?;
                InFolder::of(&folder)
            }
            (other, _) => return Err(Fault::invalid(format!("{other:?} is no form registry"))),
        };
        Ok(container::open(library, &self.session.liveness))
    }

    fn prepare_form(&self, _: ProviderFlags, info: &IMAPIFormInfo) -> Reply<()> {
        let form = info::described(info)?;
        if deviates("K.1.ShowForm") {
            self.session.forget_tokens();
        }
        self.fetch(&form)
    }

    fn is_in_conflict(
        &self,
        _: u32,
        status: u32,
        class: &str,
        folder: Option<&IMAPIFolder>,
    ) -> Reply<Outcome<()>> {
        let no = Outcome::with_code((), Code::S_FALSE);
        let status = MessageStatus::from_bits_retain(status);
        if !status.contains(MessageStatus::IN_CONFLICT) {
            return Ok(if deviates("K.2.IsInConflict") { Outcome::ok(()) } else { no });
        }
        let (form, _) = find(&self.libraries(folder), class, ResolveFormFlags::empty())?;
        let own = form_server(form.class_id()).is_some_and(|server| server.handles_conflicts());
        Ok(if own { no } else { Outcome::ok(()) })
    }
}
