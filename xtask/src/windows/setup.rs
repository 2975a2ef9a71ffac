//! What it takes to build for Windows and to run that: packages, the standard library, a Wine
//! prefix. Each step is left out when its result is there.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::TARGET;
use super::wine::{Wine, output};
use crate::{Failure, root};

/// Programs that are needed, with the Debian packages that have them.
const PROGRAMS: [(&str, &str); 3] = [
    ("x86_64-w64-mingw32-gcc", "gcc-mingw-w64-x86-64"),
    ("x86_64-w64-mingw32-g++", "g++-mingw-w64-x86-64"),
    ("wine64", "wine64"),
];

/// Sets up what is missing.
///
/// # Errors
/// What cannot be had and why, or what did not work.
pub(super) fn set_up() -> Result<Wine, Failure> {
    packages()?;
    if !has_library(TARGET) {
        add_library(TARGET).map_err(Failure::CannotRun)?;
    }
    let wine = Wine::new(find("wine64").ok_or_else(|| "error: there is no wine64".to_owned())?);
    prefix(&wine)?;
    Ok(wine)
}

/// Installs the packages that have the missing programs.
fn packages() -> Result<(), Failure> {
    let missing: Vec<&str> = PROGRAMS
        .iter()
        .filter(|(program, _)| find(program).is_none())
        .map(|(_, package)| *package)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    println!("windows: installing {list}");
    let apt = |args: &[&str]| {
        let output = Command::new("apt-get")
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(args)
            .stdin(Stdio::null())
            .output();
        match output {
            Ok(output) if output.status.success() => Ok(()),
            Ok(output) => Err(last_line(&output.stderr)),
            Err(error) => Err(format!("apt-get: {error}")),
        }
    };
    let mut install = vec!["install", "-y", "-q", "--no-install-recommends"];
    install.extend(&missing);
    apt(&["update", "-q"]).and_then(|()| apt(&install)).map_err(|why| {
        Failure::CannotRun(format!("these packages cannot be installed: {list} ({why})"))
    })
}

/// A program on the path, or where Debian's wine64 keeps it.
fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .chain([PathBuf::from("/usr/lib/wine")])
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

/// Whether the toolchain has the standard library of a target.
pub(super) fn has_library(target: &str) -> bool {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc)
        .current_dir(root())
        .args(["--print", "target-libdir", "--target", target])
        .output();
    output.is_ok_and(|output| {
        Path::new(String::from_utf8_lossy(&output.stdout).trim()).join(".").is_dir()
    })
}

/// Installs the standard library of a target.
///
/// # Errors
/// A sentence about why it cannot be had.
pub(super) fn add_library(target: &str) -> Result<(), String> {
    println!("windows: installing the standard library for {target}");
    let output =
        Command::new("rustup").current_dir(root()).args(["target", "add", target]).output();
    let why = match output {
        Ok(output) if output.status.success() => return Ok(()),
        Ok(output) => last_line(&output.stderr),
        Err(error) => format!("rustup: {error}"),
    };
    Err(format!("the standard library for {target} cannot be installed ({why})"))
}

fn last_line(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    text.lines().rfind(|line| !line.trim().is_empty()).unwrap_or("no reason given").to_owned()
}

/// Makes the Wine prefix, the folder that holds Windows' drive C and registry, with the DLL that
/// Rust programs need and Wine 8 has not.
fn prefix(wine: &Wine) -> Result<(), Failure> {
    let system = wine.drive_c().join("windows/system32");
    if !system.join("kernel32.dll").is_file() {
        println!("windows: making a Wine prefix");
        fs::create_dir_all(wine.prefix()).map_err(|e| failed(wine.prefix(), &e))?;
        let mut boot = wine.command(Path::new("wineboot"));
        boot.arg("-i").env("WINEDLLOVERRIDES", "mscoree=d;mshtml=d;winemenubuilder.exe=d");
        output(&mut boot)?;
    }
    let dll = system.join("bcryptprimitives.dll");
    if !dll.is_file() {
        let source = root().join("tests/windows/bcryptprimitives.c");
        let mut gcc = Command::new("x86_64-w64-mingw32-gcc");
        gcc.args(["-O2", "-s", "-shared", "-nostdlib", "-Wl,-e,entry", "-o"]);
        output(gcc.arg(&dll).arg(source).arg("-ladvapi32"))?;
    }
    Ok(())
}

fn failed(path: &Path, error: &std::io::Error) -> String {
    format!("error: {}: {error}", path.display())
}
