//! What form libraries tell about forms, and lists of changes and read states.

use std::mem::offset_of;

use super::decode::{self, array, one};
use super::encode::{self, mapped, narrow, with_tail};
use super::{CodePage, MAX_VALUES, Memory, NamedProp, Row};
use crate::flags::{FormPropKind, RowFlags};
use crate::{Code, PropValue, raw};

const MAPI_UNICODE: u32 = 0x8000_0000;

/// A property that a form uses (`SMAPIFormProp`).
#[derive(Debug, Clone, PartialEq)]
pub struct FormProp {
    /// Its name.
    pub name: NamedProp,
    /// Its type, as the lower half of a tag has it.
    pub type_code: u16,
    /// What people call it.
    pub display_name: String,
    /// Whether it is one of several values.
    pub kind: FormPropKind,
    /// The values, if so.
    pub choices: Option<FormChoices>,
}

/// The values that a property of a form may have.
#[derive(Debug, Clone, PartialEq)]
pub struct FormChoices {
    /// The name of the property that holds the number of the value.
    pub index: NamedProp,
    /// Their names and numbers.
    pub values: Vec<(String, u32)>,
}

/// A verb of a form (`SMAPIVerb`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormVerb {
    /// Its number, which `IMAPIForm::DoVerb` takes.
    pub verb: i32,
    /// Its name, as a menu shows it.
    pub name: String,
    /// How a menu shows it, as `AppendMenu` of Windows takes it.
    pub menu_flags: u32,
    /// Its attributes.
    pub attributes: u32,
}

/// A row to add to a table, or to change or remove in it (`ROWENTRY`).
#[derive(Debug, Clone, PartialEq)]
pub struct RowChange {
    /// What is done.
    pub flags: RowFlags,
    /// The row, or what identifies the one that is removed.
    pub row: Row,
}

/// Whether a message has been read (`READSTATE`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadState {
    /// The message's `PR_SOURCE_KEY`.
    pub source_key: Vec<u8>,
    /// Its state: 1 if it has been read.
    pub flags: u32,
}

/// Properties of a form.
///
/// # Errors
/// As [`decode`] says.
///
/// # Safety
/// As [`decode`] says.
pub unsafe fn read_props(list: *const raw::SMAPIFormPropArray) -> Result<Vec<FormProp>, Code> {
    // SAFETY: as `decode` says; `nSpecialType` says whether the union holds.
    unsafe {
        let count = one(list)?.cProps;
        let offset = offset_of!(raw::SMAPIFormPropArray, aFormProp);
        let props: &[raw::SMAPIFormProp] = decode::tail(list, offset, count)?;
        let read = |prop: &raw::SMAPIFormProp| {
            let unicode = prop.ulFlags & MAPI_UNICODE != 0;
            let text = |p| decode::optional_text(p, unicode).map(Option::unwrap_or_default);
            let kind = FormPropKind::from_raw(prop.nSpecialType);
            let choices = if kind == FormPropKind::EnumProp {
                let s1 = &prop.u.s1;
                let values = array(s1.pfpevAvailable, s1.cfpevAvailable, MAX_VALUES)?;
                let values = values.iter().map(|v| Ok((text(v.pszDisplayName)?, v.nVal)));
                Some(FormChoices {
                    index: decode::name(&s1.nmidIdx)?,
                    values: values.collect::<Result<_, Code>>()?,
                })
            } else {
                None
            };
            Ok(FormProp {
                name: decode::name(&prop.nmid)?,
                type_code: prop.nPropType as u16,
                display_name: text(prop.pszDisplayName)?,
                kind,
                choices,
            })
        };
        props.iter().map(read).collect()
    }
}

/// Verbs of a form.
///
/// # Errors
/// As [`decode`] says.
///
/// # Safety
/// As [`decode`] says.
pub unsafe fn read_verbs(list: *const raw::SMAPIVerbArray) -> Result<Vec<FormVerb>, Code> {
    // SAFETY: as `decode` says.
    unsafe {
        let count = one(list)?.cMAPIVerb;
        let offset = offset_of!(raw::SMAPIVerbArray, aMAPIVerb);
        let verbs: &[raw::SMAPIVerb] = decode::tail(list, offset, count)?;
        let read = |verb: &raw::SMAPIVerb| {
            let unicode = verb.ulFlags & MAPI_UNICODE != 0;
            Ok(FormVerb {
                verb: verb.lVerb,
                name: decode::optional_text(verb.szVerbname, unicode)?.unwrap_or_default(),
                menu_flags: verb.fuFlags,
                attributes: verb.grfAttribs,
            })
        };
        verbs.iter().map(read).collect()
    }
}

/// Message classes, always 8-bit.
///
/// # Errors
/// As [`decode`] says.
///
/// # Safety
/// As [`decode`] says.
pub unsafe fn read_message_classes(
    list: *const raw::SMessageClassArray,
) -> Result<Vec<String>, Code> {
    // SAFETY: as `decode` says.
    unsafe {
        let count = one(list)?.cValues;
        let offset = offset_of!(raw::SMessageClassArray, aMessageClass);
        let classes: &[*mut i8] = decode::tail(list, offset, count)?;
        classes.iter().map(|&class| decode::text(class.cast_const().cast(), false)).collect()
    }
}

