//! What makes programs under Wine find the subsystem's DLL: the keys of a mail client, and those of
//! an Office that is not there.

use std::fs;
use std::path::Path;

use super::wine::{Wine, output};

/// Where Windows' mapi32.dll looks for the library that it hands calls to.
const MAIL: &str = r"HKLM\Software\Clients\Mail";
/// The folder on drive C that the library lies in.
const FOLDER: &str = "Embedded";

/// Makes the DLL the machine's default MAPI, as `mapi register` does that.
///
/// # Errors
/// When it fails.
pub(super) fn register(wine: &Wine, mapi: &Path, dll: &Path) -> Result<(), String> {
    let copy = wine.copy(dll, FOLDER, "mapi_embedded.dll")?;
    output(wine.command(mapi).args(["register", "--library", &copy])).map(drop)
}

/// Undoes that, as `mapi unregister` does.
///
/// # Errors
/// When it fails, or leaves a mail client behind.
pub(super) fn unregister(wine: &Wine, mapi: &Path) -> Result<(), String> {
    output(wine.command(mapi).arg("unregister"))?;
    let left = output(wine.command(Path::new("reg")).args(["query", MAIL])).unwrap_or_default();
    if left.contains("Embedded") {
        return Err(format!("error: mapi unregister leaves this behind:\n{left}"));
    }
    Ok(())
}

/// Where Office 16 publishes itself, in the order in which the Windows Installer packs a GUID.
const CATEGORY: &str =
    r"HKLM\Software\Classes\Installer\Components\175C21850F357644EBAFA0F4749A34C7";
const INSTALLER: &str =
    r"HKLM\Software\Microsoft\Windows\CurrentVersion\Installer\UserData\S-1-5-18";
/// A product and its component that nobody else has, packed so too.
const PRODUCT: &str = "06F1C2B9E0F753D4A815C1F9B7A6E010";
const COMPONENT: &str = "06F1C2B9E0F753D4A815C1F9B7A6E020";
/// The product, its feature `MAPI` and the component, in the Installer's shorthand for GUIDs.
const DESCRIPTOR: &str = "p`.sY4K=n@kff.[srqD!MAPI>p`.sY4K=n@kff.[t{2a!";
const OFFICE: &str = "Office16";

/// The DLL as that of a 64-bit Outlook 2016, as the Windows Installer tells it, until it is dropped.
pub(super) struct Office<'w>(&'w Wine);

impl Office<'_> {
    /// # Errors
    /// When the DLL cannot be copied, or Wine's registry does not take a key.
    pub(super) fn install<'w>(wine: &'w Wine, dll: &Path) -> Result<Office<'w>, String> {
        wine.copy(dll, OFFICE, "olmapi32.dll")?;
        // It is looked for, and never run.
        let outlook = wine.drive_c().join(OFFICE).join("OUTLOOK.EXE");
        fs::write(&outlook, "").map_err(|e| format!("error: {}: {e}", outlook.display()))?;
        let outlook = format!(r"C:\{OFFICE}\OUTLOOK.EXE");
        let office = Office(wine);
        let [component, product] = keys();
        let add = |key: &str, value: &[&str]| wine.registry(&[&["add", key], value].concat());
        add(CATEGORY, &["/v", "outlook.x64.exe", "/t", "REG_MULTI_SZ", "/d", DESCRIPTOR])?;
        add(&component, &["/v", PRODUCT, "/d", &outlook])?;
        let properties = format!(r"{product}\InstallProperties");
        add(&properties, &["/v", "WindowsInstaller", "/t", "REG_DWORD", "/d", "1"])?;
        Ok(office)
    }
}

/// The keys of the component and of the product.
fn keys() -> [String; 2] {
    [format!(r"{INSTALLER}\Components\{COMPONENT}"), format!(r"{INSTALLER}\Products\{PRODUCT}")]
}

impl Drop for Office<'_> {
    fn drop(&mut self) {
        let [component, product] = keys();
        for key in [CATEGORY, &component, &product] {
            // What stays behind concerns nobody but this prefix.
            let _ = self.0.registry(&["delete", key]);
        }
    }
}
