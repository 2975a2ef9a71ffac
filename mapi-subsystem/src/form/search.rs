//! The form for a message class: in one library, or in several one after the other.

use std::sync::Arc;

use mapi_session::Code;
use mapi_session::flags::{FormPropSet, ResolveFormFlags};
use mapi_session::raw::IMAPIFormInfo;
use mapi_session::wire::form::FormProp;

use super::classes::{key, with_bases};
use super::description::FormDescription;
use super::info;
use super::library::Library;
use crate::com::{Fault, Liveness, Reply};
use crate::deviation::deviates;

/// The form of a class or, unless an exact match is asked for, of its nearest base class; of two
/// forms for one class, that of the first library.
pub(super) fn find(
    libraries: &[Arc<dyn Library>],
    class: &str,
    flags: ResolveFormFlags,
) -> Reply<(FormDescription, Arc<dyn Library>)> {
    let exact = flags.contains(ResolveFormFlags::EXACTMATCH);
    let mut classes: Vec<&str> = if exact { vec![class] } else { with_bases(class).collect() };
    if deviates("K.1.4") {
        classes.reverse();
    }
    for class in classes {
        for library in libraries {
            if let Some(form) = library.get(class)? {
                return Ok((form, Arc::clone(library)));
            }
        }
    }
    Err(Fault::new(Code::E_NOT_FOUND, format!("no form library has a form for {class}")))
}

/// The same for several classes, `None` for one that has no form; without classes, all forms, of
/// each class that of the first library.
pub(super) fn find_several(
    libraries: &[Arc<dyn Library>],
    classes: Option<&[String]>,
    flags: ResolveFormFlags,
    liveness: &Arc<Liveness>,
) -> Reply<Vec<Option<IMAPIFormInfo>>> {
    let mut found = Vec::new();
    if let Some(classes) = classes {
        for class in classes {
            match find(libraries, class, flags) {
                Ok((form, library)) => found.push(Some(info::open(form, &library, liveness))),
                Err(fault) if fault.code == Code::E_NOT_FOUND => found.push(None),
                Err(fault) => return Err(fault),
            }
        }
        return Ok(found);
    }
    let mut seen = Vec::new();
    for library in libraries {
        for form in library.all()? {
            let class = key(form.message_class());
            if !seen.contains(&class) {
                seen.push(class);
                found.push(Some(info::open(form, library, liveness)));
            }
        }
    }
    Ok(found)
}

/// The properties of several forms: those that one of them has, or those that all have.
pub(super) fn combine(
    sets: impl IntoIterator<Item = Vec<FormProp>>,
    how: FormPropSet,
) -> Reply<Vec<FormProp>> {
    fn has(set: &[FormProp], prop: &FormProp) -> bool {
        set.iter().any(|p| p.name == prop.name)
    }
    let join: fn(&mut Vec<FormProp>, Vec<FormProp>) = match how {
        FormPropSet::Intersection => |all, set| all.retain(|prop| has(&set, prop)),
        FormPropSet::Union => |all, set| {
            for prop in set {
                if !has(all, &prop) {
                    all.push(prop);
                }
            }
        },
        other => {
            return Err(Fault::new(
                Code::E_UNKNOWN_FLAGS,
                format!("properties are put together by union or intersection, not {other:?}"),
            ));
        }
    };
    let mut sets = sets.into_iter();
    let mut all = sets.next().unwrap_or_default();
    for set in sets {
        join(&mut all, set);
    }
    Ok(all)
}