/// Properties of a form.
///
/// # Errors
/// As [`encode`] says.
pub fn props<M: Memory>(
    memory: &M,
    props: &[FormProp],
    unicode: bool,
) -> Result<*mut raw::SMAPIFormPropArray, Code> {
    let offset = offset_of!(raw::SMAPIFormPropArray, aFormProp);
    let list =
        with_tail::<raw::SMAPIFormPropArray, raw::SMAPIFormProp>(memory, offset, props.len())?;
    let list = list.as_ptr();
    let width = if unicode { MAPI_UNICODE } else { 0 };
    // SAFETY: the room is for the structure and as many properties; a name that was laid out just
    // now is read.
    unsafe {
        (*list).cProps = encode::count(props.len())?;
        let first = list.byte_add(offset).cast::<raw::SMAPIFormProp>();
        for (index, prop) in props.iter().enumerate() {
            let place = first.add(index);
            (*place).ulFlags = width;
            (*place).nPropType = prop.type_code.into();
            (*place).nmid = encode::name(memory, &prop.name)?.read();
            (*place).pszDisplayName = encode::text(memory, &prop.display_name, unicode)?;
            (*place).nSpecialType = prop.kind.to_raw();
            let Some(choices) = &prop.choices else { continue };
            let values = mapped(memory, &choices.values, |(name, number)| {
                Ok(raw::SMAPIFormPropEnumVal {
                    pszDisplayName: encode::text(memory, name, unicode)?,
                    nVal: *number,
                })
            })?;
            (*place).u.s1 = raw::SMAPIFormProp_u_s1 {
                nmidIdx: encode::name(memory, &choices.index)?.read(),
                cfpevAvailable: encode::count(choices.values.len())?,
                pfpevAvailable: values,
            };
        }
    }
    Ok(list)
}

/// Verbs of a form.
///
/// # Errors
/// As [`encode`] says.
pub fn verbs<M: Memory>(
    memory: &M,
    verbs: &[FormVerb],
    unicode: bool,
) -> Result<*mut raw::SMAPIVerbArray, Code> {
    let offset = offset_of!(raw::SMAPIVerbArray, aMAPIVerb);
    let list = with_tail::<raw::SMAPIVerbArray, raw::SMAPIVerb>(memory, offset, verbs.len())?;
    let list = list.as_ptr();
    // SAFETY: the room is for the structure and as many verbs.
    unsafe {
        (*list).cMAPIVerb = encode::count(verbs.len())?;
        let first = list.byte_add(offset).cast::<raw::SMAPIVerb>();
        for (index, verb) in verbs.iter().enumerate() {
            first.add(index).write(raw::SMAPIVerb {
                lVerb: verb.verb,
                szVerbname: encode::text(memory, &verb.name, unicode)?,
                fuFlags: verb.menu_flags,
                grfAttribs: verb.attributes,
                ulFlags: if unicode { MAPI_UNICODE } else { 0 },
            });
        }
    }
    Ok(list)
}

/// A row in a block of its own.
///
/// # Errors
/// As [`decode`] says.
///
/// # Safety
/// As [`decode`] says.
pub unsafe fn read_row(row: *const raw::SRow) -> Result<Row, Code> {
    // SAFETY: as `decode` says.
    unsafe { decode::row(one(row)?) }
}

/// A row in a block of its own, or the entry of an address list, which has the same layout.
///
/// # Errors
/// As [`encode`] says.
pub fn row<M: Memory>(memory: &M, row: &[PropValue]) -> Result<*mut raw::SRow, Code> {
    let place = with_tail::<raw::SRow, u8>(memory, size_of::<raw::SRow>(), 0)?.as_ptr();
    let values = encode::props(memory, row)?;
    let made = raw::SRow { ulAdrEntryPad: 0, cValues: encode::count(row.len())?, lpProps: values };
    // SAFETY: the room is for a row.
    unsafe { place.write(made) };
    Ok(place)
}

/// Message classes, always 8-bit.
///
/// # Errors
/// As [`encode`] says.
pub fn message_classes<M: Memory>(
    memory: &M,
    classes: &[&str],
) -> Result<*mut raw::SMessageClassArray, Code> {
    let offset = offset_of!(raw::SMessageClassArray, aMessageClass);
    let list = with_tail::<raw::SMessageClassArray, *mut i8>(memory, offset, classes.len())?;
    let list = list.as_ptr();
    // SAFETY: the room is for the structure and as many classes.
    unsafe {
        (*list).cValues = encode::count(classes.len())?;
        let first = list.byte_add(offset).cast::<*mut i8>();
        for (index, class) in classes.iter().enumerate() {
            let text = narrow(memory, &CodePage::default().encode(class))?;
            first.add(index).write(text);
        }
    }
    Ok(list)
}

/// Changes of a table.
///
/// # Errors
/// As [`encode`] says.
pub fn row_changes<M: Memory>(
    memory: &M,
    changes: &[RowChange],
) -> Result<*mut raw::ROWLIST, Code> {
    let offset = offset_of!(raw::ROWLIST, aEntries);
    let list = with_tail::<raw::ROWLIST, raw::ROWENTRY>(memory, offset, changes.len())?.as_ptr();
    // SAFETY: the room is for the structure and as many entries.
    unsafe {
        (*list).cEntries = encode::count(changes.len())?;
        let first = list.byte_add(offset).cast::<raw::ROWENTRY>();
        for (index, change) in changes.iter().enumerate() {
            first.add(index).write(raw::ROWENTRY {
                ulRowFlags: change.flags.bits(),
                cValues: encode::count(change.row.len())?,
                rgPropVals: encode::props(memory, &change.row)?,
            });
        }
    }
    Ok(list)
}

/// Read states.
///
/// # Errors
/// As [`encode`] says.
pub fn read_states<M: Memory>(
    memory: &M,
    states: &[ReadState],
) -> Result<*mut raw::READSTATE, Code> {
    mapped(memory, states, |state| {
        Ok(raw::READSTATE {
            cbSourceKey: encode::count(state.source_key.len())?,
            pbSourceKey: encode::bytes(memory, &state.source_key)?,
            ulFlags: state.flags,
        })
    })
}
