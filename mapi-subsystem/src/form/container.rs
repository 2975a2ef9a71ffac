//! `IMAPIFormContainer`: one form library.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use mapi_session::Code;
use mapi_session::flags::{FormPropSet, FormRegistry, InstallFormFlags, ResolveFormFlags};
use mapi_session::raw::{IMAPIFormContainer, IMAPIFormInfo};
use mapi_session::wire::form::FormProp;

use super::description::FormDescription;
use super::dialog::{Install, InstallPrompt, dialogs};
use super::info;
use super::library::Library;
use super::search::{combine, find, find_several};
use crate::com::{Fault, Liveness, ObjectState, Reply};
use crate::deviation::deviates;
use crate::generated::servers::{FormContainerCom, FormContainerServer};

/// The longest configuration file, and the longest file that it names.
const LARGEST: u64 = 64 << 20;

struct Container {
    library: Arc<dyn Library>,
    liveness: Arc<Liveness>,
}

/// Makes one, for a client.
pub(crate) fn open(library: Arc<dyn Library>, liveness: &Arc<Liveness>) -> IMAPIFormContainer {
    let state = ObjectState::new("form container", Arc::clone(liveness));
    FormContainerCom::create(state, Arc::new(Container { library, liveness: liveness.clone() }))
}

impl FormContainerServer for Container {
    fn install_form(&self, flags: InstallFormFlags, path: &str) -> Reply<()> {
        let form = read(path, self.library.registry() != FormRegistry::Local)?;
        let dialog = flags.contains(InstallFormFlags::DIALOG);
        let replace = flags.contains(InstallFormFlags::OVERWRITEONCONFLICT);
        let old = self.library.get(form.message_class())?;
        let answer = match dialogs().filter(|_| dialog || deviates("K.4.1")) {
            Some(dialogs) => dialogs.install(&InstallPrompt {
                form: form.clone(),
                present: old.clone(),
                library: self.library.display()?,
            }),
            // Without a dialog a merge is what loses nothing.
            None if dialog => Install::Merge,
            None if replace => Install::Replace,
            None => Install::Merge,
        };
        let merges = match answer {
            Install::Cancel => return Err(Code::E_USER_CANCEL.into()),
            Install::Merge => !deviates("K.3.InstallForm"),
            Install::Replace => false,
        };
        match old {
            Some(mut old) if merges => {
                old.merge(&form);
                self.library.put(&old)
            }
            _ => self.library.put(&form),
        }
    }

    fn remove_form(&self, class: &str) -> Reply<()> {
        if self.library.remove(class)? || deviates("K.3.RemoveForm") {
            return Ok(());
        }
        Err(Fault::new(Code::E_NOT_FOUND, format!("the library has no form for {class}")))
    }

    fn resolve_message_class(&self, class: &str, flags: ResolveFormFlags) -> Reply<IMAPIFormInfo> {
        let mut libraries = vec![Arc::clone(&self.library)];
        if deviates("K.3.ResolveMessageClass") {
            libraries.push(Arc::new(super::library::Standard));
        }
        let (form, library) = find(&libraries, class, flags)?;
        Ok(info::open(form, &library, &self.liveness))
    }

    fn resolve_multiple_message_classes(
        &self,
        classes: Option<&[String]>,
        flags: ResolveFormFlags,
    ) -> Reply<Vec<Option<IMAPIFormInfo>>> {
        find_several(&[Arc::clone(&self.library)], classes, flags, &self.liveness)
    }

    fn calc_form_prop_set(&self, flags: FormPropSet) -> Reply<Vec<FormProp>> {
        let mut forms = self.library.all()?;
        if deviates("K.3.CalcFormPropSet") {
            forms.truncate(1);
        }
        combine(forms.iter().map(FormDescription::props), flags)
    }

    fn get_display(&self) -> Reply<String> {
        if deviates("K.3.GetDisplay") {
            return Ok(String::new());
        }
        self.library.display()
    }
}

fn extended(text: String) -> Fault {
    Fault::new(Code::E_EXTENDED_ERROR, text)
}

/// Reads a configuration file, with the files that it names.
fn read(path: &str, with_platforms: bool) -> Reply<FormDescription> {
    let path = Path::new(path);
    let folder = path.parent().unwrap_or(Path::new(""));
    let bytes = load(path).map_err(extended)?;
    let form = FormDescription::parse(&bytes, with_platforms, |name| {
        // Paths are as Windows writes them; %d is the folder of the configuration file.
        let name = name.replace('\\', "/");
        let name = name.trim_start_matches("%d").trim_start_matches('/');
        load(&folder.join(name))
    });
    form.map_err(|why| extended(format!("{}: {why}", path.display())))
}

fn load(path: &Path) -> Result<Vec<u8>, String> {
    let told = |error: std::io::Error| format!("{} cannot be read: {error}", path.display());
    // A device or a pipe might never end.
    if !std::fs::metadata(path).map_err(told)?.is_file() {
        return Err(format!("{} is no file", path.display()));
    }
    let mut bytes = Vec::new();
    File::open(path).and_then(|f| f.take(LARGEST + 1).read_to_end(&mut bytes)).map_err(told)?;
    if bytes.len() as u64 > LARGEST {
        return Err(format!("{} has more than {LARGEST} bytes", path.display()));
    }
    Ok(bytes)
}
