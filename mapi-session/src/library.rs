//! A MAPI subsystem in a library of its own.

use std::ffi::c_void;
use std::path::Path;
use std::ptr::NonNull;

#[cfg(not(windows))]
use libloading::os::unix as os;
#[cfg(windows)]
use libloading::os::windows as os;

use crate::{Code, EntryPoints, Error, Result, Subsystem};

const LOAD: &str = "Subsystem::load";
/// What Windows says where a library is not there, is no library or of other bits, lacks a function.
const MOD_NOT_FOUND: Code = Code(0x8007_007E);
const BAD_EXE_FORMAT: Code = Code(0x8007_00C1);
const PROC_NOT_FOUND: Code = Code(0x8007_007F);

impl Subsystem {
    /// The MAPI that this machine has installed: Outlook's, or that of another mail client
    /// `[how-to-choose-a-specific-version-of-mapi-to-load]`. In this order:
    ///
    /// 1. the `olmapi32.dll` that the process has loaded already;
    /// 2. that of Office, as the Windows Installer knows it;
    /// 3. that of the default mail client (`HKLM\Software\Clients\Mail`): `MSIComponentID`, with
    ///    `MSIApplicationLCID` and `MSIOfficeLCID`, or `DLLPathEx`; then that of Outlook;
    /// 4. Windows' own `mapi32.dll`, where a mail client is left for it to find.
    ///
    /// The library stays loaded until the process ends.
    ///
    /// # Errors
    /// What is missing and what to install: 0x8007007E where no MAPI is there, 0x800700C1 where it is
    /// for programs of another width; and those of [`Subsystem::load`].
    #[cfg(windows)]
    pub fn installed() -> Result<Subsystem> {
        use crate::installed::{Facts, Module, Reason, choose};
        let choice = choose(&Facts::read(), Module::at).map_err(|missing| {
            let code = match missing.reason {
                Reason::Bitness(_) => BAD_EXE_FORMAT,
                _ => MOD_NOT_FOUND,
            };
            Error::new(code, "Subsystem::installed").with_detail(missing.to_string())
        })?;
        // SAFETY: the machine's registry names it as its library of extended MAPI.
        unsafe { Subsystem::load(&choice.path) }
    }

    /// The MAPI of a library, whose functions have their plain or their decorated names
    /// (`MAPILogonEx@20`). It stays loaded until the process ends, as threads of it may outlive the
    /// last call.
    ///
    /// On systems other than Windows the crate's feature `load` brings this.
    ///
    /// # Safety
    /// The library may be loaded, and its functions behave as MAPI's pages of those names say.
    ///
    /// # Errors
    /// The library is not there, is for programs of another width, or lacks a function: the error
    /// names both.
    pub unsafe fn load(path: impl AsRef<Path>) -> Result<Subsystem> {
        let path = path.as_ref();
        let name = path.display().to_string();
        // SAFETY: the caller vouches for the library.
        let library = unsafe { open(path) }.map_err(|why| refused(path, why).on(name.clone()))?;
        let library = std::mem::ManuallyDrop::new(library);
        // SAFETY: the caller vouches for the functions.
        let entry_points = unsafe {
            EntryPoints::find(|plain, decorated| {
                function(&library, plain).or_else(|| function(&library, decorated)).ok_or_else(
                    || {
                        Error::new(PROC_NOT_FOUND, LOAD).on(name.clone()).with_detail(format!(
                            "the library has no function {plain}, nor one that is named \
                             {decorated}: it is no extended MAPI"
                        ))
                    },
                )
            })?
        };
        // SAFETY: as above; the library stays loaded.
        Ok(unsafe { Subsystem::from_entry_points(entry_points, ()) }.named(name))
    }
}

/// Loads a library; what it needs itself is looked for in its own folder first.
unsafe fn open(path: &Path) -> Result<os::Library, libloading::Error> {
    // SAFETY: as the caller vouches.
    #[cfg(windows)]
    unsafe {
        // Where only a name is given, Windows looks for it as ever.
        let flags = if path.is_absolute() { os::LOAD_WITH_ALTERED_SEARCH_PATH } else { 0 };
        os::Library::load_with_flags(path, flags)
    }
    // SAFETY: as the caller vouches.
    #[cfg(not(windows))]
    unsafe {
        os::Library::new(path)
    }
}

fn function(library: &os::Library, name: &str) -> Option<NonNull<c_void>> {
    // SAFETY: only the address is taken.
    let symbol = unsafe { library.get::<unsafe extern "system" fn()>(name.as_bytes()) }.ok()?;
    NonNull::new(*symbol as *mut c_void)
}

/// Why a library could not be loaded.
fn refused(path: &Path, why: libloading::Error) -> Error {
    use crate::installed::{Bits, Module};
    let said = |code, detail: String| Error::new(code, LOAD).with_detail(detail);
    match Module::at(&path.to_string_lossy()) {
        Module::Missing => said(MOD_NOT_FOUND, "there is no such file".to_owned()),
        Module::Library(bits) if bits != Bits::HERE => said(
            BAD_EXE_FORMAT,
            format!(
                "the library is {bits}, this program is {}: neither fits the other",
                Bits::HERE
            ),
        ),
        Module::Foreign if cfg!(windows) => {
            said(BAD_EXE_FORMAT, "the file is no library of Windows".to_owned())
        }
        _ => {
            let cause = std::error::Error::source(&why);
            said(MOD_NOT_FOUND, cause.map_or_else(|| why.to_string(), |c| format!("{why}: {c}")))
        }
    }
}
