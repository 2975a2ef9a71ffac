//! Clients on the subsystem's DLL: ours, one in C++, one on Microsoft's crate.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::TARGET;
use super::registry::{MailClient, Office};
use super::report::Report;
use super::rules;
use super::wine::{Wine, output};
use crate::{codegen, root};

/// Where each proof keeps what it works on.
const FOLDER: &str = "target/windows/clients";
/// The message that every client finds.
const SUBJECT: &str = "A letter for clients of Windows";

/// # Errors
/// When a client fails, or says something else than it should.
pub(super) fn run(wine: &Wine, report: &mut Report) -> Result<(), String> {
    let packages = ["--quiet", "--package", "mapi-cli", "--package", "mapi-subsystem-dll"];
    output(&mut wine.cargo("build", &packages))?;
    let built = root().join("target").join(TARGET).join("debug");
    let (mapi, dll) = (built.join("mapi.exe"), built.join("mapi_embedded.dll"));
    let folder = root().join(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|e| format!("error: {}: {e}", folder.display()))?;
    }

    let registered = MailClient::register(wine, &dll)?;
    demo(
        wine,
        &mapi,
        "mapi32.dll",
        "that of mapi32.dll",
        "the demo → Wine's mapi32 → DLL",
        report,
    )?;
    demo(wine, &mapi, "installed", "installed on", "the demo → installed MAPI → DLL", report)?;
    rules::run(wine, "mapi32.dll", true, "the rules → Wine's mapi32 → DLL", report)?;
    rules::run(wine, &dll.display().to_string(), false, "the rules → DLL", report)?;

    let place = Place::with_letter("cpp", wine, &mapi)?;
    let header = place.folder.join("include");
    codegen::header(&header)?;
    let program = compile("x86_64-w64-mingw32-g++", &["-static"], &header, "client.exe")?;
    for (name, library) in [
        ("a C++ client → Wine's mapi32 → DLL", PathBuf::from("mapi32.dll")),
        ("a C++ client → DLL", dll.clone()),
    ] {
        let library = library.display().to_string();
        let expected = ["store: ", "Keywords is 0x8", SUBJECT, "status: ", " calls went well"];
        place.run(wine.command(&program), &[&library], &expected)?;
        report.holds(name, format!("a session, {}", place.calls()?));
    }
    drop(registered);
    in_c(wine, &built, &header, report)?;

    let _office = Office::install(wine, &dll)?;
    let place = Place::with_letter("outlook-mapi", wine, &mapi)?;
    let manifest = root().join("tests/outlook-mapi/Cargo.toml").display().to_string();
    let target = root().join("target/windows/outlook-mapi");
    let mut build = wine.cargo("build", &["--quiet", "--locked", "--manifest-path", &manifest]);
    output(build.arg("--target-dir").arg(&target))?;
    let program = target.join(TARGET).join("debug/outlook-mapi-client.exe");
    let expected = [
        "logged on",
        "store ",
        "property 0x8",
        SUBJECT,
        "Keywords: Wine",
        "status row ",
        "logged off",
    ];
    place.run(wine.command(&program), &[], &expected)?;
    report.holds("Microsoft's outlook-mapi → DLL", format!("a session, {}", place.calls()?));
    Ok(())
}

/// Runs the demo on a MAPI that is not its own.
fn demo(
    wine: &Wine,
    program: &Path,
    mapi: &str,
    expected: &str,
    name: &str,
    report: &mut Report,
) -> Result<(), String> {
    let place = Place::new(&format!("demo-{mapi}"))?;
    let text = place.run(wine.command(program), &["demo", "--mapi", mapi], &[expected])?;
    let last = text.trim_end().lines().last().unwrap_or_default();
    if !(last.starts_with("All ") && last.ends_with(" of the five parts went well.")) {
        return Err(format!("error: the demo ends otherwise than well: {last}"));
    }
    report.holds(name, format!("{last} {}", place.calls()?));
    Ok(())
}

