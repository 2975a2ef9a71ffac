//! `IMAPIFormInfo`: what a form is, without starting it.

use std::any::Any;
use std::path::Path;
use std::sync::Arc;

use mapi_session::flags::FormRegistry;
use mapi_session::raw::{IMAPIFormContainer, IMAPIFormInfo};
use mapi_session::wire::NamedProp;
use mapi_session::wire::form::{FormProp, FormVerb};
use mapi_session::{Code, PropValue, Tag, Value};
use windows_core::{IUnknown, Interface as _};

use super::container;
use super::description::FormDescription;
use super::library::Library;
use crate::com::{Fault, Liveness, ObjectState, Reply};
use crate::deviation::deviates;
use crate::generated::servers::{FormInfoCom, FormInfoServer};
use crate::props::types::{PT_LONG, PT_UNICODE};
use crate::props::{PropBacking, PropObject, PropRules, forward_props};

/// A form information object.
pub(super) struct Info {
    pub(super) form: Arc<FormDescription>,
    pub(super) library: Arc<dyn Library>,
    liveness: Arc<Liveness>,
    props: Arc<PropObject>,
}

forward_props!(Info, props);

/// The properties of a form, which nobody changes, and the names of those that have some.
struct Described {
    props: Vec<PropValue>,
    names: Vec<(u16, NamedProp)>,
}

impl Described {
    fn of(form: &FormDescription) -> Described {
        let mut described = Described { props: form.properties(), names: Vec::new() };
        for (id, (name, value)) in (0x8000..0xFFFE).zip(form.extensions()) {
            let ty = if matches!(value, Value::Long(_)) { PT_LONG } else { PT_UNICODE };
            described.props.push(PropValue { tag: Tag::new(id, ty), value });
            described.names.push((id, name));
        }
        described
    }
}

impl PropBacking for Described {
    fn load(&self) -> Reply<Vec<PropValue>> {
        Ok(self.props.clone())
    }

    fn save(&self, set: &[PropValue], deleted: &[u16]) -> Reply<()> {
        self.props.save(set, deleted)
    }

    fn names(&self) -> Option<&[(u16, NamedProp)]> {
        Some(&self.names)
    }
}

/// Makes one, for a client.
pub(super) fn open(
    form: FormDescription,
    library: &Arc<dyn Library>,
    liveness: &Arc<Liveness>,
) -> IMAPIFormInfo {
    let state = ObjectState::new("form information object", Arc::clone(liveness));
    let backing = Arc::new(Described::of(&form));
    let props = PropObject::new(state.clone(), backing, PropRules::default());
    let info = Info {
        form: Arc::new(form),
        library: Arc::clone(library),
        liveness: Arc::clone(liveness),
        props,
    };
    FormInfoCom::create(state, Arc::new(info))
}

/// What a form information object of this subsystem describes.
///
/// # Errors
/// `MAPI_E_INVALID_PARAMETER` for another's.
pub(super) fn described(info: &IMAPIFormInfo) -> Reply<Arc<FormDescription>> {
    let object = info.cast::<IUnknown>().map_err(|_| Code::E_INVALID_PARAMETER)?;
    let server = FormInfoCom::server_of(&object);
    let any = server.as_deref().map(|server| server as &dyn Any);
    let info = any.and_then(|any| any.downcast_ref::<Info>());
    info.map(|info| Arc::clone(&info.form))
        .ok_or_else(|| Fault::invalid("this form information object is of another form manager"))
}

impl FormInfoServer for Info {
    fn calc_form_prop_set(&self) -> Reply<Vec<FormProp>> {
        Ok(self.form.props())
    }

    fn calc_verb_set(&self) -> Reply<Vec<FormVerb>> {
        Ok(self.form.verbs())
    }

    fn save_form(&self, file_name: &str) -> Reply<()> {
        let local = self.library.registry() == FormRegistry::Local;
        if local && !deviates("K.3.SaveForm") {
            return Err(Fault::new(
                Code::E_NO_SUPPORT,
                "a form of the local library cannot be saved to a file",
            ));
        }
        let path = Path::new(file_name);
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or("form");
        let (text, files) = self.form.export(stem);
        for (name, bytes) in files {
            write(&path.with_file_name(name), bytes)?;
        }
        // Last: a configuration file names nothing that is not there.
        write(path, text.as_bytes())
    }

    fn open_form_container(&self) -> Reply<IMAPIFormContainer> {
        let library: Arc<dyn Library> = if deviates("K.3.OpenFormContainer") {
            Arc::new(super::library::Standard)
        } else {
            Arc::clone(&self.library)
        };
        Ok(container::open(library, &self.liveness))
    }
}

fn write(path: &Path, bytes: &[u8]) -> Reply<()> {
    std::fs::write(path, bytes).map_err(|error| {
        let text = format!("{} cannot be written: {error}", path.display());
        Fault::new(Code::E_EXTENDED_ERROR, text)
    })
}
