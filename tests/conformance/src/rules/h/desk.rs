//! What tests of properties work on: a message in the Inbox, and IMAPIProp as it is called.

use std::ptr;

use mapi_session::raw::{IMAPIFolder, IMAPIProp, IMessage, IMsgStore, IStream, SPropProblemArray};
use mapi_session::wire::{Arena, PropProblem, decode, encode};
use mapi_session::{Code, PropTag, PropValue, Tag, tags, types};
use windows_core::{GUID, IUnknown, Interface};

use crate::bench::{MODIFY, Session, as_prop};
use crate::breach::{Breach, hold, ok, some};
use crate::messages::{inbox, message, recipient};
use crate::objects::{Opens, cast, entry_id_of};
use crate::{Bench, Check};

/// `MAPI_CREATE`
pub(crate) const CREATE: u32 = 0x2;
/// `STGM_WRITE`
pub(crate) const STGM_WRITE: u32 = 0x1;
/// `STGM_READWRITE`
pub(crate) const STGM_READWRITE: u32 = 0x2;
/// `KEEP_OPEN_READONLY`
pub(crate) const KEEP_OPEN_READONLY: u32 = 0x1;
/// `KEEP_OPEN_READWRITE`
pub(crate) const KEEP_OPEN_READWRITE: u32 = 0x2;
/// `PT_ERROR`
pub(crate) const ERROR: u16 = 0x000A;
/// `PT_STRING8`
pub(crate) const STRING8: u16 = 0x001E;
/// `PT_UNICODE`
pub(crate) const UNICODE_TYPE: u16 = 0x001F;
/// `PT_OBJECT`
pub(crate) const OBJECT: u16 = 0x000D;
/// A property of nobody's that no object has.
pub(crate) const NOBODYS: PropTag<types::Long> = PropTag::from_id(0x6BFE);
/// A property of bytes that is free for any use.
pub(crate) const BYTES: PropTag<types::Binary> = PropTag::from_id(0x6B10);
/// A property of text that is free for any use.
pub(crate) const NOTE: PropTag<types::Unicode> = PropTag::from_id(0x6B11);
/// A number that is free for any use.
pub(crate) const NUMBER: PropTag<types::Long> = PropTag::from_id(0x6B12);

/// A session with a saved message in the Inbox of its default store, open to be changed.
pub(crate) struct Desk {
    pub(crate) message: IMAPIProp,
    pub(crate) inbox: IMAPIFolder,
    pub(crate) store: IMsgStore,
    // Last: what is open goes before the session.
    _session: Session,
}

impl Desk {
    /// Such a message, with these properties.
    pub(crate) unsafe fn with(bench: &Bench, props: &[PropValue]) -> Result<Desk, Breach> {
        let session = bench.session()?;
        let store = session.default_store(bench)?;
        let inbox = inbox(bench, &store)?;
        let message = as_prop(&message(bench, &inbox, props)?)?;
        Ok(Desk { message, inbox, store, _session: session })
    }

    /// The same with a subject only.
    pub(crate) unsafe fn new(bench: &Bench) -> Result<Desk, Breach> {
        Desk::with(bench, &[tags::SUBJECT.with("on the desk")])
    }

    /// The message once more, as the store has it.
    pub(crate) unsafe fn again(&self, bench: &Bench, flags: u32) -> Result<IMAPIProp, Breach> {
        let (object, _) = self.inbox.opened(&entry_id_of(bench, &self.message)?, flags)?;
        as_prop(&object)
    }

    /// A message in the Inbox that is not saved.
    pub(crate) unsafe fn draft(&self) -> Result<IMAPIProp, Breach> {
        as_prop(&crate::messages::draft(&self.inbox)?)
    }

    /// How many messages the Inbox has.
    pub(crate) unsafe fn count(&self, bench: &Bench) -> Result<u32, Breach> {
        crate::objects::number_of(bench, &self.inbox, tags::CONTENT_COUNT)
    }
}

/// GetProps: what it answers, and the values.
pub(crate) unsafe fn get(
    bench: &Bench,
    object: &IMAPIProp,
    tags: Option<&[Tag]>,
    flags: u32,
) -> Result<(Code, Vec<PropValue>), Breach> {
    let arena = Arena::new();
    let tags = match tags {
        Some(tags) => encode::tags(&arena, tags)?.cast_const(),
        None => ptr::null(),
    };
    let (mut count, mut first) = (7, ptr::dangling_mut());
    let code = Code::from_hresult(object.GetProps(tags, flags, &mut count, &mut first));
    if code.is_error() {
        return Ok((code, Vec::new()));
    }
    let props = decode::props(first, count);
    bench.free(first);
    Ok((code, props?))
}

