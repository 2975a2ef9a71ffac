//! Which MAPI a machine has: the choice from what it says ([how-to-choose-a-specific-version-of-mapi-to-load],
//! [building-mapi-applications-on-32-bit-and-64-bit-platforms]), and what is said where there is none.

use std::collections::BTreeMap;

use mapi_session::installed::{
    Bits, Choice, ClickToRun, Facts, MailClient, Module, NotInstalled, OfficeComponent, Origin,
    Reason, choose,
};

/// A machine on which a 64-bit program asks, with the files that are there.
struct Machine {
    facts: Facts,
    files: BTreeMap<&'static str, Module>,
}

impl Machine {
    fn new(files: &[(&'static str, Module)]) -> Machine {
        let mut facts = Facts::of_program(Bits::B64);
        facts.mapi32 = Some(r"C:\Windows\system32\mapi32.dll".to_owned());
        let mut files: BTreeMap<_, _> = files.iter().cloned().collect();
        files.insert(r"C:\Windows\system32\mapi32.dll", Module::Library(Bits::B64));
        Machine { facts, files }
    }

    fn office(mut self, version: &'static str, bits: Bits, outlook: &str) -> Machine {
        self.facts.office.push(OfficeComponent { version, bits, outlook: outlook.to_owned() });
        self
    }

    fn default_client(mut self, client: MailClient) -> Machine {
        self.facts.default_client = Some(client.name.clone());
        self.facts.clients.push(client);
        self
    }

    fn client(mut self, client: MailClient) -> Machine {
        self.facts.clients.push(client);
        self
    }

    fn choose(&self) -> Result<Choice, NotInstalled> {
        choose(&self.facts, |path| self.files.get(path).cloned().unwrap_or(Module::Missing))
    }

    #[track_caller]
    fn chooses(&self, path: &str, origin: Origin) {
        assert_eq!(self.choose(), Ok(Choice { path: path.to_owned(), origin }));
    }

    /// The reason, and what is said about it.
    #[track_caller]
    fn lacks(&self) -> (Reason, String) {
        let missing = self.choose().expect_err("there is none");
        (missing.reason, missing.to_string())
    }
}

fn client(name: &str) -> MailClient {
    MailClient { name: name.to_owned(), registered: true, ..MailClient::default() }
}

fn library(name: &str, path: &str) -> MailClient {
    MailClient { dll_path_ex: Some(path.to_owned()), ..client(name) }
}

const OUTLOOK: &str = r"C:\Office16\OUTLOOK.EXE";
const OLMAPI32: &str = r"C:\Office16\olmapi32.dll";
const OTHER: &str = r"C:\Other\other.dll";
const X64: Module = Module::Library(Bits::B64);
const X86: Module = Module::Library(Bits::B32);

#[test]
fn a_loaded_library_comes_before_offices_and_that_before_the_registrys() {
    let mut machine = Machine::new(&[(OLMAPI32, X64), (OTHER, X64)])
        .office("2016", Bits::B64, OUTLOOK)
        .default_client(library("Other Mail", OTHER));
    machine.chooses(OLMAPI32, Origin::Office("2016"));
    machine.facts.loaded = Some(r"D:\olmapi32.dll".to_owned());
    machine.chooses(r"D:\olmapi32.dll", Origin::Loaded);
    machine.facts.loaded = None;
    machine.files.remove(OLMAPI32);
    machine.chooses(OTHER, Origin::Registry("Other Mail".to_owned()));
}

#[test]
fn a_component_of_the_installer_comes_before_dllpathex() {
    let both = MailClient {
        component: Some("{FF1D0740-D227-11D1-A4B0-006008AF820E}".to_owned()),
        component_path: Some(OLMAPI32.to_owned()),
        ..library("Other Mail", OTHER)
    };
    let mut machine = Machine::new(&[(OLMAPI32, X64), (OTHER, X64)]).default_client(both);
    machine.chooses(OLMAPI32, Origin::Component("Other Mail".to_owned()));
    machine.files.remove(OLMAPI32);
    machine.chooses(OTHER, Origin::Registry("Other Mail".to_owned()));
}

#[test]
fn outlook_is_found_behind_a_default_client_without_extended_mapi() {
    Machine::new(&[(OLMAPI32, X64)])
        .default_client(client("Simple Mail"))
        .client(library("Microsoft Outlook", OLMAPI32))
        .chooses(OLMAPI32, Origin::Registry("Microsoft Outlook".to_owned()));
}

/// Windows' own MAPI shows a dialog where nobody stands behind it, so it is asked only where the
/// default client has a component that only it can find.
#[test]
fn windows_own_mapi_is_the_last_and_only_for_a_client_that_it_finds() {
    let mut component = client("Other Mail");
    component.component = Some("{FF1D0740-D227-11D1-A4B0-006008AF820E}".to_owned());
    Machine::new(&[])
        .default_client(component)
        .chooses(r"C:\Windows\system32\mapi32.dll", Origin::System("Other Mail".to_owned()));
    assert_eq!(
        Machine::new(&[]).default_client(client("Simple Mail")).lacks().0,
        Reason::NoOutlook
    );
}

#[test]
fn without_outlook_it_is_said_what_to_install() {
    let (reason, said) = Machine::new(&[]).lacks();
    assert_eq!(reason, Reason::NoOutlook);
    assert!(said.contains("install classic Outlook (64-bit)"), "{said}");
}

#[test]
fn new_outlook_alone_has_no_mapi() {
    let mut machine = Machine::new(&[]);
    machine.facts.new_outlook = true;
    let (reason, said) = machine.lacks();
    assert_eq!(reason, Reason::NewOutlook);
    assert!(said.contains("new Outlook") && said.contains("install classic Outlook"), "{said}");
    // Beside the classic one it is no hindrance.
    machine.files.insert(OLMAPI32, X64);
    machine.office("2016", Bits::B64, OUTLOOK).chooses(OLMAPI32, Origin::Office("2016"));
}

#[test]
fn the_other_width_is_named_with_both_ways_out() {
    let cases = [
        Machine::new(&[(OLMAPI32, X86)]).office("2016", Bits::B32, OUTLOOK),
        // The installer says one thing, the file is another.
        Machine::new(&[(OLMAPI32, X86)]).office("2016", Bits::B64, OUTLOOK),
        Machine::new(&[(OTHER, X86)]).default_client(library("Other Mail", OTHER)),
    ];
    for machine in cases {
        let (reason, said) = machine.lacks();
        assert_eq!(reason, Reason::Bitness(Bits::B32));
        assert!(said.contains("i686-pc-windows-msvc"), "{said}");
        assert!(said.contains("install 64-bit Outlook"), "{said}");
    }
    let mut machine = Machine::new(&[]).office("2016", Bits::B64, OUTLOOK);
    machine.facts.program = Bits::B32;
    let (reason, said) = machine.lacks();
    assert_eq!(reason, Reason::Bitness(Bits::B64));
    assert!(said.contains("x86_64-pc-windows-msvc"), "{said}");
}

#[test]
fn click_to_run_that_shows_no_mapi_is_named_and_its_width_too() {
    let mut machine = Machine::new(&[]);
    machine.facts.click_to_run =
        Some(ClickToRun { bits: Some(Bits::B64), version: "16.0.17928.20114".to_owned() });
    let (reason, said) = machine.lacks();
    assert_eq!(reason, Reason::ClickToRun);
    assert!(said.contains("online repair") && said.contains("16.0.17928.20114"), "{said}");
    machine.facts.click_to_run = Some(ClickToRun { bits: Some(Bits::B32), version: String::new() });
    assert_eq!(machine.lacks().0, Reason::Bitness(Bits::B32));
    // One that does register its library is as good as any.
    machine.files.insert(OTHER, X64);
    machine
        .default_client(library("Microsoft Outlook", OTHER))
        .chooses(OTHER, Origin::Registry("Microsoft Outlook".to_owned()));
}

#[test]
fn a_registry_that_points_nowhere_is_told_with_the_path() {
    let broken = [Module::Missing, Module::Foreign, Module::Unreadable("denied".to_owned())];
    for module in broken {
        let machine = Machine::new(&[(OTHER, module)]).default_client(library("Other Mail", OTHER));
        let (reason, said) = machine.lacks();
        assert_eq!(reason, Reason::Broken);
        assert!(said.contains(OTHER) && said.contains("repair Office"), "{said}");
    }
    let mut nobody = Machine::new(&[]);
    nobody.facts.default_client = Some("Gone Mail".to_owned());
    nobody.facts.clients.push(MailClient { registered: false, ..client("Gone Mail") });
    let (reason, said) = nobody.lacks();
    assert_eq!(reason, Reason::Broken);
    assert!(said.contains("\"Gone Mail\""), "{said}");
}

/// The first bytes of a library of this machine type and optional header.
fn headers(start: u32, magic: u16) -> Vec<u8> {
    let mut bytes = vec![0; start as usize + 26];
    bytes[..2].copy_from_slice(b"MZ");
    bytes[0x3C..0x40].copy_from_slice(&start.to_le_bytes());
    bytes[start as usize..][..4].copy_from_slice(b"PE\0\0");
    bytes[start as usize + 24..].copy_from_slice(&magic.to_le_bytes());
    bytes
}

#[test]
fn a_librarys_width_is_read_from_its_headers() {
    assert_eq!(Module::of(&headers(0x80, 0x010B)), X86);
    assert_eq!(Module::of(&headers(0x108, 0x020B)), X64);
    assert_eq!(Module::of(&headers(0x80, 0x0107)), Module::Foreign);
    let whole = headers(0x80, 0x020B);
    for end in 0..whole.len() {
        assert_eq!(Module::of(&whole[..end]), Module::Foreign, "{end} bytes");
    }
    // Headers that are said to be beyond the end, or at the end of all numbers.
    for start in [0x1000_u32, u32::MAX, u32::MAX - 20] {
        let mut bytes = headers(0x80, 0x020B);
        bytes[0x3C..0x40].copy_from_slice(&start.to_le_bytes());
        assert_eq!(Module::of(&bytes), Module::Foreign);
    }
    assert_eq!(Module::of(b"\x7FELF"), Module::Foreign);
    assert_eq!(Module::at("no/such/file.dll"), Module::Missing);
}

#[cfg(any(windows, feature = "load"))]
mod load {
    use super::headers;
    use mapi_session::{Code, Error, Subsystem};

    fn refused(path: &str) -> Error {
        // SAFETY: none of the libraries is one of MAPI.
        unsafe { Subsystem::load(path) }.map(drop).expect_err("it is no MAPI")
    }

    /// Errors name the library, and the function where one is missing.
    #[test]
    fn a_library_that_cannot_be_mapi_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let gone = refused("no/such/olmapi32.dll");
        assert_eq!(gone.code(), Code(0x8007_007E));
        assert!(gone.to_string().contains("no/such/olmapi32.dll"), "{gone}");

        let other = if cfg!(target_pointer_width = "64") { 0x010B } else { 0x020B };
        let path = folder.path().join("olmapi32.dll");
        std::fs::write(&path, headers(0x80, other)).unwrap();
        let path = path.to_str().unwrap();
        let width = refused(path);
        assert_eq!(width.code(), Code(0x8007_00C1), "{width}");
        assert!(width.to_string().contains("-bit, this program is"), "{width}");
        assert!(width.to_string().contains(path), "{width}");

        std::fs::write(path, "no library at all").unwrap();
        let text = refused(path);
        assert!(text.to_string().contains(path), "{text}");
    }

    #[test]
    fn a_library_without_the_functions_is_named_with_the_first() {
        let library = if cfg!(windows) { "kernel32.dll" } else { "libc.so.6" };
        let error = refused(library);
        assert_eq!(error.code(), Code(0x8007_007F), "{error}");
        let text = error.to_string();
        assert!(text.contains(library) && text.contains("MAPIAdminProfiles"), "{text}");
    }
}
