//! A disk that is really full: a small file system in memory, where this user may mount one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::actor::Work;
use crate::chain::{Chain, copy};
use crate::check;
use crate::kills::{Failure, Plan};
use crate::process::Actor;

/// How large it is, in KiB: room for a home, and for some mail.
const SIZE: usize = 3072;
/// How large it is for those who look at what is left: room for all that waits to be sent.
const ROOM: usize = 4 * SIZE;

/// What was seen.
pub(crate) enum Outcome {
    /// So many processes filled it up; their calls answered these codes.
    Full(usize, Vec<String>),
    /// It cannot be tried here.
    NotRun(String),
}

/// The mounted file system; it goes when this is dropped.
struct Mounted(PathBuf);

impl Mounted {
    fn new(folder: &Path) -> Result<Mounted, String> {
        fs::create_dir_all(folder).map_err(|error| error.to_string())?;
        let output = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={SIZE}k"), "mapi-crash"])
            .arg(folder)
            .output()
            .map_err(|error| format!("mount: {error}"))?;
        if output.status.success() {
            return Ok(Mounted(folder.to_owned()));
        }
        Err(String::from_utf8_lossy(&output.stderr).trim().to_owned())
    }

    fn resize(&self, size: usize) -> Result<(), String> {
        let size = format!("remount,size={size}k");
        let status = Command::new("mount").args(["-o", &size]).arg(&self.0).status();
        match status {
            Ok(status) if status.success() => Ok(()),
            other => Err(format!("mount -o {size} {}: {other:?}", self.0.display())),
        }
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

/// Fills it up by each kind of work in turn.
///
/// # Errors
/// What did not hold.
pub(crate) fn run(plan: &Plan<'_>) -> Result<Outcome, Failure> {
    let folder = plan.folder.join("full");
    let kept = plan.folder.join("full-kept");
    let mounted = match Mounted::new(&folder) {
        Ok(mounted) => mounted,
        Err(why) => return Ok(Outcome::NotRun(why)),
    };
    let mut codes = Vec::new();
    let works = [Work::Change, Work::Submit, Work::Move, Work::Profiles];
    for (round, work) in works.into_iter().enumerate() {
        let filled = fill(plan, &mounted, work, &mut codes);
        if let Err(why) = filled {
            let _ = copy(&mounted.0, &kept);
            return Err(Failure { what: "a full disk", chain: 0, round, work, why, kept });
        }
    }
    codes.sort();
    codes.dedup();
    Ok(Outcome::Full(works.len(), codes))
}

fn fill(
    plan: &Plan<'_>,
    mounted: &Mounted,
    work: Work,
    codes: &mut Vec<String>,
) -> Result<(), String> {
    let disk: &Path = &mounted.0;
    mounted.resize(SIZE)?;
    let text = |error: std::io::Error| format!("{}: {error}", disk.display());
    let seed = plan.seed ^ work as u64;
    let mut chain = Chain::new(disk.join("at"), seed, None)?;
    chain.make()?;
    // What others have put there.
    let ballast = disk.join("ballast");
    fs::write(&ballast, vec![0; 1024 * chain.random.usize(600..1200)]).map_err(text)?;
    let state = chain.state()?;
    let seed = chain.random.u64(..);
    // No fault of our own: the process only goes on after an error, once there is room.
    let actor =
        Actor::start(work, &chain.home, &state, seed, Some(("--ballast", ballast.as_os_str())))?;
    let said = actor.wait();
    chain.heard_of(&said);
    let heard = check::hear(&chain.model, &said);
    if let Some(why) = &heard.ended {
        return Err(format!("the process ended by itself: {why}"));
    }
    // A call on several messages may have room for some of them, and says so.
    let codes_of_full = ["MAPI_E_NOT_ENOUGH_DISK", "MAPI_W_PARTIAL_COMPLETION"];
    let full = |(code, _): &&(String, String)| codes_of_full.iter().any(|c| code.starts_with(c));
    if !heard.failed.iter().any(|failed| full(&failed)) {
        return Err(format!("no call told that the disk is full: {:?}", heard.failed));
    }
    codes.extend(heard.failed.iter().map(|(code, _)| code.clone()));
    mounted.resize(ROOM)?;
    check::check(&chain.home, &heard, plan.mapi)?;
    fs::remove_dir_all(disk.join("at")).map_err(text)?;
    Ok(())
}