/// GetPropList.
pub(crate) unsafe fn list(
    bench: &Bench,
    object: &IMAPIProp,
    flags: u32,
) -> Result<Vec<Tag>, Breach> {
    let mut list = ptr::null_mut();
    ok("GetPropList", object.GetPropList(flags, &mut list))?;
    hold(!list.is_null(), || "GetPropList gave no array with S_OK".into())?;
    let tags = decode::tags(list);
    bench.free(list);
    Ok(tags?)
}

/// A problem array, which is freed; null is none.
pub(crate) unsafe fn problems(
    bench: &Bench,
    array: *mut SPropProblemArray,
) -> Result<Vec<PropProblem>, Breach> {
    if array.is_null() {
        return Ok(Vec::new());
    }
    let problems = decode::problems(array);
    bench.free(array);
    Ok(problems?)
}

/// SetProps: what it answers, and the problems.
pub(crate) unsafe fn set(
    bench: &Bench,
    object: &IMAPIProp,
    props: &[PropValue],
) -> Result<(Code, Vec<PropProblem>), Breach> {
    let arena = Arena::new();
    let first = encode::props(&arena, props)?;
    let mut said = ptr::null_mut();
    let answer = object.SetProps(props.len() as u32, first, &mut said);
    Ok((Code::from_hresult(answer), problems(bench, said)?))
}

/// DeleteProps: what it answers, and the problems.
pub(crate) unsafe fn delete(
    bench: &Bench,
    object: &IMAPIProp,
    tags: &[Tag],
) -> Result<(Code, Vec<PropProblem>), Breach> {
    let arena = Arena::new();
    let mut said = ptr::null_mut();
    let answer = object.DeleteProps(encode::tags(&arena, tags)?, &mut said);
    Ok((Code::from_hresult(answer), problems(bench, said)?))
}

/// OpenProperty: what it answers, and the object if it succeeds.
pub(crate) unsafe fn open(
    object: &IMAPIProp,
    tag: impl Into<Tag>,
    interface: &GUID,
    options: u32,
    flags: u32,
) -> (i32, Option<IUnknown>) {
    let mut opened = ptr::null_mut();
    let answer = object.OpenProperty(tag.into().0, interface, options, flags, &mut opened);
    (answer, (!opened.is_null()).then(|| IUnknown::from_raw(opened)))
}

/// OpenProperty that has to succeed.
pub(crate) unsafe fn opened<T: Interface>(
    object: &IMAPIProp,
    tag: impl Into<Tag>,
    options: u32,
    flags: u32,
) -> Result<T, Breach> {
    let (answer, opened) = open(object, tag, &T::IID, options, flags);
    ok("OpenProperty", answer)?;
    cast("what OpenProperty gives", &some("what OpenProperty gives", opened)?)
}

/// Writes all bytes, and commits them.
pub(crate) unsafe fn write(stream: &IStream, bytes: &[u8]) -> Check {
    let mut written = 0;
    ok("Write", stream.Write(bytes.as_ptr().cast(), bytes.len() as u32, &mut written))?;
    crate::breach::same("what Write has taken", written as usize, bytes.len())?;
    ok("Commit", stream.Commit(0))
}

/// The first attachment of a message.
pub(crate) unsafe fn attachment(message: &IMAPIProp, flags: u32) -> Result<IMAPIProp, Breach> {
    let message: IMessage = cast("a message", message)?;
    let mut opened = ptr::null_mut();
    ok("OpenAttach", message.OpenAttach(0, ptr::null(), flags, &mut opened))?;
    hold(!opened.is_null(), || "OpenAttach gave null with S_OK".into())?;
    as_prop(&mapi_session::raw::IAttach::from_raw(opened))
}

/// Adds a recipient to a message.
pub(super) unsafe fn address(message: &IMAPIProp, name: &str) -> Check {
    let at = format!("{}@example.org", name.to_lowercase());
    crate::messages::address(message, &[recipient(name, "SMTP", &at)])
}

/// The text of the note of an object, and nothing where it has none.
pub(crate) unsafe fn note(bench: &Bench, object: &IMAPIProp) -> Result<Option<String>, Breach> {
    crate::objects::text_of(bench, object, NOTE)
}

/// Opens a message of a store to be changed.
pub(crate) unsafe fn to_change(inbox: &IMAPIFolder, entry: &[u8]) -> Result<IMAPIProp, Breach> {
    as_prop(&inbox.opened(entry, MODIFY)?.0)
}
