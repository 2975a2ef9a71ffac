//! Wine, and cargo with it as the runner of what is built for Windows.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::Duration;

use super::TARGET;
use crate::{cargo, root, succeed};

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

    /// The folder of Windows' drives and registry.
    pub(super) fn prefix(&self) -> &Path {
        &self.prefix
    }

    /// The folder that is Windows' drive C.
    pub(super) fn drive_c(&self) -> PathBuf {
        self.prefix.join("drive_c")
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

    /// Starts the server that programs of the prefix share, to last longer than they do. One that ends
    /// with its last program would end the next as well, if that came at this moment.
    ///
    /// # Errors
    /// When it cannot be started.
    pub(super) fn serve(&self) -> Result<Server<'_>, String> {
        let server = Server { program: self.program.with_file_name("wineserver"), wine: self };
        // Whatever an interrupted run left goes first.
        let _ = server.command("-k").status();
        succeed(&mut server.command("-p"))?;
        Ok(server)
    }

    fn surround(&self, command: &mut Command) {
        command.env("WINEPREFIX", &self.prefix).env("WINEARCH", "win64").env("WINEDEBUG", "-all");
        // Nothing here has windows.
        command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    }

    /// Runs `reg`, which asks nothing.
    ///
    /// # Errors
    /// When it fails.
    pub(super) fn registry(&self, args: &[&str]) -> Result<(), String> {
        let mut reg = self.command(Path::new("reg"));
        output(reg.args(args).arg("/f")).map(drop)
    }

    /// Copies a file into a folder of drive C; gives its path there.
    ///
    /// # Errors
    /// When that fails.
    pub(super) fn copy(&self, file: &Path, folder: &str, name: &str) -> Result<String, String> {
        let to = self.drive_c().join(folder);
        fs::create_dir_all(&to).map_err(|e| format!("error: {}: {e}", to.display()))?;
        fs::copy(file, to.join(name)).map_err(|e| format!("error: {}: {e}", file.display()))?;
        Ok(format!(r"C:\{folder}\{name}"))
    }
}

/// The server of a prefix; it ends when this is dropped.
pub(super) struct Server<'a> {
    program: PathBuf,
    wine: &'a Wine,
}

impl Server<'_> {
    fn command(&self, argument: &str) -> Command {
        let mut command = Command::new(&self.program);
        // It lives on, and must not hold open where this program's output goes to.
        command.arg(argument).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        self.wine.surround(&mut command);
        command
    }
}

impl Drop for Server<'_> {
    fn drop(&mut self) {
        // One that has gone already is not missed.
        let _ = self.command("-k").status();
    }
}

/// What a command prints, when it ends well.
///
/// # Errors
/// What it printed, when it does not.
pub(super) fn output(command: &mut Command) -> Result<String, String> {
    let mut text = String::new();
    let status = listen(command, |line| {
        text.push_str(line);
        text.push('\n');
    })?;
    if status.success() {
        return Ok(text);
    }
    Err(format!("error: {command:?} failed ({status})\n{text}"))
}

/// Runs a command, and hands on each line that it prints, as it comes.
///
/// It prints to a file: the first program of a prefix starts Wine's services, which inherit where it
/// prints to and live on. Whoever waited for the end of a pipe would wait for them.
///
/// # Errors
/// When it cannot run.
pub(super) fn listen(
    command: &mut Command,
    mut line: impl FnMut(&str),
) -> Result<ExitStatus, String> {
    let file = tempfile::NamedTempFile::new().map_err(|e| format!("error: a file: {e}"))?;
    let failed = |e: std::io::Error| format!("error: {}: {e}", file.path().display());
    let writer = file.reopen().map_err(failed)?;
    command.stdin(Stdio::null()).stderr(writer.try_clone().map_err(failed)?).stdout(writer);
    let mut child = command.spawn().map_err(|e| format!("error: {command:?} cannot run: {e}"))?;
    let mut output = BufReader::new(file.reopen().map_err(failed)?);
    let mut bytes = Vec::new();
    loop {
        // What was printed before it ended is there now.
        let ended = child.try_wait().map_err(|e| format!("error: {command:?}: {e}"))?;
        while output.read_until(b'\n', &mut bytes).map_err(failed)? > 0 {
            // The rest of a line that is being printed comes later.
            if bytes.ends_with(b"\n") {
                line(String::from_utf8_lossy(&bytes).trim_end_matches(['\r', '\n']));
                bytes.clear();
            }
        }
        match ended {
            Some(status) => {
                if !bytes.is_empty() {
                    line(&String::from_utf8_lossy(&bytes));
                }
                return Ok(status);
            }
            None => std::thread::sleep(Duration::from_millis(20)),
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn said(script: &str) -> (bool, Vec<String>) {
        let mut lines = Vec::new();
        let mut command = Command::new("sh");
        let status = listen(command.args(["-c", script]), |line| lines.push(line.to_owned()));
        (status.unwrap().success(), lines)
    }

    #[test]
    fn each_line_is_heard_and_the_last_without_its_end() {
        let lines = ["one", "two", "three"].map(str::to_owned).to_vec();
        assert_eq!(said("printf 'one\\r\\n'; printf 'two\\n' >&2; printf three"), (true, lines));
        assert_eq!(said("exit 3"), (false, Vec::new()));
    }

    #[test]
    fn what_is_left_behind_with_the_output_is_not_waited_for() {
        let start = std::time::Instant::now();
        let (well, lines) = said("sleep 100 & echo $!");
        assert!(well && start.elapsed() < Duration::from_secs(50));
        assert!(Command::new("kill").args(&lines).status().unwrap().success());
    }
}
