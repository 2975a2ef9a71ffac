//! A whole session through Microsoft's `outlook-mapi`, which finds the subsystem's DLL as it would find
//! Outlook's. It logs on to the default profile, whose default store must have a message in its
//! Inbox. It prints what it finds; any failure shows in its exit code.

use std::error::Error;
use std::ptr;
use std::sync::Arc;

use outlook_mapi::sys::*;
use outlook_mapi::{
    Initialize, Logon, LogonFlags, MAPIOutParam, PropTag, PropValue, PropValueData, Row, RowSet,
    SizedSPropTagArray,
};
use windows::core::{PCSTR, PWSTR};
use windows_core::{IUnknown, Interface, w};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let initialized = Initialize::new(Default::default())?;
    let flags = LogonFlags {
        extended: true,
        unicode: true,
        use_default: true,
        new_session: true,
        ..Default::default()
    };
    let logon = Logon::new(Arc::clone(&initialized), Default::default(), None, None, flags)?;
    println!("logged on");
    walk(&logon.session)?;
    // SAFETY: what was opened on the session has been released.
    unsafe { logon.session.Logoff(0, 0, 0)? };
    println!("logged off");
    Ok(())
}

/// Everything that needs the session.
fn walk(session: &IMAPISession) -> Result<()> {
    // SAFETY: the session is open.
    let table = unsafe { session.GetMsgStoresTable(MAPI_UNICODE)? };
    let mut messages = 0;
    for row in rows(&table, [PR_ENTRYID, PR_DISPLAY_NAME_W, PR_DEFAULT_STORE])? {
        let [entry_id, name, is_default] = values(&row)?;
        let store = open_store(session, bytes(&entry_id)?)?;
        let keywords = keywords(&store)?;
        println!("store {}: Keywords is property 0x{keywords:04X}", text(&name)?);
        if matches!(is_default.value, PropValueData::Boolean(b) if b != 0) {
            messages += inbox(&store, keywords)?;
        }
    }
    if messages == 0 {
        return Err("the default store has no message in its Inbox".into());
    }
    // SAFETY: the session is open.
    let table = unsafe { session.GetStatusTable(0)? };
    for row in rows(&table, [PR_ENTRYID, PR_DISPLAY_NAME_A, PR_RESOURCE_TYPE])? {
        let [_, name, kind] = values(&row)?;
        let PropValueData::Long(kind) = kind.value else {
            return Err("a status row without PR_RESOURCE_TYPE".into());
        };
        println!("status row {}: resource type {kind}", text(&name)?);
    }
    Ok(())
}

/// All rows of a table, with these columns.
fn rows<const N: usize>(table: &IMAPITable, tags: [u32; N]) -> Result<Vec<Row>> {
    let mut columns = Tags { count: N as u32, tags };
    let mut rows = RowSet::default();
    // SAFETY: the columns are as many as they say; the rows are freed by what holds them.
    unsafe {
        HrQueryAllRows(
            table,
            ptr::from_mut(&mut columns).cast(),
            ptr::null_mut(),
            ptr::null_mut(),
            0,
            rows.as_mut_ptr(),
        )?;
    }
    Ok(rows.into_iter().collect())
}

/// An SPropTagArray of N tags.
#[repr(C)]
struct Tags<const N: usize> {
    count: u32,
    tags: [u32; N],
}

/// The values of a row, which are as many as its columns.
fn values<const N: usize>(row: &Row) -> Result<[PropValue<'_>; N]> {
    let values: Vec<PropValue<'_>> = row.iter().collect();
    values.try_into().map_err(|_| format!("a row has not {N} values").into())
}

fn bytes<'a>(value: &PropValue<'a>) -> Result<&'a [u8]> {
    match value.value {
        PropValueData::Binary(bytes) => Ok(bytes),
        _ => Err(format!("property 0x{:08X} is not binary", value.tag.0).into()),
    }
}

fn text(value: &PropValue<'_>) -> Result<String> {
    match &value.value {
        PropValueData::Unicode(units) => {
            Ok(String::from_utf16_lossy(units.strip_suffix(&[0]).unwrap_or(units)))
        }
        // SAFETY: the row holds the text, with its final null.
        PropValueData::AnsiString(text) => Ok(unsafe { PCSTR(text.0).to_string()? }),
        _ => Err(format!("property 0x{:08X} is no text", value.tag.0).into()),
    }
}

fn open_store(session: &IMAPISession, entry_id: &[u8]) -> Result<IMsgStore> {
    let mut store = None;
    // SAFETY: the entry identifier is as long as it says.
    unsafe {
        session.OpenMsgStore(
            0,
            entry_id.len() as u32,
            entry_id.as_ptr().cast_mut().cast(),
            ptr::from_ref(&IMsgStore::IID).cast_mut(),
            MAPI_BEST_ACCESS | MDB_NO_DIALOG,
            &mut store,
        )?;
    }
    store.ok_or_else(|| "OpenMsgStore succeeds without a store".into())
}

