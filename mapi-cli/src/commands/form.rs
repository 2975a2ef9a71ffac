//! `mapi form`: forms and their libraries, and messages in their forms.

use std::io::{self, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use mapi_session::flags::{FormRegistry, InstallFormFlags, ResolveFormFlags, ShowFormFlags};
use mapi_session::windows_core::{IUnknown, Interface as _};
use mapi_session::{Code, EntryId, Folder, FormContainer, FormInfo, FormManager, Session, tags};
use mapi_subsystem::form::{DefaultForm, DefaultFormOutput, set_form_viewer};
use serde::Serialize;

use crate::address::Address;
use crate::args::{
    FormInstall, FormList, FormRemove, FormResolve, FormShow, FormVerb, Global, LibraryChoice,
    StoreChoice,
};
use crate::failure::{Failure, Result};
use crate::objects;
use crate::output::{Output, Table};
use crate::session::with_session;

pub(crate) fn run(global: &Global, verb: &FormVerb, out: &mut Output) -> Result<()> {
    match verb {
        FormVerb::Show(args) => show(global, args, out),
        FormVerb::List(args) => list(global, args, out),
        FormVerb::Install(args) => install(global, args, out),
        FormVerb::Remove(args) => remove(global, args, out),
        FormVerb::Resolve(args) => resolve(global, args, out),
    }
}

/// What is written into it can be taken out when the form is done.
#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[derive(Serialize)]
struct Shown<'a> {
    text: Option<&'a str>,
    html: Option<&'a Path>,
}

fn show(global: &Global, args: &FormShow, out: &mut Output) -> Result<()> {
    let written = Written::default();
    let output = match &args.html {
        Some(file) => DefaultFormOutput::Html(file.clone()),
        None => DefaultFormOutput::Text(Box::new(written.clone())),
    };
    set_form_viewer(Some(Arc::new(DefaultForm::new(output))));
    let shown = with_session(global, |session| {
        let address = Address::parse(&args.message);
        let message = objects::message_at(session, &args.store, &address)?;
        let store = objects::store(session, &args.store)?;
        let parent = message.get(tags::PARENT_ENTRYID)?;
        let parent = parent.ok_or_else(|| Failure::new("the message is in no folder"))?;
        let folder = objects::open_folder(&store, &EntryId::from_bytes(parent))?;
        Ok(session.show_message(&store, &folder, message, ShowFormFlags::empty())?)
    });
    set_form_viewer(None);
    shown?;
    let text = written.0.lock().unwrap_or_else(PoisonError::into_inner);
    let text = String::from_utf8_lossy(&text);
    let html = args.html.as_deref();
    out.data(&Shown { text: html.is_none().then_some(&text), html })?;
    match html {
        Some(file) => out.line(format!("wrote {}", file.display())),
        None => out.line(text.trim_end()),
    }
}

/// A form, as it is listed.
#[derive(Debug, Serialize)]
struct Form {
    class: String,
    name: String,
    version: Option<String>,
    library: String,
    hidden: bool,
    verbs: Vec<String>,
}

fn read(form: &FormInfo<'_>) -> Result<Form> {
    let (class, name, version, hidden) =
        form.get((tags::MESSAGE_CLASS, tags::DISPLAY_NAME, tags::FORM_VERSION, tags::FORM_HIDDEN))?;
    Ok(Form {
        class: class.unwrap_or_default(),
        name: name.unwrap_or_default(),
        version,
        library: form.open_form_container()?.display()?,
        hidden: hidden.unwrap_or_default(),
        verbs: form.calc_verb_set()?.into_iter().map(|verb| verb.name).collect(),
    })
}

fn table(forms: &[Form]) -> Table {
    let mut table = Table::new(["class", "form", "version", "library", "verbs"]);
    for form in forms {
        let hidden = if form.hidden { " (hidden)" } else { "" };
        table.row([
            form.class.clone(),
            format!("{}{hidden}", form.name),
            form.version.clone().unwrap_or_default(),
            form.library.clone(),
            form.verbs.join(", "),
        ]);
    }
    table
}

/// The folder that an option names.
fn folder<'s>(
    session: &Session<'s>,
    name: Option<&String>,
    store: &StoreChoice,
) -> Result<Option<Folder<'s>>> {
    let at = |name: &String| objects::folder_at(session, store, &Address::folder(name));
    name.map(at).transpose()
}

fn list(global: &Global, args: &FormList, out: &mut Output) -> Result<()> {
    let forms = with_session(global, |session| {
        let folder = folder(session, args.view.folder.as_ref(), &args.view.store)?;
        let none = ResolveFormFlags::empty();
        let manager = session.form_manager()?;
        let found = manager.resolve_multiple_message_classes(None, none, folder.as_ref())?;
        found.iter().flatten().map(read).collect::<Result<Vec<_>>>()
    })?;
    out.data(&forms)?;
    out.table(&table(&forms))
}

/// The library that an option names.
fn library<'s>(
    session: &Session<'s>,
    manager: &FormManager<'s>,
    choice: &LibraryChoice,
) -> Result<FormContainer<'s>> {
    let (registry, folder) = match choice.place.as_str() {
        "local" => (FormRegistry::Local, None),
        "personal" => (FormRegistry::Personal, None),
        _ => (FormRegistry::Folder, folder(session, Some(&choice.place), &choice.store)?),
    };
    let object = folder.map(|folder| folder.as_raw().cast::<IUnknown>());
    let object = object.transpose().map_err(|error| Failure::new(error.to_string()))?;
    Ok(manager.open_form_container(registry, object.as_ref())?)
}

fn install(global: &Global, args: &FormInstall, out: &mut Output) -> Result<()> {
    let Some(file) = args.file.to_str() else {
        return Err(Failure::new(format!("{}: a name that is no text", args.file.display())));
    };
    let display = with_session(global, |session| {
        let library = library(session, &session.form_manager()?, &args.library)?;
        let flags = if args.replace {
            InstallFormFlags::OVERWRITEONCONFLICT
        } else {
            InstallFormFlags::empty()
        };
        library.install_form(flags, file)?;
        Ok(library.display()?)
    })?;
    out.line(format!("installed the form of {file} in {display:?}"))
}

fn remove(global: &Global, args: &FormRemove, out: &mut Output) -> Result<()> {
    let display = with_session(global, |session| {
        let library = library(session, &session.form_manager()?, &args.library)?;
        library.remove_form(&args.class).map_err(|error| unknown(error, &args.class))?;
        Ok(library.display()?)
    })?;
    out.line(format!("removed the form of {} from {display:?}", args.class))
}

fn resolve(global: &Global, args: &FormResolve, out: &mut Output) -> Result<()> {
    let form = with_session(global, |session| {
        let folder = folder(session, args.view.folder.as_ref(), &args.view.store)?;
        let flags =
            if args.exact { ResolveFormFlags::EXACTMATCH } else { ResolveFormFlags::empty() };
        let manager = session.form_manager()?;
        let found = manager.resolve_message_class(&args.class, flags, folder.as_ref());
        read(&found.map_err(|error| unknown(error, &args.class))?)
    })?;
    out.data(&form)?;
    out.table(&table(std::slice::from_ref(&form)))
}

fn unknown(error: mapi_session::Error, class: &str) -> Failure {
    if error.code() != Code::E_NOT_FOUND {
        return error.into();
    }
    Failure::new(format!("there is no form for {class}"))
        .hint("mapi form list shows those there are")
}
