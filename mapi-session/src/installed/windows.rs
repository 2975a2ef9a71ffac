//! Reads the facts off Windows.

use std::ffi::{CStr, CString, OsString, c_char, c_void};
use std::os::windows::ffi::OsStringExt;
use std::path::{Path, PathBuf};

use libloading::os::windows::Library;
use windows_core::{HSTRING, PCWSTR};
use windows_registry::{CURRENT_USER, Key, LOCAL_MACHINE, Type};

use super::{Bits, ClickToRun, Facts, MailClient, OfficeComponent};

windows_link::link!("msi.dll" "system" fn MsiProvideQualifiedComponentW(
    category: PCWSTR, qualifier: PCWSTR, mode: i32, path: *mut u16, length: *mut u32) -> u32);
windows_link::link!("kernel32.dll" "system" fn GetSystemDirectoryW(path: *mut u16, length: u32) -> u32);
windows_link::link!("kernel32.dll" "system" fn GetModuleFileNameW(
    module: *mut c_void, path: *mut u16, length: u32) -> u32);
windows_link::link!("kernel32.dll" "system" fn ExpandEnvironmentStringsW(
    text: PCWSTR, expanded: *mut u16, length: u32) -> u32);

const CLIENTS: &str = r"Software\Clients\Mail";
const OUTLOOK: &str = "Microsoft Outlook";
/// The longest path that Windows gives.
const LONGEST: usize = 32_768;
/// Only what is installed: nothing is repaired or fetched for the asking.
const INSTALLMODE_EXISTING: i32 = -3;

/// The category under which each Office publishes its programs.
const OFFICES: [(&str, &str); 6] = [
    ("2016", "{5812C571-53F0-4467-BEFA-0A4F47A9437C}"),
    ("2013", "{E83B4360-C208-4325-9504-0D23003A74A5}"),
    ("2010", "{1E77DE88-BCAB-4C37-B9E5-073AF52DFD7A}"),
    ("2007", "{24AAE126-0911-478F-A019-07B875EB9996}"),
    ("2003", "{BC174BAD-2F53-4855-A1D5-0D575C19B1EA}"),
    ("2003", "{BC174BAD-2F53-4855-A1D5-1D575C19B1EA}"),
];

impl Facts {
    /// Reads them off this machine. Nothing is installed, repaired or changed by it.
    #[must_use]
    pub fn read() -> Facts {
        let mut facts = Facts::of_program(Bits::HERE);
        facts.loaded = loaded();
        for (version, category) in OFFICES {
            for (qualifier, bits) in [("outlook.x64.exe", Bits::B64), ("outlook.exe", Bits::B32)] {
                if let Some(outlook) = qualified_component(category, qualifier) {
                    facts.office.push(OfficeComponent { version, bits, outlook });
                }
            }
        }
        facts.mapi32 = system_library("mapi32.dll");
        facts.default_client = LOCAL_MACHINE
            .open(CLIENTS)
            .and_then(|key| key.get_string(""))
            .ok()
            .filter(|name| !name.is_empty());
        if let Some(name) = facts.default_client.clone() {
            let client = mail_client(&name, facts.mapi32.as_deref());
            facts.clients.push(client);
        }
        if facts.default_client.as_deref() != Some(OUTLOOK) {
            let outlook = mail_client(OUTLOOK, facts.mapi32.as_deref());
            facts.clients.extend(outlook.registered.then_some(outlook));
        }
        facts.click_to_run = click_to_run();
        facts.new_outlook = new_outlook();
        facts
    }
}

/// Text that a function of Windows writes; it returns how long it is, or would be.
fn text(write: impl Fn(*mut u16, u32) -> u32) -> Option<String> {
    let mut buffer = vec![0; LONGEST];
    let length = write(buffer.as_mut_ptr(), buffer.len() as u32) as usize;
    let text = buffer.get(..length).filter(|_| length > 0)?;
    Some(OsString::from_wide(text).to_string_lossy().into_owned())
}

fn loaded() -> Option<String> {
    let module = Library::open_already_loaded("olmapi32.dll").ok()?.into_raw();
    // SAFETY: the module's count was raised just now and not lowered, so it stays; the buffer is as
    // long as `text` says.
    text(|path, length| unsafe { GetModuleFileNameW(module as *mut c_void, path, length) })
}

fn qualified_component(category: &str, qualifier: &str) -> Option<String> {
    let (category, qualifier) = (HSTRING::from(category), HSTRING::from(qualifier));
    text(|path, mut length| {
        // SAFETY: both texts end with a NUL; the buffer is as long as `length` says.
        let status = unsafe {
            MsiProvideQualifiedComponentW(
                PCWSTR(category.as_ptr()),
                PCWSTR(qualifier.as_ptr()),
                INSTALLMODE_EXISTING,
                path,
                &mut length,
            )
        };
        if status == 0 { length } else { 0 }
    })
}

/// A library in Windows' own folder, if it is there.
fn system_library(name: &str) -> Option<String> {
    // SAFETY: the buffer is as long as `text` says.
    let folder = text(|path, length| unsafe { GetSystemDirectoryW(path, length) })?;
    let path = PathBuf::from(folder).join(name);
    path.exists().then(|| path.to_string_lossy().into_owned())
}

