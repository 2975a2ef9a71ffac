//! `cargo xtask fuzz`: bytes from outside, by the million.

use std::fs;
use std::path::PathBuf;

use crate::available::{need, nightly, where_available};
use crate::{Failure, root};

/// Runs the fuzz targets, each for a while.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// How long each target runs.
    #[arg(long, default_value_t = 30)]
    seconds: u32,
    /// Runs each target so many times in place of a while, from one fixed seed: the same code gives
    /// the same result.
    #[arg(long, value_name = "N", conflicts_with = "seconds")]
    runs: Option<u32>,
    /// Where nightly or cargo-fuzz is missing, say so and end well.
    #[arg(long)]
    if_available: bool,
    /// The targets; all of them when none is named.
    targets: Vec<String>,
}

/// Folders of other tests that a target begins with too.
const SEEDS: [(&str, &str); 1] = [("spec", "codegen/tests/errors")];

/// The same below the folder of other people's files, where `MAPI_TEST_DATA` names one.
const SHARED: [(&str, &str); 2] = [("mime", "eml"), ("pst", "pst")];

/// # Errors
/// When a target finds something, does not exist, or cannot run.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let all = targets()?;
    if let Some(unknown) = args.targets.iter().find(|name| !all.contains(name)) {
        return Err(format!(
            "error: no fuzz target is called {unknown}; there are {}",
            all.join(", ")
        )
        .into());
    }
    let chosen = if args.targets.is_empty() { &all } else { &args.targets };
    let missing = need(&[
        ("the nightly toolchain", &["--version"], "rustup toolchain install nightly"),
        ("cargo-fuzz", &["fuzz", "--version"], "cargo install cargo-fuzz --locked"),
    ]);
    where_available("fuzz", missing, args.if_available, |()| {
        let mut failed = Vec::new();
        for target in chosen {
            let extent = match args.runs {
                Some(runs) => [format!("-runs={runs}"), "-seed=1".to_owned()],
                None => [format!("-max_total_time={}", args.seconds), "-runs=-1".to_owned()],
            };
            println!("== {target}, {}", extent.join(" "));
            if !fuzz(target, &extent)? {
                failed.push(target.as_str());
            }
        }
        if failed.is_empty() {
            println!("{} targets found nothing", chosen.len());
            Ok(())
        } else {
            Err(format!(
                "error: these targets found something: {}; the inputs are in fuzz/artifacts",
                failed.join(", ")
            ))
        }
    })
}

/// The targets, by their files.
fn targets() -> Result<Vec<String>, String> {
    let folder = root().join("fuzz/fuzz_targets");
    let entries = fs::read_dir(&folder).map_err(|e| format!("error: {}: {e}", folder.display()))?;
    let mut names: Vec<String> = entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            (path.extension()? == "rs").then(|| path.file_stem()?.to_str().map(str::to_owned))?
        })
        .collect();
    names.sort();
    Ok(names)
}

/// Runs a target from the committed seeds and from what earlier runs here found, which stays
/// below `target/`, with the words of its dictionary.
fn fuzz(target: &str, extent: &[String]) -> Result<bool, String> {
    let found = format!("target/fuzz/corpus/{target}");
    let seeds = format!("fuzz/corpus/{target}");
    fs::create_dir_all(root().join(&found)).map_err(|e| format!("error: {found}: {e}"))?;
    let mut command = nightly(&["fuzz", "run", "--target-dir", "target/fuzz", target, &found]);
    command.args(SEEDS.iter().filter(|(of, _)| *of == target).map(|(_, folder)| folder));
    if root().join(&seeds).is_dir() {
        command.arg(&seeds);
    }
    if let Some(data) = std::env::var_os("MAPI_TEST_DATA").map(PathBuf::from) {
        let shared = SHARED.iter().filter(|(of, _)| *of == target);
        command.args(shared.map(|(_, folder)| data.join(folder)).filter(|path| path.is_dir()));
    }
    command.arg("--").args(extent);
    let words = root().join(format!("fuzz/dict/{target}.dict"));
    if words.is_file() {
        command.arg(format!("-dict={}", words.display()));
    }
    command.args(["-timeout=60", "-rss_limit_mb=4096", "-print_final_stats=1"]);
    Ok(command.status().is_ok_and(|status| status.success()))
}