/// Runs the client in C that the library's own tests run on this machine, from the same source.
fn in_c(wine: &Wine, built: &Path, header: &Path, report: &mut Report) -> Result<(), String> {
    let place = Place::new("c")?;
    // Windows looks for a library beside the program.
    let (program, library) = (place.folder.join("client.exe"), "mapi_embedded.dll");
    fs::copy(built.join(library), place.folder.join(library))
        .map_err(|e| format!("error: {library}: {e}"))?;
    let sources = root().join("mapi-subsystem/dll/tests/client");
    let mut compile = Command::new("x86_64-w64-mingw32-gcc");
    compile.args(["-std=c11", "-Wall", "-Wextra", "-Werror", "-static", "-I"]).arg(header);
    for entry in fs::read_dir(&sources).map_err(|e| format!("error: {}: {e}", sources.display()))? {
        let path = entry.map_err(|e| format!("error: {}: {e}", sources.display()))?.path();
        if path.extension().is_some_and(|extension| extension == "c") {
            compile.arg(path);
        }
    }
    let import = built.join("libmapi_embedded.dll.a");
    output(compile.arg(import).arg("-o").arg(&program))?;
    let text = place.run(wine.command(&program), &[], &[" checks, 0 failed"])?;
    let last = text.trim_end().lines().last().unwrap_or_default();
    report.holds("a C client, as on Linux → DLL", format!("{last}, {}", place.calls()?));
    Ok(())
}

/// Compiles the C++ client.
fn compile(compiler: &str, args: &[&str], header: &Path, name: &str) -> Result<PathBuf, String> {
    let program = header.join(name);
    let mut command = Command::new(compiler);
    command.args(["-std=c++17", "-Wall", "-Wextra", "-Werror"]).args(args).arg("-I").arg(header);
    output(command.arg("-o").arg(&program).arg(root().join("tests/windows/client.cpp")))?;
    Ok(program)
}

/// A home of a proof's own, and the trace of what was called.
pub(super) struct Place {
    folder: PathBuf,
}

impl Place {
    pub(super) fn new(name: &str) -> Result<Place, String> {
        let folder = root().join(FOLDER).join(name);
        fs::create_dir_all(&folder).map_err(|e| format!("error: {}: {e}", folder.display()))?;
        Ok(Place { folder })
    }

    /// A home with a profile and a letter in its Inbox.
    fn with_letter(name: &str, wine: &Wine, mapi: &Path) -> Result<Place, String> {
        let place = Place::new(name)?;
        let letter = root().join("tests/windows/letter.eml").display().to_string();
        let address = ["profile", "new", "Work", "--address", "work@example.org"];
        for args in [&address[..], &["import", &letter]] {
            output(wine.command(mapi).args(args).env("MAPI_HOME", place.home()))?;
        }
        Ok(place)
    }

    fn home(&self) -> PathBuf {
        self.folder.join("home")
    }

    pub(super) fn trace(&self) -> PathBuf {
        self.folder.join("trace.txt")
    }

    /// Runs a client, which has to end well and to say all that is expected.
    fn run(&self, mut client: Command, args: &[&str], expected: &[&str]) -> Result<String, String> {
        // A trace that is left over would be counted.
        if self.trace().exists() {
            fs::remove_file(self.trace()).map_err(|e| format!("error: {e}"))?;
        }
        client.args(args).env("MAPI_HOME", self.home()).env("MAPI_TRACE", self.trace());
        let text = output(&mut client)?;
        println!("{}", text.trim_end());
        match expected.iter().find(|what| !text.contains(**what)) {
            Some(what) => Err(format!("error: {client:?} does not say {what:?}")),
            None => Ok(text),
        }
    }

    /// How many calls came to the DLL, and of how many functions and methods.
    pub(super) fn calls(&self) -> Result<String, String> {
        let trace = self.trace();
        let text =
            fs::read_to_string(&trace).map_err(|e| format!("error: {}: {e}", trace.display()))?;
        let names: BTreeSet<&str> = text.lines().filter_map(|l| l.split(' ').next()).collect();
        for needed in ["MAPIInitialize", "MAPILogonEx", "IMAPISession::Logoff", "MAPIUninitialize"]
        {
            if !names.contains(needed) {
                return Err(format!("error: no call of {needed} came to the DLL"));
            }
        }
        Ok(format!("{} calls of {} functions and methods", text.lines().count(), names.len()))
    }
}