fn mail_client(name: &str, mapi32: Option<&str>) -> MailClient {
    let mut client = MailClient { name: name.to_owned(), ..MailClient::default() };
    let Ok(key) = LOCAL_MACHINE.open(format!(r"{CLIENTS}\{name}")) else { return client };
    client.registered = true;
    client.component = key.get_string("MSIComponentID").ok().filter(|id| !id.is_empty());
    client.dll_path_ex = expanded(&key, "DLLPathEx").map(|path| beside_program(&path));
    if let (Some(component), Some(mapi32)) = (&client.component, mapi32) {
        // The qualifier is a list that names values of the registry with the user's language.
        let languages = ["MSIApplicationLCID", "MSIOfficeLCID"].map(|name| multi(&key, name));
        client.component_path =
            languages.iter().flatten().map(Some).chain([None]).find_map(|qualifier| {
                component_path(mapi32, component, qualifier.map(Vec::as_slice))
            });
    }
    client
}

/// A text of the registry, with what it takes from the environment.
fn expanded(key: &Key, name: &str) -> Option<String> {
    let value = key.get_string(name).ok().filter(|value| !value.is_empty())?;
    if key.get_type(name).ok()? != Type::ExpandString {
        return Some(value);
    }
    let value = HSTRING::from(value);
    // SAFETY: the text ends with a NUL; the buffer is as long as `text` says. What comes back counts
    // the NUL.
    let expand = |expanded, length| unsafe {
        ExpandEnvironmentStringsW(PCWSTR(value.as_ptr()), expanded, length).saturating_sub(1)
    };
    text(expand)
}

/// A list of texts as C has it: each ends with a NUL, and the list with one more.
fn multi(key: &Key, name: &str) -> Option<Vec<u8>> {
    let texts = key.get_multi_string(name).ok().filter(|texts| !texts.is_empty())?;
    let mut list: Vec<u8> = texts.iter().flat_map(|t| t.bytes().chain([0])).collect();
    list.push(0);
    Some(list)
}

/// A library without a folder is looked for where the program is.
fn beside_program(path: &str) -> String {
    let bare = Path::new(path).components().count() == 1;
    let beside = std::env::current_exe().ok().and_then(|exe| Some(exe.parent()?.join(path)));
    match beside.filter(|beside| bare && beside.exists()) {
        Some(beside) => beside.to_string_lossy().into_owned(),
        None if bare => system_library(path).unwrap_or_else(|| path.to_owned()),
        None => path.to_owned(),
    }
}

/// Where a component of the Windows Installer is, as Windows' own MAPI finds out.
fn component_path(mapi32: &str, component: &str, qualifier: Option<&[u8]>) -> Option<String> {
    type GetPath =
        unsafe extern "system" fn(*const c_char, *const c_char, *mut c_char, u32, i32) -> i32;
    let component = CString::new(component).ok()?;
    let mut path = [0; 1024];
    // SAFETY: a library of Windows, whose function is declared so [fgetcomponentpath]; the texts end
    // with their NULs, and the buffer is as long as is said. 0: nothing is installed.
    unsafe {
        let library = Library::new(mapi32).ok()?;
        let get_path = library
            .get::<GetPath>(b"FGetComponentPath")
            .or_else(|_| library.get::<GetPath>(b"FGetComponentPath@20"))
            .ok()?;
        let qualifier = qualifier.map_or(std::ptr::null(), |list| list.as_ptr().cast());
        let found = get_path(component.as_ptr(), qualifier, path.as_mut_ptr(), 1024, 0);
        if found == 0 {
            return None;
        }
    }
    // SAFETY: a byte is a byte, signed or not.
    let path = unsafe { &*std::ptr::from_ref(&path).cast::<[u8; 1024]>() };
    let path = CStr::from_bytes_until_nul(path).ok()?.to_string_lossy().into_owned();
    (!path.is_empty()).then_some(path)
}

fn click_to_run() -> Option<ClickToRun> {
    let key = LOCAL_MACHINE
        .options()
        .read()
        .wow64_64()
        .open(r"SOFTWARE\Microsoft\Office\ClickToRun\Configuration")
        .ok()?;
    let bits = match key.get_string("Platform").ok().as_deref() {
        Some("x86") => Some(Bits::B32),
        Some("x64") => Some(Bits::B64),
        _ => None,
    };
    let version = key.get_string("VersionToReport").unwrap_or_default();
    Some(ClickToRun { bits, version })
}

/// New Outlook is a package of the Store, with a program in the user's folder for such.
fn new_outlook() -> bool {
    let program = std::env::var_os("LOCALAPPDATA")
        .map(|folder| Path::new(&folder).join(r"Microsoft\WindowsApps\olk.exe"));
    let chosen = CURRENT_USER
        .open(r"Software\Microsoft\Office\16.0\Outlook\Preferences")
        .and_then(|key| key.get_u32("UseNewOutlook"));
    // Such a program is a link that only the system can follow.
    program.is_some_and(|path| path.symlink_metadata().is_ok()) || chosen == Ok(1)
}
