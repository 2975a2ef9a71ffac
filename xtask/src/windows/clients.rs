//! Clients on the subsystem's DLL: ours, one in C, one in C++, one on Microsoft's crate.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::TARGET;
use super::place::Place;
use super::registry::{self, Office};
use super::report::Report;
use super::rules;
use super::wine::{Wine, output};
use crate::{codegen, root};

/// The message that every client finds.
const SUBJECT: &str = "A letter for clients of Windows";

/// # Errors
/// When the programs do not build, or the DLL cannot be registered.
pub(super) fn run(wine: &Wine, report: &mut Report) -> Result<(), String> {
    let packages = ["--quiet", "--package", "mapi-cli", "--package", "mapi-subsystem-dll"];
    output(&mut wine.cargo("build", &packages))?;
    let clients = Clients { wine, built: root().join("target").join(TARGET).join("debug") };
    let dll = clients.dll().display().to_string();

    registry::register(wine, &clients.mapi(), &clients.dll())?;
    report.part(|report| clients.demo(&["--library", "mapi32.dll"], "Wine's mapi32 → DLL", report));
    report.part(|report| clients.demo(&["--installed"], "MAPI as installed → DLL", report));
    report.part(|report| rules::run(wine, "mapi32.dll", false, "Wine's mapi32 → DLL", report));
    report.part(|report| clients.cpp("mapi32.dll", "Wine's mapi32 → DLL", report));
    registry::unregister(wine, &clients.mapi())?;
    report.holds("mapi register, mapi unregister", "the registry is as it was");
    report.part(|report| rules::run(wine, &dll, true, "DLL", report));
    report.part(|report| clients.cpp(&dll, "DLL", report));
    report.part(|report| clients.c(report));
    report.part(|report| clients.outlook_mapi(report));
    Ok(())
}

/// The clients, and what is built for them.
struct Clients<'w> {
    wine: &'w Wine,
    built: PathBuf,
}

impl Clients<'_> {
    fn mapi(&self) -> PathBuf {
        self.built.join("mapi.exe")
    }

    fn dll(&self) -> PathBuf {
        self.built.join("mapi_embedded.dll")
    }

    /// The demo, on a MAPI that is not its own.
    fn demo(&self, mapi: &[&str], way: &str, report: &mut Report) -> Result<(), String> {
        let place = Place::new("demo")?;
        let mut demo = self.wine.command(&self.mapi());
        let last = place.run(demo.args(mapi).arg("demo"), &[" of the five parts went well."])?;
        report.holds(&format!("the demo → {way}"), format!("{last} {}", place.calls()?));
        Ok(())
    }

    /// The client in C++, which loads a library by its name.
    fn cpp(&self, library: &str, way: &str, report: &mut Report) -> Result<(), String> {
        let place = Place::with_letter("cpp", self.wine, &self.mapi())?;
        let source = root().join("tests/windows/client.cpp");
        let program = place.compile("x86_64-w64-mingw32-g++", "c++17", &[source])?;
        let expected = ["store: ", "Keywords is 0x8", SUBJECT, "status: ", " calls went well"];
        place.run(self.wine.command(&program).arg(library), &expected)?;
        report.holds(&format!("a C++ client → {way}"), format!("a session, {}", place.calls()?));
        Ok(())
    }

    /// The client in C that the DLL's own tests run on this machine, from the same source.
    fn c(&self, report: &mut Report) -> Result<(), String> {
        let place = Place::new("c")?;
        // Windows looks for a library beside the program.
        let beside = place.folder().join("mapi_embedded.dll");
        fs::copy(self.dll(), &beside).map_err(|e| format!("error: {}: {e}", beside.display()))?;
        let mut sources = sources(&root().join("mapi-subsystem/dll/tests/client"))?;
        sources.push(self.built.join("libmapi_embedded.dll.a"));
        let program = place.compile("x86_64-w64-mingw32-gcc", "c11", &sources)?;
        let last = place.run(&mut self.wine.command(&program), &[" checks, 0 failed"])?;
        report.holds("a C client, as on Linux → DLL", format!("{last}, {}", place.calls()?));
        Ok(())
    }

    /// The client on Microsoft's crate, which believes in an Outlook.
    fn outlook_mapi(&self, report: &mut Report) -> Result<(), String> {
        let target = root().join("target/windows/outlook-mapi");
        let manifest = root().join("tests/outlook-mapi/Cargo.toml").display().to_string();
        let args = ["--quiet", "--locked", "--manifest-path", &manifest];
        output(self.wine.cargo("build", &args).arg("--target-dir").arg(&target))?;
        let _office = Office::install(self.wine, &self.dll())?;
        let place = Place::with_letter("outlook-mapi", self.wine, &self.mapi())?;
        let program = target.join(TARGET).join("debug/outlook-mapi-client.exe");
        let expected =
            ["logged on", "store ", "property 0x8", SUBJECT, "Keywords: Wine", "status row "];
        let last = place.run(&mut self.wine.command(&program), &expected)?;
        if last != "logged off" {
            return Err(format!("error: the client on outlook-mapi ends with {last:?}"));
        }
        report.holds("Microsoft's outlook-mapi → DLL", format!("a session, {}", place.calls()?));
        Ok(())
    }
}

/// The files in C of a folder.
fn sources(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let failed = |e: std::io::Error| format!("error: {}: {e}", folder.display());
    let mut sources = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.extension().is_some_and(|extension| extension == "c") {
            sources.push(path);
        }
    }
    Ok(sources)
}

impl Place {
    /// Compiles a client against the generated header.
    fn compile(
        &self,
        compiler: &str,
        standard: &str,
        sources: &[PathBuf],
    ) -> Result<PathBuf, String> {
        let include = self.folder().join("include");
        codegen::header(&include)?;
        let program = self.folder().join("client.exe");
        let mut command = Command::new(compiler);
        command.arg(format!("-std={standard}")).args(["-Wall", "-Wextra", "-Werror", "-static"]);
        output(command.arg("-I").arg(include).args(sources).arg("-o").arg(&program))?;
        Ok(program)
    }
}
