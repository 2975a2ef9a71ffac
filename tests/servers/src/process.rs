//! A server as a process with its descendants, and where it runs.

use std::fmt::Write as _;
use std::io::Read;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};

use crate::{Error, Result};

/// How long a server may take to listen.
const START: Duration = Duration::from_secs(30);
/// How long it may take to end before it is killed.
const STOP: Duration = Duration::from_secs(5);

/// A program that serves, in a process group of its own. Dropped, none of the group is left.
#[derive(Debug)]
pub(crate) struct Process {
    child: Child,
    /// Ends the group when this process does not come to do it: its standard input ends then.
    watch: Child,
    group: Pid,
}

impl Process {
    /// Starts a server that stays in the foreground, and waits until it listens at each port. Its
    /// folder goes with it when this process is killed.
    ///
    /// # Errors
    /// When it ends before, with what it wrote to `log`, or takes too long.
    pub(crate) fn start(
        mut command: Command,
        ports: &[u16],
        folder: &Path,
        log: &Path,
    ) -> Result<Process> {
        let name = command.get_program().to_string_lossy().into_owned();
        let output = std::fs::File::options().create(true).append(true).open(log);
        let output = output.map_err(Error::io(format!("write {}", log.display())))?;
        let errors = output.try_clone().map_err(Error::io("share a log"))?;
        let child = command
            .stdin(Stdio::null())
            .stdout(output)
            .stderr(errors)
            .process_group(0)
            .spawn()
            .map_err(Error::io(format!("start {name}")))?;
        let group = Pid::from_child(&child);
        let watch = Command::new("/bin/sh")
            .args(["-c", "cat; kill -TERM -$0; sleep 2; kill -KILL -$0; rm -rf \"$1\""])
            .arg(group.as_raw_nonzero().to_string())
            .arg(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn();
        let watch = match watch {
            Ok(watch) => watch,
            Err(error) => {
                let _ = kill_process_group(group, Signal::KILL);
                return Err(Error::io("start /bin/sh")(error));
            }
        };
        let mut process = Process { child, watch, group };
        let begun = Instant::now();
        for port in ports {
            let address = SocketAddr::from((Ipv4Addr::LOCALHOST, *port));
            while TcpStream::connect_timeout(&address, Duration::from_secs(1)).is_err() {
                let ended = process.child.try_wait().map_err(Error::io("wait for a process"))?;
                if let Some(status) = ended {
                    return Err(Error::Failed(format!("{name} ended: {status}{}", tail(log))));
                }
                if begun.elapsed() > START {
                    return Err(Error::Failed(format!(
                        "{name} does not listen at port {port} after {} seconds{}",
                        START.as_secs(),
                        tail(log)
                    )));
                }
                std::thread::sleep(Duration::from_millis(20));
            }
        }
        Ok(process)
    }

    /// The processes of the group that are there, by number.
    pub(crate) fn members(&self) -> Vec<u32> {
        members(self.group)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = kill_process_group(self.group, Signal::TERM);
        let begun = Instant::now();
        while begun.elapsed() < STOP {
            let _ = self.child.try_wait();
            if self.members().is_empty() {
                break;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        let _ = kill_process_group(self.group, Signal::KILL);
        let _ = self.child.wait();
        // Last, so that the number of the group is still its own while the watch lives.
        let _ = kill_process_group(Pid::from_child(&self.watch), Signal::KILL);
        let _ = self.watch.wait();
    }
}

/// The living processes of a group. One that ended and that nobody waited for is none: a container
/// without an init process keeps those.
fn members(group: Pid) -> Vec<u32> {
    let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let numbers = processes.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    let member = |number: &u32| {
        let stat = std::fs::read_to_string(format!("/proc/{number}/stat")).ok()?;
        // The name, in parentheses, may hold anything.
        let mut fields = stat.rsplit_once(") ")?.1.split(' ');
        let (state, _parent, of) = (fields.next()?, fields.next()?, fields.next()?);
        (state != "Z" && of.parse() == Ok(group.as_raw_nonzero().get())).then_some(())
    };
    numbers.filter(|number| member(number).is_some()).collect()
}

/// Runs a program to its end and gives what it wrote.
///
/// # Errors
/// When it fails, with what it wrote.
pub(crate) fn run(command: &mut Command) -> Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output();
    let output = output.map_err(Error::io(format!("start {name}")))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(text);
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    Err(Error::Failed(format!("{name}: {}\n{text}{errors}", output.status)))
}

/// Ports of 127.0.0.1 that nobody listens at.
pub(crate) fn ports<const N: usize>() -> Result<[u16; N]> {
    let mut held = Vec::new();
    let mut ports = [0; N];
    for port in &mut ports {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
        let listener = listener.map_err(Error::io("listen at 127.0.0.1"))?;
        *port = listener.local_addr().map_err(Error::io("listen at 127.0.0.1"))?.port();
        held.push(listener);
    }
    Ok(ports)
}

/// Starts something that picks its ports beforehand: once more when another program took one of
/// them in between.
pub(crate) fn attempts<T>(start: impl Fn() -> Result<T>) -> Result<T> {
    start().or_else(|error| match error {
        Error::Failed(_) => start(),
        Error::Missing(_) => Err(error),
    })
}

/// The first of these programs that there is.
///
/// # Errors
/// [`Error::Missing`] with the package of Debian that has it.
pub(crate) fn program(package: &str, paths: &[&str]) -> Result<PathBuf> {
    let found = paths.iter().map(Path::new).find(|path| path.exists());
    found.map(Path::to_owned).ok_or_else(|| {
        Error::Missing(format!(
            "there is no {}: the package {package} of Debian has it (apt-get install {package})",
            paths.join(" or ")
        ))
    })
}

/// Whether the tests may become other users, as servers do.
///
/// # Errors
/// [`Error::Missing`] when they may not.
pub(crate) fn superuser(server: &str) -> Result<()> {
    if rustix::process::geteuid().is_root() {
        return Ok(());
    }
    Err(Error::Missing(format!(
        "{server} separates its users from each other: run the tests as root, in a container"
    )))
}

/// A folder below the temporary one that servers running as other users can go into.
pub(crate) fn folder() -> Result<tempfile::TempDir> {
    let folder = tempfile::Builder::new().prefix("mapi-servers-").tempdir();
    let folder = folder.map_err(Error::io("make a temporary folder"))?;
    std::fs::set_permissions(folder.path(), PermissionsExt::from_mode(0o755))
        .map_err(Error::io("open a temporary folder to other users"))?;
    Ok(folder)
}

/// Writes a file of a server.
pub(crate) fn write(path: &Path, text: &str) -> Result<()> {
    std::fs::write(path, text).map_err(Error::io(format!("write {}", path.display())))
}

/// The last of a log, to be shown below an error.
fn tail(log: &Path) -> String {
    let mut text = String::new();
    if let Ok(mut file) = std::fs::File::open(log) {
        let _ = file.read_to_string(&mut text);
    }
    let lines: Vec<&str> = text.lines().collect();
    let mut shown = String::new();
    for line in lines.iter().skip(lines.len().saturating_sub(15)) {
        let _ = write!(shown, "\n  {line}");
    }
    shown
}