/// The identifier that a store gives the named property Keywords.
fn keywords(store: &IMsgStore) -> Result<u16> {
    let mut name = MAPINAMEID {
        lpguid: ptr::from_ref(&PS_PUBLIC_STRINGS).cast_mut(),
        ulKind: MNID_STRING,
        Kind: MAPINAMEID_0 { lpwstrName: PWSTR(w!("Keywords").0.cast_mut()) },
    };
    let mut tags: MAPIOutParam<SPropTagArray> = Default::default();
    // SAFETY: one name is passed, and one tag comes back.
    let tag = unsafe {
        store.GetIDsFromNames(1, &mut ptr::from_mut(&mut name), MAPI_CREATE, tags.as_mut_ptr())?;
        let tags = tags.as_mut().ok_or("GetIDsFromNames succeeds without tags")?;
        PropTag(tags.aulPropTag[0])
    };
    match tag.prop_id() {
        id if id >= 0x8000 => Ok(id),
        id => Err(format!("Keywords became 0x{id:04X}, which names no named property").into()),
    }
}

/// Opens what lies in the store's Inbox, and tells how many messages that are.
fn inbox(store: &IMsgStore, keywords: u16) -> Result<usize> {
    let mut count = 0;
    let mut entry_id: MAPIOutParam<ENTRYID> = Default::default();
    // SAFETY: the entry identifier that comes back is as long as the count says.
    let folder: IMAPIFolder = unsafe {
        store.GetReceiveFolder(
            ptr::null_mut(),
            MAPI_UNICODE,
            &mut count,
            entry_id.as_mut_ptr(),
            ptr::null_mut(),
        )?;
        open(store, count, *entry_id.as_mut_ptr())?
    };
    // SAFETY: the folder is open.
    let table = unsafe { folder.GetContentsTable(MAPI_UNICODE)? };
    let rows = rows(&table, [PR_ENTRYID, PR_SUBJECT_W])?;
    for row in &rows {
        let [entry_id, subject] = values(row)?;
        let entry_id = bytes(&entry_id)?;
        let id = entry_id.as_ptr().cast_mut().cast();
        // SAFETY: the entry identifier is as long as it says.
        let message: IMessage = unsafe { open(store, entry_id.len() as u32, id)? };
        let tag = u32::from(keywords) << 16 | PT_MV_UNICODE;
        mark(&message, tag)?;
        let (own, word) = read(&message, tag)?;
        if own != text(&subject)? {
            return Err(format!("a message is called {own:?}, not as in its row").into());
        }
        println!("message {own:?}, Keywords: {word}");
    }
    Ok(rows.len())
}

/// Opens an object of the store.
///
/// # Safety
/// `entry_id` points to so many bytes.
unsafe fn open<T: Interface>(store: &IMsgStore, count: u32, entry_id: *mut ENTRYID) -> Result<T> {
    let (mut kind, mut object): (u32, Option<IUnknown>) = (0, None);
    // SAFETY: the caller vouches for the entry identifier. What comes back is of the interface that
    // was asked for, and so of IUnknown too.
    unsafe {
        store.OpenEntry(
            count,
            entry_id,
            ptr::from_ref(&T::IID).cast_mut(),
            MAPI_BEST_ACCESS,
            &mut kind,
            &mut object,
        )?;
    }
    Ok(object.ok_or("OpenEntry succeeds without an object")?.cast()?)
}

/// Sets the one keyword of a message, and saves it.
fn mark(message: &IMessage, tag: u32) -> Result<()> {
    let mut words = [PWSTR(w!("Wine").0.cast_mut())];
    let list = SWStringArray { cValues: 1, lppszW: words.as_mut_ptr() };
    let mut value = SPropValue { ulPropTag: tag, dwAlignPad: 0, Value: __UPV { MVszW: list } };
    // SAFETY: the value and its text are there until the call is over, which copies them.
    unsafe {
        message.SetProps(1, &mut value, ptr::null_mut())?;
        message.SaveChanges(KEEP_OPEN_READWRITE)?;
    }
    Ok(())
}

/// The subject of a message, and its first keyword.
fn read(message: &IMessage, keywords: u32) -> Result<(String, String)> {
    SizedSPropTagArray! { Columns[2] }
    let mut columns = Columns { aulPropTag: [PR_SUBJECT_W, keywords], ..Default::default() };
    let mut count = 0;
    let mut values: MAPIOutParam<SPropValue> = Default::default();
    // SAFETY: as many values come back as the count says, with their text; they are freed by what
    // holds them.
    unsafe {
        message.GetProps(columns.as_mut_ptr(), 0, &mut count, values.as_mut_ptr())?;
        let Some([subject, words]) = values.as_mut_slice(count as usize) else {
            return Err(format!("GetProps gives {count} values, not 2").into());
        };
        let subject = text(&PropValue::from(&*subject))?;
        match PropValue::from(&*words).value {
            PropValueData::UnicodeArray(words) if words.len() == 1 => {
                Ok((subject, words[0].to_string()?))
            }
            _ => Err("the keyword that was set is not there".into()),
        }
    }
}
