//! Wine, and cargo with it as the runner of what is built for Windows.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::TARGET;
use crate::{cargo, root};

/// Wine with a prefix of the workspace's own.
pub(super) struct Wine {
    program: PathBuf,
    prefix: PathBuf,
}

impl Wine {
    /// The Wine that this program is of.
    pub(super) fn new(program: PathBuf) -> Wine {
        Wine { program, prefix: root().join("target/windows/wine") }
    }

    /// The folder of Windows' drive C and registry.
    pub(super) fn prefix(&self) -> &Path {
        &self.prefix
    }

    /// A program of Windows. Paths of this machine mean the same there, as drive Z is current.
    pub(super) fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(&self.program);
        command.arg(program);
        self.surround(&mut command);
        command
    }

    /// A command of cargo for the target; tests and programs run under Wine.
    pub(super) fn cargo(&self, verb: &str, args: &[&str]) -> Command {
        let mut command = cargo(&[verb, "--target", TARGET]);
        command.args(args);
        let prefix = format!("CARGO_TARGET_{}", TARGET.to_uppercase().replace('-', "_"));
        command.env(format!("{prefix}_LINKER"), "x86_64-w64-mingw32-gcc");
        command.env(format!("{prefix}_RUNNER"), &self.program);
        self.surround(&mut command);
        command
    }

    fn surround(&self, command: &mut Command) {
        command.env("WINEPREFIX", &self.prefix).env("WINEARCH", "win64").env("WINEDEBUG", "-all");
        // Nothing here has windows.
        command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    }
}
