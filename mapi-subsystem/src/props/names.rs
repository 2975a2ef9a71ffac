//! Named properties: what their identifiers stand for, here and in another object.

use mapi_session::flags::NamesFromIdsFlags;
use mapi_session::raw::IMAPIProp;
use mapi_session::wire::{NameKind, NamedProp};
use mapi_session::{Code, Guid, Outcome, Tag};

use super::answer::NAMED;
use super::copy::ids_of_names;
use super::types::{PT_ERROR, PT_UNSPECIFIED};
use crate::com::{Fault, Reply};
use crate::deviation::deviates;

/// Tags, and for each the name that it stands for: a tag of PT_ERROR where there is none, or none
/// of a kind that is asked for.
pub(crate) type Names = (Vec<Tag>, Vec<Option<NamedProp>>);

/// GetNamesFromIDs: the names of these tags, as `of` knows them, or of the whole of `all`. A set
/// that comes with tags is ignored. [imapiprop-getnamesfromids]
///
/// # Errors
/// `MAPI_E_INVALID_PARAMETER` for an array of no tags; those of what is asked.
pub(crate) fn names_from_ids(
    tags: Option<&[Tag]>,
    set: Option<Guid>,
    flags: NamesFromIdsFlags,
    all: impl FnOnce() -> Reply<Vec<(u16, NamedProp)>>,
    of: impl FnOnce(&[Tag]) -> Reply<Vec<Option<NamedProp>>>,
) -> Reply<Outcome<Names>> {
    let wanted = |name: &NamedProp| match name.kind {
        NameKind::Id(_) => !flags.contains(NamesFromIdsFlags::NO_IDS),
        NameKind::Name(_) => {
            !flags.contains(NamesFromIdsFlags::NO_STRINGS) || deviates("H.6.GetNamesFromIDs")
        }
    };
    let Some(tags) = tags else {
        let named = all()?.into_iter();
        return Ok(Outcome::ok(
            named
                .filter(|(_, name)| wanted(name) && set.is_none_or(|set| set == name.set))
                .map(|(id, name)| (Tag::new(id, PT_UNSPECIFIED), Some(name)))
                .unzip(),
        ));
    };
    if tags.is_empty() {
        return Err(Fault::invalid("to ask for all names, pass no array of tags"));
    }
    let names: Vec<_> = of(tags)?.into_iter().map(|name| name.filter(wanted)).collect();
    let code = if names.contains(&None) { Code::W_ERRORS_RETURNED } else { Code::S_OK };
    let told = tags.iter().zip(&names);
    let tags = told.map(|(tag, name)| if name.is_none() { tag.with_type(PT_ERROR) } else { *tag });
    Ok(Outcome::with_code((tags.collect(), names), code))
}

/// The tags that properties have in another object: one with a name has the identifier that the
/// other has for its name, one without a name keeps its own. `None`: the other gives the name no
/// identifier.
///
/// # Errors
/// Those of the other's GetIDsFromNames, which is asked once for all.
pub(crate) fn tags_there(
    to: &IMAPIProp,
    props: &[(Tag, Option<NamedProp>)],
) -> Reply<Vec<Option<Tag>>> {
    let names: Vec<_> = props.iter().filter_map(|(_, name)| name.clone()).collect();
    let ids = if names.is_empty() { None } else { ids_of_names(to, &names)? };
    let mut ids = ids.unwrap_or_default().into_iter();
    let tags = props.iter().map(|(tag, name)| {
        if name.is_none() {
            return Some(*tag);
        }
        let there = ids.next().map(|id| id.id()).filter(|id| NAMED.contains(id))?;
        Some(if deviates("H.6.2") { *tag } else { Tag::new(there, tag.type_code()) })
    });
    Ok(tags.collect())
}
